import { readFileSync, readdirSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createHost } from '../../compiler/cli/host.js';
import { prepareTrials } from '../../compiler/cli/sweep/prepare.js';
import { checkSize, readSweepFile } from '../../compiler/cli/sweep/read-file.js';
import { TrialDataReader } from '../../compiler/cli/sweep/trial-data.js';
import { sweepSchema } from '../../compiler/language/sweep/sweep-schema.js';

/** Every sweep that the package shows: right, commented, and without a trial that is left out. */
const sweeps = readdirSync('specs/sweeps')
  .filter((file) => file.endsWith('.yaml') && !file.endsWith('-base.yaml'))
  .sort();
const validate = new Ajv({ allErrors: true, strict: false }).compile(sweepSchema());

describe.each(sweeps)('specs/sweeps/%s', (file) => {
  const path = `specs/sweeps/${file}`;
  const content = readFileSync(path, 'utf8');

  it('names its schema first, is accepted by it and says what it is', () => {
    expect(content).toMatch(/^# yaml-language-server: \$schema=sweep-schema\.json\n#\n# \S/);
    expect(validate(parse(content)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('is right, small enough, and every trial of it compiles within its budget', async () => {
    const { sweep, base, bag } = await readSweepFile(path);
    if (sweep !== undefined) checkSize(sweep, false, bag);
    expect(bag.sorted()).toEqual([]);
    expect(`${sweep!.name}.yaml`).toBe(file);
    // The runs that teach are not here, so no run is looked at.
    const { vocabulary } = createHost();
    const { ready, dropped } = await prepareTrials(sweep!, base!, { vocabulary }, new TrialDataReader(undefined));
    expect(dropped).toEqual([]);
    expect(ready.length).toBeGreaterThan(1);
  });
});

describe('the JSON Schema of sweeps', () => {
  it('is the one in specs/sweeps/sweep-schema.json; `npm run schema` writes it', () => {
    const isCurrent = readFileSync('specs/sweeps/sweep-schema.json', 'utf8') === `${JSON.stringify(sweepSchema(), null, 2)}\n`;
    expect(isCurrent, 'specs/sweeps/sweep-schema.json is old: npm run schema').toBe(true);
  });

  const good = { name: 'x', base: 'base.yaml' };

  it.each([
    [
      'every form of a range',
      { ...good, ranges: { 'train.batch': [8, 16], a: { linear: [1, 2] }, b: { log: [1, 2], count: 3, whole: true }, c: '${batch * 2}' } },
    ],
    ['searches', { ...good, search: { halving: { rungs: [100, 200], trials: 9 } } }],
    ['a search as a bare word', { ...good, search: 'grid', seeds: 3, budget: { parameters: 10 } }],
    ['groups of any values', { ...good, together: [[{ 'train.optimizer': { sgd: { rate: 1 } } }]] }],
  ])('accepts %s', (_, sweep) => {
    expect(validate(sweep), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    ['an empty range', { ...good, ranges: { 'train.batch': [] } }],
    ['a range of another form', { ...good, ranges: { 'train.batch': { from: 1, to: 2 } } }],
    ['three ends', { ...good, ranges: { a: { linear: [1, 2, 3] } } }],
    ['an unknown search', { ...good, search: 'bayesian' }],
    ['an unknown key', { ...good, extra: 1 }],
  ])('refuses %s', (_, sweep) => {
    expect(validate(sweep)).toBe(false);
  });
});

import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seedFolder } from '../../runtime/node/run/run-folder.js';
import { modelOfText } from '../helpers/model.js';

/**
 * The specs of specs/taught: those of specs/ that learn from trained runs too. Their runs are not here, so whoever judges these has none at
 * hand.
 */
const files = readdirSync('specs/taught').sort();
const modelPart = (text: string): string => text.slice(text.indexOf('\ndata:'), text.indexOf('\ntrain:'));

describe.each(files)('specs/taught/%s', (file) => {
  const taught = readFileSync(`specs/taught/${file}`, 'utf8');
  const alone = readFileSync(`specs/${file}`, 'utf8');

  it('has the data and the layers of the spec without teachers', async () => {
    expect(modelPart(taught)).toBe(modelPart(alone));
    const [{ graph }, own] = await Promise.all([modelOfText(taught), modelOfText(alone)]);
    const shapes = ({ parameters }: typeof graph) => parameters.map(({ attributes: { name, shape } }) => [name, shape]);
    expect(shapes(graph)).toEqual(shapes(own.graph));
  });

  it('is taught by the runs that the command above it makes', async () => {
    const { spec } = await modelOfText(taught);
    const [, teacher, seeds, out] = /npx wnc train (\S+) --words names\.txt --seeds (\d) --out (\S+)/.exec(taught) ?? [];
    expect(teacher).toBe('specs/best-any.yaml');
    const first = (await modelOfText(readFileSync('specs/best-any.yaml', 'utf8'))).spec.train.seed;
    const folders = Array.from({ length: Number(seeds) }, (_, i) => seedFolder(out ?? '', first + i));
    expect(spec.train.teach?.runs).toEqual(folders);
    expect(taught).toContain(`npx wnc train specs/taught/${file} --words names.txt`);
  });
});

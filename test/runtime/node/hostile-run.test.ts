import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../../compiler/cli/main.js';
import { fakeTerminal } from '../../helpers/fake-terminal.js';
import { applyMutations, mutation } from '../../helpers/mutations.js';
import { applySlips, slip } from '../../helpers/slips.js';
import { wnc } from '../../helpers/wnc.js';
import { temporaryFolder } from './run-helper.js';

/** A run folder from anyone, with any file of it changed: `WNC_PROPERTY_RUNS=500 npm test -- hostile-run` looks longer. */
const RUNS = Number(process.env['WNC_PROPERTY_RUNS'] ?? 12);

const spec =
  'name: tiny\ndata: {source: words.txt, context: 3}\nmodel: [{embedding: {channels: 2}}, flatten, {linear: {channels: vocabulary}}]\ntrain: {steps: 20, batch: 4}\n';
const files = [
  'run.json',
  'run.json',
  'run.json',
  'spec.yaml',
  'checkpoint.safetensors',
  'resume.safetensors',
  'log.jsonl',
  'summary.json',
  'run.lock',
] as const;

const damage = fc.record({
  file: fc.constantFrom(...files),
  slips: fc.array(slip, { minLength: 1, maxLength: 3 }),
  mutations: fc.option(fc.array(mutation, { minLength: 1, maxLength: 3 })),
  command: fc.constantFrom(
    ['eval'],
    ['eval', '--split', 'train,test'],
    ['sample', '--count', '2'],
    ['sample', '--new', '--count', '2'],
    ['eval'],
    ['train'],
  ),
});

/** The status and all that is said. Training takes a folder of its own to work in. */
async function run(folder: string, words: readonly string[]): Promise<{ status: number | null; text: string }> {
  if (words[0] === 'train') return wnc(folder, words);
  const terminal = fakeTerminal();
  const status = await main(words, terminal);
  return { status, text: terminal.text.err + terminal.text.out };
}

describe('a run folder from anyone', () => {
  it('is refused with words, or used; nothing else', { timeout: 60_000 + RUNS * 5_000 }, async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'spec.yaml');
    const whole = path.join(folder, 'whole');
    writeFileSync(file, spec);
    const quiet = ['--format', 'json'];
    expect((await run(folder, ['train', file, '--out', whole, ...quiet])).status).toBe(0);
    await fc.assert(
      fc.asyncProperty(damage, async ({ file: name, slips, mutations, command }) => {
        const out = path.join(folder, 'damaged');
        rmSync(out, { recursive: true, force: true });
        cpSync(whole, out, { recursive: true });
        const place = path.join(out, name);
        const text = name === 'run.lock' ? '{"pid":1,"host":"h","started":"","inode":0}' : readFileSync(place, 'latin1');
        const changed = mutations && name === 'run.json' ? applyMutationsToJson(text, mutations) : applySlips(text, slips);
        writeFileSync(place, changed, 'latin1');
        const words =
          command[0] === 'train'
            ? ['train', file, '--out', out, '--resume', '--steps', '25']
            : [...command.slice(0, 1), out, ...command.slice(1)];
        const { status, text: said } = await run(folder, [...words, ...quiet]);
        expect([0, 1], `${words.join(' ')}\n${said}`).toContain(status);
        expect(said).not.toMatch(/\n\s+at |undefined|internal error|\[object/);
      }),
      { numRuns: RUNS },
    );
  });

  it('with a folder in the place of each file is refused with words', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'spec.yaml');
    const whole = path.join(folder, 'whole');
    writeFileSync(file, spec);
    expect((await run(folder, ['train', file, '--out', whole])).status).toBe(0);
    for (const name of ['run.json', 'checkpoint.safetensors', 'log.jsonl', 'run.lock']) {
      const out = path.join(folder, `folder-${name}`);
      cpSync(whole, out, { recursive: true });
      rmSync(path.join(out, name), { force: true });
      mkdirSync(path.join(out, name));
      const { status, text } = await run(folder, ['train', file, '--out', out, '--resume', '--steps', '25']);
      expect(status, name).toBe(1);
      expect(text).toMatch(/error\[WNC72[25]\]: /);
    }
  });
});

/** JSON is YAML; the changes come back as YAML, which is written as JSON again. */
function applyMutationsToJson(text: string, mutations: Parameters<typeof applyMutations>[1]): string {
  return JSON.stringify(parse(applyMutations(text, mutations)));
}

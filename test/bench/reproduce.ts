/**
 * npm run reproduce -- --words FILE: trains the lecture's five models as its table has them, 200,000 steps each, on its
 * names.txt, and prints train and validation losses beside the lecture's. `--steps N` trains less, `--seed N` another seed.
 * Without --words the built-in names are used, which are another cut of the same source.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { trainSpec } from './train-spec.js';

const LECTURE = [
  { spec: 'mlp-3', train: 2.058, validation: 2.105 },
  { spec: 'mlp-8', train: 1.918, validation: 2.027 },
  { spec: 'hierarchical-per-position', train: 1.941, validation: 2.029 },
  { spec: 'hierarchical', train: 1.912, validation: 2.022 },
  { spec: 'hierarchical-large', train: 1.769, validation: 1.993 },
];

interface Summary {
  readonly parameters: number;
  readonly loss: { readonly train: number | null; readonly validation: number | null };
  readonly millisecondsPerStep: number;
  readonly seconds: number;
}

const { values } = parseArgs({
  options: { words: { type: 'string' }, steps: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const flags = [
  ...(values.words === undefined ? [] : ['--words', resolve(values.words)]),
  ...(values.steps === undefined ? [] : ['--steps', values.steps]),
  ...(values.seed === undefined ? [] : ['--seed', values.seed]),
];
const chosen = LECTURE.filter(({ spec }) => values.only === undefined || values.only.split(',').includes(spec));
const folder = mkdtempSync(join(tmpdir(), 'wnc-reproduce-'));
const show = (loss: number | null): string => loss?.toFixed(3) ?? 'none';
const began = performance.now();
process.stdout.write(
  '| model | parameters | train | lecture | validation | lecture | ms a step | seconds |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n',
);
try {
  for (const { spec, train, validation } of chosen) {
    const out = join(folder, spec);
    const status = await trainSpec([`specs/${spec}.yaml`, '--out', out, ...flags]);
    if (status !== 0) throw new Error(`${spec} ended with the exit status ${status}`);
    const { parameters, loss, millisecondsPerStep, seconds } = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')) as Summary;
    const row = [
      spec,
      parameters,
      show(loss.train),
      train.toFixed(3),
      show(loss.validation),
      validation.toFixed(3),
      millisecondsPerStep.toFixed(3),
      seconds.toFixed(0),
    ];
    process.stdout.write(`| ${row.join(' | ')} |\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stderr.write(`${((performance.now() - began) / 60_000).toFixed(1)} minutes in all\n`);

/**
 * npm run models: trains the models of makemore's list, by their specs' own settings, and hierarchical.yaml for a tenth of
 * its steps; prints the table of their validation losses in specs/RESULTS.md. `--only gru,lstm` trains those specs alone, and `--words
 * FILE` other words than the built-in ones. Seconds are of processor time, with all evaluations, so that a busy machine counts
 * little. The runs are kept, for `wnc sample`, in a temporary folder that is named at the end.
 */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { trainSpec } from './train-spec.js';
import type { RunSummary } from '../../runtime/node/run/run-session.js';

const names = ['bigram', 'bag-of-characters', 'rnn', 'lstm', 'gru', 'hierarchical', 'wavenet', 'wavenet-words', 'transformer'];
const flagsOf: Readonly<Record<string, readonly string[]>> = { hierarchical: ['--steps', '20000'] };

const { values: flags } = parseArgs({ options: { only: { type: 'string' }, words: { type: 'string' } } });
const chosen = flags.only?.split(',') ?? names;
const words = flags.words === undefined ? [] : ['--words', resolve(flags.words)];
const specs = resolve('specs');
const runs = mkdtempSync(join(tmpdir(), 'wnc-models-'));
// The runs belong to the bench, not to whoever works in the repository.
process.chdir(runs);

const rows = [];
for (const name of chosen) {
  const row = await train(name);
  if (row === undefined) break;
  rows.push(row);
}
if (rows.length > 0) process.stdout.write(table(rows));
process.stderr.write(`the runs are in ${runs}\n`);
if (rows.length < chosen.length) process.exitCode = 1;

async function train(name: string) {
  const began = process.cpuUsage();
  const status = await trainSpec([join(specs, `${name}.yaml`), '--out', join(runs, name), ...(flagsOf[name] ?? []), ...words]);
  if (status !== 0) return undefined;
  const { user, system } = process.cpuUsage(began);
  const summary = JSON.parse(readFileSync(join(runs, name, 'summary.json'), 'utf8')) as RunSummary;
  return { name, summary, seconds: (user + system) / 1e6 };
}

function table(trained: readonly { name: string; summary: RunSummary; seconds: number }[]): string {
  const lines = trained.map(({ name, summary: { parameters, steps, loss }, seconds }) => {
    const cells = [
      `[${name}](specs/${name}.yaml)`,
      parameters.toLocaleString('en'),
      steps.toLocaleString('en'),
      seconds.toFixed(0),
      loss.validation?.toFixed(3) ?? '-',
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return ['| model | parameters | steps | seconds | validation loss |', '| --- | ---: | ---: | ---: | ---: |', ...lines, ''].join('\n');
}

import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openExport } from '../../../../runtime/node/run/export-record.js';
import { readHistory } from '../../../../runtime/node/run/read-log.js';
import { readJsonLines } from '../../../../runtime/node/read-lines.js';
import { readSummary } from '../../../../runtime/node/run/read-summary.js';
import { healthLine } from '../../../../runtime/node/run/record-checks.js';
import { readRecord } from '../../../../runtime/node/run/run-record.js';
import { bestTrialOf } from '../../../../runtime/node/run/sweep-files.js';
import { updateEdges } from '../../../../runtime/training/health.js';
import { takenOf } from '../../../helpers/wrong-values.js';
import { temporaryFolder } from '../run-helper.js';

const train = {
  steps: 10,
  batch: 2,
  seed: 1,
  optimizer: { kind: 'adam', rate: 0.1, betas: [0.9, 0.99] },
  schedule: { kind: 'cosine', warmup: 2, floor: 0.01, steps: 9 },
  clip: 1,
  evaluate: { every: 3, splits: ['validation'] },
  average: 0.9,
  keep: 'best',
  patience: 3,
  labelSmoothing: 0.1,
  teach: { runs: ['large'], folder: 'specs', weight: 0.5, temperature: 2 },
};
const split = { train: 0.8, validation: 0.1, test: 0.1, seed: 42 };
const words = { builtin: 'names', file: null, normalize: 'nfc', split, words: 10, hash: 'x', characters: ['a', 'b'] };
const sound = {
  kind: 'audio',
  builtin: null,
  file: '/x.wav',
  split,
  length: 9,
  vocabulary: 256,
  start: 128,
  hash: 'x',
  characters: [],
  audio: { rate: 8000, levels: 256, companding: 'muLaw' },
};
const record = {
  version: 1,
  name: 'pair',
  target: 'simd',
  relaxed: true,
  shards: 2,
  started: '2026-01-01T00:00:00.000Z',
  flags: { steps: 10, seed: 1, words: '/w', data: '/d', from: '/f', threads: 2 },
  train,
  data: words,
  teachers: [{ folder: '/large', hash: 'x' }],
  best: { step: 3, split: 'validation', loss: 2 },
};
const loss = { train: 2, validation: 2, test: 2 };
const summary = {
  name: 'pair',
  target: 'simd',
  parameters: 9,
  steps: 10,
  loss,
  bits: loss,
  millisecondsPerStep: 0.1,
  seconds: 1,
  bestStep: 3,
  endedBy: 'patience',
};
const interval = { step: 2, loss: 3, rate: 0.1, millisecondsPerStep: 0.1, losses: [3.1, 2.9] };
const evaluation = { step: 2, evaluation: { validation: 3, test: 3 } };
const updates = updateEdges.slice(1).map(() => 1);
const health = { step: 1, parameters: { '0.weight': { data: 1, gradient: 1, update: 0.1, updates } } };

/** A folder for one test, in which `write` puts another text into a file. */
function folderWith(files: Readonly<Record<string, string>>): { readonly folder: string; write(file: string, text: string): string } {
  const folder = temporaryFolder();
  const write = (file: string, text: string): string => {
    writeFileSync(path.join(folder, file), text);
    return folder;
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  return { folder, write };
}

const leftOut = (...places: readonly string[]): readonly string[] => places.map((place) => `${place} left out`);
const nullOf = (...places: readonly string[]): readonly string[] => places.map((place) => `${place} = null`);

const plain = ['null', 'true', '"x"', '7.5', '-1', '1e+300', '[]', '[null]', '{}', '{"x":[]}'];
/** Changes of settings that are taken: what earlier versions did not have, and null where there is a null. */
const trainTaken = [
  ...leftOut('schedule.steps', 'clip', 'evaluate', 'evaluate.every', 'evaluate.splits', 'average', 'keep', 'patience', 'labelSmoothing'),
  ...leftOut('teach', 'teach.folder', 'optimizer.betas'),
  ...nullOf('clip', 'evaluate.every', 'average', 'patience', 'teach'),
  // What an optimizer's own setting may be, the compiler knows: anything but NUL.
  ...plain.filter((value) => !/^[[]/.test(value)).map((value) => `optimizer.betas = ${value}`),
  ...plain.filter((value) => !/^[\d-]/.test(value)).flatMap((value) => [0, 1].map((i) => `optimizer.betas.${i} = ${value}`)),
].map((change) => `train.${change}`);
const dataTaken = leftOut('data.normalize', 'data.split.seed');
const lossTaken = (at: string): readonly string[] =>
  ['train', 'validation', 'test'].map((split) => `${at}.${split}`).flatMap((place) => [...leftOut(place), ...nullOf(place)]);

describe('of the files of a run, with anything in them changed, nothing is taken but what other versions wrote', () => {
  it('run.json', async () => {
    const { write } = folderWith({});
    const read = (json: string): Promise<unknown> => readRecord(write('run.json', json));
    const flags = ['steps', 'seed', 'words', 'data', 'from', 'threads'].map((flag) => `flags.${flag}`);
    const optional = leftOut('relaxed', 'shards', 'teachers', 'best', ...flags);
    expect(await takenOf(record, 'run.json', 'WNC725', read)).toEqual(new Set([...optional, ...trainTaken, ...dataTaken]));
    const other = {
      ...record,
      data: sound,
      train: { ...train, average: { over: 0.5 }, schedule: { kind: 'step', at: [3, 6], factor: 0.1 } },
    };
    const all = [...(await takenOf(other, 'run.json', 'WNC725', read))];
    const ofOther = new Set(all.filter((change) => /^(data|train\.(average|schedule))/.test(change)));
    const numbers = ['7.5', '-1', '1e+300'].map((number) => `train.average = ${number}`);
    expect(ofOther).toEqual(
      new Set([...leftOut('data.split.seed', 'train.average'), ...nullOf('data.audio.rate', 'train.average'), ...numbers]),
    );
  });

  it('summary.json', async () => {
    const { write } = folderWith({});
    const optional = leftOut('name', 'target', 'parameters', 'bits', 'millisecondsPerStep', 'seconds', 'bestStep', 'endedBy');
    expect(await takenOf(summary, 'summary.json', 'WNC725', (json) => readSummary(write('summary.json', json)))).toEqual(
      new Set([...optional, ...lossTaken('loss'), ...lossTaken('bits')]),
    );
  });

  it('log.jsonl', async () => {
    const { write } = folderWith({ 'run.json': JSON.stringify(record) });
    const read = (json: string): Promise<unknown> => readHistory(write('log.jsonl', `${JSON.stringify(interval)}\n${json}\n`));
    expect(await takenOf(interval, 'line 2 of log.jsonl', 'WNC725', read)).toEqual(new Set());
    expect(await takenOf(evaluation, 'line 2 of log.jsonl', 'WNC725', read)).toEqual(
      new Set(lossTaken('evaluation').filter((change) => !change.includes('train'))),
    );
  });

  it('health.jsonl', async () => {
    const { write } = folderWith({});
    const read = (json: string): Promise<unknown> => readJsonLines(write('health.jsonl', `${json}\n`), 'health', healthLine);
    const spreads = ['data', 'gradient', 'update'].map((spread) => `parameters.0.weight.${spread}`);
    expect(await takenOf(health, 'line 1 of health.jsonl', 'WNC725', read)).toEqual(
      new Set([...leftOut('parameters.0.weight'), ...nullOf(...spreads)]),
    );
  });

  it('wnc.json of an export', async () => {
    const run = { name: 'pair', train, data: words, spec: 'name: pair', weights: 'model.safetensors' };
    const whole = { madeBy: 'wnc 1.0.0', format: 'torch', run, files: { 'model.py': 'x' } };
    const { write } = folderWith({ 'model.safetensors': '' });
    const read = async (json: string): Promise<unknown> => (await openExport(write('wnc.json', json))) ?? null;
    expect(await takenOf(whole, 'wnc.json', 'WNC725', read)).toEqual(
      new Set([...leftOut('run', 'files.model.py'), ...[...trainTaken, ...dataTaken].map((change) => `run.${change}`)]),
    );
  });

  it('results.json of a sweep', async () => {
    const whole = { trials: [{ trial: 3, seeds: { 7: 2, 8: 3 } }] };
    const { write, folder } = folderWith({ 'sweep.json': '{}' });
    const read = async (json: string): Promise<unknown> => (await bestTrialOf(write('results.json', json))) ?? null;
    expect(await takenOf(whole, 'results.json', 'WNC738', read)).toEqual(
      new Set([...['7', '8'].map((seed) => `trials.0.seeds.${seed}`).flatMap((place) => [...leftOut(place), ...nullOf(place)])]),
    );
    // A file of that name may be another program's.
    rmSync(path.join(folder, 'sweep.json'));
    expect(await bestTrialOf(folder)).toBeUndefined();
  });

  it('says where the wrong thing is, and lets nothing fill the stack', async () => {
    const { write } = folderWith({});
    const read = (json: string): Promise<unknown> => readRecord(write('run.json', json));
    await expect(read(JSON.stringify({ ...record, train: { ...train, batch: '4' } }))).rejects.toThrow('writes, at train.batch');
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    await expect(read(JSON.stringify(record).replace('"steps":10', `"more":${deep},"steps":10`))).rejects.toThrow('one inside another');
    // A date at the end of all that JavaScript has: the next run begins a moment after it.
    await expect(read(JSON.stringify({ ...record, started: '+275760-09-13T00:00:00.000Z' }))).rejects.toThrow('at started');
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { main } from '../../../compiler/cli/main.js';
import { loadModel } from '../../helpers/load-generated.js';
import { compileFile } from '../../../compiler/cli/compile-spec.js';
import { generate } from '../../../compiler/generate.js';
import { findChromium } from '../../../runtime/node/chromium/find-chromium.js';
import type { TrainingSettings } from '../../../runtime/contract.js';
import { RemoteTrainer } from '../../../runtime/node/chromium/remote-trainer.js';
import { loadData } from '../../../runtime/node/run/run-data.js';
import { readSafetensors } from '../../../runtime/files/safetensors.js';
import { expectTensors } from '../../helpers/agreement.js';
import { fakeTerminal } from '../../helpers/fake-terminal.js';
import { defaults } from '../training-data.js';
import { readLog, readSummary, temporaryFolder } from './run-helper.js';

const model =
  'model: [{embedding: {channels: 4}}, flatten, {linear: {channels: 12, bias: false}}, batchNorm, tanh, {linear: {channels: vocabulary}}]\n';
const text = `name: small\ndata: {source: words.txt, context: 3}\n${model}train: {batch: 8, steps: 40, optimizer: {adam: {rate: 0.01}}}\n`;

/** A folder with a spec and its words. */
function specFolder(): { folder: string; spec: string; out: (name: string) => string } {
  const folder = temporaryFolder();
  const spec = path.join(folder, 'small.yaml');
  writeFileSync(spec, text);
  const before = process.cwd();
  process.chdir(folder);
  onTestFinished(() => process.chdir(before));
  return { folder, spec, out: (name) => path.join(folder, name) };
}

async function wnc(...words: string[]): Promise<string> {
  const terminal = fakeTerminal();
  const status = await main(words, terminal);
  expect(status, `${words.join(' ')}: ${terminal.text.err}`).toBe(0);
  return terminal.text.out;
}

const tensorsIn = (file: string) => readSafetensors(readFileSync(file), file).tensors;

describe('wnc train, eval and step on the target webgl', () => {
  // The trainer reports to the process's own streams.
  beforeEach(() => {
    for (const stream of [process.stdout, process.stderr]) vi.spyOn(stream, 'write').mockReturnValue(true);
  });
  afterEach(() => vi.restoreAllMocks());

  it('write the same run folder, and a run goes from one target to another', { timeout: 120_000 }, async () => {
    const { spec, out } = specFolder();
    await wnc('train', spec, '--target', 'simd', '--out', out('simd'));
    await wnc('train', spec, '--target', 'webgl', '--out', out('card'));
    const log = (name: string) => readLog(out(name));
    expect(log('card').map(({ step }) => step)).toEqual(log('simd').map(({ step }) => step));
    log('card').forEach((line, index) => {
      const other = log('simd')[index]!;
      if ('loss' in line) expect(Math.abs((line['loss'] as number) - (other['loss'] as number))).toBeLessThan(1e-3);
      expect(Object.keys(line)).toEqual(Object.keys(other));
      if ('losses' in line)
        (line['losses'] as number[]).forEach((loss, step) =>
          expect(Math.abs(loss - (other['losses'] as number[])[step]!)).toBeLessThan(1e-3),
        );
    });
    const health = (name: string) =>
      readFileSync(path.join(out(name), 'health.jsonl'), 'utf8')
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as { step: number; parameters: Record<string, { gradient: number }> });
    expect(health('card').map(({ step }) => step)).toEqual(health('simd').map(({ step }) => step));
    health('card').forEach(({ parameters }, index) => {
      for (const [name, { gradient }] of Object.entries(parameters))
        expect(gradient, name).toBeCloseTo(health('simd')[index]!.parameters[name]!.gradient, 3);
    });
    const { target, loss, ...summary } = readSummary(out('card'))!;
    expect(target).toBe('webgl');
    expect(Object.keys(summary)).toEqual(Object.keys(readSummary(out('simd'))!).filter((key) => key !== 'target' && key !== 'loss'));

    // Half on one, half on the other.
    await wnc('train', spec, '--target', 'webgl', '--steps', '20', '--out', out('half'));
    await wnc('train', spec, '--resume', '--target', 'simd', '--steps', '40', '--out', out('half'));
    await wnc('train', spec, '--target', 'simd', '--steps', '20', '--out', out('other'));
    await wnc('train', spec, '--resume', '--target', 'webgl', '--steps', '40', '--out', out('other'));
    const straight = tensorsIn(path.join(out('simd'), 'checkpoint.safetensors'));
    for (const name of ['card', 'half', 'other']) expectTensors(tensorsIn(path.join(out(name), 'checkpoint.safetensors')), straight, 1e-3);

    const evaluations = await Promise.all(
      ['webgl', 'simd'].map(
        async (on) =>
          JSON.parse(await wnc('eval', out('other'), '--split', 'train,test', '--target', on, '--format', 'json')) as {
            loss: Record<string, number>;
          },
      ),
    );
    for (const split of ['train', 'test']) expect(Math.abs(evaluations[0]!.loss[split]! - evaluations[1]!.loss[split]!)).toBeLessThan(1e-4);
  });

  it('train and evaluate on text as the other targets do', { timeout: 60_000 }, async () => {
    const { folder, out } = specFolder();
    const spec = path.join(folder, 'text.yaml');
    writeFileSync(spec, text.replace('name: small', 'name: text').replace('source: words.txt', 'text: play.txt'));
    // More different characters than a byte holds.
    const many = String.fromCodePoint(...Array.from({ length: 300 }, (_, i) => 0x4e00 + i));
    writeFileSync(path.join(folder, 'play.txt'), `${many}\n${'the cat sat on the mat.\n'.repeat(60)}${many}`);
    for (const target of ['webgl', 'simd']) await wnc('train', spec, '--target', target, '--out', out(target));
    const losses = (name: string) => readSummary(out(name))!['loss'] as Record<string, number>;
    for (const split of ['train', 'validation'] as const) expect(losses('webgl')[split]).toBeCloseTo(losses('simd')[split]!, 3);
    const { loss } = JSON.parse(await wnc('eval', out('webgl'), '--target', 'webgl', '--format', 'json')) as {
      loss: { validation: number };
    };
    expect(loss.validation).toBeCloseTo(losses('webgl')['validation']!, 5);
  });

  it('takes a step as PyTorch does', async () => {
    const folder = 'test/fixtures/pytorch/hierarchical';
    const out = path.join(temporaryFolder(), 'out.safetensors');
    const files = ['--weights', `${folder}/weights.safetensors`, '--batch', `${folder}/batch.json`, '--out', out];
    const { loss } = JSON.parse(await wnc('step', `${folder}/spec.yaml`, ...files, '--rate', '0.1', '--target', 'webgl')) as {
      loss: number;
    };
    expect(Math.abs(loss - (JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')) as { loss: number }).loss)).toBeLessThan(1e-5);
    expectTensors(tensorsIn(out), tensorsIn(`${folder}/expected.safetensors`), 2e-5);
  });
});

/** A trainer of the small model in a browser. */
async function openTrainer(settings: TrainingSettings): Promise<RemoteTrainer> {
  const { folder, spec } = specFolder();
  const compiled = await compileFile(spec, fakeTerminal());
  if (typeof compiled === 'number') throw new Error('the spec does not compile');
  const definition = await loadModel(await generate(compiled.model));
  const data = await loadData(definition, {
    kind: 'words',
    builtin: null,
    file: path.join(folder, 'words.txt'),
    split: { train: 0.8, validation: 0.1, test: 0.1, seed: 42 },
  });
  return RemoteTrainer.open(definition, settings, data, () => undefined);
}

describe('a browser that ends while it trains', () => {
  it('is a problem that says how to go on', async () => {
    const trainer = await openTrainer({ ...defaults, steps: 100_000 });
    const nothing = async (): Promise<void> => undefined;
    const ended = trainer.run({
      onInterval: nothing,
      onEvaluation: nothing,
      onSlice: async () => trainer.model.dispose(),
      pause: async () => true,
    });
    await expect(ended).rejects.toMatchObject({
      code: 'WNC806',
      message: 'the browser that ran the model has ended',
      fix: 'go on from the last checkpoint',
    });
  });
});

describe('training in a browser that diverges', () => {
  it('is found by an evaluation, and where its weights are saved, with the rate that the schedule had there', async () => {
    const schedule = { kind: 'step', at: [1], factor: 0.5 } as const;
    const trainer = await openTrainer({ ...defaults, optimizer: { kind: 'sgd', rate: 0.1, momentum: 0 }, schedule });
    try {
      trainer.counts.step = 5;
      trainer.arrays.get('parameters')?.fill(1e38);
      await trainer.push();
      await expect(trainer.evaluateKept(['validation'], async () => true)).rejects.toMatchObject({
        code: 'WNC801',
        message: expect.stringMatching(/^the validation loss is (NaN|-?Infinity) after step 5: /) as string,
        fix: expect.stringMatching(/^lower the rate of train.optimizer, to 0.005 say/) as string,
      });
      trainer.arrays.get('parameters')?.fill(Number.NaN);
      expect(() => trainer.checkFinite()).toThrow('most likely the learning rate, 0.05 there, is too high');
    } finally {
      trainer.model.dispose();
    }
  });
});

describe('finding Chromium', () => {
  it('takes the one that is named, and says when it is not there', () => {
    expect(findChromium('/nowhere/chrome', { WNC_CHROMIUM: process.execPath })).toBe(process.execPath);
    expect(() => findChromium('/nowhere/chrome', { WNC_CHROMIUM: '/nowhere/else' })).toThrow(
      'WNC_CHROMIUM names /nowhere/else, which is not there',
    );
  });

  it('looks along the PATH, and at Playwright’s last', () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'chromium'), '');
    expect(findChromium('/nowhere/chrome', { PATH: folder })).toBe(path.join(folder, 'chromium'));
    expect(findChromium('/nowhere/chrome', { PATH: '/nowhere' })).toBeUndefined();
    expect(findChromium(process.execPath, { PATH: '/nowhere' })).toBe(process.execPath);
  });
});

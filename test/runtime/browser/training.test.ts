import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { trainingDraws, countDraws } from '../../../compiler/cli/inspect/draw-list.js';
import { check, type CheckedModel } from '../../../compiler/check.js';
import { compileModel } from '../../../compiler/pipeline.js';
import { define } from '../../../compiler/define.js';
import { fromBase64 } from '../../../runtime/files/base64.js';
import { readText } from '../../../runtime/data/kinds/text.js';
import { splitExamples, splitSequence } from '../../../runtime/data/split-examples.js';
import { splitWords } from '../../../runtime/data/split.js';
import { Vocabulary } from '../../../runtime/data/vocabulary.js';
import { builtinWords } from '../../../runtime/data/builtin.js';
import type { ModelDefinition, TrainingSettings } from '../../../runtime/contract.js';
import { createModel } from '../../../runtime/tfjs/create-model.js';
import { Trainer, type IntervalLine } from '../../../runtime/training/trainer.js';
import { openModule, useBrowser } from '../../helpers/browser.js';
import { testHost } from '../../helpers/check-text.js';

const browser = useBrowser();
let page: Page;

const script = `
  import * as tf from '@tensorflow/tfjs-core';
  import { toBase64 } from './runtime/files/base64.ts';
  import { splitExamples } from './runtime/data/split-examples.ts';
  import { Vocabulary } from './runtime/data/vocabulary.ts';
  import { splitSequence } from './runtime/data/split-examples.ts';
  import { readText } from './runtime/data/kinds/text.ts';
  import { predictOnCard } from './runtime/tfjs/webgl/predict.ts';
  import { webglMeanLoss, WebglTrainer } from './runtime/training/webgl-trainer.ts';

  // What the page itself sees of the card, whatever the runtime counts.
  const seen = { draws: 0, uploads: 0, textures: 0, shaders: 0, texels: 0 };
  const watch = (name, key, by = 1) => {
    const own = WebGL2RenderingContext.prototype[name];
    WebGL2RenderingContext.prototype[name] = function (...all) {
      seen[key] += by;
      return own.apply(this, all);
    };
  };
  for (const name of ['drawArrays', 'drawElements']) watch(name, 'draws');
  for (const name of ['texImage2D', 'texSubImage2D', 'texSubImage3D']) watch(name, 'uploads');
  watch('createTexture', 'textures');
  watch('deleteTexture', 'textures', -1);
  watch('createShader', 'shaders');
  const viewport = WebGL2RenderingContext.prototype.viewport;
  WebGL2RenderingContext.prototype.viewport = function (x, y, width, height) {
    seen.texels += width * height;
    return viewport.call(this, x, y, width, height);
  };

  let trainer, sets;
  export const open = async (definition, settings, split, characters) => {
    trainer?.model.dispose();
    sets = splitExamples(definition, split, new Vocabulary(characters));
    trainer = await WebglTrainer.create(definition, settings, sets);
  };
  export const openText = async (definition, settings, text) => {
    trainer?.model.dispose();
    sets = splitSequence(definition, readText(new TextEncoder().encode(text), 'text'), settings.data.split);
    trainer = await WebglTrainer.create(definition, settings.train, sets);
  };
  // Batches that are uploaded whole, as those of data too long for the card are.
  export const evaluateWhole = () => {
    const { stream, ...examples } = sets.validation;
    return webglMeanLoss(trainer.model, trainer.model.dataSet({ ...examples, stream: stream.slice() }, 0), async () => true);
  };
  export const run = async (milliseconds) => {
    const lines = [];
    while (!trainer.finished) lines.push(...(await trainer.slice(milliseconds)).intervals);
    return lines;
  };
  export const counts = () => ({ ...seen, tensors: tf.memory().numTensors, onCard: tf.memory().numBytesInGPU, step: trainer.counts.step });
  export const slice = () => trainer.slice(20);
  export const state = async () => Object.fromEntries([...(await trainer.download())].map(([name, numbers]) => [name, toBase64(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength))]));
  export const predict = async (tokens, count) => [...(await predictOnCard(trainer.model, Int32Array.from(tokens), count))];
  export const evaluate = () => trainer.evaluate(['validation'], async () => true);
`;

type Calls = Readonly<
  Record<
    'open' | 'openText' | 'evaluateWhole' | 'run' | 'counts' | 'slice' | 'state' | 'predict' | 'evaluate',
    (...all: unknown[]) => Promise<unknown>
  >
>;

/** Calls an export of the script, with plain data. */
function call<Result>(name: keyof Calls, ...all: unknown[]): Promise<Result> {
  const plain = JSON.parse(JSON.stringify(all)) as unknown[];
  return page.evaluate(([function_, values]) => (globalThis as unknown as { test: Calls }).test[function_](...values), [
    name,
    plain,
  ] as const) as Promise<Result>;
}

beforeAll(async () => {
  page = await openModule(browser(), script);
});

async function checked(content: string): Promise<CheckedModel> {
  const { model } = await check({ name: 'spec.yaml', content }, testHost);
  return model!;
}

/** The same training on both sides: in the page on its card, here as generated TypeScript would have it. */
async function onBothSides(
  model: CheckedModel,
  train: Partial<TrainingSettings>,
): Promise<{ trainer: Trainer; settings: TrainingSettings }> {
  const spec = { ...model.spec, train: { ...model.spec.train, ...train } };
  const { definition, settings } = await define(compileModel({ ...model, spec }, null));
  const all: TrainingSettings = { ...settings.train, ...train };
  const words = await builtinWords('names');
  const vocabulary = new Vocabulary(words);
  const split = splitWords(words, settings.data.split);
  const cpu: ModelDefinition = definition;
  await call('open', definition, all, split, vocabulary.characters);
  return { trainer: new Trainer(await createModel(cpu, 'simd'), all, splitExamples(cpu, split, vocabulary)), settings: all };
}

function intervals(trainer: Trainer, steps: number): IntervalLine[] {
  const lines: IntervalLine[] = [];
  let sum = 0;
  for (let step = 1; step <= steps; step++) {
    const { rate } = trainer;
    sum += trainer.advance();
    if (step % Math.max(1, Math.floor(steps / 100)) !== 0) continue;
    lines.push({ step, loss: sum / Math.max(1, Math.floor(steps / 100)), rate, millisecondsPerStep: 0, losses: [] });
    sum = 0;
  }
  return lines;
}

function expectSameCurve(found: readonly IntervalLine[], expected: readonly IntervalLine[], tolerance: number): void {
  expect(found.map(({ step }) => step)).toEqual(expected.map(({ step }) => step));
  found.forEach(({ step, loss, rate }, index) => {
    expect(Math.abs(loss - expected[index]!.loss), `loss at step ${step}: ${loss} for ${expected[index]!.loss}`).toBeLessThan(tolerance);
    expect(rate).toBeCloseTo(expected[index]!.rate, 12);
  });
}

describe('hierarchical on the target webgl', () => {
  it('learns as on the processor, step for step', { timeout: 120_000 }, async () => {
    const model = await checked(readFileSync('specs/hierarchical.yaml', 'utf8'));
    const { trainer } = await onBothSides(model, { steps: 200 });
    expectSameCurve(await call('run', 50), intervals(trainer, 200), 1e-3);
    trainer.model.dispose();
  });

  it('takes at most 32 draws and one upload a step, as inspect lists them', { timeout: 60_000 }, async () => {
    const model = await checked(readFileSync('specs/hierarchical.yaml', 'utf8'));
    const { trainer } = await onBothSides(model, { steps: 1000 });
    await call('slice');
    const before = await call<Record<string, number>>('counts');
    for (let slice = 0; slice < 4; slice++) await call('slice');
    const after = await call<Record<string, number>>('counts');
    const steps = after['step']! - before['step']!;
    expect(steps).toBeGreaterThanOrEqual(4);
    const draws = (after['draws']! - before['draws']!) / steps;
    expect(draws).toBe(countDraws(trainingDraws(compileModel(model, null))));
    expect(draws).toBeLessThanOrEqual(32);
    expect((after['uploads']! - before['uploads']!) / steps).toBe(1);
    trainer.model.dispose();
  });
});

describe('over 1,000 steps', () => {
  it('nothing is made on the card and nothing compiled', { timeout: 120_000 }, async () => {
    const text =
      'name: small\ndata: {source: names, context: 3}\nmodel: [{embedding: {channels: 4}}, flatten, {linear: {channels: 12}}, batchNorm, tanh, {linear: {channels: vocabulary}}]\n';
    const { trainer } = await onBothSides(
      await checked(`${text}train: {batch: 8, steps: 1000, optimizer: {adam: {rate: 0.01}}, clip: 1}\n`),
      {},
    );
    await call('slice');
    const before = await call<Record<string, number>>('counts');
    await call('run', 50);
    await call('evaluate');
    const after = await call<Record<string, number>>('counts');
    expect(after['step']).toBe(1000);
    for (const key of ['textures', 'shaders', 'tensors', 'onCard']) expect(after[key], key).toBe(before[key]);
    trainer.model.dispose();
  });
});

// A bias before batchNorm would do nothing but follow the rounding of its gradient, which adam makes large.
const small =
  'name: small\ndata: {source: names, context: 4}\nmodel: [{embedding: {channels: 4}}, {fuse: 2}, {linear: {channels: 8, bias: false}}, batchNorm, tanh, flatten, {dropout: 0.1}, {linear: {channels: vocabulary}}]\ntrain: {batch: 16, steps: 40}\n';
const adam = { rate: 0.01, betas: [0.9, 0.98], epsilon: 1e-8 } as const;
const cases: readonly (readonly [string, Partial<TrainingSettings>])[] = [
  [
    'sgd with momentum, cosine',
    { optimizer: { kind: 'sgd', rate: 0.05, momentum: 0.9 }, schedule: { kind: 'cosine', warmup: 5, floor: 0.001 } },
  ],
  ['adam with weight decay and clip', { optimizer: { kind: 'adam', ...adam, weightDecay: 0.01 }, clip: 0.5 }],
  [
    'adamW with an average, linear',
    { optimizer: { kind: 'adamW', ...adam, weightDecay: 0.1 }, average: 0.95, schedule: { kind: 'linear', warmup: 3, floor: 0 } },
  ],
  [
    'muon, with adamW for the rest',
    {
      optimizer: { kind: 'muon', rate: 0.02, momentum: 0.95, weightDecay: 0, adamW: { ...adam, weightDecay: 0.01, decay: 'all' } },
      clip: 0.5,
    },
  ],
  ['lion', { optimizer: { kind: 'lion', rate: 0.001, betas: [0.9, 0.99], weightDecay: 0.1 } }],
];

describe('updates on the card', () => {
  it.each(cases)('%s', { timeout: 60_000 }, async (_, train) => {
    const { trainer } = await onBothSides(await checked(small), train);
    expectSameCurve(await call('run', 50), intervals(trainer, 40), 1e-4);
    const state = await call<Record<string, string>>('state');
    expect(Object.keys(state).sort()).toEqual(['statistics', ...trainer.arrays.keys()].sort());
    for (const [name, numbers] of [['statistics', trainer.model.statistics] as const, ...trainer.arrays]) {
      const found = new Float32Array(fromBase64(state[name]!).buffer);
      const largest = numbers.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      const furthest = numbers.reduce((most, value, i) => Math.max(most, Math.abs(value - found[i]!)), 0);
      expect(furthest, name).toBeLessThan(1e-3 * largest);
    }
    const own = await trainer.evaluate(['validation'], async () => true);
    const evaluation = await call<{ validation: number }>('evaluate');
    expect(Math.abs(evaluation.validation - own!.validation!)).toBeLessThan(1e-3);
    trainer.model.dispose();
  });
});

describe('whole words and positions on the card', () => {
  it.each([
    [
      'train: {over: words}',
      'model: [{embedding: {channels: 4}}, {fuse: 2}, {linear: {channels: 8}}, tanh, flatten, {linear: {channels: vocabulary}}]',
      'batch: 4, over: words',
    ],
    [
      'a prediction at each position',
      'model: [{embedding: {channels: 4}}, {gru: {channels: 8}}, {linear: {channels: vocabulary}}]',
      'batch: 4',
    ],
    [
      'words laid end to end: a convolution, under dropout',
      'model: [{embedding: {channels: 4}}, {dropout: 0.2}, {causalConv: {channels: 6, kernel: 3, dilation: 2}}, gelu, {linear: {channels: vocabulary}}]',
      'batch: 5',
    ],
    [
      'words laid end to end: attention, under dropout',
      'model: [{embedding: {channels: 8}}, positions, {residual: [layerNorm, {attention: {heads: 2, positions: rotary, dropout: 0.2}}]}, {linear: {channels: vocabulary}}]',
      'batch: 6, average: {decay: 0.9}',
    ],
  ])('%s', { timeout: 60_000 }, async (_, layers, train) => {
    const context = layers.includes('fuse') ? 4 : 16;
    const { trainer } = await onBothSides(
      await checked(`name: small\ndata: {source: names, context: ${context}}\n${layers}\ntrain: {${train}, steps: 20}\n`),
      {},
    );
    expectSameCurve(await call('run', 50), intervals(trainer, 20), 1e-4);
    const own = await trainer.evaluate(['validation'], async () => true);
    const evaluation = await call<{ validation: number }>('evaluate');
    expect(Math.abs(evaluation.validation - own!.validation!)).toBeLessThan(1e-4);
    trainer.model.dispose();
  });
});

describe('words laid end to end on the card', () => {
  const spec = (train = ''): string =>
    `name: small\ndata: {source: names, context: 16}\nmodel: [{embedding: {channels: 8}}, positions, {residual: [layerNorm, {attention: {heads: 2}}]}, {linear: {channels: vocabulary}}]\ntrain: {batch: 16, steps: 1000${train}}\n`;

  it('take draws of less than two thirds, and say so with a second upload', { timeout: 60_000 }, async () => {
    const model = await checked(spec());
    const words = await builtinWords('names');
    const found: { readonly draws: number; readonly uploads: number; readonly texels: number }[] = [];
    for (const withPadding of [true, false]) {
      const compiled = compileModel(model, null, { withPadding });
      const { definition, settings } = await define(compiled);
      await call('open', definition, settings.train, splitWords(words, settings.data.split), new Vocabulary(words).characters);
      await call('slice');
      const before = await call<Record<string, number>>('counts');
      for (let slice = 0; slice < 4; slice++) await call('slice');
      const after = await call<Record<string, number>>('counts');
      const steps = after['step']! - before['step']!;
      const each = (key: string): number => (after[key]! - before[key]!) / steps;
      expect(each('draws')).toBe(countDraws(trainingDraws(compiled)));
      found.push({ draws: each('draws'), uploads: each('uploads'), texels: each('texels') });
    }
    const [whole, laid] = found;
    expect([whole!.uploads, laid!.uploads]).toEqual([1, 2]);
    expect(laid!.draws).toBe(whole!.draws + 1);
    expect(laid!.texels / whole!.texels).toBeLessThan(2 / 3);
  });

  it('have logits at every position where they predict', { timeout: 60_000 }, async () => {
    const { trainer } = await onBothSides(await checked(spec(', seed: 3')), {});
    const count = 150;
    const tokens = Array.from({ length: count * 16 }, (_, i) => (i % 16 === 0 ? 0 : (i * i + 5 * i) % 27));
    const found = await call<number[]>('predict', tokens, count);
    const expected = trainer.model.predictFlat(Int32Array.from(tokens), count);
    expect(found.length).toBe(expected.length);
    expect(found.reduce((most, value, i) => Math.max(most, Math.abs(value - expected[i]!)), 0)).toBeLessThan(1e-4);
    trainer.model.dispose();
  });

  it('are the same where batches are uploaded whole', { timeout: 60_000 }, async () => {
    const { trainer } = await onBothSides(await checked(spec()), {});
    const evaluation = await call<{ validation: number }>('evaluate');
    expect(await call<number>('evaluateWhole')).toBeCloseTo(evaluation.validation, 5);
    trainer.model.dispose();
  });
});

describe('a text on the card', () => {
  const text = Array.from({ length: 900 }, (_, i) => 'abcdefghij \n'[(i * i + 3 * i) % 12]).join('');
  it.each([
    [
      'a prediction at each position',
      'model: [{embedding: {channels: 4}}, {gru: {channels: 8}}, batchNorm, {linear: {channels: vocabulary}}]',
    ],
    [
      'a prediction after a window',
      'model: [{embedding: {channels: 4}}, {fuse: 4}, {linear: {channels: 8}}, tanh, flatten, {linear: {channels: vocabulary}}]',
    ],
  ])('%s', { timeout: 60_000 }, async (_, layers) => {
    const sequence = readText(new TextEncoder().encode(text), 'text');
    const { model } = await check(
      { name: 'spec.yaml', content: `name: small\ndata: {text: any, context: 8}\n${layers}\ntrain: {batch: 4, steps: 20}\n` },
      { vocabulary: async () => ({ size: sequence.size }) },
    );
    const { definition, settings } = await define(compileModel(model!, null));
    await call('openText', definition, settings, text);
    const trainer = new Trainer(
      await createModel(definition, 'simd'),
      settings.train,
      splitSequence(definition, sequence, settings.data.split),
    );
    expectSameCurve(await call('run', 50), intervals(trainer, 20), 1e-4);
    const own = await trainer.evaluate(['validation'], async () => true);
    const evaluation = await call<{ validation: number }>('evaluate');
    expect(Math.abs(evaluation.validation - own!.validation!)).toBeLessThan(1e-4);
    expect(await call<number>('evaluateWhole')).toBeCloseTo(evaluation.validation, 5);
    trainer.model.dispose();
  });
});

describe('training that diverges on the card', () => {
  it('says so, and where', { timeout: 60_000 }, async () => {
    const { trainer } = await onBothSides(await checked(small), { optimizer: { kind: 'sgd', rate: 1e30, momentum: 0 } });
    await expect(call('run', 50)).rejects.toThrow(/the loss is (NaN|-?Infinity) at step \d+; most likely the learning rate/);
    trainer.model.dispose();
  });
});

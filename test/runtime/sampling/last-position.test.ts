import { describe, expect, it } from 'vitest';
import { compileModel } from '../../../compiler/pipeline.js';
import { define } from '../../../compiler/define.js';
import type { ModelDefinition } from '../../../runtime/contract.js';
import type { Backing } from '../../../runtime/kernels/simd.js';
import { shareSampling } from '../../../runtime/node/threads/sampling-threads.js';
import { sampleSequences } from '../../../runtime/sampling/sample-sequences.js';
import { createModel } from '../../../runtime/tfjs/create-model.js';
import type { Model } from '../../../runtime/tfjs/model.js';
import { initializeModel } from '../../../runtime/training/initialize.js';
import { modelOf } from '../../helpers/model.js';
import { numbers } from '../../helpers/run-graph.js';

const T = 24;
const head = 'linear: {channels: vocabulary, gain: 3}';
const block = (heads: number, options = '') => [
  `residual: [{layerNorm: {bias: false}}, {attention: {heads: ${heads}${options}}}]`,
  'residual: [layerNorm, {linear: {channels: 24}}, gelu, {linear: {channels: 12}}]',
];

/** Models that compute their whole context for each symbol. `same`: the same loops, so the same bits as an evaluation. */
const models: Readonly<Record<string, { readonly layers: readonly string[]; readonly same: boolean; readonly context?: number }>> = {
  transformer: {
    layers: ['{embedding: {channels: 12}, as: tokens}', 'positions', ...block(4, ', bias: false'), ...block(2), 'layerNorm', head],
    same: true,
  },
  'five heads and a window': {
    layers: ['embedding: {channels: 10}', 'positions', 'attention: {heads: 5}', 'attention: {heads: 2, window: 9, positions: alibi}', head],
    same: true,
  },
  // Attention takes a few queries at a time, here from the first, the last nine and the very last one on.
  'a long context': {
    layers: [
      'embedding: {channels: 8}',
      'positions',
      'attention: {heads: 4, positions: alibi}',
      'attention: {heads: 2}',
      'attention: {heads: 2, window: 9}',
      head,
    ],
    same: true,
    context: 38,
  },
  'rotary attention': {
    layers: ['embedding: {channels: 12}', ...block(3, ', positions: rotary'), 'groupNorm: {groups: 2}', 'batchNorm', head],
    same: false,
  },
  'convolutions after positions': {
    layers: [
      'embedding: {channels: 8}',
      'positions',
      'causalConv: {channels: 9, kernel: 3}',
      'tanh',
      'gated: {channels: 7, dilation: 2}',
      head,
    ],
    same: false,
  },
  'a recurrence after positions': { layers: ['embedding: {channels: 8}', 'positions', 'lstm: {channels: 9}', 'silu', head], same: false },
  'attention in a window': {
    layers: ['embedding: {channels: 8}', 'fuse: 2', 'attention: {heads: 2}', 'softplus', 'last', 'linear: {channels: 21}', 'mish', head],
    same: false,
  },
  'the mean of a window': { layers: ['embedding: {channels: 8}', 'linear: {channels: 16}', 'elu', 'mean', head], same: false },
};

async function definitionOf(name: string, threads = 1): Promise<ModelDefinition> {
  const { layers = [], context = T } = models[name] ?? {};
  const compiled = compileModel(await modelOf(layers, { context, data: 'text: any' }), null, {
    verify: true,
    evaluationBatch: 8,
  });
  return (await define(compiled, { threads })).definition;
}

async function withModel<Result>(
  definition: ModelDefinition,
  use: (model: Model) => Result,
  share?: (backing: Backing) => Promise<Backing>,
): Promise<Result> {
  const model = await createModel(definition, 'simd', share);
  initializeModel(model, 3);
  const random = numbers(5);
  // Statistics, and positions that matter.
  for (let i = 0; i < model.statistics.length; i++) model.statistics[i] = 1 + random() / 2;
  for (let i = 0; i < model.parameters.length; i++) model.parameters[i]! += random() / 5;
  try {
    return use(model);
  } finally {
    model.dispose();
  }
}

/** Logits of contexts by an evaluation, and by the last position alone. */
function bothWays(model: Model, count: number): { readonly whole: number[]; readonly last: number[] } {
  const { last, evaluation, logitsPerExample } = model;
  const { vocabulary, context } = model.definition;
  const random = numbers(11);
  for (let i = 0; i < count * context; i++) evaluation.inputs[i] = last!.inputs[i] = Math.floor(((random() + 1) / 2) * vocabulary);
  model.evaluate(count);
  last!.prepare();
  last!.run(count);
  const rows = Array.from({ length: count }, (_, b) =>
    evaluation.logits.slice((b + 1) * logitsPerExample - vocabulary, (b + 1) * logitsPerExample),
  );
  return { whole: rows.flatMap((row) => [...row]), last: [...last!.logits.slice(0, count * vocabulary)] };
}

describe.each(Object.entries(models))('%s', (name, { same }) => {
  it('has the logits of an evaluation’s last position', async () => {
    const definition = await definitionOf(name);
    for (const count of [1, 3]) {
      const { whole, last } = await withModel(definition, (model) => bothWays(model, count));
      if (same) expect(last).toEqual(whole);
      else last.forEach((logit, i) => expect(logit).toBeCloseTo(whole[i]!, 4));
    }
  });

  it('makes the samples that the evaluation makes', async () => {
    const definition = await definitionOf(name);
    const { last: _last, ...simd } = definition.simd!;
    const plain = { ...definition, simd };
    for (const options of [{}, { count: 21, length: 40 }, { prefix: [4, 3, 2], temperature: 0 }]) {
      const sample = (model: Model): number[][] => sampleSequences(model, { count: 2, length: 60, seed: 7, start: 2, ...options });
      const has = (model: Model): boolean => model.last !== undefined;
      const [found, wanted] = [definition, plain].map((own) => withModel(own, (model) => ({ has: has(model), sample: sample(model) })));
      expect(await found).toEqual({ has: true, sample: (await wanted)?.sample });
      expect((await wanted)?.has).toBe(false);
    }
  });

  it('has the same bits on two threads and on three', async () => {
    const [alone] = await logitsAndSamples(1);
    for (const threads of [2, 3]) expect(await logitsAndSamples(threads)).toEqual([alone]);
    async function logitsAndSamples(threads: number): Promise<unknown[]> {
      const share = threads === 1 ? undefined : (backing: Backing) => shareSampling(backing, threads);
      return withModel(
        await definitionOf(name, threads),
        (model) => {
          const logits = [1, 5].map((count) => bothWays(model, count).last);
          return [{ logits, samples: sampleSequences(model, { count: 2, length: 120, seed: 1, start: 0 }) }];
        },
        share,
      );
    }
  });
});

it('takes the weights as they are when a sample begins', async () => {
  await withModel(await definitionOf('transformer'), (model) => {
    const sample = (): number[][] => sampleSequences(model, { count: 1, length: 60, seed: 7, start: 2 });
    const first = sample();
    for (let i = 0; i < model.parameters.length; i++) model.parameters[i]! *= 0.9;
    expect(sample()).not.toEqual(first);
    const { whole, last } = bothWays(model, 2);
    expect(last).toEqual(whole);
  });
});

it('is there for models of sequences that no state goes on with for ever, and for no other', async () => {
  const has = async (layers: readonly string[], data: string): Promise<boolean> =>
    compileModel(await modelOf(layers, { context: 8, data }), null).last !== undefined;
  const gru = ['embedding: {channels: 4}', 'gru: {channels: 4}', head];
  const gpt = ['embedding: {channels: 4}', 'positions', 'attention: {heads: 2}', head];
  expect(await has(gpt, 'text: any')).toBe(true);
  expect(await has(gpt, 'source: names')).toBe(false);
  expect(await has(gru, 'text: any')).toBe(false);
});

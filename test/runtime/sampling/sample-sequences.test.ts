import { describe, expect, it } from 'vitest';
import { compileModel } from '../../../compiler/pipeline.js';
import { generateTypeScript } from '../../../compiler/targets/typescript/generate.js';
import type { ModelDefinition } from '../../../runtime/contract.js';
import { initializeModel } from '../../../runtime/training/initialize.js';
import { sampleSequences, type SequenceOptions } from '../../../runtime/sampling/sample-sequences.js';
import { createModel } from '../../../runtime/tfjs/create-model.js';
import type { Model } from '../../../runtime/tfjs/model.js';
import { loadModel } from '../../helpers/load-generated.js';
import { modelOf } from '../../helpers/model.js';

const head = 'linear: {channels: vocabulary, gain: 3}';
/** Of the text that the test's host knows. */
const SYMBOLS = 65;

const models: Readonly<Record<string, readonly string[]>> = {
  tree: ['embedding: {channels: 6}', 'fuse: 2', 'linear: {channels: 9}', 'tanh', 'fuse: 4', 'linear: {channels: 7}', 'tanh', head],
  'convolutions in a window': ['embedding: {channels: 6}', 'causalConv: {channels: 8, kernel: 3}', 'tanh', 'last', head],
  'a recurrence in a window': ['embedding: {channels: 6}', 'gru: {channels: 9}', 'last', head],
  gru: ['embedding: {channels: 6}', 'gru: {channels: 9}', head],
  convolutions: ['embedding: {channels: 6}', 'causalConv: {channels: 8}', 'gated: {channels: 8, dilation: 4}', head],
  transformer: ['embedding: {channels: 8}', 'positions', 'residual: [layerNorm, {attention: {heads: 2}}]', 'layerNorm', head],
  'attention with a window': [
    'embedding: {channels: 8}',
    'residual: [layerNorm, {attention: {heads: 2, window: 3, positions: alibi}}]',
    head,
  ],
  'rotary attention with a window': ['embedding: {channels: 8}', 'residual: [{attention: {heads: 2, window: 3, positions: rotary}}]', head],
  'rotary attention': [
    'embedding: {channels: 8}',
    'residual: [{attention: {heads: 2, positions: rotary}}]',
    'residual: [{attention: {heads: 2}}]',
    head,
  ],
  'sines for positions': [
    'embedding: {channels: 8}',
    'positions: {kind: sinusoidal}',
    'residual: [layerNorm, {attention: {heads: 2}}]',
    head,
  ],
  'attention without positions': ['embedding: {channels: 8}', 'residual: [layerNorm, {attention: {heads: 2}}]', head],
};

async function define(layers: readonly string[], context = 8): Promise<ModelDefinition> {
  return loadModel(generateTypeScript(compileModel(await modelOf(layers, { context, data: 'text: any' }), null)));
}

async function withModel<Result>(definition: ModelDefinition, use: (model: Model) => Result): Promise<Result> {
  const model = await createModel(definition);
  initializeModel(model, 3);
  try {
    return use(model);
  } finally {
    model.dispose();
  }
}

const sampled = (definition: ModelDefinition, options: SequenceOptions): Promise<number[][]> =>
  withModel(definition, (model) => sampleSequences(model, options));

const asked: readonly Partial<SequenceOptions>[] = [
  {},
  { prefix: [3, 1] },
  { prefix: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 1, 2] },
  { temperature: 0.7, topK: 3, count: 140, length: 12 },
  { length: 1 },
];

describe('sequences', () => {
  it.each(Object.entries(models).filter(([name]) => name !== 'gru'))(
    '%s: the same with its state as with the last T symbols',
    async (_, layers) => {
      const definition = await define(layers);
      const { oneStep: _oneStep, ...plain } = definition;
      for (const options of asked) {
        const all = { count: 3, length: 40, seed: 7, start: 2, ...options };
        const found = await sampled(definition, all);
        expect(found).toEqual(await sampled(plain, all));
        expect(found.map(({ length }) => length)).toEqual(found.map(() => all.length + (all.prefix?.length ?? 0)));
      }
    },
  );

  it('see the last T symbols, the likeliest of each taken at temperature 0', async () => {
    for (const name of ['transformer', 'attention without positions', 'tree', 'a recurrence in a window'] as const) {
      const definition = await define(models[name]!);
      await withModel(definition, (model) => {
        const prefix = [5, 4, 3, 11, 2, 1, 0, 9, 8, 7];
        const [sequence = []] = sampleSequences(model, { count: 1, length: 25, seed: 1, start: 0, temperature: 0, prefix });
        for (let at = prefix.length; at < sequence.length; at++) {
          const logits = model.predictFlat(Int32Array.from(sequence.slice(at - 8, at)), 1).slice(-SYMBOLS);
          expect(sequence[at], `${name} at ${at}`).toBe(logits.indexOf(Math.max(...logits)));
        }
      });
    }
  });

  it('go on with the state of attention to the last few', async () => {
    const endless = async (name: string) => (await define(models[name]!)).oneStep?.endless ?? false;
    expect(await endless('attention with a window')).toBe(true);
    for (const name of ['rotary attention', 'sines for positions', 'attention without positions', 'transformer'])
      expect(await endless(name), name).toBe(false);
  });

  it('of a recurrence remember all that went before, however long', async () => {
    const definition = await define(models['gru']!);
    expect(definition.oneStep?.endless).toBe(true);
    // The same weights see all of it in a long context.
    const { oneStep: _, ...whole } = await define(models['gru']!, 64);
    for (const prefix of [[], [4, 2, 0, 9, 9, 1, 3, 3, 5, 7]]) {
      const options = { count: 2, length: 50, seed: 5, start: 1, prefix };
      expect(await sampled(definition, options)).toEqual(await sampled(whole, options));
    }
  });

  it('do not depend on how many are asked for', async () => {
    const definition = await define(models['transformer']!);
    const many = await sampled(definition, { count: 150, length: 15, seed: 9, start: 0 });
    expect(await sampled(definition, { count: 2, length: 15, seed: 9, start: 0 })).toEqual(many.slice(0, 2));
    expect(new Set(many.map(String)).size).toBeGreaterThan(140);
    const longer = await sampled(definition, { count: 2, length: 30, seed: 9, start: 0 });
    expect(longer.map((one) => one.slice(0, 15))).toEqual(many.slice(0, 2));
  });

  it.each([{ length: 0 }, { length: 1.5 }, { length: 2_000_000 }, { count: 0 }, { temperature: -1 }, { topK: 0 }])(
    'of %j are refused',
    async (options) => {
      const definition = await define(models['tree']!);
      await expect(sampled(definition, { count: 1, length: 5, seed: 1, start: 0, ...options })).rejects.toThrow(
        expect.objectContaining({ code: 'WNC821' }),
      );
    },
  );
});

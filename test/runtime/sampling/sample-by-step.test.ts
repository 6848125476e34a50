import { describe, expect, it } from 'vitest';
import { compileModel } from '../../../compiler/pipeline.js';
import { loadModel } from '../../helpers/load-generated.js';
import { generateTypeScript } from '../../../compiler/targets/typescript/generate.js';
import type { ModelDefinition } from '../../../runtime/contract.js';
import { initializeModel } from '../../../runtime/training/initialize.js';
import { sampleWords } from '../../../runtime/sampling/sample.js';
import { createModel } from '../../../runtime/tfjs/create-model.js';
import { modelOf } from '../../helpers/model.js';

const head = 'linear: {channels: vocabulary, gain: 3}';
const characters = [...'abcdefghijklmnopqrstuvwxyz'];

const models: Record<string, { readonly layers: readonly string[]; readonly context?: number }> = {
  tree: {
    layers: [
      'embedding: {channels: 6}',
      'fuse: 2',
      'linear: {channels: 9}',
      'batchNorm',
      'tanh',
      'fuse: 2',
      'linear: {channels: 7}',
      'tanh',
      'fuse: 2',
      'linear: {channels: 8}',
      'tanh',
      head,
    ],
  },
  'one wide window': { layers: ['embedding: {channels: 5}', 'flatten', 'linear: {channels: 11}', 'tanh', head], context: 3 },
  'convolutions in a window': {
    layers: ['embedding: {channels: 6}', 'causalConv: {channels: 8, kernel: 3}', 'tanh', 'gated: {channels: 8, dilation: 3}', 'last', head],
  },
  'wavenet over words': {
    layers: [
      'embedding: {channels: 6}',
      'causalConv: {channels: 8}',
      'repeat: {for: {d: [1, 2, 4]}, layers: [{residual: [{gated: {channels: 8, dilation: "${d}"}}, {skip: {to: out, layers: [{linear: {channels: 7}}]}}, {linear: {channels: 8}}]}]}',
      'collect: out',
      'relu',
      head,
    ],
    context: 14,
  },
  rnn: { layers: ['embedding: {channels: 6}', 'rnn: {channels: 9}', head], context: 14 },
  gru: { layers: ['embedding: {channels: 6}', 'gru: {channels: 9}', 'gru: {channels: 5}', head], context: 14 },
  lstm: { layers: ['embedding: {channels: 6}', 'lstm: {channels: 9}', head], context: 14 },
  transformer: {
    layers: [
      'embedding: {channels: 8}',
      'positions',
      'residual: [layerNorm, {attention: {heads: 2}}]',
      'residual: [rmsNorm, {linear: {channels: 16}}, gelu, {linear: {channels: 8}}]',
      'layerNorm',
      head,
    ],
    context: 14,
  },
  'attention with sines': {
    layers: ['embedding: {channels: 7}', 'positions: {kind: sinusoidal}', 'residual: [layerNorm, {attention: {heads: 1}}]', head],
    context: 14,
  },
  'rotary attention': {
    layers: [
      'embedding: {channels: 12}',
      'residual: [layerNorm, {attention: {heads: 3, positions: rotary}}]',
      'residual: [layerNorm, {attention: {heads: 2, positions: rotary, window: 3, bias: false}}]',
      head,
    ],
    context: 14,
  },
  'attention with alibi': {
    layers: [
      'embedding: {channels: 12}',
      'residual: [layerNorm, {attention: {heads: 6, positions: alibi}}]',
      'residual: [layerNorm, {attention: {heads: 3, positions: alibi, window: 4}}]',
      head,
    ],
    context: 14,
  },
  'attention with windows': {
    layers: [
      'embedding: {channels: 8}',
      'positions',
      'residual: [layerNorm, {attention: {heads: 2, window: 1}}]',
      'residual: [layerNorm, {attention: {heads: 2, window: 14, dropout: 0.2}}]',
      'residual: [layerNorm, {attention: {heads: 2, window: 20}}]',
      head,
    ],
    context: 14,
  },
  'attention in a window': {
    layers: [
      'embedding: {channels: 8}',
      'residual: [layerNorm, {attention: {heads: 2, window: 3, positions: alibi}}]',
      'causalConv: {channels: 8}',
      'residual: [layerNorm, {attention: {heads: 1, window: 4}}]',
      'last',
      head,
    ],
  },
};

describe('one character at a time', () => {
  it.each(Object.entries(models))('%s: the same words as with the whole context', async (_, { layers, context }) => {
    const checked = await modelOf(layers, context === undefined ? {} : { context });
    const definition = await loadModel(generateTypeScript(compileModel(checked, null)));
    expect(definition.oneStep).toBeDefined();
    const { oneStep: _oneStep, ...plain } = definition;
    for (const options of [{}, { prefix: 'ab' }, { temperature: 0.7, topK: 5 }, { prefix: 'abcdefghijklm', count: 20 }]) {
      const all = { count: 300, seed: 7, ...options };
      expect(await wordsOf(definition, all)).toEqual(await wordsOf(plain, all));
    }
  });

  it.each([
    ['mean', ['embedding: {channels: 6}', 'mean', head]],
    ['recurrence in a window', ['embedding: {channels: 6}', 'gru: {channels: 9}', 'last', head]],
    ['positions in a window', ['embedding: {channels: 6}', 'positions', 'flatten', head]],
    ['sines in a window', ['embedding: {channels: 6}', 'positions: {kind: sinusoidal}', 'last', head]],
    ['attention to all of a window', ['embedding: {channels: 6}', 'attention: {heads: 2}', 'last', head]],
    ['rotary attention in a window', ['embedding: {channels: 6}', 'attention: {heads: 1, positions: rotary, window: 2}', 'last', head]],
    [
      'attention as far back as the context',
      ['embedding: {channels: 6}', ...Array<string>(2).fill('attention: {heads: 2, window: 5}'), 'last', head],
    ],
  ])('leaves %s to the whole context', async (_, layers) => {
    const definition = await loadModel(generateTypeScript(compileModel(await modelOf(layers), null)));
    expect(definition.oneStep).toBeUndefined();
    expect(await wordsOf(definition, { count: 5, seed: 1 })).toMatchObject({ words: { length: 5 } });
  });
});

async function wordsOf(
  definition: ModelDefinition,
  options: Parameters<typeof sampleWords>[2],
): Promise<{ words: string[]; cut: readonly number[] }> {
  const model = await createModel(definition);
  initializeModel(model, 3);
  let cut: readonly number[] = [];
  const words = sampleWords(model, characters, { ...options, onCut: (numbers) => (cut = numbers) });
  model.dispose();
  return { words, cut };
}

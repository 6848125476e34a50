import { describe, expect, it } from 'vitest';
import { lower } from '../../../compiler/model/lower.js';
import { slide } from '../../../compiler/passes/slide.js';
import { Vocabulary } from '../../../runtime/data/vocabulary.js';
import { makeExamples } from '../../../runtime/data/examples.js';
import { names } from '../../../runtime/data/names.js';
import { modelOf } from '../../helpers/model.js';
import { numbers, runGraph, type GraphRunner } from '../../helpers/run-graph.js';

const words = ['diondre', 'ava', 'x', 'maximiliano'];
const predictions = 12;

const head = 'linear: {channels: vocabulary}';

/** Specs that slide, each in its own way. */
const models = {
  tree: [
    'embedding: {channels: 3}',
    'fuse: 2',
    'linear: {channels: 4, bias: false}',
    'batchNorm',
    'tanh',
    'fuse: 2',
    'linear: {channels: 5}',
    'batchNorm: {variance: unbiased}',
    'gelu',
    'fuse: 2',
    'linear: {channels: 4}',
    'batchNorm',
    'relu',
    head,
  ],
  flat: ['embedding: {channels: 3}', 'flatten', 'linear: {channels: 6}', 'batchNorm', 'tanh', head],
  pools: [
    '{embedding: {channels: 4}, as: tokens}',
    'maxPool: 2',
    'linear: {channels: 5}',
    'batchNorm',
    'mish',
    'averagePool: 2',
    'elu',
    'linear: {channels: 4}',
    'maxPool: 2',
    'linear: {channels: vocabulary, tied: tokens}',
  ],
  'last of a residual tree': [
    'embedding: {channels: 4}',
    'residual: [{linear: {channels: 4}}, layerNorm, silu]',
    'fuse: 4',
    'linear: {channels: 4}',
    'groupNorm: {groups: 2}',
    'batchNorm',
    'last',
    head,
  ],
  'attention with windows': [
    'embedding: {channels: 4}',
    'batchNorm',
    'residual: [layerNorm, {attention: {heads: 2, window: 3, bias: false}}]',
    'residual: [rmsNorm, {attention: {heads: 4, window: 4, positions: alibi}}]',
    'last',
    'batchNorm',
    head,
  ],
};

/** What attention must not be part of to slide. */
const stuck: readonly (readonly [string, readonly string[]])[] = [
  ['attention to all', ['attention: {heads: 2}', 'last']],
  ['rotary attention', ['attention: {heads: 2, window: 2, positions: rotary}', 'last']],
  ['attention of fused positions', ['fuse: 2', 'attention: {heads: 2, window: 2}', 'last']],
  ['windows that reach past the first character', ['attention: {heads: 2, window: 5}', 'attention: {heads: 2, window: 5}', 'last']],
  ['attention whose first positions are read', ['attention: {heads: 2, window: 2}', 'flatten']],
  ['attention whose first positions are counted', ['attention: {heads: 2, window: 2}', 'batchNorm', 'last']],
  ['attention that drops weights', ['attention: {heads: 2, window: 2, dropout: 0.5}', 'last']],
];

describe('a window at every place at once', () => {
  it.each(Object.entries(models))('%s: loss, gradients, statistics and logits are those of the windows', async (_, model) => {
    const windowed = await runnerOf(model, 'training', 'windows');
    const slid = await runnerOf(model, 'training', 'stretches');
    fill(windowed);
    fill(slid);
    expect(slid.step()).toBeCloseTo(windowed.step(), 10);
    expectClose(slid.gradients, windowed.gradients);
    expectClose(slid.statistics, windowed.statistics);
    expectClose(countedLogits(slid), windowed.output('logits'));
  });

  it('evaluates "diondre" and 1,000 words to the logits of separate windows', async () => {
    const all = [
      'diondre',
      ...names
        .trim()
        .split(/\s+/)
        .filter((word) => word.length < predictions)
        .slice(0, 1000),
    ];
    const windowed = await runnerOf(models.tree, 'evaluation', 'windows', all);
    const slid = await runnerOf(models.tree, 'evaluation', 'stretches', all);
    fill(windowed);
    fill(slid);
    expect(slid.step()).toBeCloseTo(windowed.step(), 10);
    expectClose(countedLogits(slid, all), windowed.output('logits'));
  });

  it.each(['positions', 'positions: sinusoidal', 'dropout: 0.1', 'batchNorm: {over: batch}', 'mean', 'causalConv: {channels: 3}'])(
    'leaves a model with %s alone',
    async (layer) => {
      const { inferred, spec } = await modelOf(['embedding: {channels: 4}', layer, ...(layer === 'mean' ? [] : ['flatten']), head]);
      expect(slide(lower(inferred, spec, 'training'), 8, 4)).toHaveProperty('stuckAt.layer', layer.split(':')[0]);
    },
  );
});

it.each(stuck)('%s is left to windows one by one', async (_, layers) => {
  const { inferred, spec } = await modelOf(['embedding: {channels: 4}', ...layers, head]);
  expect(slide(lower(inferred, spec, 'training'), 8, 4)).toHaveProperty('stuckAt');
});

async function runnerOf(
  model: readonly string[],
  mode: 'training' | 'evaluation',
  kind: 'windows' | 'stretches',
  list = words,
): Promise<GraphRunner> {
  const { inferred, spec } = await modelOf(model);
  const graph = lower(inferred, spec, mode);
  const vocabulary = new Vocabulary(names.trim().split(/\s+/));
  if (kind === 'windows') {
    const examples = makeExamples(list, vocabulary, { context: 8, prediction: 'window' });
    const tokens = new Int32Array(examples.count * 8);
    const targets = new Int32Array(examples.count);
    examples.fill(
      Array.from({ length: examples.count }, (_, i) => i),
      examples.count,
      tokens,
      targets,
    );
    return runGraph(graph, { batch: examples.count, tokens: [...tokens], targets: [...targets] });
  }
  const slid = slide(graph, 8, predictions);
  if (!('graph' in slid)) throw new Error(`does not slide: ${slid.stuckAt?.layer}`);
  const tokens = list.flatMap((word) =>
    [...Array<number>(8).fill(0), ...vocabulary.encode(word), ...Array<number>(20).fill(0)].slice(0, slid.tokens),
  );
  const targets = list.flatMap((word) =>
    Array.from({ length: predictions }, (_, i) => (i <= word.length ? (vocabulary.encode(word)[i] ?? 0) : -1)),
  );
  return runGraph(slid.graph, { batch: list.length, tokens, targets });
}

function fill({ parameters, statistics }: GraphRunner): void {
  const random = numbers(3);
  for (let i = 0; i < parameters.length; i++) parameters[i] = random();
  for (let i = 0; i < statistics.length; i++) statistics[i] = 1 + random() / 2;
}

/** The logits of predictions that count, one after the other. */
function countedLogits(runner: GraphRunner, list = words): Float64Array {
  const logits = runner.output('logits');
  return Float64Array.from(list.flatMap((word, b) => [...logits.subarray(b * predictions * 27, (b * predictions + word.length + 1) * 27)]));
}

function expectClose(actual: Float64Array, expected: Float64Array): void {
  expect(actual.length).toBe(expected.length);
  let worst = 0;
  actual.forEach((value, i) => {
    if (Number.isNaN(value) && Number.isNaN(expected[i])) return;
    worst = Math.max(worst, Math.abs(value - expected[i]!) / Math.max(1, Math.abs(expected[i]!)) || 0);
    if (Number.isNaN(value) !== Number.isNaN(expected[i])) worst = Infinity;
  });
  expect(worst).toBeLessThan(1e-9);
}

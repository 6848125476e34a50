import { describe, expect, it } from 'vitest';
import { layers } from '../../../compiler/layers/registry.js';
import { lower } from '../../../compiler/model/lower.js';
import { modelOf } from '../../helpers/model.js';
import { numbers, runGraph } from '../../helpers/run-graph.js';

const BATCH = 3;
const CONTEXT = 4;
const embed = 'embedding: {channels: 4}';
const head = 'linear: {channels: vocabulary}';

/** Layers between an embedding of [4, 4] and a head, with what makes a window of them. */
const cases: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    [...layers.values()]
      .filter(({ facts, options }) => facts?.elementwise && Object.keys(options).length === 0)
      .map(({ name }) => [name, [name, 'flatten']]),
  ),
  leakyRelu: ['leakyRelu', 'leakyRelu: 0.3', 'leakyRelu: {slope: 0}', 'flatten'],
  embedding: ['flatten'],
  positions: ['positions', 'tanh', 'flatten'],
  fuse: ['fuse: 2', 'tanh', 'fuse: 2'],
  maxPool: ['positions', 'maxPool: 2', 'linear: {channels: 3}', 'maxPool: 2'],
  averagePool: ['positions', 'averagePool: 2', 'tanh', 'averagePool: 2'],
  flatten: ['flatten'],
  linear: ['linear: {channels: 5, gain: 0.5}', 'tanh', 'linear: {channels: 3, bias: false}', 'flatten'],
  batchNorm: ['batchNorm', 'tanh', 'batchNorm: {variance: unbiased, over: batch, epsilon: 0.01}', 'flatten', 'batchNorm'],
  layerNorm: ['layerNorm', 'layerNorm: {bias: false}', 'flatten', 'layerNorm: {epsilon: 0.1}'],
  rmsNorm: ['rmsNorm', 'flatten', 'rmsNorm'],
  groupNorm: ['groupNorm: {groups: 2}', 'flatten', 'groupNorm: {groups: 4, epsilon: 0.1}', 'groupNorm: {groups: 1}'],
  dropout: ['dropout: 0.5', 'tanh', 'dropout: 0.25', 'flatten'],
  residual: ['residual: [{linear: {channels: 4}}, tanh, {residual: [sigmoid]}]', 'flatten'],
  parallel: [
    'parallel: {branches: [[tanh], [{linear: {channels: 4}}]]}',
    'parallel: {merge: multiply, branches: [[tanh], [sigmoid], [{linear: {channels: 4}}]]}',
    'parallel: {merge: concat, branches: [[tanh], [{linear: {channels: 2}}], [relu]]}',
    'flatten',
  ],
  repeat: ['repeat: {times: 2, layers: [{fuse: 2}, {linear: {channels: 3}}, tanh]}'],
  skip: [
    'skip: {to: out, layers: [{linear: {channels: 3}}]}',
    'tanh',
    'skip: {to: out, layers: [tanh, {linear: {channels: 3}}]}',
    'collect: out',
    'flatten',
  ],
  collect: [
    'skip: {to: out, layers: [tanh]}',
    'parallel: {branches: [[{collect: out}], [sigmoid]]}',
    'skip: {to: out, layers: [relu]}',
    'collect: out',
    'flatten',
  ],
  last: ['positions', 'tanh', 'last'],
  mean: ['positions', 'tanh', 'mean'],
};

/** The same of options. */
const options: Readonly<Record<string, readonly string[]>> = {
  'sinusoidal positions': ['positions: {kind: sinusoidal}', 'tanh', 'flatten'],
  'attention without biases': ['attention: {heads: 2, bias: false}', 'flatten'],
  'rotary attention': ['attention: {heads: 2, positions: rotary}', 'attention: {heads: 1, positions: rotary}', 'flatten'],
  'attention with alibi': ['attention: {heads: 4, positions: alibi}', 'flatten'],
  'attention with a window': ['attention: {heads: 2, window: 2}', 'attention: {heads: 1, window: 1}', 'flatten'],
  'attention with dropout': ['attention: {heads: 2, dropout: 0.4}', 'flatten'],
  'attention with all of them': [
    'attention: {heads: 2, positions: rotary, window: 3, dropout: 0.3, bias: false}',
    'attention: {heads: 2, positions: alibi, window: 2, dropout: 0.3}',
    'last',
  ],
};

/** Layers whose own files test them. */
const elsewhere = ['causalConv', 'gated', 'rnn', 'gru', 'lstm', 'attention'];

async function runnerOf(between: readonly string[], mode: 'training' | 'evaluation' = 'training', end: readonly string[] = [head]) {
  const { inferred, spec } = await modelOf([embed, ...between, ...end], { context: CONTEXT, batch: BATCH });
  const random = numbers(11);
  const index = (): number => Math.floor((random() + 1) * 13.5);
  const tokens = Array.from({ length: BATCH * CONTEXT }, index);
  const targets = Array.from({ length: inferred.prediction === 'window' ? BATCH : BATCH * CONTEXT }, index);
  const runner = await runGraph(lower(inferred, spec, mode), { batch: BATCH, tokens, targets });
  for (let i = 0; i < runner.parameters.length; i++) runner.parameters[i] = random();
  return { runner, tokens, targets };
}

describe('gradients of whole models against central differences in float64', () => {
  it.each([...Object.entries(cases), ...Object.entries(options)])('%s', async (_, between) => {
    const { runner } = await runnerOf(between);
    runner.step();
    const gradients = runner.gradients.slice();
    const h = 1e-5;
    let moved = 0;
    for (let i = 0; i < runner.parameters.length; i++) {
      const value = runner.parameters[i]!;
      runner.parameters[i] = value + h;
      const above = runner.step();
      runner.parameters[i] = value - h;
      const below = runner.step();
      runner.parameters[i] = value;
      const expected = (above - below) / (2 * h);
      if (Number.isNaN(gradients[i])) {
        // Padding between two parameters.
        expect(expected).toBe(0);
        continue;
      }
      expect(Math.abs(gradients[i]! - expected)).toBeLessThan(2e-7 * Math.max(1, Math.abs(expected)));
      if (expected !== 0) moved++;
    }
    expect(moved).toBeGreaterThan(10);
  });

  it('looks at every layer', () => {
    expect(Object.keys(cases).sort()).toEqual([...layers.keys()].filter((name) => !elsewhere.includes(name)).sort());
  });
});

describe('the loss', () => {
  it('is the mean cross entropy of the counted targets', async () => {
    const { runner, targets } = await runnerOf([], 'training');
    const loss = runner.step();
    const logits = runner.output('logits');
    const each = targets.map((target, row) => {
      const scores = logits.slice(row * 27, row * 27 + 27);
      return Math.log(scores.reduce((sum, score) => sum + Math.exp(score), 0)) - scores[target]!;
    });
    expect(loss).toBeCloseTo(each.reduce((sum, one) => sum + one, 0) / each.length, 12);
  });

  it('leaves out targets of -1, and is 0 without any', async () => {
    const { inferred, spec } = await modelOf([embed, head], { context: CONTEXT, batch: 1 });
    const tokens = [0, 1, 2, 3];
    const lossOf = async (targets: readonly number[]) => {
      const runner = await runGraph(lower(inferred, spec, 'training'), { batch: 1, tokens, targets });
      const random = numbers(5);
      for (let i = 0; i < runner.parameters.length; i++) runner.parameters[i] = random();
      return runner.step();
    };
    const first = await lossOf([7, -1, -1, -1]);
    const second = await lossOf([-1, 8, -1, -1]);
    expect(await lossOf([7, 8, -1, -1])).toBeCloseTo((first + second) / 2, 12);
    expect(await lossOf([-1, -1, -1, -1])).toBe(0);
  });
});

describe('values', () => {
  /** What one layer makes of an embedding's rows, read as the logits of a model that ends there. */
  async function applied(layer: string, mode: 'training' | 'evaluation' = 'training') {
    const wide = 'embedding: {channels: vocabulary}';
    const { inferred, spec } = await modelOf([wide, layer], { context: 2, batch: BATCH });
    const tokens = [1, 2, 3, 1, 5, 6];
    const runner = await runGraph(lower(inferred, spec, mode), { batch: BATCH, tokens, targets: [1, 1, 1, 1, 1, 1] });
    const random = numbers(3);
    const table = Array.from({ length: 27 * 27 }, () => 3 * random());
    runner.parameters.set(table);
    // Norms come with weight 1 and bias 0.
    const rest = runner.parameters.length - 27 * 27;
    if (rest > 0) runner.parameters.fill(1, 27 * 27);
    runner.step();
    return { x: tokens.flatMap((token) => table.slice(token * 27, token * 27 + 27)), y: runner.output('logits'), runner };
  }

  it.each<[string, (x: number) => number]>([
    ['tanh', Math.tanh],
    ['sigmoid', (x) => 1 / (1 + Math.exp(-x))],
    ['relu', (x) => Math.max(x, 0)],
    ['silu', (x) => x / (1 + Math.exp(-x))],
    ['softplus', (x) => Math.log1p(Math.exp(x))],
    ['leakyRelu', (x) => Math.max(x, 0.01 * x)],
    ['leakyRelu: 0.5', (x) => Math.max(x, 0.5 * x)],
    ['elu', (x) => (x > 0 ? x : Math.exp(x) - 1)],
    ['mish', (x) => x * Math.tanh(Math.log1p(Math.exp(x)))],
  ])('%s', async (layer, f) => {
    const { x, y } = await applied(layer);
    x.forEach((value, index) => expect(y[index]).toBeCloseTo(f(value), 12));
  });

  it('gelu is the exact one', async () => {
    const { x, y } = await applied('gelu');
    // The integral of the normal density, by Simpson's rule.
    const chance = (z: number): number => {
      const n = 2000;
      const step = z / n;
      let sum = 0;
      for (let i = 0; i <= n; i++) sum += (i === 0 || i === n ? 1 : i % 2 === 1 ? 4 : 2) * Math.exp(-((i * step) ** 2) / 2);
      return 0.5 + (sum * step) / 3 / Math.sqrt(2 * Math.PI);
    };
    x.forEach((value, index) => expect(y[index]).toBeCloseTo(value * chance(value), 10));
  });

  it('rmsNorm', async () => {
    const { x, y } = await applied('rmsNorm');
    const row = x.slice(0, 27);
    const scale = 1 / Math.sqrt(row.reduce((sum, value) => sum + value * value, 0) / 27 + 1e-5);
    row.forEach((value, index) => expect(y[index]).toBeCloseTo(value * scale, 12));
  });

  it('groupNorm', async () => {
    const { x, y } = await applied('groupNorm: {groups: 9}');
    const group = x.slice(3, 6);
    const mean = group.reduce((sum, value) => sum + value, 0) / 3;
    const variance = group.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 3;
    // The bias is 1 as well.
    group.forEach((value, index) => expect(y[3 + index]).toBeCloseTo((value - mean) / Math.sqrt(variance + 1e-5) + 1, 12));
  });

  it('batchNorm in training moves the running statistics, the variance unbiased', async () => {
    const { x, runner } = await applied('batchNorm');
    const column = Array.from({ length: 6 }, (_, row) => x[row * 27]!);
    const mean = column.reduce((sum, value) => sum + value, 0) / 6;
    const variance = column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 5;
    expect(runner.statistics[0]).toBeCloseTo(0.1 * mean, 12);
    expect([...runner.statistics].some((value) => Math.abs(value - 0.1 * variance) < 1e-12)).toBe(true);
  });

  it('batchNorm in evaluation uses the running statistics alone', async () => {
    const { inferred, spec } = await modelOf(['embedding: {channels: vocabulary}', 'batchNorm'], { context: 2, batch: 1 });
    const graph = lower(inferred, spec, 'evaluation');
    expect(graph.updates).toEqual([]);
    expect(graph.nodes.filter(({ op, origin }) => op === 'sum' && origin?.layer === 'batchNorm')).toEqual([]);
  });

  it('dropout draws another mask in each layer, and none in evaluation', async () => {
    const { inferred, spec } = await modelOf([embed, 'dropout: 0.5', 'tanh', 'dropout: 0.5', 'dropout: 0', 'flatten', head], {
      context: CONTEXT,
    });
    const streams = (mode: 'training' | 'evaluation') =>
      lower(inferred, spec, mode).nodes.flatMap((node) => (node.op === 'dropoutMask' ? [node.attributes.stream] : []));
    expect(streams('training')).toEqual([0, 1]);
    expect(streams('evaluation')).toEqual([]);
  });
});

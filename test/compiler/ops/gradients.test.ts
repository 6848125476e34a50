import { describe, expect, it } from 'vitest';
import { GraphBuilder, type Value } from '../../../compiler/ops/builder.js';
import type { OpName } from '../../../compiler/ops/graph.js';
import { ops } from '../../../compiler/ops/registry.js';
import { numbers, runGraph } from '../../helpers/run-graph.js';

interface Case {
  readonly name: string;
  /** Ops whose gradient this case checks. */
  readonly ops: readonly OpName[];
  /** Builds a value from trained tensors that `p` makes, of any shape. */
  build(g: GraphBuilder, p: (...shape: number[]) => Value): Value;
  readonly tokens?: readonly number[];
  /** Only programs have it that compute equal nodes once: no card does. */
  readonly isShared?: true;
}

/** Values from trained tensors alone, so that every input's gradient is looked at. */
const cases: readonly Case[] = [
  { name: 'add, stretched both ways', ops: ['add'], build: (g, p) => g.add(p(2, 1, 4), p(1, 3, 1)) },
  { name: 'subtract', ops: ['subtract'], build: (g, p) => g.subtract(p(2, 3, 4), p(1, 1, 4)) },
  { name: 'multiply', ops: ['multiply'], build: (g, p) => g.multiply(p(2, 3, 4), p(2, 1, 1)) },
  {
    name: 'multiply by itself',
    ops: ['multiply'],
    build: (g, p) => {
      const x = p(2, 3, 4);
      return g.multiply(x, x);
    },
  },
  { name: 'divide', ops: ['divide'], build: (g, p) => g.divide(p(2, 3, 4), g.exp(p(1, 3, 1))) },
  { name: 'maximum', ops: ['maximum', 'greater'], build: (g, p) => g.maximum(p(2, 3, 4), p(2, 3, 4)) },
  { name: 'exp', ops: ['exp'], build: (g, p) => g.exp(p(2, 3, 4)) },
  { name: 'log', ops: ['log'], build: (g, p) => g.log(g.exp(p(2, 3, 4))) },
  { name: 'expm1', ops: ['expm1'], build: (g, p) => g.expm1(p(2, 3, 4)) },
  { name: 'log1p', ops: ['log1p'], build: (g, p) => g.log1p(g.exp(p(2, 3, 4))) },
  { name: 'tanh', ops: ['tanh'], build: (g, p) => g.tanh(p(2, 3, 4)) },
  { name: 'sigmoid', ops: ['sigmoid'], build: (g, p) => g.sigmoid(p(2, 3, 4)) },
  { name: 'erf', ops: ['erf'], build: (g, p) => g.erf(g.multiply(p(2, 3, 4), 3)) },
  {
    name: 'erf beside its bell, and a curve with its slope',
    ops: ['erfBeside', 'curve'],
    build: (g, p) => {
      const [x, other] = [p(2, 3, 4), p(2, 3, 4)];
      const bell = (of: Value): Value => g.exp(g.multiply(g.multiply(of, of), -1));
      const slope = g.node('kept', [g.multiply(bell(x), 2 / Math.sqrt(Math.PI))], {}) as Value;
      const curve = g.node('curve', [g.erfBeside(x, bell(x)), slope, x], {}) as Value;
      return g.multiply(curve, g.erfBeside(other, bell(other)));
    },
  },
  { name: 'sqrt', ops: ['sqrt'], build: (g, p) => g.sqrt(g.exp(p(2, 3, 4))) },
  { name: 'reciprocalSqrt', ops: ['reciprocalSqrt'], build: (g, p) => g.reciprocalSqrt(g.exp(p(2, 3, 4))) },
  { name: 'sum over rows', ops: ['sum'], build: (g, p) => g.multiply(g.sum(p(2, 3, 4), [0, 1]), p(2, 3, 4)) },
  { name: 'sum over the middle', ops: ['sum'], build: (g, p) => g.tanh(g.sum(p(2, 3, 4), [1])) },
  { name: 'sum over channels', ops: ['sum'], build: (g, p) => g.divide(p(2, 3, 4), g.exp(g.sum(p(2, 3, 4), [2]))) },
  { name: 'stretching a sum without need', ops: ['expand'], build: (g, p) => g.expand(g.sum(p(2, 3, 4), [1]), [2, 3, 4]) },
  { name: 'linear', ops: ['linear', 'linearInput', 'linearWeight'], build: (g, p) => g.linear(p(2, 3, 4), p(5, 4)) },
  {
    name: 'linear with a bias, twice',
    ops: ['linear'],
    build: (g, p) => g.linear(g.tanh(g.add(g.linear(p(2, 3, 4), p(5, 4)), g.reshape(p(5), [1, 1, 5]))), p(2, 5)),
  },
  { name: 'linear of one channel', ops: ['linear'], build: (g, p) => g.linear(g.linear(p(2, 3, 1), p(1, 1)), p(4, 1)) },
  { name: 'linear of some columns', ops: ['columns'], build: (g, p) => g.linear(p(2, 3, 4), g.columns(p(5, 7), 2, 4)) },
  {
    name: 'linear of some outputs',
    ops: ['weightRows'],
    build: (g, p) => g.linear(p(2, 3, 4), g.weightRows(p(7, 4), 2, 5)),
  },
  {
    name: 'linears of all columns, part by part',
    isShared: true,
    ops: ['columns'],
    build: (g, p) => {
      const weight = p(5, 7);
      return g.add(g.linear(p(2, 3, 3), g.columns(weight, 0, 3)), g.linear(p(2, 3, 4), g.columns(weight, 3, 4)));
    },
  },
  {
    name: 'gather of two tables',
    ops: ['gather'],
    tokens: [0, 2, 2, 4, 1, 2],
    build: (g, p) => {
      const indices = g.input('tokens', [2, 3, 1]);
      return g.gather(p(5, 3), indices, p(6, 3), indices);
    },
  },
  {
    name: 'gather',
    ops: ['gather', 'scatter'],
    tokens: [0, 2, 2, 4, 1, 2],
    build: (g, p) => g.gather(p(5, 3), g.input('tokens', [2, 3, 1])),
  },
  {
    name: 'one table read twice',
    ops: ['gather', 'scatter'],
    tokens: [0, 2, 2, 4, 1, 2],
    build: (g, p) => {
      const [table, indices] = [p(5, 3), g.input('tokens', [2, 3, 1])];
      return g.multiply(g.gather(table, indices), g.tanh(g.gather(table, indices)));
    },
  },
  { name: 'rows of one number', ops: ['gather'], tokens: [0, 2, 1], build: (g, p) => g.gather(p(3, 1), g.input('tokens', [1, 3, 1])) },
  {
    name: 'a sum of many tensors',
    ops: ['add'],
    build: (g, p) => Array.from({ length: 40 }, () => p(1, 2, 2)).reduce((a, b) => g.add(a, g.tanh(b))),
  },
  {
    name: 'many tensors side by side',
    ops: ['concat'],
    build: (g, p) =>
      g.tanh(
        g.concat(
          Array.from({ length: 40 }, () => g.tanh(p(1, 2, 2))),
          2,
        ),
      ),
  },
  {
    name: 'a sum over rows of many tensors',
    ops: ['sum'],
    build: (g, p) => g.multiply(g.sum(many(g, p, 2, 3, 4), [0, 1]), p(2, 3, 4)),
  },
  {
    name: 'many tensors and what is left of them without their mean',
    ops: ['sum'],
    build: (g, p) => {
      const x = many(g, p, 2, 2, 3);
      const centred = g.subtract(x, g.mean(x, [2]));
      return g.concat([g.multiply(centred, g.reciprocalSqrt(g.add(g.mean(g.multiply(centred, centred), [2]), 0.1))), x], 2);
    },
  },
  { name: 'reshape', ops: ['reshape'], build: (g, p) => g.multiply(g.reshape(p(2, 4, 3), [2, 2, 6]), p(2, 2, 6)) },
  { name: 'reshape of a stretched gradient', ops: ['reshape'], build: (g, p) => g.sum(g.reshape(p(2, 4, 3), [2, 2, 6]), [2]) },
  { name: 'slice', ops: ['slice', 'pad'], build: (g, p) => g.tanh(g.slice(p(2, 4, 3), 1, 2, 2)) },
  { name: 'slice of channels', ops: ['slice'], build: (g, p) => g.slice(g.tanh(p(2, 2, 5)), 2, 1, 3) },
  { name: 'pad', ops: ['pad'], build: (g, p) => g.tanh(g.pad(p(2, 2, 3), 1, 1, 4)) },
  { name: 'concat', ops: ['concat'], build: (g, p) => g.tanh(g.concat([p(2, 3, 1), p(2, 3, 4), p(2, 3, 2)], 2)) },
  { name: 'dropoutMask', ops: ['dropoutMask'], build: (g, p) => g.multiply(p(2, 3, 4), g.dropoutMask([2, 3, 4], 0.5, 3)) },
  { name: 'unfold', ops: ['unfold', 'fold'], build: (g, p) => g.tanh(g.unfold(p(2, 5, 3), 2, 3)) },
  { name: 'unfold past the first position', ops: ['unfold'], build: (g, p) => g.unfold(p(2, 3, 2), 3, 2) },
  { name: 'fold', ops: ['fold'], build: (g, p) => g.tanh(g.node('fold', [p(2, 4, 6)], { kernel: 3, dilation: 1 })) },
  { name: 'window', ops: ['window', 'windowFold'], build: (g, p) => g.tanh(g.window(p(2, 7, 2), 3, 2)) },
  { name: 'windowFold', ops: ['windowFold'], build: (g, p) => g.tanh(g.windowFold(p(2, 3, 4), 2, 3)) },
  {
    name: 'attention',
    ops: ['attentionScores', 'attentionMix', 'attentionSpread'],
    build: (g, p) => {
      const scores = g.add(g.attentionScores(p(2, 4, 6), p(2, 4, 6), 3), g.causalMask(4, 3));
      const e = g.exp(g.subtract(scores, g.stopGradient(g.max(scores, [2]))));
      return g.attentionMix(g.divide(e, g.sum(e, [2])), p(2, 4, 6), 3);
    },
  },
  {
    name: 'attentionSpread',
    ops: ['attentionSpread'],
    build: (g, p) => g.tanh(g.node('attentionSpread', [p(2, 6, 3), p(2, 3, 4)], { heads: 2 })),
  },
  ...([1, 2, 4] as const).flatMap((T): Case[] => [
    { name: `rnn over ${T} positions`, ops: ['rnn'], build: (g, p) => g.recurrence('rnn', p(2, T, 3), p(3, 3), p(3)) },
    { name: `gru over ${T} positions`, ops: ['gru'], build: (g, p) => g.recurrence('gru', p(2, T, 9), p(9, 3), p(9)) },
    { name: `lstm over ${T} positions`, ops: ['lstm'], build: (g, p) => g.recurrence('lstm', p(2, T, 12), p(12, 3), p(12)) },
  ]),
  {
    name: 'crossEntropy',
    ops: ['crossEntropy'],
    tokens: [0, 2, 2, 3, 1, 2],
    build: (g, p) => {
      const [x, oneHot] = [p(2, 3, 4), g.oneHot(g.input('tokens', [2, 3, 1]), 4)];
      const e = g.exp(g.subtract(x, g.stopGradient(g.max(x, [2]))));
      const probabilities = g.divide(e, g.sum(e, [2]));
      const target = g.log(g.sum(g.multiply(probabilities, oneHot), [2]));
      return g.tanh(g.crossEntropy(g.sum(g.multiply(target, -1 / 6), [0, 1]), x, probabilities, oneHot, g.constant(1 / 6)));
    },
  },
  {
    name: 'softmax',
    ops: ['exp', 'max', 'stopGradient'],
    build: (g, p) => {
      const x = p(2, 3, 4);
      const e = g.exp(g.subtract(x, g.stopGradient(g.max(x, [2]))));
      return g.divide(e, g.sum(e, [2]));
    },
  },
];

/** The sum of more tensors than a card reads at a time, each of a product. */
function many(g: GraphBuilder, p: (...shape: number[]) => Value, ...shape: number[]): Value {
  return Array.from({ length: 20 }, () => g.multiply(p(...shape), p(...shape))).reduce((a, b) => g.add(a, b));
}

describe.each([
  ['fused', true],
  ['one loop nest a value', false],
])('gradients against central differences in float64, %s', (_, join) => {
  it.each(cases)('$name', async ({ build, tokens, isShared }) => {
    const { runner, names } = await compileCase(build, tokens, join);
    const random = numbers(7);
    for (let i = 0; i < runner.parameters.length; i++) runner.parameters[i] = random();
    runner.step();
    const gradients = runner.gradients.slice();
    for (const [name, values] of isShared ? [] : runner.byElements().outputs) {
      expect(Math.max(...values.map((value, i) => Math.abs(value - runner.output(name)[i]!)), 0), `${name} by elements`).toBeLessThan(1e-9);
    }
    const h = 1e-5;
    let compared = 0;
    for (let i = 0; i < runner.parameters.length; i++) {
      if (Number.isNaN(gradients[i])) continue; // Padding between two parameters.
      const value = runner.parameters[i]!;
      runner.parameters[i] = value + h;
      const above = runner.step();
      runner.parameters[i] = value - h;
      const below = runner.step();
      runner.parameters[i] = value;
      const expected = (above - below) / (2 * h);
      expect(Math.abs(gradients[i]! - expected), `${names[i]}: ${gradients[i]} against ${expected}`).toBeLessThan(
        1e-7 * Math.max(1, Math.abs(expected)),
      );
      compared++;
    }
    expect(compared).toBeGreaterThan(0);
  });
});

/** On words laid end to end: test/compiler/passes/pack.test.ts compares these with the ops that they stand for. */
const packed: readonly OpName[] = [
  'fusedAttention',
  'pack',
  'unpack',
  'packedUnfold',
  'packedFold',
  'packedRecurrence',
  'packedTaps',
  'byTap',
  'byChannel',
  'first',
  'extend',
  'rowScores',
  'rowMix',
  'rowSpread',
];

it('looks at every op that has a gradient', () => {
  const covered = new Set([...packed, ...cases.flatMap((one) => one.ops)]);
  const missing = (Object.keys(ops) as OpName[]).filter((name) => ops[name].gradient !== 'none' && !covered.has(name));
  expect(missing).toEqual([]);
});

async function compileCase(build: Case['build'], tokens: readonly number[] | undefined, join: boolean) {
  const g = new GraphBuilder();
  let count = 0;
  const parameter = (...shape: number[]): Value => g.parameter(`p${count++}`, shape, { kind: 'constant', value: 0 });
  const value = build(g, parameter);
  // A different weight for every element: a gradient that is right only on average would show.
  const weights = parameter(...(value.shape as number[]));
  const runner = await runGraph(g.graph({ logits: value, loss: g.sum(g.multiply(value, weights), [0, 1, 2]) }), {
    batch: 2,
    join,
    ...(tokens && { tokens }),
  });
  return { runner, names: Array.from({ length: runner.parameters.length }, (_, i) => `number ${i}`) };
}

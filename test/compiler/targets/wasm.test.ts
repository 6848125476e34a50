import { describe, expect, it } from 'vitest';
import { GraphBuilder, type Value } from '../../../compiler/ops/builder.js';
import type { Graph } from '../../../compiler/ops/graph.js';
import { erf } from '../../../runtime/kernels/math.js';
import { randomGraph } from '../../helpers/random-graph.js';
import { numbers, runGraph } from '../../helpers/run-graph.js';
import { runWasm } from '../../helpers/run-wasm.js';

interface Run {
  readonly loss: number;
  readonly logits: Float32Array;
  readonly gradients: Float32Array;
}

/** A forward graph with its gradients as WebAssembly, run once. */
async function runOnce(forward: Graph, batch: number, fill: (parameters: Float32Array) => void): Promise<Run> {
  const run = await runWasm(forward, { batch });
  fill(run.parameters);
  const loss = run.step();
  return { loss, logits: run.output('logits'), gradients: run.gradients };
}

function expectNear(actual: ArrayLike<number>, expected: Float64Array, what: string): void {
  const largest = expected.reduce((max, value) => Math.max(max, Math.abs(value) || 0), 1);
  for (let i = 0; i < expected.length; i++) {
    if (Number.isNaN(expected[i])) continue; // Padding between two parameters.
    expect(Math.abs(actual[i]! - expected[i]!), `${what} ${i}: ${actual[i]} for ${expected[i]}`).toBeLessThan(2e-4 * largest);
  }
}

describe('WebAssembly computes what TypeScript does in doubles', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed))('random graph %i', async (seed) => {
    const fill = (parameters: Float32Array | Float64Array): void => {
      const random = numbers(seed + 1);
      for (let i = 0; i < parameters.length; i++) parameters[i] = Math.fround(random());
    };
    const exact = await runGraph(randomGraph(seed), { batch: 2, dropoutKey: 5 });
    fill(exact.parameters);
    const loss = exact.step();
    const found = await runOnce(randomGraph(seed), 2, fill);
    expect(Math.abs(found.loss - loss)).toBeLessThan(2e-4 * Math.max(1, Math.abs(loss)));
    expectNear(found.logits, exact.output('logits'), 'logit');
    expectNear(found.gradients, exact.gradients, 'gradient');
  });
});

/** Some lose relative precision near 0, where nothing asks for it. */
const isAbsolute = (name: string): boolean => name === 'log' || name === 'erf beside its bell';

describe('scalar functions over vectors and the numbers left over', () => {
  const inputs = Float32Array.from([
    -100, -88, -20, -6, -2.5, -1, -0.3, -1e-3, -1e-6, 0, 1e-6, 1e-3, 0.2, 0.7, 1, 2, 3.7, 5.9, 17, 80, 87, 99,
  ]);
  const functions: readonly [string, (g: GraphBuilder, x: Value) => Value, (x: number) => number][] = [
    ['exp', (g, x) => g.exp(x), Math.exp],
    ['expm1', (g, x) => g.expm1(x), Math.expm1],
    ['log1p', (g, x) => g.log1p(g.exp(g.multiply(-1, g.maximum(x, 0)))), (x) => Math.log1p(Math.exp(-Math.max(x, 0)))],
    ['log1p of small numbers', (g, x) => g.log1p(g.multiply(x, 0.001)), (x) => Math.log1p(Math.fround(x * Math.fround(0.001)))],
    ['tanh', (g, x) => g.tanh(x), Math.tanh],
    ['sigmoid', (g, x) => g.sigmoid(x), (x) => 1 / (1 + Math.exp(-x))],
    ['erf', (g, x) => g.erf(x), erf],
    ['erf beside its bell', (g, x) => g.erfBeside(x, g.exp(g.multiply(g.multiply(x, x), -1))), erf],
    ['log', (g, x) => g.log(g.multiply(x, x)), (x) => Math.log(Math.fround(x * x))],
    ['reciprocalSqrt', (g, x) => g.reciprocalSqrt(g.add(g.multiply(x, x), 1)), (x) => 1 / Math.sqrt(x * x + 1)],
    ['maximum', (g, x) => g.maximum(x, 0), (x) => Math.max(x, 0)],
  ];
  // 1 to 7 channels: with and without a vector, with and without numbers left over.
  it.each(functions)('%s', async (name, build, reference) => {
    for (const channels of [1, 2, 11, 22]) {
      const g = new GraphBuilder();
      const x = g.parameter('x', [1, 22 / channels, channels], { kind: 'constant', value: 0 });
      const y = build(g, x);
      const { logits } = await runOnce(g.graph({ logits: y, loss: g.sum(y, [0, 1, 2]) }), 1, (parameters) => parameters.set(inputs));
      inputs.forEach((value, i) => {
        const expected = reference(value);
        if (!Number.isFinite(expected) || expected > 3e38) return;
        // Below the smallest normal float32 there is nothing to tell apart.
        const tolerance = Math.max(2e-38, 4e-7 * Math.max(Math.abs(expected), isAbsolute(name) ? 1 : 0));
        expect(Math.abs(logits[i]! - expected), `${name} ${value}: ${logits[i]} for ${expected}`).toBeLessThanOrEqual(tolerance);
      });
    }
  });

  it('keeps NaN where it is', async () => {
    for (const [name, build] of functions) {
      const g = new GraphBuilder();
      const y = build(g, g.parameter('x', [1, 1, 5], { kind: 'constant', value: 0 }));
      const { logits } = await runOnce(g.graph({ logits: y, loss: g.sum(y, [0, 1, 2]) }), 1, (parameters) =>
        parameters.set([NaN, 1, 1, 1, NaN]),
      );
      expect([...logits].map(Number.isNaN), name).toEqual([true, false, false, false, true]);
    }
  });
});

describe('recurrences', () => {
  // One channel: the positions are neighbours in memory, and each needs the one before.
  it.each([1, 2, 3, 4, 5, 8])('rnn of %i channels over 9 positions', async (channels) => {
    const build = (): Graph => {
      const g = new GraphBuilder();
      const parameter = (name: string, ...shape: number[]): Value => g.parameter(name, shape, { kind: 'constant', value: 0 });
      const y = g.node('rnn', [parameter('x', 1, 9, channels), parameter('w', channels, channels), parameter('b', channels)] as never, {});
      return g.graph({ logits: y, loss: g.sum(g.multiply(y, parameter('m', 1, 9, channels)), [0, 1, 2]) });
    };
    const fill = (parameters: Float32Array | Float64Array): void => {
      const random = numbers(channels);
      for (let i = 0; i < parameters.length; i++) parameters[i] = Math.fround(random());
    };
    const exact = await runGraph(build(), { batch: 1 });
    fill(exact.parameters);
    exact.step();
    const found = await runOnce(build(), 1, fill);
    expectNear(found.logits, exact.output('logits'), 'logit');
    expectNear(found.gradients, exact.gradients, 'gradient');
  });
});

describe('matrix products of every size', () => {
  async function agrees(size: number, rows: number, depth: number): Promise<void> {
    const build = (): Graph => {
      const g = new GraphBuilder();
      const parameter = (name: string, ...shape: number[]): Value => g.parameter(name, shape, { kind: 'constant', value: 0 });
      const y = g.add(g.linear(parameter('x', 1, rows, depth), parameter('w', size, depth)), g.reshape(parameter('b', size), [1, 1, size]));
      return g.graph({ logits: y, loss: g.sum(g.multiply(y, parameter('m', 1, rows, size)), [0, 1, 2]) });
    };
    const fill = (parameters: Float32Array | Float64Array): void => {
      const random = numbers(size + rows + depth);
      for (let i = 0; i < parameters.length; i++) parameters[i] = Math.fround(random());
    };
    const exact = await runGraph(build(), { batch: 1 });
    fill(exact.parameters);
    exact.step();
    const found = await runOnce(build(), 1, fill);
    expectNear(found.logits, exact.output('logits'), 'logit');
    expectNear(found.gradients, exact.gradients, 'gradient');
  }

  it.each([1, 2, 3, 4, 5, 7, 8, 9, 12, 13, 15, 16, 17, 20, 33])('%i channels', async (size) => {
    for (const rows of [1, 3, 4, 6]) for (const depth of [1, 2, 5, 10]) await agrees(size, rows, depth);
  });

  // Factors that a cache does not hold, or holds badly because rows lie a power of two apart: packed, or left to the general function.
  it.each([
    [512, 5, 64],
    [20, 7, 1030],
    [64, 9, 2048],
    [1024, 130, 16],
  ])('%i channels, %i rows, %i deep', agrees);
});

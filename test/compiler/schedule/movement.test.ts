import { describe, expect, it } from 'vitest';
import { GraphBuilder, type Value } from '../../../compiler/ops/builder.js';
import type { Graph } from '../../../compiler/ops/graph.js';
import { differentiate } from '../../../compiler/passes/differentiate.js';
import { simplify } from '../../../compiler/passes/simplify.js';
import { fuse } from '../../../compiler/schedule/fuse.js';
import { printFused } from '../../../compiler/schedule/print.js';
import { stored } from '../../helpers/run-graph.js';
import { numbers, runGraph } from '../../helpers/run-graph.js';
import { runWasm } from '../../helpers/run-wasm.js';

const BATCH = 4;

type Build = (g: GraphBuilder, x: Value) => Value;

/** A layer over [4, 8, 12] numbers whose result, weighed number by number, is the loss. */
function graphOf(build: Build): Graph {
  const g = new GraphBuilder();
  const parameter = (name: string, ...shape: number[]): Value => g.parameter(name, shape, { kind: 'constant', value: 0 });
  const y = g.named(build(g, parameter('x', BATCH, 8, 12)), 'y');
  return g.graph({ logits: y, loss: g.sum(g.multiply(y, parameter('weight', ...(y.shape as number[]))), [0, 1, 2]) });
}

/** The kernels of a training step, without that of the loss. */
function kernelsOf(build: Build): readonly string[] {
  const lines = printFused(fuse(stored(simplify(differentiate(graphOf(build))))))
    .trimEnd()
    .split('\n');
  return lines.filter((line) => !/inner axes \[0, (1, )?2\]/.test(line));
}

/** The largest of `size` neighbouring positions, from slices and maximum. */
const maxPool =
  (size: number): Build =>
  (g, x) => {
    const [batch, positions, channels] = x.shape as readonly [number, number, number];
    const windows = g.reshape(x, [batch, positions / size, size * channels]);
    const places = Array.from({ length: size }, (_, k) => g.slice(windows, 2, k * channels, channels));
    return places.reduce((a, b) => g.maximum(a, b));
  };

/** Each of `count` groups of channels by its own mean and variance, as groupNorm has it. */
const groupNorm =
  (count: number): Build =>
  (g, x) => {
    const size = (x.shape[2] as number) / count;
    const groups = Array.from({ length: count }, (_, group) => {
      const part = g.slice(x, 2, group * size, size);
      const centred = g.subtract(part, g.mean(part, [2]));
      return g.multiply(centred, g.reciprocalSqrt(g.add(g.mean(g.multiply(centred, centred), [2]), 1e-5)));
    });
    return g.concat(groups, 2);
  };

const layers: readonly { name: string; build: Build; kernels: number }[] = [
  { name: 'a max pool of two', build: maxPool(2), kernels: 2 },
  { name: 'a max pool of four', build: maxPool(4), kernels: 2 },
  { name: 'groupNorm of two groups', build: groupNorm(2), kernels: 2 },
  { name: 'groupNorm of six groups', build: groupNorm(6), kernels: 2 },
  {
    name: 'a gated unit: half the channels weigh the others',
    build: (g, x) => g.multiply(g.tanh(g.slice(x, 2, 0, 6)), g.sigmoid(g.slice(x, 2, 6, 6))),
    kernels: 2,
  },
  { name: 'two results side by side', build: (g, x) => g.concat([g.tanh(x), g.sigmoid(x)], 2), kernels: 2 },
  { name: 'the last position', build: (g, x) => g.tanh(g.slice(x, 1, 7, 1)), kernels: 2 },
  { name: 'differences of neighbouring positions', build: (g, x) => g.subtract(g.slice(x, 1, 1, 7), g.slice(x, 1, 0, 7)), kernels: 3 },
  { name: 'windows of two positions', build: (g, x) => g.window(g.tanh(x), 2, 3), kernels: 4 },
];

describe('what only moves numbers is part of the nests around it', () => {
  it.each(layers)('$name: $kernels kernels, forward and backward', ({ build, kernels }) => {
    const found = kernelsOf(build);
    expect(found.length, found.join('\n')).toBe(kernels);
  });

  it.each(layers)('$name: fused as unfused, and in WebAssembly', async ({ build }) => {
    const random = numbers(5);
    const values = Array.from({ length: 2000 }, () => Math.fround(random()));
    const runs = [];
    for (const join of [false, true]) {
      const run = await runGraph(graphOf(build), { batch: BATCH, join, simplify: join });
      run.parameters.set(values.slice(0, run.parameters.length));
      runs.push({ loss: run.step(), gradients: run.gradients });
    }
    const [plain, fused] = runs;
    const wasm = await runWasm(graphOf(build), { batch: BATCH });
    wasm.parameters.set(values.slice(0, wasm.parameters.length));
    expect(fused!.loss).toBeCloseTo(plain!.loss, 9);
    expect(wasm.step()).toBeCloseTo(plain!.loss, 3);
    const largest = plain!.gradients.reduce((most, value) => Math.max(most, Math.abs(value) || 0), 1);
    plain!.gradients.forEach((value, i) => {
      if (Number.isNaN(value)) return;
      expect(Math.abs(fused!.gradients[i]! - value), `number ${i}`).toBeLessThan(1e-9 * largest);
      expect(Math.abs(wasm.gradients[i]! - value), `number ${i} in WebAssembly`).toBeLessThan(2e-4 * largest);
    });
  });
});

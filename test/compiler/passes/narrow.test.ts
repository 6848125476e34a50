import { describe, expect, it } from 'vitest';
import { interpret } from '../../../compiler/interpret/interpreter.js';
import { lower } from '../../../compiler/model/lower.js';
import { lengthOf, type Graph, type Node } from '../../../compiler/ops/graph.js';
import { multiplyAddsOf } from '../../../compiler/ops/registry.js';
import { fuseAttention } from '../../../compiler/passes/fuse-attention.js';
import { narrow } from '../../../compiler/passes/narrow.js';
import { verify } from '../../../compiler/passes/verify.js';
import { mostOf } from '../../../compiler/ops/graph.js';
import { dropoutMask, erf } from '../../../runtime/kernels/math.js';
import { makeTable } from '../../../runtime/kernels/tables.js';
import { modelOf } from '../../helpers/model.js';
import { numbers } from '../../helpers/run-graph.js';

const T = 16;
const head = 'linear: {channels: vocabulary}';

/** Each with the positions at which its first linear of so many channels is computed. */
const models: Readonly<Record<string, { readonly layers: readonly string[]; readonly positions: readonly number[] }>> = {
  transformer: {
    layers: [
      'embedding: {channels: 8}',
      'positions',
      'residual: [layerNorm, {attention: {heads: 2, bias: false}}]',
      'residual: [layerNorm, {linear: {channels: 12}}, gelu, {linear: {channels: 8}}]',
      'residual: [rmsNorm, {attention: {heads: 4}}]',
      'residual: [layerNorm, {linear: {channels: 12}}, gelu, {linear: {channels: 8}}]',
      'layerNorm',
      head,
    ],
    positions: [T, 1],
  },
  'attention with a window, then everything': {
    layers: [
      'embedding: {channels: 8}',
      'positions: {kind: sinusoidal}',
      'attention: {heads: 2, window: 3, positions: alibi}',
      'linear: {channels: 12}',
      'attention: {heads: 2, window: 5}',
      'linear: {channels: 12}',
      head,
    ],
    positions: [5, 1],
  },
  'rotary attention': {
    layers: [
      'embedding: {channels: 8}',
      'linear: {channels: 12}',
      'attention: {heads: 2, positions: rotary}',
      'linear: {channels: 12}',
      head,
    ],
    positions: [T, 1],
  },
  convolutions: {
    layers: [
      'embedding: {channels: 6}',
      'positions',
      'linear: {channels: 12}',
      'causalConv: {channels: 8, kernel: 3, dilation: 2}',
      'gated: {channels: 8, kernel: 2}',
      'linear: {channels: 12}',
      'parallel: {branches: [[tanh], [{causalConv: {channels: 4, kernel: 2}}]], merge: concat}',
      head,
    ],
    // 16 positions would do, 1 + 1 + 1 + 4 are seen.
    positions: [7, 2],
  },
  'a recurrence, which takes everything before it': {
    layers: ['embedding: {channels: 6}', 'positions', 'linear: {channels: 12}', 'gru: {channels: 5}', 'linear: {channels: 12}', head],
    positions: [T, 1],
  },
  'a window of fused positions, after attention': {
    layers: [
      'embedding: {channels: 8}',
      'attention: {heads: 2}',
      'fuse: 4',
      'linear: {channels: 12}',
      'last',
      'linear: {channels: 12}',
      head,
    ],
    positions: [1, 1],
  },
  'the mean of a window': { layers: ['embedding: {channels: 6}', 'linear: {channels: 12}', 'mean', head], positions: [T] },
};

async function evaluation(layers: readonly string[]): Promise<Graph> {
  const { inferred, spec } = await modelOf(layers, { context: T, data: 'text: any' });
  return lower(inferred, spec, 'evaluation');
}

/** Logits in double precision, of two examples. */
function logitsOf(graph: Graph, tokens: readonly number[]): readonly number[] {
  const shapes = new Map([...graph.parameters, ...graph.statistics].map(({ attributes: { name, shape } }) => [name, shape]));
  const values = interpret(graph, {
    batch: 2,
    named(name) {
      const random = numbers(name.length);
      return Float64Array.from({ length: lengthOf(shapes.get(name)!, 1) }, () => random());
    },
    input: () => tokens,
    dropoutKey: 0,
    functions: { erf, dropoutMask, makeTable },
    array: Float64Array,
  });
  return Array.from(values.get(graph.outputs.logits)!.values);
}

const work = ({ nodes }: Graph): number =>
  nodes.flatMap((node) => multiplyAddsOf(node as Node)).reduce((sum, extent) => sum + mostOf(extent, 1), 0);

describe('the last position alone', () => {
  it.each(Object.entries(models))('%s: its logits, of fewer positions', async (_, { layers, positions }) => {
    const whole = await evaluation(layers);
    const last = narrow(fuseAttention(whole));
    verify(last, 'narrow');
    const V = whole.outputs.logits.shape[2] as number;
    expect(last.outputs.logits.shape).toEqual(['B', 1, V]);
    const random = numbers(9);
    const tokens = Array.from({ length: 2 * T }, () => Math.floor(((random() + 1) / 2) * V));
    const all = logitsOf(whole, tokens);
    const perExample = all.length / 2;
    const expected = [0, 1].flatMap((b) => all.slice((b + 1) * perExample - V, (b + 1) * perExample));
    logitsOf(last, tokens).forEach((logit, i) => expect(logit).toBeCloseTo(expected[i]!, 10));
    const found = last.nodes
      .filter(({ op, shape, origin }) => op === 'linear' && origin?.layer === 'linear' && shape[2] === 12)
      .map(({ shape }) => shape[1]);
    expect(found).toEqual(positions);
    expect(work(last)).toBeLessThanOrEqual(work(whole));
  });

  it('multiplies by the queries’ weights at one position, by those of keys and values at all', async () => {
    const { nodes } = narrow(
      fuseAttention(await evaluation(['embedding: {channels: 8}', 'positions', 'attention: {heads: 2, bias: false}', head])),
    );
    const parts = nodes.filter(({ op, inputs }) => op === 'linear' && inputs[1]?.op === 'weightRows');
    expect(parts.map(({ shape }) => shape)).toEqual([
      ['B', 1, 8],
      ['B', T, 8],
      ['B', T, 8],
    ]);
    expect(nodes.find(({ op }) => op === 'fusedAttention')?.attributes).toMatchObject({ positions: T, queries: 1 });
  });
});

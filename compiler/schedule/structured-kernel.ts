import { extentOf, type Extent, type Node, type NodeOf, type OpName, type StructuredOps, type TensorShape } from '../ops/graph.js';
import { storageOf } from '../ops/storage.js';
import type { StructuredGroup } from './fused-graph.js';
import { mixStatements, scoresStatements, spreadStatements } from './attention-rules.js';
import type { Buffer, Buffers, Index, MatrixProduct, Statement } from './kernel.js';
import { biasEpilogue } from './epilogue.js';
import { loopsOver, nest, strideOf, type AxisLoop } from './loops.js';
import {
  gruBackwardStatements,
  gruStatements,
  lstmBackwardStatements,
  lstmStatements,
  rnnBackwardStatements,
  rnnStatements,
} from './recurrent-rules.js';
import { distinctStatements, gatherStatements, membersStatements, scatterStatements, tallyStatements } from './table-rules.js';

/** Finds the buffer of a node, or of the node that it is a view of. */
type Find = (node: Node) => Buffer;

type StructuredRule<Name extends OpName> = (node: NodeOf<Name>, out: Buffer, find: Find, group: StructuredGroup) => readonly Statement[];

/** Every structured op as loops; the type makes the table total. */
const rules: { readonly [Name in keyof StructuredOps]: StructuredRule<Name> } = {
  linear: (node, out, find, group) => {
    const [x, weight] = node.inputs;
    const depth = x!.shape.at(-1) as number;
    const { buffer, width, offset } = weightIn(weight!, find);
    const [left, right] = [
      { buffer: find(x!), row: depth, depth: 1 },
      { buffer, column: width, depth: 1, offset },
    ];
    return [product(node, out, extentOf([depth]), left, right, group.bias && find(group.bias))];
  },
  linearInput: (node, out, find) => {
    const [dy, weight] = node.inputs;
    const depth = dy!.shape.at(-1) as number;
    const { buffer, width, offset } = weightIn(weight!, find);
    const [left, right] = [
      { buffer: find(dy!), row: depth, depth: 1 },
      { buffer, column: 1, depth: width, offset },
    ];
    return [product(node, out, extentOf([depth]), left, right)];
  },
  linearWeight: (node, out, find) => {
    const [rows, width] = node.shape as [number, number];
    let offset = 0;
    return pairs(node.inputs).map(([dy, x]) => {
      const columns = x.shape.at(-1) as number;
      const [left, right] = [
        { buffer: find(dy), row: 1, depth: rows },
        { buffer: find(x), column: 1, depth: columns, offset: 0 },
      ];
      const result = { buffer: out, row: width, offset };
      offset += columns;
      return {
        kind: 'product',
        rows: extentOf([rows]),
        columns: extentOf([columns]),
        depth: extentOf(dy.shape.slice(0, -1)),
        left,
        right,
        out: result,
        epilogue: undefined,
      } as const;
    });
  },
  gather: ({ inputs, shape }, out, find) =>
    gatherStatements(
      pairs(inputs).map(([table, indices]) => ({ table: find(table), indices: find(indices) })),
      out,
      shape,
    ),
  scatter: ({ inputs }, out, find) =>
    scatterStatements(
      pairs(inputs).map(([dy, indices]) => ({ dy: find(dy), shape: dy.shape, indices: find(indices) })),
      out,
    ),
  distinct: ({ inputs: [indices], shape, attributes }, out, find) =>
    distinctStatements(find(indices!), out, shape, attributes.size, attributes.rows),
  members: ({ inputs: [numbers, indices], shape }, out, find) =>
    membersStatements(find(numbers!), find(indices!), out, numbers!.shape, shape[1] as number),
  tally: ({ inputs: [indices] }, out, find) => tallyStatements(find(indices!), out, indices!.shape),
  norm: ({ inputs: [x] }, out, find) => [{ kind: 'norm', of: find(x!), out }],
  fold: (node, out, find) => {
    const dy = node.inputs[0]!;
    const taps = tapsOf(node.shape, node.attributes, (loops, from, to) =>
      nest(loops, [{ kind: 'addTo', buffer: out, index: from, value: { kind: 'load', buffer: find(dy), index: to } }]),
    );
    return [{ kind: 'fill', buffer: out, value: 0 }, ...taps];
  },
  windowFold: (node, out, find) => [
    { kind: 'fill', buffer: out, value: 0 },
    ...placesOf(node.inputs[0]!.shape, node.shape, node.attributes, (loops, wide, narrow) =>
      nest(loops, [{ kind: 'addTo', buffer: out, index: narrow, value: { kind: 'load', buffer: find(node.inputs[0]!), index: wide } }]),
    ),
  ],
  attentionScores: ({ inputs: [q, k], shape, attributes }, out, find) =>
    scoresStatements(find(q!), find(k!), out, shape, q!.shape[2] as number, attributes.heads),
  attentionMix: ({ inputs: [p, v], attributes }, out, find) =>
    mixStatements(find(p!), find(v!), out, p!.shape, v!.shape[2] as number, attributes.heads),
  attentionSpread: ({ inputs: [p, v], attributes }, out, find) =>
    spreadStatements(find(p!), find(v!), out, p!.shape, v!.shape[2] as number, attributes.heads),
  rnn: ({ inputs: [x, weight, bias, previous] }, out, find) =>
    rnnStatements(find(x!), find(weight!), find(bias!), out, previous && find(previous)),
  rnnBackward: ({ inputs: [dy, h, weight] }, out, find) => rnnBackwardStatements(find(dy!), find(h!), find(weight!), out),
  gru: ({ inputs: [x, weight, bias, previous] }, out, find) =>
    gruStatements(find(x!), find(weight!), find(bias!), out, previous && find(previous)),
  gruBackward: ({ inputs: [dh, y, weight] }, out, find) => gruBackwardStatements(find(dh!), find(y!), find(weight!), out),
  lstm: ({ inputs: [x, weight, bias, previous] }, out, find) =>
    lstmStatements(find(x!), find(weight!), find(bias!), out, previous && find(previous)),
  lstmBackward: ({ inputs: [dh, y, weight] }, out, find) => lstmBackwardStatements(find(dh!), find(y!), find(weight!), out),
};

/** A structured op's loops. */
export function structuredStatements(group: StructuredGroup, buffers: Buffers): readonly Statement[] {
  const rule = (rules as Partial<Record<OpName, StructuredRule<OpName>>>)[group.node.op];
  const out = buffers.get(group.result);
  if (!rule || !out) throw new Error(`internal error: no loops or no place for ${group.node.op}`);
  return rule(group.node as NodeOf<OpName>, out, (node) => buffers.get(storageOf(node))!, group);
}

/**
 * The taps of a causal convolution, each as loops over the positions that it reaches: `from` is the index in x [B, T, C],
 * `to` the index in the unfolded [B, T, C·K].
 */
function tapsOf(
  x: TensorShape,
  { kernel, dilation }: { readonly kernel: number; readonly dilation: number },
  body: (loops: readonly AxisLoop[], from: Index, to: Index) => readonly Statement[],
): readonly Statement[] {
  const positions = x[1] as number;
  const channels = x[2] as number;
  const wide = channels * kernel;
  return Array.from({ length: kernel }, (_, tap) => tap).flatMap((tap) => {
    const reach = (kernel - 1 - tap) * dilation;
    if (reach >= positions) return [];
    const loops = loopsOfAll([x[0]!, positions - reach, channels]);
    const index = (b: number, t: number, c: number, offset: number): Index => {
      const strides: Record<string, number> = { b, t, c };
      return { terms: loops.map(({ variable }) => ({ variable, stride: strides[variable]! })), offset };
    };
    return body(loops, index(positions * channels, channels, 1, 0), index(positions * wide, wide, kernel, reach * wide + tap));
  });
}

/** Every place in a window, as loops over the windows: `wide` is the index in [B, L, size·C], `narrow` the one in [B, S, C]. */
function placesOf(
  windows: TensorShape,
  x: TensorShape,
  { size, dilation }: { readonly size: number; readonly dilation: number },
  body: (loops: readonly AxisLoop[], wide: Index, narrow: Index) => readonly Statement[],
): readonly Statement[] {
  const channels = x[2] as number;
  const loops = loopsOfAll([x[0]!, windows[1]!, channels]);
  return Array.from({ length: size }, (_, seen) => seen).flatMap((seen) =>
    body(loops, within(windows, loops, seen * channels), within(x, loops, seen * dilation * channels)),
  );
}

/** A matrix product that fills `out`, the node's numbers with its last axis as columns. */
function product(
  node: Node,
  out: Buffer,
  depth: Extent,
  left: MatrixProduct['left'],
  right: MatrixProduct['right'],
  bias?: Buffer,
): MatrixProduct {
  const columns = node.shape.at(-1) as number;
  const result = { buffer: out, row: columns, offset: 0 };
  return {
    kind: 'product',
    rows: extentOf(node.shape.slice(0, -1)),
    columns: extentOf([columns]),
    depth,
    left,
    right,
    out: result,
    epilogue: bias && biasEpilogue(result, bias),
  };
}

/** The memory of a linear's weight [M, K], or of some columns of one: `width` numbers from row to row, from `offset` on. */
function weightIn(weight: Node, find: Find): { readonly buffer: Buffer; readonly width: number; readonly offset: number } {
  const whole = weight.op === 'columns' ? weight.inputs[0]! : weight;
  return { buffer: find(weight), width: whole.shape.at(-1) as number, offset: weight.op === 'columns' ? weight.attributes.start : 0 };
}

/** Inputs two by two. */
function pairs(inputs: readonly Node[]): readonly (readonly [Node, Node])[] {
  return inputs.flatMap((input, i) => (i % 2 === 0 ? [[input, inputs[i + 1]!] as const] : []));
}

/** A loop for each axis that is longer than 1: a part and the whole step through them at different strides. */
function loopsOfAll(part: TensorShape): readonly AxisLoop[] {
  return part.flatMap((_, axis) => loopsOver([axis], part, []));
}

/** The index in `whole` of an element of a part of it. */
function within(whole: TensorShape, loops: readonly AxisLoop[], offset: number): Index {
  return { terms: loops.map(({ axes, variable }) => ({ variable, stride: strideOf(whole, axes[0]!) })), offset };
}

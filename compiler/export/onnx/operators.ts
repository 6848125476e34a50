import { makeTable } from '../../../runtime/kernels/tables.js';
import type { Dim, Node, NodeOf, OpName, ScalarOps, TensorShape } from '../../ops/graph.js';
import { pairsOf } from '../../ops/pairs.js';
import { scalarOps } from '../../ops/registry.js';
import { isKnownNumbers } from './patterns.js';
import { given, type Assembly, type OnnxValue } from './assembly.js';

/** An op as ONNX's operators; `inputs` are those of the node. */
type Lowering<Name extends OpName> = (node: NodeOf<Name>, inputs: readonly OnnxValue[], assembly: Assembly) => OnnxValue;

/** An op of training, of an optimizer, or of a form that passes make of a model: a model as it is lowered for evaluation has none. */
const elsewhere = 'elsewhere';

/** The axis of the batch keeps its size. */
const SAME = 0;
const MASKED = -1e30;

/** How each op is written in ONNX, opset 17; the type makes it total, so that an op that is missing here does not compile. */
export const operators: { readonly [Name in OpName]: Lowering<Name> | typeof elsewhere } = {
  ...ofNumbers(),

  parameter: ({ attributes: { name } }, _, onnx) => onnx.parameter(name),
  statistic: ({ attributes: { name } }, _, onnx) => onnx.parameter(name),
  constant: ({ attributes: { value } }, _, onnx) => onnx.scalar(value),
  table: ({ attributes: { formula }, shape }, _, onnx) =>
    onnx.tensor(`table/${Object.values(formula).join(',')}`, sizes(shape), () => Float32Array.from(makeTable(formula))),
  // The model's own input is [batch, T]: gather takes it as it is, and nothing else reads it.
  input: (_, __, onnx) => onnx.tokens,

  max: ({ attributes: { axes } }, inputs, onnx) => onnx.node('ReduceMax', inputs, { axes }),
  sum: ({ attributes: { axes } }, [x], onnx) => onnx.node('ReduceSum', [given(x), onnx.wholes(...axes)]),

  linear: (_, [x, weight], onnx) => onnx.node('MatMul', [given(x), onnx.node('Transpose', [given(weight)], { perm: [1, 0] })]),
  gather: (_, inputs, onnx) =>
    pairsOf(inputs)
      .map(([table, indices]) => onnx.node('Gather', [table, indices]))
      .reduce((sum, rows) => onnx.node('Add', [sum, rows])),
  attentionScores: ({ inputs: [q, k], attributes: { heads } }, [ofQ, ofK], onnx) => {
    const scores = onnx.node('MatMul', [
      byHead(given(ofQ), shapeOf(q), heads, [0, 2, 1, 3], onnx),
      byHead(given(ofK), shapeOf(k), heads, [0, 2, 3, 1], onnx),
    ]);
    return onnx.node('Reshape', [scores, onnx.wholes(SAME, heads * size(q, 1), size(k, 1))]);
  },
  attentionMix: ({ inputs: [p, v], attributes: { heads }, shape }, [ofP, ofV], onnx) => {
    const weights = onnx.node('Reshape', [given(ofP), onnx.wholes(SAME, heads, size(p, 1) / heads, size(p, 2))]);
    const mixed = onnx.node('MatMul', [weights, byHead(given(ofV), shapeOf(v), heads, [0, 2, 1, 3], onnx)]);
    return onnx.node('Reshape', [onnx.node('Transpose', [mixed], { perm: [0, 2, 1, 3] }), reshapeTo(shape, onnx)]);
  },
  causalMask: ({ attributes: { positions, heads, window = positions } }, _, onnx) =>
    ofEachHead(`mask/${positions},${window}`, [positions, positions], heads, onnx, (query, key) =>
      key > query || query - key >= window ? MASKED : 0,
    ),
  distance: ({ attributes: { queries, keys, heads } }, _, onnx) =>
    ofEachHead(`distance/${queries},${keys}`, [queries, keys], heads, onnx, (query, key) => keys - queries + query - key),

  // Numbers that are known meet others from the last axis on, whatever axes of size 1 stand before.
  reshape: ({ inputs: [x], shape }, [value], onnx) =>
    x && isKnownNumbers(x) && isWithAxesBefore(shape, x.shape)
      ? given(value)
      : onnx.node('Reshape', [given(value), reshapeTo(shape, onnx)]),
  stopGradient: (_, [x]) => given(x),
  expand: ({ shape }, [x], onnx) => onnx.node('Expand', [given(x), onnx.wholes(...shape.map((dim) => (dim === 'B' ? 1 : whole(dim))))]),
  slice: ({ attributes: { axis, start, length } }, [x], onnx) =>
    onnx.node('Slice', [given(x), onnx.wholes(start), onnx.wholes(start + length), onnx.wholes(axis)]),
  pad: ({ attributes: { axis, start, total }, inputs: [x], shape }, [value], onnx) => {
    const before = shape.map((_, at) => (at === axis ? start : 0));
    const after = shape.map((_, at) => (at === axis ? total - start - size(x, axis) : 0));
    return onnx.node('Pad', [given(value), onnx.wholes(...before, ...after)]);
  },
  concat: ({ attributes: { axis } }, inputs, onnx) => onnx.node('Concat', inputs, { axis }),
  // Each tap is x moved to the right; side by side they are the innermost axis.
  unfold: ({ inputs: [x], attributes: { kernel, dilation }, shape }, [value], onnx) => {
    const positions = size(x, 1);
    const taps = Array.from({ length: kernel }, (_, k) => {
      const behind = Math.min((kernel - 1 - k) * dilation, positions);
      const padded = onnx.node('Pad', [given(value), onnx.wholes(0, behind, 0, 0, 0, 0)]);
      const tap = onnx.node('Slice', [padded, onnx.wholes(0), onnx.wholes(positions), onnx.wholes(1)]);
      return onnx.node('Unsqueeze', [tap, onnx.wholes(3)]);
    });
    return onnx.node('Reshape', [onnx.node('Concat', taps, { axis: 3 }), reshapeTo(shape, onnx)]);
  },
  // What a layer takes of a recurrence's result, packed with what backward keeps, is h: patterns.ts makes that alone.
  rnn: elsewhere,
  gru: elsewhere,
  lstm: elsewhere,

  ageMask: elsewhere,
  attentionSpread: elsewhere,
  columns: elsewhere,
  count: elsewhere,
  crossEntropy: elsewhere,
  teacher: elsewhere,
  curve: elsewhere,
  copy: elsewhere,
  distinct: elsewhere,
  dropoutMask: elsewhere,
  byChannel: elsewhere,
  byTap: elsewhere,
  extend: elsewhere,
  first: elsewhere,
  flat: elsewhere,
  fold: elsewhere,
  fusedAttention: elsewhere,
  fusedAttentionBackward: elsewhere,
  gruBackward: elsewhere,
  isTarget: elsewhere,
  join: elsewhere,
  kept: elsewhere,
  linearInput: elsewhere,
  linearWeight: elsewhere,
  lstmBackward: elsewhere,
  members: elsewhere,
  norm: elsewhere,
  oneHot: elsewhere,
  optimizerState: elsewhere,
  pack: elsewhere,
  packedFold: elsewhere,
  packedMask: elsewhere,
  rowMix: elsewhere,
  rowScores: elsewhere,
  rowScoresMask: elsewhere,
  rowSpread: elsewhere,
  packedRecurrence: elsewhere,
  packedRecurrenceBackward: elsewhere,
  packedTapGradient: elsewhere,
  packedTaps: elsewhere,
  packedUnfold: elsewhere,
  positionTable: elsewhere,
  prefixTable: elsewhere,
  rnnBackward: elsewhere,
  scatter: elsewhere,
  state: elsewhere,
  stepScalar: elsewhere,
  tally: elsewhere,
  unpack: elsewhere,
  weightRows: elsewhere,
  window: elsewhere,
  windowFold: elsewhere,
  zeros: elsewhere,
};

/** Functions of numbers: their ops' files say how. */
function ofNumbers(): { readonly [Name in keyof ScalarOps]: Lowering<Name> | typeof elsewhere } {
  const lowerings = Object.entries(scalarOps).map(([name, { code }]): [string, Lowering<keyof ScalarOps> | typeof elsewhere] => {
    const { onnx } = code;
    if (onnx === elsewhere) return [name, elsewhere];
    if (typeof onnx === 'string') return [name, (_, inputs, assembly) => assembly.node(onnx, inputs)];
    return [name, (_, [x, ...others], assembly) => onnx([given(x), ...others], assembly)];
  });
  return Object.fromEntries(lowerings) as ReturnType<typeof ofNumbers>;
}

/** [B, T, C] as [B, T, heads, C/heads], with its axes in another order. */
function byHead(x: OnnxValue, [, positions, channels]: TensorShape, heads: number, perm: readonly number[], onnx: Assembly): OnnxValue {
  const split = onnx.node('Reshape', [x, onnx.wholes(SAME, whole(positions), heads, whole(channels) / heads)]);
  return onnx.node('Transpose', [split], { perm });
}

/** A matrix of queries and keys below itself, once for each head: [1, heads · queries, keys]. */
function ofEachHead(
  name: string,
  [queries, keys]: readonly [number, number],
  heads: number,
  onnx: Assembly,
  numberOf: (query: number, key: number) => number,
): OnnxValue {
  const matrix = onnx.tensor(name, [1, queries, keys], () =>
    Float32Array.from({ length: queries * keys }, (_, i) => numberOf(Math.floor(i / keys), i % keys)),
  );
  return heads === 1 ? matrix : onnx.node('Tile', [matrix, onnx.wholes(1, heads, 1)]);
}

function reshapeTo(shape: TensorShape, onnx: Assembly): OnnxValue {
  return onnx.wholes(...shape.map((dim) => (dim === 'B' ? SAME : whole(dim))));
}

/** Whether a shape is that of `x` with axes of size 1 before it. */
function isWithAxesBefore(shape: TensorShape, x: TensorShape): boolean {
  const more = shape.length - x.length;
  return more >= 0 && shape.every((dim, axis) => dim === (axis < more ? 1 : x[axis - more]));
}

function sizes(shape: TensorShape): readonly number[] {
  return shape.map(whole);
}

function size(node: Node | undefined, axis: number): number {
  return whole(shapeOf(node)[axis]);
}

function shapeOf(node: Node | undefined): TensorShape {
  return node?.shape ?? [];
}

function whole(dim: Dim | undefined): number {
  if (typeof dim !== 'number') throw new Error(`internal error: ${String(dim)} is no size that is known`);
  return dim;
}

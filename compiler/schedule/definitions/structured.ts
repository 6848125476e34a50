import type { AttentionAttributes } from '../../ops/fused-attention.js';
import { extentOf, type Node, type NodeOf, type OpName, type StructuredOps, type TensorShape } from '../../ops/graph.js';
import type { Mapping } from '../../ops/mapping.js';
import { pairsOf } from '../../ops/pairs.js';
import { storageOf } from '../../ops/storage.js';
import { indexOf, loopsOver, type AxisLoop } from '../axes.js';
import type { Definition } from '../definition.js';
import type { StructuredGroup } from '../fused-graph.js';
import type { AttentionRows, Buffer, Buffers, Index, MatrixProduct } from '../kernel.js';
import { mixDefinition, scoresDefinition, sizesOf, spreadDefinition } from './attention.js';
import { cells } from './cells.js';
import {
  copyDefinition,
  packDefinition,
  packedFoldDefinitions,
  packedMaskDefinition,
  packedTapGradientDefinition,
  packedTapsDefinition,
  packedUnfoldDefinition,
  tapsOfWeight,
  unpackDefinition,
} from './packed.js';
import { packedSteps, packedStepsBackward } from './packed-steps.js';
import { recurrentBackwardDefinitions, recurrentDefinitions } from './recurrence.js';
import { rowMixDefinition, rowScoresDefinition, rowScoresMaskDefinition, rowSpreadDefinition } from './row-attention.js';
import { gatherDefinition, membersDefinition, scatterDefinition, tallyDefinition } from './tables.js';

/** Finds the buffer of a node, or of the node that it is a view of. */
type Find = (node: Node) => Buffer;

type FoldAttributes = NodeOf<'fold'>['attributes'];
type WindowAttributes = NodeOf<'windowFold'>['attributes'];

type StructuredRule<Name extends OpName> = (node: NodeOf<Name>, out: Buffer, find: Find, group: StructuredGroup) => readonly Definition[];

/** What every structured op computes; the type makes the table total. */
const rules: { readonly [Name in keyof StructuredOps]: StructuredRule<Name> } = {
  linear: (node, out, find, { bias }) => [rowsByWeight(node, out, find, (width) => ({ column: width, depth: 1 }), bias && find(bias))],
  linearInput: (node, out, find) => [rowsByWeight(node, out, find, (width) => ({ column: 1, depth: width }))],
  linearWeight: ({ inputs, shape }, out, find) => {
    const [rows, width] = shape as readonly [number, number];
    let offset = 0;
    return pairsOf<Node>(inputs).map(([dy, x]) => {
      const columns = x.shape.at(-1) as number;
      const [left, right] = [rowsOf(dy, find), rowsOf(x, find)];
      offset += columns;
      return {
        kind: 'product',
        rows: extentOf([rows]),
        columns: extentOf([columns]),
        depth: extentOf(dy.shape.slice(0, -1)),
        left: { buffer: left.buffer, row: 1, depth: left.row, offset: left.offset },
        right: { buffer: right.buffer, column: 1, depth: right.row, offset: right.offset },
        out: { buffer: out, row: width, offset: offset - columns },
        bias: undefined,
        epilogue: undefined,
      };
    });
  },
  gather: ({ inputs, shape }, out, find) => {
    const tables = pairsOf<Node>(inputs).map(([table, indices]) => ({ table: find(table), indices: find(indices) }));
    return [gatherDefinition(tables, out, shape)];
  },
  scatter: ({ inputs }, out, find) => {
    return [zeros(out), ...pairsOf<Node>(inputs).map(([dy, indices]) => scatterDefinition(find(dy), find(indices), out, dy.shape))];
  },
  distinct: ({ inputs: [indices], shape, attributes }, out, find) => {
    return [{ kind: 'distinct', indices: find(indices), rows: extentOf(shape), size: attributes.size, out, found: attributes.rows }];
  },
  members: ({ inputs: [numbers, indices], shape }, out, find) => {
    return [membersDefinition(find(numbers), find(indices), out, numbers.shape, shape[1] as number)];
  },
  tally: ({ inputs: [indices] }, out, find) => [zeros(out), tallyDefinition(find(indices), out, indices.shape)],
  positionTable: ({ inputs: [targets, tokens], attributes: { rows, order, reaches, followed } }, out, find) => {
    const positions = targets.shape[1] as number;
    const of = { kind: 'words', targets: find(targets), tokens: tokens && find(tokens), positions, order } as const;
    return [{ kind: 'positions', of, reaches, out, found: rows, followed }];
  },
  prefixTable: ({ inputs: [table], attributes: { rows, reaches, followed } }, out, find) => {
    return [{ kind: 'positions', of: { kind: 'prefixes', table: find(table) }, reaches, out, found: rows, followed }];
  },
  pack: ({ inputs: [x, table], shape }, out, find) => [packDefinition(find(x), find(table), out, shape)],
  unpack: ({ inputs: [x, table] }, out, find) => [zeros(out), unpackDefinition(find(x), find(table), out, x.shape)],
  extend: ({ inputs: [dy] }, out, find) => [zeros(out), copyDefinition(find(dy), out, dy.shape)],
  packedTaps: ({ inputs, shape, attributes: { column } }, out, find) => {
    const [table, own] = [find(inputs.at(-1)!), find(inputs.at(-2)!)];
    return [packedTapsDefinition(inputs.slice(0, -2).map(find), own, table, out, shape, column)];
  },
  packedTapGradient: ({ inputs: [dy, table], attributes: { column } }, out, find) => {
    return [zeros(out), packedTapGradientDefinition(find(dy), find(table), out, dy.shape, column)];
  },
  byTap: ({ inputs: [weight], shape, attributes: { kernel } }, out, find) => [
    tapsOfWeight({ byChannel: find(weight), byTap: out }, shape, kernel, 'byTap'),
  ],
  byChannel: ({ inputs: [weight], shape, attributes: { kernel } }, out, find) => [
    tapsOfWeight({ byTap: find(weight), byChannel: out }, shape, kernel, 'byChannel'),
  ],
  packedMask: ({ inputs: [table], shape, attributes }, out, find) => [packedMaskDefinition(find(table), out, shape, attributes)],
  packedUnfold: ({ inputs: [x, table], attributes }, out, find) => {
    return [packedUnfoldDefinition(find(x), find(table), out, x.shape, attributes)];
  },
  packedFold: ({ inputs: [dy, table], shape, attributes }, out, find) => {
    return packedFoldDefinitions(find(dy), find(table), out, shape, attributes);
  },
  packedRecurrence: ({ inputs, attributes }, out, find) => [packedSteps(cells[attributes.cell], inputs.map(find), out, attributes)],
  packedRecurrenceBackward: ({ inputs, attributes }, out, find) => [
    packedStepsBackward(cells[attributes.cell], inputs.map(find), out, attributes),
  ],
  norm: ({ inputs: [x] }, out, find) => [{ kind: 'norm', of: find(x), out }],
  fold: ({ inputs: [dy], shape, attributes }, out, find) => [zeros(out), ...tapsOf(find(dy), out, dy.shape, shape, attributes)],
  windowFold: ({ inputs: [dy], shape, attributes }, out, find) => {
    return [zeros(out), ...windowsOf(find(dy), out, dy.shape, shape, attributes)];
  },
  fusedAttention: ({ inputs, attributes }, out, find) => [attentionOf(inputs, undefined, attributes, out, find)],
  fusedAttentionBackward: ({ inputs: [dy, ...inputs], attributes }, out, find) => [attentionOf(inputs, dy, attributes, out, find)],
  attentionScores: ({ inputs: [q, k], shape, attributes }, out, find) => {
    return [scoresDefinition(find(q), find(k), out, sizesOf(shape, q.shape[2] as number, attributes.heads))];
  },
  attentionMix: ({ inputs: [p, v], attributes }, out, find) => {
    return [mixDefinition(find(p), find(v), out, sizesOf(p.shape, v.shape[2] as number, attributes.heads))];
  },
  attentionSpread: ({ inputs: [p, v], attributes }, out, find) => {
    return [spreadDefinition(find(p), find(v), out, sizesOf(p.shape, v.shape[2] as number, attributes.heads))];
  },
  rowScores: (node, out, find) => [rowScoresDefinition(node, ofThree(node.inputs, find), out)],
  rowMix: (node, out, find) => [rowMixDefinition(node, ofThree(node.inputs, find), out)],
  rowSpread: (node, out, find) => [rowSpreadDefinition(node, ofThree(node.inputs, find), out)],
  rowScoresMask: (node, out, find) => [rowScoresMaskDefinition(node, find(node.inputs[0]), out)],
  rnn: ({ inputs }, out, find) => recurrentDefinitions(cells.rnn, inputs.map(find), out),
  rnnBackward: ({ inputs }, out, find) => recurrentBackwardDefinitions(cells.rnn, inputs.map(find), out),
  gru: ({ inputs }, out, find) => recurrentDefinitions(cells.gru, inputs.map(find), out),
  gruBackward: ({ inputs }, out, find) => recurrentBackwardDefinitions(cells.gru, inputs.map(find), out),
  lstm: ({ inputs }, out, find) => recurrentDefinitions(cells.lstm, inputs.map(find), out),
  lstmBackward: ({ inputs }, out, find) => recurrentBackwardDefinitions(cells.lstm, inputs.map(find), out),
};

/** What a structured op computes, part by part. */
export function structuredDefinitions(group: StructuredGroup, buffers: Buffers): readonly Definition[] {
  const rule = (rules as Partial<Record<OpName, StructuredRule<OpName>>>)[group.node.op];
  const out = buffers.get(group.result);
  if (!rule || !out) throw new Error(`internal error: no definition or no place for ${group.node.op}`);
  return rule(group.node as NodeOf<OpName>, out, (node) => buffers.get(storageOf(node))!, group);
}

/** Attention, or with `dy` its gradients. */
function attentionOf(
  [q, k, v, table]: NodeOf<'fusedAttention'>['inputs'],
  dy: Node | undefined,
  attributes: AttentionAttributes,
  out: Buffer,
  find: Find,
): AttentionRows {
  return {
    kind: 'attention',
    attributes,
    channels: q.shape[2] as number,
    rows: extentOf(k.shape.slice(0, 2)),
    table: table && find(table),
    dy: dy && find(dy),
    q: find(q),
    k: find(k),
    v: find(v),
    out,
  };
}

function ofThree([a, b, c]: readonly [Node, Node, Node], find: Find): readonly [Buffer, Buffer, Buffer] {
  return [find(a), find(b), find(c)];
}

const zeros = (buffer: Buffer): Definition => ({ kind: 'fill', buffer, value: 0 });

/** What each tap of a causal convolution sends back to the positions that it reaches: dy is [B, T, C·K], x [B, T, C]. */
function tapsOf(dy: Buffer, out: Buffer, from: TensorShape, x: TensorShape, { kernel, dilation }: FoldAttributes): readonly Definition[] {
  return Array.from({ length: kernel }, (_, tap) => tap).flatMap((tap) => {
    const reach = (kernel - 1 - tap) * dilation;
    const length = (x[1] as number) - reach;
    if (length <= 0) return [];
    const part = [x[0]!, length, x[2]!];
    const axes = part.flatMap((_, axis) => loopsOver([axis], part, []));
    return [added(axes, out, indexOf(x, axes), dy, indexOf(from, axes, { start: [0, reach, tap], scale: [1, 1, kernel] }))];
  });
}

/** What each place of a window sends back to the position that stands there: dy is [B, L, size·C], x [B, S, C]. */
function windowsOf(
  dy: Buffer,
  out: Buffer,
  from: TensorShape,
  x: TensorShape,
  { size, dilation }: WindowAttributes,
): readonly Definition[] {
  const part = [x[0]!, from[1]!, x[2]!];
  const axes = part.flatMap((_, axis) => loopsOver([axis], part, []));
  const at = (...start: readonly number[]): Mapping => ({ start, scale: [1, 1, 1] });
  return Array.from({ length: size }, (_, place) =>
    added(axes, out, indexOf(x, axes, at(0, place * dilation, 0)), dy, indexOf(from, axes, at(0, 0, place * (x[2] as number)))),
  );
}

/** out[index] has dy[from] among its terms. */
function added(axes: readonly AxisLoop[], out: Buffer, index: Index, dy: Buffer, from: Index): Definition {
  const result = { buffer: out, index, value: { kind: 'load', buffer: dy, index: from } } as const;
  return { kind: 'elements', axes, where: [], results: [result], adds: true };
}

/** Where the rows of a tensor are, and how far apart: those of some channels stand in the tensor that they are of. */
function rowsOf(x: Node, find: Find): { readonly buffer: Buffer; readonly row: number; readonly offset: number } {
  const whole = x.op === 'slice' ? find(x.inputs[0]) : undefined;
  const own = find(x);
  if (own) return { buffer: own, row: x.shape.at(-1) as number, offset: 0 };
  if (x.op !== 'slice' || !whole) throw new Error(`internal error: ${x.name} is nowhere`);
  return { buffer: whole, row: x.inputs[0].shape.at(-1) as number, offset: x.attributes.start };
}

/** The rows of x, each multiplied by a weight [M, K] or by some columns of one; `strides`: of the weight whose rows are so long. */
function rowsByWeight(
  { inputs: [x, weight], shape }: Pick<Node, 'inputs' | 'shape'>,
  out: Buffer,
  find: Find,
  strides: (width: number) => Pick<MatrixProduct['right'], 'column' | 'depth'>,
  bias?: Buffer,
): MatrixProduct {
  const columns = shape.at(-1) as number;
  const depth = x!.shape.at(-1) as number;
  const { whole, offset } = partOf(weight!);
  return {
    kind: 'product',
    rows: extentOf(shape.slice(0, -1)),
    columns: extentOf([columns]),
    depth: extentOf([depth]),
    left: { ...rowsOf(x!, find), depth: 1 },
    right: { buffer: find(weight!), ...strides(whole.shape.at(-1) as number), offset },
    out: { buffer: out, row: columns, offset: 0 },
    bias,
    epilogue: undefined,
  };
}

/** The weight that a linear reads a part of, and where that begins. */
function partOf(weight: Node): { readonly whole: Node; readonly offset: number } {
  if (weight.op === 'columns') return { whole: weight.inputs[0], offset: weight.attributes.start };
  if (weight.op !== 'weightRows') return { whole: weight, offset: 0 };
  return { whole: weight.inputs[0], offset: weight.attributes.start * (weight.shape[1] as number) };
}

import type { Node, NodeOf, OpName, ScalarOps, TensorShape } from '../ops/graph.js';
import { isScalar } from '../ops/registry.js';

type Rule<Name extends OpName> = boolean | ((node: NodeOf<Name>) => boolean);

const alongChannels = ({ attributes: { axis } }: NodeOf<'slice' | 'pad' | 'concat'>): boolean => axis === 2;
const overChannels = ({ attributes: { axes } }: NodeOf<'sum' | 'max'>): boolean => axes.every((axis) => axis === 2);

/** Of all ops but functions of numbers, which act at each position: on its channels alone, and whatever shape the others have. */
const rules: { readonly [Name in Exclude<OpName, keyof ScalarOps>]: Rule<Name> } = {
  // Rows of tables, products and choices for each position.
  gather: true,
  linear: true,
  oneHot: true,
  isTarget: true,
  stopGradient: true,
  copy: true,
  kept: true,
  curve: true,
  sum: overChannels,
  max: overChannels,
  slice: alongChannels,
  pad: alongChannels,
  concat: alongChannels,
  // Other positions, other examples, or a shape of their own.
  reshape: false,
  expand: false,
  first: false,
  join: false,
  window: false,
  windowFold: false,
  unfold: false,
  fold: false,
  extend: false,
  attentionScores: false,
  attentionMix: false,
  attentionSpread: false,
  byChannel: false,
  fusedAttention: false,
  fusedAttentionBackward: false,
  rnn: false,
  rnnBackward: false,
  gru: false,
  gruBackward: false,
  lstm: false,
  lstmBackward: false,
  crossEntropy: false,
  norm: false,
  // Of weights and tables.
  columns: false,
  weightRows: false,
  byTap: false,
  linearInput: false,
  linearWeight: false,
  scatter: false,
  flat: false,
  // Of rows: distinct nodes, words laid end to end.
  distinct: false,
  members: false,
  tally: false,
  positionTable: false,
  prefixTable: false,
  pack: false,
  unpack: false,
  packedFold: false,
  packedMask: false,
  rowScores: false,
  rowMix: false,
  rowSpread: false,
  rowScoresMask: false,
  packedUnfold: false,
  packedTaps: false,
  packedTapGradient: false,
  packedRecurrence: false,
  packedRecurrenceBackward: false,
  // Without inputs.
  input: false,
  teacher: false,
  parameter: false,
  statistic: false,
  state: false,
  optimizerState: false,
  stepScalar: false,
  constant: false,
  count: false,
  table: false,
  zeros: false,
  dropoutMask: false,
  causalMask: false,
  ageMask: false,
  distance: false,
};

/**
 * Whether an op does the same at every position, with what it is given there alone, and says nothing of how many positions there are: a
 * pass that changes their number may copy it.
 */
export function actsAtEachPosition<Name extends OpName>(node: NodeOf<Name>): boolean {
  const { op } = node as Node;
  if (isScalar(op)) return true;
  const rule = (rules as { readonly [Other in OpName]?: Rule<Other> })[op] as Rule<Name> | undefined;
  return typeof rule === 'function' ? rule(node) : rule === true;
}

/**
 * Whether it does so with operands of which none differs between positions. `operands` are the node's inputs, or what a pass has made of
 * them; those in `relative` go by distances between positions and are the same for all.
 */
export function isPositionwise(node: Node, operands: readonly Node[], relative: ReadonlySet<Node> = new Set()): boolean {
  return actsAtEachPosition(node) && !operands.some((x) => tellsPositionsApart(x.shape) && !relative.has(x));
}

/** Whether a tensor differs between positions but not between examples: [1, T, C]. */
export function tellsPositionsApart(shape: TensorShape): boolean {
  return shape.length === 3 && shape[0] !== 'B' && shape[1] !== 1;
}

/** Whether a reduction of a [B, T, C] tensor takes in every position of every example, and nothing else. */
export function isOverBatchAndPositions(axes: readonly number[], shape: TensorShape): boolean {
  const whole = [0, 1].filter((axis) => shape[axis] !== 1);
  return shape[0] === 'B' && axes.length === whole.length && axes.every((axis) => whole.includes(axis));
}

/** Whether it is the last positions of its input, however many. */
export function takesLastPositions(node: Node): node is NodeOf<'slice'> {
  if (node.op !== 'slice' || node.attributes.axis !== 1) return false;
  return node.attributes.start + node.attributes.length === node.inputs[0].shape[1];
}

/** Whether it is the last position of its input, as the layer `last` makes it. */
export function isLastPosition(node: Node): node is NodeOf<'slice'> {
  return takesLastPositions(node) && node.attributes.length === 1;
}

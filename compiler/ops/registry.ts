import { add } from './add.js';
import { ageMask, attentionMix, attentionScores, attentionSpread, causalMask, distance } from './attention.js';
import { concat } from './concat.js';
import { constant } from './constant.js';
import { count } from './count.js';
import { distinct, members, tally } from './distinct.js';
import { crossEntropy } from './cross-entropy.js';
import { curve, kept } from './curve.js';
import { divide } from './divide.js';
import { dropoutMask } from './dropout-mask.js';
import { erf } from './erf.js';
import { erfBeside } from './erf-beside.js';
import { exp } from './exp.js';
import { copy } from './copy.js';
import { expand } from './expand.js';
import { expm1 } from './expm1.js';
import { flat } from './flat.js';
import { fusedAttention, fusedAttentionBackward } from './fused-attention.js';
import { gather, scatter } from './gather.js';
import type { Extent, NodeOf, OfInputs, OpAttributes, OpName, ScalarOps, TensorShape } from './graph.js';
import { greater } from './greater.js';
import { input } from './input.js';
import { isTarget } from './is-target.js';
import { join } from './join.js';
import { columns, linear, linearInput, linearWeight, weightRows } from './linear.js';
import { log } from './log.js';
import { log1p } from './log1p.js';
import { max } from './max.js';
import { maximum } from './maximum.js';
import { multiply } from './multiply.js';
import { norm } from './norm.js';
import { oneHot } from './one-hot.js';
import type { OpDefinition } from './op.js';
import { optimizerState } from './optimizer-state.js';
import {
  byChannel,
  byTap,
  extend,
  first,
  pack,
  packedFold,
  packedMask,
  packedTapGradient,
  packedTaps,
  packedUnfold,
  positionTable,
  prefixTable,
  unpack,
} from './packed.js';
import { packedRecurrence, packedRecurrenceBackward } from './packed-recurrence.js';
import { parameter } from './parameter.js';
import { reciprocalSqrt } from './reciprocal-sqrt.js';
import { gru, gruBackward, lstm, lstmBackward, rnn, rnnBackward } from './recurrent.js';
import { reshape } from './reshape.js';
import { rowMix, rowScores, rowScoresMask, rowSpread } from './row-attention.js';
import type { ScalarDefinition } from './scalar.js';
import { sigmoid } from './sigmoid.js';
import { pad, slice } from './slice.js';
import { sqrt } from './sqrt.js';
import { state } from './state.js';
import { statistic } from './statistic.js';
import { stepScalar } from './step-scalar.js';
import { stopGradient } from './stop-gradient.js';
import { subtract } from './subtract.js';
import { sum } from './sum.js';
import { table } from './table.js';
import { tanh } from './tanh.js';
import { teacher } from './teacher.js';
import { fold, unfold } from './unfold.js';
import { window, windowFold } from './window.js';
import { zeros } from './zeros.js';

/** Functions of one number or two: each one's file says how it is computed and printed. Libraries have them in this order. */
export const scalarOps: { readonly [Name in keyof ScalarOps]: ScalarDefinition<Name> } = {
  add,
  subtract,
  multiply,
  divide,
  maximum,
  greater,
  sqrt,
  exp,
  log,
  tanh,
  sigmoid,
  erfBeside,
  erf,
  expm1,
  log1p,
  reciprocalSqrt,
};

/** The closed set of tensor operations; the type makes it total over what the ops' files declare. */
export const ops: { readonly [Name in OpName]: OpDefinition<Name> } = {
  ...scalarOps,
  ageMask,
  attentionMix,
  attentionScores,
  attentionSpread,
  causalMask,
  byChannel,
  byTap,
  columns,
  concat,
  constant,
  count,
  crossEntropy,
  curve,
  distance,
  distinct,
  dropoutMask,
  copy,
  expand,
  extend,
  first,
  flat,
  fold,
  fusedAttention,
  fusedAttentionBackward,
  gather,
  gru,
  gruBackward,
  input,
  isTarget,
  join,
  kept,
  linear,
  linearInput,
  linearWeight,
  lstm,
  lstmBackward,
  max,
  members,
  norm,
  oneHot,
  optimizerState,
  pack,
  packedFold,
  packedMask,
  packedRecurrence,
  packedRecurrenceBackward,
  packedTapGradient,
  packedTaps,
  packedUnfold,
  pad,
  parameter,
  positionTable,
  prefixTable,
  reshape,
  rowMix,
  rowScores,
  rowScoresMask,
  rowSpread,
  rnn,
  rnnBackward,
  scatter,
  slice,
  state,
  statistic,
  stepScalar,
  stopGradient,
  sum,
  table,
  tally,
  teacher,
  unfold,
  unpack,
  weightRows,
  window,
  windowFold,
  zeros,
};

export function isScalar(name: OpName): name is keyof ScalarOps {
  return name in scalarOps;
}

export function definitionOf<Name extends OpName>(name: Name): OpDefinition<Name> {
  return ops[name];
}

export function shapeRule<Name extends OpName>(op: Name, inputs: readonly TensorShape[], attributes: OpAttributes[Name]): TensorShape {
  return definitionOf(op).shape(inputs as OfInputs<Name, TensorShape>, attributes);
}

/** Multiply-adds of one execution, whose sum it is; empty: none worth counting. */
export function multiplyAddsOf<Name extends OpName>(node: NodeOf<Name>): readonly Extent[] {
  return definitionOf<Name>(node.op).multiplyAdds?.(node) ?? [];
}

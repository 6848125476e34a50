import type { GraphBuilder, Value } from './builder.js';
import type { Node, NodeOf } from './graph.js';

/** What softmax over the last axis of x takes. */
export interface Softmax {
  /** The largest x, as a constant: it cancels, and nothing overflows. */
  readonly shift: Value;
  readonly sumOfPowers: Value;
  readonly probabilities: Value;
}

/** eˣ⁻ᵐ / Σ eˣ⁻ᵐ over the last axis, m the largest x, in ops; softmaxOf knows it again. `powers`: what generated code calls eˣ⁻ᵐ. */
export function lowerSoftmax(builder: GraphBuilder, x: Value, powers: string): Softmax {
  const axes = [x.shape.length - 1];
  const shift = builder.stopGradient(builder.max(x, axes));
  const power = builder.named(builder.exp(builder.subtract(x, shift)), powers, 'power');
  const sumOfPowers = builder.named(builder.sum(power, axes), 'sumOfPowers');
  return { shift, sumOfPowers, probabilities: builder.divide(power, sumOfPowers) };
}

/** The x of which a node is the softmax over its last axis; undefined where it is none. */
export function softmaxOf(node: Node | undefined): Node | undefined {
  if (node?.op !== 'divide') return undefined;
  const [power, sum] = node.inputs;
  if (power.op !== 'exp' || sum.op !== 'sum' || sum.inputs[0] !== power || !isLastAxis(sum)) return undefined;
  const [difference] = power.inputs;
  if (difference.op !== 'subtract') return undefined;
  const [x, shift] = difference.inputs;
  // simplify has taken the stopGradient away.
  const largest = shift.op === 'stopGradient' ? shift.inputs[0] : shift;
  return largest?.op === 'max' && largest.inputs[0] === x && isLastAxis(largest) ? x : undefined;
}

function isLastAxis({ attributes: { axes }, shape }: NodeOf<'sum'> | NodeOf<'max'>): boolean {
  return axes.length === 1 && axes[0] === shape.length - 1;
}

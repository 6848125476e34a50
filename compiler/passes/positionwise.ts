import type { Node, OpName, TensorShape } from '../ops/graph.js';
import { definitionOf } from '../ops/registry.js';

/**
 * Whether a node does the same at every position, so that a pass that changes the number of positions may copy it. It is then
 * elementwise, without an attribute that could hold a shape, and none of `operands` differs between positions. `operands` are the
 * node's inputs, or what a pass has made of them; those in `relative` go by distances between positions and are the same for all.
 */
export function isPositionwise(node: Node, operands: readonly Node[], relative: ReadonlySet<Node> = new Set()): boolean {
  if (definitionOf<OpName>(node.op).kind !== 'elementwise' || operands.length === 0) return false;
  return Object.keys(node.attributes).length === 0 && !operands.some((x) => tellsPositionsApart(x.shape) && !relative.has(x));
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

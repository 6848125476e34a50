import type { GraphBuilder, Value } from '../ops/builder.js';
import type { TensorShape } from '../ops/graph.js';

/** What layers' lowerings share. An activation is [B, T, C]. */

export function positionsOf(x: Value): number {
  return x.shape[1] as number;
}

export function channelsOf(x: Value): number {
  return x.shape[2] as number;
}

/** A parameter or statistic [C] or [T, C] as [1, 1, C] or [1, T, C], which is broadcast over every example. */
export function acrossBatch(builder: GraphBuilder, x: Value): Value {
  return builder.reshape(x, x.shape.length === 1 ? [1, 1, ...x.shape] : [1, ...x.shape]);
}

/** x with a share `rate` of its numbers set to 0 and the others scaled up. */
export function dropped(builder: GraphBuilder, x: Value, rate: number): Value {
  return rate === 0 ? x : builder.multiply(x, maskOf(builder, x.shape, rate));
}

/** x with all numbers of a share `rate` of the examples set to 0 and the others scaled up. */
export function droppedByExample(builder: GraphBuilder, x: Value, rate: number): Value {
  return rate === 0 ? x : builder.multiply(x, maskOf(builder, ['B', 1, 1], rate));
}

/** Each mask of a model draws from a stream of its own, numbered in the order of the layers. */
function maskOf(builder: GraphBuilder, shape: TensorShape, rate: number): Value {
  const stream = builder.nodes.filter((node) => node.op === 'dropoutMask').length;
  return builder.named(builder.dropoutMask(shape, rate, stream), 'mask');
}

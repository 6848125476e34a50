import type { GraphBuilder, Value } from '../ops/builder.js';

/** What layers' lowerings share. An activation is [B, T, C]. */

export function positionsOf(x: Value): number {
  return x.shape[1] as number;
}

export function channelsOf(x: Value): number {
  return x.shape[2] as number;
}

/** A parameter or statistic [C] or [T, C] as [1, 1, C] or [1, T, C], which is broadcast over every example. */
export function acrossBatch(builder: GraphBuilder, x: Value): Value {
  const sizes = x.shape;
  return builder.reshape(x, sizes.length === 1 ? [1, 1, sizes[0]!] : [1, ...sizes]);
}

/** x with a share `rate` of its numbers set to 0 and the others scaled up. */
export function dropped(builder: GraphBuilder, x: Value, rate: number): Value {
  if (rate === 0) return x;
  // Each mask of a model draws from a stream of its own, numbered in the order of the layers.
  const stream = builder.nodes.filter((node) => node.op === 'dropoutMask').length;
  return builder.multiply(x, builder.named(builder.dropoutMask(x.shape, rate, stream), 'mask'));
}

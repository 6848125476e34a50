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

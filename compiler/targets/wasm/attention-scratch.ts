import type { AttentionAttributes } from '../../ops/fused-attention.js';

/** Heads that are computed at a time, one in each lane. */
export const LANES = 4;
/** Bytes. */
export const VECTOR = 16;

/** The constants of a function: what two layers of one shape share. */
export interface AttentionShape extends AttentionAttributes {
  /** D, channels of a head. */
  readonly depth: number;
  readonly backward: boolean;
  /** Numbers in a row of the position table; undefined where every word has T positions. */
  readonly tableWidth: number | undefined;
}

/** Where the rows of a word's beginning are listed, and where the vectors of one word and four heads are, in bytes from the scratch memory's begin: a vector holds a number of each head. */
export interface Scratch {
  readonly path: number;
  readonly k: number;
  readonly v: number;
  readonly dk: number;
  readonly dv: number;
  readonly weights: number;
  readonly dweights: number;
  readonly q: number;
  readonly dy: number;
  readonly end: number;
}

export function scratchOf({ positions, depth }: Pick<AttentionShape, 'positions' | 'depth'>): Scratch {
  const rows = VECTOR * positions * depth;
  const k = Math.ceil((4 * positions) / VECTOR) * VECTOR;
  const [v, dk, dv, weights] = [k + rows, k + 2 * rows, k + 3 * rows, k + 4 * rows];
  const dweights = weights + VECTOR * positions;
  const q = dweights + VECTOR * positions;
  const dy = q + VECTOR * depth;
  return { path: 0, k, v, dk, dv, weights, dweights, q, dy, end: dy + VECTOR * depth };
}

import type { AttentionAttributes } from '../../ops/fused-attention.js';

/** Heads that are computed at a time, one in each lane. */
export const LANES = 4;
/** Queries that are computed at a time: where a word is short, or few are asked, one, so that few are computed for nothing. */
export function queriesOf({ positions, queries = positions }: Pick<AttentionAttributes, 'positions' | 'queries'>): number {
  return positions < 32 || queries < 4 ? 1 : 4;
}
/** Bytes. */
export const VECTOR = 16;

/** The constants of a function: what two layers of one shape share. */
export interface AttentionShape extends AttentionAttributes {
  /** D, channels of a head. */
  readonly depth: number;
  readonly backward: boolean;
  /** Numbers in a row of the position table; undefined where every word has T positions. */
  readonly tableWidth: number | undefined;
  /** Threads take blocks of queries by turns, each with scratch memory of its own. */
  readonly divided: boolean;
}

/**
 * Bytes from the scratch memory's begin: where the rows of a word's beginning are listed; the vectors of a word's keys, with room for one
 * more, which hold a number of each of four heads; and those of a few queries.
 */
export interface Scratch {
  readonly path: number;
  readonly k: number;
  readonly v: number;
  readonly dk: number;
  readonly dv: number;
  /** Of each key a vector for each query. */
  readonly weights: number;
  readonly dweights: number;
  readonly q: number;
  readonly dy: number;
  readonly mixed: number;
  readonly end: number;
}

export function scratchOf({ positions, queries, depth }: Pick<AttentionShape, 'positions' | 'queries' | 'depth'>): Scratch {
  const rows = VECTOR * (positions + 1) * depth;
  const atOnce = queriesOf({ positions, queries });
  const ofKeys = atOnce * VECTOR * (positions + 1);
  const ofQueries = atOnce * VECTOR * depth;
  let end = 0;
  const take = (bytes: number): number => (end += Math.ceil(bytes / VECTOR) * VECTOR) - Math.ceil(bytes / VECTOR) * VECTOR;
  const path = take(4 * positions);
  const [k, v, dk, dv] = [take(rows), take(rows), take(rows), take(rows)];
  const [weights, dweights] = [take(ofKeys), take(ofKeys)];
  const [q, dy, mixed] = [take(ofQueries), take(ofQueries), take(ofQueries)];
  return { path, k, v, dk, dv, weights, dweights, q, dy, mixed, end };
}

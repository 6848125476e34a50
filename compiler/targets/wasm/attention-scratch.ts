import type { AttentionAttributes } from '../../ops/fused-attention.js';

/** Of a vector. */
export const LANES = 4;

/** Heads that are computed together: in each lane one of them, and where they are fewer than lanes another query. */
export interface HeadGroup {
  readonly first: number;
  readonly heads: 1 | 2 | 4;
}

/** 7 heads are computed as four, two and one, so that no lane is for nothing. */
export function headGroups(heads: number): readonly HeadGroup[] {
  const groups: HeadGroup[] = [];
  let first = 0;
  for (const size of [4, 2, 1] as const) {
    for (; heads - first >= size; first += size) groups.push({ first, heads: size });
  }
  return groups;
}

/** How many vectors of queries are computed at a time: where a word is short, or few are asked, one, so that few are computed for nothing. */
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
 * more, which hold a number of each head of a group; and those of a few queries.
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

import type { TensorShape } from '../ops/graph.js';
import type { Buffer, Expression, Index, Statement } from './kernel.js';
import { multiply, variable } from './recurrent-kernel.js';

/*
 * Sums over small matrices of each example b and head h; T queries, U keys, D channels a head. Scores stand as [B, H·T, U]
 * and activations as [B, T, H·D], so a head is a stride and no number moves.
 */

interface Sizes {
  readonly heads: number;
  /** Queries and keys. */
  readonly T: number;
  readonly U: number;
  readonly D: number;
}

/** s[h, t, u] of scores [B, H·T, U]. */
function scoreIndex({ heads, T, U }: Sizes, t: string, u: string): Index {
  return {
    terms: [
      { variable: 'b', stride: heads * T * U },
      { variable: 'h', stride: T * U },
      { variable: t, stride: U },
      { variable: u, stride: 1 },
    ],
    offset: 0,
  };
}

/** x[t, h·D + d] of activations [B, positions, H·D]. */
function channelIndex({ heads, D }: Sizes, positions: number, t: string, d: string): Index {
  return {
    terms: [
      { variable: 'b', stride: positions * heads * D },
      { variable: t, stride: heads * D },
      { variable: 'h', stride: D },
      { variable: d, stride: 1 },
    ],
    offset: 0,
  };
}

function load(buffer: Buffer, index: Index): Expression {
  return { kind: 'load', buffer, index };
}

function loop(name: string, count: number, body: readonly Statement[]): Statement {
  return { kind: 'for', variable: name, extent: { constant: count, batch: false }, body };
}

/** out[...] = Σ over `sum` of a · b, for each b, h, and the two variables given. */
function sums(
  sizes: Sizes,
  outer: readonly [string, number][],
  sum: readonly [string, number],
  a: Expression,
  b: Expression,
  out: Buffer,
  index: Index,
): readonly Statement[] {
  const inside: Statement[] = [
    { kind: 'accumulator', name: 'sum', operation: 'sum' },
    loop(sum[0], sum[1], [{ kind: 'accumulate', name: 'sum', operation: 'sum', value: multiply(a, b) }]),
    { kind: 'store', buffer: out, index, value: variable('sum') },
  ];
  const body = outer.reduceRight<readonly Statement[]>((statements, [name, count]) => [loop(name, count, statements)], inside);
  return [{ kind: 'for', variable: 'b', extent: { constant: 1, batch: true }, body: [loop('h', sizes.heads, body)] }];
}

export function scoresStatements(
  q: Buffer,
  k: Buffer,
  out: Buffer,
  scores: TensorShape,
  channels: number,
  heads: number,
): readonly Statement[] {
  const sizes = sizesOf(scores, channels, heads);
  const { T, U, D } = sizes;
  return sums(
    sizes,
    [
      ['t', T],
      ['u', U],
    ],
    ['d', D],
    load(q, channelIndex(sizes, T, 't', 'd')),
    load(k, channelIndex(sizes, U, 'u', 'd')),
    out,
    scoreIndex(sizes, 't', 'u'),
  );
}

export function mixStatements(
  p: Buffer,
  v: Buffer,
  out: Buffer,
  scores: TensorShape,
  channels: number,
  heads: number,
): readonly Statement[] {
  const sizes = sizesOf(scores, channels, heads);
  const { T, U, D } = sizes;
  return sums(
    sizes,
    [
      ['t', T],
      ['d', D],
    ],
    ['u', U],
    load(p, scoreIndex(sizes, 't', 'u')),
    load(v, channelIndex(sizes, U, 'u', 'd')),
    out,
    channelIndex(sizes, T, 't', 'd'),
  );
}

export function spreadStatements(
  p: Buffer,
  v: Buffer,
  out: Buffer,
  scores: TensorShape,
  channels: number,
  heads: number,
): readonly Statement[] {
  const sizes = sizesOf(scores, channels, heads);
  const { T, U, D } = sizes;
  return sums(
    sizes,
    [
      ['u', U],
      ['d', D],
    ],
    ['t', T],
    load(p, scoreIndex(sizes, 't', 'u')),
    load(v, channelIndex(sizes, T, 't', 'd')),
    out,
    channelIndex(sizes, U, 'u', 'd'),
  );
}

/** The sizes of attention, from scores [B, H·T, U] and C channels. */
function sizesOf(scores: TensorShape, channels: number, heads: number): Sizes {
  return { heads, T: (scores[1] as number) / heads, U: scores[2] as number, D: channels / heads };
}

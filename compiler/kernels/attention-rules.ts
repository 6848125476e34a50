import type { TensorShape } from '../ops/graph.js';
import type { Buffer, Expression, Index, Statement } from './kernel.js';
import { multiply, variable } from './recurrent-kernel.js';

/*
 * Sums over small matrices of each example b and head h; T positions, D channels a head. Scores stand as [B, H·T, T]
 * and activations as [B, T, H·D], so a head is a stride and no number moves.
 */

interface Sizes {
  readonly heads: number;
  readonly T: number;
  readonly D: number;
}

/** s[h, t, u] of scores [B, H·T, T]. */
function scoreIndex({ heads, T }: Sizes, t: string, u: string): Index {
  return { terms: [{ variable: 'b', stride: heads * T * T }, { variable: 'h', stride: T * T }, { variable: t, stride: T }, { variable: u, stride: 1 }], offset: 0 };
}

/** x[t, h·D + d] of activations [B, T, H·D]. */
function channelIndex({ heads, T, D }: Sizes, t: string, d: string): Index {
  return { terms: [{ variable: 'b', stride: T * heads * D }, { variable: t, stride: heads * D }, { variable: 'h', stride: D }, { variable: d, stride: 1 }], offset: 0 };
}

function load(buffer: Buffer, index: Index): Expression {
  return { kind: 'load', buffer, index };
}

function loop(name: string, count: number, body: readonly Statement[]): Statement {
  return { kind: 'for', variable: name, extent: { constant: count, batch: false }, body };
}

/** out[...] = Σ over `sum` of a · b, for each b, h, and the two variables given. */
function sums(sizes: Sizes, outer: readonly [string, number][], sum: readonly [string, number], a: Expression, b: Expression, out: Buffer, index: Index): readonly Statement[] {
  const inside: Statement[] = [
    { kind: 'accumulator', name: 'sum', operation: 'sum' },
    loop(sum[0], sum[1], [{ kind: 'accumulate', name: 'sum', operation: 'sum', value: multiply(a, b) }]),
    { kind: 'store', buffer: out, index, value: variable('sum') },
  ];
  const body = outer.reduceRight<readonly Statement[]>((statements, [name, count]) => [loop(name, count, statements)], inside);
  return [{ kind: 'for', variable: 'b', extent: { constant: 1, batch: true }, body: [loop('h', sizes.heads, body)] }];
}

function sizesOf(x: TensorShape, heads: number): Sizes {
  return { heads, T: x[1] as number, D: (x[2] as number) / heads };
}

export function scoresStatements(q: Buffer, k: Buffer, out: Buffer, x: TensorShape, heads: number): readonly Statement[] {
  const sizes = sizesOf(x, heads);
  const { T, D } = sizes;
  return sums(sizes, [['t', T], ['u', T]], ['d', D], load(q, channelIndex(sizes, 't', 'd')), load(k, channelIndex(sizes, 'u', 'd')), out, scoreIndex(sizes, 't', 'u'));
}

export function mixStatements(p: Buffer, v: Buffer, out: Buffer, x: TensorShape, heads: number): readonly Statement[] {
  const sizes = sizesOf(x, heads);
  const { T, D } = sizes;
  return sums(sizes, [['t', T], ['d', D]], ['u', T], load(p, scoreIndex(sizes, 't', 'u')), load(v, channelIndex(sizes, 'u', 'd')), out, channelIndex(sizes, 't', 'd'));
}

export function spreadStatements(p: Buffer, v: Buffer, out: Buffer, x: TensorShape, heads: number): readonly Statement[] {
  const sizes = sizesOf(x, heads);
  const { T, D } = sizes;
  return sums(sizes, [['u', T], ['d', D]], ['t', T], load(p, scoreIndex(sizes, 't', 'u')), load(v, channelIndex(sizes, 't', 'd')), out, channelIndex(sizes, 'u', 'd'));
}

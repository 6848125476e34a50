import type { TensorShape } from '../../ops/graph.js';
import type { Definition } from '../definition.js';
import type { Buffer, Index, Load } from '../kernel.js';
import { axis, define, examples, multiply, reduction, variable } from './terms.js';

/*
 * Sums over small matrices of each example b and head h; T queries t, U keys u, D channels d a head. Scores stand as [B, H·T, U]
 * and activations as [B, T, H·D], so a head is a stride and no number moves.
 */

interface Sizes {
  readonly heads: number;
  readonly t: number;
  readonly u: number;
  readonly d: number;
}

type Letter = 't' | 'u' | 'd';

/** The sizes of attention, from scores [B, H·T, U] and C channels. */
export function sizesOf(scores: TensorShape, channels: number, heads: number): Sizes {
  return { heads, t: (scores[1] as number) / heads, u: scores[2] as number, d: channels / heads };
}

/** out[t, u] = Σ_d q[t, d] · k[u, d] */
export function scoresDefinition(q: Buffer, k: Buffer, out: Buffer, sizes: Sizes): Definition {
  return sumOver('d', channels(q, 't', sizes), channels(k, 'u', sizes), scores(out, sizes), ['t', 'u'], sizes);
}

/** out[t, d] = Σ_u p[t, u] · v[u, d] */
export function mixDefinition(p: Buffer, v: Buffer, out: Buffer, sizes: Sizes): Definition {
  return sumOver('u', scores(p, sizes), channels(v, 'u', sizes), channels(out, 't', sizes), ['t', 'd'], sizes);
}

/** out[u, d] = Σ_t p[t, u] · v[t, d] */
export function spreadDefinition(p: Buffer, v: Buffer, out: Buffer, sizes: Sizes): Definition {
  return sumOver('t', scores(p, sizes), channels(v, 't', sizes), channels(out, 'u', sizes), ['u', 'd'], sizes);
}

/** For each example and head: out = Σ a · b. */
function sumOver(over: Letter, a: Load, b: Load, out: Load, within: readonly Letter[], sizes: Sizes): Definition {
  return {
    kind: 'elements',
    axes: [examples, axis('h', sizes.heads), ...within.map((letter) => axis(letter, sizes[letter]))],
    where: [define('sum', reduction({ axes: [axis(over, sizes[over])], where: [] }, [multiply(a, b)]))],
    results: [{ buffer: out.buffer, index: out.index, value: variable('sum') }],
  };
}

/** s[h, t, u] of scores. */
function scores(buffer: Buffer, { heads, t, u }: Sizes): Load {
  return { kind: 'load', buffer, index: strided(['b', heads * t * u], ['h', t * u], ['t', u], ['u', 1]) };
}

/** x[position, h·D + d] of activations. */
function channels(buffer: Buffer, position: 't' | 'u', { heads, d, ...positions }: Sizes): Load {
  return {
    kind: 'load',
    buffer,
    index: strided(['b', positions[position] * heads * d], [position, heads * d], ['h', d], ['d', 1]),
  };
}

function strided(...terms: readonly (readonly [variable: string, stride: number])[]): Index {
  return { terms: terms.map(([variable, stride]) => ({ variable, stride })), offset: 0 };
}

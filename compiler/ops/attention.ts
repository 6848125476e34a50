import { defineOp } from './op.js';
import { extentOf, type Extent, type TensorShape } from './graph.js';

declare module './graph.js' {
  interface StructuredOps {
    attentionScores: { readonly heads: number };
    attentionMix: { readonly heads: number };
    attentionSpread: { readonly heads: number };
  }
  interface ElementwiseOps {
    causalMask: { readonly positions: number; readonly heads: number; readonly window?: number };
    ageMask: { readonly positions: number };
    distance: { readonly queries: number; readonly keys: number; readonly heads: number };
  }
  interface OpInputs {
    attentionScores: readonly [q: Node, k: Node];
    attentionMix: readonly [p: Node, v: Node];
    attentionSpread: readonly [p: Node, v: Node];
  }
}

/** Queries [B, T, C] and keys [B, U, C] as scores of every head: [B, H·T, U], a row for each head and query. */
function scoresOf(q: TensorShape, k: TensorShape, heads: number): TensorShape {
  return [q[0]!, heads * (q[1] as number), k[1]!];
}

function products(scores: TensorShape, channels: number, heads: number): Extent {
  const { constant, batch } = extentOf(scores);
  return { constant: (constant * channels) / heads, batch };
}

/** For T queries and U keys: s[b, hT + t, u] = Σ_d q[b, t, hD + d] · k[b, u, hD + d]: how well position t of head h matches position u. */
export const attentionScores = defineOp('attentionScores', {
  kind: 'structured',
  shape: ([q, k], { heads }) => scoresOf(q, k, heads),
  gradient: ({ inputs: [q, k], attributes }, dy, g) => [
    g.node('attentionMix', [dy, k], attributes),
    g.node('attentionSpread', [dy, q], attributes),
  ],
  multiplyAdds: ({ shape, inputs: [q], attributes }) => [products(shape, q.shape[2] as number, attributes.heads)],
});

/** y[b, t, hD + d] = Σ_u p[b, hT + t, u] · v[b, u, hD + d]: what each position takes from all. */
export const attentionMix = defineOp('attentionMix', {
  kind: 'structured',
  shape: ([p, v], { heads }) => [v[0]!, (p[1] as number) / heads, v[2]!],
  gradient: ({ inputs: [p, v], attributes }, dy, g) => [
    g.node('attentionScores', [dy, v], attributes),
    g.node('attentionSpread', [p, dy], attributes),
  ],
  multiplyAdds: ({ shape, inputs: [p], attributes }) => [products(p.shape, shape[2] as number, attributes.heads)],
});

/** y[b, u, hD + d] = Σ_t p[b, hT + t, u] · v[b, t, hD + d]: attentionMix read the other way, its gradient for v. */
export const attentionSpread = defineOp('attentionSpread', {
  kind: 'structured',
  shape: ([p, v]) => [v[0]!, p[2]!, v[2]!],
  gradient: ({ inputs: [p, v], attributes }, dy, g) => [
    g.node('attentionScores', [v, dy], attributes),
    g.node('attentionMix', [p, dy], attributes),
  ],
  multiplyAdds: ({ shape, inputs: [p], attributes }) => [products(p.shape, shape[2] as number, attributes.heads)],
});

/**
 * -10³⁰ where position u comes after position t, or `window` or more before it, else 0, [1, H·T, T]: added to scores, it leaves
 * nothing of such positions after softmax. Not -Infinity, whose products with 0 are NaN.
 */
export const causalMask = defineOp('causalMask', {
  kind: 'elementwise',
  shape: (_, { positions, heads }) => [1, heads * positions, positions],
  gradient: 'none',
});

/**
 * causalMask for one query at a time over the last U keys, the newest last: -10³⁰ for positions that are older than the word,
 * [B, 1, 1] numbers of the query's own position to [B, 1, U].
 */
export const ageMask = defineOp('ageMask', {
  kind: 'elementwise',
  shape: ([place], { positions }) => [place![0]!, 1, positions],
  gradient: 'none',
});

/** How far key u lies behind query t, where the last key is the last query's own: [1, H·T, U], negative for keys that come after. */
export const distance = defineOp('distance', {
  kind: 'elementwise',
  shape: (_, { queries, keys, heads }) => [1, heads * queries, keys],
  gradient: 'none',
});

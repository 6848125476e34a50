import { defineOp } from './op.js';
import { extentOf, type Extent, type TensorShape } from './graph.js';

declare module './graph.js' {
  interface OpAttributes {
    attentionScores: { readonly heads: number };
    attentionMix: { readonly heads: number };
    attentionSpread: { readonly heads: number };
    causalMask: { readonly positions: number; readonly heads: number };
  }
}

/** [B, T, C] as scores of every head: [B, H·T, T], a row for each head and position. */
function scoresOf(x: TensorShape, heads: number): TensorShape {
  return [x[0]!, heads * (x[1] as number), x[1]!];
}

function products(scores: TensorShape, channels: number, heads: number): Extent {
  const { constant, batch } = extentOf(scores);
  return { constant: (constant * channels) / heads, batch };
}

/** s[b, hT + t, u] = Σ_d q[b, t, hD + d] · k[b, u, hD + d]: how well position t of head h matches position u. */
export const attentionScores = defineOp('attentionScores', {
  kind: 'structured',
  shape: ([q], { heads }) => scoresOf(q!, heads),
  gradient: ({ inputs: [q, k], attributes }, dy, g) => [g.node('attentionMix', [dy, k!], attributes), g.node('attentionSpread', [dy, q!], attributes)],
  multiplyAdds: ({ shape, inputs: [q], attributes }) => products(shape, q!.shape[2] as number, attributes.heads),
});

/** y[b, t, hD + d] = Σ_u p[b, hT + t, u] · v[b, u, hD + d]: what each position takes from all. */
export const attentionMix = defineOp('attentionMix', {
  kind: 'structured',
  shape: ([, v]) => v!,
  gradient: ({ inputs: [p, v], attributes }, dy, g) => [g.node('attentionScores', [dy, v!], attributes), g.node('attentionSpread', [p!, dy], attributes)],
  multiplyAdds: ({ shape, inputs: [p], attributes }) => products(p!.shape, shape[2] as number, attributes.heads),
});

/** y[b, u, hD + d] = Σ_t p[b, hT + t, u] · v[b, t, hD + d]: attentionMix read the other way, its gradient for v. */
export const attentionSpread = defineOp('attentionSpread', {
  kind: 'structured',
  shape: ([, v]) => v!,
  gradient: ({ inputs: [p, v], attributes }, dy, g) => [g.node('attentionScores', [v!, dy], attributes), g.node('attentionMix', [p!, dy], attributes)],
  multiplyAdds: ({ shape, inputs: [p], attributes }) => products(p!.shape, shape[2] as number, attributes.heads),
});

/**
 * -10³⁰ where position u comes after position t, else 0, [1, H·T, T]: added to scores, it leaves nothing of the future
 * after softmax. Not -Infinity, whose products with 0 are NaN.
 */
export const causalMask = defineOp('causalMask', {
  kind: 'elementwise',
  shape: (_, { positions, heads }) => [1, heads * positions, positions],
  gradient: 'none',
});

import { defineOp } from './op.js';
import { extentOf, type Extent, type NodeOf } from './graph.js';

/** Of the mixture weights, in training. */
export interface AttentionDropout {
  readonly rate: number;
  readonly stream: number;
}

/** What a fused attention is told of its layer. */
export interface AttentionAttributes {
  readonly heads: number;
  /** T: how many positions a word has at most. */
  readonly positions: number;
  /** How many positions a query sees, itself included; all up to it where left out. */
  readonly window?: number;
  /** How many queries a word has, those of its last positions; one for each position where left out. */
  readonly queries?: number;
  /** Scores have slope · distance subtracted, with the slope 2^(-8h/H) for head h = 1 … H. */
  readonly alibi: boolean;
  /** On rows: the position table's column of the row that is one position before. */
  readonly column?: number;
  /** Weights are multiplied by the mask that dropoutMask makes for [B, H·T, T] scores. */
  readonly dropout?: AttentionDropout;
}

declare module './graph.js' {
  interface StructuredOps {
    fusedAttention: AttentionAttributes;
    fusedAttentionBackward: AttentionAttributes;
  }
  interface OpInputs {
    fusedAttention: readonly [q: Node, k: Node, v: Node, ...table: Node[]];
    fusedAttentionBackward: readonly [dy: Node, q: Node, k: Node, v: Node, ...table: Node[]];
  }
}

function multiplyAdds(
  { inputs: [x], attributes: { positions, window } }: NodeOf<'fusedAttention' | 'fusedAttentionBackward'>,
  times: number,
): Extent {
  const { constant, ...many } = extentOf(x.shape);
  return { constant: times * constant * Math.min(window ?? positions, positions), ...many };
}

/**
 * Causal attention in one, nothing of it stored: queries, keys and values [B, T, C] to softmax(q·kᵀ/√D)·v for each head of D = C/heads
 * channels, [B, T, C]; with `queries`, those [B, queries, C] of the last positions. Or of rows [N, 1, C] with their position table as the last input. Backward keeps q, k and v and computes the
 * mixture weights again.
 * Source: Dao et al. 2022, "FlashAttention", algorithm 4, with one query for a block.
 */
export const fusedAttention = defineOp('fusedAttention', {
  kind: 'structured',
  shape: ([q]) => q,
  gradient: ({ inputs, attributes }, dy, g) => {
    const [q, , , ...table] = inputs;
    const C = q.shape[2] as number;
    const d = g.node('fusedAttentionBackward', [dy, ...inputs], attributes);
    return [...[0, 1, 2].map((part) => g.slice(d, 2, part * C, C)), ...table.map(() => undefined)];
  },
  multiplyAdds: (node) => [multiplyAdds(node, 2)],
});

/** dq, dk and dv side by side, [B, T, 3C], of dy, q, k and v: with p the mixture weights, dp = dy·vᵀ and ds = p · (dp - Σ p·dp). */
export const fusedAttentionBackward = defineOp('fusedAttentionBackward', {
  kind: 'structured',
  shape: ([dy]) => [dy[0]!, dy[1]!, 3 * (dy[2] as number)],
  gradient: 'none',
  multiplyAdds: (node) => [multiplyAdds(node, 5)],
});

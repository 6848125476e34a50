import { defineOp } from './op.js';
import { extentOf, type Extent, type TensorShape } from './graph.js';

/** Each row sees so many keys at most, those of its own word up to it. */
interface RowAttention {
  readonly heads: number;
  readonly keys: number;
}

declare module './graph.js' {
  interface StructuredOps {
    rowScores: RowAttention;
    rowMix: RowAttention;
    rowSpread: RowAttention;
    rowScoresMask: RowAttention & { readonly rate: number; readonly stream: number; readonly positions: number };
  }
  interface OpInputs {
    rowScores: readonly [q: Node, k: Node, table: Node];
    rowMix: readonly [p: Node, v: Node, table: Node];
    rowSpread: readonly [p: Node, x: Node, table: Node];
    rowScoresMask: readonly [table: Node];
  }
}

/*
 * Attention on rows of words one after the other, by the position table that a card is given: the key u of a row is the row that is
 * keys - 1 - u before it, so the last one is the row's own, as where one symbol comes after the other. It is not seen where its word has
 * no such row.
 */

function products(rows: TensorShape, { keys }: RowAttention): Extent {
  const { constant, ...many } = extentOf(rows);
  return { constant: constant * keys, ...many };
}

/** Queries and keys [N, 1, C] to scores [N, heads, keys]: s[n, h, u] = Σ_d q[n, hD + d] · k[row u of n, hD + d], or 0. */
export const rowScores = defineOp('rowScores', {
  kind: 'structured',
  shape: ([q], { heads, keys }) => [q[0]!, heads, keys],
  gradient: ({ inputs: [q, k, table], attributes }, dy, g) => [
    g.node('rowMix', [dy, k, table], attributes),
    g.node('rowSpread', [dy, q, table], attributes),
    undefined,
  ],
  multiplyAdds: ({ inputs: [q], attributes }) => [products(q.shape, attributes)],
});

/** y[n, hD + d] = Σ_u p[n, h, u] · v[row u of n, hD + d], over the keys that are seen. */
export const rowMix = defineOp('rowMix', {
  kind: 'structured',
  shape: ([, v]) => v,
  gradient: ({ inputs: [p, v, table], attributes }, dy, g) => [
    g.node('rowScores', [dy, v, table], attributes),
    g.node('rowSpread', [p, dy, table], attributes),
    undefined,
  ],
  multiplyAdds: ({ shape, attributes }) => [products(shape, attributes)],
});

/** rowMix read the other way, its gradient for v: y[m, hD + d] = Σ p[n, h, u] · x[n, hD + d] over all n whose row u is m. */
export const rowSpread = defineOp('rowSpread', {
  kind: 'structured',
  shape: ([, x]) => x,
  gradient: ({ inputs: [p, x, table], attributes }, dy, g) => [
    g.node('rowScores', [x, dy, table], attributes),
    g.node('rowMix', [p, dy, table], attributes),
    undefined,
  ],
  multiplyAdds: ({ shape, attributes }) => [products(shape, attributes)],
});

/** What the dropoutMask of [B, H·T, T] scores, T `positions`, has for the keys that are seen: [N, heads, keys]. */
export const rowScoresMask = defineOp('rowScoresMask', {
  kind: 'structured',
  shape: ([table], { heads, keys }) => [table[0]!, heads, keys],
  gradient: 'none',
});

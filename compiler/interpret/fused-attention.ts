import type { AttentionAttributes } from '../ops/fused-attention.js';
import type { Interpretation, Interpreters } from './interpreter.js';
import type { Tensor } from './tensor.js';

/** A query's row, and those of the keys that it sees with the weight of each, for one head. */
interface Seen {
  readonly query: number;
  /** Offset of the head's first channel in a row. */
  readonly channel: number;
  /** `mask` is what the weight is multiplied by. */
  readonly keys: readonly { readonly row: number; readonly weight: number; readonly mask: number }[];
}

/** Calls `use` for each query of each head, with softmax(q·kᵀ/√D) over the keys of its own word up to it. */
function eachQuery(
  q: Tensor,
  k: Tensor,
  table: Tensor | undefined,
  attributes: AttentionAttributes,
  { dropoutKey, functions }: Interpretation,
  use: (seen: Seen) => void,
): void {
  const [many, perExample, channels] = q.shape as [number, number, number];
  const { heads, positions, queries, window = Infinity, alibi, dropout, column } = attributes;
  const depth = channels / heads;
  const slopes = alibi ? functions.makeTable({ kind: 'slopes', heads, positions: 1 }) : undefined;
  for (let query = 0; query < many * perExample; query++) {
    // The row of the position that the query stands at.
    const own = queries === undefined ? query : (Math.floor(query / queries) + 1) * positions - queries + (query % queries);
    const origin = table ? table.at(query * table.size(2)) : own;
    const t = origin % positions;
    const before = (row: number): number => (table ? table.at(row * table.size(2) + (column ?? NaN)) : row - 1);
    const rows = [own];
    for (let row = own; rows.length < Math.min(t + 1, window); rows.unshift(row)) row = before(row);
    const behind = (at: number): number => rows.length - 1 - at;
    for (let h = 0; h < heads; h++) {
      const channel = h * depth;
      const slope = slopes?.[h] ?? 0;
      const scores = rows.map((row, at) => {
        let sum = 0;
        for (let d = channel; d < channel + depth; d++) sum += q.at(query * channels + d) * k.at(row * channels + d);
        return { row, score: sum / Math.sqrt(depth) - slope * behind(at) };
      });
      const largest = Math.max(...scores.map(({ score }) => score));
      const powerOf = (score: number): number => Math.exp(score - largest);
      const total = scores.reduce((sum, { score }) => sum + powerOf(score), 0);
      const masked = (at: number): number => {
        if (!dropout) return 1;
        const score = ((((origin - t) / positions) * heads + h) * positions + t) * positions + t - behind(at);
        return functions.dropoutMask(dropoutKey, dropout.stream, score, dropout.rate);
      };
      const keys = scores.map(({ row, score }, i) => ({ row, weight: powerOf(score) / total, mask: masked(i) }));
      use({ query, channel, keys });
    }
  }
}

/** Attention in one, as its definition reads. */
export const fusedAttention: Pick<Interpreters, 'fusedAttention' | 'fusedAttentionBackward'> = {
  fusedAttention: ([q, k, v, table], attributes, interpretation) => {
    const { make, shape } = interpretation;
    const out = make.zeros(shape);
    const [C, depth] = [q.size(2), q.size(2) / attributes.heads];
    eachQuery(q, k, table, attributes, interpretation, ({ query, channel, keys }) => {
      for (let d = channel; d < channel + depth; d++) {
        for (const { row, weight, mask } of keys) out.add(query * C + d, weight * mask * v.at(row * C + d));
      }
    });
    return out;
  },
  fusedAttentionBackward: ([dy, q, k, v, table], attributes, interpretation) => {
    const { make, shape } = interpretation;
    const out = make.zeros(shape);
    const [C, depth] = [q.size(2), q.size(2) / attributes.heads];
    eachQuery(q, k, table, attributes, interpretation, ({ query, channel, keys }) => {
      const dot = (row: number): number => {
        let sum = 0;
        for (let d = channel; d < channel + depth; d++) sum += dy.at(query * C + d) * v.at(row * C + d);
        return sum;
      };
      const seen = keys.map((key) => ({ ...key, dweight: key.mask * dot(key.row) }));
      const mean = seen.reduce((sum, { weight, dweight }) => sum + weight * dweight, 0);
      seen.forEach(({ row, weight, mask, dweight }) => {
        const dscore = (weight * (dweight - mean)) / Math.sqrt(depth);
        for (let d = channel; d < channel + depth; d++) {
          out.add(query * 3 * C + d, dscore * k.at(row * C + d));
          out.add(row * 3 * C + C + d, dscore * q.at(query * C + d));
          out.add(row * 3 * C + 2 * C + d, weight * mask * dy.at(query * C + d));
        }
      });
    });
    return out;
  },
};

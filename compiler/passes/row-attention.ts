import type { GraphBuilder, Value } from '../ops/builder.js';
import type { AttentionAttributes } from '../ops/fused-attention.js';
import { positionColumn } from '../ops/position-table.js';
import { lowerSoftmax } from '../ops/softmax.js';

/**
 * Attention in one as ops on rows of words one after the other, each of which a card computes number by number: queries, keys and values
 * [N, 1, C], and the position table that it is given. A row has a place for each key that it may see, the last one its own.
 */
export function attentionOnRows(
  builder: GraphBuilder,
  [q, k, v]: readonly [Value, Value, Value],
  table: Value,
  { heads, positions, window = positions, alibi, dropout }: AttentionAttributes,
): Value {
  const keys = Math.min(window, positions);
  const attributes = { heads, keys };
  const products = builder.named(builder.node('rowScores', [q, k, table], attributes), 'scores');
  const scaled = builder.multiply(products, 1 / Math.sqrt((q.shape[2] as number) / heads));
  const scores = alibi ? builder.named(builder.subtract(scaled, slopes(builder, heads, keys)), 'biased') : scaled;
  const position = builder.slice(table, 2, positionColumn, 1);
  const masked = builder.named(builder.add(scores, builder.node('ageMask', [position], { positions: keys })), 'masked');
  const weights = builder.named(lowerSoftmax(builder, masked, 'powers').probabilities, 'weights', 'weight');
  const kept = dropout
    ? builder.multiply(weights, builder.named(builder.node('rowScoresMask', [table], { ...attributes, ...dropout, positions }), 'mask'))
    : weights;
  return builder.named(builder.node('rowMix', [kept, v, table], attributes), 'mixed');
}

/** slope · age of the key, [1, heads, keys]. */
function slopes(builder: GraphBuilder, heads: number, keys: number): Value {
  return builder.multiply(builder.table({ kind: 'slopes', heads, positions: 1 }), builder.distance(1, keys, heads));
}

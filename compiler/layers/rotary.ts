import type { GraphBuilder, Value } from '../ops/builder.js';
import { channelsOf, positionsOf } from './lowering.js';

/**
 * Queries or keys turned by their positions: channel i of a head of D channels and channel i + D/2 are a point of a plane, which is turned
 * by the angle t / 10000^(2i/D). The product of a query and a key then depends on how far apart they are, not on where they are.
 * Shapes: [B, T, C] to [B, T, C]. Backward turns back by the same angles.
 * Source: Su et al. 2021, "RoFormer: Enhanced Transformer with Rotary Position Embedding", section 3.2, with the pairs of GPT-NeoX.
 */
export function turned(x: Value, heads: number, name: string, builder: GraphBuilder): Value {
  const [positions, channels] = [positionsOf(x), channelsOf(x) / heads];
  const half = channels / 2;
  const wave = (kind: 'cosines' | 'sines'): Value =>
    builder.reshape(builder.table({ kind, positions, heads, channels }), [1, positions * heads, half]);
  const [cos, sin] = [wave('cosines'), wave('sines')];
  // A row for each position and head.
  const rows = builder.reshape(x, [x.shape[0]!, positions * heads, channels]);
  const low = builder.named(builder.slice(rows, 2, 0, half), 'low');
  const high = builder.named(builder.slice(rows, 2, half, half), 'high');
  const turnedLow = builder.named(builder.subtract(builder.multiply(low, cos), builder.multiply(high, sin)), 'turnedLow');
  const turnedHigh = builder.named(builder.add(builder.multiply(high, cos), builder.multiply(low, sin)), 'turnedHigh');
  return builder.reshape(builder.named(builder.concat([turnedLow, turnedHigh], 2), name), x.shape);
}

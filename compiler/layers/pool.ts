import type { GraphBuilder, Value } from '../ops/builder.js';
import type { LayerFormula } from '../ops/graph.js';
import { defineLayer, type LayerDefinition } from './layer.js';
import { channelsOf, positionsOf } from './lowering.js';
import { joinNeighbours, neighbourOptions } from './neighbours.js';

/**
 * A layer that makes one position of every n neighbouring ones, channel by channel: fuse, and then `pool` of its n parts. So every form
 * of a model that knows fuse knows pools, and the parts are other places in the memory that is read, not copies.
 */
export function definePool(
  name: string,
  summary: string,
  formula: LayerFormula,
  pool: (parts: readonly Value[], builder: GraphBuilder) => Value,
): LayerDefinition {
  return defineLayer({
    name,
    summary,
    shapes: '[T, C] → [T/n, C]; [C] where one position is left',
    formula,
    facts: { passesConstants: true },
    options: neighbourOptions,
    main: 'n',
    joins: true,
    shape: (input, { n }, context) => joinNeighbours(input, n, context, (channels) => channels),
    lower(input, { n }, { builder }) {
      if (n === 1) return input;
      const channels = channelsOf(input);
      const fused = builder.reshape(input, ['B', positionsOf(input) / n, channels * n]);
      const parts = Array.from({ length: n }, (_, index) => builder.slice(fused, 2, index * channels, channels));
      return builder.named(pool(parts, builder), 'y');
    },
  });
}

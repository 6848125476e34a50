import { defineLayer } from './layer.js';
import { acrossBatch, channelsOf, positionsOf } from './lowering.js';
import { beforeTheJoin, requireChannels, requirePositions } from './sizes.js';

/**
 * Adds a learned vector to each position, so that later layers can tell them apart: y[t] = x[t] + weight[t].
 * Shapes: [T, C] unchanged; weight [T, C]. Backward keeps nothing: the gradient of weight[t] is dy[t] summed over the batch.
 * What can go wrong: where the positions have been joined there is nothing to tell apart, and that is an error.
 * Initial values: N(0, 0.02²). Source: Gehring et al. 2017, "Convolutional Sequence to Sequence Learning", section 3.1.
 */
export const positions = defineLayer({
  name: 'positions',
  summary: 'Adds a learned vector to each position.',
  formula: { forward: 'y[t] = x[t] + weight[t]', backward: 'dweight[t] = Σ dy[t] over the batch' },
  facts: { passesConstants: true },
  options: {},
  shape: (input, _, context) =>
    requirePositions(requireChannels(input, context), context, beforeTheJoin(input, context, 'put `- positions` before that layer')),
  lower(input, _, { layer, builder }) {
    const weight = builder.parameter(`${layer.path}.weight`, [positionsOf(input), channelsOf(input)], { kind: 'normal', deviation: 0.02 });
    return builder.add(input, acrossBatch(builder, weight));
  },
});

import { defineLayer } from './layer.js';
import { dropped } from './lowering.js';
import { requireChannels } from './sizes.js';
import { call } from './torch/expression.js';

/**
 * Sets a share of the numbers to 0 while training, others each time: y = x·m, m = 0 with probability `rate`, else 1 / (1 - rate).
 * Shapes: [T, C] or [C], unchanged. In evaluation y = x. Backward computes the same mask again and keeps nothing.
 * What can go wrong: rate 1 would leave nothing, so it is below 1; rate 0 does nothing.
 * Numerics: the mask is a pure function of the seed, the step, the layer and the element's index: the same on every target.
 */
export const dropout = defineLayer({
  name: 'dropout',
  summary: 'Sets a share of the numbers to 0 while training.',
  source: 'Srivastava et al. 2014, "Dropout", in its inverted form (section 10).',
  formula: { forward: 'y = x · mask, mask = 0 with probability rate, else 1 / (1 - rate)', backward: 'dx = dy · mask' },
  facts: { elementwise: true },
  options: {
    rate: { kind: 'number', description: 'The share of the numbers that are set to 0.', minimum: 0, exclusiveMaximum: 1 },
  },
  main: 'rate',
  shape: (input, _, context) => requireChannels(input, context),
  lower(input, { rate }, { builder, mode }) {
    return mode === 'evaluation' ? input : dropped(builder, input, rate);
  },
  torch: ({ rate }) => call('nn.Dropout', `${rate}`),
});

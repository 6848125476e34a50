import { defineLayer } from './layer.js';
import { channelsOf, positionsOf } from './lowering.js';
import { join, requireChannels, wholeWidth } from './sizes.js';
import { call } from './torch/expression.js';

/**
 * Puts all positions side by side.
 * Shapes: [T, C] to [T·C]; [C] stays as it is. No number moves and no code runs; backward keeps nothing.
 */
export const flatten = defineLayer({
  name: 'flatten',
  summary: 'Puts all positions side by side.',
  shapes: '[T, C] → [TC]',
  formula: { forward: 'y = (x[0], …, x[T - 1])' },
  facts: { passesConstants: true },
  options: {},
  joins: true,
  shape(input, _, context) {
    const x = requireChannels(input, context);
    const { positions } = x;
    if (!positions) return x;
    const span = context.spanOf();
    const value = positions.value * x.channels.value;
    const channels = { value, span, reason: `flatten makes ${value} channels of [${positions.value}, ${x.channels.value}]` };
    return join({ ...x, positions }, channels, { span, reason: 'flatten leaves one position' }, wholeWidth(x, context));
  },
  lower: (input, _, { builder }) => builder.reshape(input, ['B', 1, positionsOf(input) * channelsOf(input)]),
  torch: () => call('nn.Flatten'),
});

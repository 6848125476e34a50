import { defineLayer } from './layer.js';
import { requireChannels } from './sizes.js';
import { call } from './torch/expression.js';

/**
 * Keeps positive numbers and multiplies the others by a small slope: y = x where x > 0, else slope·x.
 * Shapes: [T, C] or [C], unchanged. Backward keeps x: dx = dy where x > 0, else slope·dy, also at exactly 0, as in PyTorch.
 */
export const leakyRelu = defineLayer({
  name: 'leakyRelu',
  summary: 'Keeps positive numbers and multiplies the others by a small slope.',
  source: 'Maas, Hannun & Ng 2013, "Rectifier Nonlinearities Improve Neural Network Acoustic Models", section 2.',
  formula: { forward: 'y = x where x > 0, else slope · x', backward: 'dx = dy where x > 0, else slope · dy' },
  facts: { elementwise: true },
  options: {
    slope: { kind: 'number', description: 'What numbers below 0 are multiplied by.', default: 0.01 },
  },
  main: 'slope',
  shape: (input, _, context) => requireChannels(input, context),
  lower(input, { slope }, { builder }) {
    const isPositive = builder.named(builder.greater(input, 0), 'isPositive');
    return builder.multiply(input, builder.add(slope, builder.multiply(1 - slope, isPositive)));
  },
  torch: ({ slope }) => call('nn.LeakyReLU', ...(slope === 0.01 ? [] : [`${slope}`])),
});

import { defineActivation, saturatedBeyond } from './activation.js';

/**
 * Squashes each number into -1 to 1: y = tanh(x).
 * Shapes: [T, C] or [C], unchanged. Backward keeps y: dx = dy·(1 - y²).
 * What can go wrong: past |x| of about 3 the slope is nearly 0 and nothing is learned; smaller initial weights (gain) or a
 * batchNorm before it keep it from there.
 */
export const tanh = defineActivation(
  'tanh',
  'Squashes each number into -1 to 1.',
  { forward: 'y = tanh(x)', backward: 'dx = dy · (1 - y²)' },
  (x, builder) => builder.tanh(x),
  { torch: 'nn.Tanh', flat: saturatedBeyond(-0.97, 0.97), source: 'LeCun et al. 1998, "Efficient BackProp", section 4.4.' },
);

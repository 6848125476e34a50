import { defineActivation, saturatedBeyond } from './activation.js';

/**
 * Squashes each number into 0 to 1: y = 1 / (1 + e⁻ˣ).
 * Shapes: [T, C] or [C], unchanged. Backward keeps y: dx = dy·y·(1 - y).
 * What can go wrong: it saturates at both ends like tanh, and its values are never negative, so the next layer's inputs
 * are not centred.
 * Numerics: the exponential is taken of -|x|, so it does not overflow.
 */
export const sigmoid = defineActivation(
  'sigmoid',
  'Squashes each number into 0 to 1.',
  { forward: 'y = 1 / (1 + e⁻ˣ)', backward: 'dx = dy · y · (1 - y)' },
  (x, builder) => builder.sigmoid(x),
  { torch: 'nn.Sigmoid', flat: saturatedBeyond(0.03, 0.97) },
);

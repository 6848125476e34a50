import { defineActivation } from './activation.js';

/**
 * Keeps positive numbers and lets the others approach -1: y = x where x > 0, else eˣ - 1.
 * Shapes: [T, C] or [C], unchanged. Backward keeps x and y: dx = dy where x > 0, else dy · eˣ, 1 at exactly 0.
 * Numerics: eˣ - 1 by itself, so that small numbers lose nothing; it is never taken of a positive one, so nothing overflows.
 */
export const elu = defineActivation(
  'elu',
  'Keeps positive numbers and lets the others approach -1.',
  { forward: 'y = x where x > 0, else eˣ - 1', backward: 'dx = dy where x > 0, else dy · eˣ' },
  (x, builder) => {
    const isPositive = builder.named(builder.greater(x, 0), 'isPositive');
    const below = builder.expm1(builder.multiply(x, builder.subtract(1, isPositive)));
    return builder.add(builder.multiply(x, isPositive), builder.named(below, 'below'));
  },
  {
    torch: 'nn.ELU',
    source: 'Clevert, Unterthiner & Hochreiter 2016, "Fast and Accurate Deep Network Learning by Exponential Linear Units", with α = 1.',
  },
);

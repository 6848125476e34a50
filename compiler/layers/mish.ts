import { defineActivation } from './activation.js';

/**
 * Weighs each number by tanh of its softplus: y = x·tanh(ln(1 + eˣ)).
 * Shapes: [T, C] or [C], unchanged. Backward keeps x and power = e^-|x|.
 * Numerics: with p = e^-|x| the weight is (1 + 2p) / (1 + 2p + 2p²) above 0 and (p² + 2p) / (p² + 2p + 2) below: one exponential, which
 * cannot overflow, and no difference of numbers that are nearly equal, so that y is as precise far below 0 as near it.
 */
export const mish = defineActivation(
  'mish',
  'Weighs each number by tanh of its softplus.',
  { forward: 'y = x · tanh(ln(1 + eˣ))', backward: 'dx = dy · (w + x · (1 - w²) · σ(x)), w = tanh(ln(1 + eˣ))' },
  (x, builder) => {
    const isPositive = builder.named(builder.greater(x, 0), 'isPositive');
    const isNot = builder.subtract(1, isPositive);
    const power = builder.named(builder.exp(builder.multiply(x, builder.subtract(isNot, isPositive))), 'power');
    const square = builder.multiply(power, power);
    const twice = builder.multiply(2, power);
    const over = builder.add(twice, builder.add(isPositive, builder.multiply(isNot, square)));
    const rest = builder.multiply(2, builder.add(isNot, builder.multiply(isPositive, square)));
    return builder.multiply(x, builder.named(builder.divide(over, builder.add(over, rest)), 'weight'));
  },
  { torch: 'nn.Mish', source: 'Misra 2020, "Mish: A Self Regularized Non-Monotonic Activation Function".' },
);

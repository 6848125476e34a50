import { defineActivation } from './activation.js';

/**
 * A smooth relu: y = ln(1 + eˣ), computed as max(x, 0) + ln(1 + e^-|x|), in which nothing overflows.
 * Shapes: [T, C] or [C], unchanged. Backward keeps x and e^-|x|: dx = dy · σ(x), also at 0, where it is dy / 2.
 * Numerics: ln(1 + p) by itself, so that y is as precise far below 0 as near it.
 */
export const softplus = defineActivation(
  'softplus',
  'A smooth relu, ln(1 + eˣ).',
  { forward: 'y = ln(1 + eˣ)', backward: 'dx = dy · σ(x)' },
  (x, builder) => {
    const isPositive = builder.named(builder.greater(x, 0), 'isPositive');
    const power = builder.exp(builder.multiply(x, builder.subtract(1, builder.multiply(2, isPositive))));
    return builder.add(builder.multiply(x, isPositive), builder.log1p(builder.named(power, 'power')));
  },
  { torch: 'nn.Softplus', source: 'Dugas et al. 2000, "Incorporating Second-Order Functional Knowledge for Better Option Pricing".' },
);

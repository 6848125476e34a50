import { defineActivation } from './activation.js';

/**
 * A smooth relu: y = ln(1 + eˣ), computed as max(x, 0) - ln σ(|x|), in which nothing overflows.
 * Shapes: [T, C] or [C], unchanged. Backward keeps x: dx = dy · σ(x), also at 0, where it is dy / 2.
 * Numerics: below -17 the true value is under 10⁻⁷ and float32 gives 0 for it.
 * Source: Dugas et al. 2000, "Incorporating Second-Order Functional Knowledge for Better Option Pricing".
 */
export const softplus = defineActivation(
  'softplus',
  'A smooth relu, ln(1 + eˣ).',
  { forward: 'y = ln(1 + eˣ)', backward: 'dx = dy · σ(x)' },
  (x, builder) => {
    const size = builder.maximum(x, builder.multiply(-1, x));
    return builder.subtract(builder.maximum(x, 0), builder.log(builder.sigmoid(size)));
  },
);

import { defineActivation } from './activation.js';

/**
 * Weighs each number by the chance that a normal variable is below it: y = x·Φ(x) = x·½·(1 + erf(x/√2)), the exact form.
 * Shapes: [T, C] or [C], unchanged. Backward keeps x and the error function: dx = dy·(Φ(x) + x·φ(x)).
 * Numerics: erf to the precision of the target's numbers, not the tanh approximation of the same paper.
 */
export const gelu = defineActivation(
  'gelu',
  'Weighs each number by the chance that a normal variable is below it.',
  { forward: 'y = x · Φ(x), Φ(x) = (1 + erf(x / √2)) / 2', backward: 'dx = dy · (Φ(x) + x · φ(x)), φ(x) = e^(-x² / 2) / √2π' },
  (x, builder) => {
    const chance = builder.multiply(0.5, builder.add(1, builder.erf(builder.multiply(x, Math.SQRT1_2))));
    return builder.multiply(x, builder.named(chance, 'chance'));
  },
  { torch: 'nn.GELU', source: 'Hendrycks & Gimpel 2016, "Gaussian Error Linear Units (GELUs)", section 2.' },
);

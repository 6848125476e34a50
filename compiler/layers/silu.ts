import { defineActivation } from './activation.js';

/**
 * Weighs each number by its own sigmoid: y = x·σ(x), also called swish.
 * Shapes: [T, C] or [C], unchanged. Backward keeps x and σ(x): dx = dy·σ(x)·(1 + x·(1 - σ(x))).
 */
export const silu = defineActivation(
  'silu',
  'Weighs each number by its own sigmoid.',
  { forward: 'y = x · σ(x)', backward: 'dx = dy · (σ(x) + x · σ(x) · (1 - σ(x)))' },
  (x, builder) => builder.multiply(x, builder.sigmoid(x)),
  {
    torch: 'nn.SiLU',
    source:
      'Hendrycks & Gimpel 2016, "Gaussian Error Linear Units (GELUs)", section 2; Elfwing, Uchibe & Doya 2017, "Sigmoid-Weighted Linear Units".',
  },
);

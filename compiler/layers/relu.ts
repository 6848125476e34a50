import { defineActivation } from './activation.js';

/**
 * Keeps positive numbers and sets the others to 0: y = max(x, 0).
 * Shapes: [T, C] or [C], unchanged. Backward keeps x: dx = dy where x > 0; the slope at exactly 0 is 0, as in PyTorch.
 * What can go wrong: a unit that is negative for every example gets no gradient and stays dead.
 */
export const relu = defineActivation(
  'relu',
  'Keeps positive numbers and sets the others to 0.',
  { forward: 'y = max(x, 0)', backward: 'dx = dy where x > 0, else 0' },
  (x, builder) => builder.maximum(x, 0),
  {
    torch: 'nn.ReLU',
    flat: { at: 0, number: 'zero', unit: 'dead: zero' },
    source: 'Glorot, Bordes & Bengio 2011, "Deep Sparse Rectifier Neural Networks".',
  },
);

import { definePool } from './pool.js';

/**
 * Takes the largest of n neighbouring positions in each channel: y[t] = max(x[n·t], …, x[n·t + n - 1]).
 * Shapes: [T, C] to [T/n, C], or to [C] where one position is left. Backward keeps x: the gradient goes to the first of the largest, as in
 * PyTorch, and the others get 0.
 * What can go wrong: n must divide the positions that reach it. n = 1 does nothing.
 */
export const maxPool = definePool(
  'maxPool',
  'Takes the largest of n neighbouring positions in each channel.',
  { forward: 'y[t] = max(x[n·t], …, x[n·t + n - 1])', backward: 'dx = dy at the first of the largest, else 0' },
  {
    torch: ['MaxPool', 'nn.MaxPool1d', 'The largest of'],
    // maximum sends its gradient to the second operand where both are equal.
    combine: (earlier, later, builder) => builder.maximum(later, earlier),
  },
  "torch.nn.MaxPool1d, whose stride is its kernel's size.",
);

import { definePool } from './pool.js';

/**
 * Averages n neighbouring positions: y[t] = (x[n·t] + … + x[n·t + n - 1]) / n.
 * Shapes: [T, C] to [T/n, C], or to [C] where one position is left. Backward keeps nothing: each position gets dy / n.
 * What can go wrong: n must divide the positions that reach it. n = 1 does nothing.
 */
export const averagePool = definePool(
  'averagePool',
  'Averages n neighbouring positions.',
  { forward: 'y[t] = (x[n·t] + … + x[n·t + n - 1]) / n', backward: 'dx[n·t + k] = dy[t] / n' },
  {
    torch: ['AveragePool', 'nn.AvgPool1d', 'The mean of'],
    combine: (earlier, later, builder) => builder.add(earlier, later),
    finish: (sum, n, builder) => builder.multiply(1 / n, sum),
  },
  "torch.nn.AvgPool1d, whose stride is its kernel's size.",
);

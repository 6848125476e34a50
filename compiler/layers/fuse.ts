import { defineLayer } from './layer.js';
import { channelsOf, positionsOf } from './lowering.js';
import { joinNeighbours, neighbourOptions } from './neighbours.js';
import { call } from './torch/expression.js';
import type { Piece } from './torch/twin.js';

/**
 * Puts n neighbouring positions side by side: y[t] = (x[n·t], …, x[n·t + n - 1]).
 * Shapes: [T, C] to [T/n, n·C], or to [n·C] where one position is left. No number moves and no code runs; backward keeps nothing.
 * What can go wrong: n must divide the positions that reach it, and once one is left there is nothing to fuse. n = 1 does nothing.
 */
export const fuse = defineLayer({
  name: 'fuse',
  summary: 'Puts neighbouring positions side by side, n at a time.',
  source: 'the tree of van den Oord et al. 2016, "WaveNet", figure 3, with n inputs for each node.',
  shapes: '[T, C] → [T/n, nC]; [nC] where one position is left',
  formula: { forward: 'y[t] = (x[n·t], …, x[n·t + n - 1])' },
  facts: { passesConstants: true },
  options: neighbourOptions,
  main: 'n',
  joins: true,
  shape: (input, { n }, context) =>
    joinNeighbours(input, n, context, ({ value }, span) => ({
      value: value * n,
      span,
      reason: `fuse ${n} makes ${value * n} channels of ${value}`,
    })),
  lower(input, { n }, { builder }) {
    return builder.reshape(input, ['B', positionsOf(input) / n, channelsOf(input) * n]);
  },
  torch: ({ n }, { use }) => call(use(piece), `${n}`),
});

const piece: Piece = {
  name: 'Fuse',
  text: () => `class Fuse(nn.Module):
    """Puts n neighbouring positions side by side: [B, T, C] to [B, T/n, nC], or [B, nC] where one is left."""

    def __init__(self, n):
        super().__init__()
        self.n = n

    def forward(self, x):
        B, T, C = x.shape
        return x.reshape(B, T // self.n, self.n * C).squeeze(1)`,
};

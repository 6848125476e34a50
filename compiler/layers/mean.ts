import { defineLayer } from './layer.js';
import { join, requireChannels, requirePositions, wholeWidth } from './sizes.js';
import { call } from './torch/expression.js';
import type { Piece } from './torch/twin.js';

/**
 * Averages over the positions: y = Σ x[t] / T.
 * Shapes: [T, C] to [C]. Backward keeps nothing: each position gets dy / T.
 * What can go wrong: the mean does not know the order of what it averages; `positions` before it helps.
 */
export const mean = defineLayer({
  name: 'mean',
  summary: 'Averages over the positions.',
  shapes: '[T, C] → [C]',
  formula: { forward: 'y = Σ x[t] / T', backward: 'dx[t] = dy / T' },
  facts: { passesConstants: true },
  options: {},
  joins: true,
  shape(input, _, context) {
    const x = requirePositions(requireChannels(input, context), context, context.edit.remove(context.layer));
    return join(x, x.channels, { span: context.spanOf(), reason: 'mean leaves one position' }, wholeWidth(x, context));
  },
  lower: (input, _, { builder }) => builder.mean(input, [1]),
  torch: (_, { use }) => call(use(piece)),
});

const piece: Piece = {
  name: 'Mean',
  text: () => `class Mean(nn.Module):
    """Averages over the positions: [B, T, C] to [B, C]."""

    def forward(self, x):
        return x.mean(dim=1)`,
};

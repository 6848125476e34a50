import { defineLayer } from './layer.js';
import { positionsOf } from './lowering.js';
import { join, requireChannels, requirePositions } from './sizes.js';
import { call } from './torch/expression.js';
import type { Piece } from './torch/twin.js';

/**
 * Goes on with the last position alone: y = x[T - 1].
 * Shapes: [T, C] to [C]. Backward keeps nothing: the other positions get the gradient 0 from here.
 * What can go wrong: what the last position has not seen is lost, so some layer before has to carry the earlier
 * characters to it; where none does, the receptive field is shorter than the context, and a warning says so.
 */
export const last = defineLayer({
  name: 'last',
  summary: 'Goes on with the last position alone.',
  shapes: '[T, C] → [C]',
  formula: { forward: 'y = x[T - 1]', backward: 'dx[T - 1] = dy, the others 0' },
  facts: { passesConstants: true, wider: 'flatten' },
  options: {},
  joins: true,
  shape(input, _, context) {
    const x = requirePositions(requireChannels(input, context), context, context.edit.remove(context.layer));
    return join(x, x.channels, { span: context.spanOf(), reason: 'last leaves one position' }, x.width);
  },
  lower: (input, _, { builder }) => builder.slice(input, 1, positionsOf(input) - 1, 1),
  torch: (_, { use }) => call(use(piece)),
});

const piece: Piece = {
  name: 'Last',
  text: () => `class Last(nn.Module):
    """Goes on with the last position alone: [B, T, C] to [B, C]."""

    def forward(self, x):
        return x[:, -1]`,
};

import type { LayerFormula } from '../ops/graph.js';
import { defineLayer } from './layer.js';
import { acrossBatch, channelsOf } from './lowering.js';
import { beforeTheJoin, requireChannels, requirePositions, wholeWidth } from './sizes.js';
import { call, keywords } from './torch/expression.js';
import { channelsIn, type Piece } from './torch/twin.js';

/** rnn, gru and lstm differ in their gates alone: parameters are those of PyTorch, `gates` blocks of `channels` rows. */
export function defineRecurrent<const Name extends 'rnn' | 'gru' | 'lstm'>(
  name: Name,
  gates: number,
  summary: string,
  formula: LayerFormula,
  source: string,
) {
  const torchName = name.toUpperCase();
  const piece: Piece = {
    name: torchName,
    text: () => `class ${torchName}(nn.${torchName}):
    """nn.${torchName} whose result is its state at every position, and nothing else."""

    def forward(self, x):
        states, _ = super().forward(x)
        return states`,
  };
  return defineLayer({
    name,
    summary,
    source,
    shapes: '[T, C] → [T, channels]',
    formula,
    facts: { looksBack: true },
    options: {
      channels: { kind: 'size', description: 'How many numbers the state holds and gives out at each position.' },
    },
    shape(input, { channels }, context) {
      const x = requirePositions(requireChannels(input, context), context, beforeTheJoin(input, context));
      const size = { value: channels, span: context.spanOf('channels'), reason: `${channels} channels from this ${name}` };
      return { ...x, channels: size, width: wholeWidth(x, context) };
    },
    lower(input, { channels }, { layer, builder }) {
      const rows = gates * channels;
      const bound = 1 / Math.sqrt(channels);
      const parameter = (part: string, ...shape: number[]) =>
        builder.parameter(`${layer.path}.${part}_l0`, shape, { kind: 'uniform', bound });
      const inputWeight = parameter('weight_ih', rows, channelsOf(input));
      const hiddenWeight = parameter('weight_hh', rows, channels);
      const inputBias = parameter('bias_ih', rows);
      const hiddenBias = parameter('bias_hh', rows);
      const x = builder.named(
        builder.add(builder.linear(input, inputWeight), acrossBatch(builder, inputBias)),
        name === 'rnn' ? 'input' : 'gates',
      );
      return builder.recurrence(name, x, hiddenWeight, hiddenBias);
    },
    torch: ({ channels }, { input, use }) => call(use(piece), channelsIn(input), `${channels}`, ...keywords({ batch_first: true })),
  });
}

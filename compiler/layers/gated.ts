import { convPiece, convolutionOptions, convolutionShape, convolve } from './convolution.js';
import { defineLayer } from './layer.js';
import { call, keywords } from './torch/expression.js';
import { channelsIn, type Piece } from './torch/twin.js';

/**
 * WaveNet's gated unit: y = tanh(filter·x) ⊙ sigmoid(gate·x), both causal convolutions with a bias.
 * Shapes: [T, in] to [T, out]; filter.weight and gate.weight [out, in, kernel], filter.bias and gate.bias [out]. Both see the
 * same positions, which are put side by side once. Backward keeps tanh and sigmoid.
 * Initial values: weights N(0, 1/(in·kernel)), or N(0, deviation²); biases 0.
 */
export const gated = defineLayer({
  name: 'gated',
  summary: 'tanh of one causal convolution times sigmoid of another.',
  source: 'van den Oord et al. 2016, "WaveNet", equation 2.',
  shapes: '[T, C] → [T, channels]',
  formula: {
    forward: 'y = tanh(filter · x) ⊙ sigmoid(gate · x)',
    backward: 'dfilter = dy · sigmoid · (1 - tanh²), dgate = dy · tanh · sigmoid · (1 - sigmoid)',
  },
  facts: { looksBack: true },
  options: convolutionOptions,
  shape: (input, options, context) => convolutionShape(input, options, context),
  lower(input, options, context) {
    const { builder } = context;
    const filter = builder.named(builder.tanh(convolve(input, options, true, 'filter.', context)), 'filter');
    const gate = builder.named(builder.sigmoid(convolve(input, options, true, 'gate.', context)), 'gate');
    return builder.multiply(filter, gate);
  },
  torch: ({ channels, kernel, dilation }, { input, use }) =>
    call(use(piece), channelsIn(input), `${channels}`, ...keywords({ kernel_size: kernel, dilation })),
});

const piece: Piece = {
  name: 'Gated',
  text: () => `class Gated(nn.Module):
    """WaveNet's gated unit: tanh of one causal convolution times sigmoid of another."""

    def __init__(self, in_channels, out_channels, kernel_size, dilation=1):
        super().__init__()
        self.filter = CausalConv(in_channels, out_channels, kernel_size, dilation=dilation)
        self.gate = CausalConv(in_channels, out_channels, kernel_size, dilation=dilation)

    def forward(self, x):
        return torch.tanh(self.filter(x)) * torch.sigmoid(self.gate(x))`,
  needs: () => [convPiece],
};

import { defineLayer } from './layer.js';
import { acrossBatch, channelsOf } from './lowering.js';
import { requireChannels } from './sizes.js';
import { call, keywords, other } from './torch/expression.js';
import { channelsIn, type Piece } from './torch/twin.js';

/**
 * Scales each position to a mean square of 1 over its channels, then by a learned weight: y = x / sqrt(mean(x²) + epsilon) · weight.
 * Shapes: [T, C] or [C], unchanged; weight [C]. Backward keeps x and 1/sqrt(mean(x²) + epsilon).
 * Initial values: weight 1; there is no bias.
 */
export const rmsNorm = defineLayer({
  name: 'rmsNorm',
  summary: 'Scales each position to a mean square of 1 over its channels.',
  source: 'Zhang & Sennrich 2019, "Root Mean Square Layer Normalization", eq. 4.',
  formula: {
    forward: 'y = x / √(mean(x²) + epsilon) · weight',
    backward: 'with r = 1 / √(mean(x²) + epsilon): dweight = Σ dy · x · r, dx = r · (dx̂ - x · r² · mean(dx̂ · x)), dx̂ = dy · weight',
  },
  options: {
    epsilon: { kind: 'number', description: 'Keeps the division from zero.', default: 1e-5, exclusiveMinimum: 0, as: 'divisor' },
  },
  shape: (input, _, context) => requireChannels(input, context),
  lower(input, { epsilon }, { layer, builder }) {
    const weight = builder.parameter(`${layer.path}.weight`, [channelsOf(input)], { kind: 'constant', value: 1 });
    const meanSquare = builder.named(
      builder.partOf('sumOfSquares', () => builder.mean(builder.multiply(input, input), [2])),
      'meanSquare',
    );
    const scale = builder.named(builder.reciprocalSqrt(builder.add(meanSquare, epsilon)), 'reciprocalRoot');
    return builder.named(builder.multiply(builder.multiply(input, scale), acrossBatch(builder, weight)), 'y');
  },
  torch: ({ epsilon }, { input, use }) => call(use(piece), channelsIn(input), ...keywords({ eps: other(epsilon, 1e-5) })),
});

const piece: Piece = {
  name: 'RMSNorm',
  text: () => `class RMSNorm(nn.Module):
    """Scales each position to a mean square of 1 over its channels, then each channel by a learned weight."""

    def __init__(self, channels, eps=1e-5):
        super().__init__()
        self.eps = eps
        self.weight = nn.Parameter(torch.ones(channels))

    def forward(self, x):
        return x * torch.rsqrt(x.square().mean(dim=-1, keepdim=True) + self.eps) * self.weight`,
};

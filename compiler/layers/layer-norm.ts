import { defineLayer } from './layer.js';
import { acrossBatch, channelsOf } from './lowering.js';
import { normalise } from './normalise.js';
import { requireChannels } from './sizes.js';
import { groupNormPiece } from './group-norm.js';
import { call, keywords, other } from './torch/expression.js';
import { channelsIn, type Piece } from './torch/twin.js';

/**
 * Shifts and scales each position to mean 0 and variance 1 over its channels, then by a learned weight and bias:
 * y = (x - mean) / sqrt(variance + epsilon) · weight + bias, with the variance divided by C.
 * Shapes: [T, C] or [C], unchanged; weight, bias [C], or without bias. Backward keeps x, mean and 1/sqrt(variance + epsilon).
 * What can go wrong: over one channel every number becomes the bias.
 * Numerics: those of normalise. Initial values: weight 1, bias 0.
 */
export const layerNorm = defineLayer({
  name: 'layerNorm',
  summary: 'Shifts and scales each position to mean 0 and variance 1 over its channels.',
  source: 'Ba, Kiros & Hinton 2016, "Layer Normalization", section 3.',
  formula: {
    forward: 'y = (x - mean) / √(variance + epsilon) · weight + bias, over the channels',
    backward:
      'dbias = Σ dy, dweight = Σ dy · x̂, with x̂ = (x - mean) / √(variance + epsilon); dx = (dx̂ - mean(dx̂) - x̂ · mean(dx̂ · x̂)) / √(variance + epsilon), with dx̂ = dy · weight',
  },
  facts: { bias: 'bias' },
  options: {
    epsilon: { kind: 'number', description: 'Keeps the division from zero.', default: 1e-5, exclusiveMinimum: 0, as: 'divisor' },
    bias: { kind: 'boolean', description: 'Whether a learned number is added to each channel.', default: true },
  },
  shape: (input, _, context) => requireChannels(input, context),
  lower(input, { epsilon, bias }, { layer, builder }) {
    const channels = channelsOf(input);
    const weight = acrossBatch(builder, builder.parameter(`${layer.path}.weight`, [channels], { kind: 'constant', value: 1 }));
    const scaled = builder.multiply(normalise(input, [2], epsilon, builder), weight);
    if (!bias) return builder.named(scaled, 'y');
    const shift = acrossBatch(builder, builder.parameter(`${layer.path}.bias`, [channels], { kind: 'constant', value: 0 }));
    return builder.named(builder.add(scaled, shift), 'y');
  },
  torch({ epsilon, bias }, { input, use }) {
    const options = keywords({ eps: other(epsilon, 1e-5) });
    // Of one channel nn.LayerNorm has few digits left.
    if (bias && input.channels?.value === 1) return call(use(groupNormPiece), '1', '1', ...options);
    return call(bias ? 'nn.LayerNorm' : use(withoutBias), channelsIn(input), ...options);
  },
});

const withoutBias: Piece = {
  name: 'LayerNormWithoutBias',
  text: () => `class LayerNormWithoutBias(nn.Module):
    """nn.LayerNorm that learns no bias."""

    def __init__(self, channels, eps=1e-5):
        super().__init__()
        self.eps = eps
        self.weight = nn.Parameter(torch.ones(channels))

    def forward(self, x):
        centered = x - x.mean(dim=-1, keepdim=True)
        variance = centered.square().mean(dim=-1, keepdim=True)
        return centered * torch.rsqrt(variance + self.eps) * self.weight`,
};

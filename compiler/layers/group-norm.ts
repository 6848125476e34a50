import type { Value } from '../ops/builder.js';
import { requireDivisor } from './divisors.js';
import { defineLayer } from './layer.js';
import { acrossBatch, channelsOf } from './lowering.js';
import { normalise } from './normalise.js';
import { requireChannels } from './sizes.js';
import { call, keywords, other } from './torch/expression.js';
import { channelsIn, type Piece } from './torch/twin.js';

/**
 * Shifts and scales each group of neighbouring channels at each position to mean 0 and variance 1, then each channel by a
 * learned weight and bias: y = (x - mean) / sqrt(variance + epsilon) · weight + bias, with the variance divided by the group's size.
 * Shapes: [T, C] or [C], unchanged; weight, bias [C]. Backward keeps x and, for each group, mean and 1/sqrt(variance + epsilon).
 * What can go wrong: groups must divide C; in groups of one channel every number becomes the bias.
 * Numerics: those of normalise. Initial values: weight 1, bias 0.
 */
export const groupNorm = defineLayer({
  name: 'groupNorm',
  summary: 'Shifts and scales each group of channels at a position to mean 0 and variance 1.',
  source: 'Wu & He 2018, "Group Normalization", section 3. As torch.nn.GroupNorm, but at one position: positions are not mixed.',
  formula: {
    forward: 'y = (x - mean) / √(variance + epsilon) · weight + bias, over the channels of a group',
    backward:
      'dbias = Σ dy, dweight = Σ dy · x̂, with x̂ = (x - mean) / √(variance + epsilon); dx = (dx̂ - mean(dx̂) - x̂ · mean(dx̂ · x̂)) / √(variance + epsilon), with dx̂ = dy · weight',
  },
  options: {
    groups: { kind: 'size', description: 'Into how many groups of equal size the channels are shared out.' },
    epsilon: { kind: 'number', description: 'Keeps the division from zero.', default: 1e-5, exclusiveMinimum: 0, as: 'divisor' },
  },
  shape(input, { groups }, context) {
    const x = requireChannels(input, context);
    requireDivisor(x.channels, 'groups', groups, context);
    return x;
  },
  lower(input, { groups, epsilon }, { layer, builder }) {
    const channels = channelsOf(input);
    const size = channels / groups;
    const weight = acrossBatch(builder, builder.parameter(`${layer.path}.weight`, [channels], { kind: 'constant', value: 1 }));
    const bias = acrossBatch(builder, builder.parameter(`${layer.path}.bias`, [channels], { kind: 'constant', value: 0 }));
    const normalised = (group: number): Value => normalise(builder.slice(input, 2, group * size, size), [2], epsilon, builder);
    const whole =
      groups === 1
        ? normalise(input, [2], epsilon, builder)
        : builder.concat(
            Array.from({ length: groups }, (_, group) => normalised(group)),
            2,
          );
    return builder.named(builder.add(builder.multiply(whole, weight), bias), 'y');
  },
  torch: ({ groups, epsilon }, { input, use }) =>
    call(use(groupNormPiece), `${groups}`, channelsIn(input), ...keywords({ eps: other(epsilon, 1e-5) })),
});

// Not by nn.GroupNorm's own function, which has few digits left where a group is one channel.
export const groupNormPiece: Piece = {
  name: 'GroupNorm',
  text: () => `class GroupNorm(nn.GroupNorm):
    """nn.GroupNorm of each position by itself."""

    def forward(self, x):
        groups = x.unflatten(-1, (self.num_groups, -1))
        centered = groups - groups.mean(dim=-1, keepdim=True)
        variance = centered.square().mean(dim=-1, keepdim=True)
        normalised = centered * torch.rsqrt(variance + self.eps)
        return normalised.flatten(-2) * self.weight + self.bias`,
};

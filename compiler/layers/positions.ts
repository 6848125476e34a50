import { deviationOption, initialWeight } from './initial.js';
import { defineLayer } from './layer.js';
import { acrossBatch, channelsOf, positionsOf } from './lowering.js';
import { beforeTheJoin, requireChannels, requirePositions } from './sizes.js';
import { call } from './torch/expression.js';
import { channelsIn, positionsIn, type Piece } from './torch/twin.js';

/**
 * Adds a vector to each position, so that later layers can tell them apart: y[t] = x[t] + weight[t].
 * Shapes: [T, C] unchanged; weight [T, C]. `kind: learned`: weight is a parameter; backward keeps nothing: the gradient of weight[t]
 * is dy[t] summed over the batch. `kind: sinusoidal`: weight is sin(t / 10000^(2i/C)) at channel 2i and cos at 2i + 1, nothing of it
 * is learned, and no checkpoint holds it; of an odd number of channels the last is a sine.
 * What can go wrong: where the positions have been joined there is nothing to tell apart, and that is an error.
 * Numerics: sines and cosines are worked out once, in double precision, and are the same on every target.
 * Initial values: N(0, 0.02²), or N(0, deviation²).
 */
export const positions = defineLayer({
  name: 'positions',
  summary: 'Adds a learned vector, or sines and cosines, to each position.',
  source:
    'Gehring et al. 2017, "Convolutional Sequence to Sequence Learning", section 3.1; Vaswani et al. 2017, "Attention Is All You Need", section 3.5.',
  formula: ({ kind }) =>
    kind === 'sinusoidal'
      ? { forward: 'y[t] = x[t] + weight[t], with sin(t / 10000^(2i/C)) at channel 2i and cos at 2i + 1' }
      : { forward: 'y[t] = x[t] + weight[t]', backward: 'dweight[t] = Σ dy[t] over the batch' },
  facts: { passesConstants: true },
  options: {
    kind: {
      kind: 'choice',
      description: 'learned: a parameter for each position and channel; sinusoidal: sin and cos of t / 10000^(2i/C), nothing learned.',
      choices: ['learned', 'sinusoidal'],
      default: 'learned',
    },
    ...deviationOption,
  },
  main: 'kind',
  shape(input, { kind, deviation }, context) {
    if (kind === 'sinusoidal' && deviation !== undefined) {
      const fix = [context.edit.withoutOption(context.layer, 'deviation'), context.edit.option(context.layer, 'kind', 'learned')];
      context.report('WNC430', {}, { at: 'deviation', fix });
    }
    const before = beforeTheJoin(input, context, 'put `- positions` before that layer');
    return requirePositions(requireChannels(input, context), context, before);
  },
  lower(input, { kind, deviation }, { layer, builder }) {
    const [positions, channels] = [positionsOf(input), channelsOf(input)];
    const weight =
      kind === 'sinusoidal'
        ? builder.table({ kind, positions, channels })
        : builder.parameter(`${layer.path}.weight`, [positions, channels], initialWeight(deviation, { kind: 'normal', deviation: 0.02 }));
    return builder.add(input, acrossBatch(builder, weight));
  },
  torch: ({ kind }, { input, use }) => call(use(kind === 'sinusoidal' ? sinusoidal : learned), positionsIn(input), channelsIn(input)),
});

const learned: Piece = {
  name: 'Positions',
  text: () => `class Positions(nn.Module):
    """Adds a learned vector to each position."""

    def __init__(self, positions, channels):
        super().__init__()
        self.weight = nn.Parameter(0.02 * torch.randn(positions, channels))

    def forward(self, x):
        return x + self.weight[:x.size(1)]`,
};

const sinusoidal: Piece = {
  name: 'SinusoidalPositions',
  text: () => `class SinusoidalPositions(nn.Module):
    """Adds sin(t / 10000^(2i/C)) to channel 2i of position t, and the cosine to channel 2i + 1."""

    def __init__(self, positions, channels):
        super().__init__()
        t = torch.arange(positions, dtype=torch.float64).unsqueeze(1)
        channel = torch.arange(channels)
        angle = t / 10000 ** ((channel - channel % 2).double() / channels)
        wave = torch.where(channel % 2 == 0, angle.sin(), angle.cos())
        self.register_buffer('wave', wave.float(), persistent=False)

    def forward(self, x):
        return x + self.wave[:x.size(1)]`,
};

import { deviationOption, initialWeight } from './initial.js';
import { defineLayer } from './layer.js';
import { acrossBatch, channelsOf } from './lowering.js';
import { requireChannels, unknownSize } from './sizes.js';
import { checkInitial, checkTied } from './tied.js';
import { call, unless } from './torch/expression.js';
import { channelsIn, type Piece } from './torch/twin.js';

/**
 * Multiplies each position by one matrix and adds a bias: y[t] = weight·x[t] + bias.
 * Shapes: [T, in] to [T, out], or [in] to [out]; weight [out, in], bias [out]. Backward keeps x: dx = weightᵀ·dy,
 * dWeight = Σ dy·xᵀ and dBias = Σ dy over batch and positions.
 * `tied: LABEL`: the weight is that of the embedding called so, [V, C], and stands once, under the embedding's name; its gradient is the
 * sum of both uses. The bias is the layer's own.
 * What can go wrong: a bias directly before a batchNorm is subtracted again and learns nothing; a warning says so. A tied weight fits
 * C channels in and V out alone.
 * Initial values: weight N(0, gain²/in), which keeps the variance of x at gain 1, or N(0, deviation²); bias 0. A small gain in the last
 * layer makes the first predictions even.
 */
export const linear = defineLayer({
  name: 'linear',
  summary: 'Multiplies each position by one matrix and adds a bias.',
  source:
    'LeCun et al. 1998, "Efficient BackProp", section 4.6; He et al. 2015, eq. 10; tied: Press & Wolf 2017, "Using the Output Embedding to Improve Language Models".',
  shapes: 'last axis → channels',
  formula: { forward: 'y = x · weightᵀ + bias', backward: 'dx = dy · weight, dweight = dyᵀ · x, dbias = Σ dy' },
  facts: { projectsTo: 'channels', bias: 'bias', tied: ({ tied }) => tied },
  options: {
    channels: { kind: 'size', description: 'How many numbers come out at each position.', beside: { tied: 'vocabulary' } },
    bias: { kind: 'boolean', description: 'Whether a learned number is added to each channel.', default: true },
    gain: { kind: 'number', description: 'Scales the initial weights, whose deviation is gain / sqrt(inputs).', default: 1, minimum: 0 },
    ...deviationOption,
    tied: { kind: 'name', description: "The label of an embedding whose weight is this layer's too.", optional: true },
  },
  shape(input, { channels, tied }, context) {
    if (tied === undefined) checkInitial(context);
    else checkTied(input, tied, channels, context);
    const size =
      tied !== undefined && channels !== context.vocabulary
        ? unknownSize(context.spanOf('channels'))
        : { value: channels, span: context.spanOf('channels'), reason: `${channels} channels from this linear` };
    return { ...requireChannels(input, context), channels: size };
  },
  lower(input, { channels, bias, gain, deviation, tied }, { layer, builder, weightOf }) {
    const inputs = channelsOf(input);
    const initial = initialWeight(deviation, { kind: 'normal', deviation: gain / Math.sqrt(inputs) });
    const weight = tied === undefined ? builder.parameter(`${layer.path}.weight`, [channels, inputs], initial) : weightOf(tied);
    const y = builder.linear(input, weight);
    if (!bias) return y;
    return builder.add(y, acrossBatch(builder, builder.parameter(`${layer.path}.bias`, [channels], { kind: 'constant', value: 0 })));
  },
  torch({ channels, bias, tied }, { input, facts, use }) {
    const table = tied === undefined ? undefined : facts.tables.get(tied);
    return table === undefined
      ? call('nn.Linear', channelsIn(input), `${channels}`, ...unless(bias, 'bias'))
      : call(use(tiedLinear), table, ...unless(bias, 'bias'));
  },
});

const tiedLinear: Piece = {
  name: 'TiedLinear',
  text: () => `class TiedLinear(nn.Module):
    """A linear layer whose weight is that of an embedding."""

    def __init__(self, embedding, bias=True):
        super().__init__()
        # In a tuple it is no module of this one: the weight stands once in a state dict, as the embedding's.
        self.tied = (embedding,)
        self.bias = nn.Parameter(torch.zeros(embedding.num_embeddings)) if bias else None

    def forward(self, x):
        (embedding,) = self.tied
        return F.linear(x, embedding.weight, self.bias)`,
};

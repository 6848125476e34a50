import { defineLayer } from './layer.js';
import { acrossBatch, channelsOf } from './lowering.js';
import { requireChannels } from './sizes.js';

/**
 * Multiplies each position by one matrix and adds a bias: y[t] = weight·x[t] + bias.
 * Shapes: [T, in] to [T, out], or [in] to [out]; weight [out, in], bias [out]. Backward keeps x: dx = weightᵀ·dy,
 * dWeight = Σ dy·xᵀ and dBias = Σ dy over batch and positions.
 * What can go wrong: a bias directly before a batchNorm is subtracted again and learns nothing; a warning says so.
 * Initial values: weight N(0, gain²/in), which keeps the variance of x at gain 1; bias 0. A small gain in the last layer
 * makes the first predictions even. Source: LeCun et al. 1998, "Efficient BackProp", section 4.6; He et al. 2015, eq. 10.
 */
export const linear = defineLayer({
  name: 'linear',
  summary: 'Multiplies each position by one matrix and adds a bias.',
  shapes: 'last axis → channels',
  formula: { forward: 'y = x · weightᵀ + bias', backward: 'dx = dy · weight, dweight = dyᵀ · x, dbias = Σ dy' },
  facts: { projectsTo: 'channels' },
  options: {
    channels: { kind: 'size', description: 'How many numbers come out at each position.' },
    bias: { kind: 'boolean', description: 'Whether a learned number is added to each channel.', default: true },
    gain: { kind: 'number', description: 'Scales the initial weights, whose deviation is gain / sqrt(inputs).', default: 1, minimum: 0 },
  },
  shape(input, { channels }, context) {
    const size = { value: channels, span: context.spanOf('channels'), reason: `${channels} channels from this linear` };
    return { ...requireChannels(input, context), channels: size };
  },
  lower(input, { channels, bias, gain }, { layer, builder }) {
    const inputs = channelsOf(input);
    const weight = builder.parameter(`${layer.path}.weight`, [channels, inputs], { kind: 'normal', deviation: gain / Math.sqrt(inputs) });
    const y = builder.linear(input, weight);
    if (!bias) return y;
    return builder.add(y, acrossBatch(builder, builder.parameter(`${layer.path}.bias`, [channels], { kind: 'constant', value: 0 })));
  },
});

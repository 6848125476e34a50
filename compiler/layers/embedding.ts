import { deviationOption, initialWeight } from './initial.js';
import { defineLayer } from './layer.js';
import { relate, showSizes, isKnown } from './sizes.js';
import { call } from './torch/expression.js';

/**
 * Gives each character a learned vector: y[t] = weight[x[t]].
 * Shapes: [T] characters to [T, C]; weight [V, C]. Backward keeps the characters: the gradient of each row is the sum over
 * the positions of its character.
 * What can go wrong: it reads characters, so it comes before every layer that computes with numbers.
 * A linear may be tied to it: its weight is then this one, whose gradient is the sum of both uses.
 * Initial values: N(0, 1), or N(0, deviation²).
 */
export const embedding = defineLayer({
  name: 'embedding',
  summary: 'Gives each character a learned vector.',
  source: 'Bengio et al. 2003, "A Neural Probabilistic Language Model", section 2.',
  shapes: '[T] → [T, C]',
  formula: { forward: 'y[t] = weight[x[t]]', backward: 'dweight[x[t]] += dy[t]' },
  facts: { readsCharacters: true },
  options: {
    channels: { kind: 'size', description: 'How long each vector is.' },
    ...deviationOption,
  },
  shape(input, { channels }, context) {
    if (input.channels && isKnown(input.channels)) {
      context.report(
        'WNC404',
        { shape: showSizes(input) },
        {
          related: relate(input.channels),
          fix: context.edit.rename(context.layer, 'linear', `\`- linear: {channels: ${channels}}\` instead`),
        },
      );
    }
    const size = { value: channels, span: context.spanOf('channels'), reason: `${channels} channels from this embedding` };
    return { ...input, channels: size };
  },
  lower(input, { channels, deviation }, { layer, builder, vocabulary }) {
    const weight = builder.parameter(
      `${layer.path}.weight`,
      [vocabulary, channels],
      initialWeight(deviation, { kind: 'normal', deviation: 1 }),
    );
    return builder.gather(weight, input);
  },
  torch: ({ channels }, { layer: { label }, facts }) =>
    (label !== undefined && facts.tables.get(label)) || call('nn.Embedding', `${facts.vocabulary}`, `${channels}`),
});

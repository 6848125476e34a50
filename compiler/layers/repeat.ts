import { defineLayer } from './layer.js';
import { call } from './torch/expression.js';

/**
 * Does its layers several times, one round after the other, each with weights of its own.
 * Shapes: what the rounds make of it. Backward keeps nothing of its own.
 * What can go wrong: layers that fit once may not fit again, such as a fuse with no positions left in a later round.
 */
export const repeat = defineLayer({
  name: 'repeat',
  summary: 'Does its layers several times, each time with weights of their own.',
  shapes: 'what its layers make of it',
  formula: { forward: 'y = layers(… layers(x))' },
  facts: { rounds: { option: 'times' } },
  options: {
    rounds: {
      kind: 'rounds',
      description: 'How often: `times`, or `for` with a variable and its value in each round; and the `layers` of a round.',
    },
  },
  shape(input, _, context) {
    return context.layer.lists.reduce((x, round) => context.infer(round, x) ?? x, input);
  },
  lower(input, _, { layer, lower }) {
    return layer.lists.reduce((x, round) => lower(round, x), input);
  },
  torch: (_, { sequence, lists }) => call(sequence, ...lists()),
});

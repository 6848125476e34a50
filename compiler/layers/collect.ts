import { defineLayer } from './layer.js';
import { unknownShape } from './sizes.js';
import { layersInOrder } from './torch/containers.js';
import { call, quoted } from './torch/expression.js';
import type { Piece } from './torch/twin.js';

/**
 * Goes on with the sum that `skip` layers before it have filled, instead of x: y = Σ layersᵢ(xᵢ).
 * Shapes: that of the sum. Backward keeps nothing: dy goes to each of the summands.
 * What can go wrong: nothing before it fills a sum of that name; x itself is dropped, so what only led to x learns nothing
 * (a warning). Collecting does not empty the sum: a second collect gets it again, with all that was added in between.
 */
export const collect = defineLayer({
  name: 'collect',
  summary: 'Goes on with a sum that skip layers have filled, instead of x.',
  shapes: 'that of the sum',
  formula: { forward: 'y = sum' },
  facts: { sum: ({ name }) => name, dropsInput: true },
  options: {
    name: { kind: 'name', description: 'The name of the sum.' },
  },
  main: 'name',
  shape: (_, { name }, context) => context.sums.collect(name, context.layer, context) ?? unknownShape(context.spanOf()),
  lower: (_, { name }, { skipSum }) => skipSum(name),
  torch: ({ name }, { use }) => call(use(piece), quoted(name)),
});

const piece: Piece = {
  name: 'Collect',
  text: () => `class Collect(Layers):
    """Goes on with a sum that skips have added up, instead of x."""

    def __init__(self, name):
        super().__init__()
        self.name = name

    def forward(self, x, sums):
        return sums[self.name]`,
  needs: () => [layersInOrder],
};

import { defineLayer } from './layer.js';
import { requireChannels } from './sizes.js';
import { layersInOrder } from './torch/containers.js';
import { call, quoted } from './torch/expression.js';
import type { Piece } from './torch/twin.js';

/**
 * Passes x on unchanged and adds layers(x) to a sum that a `collect` further on goes on with.
 * Shapes: any, unchanged; everything that goes into one sum has one shape. Backward keeps nothing of its own: the sum's
 * gradient goes into the layers of each skip.
 * What can go wrong: a sum that no `collect` after the skip reads would be lost, and that is an error; so is a sum that needs itself.
 */
export const skip = defineLayer({
  name: 'skip',
  summary: 'Passes x on unchanged and adds layers(x) to a sum.',
  source: 'the skip connections of van den Oord et al. 2016, "WaveNet", figure 4.',
  formula: { forward: 'sum += layers(x), y = x' },
  facts: { sum: ({ to }) => to },
  options: {
    to: { kind: 'name', description: 'The name of the sum.' },
    layers: { kind: 'layers', description: 'What is added to the sum, made of x.' },
  },
  shape(input, { to }, context) {
    const y = context.infer(context.layer.lists[0] ?? [], input);
    if (y) context.sums.add(to, requireChannels(y, context), context.layer, context);
    return input;
  },
  lower(input, { to }, { layer, lower, addSkip }) {
    addSkip(to, lower(layer.lists[0] ?? [], input));
    return input;
  },
  torch: ({ to }, { use, inside }) => call(use(piece), quoted(to), ...inside(0)),
});

const piece: Piece = {
  name: 'Skip',
  text: () => `class Skip(Layers):
    """Passes x on unchanged, and adds layers(x) to a sum."""

    def __init__(self, name, *layers):
        super().__init__(*layers)
        self.name = name

    def forward(self, x, sums):
        sums[self.name] = sums.get(self.name, 0) + super().forward(x, sums)
        return x`,
  needs: () => [layersInOrder],
};

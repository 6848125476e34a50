import type { Piece } from './twin.js';

/** Layers one after the other, where skips add up sums: these go with x through every container. */
export const layersInOrder: Piece = {
  name: 'Layers',
  text: () => `class Layers(nn.Sequential):
    """Layers one after the other. \`sums\` holds what skips have added up so far, by name."""

    def forward(self, x, sums):
        for layer in self:
            x = layer(x, sums) if isinstance(layer, Layers) else layer(x)
        return x`,
};

/** A class that holds other layers, which `body` calls with what it is given: x, and the sums where there are any. */
export function container(name: string, body: (given: string) => string): Piece {
  return {
    name,
    text: ({ hasSums }) => `class ${name}(${hasSums ? 'Layers' : 'nn.Sequential'}):\n${body(hasSums ? 'x, sums' : 'x')}`,
    needs: ({ hasSums }) => (hasSums ? [layersInOrder] : []),
  };
}

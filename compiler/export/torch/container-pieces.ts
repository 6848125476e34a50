import type { MakePiece } from './pieces.js';
import type { ModelFacts } from './model-facts.js';

/** Where skips add up sums these go with x through every container, in `Layers` and what is derived of it. */
const base = ({ hasSums }: ModelFacts): string => (hasSums ? 'Layers' : 'nn.Sequential');
const given = ({ hasSums }: ModelFacts): string => (hasSums ? 'x, sums' : 'x');
const needs = ({ hasSums }: ModelFacts): readonly string[] => (hasSums ? ['Layers'] : []);

/** Layers that hold others. */
export const containerPieces = {
  Layers: () => ({
    text: `class Layers(nn.Sequential):
    """Layers one after the other. \`sums\` holds what skips have added up so far, by name."""

    def forward(self, x, sums):
        for layer in self:
            x = layer(x, sums) if isinstance(layer, Layers) else layer(x)
        return x`,
  }),
  Residual: (facts) => ({
    text: `class Residual(${base(facts)}):
    """x + layers(x)."""

    def forward(self, ${given(facts)}):
        return x + super().forward(${given(facts)})`,
    needs: needs(facts),
  }),
  Skip: (facts) => ({
    text: `class Skip(Layers):
    """Passes x on unchanged, and adds layers(x) to a sum."""

    def __init__(self, name, *layers):
        super().__init__(*layers)
        self.name = name

    def forward(self, x, sums):
        sums[self.name] = sums.get(self.name, 0) + super().forward(x, sums)
        return x`,
    needs: needs(facts),
  }),
  Collect: (facts) => ({
    text: `class Collect(Layers):
    """Goes on with a sum that skips have added up, instead of x."""

    def __init__(self, name):
        super().__init__()
        self.name = name

    def forward(self, x, sums):
        return sums[self.name]`,
    needs: needs(facts),
  }),
  Sum: branches('Sum', 'The sum of what each of its branches makes of x', (each) => `sum(${each})`),
  Product: branches('Product', 'The product of what each of its branches makes of x', (each) => `math.prod(${each})`),
  Concat: branches('Concat', 'What each of its branches makes of x, side by side', (each) => `torch.cat([${each}], dim=-1)`),
} satisfies Record<string, MakePiece>;

function branches(name: string, what: string, merge: (each: string) => string): MakePiece {
  return (facts) => ({
    text: `class ${name}(${base(facts)}):
    """${what}."""

    def forward(self, ${given(facts)}):
        return ${merge(`branch(${given(facts)}) for branch in self`)}`,
    needs: needs(facts),
  });
}

import type { Ways } from '../diagnostics/bag.js';
import { defineLayer, type Shape, type ShapeContext } from './layer.js';
import { droppedByExample } from './lowering.js';
import { projection } from './suggestions.js';
import { agree, relate, requireChannels, showSizes } from './sizes.js';
import { container } from './torch/containers.js';
import { call } from './torch/expression.js';

/**
 * Adds what its layers make of x to x itself: y = x + layers(x).
 * Shapes: [T, C] or [C], unchanged; the layers must give back the shape they get. Backward keeps nothing of its own: dy goes
 * both to x and into the layers.
 * With `drop` (stochastic depth) the layers are left out of an example in training, with that probability, and else scaled up:
 * y = x + layers(x)·m, m = 0 with probability drop, else 1 / (1 - drop), one m for each window or word. In evaluation m = 1.
 * What can go wrong: a layer inside that changes the channels or joins positions leaves nothing to add to.
 */
export const residual = defineLayer({
  name: 'residual',
  summary: 'Adds what its layers make of x to x itself.',
  source:
    'He et al. 2016, "Deep Residual Learning for Image Recognition", eq. 1; drop: Huang et al. 2016, "Deep Networks with Stochastic Depth".',
  formula: ({ drop }) =>
    drop === 0
      ? { forward: 'y = x + layers(x)', backward: 'dx = dy + what the layers send back' }
      : {
          forward: 'y = x + layers(x) · mask, mask = 0 with probability drop for a whole example, else 1 / (1 - drop)',
          backward: 'dx = dy + what the layers send back of dy · mask',
        },
  facts: { merge: () => 'sum' },
  options: {
    layers: { kind: 'layers', description: 'What is added to x.' },
    drop: {
      kind: 'number',
      description: 'The share of examples, windows or whole words, that do without its layers while training (stochastic depth).',
      minimum: 0,
      exclusiveMaximum: 1,
      default: 0,
    },
  },
  main: 'layers',
  shape(input, _, context) {
    const x = requireChannels(input, context);
    const list = context.layer.lists[0] ?? [];
    const y = context.infer(list, x);
    if (!y) return x;
    if (!agree(x.channels, y.channels) || !agree(x.positions, y.positions)) {
      const differing = agree(x.positions, y.positions) ? [y.channels, x.channels] : [y.positions ?? y.joined, x.positions ?? x.joined];
      context.report('WNC405', { before: showSizes(x), after: showSizes(y) }, { related: relate(...differing), fix: fix(x, y, context) });
    }
    return { ...x, width: Math.max(x.width, y.width) };
  },
  lower(input, { drop }, { layer, builder, mode, lower }) {
    const y = lower(layer.lists[0] ?? [], input);
    return builder.add(input, mode === 'evaluation' ? y : droppedByExample(builder, y, drop));
  },
  torch: ({ drop }, { use, inside }) => (drop === 0 ? call(use(piece), ...inside(0)) : call(use(droppedPiece), `${drop}`, ...inside(0))),
});

function fix(x: Shape, y: Shape, { layer, edit, projectsTo }: ShapeContext): Ways {
  if (!agree(x.positions, y.positions)) return 'do what changes the positions before the residual';
  const wanted = x.channels?.value;
  const end = layer.lists[0]?.at(-1);
  if (wanted === undefined || Number.isNaN(wanted) || end === undefined) return undefined;
  const option = projectsTo(end);
  const last = projection(wanted);
  return [
    ...(option !== undefined && end.optionSpans[option] !== undefined
      ? [edit.option(end, option, String(wanted), `${option}: ${wanted} in the ${end.name} that ends its layers`)]
      : []),
    edit.after(end, last, `\`- ${last}\` at the end of its layers`),
  ];
}

const piece = container(
  'Residual',
  (given) => `    """x + layers(x)."""

    def forward(self, ${given}):
        return x + super().forward(${given})`,
);

const droppedPiece = container(
  'DroppedResidual',
  (given) => `    """x + layers(x); in training examples do without the layers, each with probability drop (stochastic depth)."""

    def __init__(self, drop, *layers):
        super().__init__(*layers)
        self.drop = drop

    def forward(self, ${given}):
        y = super().forward(${given})
        if self.training:
            mask = torch.empty((len(y),) + (1,) * (y.dim() - 1), device=y.device).bernoulli_(1 - self.drop)
            y = y * mask / (1 - self.drop)
        return x + y`,
);

import { listed } from '../diagnostics/words.js';
import { defineLayer, type ShapeContext, type Size } from './layer.js';
import { agree, isKnown, isWhole, relate, requireChannels, showSizes, unknownSize, type WithChannels } from './sizes.js';
import { container } from './torch/containers.js';
import { call } from './torch/expression.js';
import type { Piece } from './torch/twin.js';

/**
 * Gives x to several branches and merges what they make of it: y = Σ branchᵢ(x) (add, the default), Π branchᵢ(x) (multiply),
 * or the branches' channels side by side (concat). A branch without layers is x itself.
 * Shapes: [T, C] from branches of one shape; concat adds up their channels and needs only the same positions. Backward
 * keeps, for multiply, what each branch made.
 * What can go wrong: branches that join positions differently, or for add and multiply end in different channels.
 */
export const parallel = defineLayer({
  name: 'parallel',
  summary: 'Gives x to several branches and merges what they make of it.',
  shapes: 'that of the branches; concat adds up their channels',
  formula: { forward: 'y = branches of x, added, multiplied or side by side' },
  facts: { merge: ({ merge }) => (merge === 'add' ? 'sum' : merge === 'multiply' ? 'product' : 'concat') },
  options: {
    merge: {
      kind: 'choice',
      description: 'How the branches become one: their sum, their product, or their channels side by side.',
      choices: ['add', 'multiply', 'concat'],
      default: 'add',
    },
    branches: { kind: 'branches', description: 'Lists of layers that all get the same x.' },
  },
  shape(input, { merge }, context) {
    const results = context.layer.lists.flatMap((branch) => {
      const y = context.infer(branch, input);
      return y ? [requireChannels(y, context)] : [];
    });
    const [first] = results;
    if (!first) return undefined;
    const fits = results.every((y) => agree(first.positions, y.positions) && (merge === 'concat' || agree(first.channels, y.channels)));
    if (!fits) report(first, results, merge, context);
    const known = results.find(({ positions }) => !positions || isKnown(positions)) ?? first;
    return {
      ...known,
      channels: fits ? mergedChannels(first, results, merge, context) : unknownSize(context.spanOf()),
      width: Math.max(...results.map(({ width }) => width)),
    };
  },
  lower(input, { merge }, { layer, builder, lower }) {
    const results = layer.lists.map((branch) => lower(branch, input));
    if (merge === 'concat' && results.length > 1) return builder.concat(results, 2);
    return results.reduce((x, y) => (merge === 'multiply' ? builder.multiply(x, y) : builder.add(x, y)));
  },
  torch: ({ merge }, { use, lists }) => call(use({ add: sum, multiply: product, concat }[merge]), ...lists()),
});

/** How many channels branches that go together have as one. */
function mergedChannels(first: WithChannels, results: readonly WithChannels[], merge: string, context: ShapeContext): Size {
  if (merge !== 'concat') return (results.find(({ channels }) => isKnown(channels)) ?? first).channels;
  const parts = results.map(({ channels }) => channels.value);
  const total = parts.reduce((sum, value) => sum + value, 0);
  return { value: total, span: context.spanOf('merge'), reason: `concat makes ${total} channels of ${listed(parts.map(String))}` };
}

/** Points at the first two branches that do not go together. */
function report(first: WithChannels, results: readonly WithChannels[], merge: 'add' | 'multiply' | 'concat', context: ShapeContext): void {
  const moved = results.find((y) => !agree(first.positions, y.positions));
  const differing = moved ?? results.find((y) => !agree(first.channels, y.channels)) ?? first;
  const sizes = (results.every(isWhole) ? results : [first, differing]).map(showSizes);
  if (moved) {
    const related = relate(first.positions ?? first.joined, moved.positions ?? moved.joined);
    context.report('WNC406', { merge, sizes, what: 'positions' }, { related });
    return;
  }
  const branch = results.indexOf(differing);
  const wanted = first.channels.value;
  const { layer, edit } = context;
  const end = layer.lists[branch]?.at(-1);
  const words = `\`- linear: {channels: ${wanted}}\` at the end of branch ${branch}`;
  const fix = [end === undefined ? words : edit.after(end, `linear: {channels: ${wanted}}`, words), edit.option(layer, 'merge', 'concat')];
  context.report('WNC406', { merge, sizes, what: 'channels' }, { at: 'merge', related: relate(first.channels, differing.channels), fix });
}

function branches(name: string, what: string, merged: (each: string) => string): Piece {
  return container(
    name,
    (given) => `    """${what}."""

    def forward(self, ${given}):
        return ${merged(`branch(${given}) for branch in self`)}`,
  );
}

const sum = branches('Sum', 'The sum of what each of its branches makes of x', (each) => `sum(${each})`);
const product = branches('Product', 'The product of what each of its branches makes of x', (each) => `math.prod(${each})`);
const concat = branches('Concat', 'What each of its branches makes of x, side by side', (each) => `torch.cat([${each}], dim=-1)`);

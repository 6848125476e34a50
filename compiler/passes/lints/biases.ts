import type { DiagnosticBag } from '../../diagnostics/bag.js';
import type { SpecEdits } from '../../spec/spec-edits.js';
import type { InferredLayer, InferredModel } from '../infer.js';

/** Layers that pass on what was added to a whole channel as something that is added to a whole channel. */
const PASS_ON: ReadonlySet<string> = new Set(['fuse', 'flatten', 'last', 'mean', 'positions']);

/** The batchNorm that cancels what is added before it, or undefined. */
type Canceller = () => InferredLayer | undefined;

const none: Canceller = () => undefined;

/** A bias is a constant in each channel, and batchNorm subtracts each channel's mean: whatever only leads there is cancelled. */
export function lintBiases(model: InferredModel, edit: SpecEdits, bag: DiagnosticBag): void {
  // A layer of a repeat is one line of the spec: its bias may go only if it is cancelled in every round.
  const byPlace = new Map<number, { readonly of: InferredLayer; readonly by: InferredLayer | undefined }[]>();
  visit(model.layers, none, (of, by) => {
    const offset = of.layer.span.start.offset;
    byPlace.set(offset, [...(byPlace.get(offset) ?? []), { of, by }]);
  });
  for (const rounds of byPlace.values()) {
    const [first] = rounds;
    if (!first?.by || !rounds.every(({ by }) => by)) continue;
    const { layer } = first.of;
    const related = [{ message: 'subtracted here', span: first.by.layer.span }];
    bag.report('WNC504', layer.optionSpans.bias ?? layer.span, { layer: layer.name }, { related, fix: edit.option(layer, 'bias', 'false') });
  }
}

function visit(list: readonly InferredLayer[], after: Canceller, found: (of: InferredLayer, by: InferredLayer | undefined) => void): void {
  list.forEach((inferred, index) => {
    const { layer, lists } = inferred;
    const next: Canceller = () => follow(list, index + 1, after);
    if (layer.options.bias === true) found(inferred, next());
    lists.forEach((inner, number) => visit(inner, afterList(inferred, number, next), found));
  });
}

/** What comes after the end of a list inside a layer: a sum passes a constant on, a product does not. */
function afterList({ layer, lists }: InferredLayer, number: number, next: Canceller): Canceller {
  if (layer.name === 'repeat') return () => rounds(lists, number + 1, next);
  if (layer.name === 'residual') return next;
  return layer.name === 'parallel' && layer.options.merge !== 'multiply' ? next : none;
}

function rounds(lists: InferredLayer['lists'], number: number, next: Canceller): InferredLayer | undefined {
  const list = lists[number];
  return list ? follow(list, 0, () => rounds(lists, number + 1, next)) : next();
}

function follow(list: readonly InferredLayer[], from: number, after: Canceller): InferredLayer | undefined {
  for (let index = from; index < list.length; index++) {
    const { layer, lists } = list[index]!;
    if (layer.name === 'batchNorm') return list[index];
    if (layer.name === 'repeat') return rounds(lists, 0, () => follow(list, index + 1, after));
    if (!PASS_ON.has(layer.name)) return undefined;
  }
  return after();
}

import type { DiagnosticBag } from '../../diagnostics/bag.js';
import type { SpecEdits } from '../../language/spec-edits.js';
import type { InferredLayer, InferredModel } from '../infer.js';

/** The layer that cancels what is added before it, or undefined. */
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
    const {
      layer,
      definition: { facts },
    } = first.of;
    if (facts?.bias === undefined) continue;
    const related = [{ message: 'subtracted here', span: first.by.layer.span }];
    bag.report(
      'WNC504',
      layer.optionSpans[facts.bias] ?? layer.span,
      { layer: layer.name },
      { related, fix: edit.option(layer, facts.bias, 'false') },
    );
  }
}

function visit(list: readonly InferredLayer[], after: Canceller, found: (of: InferredLayer, by: InferredLayer | undefined) => void): void {
  list.forEach((inferred, index) => {
    const {
      layer,
      lists,
      definition: { facts },
    } = inferred;
    const next: Canceller = () => follow(list, index + 1, after);
    if (facts?.bias !== undefined && layer.options[facts.bias] === true) found(inferred, next());
    lists.forEach((inner, number) => visit(inner, afterList(inferred, number, next), found));
  });
}

/** What comes after the end of a list inside a layer: a sum passes a constant on, a product does not. */
function afterList({ layer, definition: { facts }, lists }: InferredLayer, number: number, next: Canceller): Canceller {
  if (facts?.rounds) return () => rounds(lists, number + 1, next);
  const merge = facts?.merge?.(layer.options);
  return merge === undefined || merge === 'product' ? none : next;
}

function rounds(lists: InferredLayer['lists'], number: number, next: Canceller): InferredLayer | undefined {
  const list = lists[number];
  return list ? follow(list, 0, () => rounds(lists, number + 1, next)) : next();
}

function follow(list: readonly InferredLayer[], from: number, after: Canceller): InferredLayer | undefined {
  for (let index = from; index < list.length; index++) {
    const {
      definition: { facts },
      lists,
    } = list[index]!;
    if (facts?.cancelsConstants) return list[index];
    if (facts?.rounds) return rounds(lists, 0, () => follow(list, index + 1, after));
    if (!facts?.passesConstants) return undefined;
  }
  return after();
}

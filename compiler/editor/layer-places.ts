import type { Diagnostic, Span } from '../diagnostics/diagnostic.js';
import { DiagnosticBag } from '../diagnostics/bag.js';
import type { ResolvedSpec } from '../language/resolved-spec.js';
import { isWhole } from '../layers/sizes.js';
import { layers } from '../layers/registry.js';
import { costOfLayer, costsOf, parametersOf, type LayerCost } from '../model/cost.js';
import { everyLayer, inferLayers, type InferredLayer } from '../model/infer.js';
import type { CheckedModel } from '../check.js';
import { contains } from './text-places.js';

/** A layer with what it costs; unknown where a size is. */
export interface CostedLayer {
  readonly inferred: InferredLayer;
  /** By itself. */
  readonly cost: LayerCost | undefined;
  /** With the layers inside it. */
  readonly parameters: number | undefined;
  readonly multiplyAdds: number | undefined;
}

/** A layer where it is written. It is one layer of the model, or one for each round of the repeats around it. */
export interface LayerPlace {
  /** Its item in the list that holds it. */
  readonly item: Span;
  readonly rounds: readonly CostedLayer[];
}

/** The layers of a spec as they are written, in the order of the file: all of a model without errors, else those before the first error. */
export function layerPlaces(
  model: CheckedModel | undefined,
  partial: ResolvedSpec | undefined,
  diagnostics: readonly Diagnostic[],
): readonly LayerPlace[] {
  if (model !== undefined) {
    const costs = costsOf(model.graph);
    return placesOf(model.inferred.layers, ({ layer }) => costs.get(layer.path) ?? { parameters: [], multiplyAdds: 0 });
  }
  if (partial === undefined) return [];
  const bag = new DiagnosticBag();
  const known = inferLayers(partial, layers, bag);
  const { vocabulary } = partial.data;
  const places = placesOf(known, (layer) => (isKnown(layer) ? costOfLayer(layer, vocabulary) : undefined));
  const first = firstError(partial, places, [...diagnostics, ...bag.sorted()]);
  return places.filter((place) => isBefore(place, first) && place.rounds.every(({ inferred }) => isKnown(inferred)));
}

/** What is found once all shapes are known. */
const afterShapes: ReadonlySet<string> = new Set(['WNC416', 'WNC417', 'WNC419']);

/**
 * The offset of the first mistake among the layers. A mistake at the word of a layer that holds others is about their result, so it counts
 * as behind them.
 */
function firstError({ file, modelSpan }: ResolvedSpec, places: readonly LayerPlace[], diagnostics: readonly Diagnostic[]): number {
  const offsets = diagnostics.flatMap(({ code, severity, span }) => {
    if (severity !== 'error' || afterShapes.has(code) || span.file !== file || span.start.offset < modelSpan.start.offset) return [];
    const holder = places.find(
      ({ rounds: [first] }) => first?.inferred.lists.length && first.inferred.layer.span.start.offset === span.start.offset,
    );
    return [holder === undefined ? span.start.offset : holder.item.end.offset];
  });
  return Math.min(Infinity, ...offsets);
}

/** Whether a layer ends before the mistake. One whose word or options hold the mistake counts too, since its result may be known. */
function isBefore({ item, rounds: [first] }: LayerPlace, error: number): boolean {
  if (first === undefined || item.end.offset <= error) return true;
  const { lists, location, optionSpans } = first.inferred.layer;
  const isOption = Object.values(optionSpans).some(({ start }) => start.offset === error);
  const isInside = lists.length > 0 && !isOption && contains(location.word.value.span, error);
  return location.word.keySpan.start.offset <= error && !isInside;
}

function isKnown({ output }: InferredLayer): boolean {
  return isWhole(output);
}

function placesOf(inferred: readonly InferredLayer[], costOf: (layer: InferredLayer) => LayerCost | undefined): readonly LayerPlace[] {
  const costed = new Map<InferredLayer, CostedLayer>();
  const add = (layer: InferredLayer): CostedLayer => {
    const inside = layer.lists.flat().map(add);
    const cost = costOf(layer);
    const total = (of: (one: CostedLayer) => number | undefined, own: number | undefined): number | undefined =>
      inside.reduce<number | undefined>((sum, one) => plus(sum, of(one)), own);
    const one = {
      inferred: layer,
      cost,
      parameters: total(({ parameters }) => parameters, cost && parametersOf(cost)),
      multiplyAdds: total(({ multiplyAdds }) => multiplyAdds, cost?.multiplyAdds),
    };
    costed.set(layer, one);
    return one;
  };
  inferred.forEach(add);
  const places = new Map<number, { readonly item: Span; readonly rounds: CostedLayer[] }>();
  for (const layer of everyLayer(inferred)) {
    const { list, index } = layer.layer.location;
    const item = list.itemSpans[index] ?? layer.layer.span;
    const one = costed.get(layer);
    if (one === undefined) continue;
    const place = places.get(item.start.offset);
    if (place === undefined) places.set(item.start.offset, { item, rounds: [one] });
    else place.rounds.push(one);
  }
  return [...places.values()].sort((a, b) => a.item.start.offset - b.item.start.offset);
}

function plus(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

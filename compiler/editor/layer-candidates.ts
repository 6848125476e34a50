import { DiagnosticBag } from '../diagnostics/bag.js';
import { SourceText } from '../diagnostics/source-text.js';
import { exampleLayer } from '../language/fields.js';
import { LayerBudget } from '../language/layer-reader.js';
import { parseYaml } from '../language/parse.js';
import { readLayers } from '../language/read-layers.js';
import type { ResolvedLayer, ResolvedSpec } from '../language/resolved-spec.js';
import { entryOf, type ListTree } from '../language/tree.js';
import { contains } from './text-places.js';
import { layers } from '../layers/registry.js';
import type { Shape } from '../layers/layer.js';
import { isKnown, isWhole } from '../layers/sizes.js';
import { everyLayer, inferLayers, startOf, type InferredLayer } from '../model/infer.js';

/** A layer that might stand at a place. */
export interface Candidate {
  readonly name: string;
  /** With what it cannot do without: `linear: {channels: 64}`. */
  readonly text: string;
  /** What would come out of it; undefined where that is not known. */
  readonly output: Shape | undefined;
  /** Why it does not fit here. */
  readonly refusal: string | undefined;
}

/**
 * Every layer, tried at place `index` of a list, in the order of the reference. Inside a repeat, whose result goes into the next round,
 * `written` reads the whole spec with the layer in it.
 */
export async function candidatesAt(
  spec: ResolvedSpec | undefined,
  list: ListTree,
  index: number,
  written: (layer: string) => Promise<ResolvedSpec | undefined>,
): Promise<readonly Candidate[]> {
  const known = spec && inferLayers(spec, layers, new DiagnosticBag());
  const input = spec && known && inputAt(spec, known, list, index);
  const texts = [...layers.values()].map((layer) => exampleLayer(layer, valuesFor(layer.name, input, known ?? [])));
  if (spec === undefined || known === undefined || input === undefined) {
    return [...layers.keys()].map((name, at) => ({ name, text: texts[at] ?? name, output: undefined, refusal: undefined }));
  }
  const place = list.itemSpans[index]?.start.offset ?? list.span.end.offset;
  const quick = tried(texts, spec, input, place);
  const isRepeated = holdersOf(everyLayer(known), list).some(({ definition }) => definition.facts?.rounds !== undefined);
  if (!isRepeated) return quick;
  return Promise.all(quick.map(async (one) => (one.refusal === undefined ? inRounds(one, await written(one.text), place) : one)));
}

/**
 * A layer with one of its options set to each of some values, tried by its shape rule at offset `place`. `written` reads the spec with the
 * value in it.
 */
export async function triedValues(
  values: readonly string[],
  written: (value: string) => Promise<ResolvedSpec | undefined>,
  place: number,
): Promise<readonly Candidate[]> {
  const untried = values.map((text) => ({ name: text, text, output: undefined, refusal: undefined }));
  return Promise.all(untried.map(async (one) => inRounds(one, await written(one.text), place)));
}

/** A candidate in each round of the repeats around it. */
function inRounds(one: Candidate, spec: ResolvedSpec | undefined, place: number): Candidate {
  if (spec === undefined) return { ...one, output: undefined };
  const bag = new DiagnosticBag();
  const here = everyLayer(inferLayers(spec, layers, bag)).filter(
    ({ layer: { location } }) => location.list.itemSpans[location.index]?.start.offset === place,
  );
  const [first] = here;
  const item = first?.layer.location.list.itemSpans[first.layer.location.index];
  if (first === undefined || item === undefined) return { ...one, output: undefined };
  const problem = bag.sorted().find(({ severity, span }) => severity === 'error' && contains(item, span.start.offset));
  if (problem !== undefined) return { ...one, output: undefined, refusal: problem.message };
  // Where rounds differ, or the next one fails at a layer before it, no one shape is promised.
  const isBroken = bag.sorted().some(({ severity, span }) => severity === 'error' && span.start.offset < place);
  if (isBroken) return { ...one, output: undefined };
  const shapes = new Set(here.map(({ output }) => `${output.positions?.value} ${output.channels?.value}`));
  return { ...one, output: shapes.size === 1 && isWhole(first.output) ? first.output : undefined };
}

/** The shape that reaches a place of a list; undefined where a layer before it could not be read. */
function inputAt(spec: ResolvedSpec, known: readonly InferredLayer[], list: ListTree, index: number): Shape | undefined {
  const all = everyLayer(known);
  const before = all.filter(({ layer: { location } }) => sameList(location.list, list) && location.index < index);
  // Of rounds the first: a list's layers come once in each.
  const places = new Map(before.map((one) => [one.layer.location.index, one]));
  if (places.size < index) return undefined;
  const last = before.find(({ layer }) => layer.location.index === index - 1);
  const shape = last?.output ?? holdersOf(all, list)[0]?.input ?? startOf(spec);
  return [shape.positions, shape.channels].every((size) => size === null || isKnown(size)) ? shape : undefined;
}

function sameList(a: ListTree, b: ListTree): boolean {
  return a.span.start.offset === b.span.start.offset;
}

/** The layers inside which a list stands, innermost first. */
function holdersOf(all: readonly InferredLayer[], list: ListTree): readonly InferredLayer[] {
  const around = all.filter(({ layer: { location } }) => {
    const item = location.list.itemSpans[location.index];
    return item !== undefined && contains(item, list.span.start.offset) && !sameList(location.list, list);
  });
  return around.sort((a, b) => b.layer.span.start.offset - a.layer.span.start.offset);
}

/** Values that suit what comes in: divisors, as many channels as there are. */
function valuesFor(name: string, input: Shape | undefined, known: readonly InferredLayer[]): ReadonlyMap<string, string> {
  const positions = input?.positions?.value;
  const channels = input?.channels?.value;
  const values = new Map<string, string>();
  if (positions !== undefined) values.set('n', String(divisorOf(positions, 2)));
  if (channels !== undefined) {
    values.set('channels', String(channels));
    for (const key of ['heads', 'groups']) values.set(key, String(divisorOf(channels, 4)));
  }
  if (layers.get(name)?.facts?.readsCharacters === true) values.set('channels', '10');
  const sum = everyLayer(known).flatMap(({ layer, definition }) =>
    layer.lists.length > 0 && definition.facts?.sum ? [definition.facts.sum(layer.options)] : [],
  )[0];
  if (sum !== undefined) {
    values.set('to', sum);
    values.set('name', sum);
  }
  return values;
}

/** The number wished for where it divides, else the smallest that does. */
function divisorOf(size: number, wished: number): number {
  if (size % wished === 0) return wished;
  for (let divisor = 2; divisor <= Math.min(size, 64); divisor += 1) if (size % divisor === 0) return divisor;
  return wished === 4 ? 1 : wished;
}

/** Each text tried at the place, by the layers' own shape rules. */
function tried(texts: readonly string[], spec: ResolvedSpec, input: Shape, place: number): readonly Candidate[] {
  const source = new SourceText(' ', `model:\n${texts.map((text) => `  - ${text}\n`).join('')}`);
  const bag = new DiagnosticBag();
  const tree = parseYaml(source, bag);
  const list = tree?.kind === 'map' ? entryOf(tree, 'model') : undefined;
  if (tree?.kind !== 'map' || list?.value.kind !== 'list') throw new Error('internal error: examples of layers cannot be read');
  const read = readLayers(list, '`model`', '', {
    source,
    bag,
    scope: { lookUp: (name) => lookUp(name, spec), names: () => ['vocabulary', 'context'] },
    stray: new Set(),
    layers,
    budget: new LayerBudget(),
    roundVariables: [],
  });
  const { itemSpans } = list.value;
  const of = new Map(read.map((layer) => [layer.location.index, layer]));
  const here: ResolvedSpec = { ...spec, file: source.file, text: source.text, tree };
  const before = spec.model.filter(({ location: { list: one, index } }) => (one.itemSpans[index]?.end.offset ?? Infinity) <= place);
  const judge = (
    some: readonly ResolvedLayer[],
  ): ReadonlyMap<ResolvedLayer, { readonly output: Shape; readonly refusal: string | undefined }> => {
    const found = new DiagnosticBag();
    const inferred = inferLayers(here, layers, found, { before, layers: some, input });
    return new Map(
      inferred.map(({ layer, output }) => {
        const item = itemSpans[layer.location.index] ?? layer.span;
        const problem = found
          .sorted()
          .find(({ span, severity }) => severity === 'error' && span.file === source.file && contains(item, span.start.offset));
        return [layer, { output, refusal: problem?.message }];
      }),
    );
  };
  const isFilled = before.flatMap(withInner).some(({ name, lists }) => lists.length > 0 && layers.get(name)?.facts?.sum !== undefined);
  // What adds to a sum or reads one would change it for the others.
  const alone = read.filter(({ name }) => layers.get(name)?.facts?.sum !== undefined);
  const together = judge(read.filter((layer) => !alone.includes(layer)));
  return texts.map((text, index) => {
    const layer = of.get(index);
    const name = layer?.name ?? text;
    const judged = layer && (together.get(layer) ?? judge([layer]).get(layer));
    const reads = layers.get(name)?.facts?.sum !== undefined && layer?.lists.length === 0;
    if (reads && !isFilled) return { name, text, output: undefined, refusal: 'no skip before it adds to a sum' };
    const isFit = judged !== undefined && judged.refusal === undefined && isWhole(judged.output);
    return { name, text, output: isFit ? judged.output : undefined, refusal: judged?.refusal };
  });
}

function lookUp(name: string, { data }: ResolvedSpec): { readonly value: number | undefined } | undefined {
  return name === 'vocabulary' ? { value: data.vocabulary } : name === 'context' ? { value: data.context } : undefined;
}

function withInner(layer: ResolvedLayer): readonly ResolvedLayer[] {
  return [layer, ...layer.lists.flat().flatMap(withInner)];
}

import { shorten } from '../diagnostics/words.js';
import { sameShape } from '../ops/graph.js';
import type { InferredLayer } from './infer.js';
import { sizesOf } from './summarize.js';

/** The same layer in rounds that are alike, so that they are drawn once; a single one outside of repeats. */
export type Versions = readonly [InferredLayer, ...InferredLayer[]];

/** Whether rounds have the same layers with the same shapes; their options may differ. */
export function areAlike(rounds: readonly (readonly InferredLayer[])[]): boolean {
  const [first = [], ...others] = rounds;
  return others.every((round) => round.length === first.length && first.every((layer, index) => isLike(layer, round[index])));
}

function isLike(a: InferredLayer, b: InferredLayer | undefined): boolean {
  return (
    b !== undefined &&
    a.layer.name === b.layer.name &&
    sameShape(sizesOf(a.output), sizesOf(b.output)) &&
    sumOf(a) === sumOf(b) &&
    a.lists.length === b.lists.length &&
    a.lists.every((list, index) => areAlike([list, b.lists[index] ?? []]))
  );
}

/** The sum that a skip adds to or a collect reads. */
export function sumOf({ layer, definition }: InferredLayer): string | undefined {
  return definition.facts?.sum?.(layer.options);
}

const MERGES = { sum: 'add', product: 'multiply', concat: 'concat' } as const;

/** The spec's word for how a layer merges what its lists give: `add`; undefined where it merges nothing. */
export function mergeOf({ layer, definition }: InferredLayer): string | undefined {
  const merge = definition.facts?.merge?.(layer.options);
  return merge && MERGES[merge];
}

/** How a layer holds others: one after the other in rounds, side by side as branches, or beside x; undefined where it holds none. */
export function holding({ definition: { facts, options } }: InferredLayer): 'rounds' | 'branches' | 'layers' | undefined {
  if (facts?.rounds) return 'rounds';
  const kinds = Object.values(options).map(({ kind }) => kind);
  return kinds.includes('branches') ? 'branches' : kinds.includes('layers') ? 'layers' : undefined;
}

/** Layers of one round side by side with those of the others. */
export function inStep(rounds: readonly (readonly InferredLayer[])[]): readonly Versions[] {
  const [first = [], ...others] = rounds;
  return first.map((layer, index): Versions => [layer, ...others.flatMap((round) => round[index] ?? [])]);
}

/** An option that the spec gives; the name of a layer's main option is ''. */
export interface GivenOption {
  readonly name: string;
  readonly value: string;
}

export function givenOptions(inferred: InferredLayer): readonly GivenOption[] {
  const { layer, definition } = inferred;
  return givenNames(inferred).map((name) => ({ name: name === definition.main ? '' : name, value: String(layer.options[name]) }));
}

function givenNames({ layer }: InferredLayer): readonly string[] {
  return Object.keys(layer.optionSpans).filter((name) => layer.options[name] !== undefined);
}

/** `linear channels 68, bias false`: the options that the spec gives, with their values in each round where they differ. */
export function describeLayer(versions: Versions): string {
  const [{ layer, definition }] = versions;
  const options = givenNames(versions[0]).map((name) => {
    const values = [...new Set(versions.map((version) => String(version.layer.options[name])))].join(', ');
    return name === definition.main ? shorten(values, 40) : `${name} ${shorten(values, 40)}`;
  });
  return [layer.name, options.join(', ')].filter((part) => part !== '').join(' ');
}

import { everyLayer, type InferredModel } from '../../model/infer.js';
import type { ResolvedSpec } from '../../language/resolved-spec.js';

/** What of a whole model decides how its layers are written in Python. */
export interface ModelFacts {
  readonly vocabulary: number;
  /** Skips add up sums, so that containers hand these on. */
  readonly hasSums: boolean;
  /** Batch norms take the predicted positions alone, never the padding behind a word. */
  readonly hasPadding: boolean;
  /** Some attention sees the last positions alone. */
  readonly hasWindow: boolean;
  /** Of each embedding that a linear is tied to, by its label: the variable that holds it. */
  readonly tables: ReadonlyMap<string, string>;
}

/** Words that mean something in Python, or in the function where the variables stand. */
const taken = new Set(
  'and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with nn self super math torch'.split(
    ' ',
  ),
);

export function factsOf({ layers, prediction }: InferredModel, { data }: ResolvedSpec): ModelFacts {
  const all = everyLayer(layers);
  const labels = new Set(all.flatMap(({ layer: { options } }) => (typeof options['tied'] === 'string' ? [options['tied']] : [])));
  return {
    vocabulary: data.vocabulary,
    hasSums: all.some(({ definition: { facts } }) => facts?.sum),
    hasPadding: data.kind === 'words' && prediction === 'positions',
    hasWindow: all.some(({ layer: { options } }) => options['window'] !== undefined),
    tables: new Map([...labels].map((label, i) => [label, variableOf(label, i)])),
  };
}

function variableOf(label: string, index: number): string {
  return /^[a-z][a-z0-9_]*$/.test(label) && !taken.has(label) ? label : `embedding${index}`;
}

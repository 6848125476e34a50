import type { ModelFacts } from '../../layers/torch/twin.js';
import { everyLayer, type InferredModel } from '../../model/infer.js';
import type { ResolvedSpec } from '../../language/resolved-spec.js';

/** Words that mean something in Python, or in the function where the variables stand. */
const taken = new Set(
  'and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with nn self super math torch'.split(
    ' ',
  ),
);

export function factsOf({ layers, prediction }: InferredModel, { data }: ResolvedSpec): ModelFacts {
  const all = everyLayer(layers);
  const labels = new Set(all.flatMap(({ definition: { facts }, layer: { options } }) => facts?.tied?.(options) ?? []));
  return {
    vocabulary: data.vocabulary,
    hasSums: all.some(({ definition: { facts } }) => facts?.sum),
    hasPadding: data.kind === 'words' && prediction === 'positions',
    hasWindow: all.some(({ definition: { facts }, layer: { options } }) => facts?.window?.(options) !== undefined),
    tables: new Map([...labels].map((label, i) => [label, variableOf(label, i)])),
  };
}

function variableOf(label: string, index: number): string {
  return /^[a-z][a-z0-9_]*$/.test(label) && !taken.has(label) ? label : `embedding${index}`;
}

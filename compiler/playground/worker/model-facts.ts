import type { Analysis } from '../../editor/analyse.js';
import type { CostedLayer } from '../../editor/layer-places.js';
import type { InferredLayer } from '../../model/infer.js';
import { areAlike, givenOptions, holding, sumOf } from '../../model/flow.js';
import { sizesOf, summarize } from '../../model/summarize.js';
import type { LayerFacts, ModelFacts } from '../protocol.js';

/** The model of a spec without errors, layer by layer, with layers inside those that hold them. */
export function modelFacts({ model, places }: Analysis): ModelFacts | undefined {
  if (model === undefined) return undefined;
  const { spec, inferred, graph } = model;
  const { name, parameters, multiplyAdds, receptiveField } = summarize(inferred, graph, spec);
  const costed = new Map<InferredLayer, CostedLayer>(
    places.flatMap(({ rounds }) => rounds.map((round) => [round.inferred, round] as const)),
  );
  const factsOf = (layer: InferredLayer): LayerFacts => {
    const { path, name, span } = layer.layer;
    const cost = costed.get(layer);
    return {
      path,
      layer: name,
      input: sizesOf(layer.input),
      output: sizesOf(layer.output),
      parameters: cost?.parameters ?? 0,
      multiplyAdds: cost?.multiplyAdds ?? 0,
      line: span.start.line,
      from: span.start.offset,
      to: span.end.offset,
      lists: layer.lists.map((list) => list.map(factsOf)),
      options: givenOptions(layer),
      holding: holding(layer),
      alike: areAlike(layer.lists),
      joins: layer.definition.facts?.merge?.(layer.layer.options as never),
      sum: sumOf(layer),
      positions: [layer.input.positions?.value, layer.output.positions?.value],
      channels: layer.output.channels?.value,
      reach: reachOf(layer),
    };
  };
  const { context, vocabulary, kind } = spec.data;
  return {
    name,
    parameters,
    multiplyAdds,
    receptiveField,
    context: context,
    vocabulary: vocabulary,
    kind,
    prediction: inferred.prediction,
    layers: inferred.layers.map(factsOf),
    seed: spec.train.seed,
  };
}

function reachOf({ layer: { name, options }, definition: { facts } }: InferredLayer): LayerFacts['reach'] {
  if (facts?.dropsInput) return 'none';
  if (name === 'last') return 'last';
  if (!facts?.looksBack) return [];
  const { kernel, dilation = 1 } = options;
  if (typeof kernel !== 'number' || typeof dilation !== 'number') return 'earlier';
  return Array.from({ length: kernel - 1 }, (_, index) => (index + 1) * dilation);
}

import type { Shape } from '../layers/layer.js';
import type { Graph } from '../ops/graph.js';
import type { ResolvedSpec } from '../language/resolved-spec.js';
import { costsOf, parametersOf, type LayerCost } from './cost.js';
import { everyLayer, type InferredModel } from './infer.js';

export interface LayerSummary {
  readonly path: string;
  readonly layer: string;
  /** The per-example shape. */
  readonly output: readonly number[];
  /** Its own; those of layers inside it stand in their rows, so that a column's sum is the total. */
  readonly parameters: number;
  /** For one example, forward. */
  readonly multiplyAdds: number;
}

export interface Summary {
  readonly name: string;
  readonly parameters: number;
  readonly multiplyAdds: number;
  readonly receptiveField: number;
  /** Layers inside others follow the one that holds them. */
  readonly layers: readonly LayerSummary[];
}

/** What `wnc inspect` shows of a model before it is compiled; `graph` is its lowered one. */
export function summarize(model: InferredModel, graph: Graph, spec: ResolvedSpec): Summary {
  const costs = costsOf(graph);
  const layers = everyLayer(model.layers).map(({ layer, output }) => ({
    path: layer.path,
    layer: layer.name,
    output: sizesOf(output),
    ...totalsOf(costs.get(layer.path)),
  }));
  return {
    name: spec.name,
    parameters: layers.reduce((sum, layer) => sum + layer.parameters, 0),
    multiplyAdds: layers.reduce((sum, layer) => sum + layer.multiplyAdds, 0),
    receptiveField: model.receptiveField,
    layers,
  };
}

function totalsOf(cost: LayerCost | undefined): Pick<LayerSummary, 'parameters' | 'multiplyAdds'> {
  return { parameters: cost === undefined ? 0 : parametersOf(cost), multiplyAdds: cost?.multiplyAdds ?? 0 };
}

/** A per-example shape as numbers: [T, C], [C], or [T] characters. */
export function sizesOf({ positions, channels }: Shape): readonly number[] {
  return [positions, channels].flatMap((size) => (size ? [size.value] : []));
}

import type { Shape } from '../layers/layer.js';
import { lengthOf, type Graph, type Node } from '../ops/graph.js';
import { multiplyAddsOf } from '../ops/registry.js';
import type { ResolvedSpec } from '../language/resolved-spec.js';
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
  const parameters = sumByPath(graph.parameters, ({ shape }) => lengthOf(shape, 1));
  const multiplyAdds = sumByPath(
    graph.nodes.filter(({ stage }) => stage === 'forward'),
    (node) => multiplyAddsOf(node).reduce((sum, { constant }) => sum + constant, 0),
  );
  const layers = everyLayer(model.layers).map(({ layer, output }) => ({
    path: layer.path,
    layer: layer.name,
    output: sizesOf(output),
    parameters: parameters.get(layer.path) ?? 0,
    multiplyAdds: multiplyAdds.get(layer.path) ?? 0,
  }));
  return {
    name: spec.name,
    parameters: layers.reduce((sum, layer) => sum + layer.parameters, 0),
    multiplyAdds: layers.reduce((sum, layer) => sum + layer.multiplyAdds, 0),
    receptiveField: model.receptiveField,
    layers,
  };
}

function sumByPath<N extends Node>(nodes: readonly N[], measure: (node: N) => number): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const node of nodes) {
    const path = node.origin?.path;
    if (path !== undefined) sums.set(path, (sums.get(path) ?? 0) + measure(node));
  }
  return sums;
}

/** A per-example shape as numbers: [T, C], [C], or [T] characters. */
export function sizesOf({ positions, channels }: Shape): readonly number[] {
  return [positions, channels].flatMap((size) => (size ? [size.value] : []));
}

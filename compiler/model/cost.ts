import type { LowerContext } from '../layers/layer.js';
import { GraphBuilder } from '../ops/builder.js';
import { lengthOf, type Graph, type Node, type NodeOf } from '../ops/graph.js';
import { multiplyAddsOf } from '../ops/registry.js';
import type { InferredLayer } from './infer.js';

/** What a layer holds and does by itself, layers inside it not counted. */
export interface LayerCost {
  readonly parameters: readonly { readonly name: string; readonly shape: readonly number[] }[];
  /** For one example, forward. */
  readonly multiplyAdds: number;
}

/** The costs of a model's layers, by their paths. */
export function costsOf(graph: Graph): ReadonlyMap<string, LayerCost> {
  const nodes = new Map<string, Node[]>();
  for (const node of graph.nodes) {
    const path = node.origin?.path;
    if (path === undefined || node.stage !== 'forward') continue;
    const group = nodes.get(path);
    if (group === undefined) nodes.set(path, [node]);
    else group.push(node);
  }
  return new Map([...nodes].map(([path, group]) => [path, costOfNodes(group)]));
}

/**
 * The cost of one layer of a model that has errors elsewhere, so that it is no graph; undefined where a size is not known. It is lowered
 * by itself, of an input of its shape.
 */
export function costOfLayer({ layer, definition, input, output }: InferredLayer, vocabulary: number): LayerCost | undefined {
  if (layer.lists.length > 0) return { parameters: [], multiplyAdds: 0 };
  const sizes = [input, output].flatMap(({ positions, channels }) => [positions?.value ?? 1, channels?.value ?? 1]);
  if (sizes.some(Number.isNaN) || Number.isNaN(vocabulary)) return undefined;
  const builder = new GraphBuilder();
  const x = builder.input('tokens', ['B', input.positions?.value ?? 1, input.channels?.value ?? 1]);
  const formula = typeof definition.formula === 'function' ? definition.formula(layer.options) : definition.formula;
  builder.at({ layer: layer.name, path: layer.path, span: layer.span, formula }, 'forward', layer.name);
  let tied: Node | undefined;
  const context: LowerContext = {
    layer,
    builder,
    mode: 'training',
    vocabulary,
    isTarget: undefined,
    input,
    output,
    lower: (_, value) => value,
    // The weight is another layer's.
    weightOf: () => (tied = builder.parameter('tied.weight', [vocabulary, input.channels?.value ?? 1], { kind: 'constant', value: 0 })),
    addSkip: () => undefined,
    skipSum: () => x,
  };
  definition.lower(x, layer.options, context);
  return costOfNodes(builder.nodes.filter((node) => node !== x && node !== tied));
}

function costOfNodes(nodes: readonly Node[]): LayerCost {
  const parameters = nodes.filter((node): node is NodeOf<'parameter'> => node.op === 'parameter');
  return {
    parameters: parameters.map(({ attributes: { name, shape } }) => ({ name, shape })),
    multiplyAdds: nodes.reduce((sum, node) => sum + multiplyAddsOf(node).reduce((total, { constant }) => total + constant, 0), 0),
  };
}

/** How many numbers a layer learns. */
export function parametersOf({ parameters }: LayerCost): number {
  return parameters.reduce((sum, { shape }) => sum + lengthOf(shape, 1), 0);
}

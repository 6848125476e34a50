import { sameShape, type Graph, type Node } from '../ops/graph.js';
import { rewriteGraph } from './rewrite.js';

/**
 * Stores sums of activations that several read, such as a residual stream after each layer: otherwise each reader would add up again what
 * all layers before it have added, and the backward pass once more. `graph` is one that is not differentiated any more.
 */
export function keepSums(graph: Graph): Graph {
  const readers = new Map<Node, number>();
  for (const { inputs } of graph.nodes) for (const input of new Set(inputs)) readers.set(input, (readers.get(input) ?? 0) + 1);
  const isKept = (node: Node): boolean => node.op === 'add' && (readers.get(node) ?? 0) >= 2 && isOfActivations(node);
  if (!graph.nodes.some(isKept)) return graph;
  return rewriteGraph(graph, (node, inputs, builder) => {
    if (!isKept(node)) return undefined;
    return builder.node('kept', [builder.copy(node, inputs)], {}) as Node;
  });
}

function isOfActivations({ shape, inputs }: Node): boolean {
  const isActivation = shape.length === 3 && typeof shape[0] !== 'number' && shape[2] !== 1;
  return isActivation && inputs.every((input) => sameShape(input.shape, shape));
}

import { GraphBuilder } from '../ops/builder.js';
import type { Graph, Node } from '../ops/graph.js';
import { mapOutputs } from '../ops/outputs.js';

/**
 * Makes what takes the place of a node, from `inputs`, which have taken the places of its inputs. Nodes that it makes belong to the node's
 * layer. `become` gives what took the place of any earlier node.
 */
export type Rewrite = (node: Node, inputs: readonly Node[], builder: GraphBuilder, become: (node: Node) => Node) => Node | undefined;

/** The same graph with what `rewrite` makes of its nodes; where that is undefined, a copy. */
export function rewriteGraph(graph: Graph, rewrite: Rewrite, builder = new GraphBuilder()): Graph {
  const { become } = rewriteNodes(
    graph.nodes,
    (node, inputs, _, become) => rewrite(node, inputs, builder, become) ?? builder.copy(node, inputs),
    builder,
  );
  return carryOver(graph, become, builder);
}

interface Rewritten {
  /** What stands in a node's place. */
  become(node: Node): Node;
  readonly stuckAt: Node | undefined;
}

/** Nodes one after the other, up to the first that `rewrite` makes nothing of. */
export function rewriteNodes(nodes: readonly Node[], rewrite: Rewrite, builder: GraphBuilder): Rewritten {
  const made = new Map<Node, Node>();
  const become = (node: Node): Node => {
    const found = made.get(node);
    if (!found) throw new Error(`internal error: nothing stands in the place of ${node.name}`);
    return found;
  };
  for (const node of nodes) {
    builder.at(node.origin, node.stage, node.name, node.part);
    const result = rewrite(node, node.inputs.map(become), builder, become);
    if (!result) return { become, stuckAt: node };
    made.set(node, result);
  }
  return { become, stuckAt: undefined };
}

/** What the builder has built, with the outputs and updates of a graph whose nodes it stands for. */
export function carryOver({ outputs, updates }: Graph, become: (node: Node) => Node, builder: GraphBuilder): Graph {
  for (const { statistic, value } of updates) builder.update(become(statistic), become(value));
  return builder.graph(mapOutputs(outputs, become));
}

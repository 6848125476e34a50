import { GraphBuilder, type Value } from '../ops/builder.js';
import { lengthOf, type Graph, type Node } from '../ops/graph.js';
import { allOutputs, outputsOf } from '../ops/outputs.js';
import { actsAtEachPosition } from './positionwise.js';
import { rewriteGraph } from './rewrite.js';
import { removeUnused } from './simplify.js';

/** A graph that looks values up in tables, and the one that fills these. */
export interface LookedUp {
  readonly graph: Graph;
  /** Its batch has an example for each symbol, the symbol at every position. Its states are the tables. */
  readonly filling: Graph;
}

/**
 * What depends on a position and the symbol there alone, as the first block's queries, keys and values, is the same whenever that symbol
 * comes to that position. It is computed once for each pair, [V, T, C], and looked up by the input `rows`, symbol · T + position:
 *
 *   linear of norm of (gather(table, tokens) + positions)  →  gather(state, rows)
 *
 * Only what has a matrix product on the way is worth it. The same numbers. The answer is undefined where there is nothing of the kind, or
 * where the tables would have more than `most` numbers.
 */
export function lookUp(
  graph: Graph,
  { context, vocabulary, most }: { context: number; vocabulary: number; most: number },
): LookedUp | undefined {
  const found = worthLookingUp(graph, context);
  const lengths = found.map(({ shape }) => lengthOf(shape, vocabulary));
  const [logits] = found;
  if (logits === undefined || lengths.reduce((sum, length) => sum + length, 0) > most) return undefined;
  const nameOf = (node: Node): string => `table${found.indexOf(node)}`;

  const filling = new GraphBuilder(graph);
  for (const node of found) filling.update(filling.state(nameOf(node), node.shape), node);

  const builder = new GraphBuilder();
  builder.at(undefined, 'forward', '');
  const rows = builder.input('rows', ['B', context, 1]);
  const rewritten = rewriteGraph(
    graph,
    (node): Value | undefined => {
      if (!found.includes(node)) return undefined;
      const state = builder.state(nameOf(node), [vocabulary * context, node.shape[2]!]);
      return builder.gather(state, rows);
    },
    builder,
  );
  return { graph: removeUnused(rewritten), filling: removeUnused(filling.graph(outputsOf({ logits }))) };
}

/**
 * The values to keep in tables. Each depends on a position and its symbol alone, has a matrix product on the way, and is read by a value
 * that depends on more.
 */
function worthLookingUp(graph: Graph, context: number): readonly Node[] {
  /** What is the same for all examples. */
  const fixed = new Set<Node>();
  /** What depends on a position and its symbol; whether a product is on the way. */
  const local = new Map<Node, boolean>();
  for (const node of graph.nodes) {
    if (node.op === 'input') {
      if (node.attributes.role === 'tokens') local.set(node, false);
    } else if (node.inputs.every((input) => fixed.has(input))) {
      if (node.shape[0] !== 'B') fixed.add(node);
    } else if (node.inputs.every((input) => fixed.has(input) || local.has(input)) && isOfEachPosition(node)) {
      local.set(node, node.op === 'linear' || node.inputs.some((input) => local.get(input) === true));
    }
  }
  const wanted = new Set(allOutputs(graph.outputs));
  for (const node of graph.nodes) if (!local.has(node)) for (const input of node.inputs) wanted.add(input);
  return graph.nodes.filter((node) => wanted.has(node) && local.get(node) === true && node.shape[1] === context);
}

/** Whether a position of the result depends on the same position of the inputs alone. */
function isOfEachPosition(node: Node): boolean {
  if (node.shape.length !== 3 || node.shape[0] !== 'B') return false;
  // A slice of single positions does not: of these there is no table, so nothing needs to know which they are.
  if (node.op !== 'reshape') return actsAtEachPosition(node);
  // A row for each head, or those rows side by side again.
  const [from, to] = [node.inputs[0].shape[1] as number, node.shape[1] as number];
  return to % from === 0 || (from % to === 0 && isOfHeads(node.inputs[0], to));
}

/** Whether its rows are those of heads, so many positions before they were split. */
function isOfHeads(node: Node, positions: number): boolean {
  if (node.shape[1] === positions) return true;
  return node.inputs.some((input) => input.shape[0] === 'B' && isOfHeads(input, positions));
}

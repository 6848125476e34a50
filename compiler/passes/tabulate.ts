import { Distinct, type Graph, type Node, type NodeOf, type OpName } from '../ops/graph.js';
import type { GraphBuilder } from '../ops/builder.js';
import { rewriteGraph } from './rewrite.js';
import { removeUnused } from './simplify.js';

/**
 * What depends on a symbol alone is computed once for each symbol of the batch and looked up:
 *
 *   linear of gather(table, symbols)  →  gather of linear(rows of the table that symbols name), with the bias that is added to it
 *
 * so that a product has as many rows as there are different symbols, not as many as the batch has positions; backward likewise, since the
 * gradient of the rows is added up for each symbol. The same mathematics. Tables of more than `most` rows are left alone, and so is what
 * is not of words laid end to end.
 */
export function tabulate(graph: Graph, most: number): Graph {
  if (!graph.nodes.some(({ op }) => op === 'positionTable')) return graph;
  const users = new Map<Node, Node[]>();
  for (const node of graph.nodes) for (const input of node.inputs) users.set(input, [...(users.get(input) ?? []), node]);
  const isBiased = (linear: Node): boolean => {
    const [user, ...others] = users.get(linear) ?? [];
    return others.length === 0 && user?.op === 'add' && user.inputs[0] === linear && isBias(user.inputs[1]);
  };
  const rewritten = rewriteGraph(graph, (node, inputs, builder, become) => {
    const linear = node.op === 'add' && isBiased(node.inputs[0]) ? node.inputs[0] : node;
    // A linear that only a bias is added to is looked up with it.
    if (linear.op !== 'linear' || (linear === node && isBiased(linear))) return undefined;
    const lookup = lookupOf(linear, most);
    if (!lookup) return undefined;
    const [x, matrix] = linear.inputs;
    const [table, all, weight] = [...lookup.inputs, matrix].map(become) as [Node, Node, Node];
    builder.at(lookup.origin, lookup.stage, lookup.name, lookup.part);
    const { rows, indices } = namedRows(table, all, builder);
    const symbols = x?.op === 'first' ? builder.first(indices, x.attributes.rows) : indices;
    builder.at(linear.origin, linear.stage, linear.name, linear.part);
    const product = builder.linear(rows, weight);
    const values = linear === node ? product : builder.add(product, inputs[1]!);
    builder.at(node.origin, node.stage, node.name, node.part);
    return builder.gather(builder.reshape(values, [values.shape[0]!, values.shape[2]!]), symbols);
  });
  return removeUnused(rewritten);
}

/** The rows [R, 1, C] of a table that symbols name, each once, and which of them each symbol names. */
function namedRows(table: Node, symbols: Node, builder: GraphBuilder): { readonly rows: Node; readonly indices: Node } {
  const [count, channels] = table.shape as [number, number];
  const [among, places] = symbols.shape;
  if (!(among instanceof Distinct) || places !== 1) return { rows: builder.reshape(table, [count, 1, channels]), indices: symbols };
  const size = Distinct.symbolsOf(among, count);
  const indices = builder.called(builder.distinct(symbols, 1, size), 'symbols', 'symbols');
  const members = builder.called(builder.members(indices, symbols, size), 'symbolsOfBatch', 'symbols');
  return { rows: builder.gather(table, members), indices };
}

/** What the linear's input looks up, or what its input is the first rows of. */
function lookupOf({ inputs: [input] }: Node, most: number): NodeOf<'gather'> | undefined {
  const x = input?.op === 'first' ? input.inputs[0] : input;
  if (x?.op !== 'gather' || x.inputs.length !== 2) return undefined;
  const [table] = x.inputs;
  return table?.op === 'parameter' && (table.shape[0] as number) <= most ? (x as NodeOf<OpName> as NodeOf<'gather'>) : undefined;
}

function isBias(node: Node | undefined): boolean {
  const shape = node?.shape ?? [];
  return shape.length === 3 && shape[0] === 1 && shape[1] === 1;
}

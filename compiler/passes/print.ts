import { isInSpec, showShape, type Graph, type Node } from '../ops/graph.js';
import { namedOutputs } from '../ops/outputs.js';

/** A graph as text, a line a node: what snapshots, `--dump` and WNC_DEBUG show. */
export function printGraph(graph: Graph): string {
  const lines = graph.nodes.map(printNode);
  for (const [name, node] of namedOutputs(graph.outputs)) lines.push(`output ${name} = %${node.id}`);
  for (const { statistic, value } of graph.updates) lines.push(`update %${statistic.id} = %${value.id}`);
  return `${lines.join('\n')}\n`;
}

function printNode(node: Node): string {
  const inputs = node.inputs.map(({ id }) => `%${id}`);
  const attributes = Object.entries(node.attributes)
    .filter(([key]) => key !== 'initial' && key !== 'momentum' && key !== 'least')
    .map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  const line = isInSpec(node.origin) ? `${node.origin.span.start.line} ` : '';
  const where = node.origin ? `  # ${line}${node.origin.layer}` : '';
  const side = node.stage === 'forward' ? '' : ` (${node.stage})`;
  return `%${node.id} ${node.name} = ${node.op}(${[...inputs, ...attributes].join(', ')}) ${showShape(node.shape)}${side}${where}`;
}

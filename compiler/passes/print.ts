import { showShape, type Graph, type Node } from '../ops/graph.js';
import type { FusedGraph } from './fused-graph.js';
import type { MemoryPlan } from './plan.js';

/** A graph as text, a line a node: what snapshots, `--dump` and WNC_DEBUG show. */
export function printGraph(graph: Graph): string {
  const lines = graph.nodes.map(printNode);
  for (const [name, node] of graph.outputs) lines.push(`output ${name} = %${node.id}`);
  for (const { statistic, value } of graph.updates) lines.push(`update %${statistic.id} = %${value.id}`);
  return `${lines.join('\n')}\n`;
}

function printNode(node: Node): string {
  const inputs = node.inputs.map(({ id }) => `%${id}`);
  const attributes = Object.entries(node.attributes)
    .filter(([key]) => key !== 'initial' && key !== 'momentum')
    .map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  const where = node.origin ? `  # ${node.origin.span.start.line} ${node.origin.layer}` : '';
  const side = node.stage === 'forward' ? '' : ` (${node.stage})`;
  return `%${node.id} ${node.name} = ${node.op}(${[...inputs, ...attributes].join(', ')}) ${showShape(node.shape)}${side}${where}`;
}

/** Groups in order, with what each keeps. */
export function printFused({ groups }: FusedGraph): string {
  const lines = groups.map((group, index) => {
    if (group.kind === 'structured') return `${index}: ${group.node.op} -> %${group.result.id} ${group.result.name}${group.bias ? ' (with bias)' : ''}`;
    const members = group.members.map(({ id, op, part }) => `%${id} ${part}=${op}`).join(', ');
    return `${index}: loops over ${showShape(group.space)}, inner axes [${group.inner.join(', ')}]: ${members}`;
  });
  return `${lines.join('\n')}\n`;
}

/** Places in the workspace, by offset. */
export function printPlan(plan: MemoryPlan): string {
  const rows = [...plan.slots, ...plan.asides].filter(([, { array }]) => array === 'workspace');
  rows.sort(([a, first], [b, second]) => first.offset - second.offset || a.id - b.id);
  const lines = rows.map(([node, { offset, length }]) => `${offset}..${offset + length} %${node.id} ${node.name} ${showShape(node.shape)}`);
  return `batch ${plan.batch}, workspace of ${plan.workspace} numbers\n${lines.join('\n')}\n`;
}

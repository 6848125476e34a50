import { showShape } from '../ops/graph.js';
import type { FusedGraph } from './fused-graph.js';
import type { MemoryPlan } from './plan.js';

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

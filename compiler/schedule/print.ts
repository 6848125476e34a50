import { showShape, type Node } from '../ops/graph.js';
import type { FusedGraph, LoopGroup } from './fused-graph.js';
import type { MemoryPlan } from './plan.js';

/** Groups in order, each with the values that it materialises. */
export function printFused({ groups }: FusedGraph): string {
  const lines = groups.map((group, index) => {
    if (group.kind === 'structured')
      return `${index}: ${group.node.op} -> %${group.result.id} ${group.result.name}${group.bias ? ' (with bias)' : ''}`;
    if (group.kind === 'join')
      return [`${index}: join -> %${group.node.id} ${group.node.name}`, ...group.nests.map((nest) => `  ${printNest(nest)}`)].join('\n');
    return `${index}: ${printNest(group)}`;
  });
  return `${lines.join('\n')}\n`;
}

/** Members by phase, with a semicolon between two phases; `before` an inner loop, what its outer loops compute. */
function printNest({ space, inner, placed, phases, places, scratch }: LoopGroup): string {
  const print = (member: Node): string => {
    const place = placed.get(member);
    const role = places.get(member)?.role;
    const how = `${role === 'total' ? ' in total' : ''}${scratch.includes(member) ? ' for later' : ''}`;
    return `%${member.id} ${member.part}=${member.op}${how}${place ? ` in %${place.join.id} at [${place.at.start.join(', ')}]` : ''}`;
  };
  const lists = phases.map(({ outside, inside }) => {
    const [before, within] = [outside, inside].map((members) => members.map(print).join(', '));
    return [before && `before ${before}`, within].filter(Boolean).join(', in it ');
  });
  return `loops over ${showShape(space)}, inner axes [${inner.join(', ')}]: ${lists.filter(Boolean).join('; ')}`;
}

/** Places in the workspace, by offset. */
export function printPlan(plan: MemoryPlan): string {
  const rows = [...plan.slots, ...plan.scratch].filter(([, { array }]) => array === 'workspace');
  rows.sort(([a, first], [b, second]) => first.offset - second.offset || a.id - b.id);
  const lines = rows.map(([node, { offset, length }]) => `${offset}..${offset + length} %${node.id} ${node.name} ${showShape(node.shape)}`);
  return `batch ${plan.batch}, workspace of ${plan.workspace} numbers\n${lines.join('\n')}\n`;
}

import type { Node, OpName } from '../ops/graph.js';
import { definitionOf } from '../ops/registry.js';
import { kindOf, storageOf } from '../ops/storage.js';
import type { LoopGroup } from './fused-graph.js';
import { roleIn } from './loop-groups.js';

/**
 * The order inside a loop nest. Inner loops run one after the other in phases; a reduction made in phase p can be read
 * from phase p + 1 on, so a value's phase is the first one in which everything that it needs is there.
 */
export class Phases {
  private readonly members: ReadonlySet<Node>;
  private readonly known = new Map<Node, number>();

  constructor(private readonly group: LoopGroup) {
    this.members = new Set(group.members);
  }

  /** The first phase in which the node's value can be read: 0 for all that other nests made. */
  available(node: Node): number {
    const known = this.known.get(node);
    if (known !== undefined) return known;
    const inside = this.members.has(node) || kindOf(node) === 'elementwise' || kindOf(node) === 'view';
    let phase = inside ? this.phaseOf(node) : 0;
    if (this.members.has(node) && roleIn(node, this.group.space, this.group.inner) === 'inner sum') phase += 1;
    this.known.set(node, phase);
    return phase;
  }

  /** The phase whose inner loop computes a reduction or full value; an outer value is computed just before that loop. */
  phaseOf(node: Node): number {
    return Math.max(0, ...node.inputs.map((input) => this.available(input)));
  }

  get count(): number {
    return 1 + Math.max(0, ...this.group.members.map((member) => this.phaseOf(member)));
  }

  /** Full values that are dear to compute and are read in a later phase than their own. */
  readLater(): readonly Node[] {
    const found = new Set<Node>();
    for (const member of this.group.members) {
      const phase = this.phaseOf(member);
      const seen = new Set<Node>();
      const visit = (input: Node): void => {
        if (seen.has(input)) return;
        seen.add(input);
        const storage = storageOf(input);
        if (this.members.has(storage)) {
          if (roleIn(storage, this.group.space, this.group.inner) !== 'full' || this.phaseOf(storage) === phase) return;
          if (definitionOf<OpName>(storage.op).expensive) {
            found.add(storage);
            return;
          }
        }
        if (kindOf(storage) === 'elementwise') storage.inputs.forEach(visit);
      };
      member.inputs.forEach(visit);
    }
    return [...found];
  }
}

import type { Node, OpName, TensorShape } from '../ops/graph.js';
import { definitionOf } from '../ops/registry.js';
import { isExpression, kindOf, readBelow } from '../ops/storage.js';
import type { LoopGroup, NestPhase, Placed } from './fused-graph.js';
import { roleIn } from './readings.js';

/** What a nest is made of, before it is decided in which order. */
type Parts = Pick<LoopGroup, 'members' | 'space' | 'inner'>;

/** The order inside a loop nest, written down: nothing after this asks again what is computed where. */
export function arrange(parts: Parts, placed: ReadonlyMap<Node, Placed>): LoopGroup {
  const order = new Order(parts);
  const phases: NestPhase[] = Array.from({ length: order.count }, (_, number) => {
    const own = parts.members.filter((member) => order.phaseOf(member) === number);
    const isOutside = (member: Node): boolean => order.roleOf(member) === 'outer' || order.roleOf(member) === 'total';
    return { outside: own.filter(isOutside), inside: own.filter((member) => !isOutside(member)) };
  });
  const places = parts.members.map((member) => [member, { role: order.roleOf(member), phase: order.phaseOf(member) }] as const);
  return { kind: 'loop', ...parts, placed, phases, places: new Map(places), scratch: order.readLater() };
}

/**
 * Inner loops run one after the other in phases; a reduction made in phase p can be read from phase p + 1 on, so a value's phase is the
 * first one in which everything that it needs is there.
 */
class Order {
  private readonly members: ReadonlySet<Node>;
  private readonly known = new Map<Node, number>();
  private readonly roles: ReadonlyMap<Node, ReturnType<typeof roleIn>>;

  constructor(private readonly parts: Parts) {
    this.members = new Set(parts.members);
    this.roles = new Map(parts.members.map((member) => [member, roleIn(member, parts.space, parts.inner)]));
  }

  roleOf(member: Node): ReturnType<typeof roleIn> {
    return this.roles.get(member) ?? 'none';
  }

  /** The phase whose inner loop computes a reduction or full value; an outer value is computed just before that loop. */
  phaseOf(node: Node): number {
    return Math.max(0, ...node.inputs.map((input) => this.available(input)));
  }

  get count(): number {
    return 1 + Math.max(0, ...this.parts.members.map((member) => this.phaseOf(member)));
  }

  /** The first phase in which the node's value can be read: 0 for all that other nests made. */
  private available(node: Node): number {
    const known = this.known.get(node);
    if (known !== undefined) return known;
    const inside = this.members.has(node) || isExpression(node) || kindOf(node) === 'view';
    let phase = inside ? this.phaseOf(node) : 0;
    if (this.roleOf(node) === 'inner sum') phase += 1;
    this.known.set(node, phase);
    return phase;
  }

  /** Full values that are dear to compute and are read in a later phase than their own. */
  readLater(): readonly Node[] {
    const found = this.parts.members.flatMap((member) => {
      const isEarlier = (node: Node): boolean =>
        this.members.has(node) && this.roleOf(node) === 'full' && this.phaseOf(node) !== this.phaseOf(member);
      const { leaves } = readBelow(member.inputs, (node) => {
        if (!isEarlier(node)) return this.members.has(node) || !isExpression(node);
        return definitionOf<OpName>(node.op).expensive === true;
      });
      return [...leaves].filter(isEarlier);
    });
    return [...new Set(found)];
  }
}

/** Room for one outer step's worth of a value: as long as the inner axes. */
export function scratchShape(node: Node, { inner }: LoopGroup): TensorShape {
  return node.shape.map((size, axis) => (inner.includes(axis) ? size : 1));
}

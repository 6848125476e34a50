import { isOfLoss, sameShape, type Node, type TensorShape } from '../ops/graph.js';
import { isExpression, kindOf } from '../ops/storage.js';
import type { LoopGroup, Placed, Role } from './fused-graph.js';
import { isMovedOnTheWay, reducedAxes, roleIn, spaceOf } from './readings.js';
import { arrange } from './arrange.js';

/**
 * A nest has no more members than this. Hundreds of pointwise layers in a row would otherwise be one: writing its loops takes
 * time that grows with the square of their number, and a depth of calls that grows with it.
 */
const MOST_MEMBERS = 48;

/** A loop nest while it grows: which nodes it may hold, and along which axes its inner loops run. */
export class LoopGroupBuilder {
  private readonly members: Node[] = [];
  private readonly reads = new Set<Node>();
  private readonly space: TensorShape;
  /** Nothing of the backward pass is computed under the forward one. */
  private readonly stage: Node['stage'];
  /** The loss and its gradient stand by themselves. */
  private readonly isLoss: boolean;
  private inner: readonly number[];

  constructor(
    first: Node,
    inner: readonly number[],
    private readonly places: ReadonlyMap<Node, Placed>,
  ) {
    this.space = spaceOf(first);
    this.stage = first.stage;
    this.isLoss = isOfLoss(first);
    this.inner = kindOf(first) === 'reduction' ? reducedAxes(first) : inner;
  }

  /** Whether the node could be a member. */
  accepts(node: Node, leaves: readonly Node[]): boolean {
    if (this.members.length >= MOST_MEMBERS || node.stage !== this.stage || isOfLoss(node) !== this.isLoss) return false;
    const own = leaves.some((leaf) => this.members.includes(leaf));
    if (!own && !this.holdsPartOf(this.places.get(node)?.join) && !leaves.some((leaf) => this.reads.has(leaf) && isTensor(leaf)))
      return false;
    const role = this.roleOf(node);
    // A total is complete only after its nest, so a total joins only a nest of which it reads a member.
    if (role === 'total') return own;
    return role !== 'none' || this.couldReduce(node);
  }

  /** Whether `consumer`, as a member of this nest, could read `member` while the nest runs. */
  offers(member: Node, consumer: Node): boolean {
    if (this.roleOf(member) === 'total') return false;
    if (!this.accepts(consumer, [member])) return false;
    // Read elsewhere or under another shape, a value's elements are needed in another order than they are made.
    return member.op !== 'join' && !isMovedOnTheWay(consumer, member);
  }

  add(node: Node, leaves: readonly Node[]): void {
    if (this.couldReduce(node)) this.inner = reducedAxes(node);
    this.members.push(node);
    leaves.forEach((leaf) => this.reads.add(leaf));
  }

  build(): LoopGroup {
    const placed = this.members.flatMap((member) => {
      const place = this.places.get(member);
      return place ? [[member, place] as const] : [];
    });
    return arrange({ members: this.members, space: this.space, inner: this.inner }, new Map(placed));
  }

  private holdsPartOf(join: Node | undefined): boolean {
    return join !== undefined && this.members.some((member) => this.places.get(member)?.join === join);
  }

  private roleOf(node: Node): Role {
    return roleIn(node, this.space, this.inner);
  }

  /** A nest of elementwise values only may still become one that sums. */
  private couldReduce(node: Node): boolean {
    return (
      kindOf(node) === 'reduction' &&
      this.inner.length === 0 &&
      sameShape(spaceOf(node), this.space) &&
      reducedAxes(node).length < this.space.filter((size) => size !== 1).length &&
      this.members.every(isExpression)
    );
  }
}

/** Not a number that stands for itself: to read the same one is nothing in common. */
function isTensor({ op }: Node): boolean {
  return op !== 'constant' && op !== 'count' && op !== 'stepScalar';
}

import { sameShape, type Node, type TensorShape } from '../ops/graph.js';
import { kindOf, storageOf } from '../ops/storage.js';
import type { LoopGroup } from './fused-graph.js';

/**
 * A nest has no more members than this. Hundreds of pointwise layers in a row would otherwise be one: writing its loops takes
 * time that grows with the square of their number, and a depth of calls that grows with it.
 */
const MOST_MEMBERS = 48;

/**
 * A loop nest while it grows. Every member is one of
 *   full           an elementwise value of the whole space, computed in an inner loop;
 *   inner sum      a reduction over exactly the inner axes, ready once its inner loop has run;
 *   outer          an elementwise value that does not vary along the inner axes, computed between inner loops;
 *   total          a reduction of an outer value over all the outer axes, ready when the whole nest has run.
 */
export class LoopGroupBuilder {
  private readonly members: Node[] = [];
  private readonly reads = new Set<Node>();
  private readonly space: TensorShape;
  /** Nothing of the backward pass is computed under the forward one. */
  private readonly stage: Node['stage'];
  /** The loss and its gradient stand by themselves. */
  private readonly isLoss: boolean;
  private inner: readonly number[];

  constructor(first: Node, inner: readonly number[]) {
    this.space = spaceOf(first);
    this.stage = first.stage;
    this.isLoss = isOfLoss(first);
    this.inner = kindOf(first) === 'reduction' ? reducedAxes(first) : inner;
  }

  /** Whether the node could be a member. */
  accepts(node: Node, leaves: readonly Node[]): boolean {
    if (this.members.length >= MOST_MEMBERS || node.stage !== this.stage || isOfLoss(node) !== this.isLoss) return false;
    const own = leaves.some((leaf) => this.members.includes(leaf));
    const common = own || leaves.some((leaf) => this.reads.has(leaf) && leaf.op !== 'constant' && leaf.op !== 'count' && leaf.op !== 'stepScalar');
    if (!common) return false;
    const role = this.roleOf(node);
    // A total is ready only after the nest, so one that needs nothing of the nest had better not wait for it.
    if (role === 'total') return own;
    return role !== 'none' || this.couldReduce(node);
  }

  /** Whether `consumer`, as a member of this nest, could read `member` while the nest runs. */
  offers(member: Node, consumer: Node): boolean {
    if (this.roleOf(member) === 'total') return false;
    if (!this.accepts(consumer, [member])) return false;
    // Read under another shape, a value's elements are needed in another order than they are made.
    return !readsThroughView(consumer, member);
  }

  add(node: Node, leaves: readonly Node[]): void {
    if (this.couldReduce(node)) this.inner = reducedAxes(node);
    this.members.push(node);
    leaves.forEach((leaf) => this.reads.add(leaf));
  }

  build(): LoopGroup {
    return { kind: 'loop', members: this.members, space: this.space, inner: this.inner };
  }

  private roleOf(node: Node): 'full' | 'inner sum' | 'outer' | 'total' | 'none' {
    return roleIn(node, this.space, this.inner);
  }

  /** A nest of elementwise values only may still become one that sums. */
  private couldReduce(node: Node): boolean {
    return (
      kindOf(node) === 'reduction' &&
      this.inner.length === 0 &&
      sameShape(spaceOf(node), this.space) &&
      reducedAxes(node).length < this.space.filter((size) => size !== 1).length &&
      this.members.every((member) => kindOf(member) === 'elementwise')
    );
  }
}

/** No layer's, but the loss's or the optimizer's. */
function isOfLoss(node: Node): boolean {
  return node.origin === undefined;
}

export type Role = 'full' | 'inner sum' | 'outer' | 'total' | 'none';

/** The part that a node plays in a nest over `space` with these inner axes. */
export function roleIn(node: Node, space: TensorShape, inner: readonly number[]): Role {
  const shape = spaceOf(node);
  if (shape.length !== space.length) return 'none';
  const isInner = (axis: number): boolean => inner.includes(axis);
  const outerShape = space.map((size, axis) => (isInner(axis) ? 1 : size));
  if (kindOf(node) === 'reduction') {
    const axes = reducedAxes(node);
    if (sameShape(shape, space) && inner.length > 0 && axes.length === inner.length && axes.every(isInner)) return 'inner sum';
    const outer = space.flatMap((size, axis) => (size !== 1 && !isInner(axis) ? [axis] : []));
    const whole = outer.length > 0 && axes.length === outer.length && axes.every((axis) => outer.includes(axis));
    return inner.length > 0 && whole && sameShape(shape, outerShape) ? 'total' : 'none';
  }
  if (sameShape(shape, space)) return 'full';
  return inner.length > 0 && sameShape(shape, outerShape) ? 'outer' : 'none';
}

/** The shape that computing a node runs over. */
export function spaceOf(node: Node): TensorShape {
  return kindOf(node) === 'reduction' ? node.inputs[0]!.shape : node.shape;
}

function reducedAxes(node: Node): readonly number[] {
  if (node.op !== 'sum' && node.op !== 'max') return [];
  return node.attributes.axes;
}

function readsThroughView(consumer: Node, member: Node): boolean {
  const seen = new Set<Node>();
  const visit = (input: Node): boolean => {
    if (seen.has(input)) return false;
    seen.add(input);
    if (kindOf(input) === 'view' && storageOf(input) === member) return !sameShape(input.shape, member.shape);
    return kindOf(input) === 'elementwise' && input !== member && input.inputs.some(visit);
  };
  return consumer.inputs.some(visit);
}

import type { Graph, Node, NodeOf, Stage, TensorShape } from '../ops/graph.js';
import type { Mapping } from '../ops/mapping.js';

/**
 * Nodes computed by one loop nest. Its members are materialised values; cheap elementwise nodes between them have no
 * slot in memory and are computed where they are needed.
 */
export interface LoopGroup {
  readonly kind: 'loop';
  /** Reductions and materialised elementwise values, in order of execution. */
  readonly members: readonly Node[];
  /** The shape that the nest runs over. */
  readonly space: TensorShape;
  /** Axes of the inner loops: those that its reductions sum over. Every other axis is an outer loop. */
  readonly inner: readonly number[];
  /** Members that are parts of a join: they are stored in it. */
  readonly placed: ReadonlyMap<Node, Placed>;
  /** Inner loops, one after the other, and what is computed before each. */
  readonly phases: readonly NestPhase[];
  /** Of each member, what it is in the nest and in which phase it is computed. */
  readonly places: ReadonlyMap<Node, { readonly role: Role; readonly phase: number }>;
  /** Members that a later phase reads and that are dear to compute: without a place in memory each has room for one outer step. */
  readonly scratch: readonly Node[];
}

/**
 * The part that a node plays in a nest:
 *   full           an elementwise value of the whole space, computed in an inner loop;
 *   inner sum      a reduction over exactly the inner axes, ready once its inner loop has run;
 *   outer          an elementwise value that does not vary along the inner axes, computed between inner loops;
 *   total          a reduction of an outer value over all the outer axes, ready when the whole nest has run.
 */
export type Role = 'full' | 'inner sum' | 'outer' | 'total' | 'none';

/** Members of one inner loop, and those of the outer loops that are computed just before it. */
export interface NestPhase {
  readonly outside: readonly Node[];
  readonly inside: readonly Node[];
}

/** Where a part of a join goes. */
export interface Placed {
  readonly join: NodeOf<'join'>;
  readonly at: Mapping;
}

/** A join whose parts have no nest in common: a nest for each, one after the other. */
export interface JoinGroup {
  readonly kind: 'join';
  readonly node: NodeOf<'join'>;
  readonly nests: readonly LoopGroup[];
}

/** An op with loops of its own, perhaps with a bias added to each of its rows. */
export interface StructuredGroup {
  readonly kind: 'structured';
  readonly node: Node;
  /** A parameter [M] added to each row of a linear's result. */
  readonly bias: Node | undefined;
  /** The node whose value the group leaves behind: `node`, or its sum with the bias. */
  readonly result: Node;
}

export type FusionGroup = LoopGroup | JoinGroup | StructuredGroup;

export interface FusedGraph {
  readonly graph: Graph;
  /** In order of execution. */
  readonly groups: readonly FusionGroup[];
}

/** The values that a group computes for later groups; some may have no reader. */
export function resultsOf(group: FusionGroup): readonly Node[] {
  switch (group.kind) {
    case 'loop':
      return group.members.map((member) => group.placed.get(member)?.join ?? member);
    case 'join':
      return [group.node];
    case 'structured':
      return [group.result];
  }
}

/** The nests of a group of loops. */
export function nestsOf(group: LoopGroup | JoinGroup): readonly LoopGroup[] {
  return group.kind === 'loop' ? [group] : group.nests;
}

/** The nodes whose inputs a group reads. */
export function membersOf(group: FusionGroup): readonly Node[] {
  return group.kind === 'structured' ? [group.node] : nestsOf(group).flatMap(({ members }) => members);
}

/** The pass of a training step that a group is of: forward if any of its nodes is, else the update if any is, else backward. */
export function stageOf(group: FusionGroup): Stage {
  const nodes = [...membersOf(group), ...resultsOf(group)];
  return (['forward', 'update'] as const).find((one) => nodes.some((node) => node.stage === one)) ?? 'backward';
}

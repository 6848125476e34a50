import type { Graph, Node, TensorShape } from '../ops/graph.js';

/**
 * Nodes computed by one loop nest. Its members are kept values; what lies between them (cheap elementwise nodes) has no
 * place in memory and is computed where it is needed.
 */
export interface LoopGroup {
  readonly kind: 'loop';
  /** Reductions and kept elementwise values, in order of execution. */
  readonly members: readonly Node[];
  /** The shape that the nest runs over. */
  readonly space: TensorShape;
  /** Axes of the inner loops: those that its reductions sum over. Every other axis is an outer loop. */
  readonly inner: readonly number[];
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

export type Group = LoopGroup | StructuredGroup;

export interface FusedGraph {
  readonly graph: Graph;
  /** In order of execution. */
  readonly groups: readonly Group[];
}

/** What a group leaves behind, whether or not anyone needs it later. */
export function resultsOf(group: Group): readonly Node[] {
  return group.kind === 'loop' ? group.members : [group.result];
}

import type { Graph, Node, NodeOf } from '../ops/graph.js';

/** The windows of a graph's attention layers, for all nodes that have to do with their keys. */
export interface AttentionWindows {
  /** How many positions a query sees; undefined where it sees all up to it, and for any other node. */
  of(node: Node): number | undefined;
  /** How many positions the layer's keys have. */
  positionsOf(node: Node): number | undefined;
}

/** A layer's mask says what it sees: scores, mixtures and distances of the same layer go by that. */
export function attentionWindows({ nodes }: Graph): AttentionWindows {
  const masks = new Map<string | undefined, NodeOf<'causalMask'>>();
  for (const node of nodes) if (node.op === 'causalMask') masks.set(node.origin?.path, node);
  const maskOf = (node: Node): NodeOf<'causalMask'> | undefined => (CONCERNED.has(node.op) ? masks.get(node.origin?.path) : undefined);
  return {
    of: (node) => maskOf(node)?.attributes.window,
    positionsOf: (node) => maskOf(node)?.attributes.positions,
  };
}

const CONCERNED: ReadonlySet<Node['op']> = new Set(['attentionScores', 'attentionMix', 'causalMask', 'distance']);

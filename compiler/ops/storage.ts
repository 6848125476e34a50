import type { Node, OpName } from './graph.js';
import type { OpKind } from './op.js';
import { definitionOf } from './registry.js';

export function kindOf(node: Node): OpKind {
  return definitionOf<OpName>(node.op).kind;
}

/** The node whose memory a view shows. */
export function storageOf(node: Node): Node {
  return kindOf(node) === 'view' ? storageOf(node.inputs[0]!) : node;
}

/** Whether a node is computed by those who read it unless it is kept: an elementwise op, or a slice, which is an index. */
export function isExpression(node: Node): boolean {
  return kindOf(node) === 'elementwise' || node.op === 'slice';
}

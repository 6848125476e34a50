import type { Node, OpName } from './graph.js';
import { definitionOf } from './registry.js';

export function kindOf(node: Node): 'source' | 'view' | 'elementwise' | 'reduction' | 'structured' {
  return definitionOf<OpName>(node.op).kind;
}

/** The node whose memory a view shows. */
export function storageOf(node: Node): Node {
  return kindOf(node) === 'view' ? storageOf(node.inputs[0]!) : node;
}

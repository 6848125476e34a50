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

/** Whether some channels of rows [N, 1, C] are read by a product where they stand: rows of what they are a slice of are further apart. */
export function isReadInPlace(node: Node, { op }: Node): boolean {
  return (
    definitionOf<OpName>(op).readsRowsInPlace === true &&
    node.op === 'slice' &&
    node.attributes.axis === 2 &&
    typeof node.shape[0] === 'object'
  );
}

/** What computing from some values reads: the leaves, and what is computed on the way to them. */
export function readBelow(
  roots: readonly Node[],
  isLeaf: (node: Node) => boolean,
): { readonly leaves: ReadonlySet<Node>; readonly inner: ReadonlySet<Node> } {
  const [leaves, inner] = [new Set<Node>(), new Set<Node>()];
  const visit = (node: Node): void => {
    const storage = storageOf(node);
    if (leaves.has(storage) || inner.has(storage)) return;
    (isLeaf(storage) ? leaves : inner).add(storage);
    if (!leaves.has(storage)) storage.inputs.forEach(visit);
  };
  roots.forEach(visit);
  return { leaves, inner };
}

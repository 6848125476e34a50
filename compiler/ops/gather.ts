import type { Node } from './graph.js';
import { defineOp } from './op.js';
import { pairsOf } from './pairs.js';

declare module './graph.js' {
  interface StructuredOps {
    gather: object;
    scatter: { readonly shape: TensorShape };
  }
  interface OpInputs {
    gather: readonly [table: Node, indices: Node, ...more: Node[]];
    scatter: readonly [dy: Node, indices: Node, ...more: Node[]];
  }
}

/**
 * Rows of a table: [R, C] and indices [B, T, 1] to [B, T, C]. Of several tables, each with its own indices after it, the sum of
 * their rows. dTable = scatter of dy. Backward keeps the indices.
 */
export const gather = defineOp('gather', {
  kind: 'structured',
  part: 'y',
  shape: ([table, indices]) => [...indices.slice(0, -1), table[1]!],
  gradient: ({ inputs }, dy, g) =>
    pairsOf<Node>(inputs).flatMap(([table, indices]) => [g.node('scatter', [dy, indices], { shape: table.shape }), undefined]),
});

/**
 * gather's gradient: adds each row of dy [B, T, C] to the row of a table [R, C] that its index names. More dy, each with its own
 * indices after it, are added to the same table.
 */
export const scatter = defineOp('scatter', { kind: 'structured', kernel: 'Gradient', shape: (_, { shape }) => shape, gradient: 'none' });

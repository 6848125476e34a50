import type { TensorShape } from './graph.js';
import { defineOp } from './op.js';

declare module './graph.js' {
  interface OpAttributes {
    gather: object;
    scatter: { readonly shape: TensorShape };
  }
}

/** Rows of a table: [R, C] and indices [B, T, 1] to [B, T, C]; dTable = scatter of dy. Backward keeps the indices. */
export const gather = defineOp('gather', {
  kind: 'structured',
  shape: ([table, indices]) => [...indices!.slice(0, -1), table![1]!],
  gradient: ({ inputs: [table, indices] }, dy, g) => [g.node('scatter', [dy, indices!], { shape: table!.shape }), undefined],
});

/** gather's gradient: adds each row of dy [B, T, C] to the row of a table [R, C] that its index names. */
export const scatter = defineOp('scatter', { kind: 'structured', shape: (_, { shape }) => shape, gradient: 'none' });

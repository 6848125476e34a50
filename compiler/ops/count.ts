import { defineOp } from './op.js';

declare module './graph.js' {
  interface OpAttributes {
    count: { readonly factor: number; readonly distinct?: Distinct };
  }
}

/** factor · B, or factor times the size `distinct`, as a number, [1, 1, 1]: over how many elements a batch's mean is taken. */
export const count = defineOp('count', { kind: 'source', shape: () => [1, 1, 1], gradient: 'none' });

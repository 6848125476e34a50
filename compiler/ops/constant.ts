import { defineOp } from './op.js';

declare module './graph.js' {
  interface OpAttributes {
    constant: { readonly value: number };
  }
}

/** One number, [1, 1, 1], known at compile time. */
export const constant = defineOp('constant', { kind: 'source', shape: () => [1, 1, 1], gradient: 'none' });

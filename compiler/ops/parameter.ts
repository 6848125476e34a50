import { defineOp } from './op.js';
import type { Initial } from './graph.js';

declare module './graph.js' {
  interface OpAttributes {
    parameter: { readonly name: string; readonly shape: readonly number[]; readonly initial: Initial };
  }
}

/** A trained tensor in its checkpoint's shape. */
export const parameter = defineOp('parameter', { kind: 'source', shape: (_, { shape }) => shape, gradient: 'none' });

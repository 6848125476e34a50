import type { InitialValue } from '../../runtime/contract.js';
import { defineOp } from './op.js';

declare module './graph.js' {
  interface OpAttributes {
    parameter: { readonly name: string; readonly shape: readonly number[]; readonly initial: InitialValue };
  }
}

/** A trained tensor in its checkpoint's shape. */
export const parameter = defineOp('parameter', { kind: 'source', shape: (_, { shape }) => shape, gradient: 'none' });

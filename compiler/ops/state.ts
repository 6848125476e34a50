import { defineOp } from './op.js';

declare module './graph.js' {
  interface OpAttributes {
    state: { readonly name: string; readonly shape: TensorShape };
  }
}

/** What a one-step program keeps of an example from one call to the next, [B, ...]; an update gives it its next value. */
export const state = defineOp('state', { kind: 'source', shape: (_, { shape }) => shape, gradient: 'none' });

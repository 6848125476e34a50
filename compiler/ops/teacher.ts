import { defineOp } from './op.js';

declare module './graph.js' {
  interface OpAttributes {
    teacher: { readonly shape: TensorShape };
  }
}

/** What teachers predict at each target of a batch, probabilities [B, T or 1, V] that a batch brings beside its indices. */
export const teacher = defineOp('teacher', { kind: 'source', shape: (_, { shape }) => shape, gradient: 'none' });

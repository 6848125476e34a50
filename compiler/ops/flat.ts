import { defineOp } from './op.js';

declare module './graph.js' {
  interface OpAttributes {
    flat: { readonly offsets: readonly number[]; readonly length: number };
  }
}

/**
 * Parameters that are neighbours in their array, or their gradients, as one tensor [1, 1, length]: input i from offsets[i] on, and
 * zeros between them, where the array is aligned. It is a window of that array, so it takes no code.
 */
export const flat = defineOp('flat', { kind: 'source', shape: (_, { length }) => [1, 1, length], gradient: 'none' });

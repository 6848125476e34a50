import { defineOp } from './op.js';

declare module './graph.js' {
  interface OpAttributes {
    max: { readonly axes: readonly number[] };
  }
  interface OpInputs {
    max: readonly [x: Node];
  }
}

/**
 * The largest element over axes, which stay with size 1. It has no gradient: its one use is the shift of a softmax,
 * where the gradient cancels.
 */
export const max = defineOp('max', {
  kind: 'reduction',
  part: 'largest',
  shape: ([x], { axes }) => x.map((size, axis) => (axes.includes(axis) ? 1 : size)),
  gradient: 'none',
});

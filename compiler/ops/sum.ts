import { defineOp } from './op.js';

declare module './graph.js' {
  interface OpAttributes {
    sum: { readonly axes: readonly number[] };
  }
  interface OpInputs {
    sum: readonly [x: Node];
  }
}

/** The sum over axes, which stay with size 1; dx = dy stretched over them. Accumulates in double precision on CPU targets. */
export const sum = defineOp('sum', {
  kind: 'reduction',
  shape: ([x], { axes }) => x.map((size, axis) => (axes.includes(axis) ? 1 : size)),
  gradient: (_, dy) => [dy],
});

import { defineOp } from './op.js';

declare module './graph.js' {
  interface MovementOps {
    slice: { readonly axis: number; readonly start: number; readonly length: number };
    pad: { readonly axis: number; readonly start: number; readonly total: number };
  }
  interface OpInputs {
    slice: readonly [x: Node];
    pad: readonly [x: Node];
  }
}

/** `length` positions of an axis from `start` on; dx = dy with zeros around it. */
export const slice = defineOp('slice', {
  kind: 'movement',
  type: 'as input',
  part: 'y',
  shape: ([x], { axis, length }) => x.map((size, at) => (at === axis ? length : size)),
  gradient: ({ inputs: [x], attributes: { axis, start } }, dy, g) => [g.pad(dy, axis, start, x.shape[axis] as number)],
});

/** Zeros around x, so that it begins at `start` of an axis of `total` positions; dx = that slice of dy. */
export const pad = defineOp('pad', {
  kind: 'movement',
  part: 'y',
  shape: ([x], { axis, total }) => x.map((size, at) => (at === axis ? total : size)),
  gradient: ({ inputs: [x], attributes: { axis, start } }, dy, g) => [g.slice(dy, axis, start, x.shape[axis] as number)],
});

import { defineOp } from './op.js';

declare module './graph.js' {
  interface ElementwiseOps {
    oneHot: { readonly size: number };
  }
  interface OpInputs {
    oneHot: readonly [indices: Node];
  }
}

/** 1 where an index equals the coordinate on the last axis, else 0: [.., 1] indices to [.., size]. An index of -1 is nowhere. */
export const oneHot = defineOp('oneHot', {
  kind: 'elementwise',
  shape: ([indices], { size }) => [...indices.slice(0, -1), size],
  gradient: 'none',
});

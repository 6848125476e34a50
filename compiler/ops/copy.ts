import { defineOp } from './op.js';

declare module './graph.js' {
  interface ElementwiseOps {
    copy: object;
  }
  interface OpInputs {
    copy: readonly [x: Node];
  }
}

/**
 * x in memory of its own, where it must share none: an output that is a parameter or another output too, a part of a join. No gradient:
 * it is made when nothing is differentiated any more.
 */
export const copy = defineOp('copy', { kind: 'elementwise', shape: ([x]) => x, gradient: 'none' });

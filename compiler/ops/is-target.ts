import { defineOp } from './op.js';

declare module './graph.js' {
  interface ElementwiseOps {
    isTarget: object;
  }
  interface OpInputs {
    isTarget: readonly [indices: Node];
  }
}

/** The mask of targets: 1 where an index is a target, 0 where it is -1 (padding). */
export const isTarget = defineOp('isTarget', { kind: 'elementwise', shape: ([indices]) => indices, gradient: 'none' });

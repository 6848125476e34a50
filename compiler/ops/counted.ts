import { defineOp } from './op.js';

declare module './graph.js' {
  interface ElementwiseOps {
    counted: object;
  }
}

/** 1 where an index is not negative, else 0: which targets the loss counts. */
export const counted = defineOp('counted', { kind: 'elementwise', shape: ([indices]) => indices!, gradient: 'none' });

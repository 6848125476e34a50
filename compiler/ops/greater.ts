import { defineOp } from './op.js';
import { stretch } from './graph.js';

declare module './graph.js' {
  interface OpAttributes {
    greater: object;
  }
}

/** 1 where a > b, else 0. */
export const greater = defineOp('greater', {
  kind: 'elementwise',
  shape: ([a, b]) => stretch(a!, b!),
  gradient: 'none',
});

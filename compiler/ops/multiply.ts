import { defineOp } from './op.js';
import { stretch } from './graph.js';

declare module './graph.js' {
  interface OpAttributes {
    multiply: object;
  }
}

/** a · b; da = dy · b, db = dy · a. Backward keeps both. */
export const multiply = defineOp('multiply', {
  kind: 'elementwise',
  shape: ([a, b]) => stretch(a!, b!),
  gradient: ({ inputs: [a, b] }, dy, g) => [g.multiply(dy, b!), g.multiply(dy, a!)],
});

import { defineOp } from './op.js';
import { stretch } from './graph.js';

declare module './graph.js' {
  interface OpAttributes {
    subtract: object;
  }
}

/** a - b; da = dy, db = -dy. */
export const subtract = defineOp('subtract', {
  kind: 'elementwise',
  shape: ([a, b]) => stretch(a!, b!),
  gradient: (_, dy, g) => [dy, g.multiply(dy, -1)],
});

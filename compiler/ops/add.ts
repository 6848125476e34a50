import { defineOp } from './op.js';
import { stretch } from './graph.js';

declare module './graph.js' {
  interface OpAttributes {
    add: object;
  }
}

/** a + b; da = dy, db = dy. */
export const add = defineOp('add', {
  kind: 'elementwise',
  shape: ([a, b]) => stretch(a!, b!),
  gradient: (_, dy) => [dy, dy],
});

import { defineOp } from './op.js';
import { stretch } from './graph.js';

declare module './graph.js' {
  interface OpAttributes {
    divide: object;
  }
}

/** a / b; da = dy / b, db = -dy · y / b. Backward keeps b and y. */
export const divide = defineOp('divide', {
  kind: 'elementwise',
  shape: ([a, b]) => stretch(a!, b!),
  gradient: (y, dy, g) => {
    const b = y.inputs[1]!;
    const da = g.divide(dy, b);
    return [da, g.multiply(g.multiply(da, y), -1)];
  },
});

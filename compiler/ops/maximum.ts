import { defineOp } from './op.js';
import { stretch } from './graph.js';

declare module './graph.js' {
  interface OpAttributes {
    maximum: object;
  }
}

/** max(a, b); the gradient goes to the larger one, to b where they are equal (relu has slope 0 at 0, as in PyTorch). */
export const maximum = defineOp('maximum', {
  kind: 'elementwise',
  shape: ([a, b]) => stretch(a!, b!),
  gradient: ({ inputs: [a, b] }, dy, g) => {
    const chosen = g.greater(a!, b!);
    return [g.multiply(dy, chosen), g.multiply(dy, g.subtract(1, chosen))];
  },
});

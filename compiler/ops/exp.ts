import { defineOp } from './op.js';

declare module './graph.js' {
  interface OpAttributes {
    exp: object;
  }
}

/** y = eˣ; dx = dy · y. Backward keeps y. Overflows to infinity above 88.7 in float32: softmax shifts by the maximum first. */
export const exp = defineOp('exp', {
  kind: 'elementwise',
  expensive: true,
  shape: ([x]) => x!,
  gradient: (y, dy, g) => [g.multiply(dy, y)],
});

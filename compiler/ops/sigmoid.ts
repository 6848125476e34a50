import { defineOp } from './op.js';

declare module './graph.js' {
  interface OpAttributes {
    sigmoid: object;
  }
}

/** y = 1 / (1 + e⁻ˣ); dx = dy · y · (1 - y). Backward keeps y. */
export const sigmoid = defineOp('sigmoid', {
  kind: 'elementwise',
  expensive: true,
  shape: ([x]) => x!,
  gradient: (y, dy, g) => [g.multiply(dy, g.multiply(y, g.subtract(1, y)))],
});

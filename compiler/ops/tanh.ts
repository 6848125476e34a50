import { defineOp } from './op.js';

declare module './graph.js' {
  interface OpAttributes {
    tanh: object;
  }
}

/** y = tanh x; dx = dy · (1 - y²). Backward keeps y. */
export const tanh = defineOp('tanh', {
  kind: 'elementwise',
  expensive: true,
  shape: ([x]) => x!,
  gradient: (y, dy, g) => [g.multiply(dy, g.subtract(1, g.multiply(y, y)))],
});

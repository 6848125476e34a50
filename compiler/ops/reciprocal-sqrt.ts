import { defineOp } from './op.js';

declare module './graph.js' {
  interface OpAttributes {
    reciprocalSqrt: object;
  }
}

/** y = 1 / √x; dx = -dy · y³ / 2. Backward keeps y. x must be positive: norms add epsilon first. */
export const reciprocalSqrt = defineOp('reciprocalSqrt', {
  kind: 'elementwise',
  expensive: true,
  shape: ([x]) => x!,
  gradient: (y, dy, g) => [g.multiply(dy, g.multiply(g.multiply(y, g.multiply(y, y)), -0.5))],
});

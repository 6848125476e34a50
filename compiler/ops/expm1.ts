import { defineUnary } from './scalar.js';

declare module './graph.js' {
  interface UnaryOps {
    expm1: object;
  }
}

/** y = eˣ - 1, to the precision of y near 0 too; dx = dy · (y + 1). Backward keeps y. Overflows to infinity above 88.7 in float32. */
export const expm1 = defineUnary('expm1', {
  expensive: true,
  gradient: (y, dy, g) => [g.multiply(dy, g.add(y, 1))],
  code: { compute: Math.expm1, typescript: { call: 'Math.expm1' }, wasm: { library: 'expm1' }, webgl: { call: 'expm1_' } },
});

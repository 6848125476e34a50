import { defineUnary } from './scalar.js';

declare module './graph.js' {
  interface UnaryOps {
    exp: object;
  }
}

/** y = eˣ; dx = dy · y. Backward keeps y. Overflows to infinity above 88.7 in float32: softmax shifts by the maximum first. */
export const exp = defineUnary('exp', {
  expensive: true,
  gradient: (y, dy, g) => [g.multiply(dy, y)],
  code: { compute: Math.exp, typescript: { call: 'Math.exp' }, wasm: { inlined: 'exp' }, webgl: { call: 'exp' } },
});

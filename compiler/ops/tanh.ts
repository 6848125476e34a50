import { defineUnary } from './scalar.js';

declare module './graph.js' {
  interface UnaryOps {
    tanh: object;
  }
}

/** y = tanh x; dx = dy · (1 - y²). Backward keeps y. */
export const tanh = defineUnary('tanh', {
  expensive: true,
  gradient: (y, dy, g) => [g.multiply(dy, g.subtract(1, g.multiply(y, y)))],
  code: { compute: Math.tanh, typescript: { runtime: 'tanh' }, wasm: { inlined: 'tanh' }, webgl: { call: 'tanh_' } },
});

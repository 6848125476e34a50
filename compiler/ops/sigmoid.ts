import { defineUnary } from './scalar.js';

declare module './graph.js' {
  interface UnaryOps {
    sigmoid: object;
  }
}

/** y = 1 / (1 + e⁻ˣ); dx = dy · y · (1 - y). Backward keeps y. */
export const sigmoid = defineUnary('sigmoid', {
  expensive: true,
  gradient: (y, dy, g) => [g.multiply(dy, g.multiply(y, g.subtract(1, y)))],
  code: {
    compute: (x) => 1 / (1 + Math.exp(-x)),
    typescript: { runtime: 'sigmoid' },
    wasm: { inlined: 'sigmoid' },
    webgl: { call: 'sigmoid' },
  },
});

import { defineUnary } from './scalar.js';

declare module './graph.js' {
  interface UnaryOps {
    erf: object;
  }
}

/** y = erf x = 2/√π ∫₀ˣ exp(-t²) dt; dx = dy · 2/√π · exp(-x²). Backward keeps x. */
export const erf = defineUnary('erf', {
  expensive: true,
  gradient: ({ inputs: [x] }, dy, g) => {
    const bell = g.exp(g.multiply(g.multiply(x, x), -1));
    return [g.multiply(dy, g.multiply(bell, 2 / Math.sqrt(Math.PI)))];
  },
  code: { compute: (x, _, { erf }) => erf(x), typescript: { runtime: 'erf' }, wasm: { library: 'erf' }, webgl: { call: 'erf_' } },
});

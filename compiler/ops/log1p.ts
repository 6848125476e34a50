import { defineUnary } from './scalar.js';

declare module './graph.js' {
  interface UnaryOps {
    log1p: object;
  }
}

/** y = ln(1 + x), to the precision of y near 0 too; dx = dy / (1 + x). Backward keeps x. -Infinity at -1. */
export const log1p = defineUnary('log1p', {
  expensive: true,
  gradient: ({ inputs: [x] }, dy, g) => [g.divide(dy, g.add(1, x!))],
  code: { compute: Math.log1p, typescript: { call: 'Math.log1p' }, wasm: { library: 'log1p' }, webgl: { call: 'log1p_' } },
});

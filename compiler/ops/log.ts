import { defineUnary } from './scalar.js';

declare module './graph.js' {
  interface UnaryOps {
    log: object;
  }
}

/** y = ln x; dx = dy / x. Backward keeps x. -Infinity at 0. */
export const log = defineUnary('log', {
  expensive: true,
  gradient: ({ inputs: [x] }, dy, g) => [g.divide(dy, x)],
  code: { compute: Math.log, typescript: { call: 'Math.log' }, wasm: { library: 'log' }, webgl: { call: 'log' } },
});

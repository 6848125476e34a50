import { defineOp } from './op.js';

declare module './graph.js' {
  interface OpAttributes {
    log: object;
  }
}

/** y = ln x; dx = dy / x. Backward keeps x. -Infinity at 0. */
export const log = defineOp('log', {
  kind: 'elementwise',
  expensive: true,
  shape: ([x]) => x!,
  gradient: ({ inputs: [x] }, dy, g) => [g.divide(dy, x!)],
});

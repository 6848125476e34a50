import { defineOp } from './op.js';

declare module './graph.js' {
  interface OpAttributes {
    erf: object;
  }
}

/** y = erf x = 2/√π ∫₀ˣ exp(-t²) dt; dx = dy · 2/√π · exp(-x²). Backward keeps x. */
export const erf = defineOp('erf', {
  kind: 'elementwise',
  expensive: true,
  shape: ([x]) => x!,
  gradient: ({ inputs: [x] }, dy, g) => {
    const bell = g.exp(g.multiply(g.multiply(x!, x!), -1));
    return [g.multiply(dy, g.multiply(bell, 2 / Math.sqrt(Math.PI)))];
  },
});

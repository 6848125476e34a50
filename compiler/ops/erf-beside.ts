import { defineBinary } from './scalar.js';

declare module './graph.js' {
  interface BinaryOps {
    erfBeside: object;
  }
}

/**
 * y = erf x, given e^(-x²), of which it can be made and which its slope is made of: dx = dy · 2/√π · e^(-x²). What is given is no other
 * variable: no gradient flows there.
 */
export const erfBeside = defineBinary('erfBeside', {
  expensive: true,
  gradient: ({ inputs: [, bell] }, dy, g) => [g.multiply(dy, g.multiply(bell, 2 / Math.sqrt(Math.PI))), undefined],
  code: { compute: (x, _, { erf }) => erf(x), typescript: { runtime: 'erf' }, wasm: { inlined: 'erfBeside' }, webgl: { call: 'erf_' } },
});

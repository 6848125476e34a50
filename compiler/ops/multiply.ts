import { defineBinary } from './scalar.js';

declare module './graph.js' {
  interface BinaryOps {
    multiply: object;
  }
}

/** a · b; da = dy · b, db = dy · a. Backward keeps both. */
export const multiply = defineBinary('multiply', {
  part: 'product',
  gradient: ({ inputs: [a, b] }, dy, g) => [g.multiply(dy, b), g.multiply(dy, a)],
  code: { compute: (a, b) => a * b, typescript: { operator: '*' }, wasm: { float: 'mul' }, webgl: { operator: '*' }, onnx: 'Mul' },
});

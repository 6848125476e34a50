import { defineUnary } from './scalar.js';

declare module './graph.js' {
  interface UnaryOps {
    sqrt: object;
  }
}

/** y = √x; dx = dy / (2y). Backward keeps y. x must not be negative; the slope at 0 is infinite. */
export const sqrt = defineUnary('sqrt', {
  part: 'root',
  expensive: true,
  gradient: (y, dy, g) => [g.divide(g.multiply(dy, 0.5), y)],
  code: { compute: Math.sqrt, typescript: { call: 'Math.sqrt' }, wasm: { float: 'sqrt' }, webgl: { call: 'sqrt' }, onnx: 'Sqrt' },
});

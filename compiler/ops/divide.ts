import { defineBinary } from './scalar.js';

declare module './graph.js' {
  interface BinaryOps {
    divide: object;
  }
}

/** a / b; da = dy / b, db = -dy · y / b. Backward keeps b and y. */
export const divide = defineBinary('divide', {
  part: 'ratio',
  gradient: (y, dy, g) => {
    const b = y.inputs[1];
    const da = g.divide(dy, b);
    return [da, g.multiply(g.multiply(da, y), -1)];
  },
  code: { compute: (a, b) => a / b, typescript: { operator: '/' }, wasm: { float: 'div' }, webgl: { operator: '/' }, onnx: 'Div' },
});

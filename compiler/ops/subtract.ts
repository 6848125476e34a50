import { defineBinary } from './scalar.js';

declare module './graph.js' {
  interface BinaryOps {
    subtract: object;
  }
}

/** a - b; da = dy, db = -dy. */
export const subtract = defineBinary('subtract', {
  part: 'difference',
  gradient: (_, dy, g) => [dy, g.multiply(dy, -1)],
  code: { compute: (a, b) => a - b, typescript: { operator: '-' }, wasm: { floatOrWhole: 'sub' }, webgl: { operator: '-' }, onnx: 'Sub' },
});

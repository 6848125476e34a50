import { defineBinary } from './scalar.js';

declare module './graph.js' {
  interface BinaryOps {
    add: object;
  }
}

/** a + b; da = dy, db = dy. */
export const add = defineBinary('add', {
  part: 'total',
  gradient: (_, dy) => [dy, dy],
  code: { compute: (a, b) => a + b, typescript: { operator: '+' }, wasm: { floatOrWhole: 'add' }, webgl: { operator: '+' }, onnx: 'Add' },
});

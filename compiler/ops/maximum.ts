import { defineBinary } from './scalar.js';

declare module './graph.js' {
  interface BinaryOps {
    maximum: object;
  }
}

/** max(a, b); the gradient goes to the larger one, to b where they are equal (relu has slope 0 at 0, as in PyTorch). */
export const maximum = defineBinary('maximum', {
  part: 'larger',
  gradient: ({ inputs: [a, b] }, dy, g) => {
    const chosen = g.greater(a, b);
    return [g.multiply(dy, chosen), g.multiply(dy, g.subtract(1, chosen))];
  },
  code: {
    compute: (a, b) => Math.max(a, b),
    typescript: { call: 'Math.max' },
    wasm: { float: 'max' },
    webgl: { call: 'max' },
    onnx: 'Max',
  },
});

import { defineBinary } from './scalar.js';

declare module './graph.js' {
  interface BinaryOps {
    greater: object;
  }
}

/** ONNX's number for floats. */
const FLOAT = 1;

/** 1 where a > b, else 0. */
export const greater = defineBinary('greater', {
  gradient: 'none',
  code: {
    compute: (a, b) => (a > b ? 1 : 0),
    typescript: { operator: '>' },
    wasm: { comparison: 'gt', wholeComparison: 'gt_s' },
    webgl: { call: 'greater' },
    onnx: (inputs, onnx) => onnx.node('Cast', [onnx.node('Greater', inputs)], { to: FLOAT }),
  },
});

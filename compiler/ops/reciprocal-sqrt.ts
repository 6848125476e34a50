import { defineUnary } from './scalar.js';

declare module './graph.js' {
  interface UnaryOps {
    reciprocalSqrt: object;
  }
}

/** y = 1 / √x; dx = -dy · y³ / 2. Backward keeps y. x must be positive: norms add epsilon first. */
export const reciprocalSqrt = defineUnary('reciprocalSqrt', {
  part: 'reciprocalRoot',
  expensive: true,
  gradient: (y, dy, g) => [g.multiply(dy, g.multiply(g.multiply(y, g.multiply(y, y)), -0.5))],
  code: {
    compute: (x) => 1 / Math.sqrt(x),
    typescript: { oneOver: 'Math.sqrt' },
    wasm: {
      function: {
        text: (c) => `(func $reciprocalSqrt (param $x v128) (result v128)
    (f32x4.div ${c.splat(1)} (f32x4.sqrt (local.get $x))))`,
      },
    },
    webgl: { call: 'inversesqrt' },
    onnx: ([x], onnx) => onnx.node('Reciprocal', [onnx.node('Sqrt', [x])]),
  },
});

import { defineUnary } from './scalar.js';

declare module './graph.js' {
  interface UnaryOps {
    expm1: object;
  }
}

/** y = eˣ - 1, to the precision of y near 0 too; dx = dy · (y + 1). Backward keeps y. Overflows to infinity above 88.7 in float32. */
export const expm1 = defineUnary('expm1', {
  expensive: true,
  gradient: (y, dy, g) => [g.multiply(dy, g.add(y, 1))],
  code: {
    compute: Math.expm1,
    typescript: { call: 'Math.expm1' },
    wasm: {
      function: {
        text: (c) => `;; eˣ - 1 = tanh(x/2)·(eˣ + 1), which loses nothing near 0. Within 5e-7 of the value.
  (func $expm1 (param $x v128) (result v128)
    (f32x4.mul (call $tanh (f32x4.mul (local.get $x) ${c.splat(0.5)})) (f32x4.add (call $exp (local.get $x)) ${c.splat(1)})))`,
      },
    },
    // By its series near 0.
    webgl: {
      call: 'expm1_',
      text: `T expm1_(T x) {
  T near = clamp(x, T(-0.5), T(0.5));
  T series = near * (1.0 + near / 2.0 * (1.0 + near / 3.0 * (1.0 + near / 4.0 * (1.0 + near / 5.0 * (1.0 + near / 6.0 * (1.0 + near / 7.0 * (1.0 + near / 8.0)))))));
  return mix(exp(x) - 1.0, series, same(near, x));
}`,
    },
    onnx: ([x], onnx) => onnx.node('Sub', [onnx.node('Exp', [x]), onnx.scalar(1)]),
  },
});

import { defineUnary } from './scalar.js';

declare module './graph.js' {
  interface UnaryOps {
    log1p: object;
  }
}

/** y = ln(1 + x), to the precision of y near 0 too; dx = dy / (1 + x). Backward keeps x. -Infinity at -1. */
export const log1p = defineUnary('log1p', {
  expensive: true,
  gradient: ({ inputs: [x] }, dy, g) => [g.divide(dy, g.add(1, x))],
  code: {
    compute: Math.log1p,
    typescript: { call: 'Math.log1p' },
    wasm: {
      function: {
        text(c) {
          return `;; ln(1 + x) = ln w + (x - (w - 1)) / w with w = 1 + x rounded: the second part is what the rounding took. Source: Kahan; HP-15C.
  (func $log1p (param $x v128) (result v128) (local $w v128)
    (local.set $w (f32x4.add (local.get $x) ${c.splat(1)}))
    (f32x4.add (call $log (local.get $w))
      (f32x4.div
        (f32x4.sub (local.get $x) (f32x4.sub (local.get $w) ${c.splat(1)}))
        (f32x4.max (local.get $w) (f32x4.splat (f32.const 1e-30))))))`;
        },
      },
    },
    // By its series in x / (2 + x) near 0, as in fdlibm.
    webgl: {
      call: 'log1p_',
      text: `T log1p_(T x) {
  T near = clamp(x, T(-0.5), T(1.0)), s = near / (2.0 + near), z = s * s;
  T series = 2.0 * s * (1.0 + z * (1.0 / 3.0 + z * (1.0 / 5.0 + z * (1.0 / 7.0 + z * (1.0 / 9.0 + z * (1.0 / 11.0 + z / 13.0))))));
  return mix(log(1.0 + x), series, same(near, x));
}`,
    },
    onnx: ([x], onnx) => onnx.node('Log', [onnx.node('Add', [x, onnx.scalar(1)])]),
  },
});

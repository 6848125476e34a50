import { defineUnary } from './scalar.js';
import { polynomial } from './wasm-text.js';

declare module './graph.js' {
  interface UnaryOps {
    log: object;
  }
}

/** y = ln x; dx = dy / x. Backward keeps x. -Infinity at 0. */
export const log = defineUnary('log', {
  expensive: true,
  gradient: ({ inputs: [x] }, dy, g) => [g.divide(dy, x)],
  code: {
    compute: Math.log,
    typescript: { call: 'Math.log' },
    wasm: {
      function: {
        text: (
          c,
        ) => `(func $log (param $x v128) (result v128) (local $e v128) (local $m v128) (local $small v128) (local $z v128) (local $y v128)
    (local.set $m (v128.or (v128.and (local.get $x) ${c.isplat(0x807fffff)}) ${c.isplat(0x3f000000)}))
    (local.set $e (f32x4.convert_i32x4_s (i32x4.sub (i32x4.shr_u (local.get $x) (i32.const 23)) ${c.isplat(126)})))
    (local.set $small (f32x4.lt (local.get $m) ${c.splat(0.707106781186547524)}))
    (local.set $e (f32x4.sub (local.get $e) (v128.and (local.get $small) ${c.splat(1)})))
    (local.set $m (f32x4.sub (f32x4.add (local.get $m) (v128.and (local.get $small) (local.get $m))) ${c.splat(1)}))
    (local.set $z (f32x4.mul (local.get $m) (local.get $m)))
    (local.set $y (f32x4.mul (f32x4.mul ${polynomial(c, '$m', [7.0376836292e-2, -1.151461031e-1, 1.167699874e-1, -1.2420140846e-1, 1.4249322787e-1, -1.6668057665e-1, 2.0000714765e-1, -2.4999993993e-1, 3.3333331174e-1])} (local.get $m)) (local.get $z)))
    (local.set $y (f32x4.add (local.get $y) (f32x4.mul (local.get $e) ${c.splat(-2.1219444e-4)})))
    (local.set $y (f32x4.sub (local.get $y) (f32x4.mul (local.get $z) ${c.splat(0.5)})))
    (local.set $y (f32x4.add (f32x4.add (local.get $m) (local.get $y)) (f32x4.mul (local.get $e) ${c.splat(0.693359375)})))
    (local.set $y (v128.bitselect (f32x4.splat (f32.const -inf)) (local.get $y) (f32x4.eq (local.get $x) ${c.splat(0)})))
    (v128.bitselect (f32x4.splat (f32.const nan)) (local.get $y) (v128.or (f32x4.lt (local.get $x) ${c.splat(0)}) (f32x4.ne (local.get $x) (local.get $x)))))`,
      },
    },
    webgl: { call: 'log' },
    onnx: 'Log',
  },
});

import { defineUnary } from './scalar.js';
import { bySquares, type WasmConstants } from './wasm-text.js';

declare module './graph.js' {
  interface UnaryOps {
    exp: object;
  }
}

/** y = eˣ; dx = dy · y. Backward keeps y. Overflows to infinity above 88.7 in float32: softmax shifts by the maximum first. */
export const exp = defineUnary('exp', {
  part: 'power',
  expensive: true,
  gradient: (y, dy, g) => [g.multiply(dy, y)],
  code: {
    compute: Math.exp,
    typescript: { call: 'Math.exp' },
    wasm: {
      function: {
        text: (c) => `(func $exp (param $x v128) (result v128) (local $n v128) (local $r v128)
    ${exponential(c, '(local.get $x)', ['$x', '$n', '$r'])})`,
        inlined: (c, [value = ''], free) => exponential(c, value, [free(), free(), free()]),
      },
    },
    webgl: { call: 'exp' },
    onnx: 'Exp',
  },
});

/** The locals are used for n and r. */
function exponential(c: WasmConstants, value: string, locals: readonly [string, string, string]): string {
  return `${power(c, within(c, value), locals)}
    (local.get ${locals[0]})`;
}

/**
 * Sets the vector local x to eˣ = 2ⁿ·eʳ with |r| ≤ ln 2 / 2, using n and r; within 2 units in the last place. Written out where it is
 * needed, since V8 calls what it could put in place. Added to 1.5·2²³ a number is rounded to a whole one, which is then in the
 * sum's last bits. Coefficients: Cephes expf (Moshier 1992).
 */
export function power(c: WasmConstants, mostAndLeast: string, [x, n, r]: readonly [string, string, string]): string {
  return `(local.set ${x} ${mostAndLeast})
    (local.set ${n} (f32x4.add (f32x4.mul (local.get ${x}) ${c.splat(1.44269504088896341)}) ${c.splat(12582912)}))
    (local.set ${r} (f32x4.sub (local.get ${n}) ${c.splat(12582912)}))
    (local.set ${r} (f32x4.sub (f32x4.sub (local.get ${x}) (f32x4.mul (local.get ${r}) ${c.splat(0.693359375)})) (f32x4.mul (local.get ${r}) ${c.splat(-2.1219444e-4)})))
    (local.set ${x} (f32x4.mul (local.get ${r}) (local.get ${r})))
    (local.set ${x} (f32x4.mul
      (f32x4.add (f32x4.add (f32x4.mul ${bySquares(c, r, x, [1.98756915e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1])}
        (local.get ${x})) (local.get ${r})) ${c.splat(1)})
      (i32x4.add (i32x4.shl (local.get ${n}) (i32.const 23)) ${c.splat(1)})))`;
}

/** Between the least and the largest x whose eˣ is a normal number. */
export function within(c: WasmConstants, x: string): string {
  return `(f32x4.pmax (f32x4.pmin ${x} ${c.splat(88.3762626647949)}) ${c.splat(-87.3365478515625)})`;
}

import { defineUnary } from './scalar.js';
import { polynomial } from './wasm-text.js';

declare module './graph.js' {
  interface UnaryOps {
    erf: object;
  }
}

/** y = erf x = 2/√π ∫₀ˣ exp(-t²) dt; dx = dy · 2/√π · exp(-x²). Backward keeps x. */
export const erf = defineUnary('erf', {
  expensive: true,
  gradient: ({ inputs: [x] }, dy, g) => {
    const bell = g.exp(g.multiply(g.multiply(x, x), -1));
    return [g.multiply(dy, g.multiply(bell, 2 / Math.sqrt(Math.PI)))];
  },
  code: {
    compute: (x, _, { erf }) => erf(x),
    typescript: { runtime: 'erf' },
    wasm: {
      function: {
        text: (
          c,
        ) => `;; x + x·P(x²) below 0.921875, else 1 - exp(|x|·Q(|x|)), signed: minimax polynomials of N. Juffa. Within 1e-7 of the value.
  (func $erf (param $x v128) (result v128) (local $a v128) (local $z v128)
    (local.set $a (f32x4.abs (local.get $x)))
    (local.set $z (f32x4.mul (local.get $x) (local.get $x)))
    (v128.bitselect
      (f32x4.add (local.get $x) (f32x4.mul (local.get $x) ${polynomial(c, '$z', [-5.96761703e-4, 4.99119423e-3, -2.67681349e-2, 1.12819925e-1, -3.76125336e-1, 1.28379166e-1])}))
      (v128.or
        (f32x4.sub ${c.splat(1)} (call $exp (f32x4.mul (local.get $a) ${polynomial(c, '$a', [-1.7285347e-5, 3.83197126e-4, -3.88396438e-3, 2.42546219e-2, -1.06777877e-1, -6.34846687e-1, -1.28717512e-1 - 1])})))
        (v128.and (local.get $x) (f32x4.splat (f32.const -0))))
      (f32x4.lt (local.get $a) ${c.splat(0.921875)})))`,
      },
    },
    // Abramowitz & Stegun 1964, 7.1.26.
    webgl: {
      call: 'erf_',
      text: `T erf_(T x) {
  T t = 1.0 / (1.0 + 0.3275911 * abs(x));
  T sum = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  return sign(x) * (1.0 - sum * exp(-x * x));
}`,
    },
    onnx: 'Erf',
  },
});

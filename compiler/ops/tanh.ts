import { defineUnary } from './scalar.js';
import { inPairs, type WasmConstants } from './wasm-text.js';

declare module './graph.js' {
  interface UnaryOps {
    tanh: object;
  }
}

/** y = tanh x; dx = dy · (1 - y²). Backward keeps y. */
export const tanh = defineUnary('tanh', {
  part: 'activation',
  expensive: true,
  gradient: (y, dy, g) => [g.multiply(dy, g.subtract(1, g.multiply(y, y)))],
  code: {
    compute: Math.tanh,
    typescript: { runtime: 'tanh' },
    wasm: {
      function: {
        text: (c) => `(func $tanh (param $x v128) (result v128) (local $z v128) (local $z2 v128) (local $z4 v128)
    ${hyperbolicTangent(c, '$x', ['$z', '$z2', '$z4'])})`,
        inlined: (c, [value = ''], free) => {
          const x = free();
          return `(local.set ${x} ${value})
    ${hyperbolicTangent(c, x, [free(), free(), free()])}`;
        },
      },
    },
    // By exp of a number that is not positive, so that none overflows.
    webgl: { call: 'tanh_', text: 'T tanh_(T x) { T power = exp(-2.0 * abs(x)); return sign(x) * (1.0 - power) / (1.0 + power); }' },
    onnx: 'Tanh',
  },
});

/**
 * tanh x = x·P(x²) / Q(x²) for the vector local x, using locals for x², x⁴ and x⁸: the minimax quotient of Eigen; from where it is 1 on, that. Within 3e-7 of
 * the value, down to 1e-36.
 */
function hyperbolicTangent(c: WasmConstants, x: string, squares: readonly [string, string, string]): string {
  const [z, z2, z4] = squares;
  return `(local.set ${x} (f32x4.pmax (f32x4.pmin (local.get ${x}) ${c.splat(7.90531110763549805)}) ${c.splat(-7.90531110763549805)}))
    (local.set ${z} (f32x4.mul (local.get ${x}) (local.get ${x})))
    (local.set ${z2} (f32x4.mul (local.get ${z}) (local.get ${z})))
    (local.set ${z4} (f32x4.mul (local.get ${z2}) (local.get ${z2})))
    (f32x4.div
      (f32x4.mul (local.get ${x}) ${inPairs(c, squares, [-2.76076847742355e-16, 2.00018790482477e-13, -8.60467152213735e-11, 5.12229709037114e-8, 1.48572235717979e-5, 6.37261928875436e-4, 4.89352455891786e-3])})
      ${inPairs(c, squares, [1.19825839466702e-6, 1.18534705686654e-4, 2.268434632439e-3, 4.89352518554385e-3])})`;
}

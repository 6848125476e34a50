import { defineBinary } from './scalar.js';
import { bySquares, type WasmConstants } from './wasm-text.js';

declare module './graph.js' {
  interface BinaryOps {
    erfBeside: object;
  }
}

/**
 * y = erf x, given e^(-x²), of which it can be made and which its slope is made of: dx = dy · 2/√π · e^(-x²). What is given is no other
 * variable: no gradient flows there.
 */
export const erfBeside = defineBinary('erfBeside', {
  expensive: true,
  gradient: ({ inputs: [, bell] }, dy, g) => [g.multiply(dy, g.multiply(bell, 2 / Math.sqrt(Math.PI))), undefined],
  code: {
    compute: (x, _, { erf }) => erf(x),
    typescript: { runtime: 'erf' },
    wasm: {
      function: {
        text: (c) => `(func $erfBeside (param $x v128) (param $bell v128) (result v128) (local $t v128) (local $t2 v128)
    ${beside(c, '(local.get $x)', '(local.get $bell)', ['$x', '$t', '$t2'])})`,
        inlined: (c, [x = '', bell = ''], free) => beside(c, x, bell, [free(), free(), free()]),
      },
    },
    webgl: { call: 'erf_' },
    onnx: 'elsewhere',
  },
});

/**
 * erf x, with e^(-x²) given: 1 - e^(-x²)·P(t) with t = 1 / (1 + 0.3275911·|x|), and x's sign. Absolute error 2e-7. Source: Abramowitz &
 * Stegun, 7.1.26.
 */
function beside(c: WasmConstants, value: string, bell: string, [x, t, square]: readonly [string, string, string]): string {
  const sum = bySquares(c, t, square, [1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592]);
  return `(local.set ${x} ${value})
    (local.set ${t} (f32x4.div ${c.splat(1)} (f32x4.add ${c.splat(1)} (f32x4.mul ${c.splat(0.3275911)} (f32x4.abs (local.get ${x}))))))
    (local.set ${square} (f32x4.mul (local.get ${t}) (local.get ${t})))
    (v128.or
      (f32x4.sub ${c.splat(1)} (f32x4.mul (f32x4.mul ${sum} (local.get ${t})) ${bell}))
      (v128.and (local.get ${x}) (f32x4.splat (f32.const -0))))`;
}

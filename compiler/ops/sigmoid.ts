import { defineUnary } from './scalar.js';
import type { WasmConstants } from './wasm-text.js';
import { power, within } from './exp.js';

declare module './graph.js' {
  interface UnaryOps {
    sigmoid: object;
  }
}

/** y = 1 / (1 + e⁻ˣ); dx = dy · y · (1 - y). Backward keeps y. */
export const sigmoid = defineUnary('sigmoid', {
  part: 'activation',
  expensive: true,
  gradient: (y, dy, g) => [g.multiply(dy, g.multiply(y, g.subtract(1, y)))],
  code: {
    compute: (x) => 1 / (1 + Math.exp(-x)),
    typescript: { runtime: 'sigmoid' },
    wasm: {
      function: {
        text: (c) => `(func $sigmoid (param $x v128) (result v128) (local $n v128) (local $r v128)
    ${logistic(c, '(local.get $x)', ['$x', '$n', '$r'])})`,
        inlined: (c, [value = ''], free) => logistic(c, value, [free(), free(), free()]),
      },
    },
    // By exp of a number that is not positive, so that none overflows.
    webgl: {
      call: 'sigmoid',
      text: `T sigmoid(T x) { T power = exp(-abs(x)); return (step(T(0.0), x) * (1.0 - power) + power) / (1.0 + power); }`,
    },
    onnx: 'Sigmoid',
  },
});

function logistic(c: WasmConstants, value: string, locals: readonly [string, string, string]): string {
  return `${power(c, within(c, `(f32x4.neg ${value})`), locals)}
    (f32x4.div ${c.splat(1)} (f32x4.add ${c.splat(1)} (local.get ${locals[0]})))`;
}

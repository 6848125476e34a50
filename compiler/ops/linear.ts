import { defineOp } from './op.js';
import { extentOf, type Extent, type Node } from './graph.js';
import { pairsOf } from './pairs.js';

declare module './graph.js' {
  interface StructuredOps {
    linear: object;
    linearInput: object;
    linearWeight: { readonly shape: readonly number[] };
  }
  interface OpAttributes {
    columns: { readonly start: number; readonly length: number };
    weightRows: { readonly start: number; readonly length: number };
  }
  interface OpInputs {
    linear: readonly [x: Node, weight: Node];
    linearInput: readonly [dy: Node, weight: Node];
    linearWeight: readonly [dy: Node, x: Node, ...more: Node[]];
    columns: readonly [weight: Node];
    weightRows: readonly [weight: Node];
  }
}

/** Rows times inputs times outputs; `wide` and `narrow` are the two activations of the product. */
function products(wide: Node, narrow: Node): Extent {
  const rows = extentOf(wide.shape);
  return { ...rows, constant: rows.constant * (narrow.shape.at(-1) as number) };
}

/**
 * y = x·Wᵀ: [.., K] and a weight [M, K] to [.., M]; dx = dy·W, dW = dyᵀ·x. Backward keeps x and W.
 * Accumulates in double precision on the TypeScript target.
 */
export const linear = defineOp('linear', {
  kind: 'structured',
  part: 'y',
  weight: 1,
  readsRowsInPlace: true,
  shape: ([x, weight]) => [...x.slice(0, -1), weight[0]!],
  gradient: ({ inputs: [x, weight] }, dy, g) => [
    g.node('linearInput', [dy, weight], {}),
    g.node('linearWeight', [dy, x], { shape: weight.shape as readonly number[] }),
  ],
  multiplyAdds: (node) => [products(node, node.inputs[0])],
});

/** linear's gradient for its input: dx = dy·W, [.., M] and [M, K] to [.., K]. */
export const linearInput = defineOp('linearInput', {
  kind: 'structured',
  kernel: 'InputGradient',
  readsRowsInPlace: true,
  shape: ([dy, weight]) => [...dy.slice(0, -1), weight[1]!],
  gradient: 'none',
  multiplyAdds: (node) => [products(node, node.inputs[0])],
});

/**
 * linear's gradient for its weight: dW = dyᵀ·x, summed over every row, [.., M] and [.., K] to [M, K]. Of several dy, each with its
 * own x after it, the products side by side: [M, K0 + K1 + …].
 */
export const linearWeight = defineOp('linearWeight', {
  kind: 'structured',
  kernel: 'WeightGradient',
  readsRowsInPlace: true,
  shape: (_, { shape }) => shape,
  gradient: 'none',
  multiplyAdds: ({ inputs }) => pairsOf<Node>(inputs).map(([dy, x]) => products(dy, x)),
});

/**
 * The weights of some of a linear's inputs, [M, K] to [M, length]: only a linear and its gradient read it, which find the columns
 * in the whole weight's memory. dW = dy with zeros around it.
 */
export const columns = defineOp('columns', {
  kind: 'view',
  shape: ([weight], { length }) => [weight[0]!, length],
  gradient: ({ inputs: [weight], attributes: { start } }, dy, g) => [g.pad(dy, 1, start, weight.shape[1] as number)],
});

/**
 * The weights of some of a linear's outputs, [M, K] to [length, K]: only a linear reads them, which finds the rows in the whole weight's
 * memory. dW = dy with zeros around it.
 */
export const weightRows = defineOp('weightRows', {
  kind: 'view',
  shape: ([weight], { length }) => [length, weight[1]!],
  gradient: ({ inputs: [weight], attributes: { start } }, dy, g) => [g.pad(dy, 0, start, weight.shape[0] as number)],
});

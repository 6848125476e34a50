import { defineOp } from './op.js';
import { extentOf, type Extent, type Node } from './graph.js';

declare module './graph.js' {
  interface OpAttributes {
    linear: object;
    linearInput: object;
    linearWeight: { readonly shape: readonly number[] };
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
  shape: ([x, weight]) => [...x!.slice(0, -1), weight![0]!],
  gradient: ({ inputs: [x, weight] }, dy, g) => [
    g.node('linearInput', [dy, weight!], {}),
    g.node('linearWeight', [dy, x!], { shape: weight!.shape as readonly number[] }),
  ],
  multiplyAdds: (node) => products(node, node.inputs[0]!),
});

/** linear's gradient for its input: dx = dy·W, [.., M] and [M, K] to [.., K]. */
export const linearInput = defineOp('linearInput', {
  kind: 'structured',
  shape: ([dy, weight]) => [...dy!.slice(0, -1), weight![1]!],
  gradient: 'none',
  multiplyAdds: (node) => products(node, node.inputs[0]!),
});

/** linear's gradient for its weight: dW = dyᵀ·x, summed over every row, [.., M] and [.., K] to [M, K]. */
export const linearWeight = defineOp('linearWeight', {
  kind: 'structured',
  shape: (_, { shape }) => shape,
  gradient: 'none',
  multiplyAdds: (node) => products(node.inputs[0]!, node.inputs[1]!),
});

import { defineOp } from './op.js';

declare module './graph.js' {
  interface OpAttributes {
    curve: object;
  }
  interface ElementwiseOps {
    kept: object;
  }
  interface OpInputs {
    curve: readonly [y: Node, slope: Node, x: Node];
    kept: readonly [x: Node];
  }
}

/**
 * y, an elementwise function of x alone, with dy/dx as another tensor: inputs y, slope and x; dx = dy · slope, and nothing goes the way
 * that y was computed. Differentiation needs it; simplify removes it.
 */
export const curve = defineOp('curve', {
  kind: 'view',
  shape: ([y]) => y,
  gradient: ({ inputs: [, slope] }, dy, g) => [undefined, undefined, g.multiply(dy, slope)],
});

/** x, stored where it is computed, for the backward pass: never computed anew from what it is made of. No gradient. */
export const kept = defineOp('kept', { kind: 'elementwise', expensive: true, shape: ([x]) => x, gradient: 'none' });

import { defineOp } from './op.js';

declare module './graph.js' {
  interface ElementwiseOps {
    zeros: { readonly shape: TensorShape };
  }
}

/** Zeros of a shape: the gradient of a parameter that the loss does not depend on. */
export const zeros = defineOp('zeros', { kind: 'elementwise', shape: (_, { shape }) => shape, gradient: 'none' });

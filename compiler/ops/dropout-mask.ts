import { defineOp } from './op.js';

declare module './graph.js' {
  interface ElementwiseOps {
    dropoutMask: { readonly shape: TensorShape; readonly rate: number; readonly stream: number };
  }
}

/**
 * 0 with probability `rate`, else 1 / (1 - rate), for each element. It is a pure function of the step's key, the layer's
 * stream and the element's index, so backward computes the same mask again and nothing is stored.
 * Source: Srivastava et al. 2014, "Dropout", in its inverted form.
 */
export const dropoutMask = defineOp('dropoutMask', {
  kind: 'elementwise',
  expensive: false,
  shape: (_, { shape }) => shape,
  gradient: 'none',
});

import { defineOp } from './op.js';

declare module './graph.js' {
  interface ElementwiseOps {
    expand: { readonly shape: TensorShape };
  }
  interface OpInputs {
    expand: readonly [x: Node];
  }
}

/** x stretched along axes where its size is 1; dx = dy, summed by differentiate. */
export const expand = defineOp('expand', { kind: 'elementwise', shape: (_, { shape }) => shape, gradient: (_, dy) => [dy] });

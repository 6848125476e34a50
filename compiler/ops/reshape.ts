import { defineOp } from './op.js';

declare module './graph.js' {
  interface OpAttributes {
    reshape: { readonly shape: TensorShape };
  }
  interface OpInputs {
    reshape: readonly [x: Node];
  }
}

/** The same numbers in the same order under another shape; dx = dy reshaped back. No code runs. */
export const reshape = defineOp('reshape', {
  kind: 'view',
  shape: (_, { shape }) => shape,
  gradient: ({ inputs: [x] }, dy, g) => [g.reshape(dy, x.shape)],
});

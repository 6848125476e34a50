import { defineOp } from './op.js';

declare module './graph.js' {
  interface MovementOps {
    unfold: { readonly kernel: number; readonly dilation: number };
  }
  interface StructuredOps {
    fold: { readonly kernel: number; readonly dilation: number };
  }
  interface OpInputs {
    unfold: readonly [x: Node];
    fold: readonly [dy: Node];
  }
}

/**
 * What each position of a causal convolution sees, side by side: [B, T, C] to [B, T, C·K] with
 * y[b, t, c·K + k] = x[b, t - (K-1-k)·dilation, c], zeros before the first position. A convolution is then a linear layer
 * whose weight [out, C, K] is read as [out, C·K]. dx = fold of dy.
 */
export const unfold = defineOp('unfold', {
  kind: 'movement',
  shape: ([x], { kernel }) => [x[0]!, x[1]!, (x[2] as number) * kernel],
  gradient: ({ attributes }, dy, g) => [g.node('fold', [dy], attributes)],
});

/** unfold's gradient: every position gets back what it gave, [B, T, C·K] to [B, T, C]; dx = unfold of dy. */
export const fold = defineOp('fold', {
  kind: 'structured',
  shape: ([x], { kernel }) => [x[0]!, x[1]!, (x[2] as number) / kernel],
  gradient: ({ attributes }, dy, g) => [g.node('unfold', [dy], attributes)],
});

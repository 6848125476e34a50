import { defineOp } from './op.js';

declare module './graph.js' {
  interface MovementOps {
    window: { readonly size: number; readonly dilation: number };
  }
  interface StructuredOps {
    windowFold: { readonly size: number; readonly dilation: number };
  }
  interface OpInputs {
    window: readonly [x: Node];
    windowFold: readonly [dy: Node];
  }
}

/**
 * Every window of `size` positions, `dilation` apart, side by side: [B, S, C] to [B, S - (size-1)·dilation, size·C] with
 * y[b, t, k·C + c] = x[b, t + k·dilation, c]. fuse at every position at once: nothing is padded. dx = windowFold of dy.
 */
export const window = defineOp('window', {
  kind: 'movement',
  shape: ([x], { size, dilation }) => [x[0]!, (x[1] as number) - (size - 1) * dilation, (x[2] as number) * size],
  gradient: ({ attributes }, dy, g) => [g.node('windowFold', [dy], attributes)],
});

/** window's gradient: every position gets the sum of what the windows that hold it send back; dx = window of dy. */
export const windowFold = defineOp('windowFold', {
  kind: 'structured',
  shape: ([x], { size, dilation }) => [x[0]!, (x[1] as number) + (size - 1) * dilation, (x[2] as number) / size],
  gradient: ({ attributes }, dy, g) => [g.node('window', [dy], attributes)],
});

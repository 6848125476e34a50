import { defineOp } from './op.js';
import type { Initial } from './graph.js';

declare module './graph.js' {
  interface OpAttributes {
    statistic: { readonly name: string; readonly shape: readonly number[]; readonly initial: Initial };
  }
}

/** A running statistic in its checkpoint's shape: updated by a training step, never differentiated. */
export const statistic = defineOp('statistic', { kind: 'source', shape: (_, { shape }) => shape, gradient: 'none' });

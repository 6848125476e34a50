import { defineOp } from './op.js';
import type { Mapping } from './mapping.js';

declare module './graph.js' {
  interface MovementOps {
    join: { readonly shape: TensorShape; readonly places: readonly Mapping[] };
  }
}

/**
 * One tensor of several parts: place p of input i is place start + scale · p of places[i], and what no part covers is zero. What concat,
 * pad, window and unfold have in common; the pass `place` makes it of them when nothing is differentiated any more.
 */
export const join = defineOp('join', { kind: 'movement', shape: (_, { shape }) => shape, gradient: 'none' });

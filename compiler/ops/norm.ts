import { defineOp } from './op.js';

declare module './graph.js' {
  interface StructuredOps {
    norm: object;
  }
  interface OpInputs {
    norm: readonly [x: Node];
  }
}

/**
 * The Euclidean norm of all numbers of a tensor, √Σx², as [1, 1, 1]. In double precision on CPU targets, because squares of large and
 * of small numbers are out of single precision's range; where they are within, simd adds up to eight of them before it goes over to
 * doubles. It has no gradient: it is of use after the backward pass.
 */
export const norm = defineOp('norm', { kind: 'structured', kernel: 'GradientNorm', shape: () => [1, 1, 1], gradient: 'none' });

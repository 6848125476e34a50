import type { ScalarFormula } from '../../runtime/contract.js';
import { defineOp } from './op.js';

declare module './graph.js' {
  interface OpAttributes {
    stepScalar: { readonly formula: ScalarFormula };
  }
}

/** One number, [1, 1, 1], that the runtime gives anew before each step: the learning rate, a bias correction. */
export const stepScalar = defineOp('stepScalar', { kind: 'source', shape: () => [1, 1, 1], gradient: 'none' });

import type { TableFormula } from '../../runtime/contract.js';
import type { TensorShape } from './graph.js';
import { defineOp } from './op.js';

declare module './graph.js' {
  interface OpAttributes {
    table: { readonly formula: TableFormula };
  }
}

/** Numbers that nothing learns and no step computes: each target works them out once, when a model is made. Kept in no checkpoint. */
export const table = defineOp('table', { kind: 'source', shape: (_, { formula }) => shapeOf(formula), gradient: 'none' });

function shapeOf(formula: TableFormula): TensorShape {
  switch (formula.kind) {
    case 'sinusoidal':
      return [formula.positions, formula.channels];
    case 'cosines':
    case 'sines':
      return [formula.positions, (formula.heads * formula.channels) / 2];
    case 'slopes':
      return [1, formula.heads * formula.positions, 1];
  }
}

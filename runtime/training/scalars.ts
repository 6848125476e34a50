import type { ScalarFormula, UpdateDefinition } from '../contract.js';

/** Computes the scalars of an update, in the order of the program's scalars; `step` counts the updates from 1. */
export function scalarsOf({ scalars }: UpdateDefinition, rate: number, step: number, out: Float32Array | Float64Array): void {
  for (let i = 0; i < scalars.length; i++) out[i] = scalarOf(scalars[i]!, rate, step);
}

export function scalarOf(formula: ScalarFormula, rate: number, step: number): number {
  if (typeof formula === 'number') return formula;
  if (formula === 'rate') return rate;
  if (formula === 'step') return step;
  const a = scalarOf(formula[1], rate, step);
  if (formula[0] === 'sqrt') return Math.sqrt(a);
  const b = scalarOf(formula[2], rate, step);
  switch (formula[0]) {
    case 'add':
      return a + b;
    case 'subtract':
      return a - b;
    case 'multiply':
      return a * b;
    case 'divide':
      return a / b;
    case 'power':
      return a ** b;
    case 'minimum':
      return Math.min(a, b);
  }
}

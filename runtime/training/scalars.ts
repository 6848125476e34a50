import type { ScalarFormula, UpdateDefinition } from '../contract.js';

/** Computes the scalars of update `step`, from 1, of `steps`, in the order of the program's scalars. */
export function scalarsOf(
  { scalars }: UpdateDefinition,
  rate: number,
  step: number,
  steps: number,
  out: Float32Array | Float64Array,
): void {
  for (let i = 0; i < scalars.length; i++) out[i] = scalarOf(scalars[i]!, rate, step, steps);
}

export function scalarOf(formula: ScalarFormula, rate: number, step: number, steps = step): number {
  if (typeof formula === 'number') return formula;
  if (formula === 'rate') return rate;
  if (formula === 'step') return step;
  if (formula === 'steps') return steps;
  const a = scalarOf(formula[1], rate, step, steps);
  if (formula[0] === 'sqrt') return Math.sqrt(a);
  if (formula[0] === 'floor') return Math.floor(a);
  const b = scalarOf(formula[2], rate, step, steps);
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
    case 'maximum':
      return Math.max(a, b);
  }
}

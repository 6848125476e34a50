import type { ScalarFormula, TrainingSettings } from '../../runtime/contract.js';
import type { Arithmetic, Terms } from './optimizer.js';

/** The name of the averaged weights among what a trainer keeps. */
export const AVERAGE = 'average';

/**
 * An average of the weights, a = (1 - f)·a + f·p after each step, which evaluation and sampling use:
 *
 *   decay   1 - f is the decay: an exponential average. Early on it is at most (1 + n)/(10 + n) after n updates, so that the average does
 *           not remember the initial values.
 *   over    f is 1 until the last steps begin, that share of all, and then 1/k at the k-th of them: their plain mean.
 *
 * Sources: Polyak & Juditsky 1992, "Acceleration of Stochastic Approximation by Averaging"; the early decay as in TensorFlow's
 * ExponentialMovingAverage; the last steps alone as in Jain et al. 2018, "Parallelizing Stochastic Gradient Descent for Least Squares
 * Regression: Mini-batching, Averaging, and Model Misspecification".
 */
export function averaged<Value>(
  parameter: Value,
  average: NonNullable<TrainingSettings['average']>,
  { scalar, state }: Pick<Terms<Value>, 'scalar' | 'state'>,
  { add, multiply }: Arithmetic<Value>,
): Value {
  const { own, rest } = typeof average === 'number' ? decaying(average) : last(average.over);
  return add(multiply(scalar('averageDecay', own), state(AVERAGE)), multiply(scalar('averageRest', rest), parameter));
}

interface Shares {
  readonly own: ScalarFormula;
  readonly rest: ScalarFormula;
}

/** `step` counts from 1: of the first one n is 0. */
function decaying(decay: number): Shares {
  const own: ScalarFormula = ['minimum', decay, ['divide', 'step', ['add', 9, 'step']]];
  return { own, rest: ['subtract', 1, own] };
}

function last(over: number): Shares {
  const before: ScalarFormula = ['floor', ['multiply', 'steps', 1 - over]];
  const rest: ScalarFormula = ['divide', 1, ['maximum', 1, ['subtract', 'step', before]]];
  return { own: ['subtract', 1, rest], rest };
}

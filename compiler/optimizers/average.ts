import type { ScalarFormula } from '../../runtime/contract.js';
import type { Arithmetic, Terms } from './optimizer.js';

/** The name of the averaged weights among what a trainer keeps. */
export const AVERAGE = 'average';

/**
 * An exponential average of the weights, a = decay·a + (1 - decay)·p after each step, which evaluation and sampling use.
 * Early on the decay is at most (1 + n)/(10 + n) after n updates, so that the average does not remember the initial values.
 * Source: Polyak & Juditsky 1992; the early decay as in TensorFlow's ExponentialMovingAverage.
 */
export function averaged<Value>(
  parameter: Value,
  decay: number,
  { scalar, state }: Pick<Terms<Value>, 'scalar' | 'state'>,
  { add, multiply }: Arithmetic<Value>,
): Value {
  // `step` counts from 1: of the first one n is 0.
  const own: ScalarFormula = ['minimum', decay, ['divide', 'step', ['add', 9, 'step']]];
  return add(multiply(scalar('averageDecay', own), state(AVERAGE)), multiply(scalar('averageRest', ['subtract', 1, own]), parameter));
}

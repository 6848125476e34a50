import type { ScalarFormula } from '../../runtime/contract.js';
import { adamOptions, adamRates, adamStep, decayOf, tells, type AdamSettings } from './adam.js';
import { defineOptimizer, shrunk, type Arithmetic, type Terms, type Updated } from './optimizer.js';

/**
 * Adam whose weight decay stands apart from the gradient: p -= rate · decay · p, and then Adam's step. As torch.optim.AdamW.
 * Source: Loshchilov & Hutter 2019, "Decoupled Weight Decay Regularization".
 */
export const adamW = defineOptimizer<AdamSettings>({
  name: 'adamW',
  summary: 'adam with the weight decay apart from the gradient (Loshchilov and Hutter 2019).',
  formula: 'p = p - rate · decay · p, then as adam: p = p - rate · m̂ / (√ŝ + epsilon)',
  options: adamOptions(0.01),
  rates: adamRates,
  states: () => ['mean', 'square'],
  tells,
  update: (terms, arithmetic, settings) => adamWStep(terms, arithmetic, settings, 'rate'),
});

/** AdamW's step at a rate that may be made of the step's. */
export function adamWStep<Value>(
  terms: Terms<Value>,
  arithmetic: Arithmetic<Value>,
  settings: AdamSettings,
  rate: ScalarFormula,
): Updated<Value> {
  const smaller = shrunk(decayOf(terms, settings), terms, arithmetic, { rate });
  return adamStep(smaller, terms.gradient, terms, arithmetic, settings, rate);
}

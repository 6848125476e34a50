import { adamOptions, adamRates, adamStep, decayOf, tells, type AdamSettings } from './adam.js';
import { defineOptimizer } from './optimizer.js';

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
  update(terms, arithmetic, settings) {
    const { parameter, gradient, scalar } = terms;
    const weightDecay = decayOf(terms, settings);
    const shrunk =
      weightDecay === 0
        ? parameter
        : arithmetic.subtract(parameter, arithmetic.multiply(scalar('decay', ['multiply', 'rate', weightDecay]), parameter));
    return adamStep(shrunk, gradient, terms, arithmetic, settings);
  },
});

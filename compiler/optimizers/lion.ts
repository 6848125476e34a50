import { decays, defineOptimizer, rate, shrunk, type Settings } from './optimizer.js';

interface LionSettings extends Settings {
  readonly betas: readonly [number, number];
  readonly weightDecay: number;
}

/**
 * Steps of the rate's length up or down: p -= rate · (sign(β₁m + (1-β₁)g) + decay · p), then m = β₂m + (1-β₂)g; a sign of 0 is 0.
 * Source: Chen et al. 2023, "Symbolic Discovery of Optimization Algorithms", program 1.
 */
export const lion = defineOptimizer<LionSettings>({
  name: 'lion',
  summary: 'Steps of one length in the direction of an average of the gradient (Chen et al. 2023).',
  formula: 'p = p - rate · (sign(β₁ · m + (1 - β₁) · g) + weightDecay · p), m = β₂ · m + (1 - β₂) · g',
  options: {
    rate: rate('0.0003'),
    betas: decays('How slowly the average of the gradient moves: as the step sees it, and as it is kept.', [0.9, 0.99]),
    weightDecay: { kind: 'number', description: 'How much the weights shrink.', default: 0, minimum: 0 },
  },
  rates: { from: 1e-7, to: 0.1 },
  states: () => ['mean'],
  update(terms, arithmetic, { betas: [beta1, beta2], weightDecay }) {
    const { gradient, scalar, state } = terms;
    const { add, greater, multiply, subtract } = arithmetic;
    const seen = add(multiply(beta1, state('mean')), multiply(1 - beta1, gradient));
    const sign = subtract(greater(seen, 0), greater(0, seen));
    const smaller = shrunk(weightDecay, terms, arithmetic);
    const mean = add(multiply(beta2, state('mean')), multiply(1 - beta2, gradient));
    return { parameter: subtract(smaller, multiply(scalar('rate', 'rate'), sign)), states: { mean } };
  },
});

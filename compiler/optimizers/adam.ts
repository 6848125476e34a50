import type { ScalarFormula } from '../../runtime/contract.js';
import {
  decays,
  defineOptimizer,
  rate as rateOption,
  type Arithmetic,
  type Settings,
  type Terms,
  type Told,
  type Updated,
} from './optimizer.js';
import type { Fields } from '../language/fields.js';

export interface AdamSettings extends Settings {
  readonly betas: readonly [number, number];
  readonly epsilon: number;
  readonly weightDecay: number;
  /** Which parameters weightDecay shrinks. */
  readonly decay: 'all' | 'matrices';
}

/** Steps are as long as the rate, whatever the gradient. */
export const adamRates = { from: 1e-6, to: 1 };

/**
 * Adam: m = β₁m + (1-β₁)g, v = β₂v + (1-β₂)g²; p -= rate · m̂ / (√v̂ + ε) with m̂ = m/(1-β₁ᵗ), v̂ = v/(1-β₂ᵗ).
 * Weight decay is added to the gradient: g + decay · p. As torch.optim.Adam.
 * Source: Kingma & Ba 2015, "Adam: A Method for Stochastic Optimization", algorithm 1.
 */
export const adam = defineOptimizer<AdamSettings>({
  name: 'adam',
  summary: 'Steps scaled by running averages of the gradient and of its square (Kingma and Ba 2015).',
  formula: 'm = β₁ · m + (1 - β₁) · g, s = β₂ · s + (1 - β₂) · g², p = p - rate · m̂ / (√ŝ + epsilon)',
  options: adamOptions(0),
  rates: adamRates,
  states: () => ['mean', 'square'],
  tells,
  update(terms, arithmetic, settings) {
    const { parameter, gradient } = terms;
    const weightDecay = decayOf(terms, settings);
    const pulled = weightDecay === 0 ? gradient : arithmetic.add(gradient, arithmetic.multiply(weightDecay, parameter));
    return adamStep(parameter, pulled, terms, arithmetic, settings, 'rate');
  },
});

export function adamOptions(weightDecay: number): Fields {
  return {
    rate: rateOption('0.001'),
    betas: decays('How slowly the averages of the gradient and of its square move.', [0.9, 0.999]),
    epsilon: { kind: 'number', description: 'Keeps the division from zero.', default: 1e-8, exclusiveMinimum: 0, as: 'divisor' },
    weightDecay: { kind: 'number', description: 'How much the weights shrink.', default: weightDecay, minimum: 0 },
    decay: {
      kind: 'choice',
      choices: ['all', 'matrices'],
      default: 'all',
      description:
        'Which parameters weightDecay shrinks: all, or those of two axes or more, which leaves out biases and the weights of norms.',
    },
  };
}

/** Whether weight decay is for some parameters alone. */
export function tells({ weightDecay, decay }: AdamSettings): readonly Told[] {
  return decay === 'matrices' && weightDecay !== 0 ? ['matrices'] : [];
}

/** How much a parameter shrinks. */
export function decayOf({ isMatrix }: { readonly isMatrix: boolean }, { weightDecay, decay }: AdamSettings): number {
  return decay === 'matrices' && !isMatrix ? 0 : weightDecay;
}

/** Adam's step from a parameter down a gradient, at a rate that may be made of the step's. */
export function adamStep<Value>(
  parameter: Value,
  gradient: Value,
  { scalar, state }: Terms<Value>,
  { add, divide, multiply, sqrt, subtract }: Arithmetic<Value>,
  { betas: [beta1, beta2], epsilon }: AdamSettings,
  rate: ScalarFormula,
): Updated<Value> {
  const mean = add(multiply(beta1, state('mean')), multiply(1 - beta1, gradient));
  const square = add(multiply(beta2, state('square')), multiply(1 - beta2, multiply(gradient, gradient)));
  // The corrections depend on the step alone: rate / (1 - β₁ᵗ), and 1 / √(1 - β₂ᵗ).
  const stride = scalar('stride', ['divide', rate, ['subtract', 1, ['power', beta1, 'step']]]);
  const correction = scalar('correction', ['divide', 1, ['sqrt', ['subtract', 1, ['power', beta2, 'step']]]]);
  const spread = add(multiply(correction, sqrt(square)), epsilon);
  return { parameter: subtract(parameter, divide(multiply(stride, mean), spread)), states: { mean, square } };
}

import { defineOptimizer, rate, type Settings } from './optimizer.js';

interface SgdSettings extends Settings {
  readonly momentum: number;
}

/**
 * Stochastic gradient descent: p -= rate · g; with momentum m, v = m·v + g and p -= rate · v, as torch.optim.SGD.
 * Source: Sutskever et al. 2013, "On the importance of initialization and momentum in deep learning", in PyTorch's form.
 */
export const sgd = defineOptimizer<SgdSettings>({
  name: 'sgd',
  summary: 'A step down the gradient, with momentum where it is given.',
  formula: 'v = momentum · v + g, p = p - rate · v (without momentum p = p - rate · g)',
  options: {
    rate: rate('0.1'),
    momentum: { kind: 'number', description: 'How much of the last step goes on.', default: 0, minimum: 0, exclusiveMaximum: 1 },
  },
  rates: { from: 1e-4, to: 10 },
  states: ({ momentum }) => (momentum === 0 ? [] : ['velocity']),
  update({ parameter, gradient, scalar, state }, { add, multiply, subtract }, { momentum }) {
    const velocity = momentum === 0 ? gradient : add(multiply(momentum, state('velocity')), gradient);
    return { parameter: subtract(parameter, multiply(scalar('rate', 'rate'), velocity)), states: momentum === 0 ? {} : { velocity } };
  },
});

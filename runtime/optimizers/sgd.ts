import type { FlatArithmetic } from './arithmetic.js';
import type { Optimizer } from './optimizer.js';

/**
 * Stochastic gradient descent: p -= rate · g; with momentum m, v = m·v + g and p -= rate · v, as torch.optim.SGD.
 * Source: Sutskever et al. 2013, "On the importance of initialization and momentum in deep learning", in PyTorch's form.
 */
export function sgd({ momentum }: { readonly momentum: number }, length: number, arithmetic: FlatArithmetic): Optimizer {
  if (momentum === 0) {
    return {
      states: new Map(),
      update: (parameters, gradients, rate) => arithmetic.descend(parameters, gradients, rate),
    };
  }
  const velocity = arithmetic.allocate(length);
  return {
    states: new Map([['velocity', velocity]]),
    update: (parameters, gradients, rate) => arithmetic.descendWithMomentum(parameters, gradients, velocity, rate, momentum),
  };
}

import type { Optimizer } from './optimizer.js';

/**
 * Stochastic gradient descent: p -= rate · g; with momentum m, v = m·v + g and p -= rate · v, as torch.optim.SGD.
 * Source: Sutskever et al. 2013, "On the importance of initialization and momentum in deep learning", in PyTorch's form.
 */
export function sgd({ momentum }: { readonly momentum: number }, length: number): Optimizer {
  if (momentum === 0) {
    return {
      states: new Map(),
      update(parameters, gradients, rate) {
        for (let i = 0; i < parameters.length; i++) parameters[i]! -= rate * gradients[i]!;
      },
    };
  }
  const velocity = new Float32Array(length);
  return {
    states: new Map([['velocity', velocity]]),
    update(parameters, gradients, rate) {
      for (let i = 0; i < parameters.length; i++) {
        const v = momentum * velocity[i]! + gradients[i]!;
        velocity[i] = v;
        parameters[i]! -= rate * v;
      }
    },
  };
}

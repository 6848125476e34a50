import type { FlatArithmetic } from './arithmetic.js';
import type { Optimizer } from './optimizer.js';

export interface AdamOptions {
  readonly betas: readonly [number, number];
  readonly epsilon: number;
  readonly weightDecay: number;
}

/**
 * m = β₁m + (1-β₁)g, v = β₂v + (1-β₂)g²; p -= rate · m̂ / (√v̂ + ε) with m̂ = m/(1-β₁ᵗ), v̂ = v/(1-β₂ᵗ).
 * `decoupled`: weight decay shrinks p by rate·decay (adamW); else it is added to the gradient (adam). As torch.optim.
 * Source: Kingma & Ba 2015, algorithm 1; Loshchilov & Hutter 2019, "Decoupled Weight Decay Regularization".
 */
export function adam({ betas: [beta1, beta2], epsilon, weightDecay }: AdamOptions, length: number, decoupled: boolean, arithmetic: FlatArithmetic): Optimizer {
  const mean = arithmetic.allocate(length);
  const square = arithmetic.allocate(length);
  return {
    states: new Map([
      ['mean', mean],
      ['square', square],
    ]),
    update(parameters, gradients, rate, step) {
      arithmetic.adam(parameters, gradients, mean, square, {
        beta1,
        beta2,
        epsilon,
        pull: decoupled ? 0 : weightDecay,
        decay: decoupled ? rate * weightDecay : 0,
        stride: rate / (1 - beta1 ** (step + 1)),
        root: Math.sqrt(1 - beta2 ** (step + 1)),
      });
    },
  };
}

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
export function adam({ betas: [beta1, beta2], epsilon, weightDecay }: AdamOptions, length: number, decoupled: boolean): Optimizer {
  const mean = new Float32Array(length);
  const square = new Float32Array(length);
  return {
    states: new Map([
      ['mean', mean],
      ['square', square],
    ]),
    update(parameters, gradients, rate, step) {
      const meanCorrection = 1 - beta1 ** (step + 1);
      const squareCorrection = Math.sqrt(1 - beta2 ** (step + 1));
      const shrink = decoupled ? 1 - rate * weightDecay : 1;
      const pull = decoupled ? 0 : weightDecay;
      const stride = rate / meanCorrection;
      for (let i = 0; i < parameters.length; i++) {
        const p = parameters[i]!;
        const g = gradients[i]! + pull * p;
        const m = beta1 * mean[i]! + (1 - beta1) * g;
        const v = beta2 * square[i]! + (1 - beta2) * g * g;
        mean[i] = m;
        square[i] = v;
        parameters[i] = p * shrink - (stride * m) / (Math.sqrt(v) / squareCorrection + epsilon);
      }
    },
  };
}

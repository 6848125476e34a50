import type { FlatArithmetic } from './arithmetic.js';
import type { Optimizer } from './optimizer.js';

/** Part of the flat arrays, in numbers, and whether weight decay shrinks it. */
export interface Stretch {
  readonly begin: number;
  readonly end: number;
  readonly decays: boolean;
}

export interface AdamOptions {
  readonly betas: readonly [number, number];
  readonly epsilon: number;
  readonly weightDecay: number;
}

/**
 * m = β₁m + (1-β₁)g, v = β₂v + (1-β₂)g²; p -= rate · m̂ / (√v̂ + ε) with m̂ = m/(1-β₁ᵗ), v̂ = v/(1-β₂ᵗ).
 * `decoupled`: weight decay shrinks p by rate·decay (adamW); else it is added to the gradient (adam). As torch.optim.
 * `stretches`: all parameters, in order; those that do not decay are updated as without weight decay.
 * Source: Kingma & Ba 2015, algorithm 1; Loshchilov & Hutter 2019, "Decoupled Weight Decay Regularization".
 */
export function adam({ betas: [beta1, beta2], epsilon, weightDecay }: AdamOptions, stretches: readonly Stretch[], decoupled: boolean, arithmetic: FlatArithmetic): Optimizer {
  const length = stretches.at(-1)?.end ?? 0;
  const mean = arithmetic.allocate(length);
  const square = arithmetic.allocate(length);
  let parts: Parts | undefined;
  return {
    states: new Map([
      ['mean', mean],
      ['square', square],
    ]),
    update(parameters, gradients, rate, step) {
      // The arrays are the same from step to step, and so are their parts.
      if (parts?.parameters !== parameters || parts.gradients !== gradients) {
        const part = (array: Float32Array, { begin, end }: Stretch): Float32Array => array.subarray(begin, end);
        const arraysOf = (of: Stretch): Arrays => [part(parameters, of), part(gradients, of), part(mean, of), part(square, of)];
        parts = { parameters, gradients, list: stretches.map((stretch) => ({ arrays: arraysOf(stretch), decays: stretch.decays })) };
      }
      const stride = rate / (1 - beta1 ** (step + 1));
      const root = Math.sqrt(1 - beta2 ** (step + 1));
      for (const { arrays, decays } of parts.list) {
        const shrink = decays ? weightDecay : 0;
        arithmetic.adam(...arrays, { beta1, beta2, epsilon, pull: decoupled ? 0 : shrink, decay: decoupled ? rate * shrink : 0, stride, root });
      }
    },
  };
}

type Arrays = readonly [Float32Array, Float32Array, Float32Array, Float32Array];

interface Parts {
  readonly parameters: Float32Array;
  readonly gradients: Float32Array;
  /** Of parameters, gradients, mean and square. */
  readonly list: readonly { readonly arrays: Arrays; readonly decays: boolean }[];
}

/**
 * What a step does to whole flat arrays once it has its gradient: the loops of optimizers, clipping and averages, which a target
 * may have in its own code. All arrays of one call are of one length and change in place.
 */
export interface FlatArithmetic {
  /** Zeros, in memory that these loops reach. */
  allocate(length: number): Float32Array;
  /** p -= rate · g. */
  descend(parameters: Float32Array, gradients: Float32Array, rate: number): void;
  /** v = momentum · v + g, p -= rate · v. */
  descendWithMomentum(parameters: Float32Array, gradients: Float32Array, velocity: Float32Array, rate: number, momentum: number): void;
  /** Adam's update; see AdamFactors. */
  adam(parameters: Float32Array, gradients: Float32Array, mean: Float32Array, square: Float32Array, factors: AdamFactors): void;
  /** a = decay · a + (1 - decay) · p. */
  mix(average: Float32Array, parameters: Float32Array, decay: number): void;
  /** Σ x², in double precision. */
  squaredNorm(values: Float32Array): number;
  /** x *= factor. */
  scale(values: Float32Array, factor: number): void;
}

/**
 * g' = g + pull · p, m = β₁m + (1-β₁)g', v = β₂v + (1-β₂)g'²; p -= decay · p + stride · m / (√v / root + ε), with what depends on
 * the step alone worked out before.
 */
export interface AdamFactors {
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  readonly pull: number;
  readonly decay: number;
  /** rate / (1 - β₁ᵗ). */
  readonly stride: number;
  /** √(1 - β₂ᵗ). */
  readonly root: number;
}

/** The loops in JavaScript, in double precision with one rounding at the end. */
export const plainArithmetic: FlatArithmetic = {
  allocate: (length) => new Float32Array(length),
  descend(parameters, gradients, rate) {
    for (let i = 0; i < parameters.length; i++) parameters[i]! -= rate * gradients[i]!;
  },
  descendWithMomentum(parameters, gradients, velocity, rate, momentum) {
    for (let i = 0; i < parameters.length; i++) {
      const v = momentum * velocity[i]! + gradients[i]!;
      velocity[i] = v;
      parameters[i]! -= rate * v;
    }
  },
  adam(parameters, gradients, mean, square, { beta1, beta2, epsilon, pull, decay, stride, root }) {
    for (let i = 0; i < parameters.length; i++) {
      const p = parameters[i]!;
      const g = gradients[i]! + pull * p;
      const m = beta1 * mean[i]! + (1 - beta1) * g;
      const v = beta2 * square[i]! + (1 - beta2) * g * g;
      mean[i] = m;
      square[i] = v;
      parameters[i] = p - decay * p - (stride * m) / (Math.sqrt(v) / root + epsilon);
    }
  },
  mix(average, parameters, decay) {
    for (let i = 0; i < average.length; i++) average[i] = decay * average[i]! + (1 - decay) * parameters[i]!;
  },
  squaredNorm(values) {
    let sum = 0;
    for (let i = 0; i < values.length; i++) sum += values[i]! * values[i]!;
    return sum;
  },
  scale(values, factor) {
    for (let i = 0; i < values.length; i++) values[i]! *= factor;
  },
};

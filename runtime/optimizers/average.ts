import { plainArithmetic, type FlatArithmetic } from './arithmetic.js';

/**
 * An exponential average of the weights, a = decay·a + (1 - decay)·p after each step, which evaluation and sampling use.
 * Early on the decay is at most (1 + n)/(10 + n) after n updates, so that the average does not remember the initial values.
 * Source: Polyak & Juditsky 1992; the early decay as in TensorFlow's ExponentialMovingAverage.
 */
export class WeightAverage {
  /** The average, laid out as the parameters. */
  readonly weights: Float32Array;

  constructor(
    readonly decay: number,
    parameters: Float32Array,
    private readonly arithmetic: FlatArithmetic = plainArithmetic,
  ) {
    this.weights = arithmetic.allocate(parameters.length);
    this.weights.set(parameters);
  }

  /** Takes in the parameters after step number `step`, counted from 0. */
  update(parameters: Float32Array, step: number): void {
    const decay = Math.min(this.decay, (1 + step) / (10 + step));
    this.arithmetic.mix(this.weights, parameters, decay);
  }
}

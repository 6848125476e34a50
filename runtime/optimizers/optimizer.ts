/** Updates parameters in place; `states` are the arrays that it keeps between steps, by name, for checkpoints. */
export interface Optimizer {
  readonly states: ReadonlyMap<string, Float32Array>;
  /** One update: `step` counts from 0. */
  update(parameters: Float32Array, gradients: Float32Array, rate: number, step: number): void;
}

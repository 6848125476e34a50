import type { ModelDefinition } from '../contract.js';

/** A training step before it is taken: everything that its numbers come from. */
export interface StepState {
  readonly definition: ModelDefinition;
  readonly parameters: Float32Array;
  readonly statistics: Float32Array;
  readonly inputs: Int32Array;
  readonly targets: Int32Array;
  /** Examples of the batch. */
  readonly batch: number;
  readonly dropoutKey: number;
}

/**
 * Goes through a step op by op and says what made the first number that is not finite; undefined where all are finite.
 * The compiler has one; generated code by itself knows its fused kernels alone.
 */
export type StepInspector = (step: StepState) => string | undefined;

import type { ModelDefinition } from '../contract.js';

/** A training step before it is taken: everything that its numbers come from. */
export interface StepState {
  readonly definition: ModelDefinition;
  readonly parameters: Float32Array;
  readonly statistics: Float32Array;
  readonly inputs: Int32Array;
  readonly targets: Int32Array;
  /** As TrainingMemory.teacher. */
  readonly teacher: Float32Array;
  /** Examples of the batch. */
  readonly batch: number;
  readonly dropoutKey: number;
}

/**
 * Computes a step op by op and names the op that made the first number that is not finite; undefined where all are finite.
 * The compiler provides one: generated code knows only its fused kernels.
 */
export type StepInspector = (step: StepState) => string | undefined;

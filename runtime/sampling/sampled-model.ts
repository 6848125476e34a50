import type { EvaluationMemory, LastPosition, ModelPlan, OneStep, OneStepFunction, OneStepMemory } from '../contract.js';

/** What sampling asks of a model: its forward pass. A model of tfjs has it, and so has one that was exported. */
export interface SampledModel {
  readonly definition: Pick<ModelPlan, 'context' | 'vocabulary' | 'prediction'> & {
    readonly oneStep?: Pick<OneStepFunction, 'states' | 'endless'>;
  };
  /** The most examples that `evaluation` has room for. */
  readonly evaluationBatch: number;
  /** Numbers in one example's logits: V, or T·V. */
  readonly logitsPerExample: number;
  /** Fill the inputs, [batch, T], then call evaluate. */
  readonly evaluation: { readonly inputs: Int32Array; readonly logits: Float32Array };
  /** The model one symbol at a time; undefined where it does not stream. */
  readonly oneStep: (OneStepMemory & { readonly logits: Float32Array; readonly advance: OneStep }) | undefined;
  /** The logits of the last position alone, [batch, V], of contexts [batch, T]; where a model has it. */
  readonly last?: (Pick<EvaluationMemory, 'inputs'> & { readonly logits: Float32Array } & LastPosition) | undefined;
  /** Fills the logits of the first `batch` examples of `evaluation`. */
  evaluate(batch: number): void;
}

/**
 * What runs anywhere, a browser among it: what generated code calls, models in tfjs, training, evaluation, sampling, data.
 * Files and the command line are in node/.
 */
export { builtinNames, builtinWords, isBuiltin } from './data/builtin.js';
export { splitExamples, type SplitExamples } from './data/split-examples.js';
export { makeExamples, type Examples, type ExampleShape } from './data/examples.js';
export { splitWords, type Split } from './data/split.js';
export { Vocabulary } from './data/vocabulary.js';
export { parseWords } from './data/words.js';
export * from './errors.js';
export { meanLoss, type Pause } from './training/evaluate.js';
export { initializeModel, type ModelArrays } from './training/initialize.js';
export * from './kernels/math.js';
export * from './kernels/matrix.js';
export { makeTable } from './kernels/tables.js';
export type * from './contract.js';
export { countNumbers, fillFromTensors, namedTensors, type NumberTensor, type TensorTarget } from './files/named-tensors.js';
export { readSafetensors, writeSafetensors, type Safetensors } from './files/safetensors.js';
export { longestSample, sampleWords, type SampleOptions } from './sampling/sample.js';
export { countExamples, runStep, type Batch, type StepNumbers, type StepResult } from './training/step.js';
export type { StepInspector, StepState } from './training/step-inspector.js';
export { supportsSimd } from './kernels/simd.js';
export { targets, type Target } from './targets.js';
export { createInitialModel } from './tfjs/initial-model.js';
export { defaultTarget } from './tfjs/create-model.js';
export { Model } from './tfjs/model.js';
export type { PlainTensor, TfjsTypes, PlainVariable } from './tfjs/tfjs-types.js';
export {
  Trainer,
  type EvaluationLine,
  type IntervalLine,
  type TrainerCounts,
  type TrainerHooks,
} from './training/trainer.js';

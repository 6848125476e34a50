import { checkRoom } from '../data/examples.js';
import { allFinite, fillFromTensors, namedTensors, type NumberTensor } from '../files/named-tensors.js';
import { flattenIndices, flattenRows } from '../data/tokens.js';
import { UserError } from '../errors.js';
import type { ModelDefinition, ModelPlan } from '../contract.js';
import type { LocalTarget } from '../targets.js';
import type { StepInspector } from './step-inspector.js';
import { createModel } from '../tfjs/create-model.js';
import type { Model } from '../tfjs/model.js';

/** Examples as batch.json holds them; checked before use. */
export interface Batch {
  /** [B, T] indices from 0 to V-1. */
  readonly inputs: unknown;
  /** [B] indices, or [B, T] with -1 at positions that do not count. */
  readonly targets: unknown;
}

export interface StepResult {
  /** Mean loss in nats of the training forward pass. */
  readonly loss: number;
  /** Mean loss in nats in evaluation mode, weights as given. */
  readonly evalLoss: number;
  /**
   * `logits`; `grad.NAME` of every parameter; `after.NAME` of every parameter and running statistic after the model's own update, the
   * first of a training; `eval.logits`.
   */
  readonly tensors: ReadonlyMap<string, NumberTensor>;
}

/**
 * How numbers that are not finite are looked for. `inspect` names the op that made the first one; `always`: before the step, not only after
 * one that has such numbers.
 */
export interface StepNumbers {
  readonly inspect?: StepInspector;
  readonly always?: boolean;
}

/** How many examples a batch holds. Throws WNC811 where it is not `{inputs: [[…], …], targets: […]}` or holds none. */
export function countExamples(batch: Batch): number {
  if (!Array.isArray(batch.inputs)) {
    throw new UserError('WNC811', 'the batch has no list of rows under "inputs"', 'write {"inputs": [[…], …], "targets": […]}');
  }
  if (!Array.isArray(batch.targets)) {
    throw new UserError('WNC811', 'the batch has no list under "targets"', 'write {"inputs": [[…], …], "targets": […]}');
  }
  if (batch.inputs.length === 0)
    throw new UserError('WNC811', 'the batch holds no examples', 'write at least one row of inputs, and its target');
  if (batch.targets.length !== batch.inputs.length) {
    throw new UserError(
      'WNC811',
      `the batch has ${batch.inputs.length} rows of inputs and ${batch.targets.length} of targets; it takes one for each`,
    );
  }
  return batch.inputs.length;
}

/** What a step begins with, checked and laid out flat. */
export interface StepInput {
  readonly count: number;
  /** [count, T]. */
  readonly inputs: Int32Array;
  /** [count] or [count, T]. */
  readonly targets: Int32Array;
  /** By definition.parameters and definition.statistics. */
  readonly parameters: Float32Array;
  readonly statistics: Float32Array;
  readonly rate: number;
}

/** What a target computes of it, all laid out flat. */
export interface StepOutput {
  readonly loss: number;
  readonly evalLoss: number;
  readonly logits: Float32Array;
  readonly evalLogits: Float32Array;
  readonly gradients: Float32Array;
  /** After the update. */
  readonly parameters: Float32Array;
  readonly statistics: Float32Array;
}

/**
 * One training step on a given batch from given weights, by the optimizer that the model was compiled with: what `wnc step` computes,
 * of a model with plain SGD. Dropout's masks are those of key 0.
 * The definition has to hold the batch in one go: `training.batch` and `evaluation.batch` at least countExamples(batch).
 * `rate` is the learning rate of the step.
 * Throws WNC770 for a model over words or with less room, WNC731 and WNC734 for weights that do not fit, WNC811 and WNC812 for a batch of
 * another shape or with other indices, WNC813 for a rate that is no number or negative, WNC814 for fewer predicted positions than batchNorm
 * needs, WNC815 where a result is not finite.
 */
export async function runStep(
  definition: ModelDefinition,
  weights: ReadonlyMap<string, NumberTensor>,
  batch: Batch,
  rate: number,
  target?: LocalTarget,
  numbers: StepNumbers = {},
): Promise<StepResult> {
  const input = stepInput(definition, weights, batch, rate);
  const model = await createModel(definition, target);
  try {
    model.parameters.set(input.parameters);
    model.statistics.set(input.statistics);
    const { count } = input;
    const logitsOf = (logits: Float32Array): Float32Array => logits.slice(0, count * model.logitsPerExample);
    // Evaluation first: the training step moves the running statistics.
    model.evaluation.inputs.set(input.inputs);
    model.evaluation.targets.set(input.targets);
    const evalLoss = model.evaluateLoss(count);
    const evalLogits = logitsOf(model.evaluation.logits);
    model.training.inputs.set(input.inputs);
    model.training.targets.set(input.targets);
    if (numbers.always) inspect(model, input, numbers);
    const loss = model.trainStep(count, 0);
    model.prepareUpdate(rate, 1);
    model.update();
    const {
      parameters,
      statistics,
      training: { logits, gradients },
    } = model;
    return stepResult(definition, input, { loss, evalLoss, evalLogits, logits: logitsOf(logits), gradients, parameters, statistics }, () =>
      inspect(model, input, numbers),
    );
  } finally {
    model.dispose();
  }
}

/** Checks what a step is given. Throws as runStep does. */
export function stepInput(definition: ModelPlan, weights: ReadonlyMap<string, NumberTensor>, batch: Batch, rate: number): StepInput {
  if (!Number.isFinite(rate) || rate < 0) throw new UserError('WNC813', `the rate is ${rate}; it has to be a number from 0`);
  const {
    context,
    vocabulary,
    prediction,
    training: { predictions },
  } = definition;
  if (predictions !== undefined) {
    const fix = 'compile the spec with over: windows, as wnc step does';
    throw new UserError(
      'WNC770',
      `the batch is one of windows; the model was compiled to train over words, ${predictions} windows in a row`,
      fix,
    );
  }
  const count = countExamples(batch);
  checkRoom(definition.training.batch, count, 'a training step');
  const inputs = flattenRows(batch.inputs, context, 0, vocabulary, 'inputs');
  const targets =
    prediction === 'positions'
      ? flattenRows(batch.targets, context, -1, vocabulary, 'targets')
      : flattenIndices(batch.targets, 0, vocabulary, 'targets');
  checkCounted(definition, targets);
  const parameters = new Float32Array(definition.parameters.length);
  const statistics = new Float32Array(definition.statistics.length);
  fillFromTensors(
    weights,
    [
      { layout: definition.parameters, flat: parameters },
      { layout: definition.statistics, flat: statistics },
    ],
    'the weights file',
  );
  return { count, inputs, targets, parameters, statistics, rate };
}

/** Throws WNC814 where batchNorm, which takes its statistics over the predicted positions, would have less than two of them. */
function checkCounted({ prediction, statistics }: ModelPlan, targets: Int32Array): void {
  if (prediction !== 'positions' || statistics.tensors.length === 0) return;
  const counted = targets.reduce((count, target) => count + (target >= 0 ? 1 : 0), 0);
  if (counted >= 2) return;
  const message = `the batch predicts at ${counted === 0 ? 'no position' : 'one position'}: batchNorm takes its statistics over those, and the variance of a single number does not exist`;
  throw new UserError('WNC814', message, 'give targets from 0 at two positions or more');
}

/** The tensors of a step by name, those after the update among them. Throws WNC815 where one is not finite; `ask` may know more of it. */
export function stepResult(definition: ModelPlan, { count }: StepInput, output: StepOutput, ask: () => void = () => undefined): StepResult {
  const { context, vocabulary, prediction } = definition;
  const { gradients, parameters, statistics } = output;
  const shape = prediction === 'positions' ? [count, context, vocabulary] : [count, vocabulary];
  const tensors = new Map<string, NumberTensor>([
    ['eval.logits', { shape, values: output.evalLogits }],
    ['logits', { shape, values: output.logits }],
  ]);
  for (const [name, gradient] of namedTensors(definition.parameters, gradients, 'grad.')) tensors.set(name, copy(gradient));
  for (const [name, parameter] of namedTensors(definition.parameters, parameters, 'after.')) tensors.set(name, copy(parameter));
  for (const [name, statistic] of namedTensors(definition.statistics, statistics, 'after.')) tensors.set(name, copy(statistic));
  checkResult(output.loss, output.evalLoss, tensors, ask);
  return { loss: output.loss, evalLoss: output.evalLoss, tensors };
}

/** Throws WNC815 where the inspector finds something in the step from the weights that were given. */
function inspect(
  { definition, statistics, training: { inputs, targets, teacher } }: Model,
  { count, parameters }: StepInput,
  numbers: StepNumbers,
): void {
  const found = numbers.inspect?.({ definition, parameters, statistics, inputs, targets, teacher, batch: count, dropoutKey: 0 });
  if (found !== undefined) throw new UserError('WNC815', `the step makes numbers that are not finite: ${found}`, fixOfNumbers);
}

const fixOfNumbers = 'give smaller weights, or a lower rate';

/** Throws WNC815 for a loss or tensor that is not finite; `ask` may know more of it, and throws then. */
function checkResult(loss: number, evalLoss: number, tensors: ReadonlyMap<string, NumberTensor>, ask: () => void): void {
  const wrong = [...tensors].find(([, { values }]) => !allFinite(values))?.[0];
  if (wrong === undefined && Number.isFinite(loss) && Number.isFinite(evalLoss)) return;
  if (wrong === undefined || !wrong.startsWith('after.')) ask();
  const what = wrong === undefined ? `the loss is ${Number.isFinite(loss) ? evalLoss : loss}` : `${wrong} is the first`;
  throw new UserError('WNC815', `the step makes numbers that are not finite: ${what}`, fixOfNumbers);
}

function copy({ shape, values }: NumberTensor): NumberTensor {
  return { shape, values: values.slice() };
}

import * as tf from '@tensorflow/tfjs-core';
import { checkIndices, flattenRows } from '../tokens.js';
import { UserError } from '../errors.js';
import type {
  Evaluation,
  EvaluationMemory,
  GeneratedFunction,
  ModelDefinition,
  OneStep,
  OneStepFunction,
  OneStepMemory,
  TrainingMemory,
  TrainingStep,
} from '../model-definition.js';
import { readyCpuBackend, tensorInfo, valuesOf } from './backend.js';
import { kernelNames, registerKernels, unregisterKernels, type KernelAttributes, type KernelHost } from './kernels.js';
import { makeVariables } from './variables.js';

interface Logits {
  /** [batch, V] or [batch, T, V]: the window of the workspace where the logits stand. */
  readonly logits: Float32Array;
}

/** A generated function with its arrays. */
interface Bound<Memory, Run> {
  readonly memory: Memory & Logits;
  readonly run: Run;
}

type AnyFunction = GeneratedFunction<never, unknown> & { readonly predictions?: number };

const scopes = new Set<string>();

/**
 * A compiled model in tfjs: its parameters and running statistics are tfjs variables over two flat arrays, and its generated
 * functions are tfjs kernels. Every array is allocated once, those of training at the first use of `training`.
 * The parameters begin as zeros; initialize.ts and a checkpoint fill them.
 */
export class Model {
  /** Every parameter, by definition.parameters; the arrays behind the variables. */
  readonly parameters: Float32Array;
  /** Every running statistic, by definition.statistics. */
  readonly statistics: Float32Array;
  readonly parameterVariables: ReadonlyMap<string, tf.Variable>;
  readonly statisticVariables: ReadonlyMap<string, tf.Variable>;
  readonly #scope: string;
  readonly #names: { readonly train: string; readonly evaluate: string };
  readonly #attributes: KernelAttributes;
  readonly #evaluation: Bound<EvaluationMemory, Evaluation>;
  #training: Bound<TrainingMemory, TrainingStep> | undefined;
  #sliding: Bound<EvaluationMemory, Evaluation> | undefined;
  #oneStep: Bound<OneStepMemory, OneStep> | undefined;
  #loss = Number.NaN;
  #disposed = false;

  /** Use createModel: the backend has to be ready first. */
  constructor(readonly definition: ModelDefinition) {
    this.parameters = new Float32Array(definition.parameters.length);
    this.statistics = new Float32Array(definition.statistics.length);
    this.#scope = freeScope(definition.name);
    this.parameterVariables = makeVariables(definition.parameters, this.parameters, this.#scope, true);
    this.statisticVariables = makeVariables(definition.statistics, this.statistics, this.#scope, false);
    this.#evaluation = this.#bindEvaluation();
    this.#names = kernelNames(definition.name);
    const instance = registerKernels(definition.name, this.#host());
    this.#attributes = { instance, batch: 0, dropoutKey: 0, loss: false };
  }

  /** Numbers in one example's logits: V, or T·V. */
  get logitsPerExample(): number {
    const { prediction, context, vocabulary } = this.definition;
    return prediction === 'positions' ? context * vocabulary : vocabulary;
  }

  /** Targets of one example: 1, or T. */
  get targetsPerExample(): number {
    return this.definition.prediction === 'positions' ? this.definition.context : 1;
  }

  /** The arrays of a training step, and its logits. Fill inputs and targets, then call trainStep. */
  get training(): TrainingMemory & Logits {
    return this.#boundTraining().memory;
  }

  /** The arrays of an evaluation, and its logits. Fill inputs (and targets), then call evaluate (or evaluateLoss). */
  get evaluation(): EvaluationMemory & Logits {
    return this.#evaluation.memory;
  }

  /** The model over several windows in a row, where it slides: its arrays and functions. */
  get sliding(): (EvaluationMemory & Logits & Evaluation) | undefined {
    const { sliding } = this.definition;
    if (!sliding) return undefined;
    this.#sliding ??= this.#bindEvaluation(sliding);
    return { ...this.#sliding.memory, ...this.#sliding.run };
  }

  /** The model one character at a time, where it streams: its arrays, and `advance` for the first `batch` examples. */
  get oneStep(): (OneStepMemory & Logits & { readonly advance: OneStep }) | undefined {
    const { oneStep } = this.definition;
    if (!oneStep) return undefined;
    this.#oneStep ??= this.#bindOneStep(oneStep);
    return { ...this.#oneStep.memory, advance: this.#oneStep.run };
  }

  /**
   * Forward and backward of the first `batch` examples of `training`: gradients, running statistics and logits.
   * Parameters do not change. Returns the mean loss in nats over the counted targets.
   */
  trainStep(batch: number, dropoutKey: number): number {
    this.#boundTraining();
    this.#attributes.batch = batch;
    this.#attributes.dropoutKey = dropoutKey;
    tf.engine().runKernel(this.#names.train, noInputs, this.#attributes);
    return this.#loss;
  }

  /** Fills the logits of the first `batch` examples of `evaluation`. */
  evaluate(batch: number): void {
    this.#attributes.batch = batch;
    this.#attributes.loss = false;
    tf.engine().runKernel(this.#names.evaluate, noInputs, this.#attributes);
  }

  /** evaluate, then the mean loss in nats over the counted targets; 0 where none is counted. */
  evaluateLoss(batch: number): number {
    this.#attributes.batch = batch;
    this.#attributes.loss = true;
    tf.engine().runKernel(this.#names.evaluate, noInputs, this.#attributes);
    return this.#loss;
  }

  /**
   * Logits of any number of examples, in evaluation mode: tokens [N, T], whole numbers from 0 to V-1, give a float32 tensor
   * [N, V] or [N, T, V] of its own, to use with any tfjs op and to dispose of. There is no gradient through it.
   * Throws a UserError (WNC811, WNC812) for another shape or other numbers.
   */
  predict(tokens: tf.Tensor | readonly (readonly number[])[]): tf.Tensor {
    if (tokens instanceof tf.Tensor) return this.#predict(tokens);
    const { context, vocabulary } = this.definition;
    const flat = flattenRows(tokens, context, 0, vocabulary, 'tokens');
    const tensor = tf.tensor2d(flat, [tokens.length, context], 'int32');
    try {
      return this.#predict(tensor);
    } finally {
      tensor.dispose();
    }
  }

  /** Gives back the variables and the kernels' registration. Tensors that predict returned stay. */
  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    for (const variable of this.parameterVariables.values()) variable.dispose();
    for (const variable of this.statisticVariables.values()) variable.dispose();
    unregisterKernels(this.#attributes.instance);
    scopes.delete(this.#scope);
  }

  #predict(tokens: tf.Tensor): tf.Tensor {
    return tf.engine().runKernel<tf.Tensor>(this.#names.evaluate, { tokens }, { ...this.#attributes });
  }

  #boundTraining(): Bound<TrainingMemory, TrainingStep> {
    this.#training ??= this.#bindTraining();
    return this.#training;
  }

  #bindTraining(): Bound<TrainingMemory, TrainingStep> {
    const { training, parameters } = this.definition;
    const memory = { ...this.#memoryOf(training), gradients: new Float32Array(parameters.length) };
    return { memory, run: training.create(memory) };
  }

  #bindEvaluation(evaluation: GeneratedFunction<EvaluationMemory, Evaluation> = this.definition.evaluation): Bound<EvaluationMemory, Evaluation> {
    const memory = this.#memoryOf(evaluation);
    return { memory, run: evaluation.create(memory) };
  }

  #bindOneStep(oneStep: OneStepFunction): Bound<OneStepMemory, OneStep> {
    const workspace = new Float32Array(oneStep.workspace);
    const memory = {
      parameters: this.parameters,
      statistics: this.statistics,
      states: new Float32Array(oneStep.states.length),
      workspace,
      inputs: new Int32Array(oneStep.batch),
      places: new Int32Array(oneStep.batch),
      logits: workspace.subarray(oneStep.logits, oneStep.logits + oneStep.batch * this.definition.vocabulary),
    };
    return { memory, run: oneStep.create(memory) };
  }

  /** The arrays that every generated function over whole examples has. */
  #memoryOf({ batch, workspace: length, logits, predictions }: AnyFunction): EvaluationMemory & Logits {
    const { context, vocabulary } = this.definition;
    const workspace = new Float32Array(length);
    const targets = predictions ?? this.targetsPerExample;
    return {
      parameters: this.parameters,
      statistics: this.statistics,
      workspace,
      inputs: new Int32Array(batch * (predictions === undefined ? context : predictions + context - 1)),
      targets: new Int32Array(batch * targets),
      logits: workspace.subarray(logits, logits + batch * targets * vocabulary),
    };
  }

  #host(): KernelHost {
    return {
      runTraining: (batch, dropoutKey) => {
        this.#loss = this.#boundTraining().run(batch, dropoutKey);
      },
      runEvaluation: (batch, loss) => {
        if (loss) this.#loss = this.#evaluation.run.loss(batch);
        else this.#evaluation.run.run(batch);
      },
      runPrediction: (tokens, backend) => this.#runPrediction(tokens, backend),
    };
  }

  #runPrediction(tokens: tf.TensorInfo, backend: unknown): tf.TensorInfo {
    const { context, vocabulary, prediction, evaluation } = this.definition;
    const [count, columns] = tokens.shape;
    if (count === undefined || columns !== context || tokens.shape.length !== 2) {
      throw new UserError('WNC811', `the tokens have the shape [${tokens.shape.join(', ')}]; the model takes [examples, ${context}]`);
    }
    const values = valuesOf(backend, tokens);
    checkIndices(values, context, 0, vocabulary, 'tokens');
    const perExample = this.logitsPerExample;
    const logits = new Float32Array(count * perExample);
    for (let first = 0; first < count; first += evaluation.batch) {
      const rows = Math.min(evaluation.batch, count - first);
      this.#evaluation.memory.inputs.set(values.subarray(first * context, (first + rows) * context));
      this.#evaluation.run.run(rows);
      logits.set(this.#evaluation.memory.logits.subarray(0, rows * perExample), first * perExample);
    }
    const shape = prediction === 'positions' ? [count, context, vocabulary] : [count, vocabulary];
    return tensorInfo(backend, shape, 'float32', logits);
  }
}

/** Makes tfjs's CPU backend the active one and the model on it. Parameters are zero until they are filled. */
export async function createModel(definition: ModelDefinition): Promise<Model> {
  await readyCpuBackend();
  return new Model(definition);
}

const noInputs: tf.NamedTensorMap = {};

/** tfjs allows a variable's name once: a second model of one name gets `NAME#2`. */
function freeScope(name: string): string {
  let scope = name;
  for (let n = 2; scopes.has(scope); n++) scope = `${name}#${n}`;
  scopes.add(scope);
  return scope;
}

import * as tf from '@tensorflow/tfjs-core';
import type { LocalTarget } from '../targets.js';
import { checkRoom } from '../data/examples.js';
import { checkIndices, flattenRows } from '../data/tokens.js';
import { disposedOf } from './disposed.js';
import { UserError } from '../errors.js';
import { logitsIn, oneStepLogits } from '../kernels/forward.js';
import {
  simdBacking,
  simdHindrance,
  supportsRelaxedSimd,
  supportsSimd,
  typescriptBacking,
  type Backing,
  type BoundFunction,
  type Evaluations,
} from '../kernels/simd.js';
import type {
  Evaluation,
  EvaluationMemory,
  LastPosition,
  ModelDefinition,
  OneStep,
  OneStepMemory,
  TrainingMemory,
  TrainingStep,
  WholeStep,
} from '../contract.js';
import { scalarsOf } from '../training/scalars.js';
import { readyCpuBackend, tensorInfo, valuesOf } from './backend.js';
import { freeScope, kernelNames, registerKernels, unregisterKernels, type KernelAttributes, type KernelHost } from './kernels.js';
import type { PlainTensor, TensorOf, TfjsTypes, VariableOf } from './tfjs-types.js';
import { makeVariables } from './variables.js';

interface Logits {
  /** [batch, V] or [batch, T, V]: a view of the workspace. */
  readonly logits: Float32Array;
}

/** A generated function, bound to its arrays. */
type Bound<Memory, Run> = BoundFunction<Memory & Logits, Run>;

type BoundTraining = Bound<TrainingMemory, TrainingStep> & { readonly whole: WholeStep | undefined };

/**
 * A compiled model in tfjs: its parameters and running statistics are tfjs variables over two flat arrays, and its generated
 * functions are tfjs kernels. Every array is allocated once, those of training at the first use of `training`.
 * The parameters begin as zeros; initialize.ts or a checkpoint fills them. `Tfjs` is `typeof tf` of an installed tfjs, for the types
 * of tensors and variables.
 */
export class Model<Tfjs extends TfjsTypes = TfjsTypes> {
  /** All parameters, laid out by definition.parameters: the array behind the variables. */
  readonly parameters: Float32Array;
  /** All running statistics, laid out by definition.statistics. */
  readonly statistics: Float32Array;
  readonly parameterVariables: ReadonlyMap<string, VariableOf<Tfjs>>;
  readonly statisticVariables: ReadonlyMap<string, VariableOf<Tfjs>>;
  readonly #backing: Backing;
  readonly #scope: string;
  readonly #names: { readonly train: string; readonly evaluate: string };
  readonly #attributes: KernelAttributes;
  readonly #evaluation: Bound<EvaluationMemory, Evaluation>;
  #training: BoundTraining | undefined;
  #sliding: Bound<EvaluationMemory, Evaluation> | undefined;
  #oneStep: Bound<OneStepMemory, OneStep> | undefined;
  #last: Bound<EvaluationMemory, LastPosition> | undefined;
  #loss = Number.NaN;
  #disposed = false;

  /** Use createModel: the backend has to be ready first. */
  constructor(
    readonly definition: ModelDefinition,
    backing: Backing,
    readonly target: LocalTarget,
  ) {
    this.parameters = backing.parameters;
    this.statistics = backing.statistics;
    this.#backing = backing;
    this.#scope = freeScope(definition.name);
    this.parameterVariables = variablesOf<Tfjs>(makeVariables(definition.parameters, this.parameters, this.#scope, true));
    this.statisticVariables = variablesOf<Tfjs>(makeVariables(definition.statistics, this.statistics, this.#scope, false));
    this.#evaluation = this.#bindEvaluation('evaluation');
    this.#names = kernelNames(this.#scope);
    registerKernels(this.#scope, this.#host());
    this.#attributes = { batch: 0, dropoutKey: 0, whole: false, loss: false };
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

  /** Evaluations of several batches at a time, to the losses of evaluateLoss; undefined where no threads share them. */
  get evaluations(): Evaluations | undefined {
    this.#checkAlive();
    return this.#backing.evaluations;
  }

  /** The most examples that `evaluation` has room for. */
  get evaluationBatch(): number {
    return this.#evaluation.room.batch;
  }

  /** The model over consecutive windows: its arrays and functions; undefined where it does not slide. */
  get sliding(): (EvaluationMemory & Logits & Evaluation) | undefined {
    const { sliding } = this.definition;
    if (!sliding) return undefined;
    this.#sliding ??= this.#bindEvaluation('sliding');
    return { ...this.#sliding.memory, ...this.#sliding.run };
  }

  /** The model one character at a time: its arrays, and `advance` for the first `batch` examples; undefined where it does not stream. */
  get oneStep(): (OneStepMemory & Logits & { readonly advance: OneStep }) | undefined {
    const { oneStep } = this.definition;
    if (!oneStep) return undefined;
    this.#oneStep ??= this.#bindOneStep();
    return { ...this.#oneStep.memory, advance: this.#oneStep.run };
  }

  /**
   * The last position alone, of whole contexts: inputs, logits [batch, V], and functions; undefined where the target has none, as for
   * models whose states go on for ever.
   */
  get last(): (Pick<EvaluationMemory, 'inputs'> & Logits & LastPosition) | undefined {
    if (!this.#backing.last) return undefined;
    this.#last ??= this.#bindLast(this.#backing.last());
    const { memory, run } = this.#last;
    return { inputs: memory.inputs, logits: memory.logits, ...run };
  }

  /**
   * Forward and backward of the first `batch` examples of `training`: gradients, running statistics and logits.
   * Parameters do not change. Returns the mean loss in nats over all targets but -1. Throws WNC770 for more examples than there is
   * room for.
   */
  trainStep(batch: number, dropoutKey: number): number {
    return this.#train(batch, dropoutKey, false);
  }

  /** The optimizer's states by name, such as velocity, each laid out like the parameters; zeros at first. */
  get optimizerStates(): ReadonlyMap<string, Float32Array> {
    const { length } = this.parameters;
    const { optimizer } = this.training;
    return new Map(this.definition.training.update.states.map((name, i) => [name, optimizer.subarray(i * length, (i + 1) * length)]));
  }

  /** Computes the scalars of the next update; `step` counts the updates from 1, this one included, of `steps` in all. */
  prepareUpdate(rate: number, step: number, steps = step): void {
    scalarsOf(this.definition.training.update, rate, step, steps, this.training.scalars);
  }

  /**
   * The optimizer's step from trainStep's gradients and the prepared scalars. Returns the gradient's norm before clipping, 0 without
   * clipping. Nothing changes where the norm is not finite.
   */
  update(): number {
    this.#checkAlive();
    return this.#boundTraining().run.update();
  }

  /** Whether part of the update is an epilogue of the gradients' matrix products. */
  get hasWholeStep(): boolean {
    return this.#boundTraining().whole !== undefined;
  }

  /**
   * trainStep and update fused, where the model has that. Not all of `gradients` are written. Nothing changes where the loss is not
   * finite.
   */
  wholeStep(batch: number, dropoutKey: number): number {
    return this.#train(batch, dropoutKey, true);
  }

  #train(batch: number, dropoutKey: number, whole: boolean): number {
    this.#checkAlive();
    checkRoom(this.#boundTraining().room.batch, batch, 'a training step');
    this.#attributes.batch = batch;
    this.#attributes.dropoutKey = dropoutKey;
    this.#attributes.whole = whole;
    tf.engine().runKernel(this.#names.train, noInputs, this.#attributes);
    return this.#loss;
  }

  /** Fills the logits of the first `batch` examples of `evaluation`. */
  evaluate(batch: number): void {
    this.#checkAlive();
    checkRoom(this.evaluationBatch, batch, 'an evaluation');
    this.#attributes.batch = batch;
    this.#attributes.loss = false;
    tf.engine().runKernel(this.#names.evaluate, noInputs, this.#attributes);
  }

  /** evaluate, then the mean loss in nats over all targets but -1; 0 where all are -1. */
  evaluateLoss(batch: number): number {
    this.#checkAlive();
    checkRoom(this.evaluationBatch, batch, 'an evaluation');
    this.#attributes.batch = batch;
    this.#attributes.loss = true;
    tf.engine().runKernel(this.#names.evaluate, noInputs, this.#attributes);
    return this.#loss;
  }

  /**
   * Logits of any number of examples, in evaluation mode: tokens [N, T], whole numbers from 0 to V-1, give a float32 tensor
   * [N, V] or [N, T, V] of its own, to use with any tfjs op and to dispose of. There is no gradient through it.
   * Throws a UserError: WNC811 and WNC812 for another shape or other numbers, WNC848 where the model was disposed of.
   */
  predict(tokens: PlainTensor | readonly (readonly number[])[]): TensorOf<Tfjs> {
    this.#checkAlive();
    return this.#predict(tokens) as tf.Tensor & TensorOf<Tfjs>;
  }

  #predict(tokens: PlainTensor | readonly (readonly number[])[]): tf.Tensor {
    if (tokens instanceof tf.Tensor) return this.#runKernel(tokens);
    // Anything but a tensor, of any copy of tfjs, has to be rows.
    const rows = tokens as readonly (readonly number[])[];
    const { context, vocabulary } = this.definition;
    const flat = flattenRows(rows, context, 0, vocabulary, 'tokens');
    const tensor = tf.tensor2d(flat, [rows.length, context], 'int32');
    try {
      return this.#runKernel(tensor);
    } finally {
      tensor.dispose();
    }
  }

  /** Logits [count, V] or [count, T, V] of `count` examples, whose tokens [count, T] are flat and checked. */
  predictFlat(tokens: Int32Array, count: number): Float32Array {
    const tensor = tf.tensor2d(tokens, [count, this.definition.context], 'int32');
    try {
      this.#checkAlive();
      const logits = this.#runKernel(tensor);
      try {
        return logits.dataSync<'float32'>();
      } finally {
        logits.dispose();
      }
    } finally {
      tensor.dispose();
    }
  }

  /** Disposes of the variables and unregisters the kernels. Tensors that predict returned stay valid. */
  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    for (const variable of this.parameterVariables.values()) variable.dispose();
    for (const variable of this.statisticVariables.values()) variable.dispose();
    unregisterKernels(this.#scope);
    this.#backing.dispose?.();
  }

  #checkAlive(): void {
    if (this.#disposed) throw disposedOf(this.definition.name);
  }

  #runKernel(tokens: tf.Tensor): tf.Tensor {
    return tf.engine().runKernel<tf.Tensor>(this.#names.evaluate, { tokens }, { ...this.#attributes });
  }

  #boundTraining(): BoundTraining {
    this.#training ??= this.#bindTraining();
    return this.#training;
  }

  #bindTraining(): BoundTraining {
    const { room, memory, run, whole } = this.#backing.training();
    return {
      room,
      memory: { ...memory, logits: logitsIn(this.definition, memory.workspace, room, this.definition.training.predictions) },
      run,
      whole,
    };
  }

  #bindEvaluation(which: 'evaluation' | 'sliding'): Bound<EvaluationMemory, Evaluation> {
    const predictions = which === 'sliding' ? this.definition.sliding!.predictions : undefined;
    const { room, memory, run } = this.#backing.evaluation(which);
    return { room, memory: { ...memory, logits: logitsIn(this.definition, memory.workspace, room, predictions) }, run };
  }

  #bindOneStep(): Bound<OneStepMemory, OneStep> {
    const { room, memory, run } = this.#backing.oneStep();
    return { room, memory: { ...memory, logits: oneStepLogits(this.definition, memory.workspace, room) }, run };
  }

  #bindLast({ room, memory, run }: BoundFunction<EvaluationMemory, LastPosition>): Bound<EvaluationMemory, LastPosition> {
    return { room, memory: { ...memory, logits: oneStepLogits(this.definition, memory.workspace, room) }, run };
  }

  #host(): KernelHost {
    return {
      runTraining: (batch, dropoutKey, wholly) => {
        const { run, whole } = this.#boundTraining();
        this.#loss = wholly ? whole!(batch, dropoutKey) : run.run(batch, dropoutKey);
      },
      runEvaluation: (batch, loss) => {
        if (loss) this.#loss = this.#evaluation.run.loss(batch);
        else this.#evaluation.run.run(batch);
      },
      runPrediction: (tokens, backend) => this.#runPrediction(tokens, backend),
    };
  }

  #runPrediction(tokens: tf.TensorInfo, backend: unknown): tf.TensorInfo {
    const { context, vocabulary, prediction } = this.definition;
    const { room } = this.#evaluation;
    const [count, columns] = tokens.shape;
    if (count === undefined || columns !== context || tokens.shape.length !== 2) {
      throw new UserError('WNC811', `the tokens have the shape [${tokens.shape.join(', ')}]; the model takes [examples, ${context}]`);
    }
    const values = valuesOf(backend, tokens);
    checkIndices(values, context, 0, vocabulary, 'tokens');
    const perExample = this.logitsPerExample;
    const logits = new Float32Array(count * perExample);
    for (let first = 0; first < count; first += room.batch) {
      const rows = Math.min(room.batch, count - first);
      this.#evaluation.memory.inputs.set(values.subarray(first * context, (first + rows) * context));
      this.#evaluation.run.run(rows);
      logits.set(this.#evaluation.memory.logits.subarray(0, rows * perExample), first * perExample);
    }
    const shape = prediction === 'positions' ? [count, context, vocabulary] : [count, vocabulary];
    return tensorInfo(backend, shape, 'float32', logits);
  }
}

/** The fastest target that the model was generated for and this machine runs. */
export function defaultTarget(definition: ModelDefinition): LocalTarget {
  const { simd } = definition;
  return simd && (simd.relaxed ? supportsRelaxedSimd() : supportsSimd()) ? 'simd' : 'cpu';
}

/**
 * Makes tfjs's CPU backend the active one and the model on it. Parameters are zero until they are filled.
 * Throws WNC804 for the target simd on a machine without it, or without the relaxed SIMD
 * that the model was compiled for, and WNC847 in a page that may not compile WebAssembly. `share` may have others work for the
 * target simd.
 */
export async function createModel<Tfjs extends TfjsTypes = TfjsTypes>(
  definition: ModelDefinition,
  target: LocalTarget = defaultTarget(definition),
  share: (backing: Backing) => Backing | Promise<Backing> = (backing) => backing,
): Promise<Model<Tfjs>> {
  await readyCpuBackend();
  if (target === 'cpu') {
    await definition.prepareCpu?.();
    return new Model(definition, typescriptBacking(definition), target);
  }
  const hindrance = simdHindrance();
  if (definition.simd && hindrance === 'forbidden') {
    throw new UserError(
      'WNC847',
      'the target simd is not to be had: this page’s Content-Security-Policy does not let it compile WebAssembly',
      "add 'wasm-unsafe-eval' to script-src, or take the target cpu",
    );
  }
  if (!definition.simd || hindrance === 'missing') {
    throw new UserError(
      'WNC804',
      `the target simd is not to be had: ${definition.simd ? 'this machine’s WebAssembly has no SIMD' : 'the model was generated without it'}`,
      'use --target cpu',
    );
  }
  if (definition.simd.relaxed && !supportsRelaxedSimd()) {
    throw new UserError(
      'WNC804',
      'the target simd is not to be had: the model was compiled with --relaxed, and this JavaScript engine has no relaxed SIMD',
      'compile it without --relaxed',
    );
  }
  return new Model(definition, await share(await simdBacking(definition)), target);
}

const noInputs: tf.NamedTensorMap = {};

/** The classes are those of the shared registry's tfjs, whatever types a caller asked for. */
function variablesOf<Tfjs extends TfjsTypes>(variables: ReadonlyMap<string, tf.Variable>): ReadonlyMap<string, VariableOf<Tfjs>> {
  return variables as ReadonlyMap<string, tf.Variable & VariableOf<Tfjs>>;
}

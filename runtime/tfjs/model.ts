import * as tf from '@tensorflow/tfjs-core';
import type { Evaluation, EvaluationMemory, LastPosition, ModelDefinition, OneStep, OneStepMemory, TrainingMemory } from '../contract.js';
import { checkRoom } from '../data/examples.js';
import { checkIndices, flattenRows } from '../data/tokens.js';
import { UserError } from '../errors.js';
import { BoundForms, type Logits } from '../kernels/bound-forms.js';
import type { Backing, Evaluations } from '../kernels/simd.js';
import type { LocalTarget } from '../targets.js';
import { scalarsOf } from '../training/scalars.js';
import { tensorInfo, valuesOf } from './backend.js';
import { disposedOf } from './disposed.js';
import { freeScope, kernelNames, registerKernels, unregisterKernels, type KernelAttributes, type KernelHost } from './kernels.js';
import type { PlainTensor, TensorOf, TfjsTypes, VariableOf } from './tfjs-types.js';
import { makeVariables } from './variables.js';

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
  readonly #forms: BoundForms;
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
    this.#forms = new BoundForms(definition, backing);
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
    return this.#forms.training.memory;
  }

  /** The arrays of an evaluation, and its logits. Fill inputs (and targets), then call evaluate (or evaluateLoss). */
  get evaluation(): EvaluationMemory & Logits {
    return this.#forms.evaluation.memory;
  }

  /** Evaluations of several batches at a time, to the losses of evaluateLoss; undefined where no threads share them. */
  get evaluations(): Evaluations | undefined {
    this.#checkAlive();
    return this.#backing.evaluations;
  }

  /**
   * Into how many shards the batch of a training step is cut, on which its bits depend; 1 where it is not. Of the target simd alone, which
   * has them.
   */
  get shards(): number | undefined {
    return this.target === 'simd' ? (this.#backing.sharing?.shards ?? 1) : undefined;
  }

  /** How many threads share a training step. */
  get threads(): number {
    return this.#backing.sharing?.threads ?? 1;
  }

  /** The most examples that `evaluation` has room for. */
  get evaluationBatch(): number {
    return this.#forms.evaluation.room.batch;
  }

  /** The model over consecutive windows: its arrays and functions; undefined where it does not slide. */
  get sliding(): (EvaluationMemory & Logits & Evaluation) | undefined {
    const { sliding } = this.#forms;
    return sliding && { ...sliding.memory, ...sliding.run };
  }

  /** The model one character at a time: its arrays, and `advance` for the first `batch` examples; undefined where it does not stream. */
  get oneStep(): (OneStepMemory & Logits & { readonly advance: OneStep }) | undefined {
    const { oneStep } = this.#forms;
    return oneStep && { ...oneStep.memory, advance: oneStep.run };
  }

  /**
   * The last position alone, of whole contexts: inputs, logits [batch, V], and functions; undefined where the target has none, as for
   * models whose states go on for ever.
   */
  get last(): (Pick<EvaluationMemory, 'inputs'> & Logits & LastPosition) | undefined {
    const { last } = this.#forms;
    return last && { inputs: last.memory.inputs, logits: last.memory.logits, ...last.run };
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
    return this.#forms.training.run.update();
  }

  /** Whether part of the update is an epilogue of the gradients' matrix products. */
  get hasWholeStep(): boolean {
    return this.#forms.training.whole !== undefined;
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
    checkRoom(this.#forms.training.room.batch, batch, 'a training step');
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

  #host(): KernelHost {
    return {
      runTraining: (batch, dropoutKey, wholly) => {
        const { run, whole } = this.#forms.training;
        if (wholly && !whole) throw new Error('internal error: the model has no whole step');
        this.#loss = wholly && whole ? whole(batch, dropoutKey) : run.run(batch, dropoutKey);
      },
      runEvaluation: (batch, loss) => {
        if (loss) this.#loss = this.#forms.evaluation.run.loss(batch);
        else this.#forms.evaluation.run.run(batch);
      },
      runPrediction: (tokens, backend) => this.#runPrediction(tokens, backend),
    };
  }

  #runPrediction(tokens: tf.TensorInfo, backend: unknown): tf.TensorInfo {
    const { context, vocabulary, prediction } = this.definition;
    const { room, memory, run } = this.#forms.evaluation;
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
      memory.inputs.set(values.subarray(first * context, (first + rows) * context));
      run.run(rows);
      logits.set(memory.logits.subarray(0, rows * perExample), first * perExample);
    }
    const shape = prediction === 'positions' ? [count, context, vocabulary] : [count, vocabulary];
    return tensorInfo(backend, shape, 'float32', logits);
  }
}

const noInputs: tf.NamedTensorMap = {};

/** The classes are those of the shared registry's tfjs, whatever types a caller asked for. */
function variablesOf<Tfjs extends TfjsTypes>(variables: ReadonlyMap<string, tf.Variable>): ReadonlyMap<string, VariableOf<Tfjs>> {
  return variables as ReadonlyMap<string, tf.Variable & VariableOf<Tfjs>>;
}

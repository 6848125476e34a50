import type { Examples } from '../../data/examples.js';
import type { TeacherTable } from '../../data/teacher-table.js';
import { UserError } from '../../errors.js';
import { exampleSizes } from '../../kernels/simd.js';
import type { ModelPlan, WebglShader } from '../../contract.js';
import { sizeOf } from '../../files/named-tensors.js';
import { scalarsOf } from '../../training/scalars.js';
import { BoundProgram, type SharedTextures } from './bound-program.js';
import { Card, PingPongTexture, type Texture } from './card.js';
import { DataSet, streamTexture } from './data-set.js';
import { lossHistoryShader, lossSumShader, LOSSES_KEPT } from './losses.js';
import { pickShader, type PickSizes } from './pick.js';
import type { CompileProgress } from './shaders.js';

/** A running mean of losses. */
export interface LossSum {
  /** Σ weight · loss over the steps since the last reset. */
  readonly sum: number;
  readonly weight: number;
  /** Of the last step. */
  readonly last: number;
}

/**
 * A compiled model on the graphics card. Parameters, statistics, the optimizer's states and all that a step computes are textures,
 * allocated once. A step is one small upload and a few dozen draws; nothing waits for it, and reading back does not block the page.
 */
export class WebglModel {
  readonly target = 'webgl';
  readonly #training: BoundProgram;
  readonly #evaluation: BoundProgram;
  readonly #statistics: ReadonlyMap<string, PingPongTexture>;
  readonly #perParameter: ReadonlyMap<string, PingPongTexture>;
  readonly #sums: PingPongTexture;
  readonly #history: PingPongTexture;
  readonly #scalars: Float64Array;
  readonly #streams = new Map<Examples['stream'], Texture | undefined>();
  /** Evaluation with the averaged weights. */
  #weights: 'parameters' | 'average' = 'parameters';

  private constructor(
    readonly definition: ModelPlan,
    learns: boolean,
    readonly card: Card,
  ) {
    const { training, evaluation } = definition.webgl!;
    const { states, scalars } = definition.training.update;
    const names = ['parameters', ...(learns ? states : [])];
    this.#scalars = new Float64Array(scalars.length);
    this.#perParameter = new Map(names.map((name) => [name, new PingPongTexture(card, definition.parameters.length)]));
    this.#statistics = new Map(
      definition.statistics.tensors.map(({ offset, shape }) => [`statistic${offset}`, new PingPongTexture(card, sizeOf(shape))]),
    );
    const shared = (parameters: () => Texture): SharedTextures => ({ parameters, statistics: this.#statistics });
    this.#training = new BoundProgram(card, training, 'training.', {
      ...shared(() => this.#perParameter.get('parameters')!.current),
      ...(learns && {
        changed: new Map([...this.#perParameter].map(([name, one]) => [name === 'parameters' ? name : `state_${name}`, one])),
      }),
    });
    this.#evaluation = new BoundProgram(
      card,
      evaluation,
      'evaluation.',
      shared(() => this.#perParameter.get(this.#weights)!.current),
    );
    this.#sums = new PingPongTexture(card, 4);
    this.#history = new PingPongTexture(card, LOSSES_KEPT);
  }

  /**
   * Compiles all programs, those of the optimizer too, and allocates all textures: nothing is compiled or allocated later. A model
   * that never `learns` has no textures for the optimizer's states.
   * Throws WNC805 where the browser has no WebGL 2 with float render targets, and for a model without programs for it.
   */
  static async create(definition: ModelPlan, learns: boolean, onProgress?: CompileProgress): Promise<WebglModel> {
    if (!definition.webgl)
      throw new UserError('WNC805', 'the target webgl is not to be had: the model was compiled without it', 'compile the spec again');
    return new WebglModel(definition, learns, await Card.open(shadersOf(definition), onProgress));
  }

  get trainingBatch(): number {
    return this.#training.program.batch;
  }

  get evaluationBatch(): number {
    return this.#evaluation.program.batch;
  }

  /** The names of the flat arrays that a resume needs, each laid out like the parameters. */
  get arrayNames(): readonly string[] {
    return [...this.#perParameter.keys()];
  }

  /** A set of examples for the card, to take batches from; those cut from the same data share them. `most`: as streamTexture has it. */
  dataSet(examples: Examples, most?: number): DataSet {
    const { stream } = examples;
    if (!this.#streams.has(stream)) this.#streams.set(stream, streamTexture(this.card, stream, most));
    return new DataSet(this.#streams.get(stream), examples);
  }

  /** Takes the examples of the next training step out of a data set. */
  pick(set: DataSet, indices: ArrayLike<number>): void {
    this.#training.pick(set, indices, this.trainingBatch, this.#sizes('training').targets);
  }

  /** Gives the next training step what teachers predict of its examples. */
  setTeacher(table: TeacherTable, examples: Examples, indices: ArrayLike<number>): void {
    this.#training.uploadTeacher((rows) => table.fill(examples, indices, this.trainingBatch, rows));
  }

  /** Gives the next training step its examples: inputs [B, T], targets [B] or [B, T]. */
  setExamples(inputs: Int32Array, targets: Int32Array): void {
    this.#training.uploadExamples(inputs, targets, this.trainingBatch);
  }

  /** Forward and backward of a whole batch; the gradients stay on the card. */
  forwardBackward(dropoutKey: number): void {
    this.#training.run(this.trainingBatch, dropoutKey);
  }

  /** Keeps the last step's loss in a slot of LOSSES_KEPT, until readTrainingLosses. */
  keepLoss(slot: number): void {
    const { program } = this.#training;
    this.card.draw('trainingLoss', [this.#history.current, this.#training.texture(program.loss.texture)], [this.#history.next], { slot });
    this.#history.swap();
  }

  /** The optimizer's step from the gradients: `step` counts the updates from 1, of `steps` in all. */
  update(rate: number, step: number, steps = step): void {
    scalarsOf(this.definition.training.update, rate, step, steps, this.#scalars);
    this.#training.update(Object.fromEntries(Array.from(this.#scalars, (value, i) => [`scalar${i}`, value])));
  }

  /** Evaluation of examples as they are given; not of a data set. */
  evaluate(inputs: Int32Array, targets: Int32Array, batch: number): void {
    this.#evaluation.uploadExamples(inputs, targets, batch);
    this.#evaluation.run(batch, 0);
    this.#addLoss(1, true);
    this.card.handBack();
  }

  /** Evaluation of `count` examples of a data set. Adds their losses to the running sum; returns how many targets are not -1. */
  evaluateFrom(set: DataSet, indices: ArrayLike<number>, count: number, fresh: boolean): number {
    const counted = this.#evaluation.pick(set, indices, count, this.#sizes('evaluation').targets);
    this.#evaluation.run(count, 0);
    this.#addLoss(counted, fresh);
    this.card.handBack();
    return counted;
  }

  /** From now on evaluations use the average of the weights, where there is one, or the weights themselves. */
  useAverage(use: boolean): void {
    this.#weights = use && this.#perParameter.has('average') ? 'average' : 'parameters';
  }

  /** The running mean of the losses since the sum was last reset. */
  async readLosses(): Promise<LossSum> {
    const [sum, weight, last] = await this.card.read(this.#sums.current);
    return { sum: sum!, weight: weight!, last: last! };
  }

  /** The first `count` losses of the history. */
  async readTrainingLosses(count: number): Promise<readonly number[]> {
    return [...(await this.card.read(this.#history.current, count))];
  }

  /** Logits of the last training step or evaluation. Where words are laid end to end, those of positions that do not count are zeros. */
  async readLogits(of: 'training' | 'evaluation', count: number): Promise<Float32Array> {
    const program = of === 'training' ? this.#training : this.#evaluation;
    return program.readLogits(count, this.definition.vocabulary);
  }

  /** A copy of one of the flat arrays. */
  async readArray(name: string): Promise<Float32Array> {
    return this.card.read(
      name === 'gradients' ? this.#training.texture(name) : this.#perParameter.get(name)!.current,
      this.definition.parameters.length,
    );
  }

  async readStatistics(): Promise<Float32Array> {
    const flat = new Float32Array(this.definition.statistics.length);
    for (const { offset } of this.definition.statistics.tensors)
      flat.set(await this.card.read(this.#statistics.get(`statistic${offset}`)!.current), offset);
    return flat;
  }

  writeArray(name: string, numbers: Float32Array): void {
    this.card.fill(this.#perParameter.get(name)!.current, numbers);
  }

  writeStatistics(flat: Float32Array): void {
    for (const { offset } of this.definition.statistics.tensors) {
      const { current } = this.#statistics.get(`statistic${offset}`)!;
      this.card.fill(current, flat.subarray(offset, offset + current.length));
    }
  }

  dispose(): void {
    this.card.dispose();
  }

  #sizes(of: 'training' | 'evaluation'): PickSizes {
    return sizesOf(this.definition, of);
  }

  #addLoss(weight: number, fresh: boolean): void {
    const { program } = this.#evaluation;
    this.card.draw('evaluationLoss', [this.#sums.current, this.#evaluation.texture(program.loss.texture)], [this.#sums.next], {
      weight,
      keep: fresh ? 0 : 1,
    });
    this.#sums.swap();
  }
}

function sizesOf(definition: ModelPlan, of: 'training' | 'evaluation'): PickSizes {
  return exampleSizes(definition, of === 'training' ? definition.training.predictions : undefined);
}

function shadersOf(definition: ModelPlan): ReadonlyMap<string, WebglShader> {
  const { webgl } = definition;
  const { training, evaluation } = webgl!;
  const named = (prefix: string, shaders: Readonly<Record<string, WebglShader>>): [string, WebglShader][] =>
    Object.entries(shaders).map(([name, shader]) => [prefix + name, shader]);
  return new Map([
    ...named('training.', training.shaders),
    ...named('evaluation.', evaluation.shaders),
    ['training.pick', pickShader(training, sizesOf(definition, 'training'))],
    ['evaluation.pick', pickShader(evaluation, sizesOf(definition, 'evaluation'))],
    ['trainingLoss', lossHistoryShader(training)],
    ['evaluationLoss', lossSumShader(evaluation)],
  ]);
}

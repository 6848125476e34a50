import { AveragedStatistics } from './averaged-statistics.js';
import type { Weights } from './best-weights.js';
import { checkExamples, teacherOf } from './check-examples.js';
import { checkForm } from '../data/examples.js';
import { noExamples } from '../data/split-examples.js';
import { initializeModel } from './initialize.js';
import type { ModelPlan, SplitName, TrainingSettings } from '../contract.js';
import type { Pause } from './evaluate.js';
import { healthAt, parameterHealth, type HealthLine } from './health.js';
import { rateAt } from './schedule.js';
import { stateName } from './states.js';
import { drawBatch, stepKey } from '../random/streams.js';
import { exampleSizes } from '../kernels/simd.js';
import type { CompileProgress } from '../tfjs/webgl/shaders.js';
import type { DataSet } from '../tfjs/webgl/data-set.js';
import { WebglModel } from '../tfjs/webgl/model.js';
import type { EvaluationLine, SplitExamples } from './trainer.js';
import { checkLosses, diverged, evaluationDue, Intervals, isFinished, type IntervalLine, type TrainerCounts } from './training-counts.js';

/** What a resume needs: the flat arrays by name, `statistics` among them. */
export type TrainerState = ReadonlyMap<string, Float32Array>;

/** A slice: the steps of one call. */
export interface TrainingSlice {
  /** Intervals that ended. */
  readonly intervals: readonly IntervalLine[];
  readonly step: number;
  /** Of the last step, in nats. */
  readonly loss: number;
  /** Of the last step. */
  readonly rate: number;
  /** How the parameters moved in its step, where it was one that is watched. */
  readonly health?: HealthLine | undefined;
}

/** How many batches of an evaluation run between two readings of the loss. */
const EVALUATIONS_AT_ONCE = 16;

/**
 * The training loop on a graphics card: the same batches, rates and dropout masks as Trainer's, with its counts. Steps are
 * asked for many at a time, without waiting for any; their losses are read when the last is done.
 */
export class WebglTrainer {
  readonly counts: TrainerCounts;
  /** The losses of the interval so far, as they will be logged. */
  readonly intervalLosses: number[];
  /** Whether to watch the parameters, which means reading them back. */
  watches = false;
  #watchesNext = false;
  readonly #indices: Int32Array;
  readonly #sets: Readonly<Record<SplitName, DataSet>>;
  readonly #training: DataSet;
  readonly #intervals: Intervals;
  readonly #averaged: AveragedStatistics | undefined;
  #stepsAtOnce = 1;

  private constructor(
    readonly definition: ModelPlan,
    readonly settings: TrainingSettings,
    readonly examples: SplitExamples,
    readonly model: WebglModel,
  ) {
    this.#indices = new Int32Array(settings.batch);
    const [train, validation, test] = [examples.train, examples.validation, examples.test].map((one) => model.dataSet(one));
    this.#sets = { train: train!, validation: validation!, test: test! };
    this.#training = examples.training ? model.dataSet(examples.training) : train!;
    this.#intervals = new Intervals(settings.steps);
    this.counts = this.#intervals.counts;
    this.intervalLosses = this.#intervals.losses;
    this.#averaged = AveragedStatistics.where(definition, settings, examples.training ?? examples.train);
  }

  /**
   * Compiles the model's programs and gives it its initial values. Throws WNC802 for no examples, WNC770 for those of another form, WNC771
   * as Trainer does, and as WebglModel.create does.
   */
  static async create(
    definition: ModelPlan,
    settings: TrainingSettings,
    examples: SplitExamples,
    onProgress?: CompileProgress,
  ): Promise<WebglTrainer> {
    if (examples !== noExamples) checkExamples(definition, settings, examples);
    const model = await WebglModel.create(definition, true, onProgress);
    const trainer = new WebglTrainer(definition, settings, examples, model);
    trainer.upload(initialState(definition, settings));
    return trainer;
  }

  get finished(): boolean {
    return isFinished(this.counts, this.settings);
  }

  get evaluationDue(): boolean {
    return evaluationDue(this.counts, this.settings);
  }

  /**
   * Steps for about so many milliseconds, `most` of them and to the end of an interval at most. Throws WNC801 where a loss of them is not a
   * finite number, WNC806 where the context was lost.
   */
  async slice(milliseconds: number, most = Infinity): Promise<TrainingSlice> {
    const { counts } = this;
    const first = counts.step;
    const began = performance.now();
    const slice = await this.take(Math.min(this.#stepsAtOnce, most));
    // A step that is watched is one by itself, and says nothing of how many there is time for.
    if (slice.health) return slice;
    const steps = counts.step - first;
    this.#stepsAtOnce = Math.max(1, Math.min(10_000, Math.round((steps * milliseconds) / (performance.now() - began)), 2 * steps));
    return slice;
  }

  /** The next step is watched, whichever it is. */
  watchNext(): void {
    this.#watchesNext = true;
  }

  /** As slice, but so many steps at most; a step that is watched is one by itself. */
  async take(steps: number): Promise<TrainingSlice> {
    const { counts, settings, model } = this;
    const first = counts.step;
    const most = Math.min(first + Math.min(steps, this.#intervals.left), settings.steps);
    const watched = this.#watchesNext || (this.watches && healthAt(first + 1, settings.steps));
    this.#watchesNext = false;
    const before = watched ? await model.readArray('parameters') : undefined;
    const began = performance.now();
    do this.#step(counts.step - first);
    while (counts.step < most && !watched && !this.evaluationDue && !(this.watches && healthAt(counts.step + 1, settings.steps)));
    model.card.handBack();
    const losses = await model.readTrainingLosses(counts.step - first);
    const elapsed = performance.now() - began;
    const rate = this.#rate(counts.step - 1);
    const wrong = losses.findIndex((loss) => !Number.isFinite(loss));
    if (wrong >= 0) throw diverged(`the loss is ${losses[wrong]} at step ${first + wrong + 1}`, this.#rate(first + wrong), settings);
    const interval = this.#intervals.add(losses, elapsed, rate);
    const health = before && {
      step: counts.step,
      parameters: parameterHealth(
        this.definition.parameters,
        before,
        await model.readArray('gradients'),
        await model.readArray('parameters'),
      ),
    };
    return { intervals: interval ? [interval] : [], step: counts.step, loss: losses.at(-1)!, rate, health };
  }

  /**
   * Mean loss of whole splits, with the averaged weights where there is an average, and running statistics for those; or with weights
   * that are given. Null where `pause` said to stop. Throws WNC801 for a loss that is not a finite number.
   */
  async evaluate(splits: readonly SplitName[], pause: Pause, weights?: Weights): Promise<EvaluationLine['evaluation'] | null> {
    const { model } = this;
    const statistics = weights?.statistics ?? (await this.settle(pause));
    if (!statistics) return null;
    const own = { parameters: await model.readArray('parameters'), statistics: await model.readStatistics() };
    model.writeStatistics(statistics);
    if (weights) model.writeArray('parameters', weights.parameters);
    else model.useAverage(true);
    try {
      const losses: Partial<Record<SplitName, number | null>> = {};
      for (const split of splits) {
        const loss = await webglMeanLoss(model, this.#sets[split], pause);
        if (loss === undefined) return null;
        losses[split] = loss;
      }
      checkLosses(losses, this.counts, this.settings);
      return losses;
    } finally {
      model.useAverage(false);
      model.writeStatistics(own.statistics);
      model.writeArray('parameters', own.parameters);
    }
  }

  /** The running statistics of the weights that are evaluated, taken anew where those are averages; null where `pause` said to stop. */
  async settle(pause: Pause): Promise<Float32Array | null> {
    const { model, settings } = this;
    const trained = await model.readStatistics();
    if (!this.#averaged) return trained;
    const parameters = await model.readArray('parameters');
    model.writeArray('parameters', await model.readArray('average'));
    const zeros = new Float32Array(trained.length);
    const run = async (indices: Int32Array, k: number): Promise<Float32Array> => {
      model.writeStatistics(zeros);
      model.pick(this.#training, indices);
      model.forwardBackward(stepKey(settings.seed, k));
      model.card.handBack();
      return model.readStatistics();
    };
    try {
      return (await this.#averaged.update(this.counts.step, trained, run, pause)) ? this.#averaged.statistics : null;
    } finally {
      model.writeArray('parameters', parameters);
      model.writeStatistics(trained);
    }
  }

  /** The state that a resume needs, read back from the card. */
  async download(): Promise<TrainerState> {
    const state = new Map<string, Float32Array>([['statistics', await this.model.readStatistics()]]);
    for (const name of this.model.arrayNames) state.set(arrayName(name), await this.model.readArray(name));
    return state;
  }

  /** `settled`: its running statistics are those to evaluate its weights by. */
  upload(state: TrainerState, settled = false): void {
    if (settled) this.#averaged?.take(this.counts.step, state.get('statistics')!);
    else this.#averaged?.forget();
    this.model.writeStatistics(state.get('statistics')!);
    for (const name of this.model.arrayNames) this.model.writeArray(name, state.get(arrayName(name))!);
  }

  /** `slot`: where its loss is kept until it is read. */
  #step(slot: number): void {
    const { model, settings, counts } = this;
    drawBatch(settings.seed, counts.step, this.#training.examples.count, this.#indices);
    model.pick(this.#training, this.#indices);
    if (this.definition.training.taught) model.setTeacher(teacherOf(this.examples), this.#training.examples, this.#indices);
    model.forwardBackward(stepKey(settings.seed, counts.step));
    model.keepLoss(slot);
    model.update(this.#rate(counts.step), counts.step + 1, settings.steps);
    counts.step++;
  }

  #rate(step: number): number {
    return rateAt(this.settings.schedule, this.settings.optimizer.rate, step, this.settings.steps);
  }
}

/** The mean loss in nats over all targets but -1; null for no examples, undefined where `pause` said to stop. */
export async function webglMeanLoss(model: WebglModel, set: DataSet, pause: Pause): Promise<number | null | undefined> {
  checkForm(set.examples, exampleSizes(model.definition, undefined), 'the examples to evaluate');
  const batch = model.evaluationBatch;
  const { count } = set.examples;
  const indices = new Int32Array(batch);
  let sum = 0;
  let counted = 0;
  let waiting = 0;
  for (let first = 0; first < count; first += batch) {
    const rows = Math.min(batch, count - first);
    for (let i = 0; i < rows; i++) indices[i] = first + i;
    counted += model.evaluateFrom(set, indices, rows, waiting === 0);
    if (++waiting < EVALUATIONS_AT_ONCE && first + batch < count) continue;
    sum += (await model.readLosses()).sum;
    waiting = 0;
    if (!(await pause())) return undefined;
  }
  return counted === 0 ? null : sum / counted;
}

/** Initial values as Trainer gives them: a function of the seed alone. */
function initialState(definition: ModelPlan, { seed }: TrainingSettings): TrainerState {
  const parameters = new Float32Array(definition.parameters.length);
  const statistics = new Float32Array(definition.statistics.length);
  initializeModel({ definition, parameters, statistics }, seed);
  const zeros = new Float32Array(definition.parameters.length);
  const states = definition.training.update.states.map((name) => [stateName(name), name === 'average' ? parameters : zeros] as const);
  return new Map([['statistics', statistics], ['parameters', parameters], ...states]);
}

/** The name of one of a model's arrays among those of a resume. */
function arrayName(name: string): string {
  return name === 'parameters' ? name : stateName(name);
}

import type { KeptWeights, Weights } from './best-weights.js';
import { checkExamples, teacherOf } from './check-examples.js';
import { noExamples, type SplitExamples } from '../data/split-examples.js';
import { UserError } from '../errors.js';
import { EvaluatedWeights } from './evaluated-weights.js';
import { sliceMs, type Pause } from './evaluate.js';
import { healthAt, parameterHealth, type HealthLine } from './health.js';
import { initializeModel, type ModelArrays } from './initialize.js';
import type { SplitName, TrainingSettings } from '../contract.js';
import { allFinite, firstNotFinite } from '../files/named-tensors.js';
import { rateAt } from './schedule.js';
import { stateName } from './states.js';
import { drawBatch, stepKey } from '../random/streams.js';
import type { StepInspector } from './step-inspector.js';
import type { Model } from '../tfjs/model.js';
import { endInterval, evaluationDue, Intervals, isFinished, lowerRate, type IntervalLine, type TrainerCounts } from './training-counts.js';

export type { SplitExamples } from '../data/split-examples.js';
export type { IntervalLine, TrainerCounts } from './training-counts.js';

/** Losses in nats after `step` steps; null for a split without examples. */
export interface EvaluationLine {
  readonly step: number;
  readonly evaluation: Readonly<Partial<Record<SplitName, number | null>>>;
}

export interface TrainerHooks {
  onInterval(line: IntervalLine): Promise<void>;
  onEvaluation(line: EvaluationLine): Promise<void>;
  /** About a hundred times a run: how the parameters moved in the step just taken. */
  onHealth?(line: HealthLine): Promise<void>;
  /** After each slice of steps, every 30 ms or so; `rate` is that of the last one. */
  onSlice(point: { readonly step: number; readonly loss: number; readonly rate: number }): Promise<void>;
  /** Yields to other work; resolves to whether to go on. */
  pause: Pause;
}

/** A training loop as a run folder needs it, wherever the model runs. */
export interface RunTrainer {
  readonly settings: TrainingSettings;
  readonly counts: TrainerCounts;
  readonly finished: boolean;
  readonly examples: Readonly<Record<SplitName, { readonly count: number }>>;
  readonly model: ModelArrays & { readonly shards?: number | undefined; dispose(): void };
  /** The losses of the interval so far, as they will be logged; a resume needs them too. */
  readonly intervalLosses: number[];
  readonly arrays: ReadonlyMap<string, Float32Array>;
  /** The weights of the best evaluation, with `keep: best`; the arrays in use, for a resume. They mean nothing before the first. */
  readonly best: Weights | undefined;
  /** The weights of the checkpoint: the best or the last, averaged with `average`. Up to date after settle. */
  readonly kept: KeptWeights;
  /** Brings the checkpoint's weights up to date; also `arrays` and the statistics, where the model runs elsewhere. */
  settle(): Promise<void>;
  /** Trains to the end, or until `until` steps in all are taken; resolves to whether it is at the end. */
  run(hooks: TrainerHooks, until?: number): Promise<boolean>;
  /** The losses of the weights that the checkpoint holds. */
  evaluateKept(splits: readonly SplitName[], pause: Pause): Promise<EvaluationLine['evaluation'] | null>;
  /** Throws WNC801 where a parameter or statistic is not a finite number. */
  checkFinite(): void;
  /** Brings `arrays` and the statistics up to date, where the model runs elsewhere. */
  pull?(): Promise<void>;
  /** Copies `arrays` and the statistics to the model, where it runs elsewhere. */
  push?(): Promise<void>;
}

/**
 * The training loop. Its whole state is `counts`, `arrays` and the running statistics: restored, it continues bit for bit. Batches and
 * dropout masks are functions of the seed and the step, so there is no generator to save.
 */
export class Trainer implements RunTrainer {
  readonly counts: TrainerCounts;
  /**
   * What else a resume needs beside the running statistics, by name, each laid out as the parameters; the arrays in use, not copies.
   */
  readonly arrays: ReadonlyMap<string, Float32Array>;
  /** The losses of the interval so far, as they will be logged; a resume needs them too. */
  readonly intervalLosses: number[];
  /** The averaged weights, where there are some. */
  readonly #average: Float32Array | undefined;
  readonly #evaluated: EvaluatedWeights;
  readonly #indices: Int32Array;
  readonly #intervals: Intervals;
  #interval: IntervalLine | undefined;
  #lastRate = 0;
  #health: HealthLine | undefined;
  #watchesNext = false;
  /** Parameters and gradients as they were before a watched update; made once. */
  #watched: { readonly parameters: Float32Array; readonly gradients: Float32Array } | undefined;

  /**
   * Fills the model with its initial values from the seed. `numbers.inspect` is asked what made a number that is not finite,
   * after a step that has one or, with `numbers.always`, before every step. Throws as checkExamples does, but for `noExamples`, of a
   * model that is not to be trained.
   */
  constructor(
    readonly model: Model,
    readonly settings: TrainingSettings,
    readonly examples: SplitExamples,
    readonly numbers: { readonly inspect?: StepInspector | undefined; readonly always?: boolean } = {},
  ) {
    const { steps, batch, seed } = settings;
    if (examples !== noExamples) checkExamples(model.definition, settings, examples);
    initializeModel(model, seed);
    const states = model.optimizerStates;
    this.#average = states.get('average');
    this.#average?.set(model.parameters);
    this.#indices = new Int32Array(batch);
    this.#intervals = new Intervals(steps);
    this.counts = this.#intervals.counts;
    this.intervalLosses = this.#intervals.losses;
    this.#evaluated = new EvaluatedWeights(model, settings, examples, this.counts, this.evaluationWeights);
    this.arrays = new Map([['parameters', model.parameters], ...[...states].map(([name, state]) => [stateName(name), state] as const)]);
  }

  get finished(): boolean {
    return isFinished(this.counts, this.settings);
  }

  /**
   * One step: forward, backward, update, at the schedule's rate unless told another. Returns its loss in nats.
   * Throws WNC801 where the loss or the gradient's norm is not a finite number; parameters are then as before the step.
   */
  advance(rate = this.rate): number {
    const { model, settings, counts } = this;
    const began = performance.now();
    const { training, parameters } = model;
    const examples = this.examples.training ?? this.examples.train;
    drawBatch(settings.seed, counts.step, examples.count, this.#indices);
    examples.fill(this.#indices, settings.batch, training.inputs, training.targets);
    if (model.definition.training.taught) teacherOf(this.examples).fill(examples, this.#indices, settings.batch, training.teacher);
    const key = stepKey(settings.seed, counts.step);
    const found = this.numbers.always ? this.#inspect() : undefined;
    if (found !== undefined) throw this.#diverged('a number is not finite', found);
    const isWatched = this.#watchesNext || healthAt(counts.step + 1, settings.steps);
    this.#watchesNext = false;
    model.prepareUpdate(rate, counts.step + 1, settings.steps);
    const wholly = model.hasWholeStep && !isWatched;
    const loss = wholly ? model.wholeStep(settings.batch, key) : model.trainStep(settings.batch, key);
    if (!Number.isFinite(loss)) {
      // Naming the first gradient that is not finite takes all gradients.
      if (wholly) model.trainStep(settings.batch, key);
      throw this.#diverged(`the loss is ${loss}`);
    }
    const watched = isWatched ? this.#keepForHealth() : undefined;
    const norm = wholly ? 0 : model.update();
    if (!Number.isFinite(norm)) throw this.#diverged(`the norm of the gradient is ${norm}`);
    const elapsedMs = performance.now() - began;
    this.#lastRate = rate;
    counts.step++;
    if (watched)
      this.#health = {
        step: counts.step,
        parameters: parameterHealth(model.definition.parameters, watched.parameters, watched.gradients, parameters),
      };
    this.#interval = this.#intervals.add([loss], elapsedMs, rate);
    return loss;
  }

  /** Copies the gradient and the parameters before the update overwrites them. */
  #keepForHealth(): { readonly parameters: Float32Array; readonly gradients: Float32Array } {
    const { parameters, training } = this.model;
    this.#watched ??= { parameters: new Float32Array(parameters.length), gradients: new Float32Array(parameters.length) };
    this.#watched.parameters.set(parameters);
    this.#watched.gradients.set(training.gradients);
    return this.#watched;
  }

  /** The next step is watched too, whichever it is. */
  watchNext(): void {
    this.#watchesNext = true;
  }

  /** How the parameters moved in the step just taken, where it was watched; a second call returns undefined. */
  takeHealth(): HealthLine | undefined {
    const health = this.#health;
    this.#health = undefined;
    return health;
  }

  /** The log's line of the interval that the step just taken has ended, if any; a second call returns undefined. */
  takeInterval(): IntervalLine | undefined {
    const interval = this.#interval;
    this.#interval = undefined;
    return interval;
  }

  /** The learning rate of the next step. */
  get rate(): number {
    return rateAt(this.settings.schedule, this.settings.optimizer.rate, this.counts.step, this.settings.steps);
  }

  /**
   * Trains until all steps are taken, `until` steps are, or `hooks.pause` says to stop; answers whether all are.
   * A run that stopped at `until` goes on, now or from its files, to what it would have become without. Throws as advance does.
   */
  async run(hooks: TrainerHooks, until = this.settings.steps): Promise<boolean> {
    const { counts } = this;
    for (;;) {
      if (this.#evaluationDue() && !(await this.#evaluateNow(hooks))) return false;
      if (this.finished || counts.step >= until) return this.finished;
      const began = performance.now();
      let loss: number;
      do {
        loss = this.advance();
        const interval = this.takeInterval();
        if (interval) await hooks.onInterval(interval);
        const health = this.takeHealth();
        if (health) await hooks.onHealth?.(health);
      } while (counts.step < until && !this.finished && !this.#evaluationDue() && performance.now() - began < sliceMs);
      await hooks.onSlice({ step: counts.step, loss, rate: this.#lastRate });
      if (!(await hooks.pause())) return false;
    }
  }

  /**
   * Mean loss of whole splits, with the averaged weights where there is an average, and running statistics for those.
   * Null where `pause` said to stop.
   */
  evaluate(splits: readonly SplitName[], pause: Pause): Promise<EvaluationLine['evaluation'] | null> {
    return this.#evaluated.losses('current', splits, pause);
  }

  /** As evaluate, with the weights that the checkpoint holds. */
  evaluateKept(splits: readonly SplitName[], pause: Pause): Promise<EvaluationLine['evaluation'] | null> {
    return this.#evaluated.losses('kept', splits, pause);
  }

  get best(): Weights | undefined {
    return this.#evaluated.best;
  }

  get kept(): KeptWeights {
    return this.#evaluated.kept;
  }

  async settle(): Promise<void> {
    await this.#evaluated.settle(async () => true);
  }

  /** As settle; the running statistics of the weights that are evaluated, or null where `pause` said to stop. */
  async settleStatistics(pause: Pause): Promise<Float32Array | null> {
    return (await this.#evaluated.settle(pause)) ? this.#evaluated.current.statistics : null;
  }

  /** Must be called after the arrays were filled from outside; `settled`: the running statistics are already those to evaluate by. */
  weightsChanged(settled = false): void {
    this.#evaluated.forget(settled);
  }

  /** Counts an evaluation, and keeps its weights where they are the best and the best are kept. */
  noteEvaluation(evaluation: EvaluationLine['evaluation']): void {
    this.#evaluated.note(evaluation);
  }

  /** The weights that evaluation uses: the average where there is one. By definition.parameters; the array in use. */
  get evaluationWeights(): Float32Array {
    return this.#average ?? this.model.parameters;
  }

  /** Throws WNC801 where a parameter or statistic is not a finite number: a state that is not worth keeping. */
  checkFinite(): void {
    const { parameters, statistics } = this.model;
    if (!allFinite(parameters) || !allFinite(statistics)) throw this.#diverged('a weight is not a finite number');
  }

  #evaluationDue(): boolean {
    return evaluationDue(this.counts, this.settings);
  }

  async #evaluateNow(hooks: TrainerHooks): Promise<boolean> {
    const { counts } = this;
    const evaluation = await this.evaluate(this.settings.evaluate.splits, hooks.pause);
    if (!evaluation) return false;
    this.noteEvaluation(evaluation);
    // Where patience ends training, the interval ends there too.
    if (this.finished && counts.intervalSteps > 0) await hooks.onInterval(endInterval(counts, this.intervalLosses, this.#lastRate));
    await hooks.onEvaluation({ step: counts.step, evaluation });
    return true;
  }

  /** The op that made the first number that is not finite in the step after `counts.step`, whose batch is in the model's arrays. */
  #inspect(): string | undefined {
    const { model, settings, counts } = this;
    const { inputs, targets, teacher } = model.training;
    const { definition, parameters, statistics } = model;
    return this.numbers.inspect?.({
      definition,
      parameters,
      statistics,
      inputs,
      targets,
      teacher,
      batch: settings.batch,
      dropoutKey: stepKey(settings.seed, counts.step),
    });
  }

  /** What went wrong in the step after `counts.step`, and the likely cause. `found`: what is known already of the first such number. */
  #diverged(what: string, found = this.#firstNotFinite()): UserError {
    const { counts } = this;
    const message = `${what} at step ${counts.step + 1}: ${found}; most likely `;
    // The rate has not acted before the first step, nor has anything else where a weight is not finite by then.
    if (counts.step === 0 && !allFinite(this.model.parameters))
      return new UserError('WNC801', `${what} at step 1: ${found}`, 'give weights that are all finite numbers');
    if (counts.step === 0)
      return new UserError(
        'WNC801',
        `${message}a layer makes numbers larger and larger from the start`,
        'put layerNorm before it, or lower its gain',
      );
    return new UserError('WNC801', `${message}the learning rate, ${this.rate} there, is too high`, this.#lowerRate());
  }

  #firstNotFinite(): string {
    const { model, counts } = this;
    const { parameters, statistics } = model.definition;
    const weight = firstNotFinite(parameters, model.parameters);
    if (weight !== undefined)
      return counts.step === 0
        ? `${weight} already holds numbers that are not finite`
        : `the update of step ${counts.step} left numbers in ${weight} that are not finite`;
    const inspected = this.#inspect();
    if (inspected !== undefined) return inspected;
    const gradient = firstNotFinite(parameters, model.training.gradients);
    if (gradient !== undefined) return `the gradient of ${gradient} is the first that is not finite`;
    const statistic = firstNotFinite(statistics, model.statistics);
    return statistic === undefined ? 'weights and gradients are all finite' : `the running statistic ${statistic} is not finite`;
  }

  #lowerRate(): string {
    return lowerRate(this.rate, this.settings);
  }
}

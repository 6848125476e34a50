import { AveragedStatistics } from './averaged-statistics.js';
import { BestWeights, type KeptWeights, type Weights } from './best-weights.js';
import type { SplitExamples } from '../data/split-examples.js';
import { splitLosses, type Pause } from './evaluate.js';
import type { SplitName, TrainingSettings } from '../contract.js';
import { stepKey } from '../random/streams.js';
import type { Model } from '../tfjs/model.js';
import type { EvaluationLine } from './trainer.js';
import { checkLosses, noteEvaluation, type TrainerCounts } from './training-counts.js';

/**
 * The weights of a trainer that are evaluated and kept: those of its last step, averaged where they are averaged, and the best of them
 * with `keep: best`. What training itself goes on with is as it was after every call.
 */
export class EvaluatedWeights {
  readonly best: BestWeights | undefined;
  readonly #averaged: AveragedStatistics | undefined;

  /** `counts` is the trainer's own; `parameters` are those to evaluate, the model's own or their average. */
  constructor(
    private readonly model: Model,
    private readonly settings: TrainingSettings,
    private readonly examples: SplitExamples,
    private readonly counts: TrainerCounts,
    private readonly parameters: Float32Array,
  ) {
    this.best = settings.keep === 'best' ? new BestWeights(model.definition) : undefined;
    this.#averaged = AveragedStatistics.where(model.definition, settings, examples.training ?? examples.train);
  }

  /** What the checkpoint holds; up to date after settle. */
  get kept(): KeptWeights {
    const {
      best,
      counts: { step, bestStep },
    } = this;
    return best && bestStep >= 0 ? { step: bestStep, parameters: best.parameters, statistics: best.statistics } : { step, ...this.current };
  }

  /** Takes running statistics for averaged weights, where there are any; false where `pause` said to stop. */
  async settle(pause: Pause): Promise<boolean> {
    const {
      model,
      settings: { batch, seed },
      examples,
    } = this;
    const averaged = this.#averaged;
    if (!averaged) return true;
    const trained = model.statistics.slice();
    const run = (indices: Int32Array, k: number): Float32Array => {
      const { training } = model;
      (examples.training ?? examples.train).fill(indices, batch, training.inputs, training.targets);
      model.statistics.fill(0);
      model.trainStep(batch, stepKey(seed, k));
      return model.statistics;
    };
    return this.#with({ parameters: this.parameters, statistics: trained }, () => averaged.update(this.counts.step, trained, run, pause));
  }

  /** The losses of whole splits; null where `pause` said to stop. Throws WNC801 for one that is not a finite number. */
  async losses(which: 'current' | 'kept', splits: readonly SplitName[], pause: Pause): Promise<EvaluationLine['evaluation'] | null> {
    if (!(await this.settle(pause))) return null;
    const losses = await this.#with(which === 'kept' ? this.kept : this.current, () =>
      splitLosses(this.model, this.examples, splits, pause),
    );
    if (losses) checkLosses(losses, this.counts, this.settings);
    return losses;
  }

  /** Counts an evaluation of the current weights, and takes them where they are the best and the best are kept. */
  note(evaluation: EvaluationLine['evaluation']): void {
    if (noteEvaluation(this.counts, this.settings, evaluation)) this.best?.take(this.current);
  }

  /** Those of the last step; up to date after settle. */
  get current(): Weights {
    return { parameters: this.parameters, statistics: this.#averaged?.statistics ?? this.model.statistics };
  }

  /** Must be called when the model's weights have changed. `settled`: its running statistics are those to evaluate them by. */
  forget(settled: boolean): void {
    if (settled) this.#averaged?.take(this.counts.step, this.model.statistics);
    else this.#averaged?.forget();
  }

  /** Does something with other weights in the model, and puts its own back. */
  async #with<Result>({ parameters, statistics }: Weights, use: () => Promise<Result>): Promise<Result> {
    const { model } = this;
    const own = { parameters: model.parameters.slice(), statistics: model.statistics.slice() };
    if (parameters !== model.parameters) model.parameters.set(parameters);
    if (statistics !== model.statistics) model.statistics.set(statistics);
    try {
      return await use();
    } finally {
      model.parameters.set(own.parameters);
      model.statistics.set(own.statistics);
    }
  }
}

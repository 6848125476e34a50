import type { Pause } from '../training/evaluate.js';
import type { ModelDefinition, SplitName, TrainingSettings } from '../contract.js';
import { withLocalModel } from '../tfjs/local-model.js';
import type { Model } from '../tfjs/model.js';
import { predictOnCard } from '../tfjs/webgl/predict.js';
import type { CompileProgress } from '../tfjs/webgl/shaders.js';
import type { HealthLine } from '../training/health.js';
import type { EvaluationLine, SplitExamples } from '../training/trainer.js';
import type { TrainerCounts } from '../training/training-counts.js';
import { WebglTrainer, type TrainerState, type TrainingSlice } from '../training/webgl-trainer.js';
import type { PageTrainer } from './page-trainer.js';

/** WebglTrainer for a page. A model on the page's own thread samples, because a draw of the card costs more than one character does. */
export class CardTrainer implements PageTrainer {
  readonly target = 'webgl';
  readonly shards = undefined;
  readonly threads = 1;
  #onHealth: ((line: HealthLine) => void) | undefined;

  private constructor(
    private readonly trainer: WebglTrainer,
    private readonly definition: ModelDefinition,
  ) {}

  /** Throws as WebglTrainer.create does. */
  static async create(
    definition: ModelDefinition,
    settings: TrainingSettings,
    examples: SplitExamples,
    onCompile?: CompileProgress,
  ): Promise<CardTrainer> {
    return new CardTrainer(await WebglTrainer.create(definition, settings, examples, onCompile), definition);
  }

  get counts(): TrainerCounts {
    return this.trainer.counts;
  }

  get intervalLosses(): number[] {
    return this.trainer.intervalLosses;
  }

  get settings(): TrainingSettings {
    return this.trainer.settings;
  }

  get finished(): boolean {
    return this.trainer.finished;
  }

  get evaluationDue(): boolean {
    return this.trainer.evaluationDue;
  }

  async slice(milliseconds: number, most?: number): Promise<TrainingSlice> {
    const slice = await this.trainer.slice(milliseconds, most);
    if (slice.health) this.#onHealth?.(slice.health);
    return slice;
  }

  watch(onHealth: (line: HealthLine) => void): void {
    this.trainer.watches = true;
    this.#onHealth = onHealth;
  }

  watchNext(): void {
    this.trainer.watchNext();
  }

  evaluate(splits: readonly SplitName[], pause: Pause): Promise<EvaluationLine['evaluation'] | null> {
    return this.trainer.evaluate(splits, pause);
  }

  download(): Promise<TrainerState> {
    return this.trainer.download();
  }

  upload(state: TrainerState, settled = false): void {
    this.trainer.upload(state, settled);
  }

  async recut(): Promise<undefined> {
    return undefined;
  }

  settle(pause: Pause): Promise<Float32Array | null> {
    return this.trainer.settle(pause);
  }

  async predict(tokens: Int32Array, count: number): Promise<Float32Array> {
    const { model } = this.trainer;
    const own = await model.readStatistics();
    model.writeStatistics((await this.settle(async () => true)) ?? own);
    model.useAverage(true);
    try {
      return await predictOnCard(model, tokens, count);
    } finally {
      model.useAverage(false);
      model.writeStatistics(own);
    }
  }

  async locally<Result>(use: (model: Model) => Result): Promise<Result> {
    const state = await this.download();
    const parameters = state.get('average') ?? state.get('parameters');
    const statistics = await this.settle(async () => true);
    if (!parameters || !statistics) throw new Error('internal error: the card gave no weights');
    return withLocalModel(this.definition, { parameters, statistics }, use);
  }

  dispose(): void {
    this.trainer.model.dispose();
  }
}

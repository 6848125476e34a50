import type { Pause } from '../training/evaluate.js';
import type { ModelDefinition, SplitName, TrainingSettings } from '../contract.js';
import type { LocalTarget } from '../targets.js';
import { useCpuBackend } from '../tfjs/backend.js';
import { createModel } from '../tfjs/create-model.js';
import type { Model } from '../tfjs/model.js';
import type { HealthLine } from '../training/health.js';
import { Trainer, type EvaluationLine, type SplitExamples } from '../training/trainer.js';
import { evaluationDue, type TrainerCounts } from '../training/training-counts.js';
import type { TrainerState, TrainingSlice } from '../training/webgl-trainer.js';
import type { PageTrainer } from './page-trainer.js';

/** Trainer for a page: it takes steps in slices, as WebAssembly or JavaScript on the page's own thread. */
export class LocalTrainer implements PageTrainer {
  #onHealth: ((line: HealthLine) => void) | undefined;

  private constructor(private readonly trainer: Trainer) {}

  static async create(
    definition: ModelDefinition,
    settings: TrainingSettings,
    examples: SplitExamples,
    target: LocalTarget,
  ): Promise<LocalTrainer> {
    const model = await createModel(definition, target);
    try {
      return new LocalTrainer(new Trainer(model, settings, examples));
    } catch (error) {
      model.dispose();
      throw error;
    }
  }

  get target(): LocalTarget {
    return this.trainer.model.target;
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
    return evaluationDue(this.counts, this.settings);
  }

  async slice(milliseconds: number, most = Infinity): Promise<TrainingSlice> {
    await useCpuBackend();
    const { trainer, counts } = this;
    const began = performance.now();
    const last = counts.step + most;
    for (;;) {
      const { rate } = trainer;
      const loss = trainer.advance();
      const interval = trainer.takeInterval();
      const health = trainer.takeHealth();
      if (health) this.#onHealth?.(health);
      const isEnd = this.finished || this.evaluationDue || interval !== undefined || counts.step >= last;
      const more = !isEnd && performance.now() - began < milliseconds;
      if (!more) return { intervals: interval ? [interval] : [], step: counts.step, loss, rate };
    }
  }

  watch(onHealth: (line: HealthLine) => void): void {
    this.#onHealth = onHealth;
  }

  watchNext(): void {
    this.trainer.watchNext();
  }

  async evaluate(splits: readonly SplitName[], pause: Pause): Promise<EvaluationLine['evaluation'] | null> {
    await useCpuBackend();
    // Others may use tfjs while this waits for its turn.
    return this.trainer.evaluate(splits, async () => {
      const goOn = await pause();
      await useCpuBackend();
      return goOn;
    });
  }

  async settle(pause: Pause): Promise<Float32Array | null> {
    await useCpuBackend();
    return this.trainer.settleStatistics(pause);
  }

  async download(): Promise<TrainerState> {
    const arrays = [['statistics', this.trainer.model.statistics] as const, ...this.trainer.arrays];
    return new Map(arrays.map(([name, numbers]) => [name, numbers.slice()]));
  }

  upload(state: TrainerState, settled = false): void {
    for (const [name, numbers] of state) {
      const own = name === 'statistics' ? this.trainer.model.statistics : this.trainer.arrays.get(name);
      own?.set(numbers);
    }
    this.trainer.weightsChanged(settled);
  }

  predict(tokens: Int32Array, count: number): Promise<Float32Array> {
    return this.locally((model) => model.predictFlat(tokens, count));
  }

  async locally<Result>(use: (model: Model) => Result): Promise<Result> {
    await useCpuBackend();
    const { model, evaluationWeights } = this.trainer;
    if (evaluationWeights === model.parameters) return use(model);
    const statistics = await this.trainer.settleStatistics(async () => true);
    const own = { parameters: model.parameters.slice(), statistics: model.statistics.slice() };
    model.parameters.set(evaluationWeights);
    if (statistics) model.statistics.set(statistics);
    try {
      return use(model);
    } finally {
      model.parameters.set(own.parameters);
      model.statistics.set(own.statistics);
    }
  }

  dispose(): void {
    this.trainer.model.dispose();
  }
}

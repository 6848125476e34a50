import type { ModelDefinition, SplitName, TrainingSettings } from '../model-definition.js';
import type { Pause } from '../evaluate.js';
import type { LocalTarget } from '../targets.js';
import { createModel } from '../tfjs/model.js';
import { Trainer, type EvaluationLine, type SplitExamples } from '../trainer.js';
import { evaluationDue, type TrainerCounts } from '../training-counts.js';
import type { TrainerState, TrainingSlice } from '../webgl-trainer.js';

/** What a page's model asks of a trainer, on whatever target. */
export interface PageTrainer {
  readonly counts: TrainerCounts;
  readonly intervalLosses: number[];
  readonly settings: TrainingSettings;
  readonly finished: boolean;
  readonly evaluationDue: boolean;
  slice(milliseconds: number): Promise<TrainingSlice>;
  /** Of the weights as training stands. */
  evaluate(splits: readonly SplitName[], pause: Pause): Promise<EvaluationLine['evaluation'] | null>;
  /** The running statistics of the weights that are evaluated; null where `pause` said to stop. */
  settle(pause: Pause): Promise<Float32Array | null>;
  download(): Promise<TrainerState>;
  upload(state: TrainerState): void;
}

/** Trainer in slices, for a page: WebAssembly or JavaScript on the page's own thread. */
export class LocalTrainer implements PageTrainer {
  private constructor(private readonly trainer: Trainer) {}

  static async create(definition: ModelDefinition, settings: TrainingSettings, examples: SplitExamples, target: LocalTarget): Promise<LocalTrainer> {
    return new LocalTrainer(new Trainer(await createModel(definition, target), settings, examples));
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

  async slice(milliseconds: number): Promise<TrainingSlice> {
    const { trainer, counts } = this;
    const began = performance.now();
    for (;;) {
      const { rate } = trainer;
      const loss = trainer.advance();
      const interval = trainer.takeInterval();
      const more = !this.finished && !this.evaluationDue && !interval && performance.now() - began < milliseconds;
      if (!more) return { intervals: interval ? [interval] : [], step: counts.step, loss, rate };
    }
  }

  evaluate(splits: readonly SplitName[], pause: Pause): Promise<EvaluationLine['evaluation'] | null> {
    return this.trainer.evaluate(splits, pause);
  }

  settle(pause: Pause): Promise<Float32Array | null> {
    return this.trainer.settleStatistics(pause);
  }

  async download(): Promise<TrainerState> {
    return new Map([['statistics', this.trainer.model.statistics], ...this.trainer.arrays]);
  }

  upload(state: TrainerState): void {
    this.trainer.weightsChanged();
    for (const [name, numbers] of state) {
      const own = name === 'statistics' ? this.trainer.model.statistics : this.trainer.arrays.get(name);
      own?.set(numbers);
    }
  }

  dispose(): void {
    this.trainer.model.dispose();
  }
}

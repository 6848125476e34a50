import type { Pause } from '../training/evaluate.js';
import type { HealthLine } from '../training/health.js';
import type { SplitName, TrainingSettings } from '../contract.js';
import type { Target } from '../targets.js';
import type { Model } from '../tfjs/model.js';
import type { EvaluationLine } from '../training/trainer.js';
import type { TrainerCounts } from '../training/training-counts.js';
import type { TrainerState, TrainingSlice } from '../training/webgl-trainer.js';

/** What a model of `create` asks of a trainer, on whatever target. */
export interface PageTrainer {
  readonly target: Target;
  /** As Model's. */
  readonly shards: number | undefined;
  readonly threads: number;
  readonly counts: TrainerCounts;
  readonly intervalLosses: number[];
  readonly settings: TrainingSettings;
  readonly finished: boolean;
  readonly evaluationDue: boolean;
  /** Steps for about so many milliseconds, `most` of them and to the end of an interval at most; one at least. */
  slice(milliseconds: number, most?: number): Promise<TrainingSlice>;
  /** From now on tells how the parameters moved in a step: about a hundred times a run, and where `watchNext` asks for it. */
  watch(onHealth: (line: HealthLine) => void): void;
  /** The next step is watched too. */
  watchNext(): void;
  /** Null where `pause` said to stop. */
  evaluate(splits: readonly SplitName[], pause: Pause): Promise<EvaluationLine['evaluation'] | null>;
  /** What a resume needs; arrays of the caller's own. */
  download(): Promise<TrainerState>;
  /** `settled`: its running statistics are those to evaluate its weights by. */
  upload(state: TrainerState, settled?: boolean): void;
  /**
   * Gets ready to cut batches into so many shards, 1 for none, as the training was that it is to go on with; undefined where nothing
   * changes by that. Throws WNC874 where threads were asked for and the training had no shards, WNC872 where its threads cannot be
   * started.
   */
  recut(shards: number): Promise<Recut | undefined>;
  /** The running statistics of the weights that are evaluated; null where `pause` said to stop. */
  settle(pause: Pause): Promise<Float32Array | null>;
  /** Logits of `count` examples, one after the other, with the weights that evaluation uses. */
  predict(tokens: Int32Array, count: number): Promise<Float32Array>;
  /** Uses the model on this thread, with the weights that evaluation uses. */
  locally<Result>(use: (model: Model) => Result): Promise<Result>;
  dispose(): void;
}

/** What either becomes of a trainer or not. */
export interface Recut {
  /** From now on the trainer cuts batches so. Its counts stay; its arrays are initial ones until `upload` gives it others. */
  commit(): void;
  cancel(): void;
}

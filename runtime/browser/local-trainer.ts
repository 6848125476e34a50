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
import { shareTraining, type SharedBacking } from '../threads/share-training.js';
import type { Sharing } from '../threads/sharing.js';
import { UserError } from '../errors.js';
import type { PageTrainer, Recut } from './page-trainer.js';
import { planRecut, planSharing, type SharingRequest, type ThreadHost } from './plan-sharing.js';

/** What a trainer is made of. */
interface Parts {
  readonly definition: ModelDefinition;
  readonly settings: TrainingSettings;
  readonly examples: SplitExamples;
  readonly target: LocalTarget;
}

/** A trainer, and what has its threads started, once. */
interface Opened {
  readonly trainer: Trainer;
  startThreads(): Promise<void>;
}

/** Trainer for a page: it takes steps in slices, as WebAssembly or JavaScript on the page's own thread, and on others beside it. */
export class LocalTrainer implements PageTrainer {
  #onHealth: ((line: HealthLine) => void) | undefined;

  private constructor(
    private readonly parts: Parts,
    private readonly request: SharingRequest,
    private opened: Opened,
  ) {}

  /** Throws as createModel, planSharing and the constructor of Trainer do, and WNC872 where a thread that was asked for does not start. */
  static async create(
    definition: ModelDefinition,
    settings: TrainingSettings,
    examples: SplitExamples,
    target: LocalTarget,
    host: ThreadHost,
    threads?: number,
  ): Promise<LocalTrainer> {
    const parts = { definition, settings, examples, target };
    const request = { threads, host, target, batch: settings.batch };
    return new LocalTrainer(parts, request, await openTrainer(parts, request, planSharing(definition, request)));
  }

  private get trainer(): Trainer {
    return this.opened.trainer;
  }

  get target(): LocalTarget {
    return this.trainer.model.target;
  }

  get shards(): number | undefined {
    return this.trainer.model.shards;
  }

  get threads(): number {
    return this.trainer.model.threads;
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
    await this.opened.startThreads();
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
    await this.opened.startThreads();
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

  async recut(shards: number): Promise<Recut | undefined> {
    const { parts, request, trainer } = this;
    const sharing = planRecut(parts.definition, request, shards);
    if (this.target !== 'simd' || (sharing?.shards ?? 1) === this.shards) return undefined;
    const next = await openTrainer(parts, request, sharing);
    return {
      commit: () => {
        Object.assign(next.trainer.counts, trainer.counts);
        next.trainer.intervalLosses.push(...trainer.intervalLosses);
        this.opened = next;
        trainer.model.dispose();
      },
      cancel: () => next.trainer.model.dispose(),
    };
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

/**
 * Threads that were asked for are started at once. Others are when they are needed first, for who only samples has no use for them; where
 * they cannot be, one thread comes to the same bits.
 */
async function openTrainer(
  { definition, settings, examples, target }: Parts,
  { threads, host }: SharingRequest,
  sharing: Sharing | undefined,
): Promise<Opened> {
  let shared: SharedBacking | undefined;
  const model = await createModel(definition, target, (backing) => {
    shared = sharing && shareTraining(definition, backing, sharing, host);
    return shared ?? backing;
  });
  try {
    const start = async (): Promise<void> => shared?.start();
    if (threads !== undefined) await start();
    return { trainer: new Trainer(model, settings, examples), startThreads: () => start().catch(passUserError) };
  } catch (error) {
    model.dispose();
    throw error;
  }
}

function passUserError(error: unknown): void {
  if (!(error instanceof UserError)) throw error;
}

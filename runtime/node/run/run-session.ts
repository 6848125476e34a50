import { UserError } from '../../errors.js';
import type { SplitName } from '../../contract.js';
import { countNumbers } from '../../files/named-tensors.js';
import { bitsOf } from '../../training/even-loss.js';
import type { EvaluationLine, RunTrainer } from '../../training/trainer.js';
import { writeCheckpoint, writeResume } from './checkpoint.js';
import { removeFile, shownPath, writeWhole } from '../files.js';
import type { StopRequest } from '../terminal/interruption.js';
import { durationText, type Progress, type StartProgress } from '../terminal/progress.js';
import { runFiles } from './run-files.js';
import type { RunLock } from './run-lock.js';
import type { RunLogs } from './run-log.js';
import { symbolsOf, writeRecord, type RunRecord } from './run-record.js';
import { LoggedLoss } from './logged-loss.js';
import { snapshotSteps, writeSnapshot } from './snapshots.js';

/** A checkpoint at least this often, in milliseconds; each evaluation has one too. */
const saveEveryMs = 30_000;
/** The final loss of the training split is left out where it would take longer than this and than training did. */
const longestFinalMs = 60_000;
/** One that takes longer than this is announced. */
const saidAboveMs = 2000;

/** summary.json. */
export interface RunSummary {
  readonly name: string;
  readonly target: string;
  /** How many numbers the model learned. */
  readonly parameters: number;
  readonly steps: number;
  /** Mean loss in nats at the end, with the weights of the checkpoint; null for a split without examples or left out as too slow. */
  readonly loss: Readonly<Record<SplitName, number | null>>;
  /** The same in bits, of data that are one sequence. */
  readonly bits?: Readonly<Record<SplitName, number | null>>;
  /** Mean over all steps, evaluations not counted. */
  readonly millisecondsPerStep: number;
  /** Everything, over all resumes. */
  readonly seconds: number;
  /** Of which step the checkpoint's weights are, with `keep: best`. */
  readonly bestStep?: number;
  /** What ended training before its last step. */
  readonly endedBy?: 'patience';
}

function inBits(losses: Readonly<Record<SplitName, number | null>>): Record<SplitName, number | null> {
  const bits = (nats: number | null): number | null => (nats === null ? null : bitsOf(nats));
  return { train: bits(losses.train), validation: bits(losses.validation), test: bits(losses.test) };
}

/** A run's folder while it is trained: what is logged and saved, and when. */
export class RunSession {
  readonly #files: ReturnType<typeof runFiles>;
  readonly #began = performance.now();
  #savedStep = -1;
  #savedAt = performance.now();
  #last: EvaluationLine | undefined;
  /** The best evaluation, where it was made in this process. */
  #best: EvaluationLine | undefined;
  /** The step that run.json calls the best. */
  #recordedBest = -1;

  constructor(
    readonly folder: string,
    readonly trainer: RunTrainer,
    readonly record: RunRecord,
    readonly logs: RunLogs,
    readonly lock: RunLock,
    /** Seconds that the run took before this process. */
    readonly secondsBefore: number,
    readonly interruption: StopRequest,
    readonly startProgress: StartProgress,
    /** Called after each save. */
    readonly onSaved?: (step: number) => Promise<void>,
  ) {
    this.#files = runFiles(folder);
  }

  /**
   * Trains to the end, for `until` steps in all, or until interrupted; the folder is saved each time. Null where it is not at its end.
   * Throws WNC801 where training diverges, the last good checkpoint kept, and WNC722 where the folder cannot be written.
   */
  async train(until?: number): Promise<RunSummary | null> {
    const { trainer } = this;
    const progress = this.startProgress(trainer.counts.step, trainer.settings.steps);
    this.interruption.onRequest = () => progress.say('stopping and saving; Ctrl-C again ends at once');
    try {
      // A run that goes on has a state in its folder already; a summary of fewer steps would be wrong from here on.
      if (trainer.counts.step === 0) await this.save();
      if (!trainer.finished) await removeFile(this.#files.summary);
      const finished = await this.#steps(progress, until);
      if (trainer.counts.step !== this.#savedStep) await this.save();
      return finished ? await this.#finish(progress) : null;
    } finally {
      progress.stop();
    }
  }

  /** Saves the state and then the checkpoint. Throws WNC801 rather than save weights that are not finite, WNC730 where the lock is gone. */
  async save(): Promise<void> {
    const { folder, trainer, record, logs } = this;
    await trainer.settle();
    trainer.checkFinite();
    this.lock.check();
    const { step } = trainer.counts;
    const { kind, characters, start, audio } = symbolsOf(record.data);
    const symbols = { kind, characters, start, audio };
    // In this order: a resume cuts the log back to the lines that its state knows, and can do nothing for lines that are missing.
    await Promise.all([logs.log.flush(), logs.health.flush()]);
    await writeResume(folder, trainer, { logLines: logs.log.lines, healthLines: logs.health.lines, seconds: this.#seconds() }, symbols);
    await writeCheckpoint(folder, trainer, { name: record.name, ...symbols });
    await this.#writeBest();
    this.#savedStep = step;
    this.#savedAt = performance.now();
    await this.onSaved?.(step);
  }

  /** Has run.json name the step whose weights the checkpoint holds, with `keep: best`. */
  async #writeBest(): Promise<void> {
    const {
      folder,
      record,
      trainer: {
        best,
        counts: { bestStep, bestLoss },
        settings,
      },
    } = this;
    const [split] = settings.evaluate.splits;
    if (!best || split === undefined || bestStep < 0 || bestStep === this.#recordedBest) return;
    await writeRecord(folder, { ...record, best: { step: bestStep, split, loss: bestLoss } });
    this.#recordedBest = bestStep;
  }

  async #steps(progress: Progress, until: number | undefined): Promise<boolean> {
    const {
      trainer,
      logs: { log, health },
    } = this;
    const snapshots = snapshotSteps(trainer);
    const loss = new LoggedLoss(trainer);
    try {
      return await trainer.run(
        {
          onInterval: async (line) => {
            loss.add(line);
            await log.append(line);
          },
          onHealth: async (line) => {
            await health.append(line);
            if (!snapshots.has(line.step)) return;
            await trainer.pull?.();
            await writeSnapshot(this.folder, trainer);
          },
          onEvaluation: async (line) => {
            this.#last = line;
            if (trainer.counts.bestStep === line.step) this.#best = line;
            await log.append(line);
            await this.save();
            progress.evaluated(line);
          },
          onSlice: async (point) => {
            progress.advance({ ...point, loss: loss.mean });
            if (performance.now() - this.#savedAt > saveEveryMs) await this.save();
          },
          pause: () => this.#pause(),
        },
        until,
      );
    } catch (error) {
      if (!(error instanceof UserError) || !['WNC801', 'WNC806'].includes(error.code) || this.#savedStep < 0) throw error;
      const kept = `the checkpoint of step ${this.#savedStep} is kept in ${shownPath(this.folder)}`;
      throw new UserError(error.code, `${error.message}; ${kept}`, error.code === 'WNC806' ? 'go on from it by --resume' : error.fix);
    }
  }

  /** The losses at the end, and summary.json. */
  async #finish(progress: Progress): Promise<RunSummary | null> {
    const { trainer, record } = this;
    const { step } = trainer.counts;
    const losses: Record<SplitName, number | null> = { train: null, validation: null, test: null };
    let examples = 0;
    const began = performance.now();
    for (const split of ['test', 'validation', 'train'] as const) {
      const known = [this.#last, this.#best].find((line) => line?.step === trainer.kept.step)?.evaluation[split];
      if (known !== undefined) {
        losses[split] = known;
        continue;
      }
      const expectedMs = examples === 0 ? 0 : ((performance.now() - began) / examples) * trainer.examples[split].count;
      if (expectedMs > Math.max(longestFinalMs, trainer.counts.trainedMs)) {
        progress.say(`the loss of the ${split} split is left out: it would take ${durationText(expectedMs / 1000)}; wnc eval computes it`);
        continue;
      }
      if (expectedMs > saidAboveMs) progress.say(`computing the ${split} loss, about ${durationText(expectedMs / 1000)}`);
      const evaluation = await trainer.evaluateKept([split], () => this.#pause());
      if (!evaluation) return null;
      losses[split] = evaluation[split] ?? null;
      examples += trainer.examples[split].count;
    }
    const summary: RunSummary = {
      name: record.name,
      target: record.target,
      parameters: countNumbers(trainer.model.definition.parameters),
      steps: step,
      loss: losses,
      ...(record.data.kind !== undefined && { bits: inBits(losses) }),
      millisecondsPerStep: trainer.counts.trainedMs / step,
      seconds: this.#seconds(),
      ...(trainer.best && trainer.counts.bestStep >= 0 && { bestStep: trainer.counts.bestStep }),
      ...(step < trainer.settings.steps && { endedBy: 'patience' as const }),
    };
    await writeWhole(this.#files.summary, `${JSON.stringify(summary, null, 2)}\n`);
    return summary;
  }

  #seconds(): number {
    return this.secondsBefore + (performance.now() - this.#began) / 1000;
  }

  /** Lets signals in, which Node hands over between turns only. */
  async #pause(): Promise<boolean> {
    await new Promise((resolve) => setImmediate(resolve));
    return !this.interruption.requested;
  }
}

import { UserError } from '../../errors.js';
import type { ModelDefinition, SplitName, TrainerSettings } from '../../contract.js';
import type { ReadData } from '../../data/data-set.js';
import type { Target } from '../../targets.js';
import { beginRun, type HeldLock } from './begin-run.js';
import type { StopRequest } from '../terminal/interruption.js';
import type { Progress, ProgressPoint } from '../terminal/progress.js';
import { shownPath } from '../files.js';
import { holdsRun } from './run-folder.js';
import type { DataRecord } from './run-record.js';
import type { RunSession } from './run-session.js';
import type { CompileRun } from './teachers.js';

/** One part of a run: the steps up to `until`. */
export interface PartRequest {
  /** The run folder; a run in it goes on, else one begins. */
  readonly folder: string;
  readonly seed: number;
  /** Steps after which the part ends, of those that the settings have in all. */
  readonly until: number;
  /** A file of words, or of another kind of data, that takes the place of the spec's. */
  readonly words?: string | undefined;
  readonly data?: string | undefined;
  readonly target?: Target | undefined;
  /** The hash that the words have to have: see hashOfWords. */
  readonly dataHash?: string | undefined;
  /** The data, where they were read already. */
  readonly read?: ReadData | undefined;
  /** Makes definitions of the runs that teach (train.teach), where they are at hand. */
  readonly compileRun?: CompileRun | undefined;
  readonly stop: StopRequest;
  /** Called once, with the steps that were taken before this part. */
  onBegin?(step: number): void;
  onProgress(point: ProgressPoint): void;
  /** Called after each save of the folder. */
  onSaved?(step: number): Promise<void>;
}

export interface PartResult {
  readonly step: number;
  /** Mean loss in nats of the splits that were measured, with the weights of the checkpoint. */
  readonly loss: Readonly<Partial<Record<SplitName, number | null>>>;
  /** Mean over all steps so far, evaluations not counted. */
  readonly millisecondsPerStep: number;
}

/**
 * Trains a run up to a step, exactly: a run in parts ends with the same bits as one in one go. What was trained before is not
 * trained again. Null where it was stopped first, with the run saved. Throws UserError as training does,
 * and WNC760 where the words are others than those of the hash.
 */
export async function trainPart(definition: ModelDefinition, settings: TrainerSettings, request: PartRequest): Promise<PartResult | null> {
  const { folder, seed, until, words, data, target, dataHash, read, compileRun, stop, onBegin, onProgress, onSaved } = request;
  const flags = {
    seed,
    out: folder,
    resume: await holdsRun(folder),
    findRate: false,
    checkNumbers: false,
    format: 'text' as const,
    ...(words !== undefined && { words }),
    ...(data !== undefined && { data }),
    ...(target !== undefined && { target }),
  };
  const held: HeldLock = {};
  try {
    const surroundings = {
      held,
      interruption: stop,
      startProgress: (step: number) => {
        onBegin?.(step);
        return quietProgress(onProgress);
      },
      say: () => undefined,
      inspect: undefined,
      judged: true,
      ...(read && { read }),
      ...(compileRun && { compileRun }),
      ...(onSaved && { onSaved }),
      judgeData: ({ hash, file }: DataRecord) => checkHash(hash, dataHash, file),
    };
    return await trainUntil(await beginRun(definition, settings, flags, surroundings), until, stop);
  } finally {
    held.lock?.release();
  }
}

function checkHash(hash: string, expected: string | undefined, file: string | null): void {
  if (expected === undefined || hash === expected) return;
  const what = file === null ? 'the words' : shownPath(file);
  throw new UserError(
    'WNC760',
    `${what} changed while the sweep was trained; its trials are judged by the same data`,
    'bring the file back as it was, and go on by --resume',
  );
}

async function trainUntil(session: RunSession, until: number, stop: StopRequest): Promise<PartResult | null> {
  const { trainer } = session;
  try {
    const summary = await session.train(until);
    if (!summary && (stop.requested || trainer.counts.step < until)) return null;
    // A run may leave a loss out at its end as too slow; a part never does, since it is what the part is for.
    const measured = summary?.loss.validation ?? undefined;
    const loss =
      measured !== undefined
        ? {}
        : await trainer.evaluateKept(['validation'], async () => {
            await new Promise((resolve) => setImmediate(resolve));
            return !stop.requested;
          });
    const { step, trainedMs } = trainer.counts;
    return loss && { step, loss: { ...summary?.loss, ...loss }, millisecondsPerStep: trainedMs / step };
  } finally {
    trainer.model.dispose();
  }
}

function quietProgress(onProgress: (point: ProgressPoint) => void): Progress {
  return { advance: onProgress, evaluated: () => undefined, say: () => undefined, stop: () => undefined };
}

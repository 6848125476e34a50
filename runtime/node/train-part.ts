import type { ModelDefinition, SplitName, TrainerSettings } from '../model-definition.js';
import type { Target } from '../targets.js';
import { beginRun, type HeldLock } from './begin-run.js';
import type { StopRequest } from './interruption.js';
import type { Progress, ProgressPoint } from './progress.js';
import { holdsRun } from './run-folder.js';
import type { RunSession, RunSummary } from './run-session.js';

/** One part of a run: the steps up to `until`. */
export interface PartRequest {
  /** The run folder; a run in it goes on, else one begins. */
  readonly folder: string;
  readonly seed: number;
  /** Steps after which the part ends, of those that the settings have in all. */
  readonly until: number;
  /** A word file that takes the place of the spec's data. */
  readonly words?: string | undefined;
  readonly target?: Target | undefined;
  readonly stop: StopRequest;
  onProgress(point: ProgressPoint): void;
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
 * trained again. Null where it was stopped first, with the run saved. Throws UserError as training does.
 */
export async function trainPart(definition: ModelDefinition, settings: TrainerSettings, request: PartRequest): Promise<PartResult | null> {
  const { folder, seed, until, words, target, stop, onProgress } = request;
  const flags = {
    seed,
    out: folder,
    resume: await holdsRun(folder),
    findRate: false,
    checkNumbers: false,
    format: 'text' as const,
    ...(words !== undefined && { words }),
    ...(target !== undefined && { target }),
  };
  const held: HeldLock = {};
  try {
    const surroundings = { held, interruption: stop, startProgress: () => quietProgress(onProgress), say: () => undefined, inspect: undefined, judged: true };
    return await trainUntil(await beginRun(definition, settings, flags, surroundings), until, stop);
  } finally {
    held.lock?.release();
  }
}

async function trainUntil(session: RunSession, until: number, stop: StopRequest): Promise<PartResult | null> {
  const { trainer } = session;
  try {
    const summary = await session.train(until);
    if (summary) return finished(summary);
    if (stop.requested || trainer.counts.step < until) return null;
    const loss = await trainer.evaluateKept(['validation'], async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return !stop.requested;
    });
    const { step, trainedMs } = trainer.counts;
    return loss && { step, loss, millisecondsPerStep: trainedMs / step };
  } finally {
    trainer.model.dispose();
  }
}

function finished({ steps, loss, millisecondsPerStep }: RunSummary): PartResult {
  return { step: steps, loss, millisecondsPerStep };
}

function quietProgress(onProgress: (point: ProgressPoint) => void): Progress {
  return { advance: onProgress, evaluated: () => undefined, say: () => undefined, stop: () => undefined };
}

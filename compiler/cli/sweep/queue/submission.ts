import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import type { JobsOptions } from 'bullmq';
import type { ReadData } from '../../../../runtime/data/data-set.js';
import { shownPath } from '../../../../runtime/node/files.js';
import type { Target } from '../../../../runtime/node/index.js';
import { packageVersion } from '../../../../runtime/node/package-root.js';
import { folderMark, type JobOutcome, type TrialJob } from '../../../../runtime/node/queue/job.js';
import { isLocalTarget } from '../../../../runtime/targets.js';
import { packData } from '../../../../runtime/node/queue/pack-data.js';
import { packRun } from '../../../../runtime/node/queue/pack-run.js';
import type { Store } from '../../../../runtime/node/queue/store.js';
import { keptMs } from '../../../../runtime/node/queue/timing.js';
import { holdsRun } from '../../../../runtime/node/run/run-folder.js';
import type { OwnData } from '../../host.js';
import type { StretchTask } from '../executor.js';
import type { Outcome } from '../train-task.js';
import type { ExpectedRun } from './receive-run.js';

/** The data that a trial is trained on, as the controller read them. */
export interface QueuedData extends Pick<ExpectedRun, 'from'> {
  readonly read: ReadData;
}

export interface QueueSweep {
  readonly id: string;
  readonly name: string;
  readonly trials: number;
  readonly rungs: number;
  /** The base spec's file. */
  readonly file: string;
  readonly own: OwnData | undefined;
  readonly target: Target | undefined;
  /** By their hashes. */
  dataOf(hash: string): QueuedData;
  /** The fingerprint of a trial's spec. */
  fingerprintOf(trial: number): string;
  /** Whole lines for people. */
  say(text: string): void;
}

/** A stretch as it goes into the queue; its data are there then, and the run so far, unless the queue has a later state of it. */
export async function submissionOf(id: string, task: StretchTask, sweep: QueueSweep, store: Store): Promise<TrialJob> {
  const { read } = sweep.dataOf(task.data);
  await store.ensureData(task.data, () => packData(read));
  const isBegun = (await store.stateOf(id)) !== undefined;
  const run = !isBegun && (await holdsRun(task.folder)) ? await store.put(id, await packRun(task.folder)) : null;
  const { own, target } = sweep;
  return {
    version: packageVersion(),
    sweep: sweep.id,
    name: sweep.name,
    trial: task.trial,
    seed: task.seed,
    until: task.until,
    spec: task.spec,
    file: resolve(sweep.file),
    own: own ? { file: resolve(own.file), flag: own.flag } : null,
    target: isLocalTarget(target) ? target : null,
    data: { hash: task.data, name: read.name },
    run,
  };
}

/** How the engine keeps a job: it tries nothing again by itself, for whoever hands the jobs out counts that. */
export function optionsOf(id: string, { rung }: StretchTask, { rungs }: QueueSweep): JobsOptions {
  const age = keptMs / 1000;
  // The lowest number comes first, and 0 is none: the highest rung has 1.
  return { jobId: id, priority: 1 + rungs - rung, attempts: 1, removeOnComplete: { age }, removeOnFail: { age }, stackTraceLimit: 0 };
}

/** What a job's outcome says of its stretch, whose run is in `folder` here. */
export function outcomeOf(outcome: JobOutcome, folder: string): Outcome {
  if (outcome.kind === 'failed') return { kind: 'failed', message: outcome.message.replaceAll(folderMark, shownPath(folder)) };
  if (outcome.kind === 'stopped') return { kind: 'stopped' };
  const { step, loss, millisecondsPerStep } = outcome;
  return { kind: 'done', step, loss, millisecondsPerStep };
}

/** A new sweep's name in the queue. */
export function newSweepId(): string {
  return randomBytes(8).toString('hex');
}

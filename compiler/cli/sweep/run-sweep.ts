import { nextStretches, type Stretch } from './plan.js';
import { appendResult, runFolderOf, type ResultLine } from './folder.js';
import type { TrainingPool } from './pool.js';
import type { ReadyTrial } from './prepare.js';
import type { Outcome } from './worker.js';

/** What a sweep trains, and how it chooses. */
export interface SweepPlan {
  readonly folder: string;
  readonly trials: readonly ReadyTrial[];
  /** Steps at which trials are compared, before their end; empty trains all to the end. */
  readonly rungs: readonly number[];
  readonly keep: number;
  readonly seeds: number;
}

/** A stretch of one trial with one seed. */
export interface Job {
  readonly trial: ReadyTrial;
  readonly seed: number;
  readonly until: number;
}

/** A job that a worker is at. */
export interface Running extends Job {
  readonly slot: number;
}

export interface SweepListener {
  /** A stretch is done and kept. */
  onResult(line: ResultLine, all: readonly ResultLine[]): Promise<void>;
  /** What is being trained has changed. */
  onRunning(jobs: readonly Running[]): void;
}

/**
 * Trains what the plan asks for until nothing is left, or until `stopped`. Answers with all results and whether that is all.
 * Which worker trains what, and when, changes nothing in the results.
 */
export async function runSweep(
  plan: SweepPlan,
  before: readonly ResultLine[],
  pool: TrainingPool,
  listener: SweepListener,
  stopped: () => boolean,
): Promise<{ readonly lines: readonly ResultLine[]; readonly complete: boolean }> {
  const lines = [...before];
  const running = new Map<string, Running>();
  const turns = new Map<string, Promise<void>>();
  for (;;) {
    if (stopped()) pool.stop();
    else {
      for (const job of nextJobs(plan, lines)) {
        if (!pool.hasRoom) break;
        const key = keyOf(job);
        if (running.has(key)) continue;
        const { slot, done } = pool.start({ spec: job.trial.spec, folder: runFolderOf(plan.folder, job.trial.index, job.seed), seed: job.seed, until: job.until });
        running.set(key, { ...job, slot });
        const turn = settle(job, done, plan.folder, lines, listener).finally(() => {
          running.delete(key);
          turns.delete(key);
        });
        // The race below tells of the first worker that fails; the others are then ended with the pool.
        turn.catch(() => undefined);
        turns.set(key, turn);
      }
    }
    listener.onRunning([...running.values()]);
    if (turns.size === 0) return { lines, complete: nextJobs(plan, lines).length === 0 };
    await Promise.race(turns.values());
  }
}

async function settle(job: Job, done: Promise<Outcome>, folder: string, lines: ResultLine[], listener: SweepListener): Promise<void> {
  const outcome = await done;
  if (outcome.kind === 'stopped') return;
  const place = { trial: job.trial.index, seed: job.seed };
  const line: ResultLine =
    outcome.kind === 'failed'
      ? { ...place, step: job.until, loss: {}, millisecondsPerStep: 0, failed: `${outcome.code}: ${outcome.message}` }
      : { ...place, step: job.until, ...(outcome.step !== job.until && { taken: outcome.step }), loss: outcome.loss, millisecondsPerStep: outcome.millisecondsPerStep };
  lines.push(line);
  await appendResult(folder, line);
  await listener.onResult(line, lines);
}

/** What is left to be trained, in order, of what is certain to be. */
export function nextJobs(plan: SweepPlan, lines: readonly ResultLine[]): readonly Job[] {
  const { trials, rungs, keep } = plan;
  const byIndex = new Map(trials.map((trial) => [trial.index, trial]));
  const known = new Map(lines.map((line) => [`${line.trial} ${line.seed} ${line.step}`, line]));
  const jobsOf = ({ trial, rung }: Stretch): readonly Job[] => {
    const ready = byIndex.get(trial)!;
    // Before the end one seed is enough to tell the good from the bad.
    const isEnd = rung === rungs.length;
    const until = isEnd ? ready.steps : rungs[rung]!;
    return Array.from({ length: isEnd ? plan.seeds : 1 }, (_, index) => ({ trial: ready, seed: ready.seed + index, until }));
  };
  const resultOf = (job: Job): ResultLine | undefined => known.get(keyOf(job));
  const lossOf = (stretch: Stretch): number | undefined => {
    const results = jobsOf(stretch).map(resultOf);
    if (results.some((line) => line?.failed !== undefined)) return Infinity;
    if (results.includes(undefined)) return undefined;
    return results.reduce((sum, line) => sum + (line!.loss.validation ?? Infinity), 0) / results.length;
  };
  const next = nextStretches({ trials: trials.map(({ index }) => index), rungs: rungs.length + 1, keep }, lossOf);
  return next.flatMap(jobsOf).filter((job) => resultOf(job) === undefined);
}

function keyOf({ trial, seed, until }: Job): string {
  return `${trial.index} ${seed} ${until}`;
}

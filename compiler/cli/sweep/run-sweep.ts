import { nextStretches, type Stretch } from './plan.js';
import { runFolderOf, sweepFiles } from '../../../runtime/node/run/sweep-files.js';
import { appendResult, type ResultLine } from './folder.js';
import { failureOf, type Failure } from './failures.js';
import type { Executor } from './executor.js';
import type { ReadyTrial } from './prepare.js';
import type { Outcome } from './worker.js';

/** What a sweep trains, and how it chooses. */
export interface SweepPlan {
  readonly folder: string;
  /** The file of results; results.jsonl where it is left out. */
  readonly results?: string;
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
  /** From 0. */
  readonly rung: number;
}

/** A job that a worker is at. */
export interface Running extends Job {
  readonly slot: number;
}

/** A job that something outside its model prevented: no result, so a resume tries it again. */
export interface Prevented extends Job {
  readonly failure: Extract<Failure, { kind: 'prevented' }>;
}

export interface SweepListener {
  /** A stretch is done and kept. */
  onResult(line: ResultLine, all: readonly ResultLine[]): Promise<void>;
  onPrevented(job: Prevented): void;
  /** What is being trained has changed. */
  onRunning(jobs: readonly Running[]): void;
}

/**
 * Trains what the plan asks for until nothing is left, or until `stopped`. Answers with all results, what was prevented, and whether
 * that is all. Which worker trains what, and when, changes nothing in the results. A job that is prevented holds no other up: once
 * nothing else is left to do, the others go on as if its trial were the last of its rung.
 */
export async function runSweep(
  plan: SweepPlan,
  before: readonly ResultLine[],
  pool: Pick<Executor, 'hasRoom' | 'start' | 'stop'>,
  listener: SweepListener,
  stopped: () => boolean,
): Promise<{ readonly lines: readonly ResultLine[]; readonly prevented: readonly Prevented[]; readonly complete: boolean }> {
  const lines = [...before];
  const prevented = new Map<string, Prevented>();
  const running = new Map<string, Running>();
  const turns = new Map<string, Promise<void>>();
  const left = (): readonly Job[] => {
    const jobs = nextJobs(plan, lines, { prevented });
    return jobs.length === 0 && running.size === 0 && prevented.size > 0 ? nextJobs(plan, lines, { prevented, without: true }) : jobs;
  };
  for (;;) {
    if (stopped()) pool.stop();
    else {
      for (const job of left()) {
        if (!pool.hasRoom) break;
        const key = keyOf(job);
        if (running.has(key)) continue;
        const { slot, done } = pool.start({
          spec: job.trial.spec,
          folder: runFolderOf(plan.folder, job.trial.index, job.seed),
          seed: job.seed,
          until: job.until,
          data: job.trial.data.hash,
          trial: job.trial.index,
          rung: job.rung,
        });
        running.set(key, { ...job, slot });
        const turn = settle(job, done, plan.results ?? sweepFiles(plan.folder).results, lines, prevented, listener).finally(() => {
          running.delete(key);
          turns.delete(key);
        });
        // The race below tells of the first worker that fails; the others are then ended with the pool.
        turn.catch(() => undefined);
        turns.set(key, turn);
      }
    }
    listener.onRunning([...running.values()]);
    if (turns.size === 0) return { lines, prevented: [...prevented.values()], complete: left().length === 0 };
    await Promise.race(turns.values());
  }
}

async function settle(
  job: Job,
  done: Promise<Outcome>,
  results: string,
  lines: ResultLine[],
  prevented: Map<string, Prevented>,
  listener: SweepListener,
): Promise<void> {
  const outcome = await done.catch(failureOf);
  if (outcome.kind === 'stopped') return;
  if (outcome.kind === 'prevented') {
    const found = { ...job, failure: outcome };
    prevented.set(keyOf(job), found);
    listener.onPrevented(found);
    return;
  }
  const line = lineOf(job, outcome);
  lines.push(line);
  await appendResult(results, line);
  await listener.onResult(line, lines);
}

function lineOf({ trial, seed, until }: Job, outcome: Extract<Outcome, { kind: 'done' | 'failed' }>): ResultLine {
  const place = { trial: trial.index, seed };
  const failed = (message: string): ResultLine => ({ ...place, step: until, loss: {}, millisecondsPerStep: 0, failed: message });
  if (outcome.kind === 'failed') return failed(outcome.message);
  const { step, loss, millisecondsPerStep } = outcome;
  // A loss that is no number would have a rank like any other.
  if (typeof loss.validation !== 'number' || !Number.isFinite(loss.validation))
    return failed(`WNC801: the validation loss after step ${step} is not a finite number`);
  return { ...place, step: until, ...(step !== until && { taken: step }), loss, millisecondsPerStep };
}

/** What could not be trained, and whether the rest is to go on without it. */
export interface Obstacles {
  readonly prevented: ReadonlyMap<string, unknown>;
  readonly without?: boolean;
}

/** What is left to be trained, in order, of what is certain to be. */
export function nextJobs(
  plan: SweepPlan,
  lines: readonly ResultLine[],
  { prevented, without = false }: Obstacles = { prevented: new Map() },
): readonly Job[] {
  const { trials, rungs, keep } = plan;
  const byIndex = new Map(trials.map((trial) => [trial.index, trial]));
  const known = new Map(lines.map((line) => [`${line.trial} ${line.seed} ${line.step}`, line]));
  const jobsOf = ({ trial, rung }: Stretch): readonly Job[] => {
    const ready = byIndex.get(trial)!;
    // Before the end one seed is enough to tell the good from the bad.
    const isEnd = rung === rungs.length;
    const until = isEnd ? ready.steps : rungs[rung]!;
    return Array.from({ length: isEnd ? plan.seeds : 1 }, (_, index) => ({ trial: ready, seed: ready.seed + index, until, rung }));
  };
  const resultOf = (job: Job): ResultLine | undefined => known.get(keyOf(job));
  const isPrevented = (job: Job): boolean => prevented.has(keyOf(job));
  const lossOf = (stretch: Stretch): number | undefined => {
    const jobs = jobsOf(stretch);
    const results = jobs.map(resultOf);
    if (results.some((line) => line?.failed !== undefined)) return Infinity;
    if (without && jobs.some((job) => isPrevented(job))) return Infinity;
    const done = results.filter((line) => line !== undefined);
    if (done.length < jobs.length) return undefined;
    return done.reduce((sum, line) => sum + (line.loss.validation ?? Infinity), 0) / done.length;
  };
  const next = nextStretches({ trials: trials.map(({ index }) => index), rungs: rungs.length + 1, keep }, lossOf);
  return next.flatMap(jobsOf).filter((job) => resultOf(job) === undefined && !isPrevented(job));
}

function keyOf({ trial, seed, until }: Job): string {
  return `${trial.index} ${seed} ${until}`;
}

import type { BaseSpec } from '../../language/sweep/read-sweep.js';
import type { Sweep } from '../../language/sweep/sweep.js';
import { UserError } from '../../../runtime/errors.js';
import { Interruption, shownPath, writeWhole, type Target } from '../../../runtime/node/index.js';
import type { Connection } from '../../../runtime/node/queue/connect.js';
import type { HeldLock } from '../../../runtime/node/run/begin-run.js';
import { RunLock } from '../../../runtime/node/run/run-lock.js';
import { counted } from '../../diagnostics/words.js';
import type { Invocation, Terminal } from '../command.js';
import type { Executor } from './executor.js';
import { failureOf } from './failures.js';
import { writeFigures } from './figures.js';
import { shardsIn, sweepFiles, type Shard } from '../../../runtime/node/run/sweep-files.js';
import { ownOfSweep, readSweepRecord, refuseLinksInSweep, sweepFolderToResume, type ResultLine, type SweepRecord } from './folder.js';
import { startLeaderboard } from './leaderboard.js';
import { openFolder } from './open-sweep.js';
import { TrainingPool } from './pool.js';
import type { PreparedTrials } from './prepare.js';
import { QueuePool } from './queue/queue-pool.js';
import { report, reportPrevented, resumeCommand, shardCommand } from './report-sweep.js';
import { rank, resultsCsv, resultsJson, type Standing } from './results.js';
import { nextJobs, runSweep, type Prevented, type SweepPlan } from './run-sweep.js';
import type { TrialDataReader } from './trial-data.js';

export interface SweepRequest extends PreparedTrials {
  readonly sweep: Sweep;
  readonly base: BaseSpec;
  readonly flags: Invocation['flags'];
  readonly workers: number;
  /** The queue that trials go to, in place of this machine's cores. */
  readonly queue: Connection | undefined;
  readonly data: TrialDataReader;
  /** The part of the trials that is trained, in place of all. */
  readonly shard: Shard | undefined;
  /** The sweep file as it was typed. */
  readonly path: string;
  readonly terminal: Terminal;
  /** The sweep to go on with, whose lock is held. */
  readonly resumed: ResumedSweep | undefined;
  readonly held: HeldLock;
}

/** A sweep that was begun before. */
export interface ResumedSweep {
  readonly folder: string;
  readonly record: SweepRecord;
}

/**
 * The sweep that --resume goes on with, and its lock, so that a second process is refused before it does anything.
 * Throws WNC730 where another process is at work in the sweep, WNC737 where there is none, WNC738 where it is not whole, WNC750 where
 * something that it writes is a link.
 */
export async function resumeSweep(name: string, out: string | undefined, held: HeldLock): Promise<ResumedSweep> {
  const folder = await sweepFolderToResume(name, out);
  refuseLinksInSweep(folder);
  held.lock = RunLock.take(folder, sweepFiles(folder).lock);
  return { folder, record: await readSweepRecord(folder) };
}

/** Trains a sweep in its folder, from the beginning or from where it stopped. Answers with the exit status. */
export async function trainSweep(request: SweepRequest): Promise<number> {
  const { terminal, shard } = request;
  const { folder, record, before, lock, results } = await openFolder(request);
  const plan: SweepPlan = { ...planOf(request, folder), results };
  let say = (text: string): void => terminal.err(text);
  const pool = await openPool(request, folder, record, plan, (text) => say(text));
  const board = startLeaderboard(terminal, plan, pool, before);
  say = (text) => board.say(text.trimEnd());
  const interruption = new Interruption();
  interruption.onRequest = () => {
    pool.stop();
    board.say('stopping and saving; Ctrl-C again ends at once');
  };
  const save = async (lines: readonly ResultLine[], prevented: readonly Prevented[] = []): Promise<readonly Standing[]> => {
    lock.check();
    const standings = rank(plan.trials, lines, prevented);
    // The tables are of all trials: a shard leaves them to --merge.
    if (shard === undefined) await writeTables(request, folder, standings);
    return standings;
  };
  try {
    const listener = {
      onResult: async (line: ResultLine, all: readonly ResultLine[]) => {
        board.onResult(line, all);
        await save(all);
      },
      onPrevented: board.onPrevented.bind(board),
      onRunning: board.onRunning.bind(board),
    };
    const { lines, prevented, complete } = await runSweep(plan, before, pool, listener, () => interruption.requested);
    board.stop();
    pool.check();
    const standings = await save(lines, prevented);
    if (shard === undefined) await drawSweep(folder, request.sweep.name, standings, terminal);
    if (complete && prevented.length === 0 && pool instanceof QueuePool) await pool.forget();
    if (complete) return report(request, folder, standings, prevented);
    reportPrevented(prevented, terminal);
    terminal.err(`stopped; saved in ${shownPath(folder)}\ngo on with: ${resumeCommand(request, folder)}\n`);
    return interruption.exitStatus;
  } finally {
    board.stop();
    interruption.dispose();
    await pool.close();
  }
}

/** Which trials are trained, and how far. */
function planOf({ sweep, ready, shard }: SweepRequest, folder: string): SweepPlan {
  const halving = sweep.search.kind === 'halving' ? sweep.search : undefined;
  const trials = shard === undefined ? ready : ready.filter(({ index }) => isOfShard(index, shard));
  return { folder, trials, rungs: halving?.rungs ?? [], keep: halving?.keep ?? 1, seeds: sweep.seeds };
}

/** Counted from 1 or from 0: the last of one is the first of the other. */
function isOfShard(trial: number, { index, count }: Shard): boolean {
  return trial % count === index % count;
}

async function writeTables({ sweep, ready, dropped }: SweepRequest, folder: string, standings: readonly Standing[]): Promise<void> {
  const paths = [...new Set(ready.flatMap(({ values }) => [...values.keys()]))];
  await writeWhole(sweepFiles(folder).csv, resultsCsv(standings, dropped, paths));
  await writeWhole(sweepFiles(folder).json, `${JSON.stringify(resultsJson(sweep.name, standings, dropped), null, 2)}\n`);
}

/** Ranks what the shards of a sweep have trained. Throws WNC959, with the tables written, where that is not all. */
export async function mergeSweep(request: SweepRequest): Promise<number> {
  const { ready, terminal, sweep } = request;
  const { folder, before } = await openFolder(request);
  const plan = planOf(request, folder);
  const standings = rank(ready, before);
  await writeTables(request, folder, standings);
  await drawSweep(folder, sweep.name, standings, terminal);
  const missing = nextJobs(plan, before);
  if (missing.length === 0) return report(request, folder, standings, []);
  if (before.length > 0) report(request, folder, standings, []);
  const shards = missingShards(
    shardsIn(folder),
    missing.map(({ trial }) => trial.index),
  );
  throw new UserError(
    'WNC959',
    `${counted(missing.length, 'training')} of ${counted(new Set(missing.map(({ trial }) => trial)).size, 'trial')} ${missing.length === 1 ? 'has' : 'have'} no result in ${shownPath(folder)}`,
    shards.length === 0
      ? `train them here: ${resumeCommand(request, folder)}`
      : `run ${shards.map((shard) => shardCommand(request, folder, shard)).join(' and ')}, and merge again`,
  );
}

/** Which shards of the last cut have what is missing. */
function missingShards(found: readonly Shard[], missing: readonly number[]): readonly Shard[] {
  const last = found.at(-1);
  if (last === undefined) return [];
  const { count } = last;
  const isFromZero = found.some((shard) => shard.count === count && shard.index === 0);
  return Array.from({ length: count }, (_, index) => ({ index: isFromZero ? index : index + 1, count })).filter((shard) =>
    missing.some((trial) => isOfShard(trial, shard)),
  );
}

/** What trains the sweep, and a line that says so. */
async function openPool(
  { sweep, ready, base, flags, workers, queue, data, shard }: SweepRequest,
  folder: string,
  record: SweepRecord,
  { rungs, trials }: SweepPlan,
  say: (text: string) => void,
): Promise<Executor> {
  const how = { file: base.source.file, own: ownOfSweep(record), target: flags['target'] as Target | undefined };
  if (queue === undefined) {
    const part = shard === undefined ? '' : `shard ${shard.index}/${shard.count}, ${counted(trials.length, 'trial')}, `;
    say(`${part}${workers === 1 ? 'one worker' : `${workers} workers`}, in ${shownPath(folder)}\n`);
    return new TrainingPool(workers, how);
  }
  const fingerprints = new Map(ready.map(({ index, fingerprint }) => [index, fingerprint]));
  const pool = await QueuePool.open(queue, {
    ...how,
    id: record.id ?? '',
    name: sweep.name,
    trials: ready.length,
    rungs: rungs.length,
    dataOf: (hash) => data.sourceOf(hash),
    fingerprintOf: (trial) => fingerprints.get(trial) ?? '',
    say,
  });
  say(`trials go to the workers of ${queue.address.shown}, in ${shownPath(folder)}; on each machine: ${workerCommand(queue)}\n`);
  return pool;
}

/** A password is not shown: where there is one, WNC_QUEUE has it. */
function workerCommand({ address: { url, shown } }: Connection): string {
  return url.includes('@') ? 'npx wnc worker, with WNC_QUEUE set' : `npx wnc worker ${shown}`;
}

/** The charts; the results are kept already, and stand without them. */
async function drawSweep(folder: string, name: string, standings: readonly Standing[], terminal: Terminal): Promise<void> {
  try {
    await writeFigures(folder, name, standings);
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind === 'prevented' && failure.internal) throw error;
    terminal.err(`warning: the charts could not be drawn: ${failure.message}; --resume draws them again\n`);
  }
}

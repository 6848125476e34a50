import { resolve } from 'node:path';
import type { BaseSpec } from '../../language/sweep/read-sweep.js';
import type { Sweep } from '../../language/sweep/sweep.js';
import { Interruption, shellWord, shownPath, writeWhole, type Target } from '../../../runtime/node/index.js';
import { evenLoss, isWorseThanGuessing } from '../../../runtime/training/even-loss.js';
import type { HeldLock } from '../../../runtime/node/run/begin-run.js';
import { RunLock } from '../../../runtime/node/run/run-lock.js';
import { exitStatus, type Invocation, type Terminal } from '../command.js';
import { counted } from '../../diagnostics/words.js';
import { ownData } from '../host.js';
import {
  checkNoSweep,
  checkSameSweep,
  ownOfSweep,
  keepWholeLines,
  newSweepFolder,
  readResults,
  readSweepRecord,
  refuseLinksInSweep,
  sweepFiles,
  sweepFolderToResume,
  writeSweepRecord,
  runFolderOf,
  type ResultLine,
  type SweepRecord,
} from './folder.js';
import { failureOf } from './failures.js';
import { writeFigures } from './figures.js';
import { boardText, startLeaderboard } from './leaderboard.js';
import { TrainingPool } from './pool.js';
import type { PreparedTrials } from './prepare.js';
import { rank, resultsCsv, resultsJson, type Standing } from './results.js';
import { runSweep, type Prevented, type SweepPlan } from './run-sweep.js';

export interface SweepRequest extends PreparedTrials {
  readonly sweep: Sweep;
  readonly base: BaseSpec;
  readonly flags: Invocation['flags'];
  readonly workers: number;
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
  const { sweep, ready, dropped, flags, terminal } = request;
  const { folder, record, before, lock } = await openFolder(request);
  const halving = sweep.search.kind === 'halving' ? sweep.search : undefined;
  const plan: SweepPlan = { folder, trials: ready, rungs: halving?.rungs ?? [], keep: halving?.keep ?? 1, seeds: sweep.seeds };
  terminal.err(`${request.workers === 1 ? 'one worker' : `${request.workers} workers`}, in ${shownPath(folder)}\n`);

  const pool = new TrainingPool(request.workers, {
    file: request.base.source.file,
    own: ownOfSweep(record),
    target: flags['target'] as Target | undefined,
  });
  const board = startLeaderboard(terminal, plan, pool, before);
  const interruption = new Interruption();
  interruption.onRequest = () => {
    pool.stop();
    board.say('stopping and saving; Ctrl-C again ends at once');
  };
  const paths = [...new Set(ready.flatMap(({ values }) => [...values.keys()]))];
  const save = async (lines: readonly ResultLine[], prevented: readonly Prevented[] = []): Promise<readonly Standing[]> => {
    lock.check();
    const standings = rank(ready, lines, prevented);
    await writeWhole(sweepFiles(folder).csv, resultsCsv(standings, dropped, paths));
    await writeWhole(sweepFiles(folder).json, `${JSON.stringify(resultsJson(sweep.name, standings, dropped), null, 2)}\n`);
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
    const standings = await save(lines, prevented);
    await drawSweep(folder, sweep.name, standings, terminal);
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

interface OpenSweep {
  readonly folder: string;
  readonly record: SweepRecord;
  readonly before: readonly ResultLine[];
  readonly lock: RunLock;
}

async function openFolder({ sweep, ready, flags, resumed, held }: SweepRequest): Promise<OpenSweep> {
  const own = ownData(flags) ?? (resumed && ownOfSweep(resumed.record));
  const halving = sweep.search.kind === 'halving' ? sweep.search : undefined;
  const ladder = { rungs: halving?.rungs ?? [], keep: halving?.keep ?? 1 };
  const old = resumed?.record;
  if (resumed !== undefined) checkSameSweep(resumed.folder, resumed.record, ready, ladder);
  const folder = resumed?.folder ?? (await newSweepFolder(sweep.name, flags['out'] as string | undefined));
  if (resumed === undefined) refuseLinksInSweep(folder);
  const lock = (held.lock ??= RunLock.take(folder, sweepFiles(folder).lock));
  // Another process may have begun a sweep there, and ended, in between.
  if (resumed === undefined) await checkNoSweep(folder);
  const record: SweepRecord = {
    version: 1,
    name: sweep.name,
    started: old?.started ?? new Date().toISOString(),
    words: own?.flag === 'words' ? resolve(own.file) : null,
    ...(own?.flag === 'data' && { ownData: resolve(own.file) }),
    ...ladder,
    // What a number meant once, it means for good: trials that the file no longer has keep their results.
    trials: { ...old?.trials, ...Object.fromEntries(ready.map(({ index, fingerprint }) => [index, fingerprint])) },
    data: {
      ...old?.data,
      ...Object.fromEntries(
        ready.map(({ index, data: { kind, source, words, hash } }) => [index, { ...(kind && { kind }), source, words, hash }]),
      ),
    },
  };
  await writeSweepRecord(folder, record);
  const before = await readResults(folder);
  await keepWholeLines(folder, before);
  return { folder, record, before, lock };
}

/** The table, or JSON, and how to go on with the best. */
function report(request: SweepRequest, folder: string, standings: readonly Standing[], prevented: readonly Prevented[]): number {
  const { sweep, dropped, flags, terminal } = request;
  if (flags['format'] === 'json') terminal.out(`${JSON.stringify(resultsJson(sweep.name, standings, dropped))}\n`);
  else terminal.out(`${boardText(standings, false)}\n`);
  const best = standings.find(({ failed, step }) => failed === undefined && step > 0);
  if (best !== undefined) {
    const run = shellWord(shownPath(runFolderOf(folder, best.trial.index, [...best.seeds.keys()][0] ?? best.trial.seed)));
    if (isWorseThanGuessing(best.validation, best.trial.vocabulary)) {
      const even = `ln ${best.trial.vocabulary} = ${evenLoss(best.trial.vocabulary).toFixed(4)}`;
      terminal.err(`warning: even the best loss, ${best.validation.toFixed(4)}, is worse than guessing evenly, ${even}\n`);
    }
    terminal.err(
      `results and charts are in ${shownPath(folder)}; sample from the best with: npx wnc sample ${run}${best.trial.data.kind === 'audio' ? ' --out sample.wav' : ''}\n`,
    );
  }
  if (prevented.length > 0) {
    reportPrevented(prevented, terminal);
    terminal.err(`once that is mended, go on with: ${resumeCommand(request, folder)}\n`);
    const broken = prevented.find(({ failure }) => failure.internal);
    if (broken !== undefined) throw new Error(`${broken.failure.message}, in trial ${broken.trial.index}`);
    return exitStatus.wrong;
  }
  if (best !== undefined) return exitStatus.fine;
  terminal.err(`error: every trial failed: ${standings.find(({ failed }) => failed !== undefined)?.failed ?? ''}\n`);
  return exitStatus.wrong;
}

/** How many of the trainings that did not come to an end are listed. */
const LISTED = 12;

function reportPrevented(prevented: readonly Prevented[], terminal: Terminal): void {
  if (prevented.length === 0) return;
  const were = prevented.length === 1 ? 'was' : 'were';
  terminal.err(
    `error: ${counted(prevented.length, 'training')} ${were} kept from the end by something other than the model, and will be tried again:\n`,
  );
  for (const { trial, seed, failure } of prevented.slice(0, LISTED)) {
    terminal.err(`  trial ${trial.index} seed ${seed}: ${failure.message}${failure.fix === undefined ? '' : `; ${failure.fix}`}\n`);
  }
  if (prevented.length > LISTED) terminal.err(`  and ${prevented.length - LISTED} more\n`);
}

function resumeCommand({ path, flags }: SweepRequest, folder: string): string {
  const seeds = flags['seeds'] === undefined ? '' : ` --seeds ${String(flags['seeds'])}`;
  const yes = flags['yes'] === true ? ' --yes' : '';
  return `npx wnc sweep ${shellWord(path)} --resume --out ${shellWord(shownPath(folder))}${seeds}${yes}`;
}

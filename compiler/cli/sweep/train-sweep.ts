import { resolve } from 'node:path';
import type { BaseSpec } from '../../spec/sweep/read-sweep.js';
import type { Sweep } from '../../spec/sweep/sweep.js';
import { Interruption, shellWord, shownPath, writeWhole, type Target } from '../../../runtime/node/index.js';
import { exitStatus, type Invocation, type Terminal } from '../command.js';
import { checkSameSweep, keepWholeLines, newSweepFolder, readResults, readSweepRecord, refuseLinksInSweep, sweepFiles, sweepFolderToResume, writeSweepRecord, runFolderOf, type ResultLine, type SweepRecord } from './folder.js';
import { writeFigures } from './figures.js';
import { boardText, startLeaderboard } from './leaderboard.js';
import { TrainingPool } from './pool.js';
import type { PreparedTrials } from './prepare.js';
import { rank, resultsCsv, resultsJson, type Standing } from './results.js';
import { runSweep, type SweepPlan } from './run-sweep.js';

export interface SweepRequest extends PreparedTrials {
  readonly sweep: Sweep;
  readonly base: BaseSpec;
  readonly flags: Invocation['flags'];
  readonly workers: number;
  /** The sweep file as it was typed. */
  readonly path: string;
  readonly terminal: Terminal;
}

/** Trains a sweep in its folder, from the beginning or from where it stopped. Answers with the exit status. */
export async function trainSweep(request: SweepRequest): Promise<number> {
  const { sweep, ready, dropped, flags, terminal } = request;
  const { folder, record, before } = await openFolder(request);
  const halving = sweep.search.kind === 'halving' ? sweep.search : undefined;
  const plan: SweepPlan = { folder, trials: ready, rungs: halving?.rungs ?? [], keep: halving?.keep ?? 1, seeds: sweep.seeds };
  terminal.err(`${request.workers === 1 ? 'one worker' : `${request.workers} workers`}, in ${shownPath(folder)}\n`);

  const pool = new TrainingPool(request.workers, {
    file: request.base.source.file,
    words: record.words ?? undefined,
    target: flags['target'] as Target | undefined,
  });
  const board = startLeaderboard(terminal, plan, pool, before);
  const interruption = new Interruption();
  interruption.onRequest = () => {
    pool.stop();
    board.say('stopping and saving; Ctrl-C again ends at once');
  };
  const paths = [...new Set(ready.flatMap(({ values }) => [...values.keys()]))];
  const save = async (lines: readonly ResultLine[]): Promise<readonly Standing[]> => {
    const standings = rank(ready, lines);
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
      onRunning: board.onRunning.bind(board),
    };
    const { lines, complete } = await runSweep(plan, before, pool, listener, () => interruption.requested);
    board.stop();
    const standings = await save(lines);
    await writeFigures(folder, sweep.name, standings);
    if (!complete) {
      // Trials are checked with the words before the folder is read, so they have to be named again.
      const words = record.words === null ? '' : ` --words ${shellWord(shownPath(record.words))}`;
      terminal.err(`stopped; saved in ${shownPath(folder)}\ngo on with: npx wnc sweep ${shellWord(request.path)} --resume --out ${shellWord(shownPath(folder))}${words}\n`);
      return interruption.exitStatus;
    }
    return report(request, folder, standings);
  } finally {
    board.stop();
    interruption.dispose();
    await pool.close();
  }
}

async function openFolder({ sweep, ready, flags }: SweepRequest): Promise<{ folder: string; record: SweepRecord; before: readonly ResultLine[] }> {
  const out = flags['out'] as string | undefined;
  const words = flags['words'] as string | undefined;
  const halving = sweep.search.kind === 'halving' ? sweep.search : undefined;
  const ladder = { rungs: halving?.rungs ?? [], keep: halving?.keep ?? 1 };
  const resumed = flags['resume'] === true ? await sweepFolderToResume(sweep.name, out) : undefined;
  const old = resumed === undefined ? undefined : await readSweepRecord(resumed);
  if (resumed !== undefined && old !== undefined) checkSameSweep(resumed, old, ready, ladder);
  const folder = resumed ?? (await newSweepFolder(sweep.name, out));
  refuseLinksInSweep(folder);
  const record: SweepRecord = {
    version: 1,
    name: sweep.name,
    started: old?.started ?? new Date().toISOString(),
    words: words === undefined ? (old?.words ?? null) : resolve(words),
    ...ladder,
    trials: Object.fromEntries(ready.map(({ index, fingerprint }) => [index, fingerprint])),
  };
  await writeSweepRecord(folder, record);
  const before = await readResults(folder);
  await keepWholeLines(folder, before);
  return { folder, record, before };
}

/** The table, or JSON, and how to go on with the best. */
function report({ sweep, dropped, flags, terminal }: SweepRequest, folder: string, standings: readonly Standing[]): number {
  if (flags['format'] === 'json') terminal.out(`${JSON.stringify(resultsJson(sweep.name, standings, dropped))}\n`);
  else terminal.out(`${boardText(standings, false)}\n`);
  const best = standings[0];
  if (best === undefined || best.failed !== undefined) {
    terminal.err(`error: every trial failed: ${best?.failed ?? ''}\n`);
    return exitStatus.wrong;
  }
  const run = shellWord(shownPath(runFolderOf(folder, best.trial.index, best.trial.seed)));
  terminal.err(`results and charts are in ${shownPath(folder)}; sample from the best with: npx wnc sample ${run}\n`);
  return exitStatus.fine;
}

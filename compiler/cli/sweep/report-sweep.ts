import { shellWord, shownPath } from '../../../runtime/node/index.js';
import { evenLoss, isWorseThanGuessing } from '../../../runtime/training/even-loss.js';
import { exitStatus, type Terminal } from '../command.js';
import { counted } from '../../diagnostics/words.js';
import { runFolderOf, type Shard } from '../../../runtime/node/run/sweep-files.js';
import { boardText } from './leaderboard.js';
import { resultsJson, type Standing } from './results.js';
import type { Prevented } from './run-sweep.js';
import type { SweepRequest } from './train-sweep.js';

/** The table, or JSON, and how to go on with the best. */
export function report(request: SweepRequest, folder: string, standings: readonly Standing[], prevented: readonly Prevented[]): number {
  const { sweep, dropped, flags, terminal } = request;
  if (flags['format'] === 'json') terminal.out(`${JSON.stringify(resultsJson(sweep.name, standings, dropped))}\n`);
  else terminal.out(`${boardText(standings, false)}\n`);
  const best = standings.find(({ failed, step }) => failed === undefined && step > 0);
  if (request.shard !== undefined) terminal.err(`once all shards are trained, rank them: ${mergeCommand(request, folder)}\n`);
  else if (best !== undefined) {
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

export function reportPrevented(prevented: readonly Prevented[], terminal: Terminal): void {
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

/** How the command goes on, or what it is asked beside. */
export function resumeCommand(request: SweepRequest, folder: string): string {
  if (request.shard !== undefined) return shardCommand(request, folder, request.shard);
  const { queue } = request;
  // A password is not shown: WNC_QUEUE has it.
  const over = queue === undefined ? '' : ` --queue${queue.address.url.includes('@') ? '' : ` ${queue.address.shown}`}`;
  return `${commandIn(request, folder, '--resume')}${over}`;
}

export function shardCommand(request: SweepRequest, folder: string, { index, count }: Shard): string {
  return commandIn(request, folder, `--shard ${index}/${count}`);
}

function mergeCommand(request: SweepRequest, folder: string): string {
  return commandIn(request, folder, '--merge');
}

function commandIn({ path, flags }: SweepRequest, folder: string, what: string): string {
  const seeds = flags['seeds'] === undefined ? '' : ` --seeds ${String(flags['seeds'])}`;
  const yes = flags['yes'] === true ? ' --yes' : '';
  return `npx wnc sweep ${shellWord(path)} ${what} --out ${shellWord(shownPath(folder))}${seeds}${yes}`;
}

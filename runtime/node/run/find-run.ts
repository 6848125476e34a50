import path from 'node:path';
import { UserError } from '../../errors.js';
import { visible } from '../../visible-text.js';
import { evenLoss, isBetterThanGuessing, isWorseThanGuessing } from '../../training/even-loss.js';
import { isFile, isFolder, readText, shownPath } from '../files.js';
import { nearestName, nearestPath, visibleNames } from '../nearest-file.js';
import { shellWord } from '../terminal/problem-text.js';
import { isEvaluation, readLogLines } from './log-lines.js';
import { readSummary } from './read-summary.js';
import { datedRuns, holdsRun, runsFolder, seedRuns } from './run-folder.js';
import { readRecord, symbolsOf } from './run-record.js';
import { bestTrialOf } from './sweep-files.js';

/** Which of the runs in a folder, or of a model's name, is meant: the newest that learned something, or the newest of all. */
export type Preference = 'good' | 'newest';

export interface FoundRun {
  readonly folder: string;
  /** Where the run is one of several seeds in a folder that was not named itself, all of them; else the run alone. */
  readonly seeds: readonly string[];
  /** What a person should know of the choice. */
  readonly note: string | undefined;
}

/**
 * The run that a person means by `run`: a run folder, a folder of runs, or a model's name, which means the folder runs/NAME. Of several,
 * the newest, and of a sweep the best trial's; under `good`, the newest that has learned something, if there is one: whose
 * loss at its end is not worse than guessing evenly, or before its end is better. Throws WNC724 where there is none.
 */
export async function findRun(run: string, prefer: Preference): Promise<FoundRun> {
  // An empty name, of an unset shell variable say, is not the working folder.
  const locations = run === '' ? [] : [path.resolve(run), path.resolve(runsFolder, run)];
  for (const location of locations) {
    if (await holdsRun(location)) return { folder: location, seeds: [location], note: await badNote(location) };
    const best = prefer === 'good' ? await bestOfSweep(location) : undefined;
    if (best !== undefined) return { folder: best, seeds: [best], note: `${named(best)} is the best of the sweep` };
    const found = await choose(
      (await datedRuns(location)).map(({ folder }) => folder),
      prefer,
    );
    if (found !== undefined) return found;
  }
  throw await noRun(run);
}

/** The folder alone of the newest run. */
export async function findRunFolder(run: string): Promise<string> {
  return (await findRun(run, 'newest')).folder;
}

/** `newestFirst` holds runs; undefined where it is empty. */
async function choose(newestFirst: readonly string[], prefer: Preference): Promise<FoundRun | undefined> {
  const [newest] = newestFirst;
  if (newest === undefined) return undefined;
  const good = prefer === 'newest' ? newest : await firstGood(newestFirst);
  const folder = good ?? newest;
  const siblings = await seedRuns(path.dirname(folder));
  const seeds = siblings.includes(folder) ? siblings : [folder];
  const note =
    folder === newest
      ? await badNote(folder)
      : `${named(folder)} is used; a newer run, ${named(newest)}, ${standingText(await standingOf(newest))}`;
  return { folder, seeds, note };
}

async function firstGood(newestFirst: readonly string[]): Promise<string | undefined> {
  for (const folder of newestFirst) if (isGood(await standingOf(folder))) return folder;
  return undefined;
}

/** A folder as notes name it, in one line. */
function named(folder: string): string {
  return visible(shownPath(folder));
}

/** A run that is no better than guessing is said to be so, whoever names it. */
async function badNote(folder: string): Promise<string | undefined> {
  const standing = await standingOf(folder);
  return standing === undefined || isGood(standing) ? undefined : `the run ${named(folder)} ${standingText(standing)}`;
}

/** How a run stands: its loss at the end, or else when it was last measured; undefined where nothing is known of it. */
interface Standing {
  readonly loss: number;
  readonly vocabulary: number;
  /** A run that diverged or was stopped at once has no end, and perhaps a checkpoint that has learned nothing yet. */
  readonly finished: boolean;
}

function isGood(standing: Standing | undefined): boolean {
  if (standing === undefined) return false;
  const { loss, vocabulary, finished } = standing;
  return finished ? !isWorseThanGuessing(loss, vocabulary) : isBetterThanGuessing(loss, vocabulary);
}

function standingText(standing: Standing | undefined): string {
  if (standing === undefined) return 'has not come to a loss yet';
  const { loss, vocabulary, finished } = standing;
  const even = `ln ${vocabulary} = ${evenLoss(vocabulary).toFixed(4)}`;
  const shown = Math.abs(loss) < 1e5 ? loss.toFixed(4) : loss.toPrecision(3);
  const worse = isWorseThanGuessing(loss, vocabulary) ? 'worse than' : 'no better than';
  return `${finished ? '' : 'is not at its end, and '}has a loss of ${shown}, ${worse} guessing evenly (${even})`;
}

async function standingOf(folder: string): Promise<Standing | undefined> {
  try {
    const vocabulary = symbolsOf((await readRecord(folder)).data).size;
    const summary = await readSummary(folder);
    const loss = summary ? (summary.loss.validation ?? summary.loss.test ?? summary.loss.train) : await lastLoss(folder);
    return loss === null || loss === undefined ? undefined : { loss, vocabulary, finished: summary !== undefined };
  } catch (error) {
    // What is broken is said to whoever uses that run.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** The loss when it was last measured: of the first split that has one, or over an interval. */
async function lastLoss(folder: string): Promise<number | undefined> {
  const last = (await readLogLines(folder)).at(-1);
  if (last === undefined || !isEvaluation(last)) return last?.loss;
  return Object.values(last.evaluation).find((loss) => loss !== null);
}

async function noRun(run: string): Promise<UserError> {
  return new UserError('WNC724', await whatIsThere(run), (run === '' ? undefined : await meantRun(run)) ?? knownRuns());
}

async function whatIsThere(run: string): Promise<string> {
  const location = path.resolve(run);
  if (run === '') return 'the run has no name';
  if (await isFile(location)) return `${run} is a file, not a run`;
  return (await isFolder(location)) ? `${run} holds no run` : `there is no run ${run}`;
}

/** What a person who named no run probably meant. */
async function meantRun(run: string): Promise<string | undefined> {
  const location = path.resolve(run);
  const parent = path.dirname(location);
  if (await isFile(location)) {
    if (await holdsRun(parent)) return `name the run's folder: ${shellWord(shownPath(parent))}`;
    if (/\.ya?ml$/i.test(run)) return specFix(run, await readText(location, 'the file'));
  }
  const name = nearestName(run, models());
  if (name !== undefined && name !== run) return `write \`${name}\``;
  for (const wanted of [location, path.resolve(runsFolder, run)]) {
    const near = nearestPath(wanted, (folder) => visibleNames(folder).length > 0);
    if (near !== undefined && ((await holdsRun(near)) || (await datedRuns(near)).length > 0)) return `write \`${shownPath(near)}\``;
  }
  return undefined;
}

/** A spec is no run, but its name may be that of some. */
function specFix(file: string, text: string): string {
  const name = /^name:\s*([a-z][a-z0-9-]*)\s*(#.*)?$/m.exec(text)?.[1];
  if (name !== undefined && models().includes(name)) return `${file} is a spec; its newest run is called by its name: ${name}`;
  return `${file} is a spec, which has no run yet: npx wnc train ${shellWord(file)}`;
}

/** The run of a sweep's best trial, by its results.json. */
async function bestOfSweep(folder: string): Promise<string | undefined> {
  const run = await bestTrialOf(folder);
  return run !== undefined && (await holdsRun(run)) ? run : undefined;
}

/** Models that were trained here. */
function models(): readonly string[] {
  return visibleNames(path.resolve(runsFolder)).filter((name) => name !== 'sweeps');
}

function knownRuns(): string {
  const known = models();
  const some =
    known.length === 0 ? 'wnc train SPEC makes one' : `trained here: ${known.slice(0, 8).join(', ')}${known.length > 8 ? ' …' : ''}`;
  return `name a run folder, such as runs/NAME/TIME, a folder of runs, or a model; ${some}`;
}

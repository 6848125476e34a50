import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../../errors.js';
import { fileError, isFile, isFolder, makeFolder, removeFile, shownPath } from '../files.js';
import { isBehindLink, refuseLinksBetween } from '../links.js';
import { runFiles } from './run-files.js';
import { readRecord } from './run-record.js';

/** The folder of all runs, inside the working folder. */
export const runsFolder = 'runs';

/**
 * The folder for a new run: `out`, or runs/NAME/TIME (UTC), with -2, -3 … where that is taken.
 * Throws WNC723 where `out` already holds a run.
 */
export async function newRunFolder(name: string, out: string | undefined): Promise<string> {
  if (out === undefined) return unusedFolder(path.join(runsFolder, name));
  const folder = path.resolve(out);
  await checkNoRun(folder);
  await makeFolder(folder);
  return folder;
}

/** A new folder inside `parent`, a folder in runs/, called by the time. Throws WNC750 where a link lies on the way. */
export async function unusedFolder(parent: string): Promise<string> {
  refuseLinksInRuns(parent);
  const time = new Date().toISOString().slice(0, 19).replaceAll(':', '-') + 'Z';
  const base = path.resolve(parent, time);
  let folder = base;
  for (let n = 2; await isFolder(folder); n++) folder = `${base}-${n}`;
  await makeFolder(folder);
  return folder;
}

/** Throws WNC750 where what nobody has named, a folder somewhere in runs/, is reached by a link. */
export function refuseLinksInRuns(folder: string): void {
  refuseLinksBetween(path.resolve(runsFolder), path.resolve(folder));
}

/**
 * The file, by its whole path, that a run to go on with was begun with by --words or --data: its symbols are a size of the model.
 * undefined where there is none, or no such run, of which the trainer will speak.
 */
export async function dataToResume(
  name: string,
  out: string | undefined,
): Promise<{ readonly file: string; readonly flag: 'words' | 'data' } | undefined> {
  try {
    const [first] = out === undefined ? [] : await seedRuns(path.resolve(out));
    const { words, data } = (await readRecord(first ?? (await runFolderToResume(name, out)))).flags;
    if (data !== undefined) return { file: data, flag: 'data' };
    return words === undefined ? undefined : { file: words, flag: 'words' };
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** Throws WNC723 where a folder holds a run, or runs of several seeds. */
export async function checkNoRun(folder: string): Promise<void> {
  if (!(await holdsRun(folder)) && (await seedRuns(folder)).length === 0) return;
  throw new UserError('WNC723', `${shownPath(folder)} already holds a run`, 'go on with it by --resume, or give another folder by --out');
}

/**
 * The folder of the run to go on with: `out`, or the newest in runs/NAME.
 * Throws WNC724 where there is none, WNC750 where the newest is reached by a link.
 */
export async function runFolderToResume(name: string, out: string | undefined): Promise<string> {
  const location = path.resolve(out ?? path.join(runsFolder, name));
  const folder = (await holdsRun(location)) ? location : out === undefined ? await newestRun(location) : undefined;
  if (folder !== undefined) {
    if (out === undefined) refuseLinksInRuns(folder);
    return folder;
  }
  throw new UserError('WNC724', `there is no run to resume in ${shownPath(location)}`, 'leave --resume out to begin one');
}

/**
 * When a new run begins, ISO 8601: now, or just after the newest run beside it where the clock was set back since, so that the
 * newest stays the one that began last.
 */
export async function startTime(name: string, out: string | undefined): Promise<string> {
  const parent = out === undefined ? path.resolve(runsFolder, name) : path.dirname(path.resolve(out));
  const newest = Date.parse((await newestRunIn(parent))?.started ?? '');
  return new Date(Number.isNaN(newest) ? Date.now() : Math.max(Date.now(), newest + 1)).toISOString();
}

/** Takes away what a killed run may have left half-written beside its files. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = Object.values(runFiles(folder)).map((file) => path.basename(file));
  for (const entry of await readNames(folder)) {
    // Files are filled as NAME.NUMBER, a lock as NAME.NUMBER-LETTERS, and then given their names.
    if (names.some((name) => entry.startsWith(`${name}.`) && /^\d+(-[0-9a-f]{12}(\.stale)?)?$/.test(entry.slice(name.length + 1)))) {
      await removeFile(path.join(folder, entry));
    }
  }
}

async function readNames(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    throw fileError('WNC720', `the folder ${shownPath(folder)} cannot be read`, error);
  });
}

/** Whether a folder holds a run, or what is left of one. */
export async function holdsRun(folder: string): Promise<boolean> {
  const files = runFiles(folder);
  for (const file of [files.record, files.checkpoint, files.resume]) {
    if (await isFile(file)) return true;
  }
  return false;
}

/** What a run is called inside a folder of runs that differ in their seed alone. */
export function seedFolder(parent: string, seed: number): string {
  return path.join(parent, `seed-${seed}`);
}

/** The runs of several seeds that lie in a folder, by their seeds. */
export async function seedRuns(parent: string): Promise<readonly string[]> {
  if (!(await isFolder(parent))) return [];
  const seeds = (await readNames(parent)).flatMap((name) => /^seed-(\d+)$/.exec(name)?.[1] ?? []).map(Number);
  const folders = seeds.sort((a, b) => a - b).map((seed) => seedFolder(parent, seed));
  const isRun = await Promise.all(folders.map((folder) => isFile(runFiles(folder).record)));
  return folders.filter((_, index) => isRun[index]);
}

/** The run inside `parent` that began last, in it or among the seeds of a folder in it. */
async function newestRun(parent: string): Promise<string | undefined> {
  return (await newestRunIn(parent))?.folder;
}

async function newestRunIn(parent: string): Promise<DatedRun | undefined> {
  return (await datedRuns(parent))[0];
}

/** A run and when it began, ISO 8601. */
export interface DatedRun {
  readonly folder: string;
  readonly started: string;
}

/** The runs inside `parent`, in it or among the seeds of the folders in it, the one that began last first, each before the links to it. */
export async function datedRuns(parent: string): Promise<readonly DatedRun[]> {
  if (!(await isFolder(parent))) return [];
  const runs: DatedRun[] = [];
  for (const folder of await runsIn(parent)) {
    // The clock, not the folder's name: people rename folders.
    const started = await startOf(folder);
    if (started !== undefined) runs.push({ folder, started });
  }
  // A link to the newest, `latest` say, is not the folder itself.
  const behindLink = new Map(runs.map(({ folder }) => [folder, Number(isBehindLink(parent, folder))]));
  const isLink = ({ folder }: DatedRun): number => behindLink.get(folder) ?? 0;
  return runs.reverse().sort((a, b) => (a.started < b.started ? 1 : a.started > b.started ? -1 : isLink(a) - isLink(b)));
}

/** When a run began; undefined where its record is broken, which is said to whoever names that run. */
async function startOf(folder: string): Promise<string | undefined> {
  try {
    return (await readRecord(folder)).started;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

async function runsIn(parent: string): Promise<readonly string[]> {
  const folders = (await readNames(parent)).sort().map((name) => path.join(parent, name));
  const found = await Promise.all(folders.map(async (folder) => ((await isFile(runFiles(folder).record)) ? [folder] : seedRuns(folder))));
  return found.flat();
}

import { readFileSync, rmdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../../runtime/errors.js';
import { refuseLinks, refuseLinksBetween, statOf } from '../../runtime/node/links.js';
import { makeFolders } from '../../runtime/node/make-folders.js';
import { fillBeside, type FilledFile } from '../../runtime/node/replace-file.js';
import { shownPath } from '../../runtime/node/shown-path.js';
import { fileError } from '../../runtime/node/system-errors.js';

/**
 * Writes files into a folder, all or none, each whole, and leaves those alone that are as they should be. `judge` gets the paths of those
 * that are there and hold something else, and throws where they are not to be written over. Throws WNC750 where a link is in the way,
 * WNC722 where they cannot be written.
 */
export function writeFiles(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  judge: (paths: readonly string[]) => void,
): void {
  const all = [...files].map(([file, data]) => ({ path: join(folder, file), data }));
  for (const { path } of all) refuseLinksBetween(resolve(folder), resolve(dirname(path)));
  refuseLinks(all.map(({ path }) => path));
  const changed = all.filter(({ path, data }) => !holds(path, data));
  judge(changed.map(({ path }) => path).filter((path) => statOf(path)?.isFile()));
  const made: string[] = [];
  const filled: FilledFile[] = [];
  try {
    for (const inner of new Set([folder, ...all.map(({ path }) => dirname(path))])) made.push(...makeFolders(inner));
    // All are filled before the first takes its place: a disk that fills up leaves the old ones.
    for (const { path, data } of changed) filled.push(fillBeside(path, data, false));
    for (const file of filled) file.rename();
  } catch (error) {
    filled.forEach((file) => file.remove());
    [...made].reverse().forEach(removeIfEmpty);
    throw fileError('WNC722', `${shownPath(folder)} cannot be written`, error);
  }
}

/** Throws WNC753 where there are any: they are not what wnc may write over, `own`. */
export function refuseForeign(paths: readonly string[], own = 'made by wnc'): void {
  const [first, ...others] = paths.map(shownPath);
  if (first === undefined) return;
  const what = others.length === 0 ? first : `${first} and ${others.length === 1 ? others[0] : `${others.length} more files`}`;
  const [one, many] = own === 'made by wnc' ? ['was', 'were'] : ['is', 'are'];
  throw new UserError(
    'WNC753',
    `${what} ${others.length === 0 ? one : many} not ${own}, and nothing is written over what is yours`,
    'move it away, choose another place by --out, or write over it by --force',
  );
}

/** Whether a file has these bytes already. */
function holds(path: string, data: string | Uint8Array): boolean {
  const bytes = Buffer.from(data);
  const found = statOf(path);
  try {
    return found?.isFile() === true && found.size === bytes.length && readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}

/** A folder that something else was put into since stays. */
function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    return;
  }
}

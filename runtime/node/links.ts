import { lstatSync, readdirSync, realpathSync, type Stats } from 'node:fs';
import path from 'node:path';
import { UserError } from '../errors.js';
import { runFiles } from './run/run-files.js';
import { shownPath } from './shown-path.js';
import { codeOf, fileError } from './system-errors.js';

/*
 * A folder may come from anyone, and a link in it leads wherever its maker liked. So nothing is written through one: the folder that a
 * person names may be a link, what lies in it may not.
 */

/** Throws WNC750 where one of these is a link, or neither an ordinary file nor a folder. Those that are not there pass. */
export function refuseLinks(paths: readonly string[]): void {
  for (const one of paths) refuseLink(one, statOf(one));
}

/** As refuseLinks, for what was found at a path. */
export function refuseLink(file: string, found: Stats | undefined): void {
  if (found === undefined || found.isFile() || found.isDirectory()) return;
  if (!found.isSymbolicLink())
    throw new UserError(
      'WNC750',
      `${shownPath(file)} is no ordinary file, and is not written over`,
      'take it away, or choose another place',
    );
  const to = targetOf(file);
  const where = to === undefined ? 'a link that leads nowhere' : `a link to ${to}`;
  throw new UserError(
    'WNC750',
    `${shownPath(file)} is ${where}: nothing is written through links`,
    'put a copy in its place, take it away, or choose another place',
  );
}

/** Throws WNC750 where a link lies on the way from `root`, which may be one itself, to `inner` in it. */
export function refuseLinksBetween(root: string, inner: string): void {
  refuseLinks(wayTo(root, inner));
}

/** Whether a link lies on the way from `root`, which may be one itself, to `inner` in it. */
export function isBehindLink(root: string, inner: string): boolean {
  return wayTo(root, inner).some((one) => statOf(one)?.isSymbolicLink() === true);
}

/** The paths on the way from `root` to `inner` in it, `inner` too. */
function wayTo(root: string, inner: string): readonly string[] {
  const parts = path
    .relative(root, inner)
    .split(path.sep)
    .filter((part) => part !== '');
  return parts.map((_, index) => path.join(root, ...parts.slice(0, index + 1)));
}

/** Throws WNC750 where something that training writes into a run folder is a link. The folder itself may be one. */
export function refuseLinksInRun(folder: string): void {
  const files = runFiles(folder);
  refuseLinks(Object.values(files));
  refuseLinks(namesIn(files.snapshots).map((name) => path.join(files.snapshots, name)));
}

/** What is at a path, a link not followed; undefined where nothing is. Throws WNC722 where that cannot be known. */
export function statOf(file: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch (error) {
    // What is there of a part of the path will be said by whoever makes the folder.
    if (codeOf(error) === 'ENOTDIR') return undefined;
    throw fileError('WNC722', `${shownPath(file)} cannot be written`, error);
  }
}

/** The names in a folder; none where there is no such folder. */
export function namesIn(folder: string): readonly string[] {
  return statOf(folder)?.isDirectory() ? readdirSync(folder) : [];
}

function targetOf(link: string): string | undefined {
  try {
    return shownPath(realpathSync(link));
  } catch {
    return undefined;
  }
}

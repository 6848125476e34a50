import { closeSync, openSync, readFileSync, readSync, rmdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../../runtime/errors.js';
import { refuseLinks, refuseLinksBetween, statOf } from '../../runtime/node/links.js';
import { makeFolders } from '../../runtime/node/make-folders.js';
import { fillBeside, type FilledFile } from '../../runtime/node/replace-file.js';
import { shownPath } from '../../runtime/node/shown-path.js';
import { fileError } from '../../runtime/node/system-errors.js';

/** What each generated file begins with, behind the signs of a comment in its language. */
const MARK = 'Made by wnc from ';

export interface Written {
  /** With a slash at its end. */
  readonly folder: string;
  readonly note: string | undefined;
}

/**
 * Writes a generated folder's files, all or none, each whole, and leaves those alone that are as they should be. Throws WNC753 where
 * a file that wnc did not make is in the way, unless `force` is given, WNC750 where a link is, WNC722 where they cannot be written.
 */
export function writeGenerated(
  name: string,
  files: ReadonlyMap<string, string>,
  { out = 'generated', force = false }: { readonly out?: string | undefined; readonly force?: boolean } = {},
): Written {
  const folder = join(out, name);
  refuseLinksBetween(resolve(out), resolve(folder));
  writeMarked(folder, files, force);
  return { folder: `${folder.replaceAll('\\', '/')}/`, note: runtimeNote(folder) };
}

/** As writeGenerated, into `folder` itself. */
export function writeMarked(folder: string, files: ReadonlyMap<string, string>, force: boolean): void {
  const paths = [...files.keys()].map((file) => join(folder, file));
  refuseLinks(paths);
  const changed = [...files].map(([file, text]) => ({ path: join(folder, file), text })).filter(({ path, text }) => !holds(path, text));
  if (!force) refuseForeign(changed.map(({ path }) => path));
  let made: readonly string[] = [];
  const filled: FilledFile[] = [];
  try {
    made = makeFolders(folder);
    // All are filled before the first takes its place: a disk that fills up leaves the old ones.
    for (const { path, text } of changed) filled.push(fillBeside(path, text, false));
    for (const file of filled) file.rename();
  } catch (error) {
    filled.forEach((file) => file.remove());
    [...made].reverse().forEach(removeIfEmpty);
    throw fileError('WNC722', `${shownPath(folder)} cannot be written`, error);
  }
}

function refuseForeign(paths: readonly string[]): void {
  const foreign = paths.filter((path) => statOf(path)?.isFile() && !isMarked(path)).map(shownPath);
  if (foreign.length === 0) return;
  const [first, ...others] = foreign;
  const what =
    others.length === 0 ? `${first} was` : `${first} and ${others.length === 1 ? others[0] : `${others.length} more files`} were`;
  throw new UserError(
    'WNC753',
    `${what} not made by wnc, and nothing is written over what is yours`,
    'move it away, choose another folder by --out, or write over it by --force',
  );
}

/** Whether a file begins with a comment that says that wnc made it. */
function isMarked(path: string): boolean {
  const start = Buffer.alloc(MARK.length + 8);
  const handle = openSync(path, 'r');
  try {
    return (
      /^(\/\/|;;|#) /.test(start.toString('latin1', 0, readSync(handle, start))) &&
      start.toString('latin1').replace(/^\S+ /, '').startsWith(MARK)
    );
  } finally {
    closeSync(handle);
  }
}

/** Whether a file has this text already. */
function holds(path: string, text: string): boolean {
  const bytes = Buffer.from(text);
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

/** Generated code imports its runtime from the package `wnc`; where that is not installed, running it by itself needs it. */
function runtimeNote(folder: string): string | undefined {
  try {
    createRequire(pathToFileURL(`${resolve(folder)}/`)).resolve('wnc/runtime');
    return undefined;
  } catch {
    return 'its code imports wnc/runtime, which is not installed there: wnc train runs it all the same; by itself it needs npm install wnc';
  }
}

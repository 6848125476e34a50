import { constants, type Stats } from 'node:fs';
import { access, open, readFile, rm, stat, type FileHandle } from 'node:fs/promises';
import { UserError } from '../errors.js';
import { refuseLink, refuseLinks, statOf } from './links.js';
import { nearestFile } from './nearest-file.js';
import { makeFolders } from './make-folders.js';
import { replaceFile } from './replace-file.js';
import { shownPath } from './shown-path.js';
import { codeOf, fileError, isSystemError } from './system-errors.js';

export { shownPath } from './shown-path.js';
export { fileError } from './system-errors.js';

const MEGABYTE = 1024 * 1024;

/** The largest files that are read, in bytes; larger ones are refused before a byte is read. */
export const limits = { text: 100 * MEGABYTE, tensors: 1024 * MEGABYTE } as const;

/**
 * The bytes of a file. `what` names it in messages ("the words").
 * Throws WNC720 where there is none, it is a folder or no ordinary file, or may not be read; WNC721, or
 * what `tooLarge` makes, past `limit` bytes.
 */
export async function readBytes(file: string, what: string, limit: number, tooLarge = largerThan(limit)): Promise<Uint8Array> {
  const found = await statOrUndefined(file, what);
  if (!found) throw new UserError('WNC720', `${what}: there is no file ${shownPath(file)}`, fixOf(nearestFile(file)));
  if (found.isDirectory()) throw new UserError('WNC720', `${what}: ${shownPath(file)} is a folder, not a file`, 'name a file in it');
  // A pipe or a device has no size to check, and may never end.
  if (!found.isFile())
    throw new UserError(
      'WNC720',
      `${what}: ${shownPath(file)} is not an ordinary file`,
      'name an ordinary file; what a pipe gives can be written to one first',
    );
  if (found.size > limit) throw tooLarge(file);
  return readFile(file).catch((error: unknown) => {
    throw fileError('WNC720', `${what}: ${shownPath(file)} cannot be read`, error);
  });
}

function fixOf(near: string | undefined): string | undefined {
  return near === undefined ? undefined : `write \`${shownPath(near)}\``;
}

function largerThan(limit: number): (file: string) => UserError {
  return (file) =>
    new UserError('WNC721', `${shownPath(file)} is larger than ${limit / MEGABYTE} MiB`, 'give a smaller file: a part of it');
}

/** As readBytes, as UTF-8 text. Throws WNC720 too where the bytes are not UTF-8. */
export async function readText(file: string, what: string, limit: number = limits.text): Promise<string> {
  const bytes = await readBytes(file, what, limit);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError('WNC720', `${what}: ${shownPath(file)} is not UTF-8 text`, 'save it as UTF-8: an editor does, or iconv -t utf-8');
  }
}

/**
 * Writes a file whole or not at all: a reader, or whoever comes after a kill, sees the old bytes or the new ones.
 * Throws WNC722 where it cannot be written, WNC750 where it is a link.
 */
export async function writeWhole(file: string, data: string | Uint8Array): Promise<void> {
  try {
    replaceFile(file, data);
  } catch (error) {
    throw fileError('WNC722', `${shownPath(file)} cannot be written`, error);
  }
}

/** Adds to a file's end. Throws WNC722 where that fails, WNC750 where it is a link. Its other names, hard links, keep what they had. */
export async function appendText(file: string, text: string): Promise<void> {
  const isShared = await withEnd(file, async (handle) => {
    const shared = (await handle.stat()).nlink > 1;
    if (!shared) await handle.writeFile(text);
    return shared;
  });
  if (isShared) await writeWhole(file, Buffer.concat([await readBytes(file, 'the log', limits.tensors), Buffer.from(text)]));
}

/** Writes what was appended to a file through to the disk, so that it survives a power cut. */
export async function flush(file: string): Promise<void> {
  await withEnd(file, (handle) => handle.sync());
}

/** Opens a file to append to it. A link is refused, since it leads to another file, and so is a pipe, on which opening would wait. */
async function withEnd<Result>(file: string, use: (handle: FileHandle) => Promise<Result>): Promise<Result> {
  const { O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  try {
    refuseLinks([file]);
    const handle = await open(file, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK);
    try {
      return await use(handle);
    } finally {
      await handle.close();
    }
  } catch (error) {
    // What became a link since is refused by the opening itself.
    if (codeOf(error) === 'ELOOP') refuseLink(file, statOf(file));
    throw fileError('WNC722', `${shownPath(file)} cannot be written`, error);
  }
}

/** Takes a file away, if it is there. Throws WNC722 where that fails. */
export async function removeFile(file: string): Promise<void> {
  await rm(file, { force: true }).catch((error: unknown) => {
    throw fileError('WNC722', `${shownPath(file)} cannot be removed`, error);
  });
}

/** Makes a folder and those above it. Throws WNC722 where that fails, a file of that name among the reasons. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    makeFolders(folder);
    await access(folder, constants.W_OK);
  } catch (error) {
    throw fileError('WNC722', `the folder ${shownPath(folder)} cannot be made or written`, error);
  }
}

export async function isFile(file: string): Promise<boolean> {
  return (await statOrUndefined(file, 'the file'))?.isFile() ?? false;
}

export async function isFolder(folder: string): Promise<boolean> {
  return (await statOrUndefined(folder, 'the folder'))?.isDirectory() ?? false;
}

async function statOrUndefined(file: string, what: string): Promise<Stats | undefined> {
  try {
    return await stat(file);
  } catch (error) {
    if (isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined;
    throw fileError('WNC720', `${what}: ${shownPath(file)} cannot be read`, error);
  }
}

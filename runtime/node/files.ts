import { constants, type Stats } from 'node:fs';
import { access, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { UserError, type RuntimeCode } from '../errors.js';
import { nearestFile } from './nearest-file.js';
import { makeFolders } from './make-folders.js';

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
  if (found.isDirectory()) throw new UserError('WNC720', `${what}: ${shownPath(file)} is a folder, not a file`);
  // A pipe or a device has no size to check, and may never end.
  if (!found.isFile()) throw new UserError('WNC720', `${what}: ${shownPath(file)} is not an ordinary file`);
  if (found.size > limit) throw tooLarge(file);
  return readFile(file).catch((error: unknown) => {
    throw fileError('WNC720', `${what}: ${shownPath(file)} cannot be read`, error);
  });
}

function fixOf(near: string | undefined): string | undefined {
  return near === undefined ? undefined : `write \`${shownPath(near)}\``;
}

function largerThan(limit: number): (file: string) => UserError {
  return (file) => new UserError('WNC721', `${shownPath(file)} is larger than ${limit / MEGABYTE} MiB`);
}

/** As readBytes, as UTF-8 text. Throws WNC720 too where the bytes are not UTF-8. */
export async function readText(file: string, what: string, limit: number = limits.text): Promise<string> {
  const bytes = await readBytes(file, what, limit);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError('WNC720', `${what}: ${shownPath(file)} is not UTF-8 text`);
  }
}

/**
 * Writes a file whole or not at all: a reader, or whoever comes after a kill, sees the old bytes or the new ones.
 * Throws WNC722 where it cannot be written.
 */
export async function writeWhole(file: string, data: string | Uint8Array): Promise<void> {
  try {
    // The file is filled here and not by write-file-atomic, which on a full disk keeps what a short write left.
    const fill = (temporary: string): void => writeFileSync(temporary, data);
    await writeFileAtomic(file, '', { tmpfileCreated: fill });
  } catch (error) {
    throw fileError('WNC722', `${shownPath(file)} cannot be written`, error);
  }
}

/** Adds to a file's end. Throws WNC722 where that fails. */
export async function appendText(file: string, text: string): Promise<void> {
  await writeFile(file, text, { flag: 'a' }).catch((error: unknown) => {
    throw fileError('WNC722', `${shownPath(file)} cannot be written`, error);
  });
}

/** Has what was appended to a file survive a power cut. */
export async function flush(file: string): Promise<void> {
  try {
    const handle = await open(file, 'a');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
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

/** A path as a person in the working folder would type it. */
export function shownPath(file: string): string {
  const relative = path.relative(process.cwd(), file);
  if (relative === '') return '.';
  return relative.startsWith('..') ? file : relative;
}

async function statOrUndefined(file: string, what: string): Promise<Stats | undefined> {
  try {
    return await stat(file);
  } catch (error) {
    if (isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined;
    throw fileError('WNC720', `${what}: ${shownPath(file)} cannot be read`, error);
  }
}

/** A system's error in words; anything else is our own mistake and goes on as it is. */
export function fileError(code: RuntimeCode, message: string, error: unknown): unknown {
  if (!isSystemError(error)) return error;
  return new UserError(code, `${message}: ${reasons[error.code ?? ''] ?? error.code ?? error.message}`);
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'it would be larger than files may be',
  EEXIST: 'something else of that name is there',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'it is a folder',
  ENOENT: 'its folder does not exist',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links go in a circle',
  EMFILE: 'too many files are open',
};

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

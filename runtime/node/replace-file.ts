import { randomBytes } from 'node:crypto';
import { closeSync, fchmodSync, fchownSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { refuseLink, statOf } from './links.js';

/** A file that is filled beside the one whose place it is to take. */
export interface FilledFile {
  /** Puts it in its place, in one moment. */
  rename(): void;
  /** Takes it away, where it was not renamed. */
  remove(): void;
}

/**
 * Writes a file whole or not at all: a reader, or whoever comes after a kill, sees the old bytes or the new ones. A file keeps its
 * mode and owner; its other names, hard links, keep the old bytes. Throws WNC750 for a link, and errors of the system as they come.
 */
export function replaceFile(file: string, data: string | Uint8Array): void {
  const filled = fillBeside(file, data);
  try {
    filled.rename();
  } catch (error) {
    filled.remove();
    throw error;
  }
}

/** The first half of replaceFile. `durable` has the bytes survive a power cut. */
export function fillBeside(file: string, data: string | Uint8Array, durable = true): FilledFile {
  const before = statOf(file);
  refuseLink(file, before);
  const temporary = temporaryName(file);
  // `wx` opens nothing that is there already, a link to somewhere else among it.
  const handle = openSync(temporary, 'wx', 0o666);
  const remove = (): void => {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // What stays is of no use to anyone, and harms no one.
    }
  };
  try {
    try {
      if (before?.isFile()) keepRights(handle, before);
      writeFileSync(handle, data);
      if (durable) fsyncSync(handle);
    } finally {
      // Some file systems say here that they are full.
      closeSync(handle);
    }
  } catch (error) {
    remove();
    throw error;
  }
  return { rename: () => renameSync(temporary, file), remove };
}

/** `log.jsonl.4711-0123456789ab`: nobody can have put anything there before. removeLeftovers knows such names. */
export function temporaryName(file: string): string {
  return `${file}.${process.pid}-${randomBytes(6).toString('hex')}`;
}

function keepRights(handle: number, { mode, uid, gid }: { readonly mode: number; readonly uid: number; readonly gid: number }): void {
  fchmodSync(handle, mode & 0o7777);
  try {
    fchownSync(handle, uid, gid);
  } catch {
    // Only root may give a file to another.
  }
}

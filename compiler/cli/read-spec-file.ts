import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { limits } from '../spec/limits.js';
import type { SpecFile } from '../spec/text.js';

/** A spec file's bytes, never more of them than a spec may have; or why it cannot be read, in plain words. */
export function readSpecFile(path: string): SpecFile | { readonly problem: string } {
  try {
    const handle = openSync(path, 'r');
    try {
      const stat = fstatSync(handle);
      if (stat.isDirectory()) return { problem: 'it is a folder' };
      const content = readAtMost(handle, limits.fileBytes + 1);
      return { name: shownPath(path), content, byteLength: Math.max(stat.isFile() ? stat.size : 0, content.length) };
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}

function readAtMost(handle: number, most: number): Uint8Array {
  const bytes = new Uint8Array(most);
  let length = 0;
  while (length < most) {
    const count = readSync(handle, bytes, length, most - length, null);
    if (count === 0) break;
    length += count;
  }
  return bytes.subarray(0, length);
}

/** As diagnostics show a file: relative to the working folder where it lies inside, with forward slashes. */
export function shownPath(path: string): string {
  const near = relative(process.cwd(), path);
  const shown = near === '' || isAbsolute(near) || near.startsWith('..') ? path : near;
  return shown.replaceAll('\\', '/');
}

/** An error of the file system in plain words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    ENOTDIR: 'a part of the path is not a folder',
    EISDIR: 'it is a folder',
    EACCES: 'permission is denied',
    EPERM: 'permission is denied',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    ENAMETOOLONG: 'the path is too long',
    ELOOP: 'its links lead in a circle',
    EMFILE: 'too many files are open',
    ERR_INVALID_ARG_VALUE: 'a path cannot hold a NUL character',
  };
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}

import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { limits } from '../spec/limits.js';
import type { SpecFile } from '../spec/text.js';

/** How long a pipe may keep silent before it is given up. */
const PATIENCE_MILLISECONDS = 2000;

/** A spec file's bytes, never more of them than a spec may have; or why it cannot be read, in plain words. */
export function readSpecFile(path: string): SpecFile | { readonly problem: string } {
  try {
    // Without the flag, opening a pipe that no one writes to would wait for ever. Windows has none.
    const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
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
    const count = readWithPatience(handle, bytes, length);
    if (count === 0) break;
    length += count;
  }
  return bytes.subarray(0, length);
}

/** What has come so far; a pipe may need a moment for it. */
function readWithPatience(handle: number, bytes: Uint8Array, length: number): number {
  const start = performance.now();
  for (;;) {
    try {
      return readSync(handle, bytes, length, bytes.length - length, null);
    } catch (error) {
      const waits = error instanceof Error && 'code' in error && error.code === 'EAGAIN';
      if (!waits || performance.now() - start > PATIENCE_MILLISECONDS) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
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
    EEXIST: 'something else of that name is there',
    EAGAIN: 'it is a pipe or a terminal, and nothing comes',
    ENXIO: 'it is a device that is not there',
    EIO: 'the device cannot be read or written',
    EACCES: 'permission is denied',
    EPERM: 'permission is denied',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    EFBIG: 'it would be larger than files may be',
    EDQUOT: 'the disk quota is used up',
    ENAMETOOLONG: 'the path is too long',
    ELOOP: 'its links lead in a circle',
    EMFILE: 'too many files are open',
    ERR_INVALID_ARG_VALUE: 'a path cannot hold a NUL character',
  };
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}

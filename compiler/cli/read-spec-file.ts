import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { shownPath } from '../../runtime/node/shown-path.js';
import { codeOf, reasonOf } from '../../runtime/node/system-errors.js';
import { limits } from '../language/limits.js';
import type { SpecFile } from '../language/text.js';

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
      if (codeOf(error) !== 'EAGAIN' || performance.now() - start > PATIENCE_MILLISECONDS) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

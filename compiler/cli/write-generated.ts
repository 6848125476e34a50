import { closeSync, openSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { refuseLinksBetween } from '../../runtime/node/links.js';
import { MARK } from '../targets/mark.js';
import { refuseForeign, writeFiles } from './write-files.js';

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
  writeFiles(folder, files, (paths) => {
    if (!force) refuseForeign(paths.filter((path) => !isMarked(path)));
  });
}

/** Whether a file begins with a comment that says that wnc made it; not so where none can be read. */
export function isMarked(path: string): boolean {
  const start = Buffer.alloc(MARK.length + '// '.length);
  try {
    const handle = openSync(path, 'r');
    try {
      const text = start.toString('latin1', 0, readSync(handle, start));
      return /^(\/\/|;;|#) /.test(text) && text.replace(/^\S+ /, '').startsWith(MARK);
    } finally {
      closeSync(handle);
    }
  } catch {
    return false;
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

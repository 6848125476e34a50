import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeFolders } from '../../runtime/node/make-folders.js';
import { reasonOf } from '../../runtime/node/system-errors.js';

export type Written = { readonly folder: string; readonly note: string | undefined } | { readonly problem: string };

/** Writes a generated folder's files, each whole or not at all, and leaves those alone that are as they should be. */
export function writeGenerated(name: string, files: ReadonlyMap<string, string>, out = 'generated'): Written {
  const folder = join(out, name);
  try {
    makeFolders(folder);
    for (const [file, text] of files) writeWhole(join(folder, file), text);
  } catch (error) {
    return { problem: `${folder} cannot be written: ${reasonOf(error)}` };
  }
  return { folder: `${folder.replaceAll('\\', '/')}/`, note: runtimeNote(folder) };
}

function writeWhole(path: string, text: string): void {
  if (readIfThere(path) === text) return;
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
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

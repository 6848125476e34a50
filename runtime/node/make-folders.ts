import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder and those above it, one by one: with `recursive`, Node 20 goes on for ever in a folder, such as /proc,
 * that says of a new one that there is no such file. Answers with those that it made, the outermost first.
 */
export function makeFolders(path: string): readonly string[] {
  const missing: string[] = [];
  let folder = resolve(path);
  while (statSync(folder, { throwIfNoEntry: false }) === undefined && dirname(folder) !== folder) {
    missing.push(folder);
    folder = dirname(folder);
  }
  // What is there already has to be a folder.
  if (!isFolder(folder)) throw Object.assign(new Error(folder), { code: missing.length === 0 ? 'EEXIST' : 'ENOTDIR', syscall: 'mkdir' });
  return missing.reverse().filter(makeOne);
}

function makeOne(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    // Another process may have made it in between.
    if (!isFolder(folder)) throw error;
    return false;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

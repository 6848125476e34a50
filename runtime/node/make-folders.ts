import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder and those above it, one by one: with `recursive`, Node 20 goes on for ever in a folder, such as /proc,
 * that says of a new one that there is no such file.
 */
export function makeFolders(path: string): void {
  const missing: string[] = [];
  let folder = resolve(path);
  while (statSync(folder, { throwIfNoEntry: false }) === undefined && dirname(folder) !== folder) {
    missing.push(folder);
    folder = dirname(folder);
  }
  // What is there already has to be a folder.
  if (!isFolder(folder)) throw Object.assign(new Error(folder), { code: missing.length === 0 ? 'EEXIST' : 'ENOTDIR', syscall: 'mkdir' });
  for (const next of missing.reverse()) makeOne(next);
}

function makeOne(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it in between.
    if (!isFolder(folder)) throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

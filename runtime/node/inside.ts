import { realpathSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../errors.js';
import { shownPath } from './shown-path.js';

/**
 * What a spec may read lies in its own folder or in the working folder, links followed: a spec may come from anyone. Throws WNC610, with
 * this fix, for a file or folder of a spec in `specFolder` that lies elsewhere. What is not there passes: its reader will speak of it.
 */
export function checkReadable(file: string, specFolder: string, fix: string): void {
  const real = realPath(file);
  const folders = [path.resolve(specFolder), process.cwd()];
  if (real === undefined || folders.some((folder) => isInside(real, realPath(folder) ?? folder))) return;
  throw new UserError(
    'WNC610',
    `${shownPath(file)} lies outside the folder of the spec and the working folder, which are all that a spec may read`,
    fix,
  );
}

/** Whether a path is a folder or lies in it, going by the paths alone: links are followed before. */
function isInside(file: string, folder: string): boolean {
  const near = path.relative(folder, file);
  return near !== '..' && !near.startsWith(`..${path.sep}`) && !path.isAbsolute(near);
}

/** With links followed; undefined where nothing is there. */
function realPath(file: string): string | undefined {
  try {
    return realpathSync(file);
  } catch {
    return undefined;
  }
}

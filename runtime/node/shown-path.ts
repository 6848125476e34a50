import path from 'node:path';

/** A path as a person in the working folder would type it, with forward slashes. */
export function shownPath(file: string): string {
  const near = path.relative(process.cwd(), file);
  const shown = near === '' && file !== '' ? '.' : near.startsWith('..') || path.isAbsolute(near) ? file : near;
  return shown.replaceAll('\\', '/');
}

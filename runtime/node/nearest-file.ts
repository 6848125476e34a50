import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { distance } from 'fastest-levenshtein';

/** Entries of a folder that are looked through for a name that is nearly right. */
const mostEntries = 2000;

/**
 * The one of these names that was probably meant: the same but for capitals, marks or its ending, or with a slip in three letters, three
 * slips at most; undefined where none is near.
 */
export function nearestName(name: string, candidates: readonly string[]): string | undefined {
  const wanted = letters(name);
  if (wanted === '') return undefined;
  // An ending says little of which file was meant.
  const telling = wanted.replace(/(?<=.)\.[^.]*$/, '').length;
  const rated = candidates.map((candidate) => ({ candidate, slips: slips(wanted, candidate) }));
  const [best] = rated.sort((a, b) => a.slips - b.slips || (a.candidate < b.candidate ? -1 : 1));
  return best !== undefined && best.slips < Math.min(3, Math.floor(telling / 3)) + 1 ? best.candidate : undefined;
}

function slips(wanted: string, candidate: string): number {
  const stem = candidate.replace(/(?<=.)\.[^.]*$/, '');
  const whole = letters(candidate);
  // Two letters in the wrong order are one slip.
  const swapped = wanted.length === whole.length && sorted(wanted) === sorted(whole) ? 1 : Infinity;
  return Math.min(swapped, distance(wanted, whole), distance(wanted, letters(stem)) + (stem === candidate ? 0 : 0.5));
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}.]/gu, '');
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

/**
 * The path that was probably meant by one that is not there, each part of it in turn the nearest in its folder; undefined where a part
 * has none. `isMeant` says which files and folders the last part may be; by default any.
 */
export function nearestPath(wanted: string, isMeant: (location: string) => boolean = () => true): string | undefined {
  const whole = path.resolve(wanted);
  const parts = path.relative(path.parse(whole).root, whole).split(path.sep);
  let location = path.parse(whole).root;
  for (const [index, part] of parts.entries()) {
    const next = path.join(location, part);
    const isLast = index === parts.length - 1;
    if (statOf(next) !== undefined && (!isLast || isMeant(next))) {
      location = next;
      continue;
    }
    const parent = location;
    const near = nearestName(
      part,
      visibleNames(parent).filter(
        (name) => name !== part && (isLast ? isMeant(path.join(parent, name)) : statOf(path.join(parent, name))?.isDirectory() === true),
      ),
    );
    if (near === undefined) return undefined;
    location = path.join(location, near);
  }
  return location === whole ? undefined : location;
}

/** The ordinary file that was probably meant, a whole path. */
export function nearestFile(file: string): string | undefined {
  return nearestPath(file, (location) => statOf(location)?.isFile() === true);
}

/** What a folder holds, but for hidden files; nothing where it cannot be read. */
export function visibleNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .slice(0, mostEntries);
  } catch {
    return [];
  }
}

function statOf(location: string): ReturnType<typeof statSync> | undefined {
  try {
    return statSync(location, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

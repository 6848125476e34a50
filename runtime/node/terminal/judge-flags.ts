import path from 'node:path';
import type { DataKind } from '../../contract.js';
import type { FlagDeclaration } from './train-flags.js';

/** Values by the flags' names in camelCase, as commander gives them: text, or whether a switch is on. */
export type GivenFlags = Readonly<Record<string, unknown>>;

/**
 * What is wrong with a command line's flags, going by what their table says of them: numbers, flags that exclude or need one another,
 * targets, endings of files. Undefined where nothing is. A sentence, in the one wording that every command line has for it.
 */
export function flagProblem(flags: readonly FlagDeclaration[], given: GivenFlags): string | undefined {
  const typed = flags.filter(({ syntax }) => isGiven(given[camelCase(syntax)]));
  for (const rule of [numberOf, conflictOf, needOf, targetOf, endingOf]) {
    for (const flag of typed) {
      const problem = rule(flag, given);
      if (problem !== undefined) return problem;
    }
  }
  return undefined;
}

/** The values with numbers in place of the text of those flags that take them. The flags are right: flagProblem found nothing. */
export function numbersIn(flags: readonly FlagDeclaration[], given: GivenFlags): GivenFlags {
  const names = new Set(flags.filter(isNumber).map(({ syntax }) => camelCase(syntax)));
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, names.has(name) ? Number(value) : value]));
}

/** What a flag that takes a whole number says to any other value. */
export function wholeProblem(flag: string, [low, high]: NonNullable<FlagDeclaration['whole']>, value: unknown): string {
  const range = high === undefined ? `of at least ${low}` : `from ${low} to ${high}`;
  return `${flag} must be a whole number ${range}, not ${JSON.stringify(value)}`;
}

/** `--top-k <k>` as commander names its value: topK. */
export function camelCase(syntax: string): string {
  return longName(syntax)
    .slice(2)
    .replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `--top-k <k>` without its value: --top-k. */
export function longName(syntax: string): string {
  return syntax.replace(/ .*$/, '');
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== false;
}

function isNumber({ whole, atLeast }: FlagDeclaration): boolean {
  return whole !== undefined || atLeast !== undefined;
}

/** Whole numbers are decimal digits alone, so that 1e3, 0x10 and 1.5 are refused rather than guessed at. */
function numberOf(flag: FlagDeclaration, given: GivenFlags): string | undefined {
  const { syntax, whole, atLeast } = flag;
  const text = given[camelCase(syntax)];
  const value = typeof text === 'string' && text.trim() !== '' ? Number(text) : NaN;
  if (whole !== undefined) {
    const [low, high = Number.MAX_SAFE_INTEGER] = whole;
    return /^\d+$/.test(String(text)) && value >= low && value <= high ? undefined : wholeProblem(longName(syntax), whole, text);
  }
  if (atLeast === undefined || (Number.isFinite(value) && value >= atLeast)) return undefined;
  return `${longName(syntax)} must be a number of at least ${atLeast}, not ${JSON.stringify(text)}`;
}

function conflictOf({ conflicts = {} }: FlagDeclaration, given: GivenFlags): string | undefined {
  const why = Object.entries(conflicts).find(([other]) => isGiven(given[other]))?.[1];
  return why === undefined ? undefined : `${why}; give one of them`;
}

function needOf({ syntax, needs = {} }: FlagDeclaration, given: GivenFlags): string | undefined {
  const why = Object.entries(needs).find(([other]) => !isGiven(given[other]))?.[1];
  return why === undefined ? undefined : `${why}; give that too, or leave ${longName(syntax)} out`;
}

/** A single thread is what every target has. */
function targetOf({ syntax, onlyFor }: FlagDeclaration, given: GivenFlags): string | undefined {
  const target = given['target'];
  if (onlyFor === undefined || target === undefined || target === onlyFor || given[camelCase(syntax)] === '1') return undefined;
  return `${longName(syntax)} is about the target ${onlyFor}; leave it out, or --target ${String(target)}`;
}

function endingOf({ syntax, endings }: FlagDeclaration, given: GivenFlags): string | undefined {
  const file = String(given[camelCase(syntax)]);
  if (endings === undefined || endings.includes(path.extname(file).toLowerCase())) return undefined;
  const known = [endings.slice(0, -1).join(', '), ...endings.slice(-1)].filter((part) => part !== '').join(' or ');
  return `${longName(syntax)} takes a file that ends in ${known}, not ${JSON.stringify(file)}`;
}

/** What --words says to data of another kind; `reader`: whose they are, `the spec reads`. */
export function wordsProblem(reader: string, kind: Exclude<DataKind, 'words'>): string {
  return `--words is for words; ${reader} ${kind}: give the file by --data`;
}

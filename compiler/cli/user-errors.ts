import { problemText } from '../../runtime/node/terminal/problem-text.js';
import { problemOf } from '../../runtime/node/system-errors.js';
import { exitStatus, type Terminal } from './command.js';
import { WrongUsage } from './wrong-usage.js';

/** Runs a command's work; a user's mistake in a file or a flag is printed with its fix, and the exit status says so. */
export async function reportUserErrors(terminal: Terminal, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    const problem = problemOf(error);
    if (problem === undefined) throw error;
    terminal.err(problemText(problem));
    return exitStatus.wrong;
  }
}

/** A flag that holds a finite number, of at least `least`; undefined where it is not given. Anything else is wrong usage. */
export function numberFlag(flags: Readonly<Record<string, unknown>>, name: string, least = -Infinity): number | undefined {
  const text = flags[name];
  if (text === undefined) return undefined;
  const value = typeof text === 'string' && text.trim() !== '' ? Number(text) : NaN;
  if (Number.isFinite(value) && value >= least) return value;
  const kind = least === -Infinity ? 'a number' : `a number of at least ${least}`;
  throw new WrongUsage(`--${dashed(name)} must be ${kind}, not ${JSON.stringify(text)}`);
}

/** As numberFlag, for whole numbers. */
export function wholeFlag(
  flags: Readonly<Record<string, unknown>>,
  name: string,
  least: number,
  most = Number.MAX_SAFE_INTEGER,
): number | undefined {
  const value = numberFlag(flags, name);
  if (value !== undefined && !(Number.isInteger(value) && value >= least && value <= most)) {
    const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
    throw new WrongUsage(`--${dashed(name)} must be a whole number ${range}, not ${JSON.stringify(flags[name])}`);
  }
  return value;
}

/** --relaxed says how a WebAssembly module rounds: throws WrongUsage for another target, which has no use for it. */
export function checkRelaxed(target: unknown): void {
  if (target !== undefined && target !== 'simd')
    throw new WrongUsage(`--relaxed is about the target simd; leave it out, or --target ${String(target)}`);
}

/** A flag's name as it is typed: `checkNumbers` as `check-numbers`. */
export function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

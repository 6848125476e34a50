import { problemText } from '../../runtime/node/problem-text.js';
import { UserError } from '../../runtime/errors.js';
import { exitStatus, type Terminal } from './command.js';
import { WrongUsage } from './wrong-usage.js';

/** Runs a command's work; a user's mistake in a file or a flag is printed with its fix, and the exit status says so. */
export async function reportUserErrors(terminal: Terminal, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    terminal.err(problemText(error));
    return exitStatus.wrong;
  }
}

/** A flag that holds a number; undefined where it is not given. Anything else is wrong usage. */
export function numberFlag(flags: Readonly<Record<string, unknown>>, name: string): number | undefined {
  const text = flags[name];
  if (text === undefined) return undefined;
  const value = typeof text === 'string' && text.trim() !== '' ? Number(text) : NaN;
  if (Number.isNaN(value)) throw new WrongUsage(`--${dashed(name)} must be a number, not ${JSON.stringify(text)}`);
  return value;
}

/** As numberFlag, for whole numbers. */
export function wholeFlag(flags: Readonly<Record<string, unknown>>, name: string, least: number): number | undefined {
  const value = numberFlag(flags, name);
  if (value !== undefined && !(Number.isSafeInteger(value) && value >= least)) {
    throw new WrongUsage(`--${dashed(name)} must be a whole number of at least ${least}, not ${JSON.stringify(flags[name])}`);
  }
  return value;
}

function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

import { problemText } from '../../runtime/node/terminal/problem-text.js';
import { problemOf } from '../../runtime/node/system-errors.js';
import { exitStatus, type Terminal } from './command.js';

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

/** A flag's name as it is typed: `checkNumbers` as `check-numbers`. */
export function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

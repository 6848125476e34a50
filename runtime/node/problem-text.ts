import type { UserError } from '../errors.js';
import { colorsFor, type OutputStream } from './colors.js';

/** A user's mistake as it is printed: `error[CODE]: message`, and the fix on a line of its own where there is one. */
export function problemText(error: UserError, stream: OutputStream = process.stderr): string {
  const { bold, red, cyan } = colorsFor(stream);
  const fix = error.fix === undefined ? '' : `${cyan('fix')}: ${error.fix}\n`;
  return `${bold(red(`error[${error.code}]`))}: ${error.message}\n${fix}`;
}

/** A word of a command line, quoted for a shell where it has to be. */
export function shellWord(word: string): string {
  return /^[\w./:@%+,=-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

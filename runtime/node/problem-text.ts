import type { UserError } from '../errors.js';
import { colorsFor, type OutputStream } from './colors.js';

/** A user's mistake as it is printed: `error[CODE]: message`, and the fix on a line of its own where there is one. */
export function problemText(error: UserError, stream: OutputStream = process.stderr): string {
  return findingText('error', error, stream);
}

/** What may be a mistake, and stops nothing, in the same form: `warning[CODE]: message`. */
export function warningText(warning: UserError, stream: OutputStream = process.stderr): string {
  return findingText('warning', warning, stream);
}

function findingText(severity: 'error' | 'warning', { code, message, fix }: UserError, stream: OutputStream): string {
  const { bold, red, yellow, cyan } = colorsFor(stream);
  const color = severity === 'error' ? red : yellow;
  return `${bold(color(`${severity}[${code}]`))}: ${message}\n${fix === undefined ? '' : `${cyan('fix')}: ${fix}\n`}`;
}

/** A word of a command line, quoted for a shell where it has to be. */
export function shellWord(word: string): string {
  return /^[\w./:@%+,=-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

import type { DataFinding } from '../../data/judge-words.js';
import type { UserError } from '../../errors.js';
import { visible, visibleLines } from '../../visible-text.js';
import { colorsFor } from './colors.js';
import type { OutputStream } from './output-streams.js';

/** A user's mistake as it is printed: `error[CODE]: message`, and the fix on a line of its own where there is one. */
export function problemText(problem: UserError | Omit<DataFinding, 'about'>, stream: OutputStream = process.stderr): string {
  const { bold, red, yellow, cyan } = colorsFor(stream);
  const severity = 'severity' in problem ? problem.severity : 'error';
  const fix = problem.fix === undefined ? '' : `${cyan('fix')}: ${visibleLines(problem.fix)}\n`;
  return `${bold((severity === 'error' ? red : yellow)(`${severity}[${problem.code}]`))}: ${visibleLines(problem.message)}\n${fix}`;
}

/** What may be a mistake, and stops nothing, in the same form: `warning[CODE]: message`. */
export function warningText({ code, message, fix }: UserError, stream?: OutputStream): string {
  return problemText({ code, message, fix, severity: 'warning' }, stream);
}

/**
 * A word of a command line, quoted for a shell where it has to be; what cannot be seen is written out so that bash and zsh read it back.
 */
export function shellWord(word: string): string {
  if (/^[\w./:@%+,=-]+$/.test(word)) return word;
  if (visible(word) === word) return `'${word.replaceAll("'", `'\\''`)}'`;
  const written = Array.from(word, (character) => {
    if (/['\\]/.test(character)) return `\\${character}`;
    if (visible(character) === character) return character;
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : visible(character);
  });
  return `$'${written.join('')}'`;
}

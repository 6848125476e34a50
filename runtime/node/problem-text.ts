import type { UserError } from '../errors.js';
import { visible } from '../visible-text.js';
import { colorsFor, type OutputStream } from './colors.js';

/** A user's mistake as it is printed: `error[CODE]: message`, and the fix on a line of its own where there is one. */
export function problemText(error: UserError, stream: OutputStream = process.stderr): string {
  const { bold, red, cyan } = colorsFor(stream);
  const fix = error.fix === undefined ? '' : `${cyan('fix')}: ${error.fix}\n`;
  return `${bold(red(`error[${error.code}]`))}: ${error.message}\n${fix}`;
}

/** A word of a command line, quoted for a shell where it has to be; what cannot be seen is written out so that bash and zsh read it back. */
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

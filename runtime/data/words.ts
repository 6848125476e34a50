import { UserError, type TextPlace } from '../errors.js';
import { countCharacters } from './vocabulary.js';
import { normalized, showWord, type Normalization, type WordList } from './word-list.js';

/** The most bytes of a word file. */
export const largestWordFile = 64 * 1024 * 1024;
/** The most characters of a word. */
export const longestWord = 1000;

/** How much of a line a place keeps, at least. */
const shownUnits = 1000;

const newline = 10;
const carriageReturn = 13;

/**
 * The words of a text, one a line: UTF-8, with or without a byte order mark, lines ended by \n, \r\n or \r. Spaces around a
 * word and empty lines do not count; a word listed twice is two words. `file` names the text in messages; `normalization`: whether
 * characters are composed first.
 * Throws a UserError: WNC601 for bytes that are no text, WNC602 for a text without words, WNC603 for a single word,
 * WNC604 for a word that is too long, WNC605 for a word with a full stop in it, WNC606 for a file that is too large.
 */
export function parseWords(bytes: Uint8Array, file: string, normalization: Normalization = 'none'): string[] {
  return [...parseWordList(bytes, file, normalization).words];
}

/** As parseWords, with the line of each word. */
export function parseWordList(bytes: Uint8Array, file: string, normalization: Normalization = 'none'): WordList {
  if (bytes.length > largestWordFile) throw tooLarge(file);
  const text = decode(bytes, file);
  const words: string[] = [];
  const lines: number[] = [];
  // Without a list of all lines: a file may hold millions, blank ones too.
  for (let start = 0, line = 1; start < text.length; line++) {
    const end = lineEnd(text, start);
    const raw = text.slice(start, end);
    const word = normalized(raw.trim(), normalization);
    if (word !== '') {
      checkWord(word, `${file}:${line}`, (part) => placeIn(raw, line, part));
      words.push(word);
      lines.push(line);
    }
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  checkCount(words, file);
  return { words, name: file, lines };
}

/**
 * A list of words as parseWords would have read it: spaces around a word and empty words do not count. `list` names it in messages.
 * Throws WNC602, WNC603, WNC604 and WNC605 as parseWords does.
 */
export function checkWords(words: readonly string[], list: string): string[] {
  const kept = words.map((word) => word.trim()).filter((word) => word !== '');
  words.forEach((word, i) => checkWord(word.trim(), `${list}[${i}]`));
  checkCount(kept, list);
  return kept;
}

/** A split takes two words at least. */
function checkCount(words: readonly string[], file: string): void {
  if (words.length === 0) throw new UserError('WNC602', `${file} holds no words`, 'put one word on each line');
  if (words.length === 1) {
    throw new UserError(
      'WNC603',
      `${file} holds a single word, ${showWord(words[0]!)}, which cannot be split`,
      'put one word on each line, more than one',
    );
  }
}

/** WNC606, for a file that is refused before it is read. */
export function tooLarge(file: string): UserError {
  return new UserError('WNC606', `${file} is larger than ${largestWordFile / 2 ** 20} MiB`, 'take a part of it');
}

function decode(bytes: Uint8Array, file: string): string {
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    throw new UserError(
      'WNC601',
      `${file}:${lineAt(bytes, zero)} is no text: byte ${zero} of the file is NUL`,
      'give a text file, UTF-8, one word a line',
      wholeLine(lineAt(bytes, zero)),
    );
  }
  const text = decodeStrictly(bytes);
  if (text === undefined) {
    const line = lineOfError(bytes);
    throw new UserError('WNC601', `${file}:${line} is not UTF-8`, 'save the file as UTF-8', wholeLine(line));
  }
  return text;
}

/** The place of a line that cannot be shown. */
function wholeLine(line: number): TextPlace {
  return { line, column: 1, end: 1, text: '' };
}

/** The text of bytes, or undefined where they are not UTF-8. */
function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The first line that does not decode by itself: no character spans two lines. Many lines at a time until some do not
 * decode, then those one by one, since a file may hold millions.
 */
function lineOfError(bytes: Uint8Array): number {
  let start = 0;
  for (const least of [2 ** 16, 1]) {
    for (;;) {
      const end = byteLineEnd(bytes, start + least - 1) + 1;
      if (end >= bytes.length || decodeStrictly(bytes.subarray(start, end)) === undefined) break;
      start = end;
    }
  }
  return lineAt(bytes, start);
}

/** The line, from 1, that the byte at a place belongs to; lines end as in a text. */
function lineAt(bytes: Uint8Array, place: number): number {
  let line = 1;
  for (let i = 0; i < place; i++) if (bytes[i] === newline || (bytes[i] === carriageReturn && bytes[i + 1] !== newline)) line++;
  return line;
}

/** Where the line that holds place `start` ends: at the character that ends it, or at the end of the text. */
function lineEnd(text: string, start: number): number {
  let end = start;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (unit === newline || unit === carriageReturn) break;
  }
  return end;
}

/** As lineEnd, of bytes. */
function byteLineEnd(bytes: Uint8Array, start: number): number {
  let end = start;
  while (end < bytes.length && bytes[end] !== newline && bytes[end] !== carriageReturn) end++;
  return end;
}

/** The place of a part of a line as it stands in the file, or of all of it without the spaces around it. */
function placeIn(raw: string, line: number, part = raw.trim()): TextPlace {
  const column = raw.indexOf(part) + 1;
  const end = column + part.length;
  return { line, column, end, text: raw.slice(0, Math.max(shownUnits, end)) };
}

/** `placeOf` tells where in a file the word stands, or a part of it. */
function checkWord(word: string, place: string, placeOf?: (part?: string) => TextPlace): void {
  // A character is one or two units, so most words need no count.
  const length = word.length > longestWord ? countCharacters(word) : 0;
  if (length > longestWord) {
    throw new UserError(
      'WNC604',
      `${place}: the word ${showWord(word)} has ${length} characters; the most is ${longestWord}`,
      'put one word on each line',
      placeOf?.(),
    );
  }
  if (word.includes('.')) {
    throw new UserError(
      'WNC605',
      `${place}: the word ${showWord(word)} has a full stop in it, which stands for the end of a word`,
      'take the full stop out',
      placeOf?.('.'),
    );
  }
}

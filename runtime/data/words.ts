import { UserError } from '../errors.js';
import { countCharacters } from './vocabulary.js';

/** The most bytes of a word file. */
export const largestWordFile = 64 * 1024 * 1024;
/** The most characters of a word. */
export const longestWord = 1000;

/** How many characters of a word messages show. */
const shownCharacters = 20;

/**
 * The words of a text, one a line: UTF-8, with or without a byte order mark, lines ended by \n, \r\n or \r. Spaces around a
 * word and empty lines do not count; a word listed twice is two words. `file` names the text in messages.
 * Throws a UserError: WNC601 for bytes that are no text, WNC602 for a text without words, WNC603 for a single word,
 * WNC604 for a word that is too long, WNC605 for a word with a full stop in it, WNC606 for a file that is too large.
 */
export function parseWords(bytes: Uint8Array, file: string): string[] {
  if (bytes.length > largestWordFile) throw tooLarge(file);
  const words: string[] = [];
  decode(bytes, file)
    .split(/\r\n|\n|\r/)
    .forEach((line, index) => {
      const word = line.trim();
      if (word === '') return;
      checkWord(word, `${file}:${index + 1}`);
      words.push(word);
    });
  if (words.length === 0) throw new UserError('WNC602', `${file} holds no words`, 'put one word on each line');
  if (words.length === 1) {
    throw new UserError('WNC603', `${file} holds a single word, ${show(words[0]!)}, which cannot be split`, 'put one word on each line, more than one');
  }
  return words;
}

/** For a file that is refused before it is read. */
export function tooLarge(file: string): UserError {
  return new UserError('WNC606', `${file} is larger than ${largestWordFile / 2 ** 20} MiB`, 'take a part of it');
}

function decode(bytes: Uint8Array, file: string): string {
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    const line = bytes.subarray(0, zero).reduce((lines, byte) => (byte === 10 ? lines + 1 : lines), 1);
    throw new UserError('WNC601', `${file}:${line} is no text: byte ${zero} of the file is NUL`, 'give a text file, UTF-8, one word a line');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError('WNC601', `${file}:${lineOfError(bytes)} is not UTF-8`, 'save the file as UTF-8');
  }
}

/** The first line that does not decode by itself, from 1: no character spans two lines. */
function lineOfError(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; ; line++) {
    const found = bytes.indexOf(10, start);
    const end = found < 0 ? bytes.length : found;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    if (found < 0) return line;
    start = end + 1;
  }
}

function checkWord(word: string, place: string): void {
  // A character is one or two units, so most words need no count.
  const length = word.length > longestWord ? countCharacters(word) : 0;
  if (length > longestWord) {
    throw new UserError('WNC604', `${place}: the word ${show(word)} has ${length} characters; the most is ${longestWord}`, 'put one word on each line');
  }
  if (word.includes('.')) {
    throw new UserError('WNC605', `${place}: the word ${show(word)} has a full stop in it, which stands for the end of a word`, 'take the full stop out');
  }
}

/** A word as messages show it: quoted, its beginning where it is long. */
function show(word: string): string {
  const beginning = [...word.slice(0, 2 * shownCharacters + 2)];
  return JSON.stringify(beginning.length > shownCharacters ? `${beginning.slice(0, shownCharacters).join('')}…` : word);
}

import { UserError } from '../errors.js';

/** The most bytes of a word file. */
export const largestWordFile = 64 * 1024 * 1024;
/** The most characters of a word. */
export const longestWord = 1000;

/**
 * The words of a text, one a line: UTF-8, with or without a byte order mark, lines ended by \n or \r\n. Spaces around a word
 * and empty lines do not count; a word listed twice is two words. `file` names the text in messages.
 * Throws a UserError: WNC601 for bytes that are no text, WNC602 for a text without words, WNC603 for a single word,
 * WNC604 for a word that is too long, WNC605 for a word with a full stop in it, WNC606 for a file that is too large.
 */
export function parseWords(bytes: Uint8Array, file: string): string[] {
  if (bytes.length > largestWordFile) throw tooLarge(file);
  const words: string[] = [];
  const lines = decode(bytes, file).split('\n');
  lines.forEach((line, index) => {
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

export function tooLarge(file: string): UserError {
  return new UserError('WNC606', `${file} is larger than ${largestWordFile / 2 ** 20} MiB`, 'take a part of it');
}

function decode(bytes: Uint8Array, file: string): string {
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw new UserError('WNC601', `${file} is no text: byte ${zero} is NUL`, 'give a text file, UTF-8, one word a line');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError('WNC601', `${file} is not UTF-8${placeOfError(bytes)}`, 'save it as UTF-8');
  }
}

/** The first line that does not decode by itself: no character spans two lines. */
function placeOfError(bytes: Uint8Array): string {
  let start = 0;
  for (let line = 1; start <= bytes.length; line++) {
    const found = bytes.indexOf(10, start);
    const end = found < 0 ? bytes.length : found;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end));
    } catch {
      return `, first in line ${line}`;
    }
    start = end + 1;
  }
  return '';
}

function checkWord(word: string, place: string): void {
  const length = [...word].length;
  if (length > longestWord) {
    throw new UserError('WNC604', `${place}: the word ${show(word)} has ${length} characters; the most is ${longestWord}`, 'put one word on each line');
  }
  if (word.includes('.')) {
    throw new UserError('WNC605', `${place}: the word ${show(word)} has a full stop in it, which stands for the end of a word`, 'take the full stop out');
  }
}

/** A word as messages show it: quoted, its beginning where it is long. */
function show(word: string): string {
  const characters = [...word];
  return JSON.stringify(characters.length > 20 ? `${characters.slice(0, 20).join('')}…` : word);
}

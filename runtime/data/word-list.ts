/** How characters are read: as they stand, or composed first, by Unicode's normalization form C. */
export type Normalization = 'none' | 'nfc';

/** Words as they were read, and where each of them stands. */
export interface WordList {
  readonly words: readonly string[];
  /** What messages call the text: a file's path. */
  readonly name: string;
  /** The line of each word, from 1; absent where they stand in no file. */
  readonly lines?: ArrayLike<number>;
}

/** `words.txt:12`; undefined where a word stands in no file. */
export function placeOf({ name, lines }: WordList, index: number): string | undefined {
  return lines === undefined ? undefined : `${name}:${lines[index]}`;
}

/** A text, composed where that is asked for. */
export function normalized(text: string, normalization: Normalization): string {
  return normalization === 'nfc' ? text.normalize('NFC') : text;
}

/** How many characters of a word messages show. */
const shownCharacters = 20;

/** A word as messages show it: quoted, its beginning where it is long. */
export function showWord(word: string): string {
  const beginning = [...word.slice(0, 2 * shownCharacters + 2)];
  return JSON.stringify(beginning.length > shownCharacters ? `${beginning.slice(0, shownCharacters).join('')}…` : word);
}

import { UserError } from '../errors.js';
import { showWord } from './word-list.js';

/** How a vocabulary shows index 0. No word holds this character: parseWords refuses it. */
export const boundary = '.';

/**
 * The characters of a set of words: index 0 is the boundary before and after a word, the rest follow in code-point order.
 * A character is a Unicode code point.
 */
export class Vocabulary {
  /** From index 1 on. */
  readonly characters: readonly string[];
  readonly #indices: ReadonlyMap<string, number>;

  /** Of words, or of another vocabulary's characters. */
  constructor(words: Iterable<string>) {
    const found = new Set<string>();
    for (const word of words) for (const character of word) found.add(character);
    this.characters = [...found].sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!);
    this.#indices = new Map(this.characters.map((character, index) => [character, index + 1]));
  }

  /** V: distinct characters and the boundary. */
  get size(): number {
    return this.characters.length + 1;
  }

  /** A word's characters as indices from 1 on. Throws WNC609 for a character that the vocabulary does not have. */
  encode(word: string): number[] {
    return Array.from(word, (character) => this.#indexOf(character, word));
  }

  /** Writes what encode returns into `into` from index `at` on, and returns the index after it. */
  encodeInto(word: string, into: Int32Array, at: number): number {
    for (const character of word) into[at++] = this.#indexOf(character, word);
    return at;
  }

  /** The text of indices from 0 to V-1; the boundary reads as a full stop. */
  decode(indices: Iterable<number>): string {
    return Array.from(indices, (index) => (index === 0 ? boundary : this.characters[index - 1]!)).join('');
  }

  #indexOf(character: string, word: string): number {
    const index = this.#indices.get(character);
    if (index !== undefined) return index;
    throw new UserError(
      'WNC609',
      `the word ${showWord(word)} has the character ${JSON.stringify(character)}, which the model does not know`,
      `it knows ${this.characters.join('')}`,
    );
  }
}

/** The number of code points of a word. It makes no list of them, because a word may be a whole file. */
export function countCharacters(word: string): number {
  let count = 0;
  for (const _ of word) count++;
  return count;
}

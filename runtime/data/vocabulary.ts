/** The characters of a set of words: index 0 is the boundary before and after a word, the rest in code-point order. */
export class Vocabulary {
  /** From index 1 on. */
  readonly characters: readonly string[];
  readonly #indices: ReadonlyMap<string, number>;

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

  /** A word's characters as indices from 1 on. Every character has to be one of the vocabulary's. */
  encode(word: string): number[] {
    return [...word].map((character) => this.#indices.get(character)!);
  }
}

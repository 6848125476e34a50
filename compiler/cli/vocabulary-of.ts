import type { Vocabulary } from '../language/resolve.js';
import { exampleCounter } from './count-examples.js';
import { distinctCounter } from '../../runtime/data/count-distinct.js';
import { judgeWords } from '../../runtime/data/judge-words.js';
import { Vocabulary as Characters } from '../../runtime/data/vocabulary.js';
import type { WordList } from '../../runtime/data/word-list.js';

/** What the compiler asks of words that were read: their number of characters, how many parts of a batch are distinct, what speaks against them. */
export function vocabularyOf(list: WordList): Exclude<Vocabulary, { problem: unknown }> {
  const characters = new Characters(list.words);
  return {
    size: characters.size,
    countDistinct: distinctCounter(list.words, characters),
    examples: exampleCounter(list.words),
    judge: (use) => judgeWords(list, use),
  };
}

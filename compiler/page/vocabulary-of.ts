import type { Vocabulary } from '../language/spec-host.js';
import { exampleCounter, sequenceCounter } from './count-examples.js';
import { distinctCounter } from '../../runtime/data/count-distinct.js';
import type { ReadData } from '../../runtime/data/data-set.js';
import { judgeSequence } from '../../runtime/data/kinds/judge-sequence.js';
import { judgeWords } from '../../runtime/data/judge-words.js';
import { Vocabulary as Characters } from '../../runtime/data/vocabulary.js';

/**
 * What the compiler asks of data that were read: their number of symbols, how many parts of a batch are distinct, what speaks against them.
 */
export function vocabularyOf(data: ReadData): Exclude<Vocabulary, { problem: unknown }> {
  // Windows of a sequence have no padding in common, so its equal parts are too few to look for.
  if (data.kind !== 'words') return { size: data.size, examples: sequenceCounter(data), judge: (use) => judgeSequence(data, use) };
  const characters = new Characters(data.words);
  return {
    size: characters.size,
    countDistinct: distinctCounter(data.words, characters),
    examples: exampleCounter(data.words),
    judge: (use) => judgeWords(data, use),
  };
}

import { cutsOf, type Sequence } from '../../runtime/data/kinds/sequence.js';
import { splitWords } from '../../runtime/data/split.js';
import type { Examples } from '../language/reading.js';

/** How many words of a data set fall to training, and how many windows these have: one for each character and one for the end. */
export function exampleCounter(words: readonly string[]): Examples {
  return ({ train, validation, seed }) => {
    const own = splitWords(words, { train, validation, test: Math.max(0, 1 - train - validation), seed }).train;
    return { words: own.length, windows: own.reduce((sum, word) => sum + [...word].length + 1, 0) };
  };
}

/** How many symbols of a sequence fall to training. */
export function sequenceCounter({ symbols }: Sequence): Examples {
  return (split) => {
    const { from, to } = cutsOf(symbols.length, split).train;
    return { symbols: to - from };
  };
}

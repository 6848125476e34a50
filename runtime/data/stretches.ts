import type { Examples } from './examples.js';
import { countCharacters, type Vocabulary } from './vocabulary.js';

/**
 * `predictions` windows in a row as one example, for sliding functions: the tokens of all of them, [·, predictions + T - 1],
 * and a target for each, -1 past the end of the word. A word is one example, or several where it has more predictions.
 */
export function stretches(words: readonly string[], vocabulary: Vocabulary, context: number, predictions: number): Examples {
  const characters = words.reduce((sum, word) => sum + countCharacters(word), 0);
  const counted = characters + words.length;
  const stream = new Int32Array(counted);
  const starts: number[] = [];
  const offsets: number[] = [];
  const ends: number[] = [];
  let start = 0;
  for (const word of words) {
    const end = vocabulary.encodeInto(word, stream, start);
    for (let first = start; first <= end; first += predictions) {
      starts.push(start);
      offsets.push(first);
      ends.push(end);
    }
    start = end + 1;
  }
  const tokens = predictions + context - 1;
  return {
    inputs: tokens,
    targets: predictions,
    count: offsets.length,
    counted,
    stream,
    shift: context,
    span: (index) => ({ begin: starts[index]!, first: offsets[index]!, end: ends[index]! }),
    fill(indices, rows, inputs, targets) {
      for (let row = 0; row < rows; row++) {
        const index = indices[row]!;
        const begin = starts[index]!;
        const first = offsets[index]!;
        const end = ends[index]!;
        for (let t = 0; t < tokens; t++) {
          const position = first - context + t;
          inputs[row * tokens + t] = position >= begin && position < end ? stream[position]! : 0;
        }
        // The stream holds a zero after each word, its end.
        for (let p = 0; p < predictions; p++) targets[row * predictions + p] = first + p <= end ? stream[first + p]! : -1;
      }
    },
  };
}

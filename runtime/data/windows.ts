import type { Examples } from './examples.js';
import { countCharacters, type Vocabulary } from './vocabulary.js';

/**
 * Every position of every word: the T characters before it, zeros where there are none, and the character that follows, zero
 * after the last. The words stand in one stream, a boundary after each; example number i predicts the character at index i of the stream.
 */
export function windows(words: readonly string[], vocabulary: Vocabulary, context: number): Examples {
  const count = words.reduce((sum, word) => sum + countCharacters(word) + 1, 0);
  const stream = new Int32Array(count);
  /** How many characters of its own word precede an index, at most T: what a window shows. */
  const before = new Uint16Array(count);
  let start = 0;
  for (const word of words) {
    const end = vocabulary.encodeInto(word, stream, start);
    for (let position = start; position <= end; position++) before[position] = Math.min(position - start, context);
    start = end + 1;
  }
  return {
    inputs: context,
    targets: 1,
    count,
    counted: count,
    stream,
    shift: context,
    span: (index) => ({ begin: index - before[index]!, first: index, end: index }),
    fill(indices, rows, inputs, targets) {
      inputs.fill(0, 0, rows * context);
      // The indices are far apart. Reading their distances in a loop of its own lets the memory accesses overlap.
      for (let row = 0; row < rows; row++) targets[row] = stream[indices[row]!]!;
      for (let row = 0; row < rows; row++) {
        const position = indices[row]!;
        const end = (row + 1) * context;
        const shown = before[position]!;
        for (let back = 1; back <= shown; back++) inputs[end - back] = stream[position - back]!;
      }
    },
  };
}

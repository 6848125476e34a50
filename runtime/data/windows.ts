import type { Examples } from './examples.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * Every position of every word: the T characters before it, zeros where there are none, and the character that follows,
 * zero after the last. The words stand in one stream, T zeros before each, in which a window is a place.
 */
export function windows(words: readonly string[], vocabulary: Vocabulary, context: number): Examples {
  const encoded = words.map((word) => vocabulary.encode(word));
  const characters = encoded.reduce((sum, word) => sum + word.length, 0);
  const count = characters + words.length;
  const stream = new Int32Array(characters + words.length * context + 1);
  const starts = new Int32Array(count);
  let place = 0;
  let example = 0;
  for (const word of encoded) {
    stream.set(word, place + context);
    for (let i = 0; i <= word.length; i++) starts[example++] = place + i;
    place += context + word.length;
  }
  return {
    count,
    counted: count,
    fill(indices, rows, inputs, targets) {
      for (let row = 0; row < rows; row++) {
        const start = starts[indices[row]!]!;
        for (let t = 0; t < context; t++) inputs[row * context + t] = stream[start + t]!;
        // After a word come the zeros before the next one, so its end reads as the boundary by itself.
        targets[row] = stream[start + context]!;
      }
    },
  };
}

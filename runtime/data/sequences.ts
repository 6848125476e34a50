import { UserError } from '../errors.js';
import type { Examples } from './examples.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * A word an example: inputs 0 c1 … cn and zeros up to T, targets c1 … cn 0 and -1, not counted, up to T.
 * Throws WNC608 where a word has more than T-1 characters.
 */
export function sequences(words: readonly string[], vocabulary: Vocabulary, context: number): Examples {
  const encoded = words.map((word) => vocabulary.encode(word));
  checkLengths(words, encoded, context);
  const starts = new Int32Array(words.length + 1);
  encoded.forEach((word, i) => (starts[i + 1] = starts[i]! + word.length));
  const stream = new Int32Array(starts[words.length]!);
  encoded.forEach((word, i) => stream.set(word, starts[i]!));
  return {
    count: words.length,
    counted: stream.length + words.length,
    fill(indices, rows, inputs, targets) {
      for (let row = 0; row < rows; row++) {
        const start = starts[indices[row]!]!;
        const length = starts[indices[row]! + 1]! - start;
        const at = row * context;
        for (let t = 0; t < context; t++) {
          inputs[at + t] = t > 0 && t <= length ? stream[start + t - 1]! : 0;
          targets[at + t] = t < length ? stream[start + t]! : t === length ? 0 : -1;
        }
      }
    },
  };
}

function checkLengths(words: readonly string[], encoded: readonly (readonly number[])[], context: number): void {
  const tooLong = encoded.flatMap((word, i) => (word.length > context - 1 ? [i] : []));
  if (tooLong.length === 0) return;
  const longest = tooLong.reduce((a, b) => (encoded[b]!.length > encoded[a]!.length ? b : a));
  const length = encoded[longest]!.length;
  const others = tooLong.length > 1 ? `, and ${tooLong.length - 1} more do not fit` : '';
  throw new UserError(
    'WNC608',
    `the word ${JSON.stringify(words[longest])} has ${length} characters; with a context of ${context} a word has at most ${context - 1}${others}`,
    `data.context ${length + 1} or more, or take long words out`,
  );
}

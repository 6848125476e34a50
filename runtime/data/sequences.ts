import { UserError } from '../errors.js';
import type { Examples } from './examples.js';
import { countCharacters, type Vocabulary } from './vocabulary.js';
import { placeOf, showWord, type WordList } from './word-list.js';

/**
 * A word an example: inputs 0 c1 … cn and zeros up to T, targets c1 … cn 0 and -1, not counted, up to T.
 * Throws WNC608 where a word has more than T-1 characters.
 */
export function sequences(words: readonly string[], vocabulary: Vocabulary, context: number): Examples {
  const lengths = words.map(countCharacters);
  checkLengths({ words, name: 'the words' }, context);
  const counted = lengths.reduce((sum, length) => sum + length + 1, 0);
  /** The words one after the other, a boundary after each. */
  const stream = new Int32Array(counted);
  const starts = new Int32Array(words.length + 1);
  words.forEach((word, i) => (starts[i + 1] = vocabulary.encodeInto(word, stream, starts[i]!) + 1));
  let order: Int32Array | undefined;
  /** What `touch` has read goes somewhere, or nothing would be read. */
  let touched = 0;
  /** Reads the first symbol of each word. Words lie anywhere: memory is waited for once here, and not for each word that is copied. */
  const touch = (indices: ArrayLike<number>, rows: number): void => {
    let all = touched;
    for (let row = 0; row < rows; row++) all |= stream[starts[indices[row]!]!]!;
    touched = all;
  };
  return {
    inputs: context,
    targets: context,
    count: words.length,
    counted,
    inOrder: () => (order ??= bySymbols(stream, starts)),
    stream,
    shift: 1,
    span: (index) => ({ begin: starts[index]!, first: starts[index]!, end: starts[index + 1]! - 1 }),
    fill(indices, rows, inputs, targets) {
      touch(indices, rows);
      for (let row = 0; row < rows; row++) {
        const start = starts[indices[row]!]!;
        const targetCount = starts[indices[row]! + 1]! - start;
        const at = row * context;
        for (let t = 0; t < context; t++) {
          const counts = t < targetCount;
          inputs[at + t] = counts && t > 0 ? stream[start + t - 1]! : 0;
          targets[at + t] = counts ? stream[start + t]! : -1;
        }
      }
    },
  };
}

/** Words by their symbols, the first that differs deciding; equal ones in the order that they have. */
function bySymbols(stream: Int32Array, starts: Int32Array): Int32Array {
  return Int32Array.from({ length: starts.length - 1 }, (_, index) => index).sort((a, b) => {
    let [i, j] = [starts[a]!, starts[b]!];
    // A boundary ends each word, so that of two that differ none goes on past the other.
    while (stream[i] === stream[j] && i + 1 < starts[a + 1]!) {
      i++;
      j++;
    }
    return stream[i]! - stream[j]! || a - b;
  });
}

/** The least context that all words fit. */
export function neededContext({ words }: WordList): number {
  return words.reduce((most, word) => Math.max(most, countCharacters(word)), 0) + 1;
}

/** Throws WNC608 where a word has more than T-1 characters, naming the longest and its place. */
export function checkLengths(list: WordList, context: number): void {
  const { words } = list;
  const lengths = words.map(countCharacters);
  const longest = lengths.reduce((max, length) => Math.max(max, length), 0);
  if (longest <= context - 1) return;
  const index = lengths.indexOf(longest);
  const place = placeOf(list, index);
  const tooMany = lengths.filter((length) => length > context - 1).length;
  const others = tooMany > 1 ? `, and ${tooMany - 1} more ${tooMany === 2 ? 'does' : 'do'} not fit` : '';
  throw new UserError(
    'WNC608',
    `${place === undefined ? '' : `${place}: `}the word ${showWord(words[index]!)} has ${longest} characters; with a context of ${context} a word has at most ${context - 1}${others}`,
    `set data.context to ${longest + 1} or more, or take the long words out`,
  );
}

import { numberDistinct } from '../kernels/distinct.js';
import { drawBatch } from '../random/streams.js';
import type { Examples } from './examples.js';
import { splitWords } from './split.js';
import type { Vocabulary } from './vocabulary.js';
import { windows } from './windows.js';

/** Batches that are looked at, as far as their numbers stay under the second limit. */
const BATCHES = 100;
const NUMBERS = 200_000;

/**
 * Counts how many distinct nodes a batch of windows holds on average where every window of T = `context` characters is cut into
 * `nodes` pieces of T/nodes. The batches are drawn at random, as in training, or are windows in a row, as in evaluation.
 */
export type DistinctCounter = (context: number, nodes: number, batch: number, order: 'drawn' | 'in a row') => number;

/** A counter over words; looks at them when it is first asked. */
export function distinctCounter(words: readonly string[], vocabulary: Vocabulary): DistinctCounter {
  const known = new Map<number, Examples>();
  return (context, nodes, batch, order) => {
    const examples = known.get(context) ?? shuffledWindows(words, vocabulary, context);
    known.set(context, examples);
    return meanDistinct(examples, context, nodes, batch, order === 'drawn');
  };
}

/** Files are often sorted, and their neighbours alike; splits are not. */
function shuffledWindows(words: readonly string[], vocabulary: Vocabulary, context: number): Examples {
  return windows(splitWords(words, { train: 1, validation: 0, test: 0, seed: 42 }).train, vocabulary, context);
}

function meanDistinct(examples: Examples, context: number, nodes: number, batch: number, drawn: boolean): number {
  const rows = Math.min(batch, examples.count);
  const batches = Math.max(1, Math.min(BATCHES, Math.floor(NUMBERS / (rows * context))));
  const indices = new Int32Array(rows);
  const tokens = new Int32Array(rows * context);
  const targets = new Int32Array(rows);
  const numbers = new Int32Array(rows * nodes);
  let sum = 0;
  for (let i = 0; i < batches; i++) {
    if (drawn) drawBatch(42, i, examples.count, indices);
    else {
      const first = Math.floor(((examples.count - rows) * i) / batches);
      for (let j = 0; j < rows; j++) indices[j] = first + j;
    }
    examples.fill(indices, rows, tokens, targets);
    sum += numberDistinct(tokens, context / nodes, rows * nodes, numbers);
  }
  return sum / batches;
}

import { numberDistinct } from '../kernels/distinct.js';
import { drawBatch } from '../random/streams.js';
import type { Examples } from './examples.js';
import { splitWords } from './split.js';
import type { Vocabulary } from './vocabulary.js';
import { windows } from './windows.js';

/** Batches that are looked at, as far as their numbers stay under the second limit. */
const BATCHES = 100;
const NUMBERS = 200_000;

/** Pieces that every window is cut into, or of each piece only its part `index` of `of` equal ones. */
export interface Pieces {
  readonly nodes: number;
  readonly part?: { readonly index: number; readonly of: number };
}

/**
 * Counts how many distinct pieces a batch of windows holds on average where every window of T = `context` characters is cut into
 * `nodes` pieces of T/nodes. The batches are drawn at random, as in training, or are windows in a row, as in evaluation.
 */
export type DistinctCounter = (context: number, pieces: Pieces, batch: number, order: 'drawn' | 'in a row') => number;

/** A counter over words; looks at them when it is first asked. */
export function distinctCounter(words: readonly string[], vocabulary: Vocabulary): DistinctCounter {
  const known = new Map<number, Examples>();
  return (context, pieces, batch, order) => {
    const examples = known.get(context) ?? shuffledWindows(words, vocabulary, context);
    known.set(context, examples);
    return meanDistinct(examples, context, pieces, batch, order === 'drawn');
  };
}

/** Windows of the words in a random order, as splits have them. Files are often sorted, so neighbours in them are alike. */
function shuffledWindows(words: readonly string[], vocabulary: Vocabulary, context: number): Examples {
  return windows(splitWords(words, { train: 1, validation: 0, test: 0, seed: 42 }).train, vocabulary, context);
}

function meanDistinct(
  examples: Examples,
  context: number,
  { nodes, part = { index: 0, of: 1 } }: Pieces,
  batch: number,
  drawn: boolean,
): number {
  const rows = Math.min(batch, examples.count);
  const batches = Math.max(1, Math.min(BATCHES, Math.floor(NUMBERS / (rows * context))));
  const indices = new Int32Array(rows);
  const tokens = new Int32Array(rows * context);
  const targets = new Int32Array(rows);
  const size = context / nodes / part.of;
  const parts = part.of === 1 ? tokens : new Int32Array(rows * nodes * size);
  const numbers = new Int32Array(rows * nodes);
  let sum = 0;
  for (let i = 0; i < batches; i++) {
    if (drawn) drawBatch(42, i, examples.count, indices);
    else {
      const first = Math.floor(((examples.count - rows) * i) / batches);
      for (let j = 0; j < rows; j++) indices[j] = first + j;
    }
    examples.fill(indices, rows, tokens, targets);
    if (parts !== tokens) {
      for (let node = 0; node < rows * nodes; node++) {
        const from = (node * part.of + part.index) * size;
        for (let position = 0; position < size; position++) parts[node * size + position] = tokens[from + position]!;
      }
    }
    sum += numberDistinct(parts, size, rows * nodes, numbers);
  }
  return sum / batches;
}

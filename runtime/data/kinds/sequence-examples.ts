import type { Examples } from '../examples.js';
import type { Segment, Sequence } from './sequence.js';

/** The form of examples cut from a sequence. */
export interface SequenceForm {
  /** Symbols that an example reads in a row. */
  readonly inputs: number;
  /** Targets in a row, the last of them the symbol after the last input. */
  readonly targets: number;
  /**
   * In training an example begins anywhere; in an evaluation examples stand side by side, so that every symbol that may be is predicted
   * once; overlapping by half, a symbol has half of the inputs before it in one of them, or all there are.
   */
  readonly begin: 'anywhere' | 'side by side' | 'overlapping';
}

/**
 * Examples of a sequence. Input t is the symbol at s + t, target p the one at s + shift + p, where shift = inputs - targets + 1 is 1 for
 * a prediction at every position and T for one after a window of T. Side by side, s goes on by the number of targets, and the last of a
 * segment is shorter: its inputs go on with 0, its targets with -1. No example crosses the end of a segment.
 */
export function sequenceExamples(
  { symbols }: Pick<Sequence, 'symbols'>,
  segments: readonly Segment[],
  { inputs: width, targets: height, begin }: SequenceForm,
): Examples {
  const shift = width - height + 1;
  const stride = begin === 'anywhere' ? 1 : begin === 'side by side' ? height : Math.ceil(height / 2);
  const predicted = segments.map(({ from, to }) => Math.max(0, to - from - shift));
  const counts = predicted.map((count) => {
    if (begin === 'anywhere') return Math.max(0, count - height + 1);
    return count === 0 ? 0 : Math.max(0, Math.ceil((count - height) / stride)) + 1;
  });
  /** The number of the first example of each segment, and of all. */
  const firsts = new Float64Array(segments.length + 1);
  counts.forEach((count, i) => (firsts[i + 1] = (firsts[i] ?? 0) + count));
  const segmentAt = (index: number): number => {
    let low = 0;
    for (let high = segments.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if ((firsts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const locate = (index: number): Segment => {
    const at = segmentAt(index);
    const { from, to } = segments[at] ?? { from: 0, to: 0 };
    return { from: from + (index - (firsts[at] ?? 0)) * stride, to };
  };
  return {
    inputs: width,
    targets: height,
    count: firsts[segments.length] ?? 0,
    counted: begin === 'anywhere' ? (firsts[segments.length] ?? 0) * height : predicted.reduce((sum, count) => sum + count, 0),
    stream: symbols,
    shift,
    span(index) {
      const { from, to } = locate(index);
      return { begin: from, first: from + shift, end: Math.min(from + shift + height, to) - 1 };
    },
    fill(indices, rows, inputs, targets) {
      for (let row = 0; row < rows; row++) {
        const { from, to } = locate(indices[row] ?? 0);
        const known = Math.min(width, to - from);
        for (let t = 0, at = row * width; t < width; t++) inputs[at + t] = t < known ? (symbols[from + t] ?? 0) : 0;
        const first = from + shift;
        for (let p = 0, at = row * height; p < height; p++) targets[at + p] = first + p < to ? (symbols[first + p] ?? 0) : -1;
      }
    },
  };
}

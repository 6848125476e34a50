import { UserError } from '../errors.js';
import type { ExampleSizes } from '../kernels/simd.js';
import type { SymbolArray } from './kinds/sequence.js';
import { sequences } from './sequences.js';
import type { Vocabulary } from './vocabulary.js';
import { windows } from './windows.js';

/** The examples that a model trains on, by number from 0. */
export interface Examples extends ExampleSizes {
  readonly count: number;
  /** Predictions that count, over all examples. */
  readonly counted: number;
  /**
   * Writes the examples with these numbers, the first `count` of `indices`, into rows of inputs [·, T] and targets
   * [·] or [·, T]. Allocates nothing.
   */
  fill(indices: ArrayLike<number>, count: number, inputs: Int32Array, targets: Int32Array): void;
  /**
   * The numbers of all examples with those that begin alike side by side: an evaluation that goes by it has the most in common in a batch.
   */
  readonly inOrder?: () => Int32Array;
  /** What examples are cut from: the words' characters as indices, a boundary after each word, or the symbols of a sequence. */
  readonly stream: Int32Array | SymbolArray;
  /** The distance in the stream from an example's first input to its first target. */
  readonly shift: number;
  /** Where an example lies in the stream. */
  span(index: number): Span;
}

/**
 * An example's span of the stream. Input t is the character at index first - shift + t where that is in [begin, end), else the
 * boundary. Target p is the character at index first + p up to `end`, and -1 past it.
 */
export interface Span {
  readonly begin: number;
  readonly first: number;
  readonly end: number;
}

export interface ExampleShape {
  /** T. */
  readonly context: number;
  readonly prediction: 'window' | 'positions';
}

/**
 * Throws WNC770 where examples do not have the inputs and targets that a program takes: each would be written over its neighbours.
 * `what` names them.
 */
export function checkForm({ inputs, targets }: ExampleSizes, takes: ExampleSizes, what: string): void {
  if (inputs === takes.inputs && targets === takes.targets) return;
  const fix = 'make them by splitExamples, of the definition that the model has';
  throw new UserError(
    'WNC770',
    `${what} have ${inputs} inputs and ${targets} targets each; the program takes ${takes.inputs} and ${takes.targets}`,
    fix,
  );
}

/** Throws WNC770 where a program holds fewer examples than a batch has. */
export function checkRoom(room: number, count: number, what: string): void {
  if (Number.isInteger(count) && count >= 1 && count <= room) return;
  throw new UserError(
    'WNC770',
    `a batch of ${count} examples; ${what} of this model takes 1 to ${room} at a time`,
    'give fewer, or compile the model for more',
  );
}

/**
 * Words as examples: windows of T characters and the next one, or whole words for a model that predicts at every position. Throws
 * WNC608 for a word of more than T - 1 characters in the second case.
 */
export function makeExamples(words: readonly string[], vocabulary: Vocabulary, { context, prediction }: ExampleShape): Examples {
  return prediction === 'window' ? windows(words, vocabulary, context) : sequences(words, vocabulary, context);
}

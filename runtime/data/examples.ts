import { UserError } from '../errors.js';
import type { ExampleSizes } from '../kernels/simd.js';
import { sequences } from './sequences.js';
import type { Vocabulary } from './vocabulary.js';
import { windows } from './windows.js';

/** What a model trains on, one after the other by number. */
export interface Examples extends ExampleSizes {
  readonly count: number;
  /** Predictions that count, over all examples. */
  readonly counted: number;
  /**
   * Writes the examples with these numbers, the first `count` of `indices`, into rows of inputs [·, T] and targets
   * [·] or [·, T]. Allocates nothing.
   */
  fill(indices: ArrayLike<number>, count: number, inputs: Int32Array, targets: Int32Array): void;
  /** What examples are cut from: the words' characters as indices, a boundary after each word. */
  readonly stream: Int32Array;
  /** The first character of an example's inputs stands so many places before its first prediction. */
  readonly shift: number;
  /** Where an example lies in the stream. */
  span(index: number): Span;
}

/**
 * Input t of an example is the stream's place first - shift + t where that is in [begin, end), else the boundary; its target p is
 * place first + p up to `end`, and past it none.
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
  throw new UserError('WNC770', `${what} have ${inputs} inputs and ${targets} targets each; the program takes ${takes.inputs} and ${takes.targets}`, fix);
}

/** Throws WNC770 where a program holds fewer examples than a batch has. */
export function checkRoom(room: number, count: number, what: string): void {
  if (Number.isInteger(count) && count >= 1 && count <= room) return;
  throw new UserError('WNC770', `a batch of ${count} examples; ${what} of this model takes 1 to ${room} at a time`, 'give fewer, or compile the model for more');
}

/** Words as examples of a model's kind. Throws WNC608 for a word that does not fit a model of positions. */
export function makeExamples(words: readonly string[], vocabulary: Vocabulary, { context, prediction }: ExampleShape): Examples {
  return prediction === 'window' ? windows(words, vocabulary, context) : sequences(words, vocabulary, context);
}

import type { Examples } from './examples.js';

/** A view of fewer numbers takes longer to make than the numbers to copy. */
const fewest = 64;

/**
 * What teachers predict at every symbol of the data that is to be predicted: a row of V probabilities for each place of the examples'
 * stream, so that examples of any form find theirs.
 */
export class TeacherTable {
  constructor(
    /** [places, V]. */
    readonly numbers: Float32Array,
    /** V. */
    readonly vocabulary: number,
  ) {}

  /** Writes the rows of the targets of the first `count` of `indices` into [·, V] or [·, T, V]; zeros where there is no target. */
  fill(examples: Examples, indices: ArrayLike<number>, count: number, into: Float32Array): void {
    const { numbers, vocabulary } = this;
    const width = examples.targets * vocabulary;
    for (let row = 0; row < count; row++) {
      const { first, end } = examples.span(indices[row] ?? 0);
      const known = Math.min(examples.targets, end - first + 1) * vocabulary;
      const [at, from] = [row * width, first * vocabulary];
      if (known < fewest) {
        for (let i = 0; i < known; i++) into[at + i] = numbers[from + i] ?? 0;
        for (let i = known; i < width; i++) into[at + i] = 0;
      } else {
        into.set(numbers.subarray(from, from + known), at);
        into.fill(0, at + known, at + width);
      }
    }
  }
}

/** The mean prediction of several teachers, made of one after the other. */
export class TeacherSums {
  readonly #sums: Float32Array;
  readonly #counts: Uint8Array;

  /** `places`: how many symbols of the stream there are to predict. */
  constructor(
    readonly places: number,
    readonly vocabulary: number,
  ) {
    this.#sums = new Float32Array(places * vocabulary);
    this.#counts = new Uint8Array(places);
  }

  /** Adds softmax(logits / temperature) of the V logits from `offset` on. */
  add(place: number, logits: Float32Array, offset: number, temperature: number): void {
    const { vocabulary } = this;
    const row = this.#sums.subarray(place * vocabulary, (place + 1) * vocabulary);
    let most = -Infinity;
    for (let v = 0; v < vocabulary; v++) most = Math.max(most, logits[offset + v] ?? NaN);
    let sum = 0;
    for (let v = 0; v < vocabulary; v++) sum += Math.exp(((logits[offset + v] ?? NaN) - most) / temperature);
    for (let v = 0; v < vocabulary; v++) row[v] = (row[v] ?? 0) + Math.exp(((logits[offset + v] ?? NaN) - most) / temperature) / sum;
    this.#counts[place] = (this.#counts[place] ?? 0) + 1;
  }

  /** The means; where no teacher predicts, the symbol of the data itself. */
  table(stream: ArrayLike<number>): TeacherTable {
    const { places, vocabulary } = this;
    const numbers = this.#sums;
    for (let place = 0; place < places; place++) {
      const count = this.#counts[place] ?? 0;
      const at = place * vocabulary;
      if (count === 0) numbers[at + (stream[place] ?? 0)] = 1;
      else if (count > 1) for (let v = 0; v < vocabulary; v++) numbers[at + v] = (numbers[at + v] ?? 0) / count;
    }
    return new TeacherTable(numbers, vocabulary);
  }
}

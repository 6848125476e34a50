import type { Examples } from '../../data/examples.js';
import { PLACE_PARTS } from './pick.js';
import type { Card, Texture } from './card.js';

/** Symbols that are kept on a card, four bytes each: 64 MiB. Of longer data each batch is uploaded by itself. */
export const MOST_ON_CARD = 2 ** 24;

/** What examples are cut from, on the card, once for all that are cut from it; undefined where it is too long for that. */
export function streamTexture(card: Card, stream: Examples['stream'], most = MOST_ON_CARD): Texture | undefined {
  if (stream.length > most) return undefined;
  const texture = card.texture(stream.length);
  const numbers = new Float32Array(4 * texture.width * texture.height);
  numbers.set(stream);
  card.upload(texture, numbers);
  return texture;
}

/**
 * A set of examples for the card. Its data are uploaded once and a batch uploads only the spans of its examples, or batches are uploaded
 * whole.
 */
export class DataSet {
  readonly shift: number;
  #inputs = new Int32Array(0);
  #targets = new Int32Array(0);

  constructor(
    readonly stream: Texture | undefined,
    readonly examples: Examples,
  ) {
    this.shift = examples.shift;
  }

  /**
   * Writes the spans of the first `count` of `indices`, four numbers each, and how many of their targets are not -1, which are the first
   * ones. Returns the sum of these.
   */
  fillSpans(indices: ArrayLike<number>, count: number, targets: number, spans: Float32Array, lengths: Int32Array): number {
    let counted = 0;
    for (let row = 0; row < count; row++) {
      const { begin, first, end } = this.examples.span(indices[row]!);
      spans.set([Math.floor(first / PLACE_PARTS), first % PLACE_PARTS, first - begin, end - first], 4 * row);
      const length = Math.min(targets, end - first + 1);
      lengths[row] = length;
      counted += length;
    }
    return counted;
  }

  /** The first `count` of `indices` as inputs and targets, and how many of these are not -1. The arrays are valid until the next call. */
  batch(
    indices: ArrayLike<number>,
    count: number,
  ): { readonly inputs: Int32Array; readonly targets: Int32Array; readonly counted: number } {
    const { inputs: width, targets: height } = this.examples;
    if (this.#inputs.length < count * width) {
      this.#inputs = new Int32Array(count * width);
      this.#targets = new Int32Array(count * height);
    }
    this.examples.fill(indices, count, this.#inputs, this.#targets);
    const targets = this.#targets.subarray(0, count * height);
    let counted = 0;
    for (const target of targets) if (target >= 0) counted++;
    return { inputs: this.#inputs.subarray(0, count * width), targets, counted };
  }
}

import type { Examples } from '../../data/examples.js';
import { PLACE_PARTS } from './pick.js';
import type { Card, Texture } from './card.js';

/** A set of examples on the card. Its words are uploaded once; a batch uploads only the spans of its examples. */
export class DataSet {
  readonly stream: Texture;
  readonly shift: number;

  constructor(
    card: Card,
    readonly examples: Examples,
  ) {
    this.shift = examples.shift;
    this.stream = card.texture(examples.stream.length);
    const numbers = new Float32Array(4 * this.stream.width * this.stream.height);
    numbers.set(examples.stream);
    card.upload(this.stream, numbers);
  }

  /** Writes the spans of the first `count` of `indices`, four numbers each, and returns how many of their targets are not -1. */
  fillSpans(indices: ArrayLike<number>, count: number, targets: number, spans: Float32Array): number {
    let counted = 0;
    for (let row = 0; row < count; row++) {
      const { begin, first, end } = this.examples.span(indices[row]!);
      spans.set([Math.floor(first / PLACE_PARTS), first % PLACE_PARTS, first - begin, end - first], 4 * row);
      counted += Math.min(targets, end - first + 1);
    }
    return counted;
  }
}

import type { Examples } from '../../data/examples.js';
import { PLACE_PARTS } from './pick.js';
import type { Card, Texture } from './card.js';

/** A set of examples on the card: its words are uploaded once, and a batch says only where in them its examples lie. */
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

  /** Writes where the first `count` of `indices` lie, four numbers each, and answers how many of their predictions count. */
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

import type { WebglTexture } from '../../contract.js';
import type { Card, Texture } from './card.js';
import { atPlaces, countedLengths, fillRowTable, originsIn } from './row-table.js';

/** The rows of a batch's words laid end to end: their position table on the card, and how many there are. */
export class LaidRows {
  readonly texture: Texture;
  readonly uniforms = { rows: 0, eights: 0 };
  readonly #table: Float32Array;
  readonly #lengths: Int32Array;
  /** T. */
  readonly #positions: number;
  /** Eights of rows of a batch whose positions all count. */
  readonly #most: number;

  /** `length`: numbers of the table for so many examples. */
  constructor(
    private readonly card: Card,
    batch: number,
    length: number,
  ) {
    this.texture = card.texture(length);
    this.#table = new Float32Array(4 * this.texture.width * this.texture.height);
    this.#lengths = new Int32Array(batch);
    this.#positions = length / 4 / batch;
    this.#most = Math.ceil(length / 4 / 8);
  }

  /** Takes so many positions of each of the first `count` examples. */
  lay(lengths: ArrayLike<number>, count: number): void {
    this.uniforms.rows = fillRowTable(lengths, count, this.#positions, this.#table);
    this.uniforms.eights = Math.ceil(this.uniforms.rows / 8);
    this.card.upload(this.texture, this.#table);
  }

  /** Takes the positions of the first `count` examples up to the last one whose target is not -1. */
  layCounted(targets: ArrayLike<number>, count: number): void {
    countedLengths(targets, count, this.#positions, this.#lengths);
    this.lay(this.#lengths, count);
  }

  /** How many numbers of a layer of a texture stand for rows that there are, or for something else. */
  drawn({ length, perEight = 0 }: WebglTexture): number {
    return length - perEight * (this.#most - this.uniforms.eights);
  }

  /** The rows as they are now, for who waits for their numbers. */
  remember(): { readonly count: number; atPlaces(numbers: Float32Array, width: number, length: number): Float32Array } {
    const origins = originsIn(this.#table, this.uniforms.rows);
    return { count: origins.length, atPlaces: (numbers, width, length) => atPlaces(numbers, origins, width, length) };
  }
}

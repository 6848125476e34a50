import type { InsideTensor } from '../../inside-protocol.js';

/** A tensor as an image, a pixel a number. */
export interface TensorImage {
  readonly rows: number;
  readonly columns: number;
  readonly least: number;
  readonly most: number;
  /** The distance from 0 that has the full colour. */
  readonly reach: number;
  /** RGBA, row by row: red below 0, blue above it, the more opaque, the further from 0. */
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
  at(row: number, column: number): number;
}

const below = [214, 69, 52] as const;
const above = [40, 110, 220] as const;

/** The first axis down, all others across; a vector lies in a row. */
export function imageOf({ shape, values }: Pick<InsideTensor, 'shape' | 'values'>): TensorImage {
  const rows = shape.length > 1 ? (shape[0] ?? 1) : 1;
  const columns = values.length / rows;
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  const reach = Math.max(Math.abs(least), Math.abs(most)) || 1;
  const pixels = new Uint8ClampedArray(4 * values.length);
  values.forEach((value, i) => {
    pixels.set(value < 0 ? below : above, 4 * i);
    pixels[4 * i + 3] = 255 * (Math.abs(value) / reach);
  });
  return { rows, columns, least, most, reach, pixels, at: (row, column) => values[row * columns + column] ?? Number.NaN };
}

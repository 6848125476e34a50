/** Numbers of a row of the position table: where it comes from, its position, how many positions of its word come after that, and 1. */
const WIDTH = 4;

/**
 * Lays the first positions of a batch's words end to end, one word after the other: so many of each of the first `count`, of at most
 * `positions`. Writes the compiler's position table for a card (its ops/position-table.ts) and returns how many rows there are.
 */
export function fillRowTable(lengths: ArrayLike<number>, count: number, positions: number, table: Float32Array): number {
  let row = 0;
  for (let example = 0; example < count; example++) {
    const length = lengths[example] ?? 0;
    for (let position = 0; position < length; position++, row++) {
      table[WIDTH * row] = example * positions + position;
      table[WIDTH * row + 1] = position;
      table[WIDTH * row + 2] = length - 1 - position;
      table[WIDTH * row + 3] = 1;
    }
  }
  table.fill(0, WIDTH * row);
  return row;
}

/** How many positions each of the first `count` examples has up to the last one whose target is not -1, of so many targets each. */
export function countedLengths(targets: ArrayLike<number>, count: number, positions: number, lengths: Int32Array): void {
  for (let example = 0; example < count; example++) {
    let length = positions;
    while (length > 0 && (targets[example * positions + length - 1] ?? -1) < 0) length--;
    lengths[example] = length;
  }
}

/** Numbers of rows at the places that these come from, zeros at all others: of `width` numbers a row, `length` in all. */
export function atPlaces(rows: Float32Array, origins: ArrayLike<number>, width: number, length: number): Float32Array {
  const out = new Float32Array(length);
  for (let row = 0; row < origins.length; row++) {
    const place = (origins[row] ?? 0) * width;
    if (place < length) out.set(rows.subarray(row * width, (row + 1) * width), place);
  }
  return out;
}

/** Where each of the first `rows` rows of a table comes from. */
export function originsIn(table: Float32Array, rows: number): Int32Array {
  return Int32Array.from({ length: rows }, (_, row) => table[WIDTH * row] ?? 0);
}

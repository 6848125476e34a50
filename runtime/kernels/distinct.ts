/*
 * Finds equal rows of whole numbers, as the WebAssembly target's nodes of a tree that are computed once.
 * An open-addressing hash table with linear probing; Source: Knuth 1998, "The Art of Computer Programming" 3, section 6.4.
 */

/** Row numbers by hash, 0 where free, else one more; grown to the largest batch so far. */
let table = new Int32Array(0);

/**
 * numbers[r] = the number of row r, rows[r · size] to rows[r · size + size - 1]: equal rows have one number, counted from 0 in
 * order of first appearance. Returns how many numbers there are.
 */
export function numberDistinct(rows: Int32Array, size: number, count: number, numbers: Int32Array): number {
  // At least half of the slots stay free.
  const slots = 2 << (32 - Math.clz32(count));
  if (table.length < slots) table = new Int32Array(slots);
  else table.fill(0, 0, slots);
  let found = 0;
  for (let r = 0; r < count; r++) {
    const from = r * size;
    let slot = hashOf(rows, from, size) & (slots - 1);
    while (table[slot] !== 0 && !areEqual(rows, (table[slot]! - 1) * size, from, size)) slot = (slot + 1) & (slots - 1);
    const first = table[slot]!;
    if (first === 0) table[slot] = r + 1;
    numbers[r] = first === 0 ? found++ : numbers[first - 1]!;
  }
  return found;
}

function hashOf(rows: Int32Array, from: number, size: number): number {
  let hash = 0;
  for (let i = 0; i < size; i++) {
    hash = Math.imul(hash ^ rows[from + i]!, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

function areEqual(rows: Int32Array, a: number, b: number, size: number): boolean {
  for (let i = 0; i < size; i++) if (rows[a + i] !== rows[b + i]) return false;
  return true;
}

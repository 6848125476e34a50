import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberDistinct } from '../../../runtime/kernels/distinct.js';

describe('numberDistinct', () => {
  it('numbers equal rows alike, in order of first appearance', () => {
    const rows = Int32Array.from([5, 1, 0, 0, 5, 1, 1, 5, 0, 0]);
    const numbers = new Int32Array(5);
    expect(numberDistinct(rows, 2, 5, numbers)).toBe(3);
    expect([...numbers]).toEqual([0, 1, 0, 2, 1]);
  });

  it('agrees with a map of texts, whatever the rows', () => {
    const rowsOf = fc
      .integer({ min: 1, max: 5 })
      .chain((size) =>
        fc.tuple(
          fc.constant(size),
          fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: size, maxLength: size }), { maxLength: 300 }),
        ),
      );
    fc.assert(
      fc.property(rowsOf, ([size, rows]) => {
        const known = new Map<string, number>();
        const expected = rows.map((row) => {
          const text = row.join();
          known.set(text, known.get(text) ?? known.size);
          return known.get(text)!;
        });
        const numbers = new Int32Array(rows.length);
        expect(numberDistinct(Int32Array.from(rows.flat()), size, rows.length, numbers)).toBe(known.size);
        expect([...numbers]).toEqual(expected);
      }),
    );
  });
});

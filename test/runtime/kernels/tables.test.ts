import { describe, expect, it } from 'vitest';
import { makeTable } from '../../../runtime/kernels/tables.js';

const rounded = (values: readonly number[]): readonly number[] => values.map(Math.fround);

describe('tables', () => {
  it('sinusoidal: sines and cosines in turn, the last of an odd number of channels a sine', () => {
    const row = (t: number): number[] => [
      Math.sin(t),
      Math.cos(t),
      Math.sin(t / 10000 ** 0.4),
      Math.cos(t / 10000 ** 0.4),
      Math.sin(t / 10000 ** 0.8),
    ];
    expect([...makeTable({ kind: 'sinusoidal', positions: 3, channels: 5 })]).toEqual(rounded([row(0), row(1), row(2)].flat()));
    expect([...makeTable({ kind: 'sinusoidal', positions: 2, channels: 1 })]).toEqual(rounded([0, Math.sin(1)]));
  });

  it('cosines and sines: one for each pair of channels, the same for each head', () => {
    const formula = { positions: 2, heads: 2, channels: 4 } as const;
    expect([...makeTable({ kind: 'cosines', ...formula })]).toEqual(
      rounded([1, 1, 1, 1, Math.cos(1), Math.cos(0.01), Math.cos(1), Math.cos(0.01)]),
    );
    expect([...makeTable({ kind: 'sines', ...formula })]).toEqual(
      rounded([0, 0, 0, 0, Math.sin(1), Math.sin(0.01), Math.sin(1), Math.sin(0.01)]),
    );
  });

  it('slopes: those of a geometric sequence, at each position', () => {
    expect([...makeTable({ kind: 'slopes', heads: 2, positions: 3 })]).toEqual([1 / 16, 1 / 16, 1 / 16, 1 / 256, 1 / 256, 1 / 256]);
    expect([...makeTable({ kind: 'slopes', heads: 6, positions: 1 })]).toEqual(rounded([1, 2, 3, 4, 5, 6].map((h) => 2 ** ((-8 * h) / 6))));
  });

  it('is exact far out', () => {
    const table = makeTable({ kind: 'sinusoidal', positions: 4096, channels: 2 });
    expect(table[2 * 4095]).toBe(Math.fround(Math.sin(4095)));
  });
});

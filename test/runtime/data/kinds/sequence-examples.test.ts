import { describe, expect, it } from 'vitest';
import type { Examples } from '../../../../runtime/data/examples.js';
import { sequenceExamples, type SequenceForm } from '../../../../runtime/data/kinds/sequence-examples.js';
import { drawBatch } from '../../../../runtime/random/streams.js';

/** Symbol i is i, so that each number tells where it came from. */
const symbols = Uint8Array.from({ length: 100 }, (_, i) => i);
const cut = (form: SequenceForm, ...segments: (readonly [number, number])[]): Examples =>
  sequenceExamples(
    { symbols },
    segments.map(([from, to]) => ({ from, to })),
    form,
  );

/** All examples as rows. */
function rows(examples: Examples): { readonly inputs: number[]; readonly targets: number[] }[] {
  const { count, inputs: width, targets: height } = examples;
  const inputs = new Int32Array(count * width).fill(-7);
  const targets = new Int32Array(count * height).fill(-7);
  examples.fill(
    Array.from({ length: count }, (_, i) => i),
    count,
    inputs,
    targets,
  );
  return Array.from({ length: count }, (_, r) => ({
    inputs: [...inputs.subarray(r * width, (r + 1) * width)],
    targets: [...targets.subarray(r * height, (r + 1) * height)],
  }));
}

const positions = { inputs: 4, targets: 4 } as const;
const window = { inputs: 4, targets: 1 } as const;

describe('examples of a sequence', () => {
  it('begin anywhere in training, T symbols and those one further on', () => {
    const examples = cut({ ...positions, begin: 'anywhere' }, [10, 16]);
    expect(rows(examples)).toEqual([
      { inputs: [10, 11, 12, 13], targets: [11, 12, 13, 14] },
      { inputs: [11, 12, 13, 14], targets: [12, 13, 14, 15] },
    ]);
    expect(examples.counted).toBe(8);
  });

  it('stand side by side in an evaluation, and predict every symbol but the first once', () => {
    const examples = cut({ ...positions, begin: 'side by side' }, [10, 20]);
    expect(rows(examples)).toEqual([
      { inputs: [10, 11, 12, 13], targets: [11, 12, 13, 14] },
      { inputs: [14, 15, 16, 17], targets: [15, 16, 17, 18] },
      { inputs: [18, 19, 0, 0], targets: [19, -1, -1, -1] },
    ]);
    expect(examples.counted).toBe(9);
  });

  it('of a model of windows are every window, in training and evaluation', () => {
    for (const begin of ['anywhere', 'side by side'] as const) {
      const examples = cut({ ...window, begin }, [10, 16]);
      expect(rows(examples)).toEqual([
        { inputs: [10, 11, 12, 13], targets: [14] },
        { inputs: [11, 12, 13, 14], targets: [15] },
      ]);
      expect([examples.count, examples.counted]).toEqual([2, 2]);
    }
  });

  it('of several windows in a row predict the same', () => {
    const examples = cut({ inputs: 4 + 3 - 1, targets: 3, begin: 'side by side' }, [10, 18]);
    expect(rows(examples)).toEqual([
      { inputs: [10, 11, 12, 13, 14, 15], targets: [14, 15, 16] },
      { inputs: [13, 14, 15, 16, 17, 0], targets: [17, -1, -1] },
    ]);
  });

  it('never cross the end of a segment', () => {
    const parts = [
      [0, 7],
      [7, 9],
      [9, 20],
      [30, 34],
      [40, 45],
    ] as const;
    for (const form of [
      { ...positions, begin: 'anywhere' },
      { ...positions, begin: 'side by side' },
      { ...window, begin: 'anywhere' },
    ] as const) {
      const examples = cut(form, ...parts);
      const alone = parts.flatMap((part) => rows(cut(form, part)));
      expect(rows(examples)).toEqual(alone);
      expect(examples.counted).toBe(alone.flatMap(({ targets }) => targets).filter((target) => target >= 0).length);
    }
    expect(cut({ ...positions, begin: 'anywhere' }).count).toBe(0);
    expect(cut({ ...positions, begin: 'anywhere' }, [3, 7]).count).toBe(0);
  });

  it('say by their spans where they lie', () => {
    for (const form of [
      { ...positions, begin: 'anywhere' },
      { ...positions, begin: 'side by side' },
      { ...window, begin: 'anywhere' },
    ] as const) {
      const examples = cut(form, [0, 7], [9, 20], [40, 45]);
      rows(examples).forEach((row, i) => {
        const { begin, first, end } = examples.span(i);
        const at = (index: number): number => examples.stream[index] ?? -9;
        const input = (t: number): number => {
          const index = first - examples.shift + t;
          return index >= begin && index < end ? at(index) : 0;
        };
        const target = (p: number): number => (first + p <= end ? at(first + p) : -1);
        expect(row.targets.map((_, p) => target(p))).toEqual(row.targets);
        // What lies behind the last target is not looked at.
        row.inputs.forEach((value, t) => first - examples.shift + t < end && expect(input(t)).toBe(value));
      });
    }
  });
});

describe('batches of many examples', () => {
  it('are drawn from all of them, evenly to the last bit that is seen', () => {
    const count = 90_000_000;
    const indices = new Int32Array(64);
    const tenths = new Array<number>(10).fill(0);
    const ends = new Set<number>();
    for (let step = 0; step < 2000; step++) {
      drawBatch(7, step, count, indices);
      for (const index of indices) {
        expect(index >= 0 && index < count).toBe(true);
        tenths[Math.floor((10 * index) / count)]!++;
        ends.add(index % 3);
      }
    }
    for (const tenth of tenths) expect(Math.abs(tenth - 12_800)).toBeLessThan(500);
    expect(ends.size).toBe(3);
  });
});

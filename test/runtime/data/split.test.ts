import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../runtime/data/split.js';
import type { SplitSettings } from '../../../runtime/contract.js';
import { refusalWithFix } from '../refusal.js';

const standard: SplitSettings = { train: 0.8, validation: 0.1, test: 0.1, seed: 42 };
const numbered = (n: number): string[] => Array.from({ length: n }, (_, i) => `word${i}`);

describe('a split', () => {
  it("is Python's shuffle, cut", () => {
    // Python 3.11.7: random.seed(42); words = list(range(10)); random.shuffle(words)
    const shuffled = [7, 3, 2, 8, 5, 6, 9, 4, 0, 1].map((i) => `word${i}`);
    const { train, validation, test } = splitWords(numbered(10), standard);
    expect(train).toEqual(shuffled.slice(0, 8));
    expect(validation).toEqual(shuffled.slice(8, 9));
    expect(test).toEqual(shuffled.slice(9));
  });

  it.each([
    // Words, train, validation; and the counts of the parts cut at Python's int(train*n) and int((train + validation)*n).
    [32_033, 0.8, 0.1, [25_626, 3203, 3204]],
    [9, 0.8, 0.1, [7, 1, 1]],
    [11, 0.8, 0.1, [8, 1, 2]],
    [2, 0.8, 0.1, [1, 0, 1]],
    [10, 0.7, 0.2, [7, 2, 1]],
    // 0.7 + 0.1 is a little less than 0.8.
    [10, 0.7, 0.1, [7, 0, 3]],
    [10, 0.1, 0.2, [1, 2, 7]],
    // 0.29 · 100 is 28.999999999999996.
    [100, 0.29, 0.28, [28, 29, 43]],
    [5, 1, 0, [5, 0, 0]],
    [5, 0.6, 0.4, [3, 2, 0]],
  ] as const)('of %i words by %f and %f', (n, train, validation, counts) => {
    const words = numbered(n);
    const parts = splitWords(words, { train, validation, test: 1 - train - validation, seed: 1 });
    expect([parts.train.length, parts.validation.length, parts.test.length]).toEqual(counts);
    expect([...parts.train, ...parts.validation, ...parts.test].sort()).toEqual([...words].sort());
  });

  it('keeps a word that is listed twice twice', () => {
    const { train, validation, test } = splitWords(['a', 'b', 'b', 'c', 'd'], standard);
    expect([...train, ...validation, ...test].sort()).toEqual(['a', 'b', 'b', 'c', 'd']);
  });

  it('leaves the words as they were and depends on the seed', () => {
    const words = Object.freeze(numbered(50));
    const first = splitWords(words, standard);
    expect(words).toEqual(numbered(50));
    expect(splitWords(words, standard)).toEqual(first);
    expect(splitWords(words, { ...standard, seed: 43 })).not.toEqual(first);
    expect(splitWords(words, { ...standard, seed: 42 + 2 ** 32 })).not.toEqual(first);
  });

  it.each([
    [1, 0.8],
    [9, 0.1],
    [0, 1],
  ])('that leaves none of %i words to train on is refused', (n, train) => {
    const settings = { train, validation: 1 - train, test: 0, seed: 42 };
    expect(() => splitWords(numbered(n), settings)).toThrow(
      refusalWithFix('WNC607', `of ${n} words, a share of ${train} leaves none to train on`, 'raise data.split.train'),
    );
  });
});

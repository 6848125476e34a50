import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeExamples } from '../../../runtime/data/examples.js';
import { splitWords } from '../../../runtime/data/split.js';
import { Vocabulary } from '../../../runtime/data/vocabulary.js';
import { parseWords } from '../../../runtime/data/words.js';
import { refusal } from '../refusal.js';
import { lectureNames, namesMissing, whenMissing } from './lecture-names.js';

const shares = { train: 0.8, validation: 0.1, test: 0.1, seed: 42 };
const sizes = (count: number, split = shares): number[] => {
  const { train, validation, test } = splitWords(Array.from({ length: count }, String), split);
  return [train.length, validation.length, test.length];
};

describe('splitWords', () => {
  it('cuts where Python cuts: int(train*n), int((train + validation)*n)', () => {
    expect(sizes(10)).toEqual([8, 1, 1]);
    expect(sizes(7)).toEqual([5, 1, 1]);
    // 0.7 + 0.1 is a little less than 0.8, and 0.29 * 100 a little less than 29.
    expect(sizes(10, { train: 0.7, validation: 0.1, test: 0.2, seed: 1 })).toEqual([7, 0, 3]);
    expect(sizes(100, { train: 0.29, validation: 0.2, test: 0.51, seed: 1 })).toEqual([28, 21, 51]);
    expect(sizes(2)).toEqual([1, 0, 1]);
    expect(sizes(3, { train: 1, validation: 0, test: 0, seed: 1 })).toEqual([3, 0, 0]);
  });

  it('keeps every word once and leaves the list it is given alone', () => {
    const words = Object.freeze(['a', 'b', 'b', 'c', 'd']);
    const { train, validation, test } = splitWords(words, shares);
    expect([...train, ...validation, ...test].sort()).toEqual(['a', 'b', 'b', 'c', 'd']);
    expect(splitWords(words, shares)).toEqual({ train, validation, test });
  });

  it('refuses a split that leaves nothing to train on', () => {
    expect(() => sizes(5, { train: 0.1, validation: 0.1, test: 0.8, seed: 42 })).toThrow(refusal('WNC607', 'of 5 words', '0.1'));
  });

  it.skipIf(namesMissing)(`gives the lecture's names as the lecture splits them${whenMissing}`, () => {
    const words = parseWords(readFileSync(lectureNames), 'names.txt');
    const split = splitWords(words, shares);
    const vocabulary = new Vocabulary(words);
    const windows = (part: readonly string[]): number => makeExamples(part, vocabulary, { context: 8, prediction: 'window' }).count;
    expect([words.length, vocabulary.size]).toEqual([32_033, 27]);
    expect(split.train.slice(0, 8).join(' ')).toBe('yuheng diondre xavien jori juanluis erandi phia samatha');
    expect([windows(split.train), windows(split.validation), windows(split.test)]).toEqual([182_625, 22_655, 22_866]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeExamples } from '../../../runtime/data/examples.js';
import { splitWords } from '../../../runtime/data/split.js';
import { Vocabulary } from '../../../runtime/data/vocabulary.js';
import { parseWords } from '../../../runtime/data/words.js';
import { lectureNames, namesMissing, whenMissing } from './lecture-names.js';

// A short report names no skipped tests.
if (namesMissing) console.warn(`the lecture's names${whenMissing}`);

describe.skipIf(namesMissing)(`the lecture's names${whenMissing}`, () => {
  const words = namesMissing ? [] : parseWords(readFileSync(lectureNames), 'names.txt');
  const split = (): ReturnType<typeof splitWords> => splitWords(words, { train: 0.8, validation: 0.1, test: 0.1, seed: 42 });

  it('are 32,033 of 26 characters', () => {
    expect(words.length).toBe(32_033);
    expect(new Vocabulary(words).size).toBe(27);
  });

  it('are split as the lecture splits them', () => {
    expect(split().train.slice(0, 8)).toEqual(['yuheng', 'diondre', 'xavien', 'jori', 'juanluis', 'erandi', 'phia', 'samatha']);
  });

  it.each([3, 8])('make 182,625, 22,655 and 22,866 windows of %i', (context) => {
    const { train, validation, test } = split();
    const vocabulary = new Vocabulary(words);
    const counts = [train, validation, test].map((part) => makeExamples(part, vocabulary, { context, prediction: 'window' }).count);
    expect(counts).toEqual([182_625, 22_655, 22_866]);
  });

  it('are as many predictions at every position', () => {
    const { train } = split();
    const { count, counted } = makeExamples(train, new Vocabulary(words), { context: 16, prediction: 'positions' });
    expect([count, counted]).toEqual([25_626, 182_625]);
  });
});

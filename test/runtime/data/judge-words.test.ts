import { describe, expect, it } from 'vitest';
import { builtinWords } from '../../../runtime/data/builtin.js';
import { judgeWords, type DataFinding, type DataUse } from '../../../runtime/data/judge-words.js';
import { mixedForms } from '../../../runtime/data/mixed-forms.js';
import { parseWordList, parseWords } from '../../../runtime/data/words.js';
import type { WordList } from '../../../runtime/data/word-list.js';

const split = { train: 0.8, validation: 0.1, test: 0.1, seed: 42 };
const listOf = (words: readonly string[], name = 'w.txt'): WordList => parseWordList(new TextEncoder().encode(words.join('\n')), name);
const judge = (words: readonly string[], use: Partial<DataUse> = {}): readonly DataFinding[] =>
  judgeWords(listOf(words), { context: 20, prediction: 'window', split, normalize: 'none', ...use });
const codes = (findings: readonly DataFinding[]): string[] => findings.map(({ code }) => code);
const different = (count: number): string[] => Array.from({ length: count }, (_, i) => `w${i}`);

describe('words that training would refuse', () => {
  it('are those too long for a model of positions, with the place of the longest and a context that fits', () => {
    const words = ['a', 'bc', 'defgh', 'ij', 'klm'];
    expect(judge(words, { prediction: 'positions', context: 3 })).toMatchObject([
      {
        code: 'WNC608',
        severity: 'error',
        about: 'context',
        message: 'w.txt:3: the word "defgh" has 5 characters; with a context of 3 a word has at most 2, and 1 more does not fit',
        fix: expect.stringContaining('context to 6'),
      },
    ]);
    expect(judge(words, { prediction: 'positions', context: 6 })).toEqual([]);
    expect(judge(words, { prediction: 'window', context: 3 })).toEqual([]);
  });

  it('are those of which a split leaves none', () => {
    expect(judge(different(5), { split: { ...split, train: 0.1, test: 0.8 } })).toMatchObject([
      { code: 'WNC607', severity: 'error', about: 'split' },
    ]);
    expect(judge(['a', 'b'], { split })).toEqual([]);
  });
});

describe('words of training and of validation', () => {
  it('are warned about with their shares where a fifth or more are the same', () => {
    expect(judge(Array.from({ length: 12 }, () => 'a'))).toMatchObject([
      {
        code: 'WNC611',
        severity: 'warning',
        about: 'data',
        message: expect.stringContaining('1 of 1 validation words (100%) and 2 of 2 test words (100%)'),
        fix: 'give words that differ',
      },
    ]);
    const [doubled] = judge([...different(500), ...different(500)]);
    expect(doubled).toMatchObject({ code: 'WNC611', fix: 'keep each word once: LC_ALL=C sort -u w.txt > once.txt' });
    expect(doubled!.message).toMatch(/1000 words, 500 of them different/);
    // The fix is right.
    expect(judge([...new Set(different(500))])).toEqual([]);
  });

  it('are not where few stand twice, nor in the built-in set', async () => {
    expect(judge([...different(1000), ...different(50)])).toEqual([]);
    expect(judge(different(1000))).toEqual([]);
    expect(judge(await builtinWords('names'))).toEqual([]);
  });

  it('are looked at in test too, and only where there is one', () => {
    const words = Array.from({ length: 40 }, (_, i) => `w${i % 10}`);
    expect(codes(judge(words, { split: { train: 0.5, validation: 0, test: 0.5, seed: 1 } }))).toEqual(['WNC611']);
    expect(codes(judge(words, { split: { train: 1, validation: 0, test: 0, seed: 1 } }))).toEqual([]);
  });
});

describe('characters in two forms', () => {
  it.each([
    ['a letter and a mark', 'jos\u00e9', 'jose\u0301', 'U+00E9', 'U+0065 U+0301'],
    ['marks in another order', 'a\u0323\u0307b', 'a\u0307\u0323b', 'U+0061 U+0323 U+0307', 'U+0061 U+0307 U+0323'],
    ['Hangul by syllables and by letters', '\ud55c', '\u1112\u1161\u11ab', 'U+D55C', 'U+1112 U+1161 U+11AB'],
    ['a syllable with a letter behind it', '\uac01', '\uac00\u11a8', 'U+AC01', 'U+AC00 U+11A8'],
    ['a letter and the sign of a unit', '\u03a9', '\u2126', 'U+03A9', 'U+2126'],
    ['letters past the first plane', '\u{1109a}', '\u{11099}\u{110ba}', 'U+1109A', 'U+11099 U+110BA'],
  ])('%s are found, whichever comes first', (_, one, other, first, second) => {
    for (const words of [
      ['anna', one, other],
      ['anna', `x${other}`, `${one}y`],
    ]) {
      const found = mixedForms(listOf(words));
      expect(found?.character.normalize('NFC')).toBe(found?.character);
      expect(one.normalize('NFC')).toContain(found?.character);
      const [finding] = judge(words);
      expect(finding).toMatchObject({ code: 'WNC612', severity: 'warning' });
      for (const part of [first, second, 'w.txt:2', 'w.txt:3']) expect(finding!.message).toContain(part);
      expect(
        codes(
          judgeWords(parseWordList(new TextEncoder().encode(words.join('\n')), 'w.txt', 'nfc'), {
            context: 20,
            prediction: 'window',
            split,
            normalize: 'nfc',
          }),
        ),
      ).not.toContain('WNC612');
    }
  });

  it('are none where each character has one form, composed or not', () => {
    for (const words of [
      ['josé', 'zoë', '한'],
      ['jose\u0301', 'cafe\u0301'],
      ['e', '\u0301a'],
      ['a\u0301', 'e\u0301', 'é'.normalize('NFD')],
      ['👩‍👩‍👧', '❤\ufe0f', '❤'],
    ])
      expect(mixedForms(listOf(words))).toBeUndefined();
  });

  it('are counted', () => {
    expect(mixedForms(listOf(['é', 'e\u0301', 'ö', 'o\u0308', 'å']))?.more).toBe(1);
  });
});

describe('normalize: nfc', () => {
  it('composes words before anything is asked of them', () => {
    const bytes = new TextEncoder().encode(`jose\u0301\n${'e\u0301'.repeat(1000)}\n`);
    expect(parseWords(bytes, 'w.txt', 'nfc')).toEqual(['josé', 'é'.repeat(1000)]);
    expect(() => parseWords(bytes, 'w.txt')).toThrow(expect.objectContaining({ code: 'WNC604' }));
    expect(parseWordList(new TextEncoder().encode('\na\n\r\nb\n'), 'w.txt').lines).toEqual([2, 4]);
  });
});

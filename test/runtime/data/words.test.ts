import { describe, expect, it } from 'vitest';
import { largestWordFile, longestWord, parseWords, tooLarge } from '../../../runtime/data/words.js';
import { refusal, refusalWithFix } from '../refusal.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const parse = (text: string): string[] => parseWords(bytesOf(text), 'words.txt');
const parseBytes = (...parts: (string | number[])[]): string[] =>
  parseWords(Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...bytesOf(part)] : part))), 'words.txt');

describe('words', () => {
  it.each([
    ['\\n', 'emma\nolivia\nava\n'],
    ['no end of the last line', 'emma\nolivia\nava'],
    ['\\r\\n', 'emma\r\nolivia\r\nava\r\n'],
    ['\\r', 'emma\rolivia\rava\r'],
    ['all three', 'emma\r\nolivia\rava\n'],
    ['a byte order mark', '\ufeffemma\nolivia\nava\n'],
    ['blank lines', '\n\n\nemma\n\r\n \t \nolivia\n\n\r\rava\n\n'],
    ['spaces around words', '  emma\n\tolivia \n\u00a0ava\u3000\n'],
  ])('are read from lines ended by %s', (_, text) => {
    expect(parse(text)).toEqual(['emma', 'olivia', 'ava']);
  });

  it('keep their order, their doubles, their capitals and the spaces inside', () => {
    expect(parse('zoe\nAnna Maria\nzoe\nanna\n')).toEqual(['zoe', 'Anna Maria', 'zoe', 'anna']);
  });

  it('may hold any character but the full stop', () => {
    const words = ['日本', 'Ω', '👩‍👩‍👧', '𝒳𝒴', 'é', 'é', 'a,b;c', '"quoted"', '__proto__', 'a\uFFFDb', '…', '\u{10ffff}'];
    expect(parse(words.join('\n'))).toEqual(words);
  });

  it('may be as long as the limit in characters, which may be two units each', () => {
    expect(longestWord).toBe(1000);
    for (const character of ['a', 'é', '😀']) {
      const long = character.repeat(longestWord);
      expect(parse(`${long}\nb`)).toEqual([long, 'b']);
    }
  });
});

describe('a file of words is refused', () => {
  it.each([
    ['that is empty', ''],
    ['of a byte order mark', '\ufeff'],
    ['of blank lines', '\n\r\n \t\n\r'],
  ])('%s', (_, text) => {
    expect(() => parse(text)).toThrow(refusalWithFix('WNC602', 'words.txt holds no words', 'one word on each line'));
  });

  it('with one word', () => {
    expect(() => parse('emma\n\n')).toThrow(
      refusalWithFix('WNC603', 'words.txt holds a single word, "emma", which cannot be split', 'more than one'),
    );
    // Not a page of text: its beginning.
    expect(() => parse('emma, olivia, ava, isabella')).toThrow(refusal('WNC603', 'a single word, "emma, olivia, ava, i…"'));
  });

  it.each([
    ['\\n', '\n'],
    ['\\r\\n', '\r\n'],
    ['\\r', '\r'],
  ])('with a word that is too long, by its line ended by %s', (_, end) => {
    for (const character of ['a', '😀']) {
      const text = ['emma', '', character.repeat(longestWord + 1), 'ava'].join(end);
      const shown = JSON.stringify(`${character.repeat(20)}…`);
      expect(() => parse(text)).toThrow(refusal('WNC604', `words.txt:3: the word ${shown} has 1001 characters; the most is 1000`));
    }
  });

  it('of one enormous line at once', () => {
    expect(() => parseWords(new Uint8Array(16 * 2 ** 20).fill(97), 'words.txt')).toThrow(
      refusal('WNC604', 'words.txt:1', '16777216 characters'),
    );
  });

  it('with a full stop in a word, by its line', () => {
    expect(() => parse('emma\r\nst.john\r\n')).toThrow(
      refusalWithFix('WNC605', 'words.txt:2: the word "st.john" has a full stop in it', 'take the full stop out'),
    );
    expect(() => parse('.\na')).toThrow(refusal('WNC605', 'words.txt:1: the word "."'));
  });

  it('with terminal codes in a word that it shows, escaped', () => {
    expect(() => parse('a\n\u001b[31m.red\n')).toThrow(refusal('WNC605', String.raw`the word "\u001b[31m.red"`));
  });

  it('with a NUL byte, by its line and place', () => {
    expect(() => parse('emma\nol\0ivia\n')).toThrow(refusalWithFix('WNC601', 'words.txt:2 is no text: byte 7 of the file is NUL', 'UTF-8'));
    expect(() => parse('emma\r\nava\r\n\0')).toThrow(refusal('WNC601', 'words.txt:3 is no text: byte 11 '));
    expect(() => parse('emma\rava\r\0')).toThrow(refusal('WNC601', 'words.txt:3 is no text: byte 9 '));
    // UTF-16 as Windows writes it, even where it is not UTF-8 either.
    expect(() => parseBytes([0xff, 0xfe, 0x61, 0, 0x0a, 0])).toThrow(refusalWithFix('WNC601', 'words.txt:1 is no text', 'UTF-8'));
  });

  it.each([
    ['a lone byte of Latin-1', [0xe9]],
    ['a byte that no character has', [0xff]],
    ['a continuation without a beginning', [0x80]],
    ['an overlong form', [0xc0, 0xaf]],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
    ['a character past the last', [0xf4, 0x90, 0x80, 0x80]],
    ['a character that the line cuts', [0xf0, 0x9f, 0x98]],
  ])('with %s, by its line', (_, wrong) => {
    for (const end of ['\n', '\r\n', '\r']) {
      const before = `emma${end}${end}zoë${end}`;
      for (const after of [end, `${end}ava${end}`, '']) {
        expect(() => parseBytes(before, wrong, after)).toThrow(
          refusalWithFix('WNC601', 'words.txt:4 is not UTF-8', 'save the file as UTF-8'),
        );
      }
    }
  });

  it('with bytes that are not UTF-8, by the line, after millions of lines', () => {
    const bytes = new Uint8Array(4_000_002).fill(10);
    bytes[3_999_999] = 0xff;
    expect(() => parseWords(bytes, 'words.txt')).toThrow(refusal('WNC601', 'words.txt:4000000 is not UTF-8'));
    bytes[70_000] = 0xc3;
    expect(() => parseWords(bytes, 'words.txt')).toThrow(refusal('WNC601', 'words.txt:70001 is not UTF-8'));
  });

  it('that is too large, by its size alone', () => {
    const limit = 64 * 1024 * 1024;
    expect(largestWordFile).toBe(limit);
    // An array that says so and holds nothing: reading it would fail.
    const huge = Object.create(Uint8Array.prototype, { length: { value: limit + 1 } }) as Uint8Array;
    expect(() => parseWords(huge, 'words.txt')).toThrow(refusal('WNC606', 'words.txt is larger than 64 MiB'));
    expect(tooLarge('words.txt')).toEqual(refusal('WNC606', 'words.txt is larger than 64 MiB'));
  });

  it('without a list of its lines', () => {
    // Ten million blank lines: a list of them is 80 MB.
    const began = performance.now();
    expect(() => parseWords(new Uint8Array(10_000_000).fill(10), 'words.txt')).toThrow(refusal('WNC602', 'holds no words'));
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

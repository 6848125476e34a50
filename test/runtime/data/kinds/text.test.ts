import { describe, expect, it } from 'vitest';
import { readByteSequence } from '../../../../runtime/data/kinds/bytes.js';
import { cutsOf, segmentsOf, startOf } from '../../../../runtime/data/kinds/sequence.js';
import { judgeSequence } from '../../../../runtime/data/kinds/judge-sequence.js';
import { readText } from '../../../../runtime/data/kinds/text.js';
import { UserError } from '../../../../runtime/errors.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, normalize: 'none' | 'nfc' = 'none') => readText(encode(text), 't.txt', normalize);
const textOf = ({ symbols, characters }: ReturnType<typeof readText>): string => [...symbols].map((symbol) => characters[symbol]).join('');

/** The code and message of what is refused. */
function refusal(work: () => unknown): readonly [code: string, message: string] | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [error.code, error.message];
  }
}

describe('a text', () => {
  it('is its code points, numbered from 0 in their order, line ends and all', () => {
    const text = 'zoë: 😀\n\nemma\rb\n';
    const sequence = read(text);
    expect(sequence.characters).toEqual(['\n', '\r', ' ', ':', 'a', 'b', 'e', 'm', 'o', 'z', 'ë', '😀']);
    expect(sequence.size).toBe(12);
    expect([...sequence.symbols.slice(0, 6)]).toEqual([9, 8, 10, 3, 2, 11]);
    expect(textOf(sequence)).toBe(text);
  });

  it('reads CRLF as LF, and no byte order mark', () => {
    expect(textOf(read('\ufeffa\r\nb\r\r\nc'))).toBe('a\nb\r\nc');
    // One inside is a character.
    expect(textOf(read('a\ufeffb'))).toBe('a\ufeffb');
  });

  it('is held in the narrowest numbers', () => {
    const letters = (count: number): string => String.fromCodePoint(...Array.from({ length: count }, (_, i) => 0x4e00 + i));
    expect(read(letters(256)).symbols).toBeInstanceOf(Uint8Array);
    expect(read(letters(257)).symbols).toBeInstanceOf(Uint16Array);
    expect(textOf(read(letters(257)))).toBe(letters(257));
    const many = Array.from({ length: 65_537 }, (_, i) => String.fromCodePoint(0x10000 + i)).join('');
    expect(read(many).symbols).toBeInstanceOf(Uint32Array);
    expect(textOf(read(many))).toBe(many);
  });

  it('is composed where that is asked for, over more than one piece', () => {
    const text = `${'e\u0301 jose\u0301\n'.repeat(20_000)}e\u0301`;
    expect(textOf(read(text, 'nfc'))).toBe(text.normalize('NFC'));
    expect(textOf(read(text))).toBe(text);
  });

  it.each([
    ['a byte of no form', [97, 10, 0xff, 98], 't.txt:2 is no text: byte 2, 0xff,'],
    ['an overlong form', [97, 0xc0, 0x80], 't.txt:1 is no text: byte 1, 0xc0,'],
    ['a three-byte overlong form', [97, 98, 0xe0, 0x80, 0x80], 'byte 2, 0xe0,'],
    ['a surrogate', [97, 0xed, 0xa0, 0x80], 'byte 1, 0xed,'],
    ['past U+10FFFF', [97, 0xf4, 0x90, 0x80, 0x80], 'byte 1, 0xf4,'],
    ['cut off', [97, 0xe2, 0x82], 'byte 1, 0xe2,'],
    ['after a mark', [0xef, 0xbb, 0xbf, 97, 0xff], 'byte 4, 0xff,'],
    ['a NUL', [97, 98, 0, 99], 'byte 2 is NUL'],
  ])('refuses %s by the offset of its byte', (_, bytes, message) => {
    for (const normalize of ['none', 'nfc'] as const)
      expect(refusal(() => readText(Uint8Array.from(bytes), 't.txt', normalize))).toEqual(['WNC631', expect.stringContaining(message)]);
  });

  it('refuses what TextDecoder refuses, and no more', () => {
    for (let i = 0; i < 3000; i++) {
      const bytes = Uint8Array.from(
        { length: 4 },
        (_, k) =>
          [0x61, 0x80, 0xbf, 0xc2, 0xdf, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0x90, 0x9f][(i * 7919 + k * (i % 97) * 31 + (i >> (2 * k))) % 12] ??
          0,
      );
      const whole = Uint8Array.of(0x61, 0x62, ...bytes);
      let expected: string | undefined;
      try {
        expected = new TextDecoder('utf-8', { fatal: true }).decode(whole);
      } catch {
        expected = undefined;
      }
      let found: string | undefined;
      try {
        found = textOf(readText(whole, 't.txt'));
      } catch {
        found = undefined;
      }
      expect(found).toBe(expected);
    }
  });

  it('is not empty, nor one character alone', () => {
    expect(refusal(() => read(''))).toEqual(['WNC630', 't.txt is empty']);
    expect(refusal(() => read('\ufeff'))).toEqual(['WNC630', 't.txt is empty']);
    expect(refusal(() => read('aaaa'))).toEqual(['WNC633', 't.txt holds nothing but the character "a"']);
    expect(refusal(() => read('\n\r\n'))).toEqual(['WNC633', 't.txt holds nothing but the character "\\n"']);
  });
});

describe('bytes', () => {
  it('are their own symbols, of 256', () => {
    const sequence = readByteSequence(Uint8Array.of(0, 255, 13, 10), 'any.bin');
    expect([...sequence.symbols]).toEqual([0, 255, 13, 10]);
    expect(sequence.size).toBe(256);
    expect(refusal(() => readByteSequence(new Uint8Array(0), 'any.bin'))).toEqual(['WNC630', 'any.bin is empty']);
    expect(refusal(() => readByteSequence(new Uint8Array(9), 'any.bin'))).toEqual(['WNC633', 'any.bin holds nothing but the byte 0']);
  });
});

describe('the splits of a sequence', () => {
  it('are cut in order, at int(train·n) and int((train + validation)·n)', () => {
    expect(cutsOf(1_115_394, { train: 0.9, validation: 0.1 })).toEqual({
      train: { from: 0, to: 1_003_854 },
      validation: { from: 1_003_854, to: 1_115_394 },
      test: { from: 1_115_394, to: 1_115_394 },
    });
  });

  it('end where a file does', () => {
    const sequence = { symbols: new Uint8Array(100), starts: [0, 30, 95] };
    const split = { train: 0.5, validation: 0.3, test: 0.2 };
    expect(segmentsOf(sequence, split, 'train')).toEqual([
      { from: 0, to: 30 },
      { from: 30, to: 50 },
    ]);
    expect(segmentsOf(sequence, split, 'validation')).toEqual([{ from: 50, to: 80 }]);
    expect(segmentsOf(sequence, split, 'test')).toEqual([
      { from: 80, to: 95 },
      { from: 95, to: 100 },
    ]);
  });
});

it('a sample begins with a newline where there is one, else with the first symbol', () => {
  expect(startOf(read('ab\nc'))).toBe(0);
  expect(startOf(read('cab'))).toBe(2);
  expect(startOf(readByteSequence(Uint8Array.of(7, 10), 'any'))).toBe(10);
  expect(startOf(readByteSequence(Uint8Array.of(7, 9), 'any'))).toBe(7);
});

describe('a sequence is judged', () => {
  const use = {
    context: 8,
    prediction: 'window',
    split: { train: 0.9, validation: 0.1, test: 0 },
    normalize: 'none',
    splits: ['validation'],
  } as const;

  it('by its shortest split that is used', () => {
    expect(judgeSequence(read('ab'.repeat(100)), use)).toEqual([]);
    const [found] = judgeSequence(read('ab'.repeat(40)), use);
    expect(found).toMatchObject({
      code: 'WNC634',
      severity: 'error',
      message: 't.txt has 80 characters, 8 of them in the validation split; with a context of 8 an example takes 9',
      about: 'context',
      setting: { key: 'context', value: '7' },
    });
    expect(judgeSequence(read('ab'.repeat(40)), { ...use, splits: ['train'] })).toEqual([]);
    expect(judgeSequence(read('ab'.repeat(4)), { ...use, splits: ['train'] })[0]).toMatchObject({
      message: expect.stringContaining('7 of them in the training split'),
    });
    expect(judgeSequence(read('ab'), use)[0]).toMatchObject({
      about: 'data',
      message: expect.stringContaining('1 of them in the training split'),
    });
  });

  it('by characters that are written in two ways', () => {
    expect(judgeSequence(read(`José \n and Jose\u0301${'ab'.repeat(100)}`), use)).toMatchObject([
      {
        code: 'WNC612',
        severity: 'warning',
        message: expect.stringContaining('U+00E9 (t.txt:1, "José") and U+0065 U+0301 (t.txt:2,'),
        setting: { key: 'normalize', value: 'nfc' },
      },
    ]);
    expect(judgeSequence(read(`Jose\u0301${'ab'.repeat(100)}`), use)).toEqual([]);
    expect(judgeSequence(read(`José Jose\u0301${'ab'.repeat(100)}`, 'nfc'), { ...use, normalize: 'nfc' })).toEqual([]);
  });
});

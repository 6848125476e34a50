import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../runtime/errors.js';
import { shellWord } from '../../runtime/node/terminal/problem-text.js';
import { visible, visibleLines, visiblePieces } from '../../runtime/visible-text.js';

/** Everything that a terminal may take as a command, that turns text around or that breaks a line. */
const dangerous = [
  ...Array.from({ length: 0x20 }, (_, code) => code),
  ...Array.from({ length: 0x21 }, (_, i) => 0x7f + i),
  0x61c,
  0x200e,
  0x200f,
  0x2028,
  0x2029,
  ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069],
  ...[0xd800, 0xdbff, 0xdc00, 0xdfff],
];

describe('visible', () => {
  it('writes out every control, mark of direction, separator and lone surrogate', () => {
    for (const code of dangerous) {
      const shown = visible(`a${String.fromCharCode(code)}b`);
      expect(shown, code.toString(16)).toMatch(/^a\\(u[0-9a-f]{4}|[nrt])b$/);
      if (shown.includes('\\u')) expect(shown).toBe(`a\\u${code.toString(16).padStart(4, '0')}b`);
    }
  });

  it('writes out what has no shape', () => {
    const shapeless = [
      '\u00ad',
      '\u034f',
      '\u115f',
      '\u180e',
      '\u200b',
      '\u2060',
      '\u2064',
      '\u206f',
      '\u3164',
      '\ufeff',
      '\uffa0',
      '\ufff9',
      '\u{e0041}',
    ];
    for (const character of shapeless)
      expect(visible(`a${character}b`), character.codePointAt(0)!.toString(16)).toMatch(/^a(\\u[0-9a-f]{4})+b$/);
    expect(visible('a\u{e0041}b')).toBe('a\\udb40\\udc41b');
  });

  it('leaves what can be seen: letters of all alphabets, marks, pictographs, and joiners between what they join', () => {
    for (const text of [
      'zoë',
      'jose\u0301',
      'Ωμέγα',
      'שָׁלוֹם',
      'مریم',
      'می\u200cخواهم',
      'क\u094d\u200dष',
      '한글',
      '👩\u200d👧',
      '👍🏽',
      '❤\ufe0f',
      'a\\u001bb',
      'a b',
    ]) {
      expect(visible(text)).toBe(text);
    }
    expect(visible('ab\u200dcd\u200c')).toBe('ab\\u200dcd\\u200c');
  });

  it('makes one line, and the same a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
        expect(visible(shown)).toBe(shown);
      }),
    );
  });

  it('means the same inside JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(JSON.parse(visibleLines(JSON.stringify([text], null, 2)))).toEqual([text]);
      }),
    );
  });

  it('cuts a text into its characters, as each is shown', () => {
    expect(visiblePieces('a\u001b😀\r')).toEqual([
      { shown: 'a', start: 0, end: 1 },
      { shown: '\\u001b', start: 1, end: 2 },
      { shown: '😀', start: 2, end: 4 },
      { shown: '\\u000d', start: 4, end: 5 },
    ]);
  });
});

describe('visibleLines', () => {
  it('keeps line breaks, and colours where a terminal takes them', () => {
    const text = '\u001b[1m\u001b[31merror\u001b[39m\u001b[22m: \u001b[2J\u001b]0;title\u0007\nnext\r\n';
    expect(visibleLines(text, true)).toBe('\u001b[1m\u001b[31merror\u001b[39m\u001b[22m: \\u001b[2J\\u001b]0;title\\u0007\nnext\\r\n');
    expect(visibleLines(text)).toBe('\\u001b[1m\\u001b[31merror\\u001b[39m\\u001b[22m: \\u001b[2J\\u001b]0;title\\u0007\nnext\\r\n');
  });
});

describe('a UserError', () => {
  it('has its texts written out, further lines but', () => {
    const { message, fix } = new UserError('WNC725', 'the run a\nb\u001b was:\n  one\u202e\n  two', 'remove a\u009bb');
    expect(message).toBe('the run a\\nb\\u001b was:\n  one\\u202e\n  two');
    expect(fix).toBe('remove a\\u009bb');
    expect(new UserError('WNC725', 'no fix').fix).toBeUndefined();
  });
});

describe('shellWord', () => {
  it('quotes what a shell would take apart, and writes out what cannot be seen', () => {
    expect(shellWord('runs/x_1')).toBe('runs/x_1');
    expect(shellWord("it's here")).toBe(`'it'\\''s here'`);
    expect(shellWord("a\u001b'\\\n\u{e0041}é")).toBe(`$'a\\u001b\\'\\\\\\n\\U000e0041é'`);
  });
});

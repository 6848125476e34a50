import { describe, expect, it } from 'vitest';
import { described, guessed, guessedText, inUnits, kindsOf, readAs } from '../../../compiler/playground/page/data-guess.js';
import { edited } from '../../../compiler/playground/page/fixes.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('what a visitor’s data are', () => {
  it.each([
    ['emma\nolivia\nava\n', 'words', '3 words, one a line'],
    ['Mary Ann\r\nJean-Luc\r\n\r\n', 'words', '2 words, one a line'],
    ['東京\n大阪\n京都', 'words', '3 words, one a line'],
    ['In the beginning God created the heaven and the earth.\nAnd the earth was without form.\n', 'text', 'a text of 87 characters'],
    ['hello world', 'text', 'a text of 11 characters'],
    ['x', 'text', 'a text of 1 character'],
  ])('%j is %s', (text, kind, words) => {
    const data = guessed('a.txt', bytes(text));
    expect([data.kind, described(data)]).toEqual([kind, words]);
    expect(data.content).toBe(text);
  });

  it('is bytes where it is no text, and audio where it is a WAV file', () => {
    expect(guessed('a', new Uint8Array([1, 0, 2])).kind).toBe('bytes');
    expect(guessed('a', new Uint8Array([0xff, 0xfe, 0x41])).kind).toBe('bytes');
    expect(guessed('a.wav', bytes('RIFF....WAVEfmt ')).kind).toBe('audio');
    expect(described(guessed('a.wav', bytes('RIFF....WAVEfmt ')))).toBe('a recording of 16 bytes');
  });

  it('is read as something else where it can be, and back', () => {
    const text = guessedText('a', 'one\ntwo\n');
    const asBytes = readAs(text, 'bytes');
    expect(asBytes.content).toEqual(bytes('one\ntwo\n'));
    expect(kindsOf(asBytes)).toEqual(['bytes', 'text', 'words']);
    expect(readAs(asBytes, 'words')).toEqual(text);
    expect(kindsOf(guessed('a', new Uint8Array([0])))).toEqual(['bytes']);
  });

  it('counts bytes in units', () => {
    expect([12, 1499, 200_000_000, 32 * 2 ** 20, 999_999].map(inUnits)).toEqual(['12 bytes', '1 kB', '200 MB', '34 MB', '1 MB']);
  });

  it('makes edits whatever their order', () => {
    const edits = [
      { from: 0, to: 1, text: 'xyz' },
      { from: 4, to: 5, text: '' },
    ];
    expect(edited('a b c', edits)).toBe('xyz b ');
    expect(edited('a b c', [...edits].reverse())).toBe('xyz b ');
  });
});

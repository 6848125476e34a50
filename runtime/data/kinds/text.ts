import { UserError } from '../../errors.js';
import type { Normalization } from '../word-list.js';
import { checkDistinct, symbolArray, type Sequence } from './sequence.js';

const newline = 10;
const carriageReturn = 13;
/** Code points that there are. */
const codePoints = 0x110000;
/** A text is composed in pieces of at least so many bytes. */
const pieceBytes = 2 ** 16;

/**
 * A text as a sequence of characters, each a Unicode code point: UTF-8, with or without a byte order mark, \r\n read as \n. The vocabulary
 * is the characters that the text has, in code-point order. Goes over the bytes twice, once to find them and once to number them, and
 * keeps nothing else but the numbers. Throws WNC630 for an empty text, WNC631 for bytes that are no text, WNC633 for one character alone.
 */
export function readText(bytes: Uint8Array, name: string, normalization: Normalization = 'none'): Sequence {
  const text = withoutMark(normalization === 'nfc' ? composed(bytes, name) : bytes);
  if (text.length === 0) throw new UserError('WNC630', `${name} is empty`, 'give a file that holds text');
  const { found, length } = survey(text, name, bytes.length - text.length);
  const indexOf = new Uint32Array(found.length);
  const characters: string[] = [];
  found.forEach((isThere, code) => {
    if (isThere === 0) return;
    indexOf[code] = characters.length;
    characters.push(String.fromCodePoint(code));
  });
  const symbols = symbolArray(characters.length, length);
  let at = 0;
  eachCodePoint(text, (code) => (symbols[at++] = indexOf[code] ?? 0));
  const sequence: Sequence = { kind: 'text', name, symbols, size: characters.length, characters, starts: [0] };
  checkDistinct(sequence, (index) => `the character ${JSON.stringify(characters[index] ?? '')}`);
  return sequence;
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** Which code points a text has, up to its largest, and how many characters. `before`: bytes of the file that go before. */
function survey(bytes: Uint8Array, name: string, before: number): { readonly found: Uint8Array; readonly length: number } {
  const found = new Uint8Array(codePoints);
  let length = 0;
  let largest = 0;
  const end = eachCodePoint(bytes, (code) => {
    found[code] = 1;
    length++;
    if (code > largest) largest = code;
  });
  const zero = found[0] === 1 ? bytes.indexOf(0) : -1;
  if (end < bytes.length || zero >= 0) {
    const at = zero >= 0 && zero < end ? zero : end;
    const byte = (bytes[at] ?? 0).toString(16).padStart(2, '0');
    const what = at === zero ? `byte ${at + before} is NUL` : `byte ${at + before}, 0x${byte}, does not belong to UTF-8`;
    throw new UserError(
      'WNC631',
      `${name}:${lineAt(bytes, at)} is no text: ${what}`,
      at === zero
        ? 'if it is no text, read its bytes: `bytes:` in place of `text:`'
        : 'save the file as UTF-8; if it is no text, read its bytes: `bytes:` in place of `text:`',
    );
  }
  return { found: found.subarray(0, largest + 1), length };
}

function lineAt(bytes: Uint8Array, place: number): number {
  let line = 1;
  for (let i = 0; i < place; i++) if (bytes[i] === newline) line++;
  return line;
}

/**
 * Calls `take` with each code point of UTF-8, \r\n as \n; returns the length of the bytes, or the index of the first that is not UTF-8
 * (overlong forms, surrogates and what is past U+10FFFF are not).
 */
export function eachCodePoint(bytes: Uint8Array, take: (code: number) => void): number {
  const { length } = bytes;
  for (let i = 0; i < length; ) {
    const first = bytes[i] ?? 0;
    if (first < 0x80) {
      i++;
      if (first !== carriageReturn || bytes[i] !== newline) take(first);
      continue;
    }
    const more = first < 0xc2 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : 0;
    if (more === 0 || i + more >= length) return i;
    let code = first & (0x3f >> more);
    for (let k = 1; k <= more; k++) {
      const next = bytes[i + k] ?? 0;
      if ((next & 0xc0) !== 0x80) return i;
      code = (code << 6) | (next & 0x3f);
    }
    const least = more === 1 ? 0x80 : more === 2 ? 0x800 : 0x10000;
    if (code < least || code >= codePoints || (code >= 0xd800 && code < 0xe000)) return i;
    take(code);
    i += more + 1;
  }
  return length;
}

/** The lines of UTF-8, some at a time: each piece ends with a line, since nothing composes across one. `line`: its first, from 1. */
export function* piecesOf(bytes: Uint8Array): Generator<{ readonly text: string; readonly line: number }> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let line = 1;
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(newline, start + pieceBytes - 1) + 1 || bytes.length;
    const piece = bytes.subarray(start, end);
    yield { text: decoder.decode(piece), line };
    for (let i = 0; i < piece.length; i++) if (piece[i] === newline) line++;
    start = end;
  }
}

/** The text in Unicode's normalization form C. */
function composed(bytes: Uint8Array, name: string): Uint8Array {
  survey(bytes, name, 0);
  const encoder = new TextEncoder();
  let result = new Uint8Array(bytes.length + pieceBytes);
  let length = 0;
  for (const { text } of piecesOf(bytes)) {
    const piece = encoder.encode(text.normalize('NFC'));
    if (length + piece.length > result.length) {
      const larger = new Uint8Array(2 * (length + piece.length));
      larger.set(result.subarray(0, length));
      result = larger;
    }
    result.set(piece, length);
    length += piece.length;
  }
  return result.subarray(0, length);
}

/** The characters of a prefix as indices. Throws WNC635 for one that the text does not have. */
export function encodeText(text: string, characters: readonly string[]): number[] {
  return Array.from(text, (character) => {
    const index = characters.indexOf(character);
    if (index >= 0) return index;
    const shown = characters.length <= 200 ? characters.join('') : `${characters.slice(0, 200).join('')}…`;
    throw new UserError(
      'WNC635',
      `the prefix has ${JSON.stringify(character)}, which the model does not know`,
      `it knows ${JSON.stringify(shown)}`,
    );
  });
}

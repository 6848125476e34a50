import { describe, expect, it } from 'vitest';
import { largestWordFile, parseWords } from '../../../runtime/data/words.js';
import { refusal } from '../refusal.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const parse = (text: string): string[] => parseWords(bytes(text), 'w.txt');

describe('parseWords', () => {
  it('reads a word a line, whatever ends the lines', () => {
    expect(parse('emma\nolivia\n')).toEqual(['emma', 'olivia']);
    expect(parse('emma\r\nolivia')).toEqual(['emma', 'olivia']);
    expect(parse('emma\rolivia\r')).toEqual(['emma', 'olivia']);
  });

  it('leaves out a byte order mark, blank lines and spaces around words', () => {
    expect(parse('\uFEFFemma\n\n  \t\nolivia  \n\tava')).toEqual(['emma', 'olivia', 'ava']);
  });

  it('keeps spaces within a word, case, and words listed twice', () => {
    expect(parse('New York\nemma\nemma')).toEqual(['New York', 'emma', 'emma']);
  });

  it.each(['', '\n\n', '\uFEFF', '   \r\n'])('refuses a text without words: %j', (text) => {
    expect(() => parse(text)).toThrow(refusal('WNC602', 'w.txt'));
  });

  it('refuses a single word', () => {
    expect(() => parse('\nemma\n')).toThrow(refusal('WNC603', 'w.txt', '"emma"'));
  });

  it('refuses bytes that are no text, and names the line', () => {
    expect(() => parseWords(Uint8Array.from([97, 10, 98, 0, 99]), 'w.txt')).toThrow(refusal('WNC601', 'w.txt:2', 'byte 3'));
    expect(() => parseWords(Uint8Array.from([97, 10, 98, 10, 0xe9, 10, 99]), 'w.txt')).toThrow(refusal('WNC601', 'w.txt:3', 'UTF-8'));
    expect(() => parseWords(Uint8Array.from([97, 10, 0xe2, 0x82]), 'w.txt')).toThrow(refusal('WNC601', 'w.txt:2'));
  });

  it('refuses a word that is too long, and counts code points', () => {
    expect(parse(`${'😀'.repeat(1000)}\nb`)).toHaveLength(2);
    expect(() => parse(`b\n${'😀'.repeat(1001)}`)).toThrow(refusal('WNC604', 'w.txt:2', `"${'😀'.repeat(20)}…"`, '1001 characters'));
  });

  it('refuses a file of one enormous line at once', () => {
    expect(() => parseWords(new Uint8Array(16 * 2 ** 20).fill(97), 'w.txt')).toThrow(refusal('WNC604', '16777216 characters'));
  });

  it('refuses a full stop in a word, and names line and word', () => {
    expect(() => parse('emma\n\nst.john')).toThrow(refusal('WNC605', 'w.txt:3', '"st.john"'));
  });

  it('refuses a file that is too large', () => {
    expect(() => parseWords(new Uint8Array(largestWordFile + 1), 'w.txt')).toThrow(refusal('WNC606', 'w.txt', '64 MiB'));
  });
});

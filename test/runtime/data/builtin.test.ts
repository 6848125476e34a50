import { describe, expect, it } from 'vitest';
import { builtinNames, builtinTexts, builtinWords, isBuiltin } from '../../../runtime/data/builtin.js';
import { builtinData } from '../../../runtime/data/builtin-data.js';
import { Vocabulary } from '../../../runtime/data/vocabulary.js';
import { parseWords } from '../../../runtime/data/words.js';

describe('built-in data', () => {
  it('are the sets that are listed', () => {
    expect(builtinNames).toEqual(['names']);
    expect(isBuiltin('names')).toBe(true);
    for (const other of ['Names', 'names.txt', '', '__proto__', 'constructor', 'toString']) expect(isBuiltin(other)).toBe(false);
  });

  it('hold 29,693 distinct names of the letters a to z', async () => {
    const words = await builtinWords('names');
    expect(words.length).toBe(29_693);
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => !/^[a-z]{2,}$/.test(word))).toEqual([]);
    expect(Math.max(...words.map((word) => word.length))).toBe(15);
    const vocabulary = new Vocabulary(words);
    expect(vocabulary.size).toBe(27);
    expect(vocabulary.characters.join('')).toBe('abcdefghijklmnopqrstuvwxyz');
    expect(words.slice(0, 8)).toEqual(['liam', 'emma', 'noah', 'olivia', 'ava', 'william', 'isabella', 'sophia']);
  });

  it('are words that a file could hold', async () => {
    const words = await builtinWords('names');
    expect(parseWords(new TextEncoder().encode(words.join('\n')), 'names')).toEqual(words);
  });

  it('of another name are our own mistake', async () => {
    for (const other of ['nmaes', 'toString', '__proto__']) await expect(builtinWords(other)).rejects.toThrow('internal error');
  });
});

describe('the built-in texts', () => {
  it('are known to the reader and the loader alike', async () => {
    for (const name of builtinTexts) {
      expect(isBuiltin(name, 'text')).toBe(true);
      expect(isBuiltin(name)).toBe(false);
      expect(await builtinData('text', name, {})).toMatchObject({ kind: 'text', name: `the text ${name}` });
    }
  });

  it('kjv is the Gospels and the Acts, a verse a line', async () => {
    const data = await builtinData('text', 'kjv', {});
    if (data.kind !== 'text') throw new Error('no text');
    expect([data.symbols.length, data.size]).toEqual([566_200, 61]);
    const text = [...data.symbols.subarray(0, 100)].map((symbol) => data.characters[symbol]).join('');
    expect(text).toMatch(/^The book of the generation of Jesus Christ, the son of David, the son of Abraham\.\nAbraham begat/);
  });
});

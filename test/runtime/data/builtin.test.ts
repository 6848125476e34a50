import { describe, expect, it } from 'vitest';
import { builtinNames, builtinWords, isBuiltin } from '../../../runtime/data/builtin.js';
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

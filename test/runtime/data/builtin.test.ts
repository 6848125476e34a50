import { describe, expect, it } from 'vitest';
import { builtinNames, builtinWords, isBuiltin } from '../../../runtime/data/builtin.js';
import { Vocabulary } from '../../../runtime/data/vocabulary.js';

describe('the built-in set names', () => {
  it('is listed', () => {
    expect(builtinNames).toEqual(['names']);
    expect([isBuiltin('names'), isBuiltin('name'), isBuiltin('toString'), isBuiltin('__proto__')]).toEqual([true, false, false, false]);
  });

  it('holds distinct names of the letters a to z, most frequent first', async () => {
    const names = await builtinWords('names');
    expect(names.length).toBe(29_693);
    expect(new Set(names).size).toBe(names.length);
    expect(new Vocabulary(names).characters.join('')).toBe('abcdefghijklmnopqrstuvwxyz');
    expect(names.slice(0, 5)).toEqual(['liam', 'emma', 'noah', 'olivia', 'ava']);
    expect(Math.max(...names.map((name) => name.length))).toBe(15);
  });

  it('is asked for by no other name', async () => {
    await expect(builtinWords('toString')).rejects.toThrow('internal error');
  });
});

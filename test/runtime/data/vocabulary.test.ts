import { describe, expect, it } from 'vitest';
import { boundary, countCharacters, Vocabulary } from '../../../runtime/data/vocabulary.js';
import { refusal } from '../refusal.js';

describe('a vocabulary', () => {
  it('numbers distinct characters from 1 in code-point order', () => {
    const vocabulary = new Vocabulary(['cab', 'Bad']);
    expect(vocabulary.characters).toEqual(['B', 'a', 'b', 'c', 'd']);
    expect(vocabulary.size).toBe(6);
    expect(vocabulary.encode('Bad')).toEqual([1, 2, 5]);
  });

  it('counts code points, in their order and not that of their units', () => {
    // In UTF-16 units 😀 (d83d de00) comes before ｡ (ff61); its code point comes after.
    const vocabulary = new Vocabulary(['😀｡z', 'é😀']);
    expect(vocabulary.characters).toEqual(['z', 'é', '｡', '😀']);
    expect(vocabulary.encode('😀z')).toEqual([4, 1]);
    expect(countCharacters('😀é')).toBe(2);
    expect(countCharacters('e\u0301')).toBe(2);
    expect(countCharacters('')).toBe(0);
  });

  it('reads back what it wrote, the boundary as a full stop', () => {
    const vocabulary = new Vocabulary(['emma', 'zoë', '日本😀']);
    for (const word of ['emma', 'zoë', '日本😀', '']) expect(vocabulary.decode(vocabulary.encode(word))).toBe(word);
    expect(boundary).toBe('.');
    expect(vocabulary.decode([0, 0, ...vocabulary.encode('em'), 0])).toBe('..em.');
    expect(vocabulary.decode(Int32Array.of(0))).toBe('.');
  });

  it('is the same made of words or of its own characters', () => {
    const vocabulary = new Vocabulary(['emma', 'zoë😀']);
    const again = new Vocabulary(vocabulary.characters);
    expect(again.characters).toEqual(vocabulary.characters);
    expect(new Vocabulary([...vocabulary.characters.join('')]).characters).toEqual(vocabulary.characters);
  });

  it('writes into an array from a place on', () => {
    const vocabulary = new Vocabulary(['abc']);
    const into = new Int32Array(6).fill(9);
    expect(vocabulary.encodeInto('cab', into, 2)).toBe(5);
    expect([...into]).toEqual([9, 9, 3, 1, 2, 9]);
  });

  it('of no words is the boundary alone', () => {
    expect(new Vocabulary([]).size).toBe(1);
    expect(new Vocabulary([]).encode('')).toEqual([]);
  });

  it('refuses a character that it does not have', () => {
    const vocabulary = new Vocabulary(['emma']);
    expect(() => vocabulary.encode('zoe')).toThrow(
      refusal('WNC609', 'the word "zoe" has the character "z", which the model does not know'),
    );
    expect(() => vocabulary.encode('a😀')).toThrow(refusal('WNC609', 'the character "😀"'));
    expect(() => vocabulary.encode('a.')).toThrow(refusal('WNC609', 'the character "."'));
    expect(() => vocabulary.encodeInto('em\u0301', new Int32Array(9), 0)).toThrow(refusal('WNC609', 'the character'));
  });
});

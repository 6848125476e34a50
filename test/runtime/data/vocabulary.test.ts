import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../../runtime/data/vocabulary.js';
import { refusal } from '../refusal.js';

describe('Vocabulary', () => {
  it('has the boundary at 0 and the characters after it in code-point order', () => {
    const vocabulary = new Vocabulary(['ba', 'Zé']);
    expect(vocabulary.characters).toEqual(['Z', 'a', 'b', 'é']);
    expect(vocabulary.size).toBe(5);
    expect(vocabulary.encode('baé')).toEqual([3, 2, 4]);
    expect(vocabulary.decode([0, 3, 2, 0])).toBe('.ba.');
  });

  it('takes an emoji for one character, after U+FFFD though its UTF-16 units are smaller', () => {
    const vocabulary = new Vocabulary(['😀\uFFFD', 'a']);
    expect(vocabulary.characters).toEqual(['a', '\uFFFD', '😀']);
    expect(vocabulary.encode('😀a')).toEqual([3, 1]);
  });

  it('is the same made of its own characters', () => {
    const vocabulary = new Vocabulary(['emma', '😀']);
    expect(new Vocabulary(vocabulary.characters).characters).toEqual(vocabulary.characters);
  });

  it('encodes in place and decodes what it encoded', () => {
    const vocabulary = new Vocabulary(['emma']);
    const into = new Int32Array(6);
    expect(vocabulary.encodeInto('emma', into, 1)).toBe(5);
    expect([...into]).toEqual([0, 2, 3, 3, 1, 0]);
    expect(vocabulary.decode(vocabulary.encode('emma'))).toBe('emma');
  });

  it('refuses a character that it does not have', () => {
    expect(() => new Vocabulary(['zoe']).encode('zoë')).toThrow(refusal('WNC609', '"zoë"', '"ë"'));
  });
});

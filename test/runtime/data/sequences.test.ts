import { describe, expect, it } from 'vitest';
import { makeExamples } from '../../../runtime/data/examples.js';
import { sequences } from '../../../runtime/data/sequences.js';
import { Vocabulary } from '../../../runtime/data/vocabulary.js';
import { refusal, refusalWithFix } from '../refusal.js';

const words = ['emma', 'a', 'zoë😀'];
const vocabulary = new Vocabulary(words);

describe('sequences', () => {
  it('are a word an example: inputs 0 c1 … cn, targets c1 … cn 0, the rest not counted', () => {
    const examples = sequences(words, vocabulary, 6);
    expect([examples.count, examples.counted]).toEqual([3, 12]);
    const inputs = new Int32Array(18).fill(-7);
    const targets = new Int32Array(18).fill(-7);
    examples.fill([0, 1, 2], 3, inputs, targets);
    const [e, m, a] = vocabulary.encode('ema') as [number, number, number];
    const [z, o, ë, smile] = vocabulary.encode('zoë😀') as [number, number, number, number];
    expect([...inputs]).toEqual([0, e, m, m, a, 0, 0, a, 0, 0, 0, 0, 0, z, o, ë, smile, 0]);
    expect([...targets]).toEqual([e, m, m, a, 0, -1, a, 0, -1, -1, -1, -1, z, o, ë, smile, 0, -1]);
  });

  it('stand by their symbols in order, for evaluations: those that begin alike side by side, equal ones as they are', () => {
    const many = ['bob', 'anna', 'an', 'bo', 'ann', 'an', 'a'];
    const order = sequences(many, new Vocabulary(many), 6).inOrder?.() ?? [];
    expect([...order].map((index) => many[index])).toEqual(['a', 'an', 'an', 'ann', 'anna', 'bo', 'bob']);
    expect([...order].filter((index) => many[index] === 'an')).toEqual([2, 5]);
  });

  it('hold words of context - 1 characters, counted as characters', () => {
    const examples = sequences(words, vocabulary, 5);
    const inputs = new Int32Array(5);
    const targets = new Int32Array(5);
    for (const [i, word] of [
      [0, 'emma'],
      [2, 'zoë😀'],
    ] as const) {
      examples.fill([i], 1, inputs, targets);
      expect([...inputs]).toEqual([0, ...vocabulary.encode(word)]);
      expect([...targets]).toEqual([...vocabulary.encode(word), 0]);
    }
  });

  it('fill only the rows asked for, over what was there', () => {
    const inputs = new Int32Array(10).fill(-7);
    const targets = new Int32Array(10).fill(-7);
    sequences(words, vocabulary, 5).fill([1, 0], 1, inputs, targets);
    expect([...inputs.subarray(5), ...targets.subarray(5)]).toEqual(Array(10).fill(-7));
  });

  it('of no words are none', () => {
    expect(makeExamples([], vocabulary, { context: 5, prediction: 'positions' })).toMatchObject({ count: 0, counted: 0 });
  });

  it('refuse a word that does not fit, naming the longest and the context that it takes', () => {
    const make = (list: readonly string[], context: number) => () => makeExamples(list, vocabulary, { context, prediction: 'positions' });
    expect(make(words, 5)).not.toThrow();
    expect(make(['a', 'emma'], 4)).toThrow(
      refusalWithFix(
        'WNC608',
        'the word "emma" has 4 characters; with a context of 4 a word has at most 3',
        'set data.context to 5 or more',
      ),
    );
    expect(make(['zoë😀', 'emmae', 'emma'], 4)).toThrow(
      refusalWithFix(
        'WNC608',
        'the word "emmae" has 5 characters; with a context of 4 a word has at most 3, and 2 more do not fit',
        'data.context to 6',
      ),
    );
    expect(make(['zoë😀', 'emma'], 4)).toThrow(
      refusal('WNC608', 'the word "zoë😀" has 4 characters; with a context of 4 a word has at most 3, and 1 more does not fit'),
    );
    expect(make(['a'], 1)).toThrow(refusalWithFix('WNC608', 'at most 0', 'data.context to 2'));
  });
});

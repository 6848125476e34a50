import { describe, expect, it } from 'vitest';
import { makeExamples, type ExampleShape } from '../../../runtime/data/examples.js';
import { stretches } from '../../../runtime/data/stretches.js';
import { Vocabulary } from '../../../runtime/data/vocabulary.js';
import { refusal } from '../refusal.js';

const words = ['emma', 'ab'];

/** Rows as text: the context, an arrow, the targets. The arrays begin full of 77, so that what is not written shows. */
function rows(shape: ExampleShape, indices: readonly number[], list: readonly string[] = words): string[] {
  const { context: T, prediction } = shape;
  const targetsPerRow = prediction === 'window' ? 1 : T;
  const inputs = new Int32Array(indices.length * T).fill(77);
  const targets = new Int32Array(indices.length * targetsPerRow).fill(77);
  makeExamples(list, new Vocabulary(list), shape).fill(indices, indices.length, inputs, targets);
  return indices.map(
    (_, row) => `${inputs.slice(row * T, (row + 1) * T)} > ${targets.slice(row * targetsPerRow, (row + 1) * targetsPerRow)}`,
  );
}

describe('windows', () => {
  it('are every position of every word, padded on the left', () => {
    // a 1, b 2, e 3, m 4
    expect(rows({ context: 3, prediction: 'window' }, [0, 1, 2, 3, 4, 5, 6, 7])).toEqual([
      '0,0,0 > 3',
      '0,0,3 > 4',
      '0,3,4 > 4',
      '3,4,4 > 1',
      '4,4,1 > 0',
      '0,0,0 > 1',
      '0,0,1 > 2',
      '0,1,2 > 0',
    ]);
  });

  it('never show a neighbouring word, however long the context', () => {
    expect(rows({ context: 10, prediction: 'window' }, [7, 4])).toEqual(['0,0,0,0,0,0,0,0,1,2 > 0', '0,0,0,0,0,0,3,4,4,1 > 0']);
    expect(rows({ context: 1, prediction: 'window' }, [5, 6])).toEqual(['0 > 1', '1 > 2']);
  });

  it('number one for each character and one for each word', () => {
    const { count, counted } = makeExamples(words, new Vocabulary(words), { context: 3, prediction: 'window' });
    expect([count, counted]).toEqual([8, 8]);
  });

  it('may be none', () => {
    expect(makeExamples([], new Vocabulary(words), { context: 3, prediction: 'window' }).count).toBe(0);
  });
});

describe('sequences', () => {
  it('are whole words, with targets that do not count after the boundary', () => {
    expect(rows({ context: 6, prediction: 'positions' }, [1, 0, 0])).toEqual([
      '0,1,2,0,0,0 > 1,2,0,-1,-1,-1',
      '0,3,4,4,1,0 > 3,4,4,1,0,-1',
      '0,3,4,4,1,0 > 3,4,4,1,0,-1',
    ]);
    expect(rows({ context: 5, prediction: 'positions' }, [0])).toEqual(['0,3,4,4,1 > 3,4,4,1,0']);
  });

  it('number one for each word and count its characters and boundary', () => {
    const { count, counted } = makeExamples(words, new Vocabulary(words), { context: 5, prediction: 'positions' });
    expect([count, counted]).toEqual([2, 8]);
  });

  it('refuse a word that does not fit, and say how many more and what would do', () => {
    const make = (list: readonly string[], context: number) => () =>
      makeExamples(list, new Vocabulary(list), { context, prediction: 'positions' });
    expect(make(words, 4)).toThrow(refusal('WNC608', '"emma" has 4 characters', 'at most 3'));
    expect(make(['emma', 'ab', 'olivia'], 4)).toThrow(refusal('WNC608', '"olivia" has 6 characters', '1 more'));
    expect(make(['emma', 'ab', 'olivia'], 4)).toThrow(expect.objectContaining({ fix: expect.stringContaining('data.context to 7') }));
    expect(make(['a😀b', 'c'], 4)).not.toThrow();
  });
});

describe.each([
  { context: 8, prediction: 'window' },
  { context: 8, prediction: 'positions' },
] as const)('fill for $prediction', (shape) => {
  it('writes only the rows that it is asked for', () => {
    const inputs = new Int32Array(16).fill(77);
    const targets = new Int32Array(16).fill(77);
    makeExamples(words, new Vocabulary(words), shape).fill(Int32Array.of(1, 0), 1, inputs, targets);
    expect(inputs.subarray(0, 8)).not.toContain(77);
    expect([...inputs.subarray(8)]).toEqual(new Array(8).fill(77));
    expect(targets[shape.prediction === 'window' ? 1 : 8]).toBe(77);
  });
});

describe('spans', () => {
  const list = ['emma', 'ab', 'a', 'abemme'];
  const vocabulary = new Vocabulary(list);
  it.each([
    ['windows', makeExamples(list, vocabulary, { context: 3, prediction: 'window' }), 3, 1],
    ['whole words', makeExamples(list, vocabulary, { context: 8, prediction: 'positions' }), 8, 8],
    ['stretches', stretches(list, vocabulary, 3, 2), 4, 2],
  ] as const)('of %s say where in the stream what fill writes stands', (_, examples, tokens, predictions) => {
    let counted = 0;
    for (let index = 0; index < examples.count; index++) {
      const inputs = new Int32Array(tokens).fill(77);
      const targets = new Int32Array(predictions).fill(77);
      examples.fill([index], 1, inputs, targets);
      const { begin, first, end } = examples.span(index);
      const at = (place: number): number => (place >= begin && place < end ? examples.stream[place]! : 0);
      expect([...inputs]).toEqual(Array.from({ length: tokens }, (_, t) => at(first - examples.shift + t)));
      expect([...targets]).toEqual(Array.from({ length: predictions }, (_, p) => (first + p <= end ? examples.stream[first + p]! : -1)));
      counted += Math.min(predictions, end - first + 1);
    }
    expect(counted).toBe(examples.counted);
  });
});

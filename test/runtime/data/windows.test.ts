import { describe, expect, it } from 'vitest';
import { makeExamples } from '../../../runtime/data/examples.js';
import { Vocabulary } from '../../../runtime/data/vocabulary.js';
import { windows } from '../../../runtime/data/windows.js';

const words = ['emma', 'a', 'zoë😀'];
const vocabulary = new Vocabulary(words);

/** All windows as rows of characters, written after the language's one sentence about them. */
function expected(list: readonly string[], context: number): [string, string][] {
  return list.flatMap((word) => {
    const characters = [...Array<string>(context).fill('.'), ...word, '.'];
    return characters.slice(context).map((target, i): [string, string] => [characters.slice(i, i + context).join(''), target]);
  });
}

function rows(list: readonly string[], context: number): [string, string][] {
  const examples = windows(list, vocabulary, context);
  const inputs = new Int32Array(examples.count * context).fill(-7);
  const targets = new Int32Array(examples.count).fill(-7);
  examples.fill(
    Int32Array.from({ length: examples.count }, (_, i) => i),
    examples.count,
    inputs,
    targets,
  );
  return Array.from(targets, (target, i) => [
    vocabulary.decode(inputs.subarray(i * context, (i + 1) * context)),
    vocabulary.decode([target]),
  ]);
}

describe('windows', () => {
  it('are those of the lecture', () => {
    expect(rows(['emma'], 3)).toEqual([
      ['...', 'e'],
      ['..e', 'm'],
      ['.em', 'm'],
      ['emm', 'a'],
      ['mma', '.'],
    ]);
  });

  it.each([1, 2, 3, 4, 5, 8, 300])('of %i characters stay inside their word', (context) => {
    expect(rows(words, context)).toEqual(expected(words, context));
  });

  it('are as many as characters and words, each counted once', () => {
    const examples = makeExamples(words, vocabulary, { context: 8, prediction: 'window' });
    expect([examples.count, examples.counted]).toEqual([12, 12]);
    expect(makeExamples([], vocabulary, { context: 8, prediction: 'window' }).count).toBe(0);
  });

  it('show the last characters of a word that is longer than the context, however long', () => {
    const long = 'emza'.repeat(250);
    expect(rows([long], 8)).toEqual(expected([long], 8));
    expect(rows([long, 'a'], 999).at(-3)).toEqual([long.slice(1), '.']);
  });

  it('fill only the rows asked for, in the order asked for, over what was there', () => {
    const examples = windows(['emma'], vocabulary, 3);
    const inputs = new Int32Array(12).fill(-7);
    const targets = new Int32Array(4).fill(-7);
    examples.fill([4, 0, 3], 2, inputs, targets);
    expect(vocabulary.decode(inputs.subarray(0, 6))).toBe('mma...');
    expect(vocabulary.decode(targets.subarray(0, 2))).toBe('.e');
    expect([...inputs.subarray(6), ...targets.subarray(2)]).toEqual(Array(8).fill(-7));
    examples.fill([2, 2, 2, 2], 4, inputs, targets);
    expect(vocabulary.decode(inputs)).toBe('.em.em.em.em');
  });
});

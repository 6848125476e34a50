import { expect, it } from 'vitest';
import { memo } from '../../../compiler/language/memo.js';

it('asks once for each key, also where the answer is nothing', () => {
  const asked: string[] = [];
  const known = memo(
    (word: string) => word.toLowerCase(),
    (word) => void asked.push(word),
  );
  expect([known('a'), known('A'), known('b'), known('B')]).toEqual([undefined, undefined, undefined, undefined]);
  expect(asked).toEqual(['a', 'b']);
});

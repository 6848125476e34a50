import { describe, expect, it } from 'vitest';
import { countedOf } from '../../../../runtime/data/kinds/kind.js';

describe('countedOf', () => {
  it.each([
    ['words', 32_033, '32,033 words'],
    ['words', 1, '1 word'],
    ['text', 1_115_394, '1,115,394 characters'],
    ['bytes', 1, '1 byte'],
    ['audio', 0, '0 samples'],
  ] as const)('of %s: %i is %s', (kind, count, text) => {
    expect(countedOf(kind, count)).toBe(text);
  });
});

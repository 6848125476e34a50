import { describe, expect, it } from 'vitest';
import { runtimeProblems } from '../../runtime/errors.js';

describe.each(Object.entries(runtimeProblems))('%s', (code, { help, wrong, right }) => {
  it('has a code of the runtime, a title for a first sentence, and examples', () => {
    expect(code).toMatch(/^WNC[678]\d\d$/);
    expect(help).toMatch(/^[A-Z][^.:;]{8,90}[.:;](\s|$)/);
    expect(wrong.trim()).not.toBe('');
    expect(right.trim()).not.toBe('');
    expect(wrong).not.toBe(right);
  });
});

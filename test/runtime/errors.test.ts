import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../compiler/diagnostics/catalogue.js';
import { runtimeProblems } from '../../runtime/errors.js';

describe.each(Object.entries(runtimeProblems))('%s', (code, { help, wrong, right }) => {
  it('has a code of the runtime, a title for a first sentence, and examples', () => {
    expect(code).toMatch(/^WNC[6789]\d\d$/);
    expect(help).toMatch(/^[A-Z][^.:;]{8,90}[.:;](\s|$)/);
    expect(wrong.trim()).not.toBe('');
    expect(right.trim()).not.toBe('');
    expect(wrong).not.toBe(right);
  });
});

/** The codes of all UserErrors that the runtime, the command line and the playground make, by what their files say. */
function thrownCodes(): Set<string> {
  const texts = ['runtime', 'compiler/cli', 'compiler/playground'].flatMap((name) => {
    const folder = resolve(import.meta.dirname, '../..', name);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.tmp.ts'),
    );
    return files.map((file) => readFileSync(resolve(folder, file), 'utf8'));
  });
  return new Set(
    texts.flatMap((text) => Array.from(text.matchAll(/\b(?:UserError|fileError|dataWarning)\(\s*'(WNC\d+)'/g), ([, code]) => code!)),
  );
}

describe('the table of the runtime', () => {
  it('has a row for each code that is thrown, and no other', () => {
    expect(Object.keys(runtimeProblems)).toEqual([...thrownCodes()].sort());
  });

  it("has no code of the compiler's", () => {
    expect(Object.keys(catalogue).filter((code) => Object.hasOwn(runtimeProblems, code))).toEqual([]);
  });
});

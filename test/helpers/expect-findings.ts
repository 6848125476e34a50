import assert from 'node:assert/strict';
import { check, type CheckedModel } from '../../compiler/check.js';
import { renderText } from '../../compiler/diagnostics/render.js';
import { testHost } from './check-text.js';

/** What `wnc check` says of any text at all. The model is there where it found no error. */
export interface Findings {
  readonly codes: readonly string[];
  readonly model: CheckedModel | undefined;
}

/** Checks a text, and that each finding has a code, a place in the file and words for people. */
export async function expectFindings(text: string): Promise<Findings> {
  const { bag, source, model } = await check({ name: 'spec.yaml', content: text }, testHost);
  const findings = bag.sorted();
  assert.equal(
    model === undefined,
    findings.some(({ severity }) => severity === 'error'),
    'a spec without a model has an error, and one with a model has none',
  );
  for (const { code, message, span, fixes, related } of findings) {
    const what = `${code} ${message}`;
    assert.match(code, /^WNC\d{3}$/);
    for (const { start, end } of [span, ...related.map((one) => one.span)]) {
      assert(
        start.offset >= 0 && end.offset >= start.offset && end.offset <= source.text.length,
        `${what}: at ${start.offset} to ${end.offset} of ${source.text.length}`,
      );
      assert(start.line >= 1 && start.column >= 1, what);
    }
    assert.doesNotMatch(`${message} ${fixes.map(({ words }) => words).join(' ')}`, /undefined|\bNaN\b|\[object|internal error/, what);
  }
  for (const line of renderText(findings, new Map([[source.file, source]])).split('\n'))
    assert(line.length < 2000, `a line of ${line.length} characters`);
  return { codes: findings.map(({ code }) => code), model };
}

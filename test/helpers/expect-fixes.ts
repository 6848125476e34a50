import assert from 'node:assert/strict';
import { check } from '../../compiler/check.js';
import { toJson } from '../../compiler/diagnostics/render.js';
import { testHost } from './check-text.js';

/** A finding as `wnc check --format json` gives it. */
export interface JsonFinding {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly fix: string | null;
  readonly edits: readonly JsonEdit[];
}

export interface JsonEdit {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
}

export async function jsonOf(text: string): Promise<readonly JsonFinding[]> {
  const { bag } = await check({ name: 'spec.yaml', content: text }, testHost);
  return toJson(bag.sorted()) as readonly JsonFinding[];
}

/** Makes edits as an editor does, by lines and columns alone. */
export function applyJsonEdits(text: string, edits: readonly JsonEdit[]): string {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offset = (line: number, column: number): number => {
    const start = starts[line - 1];
    assert(start !== undefined, `line ${line} is not there`);
    assert(column >= 1 && start + column - 1 <= (starts[line] ?? text.length + 1), `column ${column} of line ${line} is not there`);
    return start + column - 1;
  };
  const placed = edits.map((edit) => ({
    start: offset(edit.line, edit.column),
    end: offset(edit.endLine, edit.endColumn),
    text: edit.text,
  }));
  placed.sort((a, b) => b.start - a.start || b.end - a.end);
  placed.forEach(({ start, end }, index) => {
    assert(end >= start, 'an edit ends before it begins');
    const after = placed[index - 1];
    assert(after === undefined || end <= after.start, 'two edits overlap');
  });
  return placed.reduce((result, one) => result.slice(0, one.start) + one.text + result.slice(one.end), text);
}

/** Applies the edits of each finding alone: that finding goes away, and no error comes that was not there. Gives how many had edits. */
export async function expectFixes(text: string, findings: (text: string) => Promise<readonly JsonFinding[]> = jsonOf): Promise<number> {
  const found = await findings(text);
  const before = tally(found);
  let offered = 0;
  for (const one of found) {
    if (one.edits.length === 0) continue;
    offered += 1;
    const changed = applyJsonEdits(text, one.edits);
    const what = `${one.code} ${one.message}; ${String(one.fix)}: ${JSON.stringify(one.edits)} in\n${text}`;
    assert(one.fix !== null, `edits without words: ${what}`);
    const left = await findings(changed);
    const after = tally(left);
    assert((after.get(keyOf(one)) ?? 0) < (before.get(keyOf(one)) ?? 0), `still there: ${what}`);
    const fresh = left.filter((other) => other.severity === 'error' && (after.get(keyOf(other)) ?? 0) > (before.get(keyOf(other)) ?? 0));
    assert.deepEqual(
      fresh.map(({ code, message }) => `${code} ${message}`),
      [],
      `new errors: ${what}`,
    );
  }
  return offered;
}

function keyOf({ code, message }: JsonFinding): string {
  return `${code} ${message}`;
}

function tally(found: readonly JsonFinding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of found) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}

import type { DiagnosticBag } from './bag.js';
import type { Diagnostic, Fix } from './diagnostic.js';
import { applyEdits } from './fix.js';
import type { SourceText } from './source-text.js';

/** A text checked again: what was found, and how much work that was, in the units of WORK. */
export interface Again {
  readonly bag: DiagnosticBag;
  readonly work: number;
}

/** All tries together: some tens of specs of a page. Past it, fixes are words alone. */
const WORK = 300_000;

/** Whether a fix does what it says: it mends, it mends and brings another error, or the finding is still there. */
type Verdict = 'mends' | 'moves' | 'fails';

/**
 * Tries each fix on the text and keeps those that make their finding go away and bring no new error. Where there is none,
 * those that at least make it go away are left as words: what comes up behind it was hidden by it, and is told when it is seen.
 * A finding about another file than the one of `source` keeps words alone.
 */
export async function proveFixes(bag: DiagnosticBag, { file, text }: SourceText, check: (text: string) => Promise<Again>): Promise<void> {
  const found = bag.sorted();
  const before = tally(found);
  const known = new Map<string, Promise<DiagnosticBag>>();
  let work = text.length;
  const judge = async (one: Diagnostic, { edits }: Fix): Promise<Verdict | undefined> => {
    if (one.span.file !== file) return undefined;
    const changed = applyEdits(text, edits);
    if (!known.has(changed)) {
      if (work > WORK || bag.droppedCount > 0) return undefined;
      const again = await check(changed);
      work += again.work;
      known.set(changed, Promise.resolve(again.bag));
    }
    return verdict(one, before, (await known.get(changed))!);
  };
  const chosen = new Map<Diagnostic, readonly Fix[]>();
  for (const one of found) if (one.fixes.some(({ edits }) => edits.length > 0)) chosen.set(one, await choose(one, judge));
  bag.replaceFixes(chosen);
}

async function choose(one: Diagnostic, judge: (one: Diagnostic, fix: Fix) => Promise<Verdict | undefined>): Promise<readonly Fix[]> {
  const mending: Fix[] = [];
  const others: Fix[] = [];
  for (const fix of distinct(one.fixes)) {
    const found = fix.edits.length === 0 ? 'moves' : await judge(one, fix);
    if (found === 'mends') mending.push(fix);
    else if (found !== 'fails') others.push({ ...fix, edits: [] });
  }
  if (mending.length === 0) return others.filter(({ otherwise }) => !otherwise || others.every((other) => other.otherwise));
  const first = mending.filter(({ otherwise }) => !otherwise);
  return first.length > 0 ? first : mending;
}

/** The fixes without repetition: two with the same edits are one. */
function distinct(fixes: readonly Fix[]): readonly Fix[] {
  const keyOf = ({ words, edits }: Fix): string =>
    edits.length === 0 ? words : edits.map(({ span, text }) => `${span.start.offset} ${span.end.offset} ${text}`).join('\n');
  return fixes.filter((fix, index) => fixes.findIndex((other) => keyOf(other) === keyOf(fix)) === index);
}

function verdict(one: Diagnostic, before: ReadonlyMap<string, number>, after: DiagnosticBag): Verdict {
  const left = tally(after.sorted());
  const isNew = (other: Diagnostic) => (left.get(keyOf(other)) ?? 0) > (before.get(keyOf(other)) ?? 0);
  if ((left.get(keyOf(one)) ?? 0) >= before.get(keyOf(one))!) return 'fails';
  const fresh = after.sorted().filter(isNew);
  // The same said with other numbers is the same.
  if (fresh.some(({ code }) => code === one.code)) return one.severity === 'warning' ? 'fails' : 'moves';
  return fresh.some(({ severity }) => severity === 'error') ? 'moves' : 'mends';
}

function tally(found: readonly Diagnostic[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of found) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}

function keyOf({ code, message }: Diagnostic): string {
  return `${code} ${message}`;
}

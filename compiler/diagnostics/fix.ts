import type { Diagnostic, Edit, Fix, Span } from './diagnostic.js';
import { listed, write } from './words.js';

/** A fix for people alone, where doing it takes a decision. */
export function advice(words: string): Fix {
  return { words, edits: [] };
}

/** A piece of the text replaced; the words say what is written there. */
export function replace(span: Span, text: string, words = write(text)): Fix {
  return { words, edits: [{ span, text }] };
}

/** A way that is second best. */
export function otherwise(fix: Fix): Fix {
  return { ...fix, otherwise: true };
}

/** The text with the edits made. They do not overlap, and all of them count from the text as it was. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const last = [...edits].sort((a, b) => b.span.start.offset - a.span.start.offset);
  return last.reduce(
    (result, { span, text: written }) => result.slice(0, span.start.offset) + written + result.slice(span.end.offset),
    text,
  );
}

/** The edits in order, with those that touch joined into one, so that every editor makes the same text of them. Empty where two overlap. */
export function tidy(edits: readonly Edit[]): readonly Edit[] {
  const ordered = [...edits].sort((a, b) => a.span.start.offset - b.span.start.offset || a.span.end.offset - b.span.end.offset);
  const result: Edit[] = [];
  for (const edit of ordered) {
    const last = result.at(-1);
    if (last === undefined || last.span.end.offset < edit.span.start.offset) result.push(edit);
    else if (last.span.end.offset > edit.span.start.offset) return [];
    else result.splice(-1, 1, { span: { ...last.span, end: edit.span.end }, text: last.text + edit.text });
  }
  return result;
}

/** Past this many ways no one reads on. */
const MOST_WAYS = 6;

/** The ways of mending a finding in one line of words, with the edits of the first: `fuse 2 or 4, or context 12`. */
export function fixOf({ fixes }: Pick<Diagnostic, 'fixes'>): Fix | undefined {
  const [first] = fixes;
  if (first === undefined) return undefined;
  const groups: { readonly head: string; readonly tails: string[] }[] = [];
  for (const { words } of fixes.slice(0, MOST_WAYS)) {
    const [, head, tail] = /^(.*?\S)\s(\S+|`[^`]*`)$/.exec(words) ?? [undefined, words, ''];
    const last = groups.at(-1);
    if (last === undefined || last.head !== head) groups.push({ head: head ?? words, tails: [tail ?? ''] });
    else if (!last.tails.includes(tail ?? '')) last.tails.push(tail ?? '');
  }
  return { words: groups.map(({ head, tails }) => `${head} ${listed(tails, 'or')}`.trim()).join(', or '), edits: first.edits };
}

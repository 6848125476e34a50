import type { Problem } from '../protocol.js';
import { openSpec, reportedText, say, showPlace, spec } from './state.js';

type Edit = Problem['edits'][number];

/** A text with edits made, whose offsets are all into the text as it was. */
export function edited(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((done, { from, to, text: put }) => done.slice(0, from) + put + done.slice(to), text);
}

/** Makes a finding's fix, where the text is still the one that it was found in. The editor's undo takes it back. */
export function applyFix({ edits, fix }: Problem): boolean {
  const text = spec.peek();
  if (edits.length === 0 || reportedText.peek() !== text) return false;
  openSpec(edited(text, edits));
  const [first] = edits;
  if (first !== undefined) showPlace(first.from + first.text.length);
  say(`Done: ${fix ?? 'the fix'}. Undo in the editor takes it back.`);
  return true;
}

import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { EditorView, Tooltip } from '@codemirror/view';
import { language } from '../analysis.js';
import { markdownElement } from '../markdown.js';

/** What may be written at the cursor, as the compiler knows it. */
export async function completions(context: CompletionContext): Promise<CompletionResult | null> {
  const { state, pos, explicit } = context;
  const before = state.doc.lineAt(pos).text.slice(0, pos - state.doc.lineAt(pos).from);
  // While one types, only behind a word, an item's dash, a colon, a bracket or what an expression begins with; never in a comment.
  if (!explicit && (!/(\w|- |: |[[{,] ?|\$\{)$/.test(before) || /(^|\s)#/.test(before))) return null;
  const found = await language.completions(state.doc.toString(), pos).catch(() => []);
  const [first] = found;
  if (first === undefined || context.aborted) return null;
  // All have one place but where a file is being written by several hands.
  const options = found
    .filter(({ from, to }) => from === first.from && to === first.to)
    .map(
      ({ label, kind, detail, documentation, text }, index): Completion => ({
        label,
        detail,
        type: kindOf(kind),
        apply: text,
        // The compiler's order, the best first.
        boost: Math.max(-99, 50 - index),
        ...(documentation !== undefined && { info: () => markdownElement(documentation) }),
      }),
    );
  return { from: Math.min(first.from, pos), to: first.to, options, validFor: /^[\w.]*$/ };
}

function kindOf(kind: string): string {
  const kinds: Readonly<Record<string, string>> = { layer: 'class', key: 'property', choice: 'enum', data: 'constant', path: 'constant' };
  return kinds[kind] ?? kind;
}

/** What stands under the pointer, or at the cursor where it is asked for by a key. */
export async function explained({ state }: EditorView, offset: number): Promise<Tooltip | null> {
  const found = await language.hover(state.doc.toString(), offset).catch(() => undefined);
  if (found === undefined || found.to > state.doc.length) return null;
  return { pos: found.from, end: found.to, above: true, create: () => ({ dom: markdownElement(found.text) }) };
}

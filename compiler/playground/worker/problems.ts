import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { fixOf } from '../../diagnostics/fix.js';
import type { Problem } from '../protocol.js';

/** What is said in a page, where the compiler's own words are of the command line. */
export const wordsHere: Readonly<Record<string, { readonly fix: string; readonly help: string }>> = {
  WNC105: {
    fix: 'choose an example above the editor',
    help: 'There is nothing in the editor but perhaps comments. Each example is a spec that trains as it is, to begin from.',
  },
};

/** Findings as the editor and the list of problems show them. */
export function problemsOf(diagnostics: readonly Diagnostic[]): readonly Problem[] {
  return diagnostics.map((diagnostic) => {
    const { code, severity, message, span, related } = diagnostic;
    const fix = fixOf(diagnostic);
    return {
      code,
      severity,
      message,
      from: span.start.offset,
      to: span.end.offset,
      line: span.start.line,
      column: span.start.column,
      related: related.map((other) => ({
        message: other.message,
        from: other.span.start.offset,
        to: other.span.end.offset,
        line: other.span.start.line,
      })),
      fix: wordsHere[code]?.fix ?? fix?.words,
      edits: (fix?.edits ?? []).map((edit) => ({ from: edit.span.start.offset, to: edit.span.end.offset, text: edit.text })),
    };
  });
}

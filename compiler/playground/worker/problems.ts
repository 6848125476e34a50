import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { fixOf } from '../../diagnostics/fix.js';
import type { Problem } from '../protocol.js';

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
      fix: fix?.words,
      edits: (fix?.edits ?? []).map((edit) => ({ from: edit.span.start.offset, to: edit.span.end.offset, text: edit.text })),
    };
  });
}

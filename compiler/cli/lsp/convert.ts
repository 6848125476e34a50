import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CodeActionKind,
  CompletionItemKind,
  DiagnosticSeverity,
  FoldingRangeKind,
  InsertTextFormat,
  SymbolKind,
  type CodeAction,
  type CompletionItem,
  type Diagnostic as LspDiagnostic,
  type DocumentSymbol,
  type FoldingRange,
  type InlayHint,
  type Location,
  type Range,
  type TextEdit,
} from 'vscode-languageserver/node';
import type { Diagnostic, Fix, Span } from '../../diagnostics/diagnostic.js';
import type { Completion, CompletionKind } from '../../editor/completions.js';
import type { Fold } from '../../editor/folding.js';
import type { Hint } from '../../editor/hints.js';
import type { Symbol } from '../../editor/symbols.js';
import type { TextChange, TextRange } from '../../editor/text-places.js';
import { entryOf } from '../../language/tree.js';
import type { OpenDocument } from './documents.js';

/*
 * From what the analysis says, in offsets of its text, to what the protocol says, in lines and UTF-16 units from 0. Lines are those of the
 * protocol's text document, to which a lone \r is a line end too.
 */

export function toRange({ document, shift }: OpenDocument, { start, end }: TextRange): Range {
  return { start: document.positionAt(start + shift), end: document.positionAt(end + shift) };
}

export function toOffset({ document, shift }: OpenDocument, position: { readonly line: number; readonly character: number }): number {
  return Math.max(0, document.offsetAt(position) - shift);
}

function spanRange(open: OpenDocument, { start, end }: Span): Range {
  return toRange(open, { start: start.offset, end: end.offset });
}

/** A span in any file: that of the document, or another, which is told by lines and columns. */
export function toLocation(open: OpenDocument, span: Span): Location {
  if (span.file === open.analysis.source.file) return { uri: open.uri, range: spanRange(open, span) };
  const position = ({ line, column }: Span['start']) => ({ line: line - 1, character: column - 1 });
  return { uri: pathToFileURL(resolve(span.file)).href, range: { start: position(span.start), end: position(span.end) } };
}

/** A finding as `wnc check` has it: code, severity, words and place. */
export function toDiagnostic(open: OpenDocument, { code, severity, message, span, related }: Diagnostic): LspDiagnostic {
  const isHere = span.file === open.analysis.source.file;
  const elsewhere = isHere ? [] : [{ location: toLocation(open, span), message }];
  const notes = [...elsewhere, ...related.map((other) => ({ location: toLocation(open, other.span), message: other.message }))];
  return {
    range: isHere ? spanRange(open, span) : baseRange(open),
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code,
    source: 'wnc',
    message,
    ...(notes.length > 0 && { relatedInformation: notes }),
  };
}

/** What stands for findings about another file: where a sweep names its base, or a spec its data. */
function baseRange(open: OpenDocument): Range {
  const { tree } = open.analysis;
  const entry = tree && (entryOf(tree, 'base') ?? entryOf(tree, 'data'));
  return entry === undefined ? toRange(open, { start: 0, end: 0 }) : spanRange(open, entry.keySpan);
}

export function toEdit(open: OpenDocument, change: TextChange): TextEdit {
  return { range: toRange(open, change), newText: change.text };
}

/** A way to mend a finding, as it was tried; none where it is words alone, or changes another file. */
export function toCodeAction(open: OpenDocument, diagnostic: Diagnostic, fix: Fix, isFirst: boolean): CodeAction | undefined {
  const { file } = open.analysis.source;
  if (fix.edits.length === 0 || fix.edits.some(({ span }) => span.file !== file)) return undefined;
  const edits = fix.edits.map(({ span, text }) => ({ range: spanRange(open, span), newText: text }));
  return {
    title: fix.words,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(open, diagnostic)],
    ...(isFirst && { isPreferred: true }),
    edit: { changes: { [open.uri]: edits } },
  };
}

const completionKinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  layer: CompletionItemKind.Class,
  key: CompletionItemKind.Property,
  choice: CompletionItemKind.EnumMember,
  variable: CompletionItemKind.Variable,
  function: CompletionItemKind.Function,
  name: CompletionItemKind.Reference,
  data: CompletionItemKind.File,
  path: CompletionItemKind.Field,
};

export function toCompletion(open: OpenDocument, one: Completion): CompletionItem {
  return {
    label: one.label,
    kind: completionKinds[one.kind],
    sortText: String(one.rank).padStart(6, '0'),
    filterText: one.label,
    insertTextFormat: InsertTextFormat.PlainText,
    textEdit: { range: toRange(open, one.range), newText: one.text },
    ...(one.detail !== '' && { detail: one.detail }),
    ...(one.documentation !== undefined && { documentation: { kind: 'markdown', value: one.documentation } }),
  };
}

export function toInlayHint(open: OpenDocument, { offset, label, tooltip }: Hint): InlayHint {
  const { start } = toRange(open, { start: offset, end: offset });
  return { position: start, label, paddingLeft: true, ...(tooltip !== undefined && { tooltip }) };
}

const symbolKinds: Readonly<Record<Symbol['kind'], SymbolKind>> = {
  section: SymbolKind.Namespace,
  variable: SymbolKind.Variable,
  layer: SymbolKind.Class,
  value: SymbolKind.Property,
};

export function toSymbol(open: OpenDocument, { name, detail, kind, range, selection, children }: Symbol): DocumentSymbol {
  return {
    name,
    ...(detail !== '' && { detail }),
    kind: symbolKinds[kind],
    range: toRange(open, range),
    selectionRange: toRange(open, selection),
    children: children.map((child) => toSymbol(open, child)),
  };
}

export function toFold({ from, to, kind }: Fold): FoldingRange {
  return { startLine: from, endLine: to, kind: kind === 'comment' ? FoldingRangeKind.Comment : FoldingRangeKind.Region };
}

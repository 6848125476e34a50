import pc from 'picocolors';
import type { Diagnostic, Fix, Related, Severity, Span } from './diagnostic.js';
import { fixOf } from './fix.js';
import { layOut } from './frame.js';
import type { SourceText } from './source-text.js';
import { counted, visible } from './words.js';

/** The texts that diagnostics point into, by file. A file that could not be read has none, and its findings no frame. */
export type Sources = ReadonlyMap<string, SourceText>;

export interface RenderOptions {
  readonly color?: boolean;
}

interface Mark {
  readonly span: Span;
  /** `^` under what is wrong, `-` under what explains it. */
  readonly sign: '^' | '-';
  readonly message: string;
}

type Paint = ReturnType<typeof pc.createColors>;

/** All diagnostics as text, in rustc's form, separated by blank lines. */
export function renderText(diagnostics: readonly Diagnostic[], sources: Sources, options: RenderOptions = {}): string {
  const paint = pc.createColors(options.color ?? false);
  return diagnostics.map((diagnostic) => renderOne(diagnostic, sources, paint)).join('\n');
}

/** `2 errors, 1 warning`; empty where there is nothing. */
export function summarise(diagnostics: readonly Diagnostic[], dropped = 0): string {
  const count = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const parts = (['error', 'warning'] as const)
    .filter((severity) => count(severity) > 0)
    .map((severity) => counted(count(severity), severity));
  if (dropped > 0) parts.push(`${dropped} more that are not shown`);
  return parts.join(', ');
}

function renderOne(diagnostic: Diagnostic, sources: Sources, paint: Paint): string {
  const { code, severity, message, span, related } = diagnostic;
  const fix = fixOf(diagnostic);
  const tone = severity === 'error' ? paint.red : paint.yellow;
  const lines = [`${paint.bold(tone(`${severity}[${code}]`))}${paint.bold(`: ${message}`)}`];
  const groups = groupByFile(span, related);
  // One gutter for all frames of a finding, wide enough for its largest line number.
  const gutter = Math.max(...[span, ...related.map((other) => other.span)].map(({ start }) => String(start.line).length));
  groups.forEach(({ first, marks }, index) => {
    const { file, start } = first;
    const arrow = index === 0 ? '-->' : ':::';
    lines.push(`${' '.repeat(gutter)}${paint.blue(arrow)} ${visible(file)}:${start.line}:${start.column}`);
    const source = sources.get(file);
    if (source !== undefined && source.text !== '') lines.push(...renderFrame(marks, source, gutter, tone, paint));
  });
  if (fix !== undefined) lines.push(`${' '.repeat(gutter)} ${paint.blue('=')} ${paint.bold('fix')}: ${fix.words}`);
  return `${lines.join('\n')}\n`;
}

/** The marks in each file, and the first one's place; the finding's own file first. */
function groupByFile(span: Span, related: readonly Related[]): readonly { readonly first: Span; readonly marks: readonly Mark[] }[] {
  const marks: readonly Mark[] = [
    { span, sign: '^', message: '' },
    ...related.map(({ span, message }) => ({ span, sign: '-', message }) as const),
  ];
  const groups = new Map<string, { readonly first: Span; readonly marks: Mark[] }>();
  for (const mark of marks) {
    const group = groups.get(mark.span.file);
    if (group === undefined) groups.set(mark.span.file, { first: mark.span, marks: [mark] });
    else group.marks.push(mark);
  }
  return [...groups.values()];
}

function renderFrame(marks: readonly Mark[], source: SourceText, gutter: number, tone: (text: string) => string, paint: Paint): string[] {
  const bar = (label: string) => paint.blue(`${label.padStart(gutter)} |`);
  const lines = [bar('')];
  const numbers = [...new Set(marks.map((mark) => mark.span.start.line))].sort((a, b) => a - b);
  numbers.forEach((number, index) => {
    if (number > (numbers[index - 1] ?? number) + 1) lines.push(paint.blue('...'));
    const here = marks
      .filter((mark) => mark.span.start.line === number)
      .map(({ span, sign, message }) => ({ ...unitsOf(span, source), sign, message: message === '' ? '' : ` ${message}` }));
    const shown = layOut(source.line(number), here[0]?.start ?? 0, here[0]?.end ?? 0);
    lines.push(`${bar(String(number))} ${shown.text}`.trimEnd());
    for (const { start, end, sign, message } of here) {
      const { from, width } = shown.columns(start, end);
      const color = sign === '^' ? tone : paint.blue;
      lines.push(`${bar('')} ${' '.repeat(from)}${color(sign.repeat(width) + message)}`);
    }
  });
  return lines;
}

/** A span's units in its first line; what goes on over several lines is marked to the first one's end. */
function unitsOf(span: Span, source: SourceText): { start: number; end: number } {
  const start = span.start.column - 1;
  const end = span.end.line === span.start.line ? span.end.column - 1 : source.line(span.start.line).trimEnd().length;
  return { start, end: Math.max(end, start + 1) };
}

/** Diagnostics as plain data for --format json; lines and columns count from 1. */
export function toJson(diagnostics: readonly Diagnostic[]): readonly object[] {
  return diagnostics.map((diagnostic) => jsonOf(diagnostic, fixOf(diagnostic)));
}

function jsonOf({ code, severity, message, span, related }: Diagnostic, fix: Fix | undefined): object {
  return {
    code,
    severity,
    message,
    file: span.file,
    line: span.start.line,
    column: span.start.column,
    endLine: span.end.line,
    endColumn: span.end.column,
    related: related.map((other) => ({
      message: other.message,
      line: other.span.start.line,
      column: other.span.start.column,
      ...(other.span.file === span.file ? {} : { file: other.span.file }),
    })),
    fix: fix?.words ?? null,
    edits: (fix?.edits ?? []).map((edit) => ({
      line: edit.span.start.line,
      column: edit.span.start.column,
      endLine: edit.span.end.line,
      endColumn: edit.span.end.column,
      text: edit.text,
    })),
  };
}

import type { YAMLError } from 'yaml';
import type { Ways } from '../diagnostics/bag.js';
import type { SourceText } from '../diagnostics/source-text.js';
import { quote, write } from '../diagnostics/words.js';
import { topFields } from './sections.js';
import { YamlRepairs, isDash } from './yaml-repairs.js';

export interface IndentationProblem {
  readonly offset: number;
  readonly length: number;
  readonly problem: string;
  readonly fix: Ways;
  /** What it is, for the lines after it, which may only look wrong. */
  readonly kind?: 'dashless';
}

/** Why a line's beginning does not fit the lines above it, or undefined where it does. */
export function explainIndentation(source: SourceText, error: YAMLError, all: readonly YAMLError[]): IndentationProblem | undefined {
  const { line } = source.position(error.pos[0]);
  const next = nextAtFault(source, line, all);
  return explainLine(source, line) ?? (next === undefined ? undefined : explainLine(source, next));
}

function explainLine(source: SourceText, number: number): IndentationProblem | undefined {
  const text = source.line(number).trim();
  const indent = indentOf(source.line(number));
  const { open, previous } = above(source, number);
  const repairs = new YamlRepairs(source);
  if (text === '' || previous === undefined) return undefined;
  const span = source.lineSpan(number).start.offset;
  const found = { offset: span, length: firstToken(text).length };
  const sibling = open.find((line) => line.indent === indent);
  if (sibling?.dash === true && !/^-(\s|$)/.test(text)) {
    if (text.startsWith('-')) {
      return {
        ...found,
        problem: `a space is missing after the dash of ${quote(text)}`,
        fix: repairs.insert(span + 1, ' ', write(`- ${text.slice(1)}`)),
      };
    }
    const key = /^(\w+):(\s|$)/.exec(text)?.[1];
    if (key !== undefined && Object.hasOwn(topFields, key)) {
      const problem = `${quote(`${key}:`)} stands among the entries of a list and is a part of the spec`;
      return { ...found, problem, fix: repairs.shift(number, 0, 'begin it in column 1') };
    }
    return { ...found, ...dashless(source, number) };
  }
  if (sibling !== undefined) return undefined;
  const first = firstLine(source);
  if (first !== undefined && open.every((line) => line.indent > indent)) {
    const offset = source.lineSpan(first).start.offset;
    const word = firstToken(source.line(first).trim());
    const problem = `the first line is indented, so ${quote(shown(text))} further down is in line with nothing`;
    return { offset, length: word.length, problem, fix: repairs.shift(first, indent, `begin it in column ${indent + 1}`) };
  }
  if (indent > previous.indent) {
    if (shown(previous.text).endsWith(':')) return undefined;
    const problem = `this line is indented further than ${quote(shown(previous.text))} above it, which already has its value`;
    const dashed =
      isDash(shown(previous.text)) && !isDash(text)
        ? repairs.change(source.lineStart(number), span, `${' '.repeat(previous.indent)}- `, write(`- ${text}`))
        : undefined;
    return {
      ...found,
      problem,
      fix: [
        ...repairs.shift(number, previous.indent, `begin it in column ${previous.indent + 1}, like the line above`),
        ...(dashed === undefined ? [] : [dashed]),
      ],
    };
  }
  const alike = open.filter((line) => line.dash === /^-(\s|$)/.test(text));
  const nearest = [...(alike.length > 0 ? alike : open)].sort((a, b) => Math.abs(a.indent - indent) - Math.abs(b.indent - indent));
  const ways = nearest.flatMap((line) =>
    repairs.shift(number, line.indent, `begin it in column ${line.indent + 1}, like ${quote(shown(line.text))}`),
  );
  const problem = `this line begins in column ${indent + 1}, in line with nothing above it`;
  return { ...found, problem, fix: ways };
}

/** A line among the entries of a list, or before them, that lacks the dash. */
export function dashless(source: SourceText, number: number): { readonly problem: string; readonly fix: Ways; readonly kind: 'dashless' } {
  const text = source.line(number).trim();
  const repairs = new YamlRepairs(source);
  const problem = `${quote(text)} stands among the entries of a list and has no dash`;
  const further = repairs.shift(number, indentOf(source.line(number)) + 2, 'indent it like what it belongs to');
  return { problem, fix: [...repairs.dash(number, write(`- ${text}`)), ...further], kind: 'dashless' };
}

/** The first line of a list whose dash is missing, where the entry at a line stands among keys; undefined where there is none. */
export function firstDashless(source: SourceText, number: number): number | undefined {
  const indent = indentOf(source.line(number));
  let first: number | undefined;
  for (let line = number - 1; line >= 1; line -= 1) {
    const text = source.line(line).trim();
    if (text === '' || text.startsWith('#') || indentOf(source.line(line)) > indent) continue;
    if (indentOf(source.line(line)) < indent) return first;
    if (!isDash(text)) first = line;
  }
  return undefined;
}

/** A value that goes on in the next line is noticed where it begins; the line to change is the next one. */
function nextAtFault(source: SourceText, line: number, all: readonly YAMLError[]): number | undefined {
  const spread = all.find(
    (other) =>
      other.code === 'MULTILINE_IMPLICIT_KEY' &&
      source.position(other.pos[0]).line === line &&
      source.position(other.pos[1]).line > line &&
      source.lineSpan(line).start.offset < other.pos[0],
  );
  return spread === undefined ? undefined : source.position(spread.pos[1]).line;
}

function firstLine(source: SourceText): number | undefined {
  for (let line = 1; line <= source.lineCount; line += 1) {
    const text = source.line(line).trim();
    if (text !== '' && !text.startsWith('#') && text !== '---') return line;
  }
  return undefined;
}

interface Line {
  readonly indent: number;
  readonly dash: boolean;
  readonly text: string;
}

/** The lines that are still open above a line, outermost first, and the last one. */
function above(source: SourceText, number: number): { open: readonly Line[]; previous: Line | undefined } {
  let open: Line[] = [];
  let previous: Line | undefined;
  for (let at = 1; at < number; at += 1) {
    const text = source.line(at).trim();
    if (text === '' || text.startsWith('#') || text === '---') continue;
    const indent = indentOf(source.line(at));
    const dash = /^-(\s|$)/.test(text);
    open = open.filter((line) => line.indent < indent);
    previous = { indent, dash, text };
    open.push(previous);
    // What follows a dash on its line opens a map of its own, further in.
    const inner = /^(-\s+)(?=[\w"']+:(\s|$))/.exec(text);
    if (inner !== null) open.push({ indent: indent + inner[1]!.length, dash: false, text: text.slice(inner[1]!.length) });
  }
  return { open, previous };
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function firstToken(text: string): string {
  return /^(- )?[^\s:,]+/.exec(text)?.[0] ?? text;
}

function shown(text: string): string {
  return text.replace(/\s+#.*$/, '');
}

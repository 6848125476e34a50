import type { CST, YAMLError } from 'yaml';
import type { DiagnosticBag, Ways } from '../diagnostics/bag.js';
import type { Fix } from '../diagnostics/diagnostic.js';
import type { SourceText } from '../diagnostics/source-text.js';
import { quote, write } from '../diagnostics/words.js';
import { dashless, explainIndentation, firstDashless, type IndentationProblem } from './indentation.js';
import { findUnclosed, isInFlow } from './unclosed.js';
import { phraseOf } from './yaml-phrases.js';
import { YamlRepairs, isDash } from './yaml-repairs.js';

/** One error of the library after the other, in plain words. */
export class SyntaxReport {
  /** A line lacked its dash: after it the entries of its list look as if they stood among keys. */
  sawDashless = false;
  private readonly repairs: YamlRepairs;

  constructor(
    private readonly tokens: readonly CST.Token[],
    private readonly source: SourceText,
    private readonly bag: DiagnosticBag,
  ) {
    this.repairs = new YamlRepairs(source);
  }

  add(error: YAMLError, all: readonly YAMLError[]): void {
    const [start, end] = error.pos;
    const piece = this.source.text.slice(start, end);
    switch (error.code) {
      case 'BAD_INDENT':
      case 'MISSING_CHAR':
      case 'UNEXPECTED_TOKEN':
      case 'MULTILINE_IMPLICIT_KEY':
      case 'BLOCK_AS_IMPLICIT_KEY':
      case 'BLOCK_IN_FLOW':
      case 'KEY_OVER_1024_CHARS':
        return this.addStructural(error, all, piece);
      case 'BAD_SCALAR_START':
        if (piece.startsWith('`') && this.restOfLine(start).startsWith('```')) return this.missingColon(start, this.restOfLine(start));
        return this.problem(
          start,
          end,
          `a value cannot begin with ${quote(piece)} unless it is in quotes`,
          this.quoted(start, 'put the value in quotes'),
        );
      case 'BAD_DQ_ESCAPE':
        return this.problem(
          start,
          start + 2,
          `${quote(this.source.text.slice(start, start + 2))} is not an escape that YAML knows`,
          this.singleQuoted(start),
        );
      default:
        return this.other(error);
    }
  }

  /** Brackets, colons, commas, indentation: the library's code says little of which, the text around it more. */
  private addStructural(error: YAMLError, all: readonly YAMLError[], piece: string): void {
    const [start, end] = error.pos;
    const unclosed = this.unclosed(error);
    if (unclosed) return;
    if (this.missingSpace(start, firstLineOf(piece))) return;
    if (this.missingComma(error, piece)) return;
    const closer = /^[}\]]/.exec(piece)?.[0];
    if (error.code === 'UNEXPECTED_TOKEN' && closer !== undefined) {
      return this.problem(
        start,
        start + 1,
        `this ${quote(closer)} closes nothing: no ${quote(closer === '}' ? '{' : '[')} is open`,
        this.repairs.cut(start, start + 1),
      );
    }
    if (error.code === 'UNEXPECTED_TOKEN' && piece === ',') {
      return this.problem(start, end, 'a comma without a value before it', this.repairs.cut(start, end));
    }
    const indentation = explainIndentation(this.source, error, all) ?? this.dashBefore(error);
    if (indentation !== undefined) {
      const { offset, length, problem, fix, kind } = indentation;
      if (kind === 'dashless') this.sawDashless = true;
      return this.bag.report('WNC120', this.source.span(offset, offset + length), { problem }, { fix });
    }
    if (this.withoutColon(error)) return;
    if (error.code === 'BLOCK_AS_IMPLICIT_KEY') {
      const rest = this.restOfLine(start);
      if (/^- /.test(rest)) {
        return this.problem(
          start,
          start + rest.length,
          `${quote(rest)} is an entry of a list and stands among keys`,
          'put it under its key, such as `layers:`, and further to the right',
        );
      }
      const quoted = this.repairs.change(start, start + rest.length, `"${rest}"`, `put it in quotes: "${rest}"`);
      const fix = /^\w+: \S+$/.test(rest)
        ? [this.repairs.change(start, start + rest.length, `{${rest}}`), { ...quoted, words: `if it is text, ${quoted.words}` }]
        : quoted;
      return this.problem(start, start + rest.length, `${quote(rest)} has a colon of its own, so it reads as a key inside a value`, fix);
    }
    if (error.code === 'MULTILINE_IMPLICIT_KEY' || error.message.includes('followed by map values'))
      return this.missingColon(start, firstLineOf(piece));
    this.other(error);
  }

  /** The entry of a list after lines that lack their dashes. */
  private dashBefore(error: YAMLError): IndentationProblem | undefined {
    const { line } = this.source.position(error.pos[0]);
    if (error.code !== 'BLOCK_AS_IMPLICIT_KEY' || !isDash(this.source.line(line).trim())) return undefined;
    const first = firstDashless(this.source, line);
    if (first === undefined) return undefined;
    const { start, end } = this.source.lineSpan(first);
    return {
      offset: start.offset,
      length: /^[^\s:,]+/.exec(this.source.text.slice(start.offset, end.offset))?.[0].length ?? 1,
      ...dashless(this.source, first),
    };
  }

  /** The rest of a line as text. */
  private quoted(start: number, words: string): Fix {
    const rest = this.restOfLine(start);
    const value = rest.slice(0, rest.search(/[,}\]]|$/)).trimEnd();
    const text = this.source.line(this.source.position(start).line).includes('{') ? value : rest.trimEnd();
    return this.repairs.change(start, start + text.length, text.includes('"') ? `'${text}'` : `"${text}"`, words);
  }

  /** The text in double quotes around an escape in single ones. */
  private singleQuoted(at: number): Ways {
    const words = 'use single quotes, in which a backslash is itself';
    const { line } = this.source.position(at);
    const from = this.source.lineStart(line);
    for (const { index, 0: text } of this.source.line(line).matchAll(/"(?:[^"\\]|\\.)*"/g)) {
      if (from + index > at || from + index + text.length < at || text.includes("'")) continue;
      return this.repairs.change(from + index, from + index + text.length, `'${text.slice(1, -1)}'`, words);
    }
    return words;
  }

  /** What no rule above explains, with the rest of its line. */
  private other(error: YAMLError): void {
    const [start] = error.pos;
    const piece = this.restOfLine(start);
    const { problem, fix } = phraseOf(error.message, piece);
    this.problem(start, start + Math.max(1, piece.length), problem, fix === undefined ? undefined : this.phraseFix(fix, start, piece));
  }

  /** What a phrase says, done. */
  private phraseFix(fix: string, start: number, piece: string): Ways {
    const { repairs } = this;
    if (fix === 'take it out') return repairs.cut(start, start + Math.max(1, piece.length), fix);
    if (fix === 'take it out, or put the whole value in quotes')
      return [repairs.cut(start, start + piece.length), 'put the whole value in quotes'];
    if (fix === 'write ` #`') return repairs.insert(start + piece.indexOf('#'), ' ', fix);
    if (fix === 'put `- ` before it') return repairs.dash(this.source.position(start).line, fix);
    return fix;
  }

  private restOfLine(start: number): string {
    const { line } = this.source.position(start);
    return this.source.text.slice(start, this.source.lineSpan(line).end.offset).replace(/\s+#.*$/, '');
  }

  private unclosed(error: YAMLError): boolean {
    const open = /sufficiently indented|closing|Expected.*end with|must end with/i.test(error.message)
      ? findUnclosed(this.tokens, error.pos[0])
      : undefined;
    if (open === undefined) return false;
    const { offset, opening, closing } = open;
    // `{…]` closes with the wrong one of the two.
    const other = closing === '}' ? ']' : '}';
    const line = this.source.line(this.source.position(offset).line);
    const isSwapped = /[}\]]/.test(closing) && line.split(other).length > line.split(other === ']' ? '[' : '{').length;
    const wrong = this.source.text.indexOf(other, offset);
    const fix = isSwapped
      ? this.repairs.change(wrong, wrong + 1, closing, `write ${quote(closing)} instead of ${quote(other)}`)
      : this.repairs.close(offset, closing, `add ${quote(closing)}`);
    this.bag.report('WNC108', this.source.span(offset, offset + 1), { opening, closing }, { fix });
    return true;
  }

  /** `steps:200`. */
  private missingSpace(start: number, line: string): boolean {
    const match = /^\s*(?:- )?([A-Za-z_]\w*):(?=\S)(.*?)\s*$/.exec(line);
    if (match === null) return false;
    const [, key = '', value = ''] = match;
    const found = line.trim().replace(/^- /, '');
    const at = start + line.indexOf(found);
    this.bag.report(
      'WNC119',
      this.source.span(at, at + found.length),
      { found },
      { fix: this.repairs.insert(at + key.length + 1, ' ', write(`${key}: ${value}`)) },
    );
    return true;
  }

  private missingComma(error: YAMLError, piece: string): boolean {
    const [start] = error.pos;
    const message = error.message;
    if (!isInFlow(this.tokens, start)) return false;
    const inOne = error.code === 'BLOCK_IN_FLOW' ? /^(.*?\s)([\w"']+)\s*:/s.exec(piece) : null;
    const swallowed = error.code === 'MULTILINE_IMPLICIT_KEY' ? /^\S+/.exec(piece)?.[0] : undefined;
    if (swallowed !== undefined) {
      this.problem(
        start,
        start + swallowed.length,
        `a comma is missing after ${quote(swallowed)}`,
        this.repairs.insert(start + swallowed.length, ',', write(`${swallowed},`)),
      );
      return true;
    }
    const between = /Missing , |at node end/.test(message) && /^[\w"'{[:$]/.test(piece) ? piece : undefined;
    const [, before = '', word = between] = inOne ?? [];
    if (word === undefined) return false;
    const at = start + before.length;
    this.problem(
      at,
      at + firstLineOf(word).length,
      `a comma is missing before ${quote(word)}`,
      this.repairs.insert(this.source.text.slice(0, at).trimEnd().length, ',', 'put a comma between the two'),
    );
    return true;
  }

  /** A line that is no key with its value makes the next one look misplaced. */
  private withoutColon(error: YAMLError): boolean {
    if (!error.message.startsWith('All mapping items')) return false;
    const { line } = this.source.position(error.pos[0]);
    for (let above = line; above >= Math.max(1, line - 20); above -= 1) {
      const text = this.source
        .line(above)
        .replace(/(^|\s)#.*$/, '')
        .trimEnd();
      if (text.trim() === '') continue;
      if (/:(\s|$)/.test(text) || /^\s*-\s/.test(text)) {
        if (above === line) continue;
        return false;
      }
      this.missingColon(this.source.lineStart(above), text);
      return true;
    }
    return false;
  }

  private missingColon(start: number, line: string): void {
    const text = line.trim();
    if (text.startsWith('```')) {
      const at = start + line.indexOf(text);
      return this.problem(
        at,
        at + text.length,
        `${quote(text)} begins or ends a block of code in Markdown, and is no YAML`,
        this.fencesOut(),
      );
    }
    const [first = '', ...others] = text.split(/\s+/);
    const at = start + line.indexOf(text);
    const wanted = others.length > 0 ? write(`${first}: ${others.join(' ')}`) : write(`${text}:`);
    const fix = this.repairs.insert(at + first.length, ':', wanted);
    this.problem(at, at + text.length, `${quote(text)} is not a key with its value: a colon and a space are missing`, fix);
  }

  /** The lines that begin and end a block of code in Markdown. */
  private fencesOut(): Fix {
    const lines = Array.from({ length: this.source.lineCount }, (_, index) => index + 1).filter((line) =>
      this.source.line(line).trim().startsWith('```'),
    );
    return { words: 'take the line out', edits: lines.flatMap((line) => this.repairs.cutLine(line).edits) };
  }

  private problem(start: number, end: number, problem: string, fix?: Ways): void {
    this.bag.report('WNC106', this.source.span(start, end), { problem }, { fix });
  }
}

function firstLineOf(text: string): string {
  return text.split('\n', 1).join('');
}

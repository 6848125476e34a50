import { DiagnosticBag } from '../diagnostics/bag.js';
import { SourceText } from '../diagnostics/source-text.js';
import { parseYaml } from '../language/parse.js';
import { plainOf } from '../language/sweep/base-spec.js';
import type { Tree } from '../language/tree.js';

const STEP = 2;

/**
 * A YAML text with two spaces a level, one space behind colons and commas and none inside brackets, and no spaces at line ends. What a
 * comment says and the column that it stands in are kept. The text itself where it has mistakes, or would come to mean something else.
 */
export function format(text: string): string {
  const tree = treeOf(text);
  if (tree === undefined) return text;
  const isCrlf = text.includes('\r\n');
  const formatted = new Formatter(text.replaceAll('\r\n', '\n')).run();
  const result = isCrlf ? formatted.replaceAll('\n', '\r\n') : formatted;
  const again = treeOf(result);
  const isSame = again !== undefined && JSON.stringify(plainOf(again)) === JSON.stringify(plainOf(tree));
  return isSame && commentsOf(text).join('\n') === commentsOf(result).join('\n') ? result : text;
}

function treeOf(text: string): Tree | undefined {
  const bag = new DiagnosticBag();
  const tree = parseYaml(new SourceText('', text), bag);
  return bag.hasErrors ? undefined : tree;
}

function commentsOf(text: string): readonly string[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const comment = /(?:^|\s)(#.*)$/.exec(withoutQuotes(line));
    return comment === null ? [] : [line.slice(line.length - (comment[1]?.length ?? 0)).trimEnd()];
  });
}

function withoutQuotes(line: string): string {
  return line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, (quoted) => '_'.repeat(quoted.length));
}

class Formatter {
  private readonly lines: readonly string[];
  private readonly source: SourceText;
  /** By line from 0, the column of its first code. */
  private readonly columns = new Map<number, number>();
  /** Lines that a value goes on over: they move with the line on which it begins. */
  private readonly follows = new Map<number, number>();

  constructor(text: string) {
    this.source = new SourceText('', text);
    this.lines = text.split('\n');
  }

  run(): string {
    const tree = treeOf(this.source.text);
    if (tree !== undefined) this.place(tree, 0);
    const inFlow = this.flowLines();
    const result: string[] = [];
    for (const [index, line] of this.lines.entries()) {
      if (line.trim() === '') {
        if (result.length > 0 && result.at(-1) !== '') result.push('');
        continue;
      }
      const column = Math.max(0, this.columnOf(index));
      const indent = ' '.repeat(column);
      result.push(
        this.follows.has(index) && !inFlow.has(index)
          ? `${indent}${line.trimStart()}`.trimEnd()
          : `${indent}${this.code(line, column, index)}`,
      );
    }
    while (result.at(-1) === '') result.pop();
    return `${result.join('\n')}\n`;
  }

  /** Where a value in lines of its own stands. */
  private place(tree: Tree, column: number): void {
    if (this.isFlow(tree)) return this.follow(tree);
    if (tree.kind === 'map') {
      for (const { keySpan, value, valueSpan } of tree.entries) {
        this.begin(keySpan.start.offset, column);
        if (valueSpan === undefined || valueSpan.start.offset === value.span.start.offset) this.place(value, column + STEP);
      }
    } else if (tree.kind === 'list') {
      tree.items.forEach((item, index) => {
        const span = tree.itemSpans[index] ?? item.span;
        this.begin(this.dashBefore(span.start.offset), column);
        if (span.start.offset === item.span.start.offset) this.place(item, column + STEP);
      });
    } else this.follow(tree);
  }

  /** The first code of a line stands in this column. */
  private begin(offset: number, column: number): void {
    const { line } = this.source.position(offset);
    const start = this.source.lineStart(line);
    if (this.source.text.slice(start, offset).trim() === '') this.columns.set(line - 1, column);
  }

  private dashBefore(offset: number): number {
    let at = offset - 1;
    while (at > 0 && this.source.text.charAt(at) !== '-') at -= 1;
    return Math.max(0, at);
  }

  private follow({ span }: Tree): void {
    for (let line = span.start.line + 1; line <= span.end.line; line += 1) this.follows.set(line - 1, span.start.line - 1);
  }

  private isFlow({ span }: Tree): boolean {
    return /[[{]/.test(this.source.text.charAt(span.start.offset));
  }

  private columnOf(index: number): number {
    const own = this.columns.get(index);
    if (own !== undefined) return own;
    const line = this.lines[index] ?? '';
    const column = line.search(/\S/);
    const leader = this.follows.get(index);
    if (leader !== undefined) return column + this.shiftOf(leader);
    // A comment stands with the code below it, or else with that above.
    const below = this.codeFrom(index, 1);
    const above = this.codeFrom(index, -1);
    for (const near of [below, above])
      if (near !== undefined && (this.lines[near] ?? '').search(/\S/) === column) return this.columnOf(near);
    return near(below, above) === undefined ? column : column + this.shiftOf(near(below, above) ?? index);
  }

  private codeFrom(index: number, step: number): number | undefined {
    for (let at = index + step; at >= 0 && at < this.lines.length; at += step) if (this.columns.has(at)) return at;
    return undefined;
  }

  private shiftOf(index: number): number {
    return this.columnOf(index) - Math.max(0, (this.lines[index] ?? '').search(/\S/));
  }

  /** Lines that a value in brackets goes on over. */
  private flowLines(): ReadonlySet<number> {
    const found = new Set<number>();
    const visit = (tree: Tree): void => {
      if (this.isFlow(tree)) for (let line = tree.span.start.line; line < tree.span.end.line; line += 1) found.add(line);
      else if (tree.kind === 'map') for (const { value } of tree.entries) visit(value);
      else if (tree.kind === 'list') for (const item of tree.items) visit(item);
    };
    const tree = treeOf(this.source.text);
    if (tree !== undefined) visit(tree);
    return found;
  }

  /** A line's code with its spaces as they should be, and its comment in the column that it had. */
  private code(line: string, column: number, index: number): string {
    const begun = line.search(/\S/);
    const comment = /(?:^|\s)(#.*)$/.exec(withoutQuotes(line));
    const at = comment === null ? line.length : line.length - (comment[1]?.length ?? 0);
    const code = tidy(line.slice(begun, at).trimEnd(), this.inBrackets(index));
    if (comment === null) return code;
    const said = line.slice(at).trimEnd();
    if (code === '') return said;
    return `${code}${' '.repeat(Math.max(1, at - column - code.length))}${said}`;
  }

  private inBrackets(index: number): boolean {
    return this.follows.has(index);
  }
}

function near(below: number | undefined, above: number | undefined): number | undefined {
  return below ?? above;
}

/** `-   a:  { b: 1,c: 2 }` as `- a: {b: 1, c: 2}`; what stands in quotes stays. */
function tidy(code: string, begunInBrackets: boolean): string {
  const pieces = code.split(/("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/);
  let depth = begunInBrackets ? 1 : 0;
  let result = '';
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 1) {
      result += piece;
      continue;
    }
    for (const part of piece.split(/([{}[\],]|:(?=\s)|\s+)/)) {
      if (part === '') continue;
      if (/^\s+$/.test(part)) {
        // Several spaces are one; inside of brackets, at their ends, none.
        if (!/[{[]$/.test(result) || depth === 0) result += result.endsWith(' ') ? '' : ' ';
        continue;
      }
      if (part === '{' || part === '[') depth += 1;
      if ((part === '}' || part === ']' || part === ',') && depth > 0) {
        result = result.trimEnd();
        if (part !== ',') depth -= 1;
      }
      result += part === ',' && depth > 0 ? ', ' : part;
    }
  }
  return result.trimEnd();
}

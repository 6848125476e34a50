import type { Edit, Fix, Span } from '../diagnostics/diagnostic.js';
import type { SourceText } from '../diagnostics/source-text.js';
import { write } from '../diagnostics/words.js';
import { itemSpan, type Entry, type ListTree, type MapTree, type Tree } from './tree.js';

/**
 * Changes of a YAML text in the style in which it is written: a map in braces gets an entry after a comma, one of lines a line
 * of its own. What is not changed stays as it is: comments, anchors, line ends.
 */
export class YamlEdits {
  /** The text's own line end. */
  readonly lineEnd: string;

  constructor(private readonly source: SourceText) {
    this.lineEnd = source.text.includes('\r\n') ? '\r\n' : '\n';
  }

  /** A value written another way; the words say how. */
  write(tree: Tree, text: string, words = write(text)): Fix {
    return { words, edits: [{ span: this.scalarSpan(tree.span), text }] };
  }

  insert(offset: number, text: string): Edit {
    return { span: this.source.span(offset, offset), text };
  }

  /** Text in a block ends with its line, which is not its own. */
  private scalarSpan(span: Span): Span {
    if (!/[|>]/.test(this.source.text.charAt(span.start.offset))) return span;
    return this.source.span(span.start.offset, span.start.offset + this.textOf(span).trimEnd().length);
  }

  rename(entry: Entry, key: string): Edit {
    return { span: entry.keySpan, text: key };
  }

  /** Another value for a key that has one, or none yet. */
  setValue(entry: Entry, text: string): Edit {
    const span = writtenSpan(entry);
    if (!isEmpty(span) && !this.isBlock(entry.value, span)) return { span, text };
    const colon = this.colonAfter(entry.keySpan.end.offset);
    if (colon === undefined) return this.insert(entry.keySpan.end.offset, `: ${text}`);
    const end = isEmpty(span) ? colon : span.end.offset;
    return { span: this.source.span(colon, end), text: ` ${text}` };
  }

  /** Keys with their values, after those that are there. */
  addEntry(map: MapTree, ...texts: readonly string[]): Edit {
    const last = lastOf(map.entries, (entry) => entry.keySpan);
    if (this.isFlow(map.span)) return this.addInBrackets(map.span, last && this.endOfEntry(last), texts.join(', '));
    if (last === undefined) return this.insert(map.span.end.offset, ` ${texts.join(', ')}`);
    const lines = texts.map((text) => this.lineEnd + this.indentOf(map.entries) + text);
    return this.insert(this.endOfLine(this.endOfEntry(last)), lines.join(''));
  }

  /**
   * An entry as it is written, under another key, for a map whose keys begin in another column; undefined where braces cannot hold its
   * lines.
   */
  entryText(entry: Entry, key: string, into: MapTree | undefined): string | undefined {
    const from = entry.keySpan.end.offset;
    const text = this.source.text.slice(from, this.endOfEntry(entry));
    if (!text.includes('\n')) return `${key}${text}`;
    if (into === undefined || this.isFlow(into.span) || into.entries.length === 0) return undefined;
    const shift = this.indentOf(into.entries).length - (entry.keySpan.start.column - 1);
    return key + this.shifted(text.split(/\r?\n/), shift);
  }

  /** Lines with all but the first one further in, or out. */
  private shifted([first, ...others]: readonly string[], by: number): string {
    const moved = others.map((line) =>
      by >= 0 ? ' '.repeat(line.trim() === '' ? 0 : by) + line : line.replace(new RegExp(`^ {0,${-by}}`), ''),
    );
    return [first, ...moved].join(this.lineEnd);
  }

  /** An entry's lines two columns further in. */
  indent(entry: Entry): readonly Edit[] {
    const last = this.source.position(this.endOfEntry(entry)).line;
    const lines = Array.from({ length: last - entry.keySpan.start.line + 1 }, (_, index) => entry.keySpan.start.line + index);
    return lines.filter((line) => this.source.line(line).trim() !== '').map((line) => this.insert(this.source.lineStart(line), '  '));
  }

  /** An item of a list cut before one of its keys, so that two come of it. */
  splitItem(list: ListTree, map: MapTree, entry: Entry): readonly Edit[] {
    const before = map.entries[map.entries.indexOf(entry) - 1];
    if (before === undefined) return [];
    const indent = ' '.repeat(list.span.start.column - 1);
    const start = this.endOfEntry(before);
    const end = entry.keySpan.start.offset;
    if (this.isFlow(map.span))
      return [{ span: this.source.span(start, end), text: this.isFlow(list.span) ? '}, {' : `}${this.lineEnd}${indent}- {` }];
    const lineStart = this.source.lineStart(entry.keySpan.start.line);
    return [{ span: this.source.span(lineStart, end), text: `${indent}- ` }];
  }

  /** The map of a key made a list, each of its entries an item. */
  listOf(entry: Entry): readonly Edit[] {
    const { value } = entry;
    if (value.kind !== 'map') return [];
    if (!this.isFlow(value.span)) {
      return value.entries.flatMap((one) => {
        const [, ...below] = this.indent(one);
        return [this.insert(one.keySpan.start.offset, '- '), ...below];
      });
    }
    const items = value.entries.map((one) => ({
      span: this.source.span(one.keySpan.start.offset, this.endOfEntry(one)),
      text: this.isBare(one) ? one.key : `{${this.textOf({ ...one.keySpan, end: this.source.position(this.endOfEntry(one)) })}}`,
    }));
    const { start, end } = value.span;
    return [
      { span: this.source.span(start.offset, start.offset + 1), text: '[' },
      ...items,
      { span: this.source.span(end.offset - 1, end.offset), text: ']' },
    ];
  }

  private isBare(entry: Entry): boolean {
    return isEmpty(writtenSpan(entry));
  }

  /** A key and its value written anew. */
  rewrite(entry: Entry, text: string): Edit {
    return { span: this.source.span(entry.keySpan.start.offset, this.endOfEntry(entry)), text };
  }

  /** Several items where there was one: what stands behind its dash, or between its commas. */
  itemsText(list: ListTree, texts: readonly string[]): string {
    if (this.isFlow(list.span)) return texts.map((text) => (text.includes(': ') && !text.startsWith('{') ? `{${text}}` : text)).join(', ');
    return texts.join(`${this.lineEnd}${' '.repeat(list.span.start.column - 1)}- `);
  }

  /** An item's text for another list, its further lines as far in from its dash as they were; undefined where brackets cannot hold them. */
  movedText(span: Span, from: ListTree, into: ListTree): string | undefined {
    const lines = this.textOf(span).split(/\r?\n/);
    if (lines.length > 1 && this.isFlow(into.span)) return undefined;
    return this.shifted(lines, into.span.start.column - from.span.start.column);
  }

  removeEntry(map: MapTree, entry: Entry): Edit {
    const sorted = [...map.entries].sort((a, b) => a.keySpan.start.offset - b.keySpan.start.offset);
    const index = sorted.indexOf(entry);
    const next = sorted[index + 1]?.keySpan.start.offset;
    const before = sorted[index - 1];
    const start = entry.keySpan.start.offset;
    const end = this.endOfEntry(entry);
    if (this.isFlow(map.span)) return this.cutInBrackets(start, end, next, before && this.endOfEntry(before));
    return this.cutLines(start, end, next);
  }

  /** An item before the one at `index`, or after the last one. */
  insertItem(list: ListTree, index: number, text: string): Edit {
    const at = list.itemSpans[index];
    if (this.isFlow(list.span)) {
      if (at !== undefined) return this.insert(at.start.offset, `${text}, `);
      return this.addInBrackets(list.span, list.itemSpans.at(-1)?.end.offset, text);
    }
    const indent = ' '.repeat(list.span.start.column - 1);
    if (at !== undefined) return this.insert(this.dashOf(list, index), `- ${text}${this.lineEnd}${indent}`);
    return this.insert(this.endOfItem(list, list.items.length - 1), `${this.lineEnd}${indent}- ${text}`);
  }

  removeItem(list: ListTree, index: number): Edit {
    const span = itemSpan(list, index);
    if (this.isFlow(list.span))
      return this.cutInBrackets(
        span.start.offset,
        span.end.offset,
        list.itemSpans[index + 1]?.start.offset,
        list.itemSpans[index - 1]?.end.offset,
      );
    const next = index + 1 < list.items.length ? this.dashOf(list, index + 1) : undefined;
    return this.cutLines(this.dashOf(list, index), Math.max(span.end.offset, this.dashOf(list, index) + 1), next);
  }

  /** Takes an item out and puts it before the one at `to`, with its lines and comments. */
  moveItem(list: ListTree, from: number, to: number): readonly Edit[] {
    const span = itemSpan(list, from);
    const removed = this.removeItem(list, from);
    if (this.isFlow(list.span)) return [this.insertItem(list, to, this.textOf(span)), removed];
    const dash = this.dashOf(list, from);
    const text = this.source.text.slice(dash + 1, this.endOfItem(list, from)).trimStart();
    return [this.insertItem(list, to, text), removed];
  }

  textOf(span: Span): string {
    return this.source.text.slice(span.start.offset, span.end.offset);
  }

  /** Whole lines, with the line end of the last. */
  removeLines(first: number, last: number): Edit {
    const start = this.source.lineStart(first);
    const end = last < this.source.lineCount ? this.source.lineStart(last + 1) : this.source.text.length;
    // The last line has no end of its own, so it takes that of the line before.
    if (last >= this.source.lineCount && first > 1)
      return { span: this.source.span(this.endOfLine(this.source.lineStart(first - 1)), end), text: '' };
    return { span: this.source.span(start, end), text: '' };
  }

  isFlow(span: Span): boolean {
    return /[{[]/.test(this.source.text.charAt(span.start.offset));
  }

  /** The end of the text of the line of an offset, before its line end. */
  endOfLine(offset: number): number {
    const { line } = this.source.position(offset);
    return this.source.lineStart(line) + this.source.line(line).length;
  }

  /** The spaces in which the keys of a map of lines begin. */
  private indentOf(entries: readonly Entry[]): string {
    return ' '.repeat((entries[0]?.keySpan.start.column ?? 1) - 1);
  }

  private isBlock(tree: Tree, span: Span): boolean {
    return (tree.kind === 'map' || tree.kind === 'list') && !/[{[*]/.test(this.source.text.charAt(span.start.offset));
  }

  private addInBrackets(span: Span, last: number | undefined, text: string): Edit {
    if (last === undefined) return this.insert(span.start.offset + 1, text);
    const comma = /^\s*,/.exec(this.source.text.slice(last))?.[0];
    return comma === undefined ? this.insert(last, `, ${text}`) : this.insert(last + comma.length, ` ${text}`);
  }

  private cutInBrackets(start: number, end: number, next: number | undefined, before: number | undefined): Edit {
    if (next !== undefined) return { span: this.source.span(start, next), text: '' };
    return { span: this.source.span(before ?? start, end), text: '' };
  }

  /** Lines that one thing fills, or what of them is its own. */
  private cutLines(start: number, end: number, next: number | undefined): Edit {
    const { line, column } = this.source.position(start);
    const isFirst =
      this.source
        .line(line)
        .slice(0, column - 1)
        .trim() === '';
    if (isFirst) return this.removeLines(line, this.source.position(end).line);
    return { span: this.source.span(start, next ?? end), text: '' };
  }

  private endOfEntry(entry: Entry): number {
    const span = writtenSpan(entry);
    if (!isEmpty(span)) return span.end.offset;
    return this.colonAfter(entry.keySpan.end.offset) ?? entry.keySpan.end.offset;
  }

  /** After the last line of an item, its comment included. */
  private endOfItem(list: ListTree, index: number): number {
    return this.endOfLine(Math.max(itemSpan(list, index).end.offset, this.dashOf(list, index)));
  }

  /** All dashes of a list stand in one column. */
  private dashOf(list: ListTree, index: number): number {
    const { column, line: first } = list.span.start;
    if (index === 0) return list.span.start.offset;
    for (let { line } = itemSpan(list, index).start; line > first; line -= 1) {
      if (this.source.line(line).charAt(column - 1) === '-') return this.source.lineStart(line) + column - 1;
    }
    return itemSpan(list, index).start.offset;
  }

  private colonAfter(offset: number): number | undefined {
    const found = /^[ \t]*:/.exec(this.source.text.slice(offset))?.[0];
    return found === undefined ? undefined : offset + found.length;
  }
}

/** A list of maps made one map. */
export function dashesOut(entry: Entry, source: SourceText): Fix {
  const yaml = new YamlEdits(source);
  const entries = entry.value.kind === 'list' ? entry.value.items.flatMap((item) => (item.kind === 'map' ? item.entries : [])) : [];
  const texts = entries.map((inner) => yaml.entryText(inner, inner.key, undefined));
  return { words: 'take the dashes out', edits: texts.includes(undefined) ? [] : [yaml.setValue(entry, `{${texts.join(', ')}}`)] };
}

function writtenSpan({ value, valueSpan }: Entry): Span {
  return valueSpan ?? value.span;
}

function isEmpty({ start, end }: Span): boolean {
  return start.offset === end.offset;
}

function lastOf<T>(items: readonly T[], spanOf: (item: T) => Span): T | undefined {
  return items.reduce<T | undefined>(
    (last, item) => (last === undefined || spanOf(item).start.offset > spanOf(last).start.offset ? item : last),
    undefined,
  );
}

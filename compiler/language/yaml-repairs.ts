import type { Edit, Fix } from '../diagnostics/diagnostic.js';
import type { SourceText } from '../diagnostics/source-text.js';
import { write } from '../diagnostics/words.js';

/** Whether a line is an entry of a list. */
export function isDash(text: string): boolean {
  return /^-(\s|$)/.test(text);
}

/**
 * Changes of a text that is not YAML yet: of its lines and characters, since there is no tree of it. What lines belong together
 * is guessed from how far in they begin, so most come in several readings; the one that makes sense of the file is kept.
 */
export class YamlRepairs {
  constructor(private readonly source: SourceText) {}

  insert(offset: number, text: string, words: string): Fix {
    return this.change(offset, offset, text, words);
  }

  cut(start: number, end: number, words = 'take it out'): Fix {
    return this.change(start, end, '', words);
  }

  change(start: number, end: number, text: string, words = write(text)): Fix {
    return { words, edits: [{ span: this.source.span(start, end), text }] };
  }

  /** A line taken out with its end. */
  cutLine(line: number, words = 'take the line out'): Fix {
    const end = line < this.source.lineCount ? this.source.lineStart(line + 1) : this.source.text.length;
    return this.cut(this.source.lineStart(line), end, words);
  }

  /** A line begun in another column, with what stands further in below it, with its neighbours, or alone. */
  shift(line: number, indent: number, words: string): readonly Fix[] {
    return [this.block(line, (own, at) => own > at), this.block(line, (own, at) => own >= at), [line]].map((lines) => ({
      words,
      edits: this.moved(lines, indent - this.indentOf(line)),
    }));
  }

  /** A dash before a line, before all its neighbours without one, or before these and what stands below them. */
  dash(line: number, words: string): readonly Fix[] {
    const neighbours = this.neighboursOf(line).filter((other) => !isDash(this.source.line(other).trim()));
    return [[line], neighbours].map((lines) => ({ words, edits: lines.flatMap((one) => this.dashed(one)) }));
  }

  /** Every line's tabs as so many spaces. */
  untabbed(): readonly Fix[] {
    const widths = [2, 4, 8, 1, 3];
    return widths.map((width) => ({
      words: 'indent with spaces instead of tabs, two a level',
      edits: this.tabbedLines().map((line) => {
        const blanks = leading(this.source.line(line));
        const start = this.source.lineStart(line);
        return { span: this.source.span(start, start + blanks.length), text: spaces(blanks, width) };
      }),
    }));
  }

  tabbedLines(): readonly number[] {
    return Array.from({ length: this.source.lineCount }, (_, index) => index + 1).filter(
      (line) => leading(this.source.line(line)).includes('\t') && this.source.line(line).trim() !== '',
    );
  }

  /** Something left open, closed at the end of its line, before a comment, or before what closes what is around it. */
  close(offset: number, closing: string, words: string): readonly Fix[] {
    const { line } = this.source.position(offset);
    const end = this.source.lineStart(line) + this.source.line(line).length;
    const text = this.source.text.slice(offset, end);
    const content = text.replace(/\s+#.*$/, '').trimEnd();
    const cuts = [content.length, content.replace(/[\s,]+$/, '').length, content.replace(/[\s,}\]]+$/, '').length];
    for (const found of content.slice(1).matchAll(/[,}\]]/g)) cuts.push(found.index + 1);
    return [...new Set(cuts)]
      .filter((cut) => cut > 0)
      .slice(0, 8)
      .map((cut) => this.insert(offset + cut, closing, words));
  }

  private dashed(line: number): readonly Edit[] {
    const start = this.source.lineStart(line) + this.indentOf(line);
    const below = this.block(line, (own, at) => own > at).slice(1);
    return [{ span: this.source.span(start, start), text: '- ' }, ...this.moved(below, 2)];
  }

  private moved(lines: readonly number[], by: number): readonly Edit[] {
    return lines.map((line) => {
      const start = this.source.lineStart(line);
      const indent = this.indentOf(line);
      const wanted = Math.max(0, indent + by);
      return { span: this.source.span(start, start + indent), text: ' '.repeat(wanted) };
    });
  }

  /** A line and those after it that belong to it. */
  private block(line: number, belongs: (indent: number, at: number) => boolean): readonly number[] {
    const at = this.indentOf(line);
    const lines = [line];
    for (let next = line + 1; next <= this.source.lineCount; next += 1) {
      if (this.isBlank(next)) continue;
      if (!belongs(this.indentOf(next), at)) break;
      lines.push(next);
    }
    return lines;
  }

  /** The lines of one column around a line, as far as no line further out is between them. */
  private neighboursOf(line: number): readonly number[] {
    const at = this.indentOf(line);
    let first = line;
    for (let above = line - 1; above >= 1 && (this.isBlank(above) || this.indentOf(above) >= at); above -= 1)
      if (!this.isBlank(above)) first = above;
    return this.block(first, (own) => own >= at).filter((one) => this.indentOf(one) === at);
  }

  private isBlank(line: number): boolean {
    const text = this.source.line(line).trim();
    return text === '' || text.startsWith('#');
  }

  private indentOf(line: number): number {
    return leading(this.source.line(line)).length;
  }
}

function leading(line: string): string {
  return line.slice(0, line.search(/[^ \t]|$/));
}

/** As an editor shows tabs: each goes on to the next multiple of its width. */
function spaces(blanks: string, width: number): string {
  let column = 0;
  for (const blank of blanks) column += blank === '\t' ? width - (column % width) : 1;
  return ' '.repeat(column);
}

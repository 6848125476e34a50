import type { Position, Span } from './diagnostic.js';

/** A file's text with its lines, and the spans in it. */
export class SourceText {
  private readonly lineStarts: readonly number[];

  constructor(
    /** As diagnostics show it. */
    readonly file: string,
    readonly text: string,
  ) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.lineStarts = starts;
  }

  get lineCount(): number {
    return this.lineStarts.length;
  }

  position(offset: number): Position {
    const within = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lineStart(middle + 1) <= within) low = middle;
      else high = middle - 1;
    }
    return { offset: within, line: low + 1, column: within - this.lineStart(low + 1) + 1 };
  }

  span(start: number, end: number): Span {
    return { file: this.file, start: this.position(start), end: this.position(Math.max(start, end)) };
  }

  /** A line without its line break; lines count from 1. */
  line(number: number): string {
    const start = this.lineStarts[number - 1];
    if (start === undefined) return '';
    const next = this.lineStarts[number];
    return this.text.slice(start, next === undefined ? undefined : next - 1).replace(/\r$/, '');
  }

  lineStart(number: number): number {
    return this.lineStarts[number - 1] ?? this.text.length;
  }

  /** The span of a line's text without the spaces around it. */
  lineSpan(number: number): Span {
    const line = this.line(number);
    const start = this.lineStart(number);
    return this.span(start + line.length - line.trimStart().length, start + line.trimEnd().length);
  }
}

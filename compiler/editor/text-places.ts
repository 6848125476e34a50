import type { Span } from '../diagnostics/diagnostic.js';

/** From 0, the end exclusive, in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** One change of a text. */
export interface TextChange extends TextRange {
  readonly text: string;
}

export function rangeOf({ start, end }: Span): TextRange {
  return { start: start.offset, end: end.offset };
}

export function contains({ start, end }: Span, offset: number): boolean {
  return start.offset <= offset && offset <= end.offset;
}

/** Whether a value is written in brackets. */
export function isFlow({ start }: Span, text: string): boolean {
  return /[[{]/.test(text.charAt(start.offset));
}

/** Where the code of the line ends in which `offset` lies: before its comment and the spaces before that. */
export function codeEnd(text: string, offset: number): number {
  const lineEnd = lineEndAt(text, offset);
  const rest = text.slice(offset, lineEnd);
  const comment = /(^|\s)#/.exec(rest);
  return offset + (comment === null ? rest : rest.slice(0, comment.index)).trimEnd().length;
}

/** The end of a line without its line break. */
export function lineEndAt(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  const at = end === -1 ? text.length : end;
  return at > offset && text.charAt(at - 1) === '\r' ? at - 1 : at;
}

export function lineStartAt(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

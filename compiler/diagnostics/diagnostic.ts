/** A place in a source file. Lines and columns count from 1, offsets from 0; a column is a UTF-16 unit. */
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

export interface Span {
  readonly file: string;
  readonly start: Position;
  /** The first position after the token. */
  readonly end: Position;
}

export interface Related {
  readonly message: string;
  readonly span: Span;
}

export type Severity = 'error' | 'warning';

export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly related: readonly Related[];
  /** What to write instead, where it can be worked out. */
  readonly fix: string | undefined;
}

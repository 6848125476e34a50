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

/** One change of a file's text. */
export interface Edit {
  readonly span: Span;
  /** What stands there afterwards. */
  readonly text: string;
}

/** What to do about a finding: in words, and as the edits that do it; none where doing it takes a decision. */
export interface Fix {
  readonly words: string;
  readonly edits: readonly Edit[];
  /** Offered only where no way without this mark mends. */
  readonly otherwise?: true;
}

export type Severity = 'error' | 'warning';

export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly related: readonly Related[];
  /** Ways to mend it, best first; none where none can be worked out. */
  readonly fixes: readonly Fix[];
}

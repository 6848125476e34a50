import type { Severity } from '../diagnostic.js';

/** One kind of finding: what it says at its place, and what `wnc explain` says of it. */
export interface Row<Parameters> {
  readonly severity: Severity;
  /** A few words for the list of all codes. */
  readonly title: string;
  /** One sentence without a full stop that names the offending value and, where short, what is allowed. */
  message(parameters: Parameters): string;
  /** Plain words: what it means, why it is so, what to do. */
  readonly help: string;
  /** YAML that gets this finding, and the same made right. */
  readonly wrong: string;
  readonly right: string;
  /** Set where the positions that reach a layer are at fault, so that another context may mend it. */
  readonly about?: 'positions';
}

/** Rows without parameters take `{}`. */
export type None = Readonly<Record<string, never>>;

export function error<Parameters>(row: Omit<Row<Parameters>, 'severity'>): Row<Parameters> {
  return { severity: 'error', ...row };
}

export function warning<Parameters>(row: Omit<Row<Parameters>, 'severity'>): Row<Parameters> {
  return { severity: 'warning', ...row };
}

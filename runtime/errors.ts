/**
 * What a user can get wrong while a model runs: data, files, numbers. The compiler's own catalogue covers specs;
 * `wnc explain` reads both.
 */

export interface RuntimeProblem {
  /** What it means and what to do, in plain words, for `wnc explain`. */
  readonly help: string;
  /** A wrong and a right example. */
  readonly wrong: string;
  readonly right: string;
}

/** Thrown for a user's mistake; whoever catches it prints message and fix, never the stack. */
export class UserError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly fix?: string,
  ) {
    super(message);
    this.name = 'UserError';
  }
}

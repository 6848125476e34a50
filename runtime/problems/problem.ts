/** What a user can get wrong while a model runs, as `wnc explain` tells it. */
export interface RuntimeProblem {
  /** What it means and what to do, in plain words, for `wnc explain`; its first sentence is its title there. */
  readonly help: string;
  /** A wrong and a right example. */
  readonly wrong: string;
  readonly right: string;
  /** An error where it is left out. */
  readonly severity?: 'warning';
}

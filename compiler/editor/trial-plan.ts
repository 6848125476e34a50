import type { Plain } from '../language/sweep/sweep.js';

/** The combinations of a sweep before any is trained. */
export interface TrialPlan {
  /** How many would be trained. */
  readonly ready: number;
  /** Those that would be left out, by their numbers, and why. */
  readonly dropped: readonly LeftOut[];
  /** What all of them set, by their paths: the values of a trial, and whether it is left out. */
  readonly trials: readonly PlannedTrial[];
}

export interface LeftOut {
  readonly index: number;
  readonly reason: string;
}

export interface PlannedTrial {
  readonly values: ReadonlyMap<string, Plain>;
  readonly reason: string | undefined;
}

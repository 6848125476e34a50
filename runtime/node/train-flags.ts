import type { Target } from '../targets.js';

/** The flags of `wnc train` and of a generated train.ts. */
export interface TrainFlags {
  readonly steps?: number;
  readonly seed?: number;
  readonly words?: string;
  readonly out?: string;
  readonly resume: boolean;
  /** A run, or a checkpoint, whose parameters are those to begin with. */
  readonly from?: string;
  readonly findRate: boolean;
  readonly checkNumbers: boolean;
  readonly target?: Target;
  readonly format: 'text' | 'json';
}

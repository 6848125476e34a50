import type { Span } from '../../diagnostics/diagnostic.js';
import type { Expression } from '../expressions.js';

/** A value of YAML as plain data. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** What one value of the base spec goes over. */
export type Range =
  | { readonly kind: 'list'; readonly values: readonly Plain[] }
  | {
      /** Evenly spaced, or with an even factor from one to the next. */
      readonly kind: 'linear' | 'log';
      readonly low: number;
      readonly high: number;
      /** How many values, both ends included; absent: any number between the ends, for random trials. */
      readonly count: number | undefined;
      /** Rounded to whole numbers. */
      readonly whole: boolean;
    }
  /** Worked out from the values of other ranges and the base spec's variables. */
  | { readonly kind: 'expression'; readonly expression: Expression };

/** A value of the base spec and its range. */
export interface Dimension {
  /** `train.optimizer.adamW.rate`; places in lists are numbers. */
  readonly path: string;
  /** What expressions call it: the last part of the path. */
  readonly name: string;
  readonly span: Span;
  readonly range: Range;
}

/** Values that go together: each alternative gives one to the same paths. */
export interface TiedRanges {
  readonly paths: readonly string[];
  /** Of its first alternative. */
  readonly span: Span;
  readonly alternatives: readonly ReadonlyMap<string, Plain>[];
}

export type Search =
  | { readonly kind: 'grid' }
  | { readonly kind: 'random'; readonly trials: number }
  | {
      /** Successive halving: of the trials that reach a rung, a share goes on. */
      readonly kind: 'halving';
      /** Steps at which trials are compared, increasing. */
      readonly rungs: readonly number[];
      /** The share that goes on, of all that reached the rung. */
      readonly keep: number;
      /** Drawn at random; absent: the whole grid. */
      readonly trials: number | undefined;
    };

/** Models that cost more are left out before anything is trained. */
export interface Budget {
  readonly parameters: number | undefined;
  /** For one example, forward. */
  readonly multiplyAdds: number | undefined;
}

/** A sweep file, checked. */
export interface Sweep {
  /** As diagnostics show it. */
  readonly file: string;
  readonly name: string;
  readonly description: string | undefined;
  /** The base spec's path, from the sweep file. */
  readonly base: string;
  readonly baseSpan: Span;
  readonly dimensions: readonly Dimension[];
  readonly groups: readonly TiedRanges[];
  /** Numbers of the base spec's own `vars`, for expressions. */
  readonly variables: ReadonlyMap<string, number>;
  readonly search: Search;
  /** Where what makes the sweep large stands. */
  readonly sizeSpan: Span;
  /** Fixes the random trials. */
  readonly seed: number;
  /** How many seeds each trial is trained with. */
  readonly seeds: number;
  readonly budget: Budget;
}

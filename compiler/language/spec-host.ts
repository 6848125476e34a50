import type { SplitName } from '../../runtime/contract.js';
import type { Severity } from '../diagnostics/diagnostic.js';
import type { NamedData } from './read-data.js';
import type { Examples } from './reading.js';
import type { DataSpec } from './resolved-spec.js';

/** What reading a spec asks of its surroundings, which can look at data and at trained runs. */
export interface SpecHost {
  /** V of a built-in set or of a file, whose path counts from the spec file's folder. */
  vocabulary(data: NamedData, specFile: string): Promise<Vocabulary>;
  /** What is wrong with each of the trained runs that are to teach a model of the data; absent where runs cannot be looked at. */
  teachers?(runs: readonly string[], data: NamedData, specFile: string): Promise<readonly (Problem | undefined)[]>;
}

/** A finding from outside. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly fix?: string | undefined;
}

/** Pieces of each window, or only the part `index` of `of` equal ones of each piece. */
export interface Pieces {
  readonly nodes: number;
  readonly part?: { readonly index: number; readonly of: number };
}

/**
 * How many distinct nodes a batch of the words' windows holds on average, where each window of `context` characters is cut into
 * so many pieces, or parts of these; drawn at random as in training, or windows in a row as in evaluation.
 */
export type CountDistinct = (context: number, pieces: Pieces, batch: number, order: 'drawn' | 'in a row') => number;

/** What a model makes of its data. */
export interface DataUse extends Pick<DataSpec, 'context' | 'split' | 'normalize'> {
  /** At every position a word has to fit the context whole. */
  readonly prediction: 'window' | 'positions';
  /** What is evaluated in training. */
  readonly splits: readonly SplitName[];
}

/** What speaks against training a model on the data, and which of its settings that is about. */
export type JudgeData = (use: DataUse) => readonly {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix?: string | undefined;
  readonly about: 'data' | 'context' | 'split';
  /** The setting of the data that mends it, and its value. */
  readonly setting?: { readonly key: 'context' | 'split' | 'normalize'; readonly value: string } | undefined;
}[];

/** How many symbols the data have: V; and what else a host knows of them. */
export interface KnownVocabulary {
  readonly size: number;
  readonly countDistinct?: CountDistinct;
  readonly examples?: Examples;
  readonly judge?: JudgeData;
}

/** A vocabulary, or why there is none. */
export type Vocabulary =
  | KnownVocabulary
  | {
      readonly problem: {
        readonly code: string;
        readonly message: string;
        readonly fix?: string | undefined;
        /** What the spec should name instead. */
        readonly instead?: string;
        /** The kind that the data are instead. */
        readonly kind?: DataSpec['kind'];
        readonly place?: WordPlace;
      };
    };

/** A place in a word file that was named beside the spec, which is then what is shown. */
export interface WordPlace {
  /** As diagnostics show it. */
  readonly file: string;
  readonly line: number;
  /** From 1, the end exclusive. */
  readonly column: number;
  readonly end: number;
  /** The line's text; empty where there is nothing to show. */
  readonly text: string;
}

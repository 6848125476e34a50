import type { FlatLayout, OneStepFunction } from '../../runtime/contract.js';
import type { ResolvedSpec } from '../language/resolved-spec.js';
import type { SharedWork } from '../passes/share.js';
import type { Program } from './kernel.js';

export interface LastProgram {
  readonly program: Program;
  /** Fills the tables that it looks values up in, which stand one after the other: its batch has an example for each symbol. */
  readonly tables: { readonly program: Program; readonly states: OneStepFunction['states'] } | undefined;
}

export interface SlidingProgram {
  readonly program: Program;
  /** How many windows in a row. */
  readonly predictions: number;
}

export interface OneStepProgram {
  readonly program: Program;
  readonly states: OneStepFunction['states'];
  readonly endless: boolean;
}

/** A training step, and an evaluation's logits and loss. */
export interface CardPrograms {
  readonly training: Program;
  readonly evaluation: Program;
}

/** What every target prints: the two programs of a model and what the trainer needs to know of the spec. */
export interface CompiledModel {
  readonly spec: ResolvedSpec;
  /** The spec as YAML with every default filled in. */
  readonly resolvedText: string;
  /** The folder from which data.source counts, itself counted from the working folder; null for a built-in set. */
  readonly sourceFolder: string | null;
  readonly prediction: 'window' | 'positions';
  /** WebAssembly may use relaxed SIMD: a multiplication and its addition may be rounded once instead of twice. */
  readonly relaxed: boolean;
  readonly parameters: FlatLayout;
  readonly statistics: FlatLayout;
  /** Forward and backward, batch statistics, dropout, and the optimizer's step. */
  readonly training: Program;
  /** How many consecutive windows an example of `training` holds; undefined where an example is one window or one word. */
  readonly trainingPredictions: number | undefined;
  /** Forward only, running statistics. */
  readonly evaluation: Program;
  /** The loss of an evaluation over whole words laid end to end, where they are; it takes what `evaluation` takes. */
  readonly evaluationLoss: Program | undefined;
  /** How much `training` and `evaluation` save by computing each distinct node once; undefined where they do not. */
  readonly shared: { readonly training: SharedWork | undefined; readonly evaluation: SharedWork | undefined };
  /** An evaluation over several windows in a row, where the model slides. */
  readonly sliding: SlidingProgram | undefined;
  /** One character at a time, where the model streams. */
  readonly oneStep: OneStepProgram | undefined;
  /** What cards run: that of `plain`, or over whole words laid end to end. It is compiled when it is first asked for. */
  readonly card: () => CardPrograms;
  /** What TypeScript runs: the same without the passes that are for simd, so every node of every example is computed. */
  readonly plain: {
    readonly training: Program;
    readonly evaluation: Program;
    readonly sliding: SlidingProgram | undefined;
    readonly oneStep: OneStepProgram | undefined;
  };
  /** Of a whole context the last position's logits, for sampling sequences that no state goes on with for ever; WebAssembly alone has it. */
  readonly last: LastProgram | undefined;
}

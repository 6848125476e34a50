import type { ModelDefinition } from '../contract.js';
import type { Symbols } from '../data/data-set.js';
import type { SplitExamples } from '../data/split-examples.js';
import type { UserError } from '../errors.js';
import type { BestWeights } from '../training/best-weights.js';
import type { PageTrainer } from './page-trainer.js';

/**
 * What a model is trained on, or why there is nothing, which train and evaluate throw. Its symbols have no characters where nobody knows
 * them.
 */
export type ModelData = { readonly symbols: Symbols } & ({ readonly examples: SplitExamples } | { readonly missing: UserError });

/** All of a page's model that takes memory. */
export interface HeldModel {
  readonly definition: ModelDefinition;
  readonly trainer: PageTrainer;
  readonly data: ModelData;
  /** With `keep: best`. */
  readonly best: BestWeights | undefined;
}

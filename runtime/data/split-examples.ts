import type { ModelPlan, SplitName } from '../contract.js';
import { makeExamples, type Examples } from './examples.js';
import type { Split } from './split.js';
import { stretches } from './stretches.js';
import type { Vocabulary } from './vocabulary.js';

/** The examples of each split. */
export type SplitExamples = Readonly<Record<SplitName, Examples>> & {
  /** The training split for the training step, where that takes another form than an evaluation. */
  readonly training?: Examples;
};

/** No examples, for a model that is given its weights and not trained. */
export const noExamples: SplitExamples = (() => {
  const none: Examples = {
    count: 0,
    counted: 0,
    stream: new Int32Array(0),
    shift: 0,
    inputs: 0,
    targets: 0,
    fill: () => undefined,
    span: () => ({ begin: 0, first: 0, end: 0 }),
  };
  return { train: none, validation: none, test: none };
})();

/** The examples of each split, in the form that a model takes. Throws WNC608 as makeExamples does. */
export function splitExamples(definition: ModelPlan, split: Split, vocabulary: Vocabulary): SplitExamples {
  const { predictions } = definition.training;
  return {
    train: makeExamples(split.train, vocabulary, definition),
    validation: makeExamples(split.validation, vocabulary, definition),
    test: makeExamples(split.test, vocabulary, definition),
    ...(predictions !== undefined && { training: stretches(split.train, vocabulary, definition.context, predictions) }),
  };
}

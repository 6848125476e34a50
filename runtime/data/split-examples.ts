import type { ModelPlan, SplitName, SplitSettings } from '../contract.js';
import { exampleSizes } from '../kernels/simd.js';
import { makeExamples, type Examples } from './examples.js';
import { tooShort } from './kinds/judge-sequence.js';
import { segmentsOf, type Sequence } from './kinds/sequence.js';
import { sequenceExamples, type SequenceForm } from './kinds/sequence-examples.js';
import type { Split } from './split.js';
import { stretches } from './stretches.js';
import type { TeacherTable } from './teacher-table.js';
import type { Vocabulary } from './vocabulary.js';

/** The examples of each split. */
export type SplitExamples = Readonly<Record<SplitName, Examples>> & {
  /** The training split for the training step, where that takes another form than an evaluation. */
  readonly training?: Examples;
  /** What teachers predict of them, for a model that is taught. */
  readonly teacher?: TeacherTable;
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

/**
 * A sequence's examples of each split, in the form that a model takes: for training they begin anywhere, an evaluation goes through
 * them side by side. Throws WNC634 where no file holds one to train on.
 */
export function splitSequence(definition: ModelPlan, sequence: Sequence, split: SplitSettings): SplitExamples {
  const sizes = exampleSizes(definition, undefined);
  const of = (part: SplitName, begin: SequenceForm['begin'], form = sizes): Examples =>
    sequenceExamples(sequence, segmentsOf(sequence, split, part), { ...form, begin });
  const own = of('train', 'anywhere', exampleSizes(definition, definition.training.predictions));
  if (own.count === 0) throw tooShort(sequence, split, 'train', definition.context);
  return {
    train: of('train', 'side by side'),
    validation: of('validation', 'side by side'),
    test: of('test', 'side by side'),
    training: own,
  };
}

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

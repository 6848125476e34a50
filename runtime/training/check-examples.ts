import { checkForm } from '../data/examples.js';
import type { SplitExamples } from '../data/split-examples.js';
import { UserError } from '../errors.js';
import type { TeacherTable } from '../data/teacher-table.js';
import type { ModelPlan, TrainingSettings } from '../contract.js';
import { exampleSizes } from '../kernels/simd.js';
import { checkJudge } from './training-counts.js';

/**
 * What a trainer asks of its examples. Throws WNC802 where there are none to train on, WNC771 where none judge what `keep` and
 * `patience` ask for, WNC770 for those of another form than the model's.
 */
export function checkExamples(definition: ModelPlan, settings: TrainingSettings, examples: SplitExamples): void {
  if (examples.train.count === 0)
    throw new UserError('WNC802', 'the training set holds no examples', 'give more data, or the train split a larger share by data.split');
  checkJudge(settings, examples);
  checkForm(examples.training ?? examples.train, exampleSizes(definition, definition.training.predictions), 'the examples to train on');
}

/** What teachers predict of the examples that a taught model is trained on. Throws WNC967 where that is not known. */
export function teacherOf({ teacher }: SplitExamples): TeacherTable {
  if (teacher) return teacher;
  throw new UserError(
    'WNC967',
    'the model learns from trained runs too (train.teach), which are not to be had here',
    'train it by wnc train, where the runs are; what it has learned can be used anywhere',
  );
}

import { checkForm } from '../data/examples.js';
import type { SplitExamples } from '../data/split-examples.js';
import { UserError } from '../errors.js';
import type { ModelPlan, TrainingSettings } from '../contract.js';
import { exampleSizes } from '../kernels/simd.js';
import { checkJudge } from './training-counts.js';

/**
 * What a trainer asks of its examples. Throws WNC802 where there are none to train on, WNC771 where none judge what `keep` and
 * `patience` ask for, WNC770 for those of another form than the model's.
 */
export function checkExamples(definition: ModelPlan, settings: TrainingSettings, examples: SplitExamples): void {
  if (examples.train.count === 0) throw new UserError('WNC802', 'the training set holds no examples');
  checkJudge(settings, examples);
  checkForm(examples.training ?? examples.train, exampleSizes(definition, definition.training.predictions), 'the examples to train on');
}

import type { ModelPlan } from '../contract.js';
import type { StepInput, StepOutput } from './step.js';
import { WebglModel } from '../tfjs/webgl/model.js';

/** runStep's numbers, computed on the graphics card. */
export async function webglStep(definition: ModelPlan, input: StepInput): Promise<StepOutput> {
  const { count, inputs, targets, rate } = input;
  const model = await WebglModel.create(definition, true);
  try {
    model.writeArray('parameters', input.parameters);
    model.writeStatistics(input.statistics);
    const perExample = definition.vocabulary * (definition.prediction === 'positions' ? definition.context : 1);
    model.evaluate(inputs, targets, count);
    const { last: evalLoss } = await model.readLosses();
    const evalLogits = await model.readLogits('evaluation', count * perExample);
    model.setExamples(inputs, targets);
    model.forwardBackward(0);
    model.keepLoss(0);
    const [loss] = await model.readTrainingLosses(1);
    const logits = await model.readLogits('training', count * perExample);
    const gradients = await model.readArray('gradients');
    model.update(rate, 1);
    return {
      loss: loss!,
      evalLoss,
      logits,
      evalLogits,
      gradients,
      parameters: await model.readArray('parameters'),
      statistics: await model.readStatistics(),
    };
  } finally {
    model.dispose();
  }
}

import type { ModelDefinition } from '../contract.js';
import type { StepInput, StepOutput } from './step.js';
import { WebglModel } from '../tfjs/webgl/model.js';

/** runStep's numbers, computed on the graphics card. */
export async function webglStep(definition: ModelDefinition, input: StepInput): Promise<StepOutput> {
  const { count, inputs, targets } = input;
  const model = await WebglModel.create(definition, false);
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
    return { loss: loss!, evalLoss, logits, evalLogits, gradients: await model.readArray('gradients'), statistics: await model.readStatistics() };
  } finally {
    model.dispose();
  }
}

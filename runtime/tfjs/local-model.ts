import * as tf from '@tensorflow/tfjs-core';
import type { ModelDefinition } from '../contract.js';
import { createModel } from './create-model.js';
import type { Model } from './model.js';

/** Weights and running statistics, by the definition's layouts. */
export interface ModelWeights {
  readonly parameters: Float32Array;
  readonly statistics: Float32Array;
}

/** Uses a model in this thread with given weights, and leaves tfjs's active backend as it was. */
export async function withLocalModel<Result>(
  definition: ModelDefinition,
  { parameters, statistics }: ModelWeights,
  use: (model: Model) => Result,
): Promise<Result> {
  const before = tf.getBackend();
  const model = await createModel(definition);
  try {
    model.parameters.set(parameters);
    model.statistics.set(statistics);
    return use(model);
  } finally {
    model.dispose();
    if (before !== '' && before !== tf.getBackend()) await tf.setBackend(before);
  }
}

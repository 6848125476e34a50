import type { FlatLayout, ModelPlan } from '../contract.js';
import { sizeOf } from '../files/named-tensors.js';
import { fillNormal, fillUniform } from '../random/streams.js';

/** The flat arrays of a model, laid out by definition.parameters and definition.statistics. */
export interface ModelArrays {
  readonly definition: ModelPlan;
  readonly parameters: Float32Array;
  readonly statistics: Float32Array;
}

/**
 * Gives parameters and running statistics their initial values. A parameter's are a function of the seed, its index among the
 * parameters and its own rule, so a change to one layer leaves the others' values as they are.
 */
export function initializeModel({ definition, parameters, statistics }: ModelArrays, seed: number): void {
  fill(definition.parameters, parameters, seed, 0);
  fill(definition.statistics, statistics, seed, definition.parameters.tensors.length);
}

function fill(layout: FlatLayout, flat: Float32Array, seed: number, firstTensor: number): void {
  layout.tensors.forEach(({ shape, offset, initial }, index) => {
    const values = flat.subarray(offset, offset + sizeOf(shape));
    switch (initial.kind) {
      case 'constant':
        values.fill(initial.value);
        break;
      case 'normal':
        fillNormal(seed, firstTensor + index, values);
        scale(values, initial.deviation);
        break;
      case 'uniform':
        fillUniform(seed, firstTensor + index, values);
        scale(values, initial.bound);
        break;
    }
  });
}

function scale(values: Float32Array, factor: number): void {
  for (let i = 0; i < values.length; i++) values[i]! *= factor;
}

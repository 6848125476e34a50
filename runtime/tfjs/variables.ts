import * as tf from '@tensorflow/tfjs-core';
import type { FlatLayout } from '../contract.js';
import { sizeOf } from '../files/named-tensors.js';

/**
 * A tfjs variable for each tensor of a flat array, by name. Each variable's array is a window of `flat`, so what generated
 * code writes in place shows in the variable, and what `assign` writes shows in the generated code.
 * tfjs's names are `scope/NAME`.
 */
export function makeVariables(layout: FlatLayout, flat: Float32Array, scope: string, trainable: boolean): ReadonlyMap<string, tf.Variable> {
  const variables = new Map<string, tf.Variable>();
  for (const { name, shape, offset } of layout.tensors) {
    const values = flat.subarray(offset, offset + sizeOf(shape));
    const tensor = tf.tensor(values, [...shape], 'float32');
    const variable = tf.variable(tensor, trainable, `${scope}/${name}`);
    tensor.dispose();
    // tfjs's own assign would replace the array, and the generated code would keep using the old one.
    variable.assign = (value) => {
      if (!tf.util.arraysEqual(value.shape, variable.shape)) {
        throw new Error(`shape of the new value (${value.shape.join()}) and previous value (${variable.shape.join()}) must match`);
      }
      values.set(value.dataSync());
    };
    variables.set(name, variable);
  }
  return variables;
}

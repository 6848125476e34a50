// Made by wnc from specs/mlp-3.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, tanh, type OneStep, type OneStepMemory } from 'wnc/runtime';

/** Binds the model, one character at a time, to its arrays, once. */
export function createOneStep(memory: OneStepMemory): OneStep {
  // The batch.
  const tokens = memory.inputs; // [B]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 270); // [27, 10]
  const linear2Weight = memory.parameters.subarray(272, 6272); // [200, 30]
  const batchNorm3Weight = memory.parameters.subarray(6272, 6472); // [200]
  const batchNorm3Bias = memory.parameters.subarray(6472, 6672); // [200]
  const linear5Weight = memory.parameters.subarray(6672, 12072); // [27, 200]
  const linear5Bias = memory.parameters.subarray(12072, 12099); // [27]
  // Running statistics.
  const batchNorm3RunningMean = memory.statistics.subarray(0, 200); // [200]
  const batchNorm3RunningVar = memory.statistics.subarray(200, 400); // [200]
  // What is kept of each example.
  const flatten1 = memory.states.subarray(0, 2560); // [B, 2, 10]
  // Workspace: tensors that are not needed at the same time share places.
  const embedding0 = memory.workspace.subarray(0, 1280); // [B, 10]
  const flatten1_2 = memory.workspace.subarray(51200, 55040); // [B, 3, 10]
  const flatten1_3 = memory.workspace.subarray(25600, 29440); // [B, 30]
  const linear2 = memory.workspace.subarray(0, 25600); // [B, 200]
  const tanh4 = memory.workspace.subarray(25600, 51200); // [B, 200]
  const logits = memory.workspace.subarray(0, 3456); // [B, 27]

  /** Logits of the character after the one at hand; the states go on to it. */
  function oneStep(batch: number): void {
    // specs/mlp-3.yaml:13 embedding
    // y[t] = weight[x[t]]
    for (let b = 0; b < batch; b++) {
      const row = tokens[b];
      for (let c = 0; c < 10; c++) embedding0[b * 10 + c] = embedding0Weight[row * 10 + c];
    }

    // specs/mlp-3.yaml:15 flatten
    // y = (x[0], …, x[T - 1])
    for (let b = 0; b < batch; b++) {
      for (let k = 0; k < 20; k++) flatten1_2[b * 30 + k] = flatten1[b * 20 + k];
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 10; c++) flatten1_2[b * 30 + 2 * 10 + c] = embedding0[b * 10 + c];
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 10; c++) {
        flatten1_3[b * 30 + c] = flatten1_2[b * 30 + c];
        flatten1_3[b * 30 + c + 10] = flatten1_2[b * 30 + 1 * 10 + c];
        flatten1_3[b * 30 + c + 20] = flatten1_2[b * 30 + 2 * 10 + c];
      }
    }

    // specs/mlp-3.yaml:17 linear
    // linear2 = flatten1_3 · linear2Weightᵀ, [B, 30] · [30, 200]
    multiplyTransposed(flatten1_3, linear2Weight, linear2, batch, 200, 30);

    // specs/mlp-3.yaml:19 batchNorm
    // y = (x - mean) / √(variance + epsilon) · weight + bias
    // specs/mlp-3.yaml:20 tanh
    // y = tanh(x)
    for (let c = 0; c < 200; c++) {
      const runningMean = batchNorm3RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm3RunningVar[c] + 0.00001);
      const weight = batchNorm3Weight[c];
      const bias = batchNorm3Bias[c];
      for (let b = 0; b < batch; b++) tanh4[b * 200 + c] = tanh((linear2[b * 200 + c] - runningMean) * reciprocalDeviation * weight + bias);
    }

    // specs/mlp-3.yaml:22 linear
    // logits = tanh4 · linear5Weightᵀ + linear5Bias, [B, 200] · [200, 27]
    multiplyTransposed(tanh4, linear5Weight, logits, batch, 27, 200, linear5Bias);

    // specs/mlp-3.yaml:15 flatten
    for (let b = 0; b < batch; b++) {
      for (let k = 0; k < 20; k++) flatten1[b * 20 + k] = flatten1_2[b * 30 + 1 * 10 + k];
    }
  }

  return oneStep;
}

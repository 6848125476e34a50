// Made by wnc from specs/hierarchical.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, tanh, type OneStep, type OneStepMemory } from 'wnc/runtime';

/** Binds the model, one character at a time, to its arrays, once. */
export function createOneStep(memory: OneStepMemory): OneStep {
  // The batch.
  const tokens = memory.inputs; // [B]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 270); // [27, 10]
  const linear2Weight = memory.parameters.subarray(272, 1632); // [68, 20]
  const batchNorm3Weight = memory.parameters.subarray(1632, 1700); // [68]
  const batchNorm3Bias = memory.parameters.subarray(1700, 1768); // [68]
  const linear6Weight = memory.parameters.subarray(1768, 11016); // [68, 136]
  const batchNorm7Weight = memory.parameters.subarray(11016, 11084); // [68]
  const batchNorm7Bias = memory.parameters.subarray(11084, 11152); // [68]
  const linear10Weight = memory.parameters.subarray(11152, 20400); // [68, 136]
  const batchNorm11Weight = memory.parameters.subarray(20400, 20468); // [68]
  const batchNorm11Bias = memory.parameters.subarray(20468, 20536); // [68]
  const linear13Weight = memory.parameters.subarray(20536, 22372); // [27, 68]
  const linear13Bias = memory.parameters.subarray(22372, 22399); // [27]
  // Running statistics.
  const batchNorm3RunningMean = memory.statistics.subarray(0, 68); // [68]
  const batchNorm3RunningVar = memory.statistics.subarray(68, 136); // [68]
  const batchNorm7RunningMean = memory.statistics.subarray(136, 204); // [68]
  const batchNorm7RunningVar = memory.statistics.subarray(204, 272); // [68]
  const batchNorm11RunningMean = memory.statistics.subarray(272, 340); // [68]
  const batchNorm11RunningVar = memory.statistics.subarray(340, 408); // [68]
  // What is kept of each example.
  const fuse1 = memory.states.subarray(0, 1280); // [B, 10]
  const fuse5 = memory.states.subarray(1280, 18688); // [B, 2, 68]
  const fuse9 = memory.states.subarray(18688, 53504); // [B, 4, 68]
  // Workspace: tensors that are not needed at the same time share places.
  const embedding0 = memory.workspace.subarray(2560, 3840); // [B, 10]
  const fuse1_2 = memory.workspace.subarray(0, 2560); // [B, 2, 10]
  const fuse1_3 = memory.workspace.subarray(8704, 11264); // [B, 20]
  const linear2 = memory.workspace.subarray(0, 8704); // [B, 68]
  const fuse5_2 = memory.workspace.subarray(43520, 69632); // [B, 3, 68]
  const fuse5_3 = memory.workspace.subarray(0, 17408); // [B, 136]
  const linear6 = memory.workspace.subarray(69632, 78336); // [B, 68]
  const fuse9_2 = memory.workspace.subarray(0, 43520); // [B, 5, 68]
  const fuse9_3 = memory.workspace.subarray(69632, 87040); // [B, 136]
  const linear10 = memory.workspace.subarray(87040, 95744); // [B, 68]
  const tanh12 = memory.workspace.subarray(69632, 78336); // [B, 68]
  const logits = memory.workspace.subarray(78336, 81792); // [B, 27]

  /** Logits of the character after the one at hand; the states go on to it. */
  function oneStep(batch: number): void {
    // specs/hierarchical.yaml:22 embedding
    // y[t] = weight[x[t]]
    for (let b = 0; b < batch; b++) {
      const row = tokens[b];
      for (let c = 0; c < 10; c++) embedding0[b * 10 + c] = embedding0Weight[row * 10 + c];
    }

    // specs/hierarchical.yaml:25 fuse
    // y[t] = (x[n·t], …, x[n·t + n - 1])
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 10; c++) {
        fuse1_2[b * 20 + c] = fuse1[b * 10 + c];
        fuse1_2[b * 20 + 1 * 10 + c] = embedding0[b * 10 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 10; c++) {
        fuse1_3[b * 20 + c] = fuse1_2[b * 20 + c];
        const reshape = fuse1_2[b * 20 + 1 * 10 + c];
        fuse1_3[b * 20 + c + 10] = reshape;
        fuse1[b * 10 + c] = reshape;
      }
    }

    // specs/hierarchical.yaml:26 linear
    // linear2 = fuse1_3 · linear2Weightᵀ, [B, 20] · [20, 68]
    multiplyTransposed(fuse1_3, linear2Weight, linear2, batch, 68, 20);

    // specs/hierarchical.yaml:27 batchNorm
    // y = (x - mean) / √(variance + epsilon) · weight + bias
    // specs/hierarchical.yaml:28 tanh
    // y = tanh(x)
    // specs/hierarchical.yaml:31 fuse
    for (let b = 0; b < batch; b++) {
      for (let k = 0; k < 136; k++) fuse5_2[b * 204 + k] = fuse5[b * 136 + k];
    }
    for (let c = 0; c < 68; c++) {
      const runningMean = batchNorm3RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm3RunningVar[c] + 0.00001);
      const weight = batchNorm3Weight[c];
      const bias = batchNorm3Bias[c];
      for (let b = 0; b < batch; b++) {
        fuse5_2[b * 204 + 2 * 68 + c] = tanh((linear2[b * 68 + c] - runningMean) * reciprocalDeviation * weight + bias);
      }
    }

    // specs/hierarchical.yaml:31 fuse
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 68; c++) {
        fuse5_3[b * 136 + c] = fuse5_2[b * 204 + c];
        fuse5_3[b * 136 + c + 68] = fuse5_2[b * 204 + 2 * 68 + c];
      }
    }

    // specs/hierarchical.yaml:32 linear
    // linear6 = fuse5_3 · linear6Weightᵀ, [B, 136] · [136, 68]
    multiplyTransposed(fuse5_3, linear6Weight, linear6, batch, 68, 136);

    // specs/hierarchical.yaml:33 batchNorm, specs/hierarchical.yaml:34 tanh, specs/hierarchical.yaml:37 fuse
    for (let b = 0; b < batch; b++) {
      for (let k = 0; k < 272; k++) fuse9_2[b * 340 + k] = fuse9[b * 272 + k];
    }
    for (let c = 0; c < 68; c++) {
      const runningMean = batchNorm7RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm7RunningVar[c] + 0.00001);
      const weight = batchNorm7Weight[c];
      const bias = batchNorm7Bias[c];
      for (let b = 0; b < batch; b++) {
        fuse9_2[b * 340 + 4 * 68 + c] = tanh((linear6[b * 68 + c] - runningMean) * reciprocalDeviation * weight + bias);
      }
    }

    // specs/hierarchical.yaml:37 fuse
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 68; c++) {
        fuse9_3[b * 136 + c] = fuse9_2[b * 340 + c];
        fuse9_3[b * 136 + c + 68] = fuse9_2[b * 340 + 4 * 68 + c];
      }
    }

    // specs/hierarchical.yaml:38 linear
    // linear10 = fuse9_3 · linear10Weightᵀ, [B, 136] · [136, 68]
    multiplyTransposed(fuse9_3, linear10Weight, linear10, batch, 68, 136);

    // specs/hierarchical.yaml:39 batchNorm, specs/hierarchical.yaml:40 tanh
    for (let c = 0; c < 68; c++) {
      const runningMean = batchNorm11RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm11RunningVar[c] + 0.00001);
      const weight = batchNorm11Weight[c];
      const bias = batchNorm11Bias[c];
      for (let b = 0; b < batch; b++) tanh12[b * 68 + c] = tanh((linear10[b * 68 + c] - runningMean) * reciprocalDeviation * weight + bias);
    }

    // specs/hierarchical.yaml:43 linear
    // logits = tanh12 · linear13Weightᵀ + linear13Bias, [B, 68] · [68, 27]
    multiplyTransposed(tanh12, linear13Weight, logits, batch, 27, 68, linear13Bias);

    // specs/hierarchical.yaml:31 fuse
    for (let b = 0; b < batch; b++) {
      for (let k = 0; k < 136; k++) fuse5[b * 136 + k] = fuse5_2[b * 204 + 1 * 68 + k];
    }

    // specs/hierarchical.yaml:37 fuse
    for (let b = 0; b < batch; b++) {
      for (let k = 0; k < 272; k++) fuse9[b * 272 + k] = fuse9_2[b * 340 + 1 * 68 + k];
    }
  }

  return oneStep;
}

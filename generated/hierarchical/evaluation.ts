// Made by wnc from specs/hierarchical.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, tanh, type Evaluation, type EvaluationMemory } from 'wnc/runtime';

/** Binds the model in evaluation mode to its arrays, once. */
export function createEvaluation(memory: EvaluationMemory): Evaluation {
  // The batch.
  const tokens = memory.inputs; // [B, 8]
  const targets = memory.targets; // [B]
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
  // Workspace: tensors that are not needed at the same time share places.
  const embedding0 = memory.workspace.subarray(34816, 45056); // [B, 8, 10]
  const linear2 = memory.workspace.subarray(0, 34816); // [B, 4, 68]
  const tanh4 = memory.workspace.subarray(34816, 69632); // [B, 4, 68]
  const linear6 = memory.workspace.subarray(0, 17408); // [B, 2, 68]
  const tanh8 = memory.workspace.subarray(17408, 34816); // [B, 2, 68]
  const linear10 = memory.workspace.subarray(0, 8704); // [B, 68]
  const tanh12 = memory.workspace.subarray(8704, 17408); // [B, 68]
  const logits = memory.workspace.subarray(0, 3456); // [B, 27]
  const targetCount = memory.workspace.subarray(3456, 3457); // one number
  const lossSum = memory.workspace.subarray(3460, 3461); // one number
  const loss = memory.workspace.subarray(3464, 3465); // one number

  /** Logits of the first `batch` examples. */
  function evaluate(batch: number): void {
    // specs/hierarchical.yaml:22 embedding
    // y[t] = weight[x[t]]
    for (let n = 0; n < batch * 8; n++) {
      const row = tokens[n];
      for (let c = 0; c < 10; c++) embedding0[n * 10 + c] = embedding0Weight[row * 10 + c];
    }

    // specs/hierarchical.yaml:26 linear
    // linear2 = embedding0 · linear2Weightᵀ, [B·4, 20] · [20, 68]
    multiplyTransposed(embedding0, linear2Weight, linear2, batch * 4, 68, 20);

    // specs/hierarchical.yaml:27 batchNorm
    // y = (x - mean) / √(variance + epsilon) · weight + bias
    // specs/hierarchical.yaml:28 tanh
    // y = tanh(x)
    for (let c = 0; c < 68; c++) {
      const runningMean = batchNorm3RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm3RunningVar[c] + 0.00001);
      const weight = batchNorm3Weight[c];
      const bias = batchNorm3Bias[c];
      for (let n = 0; n < batch * 4; n++) {
        tanh4[n * 68 + c] = tanh((linear2[n * 68 + c] - runningMean) * reciprocalDeviation * weight + bias);
      }
    }

    // specs/hierarchical.yaml:32 linear
    // linear6 = tanh4 · linear6Weightᵀ, [B·2, 136] · [136, 68]
    multiplyTransposed(tanh4, linear6Weight, linear6, batch * 2, 68, 136);

    // specs/hierarchical.yaml:33 batchNorm, specs/hierarchical.yaml:34 tanh
    for (let c = 0; c < 68; c++) {
      const runningMean = batchNorm7RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm7RunningVar[c] + 0.00001);
      const weight = batchNorm7Weight[c];
      const bias = batchNorm7Bias[c];
      for (let n = 0; n < batch * 2; n++) {
        tanh8[n * 68 + c] = tanh((linear6[n * 68 + c] - runningMean) * reciprocalDeviation * weight + bias);
      }
    }

    // specs/hierarchical.yaml:38 linear
    // linear10 = tanh8 · linear10Weightᵀ, [B, 136] · [136, 68]
    multiplyTransposed(tanh8, linear10Weight, linear10, batch, 68, 136);

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
  }

  /** The mean loss of the logits. */
  function measure(batch: number): void {
    // loss
    // probabilities = softmax(logits)
    // loss = -Σ log(probabilities[target]) / count
    let count = 0;
    for (let b = 0; b < batch; b++) count += targets[b] >= 0 ? 1 : 0;
    targetCount[0] = count;
    let total = 0;
    for (let b = 0; b < batch; b++) {
      let largest = -Infinity;
      let targetLogit = 0;
      const target = targets[b];
      for (let c = 0; c < 27; c++) {
        const logit = logits[b * 27 + c];
        largest = Math.max(largest, logit);
        targetLogit += (c === target ? 1 : 0) * logit;
      }
      let sumOfPowers = 0;
      for (let c = 0; c < 27; c++) sumOfPowers += Math.exp(logits[b * 27 + c] - largest);
      total += (Math.log(sumOfPowers) + largest - targetLogit) * (target >= 0 ? 1 : 0);
    }
    lossSum[0] = total;
    loss[0] = lossSum[0] / Math.max(targetCount[0], 1);
  }

  /** Logits, and the mean loss. */
  function evaluateLoss(batch: number): number {
    evaluate(batch);
    measure(batch);
    return loss[0];
  }

  return { run: evaluate, loss: evaluateLoss };
}

// Made by wnc from specs/mlp-3.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, tanh, type Evaluation, type EvaluationMemory } from 'wnc/runtime';

/** Binds the model over several windows in a row to its arrays, once: every node is computed once. */
export function createSliding(memory: EvaluationMemory): Evaluation {
  // The batch.
  const tokens = memory.inputs; // [B, 5]
  const targets = memory.targets; // [B, 3]
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
  // Workspace: tensors that are not needed at the same time share places.
  const targetCount = memory.workspace.subarray(153600, 153601); // one number
  const embedding0 = memory.workspace.subarray(0, 6400); // [B, 5, 10]
  const flatten1 = memory.workspace.subarray(76800, 88320); // [B, 3, 30]
  const linear2 = memory.workspace.subarray(0, 76800); // [B, 3, 200]
  const tanh4 = memory.workspace.subarray(76800, 153600); // [B, 3, 200]
  const logits = memory.workspace.subarray(0, 10368); // [B, 3, 27]
  const lossSum = memory.workspace.subarray(10368, 10369); // one number
  const loss = memory.workspace.subarray(10372, 10373); // one number

  /** Logits of the first `batch` examples. */
  function evaluate(batch: number): void {
    // specs/mlp-3.yaml:13 embedding
    // y[t] = weight[x[t]]
    for (let n = 0; n < batch * 5; n++) {
      const row = tokens[n];
      for (let c = 0; c < 10; c++) embedding0[n * 10 + c] = embedding0Weight[row * 10 + c];
    }

    // specs/mlp-3.yaml:15 flatten
    // y = (x[0], …, x[T - 1])
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 3; t++) {
        for (let c = 0; c < 10; c++) {
          flatten1[b * 90 + t * 30 + c] = embedding0[b * 50 + t * 10 + c];
          flatten1[b * 90 + t * 30 + c + 10] = embedding0[b * 50 + (t + 1) * 10 + c];
          flatten1[b * 90 + t * 30 + c + 20] = embedding0[b * 50 + (t + 2) * 10 + c];
        }
      }
    }

    // specs/mlp-3.yaml:17 linear
    // linear2 = flatten1 · linear2Weightᵀ, [B·3, 30] · [30, 200]
    multiplyTransposed(flatten1, linear2Weight, linear2, batch * 3, 200, 30);

    // specs/mlp-3.yaml:19 batchNorm
    // y = (x - mean) / √(variance + epsilon) · weight + bias
    // specs/mlp-3.yaml:20 tanh
    // y = tanh(x)
    for (let c = 0; c < 200; c++) {
      const runningMean = batchNorm3RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm3RunningVar[c] + 0.00001);
      const weight = batchNorm3Weight[c];
      const bias = batchNorm3Bias[c];
      for (let n = 0; n < batch * 3; n++) {
        tanh4[n * 200 + c] = tanh((linear2[n * 200 + c] - runningMean) * reciprocalDeviation * weight + bias);
      }
    }

    // specs/mlp-3.yaml:22 linear
    // logits = tanh4 · linear5Weightᵀ + linear5Bias, [B·3, 200] · [200, 27]
    multiplyTransposed(tanh4, linear5Weight, logits, batch * 3, 27, 200, linear5Bias);
  }

  /** The mean loss of the logits. */
  function measure(batch: number): void {
    // loss
    // probabilities = softmax(logits)
    // loss = -Σ log(probabilities[target]) / count
    let count = 0;
    for (let n = 0; n < batch * 3; n++) count += targets[n] >= 0 ? 1 : 0;
    targetCount[0] = count;

    // loss
    let total = 0;
    for (let n = 0; n < batch * 3; n++) {
      let largest = -Infinity;
      let targetLogit = 0;
      const target = targets[n];
      for (let c = 0; c < 27; c++) {
        const logit = logits[n * 27 + c];
        largest = Math.max(largest, logit);
        targetLogit += (c === target ? 1 : 0) * logit;
      }
      let sumOfPowers = 0;
      for (let c = 0; c < 27; c++) sumOfPowers += Math.exp(logits[n * 27 + c] - largest);
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

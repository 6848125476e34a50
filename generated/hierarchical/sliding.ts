// Made by wnc from specs/hierarchical.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, tanh, type Evaluation, type EvaluationMemory } from 'wnc/runtime';

/** Binds the model over several windows in a row to its arrays, once: every node is computed once. */
export function createSliding(memory: EvaluationMemory): Evaluation {
  // The batch.
  const tokens = memory.inputs; // [B, 15]
  const targets = memory.targets; // [B, 8]
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
  const targetCount = memory.workspace.subarray(417792, 417793); // one number
  const embedding0 = memory.workspace.subarray(0, 19200); // [B, 15, 10]
  const fuse1 = memory.workspace.subarray(121856, 157696); // [B, 14, 20]
  const linear2 = memory.workspace.subarray(0, 121856); // [B, 14, 68]
  const tanh4 = memory.workspace.subarray(208896, 330752); // [B, 14, 68]
  const fuse5 = memory.workspace.subarray(0, 208896); // [B, 12, 136]
  const linear6 = memory.workspace.subarray(208896, 313344); // [B, 12, 68]
  const tanh8 = memory.workspace.subarray(313344, 417792); // [B, 12, 68]
  const fuse9 = memory.workspace.subarray(0, 139264); // [B, 8, 136]
  const linear10 = memory.workspace.subarray(139264, 208896); // [B, 8, 68]
  const tanh12 = memory.workspace.subarray(0, 69632); // [B, 8, 68]
  const logits = memory.workspace.subarray(69632, 97280); // [B, 8, 27]
  const lossSum = memory.workspace.subarray(0, 1); // one number
  const loss = memory.workspace.subarray(4, 5); // one number

  /** Logits of the first `batch` examples. */
  function evaluate(batch: number): void {
    // specs/hierarchical.yaml:22 embedding
    // y[t] = weight[x[t]]
    for (let n = 0; n < batch * 15; n++) {
      const row = tokens[n];
      for (let c = 0; c < 10; c++) embedding0[n * 10 + c] = embedding0Weight[row * 10 + c];
    }

    // specs/hierarchical.yaml:25 fuse
    // y[t] = (x[n·t], …, x[n·t + n - 1])
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 14; t++) {
        for (let c = 0; c < 10; c++) {
          fuse1[b * 280 + t * 20 + c] = embedding0[b * 150 + t * 10 + c];
          fuse1[b * 280 + t * 20 + c + 10] = embedding0[b * 150 + (t + 1) * 10 + c];
        }
      }
    }

    // specs/hierarchical.yaml:26 linear
    // linear2 = fuse1 · linear2Weightᵀ, [B·14, 20] · [20, 68]
    multiplyTransposed(fuse1, linear2Weight, linear2, batch * 14, 68, 20);

    // specs/hierarchical.yaml:27 batchNorm
    // y = (x - mean) / √(variance + epsilon) · weight + bias
    // specs/hierarchical.yaml:28 tanh
    // y = tanh(x)
    for (let c = 0; c < 68; c++) {
      const runningMean = batchNorm3RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm3RunningVar[c] + 0.00001);
      const weight = batchNorm3Weight[c];
      const bias = batchNorm3Bias[c];
      for (let n = 0; n < batch * 14; n++) {
        tanh4[n * 68 + c] = tanh((linear2[n * 68 + c] - runningMean) * reciprocalDeviation * weight + bias);
      }
    }

    // specs/hierarchical.yaml:31 fuse
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 12; t++) {
        for (let c = 0; c < 68; c++) {
          fuse5[b * 1632 + t * 136 + c] = tanh4[b * 952 + t * 68 + c];
          fuse5[b * 1632 + t * 136 + c + 68] = tanh4[b * 952 + (t + 2) * 68 + c];
        }
      }
    }

    // specs/hierarchical.yaml:32 linear
    // linear6 = fuse5 · linear6Weightᵀ, [B·12, 136] · [136, 68]
    multiplyTransposed(fuse5, linear6Weight, linear6, batch * 12, 68, 136);

    // specs/hierarchical.yaml:33 batchNorm, specs/hierarchical.yaml:34 tanh
    for (let c = 0; c < 68; c++) {
      const runningMean = batchNorm7RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm7RunningVar[c] + 0.00001);
      const weight = batchNorm7Weight[c];
      const bias = batchNorm7Bias[c];
      for (let n = 0; n < batch * 12; n++) {
        tanh8[n * 68 + c] = tanh((linear6[n * 68 + c] - runningMean) * reciprocalDeviation * weight + bias);
      }
    }

    // specs/hierarchical.yaml:37 fuse
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 8; t++) {
        for (let c = 0; c < 68; c++) {
          fuse9[b * 1088 + t * 136 + c] = tanh8[b * 816 + t * 68 + c];
          fuse9[b * 1088 + t * 136 + c + 68] = tanh8[b * 816 + (t + 4) * 68 + c];
        }
      }
    }

    // specs/hierarchical.yaml:38 linear
    // linear10 = fuse9 · linear10Weightᵀ, [B·8, 136] · [136, 68]
    multiplyTransposed(fuse9, linear10Weight, linear10, batch * 8, 68, 136);

    // specs/hierarchical.yaml:39 batchNorm, specs/hierarchical.yaml:40 tanh
    for (let c = 0; c < 68; c++) {
      const runningMean = batchNorm11RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm11RunningVar[c] + 0.00001);
      const weight = batchNorm11Weight[c];
      const bias = batchNorm11Bias[c];
      for (let n = 0; n < batch * 8; n++) {
        tanh12[n * 68 + c] = tanh((linear10[n * 68 + c] - runningMean) * reciprocalDeviation * weight + bias);
      }
    }

    // specs/hierarchical.yaml:43 linear
    // logits = tanh12 · linear13Weightᵀ + linear13Bias, [B·8, 68] · [68, 27]
    multiplyTransposed(tanh12, linear13Weight, logits, batch * 8, 27, 68, linear13Bias);
  }

  /** The mean loss of the logits. */
  function measure(batch: number): void {
    // loss
    // probabilities = softmax(logits)
    // loss = -Σ log(probabilities[target]) / count
    let count = 0;
    for (let n = 0; n < batch * 8; n++) count += targets[n] >= 0 ? 1 : 0;
    targetCount[0] = count;

    // loss
    let total = 0;
    for (let n = 0; n < batch * 8; n++) {
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

// Made by wnc from specs/mlp-3.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, tanh, type Evaluation, type EvaluationMemory } from 'wnc/runtime';

/** Binds the model in evaluation mode to its arrays, once. */
export function createEvaluation(memory: EvaluationMemory): Evaluation {
  // The batch.
  const tokens = memory.inputs; // [B, 3, 1]
  const targets = memory.targets; // [B, 1, 1]
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
  const loss = memory.workspace.subarray(51200, 51201); // [1, 1, 1]
  const embedding0 = memory.workspace.subarray(25600, 29440); // [B, 3, 10]
  const linear2 = memory.workspace.subarray(0, 25600); // [B, 1, 200]
  const tanh4 = memory.workspace.subarray(25600, 51200); // [B, 1, 200]
  const linear5 = memory.workspace.subarray(0, 3456); // [B, 1, 27]
  const loss2 = memory.workspace.subarray(3456, 3457); // [1, 1, 1]
  const loss3 = memory.workspace.subarray(3460, 3461);

  // loss
  // from targets [B, 1, 1] to loss [1, 1, 1]
  function lossForward(batch: number): void {
    let sum = 0;
    for (let b = 0; b < batch; b++) {
      sum += targets[b] >= 0 ? 1 : 0;
    }
    loss[0] = sum;
  }

  // specs/mlp-3.yaml:13 embedding
  // from tokens [B, 3, 1], embedding0Weight [27, 10] to embedding0 [B, 3, 10]
  function embedding0Forward(batch: number): void {
    const rows = batch * 3;
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 10; c++) {
        embedding0[n * 10 + c] = embedding0Weight[row * 10 + c];
      }
    }
  }

  // specs/mlp-3.yaml:19 batchNorm
  // specs/mlp-3.yaml:20 tanh
  // from batchNorm3RunningMean [200], batchNorm3RunningVar [200], batchNorm3Weight [200], batchNorm3Bias [200], linear2 [B, 1, 200]
  //   to tanh4 [B, 1, 200]
  function batchNorm3Tanh4Forward(batch: number): void {
    for (let c = 0; c < 200; c++) {
      const runningMean = batchNorm3RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm3RunningVar[c] + 0.00001);
      const weight = batchNorm3Weight[c];
      const bias = batchNorm3Bias[c];
      for (let b = 0; b < batch; b++) {
        tanh4[b * 200 + c] = tanh((linear2[b * 200 + c] - runningMean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // loss
  // from targets [B, 1, 1], linear5 [B, 1, 27] to loss2 [1, 1, 1]
  function lossForward2(batch: number): void {
    let sum = 0;
    for (let b = 0; b < batch; b++) {
      let largest = -Infinity;
      let sum2 = 0;
      const target = targets[b];
      for (let c = 0; c < 27; c++) {
        const total = linear5[b * 27 + c];
        largest = Math.max(largest, total);
        sum2 += (c === target ? 1 : 0) * total;
      }
      let sum3 = 0;
      for (let c = 0; c < 27; c++) {
        sum3 += Math.exp(linear5[b * 27 + c] - largest);
      }
      sum += (Math.log(sum3) + largest - sum2) * (target >= 0 ? 1 : 0);
    }
    loss2[0] = sum;
  }

  // loss
  // from loss2 [1, 1, 1], loss [1, 1, 1] to loss3 [1, 1, 1]
  function lossForward3(): void {
    const sum = loss2[0];
    const count = Math.max(loss[0], 1);
    loss3[0] = sum / count;
  }


  /** Logits of the first `batch` examples. */
  function evaluate(batch: number): void {
    embedding0Forward(batch);
    // specs/mlp-3.yaml:17 linear
    // from embedding0 [B, 3, 10], linear2Weight [200, 30] to linear2 [B, 1, 200]
    multiplyTransposed(embedding0, linear2Weight, linear2, batch, 200, 30);
    batchNorm3Tanh4Forward(batch);
    // specs/mlp-3.yaml:22 linear
    // from tanh4 [B, 1, 200], linear5Weight [27, 200], linear5Bias [27] to linear5 [B, 1, 27]
    multiplyTransposed(tanh4, linear5Weight, linear5, batch, 27, 200, linear5Bias);
  }

  /** Logits, and the mean loss. */
  function evaluateLoss(batch: number): number {
    evaluate(batch);
    lossForward(batch);
    lossForward2(batch);
    lossForward3();
    return loss3[0];
  }

  return { run: evaluate, loss: evaluateLoss };
}

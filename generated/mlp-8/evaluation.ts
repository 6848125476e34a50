// Made by wnc from specs/mlp-8.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, numberDistinct, tanh, wholeNumbers, type Evaluation, type EvaluationMemory } from 'wnc/runtime';

/** Binds the model in evaluation mode to its arrays, once. */
export function createEvaluation(memory: EvaluationMemory): Evaluation {
  // The batch.
  const tokens = memory.inputs; // [B, 8, 1]
  const targets = memory.targets; // [B, 1, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 270); // [27, 10]
  const linear2Weight = memory.parameters.subarray(272, 16272); // [200, 80]
  const batchNorm3Weight = memory.parameters.subarray(16272, 16472); // [200]
  const batchNorm3Bias = memory.parameters.subarray(16472, 16672); // [200]
  const linear5Weight = memory.parameters.subarray(16672, 22072); // [27, 200]
  const linear5Bias = memory.parameters.subarray(22072, 22099); // [27]
  // Running statistics.
  const batchNorm3RunningMean = memory.statistics.subarray(0, 200); // [200]
  const batchNorm3RunningVar = memory.statistics.subarray(200, 400); // [200]
  // Workspace: tensors that are not needed at the same time share places.
  const loss = memory.workspace.subarray(1642496, 1642497); // [1, 1, 1]
  const flatten1Numbers = wholeNumbers(memory.workspace, 1638400, 4096); // [B, 1, 1]
  const flatten1Members = wholeNumbers(memory.workspace, 0, 32768); // [N1, 8, 1]
  const embedding0 = memory.workspace.subarray(819200, 1146880); // [N1, 8, 10]
  const linear2 = memory.workspace.subarray(0, 819200); // [N1, 1, 200]
  const tanh4 = memory.workspace.subarray(819200, 1638400); // [N1, 1, 200]
  const linear5 = memory.workspace.subarray(0, 110592); // [N1, 1, 27]
  const loss2 = memory.workspace.subarray(221184, 225280); // [N1, 1, 1]
  const linear5_2 = memory.workspace.subarray(110592, 221184); // [B, 1, 27]
  const loss3 = memory.workspace.subarray(0, 4096); // [B, 1, 1]
  const loss4 = memory.workspace.subarray(4096, 8192); // [B, 1, 1]
  const loss5 = memory.workspace.subarray(8192, 8193); // [1, 1, 1]
  // How many distinct nodes a batch has: N4 where every example has 4.
  let nodes1 = 0;

  // loss
  // from targets [B, 1, 1] to loss [1, 1, 1]
  function lossForward(batch: number): void {
    let sum = 0;
    for (let b = 0; b < batch; b++) {
      sum += targets[b] >= 0 ? 1 : 0;
    }
    loss[0] = sum;
  }

  // specs/mlp-8.yaml:13 flatten
  // from tokens [B, 8, 1] to flatten1Numbers [B, 1, 1]
  function flatten1Distinct(batch: number): void {
    nodes1 = numberDistinct(tokens, 8, batch, flatten1Numbers);
  }

  // specs/mlp-8.yaml:13 flatten
  // from flatten1Numbers [B, 1, 1], tokens [B, 8, 1] to flatten1Members [N1, 8, 1]
  function flatten1Members2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = flatten1Numbers[b];
      for (let c = 0; c < 8; c++) {
        flatten1Members[row * 8 + c] = tokens[b * 8 + c];
      }
    }
  }

  // specs/mlp-8.yaml:12 embedding
  // from flatten1Members [N1, 8, 1], embedding0Weight [27, 10] to embedding0 [N1, 8, 10]
  function embedding0Forward(): void {
    const rows = nodes1 * 8;
    for (let n = 0; n < rows; n++) {
      const row = flatten1Members[n];
      for (let c = 0; c < 10; c++) {
        embedding0[n * 10 + c] = embedding0Weight[row * 10 + c];
      }
    }
  }

  // specs/mlp-8.yaml:15 batchNorm
  // specs/mlp-8.yaml:16 tanh
  // from batchNorm3RunningMean [200], batchNorm3RunningVar [200], batchNorm3Weight [200], batchNorm3Bias [200], linear2 [N1, 1, 200]
  //   to tanh4 [N1, 1, 200]
  function batchNorm3Tanh4Forward(): void {
    for (let c = 0; c < 200; c++) {
      const runningMean = batchNorm3RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm3RunningVar[c] + 0.00001);
      const weight = batchNorm3Weight[c];
      const bias = batchNorm3Bias[c];
      for (let n = 0; n < nodes1; n++) {
        tanh4[n * 200 + c] = tanh((linear2[n * 200 + c] - runningMean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // loss
  // from linear5 [N1, 1, 27] to loss2 [N1, 1, 1]
  function lossForward2(): void {
    for (let n = 0; n < nodes1; n++) {
      let largest = -Infinity;
      for (let c = 0; c < 27; c++) {
        largest = Math.max(largest, linear5[n * 27 + c]);
      }
      let sum = 0;
      for (let c = 0; c < 27; c++) {
        sum += Math.exp(linear5[n * 27 + c] - largest);
      }
      loss2[n] = Math.log(sum) + largest;
    }
  }

  // specs/mlp-8.yaml:17 linear
  // from flatten1Numbers [B, 1, 1], linear5 [N1, 1, 27] to linear5_2 [B, 1, 27]
  function linear5Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = flatten1Numbers[b];
      for (let c = 0; c < 27; c++) {
        linear5_2[b * 27 + c] = linear5[row * 27 + c];
      }
    }
  }

  // loss
  // from targets [B, 1, 1], linear5_2 [B, 1, 27] to loss3 [B, 1, 1]
  function lossForward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      const target = targets[b];
      for (let c = 0; c < 27; c++) {
        sum += (c === target ? 1 : 0) * linear5_2[b * 27 + c];
      }
      loss3[b] = sum;
    }
  }

  // loss
  // from flatten1Numbers [B, 1, 1], loss2 [N1, 1, 1] to loss4 [B, 1, 1]
  function lossForward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = flatten1Numbers[b];
      loss4[b] = loss2[row];
    }
  }

  // loss
  // from loss4 [B, 1, 1], loss3 [B, 1, 1], targets [B, 1, 1], loss [1, 1, 1] to loss5 [1, 1, 1]
  function lossForward5(batch: number): void {
    let sum = 0;
    for (let b = 0; b < batch; b++) {
      sum += (loss4[b] - loss3[b]) * (targets[b] >= 0 ? 1 : 0);
    }
    loss5[0] = sum / Math.max(loss[0], 1);
  }


  /** Logits of the first `batch` examples. */
  function evaluate(batch: number): void {
    flatten1Distinct(batch);
    flatten1Members2(batch);
    embedding0Forward();
    // specs/mlp-8.yaml:14 linear
    // from embedding0 [N1, 8, 10], linear2Weight [200, 80] to linear2 [N1, 1, 200]
    multiplyTransposed(embedding0, linear2Weight, linear2, nodes1, 200, 80);
    batchNorm3Tanh4Forward();
    // specs/mlp-8.yaml:17 linear
    // from tanh4 [N1, 1, 200], linear5Weight [27, 200], linear5Bias [27] to linear5 [N1, 1, 27]
    multiplyTransposed(tanh4, linear5Weight, linear5, nodes1, 27, 200, linear5Bias);
    linear5Forward2(batch);
  }

  /** Logits, and the mean loss. */
  function evaluateLoss(batch: number): number {
    evaluate(batch);
    lossForward(batch);
    lossForward2();
    lossForward3(batch);
    lossForward4(batch);
    lossForward5(batch);
    return loss5[0];
  }

  return { run: evaluate, loss: evaluateLoss };
}

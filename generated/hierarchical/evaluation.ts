// Made by wnc from specs/hierarchical.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, tanh, type Evaluation, type EvaluationMemory } from 'wnc/runtime';

/** Binds the model in evaluation mode to its arrays, once. */
export function createEvaluation(memory: EvaluationMemory): Evaluation {
  // The batch.
  const tokens = memory.inputs; // [B, 8, 1]
  const targets = memory.targets; // [B, 1, 1]
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
  const loss = memory.workspace.subarray(69632, 69633); // [1, 1, 1]
  const embedding0 = memory.workspace.subarray(34816, 45056); // [B, 8, 10]
  const linear2 = memory.workspace.subarray(0, 34816); // [B, 4, 68]
  const tanh4 = memory.workspace.subarray(34816, 69632); // [B, 4, 68]
  const linear6 = memory.workspace.subarray(0, 17408); // [B, 2, 68]
  const tanh8 = memory.workspace.subarray(17408, 34816); // [B, 2, 68]
  const linear10 = memory.workspace.subarray(0, 8704); // [B, 1, 68]
  const tanh12 = memory.workspace.subarray(8704, 17408); // [B, 1, 68]
  const linear13 = memory.workspace.subarray(0, 3456); // [B, 1, 27]
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

  // specs/hierarchical.yaml:22 embedding
  // from tokens [B, 8, 1], embedding0Weight [27, 10] to embedding0 [B, 8, 10]
  function embedding0Forward(batch: number): void {
    const rows = batch * 8;
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 10; c++) {
        embedding0[n * 10 + c] = embedding0Weight[row * 10 + c];
      }
    }
  }

  // specs/hierarchical.yaml:27 batchNorm
  // specs/hierarchical.yaml:28 tanh
  // from batchNorm3RunningMean [68], batchNorm3RunningVar [68], batchNorm3Weight [68], batchNorm3Bias [68], linear2 [B, 4, 68]
  //   to tanh4 [B, 4, 68]
  function batchNorm3Tanh4Forward(batch: number): void {
    const rows = batch * 4;
    for (let c = 0; c < 68; c++) {
      const runningMean = batchNorm3RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm3RunningVar[c] + 0.00001);
      const weight = batchNorm3Weight[c];
      const bias = batchNorm3Bias[c];
      for (let n = 0; n < rows; n++) {
        tanh4[n * 68 + c] = tanh((linear2[n * 68 + c] - runningMean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // specs/hierarchical.yaml:33 batchNorm
  // specs/hierarchical.yaml:34 tanh
  // from batchNorm7RunningMean [68], batchNorm7RunningVar [68], batchNorm7Weight [68], batchNorm7Bias [68], linear6 [B, 2, 68]
  //   to tanh8 [B, 2, 68]
  function batchNorm7Tanh8Forward(batch: number): void {
    const rows = batch * 2;
    for (let c = 0; c < 68; c++) {
      const runningMean = batchNorm7RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm7RunningVar[c] + 0.00001);
      const weight = batchNorm7Weight[c];
      const bias = batchNorm7Bias[c];
      for (let n = 0; n < rows; n++) {
        tanh8[n * 68 + c] = tanh((linear6[n * 68 + c] - runningMean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // specs/hierarchical.yaml:39 batchNorm
  // specs/hierarchical.yaml:40 tanh
  // from batchNorm11RunningMean [68], batchNorm11RunningVar [68], batchNorm11Weight [68], batchNorm11Bias [68], linear10 [B, 1, 68]
  //   to tanh12 [B, 1, 68]
  function batchNorm11Tanh12Forward(batch: number): void {
    for (let c = 0; c < 68; c++) {
      const runningMean = batchNorm11RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm11RunningVar[c] + 0.00001);
      const weight = batchNorm11Weight[c];
      const bias = batchNorm11Bias[c];
      for (let b = 0; b < batch; b++) {
        tanh12[b * 68 + c] = tanh((linear10[b * 68 + c] - runningMean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // loss
  // from targets [B, 1, 1], linear13 [B, 1, 27] to loss2 [1, 1, 1]
  function lossForward2(batch: number): void {
    let sum = 0;
    for (let b = 0; b < batch; b++) {
      let largest = -Infinity;
      let sum2 = 0;
      const target = targets[b];
      for (let c = 0; c < 27; c++) {
        const total = linear13[b * 27 + c];
        largest = Math.max(largest, total);
        sum2 += (c === target ? 1 : 0) * total;
      }
      let sum3 = 0;
      for (let c = 0; c < 27; c++) {
        sum3 += Math.exp(linear13[b * 27 + c] - largest);
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
    // specs/hierarchical.yaml:26 linear
    // from embedding0 [B, 8, 10], linear2Weight [68, 20] to linear2 [B, 4, 68]
    multiplyTransposed(embedding0, linear2Weight, linear2, batch * 4, 68, 20);
    batchNorm3Tanh4Forward(batch);
    // specs/hierarchical.yaml:32 linear
    // from tanh4 [B, 4, 68], linear6Weight [68, 136] to linear6 [B, 2, 68]
    multiplyTransposed(tanh4, linear6Weight, linear6, batch * 2, 68, 136);
    batchNorm7Tanh8Forward(batch);
    // specs/hierarchical.yaml:38 linear
    // from tanh8 [B, 2, 68], linear10Weight [68, 136] to linear10 [B, 1, 68]
    multiplyTransposed(tanh8, linear10Weight, linear10, batch, 68, 136);
    batchNorm11Tanh12Forward(batch);
    // specs/hierarchical.yaml:43 linear
    // from tanh12 [B, 1, 68], linear13Weight [27, 68], linear13Bias [27] to linear13 [B, 1, 27]
    multiplyTransposed(tanh12, linear13Weight, linear13, batch, 27, 68, linear13Bias);
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

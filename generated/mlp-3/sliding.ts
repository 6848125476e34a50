// Made by wnc from specs/mlp-3.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, tanh, type Evaluation, type EvaluationMemory } from 'wnc/runtime';

/** Binds the model over several windows in a row to its arrays, once: every node is computed once. */
export function createSliding(memory: EvaluationMemory): Evaluation {
  // The batch.
  const tokens = memory.inputs; // [B, 5, 1]
  const targets = memory.targets; // [B, 3, 1]
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
  const loss = memory.workspace.subarray(153600, 153601); // [1, 1, 1]
  const embedding0 = memory.workspace.subarray(0, 6400); // [B, 5, 10]
  const flatten1 = memory.workspace.subarray(76800, 88320); // [B, 3, 30]
  const linear2 = memory.workspace.subarray(0, 76800); // [B, 3, 200]
  const tanh4 = memory.workspace.subarray(76800, 153600); // [B, 3, 200]
  const linear5 = memory.workspace.subarray(0, 10368); // [B, 3, 27]
  const loss2 = memory.workspace.subarray(10368, 10369); // [1, 1, 1]
  const loss3 = memory.workspace.subarray(10372, 10373); // [1, 1, 1]

  // loss
  // from targets [B, 3, 1] to loss [1, 1, 1]
  function lossForward(batch: number): void {
    const rows = batch * 3;
    let sum = 0;
    for (let n = 0; n < rows; n++) {
      sum += targets[n] >= 0 ? 1 : 0;
    }
    loss[0] = sum;
  }

  // specs/mlp-3.yaml:13 embedding
  // from tokens [B, 5, 1], embedding0Weight [27, 10] to embedding0 [B, 5, 10]
  function embedding0Forward(batch: number): void {
    const rows = batch * 5;
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 10; c++) {
        embedding0[n * 10 + c] = embedding0Weight[row * 10 + c];
      }
    }
  }

  // specs/mlp-3.yaml:15 flatten
  // from embedding0 [B, 5, 10] to flatten1 [B, 3, 30]
  function flatten1Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 3; t++) {
        for (let c = 0; c < 10; c++) {
          flatten1[b * 90 + t * 30 + c] = embedding0[b * 50 + t * 10 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 3; t++) {
        for (let c = 0; c < 10; c++) {
          flatten1[b * 90 + t * 30 + c + 10] = embedding0[b * 50 + t * 10 + c + 10];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 3; t++) {
        for (let c = 0; c < 10; c++) {
          flatten1[b * 90 + t * 30 + c + 20] = embedding0[b * 50 + t * 10 + c + 20];
        }
      }
    }
  }

  // specs/mlp-3.yaml:19 batchNorm
  // specs/mlp-3.yaml:20 tanh
  // from batchNorm3RunningMean [200], batchNorm3RunningVar [200], batchNorm3Weight [200], batchNorm3Bias [200], linear2 [B, 3, 200]
  //   to tanh4 [B, 3, 200]
  function batchNorm3Tanh4Forward(batch: number): void {
    const rows = batch * 3;
    for (let c = 0; c < 200; c++) {
      const runningMean = batchNorm3RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm3RunningVar[c] + 0.00001);
      const weight = batchNorm3Weight[c];
      const bias = batchNorm3Bias[c];
      for (let n = 0; n < rows; n++) {
        tanh4[n * 200 + c] = tanh((linear2[n * 200 + c] - runningMean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // loss
  // from targets [B, 3, 1], linear5 [B, 3, 27] to loss2 [1, 1, 1]
  function lossForward2(batch: number): void {
    const rows = batch * 3;
    let sum = 0;
    for (let n = 0; n < rows; n++) {
      let largest = -Infinity;
      let sum2 = 0;
      const target = targets[n];
      for (let c = 0; c < 27; c++) {
        const total = linear5[n * 27 + c];
        largest = Math.max(largest, total);
        sum2 += (c === target ? 1 : 0) * total;
      }
      let sum3 = 0;
      for (let c = 0; c < 27; c++) {
        sum3 += Math.exp(linear5[n * 27 + c] - largest);
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
    flatten1Forward(batch);
    // specs/mlp-3.yaml:17 linear
    // from flatten1 [B, 3, 30], linear2Weight [200, 30] to linear2 [B, 3, 200]
    multiplyTransposed(flatten1, linear2Weight, linear2, batch * 3, 200, 30);
    batchNorm3Tanh4Forward(batch);
    // specs/mlp-3.yaml:22 linear
    // from tanh4 [B, 3, 200], linear5Weight [27, 200], linear5Bias [27] to linear5 [B, 3, 27]
    multiplyTransposed(tanh4, linear5Weight, linear5, batch * 3, 27, 200, linear5Bias);
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

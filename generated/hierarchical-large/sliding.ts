// Made by wnc from specs/hierarchical-large.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, tanh, type Evaluation, type EvaluationMemory } from 'wnc/runtime';

/** Binds the model over several windows in a row to its arrays, once: every node is computed once. */
export function createSliding(memory: EvaluationMemory): Evaluation {
  // The batch.
  const tokens = memory.inputs; // [B, 15, 1]
  const targets = memory.targets; // [B, 8, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 648); // [27, 24]
  const linear1_0_1Weight = memory.parameters.subarray(648, 6792); // [128, 48]
  const batchNorm1_0_2Weight = memory.parameters.subarray(6792, 6920); // [128]
  const batchNorm1_0_2Bias = memory.parameters.subarray(6920, 7048); // [128]
  const linear1_1_1Weight = memory.parameters.subarray(7048, 39816); // [128, 256]
  const batchNorm1_1_2Weight = memory.parameters.subarray(39816, 39944); // [128]
  const batchNorm1_1_2Bias = memory.parameters.subarray(39944, 40072); // [128]
  const linear1_2_1Weight = memory.parameters.subarray(40072, 72840); // [128, 256]
  const batchNorm1_2_2Weight = memory.parameters.subarray(72840, 72968); // [128]
  const batchNorm1_2_2Bias = memory.parameters.subarray(72968, 73096); // [128]
  const linear2Weight = memory.parameters.subarray(73096, 76552); // [27, 128]
  const linear2Bias = memory.parameters.subarray(76552, 76579); // [27]
  // Running statistics.
  const batchNorm1_0_2RunningMean = memory.statistics.subarray(0, 128); // [128]
  const batchNorm1_0_2RunningVar = memory.statistics.subarray(128, 256); // [128]
  const batchNorm1_1_2RunningMean = memory.statistics.subarray(256, 384); // [128]
  const batchNorm1_1_2RunningVar = memory.statistics.subarray(384, 512); // [128]
  const batchNorm1_2_2RunningMean = memory.statistics.subarray(512, 640); // [128]
  const batchNorm1_2_2RunningVar = memory.statistics.subarray(640, 768); // [128]
  // Workspace: tensors that are not needed at the same time share places.
  const loss = memory.workspace.subarray(786432, 786433); // [1, 1, 1]
  const embedding0 = memory.workspace.subarray(0, 46080); // [B, 15, 24]
  const fuse1_0_0 = memory.workspace.subarray(229376, 315392); // [B, 14, 48]
  const linear1_0_1 = memory.workspace.subarray(0, 229376); // [B, 14, 128]
  const tanh1_0_3 = memory.workspace.subarray(393216, 622592); // [B, 14, 128]
  const fuse1_1_0 = memory.workspace.subarray(0, 393216); // [B, 12, 256]
  const linear1_1_1 = memory.workspace.subarray(393216, 589824); // [B, 12, 128]
  const tanh1_1_3 = memory.workspace.subarray(589824, 786432); // [B, 12, 128]
  const fuse1_2_0 = memory.workspace.subarray(0, 262144); // [B, 8, 256]
  const linear1_2_1 = memory.workspace.subarray(262144, 393216); // [B, 8, 128]
  const tanh1_2_3 = memory.workspace.subarray(0, 131072); // [B, 8, 128]
  const linear2 = memory.workspace.subarray(131072, 158720); // [B, 8, 27]
  const loss2 = memory.workspace.subarray(0, 1); // [1, 1, 1]
  const loss3 = memory.workspace.subarray(4, 5); // [1, 1, 1]

  // loss
  // from targets [B, 8, 1] to loss [1, 1, 1]
  function lossForward(batch: number): void {
    const rows = batch * 8;
    let sum = 0;
    for (let n = 0; n < rows; n++) {
      sum += targets[n] >= 0 ? 1 : 0;
    }
    loss[0] = sum;
  }

  // specs/hierarchical-large.yaml:12 embedding
  // from tokens [B, 15, 1], embedding0Weight [27, 24] to embedding0 [B, 15, 24]
  function embedding0Forward(batch: number): void {
    const rows = batch * 15;
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 24; c++) {
        embedding0[n * 24 + c] = embedding0Weight[row * 24 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from embedding0 [B, 15, 24] to fuse1_0_0 [B, 14, 48]
  function fuse1_0_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 14; t++) {
        for (let c = 0; c < 24; c++) {
          fuse1_0_0[b * 672 + t * 48 + c] = embedding0[b * 360 + t * 24 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 14; t++) {
        for (let c = 0; c < 24; c++) {
          fuse1_0_0[b * 672 + t * 48 + c + 24] = embedding0[b * 360 + t * 24 + c + 24];
        }
      }
    }
  }

  // specs/hierarchical-large.yaml:18 batchNorm
  // specs/hierarchical-large.yaml:19 tanh
  // from batchNorm1_0_2RunningMean [128], batchNorm1_0_2RunningVar [128], batchNorm1_0_2Weight [128], batchNorm1_0_2Bias [128], linear1_0_1 [B, 14, 128]
  //   to tanh1_0_3 [B, 14, 128]
  function batchNorm1_0_2Tanh1_0_3Forward(batch: number): void {
    const rows = batch * 14;
    for (let c = 0; c < 128; c++) {
      const runningMean = batchNorm1_0_2RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm1_0_2RunningVar[c] + 0.00001);
      const weight = batchNorm1_0_2Weight[c];
      const bias = batchNorm1_0_2Bias[c];
      for (let n = 0; n < rows; n++) {
        tanh1_0_3[n * 128 + c] = tanh((linear1_0_1[n * 128 + c] - runningMean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from tanh1_0_3 [B, 14, 128] to fuse1_1_0 [B, 12, 256]
  function fuse1_1_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 12; t++) {
        for (let c = 0; c < 128; c++) {
          fuse1_1_0[b * 3072 + t * 256 + c] = tanh1_0_3[b * 1792 + t * 128 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 12; t++) {
        for (let c = 0; c < 128; c++) {
          fuse1_1_0[b * 3072 + t * 256 + c + 128] = tanh1_0_3[b * 1792 + t * 128 + c + 256];
        }
      }
    }
  }

  // specs/hierarchical-large.yaml:18 batchNorm
  // specs/hierarchical-large.yaml:19 tanh
  // from batchNorm1_1_2RunningMean [128], batchNorm1_1_2RunningVar [128], batchNorm1_1_2Weight [128], batchNorm1_1_2Bias [128], linear1_1_1 [B, 12, 128]
  //   to tanh1_1_3 [B, 12, 128]
  function batchNorm1_1_2Tanh1_1_3Forward(batch: number): void {
    const rows = batch * 12;
    for (let c = 0; c < 128; c++) {
      const runningMean = batchNorm1_1_2RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm1_1_2RunningVar[c] + 0.00001);
      const weight = batchNorm1_1_2Weight[c];
      const bias = batchNorm1_1_2Bias[c];
      for (let n = 0; n < rows; n++) {
        tanh1_1_3[n * 128 + c] = tanh((linear1_1_1[n * 128 + c] - runningMean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from tanh1_1_3 [B, 12, 128] to fuse1_2_0 [B, 8, 256]
  function fuse1_2_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 8; t++) {
        for (let c = 0; c < 128; c++) {
          fuse1_2_0[b * 2048 + t * 256 + c] = tanh1_1_3[b * 1536 + t * 128 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 8; t++) {
        for (let c = 0; c < 128; c++) {
          fuse1_2_0[b * 2048 + t * 256 + c + 128] = tanh1_1_3[b * 1536 + t * 128 + c + 512];
        }
      }
    }
  }

  // specs/hierarchical-large.yaml:18 batchNorm
  // specs/hierarchical-large.yaml:19 tanh
  // from batchNorm1_2_2RunningMean [128], batchNorm1_2_2RunningVar [128], batchNorm1_2_2Weight [128], batchNorm1_2_2Bias [128], linear1_2_1 [B, 8, 128]
  //   to tanh1_2_3 [B, 8, 128]
  function batchNorm1_2_2Tanh1_2_3Forward(batch: number): void {
    const rows = batch * 8;
    for (let c = 0; c < 128; c++) {
      const runningMean = batchNorm1_2_2RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm1_2_2RunningVar[c] + 0.00001);
      const weight = batchNorm1_2_2Weight[c];
      const bias = batchNorm1_2_2Bias[c];
      for (let n = 0; n < rows; n++) {
        tanh1_2_3[n * 128 + c] = tanh((linear1_2_1[n * 128 + c] - runningMean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // loss
  // from targets [B, 8, 1], linear2 [B, 8, 27] to loss2 [1, 1, 1]
  function lossForward2(batch: number): void {
    const rows = batch * 8;
    let sum = 0;
    for (let n = 0; n < rows; n++) {
      let largest = -Infinity;
      let sum2 = 0;
      const target = targets[n];
      for (let c = 0; c < 27; c++) {
        const total = linear2[n * 27 + c];
        largest = Math.max(largest, total);
        sum2 += (c === target ? 1 : 0) * total;
      }
      let sum3 = 0;
      for (let c = 0; c < 27; c++) {
        sum3 += Math.exp(linear2[n * 27 + c] - largest);
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
    fuse1_0_0Forward(batch);
    // specs/hierarchical-large.yaml:17 linear
    // from fuse1_0_0 [B, 14, 48], linear1_0_1Weight [128, 48] to linear1_0_1 [B, 14, 128]
    multiplyTransposed(fuse1_0_0, linear1_0_1Weight, linear1_0_1, batch * 14, 128, 48);
    batchNorm1_0_2Tanh1_0_3Forward(batch);
    fuse1_1_0Forward(batch);
    // specs/hierarchical-large.yaml:17 linear
    // from fuse1_1_0 [B, 12, 256], linear1_1_1Weight [128, 256] to linear1_1_1 [B, 12, 128]
    multiplyTransposed(fuse1_1_0, linear1_1_1Weight, linear1_1_1, batch * 12, 128, 256);
    batchNorm1_1_2Tanh1_1_3Forward(batch);
    fuse1_2_0Forward(batch);
    // specs/hierarchical-large.yaml:17 linear
    // from fuse1_2_0 [B, 8, 256], linear1_2_1Weight [128, 256] to linear1_2_1 [B, 8, 128]
    multiplyTransposed(fuse1_2_0, linear1_2_1Weight, linear1_2_1, batch * 8, 128, 256);
    batchNorm1_2_2Tanh1_2_3Forward(batch);
    // specs/hierarchical-large.yaml:20 linear
    // from tanh1_2_3 [B, 8, 128], linear2Weight [27, 128], linear2Bias [27] to linear2 [B, 8, 27]
    multiplyTransposed(tanh1_2_3, linear2Weight, linear2, batch * 8, 27, 128, linear2Bias);
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

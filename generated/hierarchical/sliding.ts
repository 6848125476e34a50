// Made by wnc from specs/hierarchical.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, tanh, type Evaluation, type EvaluationMemory } from 'wnc/runtime';

/** Binds the model over several windows in a row to its arrays, once: every node is computed once. */
export function createSliding(memory: EvaluationMemory): Evaluation {
  // The batch.
  const tokens = memory.inputs; // [B, 15, 1]
  const targets = memory.targets; // [B, 8, 1]
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
  const loss = memory.workspace.subarray(417792, 417793); // [1, 1, 1]
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
  const linear13 = memory.workspace.subarray(69632, 97280); // [B, 8, 27]
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

  // specs/hierarchical.yaml:22 embedding
  // from tokens [B, 15, 1], embedding0Weight [27, 10] to embedding0 [B, 15, 10]
  function embedding0Forward(batch: number): void {
    const rows = batch * 15;
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 10; c++) {
        embedding0[n * 10 + c] = embedding0Weight[row * 10 + c];
      }
    }
  }

  // specs/hierarchical.yaml:25 fuse
  // from embedding0 [B, 15, 10] to fuse1 [B, 14, 20]
  function fuse1Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 14; t++) {
        for (let c = 0; c < 10; c++) {
          fuse1[b * 280 + t * 20 + c] = embedding0[b * 150 + t * 10 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 14; t++) {
        for (let c = 0; c < 10; c++) {
          fuse1[b * 280 + t * 20 + c + 10] = embedding0[b * 150 + t * 10 + c + 10];
        }
      }
    }
  }

  // specs/hierarchical.yaml:27 batchNorm
  // specs/hierarchical.yaml:28 tanh
  // from batchNorm3RunningMean [68], batchNorm3RunningVar [68], batchNorm3Weight [68], batchNorm3Bias [68], linear2 [B, 14, 68]
  //   to tanh4 [B, 14, 68]
  function batchNorm3Tanh4Forward(batch: number): void {
    const rows = batch * 14;
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

  // specs/hierarchical.yaml:31 fuse
  // from tanh4 [B, 14, 68] to fuse5 [B, 12, 136]
  function fuse5Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 12; t++) {
        for (let c = 0; c < 68; c++) {
          fuse5[b * 1632 + t * 136 + c] = tanh4[b * 952 + t * 68 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 12; t++) {
        for (let c = 0; c < 68; c++) {
          fuse5[b * 1632 + t * 136 + c + 68] = tanh4[b * 952 + t * 68 + c + 136];
        }
      }
    }
  }

  // specs/hierarchical.yaml:33 batchNorm
  // specs/hierarchical.yaml:34 tanh
  // from batchNorm7RunningMean [68], batchNorm7RunningVar [68], batchNorm7Weight [68], batchNorm7Bias [68], linear6 [B, 12, 68]
  //   to tanh8 [B, 12, 68]
  function batchNorm7Tanh8Forward(batch: number): void {
    const rows = batch * 12;
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

  // specs/hierarchical.yaml:37 fuse
  // from tanh8 [B, 12, 68] to fuse9 [B, 8, 136]
  function fuse9Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 8; t++) {
        for (let c = 0; c < 68; c++) {
          fuse9[b * 1088 + t * 136 + c] = tanh8[b * 816 + t * 68 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 8; t++) {
        for (let c = 0; c < 68; c++) {
          fuse9[b * 1088 + t * 136 + c + 68] = tanh8[b * 816 + t * 68 + c + 272];
        }
      }
    }
  }

  // specs/hierarchical.yaml:39 batchNorm
  // specs/hierarchical.yaml:40 tanh
  // from batchNorm11RunningMean [68], batchNorm11RunningVar [68], batchNorm11Weight [68], batchNorm11Bias [68], linear10 [B, 8, 68]
  //   to tanh12 [B, 8, 68]
  function batchNorm11Tanh12Forward(batch: number): void {
    const rows = batch * 8;
    for (let c = 0; c < 68; c++) {
      const runningMean = batchNorm11RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm11RunningVar[c] + 0.00001);
      const weight = batchNorm11Weight[c];
      const bias = batchNorm11Bias[c];
      for (let n = 0; n < rows; n++) {
        tanh12[n * 68 + c] = tanh((linear10[n * 68 + c] - runningMean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // loss
  // from targets [B, 8, 1], linear13 [B, 8, 27] to loss2 [1, 1, 1]
  function lossForward2(batch: number): void {
    const rows = batch * 8;
    let sum = 0;
    for (let n = 0; n < rows; n++) {
      let largest = -Infinity;
      let sum2 = 0;
      const target = targets[n];
      for (let c = 0; c < 27; c++) {
        const total = linear13[n * 27 + c];
        largest = Math.max(largest, total);
        sum2 += (c === target ? 1 : 0) * total;
      }
      let sum3 = 0;
      for (let c = 0; c < 27; c++) {
        sum3 += Math.exp(linear13[n * 27 + c] - largest);
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
    fuse1Forward(batch);
    // specs/hierarchical.yaml:26 linear
    // from fuse1 [B, 14, 20], linear2Weight [68, 20] to linear2 [B, 14, 68]
    multiplyTransposed(fuse1, linear2Weight, linear2, batch * 14, 68, 20);
    batchNorm3Tanh4Forward(batch);
    fuse5Forward(batch);
    // specs/hierarchical.yaml:32 linear
    // from fuse5 [B, 12, 136], linear6Weight [68, 136] to linear6 [B, 12, 68]
    multiplyTransposed(fuse5, linear6Weight, linear6, batch * 12, 68, 136);
    batchNorm7Tanh8Forward(batch);
    fuse9Forward(batch);
    // specs/hierarchical.yaml:38 linear
    // from fuse9 [B, 8, 136], linear10Weight [68, 136] to linear10 [B, 8, 68]
    multiplyTransposed(fuse9, linear10Weight, linear10, batch * 8, 68, 136);
    batchNorm11Tanh12Forward(batch);
    // specs/hierarchical.yaml:43 linear
    // from tanh12 [B, 8, 68], linear13Weight [27, 68], linear13Bias [27] to linear13 [B, 8, 27]
    multiplyTransposed(tanh12, linear13Weight, linear13, batch * 8, 27, 68, linear13Bias);
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

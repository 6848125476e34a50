// Made by wnc from specs/hierarchical-per-position.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, numberDistinct, tanh, wholeNumbers, type Evaluation, type EvaluationMemory } from 'wnc/runtime';

/** Binds the model in evaluation mode to its arrays, once. */
export function createEvaluation(memory: EvaluationMemory): Evaluation {
  // The batch.
  const tokens = memory.inputs; // [B, 8, 1]
  const targets = memory.targets; // [B, 1, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 270); // [27, 10]
  const linear1_0_1Weight = memory.parameters.subarray(272, 1632); // [68, 20]
  const batchNorm1_0_2Weight = memory.parameters.subarray(1632, 1700); // [68]
  const batchNorm1_0_2Bias = memory.parameters.subarray(1700, 1768); // [68]
  const linear1_1_1Weight = memory.parameters.subarray(1768, 11016); // [68, 136]
  const batchNorm1_1_2Weight = memory.parameters.subarray(11016, 11084); // [68]
  const batchNorm1_1_2Bias = memory.parameters.subarray(11084, 11152); // [68]
  const linear1_2_1Weight = memory.parameters.subarray(11152, 20400); // [68, 136]
  const batchNorm1_2_2Weight = memory.parameters.subarray(20400, 20468); // [68]
  const batchNorm1_2_2Bias = memory.parameters.subarray(20468, 20536); // [68]
  const linear2Weight = memory.parameters.subarray(20536, 22372); // [27, 68]
  const linear2Bias = memory.parameters.subarray(22372, 22399); // [27]
  // Running statistics.
  const batchNorm1_0_2RunningMean = memory.statistics.subarray(0, 272); // [4, 68]
  const batchNorm1_0_2RunningVar = memory.statistics.subarray(272, 544); // [4, 68]
  const batchNorm1_1_2RunningMean = memory.statistics.subarray(544, 680); // [2, 68]
  const batchNorm1_1_2RunningVar = memory.statistics.subarray(680, 816); // [2, 68]
  const batchNorm1_2_2RunningMean = memory.statistics.subarray(816, 884); // [68]
  const batchNorm1_2_2RunningVar = memory.statistics.subarray(884, 952); // [68]
  // Workspace: tensors that are not needed at the same time share places.
  const loss = memory.workspace.subarray(3391488, 3391489); // [1, 1, 1]
  const fuse1_0_0Numbers = wholeNumbers(memory.workspace, 3342336, 16384); // [B, 4, 1]
  const fuse1_0_0Members = wholeNumbers(memory.workspace, 1277952, 32768); // [N4, 2, 1]
  const embedding0Part0Members = wholeNumbers(memory.workspace, 0, 16384); // [N4, 1, 1]
  const embedding0Part0Numbers = wholeNumbers(memory.workspace, 3358720, 16384); // [N4, 1, 1]
  const embedding0Part0Rows = wholeNumbers(memory.workspace, 16384, 16384); // [N4.0/2, 1, 1]
  const embedding0 = memory.workspace.subarray(1114112, 1277952); // [N4.0/2, 1, 10]
  const linear1_0_1Part0 = memory.workspace.subarray(0, 1114112); // [N4.0/2, 1, 68]
  const embedding0Part1Members = wholeNumbers(memory.workspace, 1114112, 16384); // [N4, 1, 1]
  const embedding0Part1Numbers = wholeNumbers(memory.workspace, 3375104, 16384); // [N4, 1, 1]
  const embedding0Part1Rows = wholeNumbers(memory.workspace, 1130496, 16384); // [N4.1/2, 1, 1]
  const embedding0_2 = memory.workspace.subarray(2228224, 2392064); // [N4.1/2, 1, 10]
  const linear1_0_1Part1 = memory.workspace.subarray(1114112, 2228224); // [N4.1/2, 1, 68]
  const linear1_0_1 = memory.workspace.subarray(2228224, 3342336); // [N4, 1, 68]
  const linear1_0_1_2 = memory.workspace.subarray(0, 1114112); // [B, 4, 68]
  const tanh1_0_3 = memory.workspace.subarray(1114112, 2228224); // [B, 4, 68]
  const linear1_1_1 = memory.workspace.subarray(0, 557056); // [B, 2, 68]
  const tanh1_1_3 = memory.workspace.subarray(557056, 1114112); // [B, 2, 68]
  const linear1_2_1 = memory.workspace.subarray(0, 278528); // [B, 1, 68]
  const tanh1_2_3 = memory.workspace.subarray(278528, 557056); // [B, 1, 68]
  const linear2 = memory.workspace.subarray(0, 110592); // [B, 1, 27]
  const loss2 = memory.workspace.subarray(110592, 110593); // [1, 1, 1]
  const loss3 = memory.workspace.subarray(110596, 110597); // [1, 1, 1]
  // How many distinct nodes a batch has: N4 where every example has 4.
  let nodes4 = 0;
  let nodes4Part0Of2 = 0;
  let nodes4Part1Of2 = 0;

  // loss
  // from targets [B, 1, 1] to loss [1, 1, 1]
  function lossForward(batch: number): void {
    let sum = 0;
    for (let b = 0; b < batch; b++) {
      sum += targets[b] >= 0 ? 1 : 0;
    }
    loss[0] = sum;
  }

  // specs/hierarchical-per-position.yaml:18 fuse
  // from tokens [B, 8, 1] to fuse1_0_0Numbers [B, 4, 1]
  function fuse1_0_0Distinct(batch: number): void {
    const rows = batch * 4;
    nodes4 = numberDistinct(tokens, 2, rows, fuse1_0_0Numbers);
  }

  // specs/hierarchical-per-position.yaml:18 fuse
  // from fuse1_0_0Numbers [B, 4, 1], tokens [B, 8, 1] to fuse1_0_0Members [N4, 2, 1]
  function fuse1_0_0Members2(batch: number): void {
    const rows = batch * 4;
    for (let n = 0; n < rows; n++) {
      const row = fuse1_0_0Numbers[n];
      for (let c = 0; c < 2; c++) {
        fuse1_0_0Members[row * 2 + c] = tokens[n * 2 + c];
      }
    }
  }

  // specs/hierarchical-per-position.yaml:14 embedding
  // from fuse1_0_0Members [N4, 2, 1] to embedding0Part0Members [N4, 1, 1]
  function embedding0Forward(): void {
    for (let n = 0; n < nodes4; n++) {
      embedding0Part0Members[n] = fuse1_0_0Members[n * 2];
    }
  }

  // specs/hierarchical-per-position.yaml:14 embedding
  // from embedding0Part0Members [N4, 1, 1] to embedding0Part0Numbers [N4, 1, 1]
  function embedding0Distinct(): void {
    nodes4Part0Of2 = numberDistinct(embedding0Part0Members, 1, nodes4, embedding0Part0Numbers);
  }

  // specs/hierarchical-per-position.yaml:14 embedding
  // from embedding0Part0Numbers [N4, 1, 1], embedding0Part0Members [N4, 1, 1] to embedding0Part0Rows [N4.0/2, 1, 1]
  function embedding0Members(): void {
    for (let n = 0; n < nodes4; n++) {
      const row = embedding0Part0Numbers[n];
      embedding0Part0Rows[row] = embedding0Part0Members[n];
    }
  }

  // specs/hierarchical-per-position.yaml:14 embedding
  // from embedding0Part0Rows [N4.0/2, 1, 1], embedding0Weight [27, 10] to embedding0 [N4.0/2, 1, 10]
  function embedding0Forward2(): void {
    for (let n = 0; n < nodes4Part0Of2; n++) {
      const row = embedding0Part0Rows[n];
      for (let c = 0; c < 10; c++) {
        embedding0[n * 10 + c] = embedding0Weight[row * 10 + c];
      }
    }
  }

  // specs/hierarchical-per-position.yaml:14 embedding
  // from fuse1_0_0Members [N4, 2, 1] to embedding0Part1Members [N4, 1, 1]
  function embedding0Forward3(): void {
    for (let n = 0; n < nodes4; n++) {
      embedding0Part1Members[n] = fuse1_0_0Members[n * 2 + 1];
    }
  }

  // specs/hierarchical-per-position.yaml:14 embedding
  // from embedding0Part1Members [N4, 1, 1] to embedding0Part1Numbers [N4, 1, 1]
  function embedding0Distinct2(): void {
    nodes4Part1Of2 = numberDistinct(embedding0Part1Members, 1, nodes4, embedding0Part1Numbers);
  }

  // specs/hierarchical-per-position.yaml:14 embedding
  // from embedding0Part1Numbers [N4, 1, 1], embedding0Part1Members [N4, 1, 1] to embedding0Part1Rows [N4.1/2, 1, 1]
  function embedding0Members2(): void {
    for (let n = 0; n < nodes4; n++) {
      const row = embedding0Part1Numbers[n];
      embedding0Part1Rows[row] = embedding0Part1Members[n];
    }
  }

  // specs/hierarchical-per-position.yaml:14 embedding
  // from embedding0Part1Rows [N4.1/2, 1, 1], embedding0Weight [27, 10] to embedding0_2 [N4.1/2, 1, 10]
  function embedding0Forward4(): void {
    for (let n = 0; n < nodes4Part1Of2; n++) {
      const row = embedding0Part1Rows[n];
      for (let c = 0; c < 10; c++) {
        embedding0_2[n * 10 + c] = embedding0Weight[row * 10 + c];
      }
    }
  }

  // specs/hierarchical-per-position.yaml:19 linear
  // from embedding0Part0Numbers [N4, 1, 1], embedding0Part1Numbers [N4, 1, 1], linear1_0_1Part0 [N4.0/2, 1, 68], linear1_0_1Part1 [N4.1/2, 1, 68]
  //   to linear1_0_1 [N4, 1, 68]
  function linear1_0_1Forward3(): void {
    for (let n = 0; n < nodes4; n++) {
      const row0 = embedding0Part0Numbers[n];
      const row1 = embedding0Part1Numbers[n];
      for (let c = 0; c < 68; c++) {
        linear1_0_1[n * 68 + c] = linear1_0_1Part0[row0 * 68 + c] + linear1_0_1Part1[row1 * 68 + c];
      }
    }
  }

  // specs/hierarchical-per-position.yaml:19 linear
  // from fuse1_0_0Numbers [B, 4, 1], linear1_0_1 [N4, 1, 68] to linear1_0_1_2 [B, 4, 68]
  function linear1_0_1Forward4(batch: number): void {
    const rows = batch * 4;
    for (let n = 0; n < rows; n++) {
      const row = fuse1_0_0Numbers[n];
      for (let c = 0; c < 68; c++) {
        linear1_0_1_2[n * 68 + c] = linear1_0_1[row * 68 + c];
      }
    }
  }

  // specs/hierarchical-per-position.yaml:20 batchNorm
  // specs/hierarchical-per-position.yaml:21 tanh
  // from batchNorm1_0_2RunningMean [4, 68], batchNorm1_0_2RunningVar [4, 68], batchNorm1_0_2Weight [68], batchNorm1_0_2Bias [68], linear1_0_1_2 [B, 4, 68]
  //   to tanh1_0_3 [B, 4, 68]
  function batchNorm1_0_2Tanh1_0_3Forward(batch: number): void {
    for (let t = 0; t < 4; t++) {
      for (let c = 0; c < 68; c++) {
        const runningMean = batchNorm1_0_2RunningMean[t * 68 + c];
        const reciprocalDeviation = 1 / Math.sqrt(batchNorm1_0_2RunningVar[t * 68 + c] + 0.00001);
        const weight = batchNorm1_0_2Weight[c];
        const bias = batchNorm1_0_2Bias[c];
        for (let b = 0; b < batch; b++) {
          tanh1_0_3[b * 272 + t * 68 + c] = tanh((linear1_0_1_2[b * 272 + t * 68 + c] - runningMean) * reciprocalDeviation * weight + bias);
        }
      }
    }
  }

  // specs/hierarchical-per-position.yaml:20 batchNorm
  // specs/hierarchical-per-position.yaml:21 tanh
  // from batchNorm1_1_2RunningMean [2, 68], batchNorm1_1_2RunningVar [2, 68], batchNorm1_1_2Weight [68], batchNorm1_1_2Bias [68], linear1_1_1 [B, 2, 68]
  //   to tanh1_1_3 [B, 2, 68]
  function batchNorm1_1_2Tanh1_1_3Forward(batch: number): void {
    for (let t = 0; t < 2; t++) {
      for (let c = 0; c < 68; c++) {
        const runningMean = batchNorm1_1_2RunningMean[t * 68 + c];
        const reciprocalDeviation = 1 / Math.sqrt(batchNorm1_1_2RunningVar[t * 68 + c] + 0.00001);
        const weight = batchNorm1_1_2Weight[c];
        const bias = batchNorm1_1_2Bias[c];
        for (let b = 0; b < batch; b++) {
          tanh1_1_3[b * 136 + t * 68 + c] = tanh((linear1_1_1[b * 136 + t * 68 + c] - runningMean) * reciprocalDeviation * weight + bias);
        }
      }
    }
  }

  // specs/hierarchical-per-position.yaml:20 batchNorm
  // specs/hierarchical-per-position.yaml:21 tanh
  // from batchNorm1_2_2RunningMean [68], batchNorm1_2_2RunningVar [68], batchNorm1_2_2Weight [68], batchNorm1_2_2Bias [68], linear1_2_1 [B, 1, 68]
  //   to tanh1_2_3 [B, 1, 68]
  function batchNorm1_2_2Tanh1_2_3Forward(batch: number): void {
    for (let c = 0; c < 68; c++) {
      const runningMean = batchNorm1_2_2RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm1_2_2RunningVar[c] + 0.00001);
      const weight = batchNorm1_2_2Weight[c];
      const bias = batchNorm1_2_2Bias[c];
      for (let b = 0; b < batch; b++) {
        tanh1_2_3[b * 68 + c] = tanh((linear1_2_1[b * 68 + c] - runningMean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // loss
  // from targets [B, 1, 1], linear2 [B, 1, 27] to loss2 [1, 1, 1]
  function lossForward2(batch: number): void {
    let sum = 0;
    for (let b = 0; b < batch; b++) {
      let largest = -Infinity;
      let sum2 = 0;
      const target = targets[b];
      for (let c = 0; c < 27; c++) {
        const total = linear2[b * 27 + c];
        largest = Math.max(largest, total);
        sum2 += (c === target ? 1 : 0) * total;
      }
      let sum3 = 0;
      for (let c = 0; c < 27; c++) {
        sum3 += Math.exp(linear2[b * 27 + c] - largest);
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
    fuse1_0_0Distinct(batch);
    fuse1_0_0Members2(batch);
    embedding0Forward();
    embedding0Distinct();
    embedding0Members();
    embedding0Forward2();
    // specs/hierarchical-per-position.yaml:19 linear
    // from embedding0 [N4.0/2, 1, 10], linear1_0_1Weight [68, 20] to linear1_0_1Part0 [N4.0/2, 1, 68]
    multiplyTransposed(embedding0, linear1_0_1Weight, linear1_0_1Part0, nodes4Part0Of2, 68, 10, null, 20, 0);
    embedding0Forward3();
    embedding0Distinct2();
    embedding0Members2();
    embedding0Forward4();
    // specs/hierarchical-per-position.yaml:19 linear
    // from embedding0_2 [N4.1/2, 1, 10], linear1_0_1Weight [68, 20] to linear1_0_1Part1 [N4.1/2, 1, 68]
    multiplyTransposed(embedding0_2, linear1_0_1Weight, linear1_0_1Part1, nodes4Part1Of2, 68, 10, null, 20, 10);
    linear1_0_1Forward3();
    linear1_0_1Forward4(batch);
    batchNorm1_0_2Tanh1_0_3Forward(batch);
    // specs/hierarchical-per-position.yaml:19 linear
    // from tanh1_0_3 [B, 4, 68], linear1_1_1Weight [68, 136] to linear1_1_1 [B, 2, 68]
    multiplyTransposed(tanh1_0_3, linear1_1_1Weight, linear1_1_1, batch * 2, 68, 136);
    batchNorm1_1_2Tanh1_1_3Forward(batch);
    // specs/hierarchical-per-position.yaml:19 linear
    // from tanh1_1_3 [B, 2, 68], linear1_2_1Weight [68, 136] to linear1_2_1 [B, 1, 68]
    multiplyTransposed(tanh1_1_3, linear1_2_1Weight, linear1_2_1, batch, 68, 136);
    batchNorm1_2_2Tanh1_2_3Forward(batch);
    // specs/hierarchical-per-position.yaml:22 linear
    // from tanh1_2_3 [B, 1, 68], linear2Weight [27, 68], linear2Bias [27] to linear2 [B, 1, 27]
    multiplyTransposed(tanh1_2_3, linear2Weight, linear2, batch, 27, 68, linear2Bias);
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

// Made by wnc from specs/mlp-3.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, numberDistinct, tanh, wholeNumbers, type Evaluation, type EvaluationMemory } from 'wnc/runtime';

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
  const loss = memory.workspace.subarray(3293184, 3293185); // [1, 1, 1]
  const flatten1Numbers = wholeNumbers(memory.workspace, 3276800, 4096); // [B, 1, 1]
  const flatten1Members = wholeNumbers(memory.workspace, 1679360, 12288); // [N1, 3, 1]
  const embedding0Part0Members = wholeNumbers(memory.workspace, 0, 4096); // [N1, 1, 1]
  const embedding0Part0Numbers = wholeNumbers(memory.workspace, 3280896, 4096); // [N1, 1, 1]
  const embedding0Part0Rows = wholeNumbers(memory.workspace, 4096, 4096); // [N1.0/3, 1, 1]
  const embedding0 = memory.workspace.subarray(819200, 860160); // [N1.0/3, 1, 10]
  const linear2Part0 = memory.workspace.subarray(0, 819200); // [N1.0/3, 1, 200]
  const embedding0Part1Members = wholeNumbers(memory.workspace, 819200, 4096); // [N1, 1, 1]
  const embedding0Part1Numbers = wholeNumbers(memory.workspace, 3284992, 4096); // [N1, 1, 1]
  const embedding0Part1Rows = wholeNumbers(memory.workspace, 823296, 4096); // [N1.1/3, 1, 1]
  const embedding0_2 = memory.workspace.subarray(1638400, 1679360); // [N1.1/3, 1, 10]
  const linear2Part1 = memory.workspace.subarray(819200, 1638400); // [N1.1/3, 1, 200]
  const embedding0Part2Members = wholeNumbers(memory.workspace, 1638400, 4096); // [N1, 1, 1]
  const embedding0Part2Numbers = wholeNumbers(memory.workspace, 3289088, 4096); // [N1, 1, 1]
  const embedding0Part2Rows = wholeNumbers(memory.workspace, 1642496, 4096); // [N1.2/3, 1, 1]
  const embedding0_3 = memory.workspace.subarray(2457600, 2498560); // [N1.2/3, 1, 10]
  const linear2Part2 = memory.workspace.subarray(1638400, 2457600); // [N1.2/3, 1, 200]
  const linear2 = memory.workspace.subarray(2457600, 3276800); // [N1, 1, 200]
  const tanh4 = memory.workspace.subarray(0, 819200); // [N1, 1, 200]
  const linear5 = memory.workspace.subarray(819200, 929792); // [N1, 1, 27]
  const loss2 = memory.workspace.subarray(110592, 114688); // [N1, 1, 1]
  const linear5_2 = memory.workspace.subarray(0, 110592); // [B, 1, 27]
  const loss3 = memory.workspace.subarray(114688, 118784); // [B, 1, 1]
  const loss4 = memory.workspace.subarray(118784, 122880); // [B, 1, 1]
  const loss5 = memory.workspace.subarray(110592, 110593); // [1, 1, 1]
  // How many distinct nodes a batch has: N4 where every example has 4.
  let nodes1 = 0;
  let nodes1Part0Of3 = 0;
  let nodes1Part1Of3 = 0;
  let nodes1Part2Of3 = 0;

  // loss
  // from targets [B, 1, 1] to loss [1, 1, 1]
  function lossForward(batch: number): void {
    let sum = 0;
    for (let b = 0; b < batch; b++) {
      sum += targets[b] >= 0 ? 1 : 0;
    }
    loss[0] = sum;
  }

  // specs/mlp-3.yaml:15 flatten
  // from tokens [B, 3, 1] to flatten1Numbers [B, 1, 1]
  function flatten1Distinct(batch: number): void {
    nodes1 = numberDistinct(tokens, 3, batch, flatten1Numbers);
  }

  // specs/mlp-3.yaml:15 flatten
  // from flatten1Numbers [B, 1, 1], tokens [B, 3, 1] to flatten1Members [N1, 3, 1]
  function flatten1Members2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = flatten1Numbers[b];
      for (let c = 0; c < 3; c++) {
        flatten1Members[row * 3 + c] = tokens[b * 3 + c];
      }
    }
  }

  // specs/mlp-3.yaml:13 embedding
  // from flatten1Members [N1, 3, 1] to embedding0Part0Members [N1, 1, 1]
  function embedding0Forward(): void {
    for (let n = 0; n < nodes1; n++) {
      embedding0Part0Members[n] = flatten1Members[n * 3];
    }
  }

  // specs/mlp-3.yaml:13 embedding
  // from embedding0Part0Members [N1, 1, 1] to embedding0Part0Numbers [N1, 1, 1]
  function embedding0Distinct(): void {
    nodes1Part0Of3 = numberDistinct(embedding0Part0Members, 1, nodes1, embedding0Part0Numbers);
  }

  // specs/mlp-3.yaml:13 embedding
  // from embedding0Part0Numbers [N1, 1, 1], embedding0Part0Members [N1, 1, 1] to embedding0Part0Rows [N1.0/3, 1, 1]
  function embedding0Members(): void {
    for (let n = 0; n < nodes1; n++) {
      const row = embedding0Part0Numbers[n];
      embedding0Part0Rows[row] = embedding0Part0Members[n];
    }
  }

  // specs/mlp-3.yaml:13 embedding
  // from embedding0Part0Rows [N1.0/3, 1, 1], embedding0Weight [27, 10] to embedding0 [N1.0/3, 1, 10]
  function embedding0Forward2(): void {
    for (let n = 0; n < nodes1Part0Of3; n++) {
      const row = embedding0Part0Rows[n];
      for (let c = 0; c < 10; c++) {
        embedding0[n * 10 + c] = embedding0Weight[row * 10 + c];
      }
    }
  }

  // specs/mlp-3.yaml:13 embedding
  // from flatten1Members [N1, 3, 1] to embedding0Part1Members [N1, 1, 1]
  function embedding0Forward3(): void {
    for (let n = 0; n < nodes1; n++) {
      embedding0Part1Members[n] = flatten1Members[n * 3 + 1];
    }
  }

  // specs/mlp-3.yaml:13 embedding
  // from embedding0Part1Members [N1, 1, 1] to embedding0Part1Numbers [N1, 1, 1]
  function embedding0Distinct2(): void {
    nodes1Part1Of3 = numberDistinct(embedding0Part1Members, 1, nodes1, embedding0Part1Numbers);
  }

  // specs/mlp-3.yaml:13 embedding
  // from embedding0Part1Numbers [N1, 1, 1], embedding0Part1Members [N1, 1, 1] to embedding0Part1Rows [N1.1/3, 1, 1]
  function embedding0Members2(): void {
    for (let n = 0; n < nodes1; n++) {
      const row = embedding0Part1Numbers[n];
      embedding0Part1Rows[row] = embedding0Part1Members[n];
    }
  }

  // specs/mlp-3.yaml:13 embedding
  // from embedding0Part1Rows [N1.1/3, 1, 1], embedding0Weight [27, 10] to embedding0_2 [N1.1/3, 1, 10]
  function embedding0Forward4(): void {
    for (let n = 0; n < nodes1Part1Of3; n++) {
      const row = embedding0Part1Rows[n];
      for (let c = 0; c < 10; c++) {
        embedding0_2[n * 10 + c] = embedding0Weight[row * 10 + c];
      }
    }
  }

  // specs/mlp-3.yaml:13 embedding
  // from flatten1Members [N1, 3, 1] to embedding0Part2Members [N1, 1, 1]
  function embedding0Forward5(): void {
    for (let n = 0; n < nodes1; n++) {
      embedding0Part2Members[n] = flatten1Members[n * 3 + 2];
    }
  }

  // specs/mlp-3.yaml:13 embedding
  // from embedding0Part2Members [N1, 1, 1] to embedding0Part2Numbers [N1, 1, 1]
  function embedding0Distinct3(): void {
    nodes1Part2Of3 = numberDistinct(embedding0Part2Members, 1, nodes1, embedding0Part2Numbers);
  }

  // specs/mlp-3.yaml:13 embedding
  // from embedding0Part2Numbers [N1, 1, 1], embedding0Part2Members [N1, 1, 1] to embedding0Part2Rows [N1.2/3, 1, 1]
  function embedding0Members3(): void {
    for (let n = 0; n < nodes1; n++) {
      const row = embedding0Part2Numbers[n];
      embedding0Part2Rows[row] = embedding0Part2Members[n];
    }
  }

  // specs/mlp-3.yaml:13 embedding
  // from embedding0Part2Rows [N1.2/3, 1, 1], embedding0Weight [27, 10] to embedding0_3 [N1.2/3, 1, 10]
  function embedding0Forward6(): void {
    for (let n = 0; n < nodes1Part2Of3; n++) {
      const row = embedding0Part2Rows[n];
      for (let c = 0; c < 10; c++) {
        embedding0_3[n * 10 + c] = embedding0Weight[row * 10 + c];
      }
    }
  }

  // specs/mlp-3.yaml:17 linear
  // from embedding0Part0Numbers [N1, 1, 1], embedding0Part1Numbers [N1, 1, 1], embedding0Part2Numbers [N1, 1, 1], linear2Part0 [N1.0/3, 1, 200], linear2Part1 [N1.1/3, 1, 200], linear2Part2 [N1.2/3, 1, 200]
  //   to linear2 [N1, 1, 200]
  function linear2Forward4(): void {
    for (let n = 0; n < nodes1; n++) {
      const row0 = embedding0Part0Numbers[n];
      const row1 = embedding0Part1Numbers[n];
      const row2 = embedding0Part2Numbers[n];
      for (let c = 0; c < 200; c++) {
        linear2[n * 200 + c] = linear2Part0[row0 * 200 + c] + linear2Part1[row1 * 200 + c] + linear2Part2[row2 * 200 + c];
      }
    }
  }

  // specs/mlp-3.yaml:19 batchNorm
  // specs/mlp-3.yaml:20 tanh
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

  // specs/mlp-3.yaml:22 linear
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
    embedding0Distinct();
    embedding0Members();
    embedding0Forward2();
    // specs/mlp-3.yaml:17 linear
    // from embedding0 [N1.0/3, 1, 10], linear2Weight [200, 30] to linear2Part0 [N1.0/3, 1, 200]
    multiplyTransposed(embedding0, linear2Weight, linear2Part0, nodes1Part0Of3, 200, 10, null, 30, 0);
    embedding0Forward3();
    embedding0Distinct2();
    embedding0Members2();
    embedding0Forward4();
    // specs/mlp-3.yaml:17 linear
    // from embedding0_2 [N1.1/3, 1, 10], linear2Weight [200, 30] to linear2Part1 [N1.1/3, 1, 200]
    multiplyTransposed(embedding0_2, linear2Weight, linear2Part1, nodes1Part1Of3, 200, 10, null, 30, 10);
    embedding0Forward5();
    embedding0Distinct3();
    embedding0Members3();
    embedding0Forward6();
    // specs/mlp-3.yaml:17 linear
    // from embedding0_3 [N1.2/3, 1, 10], linear2Weight [200, 30] to linear2Part2 [N1.2/3, 1, 200]
    multiplyTransposed(embedding0_3, linear2Weight, linear2Part2, nodes1Part2Of3, 200, 10, null, 30, 20);
    linear2Forward4();
    batchNorm3Tanh4Forward();
    // specs/mlp-3.yaml:22 linear
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

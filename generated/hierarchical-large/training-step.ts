// Made by wnc from specs/hierarchical-large.yaml: change the spec and run wnc compile, not this file.
import { multiply, multiplyLeftTransposed, multiplyTransposed, numberDistinct, tanh, wholeNumbers, type TrainingMemory, type TrainingStep } from 'wnc/runtime';

/** Binds the training step to its arrays, once; the step itself allocates nothing. */
export function createTrainingStep(memory: TrainingMemory): TrainingStep {
  // The batch.
  const tokens = memory.inputs; // [B, 8, 1]
  const targets = memory.targets; // [B, 1, 1]
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
  // Gradients of the parameters.
  const dLinear2Bias = memory.gradients.subarray(76552, 76579); // [1, 1, 27]
  const dLinear2Weight = memory.gradients.subarray(73096, 76552); // [27, 128]
  const dBatchNorm1_2_2Bias = memory.gradients.subarray(72968, 73096); // [1, 1, 128]
  const dBatchNorm1_2_2Weight = memory.gradients.subarray(72840, 72968); // [1, 1, 128]
  const dLinear1_2_1Weight = memory.gradients.subarray(40072, 72840); // [128, 256]
  const dBatchNorm1_1_2Bias = memory.gradients.subarray(39944, 40072); // [1, 1, 128]
  const dBatchNorm1_1_2Weight = memory.gradients.subarray(39816, 39944); // [1, 1, 128]
  const dLinear1_1_1Weight = memory.gradients.subarray(7048, 39816); // [128, 256]
  const dBatchNorm1_0_2Bias = memory.gradients.subarray(6920, 7048); // [1, 1, 128]
  const dBatchNorm1_0_2Weight = memory.gradients.subarray(6792, 6920); // [1, 1, 128]
  const dLinear1_0_1Weight = memory.gradients.subarray(648, 6792); // [128, 48]
  const dEmbedding0Weight = memory.gradients.subarray(0, 648); // [27, 24]
  // Running statistics.
  const batchNorm1_0_2RunningMean = memory.statistics.subarray(0, 128); // [128]
  const batchNorm1_0_2RunningVar = memory.statistics.subarray(128, 256); // [128]
  const batchNorm1_1_2RunningMean = memory.statistics.subarray(256, 384); // [128]
  const batchNorm1_1_2RunningVar = memory.statistics.subarray(384, 512); // [128]
  const batchNorm1_2_2RunningMean = memory.statistics.subarray(512, 640); // [128]
  const batchNorm1_2_2RunningVar = memory.statistics.subarray(640, 768); // [128]
  // Workspace: tensors that are not needed at the same time share places.
  const lossCount = memory.workspace.subarray(89920, 89921); // [1, 1, 1]
  const fuse1_0_0Numbers = wholeNumbers(memory.workspace, 32768, 128); // [B, 4, 1]
  const fuse1_0_0Members = wholeNumbers(memory.workspace, 97120, 256); // [N4, 2, 1]
  const embedding0 = memory.workspace.subarray(81920, 88064); // [N4, 2, 24]
  const linear1_0_1 = memory.workspace.subarray(0, 16384); // [N4, 1, 128]
  const batchNorm1_0_2Weights = memory.workspace.subarray(97376, 97504); // [N4, 1, 1]
  const batchNorm1_0_2Mean = memory.workspace.subarray(97504, 97632); // [1, 1, 128]
  const batchNorm1_0_2ReciprocalDeviation = memory.workspace.subarray(97632, 97760); // [1, 1, 128]
  const tanh1_0_3 = memory.workspace.subarray(16384, 32768); // [N4, 1, 128]
  const fuse1_1_0Numbers = wholeNumbers(memory.workspace, 65536, 64); // [B, 2, 1]
  const fuse1_1_0Members = wholeNumbers(memory.workspace, 97760, 128); // [N2, 2, 1]
  const fuse1_1_0 = memory.workspace.subarray(32768, 49152); // [N2, 2, 128]
  const linear1_1_1 = memory.workspace.subarray(49152, 57344); // [N2, 1, 128]
  const batchNorm1_1_2Weights = memory.workspace.subarray(98400, 98464); // [N2, 1, 1]
  const batchNorm1_1_2Mean = memory.workspace.subarray(97888, 98016); // [1, 1, 128]
  const batchNorm1_1_2ReciprocalDeviation = memory.workspace.subarray(98016, 98144); // [1, 1, 128]
  const tanh1_1_3 = memory.workspace.subarray(57344, 65536); // [N2, 1, 128]
  const fuse1_2_0Numbers = wholeNumbers(memory.workspace, 90656, 32); // [B, 1, 1]
  const fuse1_2_0Members = wholeNumbers(memory.workspace, 98464, 64); // [N1, 2, 1]
  const fuse1_2_0 = memory.workspace.subarray(65536, 73728); // [N1, 2, 128]
  const linear1_2_1 = memory.workspace.subarray(73728, 77824); // [N1, 1, 128]
  const batchNorm1_2_2Weights = memory.workspace.subarray(98528, 98560); // [N1, 1, 1]
  const batchNorm1_2_2Mean = memory.workspace.subarray(98144, 98272); // [1, 1, 128]
  const batchNorm1_2_2ReciprocalDeviation = memory.workspace.subarray(98272, 98400); // [1, 1, 128]
  const tanh1_2_3 = memory.workspace.subarray(77824, 81920); // [N1, 1, 128]
  const linear2 = memory.workspace.subarray(88064, 88928); // [N1, 1, 27]
  const loss = memory.workspace.subarray(88928, 89792); // [N1, 1, 27]
  const loss2 = memory.workspace.subarray(90688, 90720); // [N1, 1, 1]
  const loss3 = memory.workspace.subarray(89824, 89856); // [N1, 1, 1]
  const linear2_2 = memory.workspace.subarray(96256, 97120); // [B, 1, 27]
  const loss4 = memory.workspace.subarray(89856, 89888); // [B, 1, 1]
  const loss5 = memory.workspace.subarray(89888, 89920); // [B, 1, 1]
  const loss6 = memory.workspace.subarray(98560, 98561); // [1, 1, 1]
  const dLoss = memory.workspace.subarray(89792, 89824); // [B, 1, 1]
  const dLoss2 = memory.workspace.subarray(90720, 90752); // [N1, 1]
  const dLinear2 = memory.workspace.subarray(88064, 88928); // [B, 1, 27]
  const dLinear2_2 = memory.workspace.subarray(89792, 90656); // [N1, 27]
  const dLinear2_3 = memory.workspace.subarray(92160, 93024); // [N1, 1, 27]
  const dTanh1_2_3 = memory.workspace.subarray(88064, 92160); // [N1, 1, 128]
  const dLinear1_2_1 = memory.workspace.subarray(92160, 96256); // [N1, 1, 128]
  const dFuse1_2_0 = memory.workspace.subarray(73728, 81920); // [N1, 1, 256]
  const dFuse1_2_0_2 = memory.workspace.subarray(65536, 73728); // [N2, 128]
  const dLinear1_1_1 = memory.workspace.subarray(73728, 81920); // [N2, 1, 128]
  const dFuse1_1_0 = memory.workspace.subarray(49152, 65536); // [N2, 1, 256]
  const dFuse1_1_0_2 = memory.workspace.subarray(32768, 49152); // [N4, 128]
  const dLinear1_0_1 = memory.workspace.subarray(49152, 65536); // [N4, 1, 128]
  const dEmbedding0 = memory.workspace.subarray(0, 6144); // [N4, 1, 48]
  // How many distinct nodes a batch has: N4 where every example has 4.
  let nodes4 = 0;
  let nodes2 = 0;
  let nodes1 = 0;

  // loss
  // from targets [B, 1, 1] to lossCount [1, 1, 1], dLoss [B, 1, 1]
  function lossForward(batch: number): void {
    let sum = 0;
    for (let b = 0; b < batch; b++) {
      sum += targets[b] >= 0 ? 1 : 0;
    }
    const count = Math.max(sum, 1);
    lossCount[0] = count;
    const dProduct = 1 / count;
    for (let b = 0; b < batch; b++) {
      dLoss[b] = dProduct * (targets[b] >= 0 ? 1 : 0);
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from tokens [B, 8, 1] to fuse1_0_0Numbers [B, 4, 1]
  function fuse1_0_0Distinct(batch: number): void {
    const rows = batch * 4;
    nodes4 = numberDistinct(tokens, 2, rows, fuse1_0_0Numbers);
  }

  // specs/hierarchical-large.yaml:16 fuse
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

  // specs/hierarchical-large.yaml:12 embedding
  // from fuse1_0_0Members [N4, 2, 1], embedding0Weight [27, 24] to embedding0 [N4, 2, 24]
  function embedding0Forward(): void {
    const rows = nodes4 * 2;
    for (let n = 0; n < rows; n++) {
      const row = fuse1_0_0Members[n];
      for (let c = 0; c < 24; c++) {
        embedding0[n * 24 + c] = embedding0Weight[row * 24 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:18 batchNorm
  // from fuse1_0_0Numbers [B, 4, 1] to batchNorm1_0_2Weights [N4, 1, 1]
  function batchNorm1_0_2Tally(batch: number): void {
    const rows = batch * 4;
    batchNorm1_0_2Weights.fill(0, 0, nodes4);
    for (let n = 0; n < rows; n++) {
      const row = fuse1_0_0Numbers[n];
      batchNorm1_0_2Weights[row] += 1;
    }
  }

  // specs/hierarchical-large.yaml:18 batchNorm
  // specs/hierarchical-large.yaml:19 tanh
  // from linear1_0_1 [N4, 1, 128], batchNorm1_0_2Weights [N4, 1, 1], batchNorm1_0_2RunningMean [128], batchNorm1_0_2RunningVar [128], batchNorm1_0_2Weight [128], batchNorm1_0_2Bias [128]
  //   to batchNorm1_0_2Mean [1, 1, 128], batchNorm1_0_2RunningMean [128], batchNorm1_0_2RunningVar [128], batchNorm1_0_2ReciprocalDeviation [1, 1, 128], tanh1_0_3 [N4, 1, 128]
  function batchNorm1_0_2Tanh1_0_3Forward(batch: number): void {
    for (let c = 0; c < 128; c++) {
      let sum = 0;
      for (let n = 0; n < nodes4; n++) {
        sum += linear1_0_1[n * 128 + c] * batchNorm1_0_2Weights[n];
      }
      const mean = sum / (batch * 4);
      batchNorm1_0_2Mean[c] = mean;
      batchNorm1_0_2RunningMean[c] = 0.9 * batchNorm1_0_2RunningMean[c] + 0.1 * mean;
      let sum2 = 0;
      for (let n = 0; n < nodes4; n++) {
        const difference = linear1_0_1[n * 128 + c] - mean;
        sum2 += difference * difference * batchNorm1_0_2Weights[n];
      }
      const unbiasedVariance = sum2 / (batch * 4) * (batch * 4) / ((batch * 4) - 1);
      batchNorm1_0_2RunningVar[c] = 0.9 * batchNorm1_0_2RunningVar[c] + 0.1 * unbiasedVariance;
      const reciprocalDeviation = 1 / Math.sqrt(unbiasedVariance + 0.00001);
      batchNorm1_0_2ReciprocalDeviation[c] = reciprocalDeviation;
      const weight = batchNorm1_0_2Weight[c];
      const bias = batchNorm1_0_2Bias[c];
      for (let n = 0; n < nodes4; n++) {
        tanh1_0_3[n * 128 + c] = tanh((linear1_0_1[n * 128 + c] - mean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_0_0Numbers [B, 4, 1] to fuse1_1_0Numbers [B, 2, 1]
  function fuse1_1_0Distinct(batch: number): void {
    const rows = batch * 2;
    nodes2 = numberDistinct(fuse1_0_0Numbers, 2, rows, fuse1_1_0Numbers);
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_1_0Numbers [B, 2, 1], fuse1_0_0Numbers [B, 4, 1] to fuse1_1_0Members [N2, 2, 1]
  function fuse1_1_0Members2(batch: number): void {
    const rows = batch * 2;
    for (let n = 0; n < rows; n++) {
      const row = fuse1_1_0Numbers[n];
      for (let c = 0; c < 2; c++) {
        fuse1_1_0Members[row * 2 + c] = fuse1_0_0Numbers[n * 2 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_1_0Members [N2, 2, 1], tanh1_0_3 [N4, 1, 128] to fuse1_1_0 [N2, 2, 128]
  function fuse1_1_0Forward(): void {
    const rows = nodes2 * 2;
    for (let n = 0; n < rows; n++) {
      const row = fuse1_1_0Members[n];
      for (let c = 0; c < 128; c++) {
        fuse1_1_0[n * 128 + c] = tanh1_0_3[row * 128 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:18 batchNorm
  // from fuse1_1_0Numbers [B, 2, 1] to batchNorm1_1_2Weights [N2, 1, 1]
  function batchNorm1_1_2Tally(batch: number): void {
    const rows = batch * 2;
    batchNorm1_1_2Weights.fill(0, 0, nodes2);
    for (let n = 0; n < rows; n++) {
      const row = fuse1_1_0Numbers[n];
      batchNorm1_1_2Weights[row] += 1;
    }
  }

  // specs/hierarchical-large.yaml:18 batchNorm
  // specs/hierarchical-large.yaml:19 tanh
  // from linear1_1_1 [N2, 1, 128], batchNorm1_1_2Weights [N2, 1, 1], batchNorm1_1_2RunningMean [128], batchNorm1_1_2RunningVar [128], batchNorm1_1_2Weight [128], batchNorm1_1_2Bias [128]
  //   to batchNorm1_1_2Mean [1, 1, 128], batchNorm1_1_2RunningMean [128], batchNorm1_1_2RunningVar [128], batchNorm1_1_2ReciprocalDeviation [1, 1, 128], tanh1_1_3 [N2, 1, 128]
  function batchNorm1_1_2Tanh1_1_3Forward(batch: number): void {
    for (let c = 0; c < 128; c++) {
      let sum = 0;
      for (let n = 0; n < nodes2; n++) {
        sum += linear1_1_1[n * 128 + c] * batchNorm1_1_2Weights[n];
      }
      const mean = sum / (batch * 2);
      batchNorm1_1_2Mean[c] = mean;
      batchNorm1_1_2RunningMean[c] = 0.9 * batchNorm1_1_2RunningMean[c] + 0.1 * mean;
      let sum2 = 0;
      for (let n = 0; n < nodes2; n++) {
        const difference = linear1_1_1[n * 128 + c] - mean;
        sum2 += difference * difference * batchNorm1_1_2Weights[n];
      }
      const unbiasedVariance = sum2 / (batch * 2) * (batch * 2) / ((batch * 2) - 1);
      batchNorm1_1_2RunningVar[c] = 0.9 * batchNorm1_1_2RunningVar[c] + 0.1 * unbiasedVariance;
      const reciprocalDeviation = 1 / Math.sqrt(unbiasedVariance + 0.00001);
      batchNorm1_1_2ReciprocalDeviation[c] = reciprocalDeviation;
      const weight = batchNorm1_1_2Weight[c];
      const bias = batchNorm1_1_2Bias[c];
      for (let n = 0; n < nodes2; n++) {
        tanh1_1_3[n * 128 + c] = tanh((linear1_1_1[n * 128 + c] - mean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_1_0Numbers [B, 2, 1] to fuse1_2_0Numbers [B, 1, 1]
  function fuse1_2_0Distinct(batch: number): void {
    nodes1 = numberDistinct(fuse1_1_0Numbers, 2, batch, fuse1_2_0Numbers);
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_2_0Numbers [B, 1, 1], fuse1_1_0Numbers [B, 2, 1] to fuse1_2_0Members [N1, 2, 1]
  function fuse1_2_0Members2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = fuse1_2_0Numbers[b];
      for (let c = 0; c < 2; c++) {
        fuse1_2_0Members[row * 2 + c] = fuse1_1_0Numbers[b * 2 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_2_0Members [N1, 2, 1], tanh1_1_3 [N2, 1, 128] to fuse1_2_0 [N1, 2, 128]
  function fuse1_2_0Forward(): void {
    const rows = nodes1 * 2;
    for (let n = 0; n < rows; n++) {
      const row = fuse1_2_0Members[n];
      for (let c = 0; c < 128; c++) {
        fuse1_2_0[n * 128 + c] = tanh1_1_3[row * 128 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:18 batchNorm
  // from fuse1_2_0Numbers [B, 1, 1] to batchNorm1_2_2Weights [N1, 1, 1]
  function batchNorm1_2_2Tally(batch: number): void {
    batchNorm1_2_2Weights.fill(0, 0, nodes1);
    for (let b = 0; b < batch; b++) {
      const row = fuse1_2_0Numbers[b];
      batchNorm1_2_2Weights[row] += 1;
    }
  }

  // specs/hierarchical-large.yaml:18 batchNorm
  // specs/hierarchical-large.yaml:19 tanh
  // from linear1_2_1 [N1, 1, 128], batchNorm1_2_2Weights [N1, 1, 1], batchNorm1_2_2RunningMean [128], batchNorm1_2_2RunningVar [128], batchNorm1_2_2Weight [128], batchNorm1_2_2Bias [128]
  //   to batchNorm1_2_2Mean [1, 1, 128], batchNorm1_2_2RunningMean [128], batchNorm1_2_2RunningVar [128], batchNorm1_2_2ReciprocalDeviation [1, 1, 128], tanh1_2_3 [N1, 1, 128]
  function batchNorm1_2_2Tanh1_2_3Forward(batch: number): void {
    for (let c = 0; c < 128; c++) {
      let sum = 0;
      for (let n = 0; n < nodes1; n++) {
        sum += linear1_2_1[n * 128 + c] * batchNorm1_2_2Weights[n];
      }
      const mean = sum / batch;
      batchNorm1_2_2Mean[c] = mean;
      batchNorm1_2_2RunningMean[c] = 0.9 * batchNorm1_2_2RunningMean[c] + 0.1 * mean;
      let sum2 = 0;
      for (let n = 0; n < nodes1; n++) {
        const difference = linear1_2_1[n * 128 + c] - mean;
        sum2 += difference * difference * batchNorm1_2_2Weights[n];
      }
      const unbiasedVariance = sum2 / batch * batch / (batch - 1);
      batchNorm1_2_2RunningVar[c] = 0.9 * batchNorm1_2_2RunningVar[c] + 0.1 * unbiasedVariance;
      const reciprocalDeviation = 1 / Math.sqrt(unbiasedVariance + 0.00001);
      batchNorm1_2_2ReciprocalDeviation[c] = reciprocalDeviation;
      const weight = batchNorm1_2_2Weight[c];
      const bias = batchNorm1_2_2Bias[c];
      for (let n = 0; n < nodes1; n++) {
        tanh1_2_3[n * 128 + c] = tanh((linear1_2_1[n * 128 + c] - mean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // loss
  // from linear2 [N1, 1, 27] to loss [N1, 1, 27], loss2 [N1, 1, 1], loss3 [N1, 1, 1]
  function lossForward2(): void {
    for (let n = 0; n < nodes1; n++) {
      let largest = -Infinity;
      for (let c = 0; c < 27; c++) {
        largest = Math.max(largest, linear2[n * 27 + c]);
      }
      let sum = 0;
      for (let c = 0; c < 27; c++) {
        const power = Math.exp(linear2[n * 27 + c] - largest);
        loss[n * 27 + c] = power;
        sum += power;
      }
      loss2[n] = sum;
      loss3[n] = Math.log(sum) + largest;
    }
  }

  // specs/hierarchical-large.yaml:20 linear
  // from fuse1_2_0Numbers [B, 1, 1], linear2 [N1, 1, 27] to linear2_2 [B, 1, 27]
  function linear2Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = fuse1_2_0Numbers[b];
      for (let c = 0; c < 27; c++) {
        linear2_2[b * 27 + c] = linear2[row * 27 + c];
      }
    }
  }

  // loss
  // from targets [B, 1, 1], dLoss [B, 1, 1], linear2_2 [B, 1, 27] to dLinear2 [B, 1, 27], loss4 [B, 1, 1]
  function lossForward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      const target = targets[b];
      const dProduct = -dLoss[b];
      for (let c = 0; c < 27; c++) {
        const oneHot = c === target ? 1 : 0;
        sum += oneHot * linear2_2[b * 27 + c];
        dLinear2[b * 27 + c] = dProduct * oneHot;
      }
      loss4[b] = sum;
    }
  }

  // loss
  // from fuse1_2_0Numbers [B, 1, 1], loss3 [N1, 1, 1] to loss5 [B, 1, 1]
  function lossForward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = fuse1_2_0Numbers[b];
      loss5[b] = loss3[row];
    }
  }

  // loss
  // from loss5 [B, 1, 1], loss4 [B, 1, 1], targets [B, 1, 1], lossCount [1, 1, 1] to loss6 [1, 1, 1]
  function lossForward5(batch: number): void {
    let sum = 0;
    for (let b = 0; b < batch; b++) {
      sum += (loss5[b] - loss4[b]) * (targets[b] >= 0 ? 1 : 0);
    }
    loss6[0] = sum / lossCount[0];
  }

  // loss
  // from fuse1_2_0Numbers [B, 1, 1], dLoss [B, 1, 1] to dLoss2 [N1, 1]
  function lossGradient(batch: number): void {
    dLoss2.fill(0, 0, nodes1);
    for (let b = 0; b < batch; b++) {
      const row = fuse1_2_0Numbers[b];
      dLoss2[row] += dLoss[b];
    }
  }

  // specs/hierarchical-large.yaml:20 linear
  // from fuse1_2_0Numbers [B, 1, 1], dLinear2 [B, 1, 27] to dLinear2_2 [N1, 27]
  function linear2Gradient(batch: number): void {
    dLinear2_2.fill(0, 0, (nodes1 * 27));
    for (let b = 0; b < batch; b++) {
      const row = fuse1_2_0Numbers[b];
      for (let c = 0; c < 27; c++) {
        dLinear2_2[row * 27 + c] += dLinear2[b * 27 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:20 linear
  // from dLinear2_2 [N1, 27], dLoss2 [N1, 1], loss2 [N1, 1, 1], loss [N1, 1, 27]
  //   to dLinear2_3 [N1, 1, 27], dLinear2Bias [1, 1, 27]
  function linear2Backward(): void {
    for (let c = 0; c < 27; c++) {
      let dBias = 0;
      for (let n = 0; n < nodes1; n++) {
        const dY = dLinear2_2[n * 27 + c] + dLoss2[n] / loss2[n] * loss[n * 27 + c];
        dLinear2_3[n * 27 + c] = dY;
        dBias += dY;
      }
      dLinear2Bias[c] = dBias;
    }
  }

  // specs/hierarchical-large.yaml:19 tanh
  // specs/hierarchical-large.yaml:18 batchNorm
  // from batchNorm1_2_2Mean [1, 1, 128], tanh1_2_3 [N1, 1, 128], dTanh1_2_3 [N1, 1, 128], linear1_2_1 [N1, 1, 128], batchNorm1_2_2ReciprocalDeviation [1, 1, 128], batchNorm1_2_2Weight [128], batchNorm1_2_2Weights [N1, 1, 1]
  //   to dBatchNorm1_2_2Bias [1, 1, 128], dBatchNorm1_2_2Weight [1, 1, 128], dLinear1_2_1 [N1, 1, 128]
  function tanh1_2_3BatchNorm1_2_2Backward(batch: number): void {
    for (let c = 0; c < 128; c++) {
      let dBias = 0;
      let dWeight = 0;
      const mean = batchNorm1_2_2Mean[c];
      for (let n = 0; n < nodes1; n++) {
        const activation = tanh1_2_3[n * 128 + c];
        const dProduct = dTanh1_2_3[n * 128 + c] * (1 - activation * activation);
        dBias += dProduct;
        dWeight += dProduct * (linear1_2_1[n * 128 + c] - mean);
      }
      dBatchNorm1_2_2Bias[c] = dBias;
      dBatchNorm1_2_2Weight[c] = batchNorm1_2_2ReciprocalDeviation[c] * dWeight;
      const weight = batchNorm1_2_2Weight[c];
      const reciprocalDeviation = batchNorm1_2_2ReciprocalDeviation[c];
      const dVariance = weight * dWeight * -0.5 * reciprocalDeviation * reciprocalDeviation * reciprocalDeviation * batch / (batch - 1);
      const dSum = dVariance / batch;
      const dSum2 = -(weight * reciprocalDeviation) * dBias / batch;
      for (let n = 0; n < nodes1; n++) {
        const activation2 = tanh1_2_3[n * 128 + c];
        const x = batchNorm1_2_2Weights[n];
        const dY = dTanh1_2_3[n * 128 + c] * (1 - activation2 * activation2) * weight * reciprocalDeviation + 2 * dSum * x * (linear1_2_1[n * 128 + c] - mean);
        dLinear1_2_1[n * 128 + c] = dY + dSum2 * x;
      }
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_2_0Members [N1, 2, 1], dFuse1_2_0 [N1, 1, 256] to dFuse1_2_0_2 [N2, 128]
  function fuse1_2_0Gradient(): void {
    const rows = nodes1 * 2;
    dFuse1_2_0_2.fill(0, 0, (nodes2 * 128));
    for (let n = 0; n < rows; n++) {
      const row = fuse1_2_0Members[n];
      for (let c = 0; c < 128; c++) {
        dFuse1_2_0_2[row * 128 + c] += dFuse1_2_0[n * 128 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:19 tanh
  // specs/hierarchical-large.yaml:18 batchNorm
  // from batchNorm1_1_2Mean [1, 1, 128], tanh1_1_3 [N2, 1, 128], dFuse1_2_0_2 [N2, 128], linear1_1_1 [N2, 1, 128], batchNorm1_1_2ReciprocalDeviation [1, 1, 128], batchNorm1_1_2Weight [128], batchNorm1_1_2Weights [N2, 1, 1]
  //   to dBatchNorm1_1_2Bias [1, 1, 128], dBatchNorm1_1_2Weight [1, 1, 128], dLinear1_1_1 [N2, 1, 128]
  function tanh1_1_3BatchNorm1_1_2Backward(batch: number): void {
    for (let c = 0; c < 128; c++) {
      let dBias = 0;
      let dWeight = 0;
      const mean = batchNorm1_1_2Mean[c];
      for (let n = 0; n < nodes2; n++) {
        const activation = tanh1_1_3[n * 128 + c];
        const dProduct = dFuse1_2_0_2[n * 128 + c] * (1 - activation * activation);
        dBias += dProduct;
        dWeight += dProduct * (linear1_1_1[n * 128 + c] - mean);
      }
      dBatchNorm1_1_2Bias[c] = dBias;
      dBatchNorm1_1_2Weight[c] = batchNorm1_1_2ReciprocalDeviation[c] * dWeight;
      const weight = batchNorm1_1_2Weight[c];
      const reciprocalDeviation = batchNorm1_1_2ReciprocalDeviation[c];
      const dVariance = weight * dWeight * -0.5 * reciprocalDeviation * reciprocalDeviation * reciprocalDeviation * (batch * 2) / ((batch * 2) - 1);
      const dSum = dVariance / (batch * 2);
      const dSum2 = -(weight * reciprocalDeviation) * dBias / (batch * 2);
      for (let n = 0; n < nodes2; n++) {
        const activation2 = tanh1_1_3[n * 128 + c];
        const x = batchNorm1_1_2Weights[n];
        const dY = dFuse1_2_0_2[n * 128 + c] * (1 - activation2 * activation2) * weight * reciprocalDeviation + 2 * dSum * x * (linear1_1_1[n * 128 + c] - mean);
        dLinear1_1_1[n * 128 + c] = dY + dSum2 * x;
      }
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_1_0Members [N2, 2, 1], dFuse1_1_0 [N2, 1, 256] to dFuse1_1_0_2 [N4, 128]
  function fuse1_1_0Gradient(): void {
    const rows = nodes2 * 2;
    dFuse1_1_0_2.fill(0, 0, (nodes4 * 128));
    for (let n = 0; n < rows; n++) {
      const row = fuse1_1_0Members[n];
      for (let c = 0; c < 128; c++) {
        dFuse1_1_0_2[row * 128 + c] += dFuse1_1_0[n * 128 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:19 tanh
  // specs/hierarchical-large.yaml:18 batchNorm
  // from batchNorm1_0_2Mean [1, 1, 128], tanh1_0_3 [N4, 1, 128], dFuse1_1_0_2 [N4, 128], linear1_0_1 [N4, 1, 128], batchNorm1_0_2ReciprocalDeviation [1, 1, 128], batchNorm1_0_2Weight [128], batchNorm1_0_2Weights [N4, 1, 1]
  //   to dBatchNorm1_0_2Bias [1, 1, 128], dBatchNorm1_0_2Weight [1, 1, 128], dLinear1_0_1 [N4, 1, 128]
  function tanh1_0_3BatchNorm1_0_2Backward(batch: number): void {
    for (let c = 0; c < 128; c++) {
      let dBias = 0;
      let dWeight = 0;
      const mean = batchNorm1_0_2Mean[c];
      for (let n = 0; n < nodes4; n++) {
        const activation = tanh1_0_3[n * 128 + c];
        const dProduct = dFuse1_1_0_2[n * 128 + c] * (1 - activation * activation);
        dBias += dProduct;
        dWeight += dProduct * (linear1_0_1[n * 128 + c] - mean);
      }
      dBatchNorm1_0_2Bias[c] = dBias;
      dBatchNorm1_0_2Weight[c] = batchNorm1_0_2ReciprocalDeviation[c] * dWeight;
      const weight = batchNorm1_0_2Weight[c];
      const reciprocalDeviation = batchNorm1_0_2ReciprocalDeviation[c];
      const dVariance = weight * dWeight * -0.5 * reciprocalDeviation * reciprocalDeviation * reciprocalDeviation * (batch * 4) / ((batch * 4) - 1);
      const dSum = dVariance / (batch * 4);
      const dSum2 = -(weight * reciprocalDeviation) * dBias / (batch * 4);
      for (let n = 0; n < nodes4; n++) {
        const activation2 = tanh1_0_3[n * 128 + c];
        const x = batchNorm1_0_2Weights[n];
        const dY = dFuse1_1_0_2[n * 128 + c] * (1 - activation2 * activation2) * weight * reciprocalDeviation + 2 * dSum * x * (linear1_0_1[n * 128 + c] - mean);
        dLinear1_0_1[n * 128 + c] = dY + dSum2 * x;
      }
    }
  }

  // specs/hierarchical-large.yaml:12 embedding
  // from fuse1_0_0Members [N4, 2, 1], dEmbedding0 [N4, 1, 48] to dEmbedding0Weight [27, 24]
  function embedding0Gradient(): void {
    const rows = nodes4 * 2;
    dEmbedding0Weight.fill(0);
    for (let n = 0; n < rows; n++) {
      const row = fuse1_0_0Members[n];
      for (let c = 0; c < 24; c++) {
        dEmbedding0Weight[row * 24 + c] += dEmbedding0[n * 24 + c];
      }
    }
  }


  /** Forward and backward of the first `batch` examples; returns the mean loss. */
  return function trainingStep(batch: number): number {
    lossForward(batch);
    fuse1_0_0Distinct(batch);
    fuse1_0_0Members2(batch);
    embedding0Forward();
    // specs/hierarchical-large.yaml:17 linear
    // from embedding0 [N4, 2, 24], linear1_0_1Weight [128, 48] to linear1_0_1 [N4, 1, 128]
    multiplyTransposed(embedding0, linear1_0_1Weight, linear1_0_1, nodes4, 128, 48);
    batchNorm1_0_2Tally(batch);
    batchNorm1_0_2Tanh1_0_3Forward(batch);
    fuse1_1_0Distinct(batch);
    fuse1_1_0Members2(batch);
    fuse1_1_0Forward();
    // specs/hierarchical-large.yaml:17 linear
    // from fuse1_1_0 [N2, 2, 128], linear1_1_1Weight [128, 256] to linear1_1_1 [N2, 1, 128]
    multiplyTransposed(fuse1_1_0, linear1_1_1Weight, linear1_1_1, nodes2, 128, 256);
    batchNorm1_1_2Tally(batch);
    batchNorm1_1_2Tanh1_1_3Forward(batch);
    fuse1_2_0Distinct(batch);
    fuse1_2_0Members2(batch);
    fuse1_2_0Forward();
    // specs/hierarchical-large.yaml:17 linear
    // from fuse1_2_0 [N1, 2, 128], linear1_2_1Weight [128, 256] to linear1_2_1 [N1, 1, 128]
    multiplyTransposed(fuse1_2_0, linear1_2_1Weight, linear1_2_1, nodes1, 128, 256);
    batchNorm1_2_2Tally(batch);
    batchNorm1_2_2Tanh1_2_3Forward(batch);
    // specs/hierarchical-large.yaml:20 linear
    // from tanh1_2_3 [N1, 1, 128], linear2Weight [27, 128], linear2Bias [27] to linear2 [N1, 1, 27]
    multiplyTransposed(tanh1_2_3, linear2Weight, linear2, nodes1, 27, 128, linear2Bias);
    lossForward2();
    linear2Forward2(batch);
    lossForward3(batch);
    lossForward4(batch);
    lossForward5(batch);

    // Backward.
    lossGradient(batch);
    linear2Gradient(batch);
    linear2Backward();
    // specs/hierarchical-large.yaml:20 linear
    // from dLinear2_3 [N1, 1, 27], linear2Weight [27, 128] to dTanh1_2_3 [N1, 1, 128]
    multiply(dLinear2_3, linear2Weight, dTanh1_2_3, nodes1, 128, 27);
    // specs/hierarchical-large.yaml:20 linear
    // from dLinear2_3 [N1, 1, 27], tanh1_2_3 [N1, 1, 128] to dLinear2Weight [27, 128]
    multiplyLeftTransposed(dLinear2_3, tanh1_2_3, dLinear2Weight, 27, 128, nodes1);
    tanh1_2_3BatchNorm1_2_2Backward(batch);
    // specs/hierarchical-large.yaml:17 linear
    // from dLinear1_2_1 [N1, 1, 128], linear1_2_1Weight [128, 256] to dFuse1_2_0 [N1, 1, 256]
    multiply(dLinear1_2_1, linear1_2_1Weight, dFuse1_2_0, nodes1, 256, 128);
    // specs/hierarchical-large.yaml:17 linear
    // from dLinear1_2_1 [N1, 1, 128], fuse1_2_0 [N1, 2, 128] to dLinear1_2_1Weight [128, 256]
    multiplyLeftTransposed(dLinear1_2_1, fuse1_2_0, dLinear1_2_1Weight, 128, 256, nodes1);
    fuse1_2_0Gradient();
    tanh1_1_3BatchNorm1_1_2Backward(batch);
    // specs/hierarchical-large.yaml:17 linear
    // from dLinear1_1_1 [N2, 1, 128], linear1_1_1Weight [128, 256] to dFuse1_1_0 [N2, 1, 256]
    multiply(dLinear1_1_1, linear1_1_1Weight, dFuse1_1_0, nodes2, 256, 128);
    // specs/hierarchical-large.yaml:17 linear
    // from dLinear1_1_1 [N2, 1, 128], fuse1_1_0 [N2, 2, 128] to dLinear1_1_1Weight [128, 256]
    multiplyLeftTransposed(dLinear1_1_1, fuse1_1_0, dLinear1_1_1Weight, 128, 256, nodes2);
    fuse1_1_0Gradient();
    tanh1_0_3BatchNorm1_0_2Backward(batch);
    // specs/hierarchical-large.yaml:17 linear
    // from dLinear1_0_1 [N4, 1, 128], linear1_0_1Weight [128, 48] to dEmbedding0 [N4, 1, 48]
    multiply(dLinear1_0_1, linear1_0_1Weight, dEmbedding0, nodes4, 48, 128);
    // specs/hierarchical-large.yaml:17 linear
    // from dLinear1_0_1 [N4, 1, 128], embedding0 [N4, 2, 24] to dLinear1_0_1Weight [128, 48]
    multiplyLeftTransposed(dLinear1_0_1, embedding0, dLinear1_0_1Weight, 128, 48, nodes4);
    embedding0Gradient();
    return loss6[0];
  };
}

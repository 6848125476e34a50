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
  const lossCount = memory.workspace.subarray(86080, 86081); // [1, 1, 1]
  const fuse1_0_0Numbers = wholeNumbers(memory.workspace, 49152, 128); // [B, 4, 1]
  const fuse1_0_0Members = wholeNumbers(memory.workspace, 16384, 256); // [N4, 2, 1]
  const embedding0Part0Members = wholeNumbers(memory.workspace, 0, 128); // [N4, 1, 1]
  const embedding0Part0Numbers = wholeNumbers(memory.workspace, 97120, 128); // [N4, 1, 1]
  const embedding0Part0Rows = wholeNumbers(memory.workspace, 97248, 128); // [N4.0/2, 1, 1]
  const embedding0 = memory.workspace.subarray(90112, 93184); // [N4.0/2, 1, 24]
  const linear1_0_1Part0 = memory.workspace.subarray(0, 16384); // [N4.0/2, 1, 128]
  const embedding0Part1Members = wholeNumbers(memory.workspace, 16640, 128); // [N4, 1, 1]
  const embedding0Part1Numbers = wholeNumbers(memory.workspace, 97376, 128); // [N4, 1, 1]
  const embedding0Part1Rows = wholeNumbers(memory.workspace, 97504, 128); // [N4.1/2, 1, 1]
  const embedding0_2 = memory.workspace.subarray(93184, 96256); // [N4.1/2, 1, 24]
  const linear1_0_1Part1 = memory.workspace.subarray(16384, 32768); // [N4.1/2, 1, 128]
  const linear1_0_1 = memory.workspace.subarray(32768, 49152); // [N4, 1, 128]
  const batchNorm1_0_2Weights = memory.workspace.subarray(97632, 97760); // [N4, 1, 1]
  const batchNorm1_0_2Mean = memory.workspace.subarray(97760, 97888); // [1, 1, 128]
  const batchNorm1_0_2ReciprocalDeviation = memory.workspace.subarray(97888, 98016); // [1, 1, 128]
  const tanh1_0_3 = memory.workspace.subarray(0, 16384); // [N4, 1, 128]
  const fuse1_1_0Numbers = wholeNumbers(memory.workspace, 73728, 64); // [B, 2, 1]
  const fuse1_1_0Members = wholeNumbers(memory.workspace, 49280, 128); // [N2, 2, 1]
  const fuse1_1_0Part0Members = wholeNumbers(memory.workspace, 16384, 64); // [N2, 1, 1]
  const fuse1_1_0Part0Numbers = wholeNumbers(memory.workspace, 98528, 64); // [N2, 1, 1]
  const fuse1_1_0Part0Rows = wholeNumbers(memory.workspace, 98592, 64); // [N2.0/2, 1, 1]
  const fuse1_1_0 = memory.workspace.subarray(16384, 24576); // [N2.0/2, 1, 128]
  const linear1_1_1Part0 = memory.workspace.subarray(24576, 32768); // [N2.0/2, 1, 128]
  const fuse1_1_0Part1Members = wholeNumbers(memory.workspace, 49152, 64); // [N2, 1, 1]
  const fuse1_1_0Part1Numbers = wholeNumbers(memory.workspace, 98656, 64); // [N2, 1, 1]
  const fuse1_1_0Part1Rows = wholeNumbers(memory.workspace, 98720, 64); // [N2.1/2, 1, 1]
  const fuse1_1_0_2 = memory.workspace.subarray(49152, 57344); // [N2.1/2, 1, 128]
  const linear1_1_1Part1 = memory.workspace.subarray(57344, 65536); // [N2.1/2, 1, 128]
  const linear1_1_1 = memory.workspace.subarray(65536, 73728); // [N2, 1, 128]
  const batchNorm1_1_2Weights = memory.workspace.subarray(98784, 98848); // [N2, 1, 1]
  const batchNorm1_1_2Mean = memory.workspace.subarray(98016, 98144); // [1, 1, 128]
  const batchNorm1_1_2ReciprocalDeviation = memory.workspace.subarray(98144, 98272); // [1, 1, 128]
  const tanh1_1_3 = memory.workspace.subarray(24576, 32768); // [N2, 1, 128]
  const fuse1_2_0Numbers = wholeNumbers(memory.workspace, 86048, 32); // [B, 1, 1]
  const fuse1_2_0Members = wholeNumbers(memory.workspace, 73792, 64); // [N1, 2, 1]
  const fuse1_2_0Part0Members = wholeNumbers(memory.workspace, 57344, 32); // [N1, 1, 1]
  const fuse1_2_0Part0Numbers = wholeNumbers(memory.workspace, 98848, 32); // [N1, 1, 1]
  const fuse1_2_0Part0Rows = wholeNumbers(memory.workspace, 98880, 32); // [N1.0/2, 1, 1]
  const fuse1_2_0 = memory.workspace.subarray(57344, 61440); // [N1.0/2, 1, 128]
  const linear1_2_1Part0 = memory.workspace.subarray(61440, 65536); // [N1.0/2, 1, 128]
  const fuse1_2_0Part1Members = wholeNumbers(memory.workspace, 73728, 32); // [N1, 1, 1]
  const fuse1_2_0Part1Numbers = wholeNumbers(memory.workspace, 98912, 32); // [N1, 1, 1]
  const fuse1_2_0Part1Rows = wholeNumbers(memory.workspace, 98944, 32); // [N1.1/2, 1, 1]
  const fuse1_2_0_2 = memory.workspace.subarray(73728, 77824); // [N1.1/2, 1, 128]
  const linear1_2_1Part1 = memory.workspace.subarray(77824, 81920); // [N1.1/2, 1, 128]
  const linear1_2_1 = memory.workspace.subarray(81920, 86016); // [N1, 1, 128]
  const batchNorm1_2_2Weights = memory.workspace.subarray(98976, 99008); // [N1, 1, 1]
  const batchNorm1_2_2Mean = memory.workspace.subarray(98272, 98400); // [1, 1, 128]
  const batchNorm1_2_2ReciprocalDeviation = memory.workspace.subarray(98400, 98528); // [1, 1, 128]
  const tanh1_2_3 = memory.workspace.subarray(61440, 65536); // [N1, 1, 128]
  const linear2 = memory.workspace.subarray(77824, 78688); // [N1, 1, 27]
  const loss = memory.workspace.subarray(78688, 79552); // [N1, 1, 27]
  const loss2 = memory.workspace.subarray(80416, 80448); // [N1, 1, 1]
  const loss3 = memory.workspace.subarray(79552, 79584); // [N1, 1, 1]
  const linear2_2 = memory.workspace.subarray(96256, 97120); // [B, 1, 27]
  const loss4 = memory.workspace.subarray(79584, 79616); // [B, 1, 1]
  const loss5 = memory.workspace.subarray(79616, 79648); // [B, 1, 1]
  const loss6 = memory.workspace.subarray(99008, 99009); // [1, 1, 1]
  const dLoss = memory.workspace.subarray(86016, 86048); // [B, 1, 1]
  const dLoss2 = memory.workspace.subarray(80448, 80480); // [N1, 1]
  const dLinear2 = memory.workspace.subarray(77824, 78688); // [B, 1, 27]
  const dLinear2_2 = memory.workspace.subarray(79552, 80416); // [N1, 27]
  const dLinear2_3 = memory.workspace.subarray(86016, 86880); // [N1, 1, 27]
  const dTanh1_2_3 = memory.workspace.subarray(77824, 81920); // [N1, 1, 128]
  const dLinear1_2_1 = memory.workspace.subarray(86016, 90112); // [N1, 1, 128]
  const dLinear1_2_1_2 = memory.workspace.subarray(61440, 65536); // [N1.0/2, 128]
  const dLinear1_2_1_3 = memory.workspace.subarray(77824, 81920); // [N1.1/2, 128]
  const dFuse1_2_0 = memory.workspace.subarray(81920, 86016); // [N1.1/2, 1, 128]
  const dFuse1_2_0_2 = memory.workspace.subarray(86016, 90112); // [N1.0/2, 1, 128]
  const dFuse1_2_0_3 = memory.workspace.subarray(57344, 65536); // [N2, 128]
  const dLinear1_1_1 = memory.workspace.subarray(73728, 81920); // [N2, 1, 128]
  const dLinear1_1_1_2 = memory.workspace.subarray(24576, 32768); // [N2.0/2, 128]
  const dLinear1_1_1_3 = memory.workspace.subarray(57344, 65536); // [N2.1/2, 128]
  const dFuse1_1_0 = memory.workspace.subarray(65536, 73728); // [N2.1/2, 1, 128]
  const dFuse1_1_0_2 = memory.workspace.subarray(73728, 81920); // [N2.0/2, 1, 128]
  const dFuse1_1_0_3 = memory.workspace.subarray(16384, 32768); // [N4, 128]
  const dLinear1_0_1 = memory.workspace.subarray(49152, 65536); // [N4, 1, 128]
  const dLinear1_0_1_2 = memory.workspace.subarray(0, 16384); // [N4.0/2, 128]
  const dLinear1_0_1_3 = memory.workspace.subarray(16384, 32768); // [N4.1/2, 128]
  const dEmbedding0 = memory.workspace.subarray(32768, 35840); // [N4.1/2, 1, 24]
  const dEmbedding0_2 = memory.workspace.subarray(35840, 38912); // [N4.0/2, 1, 24]
  // How many distinct nodes a batch has: N4 where every example has 4.
  let nodes4 = 0;
  let nodes4Part0Of2 = 0;
  let nodes4Part1Of2 = 0;
  let nodes2 = 0;
  let nodes2Part0Of2 = 0;
  let nodes2Part1Of2 = 0;
  let nodes1 = 0;
  let nodes1Part0Of2 = 0;
  let nodes1Part1Of2 = 0;

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
  // from fuse1_0_0Members [N4, 2, 1] to embedding0Part0Members [N4, 1, 1]
  function embedding0Forward(): void {
    for (let n = 0; n < nodes4; n++) {
      embedding0Part0Members[n] = fuse1_0_0Members[n * 2];
    }
  }

  // specs/hierarchical-large.yaml:12 embedding
  // from embedding0Part0Members [N4, 1, 1] to embedding0Part0Numbers [N4, 1, 1]
  function embedding0Distinct(): void {
    nodes4Part0Of2 = numberDistinct(embedding0Part0Members, 1, nodes4, embedding0Part0Numbers);
  }

  // specs/hierarchical-large.yaml:12 embedding
  // from embedding0Part0Numbers [N4, 1, 1], embedding0Part0Members [N4, 1, 1] to embedding0Part0Rows [N4.0/2, 1, 1]
  function embedding0Members(): void {
    for (let n = 0; n < nodes4; n++) {
      const row = embedding0Part0Numbers[n];
      embedding0Part0Rows[row] = embedding0Part0Members[n];
    }
  }

  // specs/hierarchical-large.yaml:12 embedding
  // from embedding0Part0Rows [N4.0/2, 1, 1], embedding0Weight [27, 24] to embedding0 [N4.0/2, 1, 24]
  function embedding0Forward2(): void {
    for (let n = 0; n < nodes4Part0Of2; n++) {
      const row = embedding0Part0Rows[n];
      for (let c = 0; c < 24; c++) {
        embedding0[n * 24 + c] = embedding0Weight[row * 24 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:12 embedding
  // from fuse1_0_0Members [N4, 2, 1] to embedding0Part1Members [N4, 1, 1]
  function embedding0Forward3(): void {
    for (let n = 0; n < nodes4; n++) {
      embedding0Part1Members[n] = fuse1_0_0Members[n * 2 + 1];
    }
  }

  // specs/hierarchical-large.yaml:12 embedding
  // from embedding0Part1Members [N4, 1, 1] to embedding0Part1Numbers [N4, 1, 1]
  function embedding0Distinct2(): void {
    nodes4Part1Of2 = numberDistinct(embedding0Part1Members, 1, nodes4, embedding0Part1Numbers);
  }

  // specs/hierarchical-large.yaml:12 embedding
  // from embedding0Part1Numbers [N4, 1, 1], embedding0Part1Members [N4, 1, 1] to embedding0Part1Rows [N4.1/2, 1, 1]
  function embedding0Members2(): void {
    for (let n = 0; n < nodes4; n++) {
      const row = embedding0Part1Numbers[n];
      embedding0Part1Rows[row] = embedding0Part1Members[n];
    }
  }

  // specs/hierarchical-large.yaml:12 embedding
  // from embedding0Part1Rows [N4.1/2, 1, 1], embedding0Weight [27, 24] to embedding0_2 [N4.1/2, 1, 24]
  function embedding0Forward4(): void {
    for (let n = 0; n < nodes4Part1Of2; n++) {
      const row = embedding0Part1Rows[n];
      for (let c = 0; c < 24; c++) {
        embedding0_2[n * 24 + c] = embedding0Weight[row * 24 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:17 linear
  // from embedding0Part0Numbers [N4, 1, 1], embedding0Part1Numbers [N4, 1, 1], linear1_0_1Part0 [N4.0/2, 1, 128], linear1_0_1Part1 [N4.1/2, 1, 128]
  //   to linear1_0_1 [N4, 1, 128]
  function linear1_0_1Forward3(): void {
    for (let n = 0; n < nodes4; n++) {
      const row0 = embedding0Part0Numbers[n];
      const row1 = embedding0Part1Numbers[n];
      for (let c = 0; c < 128; c++) {
        linear1_0_1[n * 128 + c] = linear1_0_1Part0[row0 * 128 + c] + linear1_0_1Part1[row1 * 128 + c];
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
  // from fuse1_1_0Members [N2, 2, 1] to fuse1_1_0Part0Members [N2, 1, 1]
  function fuse1_1_0Forward(): void {
    for (let n = 0; n < nodes2; n++) {
      fuse1_1_0Part0Members[n] = fuse1_1_0Members[n * 2];
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_1_0Part0Members [N2, 1, 1] to fuse1_1_0Part0Numbers [N2, 1, 1]
  function fuse1_1_0Distinct2(): void {
    nodes2Part0Of2 = numberDistinct(fuse1_1_0Part0Members, 1, nodes2, fuse1_1_0Part0Numbers);
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_1_0Part0Numbers [N2, 1, 1], fuse1_1_0Part0Members [N2, 1, 1] to fuse1_1_0Part0Rows [N2.0/2, 1, 1]
  function fuse1_1_0Members3(): void {
    for (let n = 0; n < nodes2; n++) {
      const row = fuse1_1_0Part0Numbers[n];
      fuse1_1_0Part0Rows[row] = fuse1_1_0Part0Members[n];
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_1_0Part0Rows [N2.0/2, 1, 1], tanh1_0_3 [N4, 1, 128] to fuse1_1_0 [N2.0/2, 1, 128]
  function fuse1_1_0Forward2(): void {
    for (let n = 0; n < nodes2Part0Of2; n++) {
      const row = fuse1_1_0Part0Rows[n];
      for (let c = 0; c < 128; c++) {
        fuse1_1_0[n * 128 + c] = tanh1_0_3[row * 128 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_1_0Members [N2, 2, 1] to fuse1_1_0Part1Members [N2, 1, 1]
  function fuse1_1_0Forward3(): void {
    for (let n = 0; n < nodes2; n++) {
      fuse1_1_0Part1Members[n] = fuse1_1_0Members[n * 2 + 1];
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_1_0Part1Members [N2, 1, 1] to fuse1_1_0Part1Numbers [N2, 1, 1]
  function fuse1_1_0Distinct3(): void {
    nodes2Part1Of2 = numberDistinct(fuse1_1_0Part1Members, 1, nodes2, fuse1_1_0Part1Numbers);
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_1_0Part1Numbers [N2, 1, 1], fuse1_1_0Part1Members [N2, 1, 1] to fuse1_1_0Part1Rows [N2.1/2, 1, 1]
  function fuse1_1_0Members4(): void {
    for (let n = 0; n < nodes2; n++) {
      const row = fuse1_1_0Part1Numbers[n];
      fuse1_1_0Part1Rows[row] = fuse1_1_0Part1Members[n];
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_1_0Part1Rows [N2.1/2, 1, 1], tanh1_0_3 [N4, 1, 128] to fuse1_1_0_2 [N2.1/2, 1, 128]
  function fuse1_1_0Forward4(): void {
    for (let n = 0; n < nodes2Part1Of2; n++) {
      const row = fuse1_1_0Part1Rows[n];
      for (let c = 0; c < 128; c++) {
        fuse1_1_0_2[n * 128 + c] = tanh1_0_3[row * 128 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:17 linear
  // from fuse1_1_0Part0Numbers [N2, 1, 1], fuse1_1_0Part1Numbers [N2, 1, 1], linear1_1_1Part0 [N2.0/2, 1, 128], linear1_1_1Part1 [N2.1/2, 1, 128]
  //   to linear1_1_1 [N2, 1, 128]
  function linear1_1_1Forward3(): void {
    for (let n = 0; n < nodes2; n++) {
      const row0 = fuse1_1_0Part0Numbers[n];
      const row1 = fuse1_1_0Part1Numbers[n];
      for (let c = 0; c < 128; c++) {
        linear1_1_1[n * 128 + c] = linear1_1_1Part0[row0 * 128 + c] + linear1_1_1Part1[row1 * 128 + c];
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
  // from fuse1_2_0Members [N1, 2, 1] to fuse1_2_0Part0Members [N1, 1, 1]
  function fuse1_2_0Forward(): void {
    for (let n = 0; n < nodes1; n++) {
      fuse1_2_0Part0Members[n] = fuse1_2_0Members[n * 2];
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_2_0Part0Members [N1, 1, 1] to fuse1_2_0Part0Numbers [N1, 1, 1]
  function fuse1_2_0Distinct2(): void {
    nodes1Part0Of2 = numberDistinct(fuse1_2_0Part0Members, 1, nodes1, fuse1_2_0Part0Numbers);
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_2_0Part0Numbers [N1, 1, 1], fuse1_2_0Part0Members [N1, 1, 1] to fuse1_2_0Part0Rows [N1.0/2, 1, 1]
  function fuse1_2_0Members3(): void {
    for (let n = 0; n < nodes1; n++) {
      const row = fuse1_2_0Part0Numbers[n];
      fuse1_2_0Part0Rows[row] = fuse1_2_0Part0Members[n];
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_2_0Part0Rows [N1.0/2, 1, 1], tanh1_1_3 [N2, 1, 128] to fuse1_2_0 [N1.0/2, 1, 128]
  function fuse1_2_0Forward2(): void {
    for (let n = 0; n < nodes1Part0Of2; n++) {
      const row = fuse1_2_0Part0Rows[n];
      for (let c = 0; c < 128; c++) {
        fuse1_2_0[n * 128 + c] = tanh1_1_3[row * 128 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_2_0Members [N1, 2, 1] to fuse1_2_0Part1Members [N1, 1, 1]
  function fuse1_2_0Forward3(): void {
    for (let n = 0; n < nodes1; n++) {
      fuse1_2_0Part1Members[n] = fuse1_2_0Members[n * 2 + 1];
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_2_0Part1Members [N1, 1, 1] to fuse1_2_0Part1Numbers [N1, 1, 1]
  function fuse1_2_0Distinct3(): void {
    nodes1Part1Of2 = numberDistinct(fuse1_2_0Part1Members, 1, nodes1, fuse1_2_0Part1Numbers);
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_2_0Part1Numbers [N1, 1, 1], fuse1_2_0Part1Members [N1, 1, 1] to fuse1_2_0Part1Rows [N1.1/2, 1, 1]
  function fuse1_2_0Members4(): void {
    for (let n = 0; n < nodes1; n++) {
      const row = fuse1_2_0Part1Numbers[n];
      fuse1_2_0Part1Rows[row] = fuse1_2_0Part1Members[n];
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_2_0Part1Rows [N1.1/2, 1, 1], tanh1_1_3 [N2, 1, 128] to fuse1_2_0_2 [N1.1/2, 1, 128]
  function fuse1_2_0Forward4(): void {
    for (let n = 0; n < nodes1Part1Of2; n++) {
      const row = fuse1_2_0Part1Rows[n];
      for (let c = 0; c < 128; c++) {
        fuse1_2_0_2[n * 128 + c] = tanh1_1_3[row * 128 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:17 linear
  // from fuse1_2_0Part0Numbers [N1, 1, 1], fuse1_2_0Part1Numbers [N1, 1, 1], linear1_2_1Part0 [N1.0/2, 1, 128], linear1_2_1Part1 [N1.1/2, 1, 128]
  //   to linear1_2_1 [N1, 1, 128]
  function linear1_2_1Forward3(): void {
    for (let n = 0; n < nodes1; n++) {
      const row0 = fuse1_2_0Part0Numbers[n];
      const row1 = fuse1_2_0Part1Numbers[n];
      for (let c = 0; c < 128; c++) {
        linear1_2_1[n * 128 + c] = linear1_2_1Part0[row0 * 128 + c] + linear1_2_1Part1[row1 * 128 + c];
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

  // specs/hierarchical-large.yaml:17 linear
  // from fuse1_2_0Part0Numbers [N1, 1, 1], dLinear1_2_1 [N1, 1, 128] to dLinear1_2_1_2 [N1.0/2, 128]
  function linear1_2_1Gradient(): void {
    dLinear1_2_1_2.fill(0, 0, (nodes1Part0Of2 * 128));
    for (let n = 0; n < nodes1; n++) {
      const row = fuse1_2_0Part0Numbers[n];
      for (let c = 0; c < 128; c++) {
        dLinear1_2_1_2[row * 128 + c] += dLinear1_2_1[n * 128 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:17 linear
  // from fuse1_2_0Part1Numbers [N1, 1, 1], dLinear1_2_1 [N1, 1, 128] to dLinear1_2_1_3 [N1.1/2, 128]
  function linear1_2_1Gradient2(): void {
    dLinear1_2_1_3.fill(0, 0, (nodes1Part1Of2 * 128));
    for (let n = 0; n < nodes1; n++) {
      const row = fuse1_2_0Part1Numbers[n];
      for (let c = 0; c < 128; c++) {
        dLinear1_2_1_3[row * 128 + c] += dLinear1_2_1[n * 128 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:17 linear
  // from dLinear1_2_1_2 [N1.0/2, 128], fuse1_2_0 [N1.0/2, 1, 128], dLinear1_2_1_3 [N1.1/2, 128], fuse1_2_0_2 [N1.1/2, 1, 128]
  //   to dLinear1_2_1Weight [128, 256]
  function linear1_2_1WeightGradient(): void {
    multiplyLeftTransposed(dLinear1_2_1_2, fuse1_2_0, dLinear1_2_1Weight, 128, 128, nodes1Part0Of2, 256, 0);
    multiplyLeftTransposed(dLinear1_2_1_3, fuse1_2_0_2, dLinear1_2_1Weight, 128, 128, nodes1Part1Of2, 256, 128);
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_2_0Part1Rows [N1.1/2, 1, 1], dFuse1_2_0 [N1.1/2, 1, 128], fuse1_2_0Part0Rows [N1.0/2, 1, 1], dFuse1_2_0_2 [N1.0/2, 1, 128]
  //   to dFuse1_2_0_3 [N2, 128]
  function fuse1_2_0Gradient(): void {
    dFuse1_2_0_3.fill(0, 0, (nodes2 * 128));
    for (let n = 0; n < nodes1Part1Of2; n++) {
      const row = fuse1_2_0Part1Rows[n];
      for (let c = 0; c < 128; c++) {
        dFuse1_2_0_3[row * 128 + c] += dFuse1_2_0[n * 128 + c];
      }
    }
    for (let n = 0; n < nodes1Part0Of2; n++) {
      const row = fuse1_2_0Part0Rows[n];
      for (let c = 0; c < 128; c++) {
        dFuse1_2_0_3[row * 128 + c] += dFuse1_2_0_2[n * 128 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:19 tanh
  // specs/hierarchical-large.yaml:18 batchNorm
  // from batchNorm1_1_2Mean [1, 1, 128], tanh1_1_3 [N2, 1, 128], dFuse1_2_0_3 [N2, 128], linear1_1_1 [N2, 1, 128], batchNorm1_1_2ReciprocalDeviation [1, 1, 128], batchNorm1_1_2Weight [128], batchNorm1_1_2Weights [N2, 1, 1]
  //   to dBatchNorm1_1_2Bias [1, 1, 128], dBatchNorm1_1_2Weight [1, 1, 128], dLinear1_1_1 [N2, 1, 128]
  function tanh1_1_3BatchNorm1_1_2Backward(batch: number): void {
    for (let c = 0; c < 128; c++) {
      let dBias = 0;
      let dWeight = 0;
      const mean = batchNorm1_1_2Mean[c];
      for (let n = 0; n < nodes2; n++) {
        const activation = tanh1_1_3[n * 128 + c];
        const dProduct = dFuse1_2_0_3[n * 128 + c] * (1 - activation * activation);
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
        const dY = dFuse1_2_0_3[n * 128 + c] * (1 - activation2 * activation2) * weight * reciprocalDeviation + 2 * dSum * x * (linear1_1_1[n * 128 + c] - mean);
        dLinear1_1_1[n * 128 + c] = dY + dSum2 * x;
      }
    }
  }

  // specs/hierarchical-large.yaml:17 linear
  // from fuse1_1_0Part0Numbers [N2, 1, 1], dLinear1_1_1 [N2, 1, 128] to dLinear1_1_1_2 [N2.0/2, 128]
  function linear1_1_1Gradient(): void {
    dLinear1_1_1_2.fill(0, 0, (nodes2Part0Of2 * 128));
    for (let n = 0; n < nodes2; n++) {
      const row = fuse1_1_0Part0Numbers[n];
      for (let c = 0; c < 128; c++) {
        dLinear1_1_1_2[row * 128 + c] += dLinear1_1_1[n * 128 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:17 linear
  // from fuse1_1_0Part1Numbers [N2, 1, 1], dLinear1_1_1 [N2, 1, 128] to dLinear1_1_1_3 [N2.1/2, 128]
  function linear1_1_1Gradient2(): void {
    dLinear1_1_1_3.fill(0, 0, (nodes2Part1Of2 * 128));
    for (let n = 0; n < nodes2; n++) {
      const row = fuse1_1_0Part1Numbers[n];
      for (let c = 0; c < 128; c++) {
        dLinear1_1_1_3[row * 128 + c] += dLinear1_1_1[n * 128 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:17 linear
  // from dLinear1_1_1_2 [N2.0/2, 128], fuse1_1_0 [N2.0/2, 1, 128], dLinear1_1_1_3 [N2.1/2, 128], fuse1_1_0_2 [N2.1/2, 1, 128]
  //   to dLinear1_1_1Weight [128, 256]
  function linear1_1_1WeightGradient(): void {
    multiplyLeftTransposed(dLinear1_1_1_2, fuse1_1_0, dLinear1_1_1Weight, 128, 128, nodes2Part0Of2, 256, 0);
    multiplyLeftTransposed(dLinear1_1_1_3, fuse1_1_0_2, dLinear1_1_1Weight, 128, 128, nodes2Part1Of2, 256, 128);
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_1_0Part1Rows [N2.1/2, 1, 1], dFuse1_1_0 [N2.1/2, 1, 128], fuse1_1_0Part0Rows [N2.0/2, 1, 1], dFuse1_1_0_2 [N2.0/2, 1, 128]
  //   to dFuse1_1_0_3 [N4, 128]
  function fuse1_1_0Gradient(): void {
    dFuse1_1_0_3.fill(0, 0, (nodes4 * 128));
    for (let n = 0; n < nodes2Part1Of2; n++) {
      const row = fuse1_1_0Part1Rows[n];
      for (let c = 0; c < 128; c++) {
        dFuse1_1_0_3[row * 128 + c] += dFuse1_1_0[n * 128 + c];
      }
    }
    for (let n = 0; n < nodes2Part0Of2; n++) {
      const row = fuse1_1_0Part0Rows[n];
      for (let c = 0; c < 128; c++) {
        dFuse1_1_0_3[row * 128 + c] += dFuse1_1_0_2[n * 128 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:19 tanh
  // specs/hierarchical-large.yaml:18 batchNorm
  // from batchNorm1_0_2Mean [1, 1, 128], tanh1_0_3 [N4, 1, 128], dFuse1_1_0_3 [N4, 128], linear1_0_1 [N4, 1, 128], batchNorm1_0_2ReciprocalDeviation [1, 1, 128], batchNorm1_0_2Weight [128], batchNorm1_0_2Weights [N4, 1, 1]
  //   to dBatchNorm1_0_2Bias [1, 1, 128], dBatchNorm1_0_2Weight [1, 1, 128], dLinear1_0_1 [N4, 1, 128]
  function tanh1_0_3BatchNorm1_0_2Backward(batch: number): void {
    for (let c = 0; c < 128; c++) {
      let dBias = 0;
      let dWeight = 0;
      const mean = batchNorm1_0_2Mean[c];
      for (let n = 0; n < nodes4; n++) {
        const activation = tanh1_0_3[n * 128 + c];
        const dProduct = dFuse1_1_0_3[n * 128 + c] * (1 - activation * activation);
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
        const dY = dFuse1_1_0_3[n * 128 + c] * (1 - activation2 * activation2) * weight * reciprocalDeviation + 2 * dSum * x * (linear1_0_1[n * 128 + c] - mean);
        dLinear1_0_1[n * 128 + c] = dY + dSum2 * x;
      }
    }
  }

  // specs/hierarchical-large.yaml:17 linear
  // from embedding0Part0Numbers [N4, 1, 1], dLinear1_0_1 [N4, 1, 128] to dLinear1_0_1_2 [N4.0/2, 128]
  function linear1_0_1Gradient(): void {
    dLinear1_0_1_2.fill(0, 0, (nodes4Part0Of2 * 128));
    for (let n = 0; n < nodes4; n++) {
      const row = embedding0Part0Numbers[n];
      for (let c = 0; c < 128; c++) {
        dLinear1_0_1_2[row * 128 + c] += dLinear1_0_1[n * 128 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:17 linear
  // from embedding0Part1Numbers [N4, 1, 1], dLinear1_0_1 [N4, 1, 128] to dLinear1_0_1_3 [N4.1/2, 128]
  function linear1_0_1Gradient2(): void {
    dLinear1_0_1_3.fill(0, 0, (nodes4Part1Of2 * 128));
    for (let n = 0; n < nodes4; n++) {
      const row = embedding0Part1Numbers[n];
      for (let c = 0; c < 128; c++) {
        dLinear1_0_1_3[row * 128 + c] += dLinear1_0_1[n * 128 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:17 linear
  // from dLinear1_0_1_2 [N4.0/2, 128], embedding0 [N4.0/2, 1, 24], dLinear1_0_1_3 [N4.1/2, 128], embedding0_2 [N4.1/2, 1, 24]
  //   to dLinear1_0_1Weight [128, 48]
  function linear1_0_1WeightGradient(): void {
    multiplyLeftTransposed(dLinear1_0_1_2, embedding0, dLinear1_0_1Weight, 128, 24, nodes4Part0Of2, 48, 0);
    multiplyLeftTransposed(dLinear1_0_1_3, embedding0_2, dLinear1_0_1Weight, 128, 24, nodes4Part1Of2, 48, 24);
  }

  // specs/hierarchical-large.yaml:12 embedding
  // from embedding0Part1Rows [N4.1/2, 1, 1], dEmbedding0 [N4.1/2, 1, 24], embedding0Part0Rows [N4.0/2, 1, 1], dEmbedding0_2 [N4.0/2, 1, 24]
  //   to dEmbedding0Weight [27, 24]
  function embedding0Gradient(): void {
    dEmbedding0Weight.fill(0);
    for (let n = 0; n < nodes4Part1Of2; n++) {
      const row = embedding0Part1Rows[n];
      for (let c = 0; c < 24; c++) {
        dEmbedding0Weight[row * 24 + c] += dEmbedding0[n * 24 + c];
      }
    }
    for (let n = 0; n < nodes4Part0Of2; n++) {
      const row = embedding0Part0Rows[n];
      for (let c = 0; c < 24; c++) {
        dEmbedding0Weight[row * 24 + c] += dEmbedding0_2[n * 24 + c];
      }
    }
  }


  /** Forward and backward of the first `batch` examples; returns the mean loss. */
  return function trainingStep(batch: number): number {
    lossForward(batch);
    fuse1_0_0Distinct(batch);
    fuse1_0_0Members2(batch);
    embedding0Forward();
    embedding0Distinct();
    embedding0Members();
    embedding0Forward2();
    // specs/hierarchical-large.yaml:17 linear
    // from embedding0 [N4.0/2, 1, 24], linear1_0_1Weight [128, 48] to linear1_0_1Part0 [N4.0/2, 1, 128]
    multiplyTransposed(embedding0, linear1_0_1Weight, linear1_0_1Part0, nodes4Part0Of2, 128, 24, null, 48, 0);
    embedding0Forward3();
    embedding0Distinct2();
    embedding0Members2();
    embedding0Forward4();
    // specs/hierarchical-large.yaml:17 linear
    // from embedding0_2 [N4.1/2, 1, 24], linear1_0_1Weight [128, 48] to linear1_0_1Part1 [N4.1/2, 1, 128]
    multiplyTransposed(embedding0_2, linear1_0_1Weight, linear1_0_1Part1, nodes4Part1Of2, 128, 24, null, 48, 24);
    linear1_0_1Forward3();
    batchNorm1_0_2Tally(batch);
    batchNorm1_0_2Tanh1_0_3Forward(batch);
    fuse1_1_0Distinct(batch);
    fuse1_1_0Members2(batch);
    fuse1_1_0Forward();
    fuse1_1_0Distinct2();
    fuse1_1_0Members3();
    fuse1_1_0Forward2();
    // specs/hierarchical-large.yaml:17 linear
    // from fuse1_1_0 [N2.0/2, 1, 128], linear1_1_1Weight [128, 256] to linear1_1_1Part0 [N2.0/2, 1, 128]
    multiplyTransposed(fuse1_1_0, linear1_1_1Weight, linear1_1_1Part0, nodes2Part0Of2, 128, 128, null, 256, 0);
    fuse1_1_0Forward3();
    fuse1_1_0Distinct3();
    fuse1_1_0Members4();
    fuse1_1_0Forward4();
    // specs/hierarchical-large.yaml:17 linear
    // from fuse1_1_0_2 [N2.1/2, 1, 128], linear1_1_1Weight [128, 256] to linear1_1_1Part1 [N2.1/2, 1, 128]
    multiplyTransposed(fuse1_1_0_2, linear1_1_1Weight, linear1_1_1Part1, nodes2Part1Of2, 128, 128, null, 256, 128);
    linear1_1_1Forward3();
    batchNorm1_1_2Tally(batch);
    batchNorm1_1_2Tanh1_1_3Forward(batch);
    fuse1_2_0Distinct(batch);
    fuse1_2_0Members2(batch);
    fuse1_2_0Forward();
    fuse1_2_0Distinct2();
    fuse1_2_0Members3();
    fuse1_2_0Forward2();
    // specs/hierarchical-large.yaml:17 linear
    // from fuse1_2_0 [N1.0/2, 1, 128], linear1_2_1Weight [128, 256] to linear1_2_1Part0 [N1.0/2, 1, 128]
    multiplyTransposed(fuse1_2_0, linear1_2_1Weight, linear1_2_1Part0, nodes1Part0Of2, 128, 128, null, 256, 0);
    fuse1_2_0Forward3();
    fuse1_2_0Distinct3();
    fuse1_2_0Members4();
    fuse1_2_0Forward4();
    // specs/hierarchical-large.yaml:17 linear
    // from fuse1_2_0_2 [N1.1/2, 1, 128], linear1_2_1Weight [128, 256] to linear1_2_1Part1 [N1.1/2, 1, 128]
    multiplyTransposed(fuse1_2_0_2, linear1_2_1Weight, linear1_2_1Part1, nodes1Part1Of2, 128, 128, null, 256, 128);
    linear1_2_1Forward3();
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
    linear1_2_1Gradient();
    linear1_2_1Gradient2();
    // specs/hierarchical-large.yaml:17 linear
    // from dLinear1_2_1_3 [N1.1/2, 128], linear1_2_1Weight [128, 256] to dFuse1_2_0 [N1.1/2, 1, 128]
    multiply(dLinear1_2_1_3, linear1_2_1Weight, dFuse1_2_0, nodes1Part1Of2, 128, 128, 256, 128);
    // specs/hierarchical-large.yaml:17 linear
    // from dLinear1_2_1_2 [N1.0/2, 128], linear1_2_1Weight [128, 256] to dFuse1_2_0_2 [N1.0/2, 1, 128]
    multiply(dLinear1_2_1_2, linear1_2_1Weight, dFuse1_2_0_2, nodes1Part0Of2, 128, 128, 256, 0);
    linear1_2_1WeightGradient();
    fuse1_2_0Gradient();
    tanh1_1_3BatchNorm1_1_2Backward(batch);
    linear1_1_1Gradient();
    linear1_1_1Gradient2();
    // specs/hierarchical-large.yaml:17 linear
    // from dLinear1_1_1_3 [N2.1/2, 128], linear1_1_1Weight [128, 256] to dFuse1_1_0 [N2.1/2, 1, 128]
    multiply(dLinear1_1_1_3, linear1_1_1Weight, dFuse1_1_0, nodes2Part1Of2, 128, 128, 256, 128);
    // specs/hierarchical-large.yaml:17 linear
    // from dLinear1_1_1_2 [N2.0/2, 128], linear1_1_1Weight [128, 256] to dFuse1_1_0_2 [N2.0/2, 1, 128]
    multiply(dLinear1_1_1_2, linear1_1_1Weight, dFuse1_1_0_2, nodes2Part0Of2, 128, 128, 256, 0);
    linear1_1_1WeightGradient();
    fuse1_1_0Gradient();
    tanh1_0_3BatchNorm1_0_2Backward(batch);
    linear1_0_1Gradient();
    linear1_0_1Gradient2();
    // specs/hierarchical-large.yaml:17 linear
    // from dLinear1_0_1_3 [N4.1/2, 128], linear1_0_1Weight [128, 48] to dEmbedding0 [N4.1/2, 1, 24]
    multiply(dLinear1_0_1_3, linear1_0_1Weight, dEmbedding0, nodes4Part1Of2, 24, 128, 48, 24);
    // specs/hierarchical-large.yaml:17 linear
    // from dLinear1_0_1_2 [N4.0/2, 128], linear1_0_1Weight [128, 48] to dEmbedding0_2 [N4.0/2, 1, 24]
    multiply(dLinear1_0_1_2, linear1_0_1Weight, dEmbedding0_2, nodes4Part0Of2, 24, 128, 48, 0);
    linear1_0_1WeightGradient();
    embedding0Gradient();
    return loss6[0];
  };
}

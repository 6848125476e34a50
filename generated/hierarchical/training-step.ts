// Made by wnc from specs/hierarchical.yaml: change the spec and run wnc compile, not this file.
import { multiply, multiplyLeftTransposed, multiplyTransposed, numberDistinct, tanh, wholeNumbers, type TrainingMemory, type TrainingStep } from 'wnc/runtime';

/** Binds the training step to its arrays, once; the step itself allocates nothing. */
export function createTrainingStep(memory: TrainingMemory): TrainingStep {
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
  const embedding0Weight2 = memory.parameters.subarray(0, 272); // [1, 1, 272]
  const parameters = memory.parameters.subarray(1632, 1768); // [1, 1, 136]
  const parameters2 = memory.parameters.subarray(11016, 11152); // [1, 1, 136]
  const parameters3 = memory.parameters.subarray(20400, 20536); // [1, 1, 136]
  const linear13Bias2 = memory.parameters.subarray(22372, 22400); // [1, 1, 28]
  // Gradients of the parameters.
  const dLinear13Bias = memory.gradients.subarray(22372, 22399); // [1, 1, 27]
  const dLinear13Weight = memory.gradients.subarray(20536, 22372); // [27, 68]
  const dBatchNorm11Bias = memory.gradients.subarray(20468, 20536); // [1, 1, 68]
  const dBatchNorm11Weight = memory.gradients.subarray(20400, 20468); // [1, 1, 68]
  const dLinear10Weight = memory.gradients.subarray(11152, 20400); // [68, 136]
  const dBatchNorm7Bias = memory.gradients.subarray(11084, 11152); // [1, 1, 68]
  const dBatchNorm7Weight = memory.gradients.subarray(11016, 11084); // [1, 1, 68]
  const dLinear6Weight = memory.gradients.subarray(1768, 11016); // [68, 136]
  const dBatchNorm3Bias = memory.gradients.subarray(1700, 1768); // [1, 1, 68]
  const dBatchNorm3Weight = memory.gradients.subarray(1632, 1700); // [1, 1, 68]
  const dLinear2Weight = memory.gradients.subarray(272, 1632); // [68, 20]
  const dEmbedding0Weight = memory.gradients.subarray(0, 270); // [27, 10]
  const dEmbedding0Weight2 = memory.gradients.subarray(0, 272); // [1, 1, 272]
  const gradients = memory.gradients.subarray(1632, 1768); // [1, 1, 136]
  const gradients2 = memory.gradients.subarray(11016, 11152); // [1, 1, 136]
  const gradients3 = memory.gradients.subarray(20400, 20536); // [1, 1, 136]
  const dLinear13Bias2 = memory.gradients.subarray(22372, 22400); // [1, 1, 28]
  // Running statistics.
  const batchNorm3RunningMean = memory.statistics.subarray(0, 68); // [68]
  const batchNorm3RunningVar = memory.statistics.subarray(68, 136); // [68]
  const batchNorm7RunningMean = memory.statistics.subarray(136, 204); // [68]
  const batchNorm7RunningVar = memory.statistics.subarray(204, 272); // [68]
  const batchNorm11RunningMean = memory.statistics.subarray(272, 340); // [68]
  const batchNorm11RunningVar = memory.statistics.subarray(340, 408); // [68]
  // What depends on the step alone: the learning rate, bias corrections.
  const rate = memory.scalars.subarray(0, 1); // [1, 1, 1]
  // Workspace: tensors that are not needed at the same time share places.
  const lossCount = memory.workspace.subarray(45728, 45729); // [1, 1, 1]
  const fuse1Numbers = wholeNumbers(memory.workspace, 26112, 128); // [B, 4, 1]
  const fuse1Members = wholeNumbers(memory.workspace, 8704, 256); // [N4, 2, 1]
  const embedding0Part0Members = wholeNumbers(memory.workspace, 0, 128); // [N4, 1, 1]
  const embedding0Part0Numbers = wholeNumbers(memory.workspace, 51296, 128); // [N4, 1, 1]
  const embedding0Part0Rows = wholeNumbers(memory.workspace, 51424, 128); // [N4.0/2, 1, 1]
  const embedding0 = memory.workspace.subarray(47872, 49152); // [N4.0/2, 1, 10]
  const linear2Part0 = memory.workspace.subarray(0, 8704); // [N4.0/2, 1, 68]
  const embedding0Part1Members = wholeNumbers(memory.workspace, 8960, 128); // [N4, 1, 1]
  const embedding0Part1Numbers = wholeNumbers(memory.workspace, 51552, 128); // [N4, 1, 1]
  const embedding0Part1Rows = wholeNumbers(memory.workspace, 51680, 128); // [N4.1/2, 1, 1]
  const embedding0_2 = memory.workspace.subarray(49152, 50432); // [N4.1/2, 1, 10]
  const linear2Part1 = memory.workspace.subarray(8704, 17408); // [N4.1/2, 1, 68]
  const linear2 = memory.workspace.subarray(17408, 26112); // [N4, 1, 68]
  const batchNorm3Weights = memory.workspace.subarray(51808, 51936); // [N4, 1, 1]
  const batchNorm3Mean = memory.workspace.subarray(51936, 52004); // [1, 1, 68]
  const batchNorm3ReciprocalDeviation = memory.workspace.subarray(52004, 52072); // [1, 1, 68]
  const tanh4 = memory.workspace.subarray(0, 8704); // [N4, 1, 68]
  const fuse5Numbers = wholeNumbers(memory.workspace, 39168, 64); // [B, 2, 1]
  const fuse5Members = wholeNumbers(memory.workspace, 26240, 128); // [N2, 2, 1]
  const fuse5Part0Members = wholeNumbers(memory.workspace, 8704, 64); // [N2, 1, 1]
  const fuse5Part0Numbers = wholeNumbers(memory.workspace, 52344, 64); // [N2, 1, 1]
  const fuse5Part0Rows = wholeNumbers(memory.workspace, 52408, 64); // [N2.0/2, 1, 1]
  const fuse5 = memory.workspace.subarray(8704, 13056); // [N2.0/2, 1, 68]
  const linear6Part0 = memory.workspace.subarray(13056, 17408); // [N2.0/2, 1, 68]
  const fuse5Part1Members = wholeNumbers(memory.workspace, 26112, 64); // [N2, 1, 1]
  const fuse5Part1Numbers = wholeNumbers(memory.workspace, 52472, 64); // [N2, 1, 1]
  const fuse5Part1Rows = wholeNumbers(memory.workspace, 52536, 64); // [N2.1/2, 1, 1]
  const fuse5_2 = memory.workspace.subarray(26112, 30464); // [N2.1/2, 1, 68]
  const linear6Part1 = memory.workspace.subarray(30464, 34816); // [N2.1/2, 1, 68]
  const linear6 = memory.workspace.subarray(34816, 39168); // [N2, 1, 68]
  const batchNorm7Weights = memory.workspace.subarray(52600, 52664); // [N2, 1, 1]
  const batchNorm7Mean = memory.workspace.subarray(52072, 52140); // [1, 1, 68]
  const batchNorm7ReciprocalDeviation = memory.workspace.subarray(52140, 52208); // [1, 1, 68]
  const tanh8 = memory.workspace.subarray(13056, 17408); // [N2, 1, 68]
  const fuse9Numbers = wholeNumbers(memory.workspace, 46560, 32); // [B, 1, 1]
  const fuse9Members = wholeNumbers(memory.workspace, 39232, 64); // [N1, 2, 1]
  const fuse9Part0Members = wholeNumbers(memory.workspace, 30464, 32); // [N1, 1, 1]
  const fuse9Part0Numbers = wholeNumbers(memory.workspace, 52664, 32); // [N1, 1, 1]
  const fuse9Part0Rows = wholeNumbers(memory.workspace, 52696, 32); // [N1.0/2, 1, 1]
  const fuse9 = memory.workspace.subarray(30464, 32640); // [N1.0/2, 1, 68]
  const linear10Part0 = memory.workspace.subarray(32640, 34816); // [N1.0/2, 1, 68]
  const fuse9Part1Members = wholeNumbers(memory.workspace, 39168, 32); // [N1, 1, 1]
  const fuse9Part1Numbers = wholeNumbers(memory.workspace, 52728, 32); // [N1, 1, 1]
  const fuse9Part1Rows = wholeNumbers(memory.workspace, 52760, 32); // [N1.1/2, 1, 1]
  const fuse9_2 = memory.workspace.subarray(39168, 41344); // [N1.1/2, 1, 68]
  const linear10Part1 = memory.workspace.subarray(41344, 43520); // [N1.1/2, 1, 68]
  const linear10 = memory.workspace.subarray(43520, 45696); // [N1, 1, 68]
  const batchNorm11Weights = memory.workspace.subarray(52792, 52824); // [N1, 1, 1]
  const batchNorm11Mean = memory.workspace.subarray(52208, 52276); // [1, 1, 68]
  const batchNorm11ReciprocalDeviation = memory.workspace.subarray(52276, 52344); // [1, 1, 68]
  const tanh12 = memory.workspace.subarray(32640, 34816); // [N1, 1, 68]
  const linear13 = memory.workspace.subarray(41344, 42208); // [N1, 1, 27]
  const loss = memory.workspace.subarray(42208, 43072); // [N1, 1, 27]
  const loss2 = memory.workspace.subarray(43072, 43104); // [N1, 1, 1]
  const loss3 = memory.workspace.subarray(43104, 43136); // [N1, 1, 1]
  const linear13_2 = memory.workspace.subarray(50432, 51296); // [B, 1, 27]
  const loss4 = memory.workspace.subarray(43136, 43168); // [B, 1, 1]
  const loss5 = memory.workspace.subarray(43168, 43200); // [B, 1, 1]
  const loss6 = memory.workspace.subarray(52824, 52825); // [1, 1, 1]
  const dLoss = memory.workspace.subarray(45696, 45728); // [B, 1, 1]
  const dLoss2 = memory.workspace.subarray(43104, 43136); // [N1, 1]
  const dLinear13 = memory.workspace.subarray(41344, 42208); // [B, 1, 27]
  const dLinear13_2 = memory.workspace.subarray(45696, 46560); // [N1, 27]
  const dLinear13_3 = memory.workspace.subarray(46560, 47424); // [N1, 1, 27]
  const dTanh12 = memory.workspace.subarray(41344, 43520); // [N1, 1, 68]
  const dLinear10 = memory.workspace.subarray(45696, 47872); // [N1, 1, 68]
  const dLinear10_2 = memory.workspace.subarray(32640, 34816); // [N1.0/2, 68]
  const dLinear10_3 = memory.workspace.subarray(41344, 43520); // [N1.1/2, 68]
  const dFuse9 = memory.workspace.subarray(43520, 45696); // [N1.1/2, 1, 68]
  const dFuse9_2 = memory.workspace.subarray(45696, 47872); // [N1.0/2, 1, 68]
  const dFuse9_3 = memory.workspace.subarray(30464, 34816); // [N2, 68]
  const dLinear6 = memory.workspace.subarray(39168, 43520); // [N2, 1, 68]
  const dLinear6_2 = memory.workspace.subarray(13056, 17408); // [N2.0/2, 68]
  const dLinear6_3 = memory.workspace.subarray(30464, 34816); // [N2.1/2, 68]
  const dFuse5 = memory.workspace.subarray(34816, 39168); // [N2.1/2, 1, 68]
  const dFuse5_2 = memory.workspace.subarray(39168, 43520); // [N2.0/2, 1, 68]
  const dFuse5_3 = memory.workspace.subarray(8704, 17408); // [N4, 68]
  const dLinear2 = memory.workspace.subarray(26112, 34816); // [N4, 1, 68]
  const dLinear2_2 = memory.workspace.subarray(0, 8704); // [N4.0/2, 68]
  const dLinear2_3 = memory.workspace.subarray(8704, 17408); // [N4.1/2, 68]
  const dEmbedding0 = memory.workspace.subarray(17408, 18688); // [N4.1/2, 1, 10]
  const dEmbedding0_2 = memory.workspace.subarray(18688, 19968); // [N4.0/2, 1, 10]
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

  // specs/hierarchical.yaml:25 fuse
  // from tokens [B, 8, 1] to fuse1Numbers [B, 4, 1]
  function fuse1Distinct(batch: number): void {
    const rows = batch * 4;
    nodes4 = numberDistinct(tokens, 2, rows, fuse1Numbers);
  }

  // specs/hierarchical.yaml:25 fuse
  // from fuse1Numbers [B, 4, 1], tokens [B, 8, 1] to fuse1Members [N4, 2, 1]
  function fuse1Members2(batch: number): void {
    const rows = batch * 4;
    for (let n = 0; n < rows; n++) {
      const row = fuse1Numbers[n];
      for (let c = 0; c < 2; c++) {
        fuse1Members[row * 2 + c] = tokens[n * 2 + c];
      }
    }
  }

  // specs/hierarchical.yaml:22 embedding
  // from fuse1Members [N4, 2, 1] to embedding0Part0Members [N4, 1, 1]
  function embedding0Forward(): void {
    for (let n = 0; n < nodes4; n++) {
      embedding0Part0Members[n] = fuse1Members[n * 2];
    }
  }

  // specs/hierarchical.yaml:22 embedding
  // from embedding0Part0Members [N4, 1, 1] to embedding0Part0Numbers [N4, 1, 1]
  function embedding0Distinct(): void {
    nodes4Part0Of2 = numberDistinct(embedding0Part0Members, 1, nodes4, embedding0Part0Numbers);
  }

  // specs/hierarchical.yaml:22 embedding
  // from embedding0Part0Numbers [N4, 1, 1], embedding0Part0Members [N4, 1, 1] to embedding0Part0Rows [N4.0/2, 1, 1]
  function embedding0Members(): void {
    for (let n = 0; n < nodes4; n++) {
      const row = embedding0Part0Numbers[n];
      embedding0Part0Rows[row] = embedding0Part0Members[n];
    }
  }

  // specs/hierarchical.yaml:22 embedding
  // from embedding0Part0Rows [N4.0/2, 1, 1], embedding0Weight [27, 10] to embedding0 [N4.0/2, 1, 10]
  function embedding0Forward2(): void {
    for (let n = 0; n < nodes4Part0Of2; n++) {
      const row = embedding0Part0Rows[n];
      for (let c = 0; c < 10; c++) {
        embedding0[n * 10 + c] = embedding0Weight[row * 10 + c];
      }
    }
  }

  // specs/hierarchical.yaml:22 embedding
  // from fuse1Members [N4, 2, 1] to embedding0Part1Members [N4, 1, 1]
  function embedding0Forward3(): void {
    for (let n = 0; n < nodes4; n++) {
      embedding0Part1Members[n] = fuse1Members[n * 2 + 1];
    }
  }

  // specs/hierarchical.yaml:22 embedding
  // from embedding0Part1Members [N4, 1, 1] to embedding0Part1Numbers [N4, 1, 1]
  function embedding0Distinct2(): void {
    nodes4Part1Of2 = numberDistinct(embedding0Part1Members, 1, nodes4, embedding0Part1Numbers);
  }

  // specs/hierarchical.yaml:22 embedding
  // from embedding0Part1Numbers [N4, 1, 1], embedding0Part1Members [N4, 1, 1] to embedding0Part1Rows [N4.1/2, 1, 1]
  function embedding0Members2(): void {
    for (let n = 0; n < nodes4; n++) {
      const row = embedding0Part1Numbers[n];
      embedding0Part1Rows[row] = embedding0Part1Members[n];
    }
  }

  // specs/hierarchical.yaml:22 embedding
  // from embedding0Part1Rows [N4.1/2, 1, 1], embedding0Weight [27, 10] to embedding0_2 [N4.1/2, 1, 10]
  function embedding0Forward4(): void {
    for (let n = 0; n < nodes4Part1Of2; n++) {
      const row = embedding0Part1Rows[n];
      for (let c = 0; c < 10; c++) {
        embedding0_2[n * 10 + c] = embedding0Weight[row * 10 + c];
      }
    }
  }

  // specs/hierarchical.yaml:26 linear
  // from embedding0Part0Numbers [N4, 1, 1], embedding0Part1Numbers [N4, 1, 1], linear2Part0 [N4.0/2, 1, 68], linear2Part1 [N4.1/2, 1, 68]
  //   to linear2 [N4, 1, 68]
  function linear2Forward3(): void {
    for (let n = 0; n < nodes4; n++) {
      const row0 = embedding0Part0Numbers[n];
      const row1 = embedding0Part1Numbers[n];
      for (let c = 0; c < 68; c++) {
        linear2[n * 68 + c] = linear2Part0[row0 * 68 + c] + linear2Part1[row1 * 68 + c];
      }
    }
  }

  // specs/hierarchical.yaml:27 batchNorm
  // from fuse1Numbers [B, 4, 1] to batchNorm3Weights [N4, 1, 1]
  function batchNorm3Tally(batch: number): void {
    const rows = batch * 4;
    batchNorm3Weights.fill(0, 0, nodes4);
    for (let n = 0; n < rows; n++) {
      const row = fuse1Numbers[n];
      batchNorm3Weights[row] += 1;
    }
  }

  // specs/hierarchical.yaml:27 batchNorm
  // specs/hierarchical.yaml:28 tanh
  // from linear2 [N4, 1, 68], batchNorm3Weights [N4, 1, 1], batchNorm3RunningMean [68], batchNorm3RunningVar [68], batchNorm3Weight [68], batchNorm3Bias [68]
  //   to batchNorm3Mean [1, 1, 68], batchNorm3RunningMean [68], batchNorm3RunningVar [68], batchNorm3ReciprocalDeviation [1, 1, 68], tanh4 [N4, 1, 68]
  function batchNorm3Tanh4Forward(batch: number): void {
    for (let c = 0; c < 68; c++) {
      let sum = 0;
      for (let n = 0; n < nodes4; n++) {
        sum += linear2[n * 68 + c] * batchNorm3Weights[n];
      }
      const mean = sum / (batch * 4);
      batchNorm3Mean[c] = mean;
      batchNorm3RunningMean[c] = 0.9 * batchNorm3RunningMean[c] + 0.1 * mean;
      let sum2 = 0;
      for (let n = 0; n < nodes4; n++) {
        const difference = linear2[n * 68 + c] - mean;
        sum2 += difference * difference * batchNorm3Weights[n];
      }
      const unbiasedVariance = sum2 / (batch * 4) * (batch * 4) / ((batch * 4) - 1);
      batchNorm3RunningVar[c] = 0.9 * batchNorm3RunningVar[c] + 0.1 * unbiasedVariance;
      const reciprocalDeviation = 1 / Math.sqrt(unbiasedVariance + 0.00001);
      batchNorm3ReciprocalDeviation[c] = reciprocalDeviation;
      const weight = batchNorm3Weight[c];
      const bias = batchNorm3Bias[c];
      for (let n = 0; n < nodes4; n++) {
        tanh4[n * 68 + c] = tanh((linear2[n * 68 + c] - mean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // specs/hierarchical.yaml:31 fuse
  // from fuse1Numbers [B, 4, 1] to fuse5Numbers [B, 2, 1]
  function fuse5Distinct(batch: number): void {
    const rows = batch * 2;
    nodes2 = numberDistinct(fuse1Numbers, 2, rows, fuse5Numbers);
  }

  // specs/hierarchical.yaml:31 fuse
  // from fuse5Numbers [B, 2, 1], fuse1Numbers [B, 4, 1] to fuse5Members [N2, 2, 1]
  function fuse5Members2(batch: number): void {
    const rows = batch * 2;
    for (let n = 0; n < rows; n++) {
      const row = fuse5Numbers[n];
      for (let c = 0; c < 2; c++) {
        fuse5Members[row * 2 + c] = fuse1Numbers[n * 2 + c];
      }
    }
  }

  // specs/hierarchical.yaml:31 fuse
  // from fuse5Members [N2, 2, 1] to fuse5Part0Members [N2, 1, 1]
  function fuse5Forward(): void {
    for (let n = 0; n < nodes2; n++) {
      fuse5Part0Members[n] = fuse5Members[n * 2];
    }
  }

  // specs/hierarchical.yaml:31 fuse
  // from fuse5Part0Members [N2, 1, 1] to fuse5Part0Numbers [N2, 1, 1]
  function fuse5Distinct2(): void {
    nodes2Part0Of2 = numberDistinct(fuse5Part0Members, 1, nodes2, fuse5Part0Numbers);
  }

  // specs/hierarchical.yaml:31 fuse
  // from fuse5Part0Numbers [N2, 1, 1], fuse5Part0Members [N2, 1, 1] to fuse5Part0Rows [N2.0/2, 1, 1]
  function fuse5Members3(): void {
    for (let n = 0; n < nodes2; n++) {
      const row = fuse5Part0Numbers[n];
      fuse5Part0Rows[row] = fuse5Part0Members[n];
    }
  }

  // specs/hierarchical.yaml:31 fuse
  // from fuse5Part0Rows [N2.0/2, 1, 1], tanh4 [N4, 1, 68] to fuse5 [N2.0/2, 1, 68]
  function fuse5Forward2(): void {
    for (let n = 0; n < nodes2Part0Of2; n++) {
      const row = fuse5Part0Rows[n];
      for (let c = 0; c < 68; c++) {
        fuse5[n * 68 + c] = tanh4[row * 68 + c];
      }
    }
  }

  // specs/hierarchical.yaml:31 fuse
  // from fuse5Members [N2, 2, 1] to fuse5Part1Members [N2, 1, 1]
  function fuse5Forward3(): void {
    for (let n = 0; n < nodes2; n++) {
      fuse5Part1Members[n] = fuse5Members[n * 2 + 1];
    }
  }

  // specs/hierarchical.yaml:31 fuse
  // from fuse5Part1Members [N2, 1, 1] to fuse5Part1Numbers [N2, 1, 1]
  function fuse5Distinct3(): void {
    nodes2Part1Of2 = numberDistinct(fuse5Part1Members, 1, nodes2, fuse5Part1Numbers);
  }

  // specs/hierarchical.yaml:31 fuse
  // from fuse5Part1Numbers [N2, 1, 1], fuse5Part1Members [N2, 1, 1] to fuse5Part1Rows [N2.1/2, 1, 1]
  function fuse5Members4(): void {
    for (let n = 0; n < nodes2; n++) {
      const row = fuse5Part1Numbers[n];
      fuse5Part1Rows[row] = fuse5Part1Members[n];
    }
  }

  // specs/hierarchical.yaml:31 fuse
  // from fuse5Part1Rows [N2.1/2, 1, 1], tanh4 [N4, 1, 68] to fuse5_2 [N2.1/2, 1, 68]
  function fuse5Forward4(): void {
    for (let n = 0; n < nodes2Part1Of2; n++) {
      const row = fuse5Part1Rows[n];
      for (let c = 0; c < 68; c++) {
        fuse5_2[n * 68 + c] = tanh4[row * 68 + c];
      }
    }
  }

  // specs/hierarchical.yaml:32 linear
  // from fuse5Part0Numbers [N2, 1, 1], fuse5Part1Numbers [N2, 1, 1], linear6Part0 [N2.0/2, 1, 68], linear6Part1 [N2.1/2, 1, 68]
  //   to linear6 [N2, 1, 68]
  function linear6Forward3(): void {
    for (let n = 0; n < nodes2; n++) {
      const row0 = fuse5Part0Numbers[n];
      const row1 = fuse5Part1Numbers[n];
      for (let c = 0; c < 68; c++) {
        linear6[n * 68 + c] = linear6Part0[row0 * 68 + c] + linear6Part1[row1 * 68 + c];
      }
    }
  }

  // specs/hierarchical.yaml:33 batchNorm
  // from fuse5Numbers [B, 2, 1] to batchNorm7Weights [N2, 1, 1]
  function batchNorm7Tally(batch: number): void {
    const rows = batch * 2;
    batchNorm7Weights.fill(0, 0, nodes2);
    for (let n = 0; n < rows; n++) {
      const row = fuse5Numbers[n];
      batchNorm7Weights[row] += 1;
    }
  }

  // specs/hierarchical.yaml:33 batchNorm
  // specs/hierarchical.yaml:34 tanh
  // from linear6 [N2, 1, 68], batchNorm7Weights [N2, 1, 1], batchNorm7RunningMean [68], batchNorm7RunningVar [68], batchNorm7Weight [68], batchNorm7Bias [68]
  //   to batchNorm7Mean [1, 1, 68], batchNorm7RunningMean [68], batchNorm7RunningVar [68], batchNorm7ReciprocalDeviation [1, 1, 68], tanh8 [N2, 1, 68]
  function batchNorm7Tanh8Forward(batch: number): void {
    for (let c = 0; c < 68; c++) {
      let sum = 0;
      for (let n = 0; n < nodes2; n++) {
        sum += linear6[n * 68 + c] * batchNorm7Weights[n];
      }
      const mean = sum / (batch * 2);
      batchNorm7Mean[c] = mean;
      batchNorm7RunningMean[c] = 0.9 * batchNorm7RunningMean[c] + 0.1 * mean;
      let sum2 = 0;
      for (let n = 0; n < nodes2; n++) {
        const difference = linear6[n * 68 + c] - mean;
        sum2 += difference * difference * batchNorm7Weights[n];
      }
      const unbiasedVariance = sum2 / (batch * 2) * (batch * 2) / ((batch * 2) - 1);
      batchNorm7RunningVar[c] = 0.9 * batchNorm7RunningVar[c] + 0.1 * unbiasedVariance;
      const reciprocalDeviation = 1 / Math.sqrt(unbiasedVariance + 0.00001);
      batchNorm7ReciprocalDeviation[c] = reciprocalDeviation;
      const weight = batchNorm7Weight[c];
      const bias = batchNorm7Bias[c];
      for (let n = 0; n < nodes2; n++) {
        tanh8[n * 68 + c] = tanh((linear6[n * 68 + c] - mean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // specs/hierarchical.yaml:37 fuse
  // from fuse5Numbers [B, 2, 1] to fuse9Numbers [B, 1, 1]
  function fuse9Distinct(batch: number): void {
    nodes1 = numberDistinct(fuse5Numbers, 2, batch, fuse9Numbers);
  }

  // specs/hierarchical.yaml:37 fuse
  // from fuse9Numbers [B, 1, 1], fuse5Numbers [B, 2, 1] to fuse9Members [N1, 2, 1]
  function fuse9Members2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = fuse9Numbers[b];
      for (let c = 0; c < 2; c++) {
        fuse9Members[row * 2 + c] = fuse5Numbers[b * 2 + c];
      }
    }
  }

  // specs/hierarchical.yaml:37 fuse
  // from fuse9Members [N1, 2, 1] to fuse9Part0Members [N1, 1, 1]
  function fuse9Forward(): void {
    for (let n = 0; n < nodes1; n++) {
      fuse9Part0Members[n] = fuse9Members[n * 2];
    }
  }

  // specs/hierarchical.yaml:37 fuse
  // from fuse9Part0Members [N1, 1, 1] to fuse9Part0Numbers [N1, 1, 1]
  function fuse9Distinct2(): void {
    nodes1Part0Of2 = numberDistinct(fuse9Part0Members, 1, nodes1, fuse9Part0Numbers);
  }

  // specs/hierarchical.yaml:37 fuse
  // from fuse9Part0Numbers [N1, 1, 1], fuse9Part0Members [N1, 1, 1] to fuse9Part0Rows [N1.0/2, 1, 1]
  function fuse9Members3(): void {
    for (let n = 0; n < nodes1; n++) {
      const row = fuse9Part0Numbers[n];
      fuse9Part0Rows[row] = fuse9Part0Members[n];
    }
  }

  // specs/hierarchical.yaml:37 fuse
  // from fuse9Part0Rows [N1.0/2, 1, 1], tanh8 [N2, 1, 68] to fuse9 [N1.0/2, 1, 68]
  function fuse9Forward2(): void {
    for (let n = 0; n < nodes1Part0Of2; n++) {
      const row = fuse9Part0Rows[n];
      for (let c = 0; c < 68; c++) {
        fuse9[n * 68 + c] = tanh8[row * 68 + c];
      }
    }
  }

  // specs/hierarchical.yaml:37 fuse
  // from fuse9Members [N1, 2, 1] to fuse9Part1Members [N1, 1, 1]
  function fuse9Forward3(): void {
    for (let n = 0; n < nodes1; n++) {
      fuse9Part1Members[n] = fuse9Members[n * 2 + 1];
    }
  }

  // specs/hierarchical.yaml:37 fuse
  // from fuse9Part1Members [N1, 1, 1] to fuse9Part1Numbers [N1, 1, 1]
  function fuse9Distinct3(): void {
    nodes1Part1Of2 = numberDistinct(fuse9Part1Members, 1, nodes1, fuse9Part1Numbers);
  }

  // specs/hierarchical.yaml:37 fuse
  // from fuse9Part1Numbers [N1, 1, 1], fuse9Part1Members [N1, 1, 1] to fuse9Part1Rows [N1.1/2, 1, 1]
  function fuse9Members4(): void {
    for (let n = 0; n < nodes1; n++) {
      const row = fuse9Part1Numbers[n];
      fuse9Part1Rows[row] = fuse9Part1Members[n];
    }
  }

  // specs/hierarchical.yaml:37 fuse
  // from fuse9Part1Rows [N1.1/2, 1, 1], tanh8 [N2, 1, 68] to fuse9_2 [N1.1/2, 1, 68]
  function fuse9Forward4(): void {
    for (let n = 0; n < nodes1Part1Of2; n++) {
      const row = fuse9Part1Rows[n];
      for (let c = 0; c < 68; c++) {
        fuse9_2[n * 68 + c] = tanh8[row * 68 + c];
      }
    }
  }

  // specs/hierarchical.yaml:38 linear
  // from fuse9Part0Numbers [N1, 1, 1], fuse9Part1Numbers [N1, 1, 1], linear10Part0 [N1.0/2, 1, 68], linear10Part1 [N1.1/2, 1, 68]
  //   to linear10 [N1, 1, 68]
  function linear10Forward3(): void {
    for (let n = 0; n < nodes1; n++) {
      const row0 = fuse9Part0Numbers[n];
      const row1 = fuse9Part1Numbers[n];
      for (let c = 0; c < 68; c++) {
        linear10[n * 68 + c] = linear10Part0[row0 * 68 + c] + linear10Part1[row1 * 68 + c];
      }
    }
  }

  // specs/hierarchical.yaml:39 batchNorm
  // from fuse9Numbers [B, 1, 1] to batchNorm11Weights [N1, 1, 1]
  function batchNorm11Tally(batch: number): void {
    batchNorm11Weights.fill(0, 0, nodes1);
    for (let b = 0; b < batch; b++) {
      const row = fuse9Numbers[b];
      batchNorm11Weights[row] += 1;
    }
  }

  // specs/hierarchical.yaml:39 batchNorm
  // specs/hierarchical.yaml:40 tanh
  // from linear10 [N1, 1, 68], batchNorm11Weights [N1, 1, 1], batchNorm11RunningMean [68], batchNorm11RunningVar [68], batchNorm11Weight [68], batchNorm11Bias [68]
  //   to batchNorm11Mean [1, 1, 68], batchNorm11RunningMean [68], batchNorm11RunningVar [68], batchNorm11ReciprocalDeviation [1, 1, 68], tanh12 [N1, 1, 68]
  function batchNorm11Tanh12Forward(batch: number): void {
    for (let c = 0; c < 68; c++) {
      let sum = 0;
      for (let n = 0; n < nodes1; n++) {
        sum += linear10[n * 68 + c] * batchNorm11Weights[n];
      }
      const mean = sum / batch;
      batchNorm11Mean[c] = mean;
      batchNorm11RunningMean[c] = 0.9 * batchNorm11RunningMean[c] + 0.1 * mean;
      let sum2 = 0;
      for (let n = 0; n < nodes1; n++) {
        const difference = linear10[n * 68 + c] - mean;
        sum2 += difference * difference * batchNorm11Weights[n];
      }
      const unbiasedVariance = sum2 / batch * batch / (batch - 1);
      batchNorm11RunningVar[c] = 0.9 * batchNorm11RunningVar[c] + 0.1 * unbiasedVariance;
      const reciprocalDeviation = 1 / Math.sqrt(unbiasedVariance + 0.00001);
      batchNorm11ReciprocalDeviation[c] = reciprocalDeviation;
      const weight = batchNorm11Weight[c];
      const bias = batchNorm11Bias[c];
      for (let n = 0; n < nodes1; n++) {
        tanh12[n * 68 + c] = tanh((linear10[n * 68 + c] - mean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // loss
  // from linear13 [N1, 1, 27] to loss [N1, 1, 27], loss2 [N1, 1, 1], loss3 [N1, 1, 1]
  function lossForward2(): void {
    for (let n = 0; n < nodes1; n++) {
      let largest = -Infinity;
      for (let c = 0; c < 27; c++) {
        largest = Math.max(largest, linear13[n * 27 + c]);
      }
      let sum = 0;
      for (let c = 0; c < 27; c++) {
        const power = Math.exp(linear13[n * 27 + c] - largest);
        loss[n * 27 + c] = power;
        sum += power;
      }
      loss2[n] = sum;
      loss3[n] = Math.log(sum) + largest;
    }
  }

  // specs/hierarchical.yaml:43 linear
  // from fuse9Numbers [B, 1, 1], linear13 [N1, 1, 27] to linear13_2 [B, 1, 27]
  function linear13Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = fuse9Numbers[b];
      for (let c = 0; c < 27; c++) {
        linear13_2[b * 27 + c] = linear13[row * 27 + c];
      }
    }
  }

  // loss
  // from targets [B, 1, 1], dLoss [B, 1, 1], linear13_2 [B, 1, 27] to dLinear13 [B, 1, 27], loss4 [B, 1, 1]
  function lossForward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      const target = targets[b];
      const dProduct = -dLoss[b];
      for (let c = 0; c < 27; c++) {
        const oneHot = c === target ? 1 : 0;
        sum += oneHot * linear13_2[b * 27 + c];
        dLinear13[b * 27 + c] = dProduct * oneHot;
      }
      loss4[b] = sum;
    }
  }

  // loss
  // from fuse9Numbers [B, 1, 1], loss3 [N1, 1, 1] to loss5 [B, 1, 1]
  function lossForward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = fuse9Numbers[b];
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
  // from fuse9Numbers [B, 1, 1], dLoss [B, 1, 1] to dLoss2 [N1, 1]
  function lossGradient(batch: number): void {
    dLoss2.fill(0, 0, nodes1);
    for (let b = 0; b < batch; b++) {
      const row = fuse9Numbers[b];
      dLoss2[row] += dLoss[b];
    }
  }

  // specs/hierarchical.yaml:43 linear
  // from fuse9Numbers [B, 1, 1], dLinear13 [B, 1, 27] to dLinear13_2 [N1, 27]
  function linear13Gradient(batch: number): void {
    dLinear13_2.fill(0, 0, (nodes1 * 27));
    for (let b = 0; b < batch; b++) {
      const row = fuse9Numbers[b];
      for (let c = 0; c < 27; c++) {
        dLinear13_2[row * 27 + c] += dLinear13[b * 27 + c];
      }
    }
  }

  // specs/hierarchical.yaml:43 linear
  // from dLinear13_2 [N1, 27], dLoss2 [N1, 1], loss2 [N1, 1, 1], loss [N1, 1, 27]
  //   to dLinear13_3 [N1, 1, 27], dLinear13Bias [1, 1, 27]
  function linear13Backward(): void {
    for (let c = 0; c < 27; c++) {
      let dBias = 0;
      for (let n = 0; n < nodes1; n++) {
        const dY = dLinear13_2[n * 27 + c] + dLoss2[n] / loss2[n] * loss[n * 27 + c];
        dLinear13_3[n * 27 + c] = dY;
        dBias += dY;
      }
      dLinear13Bias[c] = dBias;
    }
  }

  // specs/hierarchical.yaml:40 tanh
  // specs/hierarchical.yaml:39 batchNorm
  // from batchNorm11Mean [1, 1, 68], tanh12 [N1, 1, 68], dTanh12 [N1, 1, 68], linear10 [N1, 1, 68], batchNorm11ReciprocalDeviation [1, 1, 68], batchNorm11Weight [68], batchNorm11Weights [N1, 1, 1]
  //   to dBatchNorm11Bias [1, 1, 68], dBatchNorm11Weight [1, 1, 68], dLinear10 [N1, 1, 68]
  function tanh12BatchNorm11Backward(batch: number): void {
    for (let c = 0; c < 68; c++) {
      let dBias = 0;
      let dWeight = 0;
      const mean = batchNorm11Mean[c];
      for (let n = 0; n < nodes1; n++) {
        const activation = tanh12[n * 68 + c];
        const dProduct = dTanh12[n * 68 + c] * (1 - activation * activation);
        dBias += dProduct;
        dWeight += dProduct * (linear10[n * 68 + c] - mean);
      }
      dBatchNorm11Bias[c] = dBias;
      dBatchNorm11Weight[c] = batchNorm11ReciprocalDeviation[c] * dWeight;
      const weight = batchNorm11Weight[c];
      const reciprocalDeviation = batchNorm11ReciprocalDeviation[c];
      const dVariance = weight * dWeight * -0.5 * reciprocalDeviation * reciprocalDeviation * reciprocalDeviation * batch / (batch - 1);
      const dSum = dVariance / batch;
      const dSum2 = -(weight * reciprocalDeviation) * dBias / batch;
      for (let n = 0; n < nodes1; n++) {
        const activation2 = tanh12[n * 68 + c];
        const x = batchNorm11Weights[n];
        const dY = dTanh12[n * 68 + c] * (1 - activation2 * activation2) * weight * reciprocalDeviation + 2 * dSum * x * (linear10[n * 68 + c] - mean);
        dLinear10[n * 68 + c] = dY + dSum2 * x;
      }
    }
  }

  // specs/hierarchical.yaml:38 linear
  // from fuse9Part0Numbers [N1, 1, 1], dLinear10 [N1, 1, 68] to dLinear10_2 [N1.0/2, 68]
  function linear10Gradient(): void {
    dLinear10_2.fill(0, 0, (nodes1Part0Of2 * 68));
    for (let n = 0; n < nodes1; n++) {
      const row = fuse9Part0Numbers[n];
      for (let c = 0; c < 68; c++) {
        dLinear10_2[row * 68 + c] += dLinear10[n * 68 + c];
      }
    }
  }

  // specs/hierarchical.yaml:38 linear
  // from fuse9Part1Numbers [N1, 1, 1], dLinear10 [N1, 1, 68] to dLinear10_3 [N1.1/2, 68]
  function linear10Gradient2(): void {
    dLinear10_3.fill(0, 0, (nodes1Part1Of2 * 68));
    for (let n = 0; n < nodes1; n++) {
      const row = fuse9Part1Numbers[n];
      for (let c = 0; c < 68; c++) {
        dLinear10_3[row * 68 + c] += dLinear10[n * 68 + c];
      }
    }
  }

  // specs/hierarchical.yaml:38 linear
  // from dLinear10_2 [N1.0/2, 68], fuse9 [N1.0/2, 1, 68], dLinear10_3 [N1.1/2, 68], fuse9_2 [N1.1/2, 1, 68]
  //   to dLinear10Weight [68, 136]
  function linear10WeightGradient(): void {
    multiplyLeftTransposed(dLinear10_2, fuse9, dLinear10Weight, 68, 68, nodes1Part0Of2, 136, 0);
    multiplyLeftTransposed(dLinear10_3, fuse9_2, dLinear10Weight, 68, 68, nodes1Part1Of2, 136, 68);
  }

  // specs/hierarchical.yaml:37 fuse
  // from fuse9Part1Rows [N1.1/2, 1, 1], dFuse9 [N1.1/2, 1, 68], fuse9Part0Rows [N1.0/2, 1, 1], dFuse9_2 [N1.0/2, 1, 68]
  //   to dFuse9_3 [N2, 68]
  function fuse9Gradient(): void {
    dFuse9_3.fill(0, 0, (nodes2 * 68));
    for (let n = 0; n < nodes1Part1Of2; n++) {
      const row = fuse9Part1Rows[n];
      for (let c = 0; c < 68; c++) {
        dFuse9_3[row * 68 + c] += dFuse9[n * 68 + c];
      }
    }
    for (let n = 0; n < nodes1Part0Of2; n++) {
      const row = fuse9Part0Rows[n];
      for (let c = 0; c < 68; c++) {
        dFuse9_3[row * 68 + c] += dFuse9_2[n * 68 + c];
      }
    }
  }

  // specs/hierarchical.yaml:34 tanh
  // specs/hierarchical.yaml:33 batchNorm
  // from batchNorm7Mean [1, 1, 68], tanh8 [N2, 1, 68], dFuse9_3 [N2, 68], linear6 [N2, 1, 68], batchNorm7ReciprocalDeviation [1, 1, 68], batchNorm7Weight [68], batchNorm7Weights [N2, 1, 1]
  //   to dBatchNorm7Bias [1, 1, 68], dBatchNorm7Weight [1, 1, 68], dLinear6 [N2, 1, 68]
  function tanh8BatchNorm7Backward(batch: number): void {
    for (let c = 0; c < 68; c++) {
      let dBias = 0;
      let dWeight = 0;
      const mean = batchNorm7Mean[c];
      for (let n = 0; n < nodes2; n++) {
        const activation = tanh8[n * 68 + c];
        const dProduct = dFuse9_3[n * 68 + c] * (1 - activation * activation);
        dBias += dProduct;
        dWeight += dProduct * (linear6[n * 68 + c] - mean);
      }
      dBatchNorm7Bias[c] = dBias;
      dBatchNorm7Weight[c] = batchNorm7ReciprocalDeviation[c] * dWeight;
      const weight = batchNorm7Weight[c];
      const reciprocalDeviation = batchNorm7ReciprocalDeviation[c];
      const dVariance = weight * dWeight * -0.5 * reciprocalDeviation * reciprocalDeviation * reciprocalDeviation * (batch * 2) / ((batch * 2) - 1);
      const dSum = dVariance / (batch * 2);
      const dSum2 = -(weight * reciprocalDeviation) * dBias / (batch * 2);
      for (let n = 0; n < nodes2; n++) {
        const activation2 = tanh8[n * 68 + c];
        const x = batchNorm7Weights[n];
        const dY = dFuse9_3[n * 68 + c] * (1 - activation2 * activation2) * weight * reciprocalDeviation + 2 * dSum * x * (linear6[n * 68 + c] - mean);
        dLinear6[n * 68 + c] = dY + dSum2 * x;
      }
    }
  }

  // specs/hierarchical.yaml:32 linear
  // from fuse5Part0Numbers [N2, 1, 1], dLinear6 [N2, 1, 68] to dLinear6_2 [N2.0/2, 68]
  function linear6Gradient(): void {
    dLinear6_2.fill(0, 0, (nodes2Part0Of2 * 68));
    for (let n = 0; n < nodes2; n++) {
      const row = fuse5Part0Numbers[n];
      for (let c = 0; c < 68; c++) {
        dLinear6_2[row * 68 + c] += dLinear6[n * 68 + c];
      }
    }
  }

  // specs/hierarchical.yaml:32 linear
  // from fuse5Part1Numbers [N2, 1, 1], dLinear6 [N2, 1, 68] to dLinear6_3 [N2.1/2, 68]
  function linear6Gradient2(): void {
    dLinear6_3.fill(0, 0, (nodes2Part1Of2 * 68));
    for (let n = 0; n < nodes2; n++) {
      const row = fuse5Part1Numbers[n];
      for (let c = 0; c < 68; c++) {
        dLinear6_3[row * 68 + c] += dLinear6[n * 68 + c];
      }
    }
  }

  // specs/hierarchical.yaml:32 linear
  // from dLinear6_2 [N2.0/2, 68], fuse5 [N2.0/2, 1, 68], dLinear6_3 [N2.1/2, 68], fuse5_2 [N2.1/2, 1, 68]
  //   to dLinear6Weight [68, 136]
  function linear6WeightGradient(): void {
    multiplyLeftTransposed(dLinear6_2, fuse5, dLinear6Weight, 68, 68, nodes2Part0Of2, 136, 0);
    multiplyLeftTransposed(dLinear6_3, fuse5_2, dLinear6Weight, 68, 68, nodes2Part1Of2, 136, 68);
  }

  // specs/hierarchical.yaml:31 fuse
  // from fuse5Part1Rows [N2.1/2, 1, 1], dFuse5 [N2.1/2, 1, 68], fuse5Part0Rows [N2.0/2, 1, 1], dFuse5_2 [N2.0/2, 1, 68]
  //   to dFuse5_3 [N4, 68]
  function fuse5Gradient(): void {
    dFuse5_3.fill(0, 0, (nodes4 * 68));
    for (let n = 0; n < nodes2Part1Of2; n++) {
      const row = fuse5Part1Rows[n];
      for (let c = 0; c < 68; c++) {
        dFuse5_3[row * 68 + c] += dFuse5[n * 68 + c];
      }
    }
    for (let n = 0; n < nodes2Part0Of2; n++) {
      const row = fuse5Part0Rows[n];
      for (let c = 0; c < 68; c++) {
        dFuse5_3[row * 68 + c] += dFuse5_2[n * 68 + c];
      }
    }
  }

  // specs/hierarchical.yaml:28 tanh
  // specs/hierarchical.yaml:27 batchNorm
  // from batchNorm3Mean [1, 1, 68], tanh4 [N4, 1, 68], dFuse5_3 [N4, 68], linear2 [N4, 1, 68], batchNorm3ReciprocalDeviation [1, 1, 68], batchNorm3Weight [68], batchNorm3Weights [N4, 1, 1]
  //   to dBatchNorm3Bias [1, 1, 68], dBatchNorm3Weight [1, 1, 68], dLinear2 [N4, 1, 68]
  function tanh4BatchNorm3Backward(batch: number): void {
    for (let c = 0; c < 68; c++) {
      let dBias = 0;
      let dWeight = 0;
      const mean = batchNorm3Mean[c];
      for (let n = 0; n < nodes4; n++) {
        const activation = tanh4[n * 68 + c];
        const dProduct = dFuse5_3[n * 68 + c] * (1 - activation * activation);
        dBias += dProduct;
        dWeight += dProduct * (linear2[n * 68 + c] - mean);
      }
      dBatchNorm3Bias[c] = dBias;
      dBatchNorm3Weight[c] = batchNorm3ReciprocalDeviation[c] * dWeight;
      const weight = batchNorm3Weight[c];
      const reciprocalDeviation = batchNorm3ReciprocalDeviation[c];
      const dVariance = weight * dWeight * -0.5 * reciprocalDeviation * reciprocalDeviation * reciprocalDeviation * (batch * 4) / ((batch * 4) - 1);
      const dSum = dVariance / (batch * 4);
      const dSum2 = -(weight * reciprocalDeviation) * dBias / (batch * 4);
      for (let n = 0; n < nodes4; n++) {
        const activation2 = tanh4[n * 68 + c];
        const x = batchNorm3Weights[n];
        const dY = dFuse5_3[n * 68 + c] * (1 - activation2 * activation2) * weight * reciprocalDeviation + 2 * dSum * x * (linear2[n * 68 + c] - mean);
        dLinear2[n * 68 + c] = dY + dSum2 * x;
      }
    }
  }

  // specs/hierarchical.yaml:26 linear
  // from embedding0Part0Numbers [N4, 1, 1], dLinear2 [N4, 1, 68] to dLinear2_2 [N4.0/2, 68]
  function linear2Gradient(): void {
    dLinear2_2.fill(0, 0, (nodes4Part0Of2 * 68));
    for (let n = 0; n < nodes4; n++) {
      const row = embedding0Part0Numbers[n];
      for (let c = 0; c < 68; c++) {
        dLinear2_2[row * 68 + c] += dLinear2[n * 68 + c];
      }
    }
  }

  // specs/hierarchical.yaml:26 linear
  // from embedding0Part1Numbers [N4, 1, 1], dLinear2 [N4, 1, 68] to dLinear2_3 [N4.1/2, 68]
  function linear2Gradient2(): void {
    dLinear2_3.fill(0, 0, (nodes4Part1Of2 * 68));
    for (let n = 0; n < nodes4; n++) {
      const row = embedding0Part1Numbers[n];
      for (let c = 0; c < 68; c++) {
        dLinear2_3[row * 68 + c] += dLinear2[n * 68 + c];
      }
    }
  }

  // specs/hierarchical.yaml:26 linear
  // from dLinear2_2 [N4.0/2, 68], embedding0 [N4.0/2, 1, 10], dLinear2_3 [N4.1/2, 68], embedding0_2 [N4.1/2, 1, 10]
  //   to dLinear2Weight [68, 20]
  function linear2WeightGradient(): void {
    multiplyLeftTransposed(dLinear2_2, embedding0, dLinear2Weight, 68, 10, nodes4Part0Of2, 20, 0);
    multiplyLeftTransposed(dLinear2_3, embedding0_2, dLinear2Weight, 68, 10, nodes4Part1Of2, 20, 10);
  }

  // specs/hierarchical.yaml:22 embedding
  // from embedding0Part1Rows [N4.1/2, 1, 1], dEmbedding0 [N4.1/2, 1, 10], embedding0Part0Rows [N4.0/2, 1, 1], dEmbedding0_2 [N4.0/2, 1, 10]
  //   to dEmbedding0Weight [27, 10]
  function embedding0Gradient(): void {
    dEmbedding0Weight.fill(0);
    for (let n = 0; n < nodes4Part1Of2; n++) {
      const row = embedding0Part1Rows[n];
      for (let c = 0; c < 10; c++) {
        dEmbedding0Weight[row * 10 + c] += dEmbedding0[n * 10 + c];
      }
    }
    for (let n = 0; n < nodes4Part0Of2; n++) {
      const row = embedding0Part0Rows[n];
      for (let c = 0; c < 10; c++) {
        dEmbedding0Weight[row * 10 + c] += dEmbedding0_2[n * 10 + c];
      }
    }
  }

  // specs/hierarchical.yaml:47 sgd
  // from rate [1, 1, 1], embedding0Weight2 [1, 1, 272], dEmbedding0Weight2 [1, 1, 272] to embedding0Weight2 [1, 1, 272]
  function sgdUpdate(): void {
    const rate2 = rate[0];
    for (let c = 0; c < 272; c++) {
      embedding0Weight2[c] = embedding0Weight2[c] - rate2 * dEmbedding0Weight2[c];
    }
  }

  // specs/hierarchical.yaml:47 sgd
  // from rate [1, 1, 1], linear2Weight [68, 20], dLinear2Weight [68, 20] to linear2Weight [68, 20]
  function sgdUpdate2(): void {
    const rate2 = rate[0];
    for (let c = 0; c < 1360; c++) {
      linear2Weight[c] = linear2Weight[c] - rate2 * dLinear2Weight[c];
    }
  }

  // specs/hierarchical.yaml:47 sgd
  // from rate [1, 1, 1], parameters [1, 1, 136], gradients [1, 1, 136] to parameters [1, 1, 136]
  function sgdUpdate3(): void {
    const rate2 = rate[0];
    for (let c = 0; c < 136; c++) {
      parameters[c] = parameters[c] - rate2 * gradients[c];
    }
  }

  // specs/hierarchical.yaml:47 sgd
  // from rate [1, 1, 1], linear6Weight [68, 136], dLinear6Weight [68, 136] to linear6Weight [68, 136]
  function sgdUpdate4(): void {
    const rate2 = rate[0];
    for (let c = 0; c < 9248; c++) {
      linear6Weight[c] = linear6Weight[c] - rate2 * dLinear6Weight[c];
    }
  }

  // specs/hierarchical.yaml:47 sgd
  // from rate [1, 1, 1], parameters2 [1, 1, 136], gradients2 [1, 1, 136] to parameters2 [1, 1, 136]
  function sgdUpdate5(): void {
    const rate2 = rate[0];
    for (let c = 0; c < 136; c++) {
      parameters2[c] = parameters2[c] - rate2 * gradients2[c];
    }
  }

  // specs/hierarchical.yaml:47 sgd
  // from rate [1, 1, 1], linear10Weight [68, 136], dLinear10Weight [68, 136] to linear10Weight [68, 136]
  function sgdUpdate6(): void {
    const rate2 = rate[0];
    for (let c = 0; c < 9248; c++) {
      linear10Weight[c] = linear10Weight[c] - rate2 * dLinear10Weight[c];
    }
  }

  // specs/hierarchical.yaml:47 sgd
  // from rate [1, 1, 1], parameters3 [1, 1, 136], gradients3 [1, 1, 136] to parameters3 [1, 1, 136]
  function sgdUpdate7(): void {
    const rate2 = rate[0];
    for (let c = 0; c < 136; c++) {
      parameters3[c] = parameters3[c] - rate2 * gradients3[c];
    }
  }

  // specs/hierarchical.yaml:47 sgd
  // from rate [1, 1, 1], linear13Weight [27, 68], dLinear13Weight [27, 68] to linear13Weight [27, 68]
  function sgdUpdate8(): void {
    const rate2 = rate[0];
    for (let c = 0; c < 1836; c++) {
      linear13Weight[c] = linear13Weight[c] - rate2 * dLinear13Weight[c];
    }
  }

  // specs/hierarchical.yaml:47 sgd
  // from rate [1, 1, 1], linear13Bias2 [1, 1, 28], dLinear13Bias2 [1, 1, 28] to linear13Bias2 [1, 1, 28]
  function sgdUpdate9(): void {
    const rate2 = rate[0];
    for (let c = 0; c < 28; c++) {
      linear13Bias2[c] = linear13Bias2[c] - rate2 * dLinear13Bias2[c];
    }
  }


  /** Forward and backward of the first `batch` examples; returns the mean loss. */
  function trainingStep(batch: number): number {
    lossForward(batch);
    fuse1Distinct(batch);
    fuse1Members2(batch);
    embedding0Forward();
    embedding0Distinct();
    embedding0Members();
    embedding0Forward2();
    // specs/hierarchical.yaml:26 linear
    // from embedding0 [N4.0/2, 1, 10], linear2Weight [68, 20] to linear2Part0 [N4.0/2, 1, 68]
    multiplyTransposed(embedding0, linear2Weight, linear2Part0, nodes4Part0Of2, 68, 10, null, 20, 0);
    embedding0Forward3();
    embedding0Distinct2();
    embedding0Members2();
    embedding0Forward4();
    // specs/hierarchical.yaml:26 linear
    // from embedding0_2 [N4.1/2, 1, 10], linear2Weight [68, 20] to linear2Part1 [N4.1/2, 1, 68]
    multiplyTransposed(embedding0_2, linear2Weight, linear2Part1, nodes4Part1Of2, 68, 10, null, 20, 10);
    linear2Forward3();
    batchNorm3Tally(batch);
    batchNorm3Tanh4Forward(batch);
    fuse5Distinct(batch);
    fuse5Members2(batch);
    fuse5Forward();
    fuse5Distinct2();
    fuse5Members3();
    fuse5Forward2();
    // specs/hierarchical.yaml:32 linear
    // from fuse5 [N2.0/2, 1, 68], linear6Weight [68, 136] to linear6Part0 [N2.0/2, 1, 68]
    multiplyTransposed(fuse5, linear6Weight, linear6Part0, nodes2Part0Of2, 68, 68, null, 136, 0);
    fuse5Forward3();
    fuse5Distinct3();
    fuse5Members4();
    fuse5Forward4();
    // specs/hierarchical.yaml:32 linear
    // from fuse5_2 [N2.1/2, 1, 68], linear6Weight [68, 136] to linear6Part1 [N2.1/2, 1, 68]
    multiplyTransposed(fuse5_2, linear6Weight, linear6Part1, nodes2Part1Of2, 68, 68, null, 136, 68);
    linear6Forward3();
    batchNorm7Tally(batch);
    batchNorm7Tanh8Forward(batch);
    fuse9Distinct(batch);
    fuse9Members2(batch);
    fuse9Forward();
    fuse9Distinct2();
    fuse9Members3();
    fuse9Forward2();
    // specs/hierarchical.yaml:38 linear
    // from fuse9 [N1.0/2, 1, 68], linear10Weight [68, 136] to linear10Part0 [N1.0/2, 1, 68]
    multiplyTransposed(fuse9, linear10Weight, linear10Part0, nodes1Part0Of2, 68, 68, null, 136, 0);
    fuse9Forward3();
    fuse9Distinct3();
    fuse9Members4();
    fuse9Forward4();
    // specs/hierarchical.yaml:38 linear
    // from fuse9_2 [N1.1/2, 1, 68], linear10Weight [68, 136] to linear10Part1 [N1.1/2, 1, 68]
    multiplyTransposed(fuse9_2, linear10Weight, linear10Part1, nodes1Part1Of2, 68, 68, null, 136, 68);
    linear10Forward3();
    batchNorm11Tally(batch);
    batchNorm11Tanh12Forward(batch);
    // specs/hierarchical.yaml:43 linear
    // from tanh12 [N1, 1, 68], linear13Weight [27, 68], linear13Bias [27] to linear13 [N1, 1, 27]
    multiplyTransposed(tanh12, linear13Weight, linear13, nodes1, 27, 68, linear13Bias);
    lossForward2();
    linear13Forward2(batch);
    lossForward3(batch);
    lossForward4(batch);
    lossForward5(batch);

    // Backward.
    lossGradient(batch);
    linear13Gradient(batch);
    linear13Backward();
    // specs/hierarchical.yaml:43 linear
    // from dLinear13_3 [N1, 1, 27], linear13Weight [27, 68] to dTanh12 [N1, 1, 68]
    multiply(dLinear13_3, linear13Weight, dTanh12, nodes1, 68, 27);
    // specs/hierarchical.yaml:43 linear
    // from dLinear13_3 [N1, 1, 27], tanh12 [N1, 1, 68] to dLinear13Weight [27, 68]
    multiplyLeftTransposed(dLinear13_3, tanh12, dLinear13Weight, 27, 68, nodes1);
    tanh12BatchNorm11Backward(batch);
    linear10Gradient();
    linear10Gradient2();
    // specs/hierarchical.yaml:38 linear
    // from dLinear10_3 [N1.1/2, 68], linear10Weight [68, 136] to dFuse9 [N1.1/2, 1, 68]
    multiply(dLinear10_3, linear10Weight, dFuse9, nodes1Part1Of2, 68, 68, 136, 68);
    // specs/hierarchical.yaml:38 linear
    // from dLinear10_2 [N1.0/2, 68], linear10Weight [68, 136] to dFuse9_2 [N1.0/2, 1, 68]
    multiply(dLinear10_2, linear10Weight, dFuse9_2, nodes1Part0Of2, 68, 68, 136, 0);
    linear10WeightGradient();
    fuse9Gradient();
    tanh8BatchNorm7Backward(batch);
    linear6Gradient();
    linear6Gradient2();
    // specs/hierarchical.yaml:32 linear
    // from dLinear6_3 [N2.1/2, 68], linear6Weight [68, 136] to dFuse5 [N2.1/2, 1, 68]
    multiply(dLinear6_3, linear6Weight, dFuse5, nodes2Part1Of2, 68, 68, 136, 68);
    // specs/hierarchical.yaml:32 linear
    // from dLinear6_2 [N2.0/2, 68], linear6Weight [68, 136] to dFuse5_2 [N2.0/2, 1, 68]
    multiply(dLinear6_2, linear6Weight, dFuse5_2, nodes2Part0Of2, 68, 68, 136, 0);
    linear6WeightGradient();
    fuse5Gradient();
    tanh4BatchNorm3Backward(batch);
    linear2Gradient();
    linear2Gradient2();
    // specs/hierarchical.yaml:26 linear
    // from dLinear2_3 [N4.1/2, 68], linear2Weight [68, 20] to dEmbedding0 [N4.1/2, 1, 10]
    multiply(dLinear2_3, linear2Weight, dEmbedding0, nodes4Part1Of2, 10, 68, 20, 10);
    // specs/hierarchical.yaml:26 linear
    // from dLinear2_2 [N4.0/2, 68], linear2Weight [68, 20] to dEmbedding0_2 [N4.0/2, 1, 10]
    multiply(dLinear2_2, linear2Weight, dEmbedding0_2, nodes4Part0Of2, 10, 68, 20, 0);
    linear2WeightGradient();
    embedding0Gradient();
    return loss6[0];
  }

  /** The optimizer's step. */
  function update(): number {
    sgdUpdate();
    sgdUpdate2();
    sgdUpdate3();
    sgdUpdate4();
    sgdUpdate5();
    sgdUpdate6();
    sgdUpdate7();
    sgdUpdate8();
    sgdUpdate9();
    return 0;
  }

  return { run: trainingStep, update };
}

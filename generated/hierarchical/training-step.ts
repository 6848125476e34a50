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
  // Running statistics.
  const batchNorm3RunningMean = memory.statistics.subarray(0, 68); // [68]
  const batchNorm3RunningVar = memory.statistics.subarray(68, 136); // [68]
  const batchNorm7RunningMean = memory.statistics.subarray(136, 204); // [68]
  const batchNorm7RunningVar = memory.statistics.subarray(204, 272); // [68]
  const batchNorm11RunningMean = memory.statistics.subarray(272, 340); // [68]
  const batchNorm11RunningVar = memory.statistics.subarray(340, 408); // [68]
  // Workspace: tensors that are not needed at the same time share places.
  const lossCount = memory.workspace.subarray(47936, 47937); // [1, 1, 1]
  const fuse1Numbers = wholeNumbers(memory.workspace, 17408, 128); // [B, 4, 1]
  const fuse1Members = wholeNumbers(memory.workspace, 51296, 256); // [N4, 2, 1]
  const embedding0 = memory.workspace.subarray(43520, 46080); // [N4, 2, 10]
  const linear2 = memory.workspace.subarray(0, 8704); // [N4, 1, 68]
  const batchNorm3Weights = memory.workspace.subarray(51552, 51680); // [N4, 1, 1]
  const batchNorm3Mean = memory.workspace.subarray(51808, 51876); // [1, 1, 68]
  const batchNorm3ReciprocalDeviation = memory.workspace.subarray(51876, 51944); // [1, 1, 68]
  const tanh4 = memory.workspace.subarray(8704, 17408); // [N4, 1, 68]
  const fuse5Numbers = wholeNumbers(memory.workspace, 34816, 64); // [B, 2, 1]
  const fuse5Members = wholeNumbers(memory.workspace, 51680, 128); // [N2, 2, 1]
  const fuse5 = memory.workspace.subarray(17408, 26112); // [N2, 2, 68]
  const linear6 = memory.workspace.subarray(26112, 30464); // [N2, 1, 68]
  const batchNorm7Weights = memory.workspace.subarray(52216, 52280); // [N2, 1, 1]
  const batchNorm7Mean = memory.workspace.subarray(51944, 52012); // [1, 1, 68]
  const batchNorm7ReciprocalDeviation = memory.workspace.subarray(52012, 52080); // [1, 1, 68]
  const tanh8 = memory.workspace.subarray(30464, 34816); // [N2, 1, 68]
  const fuse9Numbers = wholeNumbers(memory.workspace, 48672, 32); // [B, 1, 1]
  const fuse9Members = wholeNumbers(memory.workspace, 52280, 64); // [N1, 2, 1]
  const fuse9 = memory.workspace.subarray(34816, 39168); // [N1, 2, 68]
  const linear10 = memory.workspace.subarray(39168, 41344); // [N1, 1, 68]
  const batchNorm11Weights = memory.workspace.subarray(52344, 52376); // [N1, 1, 1]
  const batchNorm11Mean = memory.workspace.subarray(52080, 52148); // [1, 1, 68]
  const batchNorm11ReciprocalDeviation = memory.workspace.subarray(52148, 52216); // [1, 1, 68]
  const tanh12 = memory.workspace.subarray(41344, 43520); // [N1, 1, 68]
  const linear13 = memory.workspace.subarray(46080, 46944); // [N1, 1, 27]
  const loss = memory.workspace.subarray(46944, 47808); // [N1, 1, 27]
  const loss2 = memory.workspace.subarray(49536, 49568); // [N1, 1, 1]
  const loss3 = memory.workspace.subarray(47840, 47872); // [N1, 1, 1]
  const linear13_2 = memory.workspace.subarray(50432, 51296); // [B, 1, 27]
  const loss4 = memory.workspace.subarray(47872, 47904); // [B, 1, 1]
  const loss5 = memory.workspace.subarray(47904, 47936); // [B, 1, 1]
  const loss6 = memory.workspace.subarray(52376, 52377); // [1, 1, 1]
  const dLoss = memory.workspace.subarray(47808, 47840); // [B, 1, 1]
  const dLoss2 = memory.workspace.subarray(49568, 49600); // [N1, 1]
  const dLinear13 = memory.workspace.subarray(46080, 46944); // [B, 1, 27]
  const dLinear13_2 = memory.workspace.subarray(47808, 48672); // [N1, 27]
  const dLinear13_3 = memory.workspace.subarray(48672, 49536); // [N1, 1, 27]
  const dTanh12 = memory.workspace.subarray(46080, 48256); // [N1, 1, 68]
  const dLinear10 = memory.workspace.subarray(48256, 50432); // [N1, 1, 68]
  const dFuse9 = memory.workspace.subarray(39168, 43520); // [N1, 1, 136]
  const dFuse9_2 = memory.workspace.subarray(34816, 39168); // [N2, 68]
  const dLinear6 = memory.workspace.subarray(39168, 43520); // [N2, 1, 68]
  const dFuse5 = memory.workspace.subarray(26112, 34816); // [N2, 1, 136]
  const dFuse5_2 = memory.workspace.subarray(17408, 26112); // [N4, 68]
  const dLinear2 = memory.workspace.subarray(26112, 34816); // [N4, 1, 68]
  const dEmbedding0 = memory.workspace.subarray(0, 2560); // [N4, 1, 20]
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
  // from fuse1Members [N4, 2, 1], embedding0Weight [27, 10] to embedding0 [N4, 2, 10]
  function embedding0Forward(): void {
    const rows = nodes4 * 2;
    for (let n = 0; n < rows; n++) {
      const row = fuse1Members[n];
      for (let c = 0; c < 10; c++) {
        embedding0[n * 10 + c] = embedding0Weight[row * 10 + c];
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
  // from fuse5Members [N2, 2, 1], tanh4 [N4, 1, 68] to fuse5 [N2, 2, 68]
  function fuse5Forward(): void {
    const rows = nodes2 * 2;
    for (let n = 0; n < rows; n++) {
      const row = fuse5Members[n];
      for (let c = 0; c < 68; c++) {
        fuse5[n * 68 + c] = tanh4[row * 68 + c];
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
  // from fuse9Members [N1, 2, 1], tanh8 [N2, 1, 68] to fuse9 [N1, 2, 68]
  function fuse9Forward(): void {
    const rows = nodes1 * 2;
    for (let n = 0; n < rows; n++) {
      const row = fuse9Members[n];
      for (let c = 0; c < 68; c++) {
        fuse9[n * 68 + c] = tanh8[row * 68 + c];
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

  // specs/hierarchical.yaml:37 fuse
  // from fuse9Members [N1, 2, 1], dFuse9 [N1, 1, 136] to dFuse9_2 [N2, 68]
  function fuse9Gradient(): void {
    const rows = nodes1 * 2;
    dFuse9_2.fill(0, 0, (nodes2 * 68));
    for (let n = 0; n < rows; n++) {
      const row = fuse9Members[n];
      for (let c = 0; c < 68; c++) {
        dFuse9_2[row * 68 + c] += dFuse9[n * 68 + c];
      }
    }
  }

  // specs/hierarchical.yaml:34 tanh
  // specs/hierarchical.yaml:33 batchNorm
  // from batchNorm7Mean [1, 1, 68], tanh8 [N2, 1, 68], dFuse9_2 [N2, 68], linear6 [N2, 1, 68], batchNorm7ReciprocalDeviation [1, 1, 68], batchNorm7Weight [68], batchNorm7Weights [N2, 1, 1]
  //   to dBatchNorm7Bias [1, 1, 68], dBatchNorm7Weight [1, 1, 68], dLinear6 [N2, 1, 68]
  function tanh8BatchNorm7Backward(batch: number): void {
    for (let c = 0; c < 68; c++) {
      let dBias = 0;
      let dWeight = 0;
      const mean = batchNorm7Mean[c];
      for (let n = 0; n < nodes2; n++) {
        const activation = tanh8[n * 68 + c];
        const dProduct = dFuse9_2[n * 68 + c] * (1 - activation * activation);
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
        const dY = dFuse9_2[n * 68 + c] * (1 - activation2 * activation2) * weight * reciprocalDeviation + 2 * dSum * x * (linear6[n * 68 + c] - mean);
        dLinear6[n * 68 + c] = dY + dSum2 * x;
      }
    }
  }

  // specs/hierarchical.yaml:31 fuse
  // from fuse5Members [N2, 2, 1], dFuse5 [N2, 1, 136] to dFuse5_2 [N4, 68]
  function fuse5Gradient(): void {
    const rows = nodes2 * 2;
    dFuse5_2.fill(0, 0, (nodes4 * 68));
    for (let n = 0; n < rows; n++) {
      const row = fuse5Members[n];
      for (let c = 0; c < 68; c++) {
        dFuse5_2[row * 68 + c] += dFuse5[n * 68 + c];
      }
    }
  }

  // specs/hierarchical.yaml:28 tanh
  // specs/hierarchical.yaml:27 batchNorm
  // from batchNorm3Mean [1, 1, 68], tanh4 [N4, 1, 68], dFuse5_2 [N4, 68], linear2 [N4, 1, 68], batchNorm3ReciprocalDeviation [1, 1, 68], batchNorm3Weight [68], batchNorm3Weights [N4, 1, 1]
  //   to dBatchNorm3Bias [1, 1, 68], dBatchNorm3Weight [1, 1, 68], dLinear2 [N4, 1, 68]
  function tanh4BatchNorm3Backward(batch: number): void {
    for (let c = 0; c < 68; c++) {
      let dBias = 0;
      let dWeight = 0;
      const mean = batchNorm3Mean[c];
      for (let n = 0; n < nodes4; n++) {
        const activation = tanh4[n * 68 + c];
        const dProduct = dFuse5_2[n * 68 + c] * (1 - activation * activation);
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
        const dY = dFuse5_2[n * 68 + c] * (1 - activation2 * activation2) * weight * reciprocalDeviation + 2 * dSum * x * (linear2[n * 68 + c] - mean);
        dLinear2[n * 68 + c] = dY + dSum2 * x;
      }
    }
  }

  // specs/hierarchical.yaml:22 embedding
  // from fuse1Members [N4, 2, 1], dEmbedding0 [N4, 1, 20] to dEmbedding0Weight [27, 10]
  function embedding0Gradient(): void {
    const rows = nodes4 * 2;
    dEmbedding0Weight.fill(0);
    for (let n = 0; n < rows; n++) {
      const row = fuse1Members[n];
      for (let c = 0; c < 10; c++) {
        dEmbedding0Weight[row * 10 + c] += dEmbedding0[n * 10 + c];
      }
    }
  }


  /** Forward and backward of the first `batch` examples; returns the mean loss. */
  return function trainingStep(batch: number): number {
    lossForward(batch);
    fuse1Distinct(batch);
    fuse1Members2(batch);
    embedding0Forward();
    // specs/hierarchical.yaml:26 linear
    // from embedding0 [N4, 2, 10], linear2Weight [68, 20] to linear2 [N4, 1, 68]
    multiplyTransposed(embedding0, linear2Weight, linear2, nodes4, 68, 20);
    batchNorm3Tally(batch);
    batchNorm3Tanh4Forward(batch);
    fuse5Distinct(batch);
    fuse5Members2(batch);
    fuse5Forward();
    // specs/hierarchical.yaml:32 linear
    // from fuse5 [N2, 2, 68], linear6Weight [68, 136] to linear6 [N2, 1, 68]
    multiplyTransposed(fuse5, linear6Weight, linear6, nodes2, 68, 136);
    batchNorm7Tally(batch);
    batchNorm7Tanh8Forward(batch);
    fuse9Distinct(batch);
    fuse9Members2(batch);
    fuse9Forward();
    // specs/hierarchical.yaml:38 linear
    // from fuse9 [N1, 2, 68], linear10Weight [68, 136] to linear10 [N1, 1, 68]
    multiplyTransposed(fuse9, linear10Weight, linear10, nodes1, 68, 136);
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
    // specs/hierarchical.yaml:38 linear
    // from dLinear10 [N1, 1, 68], linear10Weight [68, 136] to dFuse9 [N1, 1, 136]
    multiply(dLinear10, linear10Weight, dFuse9, nodes1, 136, 68);
    // specs/hierarchical.yaml:38 linear
    // from dLinear10 [N1, 1, 68], fuse9 [N1, 2, 68] to dLinear10Weight [68, 136]
    multiplyLeftTransposed(dLinear10, fuse9, dLinear10Weight, 68, 136, nodes1);
    fuse9Gradient();
    tanh8BatchNorm7Backward(batch);
    // specs/hierarchical.yaml:32 linear
    // from dLinear6 [N2, 1, 68], linear6Weight [68, 136] to dFuse5 [N2, 1, 136]
    multiply(dLinear6, linear6Weight, dFuse5, nodes2, 136, 68);
    // specs/hierarchical.yaml:32 linear
    // from dLinear6 [N2, 1, 68], fuse5 [N2, 2, 68] to dLinear6Weight [68, 136]
    multiplyLeftTransposed(dLinear6, fuse5, dLinear6Weight, 68, 136, nodes2);
    fuse5Gradient();
    tanh4BatchNorm3Backward(batch);
    // specs/hierarchical.yaml:26 linear
    // from dLinear2 [N4, 1, 68], linear2Weight [68, 20] to dEmbedding0 [N4, 1, 20]
    multiply(dLinear2, linear2Weight, dEmbedding0, nodes4, 20, 68);
    // specs/hierarchical.yaml:26 linear
    // from dLinear2 [N4, 1, 68], embedding0 [N4, 2, 10] to dLinear2Weight [68, 20]
    multiplyLeftTransposed(dLinear2, embedding0, dLinear2Weight, 68, 20, nodes4);
    embedding0Gradient();
    return loss6[0];
  };
}

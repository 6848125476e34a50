// Made by wnc from specs/hierarchical-large.yaml: change the spec and run wnc compile, not this file.
import { multiply, multiplyLeftTransposed, multiplyTransposed, tanh, type TrainingMemory, type TrainingStep } from 'wnc/runtime';

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
  const lossCount = memory.workspace.subarray(57372, 57373); // [1, 1, 1]
  const embedding0 = memory.workspace.subarray(65536, 71680); // [B, 8, 24]
  const linear1_0_1 = memory.workspace.subarray(0, 16384); // [B, 4, 128]
  const batchNorm1_0_2Mean = memory.workspace.subarray(72544, 72672); // [1, 1, 128]
  const batchNorm1_0_2ReciprocalDeviation = memory.workspace.subarray(72672, 72800); // [1, 1, 128]
  const tanh1_0_3 = memory.workspace.subarray(16384, 32768); // [B, 4, 128]
  const linear1_1_1 = memory.workspace.subarray(32768, 40960); // [B, 2, 128]
  const batchNorm1_1_2Mean = memory.workspace.subarray(72800, 72928); // [1, 1, 128]
  const batchNorm1_1_2ReciprocalDeviation = memory.workspace.subarray(72928, 73056); // [1, 1, 128]
  const tanh1_1_3 = memory.workspace.subarray(40960, 49152); // [B, 2, 128]
  const linear1_2_1 = memory.workspace.subarray(49152, 53248); // [B, 1, 128]
  const batchNorm1_2_2Mean = memory.workspace.subarray(73056, 73184); // [1, 1, 128]
  const batchNorm1_2_2ReciprocalDeviation = memory.workspace.subarray(73184, 73312); // [1, 1, 128]
  const tanh1_2_3 = memory.workspace.subarray(53248, 57344); // [B, 1, 128]
  const linear2 = memory.workspace.subarray(71680, 72544); // [B, 1, 27]
  const loss = memory.workspace.subarray(57376, 57377); // [1, 1, 1]
  const loss2 = memory.workspace.subarray(73312, 73313); // [1, 1, 1]
  const dLinear2 = memory.workspace.subarray(61440, 62304); // [B, 1, 27]
  const dTanh1_2_3 = memory.workspace.subarray(57344, 61440); // [B, 1, 128]
  const dLinear1_2_1 = memory.workspace.subarray(61440, 65536); // [B, 1, 128]
  const dFuse1_2_0 = memory.workspace.subarray(49152, 57344); // [B, 1, 256]
  const dLinear1_1_1 = memory.workspace.subarray(57344, 65536); // [B, 2, 128]
  const dFuse1_1_0 = memory.workspace.subarray(32768, 49152); // [B, 2, 256]
  const dLinear1_0_1 = memory.workspace.subarray(49152, 65536); // [B, 4, 128]
  const dFuse1_0_0 = memory.workspace.subarray(0, 6144); // [B, 4, 48]
  const powers = memory.workspace.subarray(57344, 57371);

  // loss
  // from targets [B, 1, 1] to lossCount [1, 1, 1]
  function lossForward(batch: number): void {
    let sum = 0;
    for (let b = 0; b < batch; b++) {
      sum += targets[b] >= 0 ? 1 : 0;
    }
    lossCount[0] = Math.max(sum, 1);
  }

  // specs/hierarchical-large.yaml:12 embedding
  // from tokens [B, 8, 1], embedding0Weight [27, 24] to embedding0 [B, 8, 24]
  function embedding0Forward(batch: number): void {
    const rows = batch * 8;
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 24; c++) {
        embedding0[n * 24 + c] = embedding0Weight[row * 24 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:18 batchNorm
  // specs/hierarchical-large.yaml:19 tanh
  // from linear1_0_1 [B, 4, 128], batchNorm1_0_2RunningMean [128], batchNorm1_0_2RunningVar [128], batchNorm1_0_2Weight [128], batchNorm1_0_2Bias [128]
  //   to batchNorm1_0_2Mean [1, 1, 128], batchNorm1_0_2RunningMean [128], batchNorm1_0_2RunningVar [128], batchNorm1_0_2ReciprocalDeviation [1, 1, 128], tanh1_0_3 [B, 4, 128]
  function batchNorm1_0_2Tanh1_0_3Forward(batch: number): void {
    const rows = batch * 4;
    for (let c = 0; c < 128; c++) {
      let sum = 0;
      for (let n = 0; n < rows; n++) {
        sum += linear1_0_1[n * 128 + c];
      }
      const mean = sum / rows;
      batchNorm1_0_2Mean[c] = mean;
      batchNorm1_0_2RunningMean[c] = 0.9 * batchNorm1_0_2RunningMean[c] + 0.1 * mean;
      let sum2 = 0;
      for (let n = 0; n < rows; n++) {
        const difference = linear1_0_1[n * 128 + c] - mean;
        sum2 += difference * difference;
      }
      const unbiasedVariance = sum2 / rows * rows / (rows - 1);
      batchNorm1_0_2RunningVar[c] = 0.9 * batchNorm1_0_2RunningVar[c] + 0.1 * unbiasedVariance;
      const reciprocalDeviation = 1 / Math.sqrt(unbiasedVariance + 0.00001);
      batchNorm1_0_2ReciprocalDeviation[c] = reciprocalDeviation;
      const weight = batchNorm1_0_2Weight[c];
      const bias = batchNorm1_0_2Bias[c];
      for (let n = 0; n < rows; n++) {
        tanh1_0_3[n * 128 + c] = tanh((linear1_0_1[n * 128 + c] - mean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // specs/hierarchical-large.yaml:18 batchNorm
  // specs/hierarchical-large.yaml:19 tanh
  // from linear1_1_1 [B, 2, 128], batchNorm1_1_2RunningMean [128], batchNorm1_1_2RunningVar [128], batchNorm1_1_2Weight [128], batchNorm1_1_2Bias [128]
  //   to batchNorm1_1_2Mean [1, 1, 128], batchNorm1_1_2RunningMean [128], batchNorm1_1_2RunningVar [128], batchNorm1_1_2ReciprocalDeviation [1, 1, 128], tanh1_1_3 [B, 2, 128]
  function batchNorm1_1_2Tanh1_1_3Forward(batch: number): void {
    const rows = batch * 2;
    for (let c = 0; c < 128; c++) {
      let sum = 0;
      for (let n = 0; n < rows; n++) {
        sum += linear1_1_1[n * 128 + c];
      }
      const mean = sum / rows;
      batchNorm1_1_2Mean[c] = mean;
      batchNorm1_1_2RunningMean[c] = 0.9 * batchNorm1_1_2RunningMean[c] + 0.1 * mean;
      let sum2 = 0;
      for (let n = 0; n < rows; n++) {
        const difference = linear1_1_1[n * 128 + c] - mean;
        sum2 += difference * difference;
      }
      const unbiasedVariance = sum2 / rows * rows / (rows - 1);
      batchNorm1_1_2RunningVar[c] = 0.9 * batchNorm1_1_2RunningVar[c] + 0.1 * unbiasedVariance;
      const reciprocalDeviation = 1 / Math.sqrt(unbiasedVariance + 0.00001);
      batchNorm1_1_2ReciprocalDeviation[c] = reciprocalDeviation;
      const weight = batchNorm1_1_2Weight[c];
      const bias = batchNorm1_1_2Bias[c];
      for (let n = 0; n < rows; n++) {
        tanh1_1_3[n * 128 + c] = tanh((linear1_1_1[n * 128 + c] - mean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // specs/hierarchical-large.yaml:18 batchNorm
  // specs/hierarchical-large.yaml:19 tanh
  // from linear1_2_1 [B, 1, 128], batchNorm1_2_2RunningMean [128], batchNorm1_2_2RunningVar [128], batchNorm1_2_2Weight [128], batchNorm1_2_2Bias [128]
  //   to batchNorm1_2_2Mean [1, 1, 128], batchNorm1_2_2RunningMean [128], batchNorm1_2_2RunningVar [128], batchNorm1_2_2ReciprocalDeviation [1, 1, 128], tanh1_2_3 [B, 1, 128]
  function batchNorm1_2_2Tanh1_2_3Forward(batch: number): void {
    for (let c = 0; c < 128; c++) {
      let sum = 0;
      for (let b = 0; b < batch; b++) {
        sum += linear1_2_1[b * 128 + c];
      }
      const mean = sum / batch;
      batchNorm1_2_2Mean[c] = mean;
      batchNorm1_2_2RunningMean[c] = 0.9 * batchNorm1_2_2RunningMean[c] + 0.1 * mean;
      let sum2 = 0;
      for (let b = 0; b < batch; b++) {
        const difference = linear1_2_1[b * 128 + c] - mean;
        sum2 += difference * difference;
      }
      const unbiasedVariance = sum2 / batch * batch / (batch - 1);
      batchNorm1_2_2RunningVar[c] = 0.9 * batchNorm1_2_2RunningVar[c] + 0.1 * unbiasedVariance;
      const reciprocalDeviation = 1 / Math.sqrt(unbiasedVariance + 0.00001);
      batchNorm1_2_2ReciprocalDeviation[c] = reciprocalDeviation;
      const weight = batchNorm1_2_2Weight[c];
      const bias = batchNorm1_2_2Bias[c];
      for (let b = 0; b < batch; b++) {
        tanh1_2_3[b * 128 + c] = tanh((linear1_2_1[b * 128 + c] - mean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // loss
  // from targets [B, 1, 1], linear2 [B, 1, 27], lossCount [1, 1, 1], powers [27]
  //   to powers [27], dLinear2 [B, 1, 27], loss [1, 1, 1]
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
        const power = Math.exp(linear2[b * 27 + c] - largest);
        powers[c] = power;
        sum3 += power;
      }
      sum += (Math.log(sum3) + largest - sum2) * (target >= 0 ? 1 : 0);
      const dLog = 1 / lossCount[0] * (target >= 0 ? 1 : 0);
      const dProduct = -dLog;
      const dPower = dLog / sum3;
      for (let c = 0; c < 27; c++) {
        dLinear2[b * 27 + c] = dProduct * (c === target ? 1 : 0) + dPower * powers[c];
      }
    }
    loss[0] = sum;
  }

  // loss
  // from loss [1, 1, 1], lossCount [1, 1, 1] to loss2 [1, 1, 1]
  function lossForward3(): void {
    const sum = loss[0];
    const count = lossCount[0];
    loss2[0] = sum / count;
  }

  // specs/hierarchical-large.yaml:20 linear
  // from dLinear2 [B, 1, 27] to dLinear2Bias [1, 1, 27]
  function linear2Backward(batch: number): void {
    for (let c = 0; c < 27; c++) {
      let dBias = 0;
      for (let b = 0; b < batch; b++) {
        dBias += dLinear2[b * 27 + c];
      }
      dLinear2Bias[c] = dBias;
    }
  }

  // specs/hierarchical-large.yaml:19 tanh
  // specs/hierarchical-large.yaml:18 batchNorm
  // from batchNorm1_2_2Mean [1, 1, 128], tanh1_2_3 [B, 1, 128], dTanh1_2_3 [B, 1, 128], linear1_2_1 [B, 1, 128], batchNorm1_2_2ReciprocalDeviation [1, 1, 128], batchNorm1_2_2Weight [128]
  //   to dBatchNorm1_2_2Bias [1, 1, 128], dBatchNorm1_2_2Weight [1, 1, 128], dLinear1_2_1 [B, 1, 128]
  function tanh1_2_3BatchNorm1_2_2Backward(batch: number): void {
    for (let c = 0; c < 128; c++) {
      let dBias = 0;
      let dWeight = 0;
      const mean = batchNorm1_2_2Mean[c];
      for (let b = 0; b < batch; b++) {
        const activation = tanh1_2_3[b * 128 + c];
        const dProduct = dTanh1_2_3[b * 128 + c] * (1 - activation * activation);
        dBias += dProduct;
        dWeight += dProduct * (linear1_2_1[b * 128 + c] - mean);
      }
      dBatchNorm1_2_2Bias[c] = dBias;
      dBatchNorm1_2_2Weight[c] = batchNorm1_2_2ReciprocalDeviation[c] * dWeight;
      const weight = batchNorm1_2_2Weight[c];
      const reciprocalDeviation = batchNorm1_2_2ReciprocalDeviation[c];
      const dVariance = weight * dWeight * -0.5 * reciprocalDeviation * reciprocalDeviation * reciprocalDeviation * batch / (batch - 1);
      const dProduct2 = dVariance / batch;
      const dY2 = -(weight * reciprocalDeviation) * dBias / batch;
      for (let b = 0; b < batch; b++) {
        const activation2 = tanh1_2_3[b * 128 + c];
        const dY = dTanh1_2_3[b * 128 + c] * (1 - activation2 * activation2) * weight * reciprocalDeviation + 2 * dProduct2 * (linear1_2_1[b * 128 + c] - mean);
        dLinear1_2_1[b * 128 + c] = dY + dY2;
      }
    }
  }

  // specs/hierarchical-large.yaml:19 tanh
  // specs/hierarchical-large.yaml:18 batchNorm
  // from batchNorm1_1_2Mean [1, 1, 128], tanh1_1_3 [B, 2, 128], dFuse1_2_0 [B, 1, 256], linear1_1_1 [B, 2, 128], batchNorm1_1_2ReciprocalDeviation [1, 1, 128], batchNorm1_1_2Weight [128]
  //   to dBatchNorm1_1_2Bias [1, 1, 128], dBatchNorm1_1_2Weight [1, 1, 128], dLinear1_1_1 [B, 2, 128]
  function tanh1_1_3BatchNorm1_1_2Backward(batch: number): void {
    const rows = batch * 2;
    for (let c = 0; c < 128; c++) {
      let dBias = 0;
      let dWeight = 0;
      const mean = batchNorm1_1_2Mean[c];
      for (let n = 0; n < rows; n++) {
        const activation = tanh1_1_3[n * 128 + c];
        const dProduct = dFuse1_2_0[n * 128 + c] * (1 - activation * activation);
        dBias += dProduct;
        dWeight += dProduct * (linear1_1_1[n * 128 + c] - mean);
      }
      dBatchNorm1_1_2Bias[c] = dBias;
      dBatchNorm1_1_2Weight[c] = batchNorm1_1_2ReciprocalDeviation[c] * dWeight;
      const weight = batchNorm1_1_2Weight[c];
      const reciprocalDeviation = batchNorm1_1_2ReciprocalDeviation[c];
      const dVariance = weight * dWeight * -0.5 * reciprocalDeviation * reciprocalDeviation * reciprocalDeviation * rows / (rows - 1);
      const dProduct2 = dVariance / rows;
      const dY2 = -(weight * reciprocalDeviation) * dBias / rows;
      for (let n = 0; n < rows; n++) {
        const activation2 = tanh1_1_3[n * 128 + c];
        const dY = dFuse1_2_0[n * 128 + c] * (1 - activation2 * activation2) * weight * reciprocalDeviation + 2 * dProduct2 * (linear1_1_1[n * 128 + c] - mean);
        dLinear1_1_1[n * 128 + c] = dY + dY2;
      }
    }
  }

  // specs/hierarchical-large.yaml:19 tanh
  // specs/hierarchical-large.yaml:18 batchNorm
  // from batchNorm1_0_2Mean [1, 1, 128], tanh1_0_3 [B, 4, 128], dFuse1_1_0 [B, 2, 256], linear1_0_1 [B, 4, 128], batchNorm1_0_2ReciprocalDeviation [1, 1, 128], batchNorm1_0_2Weight [128]
  //   to dBatchNorm1_0_2Bias [1, 1, 128], dBatchNorm1_0_2Weight [1, 1, 128], dLinear1_0_1 [B, 4, 128]
  function tanh1_0_3BatchNorm1_0_2Backward(batch: number): void {
    const rows = batch * 4;
    for (let c = 0; c < 128; c++) {
      let dBias = 0;
      let dWeight = 0;
      const mean = batchNorm1_0_2Mean[c];
      for (let n = 0; n < rows; n++) {
        const activation = tanh1_0_3[n * 128 + c];
        const dProduct = dFuse1_1_0[n * 128 + c] * (1 - activation * activation);
        dBias += dProduct;
        dWeight += dProduct * (linear1_0_1[n * 128 + c] - mean);
      }
      dBatchNorm1_0_2Bias[c] = dBias;
      dBatchNorm1_0_2Weight[c] = batchNorm1_0_2ReciprocalDeviation[c] * dWeight;
      const weight = batchNorm1_0_2Weight[c];
      const reciprocalDeviation = batchNorm1_0_2ReciprocalDeviation[c];
      const dVariance = weight * dWeight * -0.5 * reciprocalDeviation * reciprocalDeviation * reciprocalDeviation * rows / (rows - 1);
      const dProduct2 = dVariance / rows;
      const dY2 = -(weight * reciprocalDeviation) * dBias / rows;
      for (let n = 0; n < rows; n++) {
        const activation2 = tanh1_0_3[n * 128 + c];
        const dY = dFuse1_1_0[n * 128 + c] * (1 - activation2 * activation2) * weight * reciprocalDeviation + 2 * dProduct2 * (linear1_0_1[n * 128 + c] - mean);
        dLinear1_0_1[n * 128 + c] = dY + dY2;
      }
    }
  }

  // specs/hierarchical-large.yaml:12 embedding
  // from tokens [B, 8, 1], dFuse1_0_0 [B, 4, 48] to dEmbedding0Weight [27, 24]
  function embedding0Gradient(batch: number): void {
    const rows = batch * 8;
    dEmbedding0Weight.fill(0);
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 24; c++) {
        dEmbedding0Weight[row * 24 + c] += dFuse1_0_0[n * 24 + c];
      }
    }
  }


  /** Forward and backward of the first `batch` examples; returns the mean loss. */
  return function trainingStep(batch: number): number {
    lossForward(batch);
    embedding0Forward(batch);
    // specs/hierarchical-large.yaml:17 linear
    // from embedding0 [B, 8, 24], linear1_0_1Weight [128, 48] to linear1_0_1 [B, 4, 128]
    multiplyTransposed(embedding0, linear1_0_1Weight, linear1_0_1, batch * 4, 128, 48);
    batchNorm1_0_2Tanh1_0_3Forward(batch);
    // specs/hierarchical-large.yaml:17 linear
    // from tanh1_0_3 [B, 4, 128], linear1_1_1Weight [128, 256] to linear1_1_1 [B, 2, 128]
    multiplyTransposed(tanh1_0_3, linear1_1_1Weight, linear1_1_1, batch * 2, 128, 256);
    batchNorm1_1_2Tanh1_1_3Forward(batch);
    // specs/hierarchical-large.yaml:17 linear
    // from tanh1_1_3 [B, 2, 128], linear1_2_1Weight [128, 256] to linear1_2_1 [B, 1, 128]
    multiplyTransposed(tanh1_1_3, linear1_2_1Weight, linear1_2_1, batch, 128, 256);
    batchNorm1_2_2Tanh1_2_3Forward(batch);
    // specs/hierarchical-large.yaml:20 linear
    // from tanh1_2_3 [B, 1, 128], linear2Weight [27, 128], linear2Bias [27] to linear2 [B, 1, 27]
    multiplyTransposed(tanh1_2_3, linear2Weight, linear2, batch, 27, 128, linear2Bias);
    lossForward2(batch);
    lossForward3();

    // Backward.
    linear2Backward(batch);
    // specs/hierarchical-large.yaml:20 linear
    // from dLinear2 [B, 1, 27], linear2Weight [27, 128] to dTanh1_2_3 [B, 1, 128]
    multiply(dLinear2, linear2Weight, dTanh1_2_3, batch, 128, 27);
    // specs/hierarchical-large.yaml:20 linear
    // from dLinear2 [B, 1, 27], tanh1_2_3 [B, 1, 128] to dLinear2Weight [27, 128]
    multiplyLeftTransposed(dLinear2, tanh1_2_3, dLinear2Weight, 27, 128, batch);
    tanh1_2_3BatchNorm1_2_2Backward(batch);
    // specs/hierarchical-large.yaml:17 linear
    // from dLinear1_2_1 [B, 1, 128], linear1_2_1Weight [128, 256] to dFuse1_2_0 [B, 1, 256]
    multiply(dLinear1_2_1, linear1_2_1Weight, dFuse1_2_0, batch, 256, 128);
    // specs/hierarchical-large.yaml:17 linear
    // from dLinear1_2_1 [B, 1, 128], tanh1_1_3 [B, 2, 128] to dLinear1_2_1Weight [128, 256]
    multiplyLeftTransposed(dLinear1_2_1, tanh1_1_3, dLinear1_2_1Weight, 128, 256, batch);
    tanh1_1_3BatchNorm1_1_2Backward(batch);
    // specs/hierarchical-large.yaml:17 linear
    // from dLinear1_1_1 [B, 2, 128], linear1_1_1Weight [128, 256] to dFuse1_1_0 [B, 2, 256]
    multiply(dLinear1_1_1, linear1_1_1Weight, dFuse1_1_0, batch * 2, 256, 128);
    // specs/hierarchical-large.yaml:17 linear
    // from dLinear1_1_1 [B, 2, 128], tanh1_0_3 [B, 4, 128] to dLinear1_1_1Weight [128, 256]
    multiplyLeftTransposed(dLinear1_1_1, tanh1_0_3, dLinear1_1_1Weight, 128, 256, batch * 2);
    tanh1_0_3BatchNorm1_0_2Backward(batch);
    // specs/hierarchical-large.yaml:17 linear
    // from dLinear1_0_1 [B, 4, 128], linear1_0_1Weight [128, 48] to dFuse1_0_0 [B, 4, 48]
    multiply(dLinear1_0_1, linear1_0_1Weight, dFuse1_0_0, batch * 4, 48, 128);
    // specs/hierarchical-large.yaml:17 linear
    // from dLinear1_0_1 [B, 4, 128], embedding0 [B, 8, 24] to dLinear1_0_1Weight [128, 48]
    multiplyLeftTransposed(dLinear1_0_1, embedding0, dLinear1_0_1Weight, 128, 48, batch * 4);
    embedding0Gradient(batch);
    return loss2[0];
  };
}

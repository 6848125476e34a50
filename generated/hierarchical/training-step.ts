// Made by wnc from specs/hierarchical.yaml: change the spec and run wnc compile, not this file.
import { multiply, multiplyLeftTransposed, multiplyTransposed, tanh, type TrainingMemory, type TrainingStep } from 'wnc/runtime';

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
  const lossCount = memory.workspace.subarray(30492, 30493); // [1, 1, 1]
  const embedding0 = memory.workspace.subarray(34816, 37376); // [B, 8, 10]
  const linear2 = memory.workspace.subarray(0, 8704); // [B, 4, 68]
  const batchNorm3Mean = memory.workspace.subarray(38240, 38308); // [1, 1, 68]
  const batchNorm3ReciprocalDeviation = memory.workspace.subarray(38308, 38376); // [1, 1, 68]
  const tanh4 = memory.workspace.subarray(8704, 17408); // [B, 4, 68]
  const linear6 = memory.workspace.subarray(17408, 21760); // [B, 2, 68]
  const batchNorm7Mean = memory.workspace.subarray(38376, 38444); // [1, 1, 68]
  const batchNorm7ReciprocalDeviation = memory.workspace.subarray(38444, 38512); // [1, 1, 68]
  const tanh8 = memory.workspace.subarray(21760, 26112); // [B, 2, 68]
  const linear10 = memory.workspace.subarray(26112, 28288); // [B, 1, 68]
  const batchNorm11Mean = memory.workspace.subarray(38512, 38580); // [1, 1, 68]
  const batchNorm11ReciprocalDeviation = memory.workspace.subarray(38580, 38648); // [1, 1, 68]
  const tanh12 = memory.workspace.subarray(28288, 30464); // [B, 1, 68]
  const linear13 = memory.workspace.subarray(37376, 38240); // [B, 1, 27]
  const loss = memory.workspace.subarray(30496, 30497); // [1, 1, 1]
  const loss2 = memory.workspace.subarray(38648, 38649); // [1, 1, 1]
  const dLinear13 = memory.workspace.subarray(32640, 33504); // [B, 1, 27]
  const dTanh12 = memory.workspace.subarray(30464, 32640); // [B, 1, 68]
  const dLinear10 = memory.workspace.subarray(32640, 34816); // [B, 1, 68]
  const dFuse9 = memory.workspace.subarray(26112, 30464); // [B, 1, 136]
  const dLinear6 = memory.workspace.subarray(30464, 34816); // [B, 2, 68]
  const dFuse5 = memory.workspace.subarray(17408, 26112); // [B, 2, 136]
  const dLinear2 = memory.workspace.subarray(26112, 34816); // [B, 4, 68]
  const dFuse1 = memory.workspace.subarray(0, 2560); // [B, 4, 20]
  const powers = memory.workspace.subarray(30464, 30491);

  // loss
  // from targets [B, 1, 1] to lossCount [1, 1, 1]
  function lossForward(batch: number): void {
    let sum = 0;
    for (let b = 0; b < batch; b++) {
      sum += targets[b] >= 0 ? 1 : 0;
    }
    lossCount[0] = Math.max(sum, 1);
  }

  // specs/hierarchical.yaml:22 embedding
  // from tokens [B, 8, 1], embedding0Weight [27, 10] to embedding0 [B, 8, 10]
  function embedding0Forward(batch: number): void {
    const rows = batch * 8;
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 10; c++) {
        embedding0[n * 10 + c] = embedding0Weight[row * 10 + c];
      }
    }
  }

  // specs/hierarchical.yaml:27 batchNorm
  // specs/hierarchical.yaml:28 tanh
  // from linear2 [B, 4, 68], batchNorm3RunningMean [68], batchNorm3RunningVar [68], batchNorm3Weight [68], batchNorm3Bias [68]
  //   to batchNorm3Mean [1, 1, 68], batchNorm3RunningMean [68], batchNorm3RunningVar [68], batchNorm3ReciprocalDeviation [1, 1, 68], tanh4 [B, 4, 68]
  function batchNorm3Tanh4Forward(batch: number): void {
    const rows = batch * 4;
    for (let c = 0; c < 68; c++) {
      let sum = 0;
      for (let n = 0; n < rows; n++) {
        sum += linear2[n * 68 + c];
      }
      const mean = sum / rows;
      batchNorm3Mean[c] = mean;
      batchNorm3RunningMean[c] = 0.9 * batchNorm3RunningMean[c] + 0.1 * mean;
      let sum2 = 0;
      for (let n = 0; n < rows; n++) {
        const difference = linear2[n * 68 + c] - mean;
        sum2 += difference * difference;
      }
      const unbiasedVariance = sum2 / rows * rows / (rows - 1);
      batchNorm3RunningVar[c] = 0.9 * batchNorm3RunningVar[c] + 0.1 * unbiasedVariance;
      const reciprocalDeviation = 1 / Math.sqrt(unbiasedVariance + 0.00001);
      batchNorm3ReciprocalDeviation[c] = reciprocalDeviation;
      const weight = batchNorm3Weight[c];
      const bias = batchNorm3Bias[c];
      for (let n = 0; n < rows; n++) {
        tanh4[n * 68 + c] = tanh((linear2[n * 68 + c] - mean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // specs/hierarchical.yaml:33 batchNorm
  // specs/hierarchical.yaml:34 tanh
  // from linear6 [B, 2, 68], batchNorm7RunningMean [68], batchNorm7RunningVar [68], batchNorm7Weight [68], batchNorm7Bias [68]
  //   to batchNorm7Mean [1, 1, 68], batchNorm7RunningMean [68], batchNorm7RunningVar [68], batchNorm7ReciprocalDeviation [1, 1, 68], tanh8 [B, 2, 68]
  function batchNorm7Tanh8Forward(batch: number): void {
    const rows = batch * 2;
    for (let c = 0; c < 68; c++) {
      let sum = 0;
      for (let n = 0; n < rows; n++) {
        sum += linear6[n * 68 + c];
      }
      const mean = sum / rows;
      batchNorm7Mean[c] = mean;
      batchNorm7RunningMean[c] = 0.9 * batchNorm7RunningMean[c] + 0.1 * mean;
      let sum2 = 0;
      for (let n = 0; n < rows; n++) {
        const difference = linear6[n * 68 + c] - mean;
        sum2 += difference * difference;
      }
      const unbiasedVariance = sum2 / rows * rows / (rows - 1);
      batchNorm7RunningVar[c] = 0.9 * batchNorm7RunningVar[c] + 0.1 * unbiasedVariance;
      const reciprocalDeviation = 1 / Math.sqrt(unbiasedVariance + 0.00001);
      batchNorm7ReciprocalDeviation[c] = reciprocalDeviation;
      const weight = batchNorm7Weight[c];
      const bias = batchNorm7Bias[c];
      for (let n = 0; n < rows; n++) {
        tanh8[n * 68 + c] = tanh((linear6[n * 68 + c] - mean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // specs/hierarchical.yaml:39 batchNorm
  // specs/hierarchical.yaml:40 tanh
  // from linear10 [B, 1, 68], batchNorm11RunningMean [68], batchNorm11RunningVar [68], batchNorm11Weight [68], batchNorm11Bias [68]
  //   to batchNorm11Mean [1, 1, 68], batchNorm11RunningMean [68], batchNorm11RunningVar [68], batchNorm11ReciprocalDeviation [1, 1, 68], tanh12 [B, 1, 68]
  function batchNorm11Tanh12Forward(batch: number): void {
    for (let c = 0; c < 68; c++) {
      let sum = 0;
      for (let b = 0; b < batch; b++) {
        sum += linear10[b * 68 + c];
      }
      const mean = sum / batch;
      batchNorm11Mean[c] = mean;
      batchNorm11RunningMean[c] = 0.9 * batchNorm11RunningMean[c] + 0.1 * mean;
      let sum2 = 0;
      for (let b = 0; b < batch; b++) {
        const difference = linear10[b * 68 + c] - mean;
        sum2 += difference * difference;
      }
      const unbiasedVariance = sum2 / batch * batch / (batch - 1);
      batchNorm11RunningVar[c] = 0.9 * batchNorm11RunningVar[c] + 0.1 * unbiasedVariance;
      const reciprocalDeviation = 1 / Math.sqrt(unbiasedVariance + 0.00001);
      batchNorm11ReciprocalDeviation[c] = reciprocalDeviation;
      const weight = batchNorm11Weight[c];
      const bias = batchNorm11Bias[c];
      for (let b = 0; b < batch; b++) {
        tanh12[b * 68 + c] = tanh((linear10[b * 68 + c] - mean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // loss
  // from targets [B, 1, 1], linear13 [B, 1, 27], lossCount [1, 1, 1], powers [27]
  //   to powers [27], dLinear13 [B, 1, 27], loss [1, 1, 1]
  function lossForward2(batch: number): void {
    let sum = 0;
    for (let b = 0; b < batch; b++) {
      let largest = -Infinity;
      let sum2 = 0;
      const target = targets[b];
      for (let c = 0; c < 27; c++) {
        const total = linear13[b * 27 + c];
        largest = Math.max(largest, total);
        sum2 += (c === target ? 1 : 0) * total;
      }
      let sum3 = 0;
      for (let c = 0; c < 27; c++) {
        const power = Math.exp(linear13[b * 27 + c] - largest);
        powers[c] = power;
        sum3 += power;
      }
      sum += (Math.log(sum3) + largest - sum2) * (target >= 0 ? 1 : 0);
      const dLog = 1 / lossCount[0] * (target >= 0 ? 1 : 0);
      const dProduct = -dLog;
      const dPower = dLog / sum3;
      for (let c = 0; c < 27; c++) {
        dLinear13[b * 27 + c] = dProduct * (c === target ? 1 : 0) + dPower * powers[c];
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

  // specs/hierarchical.yaml:43 linear
  // from dLinear13 [B, 1, 27] to dLinear13Bias [1, 1, 27]
  function linear13Backward(batch: number): void {
    for (let c = 0; c < 27; c++) {
      let dBias = 0;
      for (let b = 0; b < batch; b++) {
        dBias += dLinear13[b * 27 + c];
      }
      dLinear13Bias[c] = dBias;
    }
  }

  // specs/hierarchical.yaml:40 tanh
  // specs/hierarchical.yaml:39 batchNorm
  // from batchNorm11Mean [1, 1, 68], tanh12 [B, 1, 68], dTanh12 [B, 1, 68], linear10 [B, 1, 68], batchNorm11ReciprocalDeviation [1, 1, 68], batchNorm11Weight [68]
  //   to dBatchNorm11Bias [1, 1, 68], dBatchNorm11Weight [1, 1, 68], dLinear10 [B, 1, 68]
  function tanh12BatchNorm11Backward(batch: number): void {
    for (let c = 0; c < 68; c++) {
      let dBias = 0;
      let dWeight = 0;
      const mean = batchNorm11Mean[c];
      for (let b = 0; b < batch; b++) {
        const activation = tanh12[b * 68 + c];
        const dProduct = dTanh12[b * 68 + c] * (1 - activation * activation);
        dBias += dProduct;
        dWeight += dProduct * (linear10[b * 68 + c] - mean);
      }
      dBatchNorm11Bias[c] = dBias;
      dBatchNorm11Weight[c] = batchNorm11ReciprocalDeviation[c] * dWeight;
      const weight = batchNorm11Weight[c];
      const reciprocalDeviation = batchNorm11ReciprocalDeviation[c];
      const dVariance = weight * dWeight * -0.5 * reciprocalDeviation * reciprocalDeviation * reciprocalDeviation * batch / (batch - 1);
      const dProduct2 = dVariance / batch;
      const dY2 = -(weight * reciprocalDeviation) * dBias / batch;
      for (let b = 0; b < batch; b++) {
        const activation2 = tanh12[b * 68 + c];
        const dY = dTanh12[b * 68 + c] * (1 - activation2 * activation2) * weight * reciprocalDeviation + 2 * dProduct2 * (linear10[b * 68 + c] - mean);
        dLinear10[b * 68 + c] = dY + dY2;
      }
    }
  }

  // specs/hierarchical.yaml:34 tanh
  // specs/hierarchical.yaml:33 batchNorm
  // from batchNorm7Mean [1, 1, 68], tanh8 [B, 2, 68], dFuse9 [B, 1, 136], linear6 [B, 2, 68], batchNorm7ReciprocalDeviation [1, 1, 68], batchNorm7Weight [68]
  //   to dBatchNorm7Bias [1, 1, 68], dBatchNorm7Weight [1, 1, 68], dLinear6 [B, 2, 68]
  function tanh8BatchNorm7Backward(batch: number): void {
    const rows = batch * 2;
    for (let c = 0; c < 68; c++) {
      let dBias = 0;
      let dWeight = 0;
      const mean = batchNorm7Mean[c];
      for (let n = 0; n < rows; n++) {
        const activation = tanh8[n * 68 + c];
        const dProduct = dFuse9[n * 68 + c] * (1 - activation * activation);
        dBias += dProduct;
        dWeight += dProduct * (linear6[n * 68 + c] - mean);
      }
      dBatchNorm7Bias[c] = dBias;
      dBatchNorm7Weight[c] = batchNorm7ReciprocalDeviation[c] * dWeight;
      const weight = batchNorm7Weight[c];
      const reciprocalDeviation = batchNorm7ReciprocalDeviation[c];
      const dVariance = weight * dWeight * -0.5 * reciprocalDeviation * reciprocalDeviation * reciprocalDeviation * rows / (rows - 1);
      const dProduct2 = dVariance / rows;
      const dY2 = -(weight * reciprocalDeviation) * dBias / rows;
      for (let n = 0; n < rows; n++) {
        const activation2 = tanh8[n * 68 + c];
        const dY = dFuse9[n * 68 + c] * (1 - activation2 * activation2) * weight * reciprocalDeviation + 2 * dProduct2 * (linear6[n * 68 + c] - mean);
        dLinear6[n * 68 + c] = dY + dY2;
      }
    }
  }

  // specs/hierarchical.yaml:28 tanh
  // specs/hierarchical.yaml:27 batchNorm
  // from batchNorm3Mean [1, 1, 68], tanh4 [B, 4, 68], dFuse5 [B, 2, 136], linear2 [B, 4, 68], batchNorm3ReciprocalDeviation [1, 1, 68], batchNorm3Weight [68]
  //   to dBatchNorm3Bias [1, 1, 68], dBatchNorm3Weight [1, 1, 68], dLinear2 [B, 4, 68]
  function tanh4BatchNorm3Backward(batch: number): void {
    const rows = batch * 4;
    for (let c = 0; c < 68; c++) {
      let dBias = 0;
      let dWeight = 0;
      const mean = batchNorm3Mean[c];
      for (let n = 0; n < rows; n++) {
        const activation = tanh4[n * 68 + c];
        const dProduct = dFuse5[n * 68 + c] * (1 - activation * activation);
        dBias += dProduct;
        dWeight += dProduct * (linear2[n * 68 + c] - mean);
      }
      dBatchNorm3Bias[c] = dBias;
      dBatchNorm3Weight[c] = batchNorm3ReciprocalDeviation[c] * dWeight;
      const weight = batchNorm3Weight[c];
      const reciprocalDeviation = batchNorm3ReciprocalDeviation[c];
      const dVariance = weight * dWeight * -0.5 * reciprocalDeviation * reciprocalDeviation * reciprocalDeviation * rows / (rows - 1);
      const dProduct2 = dVariance / rows;
      const dY2 = -(weight * reciprocalDeviation) * dBias / rows;
      for (let n = 0; n < rows; n++) {
        const activation2 = tanh4[n * 68 + c];
        const dY = dFuse5[n * 68 + c] * (1 - activation2 * activation2) * weight * reciprocalDeviation + 2 * dProduct2 * (linear2[n * 68 + c] - mean);
        dLinear2[n * 68 + c] = dY + dY2;
      }
    }
  }

  // specs/hierarchical.yaml:22 embedding
  // from tokens [B, 8, 1], dFuse1 [B, 4, 20] to dEmbedding0Weight [27, 10]
  function embedding0Gradient(batch: number): void {
    const rows = batch * 8;
    dEmbedding0Weight.fill(0);
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 10; c++) {
        dEmbedding0Weight[row * 10 + c] += dFuse1[n * 10 + c];
      }
    }
  }


  /** Forward and backward of the first `batch` examples; returns the mean loss. */
  return function trainingStep(batch: number): number {
    lossForward(batch);
    embedding0Forward(batch);
    // specs/hierarchical.yaml:26 linear
    // from embedding0 [B, 8, 10], linear2Weight [68, 20] to linear2 [B, 4, 68]
    multiplyTransposed(embedding0, linear2Weight, linear2, batch * 4, 68, 20);
    batchNorm3Tanh4Forward(batch);
    // specs/hierarchical.yaml:32 linear
    // from tanh4 [B, 4, 68], linear6Weight [68, 136] to linear6 [B, 2, 68]
    multiplyTransposed(tanh4, linear6Weight, linear6, batch * 2, 68, 136);
    batchNorm7Tanh8Forward(batch);
    // specs/hierarchical.yaml:38 linear
    // from tanh8 [B, 2, 68], linear10Weight [68, 136] to linear10 [B, 1, 68]
    multiplyTransposed(tanh8, linear10Weight, linear10, batch, 68, 136);
    batchNorm11Tanh12Forward(batch);
    // specs/hierarchical.yaml:43 linear
    // from tanh12 [B, 1, 68], linear13Weight [27, 68], linear13Bias [27] to linear13 [B, 1, 27]
    multiplyTransposed(tanh12, linear13Weight, linear13, batch, 27, 68, linear13Bias);
    lossForward2(batch);
    lossForward3();

    // Backward.
    linear13Backward(batch);
    // specs/hierarchical.yaml:43 linear
    // from dLinear13 [B, 1, 27], linear13Weight [27, 68] to dTanh12 [B, 1, 68]
    multiply(dLinear13, linear13Weight, dTanh12, batch, 68, 27);
    // specs/hierarchical.yaml:43 linear
    // from dLinear13 [B, 1, 27], tanh12 [B, 1, 68] to dLinear13Weight [27, 68]
    multiplyLeftTransposed(dLinear13, tanh12, dLinear13Weight, 27, 68, batch);
    tanh12BatchNorm11Backward(batch);
    // specs/hierarchical.yaml:38 linear
    // from dLinear10 [B, 1, 68], linear10Weight [68, 136] to dFuse9 [B, 1, 136]
    multiply(dLinear10, linear10Weight, dFuse9, batch, 136, 68);
    // specs/hierarchical.yaml:38 linear
    // from dLinear10 [B, 1, 68], tanh8 [B, 2, 68] to dLinear10Weight [68, 136]
    multiplyLeftTransposed(dLinear10, tanh8, dLinear10Weight, 68, 136, batch);
    tanh8BatchNorm7Backward(batch);
    // specs/hierarchical.yaml:32 linear
    // from dLinear6 [B, 2, 68], linear6Weight [68, 136] to dFuse5 [B, 2, 136]
    multiply(dLinear6, linear6Weight, dFuse5, batch * 2, 136, 68);
    // specs/hierarchical.yaml:32 linear
    // from dLinear6 [B, 2, 68], tanh4 [B, 4, 68] to dLinear6Weight [68, 136]
    multiplyLeftTransposed(dLinear6, tanh4, dLinear6Weight, 68, 136, batch * 2);
    tanh4BatchNorm3Backward(batch);
    // specs/hierarchical.yaml:26 linear
    // from dLinear2 [B, 4, 68], linear2Weight [68, 20] to dFuse1 [B, 4, 20]
    multiply(dLinear2, linear2Weight, dFuse1, batch * 4, 20, 68);
    // specs/hierarchical.yaml:26 linear
    // from dLinear2 [B, 4, 68], embedding0 [B, 8, 10] to dLinear2Weight [68, 20]
    multiplyLeftTransposed(dLinear2, embedding0, dLinear2Weight, 68, 20, batch * 4);
    embedding0Gradient(batch);
    return loss2[0];
  };
}

// Made by wnc from specs/mlp-3.yaml: change the spec and run wnc compile, not this file.
import { multiply, multiplyLeftTransposed, multiplyTransposed, tanh, type TrainingMemory, type TrainingStep } from 'wnc/runtime';

/** Binds the training step to its arrays, once; the step itself allocates nothing. */
export function createTrainingStep(memory: TrainingMemory): TrainingStep {
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
  // Gradients of the parameters.
  const dLinear5Bias = memory.gradients.subarray(12072, 12099); // [1, 1, 27]
  const dLinear5Weight = memory.gradients.subarray(6672, 12072); // [27, 200]
  const dBatchNorm3Bias = memory.gradients.subarray(6472, 6672); // [1, 1, 200]
  const dBatchNorm3Weight = memory.gradients.subarray(6272, 6472); // [1, 1, 200]
  const dLinear2Weight = memory.gradients.subarray(272, 6272); // [200, 30]
  const dEmbedding0Weight = memory.gradients.subarray(0, 270); // [27, 10]
  // Running statistics.
  const batchNorm3RunningMean = memory.statistics.subarray(0, 200); // [200]
  const batchNorm3RunningVar = memory.statistics.subarray(200, 400); // [200]
  // Workspace: tensors that are not needed at the same time share places.
  const lossCount = memory.workspace.subarray(12828, 12829); // [1, 1, 1]
  const embedding0 = memory.workspace.subarray(25600, 26560); // [B, 3, 10]
  const linear2 = memory.workspace.subarray(0, 6400); // [B, 1, 200]
  const batchNorm3Mean = memory.workspace.subarray(27424, 27624); // [1, 1, 200]
  const batchNorm3ReciprocalDeviation = memory.workspace.subarray(27624, 27824); // [1, 1, 200]
  const tanh4 = memory.workspace.subarray(6400, 12800); // [B, 1, 200]
  const linear5 = memory.workspace.subarray(26560, 27424); // [B, 1, 27]
  const loss = memory.workspace.subarray(12832, 12833); // [1, 1, 1]
  const loss2 = memory.workspace.subarray(27824, 27825); // [1, 1, 1]
  const dLinear5 = memory.workspace.subarray(19200, 20064); // [B, 1, 27]
  const dTanh4 = memory.workspace.subarray(12800, 19200); // [B, 1, 200]
  const dLinear2 = memory.workspace.subarray(19200, 25600); // [B, 1, 200]
  const dFlatten1 = memory.workspace.subarray(0, 960); // [B, 1, 30]
  const powers = memory.workspace.subarray(12800, 12827);

  // loss
  // from targets [B, 1, 1] to lossCount [1, 1, 1]
  function lossForward(batch: number): void {
    let sum = 0;
    for (let b = 0; b < batch; b++) {
      sum += targets[b] >= 0 ? 1 : 0;
    }
    lossCount[0] = Math.max(sum, 1);
  }

  // specs/mlp-3.yaml:13 embedding
  // from tokens [B, 3, 1], embedding0Weight [27, 10] to embedding0 [B, 3, 10]
  function embedding0Forward(batch: number): void {
    const rows = batch * 3;
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 10; c++) {
        embedding0[n * 10 + c] = embedding0Weight[row * 10 + c];
      }
    }
  }

  // specs/mlp-3.yaml:19 batchNorm
  // specs/mlp-3.yaml:20 tanh
  // from linear2 [B, 1, 200], batchNorm3RunningMean [200], batchNorm3RunningVar [200], batchNorm3Weight [200], batchNorm3Bias [200]
  //   to batchNorm3Mean [1, 1, 200], batchNorm3RunningMean [200], batchNorm3RunningVar [200], batchNorm3ReciprocalDeviation [1, 1, 200], tanh4 [B, 1, 200]
  function batchNorm3Tanh4Forward(batch: number): void {
    for (let c = 0; c < 200; c++) {
      let sum = 0;
      for (let b = 0; b < batch; b++) {
        sum += linear2[b * 200 + c];
      }
      const mean = sum / batch;
      batchNorm3Mean[c] = mean;
      batchNorm3RunningMean[c] = 0.9 * batchNorm3RunningMean[c] + 0.1 * mean;
      let sum2 = 0;
      for (let b = 0; b < batch; b++) {
        const difference = linear2[b * 200 + c] - mean;
        sum2 += difference * difference;
      }
      const unbiasedVariance = sum2 / batch * batch / (batch - 1);
      batchNorm3RunningVar[c] = 0.9 * batchNorm3RunningVar[c] + 0.1 * unbiasedVariance;
      const reciprocalDeviation = 1 / Math.sqrt(unbiasedVariance + 0.00001);
      batchNorm3ReciprocalDeviation[c] = reciprocalDeviation;
      const weight = batchNorm3Weight[c];
      const bias = batchNorm3Bias[c];
      for (let b = 0; b < batch; b++) {
        tanh4[b * 200 + c] = tanh((linear2[b * 200 + c] - mean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // loss
  // from targets [B, 1, 1], linear5 [B, 1, 27], lossCount [1, 1, 1], powers [27]
  //   to powers [27], dLinear5 [B, 1, 27], loss [1, 1, 1]
  function lossForward2(batch: number): void {
    let sum = 0;
    for (let b = 0; b < batch; b++) {
      let largest = -Infinity;
      let sum2 = 0;
      const target = targets[b];
      for (let c = 0; c < 27; c++) {
        const total = linear5[b * 27 + c];
        largest = Math.max(largest, total);
        sum2 += (c === target ? 1 : 0) * total;
      }
      let sum3 = 0;
      for (let c = 0; c < 27; c++) {
        const power = Math.exp(linear5[b * 27 + c] - largest);
        powers[c] = power;
        sum3 += power;
      }
      sum += (Math.log(sum3) + largest - sum2) * (target >= 0 ? 1 : 0);
      const dLog = 1 / lossCount[0] * (target >= 0 ? 1 : 0);
      const dProduct = -dLog;
      const dPower = dLog / sum3;
      for (let c = 0; c < 27; c++) {
        dLinear5[b * 27 + c] = dProduct * (c === target ? 1 : 0) + dPower * powers[c];
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

  // specs/mlp-3.yaml:22 linear
  // from dLinear5 [B, 1, 27] to dLinear5Bias [1, 1, 27]
  function linear5Backward(batch: number): void {
    for (let c = 0; c < 27; c++) {
      let dBias = 0;
      for (let b = 0; b < batch; b++) {
        dBias += dLinear5[b * 27 + c];
      }
      dLinear5Bias[c] = dBias;
    }
  }

  // specs/mlp-3.yaml:20 tanh
  // specs/mlp-3.yaml:19 batchNorm
  // from batchNorm3Mean [1, 1, 200], tanh4 [B, 1, 200], dTanh4 [B, 1, 200], linear2 [B, 1, 200], batchNorm3ReciprocalDeviation [1, 1, 200], batchNorm3Weight [200]
  //   to dBatchNorm3Bias [1, 1, 200], dBatchNorm3Weight [1, 1, 200], dLinear2 [B, 1, 200]
  function tanh4BatchNorm3Backward(batch: number): void {
    for (let c = 0; c < 200; c++) {
      let dBias = 0;
      let dWeight = 0;
      const mean = batchNorm3Mean[c];
      for (let b = 0; b < batch; b++) {
        const activation = tanh4[b * 200 + c];
        const dProduct = dTanh4[b * 200 + c] * (1 - activation * activation);
        dBias += dProduct;
        dWeight += dProduct * (linear2[b * 200 + c] - mean);
      }
      dBatchNorm3Bias[c] = dBias;
      dBatchNorm3Weight[c] = batchNorm3ReciprocalDeviation[c] * dWeight;
      const weight = batchNorm3Weight[c];
      const reciprocalDeviation = batchNorm3ReciprocalDeviation[c];
      const dVariance = weight * dWeight * -0.5 * reciprocalDeviation * reciprocalDeviation * reciprocalDeviation * batch / (batch - 1);
      const dProduct2 = dVariance / batch;
      const dY2 = -(weight * reciprocalDeviation) * dBias / batch;
      for (let b = 0; b < batch; b++) {
        const activation2 = tanh4[b * 200 + c];
        const dY = dTanh4[b * 200 + c] * (1 - activation2 * activation2) * weight * reciprocalDeviation + 2 * dProduct2 * (linear2[b * 200 + c] - mean);
        dLinear2[b * 200 + c] = dY + dY2;
      }
    }
  }

  // specs/mlp-3.yaml:13 embedding
  // from tokens [B, 3, 1], dFlatten1 [B, 1, 30] to dEmbedding0Weight [27, 10]
  function embedding0Gradient(batch: number): void {
    const rows = batch * 3;
    dEmbedding0Weight.fill(0);
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 10; c++) {
        dEmbedding0Weight[row * 10 + c] += dFlatten1[n * 10 + c];
      }
    }
  }


  /** Forward and backward of the first `batch` examples; returns the mean loss. */
  return function trainingStep(batch: number): number {
    lossForward(batch);
    embedding0Forward(batch);
    // specs/mlp-3.yaml:17 linear
    // from embedding0 [B, 3, 10], linear2Weight [200, 30] to linear2 [B, 1, 200]
    multiplyTransposed(embedding0, linear2Weight, linear2, batch, 200, 30);
    batchNorm3Tanh4Forward(batch);
    // specs/mlp-3.yaml:22 linear
    // from tanh4 [B, 1, 200], linear5Weight [27, 200], linear5Bias [27] to linear5 [B, 1, 27]
    multiplyTransposed(tanh4, linear5Weight, linear5, batch, 27, 200, linear5Bias);
    lossForward2(batch);
    lossForward3();

    // Backward.
    linear5Backward(batch);
    // specs/mlp-3.yaml:22 linear
    // from dLinear5 [B, 1, 27], linear5Weight [27, 200] to dTanh4 [B, 1, 200]
    multiply(dLinear5, linear5Weight, dTanh4, batch, 200, 27);
    // specs/mlp-3.yaml:22 linear
    // from dLinear5 [B, 1, 27], tanh4 [B, 1, 200] to dLinear5Weight [27, 200]
    multiplyLeftTransposed(dLinear5, tanh4, dLinear5Weight, 27, 200, batch);
    tanh4BatchNorm3Backward(batch);
    // specs/mlp-3.yaml:17 linear
    // from dLinear2 [B, 1, 200], linear2Weight [200, 30] to dFlatten1 [B, 1, 30]
    multiply(dLinear2, linear2Weight, dFlatten1, batch, 30, 200);
    // specs/mlp-3.yaml:17 linear
    // from dLinear2 [B, 1, 200], embedding0 [B, 3, 10] to dLinear2Weight [200, 30]
    multiplyLeftTransposed(dLinear2, embedding0, dLinear2Weight, 200, 30, batch);
    embedding0Gradient(batch);
    return loss2[0];
  };
}

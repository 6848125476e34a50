// Made by wnc from specs/hierarchical-per-position.yaml: change the spec and run wnc compile, not this file.
import { multiply, multiplyLeftTransposed, multiplyTransposed, tanh, type TrainingMemory, type TrainingStep } from 'wnc/runtime';

/** Binds the training step to its arrays, once; the step itself allocates nothing. */
export function createTrainingStep(memory: TrainingMemory): TrainingStep {
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
  // Gradients of the parameters.
  const dLinear2Bias = memory.gradients.subarray(22372, 22399); // [1, 1, 27]
  const dLinear2Weight = memory.gradients.subarray(20536, 22372); // [27, 68]
  const dBatchNorm1_2_2Bias = memory.gradients.subarray(20468, 20536); // [1, 1, 68]
  const dBatchNorm1_2_2Weight = memory.gradients.subarray(20400, 20468); // [1, 1, 68]
  const dLinear1_2_1Weight = memory.gradients.subarray(11152, 20400); // [68, 136]
  const dBatchNorm1_1_2Bias = memory.gradients.subarray(11084, 11152); // [1, 1, 68]
  const dBatchNorm1_1_2Weight = memory.gradients.subarray(11016, 11084); // [1, 1, 68]
  const dLinear1_1_1Weight = memory.gradients.subarray(1768, 11016); // [68, 136]
  const dBatchNorm1_0_2Bias = memory.gradients.subarray(1700, 1768); // [1, 1, 68]
  const dBatchNorm1_0_2Weight = memory.gradients.subarray(1632, 1700); // [1, 1, 68]
  const dLinear1_0_1Weight = memory.gradients.subarray(272, 1632); // [68, 20]
  const dEmbedding0Weight = memory.gradients.subarray(0, 270); // [27, 10]
  // Running statistics.
  const batchNorm1_0_2RunningMean = memory.statistics.subarray(0, 272); // [4, 68]
  const batchNorm1_0_2RunningVar = memory.statistics.subarray(272, 544); // [4, 68]
  const batchNorm1_1_2RunningMean = memory.statistics.subarray(544, 680); // [2, 68]
  const batchNorm1_1_2RunningVar = memory.statistics.subarray(680, 816); // [2, 68]
  const batchNorm1_2_2RunningMean = memory.statistics.subarray(816, 884); // [68]
  const batchNorm1_2_2RunningVar = memory.statistics.subarray(884, 952); // [68]
  // Workspace: tensors that are not needed at the same time share places.
  const lossCount = memory.workspace.subarray(30492, 30493); // [1, 1, 1]
  const embedding0 = memory.workspace.subarray(34816, 37376); // [B, 8, 10]
  const linear1_0_1 = memory.workspace.subarray(0, 8704); // [B, 4, 68]
  const batchNorm1_0_2Mean = memory.workspace.subarray(38240, 38512); // [1, 4, 68]
  const batchNorm1_0_2ReciprocalDeviation = memory.workspace.subarray(38512, 38784); // [1, 4, 68]
  const tanh1_0_3 = memory.workspace.subarray(8704, 17408); // [B, 4, 68]
  const linear1_1_1 = memory.workspace.subarray(17408, 21760); // [B, 2, 68]
  const batchNorm1_1_2Mean = memory.workspace.subarray(38784, 38920); // [1, 2, 68]
  const batchNorm1_1_2ReciprocalDeviation = memory.workspace.subarray(38920, 39056); // [1, 2, 68]
  const tanh1_1_3 = memory.workspace.subarray(21760, 26112); // [B, 2, 68]
  const linear1_2_1 = memory.workspace.subarray(26112, 28288); // [B, 1, 68]
  const batchNorm1_2_2Mean = memory.workspace.subarray(39056, 39124); // [1, 1, 68]
  const batchNorm1_2_2ReciprocalDeviation = memory.workspace.subarray(39124, 39192); // [1, 1, 68]
  const tanh1_2_3 = memory.workspace.subarray(28288, 30464); // [B, 1, 68]
  const linear2 = memory.workspace.subarray(37376, 38240); // [B, 1, 27]
  const loss = memory.workspace.subarray(30496, 30497); // [1, 1, 1]
  const loss2 = memory.workspace.subarray(39192, 39193); // [1, 1, 1]
  const dLinear2 = memory.workspace.subarray(32640, 33504); // [B, 1, 27]
  const dTanh1_2_3 = memory.workspace.subarray(30464, 32640); // [B, 1, 68]
  const dLinear1_2_1 = memory.workspace.subarray(32640, 34816); // [B, 1, 68]
  const dFuse1_2_0 = memory.workspace.subarray(26112, 30464); // [B, 1, 136]
  const dLinear1_1_1 = memory.workspace.subarray(30464, 34816); // [B, 2, 68]
  const dFuse1_1_0 = memory.workspace.subarray(17408, 26112); // [B, 2, 136]
  const dLinear1_0_1 = memory.workspace.subarray(26112, 34816); // [B, 4, 68]
  const dFuse1_0_0 = memory.workspace.subarray(0, 2560); // [B, 4, 20]
  const powers = memory.workspace.subarray(30464, 30491); // [27]

  // loss
  // from targets [B, 1, 1] to lossCount [1, 1, 1]
  function lossForward(batch: number): void {
    let sum = 0;
    for (let b = 0; b < batch; b++) {
      sum += targets[b] >= 0 ? 1 : 0;
    }
    lossCount[0] = Math.max(sum, 1);
  }

  // specs/hierarchical-per-position.yaml:14 embedding
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

  // specs/hierarchical-per-position.yaml:20 batchNorm
  // specs/hierarchical-per-position.yaml:21 tanh
  // from linear1_0_1 [B, 4, 68], batchNorm1_0_2RunningMean [4, 68], batchNorm1_0_2RunningVar [4, 68], batchNorm1_0_2Weight [68], batchNorm1_0_2Bias [68]
  //   to batchNorm1_0_2Mean [1, 4, 68], batchNorm1_0_2RunningMean [4, 68], batchNorm1_0_2RunningVar [4, 68], batchNorm1_0_2ReciprocalDeviation [1, 4, 68], tanh1_0_3 [B, 4, 68]
  function batchNorm1_0_2Tanh1_0_3Forward(batch: number): void {
    for (let t = 0; t < 4; t++) {
      for (let c = 0; c < 68; c++) {
        let sum = 0;
        for (let b = 0; b < batch; b++) {
          sum += linear1_0_1[b * 272 + t * 68 + c];
        }
        const mean = sum / batch;
        batchNorm1_0_2Mean[t * 68 + c] = mean;
        batchNorm1_0_2RunningMean[t * 68 + c] = 0.9 * batchNorm1_0_2RunningMean[t * 68 + c] + 0.1 * mean;
        let sum2 = 0;
        for (let b = 0; b < batch; b++) {
          const difference = linear1_0_1[b * 272 + t * 68 + c] - mean;
          sum2 += difference * difference;
        }
        const unbiasedVariance = sum2 / batch * batch / (batch - 1);
        batchNorm1_0_2RunningVar[t * 68 + c] = 0.9 * batchNorm1_0_2RunningVar[t * 68 + c] + 0.1 * unbiasedVariance;
        const reciprocalDeviation = 1 / Math.sqrt(unbiasedVariance + 0.00001);
        batchNorm1_0_2ReciprocalDeviation[t * 68 + c] = reciprocalDeviation;
        const weight = batchNorm1_0_2Weight[c];
        const bias = batchNorm1_0_2Bias[c];
        for (let b = 0; b < batch; b++) {
          tanh1_0_3[b * 272 + t * 68 + c] = tanh((linear1_0_1[b * 272 + t * 68 + c] - mean) * reciprocalDeviation * weight + bias);
        }
      }
    }
  }

  // specs/hierarchical-per-position.yaml:20 batchNorm
  // specs/hierarchical-per-position.yaml:20 batchNorm
  // specs/hierarchical-per-position.yaml:21 tanh
  // from linear1_1_1 [B, 2, 68], batchNorm1_1_2RunningMean [2, 68], batchNorm1_1_2RunningVar [2, 68], batchNorm1_1_2Weight [68], batchNorm1_1_2Bias [68]
  //   to batchNorm1_1_2Mean [1, 2, 68], batchNorm1_1_2RunningMean [2, 68], batchNorm1_1_2RunningVar [2, 68], batchNorm1_1_2ReciprocalDeviation [1, 2, 68], tanh1_1_3 [B, 2, 68]
  function batchNorm1_0_2Tanh1_1_3Forward(batch: number): void {
    for (let t = 0; t < 2; t++) {
      for (let c = 0; c < 68; c++) {
        let sum = 0;
        for (let b = 0; b < batch; b++) {
          sum += linear1_1_1[b * 136 + t * 68 + c];
        }
        const mean = sum / batch;
        batchNorm1_1_2Mean[t * 68 + c] = mean;
        batchNorm1_1_2RunningMean[t * 68 + c] = 0.9 * batchNorm1_1_2RunningMean[t * 68 + c] + 0.1 * mean;
        let sum2 = 0;
        for (let b = 0; b < batch; b++) {
          const difference = linear1_1_1[b * 136 + t * 68 + c] - mean;
          sum2 += difference * difference;
        }
        const unbiasedVariance = sum2 / batch * batch / (batch - 1);
        batchNorm1_1_2RunningVar[t * 68 + c] = 0.9 * batchNorm1_1_2RunningVar[t * 68 + c] + 0.1 * unbiasedVariance;
        const reciprocalDeviation = 1 / Math.sqrt(unbiasedVariance + 0.00001);
        batchNorm1_1_2ReciprocalDeviation[t * 68 + c] = reciprocalDeviation;
        const weight = batchNorm1_1_2Weight[c];
        const bias = batchNorm1_1_2Bias[c];
        for (let b = 0; b < batch; b++) {
          tanh1_1_3[b * 136 + t * 68 + c] = tanh((linear1_1_1[b * 136 + t * 68 + c] - mean) * reciprocalDeviation * weight + bias);
        }
      }
    }
  }

  // specs/hierarchical-per-position.yaml:20 batchNorm
  // specs/hierarchical-per-position.yaml:20 batchNorm
  // specs/hierarchical-per-position.yaml:21 tanh
  // from linear1_2_1 [B, 1, 68], batchNorm1_2_2RunningMean [68], batchNorm1_2_2RunningVar [68], batchNorm1_2_2Weight [68], batchNorm1_2_2Bias [68]
  //   to batchNorm1_2_2Mean [1, 1, 68], batchNorm1_2_2RunningMean [68], batchNorm1_2_2RunningVar [68], batchNorm1_2_2ReciprocalDeviation [1, 1, 68], tanh1_2_3 [B, 1, 68]
  function batchNorm1_0_2Tanh1_2_3Forward(batch: number): void {
    for (let c = 0; c < 68; c++) {
      let sum = 0;
      for (let b = 0; b < batch; b++) {
        sum += linear1_2_1[b * 68 + c];
      }
      const mean = sum / batch;
      batchNorm1_2_2Mean[c] = mean;
      batchNorm1_2_2RunningMean[c] = 0.9 * batchNorm1_2_2RunningMean[c] + 0.1 * mean;
      let sum2 = 0;
      for (let b = 0; b < batch; b++) {
        const difference = linear1_2_1[b * 68 + c] - mean;
        sum2 += difference * difference;
      }
      const unbiasedVariance = sum2 / batch * batch / (batch - 1);
      batchNorm1_2_2RunningVar[c] = 0.9 * batchNorm1_2_2RunningVar[c] + 0.1 * unbiasedVariance;
      const reciprocalDeviation = 1 / Math.sqrt(unbiasedVariance + 0.00001);
      batchNorm1_2_2ReciprocalDeviation[c] = reciprocalDeviation;
      const weight = batchNorm1_2_2Weight[c];
      const bias = batchNorm1_2_2Bias[c];
      for (let b = 0; b < batch; b++) {
        tanh1_2_3[b * 68 + c] = tanh((linear1_2_1[b * 68 + c] - mean) * reciprocalDeviation * weight + bias);
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

  // specs/hierarchical-per-position.yaml:22 linear
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

  // specs/hierarchical-per-position.yaml:21 tanh
  // specs/hierarchical-per-position.yaml:20 batchNorm
  // from batchNorm1_2_2Mean [1, 1, 68], tanh1_2_3 [B, 1, 68], dTanh1_2_3 [B, 1, 68], linear1_2_1 [B, 1, 68], batchNorm1_2_2ReciprocalDeviation [1, 1, 68], batchNorm1_2_2Weight [68]
  //   to dBatchNorm1_2_2Bias [1, 1, 68], dBatchNorm1_2_2Weight [1, 1, 68], dLinear1_2_1 [B, 1, 68]
  function tanh1_2_3BatchNorm1_2_2Backward(batch: number): void {
    for (let c = 0; c < 68; c++) {
      let dBias = 0;
      let dWeight = 0;
      const mean = batchNorm1_2_2Mean[c];
      for (let b = 0; b < batch; b++) {
        const activation = tanh1_2_3[b * 68 + c];
        const dProduct = dTanh1_2_3[b * 68 + c] * (1 - activation * activation);
        dBias += dProduct;
        dWeight += dProduct * (linear1_2_1[b * 68 + c] - mean);
      }
      dBatchNorm1_2_2Bias[c] = dBias;
      dBatchNorm1_2_2Weight[c] = batchNorm1_2_2ReciprocalDeviation[c] * dWeight;
      const weight = batchNorm1_2_2Weight[c];
      const reciprocalDeviation = batchNorm1_2_2ReciprocalDeviation[c];
      const dVariance = weight * dWeight * -0.5 * reciprocalDeviation * reciprocalDeviation * reciprocalDeviation * batch / (batch - 1);
      const dProduct2 = dVariance / batch;
      const dY2 = -(weight * reciprocalDeviation) * dBias / batch;
      for (let b = 0; b < batch; b++) {
        const activation2 = tanh1_2_3[b * 68 + c];
        const dY = dTanh1_2_3[b * 68 + c] * (1 - activation2 * activation2) * weight * reciprocalDeviation + 2 * dProduct2 * (linear1_2_1[b * 68 + c] - mean);
        dLinear1_2_1[b * 68 + c] = dY + dY2;
      }
    }
  }

  // specs/hierarchical-per-position.yaml:21 tanh
  // specs/hierarchical-per-position.yaml:20 batchNorm
  // from tanh1_1_3 [B, 2, 68], dFuse1_2_0 [B, 1, 136], linear1_1_1 [B, 2, 68], batchNorm1_1_2Mean [1, 2, 68], batchNorm1_1_2ReciprocalDeviation [1, 2, 68]
  //   to dBatchNorm1_1_2Bias [1, 1, 68], dBatchNorm1_1_2Weight [1, 1, 68]
  function tanh1_1_3BatchNorm1_1_2Backward(batch: number): void {
    for (let c = 0; c < 68; c++) {
      let dBias = 0;
      let dWeight = 0;
      for (let b = 0; b < batch; b++) {
        for (let t = 0; t < 2; t++) {
          const activation = tanh1_1_3[b * 136 + t * 68 + c];
          const dProduct = dFuse1_2_0[b * 136 + t * 68 + c] * (1 - activation * activation);
          dBias += dProduct;
          dWeight += dProduct * (linear1_1_1[b * 136 + t * 68 + c] - batchNorm1_1_2Mean[t * 68 + c]) * batchNorm1_1_2ReciprocalDeviation[t * 68 + c];
        }
      }
      dBatchNorm1_1_2Bias[c] = dBias;
      dBatchNorm1_1_2Weight[c] = dWeight;
    }
  }

  // specs/hierarchical-per-position.yaml:21 tanh
  // specs/hierarchical-per-position.yaml:20 batchNorm
  // from batchNorm1_1_2Mean [1, 2, 68], tanh1_1_3 [B, 2, 68], dFuse1_2_0 [B, 1, 136], linear1_1_1 [B, 2, 68], batchNorm1_1_2Weight [68], batchNorm1_1_2ReciprocalDeviation [1, 2, 68]
  //   to dLinear1_1_1 [B, 2, 68]
  function tanh1_1_3BatchNorm1_1_2Backward2(batch: number): void {
    for (let t = 0; t < 2; t++) {
      for (let c = 0; c < 68; c++) {
        let dReciprocalDeviation = 0;
        const mean = batchNorm1_1_2Mean[t * 68 + c];
        let dMean = 0;
        for (let b = 0; b < batch; b++) {
          const activation = tanh1_1_3[b * 136 + t * 68 + c];
          const dProduct = dFuse1_2_0[b * 136 + t * 68 + c] * (1 - activation * activation);
          dReciprocalDeviation += dProduct * (linear1_1_1[b * 136 + t * 68 + c] - mean);
          dMean += dProduct;
        }
        const weight = batchNorm1_1_2Weight[c];
        const reciprocalDeviation = batchNorm1_1_2ReciprocalDeviation[t * 68 + c];
        const dVariance = weight * dReciprocalDeviation * -0.5 * reciprocalDeviation * reciprocalDeviation * reciprocalDeviation * batch / (batch - 1);
        const dProduct2 = dVariance / batch;
        const dY2 = -(weight * reciprocalDeviation) * dMean / batch;
        for (let b = 0; b < batch; b++) {
          const activation2 = tanh1_1_3[b * 136 + t * 68 + c];
          const dY = dFuse1_2_0[b * 136 + t * 68 + c] * (1 - activation2 * activation2) * weight * reciprocalDeviation + 2 * dProduct2 * (linear1_1_1[b * 136 + t * 68 + c] - mean);
          dLinear1_1_1[b * 136 + t * 68 + c] = dY + dY2;
        }
      }
    }
  }

  // specs/hierarchical-per-position.yaml:21 tanh
  // specs/hierarchical-per-position.yaml:20 batchNorm
  // from tanh1_0_3 [B, 4, 68], dFuse1_1_0 [B, 2, 136], linear1_0_1 [B, 4, 68], batchNorm1_0_2Mean [1, 4, 68], batchNorm1_0_2ReciprocalDeviation [1, 4, 68]
  //   to dBatchNorm1_0_2Bias [1, 1, 68], dBatchNorm1_0_2Weight [1, 1, 68]
  function tanh1_0_3BatchNorm1_0_2Backward(batch: number): void {
    for (let c = 0; c < 68; c++) {
      let dBias = 0;
      let dWeight = 0;
      for (let b = 0; b < batch; b++) {
        for (let t = 0; t < 4; t++) {
          const activation = tanh1_0_3[b * 272 + t * 68 + c];
          const dProduct = dFuse1_1_0[b * 272 + t * 68 + c] * (1 - activation * activation);
          dBias += dProduct;
          dWeight += dProduct * (linear1_0_1[b * 272 + t * 68 + c] - batchNorm1_0_2Mean[t * 68 + c]) * batchNorm1_0_2ReciprocalDeviation[t * 68 + c];
        }
      }
      dBatchNorm1_0_2Bias[c] = dBias;
      dBatchNorm1_0_2Weight[c] = dWeight;
    }
  }

  // specs/hierarchical-per-position.yaml:21 tanh
  // specs/hierarchical-per-position.yaml:20 batchNorm
  // from batchNorm1_0_2Mean [1, 4, 68], tanh1_0_3 [B, 4, 68], dFuse1_1_0 [B, 2, 136], linear1_0_1 [B, 4, 68], batchNorm1_0_2Weight [68], batchNorm1_0_2ReciprocalDeviation [1, 4, 68]
  //   to dLinear1_0_1 [B, 4, 68]
  function tanh1_0_3BatchNorm1_0_2Backward2(batch: number): void {
    for (let t = 0; t < 4; t++) {
      for (let c = 0; c < 68; c++) {
        let dReciprocalDeviation = 0;
        const mean = batchNorm1_0_2Mean[t * 68 + c];
        let dMean = 0;
        for (let b = 0; b < batch; b++) {
          const activation = tanh1_0_3[b * 272 + t * 68 + c];
          const dProduct = dFuse1_1_0[b * 272 + t * 68 + c] * (1 - activation * activation);
          dReciprocalDeviation += dProduct * (linear1_0_1[b * 272 + t * 68 + c] - mean);
          dMean += dProduct;
        }
        const weight = batchNorm1_0_2Weight[c];
        const reciprocalDeviation = batchNorm1_0_2ReciprocalDeviation[t * 68 + c];
        const dVariance = weight * dReciprocalDeviation * -0.5 * reciprocalDeviation * reciprocalDeviation * reciprocalDeviation * batch / (batch - 1);
        const dProduct2 = dVariance / batch;
        const dY2 = -(weight * reciprocalDeviation) * dMean / batch;
        for (let b = 0; b < batch; b++) {
          const activation2 = tanh1_0_3[b * 272 + t * 68 + c];
          const dY = dFuse1_1_0[b * 272 + t * 68 + c] * (1 - activation2 * activation2) * weight * reciprocalDeviation + 2 * dProduct2 * (linear1_0_1[b * 272 + t * 68 + c] - mean);
          dLinear1_0_1[b * 272 + t * 68 + c] = dY + dY2;
        }
      }
    }
  }

  // specs/hierarchical-per-position.yaml:14 embedding
  // from tokens [B, 8, 1], dFuse1_0_0 [B, 4, 20] to dEmbedding0Weight [27, 10]
  function embedding0Gradient(batch: number): void {
    const rows = batch * 8;
    dEmbedding0Weight.fill(0);
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 10; c++) {
        dEmbedding0Weight[row * 10 + c] += dFuse1_0_0[n * 10 + c];
      }
    }
  }


  /** Forward and backward of the first `batch` examples; returns the mean loss. */
  return function trainingStep(batch: number): number {
    lossForward(batch);
    embedding0Forward(batch);
    // specs/hierarchical-per-position.yaml:19 linear
    // from embedding0 [B, 8, 10], linear1_0_1Weight [68, 20] to linear1_0_1 [B, 4, 68]
    multiplyTransposed(embedding0, linear1_0_1Weight, linear1_0_1, batch * 4, 68, 20);
    batchNorm1_0_2Tanh1_0_3Forward(batch);
    // specs/hierarchical-per-position.yaml:19 linear
    // from tanh1_0_3 [B, 4, 68], linear1_1_1Weight [68, 136] to linear1_1_1 [B, 2, 68]
    multiplyTransposed(tanh1_0_3, linear1_1_1Weight, linear1_1_1, batch * 2, 68, 136);
    batchNorm1_0_2Tanh1_1_3Forward(batch);
    // specs/hierarchical-per-position.yaml:19 linear
    // from tanh1_1_3 [B, 2, 68], linear1_2_1Weight [68, 136] to linear1_2_1 [B, 1, 68]
    multiplyTransposed(tanh1_1_3, linear1_2_1Weight, linear1_2_1, batch, 68, 136);
    batchNorm1_0_2Tanh1_2_3Forward(batch);
    // specs/hierarchical-per-position.yaml:22 linear
    // from tanh1_2_3 [B, 1, 68], linear2Weight [27, 68], linear2Bias [27] to linear2 [B, 1, 27]
    multiplyTransposed(tanh1_2_3, linear2Weight, linear2, batch, 27, 68, linear2Bias);
    lossForward2(batch);
    lossForward3();

    // Backward.
    linear2Backward(batch);
    // specs/hierarchical-per-position.yaml:22 linear
    // from dLinear2 [B, 1, 27], linear2Weight [27, 68] to dTanh1_2_3 [B, 1, 68]
    multiply(dLinear2, linear2Weight, dTanh1_2_3, batch, 68, 27);
    // specs/hierarchical-per-position.yaml:22 linear
    // from dLinear2 [B, 1, 27], tanh1_2_3 [B, 1, 68] to dLinear2Weight [27, 68]
    multiplyLeftTransposed(dLinear2, tanh1_2_3, dLinear2Weight, 27, 68, batch);
    tanh1_2_3BatchNorm1_2_2Backward(batch);
    // specs/hierarchical-per-position.yaml:19 linear
    // from dLinear1_2_1 [B, 1, 68], linear1_2_1Weight [68, 136] to dFuse1_2_0 [B, 1, 136]
    multiply(dLinear1_2_1, linear1_2_1Weight, dFuse1_2_0, batch, 136, 68);
    // specs/hierarchical-per-position.yaml:19 linear
    // from dLinear1_2_1 [B, 1, 68], tanh1_1_3 [B, 2, 68] to dLinear1_2_1Weight [68, 136]
    multiplyLeftTransposed(dLinear1_2_1, tanh1_1_3, dLinear1_2_1Weight, 68, 136, batch);
    tanh1_1_3BatchNorm1_1_2Backward(batch);
    tanh1_1_3BatchNorm1_1_2Backward2(batch);
    // specs/hierarchical-per-position.yaml:19 linear
    // from dLinear1_1_1 [B, 2, 68], linear1_1_1Weight [68, 136] to dFuse1_1_0 [B, 2, 136]
    multiply(dLinear1_1_1, linear1_1_1Weight, dFuse1_1_0, batch * 2, 136, 68);
    // specs/hierarchical-per-position.yaml:19 linear
    // from dLinear1_1_1 [B, 2, 68], tanh1_0_3 [B, 4, 68] to dLinear1_1_1Weight [68, 136]
    multiplyLeftTransposed(dLinear1_1_1, tanh1_0_3, dLinear1_1_1Weight, 68, 136, batch * 2);
    tanh1_0_3BatchNorm1_0_2Backward(batch);
    tanh1_0_3BatchNorm1_0_2Backward2(batch);
    // specs/hierarchical-per-position.yaml:19 linear
    // from dLinear1_0_1 [B, 4, 68], linear1_0_1Weight [68, 20] to dFuse1_0_0 [B, 4, 20]
    multiply(dLinear1_0_1, linear1_0_1Weight, dFuse1_0_0, batch * 4, 20, 68);
    // specs/hierarchical-per-position.yaml:19 linear
    // from dLinear1_0_1 [B, 4, 68], embedding0 [B, 8, 10] to dLinear1_0_1Weight [68, 20]
    multiplyLeftTransposed(dLinear1_0_1, embedding0, dLinear1_0_1Weight, 68, 20, batch * 4);
    embedding0Gradient(batch);
    return loss2[0];
  };
}

// Made by wnc from specs/mlp-3.yaml: change the spec and run wnc compile, not this file.
import { multiply, multiplyLeftTransposed, multiplyTransposed, numberDistinct, tanh, wholeNumbers, type TrainingMemory, type TrainingStep } from 'wnc/runtime';

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
  const embedding0Weight2 = memory.parameters.subarray(0, 272); // [1, 1, 272]
  const parameters = memory.parameters.subarray(6272, 6672); // [1, 1, 400]
  const linear5Bias2 = memory.parameters.subarray(12072, 12100); // [1, 1, 28]
  // Gradients of the parameters.
  const dLinear5Bias = memory.gradients.subarray(12072, 12099); // [1, 1, 27]
  const dLinear5Weight = memory.gradients.subarray(6672, 12072); // [27, 200]
  const dBatchNorm3Bias = memory.gradients.subarray(6472, 6672); // [1, 1, 200]
  const dBatchNorm3Weight = memory.gradients.subarray(6272, 6472); // [1, 1, 200]
  const dLinear2Weight = memory.gradients.subarray(272, 6272); // [200, 30]
  const dEmbedding0Weight = memory.gradients.subarray(0, 270); // [27, 10]
  const dEmbedding0Weight2 = memory.gradients.subarray(0, 272); // [1, 1, 272]
  const gradients = memory.gradients.subarray(6272, 6672); // [1, 1, 400]
  const dLinear5Bias2 = memory.gradients.subarray(12072, 12100); // [1, 1, 28]
  // Running statistics.
  const batchNorm3RunningMean = memory.statistics.subarray(0, 200); // [200]
  const batchNorm3RunningVar = memory.statistics.subarray(200, 400); // [200]
  // What depends on the step alone: the learning rate, bias corrections.
  const rate = memory.scalars.subarray(0, 1); // [1, 1, 1]
  // Workspace: tensors that are not needed at the same time share places.
  const lossCount = memory.workspace.subarray(28112, 28113); // [1, 1, 1]
  const flatten1Numbers = wholeNumbers(memory.workspace, 27856, 32); // [B, 1, 1]
  const flatten1Members = wholeNumbers(memory.workspace, 12800, 96); // [N1, 3, 1]
  const embedding0Part0Members = wholeNumbers(memory.workspace, 0, 32); // [N1, 1, 1]
  const embedding0Part0Numbers = wholeNumbers(memory.workspace, 27888, 32); // [N1, 1, 1]
  const embedding0Part0Rows = wholeNumbers(memory.workspace, 27920, 32); // [N1.0/3, 1, 1]
  const embedding0 = memory.workspace.subarray(26464, 26784); // [N1.0/3, 1, 10]
  const linear2Part0 = memory.workspace.subarray(0, 6400); // [N1.0/3, 1, 200]
  const embedding0Part1Members = wholeNumbers(memory.workspace, 6400, 32); // [N1, 1, 1]
  const embedding0Part1Numbers = wholeNumbers(memory.workspace, 27952, 32); // [N1, 1, 1]
  const embedding0Part1Rows = wholeNumbers(memory.workspace, 27984, 32); // [N1.1/3, 1, 1]
  const embedding0_2 = memory.workspace.subarray(26784, 27104); // [N1.1/3, 1, 10]
  const linear2Part1 = memory.workspace.subarray(6400, 12800); // [N1.1/3, 1, 200]
  const embedding0Part2Members = wholeNumbers(memory.workspace, 12896, 32); // [N1, 1, 1]
  const embedding0Part2Numbers = wholeNumbers(memory.workspace, 28016, 32); // [N1, 1, 1]
  const embedding0Part2Rows = wholeNumbers(memory.workspace, 28048, 32); // [N1.2/3, 1, 1]
  const embedding0_3 = memory.workspace.subarray(27104, 27424); // [N1.2/3, 1, 10]
  const linear2Part2 = memory.workspace.subarray(12800, 19200); // [N1.2/3, 1, 200]
  const linear2 = memory.workspace.subarray(19200, 25600); // [N1, 1, 200]
  const batchNorm3Weights = memory.workspace.subarray(28080, 28112); // [N1, 1, 1]
  const batchNorm3Mean = memory.workspace.subarray(27424, 27624); // [1, 1, 200]
  const batchNorm3ReciprocalDeviation = memory.workspace.subarray(27624, 27824); // [1, 1, 200]
  const tanh4 = memory.workspace.subarray(0, 6400); // [N1, 1, 200]
  const linear5 = memory.workspace.subarray(6400, 7264); // [N1, 1, 27]
  const loss = memory.workspace.subarray(7264, 8128); // [N1, 1, 27]
  const loss2 = memory.workspace.subarray(8992, 9024); // [N1, 1, 1]
  const loss3 = memory.workspace.subarray(8128, 8160); // [N1, 1, 1]
  const linear5_2 = memory.workspace.subarray(25600, 26464); // [B, 1, 27]
  const loss4 = memory.workspace.subarray(8160, 8192); // [B, 1, 1]
  const loss5 = memory.workspace.subarray(8192, 8224); // [B, 1, 1]
  const loss6 = memory.workspace.subarray(28116, 28117); // [1, 1, 1]
  const dLoss = memory.workspace.subarray(27824, 27856); // [B, 1, 1]
  const dLoss2 = memory.workspace.subarray(9024, 9056); // [N1, 1]
  const dLinear5 = memory.workspace.subarray(6400, 7264); // [B, 1, 27]
  const dLinear5_2 = memory.workspace.subarray(8128, 8992); // [N1, 27]
  const dLinear5_3 = memory.workspace.subarray(12800, 13664); // [N1, 1, 27]
  const dTanh4 = memory.workspace.subarray(6400, 12800); // [N1, 1, 200]
  const dLinear2 = memory.workspace.subarray(12800, 19200); // [N1, 1, 200]
  const dLinear2_2 = memory.workspace.subarray(0, 6400); // [N1.0/3, 200]
  const dLinear2_3 = memory.workspace.subarray(6400, 12800); // [N1.1/3, 200]
  const dLinear2_4 = memory.workspace.subarray(19200, 25600); // [N1.2/3, 200]
  const dEmbedding0 = memory.workspace.subarray(12800, 13120); // [N1.2/3, 1, 10]
  const dEmbedding0_2 = memory.workspace.subarray(13120, 13440); // [N1.1/3, 1, 10]
  const dEmbedding0_3 = memory.workspace.subarray(13440, 13760); // [N1.0/3, 1, 10]
  // How many distinct nodes a batch has: N4 where every example has 4.
  let nodes1 = 0;
  let nodes1Part0Of3 = 0;
  let nodes1Part1Of3 = 0;
  let nodes1Part2Of3 = 0;

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
  // from flatten1Numbers [B, 1, 1] to batchNorm3Weights [N1, 1, 1]
  function batchNorm3Tally(batch: number): void {
    batchNorm3Weights.fill(0, 0, nodes1);
    for (let b = 0; b < batch; b++) {
      const row = flatten1Numbers[b];
      batchNorm3Weights[row] += 1;
    }
  }

  // specs/mlp-3.yaml:19 batchNorm
  // specs/mlp-3.yaml:20 tanh
  // from linear2 [N1, 1, 200], batchNorm3Weights [N1, 1, 1], batchNorm3RunningMean [200], batchNorm3RunningVar [200], batchNorm3Weight [200], batchNorm3Bias [200]
  //   to batchNorm3Mean [1, 1, 200], batchNorm3RunningMean [200], batchNorm3RunningVar [200], batchNorm3ReciprocalDeviation [1, 1, 200], tanh4 [N1, 1, 200]
  function batchNorm3Tanh4Forward(batch: number): void {
    for (let c = 0; c < 200; c++) {
      let sum = 0;
      for (let n = 0; n < nodes1; n++) {
        sum += linear2[n * 200 + c] * batchNorm3Weights[n];
      }
      const mean = sum / batch;
      batchNorm3Mean[c] = mean;
      batchNorm3RunningMean[c] = 0.9 * batchNorm3RunningMean[c] + 0.1 * mean;
      let sum2 = 0;
      for (let n = 0; n < nodes1; n++) {
        const difference = linear2[n * 200 + c] - mean;
        sum2 += difference * difference * batchNorm3Weights[n];
      }
      const unbiasedVariance = sum2 / batch * batch / (batch - 1);
      batchNorm3RunningVar[c] = 0.9 * batchNorm3RunningVar[c] + 0.1 * unbiasedVariance;
      const reciprocalDeviation = 1 / Math.sqrt(unbiasedVariance + 0.00001);
      batchNorm3ReciprocalDeviation[c] = reciprocalDeviation;
      const weight = batchNorm3Weight[c];
      const bias = batchNorm3Bias[c];
      for (let n = 0; n < nodes1; n++) {
        tanh4[n * 200 + c] = tanh((linear2[n * 200 + c] - mean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // loss
  // from linear5 [N1, 1, 27] to loss [N1, 1, 27], loss2 [N1, 1, 1], loss3 [N1, 1, 1]
  function lossForward2(): void {
    for (let n = 0; n < nodes1; n++) {
      let largest = -Infinity;
      for (let c = 0; c < 27; c++) {
        largest = Math.max(largest, linear5[n * 27 + c]);
      }
      let sum = 0;
      for (let c = 0; c < 27; c++) {
        const power = Math.exp(linear5[n * 27 + c] - largest);
        loss[n * 27 + c] = power;
        sum += power;
      }
      loss2[n] = sum;
      loss3[n] = Math.log(sum) + largest;
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
  // from targets [B, 1, 1], dLoss [B, 1, 1], linear5_2 [B, 1, 27] to dLinear5 [B, 1, 27], loss4 [B, 1, 1]
  function lossForward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      const target = targets[b];
      const dProduct = -dLoss[b];
      for (let c = 0; c < 27; c++) {
        const oneHot = c === target ? 1 : 0;
        sum += oneHot * linear5_2[b * 27 + c];
        dLinear5[b * 27 + c] = dProduct * oneHot;
      }
      loss4[b] = sum;
    }
  }

  // loss
  // from flatten1Numbers [B, 1, 1], loss3 [N1, 1, 1] to loss5 [B, 1, 1]
  function lossForward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = flatten1Numbers[b];
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
  // from flatten1Numbers [B, 1, 1], dLoss [B, 1, 1] to dLoss2 [N1, 1]
  function lossGradient(batch: number): void {
    dLoss2.fill(0, 0, nodes1);
    for (let b = 0; b < batch; b++) {
      const row = flatten1Numbers[b];
      dLoss2[row] += dLoss[b];
    }
  }

  // specs/mlp-3.yaml:22 linear
  // from flatten1Numbers [B, 1, 1], dLinear5 [B, 1, 27] to dLinear5_2 [N1, 27]
  function linear5Gradient(batch: number): void {
    dLinear5_2.fill(0, 0, (nodes1 * 27));
    for (let b = 0; b < batch; b++) {
      const row = flatten1Numbers[b];
      for (let c = 0; c < 27; c++) {
        dLinear5_2[row * 27 + c] += dLinear5[b * 27 + c];
      }
    }
  }

  // specs/mlp-3.yaml:22 linear
  // from dLinear5_2 [N1, 27], dLoss2 [N1, 1], loss2 [N1, 1, 1], loss [N1, 1, 27]
  //   to dLinear5_3 [N1, 1, 27], dLinear5Bias [1, 1, 27]
  function linear5Backward(): void {
    for (let c = 0; c < 27; c++) {
      let dBias = 0;
      for (let n = 0; n < nodes1; n++) {
        const dY = dLinear5_2[n * 27 + c] + dLoss2[n] / loss2[n] * loss[n * 27 + c];
        dLinear5_3[n * 27 + c] = dY;
        dBias += dY;
      }
      dLinear5Bias[c] = dBias;
    }
  }

  // specs/mlp-3.yaml:20 tanh
  // specs/mlp-3.yaml:19 batchNorm
  // from batchNorm3Mean [1, 1, 200], tanh4 [N1, 1, 200], dTanh4 [N1, 1, 200], linear2 [N1, 1, 200], batchNorm3ReciprocalDeviation [1, 1, 200], batchNorm3Weight [200], batchNorm3Weights [N1, 1, 1]
  //   to dBatchNorm3Bias [1, 1, 200], dBatchNorm3Weight [1, 1, 200], dLinear2 [N1, 1, 200]
  function tanh4BatchNorm3Backward(batch: number): void {
    for (let c = 0; c < 200; c++) {
      let dBias = 0;
      let dWeight = 0;
      const mean = batchNorm3Mean[c];
      for (let n = 0; n < nodes1; n++) {
        const activation = tanh4[n * 200 + c];
        const dProduct = dTanh4[n * 200 + c] * (1 - activation * activation);
        dBias += dProduct;
        dWeight += dProduct * (linear2[n * 200 + c] - mean);
      }
      dBatchNorm3Bias[c] = dBias;
      dBatchNorm3Weight[c] = batchNorm3ReciprocalDeviation[c] * dWeight;
      const weight = batchNorm3Weight[c];
      const reciprocalDeviation = batchNorm3ReciprocalDeviation[c];
      const dVariance = weight * dWeight * -0.5 * reciprocalDeviation * reciprocalDeviation * reciprocalDeviation * batch / (batch - 1);
      const dSum = dVariance / batch;
      const dSum2 = -(weight * reciprocalDeviation) * dBias / batch;
      for (let n = 0; n < nodes1; n++) {
        const activation2 = tanh4[n * 200 + c];
        const x = batchNorm3Weights[n];
        const dY = dTanh4[n * 200 + c] * (1 - activation2 * activation2) * weight * reciprocalDeviation + 2 * dSum * x * (linear2[n * 200 + c] - mean);
        dLinear2[n * 200 + c] = dY + dSum2 * x;
      }
    }
  }

  // specs/mlp-3.yaml:17 linear
  // from embedding0Part0Numbers [N1, 1, 1], dLinear2 [N1, 1, 200] to dLinear2_2 [N1.0/3, 200]
  function linear2Gradient(): void {
    dLinear2_2.fill(0, 0, (nodes1Part0Of3 * 200));
    for (let n = 0; n < nodes1; n++) {
      const row = embedding0Part0Numbers[n];
      for (let c = 0; c < 200; c++) {
        dLinear2_2[row * 200 + c] += dLinear2[n * 200 + c];
      }
    }
  }

  // specs/mlp-3.yaml:17 linear
  // from embedding0Part1Numbers [N1, 1, 1], dLinear2 [N1, 1, 200] to dLinear2_3 [N1.1/3, 200]
  function linear2Gradient2(): void {
    dLinear2_3.fill(0, 0, (nodes1Part1Of3 * 200));
    for (let n = 0; n < nodes1; n++) {
      const row = embedding0Part1Numbers[n];
      for (let c = 0; c < 200; c++) {
        dLinear2_3[row * 200 + c] += dLinear2[n * 200 + c];
      }
    }
  }

  // specs/mlp-3.yaml:17 linear
  // from embedding0Part2Numbers [N1, 1, 1], dLinear2 [N1, 1, 200] to dLinear2_4 [N1.2/3, 200]
  function linear2Gradient3(): void {
    dLinear2_4.fill(0, 0, (nodes1Part2Of3 * 200));
    for (let n = 0; n < nodes1; n++) {
      const row = embedding0Part2Numbers[n];
      for (let c = 0; c < 200; c++) {
        dLinear2_4[row * 200 + c] += dLinear2[n * 200 + c];
      }
    }
  }

  // specs/mlp-3.yaml:17 linear
  // from dLinear2_2 [N1.0/3, 200], embedding0 [N1.0/3, 1, 10], dLinear2_3 [N1.1/3, 200], embedding0_2 [N1.1/3, 1, 10], dLinear2_4 [N1.2/3, 200], embedding0_3 [N1.2/3, 1, 10]
  //   to dLinear2Weight [200, 30]
  function linear2WeightGradient(): void {
    multiplyLeftTransposed(dLinear2_2, embedding0, dLinear2Weight, 200, 10, nodes1Part0Of3, 30, 0);
    multiplyLeftTransposed(dLinear2_3, embedding0_2, dLinear2Weight, 200, 10, nodes1Part1Of3, 30, 10);
    multiplyLeftTransposed(dLinear2_4, embedding0_3, dLinear2Weight, 200, 10, nodes1Part2Of3, 30, 20);
  }

  // specs/mlp-3.yaml:13 embedding
  // from embedding0Part2Rows [N1.2/3, 1, 1], dEmbedding0 [N1.2/3, 1, 10], embedding0Part1Rows [N1.1/3, 1, 1], dEmbedding0_2 [N1.1/3, 1, 10], embedding0Part0Rows [N1.0/3, 1, 1], dEmbedding0_3 [N1.0/3, 1, 10]
  //   to dEmbedding0Weight [27, 10]
  function embedding0Gradient(): void {
    dEmbedding0Weight.fill(0);
    for (let n = 0; n < nodes1Part2Of3; n++) {
      const row = embedding0Part2Rows[n];
      for (let c = 0; c < 10; c++) {
        dEmbedding0Weight[row * 10 + c] += dEmbedding0[n * 10 + c];
      }
    }
    for (let n = 0; n < nodes1Part1Of3; n++) {
      const row = embedding0Part1Rows[n];
      for (let c = 0; c < 10; c++) {
        dEmbedding0Weight[row * 10 + c] += dEmbedding0_2[n * 10 + c];
      }
    }
    for (let n = 0; n < nodes1Part0Of3; n++) {
      const row = embedding0Part0Rows[n];
      for (let c = 0; c < 10; c++) {
        dEmbedding0Weight[row * 10 + c] += dEmbedding0_3[n * 10 + c];
      }
    }
  }

  // specs/mlp-3.yaml:26 sgd
  // from rate [1, 1, 1], embedding0Weight2 [1, 1, 272], dEmbedding0Weight2 [1, 1, 272] to embedding0Weight2 [1, 1, 272]
  function sgdUpdate(): void {
    const rate2 = rate[0];
    for (let c = 0; c < 272; c++) {
      embedding0Weight2[c] = embedding0Weight2[c] - rate2 * dEmbedding0Weight2[c];
    }
  }

  // specs/mlp-3.yaml:26 sgd
  // from rate [1, 1, 1], linear2Weight [200, 30], dLinear2Weight [200, 30] to linear2Weight [200, 30]
  function sgdUpdate2(): void {
    const rate2 = rate[0];
    for (let c = 0; c < 6000; c++) {
      linear2Weight[c] = linear2Weight[c] - rate2 * dLinear2Weight[c];
    }
  }

  // specs/mlp-3.yaml:26 sgd
  // from rate [1, 1, 1], parameters [1, 1, 400], gradients [1, 1, 400] to parameters [1, 1, 400]
  function sgdUpdate3(): void {
    const rate2 = rate[0];
    for (let c = 0; c < 400; c++) {
      parameters[c] = parameters[c] - rate2 * gradients[c];
    }
  }

  // specs/mlp-3.yaml:26 sgd
  // from rate [1, 1, 1], linear5Weight [27, 200], dLinear5Weight [27, 200] to linear5Weight [27, 200]
  function sgdUpdate4(): void {
    const rate2 = rate[0];
    for (let c = 0; c < 5400; c++) {
      linear5Weight[c] = linear5Weight[c] - rate2 * dLinear5Weight[c];
    }
  }

  // specs/mlp-3.yaml:26 sgd
  // from rate [1, 1, 1], linear5Bias2 [1, 1, 28], dLinear5Bias2 [1, 1, 28] to linear5Bias2 [1, 1, 28]
  function sgdUpdate5(): void {
    const rate2 = rate[0];
    for (let c = 0; c < 28; c++) {
      linear5Bias2[c] = linear5Bias2[c] - rate2 * dLinear5Bias2[c];
    }
  }


  /** Forward and backward of the first `batch` examples; returns the mean loss. */
  function trainingStep(batch: number): number {
    lossForward(batch);
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
    batchNorm3Tally(batch);
    batchNorm3Tanh4Forward(batch);
    // specs/mlp-3.yaml:22 linear
    // from tanh4 [N1, 1, 200], linear5Weight [27, 200], linear5Bias [27] to linear5 [N1, 1, 27]
    multiplyTransposed(tanh4, linear5Weight, linear5, nodes1, 27, 200, linear5Bias);
    lossForward2();
    linear5Forward2(batch);
    lossForward3(batch);
    lossForward4(batch);
    lossForward5(batch);

    // Backward.
    lossGradient(batch);
    linear5Gradient(batch);
    linear5Backward();
    // specs/mlp-3.yaml:22 linear
    // from dLinear5_3 [N1, 1, 27], linear5Weight [27, 200] to dTanh4 [N1, 1, 200]
    multiply(dLinear5_3, linear5Weight, dTanh4, nodes1, 200, 27);
    // specs/mlp-3.yaml:22 linear
    // from dLinear5_3 [N1, 1, 27], tanh4 [N1, 1, 200] to dLinear5Weight [27, 200]
    multiplyLeftTransposed(dLinear5_3, tanh4, dLinear5Weight, 27, 200, nodes1);
    tanh4BatchNorm3Backward(batch);
    linear2Gradient();
    linear2Gradient2();
    linear2Gradient3();
    // specs/mlp-3.yaml:17 linear
    // from dLinear2_4 [N1.2/3, 200], linear2Weight [200, 30] to dEmbedding0 [N1.2/3, 1, 10]
    multiply(dLinear2_4, linear2Weight, dEmbedding0, nodes1Part2Of3, 10, 200, 30, 20);
    // specs/mlp-3.yaml:17 linear
    // from dLinear2_3 [N1.1/3, 200], linear2Weight [200, 30] to dEmbedding0_2 [N1.1/3, 1, 10]
    multiply(dLinear2_3, linear2Weight, dEmbedding0_2, nodes1Part1Of3, 10, 200, 30, 10);
    // specs/mlp-3.yaml:17 linear
    // from dLinear2_2 [N1.0/3, 200], linear2Weight [200, 30] to dEmbedding0_3 [N1.0/3, 1, 10]
    multiply(dLinear2_2, linear2Weight, dEmbedding0_3, nodes1Part0Of3, 10, 200, 30, 0);
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
    return 0;
  }

  return { run: trainingStep, update };
}

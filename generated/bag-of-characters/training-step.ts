// Made by wnc from specs/bag-of-characters.yaml: change the spec and run wnc compile, not this file.
import { multiply, multiplyLeftTransposed, multiplyTransposed, tanh, type TrainingMemory, type TrainingStep } from 'wnc/runtime';

/** Binds the training step to its arrays, once; the step itself allocates nothing. */
export function createTrainingStep(memory: TrainingMemory): TrainingStep {
  // The batch.
  const tokens = memory.inputs; // [B, 16, 1]
  const targets = memory.targets; // [B, 1, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 1728); // [27, 64]
  const linear2_0Weight = memory.parameters.subarray(1728, 5824); // [64, 64]
  const linear2_0Bias = memory.parameters.subarray(5824, 5888); // [64]
  const linear2_2Weight = memory.parameters.subarray(5888, 9984); // [64, 64]
  const linear2_2Bias = memory.parameters.subarray(9984, 10048); // [64]
  const linear3Weight = memory.parameters.subarray(10048, 11776); // [27, 64]
  const linear3Bias = memory.parameters.subarray(11776, 11803); // [27]
  // Gradients of the parameters.
  const dLinear3Bias = memory.gradients.subarray(11776, 11803); // [1, 1, 27]
  const dLinear3Weight = memory.gradients.subarray(10048, 11776); // [27, 64]
  const dLinear2_2Bias = memory.gradients.subarray(9984, 10048); // [1, 1, 64]
  const dLinear2_2Weight = memory.gradients.subarray(5888, 9984); // [64, 64]
  const dLinear2_0Bias = memory.gradients.subarray(5824, 5888); // [1, 1, 64]
  const dLinear2_0Weight = memory.gradients.subarray(1728, 5824); // [64, 64]
  const dEmbedding0Weight = memory.gradients.subarray(0, 1728); // [27, 64]
  // Workspace: tensors that are not needed at the same time share places.
  const lossCount = memory.workspace.subarray(73728, 73729); // [1, 1, 1]
  const embedding0 = memory.workspace.subarray(0, 65536); // [B, 16, 64]
  const last1_0_0 = memory.workspace.subarray(65536, 69632); // [B, 1, 64]
  const parallel1 = memory.workspace.subarray(69632, 73728); // [B, 1, 64]
  const linear2_0 = memory.workspace.subarray(0, 4096); // [B, 1, 64]
  const tanh2_1 = memory.workspace.subarray(4096, 8192); // [B, 1, 64]
  const linear2_2 = memory.workspace.subarray(0, 4096); // [B, 1, 64]
  const residual2 = memory.workspace.subarray(8192, 12288); // [B, 1, 64]
  const linear3 = memory.workspace.subarray(135168, 136896); // [B, 1, 27]
  const loss = memory.workspace.subarray(28, 29); // [1, 1, 1]
  const loss2 = memory.workspace.subarray(136896, 136897); // [1, 1, 1]
  const dLinear3 = memory.workspace.subarray(12288, 14016); // [B, 1, 27]
  const dParallel1 = memory.workspace.subarray(0, 4096); // [B, 1, 64]
  const dTanh2_1 = memory.workspace.subarray(8192, 12288); // [B, 1, 64]
  const dLinear2_0 = memory.workspace.subarray(12288, 16384); // [B, 1, 64]
  const dParallel1_2 = memory.workspace.subarray(4096, 8192); // [B, 1, 64]
  const dLast1_0_0 = memory.workspace.subarray(131072, 135168); // [B, 1, 64]
  const dEmbedding0 = memory.workspace.subarray(0, 65536); // [B, 16, 64]
  const dEmbedding0_2 = memory.workspace.subarray(65536, 131072); // [B, 16, 64]
  const powers = memory.workspace.subarray(0, 27); // [27]

  // loss
  // from targets [B, 1, 1] to lossCount [1, 1, 1]
  function lossForward(batch: number): void {
    let sum = 0;
    for (let b = 0; b < batch; b++) {
      sum += targets[b] >= 0 ? 1 : 0;
    }
    lossCount[0] = Math.max(sum, 1);
  }

  // specs/bag-of-characters.yaml:17 embedding
  // from tokens [B, 16, 1], embedding0Weight [27, 64] to embedding0 [B, 16, 64]
  function embedding0Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 64; c++) {
        embedding0[n * 64 + c] = embedding0Weight[row * 64 + c];
      }
    }
  }

  // specs/bag-of-characters.yaml:21 last
  // from embedding0 [B, 16, 64] to last1_0_0 [B, 1, 64]
  function last1_0_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 64; c++) {
        last1_0_0[b * 64 + c] = embedding0[b * 1024 + c + 960];
      }
    }
  }

  // specs/bag-of-characters.yaml:22 mean
  // specs/bag-of-characters.yaml:18 parallel
  // from embedding0 [B, 16, 64], last1_0_0 [B, 1, 64] to parallel1 [B, 1, 64]
  function mean1_1_0Parallel1Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 64; c++) {
        let sum = 0;
        for (let t = 0; t < 16; t++) {
          sum += embedding0[b * 1024 + t * 64 + c];
        }
        parallel1[b * 64 + c] = last1_0_0[b * 64 + c] + sum / 16;
      }
    }
  }

  // specs/bag-of-characters.yaml:25 tanh
  // from linear2_0 [B, 1, 64] to tanh2_1 [B, 1, 64]
  function tanh2_1Forward(batch: number): void {
    const size = batch * 64;
    for (let i = 0; i < size; i++) {
      tanh2_1[i] = tanh(linear2_0[i]);
    }
  }

  // specs/bag-of-characters.yaml:23 residual
  // from parallel1 [B, 1, 64], linear2_2 [B, 1, 64] to residual2 [B, 1, 64]
  function residual2Forward(batch: number): void {
    const size = batch * 64;
    for (let i = 0; i < size; i++) {
      residual2[i] = parallel1[i] + linear2_2[i];
    }
  }

  // loss
  // from targets [B, 1, 1], linear3 [B, 1, 27], lossCount [1, 1, 1], powers [27]
  //   to powers [27], dLinear3 [B, 1, 27], loss [1, 1, 1]
  function lossForward2(batch: number): void {
    let sum = 0;
    for (let b = 0; b < batch; b++) {
      let largest = -Infinity;
      let sum2 = 0;
      const target = targets[b];
      for (let c = 0; c < 27; c++) {
        const total = linear3[b * 27 + c];
        largest = Math.max(largest, total);
        sum2 += (c === target ? 1 : 0) * total;
      }
      let sum3 = 0;
      for (let c = 0; c < 27; c++) {
        const power = Math.exp(linear3[b * 27 + c] - largest);
        powers[c] = power;
        sum3 += power;
      }
      sum += (Math.log(sum3) + largest - sum2) * (target >= 0 ? 1 : 0);
      const dLog = 1 / lossCount[0] * (target >= 0 ? 1 : 0);
      const dProduct = -dLog;
      const dPower = dLog / sum3;
      for (let c = 0; c < 27; c++) {
        dLinear3[b * 27 + c] = dProduct * (c === target ? 1 : 0) + dPower * powers[c];
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

  // specs/bag-of-characters.yaml:27 linear
  // from dLinear3 [B, 1, 27] to dLinear3Bias [1, 1, 27]
  function linear3Backward(batch: number): void {
    for (let c = 0; c < 27; c++) {
      let dBias = 0;
      for (let b = 0; b < batch; b++) {
        dBias += dLinear3[b * 27 + c];
      }
      dLinear3Bias[c] = dBias;
    }
  }

  // specs/bag-of-characters.yaml:26 linear
  // from dParallel1 [B, 1, 64] to dLinear2_2Bias [1, 1, 64]
  function linear2_2Backward(batch: number): void {
    for (let c = 0; c < 64; c++) {
      let dBias = 0;
      for (let b = 0; b < batch; b++) {
        dBias += dParallel1[b * 64 + c];
      }
      dLinear2_2Bias[c] = dBias;
    }
  }

  // specs/bag-of-characters.yaml:25 tanh
  // specs/bag-of-characters.yaml:24 linear
  // from tanh2_1 [B, 1, 64], dTanh2_1 [B, 1, 64] to dLinear2_0 [B, 1, 64], dLinear2_0Bias [1, 1, 64]
  function tanh2_1Linear2_0Backward(batch: number): void {
    for (let c = 0; c < 64; c++) {
      let dBias = 0;
      for (let b = 0; b < batch; b++) {
        const activation = tanh2_1[b * 64 + c];
        const dY = dTanh2_1[b * 64 + c] * (1 - activation * activation);
        dLinear2_0[b * 64 + c] = dY;
        dBias += dY;
      }
      dLinear2_0Bias[c] = dBias;
    }
  }

  // specs/bag-of-characters.yaml:24 linear
  // from dParallel1 [B, 1, 64], dParallel1_2 [B, 1, 64] to dLast1_0_0 [B, 1, 64]
  function linear2_0Backward(batch: number): void {
    const size = batch * 64;
    for (let i = 0; i < size; i++) {
      dLast1_0_0[i] = dParallel1[i] + dParallel1_2[i];
    }
  }

  // specs/bag-of-characters.yaml:21 last
  // from dLast1_0_0 [B, 1, 64] to dEmbedding0 [B, 16, 64]
  function last1_0_0Backward(batch: number): void {
    dEmbedding0.fill(0, 0, (batch * 1024));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 64; c++) {
        dEmbedding0[b * 1024 + c + 960] = dLast1_0_0[b * 64 + c];
      }
    }
  }

  // specs/bag-of-characters.yaml:22 mean
  // specs/bag-of-characters.yaml:21 last
  // from dLast1_0_0 [B, 1, 64], dEmbedding0 [B, 16, 64] to dEmbedding0_2 [B, 16, 64]
  function mean1_1_0Last1_0_0Backward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 64; c++) {
          dEmbedding0_2[b * 1024 + t * 64 + c] = dLast1_0_0[b * 64 + c] / 16 + dEmbedding0[b * 1024 + t * 64 + c];
        }
      }
    }
  }

  // specs/bag-of-characters.yaml:17 embedding
  // from tokens [B, 16, 1], dEmbedding0_2 [B, 16, 64] to dEmbedding0Weight [27, 64]
  function embedding0Gradient(batch: number): void {
    const rows = batch * 16;
    dEmbedding0Weight.fill(0);
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 64; c++) {
        dEmbedding0Weight[row * 64 + c] += dEmbedding0_2[n * 64 + c];
      }
    }
  }


  /** Forward and backward of the first `batch` examples; returns the mean loss. */
  return function trainingStep(batch: number): number {
    lossForward(batch);
    embedding0Forward(batch);
    last1_0_0Forward(batch);
    mean1_1_0Parallel1Forward(batch);
    // specs/bag-of-characters.yaml:24 linear
    // from parallel1 [B, 1, 64], linear2_0Weight [64, 64], linear2_0Bias [64] to linear2_0 [B, 1, 64]
    multiplyTransposed(parallel1, linear2_0Weight, linear2_0, batch, 64, 64, linear2_0Bias);
    tanh2_1Forward(batch);
    // specs/bag-of-characters.yaml:26 linear
    // from tanh2_1 [B, 1, 64], linear2_2Weight [64, 64], linear2_2Bias [64] to linear2_2 [B, 1, 64]
    multiplyTransposed(tanh2_1, linear2_2Weight, linear2_2, batch, 64, 64, linear2_2Bias);
    residual2Forward(batch);
    // specs/bag-of-characters.yaml:27 linear
    // from residual2 [B, 1, 64], linear3Weight [27, 64], linear3Bias [27] to linear3 [B, 1, 27]
    multiplyTransposed(residual2, linear3Weight, linear3, batch, 27, 64, linear3Bias);
    lossForward2(batch);
    lossForward3();

    // Backward.
    linear3Backward(batch);
    // specs/bag-of-characters.yaml:27 linear
    // from dLinear3 [B, 1, 27], linear3Weight [27, 64] to dParallel1 [B, 1, 64]
    multiply(dLinear3, linear3Weight, dParallel1, batch, 64, 27);
    // specs/bag-of-characters.yaml:27 linear
    // from dLinear3 [B, 1, 27], residual2 [B, 1, 64] to dLinear3Weight [27, 64]
    multiplyLeftTransposed(dLinear3, residual2, dLinear3Weight, 27, 64, batch);
    linear2_2Backward(batch);
    // specs/bag-of-characters.yaml:26 linear
    // from dParallel1 [B, 1, 64], linear2_2Weight [64, 64] to dTanh2_1 [B, 1, 64]
    multiply(dParallel1, linear2_2Weight, dTanh2_1, batch, 64, 64);
    // specs/bag-of-characters.yaml:26 linear
    // from dParallel1 [B, 1, 64], tanh2_1 [B, 1, 64] to dLinear2_2Weight [64, 64]
    multiplyLeftTransposed(dParallel1, tanh2_1, dLinear2_2Weight, 64, 64, batch);
    tanh2_1Linear2_0Backward(batch);
    // specs/bag-of-characters.yaml:24 linear
    // from dLinear2_0 [B, 1, 64], linear2_0Weight [64, 64] to dParallel1_2 [B, 1, 64]
    multiply(dLinear2_0, linear2_0Weight, dParallel1_2, batch, 64, 64);
    // specs/bag-of-characters.yaml:24 linear
    // from dLinear2_0 [B, 1, 64], parallel1 [B, 1, 64] to dLinear2_0Weight [64, 64]
    multiplyLeftTransposed(dLinear2_0, parallel1, dLinear2_0Weight, 64, 64, batch);
    linear2_0Backward(batch);
    last1_0_0Backward(batch);
    mean1_1_0Last1_0_0Backward(batch);
    embedding0Gradient(batch);
    return loss2[0];
  };
}

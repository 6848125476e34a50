// Made by wnc from specs/rnn.yaml: change the spec and run wnc compile, not this file.
import { multiply, multiplyLeftTransposed, multiplyTransposed, tanh, type TrainingMemory, type TrainingStep } from 'wnc/runtime';

/** Binds the training step to its arrays, once; the step itself allocates nothing. */
export function createTrainingStep(memory: TrainingMemory): TrainingStep {
  // The batch.
  const tokens = memory.inputs; // [B, 16, 1]
  const targets = memory.targets; // [B, 16, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 1728); // [27, 64]
  const rnn1WeightIhL0 = memory.parameters.subarray(1728, 16576); // [232, 64]
  const rnn1WeightHhL0 = memory.parameters.subarray(16576, 70400); // [232, 232]
  const rnn1BiasIhL0 = memory.parameters.subarray(70400, 70632); // [232]
  const rnn1BiasHhL0 = memory.parameters.subarray(70632, 70864); // [232]
  const linear2Weight = memory.parameters.subarray(70864, 77128); // [27, 232]
  const linear2Bias = memory.parameters.subarray(77128, 77155); // [27]
  // Gradients of the parameters.
  const dLinear2Bias = memory.gradients.subarray(77128, 77155); // [1, 1, 27]
  const dLinear2Weight = memory.gradients.subarray(70864, 77128); // [27, 232]
  const dRnn1WeightHhL0 = memory.gradients.subarray(16576, 70400); // [232, 232]
  const dRnn1BiasIhL0 = memory.gradients.subarray(70400, 70632); // [1, 1, 232]
  const dRnn1WeightIhL0 = memory.gradients.subarray(1728, 16576); // [232, 64]
  const dEmbedding0Weight = memory.gradients.subarray(0, 1728); // [27, 64]
  const dRnn1BiasHhL0 = memory.gradients.subarray(70632, 70864); // [232]
  // Workspace: tensors that are not needed at the same time share places.
  const lossCount = memory.workspace.subarray(125696, 125697); // [1, 1, 1]
  const embedding0 = memory.workspace.subarray(233856, 250240); // [B, 16, 64]
  const rnn1 = memory.workspace.subarray(0, 59392); // [B, 16, 232]
  const rnn1_2 = memory.workspace.subarray(59392, 118784); // [B, 16, 232]
  const linear2 = memory.workspace.subarray(250240, 257152); // [B, 16, 27]
  const loss = memory.workspace.subarray(28, 29); // [1, 1, 1]
  const loss2 = memory.workspace.subarray(257152, 257153); // [1, 1, 1]
  const dLinear2 = memory.workspace.subarray(118784, 125696); // [B, 16, 27]
  const dRnn1 = memory.workspace.subarray(0, 59392); // [B, 16, 232]
  const dRnn1_2 = memory.workspace.subarray(118784, 178176); // [B, 16, 232]
  const dRnn1_3 = memory.workspace.subarray(178176, 233856); // [B, 15, 232]
  const dRnn1_4 = memory.workspace.subarray(0, 59392); // [B, 16, 232]
  const dEmbedding0 = memory.workspace.subarray(0, 16384); // [B, 16, 64]
  const powers = memory.workspace.subarray(0, 27); // [27]

  // loss
  // from targets [B, 16, 1] to lossCount [1, 1, 1]
  function lossForward(batch: number): void {
    const rows = batch * 16;
    let sum = 0;
    for (let n = 0; n < rows; n++) {
      sum += targets[n] >= 0 ? 1 : 0;
    }
    lossCount[0] = Math.max(sum, 1);
  }

  // specs/rnn.yaml:17 embedding
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

  // specs/rnn.yaml:18 rnn
  // from rnn1 [B, 16, 232], rnn1BiasHhL0 [232], rnn1WeightHhL0 [232, 232], rnn1_2 [B, 16, 232] to rnn1_2 [B, 16, 232]
  function rnn1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 232; j++) {
        const sum = 0;
        rnn1_2[b * 3712 + j] = tanh(rnn1[b * 3712 + j] + rnn1BiasHhL0[j] + sum);
      }
    }
    for (let s = 0; s < 15; s++) {
      for (let b = 0; b < batch; b++) {
        for (let j = 0; j < 232; j++) {
          let sum = 0;
          for (let k = 0; k < 232; k++) {
            sum += rnn1WeightHhL0[j * 232 + k] * rnn1_2[b * 3712 + s * 232 + k];
          }
          rnn1_2[b * 3712 + s * 232 + j + 232] = tanh(rnn1[b * 3712 + s * 232 + j + 232] + rnn1BiasHhL0[j] + sum);
        }
      }
    }
  }

  // loss
  // from targets [B, 16, 1], linear2 [B, 16, 27], lossCount [1, 1, 1], powers [27]
  //   to powers [27], dLinear2 [B, 16, 27], loss [1, 1, 1]
  function lossForward2(batch: number): void {
    const rows = batch * 16;
    let sum = 0;
    for (let n = 0; n < rows; n++) {
      let largest = -Infinity;
      let sum2 = 0;
      const target = targets[n];
      for (let c = 0; c < 27; c++) {
        const total = linear2[n * 27 + c];
        largest = Math.max(largest, total);
        sum2 += (c === target ? 1 : 0) * total;
      }
      let sum3 = 0;
      for (let c = 0; c < 27; c++) {
        const power = Math.exp(linear2[n * 27 + c] - largest);
        powers[c] = power;
        sum3 += power;
      }
      sum += (Math.log(sum3) + largest - sum2) * (target >= 0 ? 1 : 0);
      const dLog = 1 / lossCount[0] * (target >= 0 ? 1 : 0);
      const dProduct = -dLog;
      const dPower = dLog / sum3;
      for (let c = 0; c < 27; c++) {
        dLinear2[n * 27 + c] = dProduct * (c === target ? 1 : 0) + dPower * powers[c];
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

  // specs/rnn.yaml:19 linear
  // from dLinear2 [B, 16, 27] to dLinear2Bias [1, 1, 27]
  function linear2Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 27; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        dBias += dLinear2[n * 27 + c];
      }
      dLinear2Bias[c] = dBias;
    }
  }

  // specs/rnn.yaml:18 rnn
  // from rnn1_2 [B, 16, 232], dRnn1 [B, 16, 232], rnn1WeightHhL0 [232, 232], dRnn1_2 [B, 16, 232] to dRnn1_2 [B, 16, 232]
  function rnn1Backward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 232; j++) {
        const sum = 0;
        const y = rnn1_2[b * 3712 + j + 3480];
        dRnn1_2[b * 3712 + j + 3480] = (dRnn1[b * 3712 + j + 3480] + sum) * (1 - y * y);
      }
    }
    for (let s = 0; s < 15; s++) {
      for (let b = 0; b < batch; b++) {
        for (let j = 0; j < 232; j++) {
          let sum = 0;
          for (let k = 0; k < 232; k++) {
            sum += rnn1WeightHhL0[k * 232 + j] * dRnn1_2[b * 3712 + s * -232 + k + 3480];
          }
          const y = rnn1_2[b * 3712 + s * -232 + j + 3248];
          dRnn1_2[b * 3712 + s * -232 + j + 3248] = (dRnn1[b * 3712 + s * -232 + j + 3248] + sum) * (1 - y * y);
        }
      }
    }
  }

  // specs/rnn.yaml:18 rnn
  // from rnn1_2 [B, 16, 232] to dRnn1_3 [B, 15, 232]
  function rnn1Backward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 232; c++) {
          dRnn1_3[b * 3480 + t * 232 + c] = rnn1_2[b * 3712 + t * 232 + c];
        }
      }
    }
  }

  // specs/rnn.yaml:18 rnn
  // from dRnn1_3 [B, 15, 232] to dRnn1_4 [B, 16, 232]
  function rnn1Backward3(batch: number): void {
    dRnn1_4.fill(0, 0, (batch * 3712));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 232; c++) {
          dRnn1_4[b * 3712 + t * 232 + c + 232] = dRnn1_3[b * 3480 + t * 232 + c];
        }
      }
    }
  }

  // specs/rnn.yaml:18 rnn
  // from dRnn1_2 [B, 16, 232] to dRnn1BiasIhL0 [1, 1, 232]
  function rnn1Backward4(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 232; c++) {
      let dRnn = 0;
      for (let n = 0; n < rows; n++) {
        dRnn += dRnn1_2[n * 232 + c];
      }
      dRnn1BiasIhL0[c] = dRnn;
    }
  }

  // specs/rnn.yaml:17 embedding
  // from tokens [B, 16, 1], dEmbedding0 [B, 16, 64] to dEmbedding0Weight [27, 64]
  function embedding0Gradient(batch: number): void {
    const rows = batch * 16;
    dEmbedding0Weight.fill(0);
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 64; c++) {
        dEmbedding0Weight[row * 64 + c] += dEmbedding0[n * 64 + c];
      }
    }
  }

  // specs/rnn.yaml:18 rnn
  // from dRnn1BiasIhL0 [1, 1, 232] to dRnn1BiasHhL0 [232]
  function rnn1Backward5(): void {
    for (let i = 0; i < 232; i++) {
      dRnn1BiasHhL0[i] = dRnn1BiasIhL0[i];
    }
  }


  /** Forward and backward of the first `batch` examples; returns the mean loss. */
  return function trainingStep(batch: number): number {
    lossForward(batch);
    embedding0Forward(batch);
    // specs/rnn.yaml:18 rnn
    // from embedding0 [B, 16, 64], rnn1WeightIhL0 [232, 64], rnn1BiasIhL0 [232] to rnn1 [B, 16, 232]
    multiplyTransposed(embedding0, rnn1WeightIhL0, rnn1, batch * 16, 232, 64, rnn1BiasIhL0);
    rnn1Forward2(batch);
    // specs/rnn.yaml:19 linear
    // from rnn1_2 [B, 16, 232], linear2Weight [27, 232], linear2Bias [27] to linear2 [B, 16, 27]
    multiplyTransposed(rnn1_2, linear2Weight, linear2, batch * 16, 27, 232, linear2Bias);
    lossForward2(batch);
    lossForward3();

    // Backward.
    linear2Backward(batch);
    // specs/rnn.yaml:19 linear
    // from dLinear2 [B, 16, 27], linear2Weight [27, 232] to dRnn1 [B, 16, 232]
    multiply(dLinear2, linear2Weight, dRnn1, batch * 16, 232, 27);
    // specs/rnn.yaml:19 linear
    // from dLinear2 [B, 16, 27], rnn1_2 [B, 16, 232] to dLinear2Weight [27, 232]
    multiplyLeftTransposed(dLinear2, rnn1_2, dLinear2Weight, 27, 232, batch * 16);
    rnn1Backward(batch);
    rnn1Backward2(batch);
    rnn1Backward3(batch);
    // specs/rnn.yaml:18 rnn
    // from dRnn1_2 [B, 16, 232], dRnn1_4 [B, 16, 232] to dRnn1WeightHhL0 [232, 232]
    multiplyLeftTransposed(dRnn1_2, dRnn1_4, dRnn1WeightHhL0, 232, 232, batch * 16);
    rnn1Backward4(batch);
    // specs/rnn.yaml:18 rnn
    // from dRnn1_2 [B, 16, 232], rnn1WeightIhL0 [232, 64] to dEmbedding0 [B, 16, 64]
    multiply(dRnn1_2, rnn1WeightIhL0, dEmbedding0, batch * 16, 64, 232);
    // specs/rnn.yaml:18 rnn
    // from dRnn1_2 [B, 16, 232], embedding0 [B, 16, 64] to dRnn1WeightIhL0 [232, 64]
    multiplyLeftTransposed(dRnn1_2, embedding0, dRnn1WeightIhL0, 232, 64, batch * 16);
    embedding0Gradient(batch);
    rnn1Backward5();
    return loss2[0];
  };
}

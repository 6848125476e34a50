// Made by wnc from specs/lstm.yaml: change the spec and run wnc compile, not this file.
import { multiply, multiplyLeftTransposed, multiplyTransposed, sigmoid, tanh, type TrainingMemory, type TrainingStep } from 'wnc/runtime';

/** Binds the training step to its arrays, once; the step itself allocates nothing. */
export function createTrainingStep(memory: TrainingMemory): TrainingStep {
  // The batch.
  const tokens = memory.inputs; // [B, 16, 1]
  const targets = memory.targets; // [B, 16, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 1296); // [27, 48]
  const lstm1WeightIhL0 = memory.parameters.subarray(1296, 22800); // [448, 48]
  const lstm1WeightHhL0 = memory.parameters.subarray(22800, 72976); // [448, 112]
  const lstm1BiasIhL0 = memory.parameters.subarray(72976, 73424); // [448]
  const lstm1BiasHhL0 = memory.parameters.subarray(73424, 73872); // [448]
  const linear2Weight = memory.parameters.subarray(73872, 76896); // [27, 112]
  const linear2Bias = memory.parameters.subarray(76896, 76923); // [27]
  // Gradients of the parameters.
  const dLinear2Bias = memory.gradients.subarray(76896, 76923); // [1, 1, 27]
  const dLinear2Weight = memory.gradients.subarray(73872, 76896); // [27, 112]
  const dLstm1WeightHhL0 = memory.gradients.subarray(22800, 72976); // [448, 112]
  const dLstm1BiasIhL0 = memory.gradients.subarray(72976, 73424); // [1, 1, 448]
  const dLstm1WeightIhL0 = memory.gradients.subarray(1296, 22800); // [448, 48]
  const dEmbedding0Weight = memory.gradients.subarray(0, 1296); // [27, 48]
  const dLstm1BiasHhL0 = memory.gradients.subarray(73424, 73872); // [448]
  // Workspace: tensors that are not needed at the same time share places.
  const lossCount = memory.workspace.subarray(286720, 286721); // [1, 1, 1]
  const embedding0 = memory.workspace.subarray(401408, 413696); // [B, 16, 48]
  const lstm1 = memory.workspace.subarray(172032, 286720); // [B, 16, 448]
  const lstm1_2 = memory.workspace.subarray(0, 172032); // [B, 16, 672]
  const lstm1_3 = memory.workspace.subarray(344064, 372736); // [B, 16, 112]
  const linear2 = memory.workspace.subarray(413696, 420608); // [B, 16, 27]
  const loss = memory.workspace.subarray(178972, 178973); // [1, 1, 1]
  const loss2 = memory.workspace.subarray(420608, 420609); // [1, 1, 1]
  const dLinear2 = memory.workspace.subarray(172032, 178944); // [B, 16, 27]
  const dLstm1 = memory.workspace.subarray(372736, 401408); // [B, 16, 112]
  const dLstm1_2 = memory.workspace.subarray(172032, 344064); // [B, 16, 672]
  const dLstm1_3 = memory.workspace.subarray(372736, 401408); // [B, 16, 112]
  const dLstm1_4 = memory.workspace.subarray(172032, 315392); // [B, 16, 560]
  const dLstm1_5 = memory.workspace.subarray(0, 114688); // [B, 16, 448]
  const dLstm1_6 = memory.workspace.subarray(143360, 170240); // [B, 15, 112]
  const dLstm1_7 = memory.workspace.subarray(114688, 143360); // [B, 16, 112]
  const dEmbedding0 = memory.workspace.subarray(114688, 126976); // [B, 16, 48]
  const powers = memory.workspace.subarray(178944, 178971); // [27]

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

  // specs/lstm.yaml:21 embedding
  // from tokens [B, 16, 1], embedding0Weight [27, 48] to embedding0 [B, 16, 48]
  function embedding0Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 48; c++) {
        embedding0[n * 48 + c] = embedding0Weight[row * 48 + c];
      }
    }
  }

  // specs/lstm.yaml:22 lstm
  // from lstm1 [B, 16, 448], lstm1BiasHhL0 [448], lstm1WeightHhL0 [448, 112], lstm1_2 [B, 16, 672] to lstm1_2 [B, 16, 672]
  function lstm1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 112; j++) {
        const sumI = 0;
        const sumF = 0;
        const sumG = 0;
        const sumO = 0;
        const i = sigmoid(lstm1[b * 7168 + j] + lstm1BiasHhL0[j] + sumI);
        const f = sigmoid(lstm1[b * 7168 + j + 112] + lstm1BiasHhL0[j + 112] + sumF);
        const g = tanh(lstm1[b * 7168 + j + 224] + lstm1BiasHhL0[j + 224] + sumG);
        const o = sigmoid(lstm1[b * 7168 + j + 336] + lstm1BiasHhL0[j + 336] + sumO);
        const c = i * g;
        lstm1_2[b * 10752 + j] = o * tanh(c);
        lstm1_2[b * 10752 + j + 112] = c;
        lstm1_2[b * 10752 + j + 224] = i;
        lstm1_2[b * 10752 + j + 336] = f;
        lstm1_2[b * 10752 + j + 448] = g;
        lstm1_2[b * 10752 + j + 560] = o;
      }
    }
    for (let s = 0; s < 15; s++) {
      for (let b = 0; b < batch; b++) {
        for (let j = 0; j < 112; j++) {
          let sumI = 0;
          let sumF = 0;
          let sumG = 0;
          let sumO = 0;
          for (let k = 0; k < 112; k++) {
            sumI += lstm1WeightHhL0[j * 112 + k] * lstm1_2[b * 10752 + s * 672 + k];
            sumF += lstm1WeightHhL0[j * 112 + k + 12544] * lstm1_2[b * 10752 + s * 672 + k];
            sumG += lstm1WeightHhL0[j * 112 + k + 25088] * lstm1_2[b * 10752 + s * 672 + k];
            sumO += lstm1WeightHhL0[j * 112 + k + 37632] * lstm1_2[b * 10752 + s * 672 + k];
          }
          const i = sigmoid(lstm1[b * 7168 + s * 448 + j + 448] + lstm1BiasHhL0[j] + sumI);
          const f = sigmoid(lstm1[b * 7168 + s * 448 + j + 560] + lstm1BiasHhL0[j + 112] + sumF);
          const g = tanh(lstm1[b * 7168 + s * 448 + j + 672] + lstm1BiasHhL0[j + 224] + sumG);
          const o = sigmoid(lstm1[b * 7168 + s * 448 + j + 784] + lstm1BiasHhL0[j + 336] + sumO);
          const c = f * lstm1_2[b * 10752 + s * 672 + j + 112] + i * g;
          lstm1_2[b * 10752 + s * 672 + j + 672] = o * tanh(c);
          lstm1_2[b * 10752 + s * 672 + j + 784] = c;
          lstm1_2[b * 10752 + s * 672 + j + 896] = i;
          lstm1_2[b * 10752 + s * 672 + j + 1008] = f;
          lstm1_2[b * 10752 + s * 672 + j + 1120] = g;
          lstm1_2[b * 10752 + s * 672 + j + 1232] = o;
        }
      }
    }
  }

  // specs/lstm.yaml:22 lstm
  // from lstm1_2 [B, 16, 672] to lstm1_3 [B, 16, 112]
  function lstm1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 112; c++) {
          lstm1_3[b * 1792 + t * 112 + c] = lstm1_2[b * 10752 + t * 672 + c];
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

  // specs/lstm.yaml:23 linear
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

  // specs/lstm.yaml:22 lstm
  // from dLstm1 [B, 16, 112] to dLstm1_2 [B, 16, 672]
  function lstm1Backward(batch: number): void {
    dLstm1_2.fill(0, 0, (batch * 10752));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 112; c++) {
          dLstm1_2[b * 10752 + t * 672 + c] = dLstm1[b * 1792 + t * 112 + c];
        }
      }
    }
  }

  // specs/lstm.yaml:22 lstm
  // from dLstm1_2 [B, 16, 672] to dLstm1_3 [B, 16, 112]
  function lstm1Backward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 112; c++) {
          dLstm1_3[b * 1792 + t * 112 + c] = dLstm1_2[b * 10752 + t * 672 + c];
        }
      }
    }
  }

  // specs/lstm.yaml:22 lstm
  // from dLstm1_3 [B, 16, 112], lstm1_2 [B, 16, 672], lstm1WeightHhL0 [448, 112], dLstm1_4 [B, 16, 560]
  //   to dLstm1_4 [B, 16, 560]
  function lstm1Backward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 112; j++) {
        const sum = 0;
        const dy = dLstm1_3[b * 1792 + j + 1680] + sum;
        const i = lstm1_2[b * 10752 + j + 10304];
        const f = lstm1_2[b * 10752 + j + 10416];
        const g = lstm1_2[b * 10752 + j + 10528];
        const o = lstm1_2[b * 10752 + j + 10640];
        const previous = lstm1_2[b * 10752 + j + 9520];
        const u = tanh(lstm1_2[b * 10752 + j + 10192]);
        const dOwn = dy * o * (1 - u * u);
        const dC = dOwn;
        dLstm1_4[b * 8960 + j + 8400] = dC * g * i * (1 - i);
        dLstm1_4[b * 8960 + j + 8512] = dC * previous * f * (1 - f);
        dLstm1_4[b * 8960 + j + 8624] = dC * i * (1 - g * g);
        dLstm1_4[b * 8960 + j + 8736] = dy * u * o * (1 - o);
        dLstm1_4[b * 8960 + j + 8848] = dC * f;
      }
    }
    for (let s = 0; s < 14; s++) {
      for (let b = 0; b < batch; b++) {
        for (let j = 0; j < 112; j++) {
          let sum = 0;
          for (let k = 0; k < 112; k++) {
            sum += lstm1WeightHhL0[k * 112 + j] * dLstm1_4[b * 8960 + s * -560 + k + 8400];
            sum += lstm1WeightHhL0[k * 112 + j + 12544] * dLstm1_4[b * 8960 + s * -560 + k + 8512];
            sum += lstm1WeightHhL0[k * 112 + j + 25088] * dLstm1_4[b * 8960 + s * -560 + k + 8624];
            sum += lstm1WeightHhL0[k * 112 + j + 37632] * dLstm1_4[b * 8960 + s * -560 + k + 8736];
          }
          const dy = dLstm1_3[b * 1792 + s * -112 + j + 1568] + sum;
          const i = lstm1_2[b * 10752 + s * -672 + j + 9632];
          const f = lstm1_2[b * 10752 + s * -672 + j + 9744];
          const g = lstm1_2[b * 10752 + s * -672 + j + 9856];
          const o = lstm1_2[b * 10752 + s * -672 + j + 9968];
          const previous = lstm1_2[b * 10752 + s * -672 + j + 8848];
          const u = tanh(lstm1_2[b * 10752 + s * -672 + j + 9520]);
          const dOwn = dy * o * (1 - u * u);
          const dC = dOwn + dLstm1_4[b * 8960 + s * -560 + j + 8848];
          dLstm1_4[b * 8960 + s * -560 + j + 7840] = dC * g * i * (1 - i);
          dLstm1_4[b * 8960 + s * -560 + j + 7952] = dC * previous * f * (1 - f);
          dLstm1_4[b * 8960 + s * -560 + j + 8064] = dC * i * (1 - g * g);
          dLstm1_4[b * 8960 + s * -560 + j + 8176] = dy * u * o * (1 - o);
          dLstm1_4[b * 8960 + s * -560 + j + 8288] = dC * f;
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 112; j++) {
        let sum = 0;
        for (let k = 0; k < 112; k++) {
          sum += lstm1WeightHhL0[k * 112 + j] * dLstm1_4[b * 8960 + k + 560];
          sum += lstm1WeightHhL0[k * 112 + j + 12544] * dLstm1_4[b * 8960 + k + 672];
          sum += lstm1WeightHhL0[k * 112 + j + 25088] * dLstm1_4[b * 8960 + k + 784];
          sum += lstm1WeightHhL0[k * 112 + j + 37632] * dLstm1_4[b * 8960 + k + 896];
        }
        const dy = dLstm1_3[b * 1792 + j] + sum;
        const i = lstm1_2[b * 10752 + j + 224];
        const f = lstm1_2[b * 10752 + j + 336];
        const g = lstm1_2[b * 10752 + j + 448];
        const o = lstm1_2[b * 10752 + j + 560];
        const previous = 0;
        const u = tanh(lstm1_2[b * 10752 + j + 112]);
        const dOwn = dy * o * (1 - u * u);
        const dC = dOwn + dLstm1_4[b * 8960 + j + 1008];
        dLstm1_4[b * 8960 + j] = dC * g * i * (1 - i);
        dLstm1_4[b * 8960 + j + 112] = dC * previous * f * (1 - f);
        dLstm1_4[b * 8960 + j + 224] = dC * i * (1 - g * g);
        dLstm1_4[b * 8960 + j + 336] = dy * u * o * (1 - o);
        dLstm1_4[b * 8960 + j + 448] = dC * f;
      }
    }
  }

  // specs/lstm.yaml:22 lstm
  // from dLstm1_4 [B, 16, 560] to dLstm1_5 [B, 16, 448]
  function lstm1Backward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 448; c++) {
          dLstm1_5[b * 7168 + t * 448 + c] = dLstm1_4[b * 8960 + t * 560 + c];
        }
      }
    }
  }

  // specs/lstm.yaml:22 lstm
  // from lstm1_3 [B, 16, 112] to dLstm1_6 [B, 15, 112]
  function lstm1Backward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 112; c++) {
          dLstm1_6[b * 1680 + t * 112 + c] = lstm1_3[b * 1792 + t * 112 + c];
        }
      }
    }
  }

  // specs/lstm.yaml:22 lstm
  // from dLstm1_6 [B, 15, 112] to dLstm1_7 [B, 16, 112]
  function lstm1Backward6(batch: number): void {
    dLstm1_7.fill(0, 0, (batch * 1792));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 112; c++) {
          dLstm1_7[b * 1792 + t * 112 + c + 112] = dLstm1_6[b * 1680 + t * 112 + c];
        }
      }
    }
  }

  // specs/lstm.yaml:22 lstm
  // from dLstm1_5 [B, 16, 448] to dLstm1BiasIhL0 [1, 1, 448]
  function lstm1Backward7(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 448; c++) {
      let dLstm = 0;
      for (let n = 0; n < rows; n++) {
        dLstm += dLstm1_5[n * 448 + c];
      }
      dLstm1BiasIhL0[c] = dLstm;
    }
  }

  // specs/lstm.yaml:21 embedding
  // from tokens [B, 16, 1], dEmbedding0 [B, 16, 48] to dEmbedding0Weight [27, 48]
  function embedding0Gradient(batch: number): void {
    const rows = batch * 16;
    dEmbedding0Weight.fill(0);
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 48; c++) {
        dEmbedding0Weight[row * 48 + c] += dEmbedding0[n * 48 + c];
      }
    }
  }

  // specs/lstm.yaml:22 lstm
  // from dLstm1BiasIhL0 [1, 1, 448] to dLstm1BiasHhL0 [448]
  function lstm1Backward8(): void {
    for (let i = 0; i < 448; i++) {
      dLstm1BiasHhL0[i] = dLstm1BiasIhL0[i];
    }
  }


  /** Forward and backward of the first `batch` examples; returns the mean loss. */
  return function trainingStep(batch: number): number {
    lossForward(batch);
    embedding0Forward(batch);
    // specs/lstm.yaml:22 lstm
    // from embedding0 [B, 16, 48], lstm1WeightIhL0 [448, 48], lstm1BiasIhL0 [448] to lstm1 [B, 16, 448]
    multiplyTransposed(embedding0, lstm1WeightIhL0, lstm1, batch * 16, 448, 48, lstm1BiasIhL0);
    lstm1Forward2(batch);
    lstm1Forward3(batch);
    // specs/lstm.yaml:23 linear
    // from lstm1_3 [B, 16, 112], linear2Weight [27, 112], linear2Bias [27] to linear2 [B, 16, 27]
    multiplyTransposed(lstm1_3, linear2Weight, linear2, batch * 16, 27, 112, linear2Bias);
    lossForward2(batch);
    lossForward3();

    // Backward.
    linear2Backward(batch);
    // specs/lstm.yaml:23 linear
    // from dLinear2 [B, 16, 27], linear2Weight [27, 112] to dLstm1 [B, 16, 112]
    multiply(dLinear2, linear2Weight, dLstm1, batch * 16, 112, 27);
    // specs/lstm.yaml:23 linear
    // from dLinear2 [B, 16, 27], lstm1_3 [B, 16, 112] to dLinear2Weight [27, 112]
    multiplyLeftTransposed(dLinear2, lstm1_3, dLinear2Weight, 27, 112, batch * 16);
    lstm1Backward(batch);
    lstm1Backward2(batch);
    lstm1Backward3(batch);
    lstm1Backward4(batch);
    lstm1Backward5(batch);
    lstm1Backward6(batch);
    // specs/lstm.yaml:22 lstm
    // from dLstm1_5 [B, 16, 448], dLstm1_7 [B, 16, 112] to dLstm1WeightHhL0 [448, 112]
    multiplyLeftTransposed(dLstm1_5, dLstm1_7, dLstm1WeightHhL0, 448, 112, batch * 16);
    lstm1Backward7(batch);
    // specs/lstm.yaml:22 lstm
    // from dLstm1_5 [B, 16, 448], lstm1WeightIhL0 [448, 48] to dEmbedding0 [B, 16, 48]
    multiply(dLstm1_5, lstm1WeightIhL0, dEmbedding0, batch * 16, 48, 448);
    // specs/lstm.yaml:22 lstm
    // from dLstm1_5 [B, 16, 448], embedding0 [B, 16, 48] to dLstm1WeightIhL0 [448, 48]
    multiplyLeftTransposed(dLstm1_5, embedding0, dLstm1WeightIhL0, 448, 48, batch * 16);
    embedding0Gradient(batch);
    lstm1Backward8();
    return loss2[0];
  };
}

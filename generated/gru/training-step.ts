// Made by wnc from specs/gru.yaml: change the spec and run wnc compile, not this file.
import { multiply, multiplyLeftTransposed, multiplyTransposed, sigmoid, tanh, type TrainingMemory, type TrainingStep } from 'wnc/runtime';

/** Binds the training step to its arrays, once; the step itself allocates nothing. */
export function createTrainingStep(memory: TrainingMemory): TrainingStep {
  // The batch.
  const tokens = memory.inputs; // [B, 16, 1]
  const targets = memory.targets; // [B, 16, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 1512); // [27, 56]
  const gru1WeightIhL0 = memory.parameters.subarray(1512, 23016); // [384, 56]
  const gru1WeightHhL0 = memory.parameters.subarray(23016, 72168); // [384, 128]
  const gru1BiasIhL0 = memory.parameters.subarray(72168, 72552); // [384]
  const gru1BiasHhL0 = memory.parameters.subarray(72552, 72936); // [384]
  const linear2Weight = memory.parameters.subarray(72936, 76392); // [27, 128]
  const linear2Bias = memory.parameters.subarray(76392, 76419); // [27]
  // Gradients of the parameters.
  const dLinear2Bias = memory.gradients.subarray(76392, 76419); // [1, 1, 27]
  const dLinear2Weight = memory.gradients.subarray(72936, 76392); // [27, 128]
  const dGru1WeightHhL0 = memory.gradients.subarray(23016, 72168); // [384, 128]
  const dGru1BiasHhL0 = memory.gradients.subarray(72552, 72936); // [1, 1, 384]
  const dGru1BiasIhL0 = memory.gradients.subarray(72168, 72552); // [1, 1, 384]
  const dGru1WeightIhL0 = memory.gradients.subarray(1512, 23016); // [384, 56]
  const dEmbedding0Weight = memory.gradients.subarray(0, 1512); // [27, 56]
  // Workspace: tensors that are not needed at the same time share places.
  const lossCount = memory.workspace.subarray(262144, 262145); // [1, 1, 1]
  const embedding0 = memory.workspace.subarray(458752, 473088); // [B, 16, 56]
  const gru1 = memory.workspace.subarray(163840, 262144); // [B, 16, 384]
  const gru1_2 = memory.workspace.subarray(0, 163840); // [B, 16, 640]
  const gru1_3 = memory.workspace.subarray(425984, 458752); // [B, 16, 128]
  const linear2 = memory.workspace.subarray(473088, 480000); // [B, 16, 27]
  const loss = memory.workspace.subarray(170780, 170781); // [1, 1, 1]
  const loss2 = memory.workspace.subarray(480000, 480001); // [1, 1, 1]
  const dLinear2 = memory.workspace.subarray(163840, 170752); // [B, 16, 27]
  const dGru1 = memory.workspace.subarray(327680, 360448); // [B, 16, 128]
  const dGru1_2 = memory.workspace.subarray(163840, 327680); // [B, 16, 640]
  const dGru1_3 = memory.workspace.subarray(327680, 360448); // [B, 16, 128]
  const dGru1_4 = memory.workspace.subarray(163840, 327680); // [B, 16, 640]
  const dGru1_5 = memory.workspace.subarray(98304, 163840); // [B, 16, 256]
  const dGru1_6 = memory.workspace.subarray(327680, 360448); // [B, 16, 128]
  const dGru1_7 = memory.workspace.subarray(0, 98304); // [B, 16, 384]
  const dGru1_8 = memory.workspace.subarray(327680, 425984); // [B, 16, 384]
  const dGru1_9 = memory.workspace.subarray(131072, 161792); // [B, 15, 128]
  const dGru1_10 = memory.workspace.subarray(98304, 131072); // [B, 16, 128]
  const dEmbedding0 = memory.workspace.subarray(0, 14336); // [B, 16, 56]
  const powers = memory.workspace.subarray(170752, 170779); // [27]

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

  // specs/gru.yaml:20 embedding
  // from tokens [B, 16, 1], embedding0Weight [27, 56] to embedding0 [B, 16, 56]
  function embedding0Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 56; c++) {
        embedding0[n * 56 + c] = embedding0Weight[row * 56 + c];
      }
    }
  }

  // specs/gru.yaml:21 gru
  // from gru1 [B, 16, 384], gru1BiasHhL0 [384], gru1WeightHhL0 [384, 128], gru1_2 [B, 16, 640] to gru1_2 [B, 16, 640]
  function gru1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 128; j++) {
        const sumR = 0;
        const sumZ = 0;
        const sumM = 0;
        const r = sigmoid(gru1[b * 6144 + j] + gru1BiasHhL0[j] + sumR);
        const z = sigmoid(gru1[b * 6144 + j + 128] + gru1BiasHhL0[j + 128] + sumZ);
        const m = gru1BiasHhL0[j + 256] + sumM;
        const n = tanh(gru1[b * 6144 + j + 256] + r * m);
        const previous = 0;
        gru1_2[b * 10240 + j] = (1 - z) * n + z * previous;
        gru1_2[b * 10240 + j + 128] = r;
        gru1_2[b * 10240 + j + 256] = z;
        gru1_2[b * 10240 + j + 384] = n;
        gru1_2[b * 10240 + j + 512] = m;
      }
    }
    for (let s = 0; s < 15; s++) {
      for (let b = 0; b < batch; b++) {
        for (let j = 0; j < 128; j++) {
          let sumR = 0;
          let sumZ = 0;
          let sumM = 0;
          for (let k = 0; k < 128; k++) {
            sumR += gru1WeightHhL0[j * 128 + k] * gru1_2[b * 10240 + s * 640 + k];
            sumZ += gru1WeightHhL0[j * 128 + k + 16384] * gru1_2[b * 10240 + s * 640 + k];
            sumM += gru1WeightHhL0[j * 128 + k + 32768] * gru1_2[b * 10240 + s * 640 + k];
          }
          const r = sigmoid(gru1[b * 6144 + s * 384 + j + 384] + gru1BiasHhL0[j] + sumR);
          const z = sigmoid(gru1[b * 6144 + s * 384 + j + 512] + gru1BiasHhL0[j + 128] + sumZ);
          const m = gru1BiasHhL0[j + 256] + sumM;
          const n = tanh(gru1[b * 6144 + s * 384 + j + 640] + r * m);
          const previous = gru1_2[b * 10240 + s * 640 + j];
          gru1_2[b * 10240 + s * 640 + j + 640] = (1 - z) * n + z * previous;
          gru1_2[b * 10240 + s * 640 + j + 768] = r;
          gru1_2[b * 10240 + s * 640 + j + 896] = z;
          gru1_2[b * 10240 + s * 640 + j + 1024] = n;
          gru1_2[b * 10240 + s * 640 + j + 1152] = m;
        }
      }
    }
  }

  // specs/gru.yaml:21 gru
  // from gru1_2 [B, 16, 640] to gru1_3 [B, 16, 128]
  function gru1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 128; c++) {
          gru1_3[b * 2048 + t * 128 + c] = gru1_2[b * 10240 + t * 640 + c];
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

  // specs/gru.yaml:22 linear
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

  // specs/gru.yaml:21 gru
  // from dGru1 [B, 16, 128] to dGru1_2 [B, 16, 640]
  function gru1Backward(batch: number): void {
    dGru1_2.fill(0, 0, (batch * 10240));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 128; c++) {
          dGru1_2[b * 10240 + t * 640 + c] = dGru1[b * 2048 + t * 128 + c];
        }
      }
    }
  }

  // specs/gru.yaml:21 gru
  // from dGru1_2 [B, 16, 640] to dGru1_3 [B, 16, 128]
  function gru1Backward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 128; c++) {
          dGru1_3[b * 2048 + t * 128 + c] = dGru1_2[b * 10240 + t * 640 + c];
        }
      }
    }
  }

  // specs/gru.yaml:21 gru
  // from dGru1_3 [B, 16, 128], gru1_2 [B, 16, 640], gru1WeightHhL0 [384, 128], dGru1_4 [B, 16, 640] to dGru1_4 [B, 16, 640]
  function gru1Backward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 128; j++) {
        const sum = 0;
        const dy = dGru1_3[b * 2048 + j + 1920];
        const r = gru1_2[b * 10240 + j + 9728];
        const z = gru1_2[b * 10240 + j + 9856];
        const n = gru1_2[b * 10240 + j + 9984];
        const m = gru1_2[b * 10240 + j + 10112];
        const previous = gru1_2[b * 10240 + j + 8960];
        const dN = dy * (1 - z) * (1 - n * n);
        dGru1_4[b * 10240 + j + 9600] = dN * m * r * (1 - r);
        dGru1_4[b * 10240 + j + 9728] = dy * (previous - n) * z * (1 - z);
        dGru1_4[b * 10240 + j + 9856] = dN;
        dGru1_4[b * 10240 + j + 9984] = dN * r;
        dGru1_4[b * 10240 + j + 10112] = dy * z;
      }
    }
    for (let s = 0; s < 14; s++) {
      for (let b = 0; b < batch; b++) {
        for (let j = 0; j < 128; j++) {
          let sum = 0;
          for (let k = 0; k < 128; k++) {
            sum += gru1WeightHhL0[k * 128 + j] * dGru1_4[b * 10240 + s * -640 + k + 9600];
            sum += gru1WeightHhL0[k * 128 + j + 16384] * dGru1_4[b * 10240 + s * -640 + k + 9728];
            sum += gru1WeightHhL0[k * 128 + j + 32768] * dGru1_4[b * 10240 + s * -640 + k + 9984];
          }
          const dy = dGru1_3[b * 2048 + s * -128 + j + 1792] + sum + dGru1_4[b * 10240 + s * -640 + j + 10112];
          const r = gru1_2[b * 10240 + s * -640 + j + 9088];
          const z = gru1_2[b * 10240 + s * -640 + j + 9216];
          const n = gru1_2[b * 10240 + s * -640 + j + 9344];
          const m = gru1_2[b * 10240 + s * -640 + j + 9472];
          const previous = gru1_2[b * 10240 + s * -640 + j + 8320];
          const dN = dy * (1 - z) * (1 - n * n);
          dGru1_4[b * 10240 + s * -640 + j + 8960] = dN * m * r * (1 - r);
          dGru1_4[b * 10240 + s * -640 + j + 9088] = dy * (previous - n) * z * (1 - z);
          dGru1_4[b * 10240 + s * -640 + j + 9216] = dN;
          dGru1_4[b * 10240 + s * -640 + j + 9344] = dN * r;
          dGru1_4[b * 10240 + s * -640 + j + 9472] = dy * z;
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 128; j++) {
        let sum = 0;
        for (let k = 0; k < 128; k++) {
          sum += gru1WeightHhL0[k * 128 + j] * dGru1_4[b * 10240 + k + 640];
          sum += gru1WeightHhL0[k * 128 + j + 16384] * dGru1_4[b * 10240 + k + 768];
          sum += gru1WeightHhL0[k * 128 + j + 32768] * dGru1_4[b * 10240 + k + 1024];
        }
        const dy = dGru1_3[b * 2048 + j] + sum + dGru1_4[b * 10240 + j + 1152];
        const r = gru1_2[b * 10240 + j + 128];
        const z = gru1_2[b * 10240 + j + 256];
        const n = gru1_2[b * 10240 + j + 384];
        const m = gru1_2[b * 10240 + j + 512];
        const previous = 0;
        const dN = dy * (1 - z) * (1 - n * n);
        dGru1_4[b * 10240 + j] = dN * m * r * (1 - r);
        dGru1_4[b * 10240 + j + 128] = dy * (previous - n) * z * (1 - z);
        dGru1_4[b * 10240 + j + 256] = dN;
        dGru1_4[b * 10240 + j + 384] = dN * r;
        dGru1_4[b * 10240 + j + 512] = dy * z;
      }
    }
  }

  // specs/gru.yaml:21 gru
  // from dGru1_4 [B, 16, 640] to dGru1_5 [B, 16, 256]
  function gru1Backward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 256; c++) {
          dGru1_5[b * 4096 + t * 256 + c] = dGru1_4[b * 10240 + t * 640 + c];
        }
      }
    }
  }

  // specs/gru.yaml:21 gru
  // from dGru1_4 [B, 16, 640] to dGru1_6 [B, 16, 128]
  function gru1Backward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 128; c++) {
          dGru1_6[b * 2048 + t * 128 + c] = dGru1_4[b * 10240 + t * 640 + c + 384];
        }
      }
    }
  }

  // specs/gru.yaml:21 gru
  // from dGru1_5 [B, 16, 256], dGru1_6 [B, 16, 128] to dGru1_7 [B, 16, 384]
  function gru1Backward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 256; c++) {
          dGru1_7[b * 6144 + t * 384 + c] = dGru1_5[b * 4096 + t * 256 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 128; c++) {
          dGru1_7[b * 6144 + t * 384 + c + 256] = dGru1_6[b * 2048 + t * 128 + c];
        }
      }
    }
  }

  // specs/gru.yaml:21 gru
  // from dGru1_4 [B, 16, 640] to dGru1_8 [B, 16, 384]
  function gru1Backward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 384; c++) {
          dGru1_8[b * 6144 + t * 384 + c] = dGru1_4[b * 10240 + t * 640 + c];
        }
      }
    }
  }

  // specs/gru.yaml:21 gru
  // from gru1_3 [B, 16, 128] to dGru1_9 [B, 15, 128]
  function gru1Backward8(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 128; c++) {
          dGru1_9[b * 1920 + t * 128 + c] = gru1_3[b * 2048 + t * 128 + c];
        }
      }
    }
  }

  // specs/gru.yaml:21 gru
  // from dGru1_9 [B, 15, 128] to dGru1_10 [B, 16, 128]
  function gru1Backward9(batch: number): void {
    dGru1_10.fill(0, 0, (batch * 2048));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 128; c++) {
          dGru1_10[b * 2048 + t * 128 + c + 128] = dGru1_9[b * 1920 + t * 128 + c];
        }
      }
    }
  }

  // specs/gru.yaml:21 gru
  // from dGru1_7 [B, 16, 384] to dGru1BiasHhL0 [1, 1, 384]
  function gru1Backward10(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 384; c++) {
      let dGru = 0;
      for (let n = 0; n < rows; n++) {
        dGru += dGru1_7[n * 384 + c];
      }
      dGru1BiasHhL0[c] = dGru;
    }
  }

  // specs/gru.yaml:21 gru
  // from dGru1_8 [B, 16, 384] to dGru1BiasIhL0 [1, 1, 384]
  function gru1Backward11(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 384; c++) {
      let dBiasIhL0 = 0;
      for (let n = 0; n < rows; n++) {
        dBiasIhL0 += dGru1_8[n * 384 + c];
      }
      dGru1BiasIhL0[c] = dBiasIhL0;
    }
  }

  // specs/gru.yaml:20 embedding
  // from tokens [B, 16, 1], dEmbedding0 [B, 16, 56] to dEmbedding0Weight [27, 56]
  function embedding0Gradient(batch: number): void {
    const rows = batch * 16;
    dEmbedding0Weight.fill(0);
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 56; c++) {
        dEmbedding0Weight[row * 56 + c] += dEmbedding0[n * 56 + c];
      }
    }
  }


  /** Forward and backward of the first `batch` examples; returns the mean loss. */
  return function trainingStep(batch: number): number {
    lossForward(batch);
    embedding0Forward(batch);
    // specs/gru.yaml:21 gru
    // from embedding0 [B, 16, 56], gru1WeightIhL0 [384, 56], gru1BiasIhL0 [384] to gru1 [B, 16, 384]
    multiplyTransposed(embedding0, gru1WeightIhL0, gru1, batch * 16, 384, 56, gru1BiasIhL0);
    gru1Forward2(batch);
    gru1Forward3(batch);
    // specs/gru.yaml:22 linear
    // from gru1_3 [B, 16, 128], linear2Weight [27, 128], linear2Bias [27] to linear2 [B, 16, 27]
    multiplyTransposed(gru1_3, linear2Weight, linear2, batch * 16, 27, 128, linear2Bias);
    lossForward2(batch);
    lossForward3();

    // Backward.
    linear2Backward(batch);
    // specs/gru.yaml:22 linear
    // from dLinear2 [B, 16, 27], linear2Weight [27, 128] to dGru1 [B, 16, 128]
    multiply(dLinear2, linear2Weight, dGru1, batch * 16, 128, 27);
    // specs/gru.yaml:22 linear
    // from dLinear2 [B, 16, 27], gru1_3 [B, 16, 128] to dLinear2Weight [27, 128]
    multiplyLeftTransposed(dLinear2, gru1_3, dLinear2Weight, 27, 128, batch * 16);
    gru1Backward(batch);
    gru1Backward2(batch);
    gru1Backward3(batch);
    gru1Backward4(batch);
    gru1Backward5(batch);
    gru1Backward6(batch);
    gru1Backward7(batch);
    gru1Backward8(batch);
    gru1Backward9(batch);
    // specs/gru.yaml:21 gru
    // from dGru1_7 [B, 16, 384], dGru1_10 [B, 16, 128] to dGru1WeightHhL0 [384, 128]
    multiplyLeftTransposed(dGru1_7, dGru1_10, dGru1WeightHhL0, 384, 128, batch * 16);
    gru1Backward10(batch);
    gru1Backward11(batch);
    // specs/gru.yaml:21 gru
    // from dGru1_8 [B, 16, 384], gru1WeightIhL0 [384, 56] to dEmbedding0 [B, 16, 56]
    multiply(dGru1_8, gru1WeightIhL0, dEmbedding0, batch * 16, 56, 384);
    // specs/gru.yaml:21 gru
    // from dGru1_8 [B, 16, 384], embedding0 [B, 16, 56] to dGru1WeightIhL0 [384, 56]
    multiplyLeftTransposed(dGru1_8, embedding0, dGru1WeightIhL0, 384, 56, batch * 16);
    embedding0Gradient(batch);
    return loss2[0];
  };
}

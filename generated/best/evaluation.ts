// Made by wnc from specs/best.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, sigmoid, tanh, type Evaluation, type EvaluationMemory } from 'wnc/runtime';

/** Binds the model in evaluation mode to its arrays, once. */
export function createEvaluation(memory: EvaluationMemory): Evaluation {
  // The batch.
  const tokens = memory.inputs; // [B, 16, 1]
  const targets = memory.targets; // [B, 16, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 1296); // [27, 48]
  const rmsNorm2_0_0_0Weight = memory.parameters.subarray(1296, 1344); // [48]
  const gru2_0_0_1WeightIhL0 = memory.parameters.subarray(1344, 8256); // [144, 48]
  const gru2_0_0_1WeightHhL0 = memory.parameters.subarray(8256, 15168); // [144, 48]
  const gru2_0_0_1BiasIhL0 = memory.parameters.subarray(15168, 15312); // [144]
  const gru2_0_0_1BiasHhL0 = memory.parameters.subarray(15312, 15456); // [144]
  const rmsNorm2_0_1_0Weight = memory.parameters.subarray(15456, 15504); // [48]
  const attention2_0_1_1InProjWeight = memory.parameters.subarray(15504, 22416); // [144, 48]
  const attention2_0_1_1InProjBias = memory.parameters.subarray(22416, 22560); // [144]
  const attention2_0_1_1OutProjWeight = memory.parameters.subarray(22560, 24864); // [48, 48]
  const attention2_0_1_1OutProjBias = memory.parameters.subarray(24864, 24912); // [48]
  const rmsNorm2_0_2_0Weight = memory.parameters.subarray(24912, 24960); // [48]
  const linear2_0_2_1_0_0Weight = memory.parameters.subarray(24960, 29184); // [88, 48]
  const linear2_0_2_1_0_0Bias = memory.parameters.subarray(29184, 29272); // [88]
  const linear2_0_2_1_1_0Weight = memory.parameters.subarray(29272, 33496); // [88, 48]
  const linear2_0_2_1_1_0Bias = memory.parameters.subarray(33496, 33584); // [88]
  const linear2_0_2_2Weight = memory.parameters.subarray(33584, 37808); // [48, 88]
  const linear2_0_2_2Bias = memory.parameters.subarray(37808, 37856); // [48]
  const rmsNorm2_1_0_0Weight = memory.parameters.subarray(37856, 37904); // [48]
  const gru2_1_0_1WeightIhL0 = memory.parameters.subarray(37904, 44816); // [144, 48]
  const gru2_1_0_1WeightHhL0 = memory.parameters.subarray(44816, 51728); // [144, 48]
  const gru2_1_0_1BiasIhL0 = memory.parameters.subarray(51728, 51872); // [144]
  const gru2_1_0_1BiasHhL0 = memory.parameters.subarray(51872, 52016); // [144]
  const rmsNorm2_1_1_0Weight = memory.parameters.subarray(52016, 52064); // [48]
  const attention2_1_1_1InProjWeight = memory.parameters.subarray(52064, 58976); // [144, 48]
  const attention2_1_1_1InProjBias = memory.parameters.subarray(58976, 59120); // [144]
  const attention2_1_1_1OutProjWeight = memory.parameters.subarray(59120, 61424); // [48, 48]
  const attention2_1_1_1OutProjBias = memory.parameters.subarray(61424, 61472); // [48]
  const rmsNorm2_1_2_0Weight = memory.parameters.subarray(61472, 61520); // [48]
  const linear2_1_2_1_0_0Weight = memory.parameters.subarray(61520, 65744); // [88, 48]
  const linear2_1_2_1_0_0Bias = memory.parameters.subarray(65744, 65832); // [88]
  const linear2_1_2_1_1_0Weight = memory.parameters.subarray(65832, 70056); // [88, 48]
  const linear2_1_2_1_1_0Bias = memory.parameters.subarray(70056, 70144); // [88]
  const linear2_1_2_2Weight = memory.parameters.subarray(70144, 74368); // [48, 88]
  const linear2_1_2_2Bias = memory.parameters.subarray(74368, 74416); // [48]
  const rmsNorm3Weight = memory.parameters.subarray(74416, 74464); // [48]
  const linear4Weight = memory.parameters.subarray(74464, 75760); // [27, 48]
  const linear4Bias = memory.parameters.subarray(75760, 75787); // [27]
  // Workspace: tensors that are not needed at the same time share places.
  const loss = memory.workspace.subarray(1179648, 1179649); // [1, 1, 1]
  const embedding0 = memory.workspace.subarray(786432, 884736); // [B, 16, 48]
  const rmsNorm2_0_0_0 = memory.workspace.subarray(0, 98304); // [B, 16, 48]
  const gru2_0_0_1 = memory.workspace.subarray(491520, 786432); // [B, 16, 144]
  const gru2_0_0_1_2 = memory.workspace.subarray(0, 491520); // [B, 16, 240]
  const gru2_0_0_1_3 = memory.workspace.subarray(884736, 983040); // [B, 16, 48]
  const rmsNorm2_0_1_0 = memory.workspace.subarray(294912, 393216); // [B, 16, 48]
  const attention2_0_1_1 = memory.workspace.subarray(0, 294912); // [B, 16, 144]
  const attention2_0_1_1_2 = memory.workspace.subarray(294912, 393216); // [B, 16, 48]
  const attention2_0_1_1_3 = memory.workspace.subarray(393216, 491520); // [B, 16, 48]
  const attention2_0_1_1_4 = memory.workspace.subarray(491520, 589824); // [B, 16, 48]
  const attention2_0_1_1_5 = memory.workspace.subarray(0, 131072); // [B, 64, 16]
  const attention2_0_1_1Weights = memory.workspace.subarray(131072, 262144); // [B, 64, 16]
  const attention2_0_1_1_6 = memory.workspace.subarray(0, 98304); // [B, 16, 48]
  const attention2_0_1_1_7 = memory.workspace.subarray(983040, 1081344); // [B, 16, 48]
  const rmsNorm2_0_2_0 = memory.workspace.subarray(360448, 458752); // [B, 16, 48]
  const linear2_0_2_1_0_0 = memory.workspace.subarray(0, 180224); // [B, 16, 88]
  const linear2_0_2_1_1_0 = memory.workspace.subarray(180224, 360448); // [B, 16, 88]
  const parallel2_0_2_1 = memory.workspace.subarray(360448, 540672); // [B, 16, 88]
  const linear2_0_2_2 = memory.workspace.subarray(1081344, 1179648); // [B, 16, 48]
  const rmsNorm2_1_0_0 = memory.workspace.subarray(0, 98304); // [B, 16, 48]
  const gru2_1_0_1 = memory.workspace.subarray(491520, 786432); // [B, 16, 144]
  const gru2_1_0_1_2 = memory.workspace.subarray(0, 491520); // [B, 16, 240]
  const gru2_1_0_1_3 = memory.workspace.subarray(540672, 638976); // [B, 16, 48]
  const rmsNorm2_1_1_0 = memory.workspace.subarray(294912, 393216); // [B, 16, 48]
  const attention2_1_1_1 = memory.workspace.subarray(0, 294912); // [B, 16, 144]
  const attention2_1_1_1_2 = memory.workspace.subarray(294912, 393216); // [B, 16, 48]
  const attention2_1_1_1_3 = memory.workspace.subarray(393216, 491520); // [B, 16, 48]
  const attention2_1_1_1_4 = memory.workspace.subarray(638976, 737280); // [B, 16, 48]
  const attention2_1_1_1_5 = memory.workspace.subarray(0, 131072); // [B, 64, 16]
  const attention2_1_1_1Weights = memory.workspace.subarray(131072, 262144); // [B, 64, 16]
  const attention2_1_1_1_6 = memory.workspace.subarray(0, 98304); // [B, 16, 48]
  const attention2_1_1_1_7 = memory.workspace.subarray(638976, 737280); // [B, 16, 48]
  const rmsNorm2_1_2_0 = memory.workspace.subarray(360448, 458752); // [B, 16, 48]
  const linear2_1_2_1_0_0 = memory.workspace.subarray(0, 180224); // [B, 16, 88]
  const linear2_1_2_1_1_0 = memory.workspace.subarray(180224, 360448); // [B, 16, 88]
  const parallel2_1_2_1 = memory.workspace.subarray(360448, 540672); // [B, 16, 88]
  const linear2_1_2_2 = memory.workspace.subarray(0, 98304); // [B, 16, 48]
  const rmsNorm3 = memory.workspace.subarray(98304, 196608); // [B, 16, 48]
  const linear4 = memory.workspace.subarray(0, 55296); // [B, 16, 27]
  const loss2 = memory.workspace.subarray(55296, 55297); // [1, 1, 1]
  const loss3 = memory.workspace.subarray(55300, 55301); // [1, 1, 1]
  const powers = memory.workspace.subarray(262144, 262160); // [16]
  const powers2 = memory.workspace.subarray(262144, 262160); // [16]

  // loss
  // from targets [B, 16, 1] to loss [1, 1, 1]
  function lossForward(batch: number): void {
    const rows = batch * 16;
    let sum = 0;
    for (let n = 0; n < rows; n++) {
      sum += targets[n] >= 0 ? 1 : 0;
    }
    loss[0] = sum;
  }

  // specs/best.yaml:20 embedding
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

  // specs/best.yaml:26 rmsNorm
  // from embedding0 [B, 16, 48], rmsNorm2_0_0_0Weight [48] to rmsNorm2_0_0_0 [B, 16, 48]
  function rmsNorm2_0_0_0Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 48; c++) {
        const x = embedding0[n * 48 + c];
        sum += x * x;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 48 + 0.00001);
      for (let c = 0; c < 48; c++) {
        rmsNorm2_0_0_0[n * 48 + c] = embedding0[n * 48 + c] * reciprocalRoot * rmsNorm2_0_0_0Weight[c];
      }
    }
  }

  // specs/best.yaml:27 gru
  // from gru2_0_0_1 [B, 16, 144], gru2_0_0_1BiasHhL0 [144], gru2_0_0_1WeightHhL0 [144, 48], gru2_0_0_1_2 [B, 16, 240]
  //   to gru2_0_0_1_2 [B, 16, 240]
  function gru2_0_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 48; j++) {
        const sumR = 0;
        const sumZ = 0;
        const sumM = 0;
        const r = sigmoid(gru2_0_0_1[b * 2304 + j] + gru2_0_0_1BiasHhL0[j] + sumR);
        const z = sigmoid(gru2_0_0_1[b * 2304 + j + 48] + gru2_0_0_1BiasHhL0[j + 48] + sumZ);
        const m = gru2_0_0_1BiasHhL0[j + 96] + sumM;
        const n = tanh(gru2_0_0_1[b * 2304 + j + 96] + r * m);
        const previous = 0;
        gru2_0_0_1_2[b * 3840 + j] = (1 - z) * n + z * previous;
        gru2_0_0_1_2[b * 3840 + j + 48] = r;
        gru2_0_0_1_2[b * 3840 + j + 96] = z;
        gru2_0_0_1_2[b * 3840 + j + 144] = n;
        gru2_0_0_1_2[b * 3840 + j + 192] = m;
      }
    }
    for (let s = 0; s < 15; s++) {
      for (let b = 0; b < batch; b++) {
        for (let j = 0; j < 48; j++) {
          let sumR = 0;
          let sumZ = 0;
          let sumM = 0;
          for (let k = 0; k < 48; k++) {
            sumR += gru2_0_0_1WeightHhL0[j * 48 + k] * gru2_0_0_1_2[b * 3840 + s * 240 + k];
            sumZ += gru2_0_0_1WeightHhL0[j * 48 + k + 2304] * gru2_0_0_1_2[b * 3840 + s * 240 + k];
            sumM += gru2_0_0_1WeightHhL0[j * 48 + k + 4608] * gru2_0_0_1_2[b * 3840 + s * 240 + k];
          }
          const r = sigmoid(gru2_0_0_1[b * 2304 + s * 144 + j + 144] + gru2_0_0_1BiasHhL0[j] + sumR);
          const z = sigmoid(gru2_0_0_1[b * 2304 + s * 144 + j + 192] + gru2_0_0_1BiasHhL0[j + 48] + sumZ);
          const m = gru2_0_0_1BiasHhL0[j + 96] + sumM;
          const n = tanh(gru2_0_0_1[b * 2304 + s * 144 + j + 240] + r * m);
          const previous = gru2_0_0_1_2[b * 3840 + s * 240 + j];
          gru2_0_0_1_2[b * 3840 + s * 240 + j + 240] = (1 - z) * n + z * previous;
          gru2_0_0_1_2[b * 3840 + s * 240 + j + 288] = r;
          gru2_0_0_1_2[b * 3840 + s * 240 + j + 336] = z;
          gru2_0_0_1_2[b * 3840 + s * 240 + j + 384] = n;
          gru2_0_0_1_2[b * 3840 + s * 240 + j + 432] = m;
        }
      }
    }
  }

  // specs/best.yaml:27 gru
  // from gru2_0_0_1_2 [B, 16, 240] to gru2_0_0_1_3 [B, 16, 48]
  function gru2_0_0_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 48; c++) {
          gru2_0_0_1_3[b * 768 + t * 48 + c] = gru2_0_0_1_2[b * 3840 + t * 240 + c];
        }
      }
    }
  }

  // specs/best.yaml:25 residual
  // specs/best.yaml:30 rmsNorm
  // from embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], rmsNorm2_0_1_0Weight [48] to rmsNorm2_0_1_0 [B, 16, 48]
  function residual2_0_0RmsNorm2_0_1_0Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 48; c++) {
        const total = embedding0[n * 48 + c] + gru2_0_0_1_3[n * 48 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 48 + 0.00001);
      for (let c = 0; c < 48; c++) {
        rmsNorm2_0_1_0[n * 48 + c] = (embedding0[n * 48 + c] + gru2_0_0_1_3[n * 48 + c]) * reciprocalRoot * rmsNorm2_0_1_0Weight[c];
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_0_1_1 [B, 16, 144] to attention2_0_1_1_2 [B, 16, 48]
  function attention2_0_1_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 48; c++) {
          attention2_0_1_1_2[b * 768 + t * 48 + c] = attention2_0_1_1[b * 2304 + t * 144 + c];
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_0_1_1 [B, 16, 144] to attention2_0_1_1_3 [B, 16, 48]
  function attention2_0_1_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 48; c++) {
          attention2_0_1_1_3[b * 768 + t * 48 + c] = attention2_0_1_1[b * 2304 + t * 144 + c + 48];
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_0_1_1 [B, 16, 144] to attention2_0_1_1_4 [B, 16, 48]
  function attention2_0_1_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 48; c++) {
          attention2_0_1_1_4[b * 768 + t * 48 + c] = attention2_0_1_1[b * 2304 + t * 144 + c + 96];
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_0_1_1_2 [B, 16, 48], attention2_0_1_1_3 [B, 16, 48] to attention2_0_1_1_5 [B, 64, 16]
  function attention2_0_1_1Forward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 12; d++) {
              sum += attention2_0_1_1_2[b * 768 + t * 48 + h * 12 + d] * attention2_0_1_1_3[b * 768 + u * 48 + h * 12 + d];
            }
            attention2_0_1_1_5[b * 1024 + h * 256 + t * 16 + u] = sum;
          }
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_0_1_1_5 [B, 64, 16], powers [16] to powers [16], attention2_0_1_1Weights [B, 64, 16]
  function attention2_0_1_1Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 64; t++) {
        let largest = -Infinity;
        for (let c = 0; c < 16; c++) {
          largest = Math.max(largest, 0.2886751345948129 * attention2_0_1_1_5[b * 1024 + t * 16 + c] + -1e+30 * (c > t % 16 ? 1 : 0));
        }
        let sum = 0;
        for (let c = 0; c < 16; c++) {
          const power = Math.exp(0.2886751345948129 * attention2_0_1_1_5[b * 1024 + t * 16 + c] + -1e+30 * (c > t % 16 ? 1 : 0) - largest);
          powers[c] = power;
          sum += power;
        }
        for (let c = 0; c < 16; c++) {
          attention2_0_1_1Weights[b * 1024 + t * 16 + c] = powers[c] / sum;
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_0_1_1Weights [B, 64, 16], attention2_0_1_1_4 [B, 16, 48] to attention2_0_1_1_6 [B, 16, 48]
  function attention2_0_1_1Forward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let d = 0; d < 12; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += attention2_0_1_1Weights[b * 1024 + h * 256 + t * 16 + u] * attention2_0_1_1_4[b * 768 + u * 48 + h * 12 + d];
            }
            attention2_0_1_1_6[b * 768 + t * 48 + h * 12 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best.yaml:25 residual
  // specs/best.yaml:29 residual
  // specs/best.yaml:34 rmsNorm
  // from embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], attention2_0_1_1_7 [B, 16, 48], rmsNorm2_0_2_0Weight [48]
  //   to rmsNorm2_0_2_0 [B, 16, 48]
  function residual2_0_0RmsNorm2_0_2_0Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 48; c++) {
        const total = embedding0[n * 48 + c] + gru2_0_0_1_3[n * 48 + c] + attention2_0_1_1_7[n * 48 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 48 + 0.00001);
      for (let c = 0; c < 48; c++) {
        rmsNorm2_0_2_0[n * 48 + c] = (embedding0[n * 48 + c] + gru2_0_0_1_3[n * 48 + c] + attention2_0_1_1_7[n * 48 + c]) * reciprocalRoot * rmsNorm2_0_2_0Weight[c];
      }
    }
  }

  // specs/best.yaml:38 silu
  // specs/best.yaml:35 parallel
  // from linear2_0_2_1_0_0 [B, 16, 88], linear2_0_2_1_1_0 [B, 16, 88] to parallel2_0_2_1 [B, 16, 88]
  function silu2_0_2_1_0_1Parallel2_0_2_1Forward(batch: number): void {
    const size = batch * 1408;
    for (let i = 0; i < size; i++) {
      const total = linear2_0_2_1_0_0[i];
      parallel2_0_2_1[i] = total * sigmoid(total) * linear2_0_2_1_1_0[i];
    }
  }

  // specs/best.yaml:25 residual
  // specs/best.yaml:29 residual
  // specs/best.yaml:33 residual
  // specs/best.yaml:26 rmsNorm
  // from embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], attention2_0_1_1_7 [B, 16, 48], linear2_0_2_2 [B, 16, 48], rmsNorm2_1_0_0Weight [48]
  //   to rmsNorm2_1_0_0 [B, 16, 48]
  function residual2_0_0RmsNorm2_1_0_0Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 48; c++) {
        const total = embedding0[n * 48 + c] + gru2_0_0_1_3[n * 48 + c] + attention2_0_1_1_7[n * 48 + c] + linear2_0_2_2[n * 48 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 48 + 0.00001);
      for (let c = 0; c < 48; c++) {
        rmsNorm2_1_0_0[n * 48 + c] = (embedding0[n * 48 + c] + gru2_0_0_1_3[n * 48 + c] + attention2_0_1_1_7[n * 48 + c] + linear2_0_2_2[n * 48 + c]) * reciprocalRoot * rmsNorm2_1_0_0Weight[c];
      }
    }
  }

  // specs/best.yaml:27 gru
  // from gru2_1_0_1 [B, 16, 144], gru2_1_0_1BiasHhL0 [144], gru2_1_0_1WeightHhL0 [144, 48], gru2_1_0_1_2 [B, 16, 240]
  //   to gru2_1_0_1_2 [B, 16, 240]
  function gru2_1_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 48; j++) {
        const sumR = 0;
        const sumZ = 0;
        const sumM = 0;
        const r = sigmoid(gru2_1_0_1[b * 2304 + j] + gru2_1_0_1BiasHhL0[j] + sumR);
        const z = sigmoid(gru2_1_0_1[b * 2304 + j + 48] + gru2_1_0_1BiasHhL0[j + 48] + sumZ);
        const m = gru2_1_0_1BiasHhL0[j + 96] + sumM;
        const n = tanh(gru2_1_0_1[b * 2304 + j + 96] + r * m);
        const previous = 0;
        gru2_1_0_1_2[b * 3840 + j] = (1 - z) * n + z * previous;
        gru2_1_0_1_2[b * 3840 + j + 48] = r;
        gru2_1_0_1_2[b * 3840 + j + 96] = z;
        gru2_1_0_1_2[b * 3840 + j + 144] = n;
        gru2_1_0_1_2[b * 3840 + j + 192] = m;
      }
    }
    for (let s = 0; s < 15; s++) {
      for (let b = 0; b < batch; b++) {
        for (let j = 0; j < 48; j++) {
          let sumR = 0;
          let sumZ = 0;
          let sumM = 0;
          for (let k = 0; k < 48; k++) {
            sumR += gru2_1_0_1WeightHhL0[j * 48 + k] * gru2_1_0_1_2[b * 3840 + s * 240 + k];
            sumZ += gru2_1_0_1WeightHhL0[j * 48 + k + 2304] * gru2_1_0_1_2[b * 3840 + s * 240 + k];
            sumM += gru2_1_0_1WeightHhL0[j * 48 + k + 4608] * gru2_1_0_1_2[b * 3840 + s * 240 + k];
          }
          const r = sigmoid(gru2_1_0_1[b * 2304 + s * 144 + j + 144] + gru2_1_0_1BiasHhL0[j] + sumR);
          const z = sigmoid(gru2_1_0_1[b * 2304 + s * 144 + j + 192] + gru2_1_0_1BiasHhL0[j + 48] + sumZ);
          const m = gru2_1_0_1BiasHhL0[j + 96] + sumM;
          const n = tanh(gru2_1_0_1[b * 2304 + s * 144 + j + 240] + r * m);
          const previous = gru2_1_0_1_2[b * 3840 + s * 240 + j];
          gru2_1_0_1_2[b * 3840 + s * 240 + j + 240] = (1 - z) * n + z * previous;
          gru2_1_0_1_2[b * 3840 + s * 240 + j + 288] = r;
          gru2_1_0_1_2[b * 3840 + s * 240 + j + 336] = z;
          gru2_1_0_1_2[b * 3840 + s * 240 + j + 384] = n;
          gru2_1_0_1_2[b * 3840 + s * 240 + j + 432] = m;
        }
      }
    }
  }

  // specs/best.yaml:27 gru
  // from gru2_1_0_1_2 [B, 16, 240] to gru2_1_0_1_3 [B, 16, 48]
  function gru2_1_0_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 48; c++) {
          gru2_1_0_1_3[b * 768 + t * 48 + c] = gru2_1_0_1_2[b * 3840 + t * 240 + c];
        }
      }
    }
  }

  // specs/best.yaml:25 residual
  // specs/best.yaml:29 residual
  // specs/best.yaml:33 residual
  // specs/best.yaml:25 residual
  // specs/best.yaml:30 rmsNorm
  // from embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], attention2_0_1_1_7 [B, 16, 48], linear2_0_2_2 [B, 16, 48], gru2_1_0_1_3 [B, 16, 48], rmsNorm2_1_1_0Weight [48]
  //   to rmsNorm2_1_1_0 [B, 16, 48]
  function residual2_0_0RmsNorm2_1_1_0Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 48; c++) {
        const total = embedding0[n * 48 + c] + gru2_0_0_1_3[n * 48 + c] + attention2_0_1_1_7[n * 48 + c] + linear2_0_2_2[n * 48 + c] + gru2_1_0_1_3[n * 48 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 48 + 0.00001);
      for (let c = 0; c < 48; c++) {
        rmsNorm2_1_1_0[n * 48 + c] = (embedding0[n * 48 + c] + gru2_0_0_1_3[n * 48 + c] + attention2_0_1_1_7[n * 48 + c] + linear2_0_2_2[n * 48 + c] + gru2_1_0_1_3[n * 48 + c]) * reciprocalRoot * rmsNorm2_1_1_0Weight[c];
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_1_1_1 [B, 16, 144] to attention2_1_1_1_2 [B, 16, 48]
  function attention2_1_1_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 48; c++) {
          attention2_1_1_1_2[b * 768 + t * 48 + c] = attention2_1_1_1[b * 2304 + t * 144 + c];
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_1_1_1 [B, 16, 144] to attention2_1_1_1_3 [B, 16, 48]
  function attention2_1_1_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 48; c++) {
          attention2_1_1_1_3[b * 768 + t * 48 + c] = attention2_1_1_1[b * 2304 + t * 144 + c + 48];
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_1_1_1 [B, 16, 144] to attention2_1_1_1_4 [B, 16, 48]
  function attention2_1_1_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 48; c++) {
          attention2_1_1_1_4[b * 768 + t * 48 + c] = attention2_1_1_1[b * 2304 + t * 144 + c + 96];
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_1_1_1_2 [B, 16, 48], attention2_1_1_1_3 [B, 16, 48] to attention2_1_1_1_5 [B, 64, 16]
  function attention2_1_1_1Forward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 12; d++) {
              sum += attention2_1_1_1_2[b * 768 + t * 48 + h * 12 + d] * attention2_1_1_1_3[b * 768 + u * 48 + h * 12 + d];
            }
            attention2_1_1_1_5[b * 1024 + h * 256 + t * 16 + u] = sum;
          }
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // specs/best.yaml:31 attention
  // from attention2_1_1_1_5 [B, 64, 16], powers2 [16] to powers2 [16], attention2_1_1_1Weights [B, 64, 16]
  function attention2_0_1_1Attention2_1_1_1Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 64; t++) {
        let largest = -Infinity;
        for (let c = 0; c < 16; c++) {
          largest = Math.max(largest, 0.2886751345948129 * attention2_1_1_1_5[b * 1024 + t * 16 + c] + -1e+30 * (c > t % 16 ? 1 : 0));
        }
        let sum = 0;
        for (let c = 0; c < 16; c++) {
          const power = Math.exp(0.2886751345948129 * attention2_1_1_1_5[b * 1024 + t * 16 + c] + -1e+30 * (c > t % 16 ? 1 : 0) - largest);
          powers2[c] = power;
          sum += power;
        }
        for (let c = 0; c < 16; c++) {
          attention2_1_1_1Weights[b * 1024 + t * 16 + c] = powers2[c] / sum;
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_1_1_1Weights [B, 64, 16], attention2_1_1_1_4 [B, 16, 48] to attention2_1_1_1_6 [B, 16, 48]
  function attention2_1_1_1Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let d = 0; d < 12; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += attention2_1_1_1Weights[b * 1024 + h * 256 + t * 16 + u] * attention2_1_1_1_4[b * 768 + u * 48 + h * 12 + d];
            }
            attention2_1_1_1_6[b * 768 + t * 48 + h * 12 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best.yaml:25 residual
  // specs/best.yaml:29 residual
  // specs/best.yaml:33 residual
  // specs/best.yaml:25 residual
  // specs/best.yaml:29 residual
  // specs/best.yaml:34 rmsNorm
  // from embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], attention2_0_1_1_7 [B, 16, 48], linear2_0_2_2 [B, 16, 48], gru2_1_0_1_3 [B, 16, 48], attention2_1_1_1_7 [B, 16, 48], rmsNorm2_1_2_0Weight [48]
  //   to rmsNorm2_1_2_0 [B, 16, 48]
  function residual2_0_0RmsNorm2_1_2_0Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 48; c++) {
        const total = embedding0[n * 48 + c] + gru2_0_0_1_3[n * 48 + c] + attention2_0_1_1_7[n * 48 + c] + linear2_0_2_2[n * 48 + c] + gru2_1_0_1_3[n * 48 + c] + attention2_1_1_1_7[n * 48 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 48 + 0.00001);
      for (let c = 0; c < 48; c++) {
        rmsNorm2_1_2_0[n * 48 + c] = (embedding0[n * 48 + c] + gru2_0_0_1_3[n * 48 + c] + attention2_0_1_1_7[n * 48 + c] + linear2_0_2_2[n * 48 + c] + gru2_1_0_1_3[n * 48 + c] + attention2_1_1_1_7[n * 48 + c]) * reciprocalRoot * rmsNorm2_1_2_0Weight[c];
      }
    }
  }

  // specs/best.yaml:38 silu
  // specs/best.yaml:35 parallel
  // from linear2_1_2_1_0_0 [B, 16, 88], linear2_1_2_1_1_0 [B, 16, 88] to parallel2_1_2_1 [B, 16, 88]
  function silu2_1_2_1_0_1Parallel2_1_2_1Forward(batch: number): void {
    const size = batch * 1408;
    for (let i = 0; i < size; i++) {
      const total = linear2_1_2_1_0_0[i];
      parallel2_1_2_1[i] = total * sigmoid(total) * linear2_1_2_1_1_0[i];
    }
  }

  // specs/best.yaml:25 residual
  // specs/best.yaml:29 residual
  // specs/best.yaml:33 residual
  // specs/best.yaml:25 residual
  // specs/best.yaml:29 residual
  // specs/best.yaml:33 residual
  // specs/best.yaml:42 rmsNorm
  // from embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], attention2_0_1_1_7 [B, 16, 48], linear2_0_2_2 [B, 16, 48], gru2_1_0_1_3 [B, 16, 48], attention2_1_1_1_7 [B, 16, 48], linear2_1_2_2 [B, 16, 48], rmsNorm3Weight [48]
  //   to rmsNorm3 [B, 16, 48]
  function residual2_0_0RmsNorm3Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 48; c++) {
        const total = embedding0[n * 48 + c] + gru2_0_0_1_3[n * 48 + c] + attention2_0_1_1_7[n * 48 + c] + linear2_0_2_2[n * 48 + c] + gru2_1_0_1_3[n * 48 + c] + attention2_1_1_1_7[n * 48 + c] + linear2_1_2_2[n * 48 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 48 + 0.00001);
      for (let c = 0; c < 48; c++) {
        rmsNorm3[n * 48 + c] = (embedding0[n * 48 + c] + gru2_0_0_1_3[n * 48 + c] + attention2_0_1_1_7[n * 48 + c] + linear2_0_2_2[n * 48 + c] + gru2_1_0_1_3[n * 48 + c] + attention2_1_1_1_7[n * 48 + c] + linear2_1_2_2[n * 48 + c]) * reciprocalRoot * rmsNorm3Weight[c];
      }
    }
  }

  // loss
  // from targets [B, 16, 1], linear4 [B, 16, 27] to loss2 [1, 1, 1]
  function lossForward2(batch: number): void {
    const rows = batch * 16;
    let sum = 0;
    for (let n = 0; n < rows; n++) {
      let largest = -Infinity;
      let sum2 = 0;
      const target = targets[n];
      for (let c = 0; c < 27; c++) {
        const total = linear4[n * 27 + c];
        largest = Math.max(largest, total);
        sum2 += (c === target ? 1 : 0) * total;
      }
      let sum3 = 0;
      for (let c = 0; c < 27; c++) {
        sum3 += Math.exp(linear4[n * 27 + c] - largest);
      }
      sum += (Math.log(sum3) + largest - sum2) * (target >= 0 ? 1 : 0);
    }
    loss2[0] = sum;
  }

  // loss
  // from loss2 [1, 1, 1], loss [1, 1, 1] to loss3 [1, 1, 1]
  function lossForward3(): void {
    const sum = loss2[0];
    const count = Math.max(loss[0], 1);
    loss3[0] = sum / count;
  }


  /** Logits of the first `batch` examples. */
  function evaluate(batch: number): void {
    embedding0Forward(batch);
    rmsNorm2_0_0_0Forward(batch);
    // specs/best.yaml:27 gru
    // from rmsNorm2_0_0_0 [B, 16, 48], gru2_0_0_1WeightIhL0 [144, 48], gru2_0_0_1BiasIhL0 [144] to gru2_0_0_1 [B, 16, 144]
    multiplyTransposed(rmsNorm2_0_0_0, gru2_0_0_1WeightIhL0, gru2_0_0_1, batch * 16, 144, 48, gru2_0_0_1BiasIhL0);
    gru2_0_0_1Forward2(batch);
    gru2_0_0_1Forward3(batch);
    residual2_0_0RmsNorm2_0_1_0Forward(batch);
    // specs/best.yaml:31 attention
    // from rmsNorm2_0_1_0 [B, 16, 48], attention2_0_1_1InProjWeight [144, 48], attention2_0_1_1InProjBias [144]
    //   to attention2_0_1_1 [B, 16, 144]
    multiplyTransposed(rmsNorm2_0_1_0, attention2_0_1_1InProjWeight, attention2_0_1_1, batch * 16, 144, 48, attention2_0_1_1InProjBias);
    attention2_0_1_1Forward2(batch);
    attention2_0_1_1Forward3(batch);
    attention2_0_1_1Forward4(batch);
    attention2_0_1_1Forward5(batch);
    attention2_0_1_1Forward6(batch);
    attention2_0_1_1Forward7(batch);
    // specs/best.yaml:31 attention
    // from attention2_0_1_1_6 [B, 16, 48], attention2_0_1_1OutProjWeight [48, 48], attention2_0_1_1OutProjBias [48]
    //   to attention2_0_1_1_7 [B, 16, 48]
    multiplyTransposed(attention2_0_1_1_6, attention2_0_1_1OutProjWeight, attention2_0_1_1_7, batch * 16, 48, 48, attention2_0_1_1OutProjBias);
    residual2_0_0RmsNorm2_0_2_0Forward(batch);
    // specs/best.yaml:38 linear
    // from rmsNorm2_0_2_0 [B, 16, 48], linear2_0_2_1_0_0Weight [88, 48], linear2_0_2_1_0_0Bias [88]
    //   to linear2_0_2_1_0_0 [B, 16, 88]
    multiplyTransposed(rmsNorm2_0_2_0, linear2_0_2_1_0_0Weight, linear2_0_2_1_0_0, batch * 16, 88, 48, linear2_0_2_1_0_0Bias);
    // specs/best.yaml:39 linear
    // from rmsNorm2_0_2_0 [B, 16, 48], linear2_0_2_1_1_0Weight [88, 48], linear2_0_2_1_1_0Bias [88]
    //   to linear2_0_2_1_1_0 [B, 16, 88]
    multiplyTransposed(rmsNorm2_0_2_0, linear2_0_2_1_1_0Weight, linear2_0_2_1_1_0, batch * 16, 88, 48, linear2_0_2_1_1_0Bias);
    silu2_0_2_1_0_1Parallel2_0_2_1Forward(batch);
    // specs/best.yaml:40 linear
    // from parallel2_0_2_1 [B, 16, 88], linear2_0_2_2Weight [48, 88], linear2_0_2_2Bias [48] to linear2_0_2_2 [B, 16, 48]
    multiplyTransposed(parallel2_0_2_1, linear2_0_2_2Weight, linear2_0_2_2, batch * 16, 48, 88, linear2_0_2_2Bias);
    residual2_0_0RmsNorm2_1_0_0Forward(batch);
    // specs/best.yaml:27 gru
    // from rmsNorm2_1_0_0 [B, 16, 48], gru2_1_0_1WeightIhL0 [144, 48], gru2_1_0_1BiasIhL0 [144] to gru2_1_0_1 [B, 16, 144]
    multiplyTransposed(rmsNorm2_1_0_0, gru2_1_0_1WeightIhL0, gru2_1_0_1, batch * 16, 144, 48, gru2_1_0_1BiasIhL0);
    gru2_1_0_1Forward2(batch);
    gru2_1_0_1Forward3(batch);
    residual2_0_0RmsNorm2_1_1_0Forward(batch);
    // specs/best.yaml:31 attention
    // from rmsNorm2_1_1_0 [B, 16, 48], attention2_1_1_1InProjWeight [144, 48], attention2_1_1_1InProjBias [144]
    //   to attention2_1_1_1 [B, 16, 144]
    multiplyTransposed(rmsNorm2_1_1_0, attention2_1_1_1InProjWeight, attention2_1_1_1, batch * 16, 144, 48, attention2_1_1_1InProjBias);
    attention2_1_1_1Forward2(batch);
    attention2_1_1_1Forward3(batch);
    attention2_1_1_1Forward4(batch);
    attention2_1_1_1Forward5(batch);
    attention2_0_1_1Attention2_1_1_1Forward(batch);
    attention2_1_1_1Forward6(batch);
    // specs/best.yaml:31 attention
    // from attention2_1_1_1_6 [B, 16, 48], attention2_1_1_1OutProjWeight [48, 48], attention2_1_1_1OutProjBias [48]
    //   to attention2_1_1_1_7 [B, 16, 48]
    multiplyTransposed(attention2_1_1_1_6, attention2_1_1_1OutProjWeight, attention2_1_1_1_7, batch * 16, 48, 48, attention2_1_1_1OutProjBias);
    residual2_0_0RmsNorm2_1_2_0Forward(batch);
    // specs/best.yaml:38 linear
    // from rmsNorm2_1_2_0 [B, 16, 48], linear2_1_2_1_0_0Weight [88, 48], linear2_1_2_1_0_0Bias [88]
    //   to linear2_1_2_1_0_0 [B, 16, 88]
    multiplyTransposed(rmsNorm2_1_2_0, linear2_1_2_1_0_0Weight, linear2_1_2_1_0_0, batch * 16, 88, 48, linear2_1_2_1_0_0Bias);
    // specs/best.yaml:39 linear
    // from rmsNorm2_1_2_0 [B, 16, 48], linear2_1_2_1_1_0Weight [88, 48], linear2_1_2_1_1_0Bias [88]
    //   to linear2_1_2_1_1_0 [B, 16, 88]
    multiplyTransposed(rmsNorm2_1_2_0, linear2_1_2_1_1_0Weight, linear2_1_2_1_1_0, batch * 16, 88, 48, linear2_1_2_1_1_0Bias);
    silu2_1_2_1_0_1Parallel2_1_2_1Forward(batch);
    // specs/best.yaml:40 linear
    // from parallel2_1_2_1 [B, 16, 88], linear2_1_2_2Weight [48, 88], linear2_1_2_2Bias [48] to linear2_1_2_2 [B, 16, 48]
    multiplyTransposed(parallel2_1_2_1, linear2_1_2_2Weight, linear2_1_2_2, batch * 16, 48, 88, linear2_1_2_2Bias);
    residual2_0_0RmsNorm3Forward(batch);
    // specs/best.yaml:43 linear
    // from rmsNorm3 [B, 16, 48], linear4Weight [27, 48], linear4Bias [27] to linear4 [B, 16, 27]
    multiplyTransposed(rmsNorm3, linear4Weight, linear4, batch * 16, 27, 48, linear4Bias);
  }

  /** Logits, and the mean loss. */
  function evaluateLoss(batch: number): number {
    evaluate(batch);
    lossForward(batch);
    lossForward2(batch);
    lossForward3();
    return loss3[0];
  }

  return { run: evaluate, loss: evaluateLoss };
}

// Made by wnc from specs/best.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, sigmoid, tanh, type OneStep, type OneStepMemory } from 'wnc/runtime';

/** Binds the model, one character at a time, to its arrays, once. */
export function createOneStep(memory: OneStepMemory): OneStep {
  // The batch.
  const tokens = memory.inputs; // [B, 1, 1]
  const places = memory.places; // [B, 1, 1]
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
  // What is kept of each example.
  const gru2_0_0_1_2 = memory.states.subarray(0, 30720); // [B, 1, 240]
  const attention2_0_1_1_5 = memory.states.subarray(30720, 122880); // [B, 15, 48]
  const attention2_0_1_1_8 = memory.states.subarray(122880, 215040); // [B, 15, 48]
  const gru2_1_0_1_2 = memory.states.subarray(215040, 245760); // [B, 1, 240]
  const attention2_1_1_1_5 = memory.states.subarray(245760, 337920); // [B, 15, 48]
  const attention2_1_1_1_8 = memory.states.subarray(337920, 430080); // [B, 15, 48]
  // Workspace: tensors that are not needed at the same time share places.
  const embedding0 = memory.workspace.subarray(176128, 182272); // [B, 1, 48]
  const rmsNorm2_0_0_0 = memory.workspace.subarray(18432, 24576); // [B, 1, 48]
  const gru2_0_0_1 = memory.workspace.subarray(0, 18432); // [B, 1, 144]
  const gru2_0_0_1_3 = memory.workspace.subarray(98304, 129024); // [B, 1, 240]
  const gru2_0_0_1_4 = memory.workspace.subarray(182272, 188416); // [B, 1, 48]
  const rmsNorm2_0_1_0 = memory.workspace.subarray(18432, 24576); // [B, 1, 48]
  const attention2_0_1_1 = memory.workspace.subarray(0, 18432); // [B, 1, 144]
  const attention2_0_1_1_2 = memory.workspace.subarray(137216, 143360); // [B, 1, 48]
  const attention2_0_1_1_3 = memory.workspace.subarray(129024, 135168); // [B, 1, 48]
  const attention2_0_1_1_4 = memory.workspace.subarray(145408, 151552); // [B, 1, 48]
  const attention2_0_1_1_6 = memory.workspace.subarray(0, 98304); // [B, 16, 48]
  const attention2_0_1_1_7 = memory.workspace.subarray(129024, 137216); // [B, 4, 16]
  const attention2_0_1_1Weights = memory.workspace.subarray(137216, 145408); // [B, 4, 16]
  const attention2_0_1_1_9 = memory.workspace.subarray(0, 98304); // [B, 16, 48]
  const attention2_0_1_1_10 = memory.workspace.subarray(129024, 135168); // [B, 1, 48]
  const attention2_0_1_1_11 = memory.workspace.subarray(188416, 194560); // [B, 1, 48]
  const rmsNorm2_0_2_0 = memory.workspace.subarray(22528, 28672); // [B, 1, 48]
  const linear2_0_2_1_0_0 = memory.workspace.subarray(0, 11264); // [B, 1, 88]
  const linear2_0_2_1_1_0 = memory.workspace.subarray(11264, 22528); // [B, 1, 88]
  const parallel2_0_2_1 = memory.workspace.subarray(22528, 33792); // [B, 1, 88]
  const linear2_0_2_2 = memory.workspace.subarray(194560, 200704); // [B, 1, 48]
  const rmsNorm2_1_0_0 = memory.workspace.subarray(18432, 24576); // [B, 1, 48]
  const gru2_1_0_1 = memory.workspace.subarray(0, 18432); // [B, 1, 144]
  const gru2_1_0_1_3 = memory.workspace.subarray(129024, 159744); // [B, 1, 240]
  const gru2_1_0_1_4 = memory.workspace.subarray(200704, 206848); // [B, 1, 48]
  const rmsNorm2_1_1_0 = memory.workspace.subarray(18432, 24576); // [B, 1, 48]
  const attention2_1_1_1 = memory.workspace.subarray(0, 18432); // [B, 1, 144]
  const attention2_1_1_1_2 = memory.workspace.subarray(167936, 174080); // [B, 1, 48]
  const attention2_1_1_1_3 = memory.workspace.subarray(159744, 165888); // [B, 1, 48]
  const attention2_1_1_1_4 = memory.workspace.subarray(206848, 212992); // [B, 1, 48]
  const attention2_1_1_1_6 = memory.workspace.subarray(0, 98304); // [B, 16, 48]
  const attention2_1_1_1_7 = memory.workspace.subarray(159744, 167936); // [B, 4, 16]
  const attention2_1_1_1Weights = memory.workspace.subarray(167936, 176128); // [B, 4, 16]
  const attention2_1_1_1_9 = memory.workspace.subarray(0, 98304); // [B, 16, 48]
  const attention2_1_1_1_10 = memory.workspace.subarray(159744, 165888); // [B, 1, 48]
  const attention2_1_1_1_11 = memory.workspace.subarray(33792, 39936); // [B, 1, 48]
  const rmsNorm2_1_2_0 = memory.workspace.subarray(22528, 28672); // [B, 1, 48]
  const linear2_1_2_1_0_0 = memory.workspace.subarray(0, 11264); // [B, 1, 88]
  const linear2_1_2_1_1_0 = memory.workspace.subarray(11264, 22528); // [B, 1, 88]
  const parallel2_1_2_1 = memory.workspace.subarray(22528, 33792); // [B, 1, 88]
  const linear2_1_2_2 = memory.workspace.subarray(0, 6144); // [B, 1, 48]
  const rmsNorm3 = memory.workspace.subarray(6144, 12288); // [B, 1, 48]
  const linear4 = memory.workspace.subarray(0, 3456); // [B, 1, 27]
  const powers = memory.workspace.subarray(0, 16); // [16]
  const powers2 = memory.workspace.subarray(0, 16); // [16]

  // specs/best.yaml:20 embedding
  // from tokens [B, 1, 1], embedding0Weight [27, 48] to embedding0 [B, 1, 48]
  function embedding0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = tokens[b];
      for (let c = 0; c < 48; c++) {
        embedding0[b * 48 + c] = embedding0Weight[row * 48 + c];
      }
    }
  }

  // specs/best.yaml:26 rmsNorm
  // from embedding0 [B, 1, 48], rmsNorm2_0_0_0Weight [48] to rmsNorm2_0_0_0 [B, 1, 48]
  function rmsNorm2_0_0_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 48; c++) {
        const x = embedding0[b * 48 + c];
        sum += x * x;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 48 + 0.00001);
      for (let c = 0; c < 48; c++) {
        rmsNorm2_0_0_0[b * 48 + c] = embedding0[b * 48 + c] * reciprocalRoot * rmsNorm2_0_0_0Weight[c];
      }
    }
  }

  // specs/best.yaml:27 gru
  // from gru2_0_0_1WeightHhL0 [144, 48], gru2_0_0_1_2 [B, 1, 240], gru2_0_0_1 [B, 1, 144], gru2_0_0_1BiasHhL0 [144]
  //   to gru2_0_0_1_3 [B, 1, 240]
  function gru2_0_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 48; j++) {
        let sumR = 0;
        let sumZ = 0;
        let sumM = 0;
        for (let k = 0; k < 48; k++) {
          sumR += gru2_0_0_1WeightHhL0[j * 48 + k] * gru2_0_0_1_2[b * 240 + k];
          sumZ += gru2_0_0_1WeightHhL0[j * 48 + k + 2304] * gru2_0_0_1_2[b * 240 + k];
          sumM += gru2_0_0_1WeightHhL0[j * 48 + k + 4608] * gru2_0_0_1_2[b * 240 + k];
        }
        const r = sigmoid(gru2_0_0_1[b * 144 + j] + gru2_0_0_1BiasHhL0[j] + sumR);
        const z = sigmoid(gru2_0_0_1[b * 144 + j + 48] + gru2_0_0_1BiasHhL0[j + 48] + sumZ);
        const m = gru2_0_0_1BiasHhL0[j + 96] + sumM;
        const n = tanh(gru2_0_0_1[b * 144 + j + 96] + r * m);
        const previous = gru2_0_0_1_2[b * 240 + j];
        gru2_0_0_1_3[b * 240 + j] = (1 - z) * n + z * previous;
        gru2_0_0_1_3[b * 240 + j + 48] = r;
        gru2_0_0_1_3[b * 240 + j + 96] = z;
        gru2_0_0_1_3[b * 240 + j + 144] = n;
        gru2_0_0_1_3[b * 240 + j + 192] = m;
      }
    }
  }

  // specs/best.yaml:27 gru
  // from gru2_0_0_1_3 [B, 1, 240] to gru2_0_0_1_4 [B, 1, 48]
  function gru2_0_0_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 48; c++) {
        gru2_0_0_1_4[b * 48 + c] = gru2_0_0_1_3[b * 240 + c];
      }
    }
  }

  // specs/best.yaml:25 residual
  // specs/best.yaml:30 rmsNorm
  // from embedding0 [B, 1, 48], gru2_0_0_1_4 [B, 1, 48], rmsNorm2_0_1_0Weight [48] to rmsNorm2_0_1_0 [B, 1, 48]
  function residual2_0_0RmsNorm2_0_1_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 48; c++) {
        const total = embedding0[b * 48 + c] + gru2_0_0_1_4[b * 48 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 48 + 0.00001);
      for (let c = 0; c < 48; c++) {
        rmsNorm2_0_1_0[b * 48 + c] = (embedding0[b * 48 + c] + gru2_0_0_1_4[b * 48 + c]) * reciprocalRoot * rmsNorm2_0_1_0Weight[c];
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_0_1_1 [B, 1, 144] to attention2_0_1_1_2 [B, 1, 48]
  function attention2_0_1_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 48; c++) {
        attention2_0_1_1_2[b * 48 + c] = attention2_0_1_1[b * 144 + c];
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_0_1_1 [B, 1, 144] to attention2_0_1_1_3 [B, 1, 48]
  function attention2_0_1_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 48; c++) {
        attention2_0_1_1_3[b * 48 + c] = attention2_0_1_1[b * 144 + c + 48];
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_0_1_1 [B, 1, 144] to attention2_0_1_1_4 [B, 1, 48]
  function attention2_0_1_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 48; c++) {
        attention2_0_1_1_4[b * 48 + c] = attention2_0_1_1[b * 144 + c + 96];
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_0_1_1_5 [B, 15, 48], attention2_0_1_1_3 [B, 1, 48] to attention2_0_1_1_6 [B, 16, 48]
  function attention2_0_1_1Forward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 48; c++) {
          attention2_0_1_1_6[b * 768 + t * 48 + c] = attention2_0_1_1_5[b * 720 + t * 48 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 48; c++) {
        attention2_0_1_1_6[b * 768 + c + 720] = attention2_0_1_1_3[b * 48 + c];
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_0_1_1_6 [B, 16, 48] to attention2_0_1_1_5 [B, 15, 48]
  function attention2_0_1_1Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 48; c++) {
          attention2_0_1_1_5[b * 720 + t * 48 + c] = attention2_0_1_1_6[b * 768 + t * 48 + c + 48];
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_0_1_1_2 [B, 1, 48], attention2_0_1_1_6 [B, 16, 48] to attention2_0_1_1_7 [B, 4, 16]
  function attention2_0_1_1Forward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 1; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 12; d++) {
              sum += attention2_0_1_1_2[b * 48 + t * 48 + h * 12 + d] * attention2_0_1_1_6[b * 768 + u * 48 + h * 12 + d];
            }
            attention2_0_1_1_7[b * 64 + h * 16 + t * 16 + u] = sum;
          }
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from places [B, 1, 1], attention2_0_1_1_7 [B, 4, 16], powers [16] to powers [16], attention2_0_1_1Weights [B, 4, 16]
  function attention2_0_1_1Forward8(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        let largest = -Infinity;
        const place = places[b];
        for (let c = 0; c < 16; c++) {
          largest = Math.max(largest, 0.2886751345948129 * attention2_0_1_1_7[b * 64 + t * 16 + c] + -1e+30 * (15 > c + place ? 1 : 0));
        }
        let sum = 0;
        for (let c = 0; c < 16; c++) {
          const power = Math.exp(0.2886751345948129 * attention2_0_1_1_7[b * 64 + t * 16 + c] + -1e+30 * (15 > c + place ? 1 : 0) - largest);
          powers[c] = power;
          sum += power;
        }
        for (let c = 0; c < 16; c++) {
          attention2_0_1_1Weights[b * 64 + t * 16 + c] = powers[c] / sum;
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_0_1_1_8 [B, 15, 48], attention2_0_1_1_4 [B, 1, 48] to attention2_0_1_1_9 [B, 16, 48]
  function attention2_0_1_1Forward9(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 48; c++) {
          attention2_0_1_1_9[b * 768 + t * 48 + c] = attention2_0_1_1_8[b * 720 + t * 48 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 48; c++) {
        attention2_0_1_1_9[b * 768 + c + 720] = attention2_0_1_1_4[b * 48 + c];
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_0_1_1_9 [B, 16, 48] to attention2_0_1_1_8 [B, 15, 48]
  function attention2_0_1_1Forward10(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 48; c++) {
          attention2_0_1_1_8[b * 720 + t * 48 + c] = attention2_0_1_1_9[b * 768 + t * 48 + c + 48];
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_0_1_1Weights [B, 4, 16], attention2_0_1_1_9 [B, 16, 48] to attention2_0_1_1_10 [B, 1, 48]
  function attention2_0_1_1Forward11(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 1; t++) {
          for (let d = 0; d < 12; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += attention2_0_1_1Weights[b * 64 + h * 16 + t * 16 + u] * attention2_0_1_1_9[b * 768 + u * 48 + h * 12 + d];
            }
            attention2_0_1_1_10[b * 48 + t * 48 + h * 12 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best.yaml:25 residual
  // specs/best.yaml:29 residual
  // specs/best.yaml:34 rmsNorm
  // from embedding0 [B, 1, 48], gru2_0_0_1_4 [B, 1, 48], attention2_0_1_1_11 [B, 1, 48], rmsNorm2_0_2_0Weight [48]
  //   to rmsNorm2_0_2_0 [B, 1, 48]
  function residual2_0_0RmsNorm2_0_2_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 48; c++) {
        const total = embedding0[b * 48 + c] + gru2_0_0_1_4[b * 48 + c] + attention2_0_1_1_11[b * 48 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 48 + 0.00001);
      for (let c = 0; c < 48; c++) {
        rmsNorm2_0_2_0[b * 48 + c] = (embedding0[b * 48 + c] + gru2_0_0_1_4[b * 48 + c] + attention2_0_1_1_11[b * 48 + c]) * reciprocalRoot * rmsNorm2_0_2_0Weight[c];
      }
    }
  }

  // specs/best.yaml:38 silu
  // specs/best.yaml:35 parallel
  // from linear2_0_2_1_0_0 [B, 1, 88], linear2_0_2_1_1_0 [B, 1, 88] to parallel2_0_2_1 [B, 1, 88]
  function silu2_0_2_1_0_1Parallel2_0_2_1Forward(batch: number): void {
    const size = batch * 88;
    for (let i = 0; i < size; i++) {
      const total = linear2_0_2_1_0_0[i];
      parallel2_0_2_1[i] = total * sigmoid(total) * linear2_0_2_1_1_0[i];
    }
  }

  // specs/best.yaml:25 residual
  // specs/best.yaml:29 residual
  // specs/best.yaml:33 residual
  // specs/best.yaml:26 rmsNorm
  // from embedding0 [B, 1, 48], gru2_0_0_1_4 [B, 1, 48], attention2_0_1_1_11 [B, 1, 48], linear2_0_2_2 [B, 1, 48], rmsNorm2_1_0_0Weight [48]
  //   to rmsNorm2_1_0_0 [B, 1, 48]
  function residual2_0_0RmsNorm2_1_0_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 48; c++) {
        const total = embedding0[b * 48 + c] + gru2_0_0_1_4[b * 48 + c] + attention2_0_1_1_11[b * 48 + c] + linear2_0_2_2[b * 48 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 48 + 0.00001);
      for (let c = 0; c < 48; c++) {
        rmsNorm2_1_0_0[b * 48 + c] = (embedding0[b * 48 + c] + gru2_0_0_1_4[b * 48 + c] + attention2_0_1_1_11[b * 48 + c] + linear2_0_2_2[b * 48 + c]) * reciprocalRoot * rmsNorm2_1_0_0Weight[c];
      }
    }
  }

  // specs/best.yaml:27 gru
  // from gru2_1_0_1WeightHhL0 [144, 48], gru2_1_0_1_2 [B, 1, 240], gru2_1_0_1 [B, 1, 144], gru2_1_0_1BiasHhL0 [144]
  //   to gru2_1_0_1_3 [B, 1, 240]
  function gru2_1_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 48; j++) {
        let sumR = 0;
        let sumZ = 0;
        let sumM = 0;
        for (let k = 0; k < 48; k++) {
          sumR += gru2_1_0_1WeightHhL0[j * 48 + k] * gru2_1_0_1_2[b * 240 + k];
          sumZ += gru2_1_0_1WeightHhL0[j * 48 + k + 2304] * gru2_1_0_1_2[b * 240 + k];
          sumM += gru2_1_0_1WeightHhL0[j * 48 + k + 4608] * gru2_1_0_1_2[b * 240 + k];
        }
        const r = sigmoid(gru2_1_0_1[b * 144 + j] + gru2_1_0_1BiasHhL0[j] + sumR);
        const z = sigmoid(gru2_1_0_1[b * 144 + j + 48] + gru2_1_0_1BiasHhL0[j + 48] + sumZ);
        const m = gru2_1_0_1BiasHhL0[j + 96] + sumM;
        const n = tanh(gru2_1_0_1[b * 144 + j + 96] + r * m);
        const previous = gru2_1_0_1_2[b * 240 + j];
        gru2_1_0_1_3[b * 240 + j] = (1 - z) * n + z * previous;
        gru2_1_0_1_3[b * 240 + j + 48] = r;
        gru2_1_0_1_3[b * 240 + j + 96] = z;
        gru2_1_0_1_3[b * 240 + j + 144] = n;
        gru2_1_0_1_3[b * 240 + j + 192] = m;
      }
    }
  }

  // specs/best.yaml:27 gru
  // from gru2_1_0_1_3 [B, 1, 240] to gru2_1_0_1_4 [B, 1, 48]
  function gru2_1_0_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 48; c++) {
        gru2_1_0_1_4[b * 48 + c] = gru2_1_0_1_3[b * 240 + c];
      }
    }
  }

  // specs/best.yaml:25 residual
  // specs/best.yaml:29 residual
  // specs/best.yaml:33 residual
  // specs/best.yaml:25 residual
  // specs/best.yaml:30 rmsNorm
  // from embedding0 [B, 1, 48], gru2_0_0_1_4 [B, 1, 48], attention2_0_1_1_11 [B, 1, 48], linear2_0_2_2 [B, 1, 48], gru2_1_0_1_4 [B, 1, 48], rmsNorm2_1_1_0Weight [48]
  //   to rmsNorm2_1_1_0 [B, 1, 48]
  function residual2_0_0RmsNorm2_1_1_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 48; c++) {
        const total = embedding0[b * 48 + c] + gru2_0_0_1_4[b * 48 + c] + attention2_0_1_1_11[b * 48 + c] + linear2_0_2_2[b * 48 + c] + gru2_1_0_1_4[b * 48 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 48 + 0.00001);
      for (let c = 0; c < 48; c++) {
        rmsNorm2_1_1_0[b * 48 + c] = (embedding0[b * 48 + c] + gru2_0_0_1_4[b * 48 + c] + attention2_0_1_1_11[b * 48 + c] + linear2_0_2_2[b * 48 + c] + gru2_1_0_1_4[b * 48 + c]) * reciprocalRoot * rmsNorm2_1_1_0Weight[c];
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_1_1_1 [B, 1, 144] to attention2_1_1_1_2 [B, 1, 48]
  function attention2_1_1_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 48; c++) {
        attention2_1_1_1_2[b * 48 + c] = attention2_1_1_1[b * 144 + c];
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_1_1_1 [B, 1, 144] to attention2_1_1_1_3 [B, 1, 48]
  function attention2_1_1_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 48; c++) {
        attention2_1_1_1_3[b * 48 + c] = attention2_1_1_1[b * 144 + c + 48];
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_1_1_1 [B, 1, 144] to attention2_1_1_1_4 [B, 1, 48]
  function attention2_1_1_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 48; c++) {
        attention2_1_1_1_4[b * 48 + c] = attention2_1_1_1[b * 144 + c + 96];
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_1_1_1_5 [B, 15, 48], attention2_1_1_1_3 [B, 1, 48] to attention2_1_1_1_6 [B, 16, 48]
  function attention2_1_1_1Forward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 48; c++) {
          attention2_1_1_1_6[b * 768 + t * 48 + c] = attention2_1_1_1_5[b * 720 + t * 48 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 48; c++) {
        attention2_1_1_1_6[b * 768 + c + 720] = attention2_1_1_1_3[b * 48 + c];
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_1_1_1_6 [B, 16, 48] to attention2_1_1_1_5 [B, 15, 48]
  function attention2_1_1_1Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 48; c++) {
          attention2_1_1_1_5[b * 720 + t * 48 + c] = attention2_1_1_1_6[b * 768 + t * 48 + c + 48];
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_1_1_1_2 [B, 1, 48], attention2_1_1_1_6 [B, 16, 48] to attention2_1_1_1_7 [B, 4, 16]
  function attention2_1_1_1Forward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 1; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 12; d++) {
              sum += attention2_1_1_1_2[b * 48 + t * 48 + h * 12 + d] * attention2_1_1_1_6[b * 768 + u * 48 + h * 12 + d];
            }
            attention2_1_1_1_7[b * 64 + h * 16 + t * 16 + u] = sum;
          }
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // specs/best.yaml:31 attention
  // from places [B, 1, 1], attention2_1_1_1_7 [B, 4, 16], powers2 [16] to powers2 [16], attention2_1_1_1Weights [B, 4, 16]
  function attention2_0_1_1Attention2_1_1_1Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        let largest = -Infinity;
        const place = places[b];
        for (let c = 0; c < 16; c++) {
          largest = Math.max(largest, 0.2886751345948129 * attention2_1_1_1_7[b * 64 + t * 16 + c] + -1e+30 * (15 > c + place ? 1 : 0));
        }
        let sum = 0;
        for (let c = 0; c < 16; c++) {
          const power = Math.exp(0.2886751345948129 * attention2_1_1_1_7[b * 64 + t * 16 + c] + -1e+30 * (15 > c + place ? 1 : 0) - largest);
          powers2[c] = power;
          sum += power;
        }
        for (let c = 0; c < 16; c++) {
          attention2_1_1_1Weights[b * 64 + t * 16 + c] = powers2[c] / sum;
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_1_1_1_8 [B, 15, 48], attention2_1_1_1_4 [B, 1, 48] to attention2_1_1_1_9 [B, 16, 48]
  function attention2_1_1_1Forward8(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 48; c++) {
          attention2_1_1_1_9[b * 768 + t * 48 + c] = attention2_1_1_1_8[b * 720 + t * 48 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 48; c++) {
        attention2_1_1_1_9[b * 768 + c + 720] = attention2_1_1_1_4[b * 48 + c];
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_1_1_1_9 [B, 16, 48] to attention2_1_1_1_8 [B, 15, 48]
  function attention2_1_1_1Forward9(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 48; c++) {
          attention2_1_1_1_8[b * 720 + t * 48 + c] = attention2_1_1_1_9[b * 768 + t * 48 + c + 48];
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_1_1_1Weights [B, 4, 16], attention2_1_1_1_9 [B, 16, 48] to attention2_1_1_1_10 [B, 1, 48]
  function attention2_1_1_1Forward10(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 1; t++) {
          for (let d = 0; d < 12; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += attention2_1_1_1Weights[b * 64 + h * 16 + t * 16 + u] * attention2_1_1_1_9[b * 768 + u * 48 + h * 12 + d];
            }
            attention2_1_1_1_10[b * 48 + t * 48 + h * 12 + d] = sum;
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
  // from embedding0 [B, 1, 48], gru2_0_0_1_4 [B, 1, 48], attention2_0_1_1_11 [B, 1, 48], linear2_0_2_2 [B, 1, 48], gru2_1_0_1_4 [B, 1, 48], attention2_1_1_1_11 [B, 1, 48], rmsNorm2_1_2_0Weight [48]
  //   to rmsNorm2_1_2_0 [B, 1, 48]
  function residual2_0_0RmsNorm2_1_2_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 48; c++) {
        const total = embedding0[b * 48 + c] + gru2_0_0_1_4[b * 48 + c] + attention2_0_1_1_11[b * 48 + c] + linear2_0_2_2[b * 48 + c] + gru2_1_0_1_4[b * 48 + c] + attention2_1_1_1_11[b * 48 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 48 + 0.00001);
      for (let c = 0; c < 48; c++) {
        rmsNorm2_1_2_0[b * 48 + c] = (embedding0[b * 48 + c] + gru2_0_0_1_4[b * 48 + c] + attention2_0_1_1_11[b * 48 + c] + linear2_0_2_2[b * 48 + c] + gru2_1_0_1_4[b * 48 + c] + attention2_1_1_1_11[b * 48 + c]) * reciprocalRoot * rmsNorm2_1_2_0Weight[c];
      }
    }
  }

  // specs/best.yaml:38 silu
  // specs/best.yaml:35 parallel
  // from linear2_1_2_1_0_0 [B, 1, 88], linear2_1_2_1_1_0 [B, 1, 88] to parallel2_1_2_1 [B, 1, 88]
  function silu2_1_2_1_0_1Parallel2_1_2_1Forward(batch: number): void {
    const size = batch * 88;
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
  // from embedding0 [B, 1, 48], gru2_0_0_1_4 [B, 1, 48], attention2_0_1_1_11 [B, 1, 48], linear2_0_2_2 [B, 1, 48], gru2_1_0_1_4 [B, 1, 48], attention2_1_1_1_11 [B, 1, 48], linear2_1_2_2 [B, 1, 48], rmsNorm3Weight [48]
  //   to rmsNorm3 [B, 1, 48]
  function residual2_0_0RmsNorm3Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 48; c++) {
        const total = embedding0[b * 48 + c] + gru2_0_0_1_4[b * 48 + c] + attention2_0_1_1_11[b * 48 + c] + linear2_0_2_2[b * 48 + c] + gru2_1_0_1_4[b * 48 + c] + attention2_1_1_1_11[b * 48 + c] + linear2_1_2_2[b * 48 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 48 + 0.00001);
      for (let c = 0; c < 48; c++) {
        rmsNorm3[b * 48 + c] = (embedding0[b * 48 + c] + gru2_0_0_1_4[b * 48 + c] + attention2_0_1_1_11[b * 48 + c] + linear2_0_2_2[b * 48 + c] + gru2_1_0_1_4[b * 48 + c] + attention2_1_1_1_11[b * 48 + c] + linear2_1_2_2[b * 48 + c]) * reciprocalRoot * rmsNorm3Weight[c];
      }
    }
  }

  // specs/best.yaml:27 gru
  // from gru2_0_0_1_3 [B, 1, 240] to gru2_0_0_1_2 [B, 1, 240]
  function gru2_0_0_1Forward4(batch: number): void {
    const size = batch * 240;
    for (let i = 0; i < size; i++) {
      gru2_0_0_1_2[i] = gru2_0_0_1_3[i];
    }
  }

  // specs/best.yaml:27 gru
  // from gru2_1_0_1_3 [B, 1, 240] to gru2_1_0_1_2 [B, 1, 240]
  function gru2_1_0_1Forward4(batch: number): void {
    const size = batch * 240;
    for (let i = 0; i < size; i++) {
      gru2_1_0_1_2[i] = gru2_1_0_1_3[i];
    }
  }


  /** Logits of the character after the one at hand; the states go on to it. */
  return function oneStep(batch: number): void {
    embedding0Forward(batch);
    rmsNorm2_0_0_0Forward(batch);
    // specs/best.yaml:27 gru
    // from rmsNorm2_0_0_0 [B, 1, 48], gru2_0_0_1WeightIhL0 [144, 48], gru2_0_0_1BiasIhL0 [144] to gru2_0_0_1 [B, 1, 144]
    multiplyTransposed(rmsNorm2_0_0_0, gru2_0_0_1WeightIhL0, gru2_0_0_1, batch, 144, 48, gru2_0_0_1BiasIhL0);
    gru2_0_0_1Forward2(batch);
    gru2_0_0_1Forward3(batch);
    residual2_0_0RmsNorm2_0_1_0Forward(batch);
    // specs/best.yaml:31 attention
    // from rmsNorm2_0_1_0 [B, 1, 48], attention2_0_1_1InProjWeight [144, 48], attention2_0_1_1InProjBias [144]
    //   to attention2_0_1_1 [B, 1, 144]
    multiplyTransposed(rmsNorm2_0_1_0, attention2_0_1_1InProjWeight, attention2_0_1_1, batch, 144, 48, attention2_0_1_1InProjBias);
    attention2_0_1_1Forward2(batch);
    attention2_0_1_1Forward3(batch);
    attention2_0_1_1Forward4(batch);
    attention2_0_1_1Forward5(batch);
    attention2_0_1_1Forward6(batch);
    attention2_0_1_1Forward7(batch);
    attention2_0_1_1Forward8(batch);
    attention2_0_1_1Forward9(batch);
    attention2_0_1_1Forward10(batch);
    attention2_0_1_1Forward11(batch);
    // specs/best.yaml:31 attention
    // from attention2_0_1_1_10 [B, 1, 48], attention2_0_1_1OutProjWeight [48, 48], attention2_0_1_1OutProjBias [48]
    //   to attention2_0_1_1_11 [B, 1, 48]
    multiplyTransposed(attention2_0_1_1_10, attention2_0_1_1OutProjWeight, attention2_0_1_1_11, batch, 48, 48, attention2_0_1_1OutProjBias);
    residual2_0_0RmsNorm2_0_2_0Forward(batch);
    // specs/best.yaml:38 linear
    // from rmsNorm2_0_2_0 [B, 1, 48], linear2_0_2_1_0_0Weight [88, 48], linear2_0_2_1_0_0Bias [88]
    //   to linear2_0_2_1_0_0 [B, 1, 88]
    multiplyTransposed(rmsNorm2_0_2_0, linear2_0_2_1_0_0Weight, linear2_0_2_1_0_0, batch, 88, 48, linear2_0_2_1_0_0Bias);
    // specs/best.yaml:39 linear
    // from rmsNorm2_0_2_0 [B, 1, 48], linear2_0_2_1_1_0Weight [88, 48], linear2_0_2_1_1_0Bias [88]
    //   to linear2_0_2_1_1_0 [B, 1, 88]
    multiplyTransposed(rmsNorm2_0_2_0, linear2_0_2_1_1_0Weight, linear2_0_2_1_1_0, batch, 88, 48, linear2_0_2_1_1_0Bias);
    silu2_0_2_1_0_1Parallel2_0_2_1Forward(batch);
    // specs/best.yaml:40 linear
    // from parallel2_0_2_1 [B, 1, 88], linear2_0_2_2Weight [48, 88], linear2_0_2_2Bias [48] to linear2_0_2_2 [B, 1, 48]
    multiplyTransposed(parallel2_0_2_1, linear2_0_2_2Weight, linear2_0_2_2, batch, 48, 88, linear2_0_2_2Bias);
    residual2_0_0RmsNorm2_1_0_0Forward(batch);
    // specs/best.yaml:27 gru
    // from rmsNorm2_1_0_0 [B, 1, 48], gru2_1_0_1WeightIhL0 [144, 48], gru2_1_0_1BiasIhL0 [144] to gru2_1_0_1 [B, 1, 144]
    multiplyTransposed(rmsNorm2_1_0_0, gru2_1_0_1WeightIhL0, gru2_1_0_1, batch, 144, 48, gru2_1_0_1BiasIhL0);
    gru2_1_0_1Forward2(batch);
    gru2_1_0_1Forward3(batch);
    residual2_0_0RmsNorm2_1_1_0Forward(batch);
    // specs/best.yaml:31 attention
    // from rmsNorm2_1_1_0 [B, 1, 48], attention2_1_1_1InProjWeight [144, 48], attention2_1_1_1InProjBias [144]
    //   to attention2_1_1_1 [B, 1, 144]
    multiplyTransposed(rmsNorm2_1_1_0, attention2_1_1_1InProjWeight, attention2_1_1_1, batch, 144, 48, attention2_1_1_1InProjBias);
    attention2_1_1_1Forward2(batch);
    attention2_1_1_1Forward3(batch);
    attention2_1_1_1Forward4(batch);
    attention2_1_1_1Forward5(batch);
    attention2_1_1_1Forward6(batch);
    attention2_1_1_1Forward7(batch);
    attention2_0_1_1Attention2_1_1_1Forward(batch);
    attention2_1_1_1Forward8(batch);
    attention2_1_1_1Forward9(batch);
    attention2_1_1_1Forward10(batch);
    // specs/best.yaml:31 attention
    // from attention2_1_1_1_10 [B, 1, 48], attention2_1_1_1OutProjWeight [48, 48], attention2_1_1_1OutProjBias [48]
    //   to attention2_1_1_1_11 [B, 1, 48]
    multiplyTransposed(attention2_1_1_1_10, attention2_1_1_1OutProjWeight, attention2_1_1_1_11, batch, 48, 48, attention2_1_1_1OutProjBias);
    residual2_0_0RmsNorm2_1_2_0Forward(batch);
    // specs/best.yaml:38 linear
    // from rmsNorm2_1_2_0 [B, 1, 48], linear2_1_2_1_0_0Weight [88, 48], linear2_1_2_1_0_0Bias [88]
    //   to linear2_1_2_1_0_0 [B, 1, 88]
    multiplyTransposed(rmsNorm2_1_2_0, linear2_1_2_1_0_0Weight, linear2_1_2_1_0_0, batch, 88, 48, linear2_1_2_1_0_0Bias);
    // specs/best.yaml:39 linear
    // from rmsNorm2_1_2_0 [B, 1, 48], linear2_1_2_1_1_0Weight [88, 48], linear2_1_2_1_1_0Bias [88]
    //   to linear2_1_2_1_1_0 [B, 1, 88]
    multiplyTransposed(rmsNorm2_1_2_0, linear2_1_2_1_1_0Weight, linear2_1_2_1_1_0, batch, 88, 48, linear2_1_2_1_1_0Bias);
    silu2_1_2_1_0_1Parallel2_1_2_1Forward(batch);
    // specs/best.yaml:40 linear
    // from parallel2_1_2_1 [B, 1, 88], linear2_1_2_2Weight [48, 88], linear2_1_2_2Bias [48] to linear2_1_2_2 [B, 1, 48]
    multiplyTransposed(parallel2_1_2_1, linear2_1_2_2Weight, linear2_1_2_2, batch, 48, 88, linear2_1_2_2Bias);
    residual2_0_0RmsNorm3Forward(batch);
    // specs/best.yaml:43 linear
    // from rmsNorm3 [B, 1, 48], linear4Weight [27, 48], linear4Bias [27] to linear4 [B, 1, 27]
    multiplyTransposed(rmsNorm3, linear4Weight, linear4, batch, 27, 48, linear4Bias);
    gru2_0_0_1Forward4(batch);
    gru2_1_0_1Forward4(batch);
  };
}

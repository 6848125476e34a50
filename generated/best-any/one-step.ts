// Made by wnc from specs/best-any.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, sigmoid, tanh, type OneStep, type OneStepMemory } from 'wnc/runtime';

/** Binds the model, one character at a time, to its arrays, once. */
export function createOneStep(memory: OneStepMemory): OneStep {
  // The batch.
  const tokens = memory.inputs; // [B, 1, 1]
  const places = memory.places; // [B, 1, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 2160); // [27, 80]
  const rmsNorm2_0_0_0Weight = memory.parameters.subarray(2160, 2240); // [80]
  const gru2_0_0_1WeightIhL0 = memory.parameters.subarray(2240, 21440); // [240, 80]
  const gru2_0_0_1WeightHhL0 = memory.parameters.subarray(21440, 40640); // [240, 80]
  const gru2_0_0_1BiasIhL0 = memory.parameters.subarray(40640, 40880); // [240]
  const gru2_0_0_1BiasHhL0 = memory.parameters.subarray(40880, 41120); // [240]
  const rmsNorm2_0_1_0Weight = memory.parameters.subarray(41120, 41200); // [80]
  const attention2_0_1_1InProjWeight = memory.parameters.subarray(41200, 60400); // [240, 80]
  const attention2_0_1_1InProjBias = memory.parameters.subarray(60400, 60640); // [240]
  const attention2_0_1_1OutProjWeight = memory.parameters.subarray(60640, 67040); // [80, 80]
  const attention2_0_1_1OutProjBias = memory.parameters.subarray(67040, 67120); // [80]
  const rmsNorm2_0_2_0Weight = memory.parameters.subarray(67120, 67200); // [80]
  const linear2_0_2_1_0_0Weight = memory.parameters.subarray(67200, 80000); // [160, 80]
  const linear2_0_2_1_0_0Bias = memory.parameters.subarray(80000, 80160); // [160]
  const linear2_0_2_1_1_0Weight = memory.parameters.subarray(80160, 92960); // [160, 80]
  const linear2_0_2_1_1_0Bias = memory.parameters.subarray(92960, 93120); // [160]
  const linear2_0_2_2Weight = memory.parameters.subarray(93120, 105920); // [80, 160]
  const linear2_0_2_2Bias = memory.parameters.subarray(105920, 106000); // [80]
  const rmsNorm2_1_0_0Weight = memory.parameters.subarray(106000, 106080); // [80]
  const gru2_1_0_1WeightIhL0 = memory.parameters.subarray(106080, 125280); // [240, 80]
  const gru2_1_0_1WeightHhL0 = memory.parameters.subarray(125280, 144480); // [240, 80]
  const gru2_1_0_1BiasIhL0 = memory.parameters.subarray(144480, 144720); // [240]
  const gru2_1_0_1BiasHhL0 = memory.parameters.subarray(144720, 144960); // [240]
  const rmsNorm2_1_1_0Weight = memory.parameters.subarray(144960, 145040); // [80]
  const attention2_1_1_1InProjWeight = memory.parameters.subarray(145040, 164240); // [240, 80]
  const attention2_1_1_1InProjBias = memory.parameters.subarray(164240, 164480); // [240]
  const attention2_1_1_1OutProjWeight = memory.parameters.subarray(164480, 170880); // [80, 80]
  const attention2_1_1_1OutProjBias = memory.parameters.subarray(170880, 170960); // [80]
  const rmsNorm2_1_2_0Weight = memory.parameters.subarray(170960, 171040); // [80]
  const linear2_1_2_1_0_0Weight = memory.parameters.subarray(171040, 183840); // [160, 80]
  const linear2_1_2_1_0_0Bias = memory.parameters.subarray(183840, 184000); // [160]
  const linear2_1_2_1_1_0Weight = memory.parameters.subarray(184000, 196800); // [160, 80]
  const linear2_1_2_1_1_0Bias = memory.parameters.subarray(196800, 196960); // [160]
  const linear2_1_2_2Weight = memory.parameters.subarray(196960, 209760); // [80, 160]
  const linear2_1_2_2Bias = memory.parameters.subarray(209760, 209840); // [80]
  const rmsNorm3Weight = memory.parameters.subarray(209840, 209920); // [80]
  const linear4Weight = memory.parameters.subarray(209920, 212080); // [27, 80]
  const linear4Bias = memory.parameters.subarray(212080, 212107); // [27]
  // What is kept of each example.
  const gru2_0_0_1_2 = memory.states.subarray(0, 51200); // [B, 1, 400]
  const attention2_0_1_1_5 = memory.states.subarray(51200, 204800); // [B, 15, 80]
  const attention2_0_1_1_8 = memory.states.subarray(204800, 358400); // [B, 15, 80]
  const gru2_1_0_1_2 = memory.states.subarray(358400, 409600); // [B, 1, 400]
  const attention2_1_1_1_5 = memory.states.subarray(409600, 563200); // [B, 15, 80]
  const attention2_1_1_1_8 = memory.states.subarray(563200, 716800); // [B, 15, 80]
  // Workspace: tensors that are not needed at the same time share places.
  const embedding0 = memory.workspace.subarray(266240, 276480); // [B, 1, 80]
  const rmsNorm2_0_0_0 = memory.workspace.subarray(30720, 40960); // [B, 1, 80]
  const gru2_0_0_1 = memory.workspace.subarray(0, 30720); // [B, 1, 240]
  const gru2_0_0_1_3 = memory.workspace.subarray(163840, 215040); // [B, 1, 400]
  const gru2_0_0_1_4 = memory.workspace.subarray(276480, 286720); // [B, 1, 80]
  const rmsNorm2_0_1_0 = memory.workspace.subarray(30720, 40960); // [B, 1, 80]
  const attention2_0_1_1 = memory.workspace.subarray(0, 30720); // [B, 1, 240]
  const attention2_0_1_1_2 = memory.workspace.subarray(215040, 225280); // [B, 1, 80]
  const attention2_0_1_1_3 = memory.workspace.subarray(225280, 235520); // [B, 1, 80]
  const attention2_0_1_1_4 = memory.workspace.subarray(235520, 245760); // [B, 1, 80]
  const attention2_0_1_1_6 = memory.workspace.subarray(0, 163840); // [B, 16, 80]
  const attention2_0_1_1_7 = memory.workspace.subarray(225280, 233472); // [B, 4, 16]
  const attention2_0_1_1Weights = memory.workspace.subarray(245760, 253952); // [B, 4, 16]
  const attention2_0_1_1_9 = memory.workspace.subarray(0, 163840); // [B, 16, 80]
  const attention2_0_1_1_10 = memory.workspace.subarray(215040, 225280); // [B, 1, 80]
  const attention2_0_1_1_11 = memory.workspace.subarray(286720, 296960); // [B, 1, 80]
  const rmsNorm2_0_2_0 = memory.workspace.subarray(40960, 51200); // [B, 1, 80]
  const linear2_0_2_1_0_0 = memory.workspace.subarray(0, 20480); // [B, 1, 160]
  const linear2_0_2_1_1_0 = memory.workspace.subarray(20480, 40960); // [B, 1, 160]
  const parallel2_0_2_1 = memory.workspace.subarray(40960, 61440); // [B, 1, 160]
  const linear2_0_2_2 = memory.workspace.subarray(296960, 307200); // [B, 1, 80]
  const rmsNorm2_1_0_0 = memory.workspace.subarray(30720, 40960); // [B, 1, 80]
  const gru2_1_0_1 = memory.workspace.subarray(0, 30720); // [B, 1, 240]
  const gru2_1_0_1_3 = memory.workspace.subarray(215040, 266240); // [B, 1, 400]
  const gru2_1_0_1_4 = memory.workspace.subarray(307200, 317440); // [B, 1, 80]
  const rmsNorm2_1_1_0 = memory.workspace.subarray(30720, 40960); // [B, 1, 80]
  const attention2_1_1_1 = memory.workspace.subarray(0, 30720); // [B, 1, 240]
  const attention2_1_1_1_2 = memory.workspace.subarray(317440, 327680); // [B, 1, 80]
  const attention2_1_1_1_3 = memory.workspace.subarray(327680, 337920); // [B, 1, 80]
  const attention2_1_1_1_4 = memory.workspace.subarray(337920, 348160); // [B, 1, 80]
  const attention2_1_1_1_6 = memory.workspace.subarray(0, 163840); // [B, 16, 80]
  const attention2_1_1_1_7 = memory.workspace.subarray(327680, 335872); // [B, 4, 16]
  const attention2_1_1_1Weights = memory.workspace.subarray(348160, 356352); // [B, 4, 16]
  const attention2_1_1_1_9 = memory.workspace.subarray(0, 163840); // [B, 16, 80]
  const attention2_1_1_1_10 = memory.workspace.subarray(317440, 327680); // [B, 1, 80]
  const attention2_1_1_1_11 = memory.workspace.subarray(61440, 71680); // [B, 1, 80]
  const rmsNorm2_1_2_0 = memory.workspace.subarray(40960, 51200); // [B, 1, 80]
  const linear2_1_2_1_0_0 = memory.workspace.subarray(0, 20480); // [B, 1, 160]
  const linear2_1_2_1_1_0 = memory.workspace.subarray(20480, 40960); // [B, 1, 160]
  const parallel2_1_2_1 = memory.workspace.subarray(40960, 61440); // [B, 1, 160]
  const linear2_1_2_2 = memory.workspace.subarray(0, 10240); // [B, 1, 80]
  const rmsNorm3 = memory.workspace.subarray(10240, 20480); // [B, 1, 80]
  const linear4 = memory.workspace.subarray(0, 3456); // [B, 1, 27]
  const powers = memory.workspace.subarray(0, 16); // [16]
  const powers2 = memory.workspace.subarray(0, 16);

  // specs/best-any.yaml:11 embedding
  // from tokens [B, 1, 1], embedding0Weight [27, 80] to embedding0 [B, 1, 80]
  function embedding0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = tokens[b];
      for (let c = 0; c < 80; c++) {
        embedding0[b * 80 + c] = embedding0Weight[row * 80 + c];
      }
    }
  }

  // specs/best-any.yaml:17 rmsNorm
  // from embedding0 [B, 1, 80], rmsNorm2_0_0_0Weight [80] to rmsNorm2_0_0_0 [B, 1, 80]
  function rmsNorm2_0_0_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 80; c++) {
        const x = embedding0[b * 80 + c];
        sum += x * x;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 80 + 0.00001);
      for (let c = 0; c < 80; c++) {
        rmsNorm2_0_0_0[b * 80 + c] = embedding0[b * 80 + c] * reciprocalRoot * rmsNorm2_0_0_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_0_0_1WeightHhL0 [240, 80], gru2_0_0_1_2 [B, 1, 400], gru2_0_0_1 [B, 1, 240], gru2_0_0_1BiasHhL0 [240]
  //   to gru2_0_0_1_3 [B, 1, 400]
  function gru2_0_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 80; j++) {
        let sumR = 0;
        let sumZ = 0;
        let sumM = 0;
        for (let k = 0; k < 80; k++) {
          sumR += gru2_0_0_1WeightHhL0[j * 80 + k] * gru2_0_0_1_2[b * 400 + k];
          sumZ += gru2_0_0_1WeightHhL0[j * 80 + k + 6400] * gru2_0_0_1_2[b * 400 + k];
          sumM += gru2_0_0_1WeightHhL0[j * 80 + k + 12800] * gru2_0_0_1_2[b * 400 + k];
        }
        const r = sigmoid(gru2_0_0_1[b * 240 + j] + gru2_0_0_1BiasHhL0[j] + sumR);
        const z = sigmoid(gru2_0_0_1[b * 240 + j + 80] + gru2_0_0_1BiasHhL0[j + 80] + sumZ);
        const m = gru2_0_0_1BiasHhL0[j + 160] + sumM;
        const n = tanh(gru2_0_0_1[b * 240 + j + 160] + r * m);
        const previous = gru2_0_0_1_2[b * 400 + j];
        gru2_0_0_1_3[b * 400 + j] = (1 - z) * n + z * previous;
        gru2_0_0_1_3[b * 400 + j + 80] = r;
        gru2_0_0_1_3[b * 400 + j + 160] = z;
        gru2_0_0_1_3[b * 400 + j + 240] = n;
        gru2_0_0_1_3[b * 400 + j + 320] = m;
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_0_0_1_3 [B, 1, 400] to gru2_0_0_1_4 [B, 1, 80]
  function gru2_0_0_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 80; c++) {
        gru2_0_0_1_4[b * 80 + c] = gru2_0_0_1_3[b * 400 + c];
      }
    }
  }

  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:21 rmsNorm
  // from embedding0 [B, 1, 80], gru2_0_0_1_4 [B, 1, 80], rmsNorm2_0_1_0Weight [80] to rmsNorm2_0_1_0 [B, 1, 80]
  function residual2_0_0RmsNorm2_0_1_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 80; c++) {
        const total = embedding0[b * 80 + c] + gru2_0_0_1_4[b * 80 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 80 + 0.00001);
      for (let c = 0; c < 80; c++) {
        rmsNorm2_0_1_0[b * 80 + c] = (embedding0[b * 80 + c] + gru2_0_0_1_4[b * 80 + c]) * reciprocalRoot * rmsNorm2_0_1_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1 [B, 1, 240] to attention2_0_1_1_2 [B, 1, 80]
  function attention2_0_1_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 80; c++) {
        attention2_0_1_1_2[b * 80 + c] = attention2_0_1_1[b * 240 + c];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1 [B, 1, 240] to attention2_0_1_1_3 [B, 1, 80]
  function attention2_0_1_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 80; c++) {
        attention2_0_1_1_3[b * 80 + c] = attention2_0_1_1[b * 240 + c + 80];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1 [B, 1, 240] to attention2_0_1_1_4 [B, 1, 80]
  function attention2_0_1_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 80; c++) {
        attention2_0_1_1_4[b * 80 + c] = attention2_0_1_1[b * 240 + c + 160];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1_5 [B, 15, 80], attention2_0_1_1_3 [B, 1, 80] to attention2_0_1_1_6 [B, 16, 80]
  function attention2_0_1_1Forward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 80; c++) {
          attention2_0_1_1_6[b * 1280 + t * 80 + c] = attention2_0_1_1_5[b * 1200 + t * 80 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 80; c++) {
        attention2_0_1_1_6[b * 1280 + c + 1200] = attention2_0_1_1_3[b * 80 + c];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1_6 [B, 16, 80] to attention2_0_1_1_5 [B, 15, 80]
  function attention2_0_1_1Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 80; c++) {
          attention2_0_1_1_5[b * 1200 + t * 80 + c] = attention2_0_1_1_6[b * 1280 + t * 80 + c + 80];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1_2 [B, 1, 80], attention2_0_1_1_6 [B, 16, 80] to attention2_0_1_1_7 [B, 4, 16]
  function attention2_0_1_1Forward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 1; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 20; d++) {
              sum += attention2_0_1_1_2[b * 80 + t * 80 + h * 20 + d] * attention2_0_1_1_6[b * 1280 + u * 80 + h * 20 + d];
            }
            attention2_0_1_1_7[b * 64 + h * 16 + t * 16 + u] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from places [B, 1, 1], attention2_0_1_1_7 [B, 4, 16], powers [16] to powers [16], attention2_0_1_1Weights [B, 4, 16]
  function attention2_0_1_1Forward8(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        let largest = -Infinity;
        const place = places[b];
        for (let c = 0; c < 16; c++) {
          largest = Math.max(largest, 0.22360679774997896 * attention2_0_1_1_7[b * 64 + t * 16 + c] + -1e+30 * (15 > c + place ? 1 : 0));
        }
        let sum = 0;
        for (let c = 0; c < 16; c++) {
          const power = Math.exp(0.22360679774997896 * attention2_0_1_1_7[b * 64 + t * 16 + c] + -1e+30 * (15 > c + place ? 1 : 0) - largest);
          powers[c] = power;
          sum += power;
        }
        for (let c = 0; c < 16; c++) {
          attention2_0_1_1Weights[b * 64 + t * 16 + c] = powers[c] / sum;
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1_8 [B, 15, 80], attention2_0_1_1_4 [B, 1, 80] to attention2_0_1_1_9 [B, 16, 80]
  function attention2_0_1_1Forward9(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 80; c++) {
          attention2_0_1_1_9[b * 1280 + t * 80 + c] = attention2_0_1_1_8[b * 1200 + t * 80 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 80; c++) {
        attention2_0_1_1_9[b * 1280 + c + 1200] = attention2_0_1_1_4[b * 80 + c];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1_9 [B, 16, 80] to attention2_0_1_1_8 [B, 15, 80]
  function attention2_0_1_1Forward10(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 80; c++) {
          attention2_0_1_1_8[b * 1200 + t * 80 + c] = attention2_0_1_1_9[b * 1280 + t * 80 + c + 80];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1Weights [B, 4, 16], attention2_0_1_1_9 [B, 16, 80] to attention2_0_1_1_10 [B, 1, 80]
  function attention2_0_1_1Forward11(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 1; t++) {
          for (let d = 0; d < 20; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += attention2_0_1_1Weights[b * 64 + h * 16 + t * 16 + u] * attention2_0_1_1_9[b * 1280 + u * 80 + h * 20 + d];
            }
            attention2_0_1_1_10[b * 80 + t * 80 + h * 20 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:20 residual
  // specs/best-any.yaml:25 rmsNorm
  // from embedding0 [B, 1, 80], gru2_0_0_1_4 [B, 1, 80], attention2_0_1_1_11 [B, 1, 80], rmsNorm2_0_2_0Weight [80]
  //   to rmsNorm2_0_2_0 [B, 1, 80]
  function residual2_0_0RmsNorm2_0_2_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 80; c++) {
        const total = embedding0[b * 80 + c] + gru2_0_0_1_4[b * 80 + c] + attention2_0_1_1_11[b * 80 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 80 + 0.00001);
      for (let c = 0; c < 80; c++) {
        rmsNorm2_0_2_0[b * 80 + c] = (embedding0[b * 80 + c] + gru2_0_0_1_4[b * 80 + c] + attention2_0_1_1_11[b * 80 + c]) * reciprocalRoot * rmsNorm2_0_2_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:29 silu
  // specs/best-any.yaml:26 parallel
  // from linear2_0_2_1_0_0 [B, 1, 160], linear2_0_2_1_1_0 [B, 1, 160] to parallel2_0_2_1 [B, 1, 160]
  function silu2_0_2_1_0_1Parallel2_0_2_1Forward(batch: number): void {
    const size = batch * 160;
    for (let i = 0; i < size; i++) {
      const total = linear2_0_2_1_0_0[i];
      parallel2_0_2_1[i] = total * sigmoid(total) * linear2_0_2_1_1_0[i];
    }
  }

  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:20 residual
  // specs/best-any.yaml:24 residual
  // specs/best-any.yaml:17 rmsNorm
  // from embedding0 [B, 1, 80], gru2_0_0_1_4 [B, 1, 80], attention2_0_1_1_11 [B, 1, 80], linear2_0_2_2 [B, 1, 80], rmsNorm2_1_0_0Weight [80]
  //   to rmsNorm2_1_0_0 [B, 1, 80]
  function residual2_0_0RmsNorm2_1_0_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 80; c++) {
        const total = embedding0[b * 80 + c] + gru2_0_0_1_4[b * 80 + c] + attention2_0_1_1_11[b * 80 + c] + linear2_0_2_2[b * 80 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 80 + 0.00001);
      for (let c = 0; c < 80; c++) {
        rmsNorm2_1_0_0[b * 80 + c] = (embedding0[b * 80 + c] + gru2_0_0_1_4[b * 80 + c] + attention2_0_1_1_11[b * 80 + c] + linear2_0_2_2[b * 80 + c]) * reciprocalRoot * rmsNorm2_1_0_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_1_0_1WeightHhL0 [240, 80], gru2_1_0_1_2 [B, 1, 400], gru2_1_0_1 [B, 1, 240], gru2_1_0_1BiasHhL0 [240]
  //   to gru2_1_0_1_3 [B, 1, 400]
  function gru2_1_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 80; j++) {
        let sumR = 0;
        let sumZ = 0;
        let sumM = 0;
        for (let k = 0; k < 80; k++) {
          sumR += gru2_1_0_1WeightHhL0[j * 80 + k] * gru2_1_0_1_2[b * 400 + k];
          sumZ += gru2_1_0_1WeightHhL0[j * 80 + k + 6400] * gru2_1_0_1_2[b * 400 + k];
          sumM += gru2_1_0_1WeightHhL0[j * 80 + k + 12800] * gru2_1_0_1_2[b * 400 + k];
        }
        const r = sigmoid(gru2_1_0_1[b * 240 + j] + gru2_1_0_1BiasHhL0[j] + sumR);
        const z = sigmoid(gru2_1_0_1[b * 240 + j + 80] + gru2_1_0_1BiasHhL0[j + 80] + sumZ);
        const m = gru2_1_0_1BiasHhL0[j + 160] + sumM;
        const n = tanh(gru2_1_0_1[b * 240 + j + 160] + r * m);
        const previous = gru2_1_0_1_2[b * 400 + j];
        gru2_1_0_1_3[b * 400 + j] = (1 - z) * n + z * previous;
        gru2_1_0_1_3[b * 400 + j + 80] = r;
        gru2_1_0_1_3[b * 400 + j + 160] = z;
        gru2_1_0_1_3[b * 400 + j + 240] = n;
        gru2_1_0_1_3[b * 400 + j + 320] = m;
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_1_0_1_3 [B, 1, 400] to gru2_1_0_1_4 [B, 1, 80]
  function gru2_1_0_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 80; c++) {
        gru2_1_0_1_4[b * 80 + c] = gru2_1_0_1_3[b * 400 + c];
      }
    }
  }

  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:20 residual
  // specs/best-any.yaml:24 residual
  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:21 rmsNorm
  // from embedding0 [B, 1, 80], gru2_0_0_1_4 [B, 1, 80], attention2_0_1_1_11 [B, 1, 80], linear2_0_2_2 [B, 1, 80], gru2_1_0_1_4 [B, 1, 80], rmsNorm2_1_1_0Weight [80]
  //   to rmsNorm2_1_1_0 [B, 1, 80]
  function residual2_0_0RmsNorm2_1_1_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 80; c++) {
        const total = embedding0[b * 80 + c] + gru2_0_0_1_4[b * 80 + c] + attention2_0_1_1_11[b * 80 + c] + linear2_0_2_2[b * 80 + c] + gru2_1_0_1_4[b * 80 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 80 + 0.00001);
      for (let c = 0; c < 80; c++) {
        rmsNorm2_1_1_0[b * 80 + c] = (embedding0[b * 80 + c] + gru2_0_0_1_4[b * 80 + c] + attention2_0_1_1_11[b * 80 + c] + linear2_0_2_2[b * 80 + c] + gru2_1_0_1_4[b * 80 + c]) * reciprocalRoot * rmsNorm2_1_1_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1 [B, 1, 240] to attention2_1_1_1_2 [B, 1, 80]
  function attention2_1_1_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 80; c++) {
        attention2_1_1_1_2[b * 80 + c] = attention2_1_1_1[b * 240 + c];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1 [B, 1, 240] to attention2_1_1_1_3 [B, 1, 80]
  function attention2_1_1_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 80; c++) {
        attention2_1_1_1_3[b * 80 + c] = attention2_1_1_1[b * 240 + c + 80];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1 [B, 1, 240] to attention2_1_1_1_4 [B, 1, 80]
  function attention2_1_1_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 80; c++) {
        attention2_1_1_1_4[b * 80 + c] = attention2_1_1_1[b * 240 + c + 160];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1_5 [B, 15, 80], attention2_1_1_1_3 [B, 1, 80] to attention2_1_1_1_6 [B, 16, 80]
  function attention2_1_1_1Forward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 80; c++) {
          attention2_1_1_1_6[b * 1280 + t * 80 + c] = attention2_1_1_1_5[b * 1200 + t * 80 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 80; c++) {
        attention2_1_1_1_6[b * 1280 + c + 1200] = attention2_1_1_1_3[b * 80 + c];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1_6 [B, 16, 80] to attention2_1_1_1_5 [B, 15, 80]
  function attention2_1_1_1Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 80; c++) {
          attention2_1_1_1_5[b * 1200 + t * 80 + c] = attention2_1_1_1_6[b * 1280 + t * 80 + c + 80];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1_2 [B, 1, 80], attention2_1_1_1_6 [B, 16, 80] to attention2_1_1_1_7 [B, 4, 16]
  function attention2_1_1_1Forward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 1; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 20; d++) {
              sum += attention2_1_1_1_2[b * 80 + t * 80 + h * 20 + d] * attention2_1_1_1_6[b * 1280 + u * 80 + h * 20 + d];
            }
            attention2_1_1_1_7[b * 64 + h * 16 + t * 16 + u] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // specs/best-any.yaml:22 attention
  // from places [B, 1, 1], attention2_1_1_1_7 [B, 4, 16], powers2 [16] to powers2 [16], attention2_1_1_1Weights [B, 4, 16]
  function attention2_0_1_1Attention2_1_1_1Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        let largest = -Infinity;
        const place = places[b];
        for (let c = 0; c < 16; c++) {
          largest = Math.max(largest, 0.22360679774997896 * attention2_1_1_1_7[b * 64 + t * 16 + c] + -1e+30 * (15 > c + place ? 1 : 0));
        }
        let sum = 0;
        for (let c = 0; c < 16; c++) {
          const power = Math.exp(0.22360679774997896 * attention2_1_1_1_7[b * 64 + t * 16 + c] + -1e+30 * (15 > c + place ? 1 : 0) - largest);
          powers2[c] = power;
          sum += power;
        }
        for (let c = 0; c < 16; c++) {
          attention2_1_1_1Weights[b * 64 + t * 16 + c] = powers2[c] / sum;
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1_8 [B, 15, 80], attention2_1_1_1_4 [B, 1, 80] to attention2_1_1_1_9 [B, 16, 80]
  function attention2_1_1_1Forward8(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 80; c++) {
          attention2_1_1_1_9[b * 1280 + t * 80 + c] = attention2_1_1_1_8[b * 1200 + t * 80 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 80; c++) {
        attention2_1_1_1_9[b * 1280 + c + 1200] = attention2_1_1_1_4[b * 80 + c];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1_9 [B, 16, 80] to attention2_1_1_1_8 [B, 15, 80]
  function attention2_1_1_1Forward9(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 80; c++) {
          attention2_1_1_1_8[b * 1200 + t * 80 + c] = attention2_1_1_1_9[b * 1280 + t * 80 + c + 80];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1Weights [B, 4, 16], attention2_1_1_1_9 [B, 16, 80] to attention2_1_1_1_10 [B, 1, 80]
  function attention2_1_1_1Forward10(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 1; t++) {
          for (let d = 0; d < 20; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += attention2_1_1_1Weights[b * 64 + h * 16 + t * 16 + u] * attention2_1_1_1_9[b * 1280 + u * 80 + h * 20 + d];
            }
            attention2_1_1_1_10[b * 80 + t * 80 + h * 20 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:20 residual
  // specs/best-any.yaml:24 residual
  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:20 residual
  // specs/best-any.yaml:25 rmsNorm
  // from embedding0 [B, 1, 80], gru2_0_0_1_4 [B, 1, 80], attention2_0_1_1_11 [B, 1, 80], linear2_0_2_2 [B, 1, 80], gru2_1_0_1_4 [B, 1, 80], attention2_1_1_1_11 [B, 1, 80], rmsNorm2_1_2_0Weight [80]
  //   to rmsNorm2_1_2_0 [B, 1, 80]
  function residual2_0_0RmsNorm2_1_2_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 80; c++) {
        const total = embedding0[b * 80 + c] + gru2_0_0_1_4[b * 80 + c] + attention2_0_1_1_11[b * 80 + c] + linear2_0_2_2[b * 80 + c] + gru2_1_0_1_4[b * 80 + c] + attention2_1_1_1_11[b * 80 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 80 + 0.00001);
      for (let c = 0; c < 80; c++) {
        rmsNorm2_1_2_0[b * 80 + c] = (embedding0[b * 80 + c] + gru2_0_0_1_4[b * 80 + c] + attention2_0_1_1_11[b * 80 + c] + linear2_0_2_2[b * 80 + c] + gru2_1_0_1_4[b * 80 + c] + attention2_1_1_1_11[b * 80 + c]) * reciprocalRoot * rmsNorm2_1_2_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:29 silu
  // specs/best-any.yaml:26 parallel
  // from linear2_1_2_1_0_0 [B, 1, 160], linear2_1_2_1_1_0 [B, 1, 160] to parallel2_1_2_1 [B, 1, 160]
  function silu2_1_2_1_0_1Parallel2_1_2_1Forward(batch: number): void {
    const size = batch * 160;
    for (let i = 0; i < size; i++) {
      const total = linear2_1_2_1_0_0[i];
      parallel2_1_2_1[i] = total * sigmoid(total) * linear2_1_2_1_1_0[i];
    }
  }

  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:20 residual
  // specs/best-any.yaml:24 residual
  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:20 residual
  // specs/best-any.yaml:24 residual
  // specs/best-any.yaml:33 rmsNorm
  // from embedding0 [B, 1, 80], gru2_0_0_1_4 [B, 1, 80], attention2_0_1_1_11 [B, 1, 80], linear2_0_2_2 [B, 1, 80], gru2_1_0_1_4 [B, 1, 80], attention2_1_1_1_11 [B, 1, 80], linear2_1_2_2 [B, 1, 80], rmsNorm3Weight [80]
  //   to rmsNorm3 [B, 1, 80]
  function residual2_0_0RmsNorm3Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 80; c++) {
        const total = embedding0[b * 80 + c] + gru2_0_0_1_4[b * 80 + c] + attention2_0_1_1_11[b * 80 + c] + linear2_0_2_2[b * 80 + c] + gru2_1_0_1_4[b * 80 + c] + attention2_1_1_1_11[b * 80 + c] + linear2_1_2_2[b * 80 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 80 + 0.00001);
      for (let c = 0; c < 80; c++) {
        rmsNorm3[b * 80 + c] = (embedding0[b * 80 + c] + gru2_0_0_1_4[b * 80 + c] + attention2_0_1_1_11[b * 80 + c] + linear2_0_2_2[b * 80 + c] + gru2_1_0_1_4[b * 80 + c] + attention2_1_1_1_11[b * 80 + c] + linear2_1_2_2[b * 80 + c]) * reciprocalRoot * rmsNorm3Weight[c];
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_0_0_1_3 [B, 1, 400] to gru2_0_0_1_2 [B, 1, 400]
  function gru2_0_0_1Forward4(batch: number): void {
    const size = batch * 400;
    for (let i = 0; i < size; i++) {
      gru2_0_0_1_2[i] = gru2_0_0_1_3[i];
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_1_0_1_3 [B, 1, 400] to gru2_1_0_1_2 [B, 1, 400]
  function gru2_1_0_1Forward4(batch: number): void {
    const size = batch * 400;
    for (let i = 0; i < size; i++) {
      gru2_1_0_1_2[i] = gru2_1_0_1_3[i];
    }
  }


  /** Logits of the character after the one at hand; the states go on to it. */
  return function oneStep(batch: number): void {
    embedding0Forward(batch);
    rmsNorm2_0_0_0Forward(batch);
    // specs/best-any.yaml:18 gru
    // from rmsNorm2_0_0_0 [B, 1, 80], gru2_0_0_1WeightIhL0 [240, 80], gru2_0_0_1BiasIhL0 [240] to gru2_0_0_1 [B, 1, 240]
    multiplyTransposed(rmsNorm2_0_0_0, gru2_0_0_1WeightIhL0, gru2_0_0_1, batch, 240, 80, gru2_0_0_1BiasIhL0);
    gru2_0_0_1Forward2(batch);
    gru2_0_0_1Forward3(batch);
    residual2_0_0RmsNorm2_0_1_0Forward(batch);
    // specs/best-any.yaml:22 attention
    // from rmsNorm2_0_1_0 [B, 1, 80], attention2_0_1_1InProjWeight [240, 80], attention2_0_1_1InProjBias [240]
    //   to attention2_0_1_1 [B, 1, 240]
    multiplyTransposed(rmsNorm2_0_1_0, attention2_0_1_1InProjWeight, attention2_0_1_1, batch, 240, 80, attention2_0_1_1InProjBias);
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
    // specs/best-any.yaml:22 attention
    // from attention2_0_1_1_10 [B, 1, 80], attention2_0_1_1OutProjWeight [80, 80], attention2_0_1_1OutProjBias [80]
    //   to attention2_0_1_1_11 [B, 1, 80]
    multiplyTransposed(attention2_0_1_1_10, attention2_0_1_1OutProjWeight, attention2_0_1_1_11, batch, 80, 80, attention2_0_1_1OutProjBias);
    residual2_0_0RmsNorm2_0_2_0Forward(batch);
    // specs/best-any.yaml:29 linear
    // from rmsNorm2_0_2_0 [B, 1, 80], linear2_0_2_1_0_0Weight [160, 80], linear2_0_2_1_0_0Bias [160]
    //   to linear2_0_2_1_0_0 [B, 1, 160]
    multiplyTransposed(rmsNorm2_0_2_0, linear2_0_2_1_0_0Weight, linear2_0_2_1_0_0, batch, 160, 80, linear2_0_2_1_0_0Bias);
    // specs/best-any.yaml:30 linear
    // from rmsNorm2_0_2_0 [B, 1, 80], linear2_0_2_1_1_0Weight [160, 80], linear2_0_2_1_1_0Bias [160]
    //   to linear2_0_2_1_1_0 [B, 1, 160]
    multiplyTransposed(rmsNorm2_0_2_0, linear2_0_2_1_1_0Weight, linear2_0_2_1_1_0, batch, 160, 80, linear2_0_2_1_1_0Bias);
    silu2_0_2_1_0_1Parallel2_0_2_1Forward(batch);
    // specs/best-any.yaml:31 linear
    // from parallel2_0_2_1 [B, 1, 160], linear2_0_2_2Weight [80, 160], linear2_0_2_2Bias [80] to linear2_0_2_2 [B, 1, 80]
    multiplyTransposed(parallel2_0_2_1, linear2_0_2_2Weight, linear2_0_2_2, batch, 80, 160, linear2_0_2_2Bias);
    residual2_0_0RmsNorm2_1_0_0Forward(batch);
    // specs/best-any.yaml:18 gru
    // from rmsNorm2_1_0_0 [B, 1, 80], gru2_1_0_1WeightIhL0 [240, 80], gru2_1_0_1BiasIhL0 [240] to gru2_1_0_1 [B, 1, 240]
    multiplyTransposed(rmsNorm2_1_0_0, gru2_1_0_1WeightIhL0, gru2_1_0_1, batch, 240, 80, gru2_1_0_1BiasIhL0);
    gru2_1_0_1Forward2(batch);
    gru2_1_0_1Forward3(batch);
    residual2_0_0RmsNorm2_1_1_0Forward(batch);
    // specs/best-any.yaml:22 attention
    // from rmsNorm2_1_1_0 [B, 1, 80], attention2_1_1_1InProjWeight [240, 80], attention2_1_1_1InProjBias [240]
    //   to attention2_1_1_1 [B, 1, 240]
    multiplyTransposed(rmsNorm2_1_1_0, attention2_1_1_1InProjWeight, attention2_1_1_1, batch, 240, 80, attention2_1_1_1InProjBias);
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
    // specs/best-any.yaml:22 attention
    // from attention2_1_1_1_10 [B, 1, 80], attention2_1_1_1OutProjWeight [80, 80], attention2_1_1_1OutProjBias [80]
    //   to attention2_1_1_1_11 [B, 1, 80]
    multiplyTransposed(attention2_1_1_1_10, attention2_1_1_1OutProjWeight, attention2_1_1_1_11, batch, 80, 80, attention2_1_1_1OutProjBias);
    residual2_0_0RmsNorm2_1_2_0Forward(batch);
    // specs/best-any.yaml:29 linear
    // from rmsNorm2_1_2_0 [B, 1, 80], linear2_1_2_1_0_0Weight [160, 80], linear2_1_2_1_0_0Bias [160]
    //   to linear2_1_2_1_0_0 [B, 1, 160]
    multiplyTransposed(rmsNorm2_1_2_0, linear2_1_2_1_0_0Weight, linear2_1_2_1_0_0, batch, 160, 80, linear2_1_2_1_0_0Bias);
    // specs/best-any.yaml:30 linear
    // from rmsNorm2_1_2_0 [B, 1, 80], linear2_1_2_1_1_0Weight [160, 80], linear2_1_2_1_1_0Bias [160]
    //   to linear2_1_2_1_1_0 [B, 1, 160]
    multiplyTransposed(rmsNorm2_1_2_0, linear2_1_2_1_1_0Weight, linear2_1_2_1_1_0, batch, 160, 80, linear2_1_2_1_1_0Bias);
    silu2_1_2_1_0_1Parallel2_1_2_1Forward(batch);
    // specs/best-any.yaml:31 linear
    // from parallel2_1_2_1 [B, 1, 160], linear2_1_2_2Weight [80, 160], linear2_1_2_2Bias [80] to linear2_1_2_2 [B, 1, 80]
    multiplyTransposed(parallel2_1_2_1, linear2_1_2_2Weight, linear2_1_2_2, batch, 80, 160, linear2_1_2_2Bias);
    residual2_0_0RmsNorm3Forward(batch);
    // specs/best-any.yaml:34 linear
    // from rmsNorm3 [B, 1, 80], linear4Weight [27, 80], linear4Bias [27] to linear4 [B, 1, 27]
    multiplyTransposed(rmsNorm3, linear4Weight, linear4, batch, 27, 80, linear4Bias);
    gru2_0_0_1Forward4(batch);
    gru2_1_0_1Forward4(batch);
  };
}

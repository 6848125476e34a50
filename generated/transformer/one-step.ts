// Made by wnc from specs/transformer.yaml: change the spec and run wnc compile, not this file.
import { erf, multiplyTransposed, type OneStep, type OneStepMemory } from 'wnc/runtime';

/** Binds the model, one character at a time, to its arrays, once. */
export function createOneStep(memory: OneStepMemory): OneStep {
  // The batch.
  const tokens = memory.inputs; // [B, 1, 1]
  const places = memory.places; // [B, 1, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 1188); // [27, 44]
  const positions1Weight = memory.parameters.subarray(1188, 1892); // [16, 44]
  const layerNorm2_0_0_0Weight = memory.parameters.subarray(1892, 1936); // [44]
  const layerNorm2_0_0_0Bias = memory.parameters.subarray(1936, 1980); // [44]
  const attention2_0_0_1InProjWeight = memory.parameters.subarray(1980, 7788); // [132, 44]
  const attention2_0_0_1InProjBias = memory.parameters.subarray(7788, 7920); // [132]
  const attention2_0_0_1OutProjWeight = memory.parameters.subarray(7920, 9856); // [44, 44]
  const attention2_0_0_1OutProjBias = memory.parameters.subarray(9856, 9900); // [44]
  const layerNorm2_0_1_0Weight = memory.parameters.subarray(9900, 9944); // [44]
  const layerNorm2_0_1_0Bias = memory.parameters.subarray(9944, 9988); // [44]
  const linear2_0_1_1Weight = memory.parameters.subarray(9988, 17732); // [176, 44]
  const linear2_0_1_1Bias = memory.parameters.subarray(17732, 17908); // [176]
  const linear2_0_1_3Weight = memory.parameters.subarray(17908, 25652); // [44, 176]
  const linear2_0_1_3Bias = memory.parameters.subarray(25652, 25696); // [44]
  const layerNorm2_1_0_0Weight = memory.parameters.subarray(25696, 25740); // [44]
  const layerNorm2_1_0_0Bias = memory.parameters.subarray(25740, 25784); // [44]
  const attention2_1_0_1InProjWeight = memory.parameters.subarray(25784, 31592); // [132, 44]
  const attention2_1_0_1InProjBias = memory.parameters.subarray(31592, 31724); // [132]
  const attention2_1_0_1OutProjWeight = memory.parameters.subarray(31724, 33660); // [44, 44]
  const attention2_1_0_1OutProjBias = memory.parameters.subarray(33660, 33704); // [44]
  const layerNorm2_1_1_0Weight = memory.parameters.subarray(33704, 33748); // [44]
  const layerNorm2_1_1_0Bias = memory.parameters.subarray(33748, 33792); // [44]
  const linear2_1_1_1Weight = memory.parameters.subarray(33792, 41536); // [176, 44]
  const linear2_1_1_1Bias = memory.parameters.subarray(41536, 41712); // [176]
  const linear2_1_1_3Weight = memory.parameters.subarray(41712, 49456); // [44, 176]
  const linear2_1_1_3Bias = memory.parameters.subarray(49456, 49500); // [44]
  const layerNorm2_2_0_0Weight = memory.parameters.subarray(49500, 49544); // [44]
  const layerNorm2_2_0_0Bias = memory.parameters.subarray(49544, 49588); // [44]
  const attention2_2_0_1InProjWeight = memory.parameters.subarray(49588, 55396); // [132, 44]
  const attention2_2_0_1InProjBias = memory.parameters.subarray(55396, 55528); // [132]
  const attention2_2_0_1OutProjWeight = memory.parameters.subarray(55528, 57464); // [44, 44]
  const attention2_2_0_1OutProjBias = memory.parameters.subarray(57464, 57508); // [44]
  const layerNorm2_2_1_0Weight = memory.parameters.subarray(57508, 57552); // [44]
  const layerNorm2_2_1_0Bias = memory.parameters.subarray(57552, 57596); // [44]
  const linear2_2_1_1Weight = memory.parameters.subarray(57596, 65340); // [176, 44]
  const linear2_2_1_1Bias = memory.parameters.subarray(65340, 65516); // [176]
  const linear2_2_1_3Weight = memory.parameters.subarray(65516, 73260); // [44, 176]
  const linear2_2_1_3Bias = memory.parameters.subarray(73260, 73304); // [44]
  const layerNorm3Weight = memory.parameters.subarray(73304, 73348); // [44]
  const layerNorm3Bias = memory.parameters.subarray(73348, 73392); // [44]
  const linear4Weight = memory.parameters.subarray(73392, 74580); // [27, 44]
  const linear4Bias = memory.parameters.subarray(74580, 74607); // [27]
  // What is kept of each example.
  const attention2_0_0_1_5 = memory.states.subarray(0, 84480); // [B, 15, 44]
  const attention2_0_0_1_8 = memory.states.subarray(84480, 168960); // [B, 15, 44]
  const attention2_1_0_1_5 = memory.states.subarray(168960, 253440); // [B, 15, 44]
  const attention2_1_0_1_8 = memory.states.subarray(253440, 337920); // [B, 15, 44]
  const attention2_2_0_1_5 = memory.states.subarray(337920, 422400); // [B, 15, 44]
  const attention2_2_0_1_8 = memory.states.subarray(422400, 506880); // [B, 15, 44]
  // Workspace: tensors that are not needed at the same time share places.
  const embedding0 = memory.workspace.subarray(106496, 112128); // [B, 1, 44]
  const positions1 = memory.workspace.subarray(112128, 117760); // [B, 1, 44]
  const layerNorm2_0_0_0 = memory.workspace.subarray(16896, 22528); // [B, 1, 44]
  const attention2_0_0_1 = memory.workspace.subarray(0, 16896); // [B, 1, 132]
  const attention2_0_0_1_2 = memory.workspace.subarray(98304, 103936); // [B, 1, 44]
  const attention2_0_0_1_3 = memory.workspace.subarray(90112, 95744); // [B, 1, 44]
  const attention2_0_0_1_4 = memory.workspace.subarray(117760, 123392); // [B, 1, 44]
  const attention2_0_0_1_6 = memory.workspace.subarray(0, 90112); // [B, 16, 44]
  const attention2_0_0_1_7 = memory.workspace.subarray(90112, 98304); // [B, 4, 16]
  const attention2_0_0_1Weights = memory.workspace.subarray(98304, 106496); // [B, 4, 16]
  const attention2_0_0_1_9 = memory.workspace.subarray(0, 90112); // [B, 16, 44]
  const attention2_0_0_1_10 = memory.workspace.subarray(90112, 95744); // [B, 1, 44]
  const attention2_0_0_1_11 = memory.workspace.subarray(117760, 123392); // [B, 1, 44]
  const layerNorm2_0_1_0 = memory.workspace.subarray(22528, 28160); // [B, 1, 44]
  const linear2_0_1_1 = memory.workspace.subarray(0, 22528); // [B, 1, 176]
  const gelu2_0_1_2 = memory.workspace.subarray(22528, 45056); // [B, 1, 176]
  const linear2_0_1_3 = memory.workspace.subarray(123392, 129024); // [B, 1, 44]
  const layerNorm2_1_0_0 = memory.workspace.subarray(16896, 22528); // [B, 1, 44]
  const attention2_1_0_1 = memory.workspace.subarray(0, 16896); // [B, 1, 132]
  const attention2_1_0_1_2 = memory.workspace.subarray(98304, 103936); // [B, 1, 44]
  const attention2_1_0_1_3 = memory.workspace.subarray(90112, 95744); // [B, 1, 44]
  const attention2_1_0_1_4 = memory.workspace.subarray(129024, 134656); // [B, 1, 44]
  const attention2_1_0_1_6 = memory.workspace.subarray(0, 90112); // [B, 16, 44]
  const attention2_1_0_1_7 = memory.workspace.subarray(90112, 98304); // [B, 4, 16]
  const attention2_1_0_1Weights = memory.workspace.subarray(98304, 106496); // [B, 4, 16]
  const attention2_1_0_1_9 = memory.workspace.subarray(0, 90112); // [B, 16, 44]
  const attention2_1_0_1_10 = memory.workspace.subarray(90112, 95744); // [B, 1, 44]
  const attention2_1_0_1_11 = memory.workspace.subarray(129024, 134656); // [B, 1, 44]
  const layerNorm2_1_1_0 = memory.workspace.subarray(22528, 28160); // [B, 1, 44]
  const linear2_1_1_1 = memory.workspace.subarray(0, 22528); // [B, 1, 176]
  const gelu2_1_1_2 = memory.workspace.subarray(22528, 45056); // [B, 1, 176]
  const linear2_1_1_3 = memory.workspace.subarray(134656, 140288); // [B, 1, 44]
  const layerNorm2_2_0_0 = memory.workspace.subarray(16896, 22528); // [B, 1, 44]
  const attention2_2_0_1 = memory.workspace.subarray(0, 16896); // [B, 1, 132]
  const attention2_2_0_1_2 = memory.workspace.subarray(98304, 103936); // [B, 1, 44]
  const attention2_2_0_1_3 = memory.workspace.subarray(90112, 95744); // [B, 1, 44]
  const attention2_2_0_1_4 = memory.workspace.subarray(140288, 145920); // [B, 1, 44]
  const attention2_2_0_1_6 = memory.workspace.subarray(0, 90112); // [B, 16, 44]
  const attention2_2_0_1_7 = memory.workspace.subarray(90112, 98304); // [B, 4, 16]
  const attention2_2_0_1Weights = memory.workspace.subarray(98304, 106496); // [B, 4, 16]
  const attention2_2_0_1_9 = memory.workspace.subarray(0, 90112); // [B, 16, 44]
  const attention2_2_0_1_10 = memory.workspace.subarray(90112, 95744); // [B, 1, 44]
  const attention2_2_0_1_11 = memory.workspace.subarray(0, 5632); // [B, 1, 44]
  const residual2_2_0 = memory.workspace.subarray(45056, 50688); // [B, 1, 44]
  const layerNorm2_2_1_0 = memory.workspace.subarray(22528, 28160); // [B, 1, 44]
  const linear2_2_1_1 = memory.workspace.subarray(0, 22528); // [B, 1, 176]
  const gelu2_2_1_2 = memory.workspace.subarray(22528, 45056); // [B, 1, 176]
  const linear2_2_1_3 = memory.workspace.subarray(0, 5632); // [B, 1, 44]
  const layerNorm3 = memory.workspace.subarray(5632, 11264); // [B, 1, 44]
  const linear4 = memory.workspace.subarray(0, 3456); // [B, 1, 27]
  const powers = memory.workspace.subarray(0, 16); // [16]
  const powers2 = memory.workspace.subarray(0, 16); // [16]
  const powers3 = memory.workspace.subarray(0, 16); // [16]

  // specs/transformer.yaml:20 embedding
  // from tokens [B, 1, 1], embedding0Weight [27, 44] to embedding0 [B, 1, 44]
  function embedding0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = tokens[b];
      for (let c = 0; c < 44; c++) {
        embedding0[b * 44 + c] = embedding0Weight[row * 44 + c];
      }
    }
  }

  // specs/transformer.yaml:21 positions
  // from places [B, 1, 1], positions1Weight [16, 44] to positions1 [B, 1, 44]
  function positions1Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = places[b];
      for (let c = 0; c < 44; c++) {
        positions1[b * 44 + c] = positions1Weight[row * 44 + c];
      }
    }
  }

  // specs/transformer.yaml:21 positions
  // specs/transformer.yaml:26 layerNorm
  // from embedding0 [B, 1, 44], positions1 [B, 1, 44], layerNorm2_0_0_0Weight [44], layerNorm2_0_0_0Bias [44]
  //   to layerNorm2_0_0_0 [B, 1, 44]
  function positions1LayerNorm2_0_0_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        sum += embedding0[b * 44 + c] + positions1[b * 44 + c];
      }
      let sum2 = 0;
      const mean = sum / 44;
      for (let c = 0; c < 44; c++) {
        const difference = embedding0[b * 44 + c] + positions1[b * 44 + c] - mean;
        sum2 += difference * difference;
      }
      const reciprocalDeviation = 1 / Math.sqrt(sum2 / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        layerNorm2_0_0_0[b * 44 + c] = (embedding0[b * 44 + c] + positions1[b * 44 + c] - mean) * reciprocalDeviation * layerNorm2_0_0_0Weight[c] + layerNorm2_0_0_0Bias[c];
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_0_0_1 [B, 1, 132] to attention2_0_0_1_2 [B, 1, 44]
  function attention2_0_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        attention2_0_0_1_2[b * 44 + c] = attention2_0_0_1[b * 132 + c];
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_0_0_1 [B, 1, 132] to attention2_0_0_1_3 [B, 1, 44]
  function attention2_0_0_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        attention2_0_0_1_3[b * 44 + c] = attention2_0_0_1[b * 132 + c + 44];
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_0_0_1 [B, 1, 132] to attention2_0_0_1_4 [B, 1, 44]
  function attention2_0_0_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        attention2_0_0_1_4[b * 44 + c] = attention2_0_0_1[b * 132 + c + 88];
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_0_0_1_5 [B, 15, 44], attention2_0_0_1_3 [B, 1, 44] to attention2_0_0_1_6 [B, 16, 44]
  function attention2_0_0_1Forward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          attention2_0_0_1_6[b * 704 + t * 44 + c] = attention2_0_0_1_5[b * 660 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        attention2_0_0_1_6[b * 704 + c + 660] = attention2_0_0_1_3[b * 44 + c];
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_0_0_1_6 [B, 16, 44] to attention2_0_0_1_5 [B, 15, 44]
  function attention2_0_0_1Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          attention2_0_0_1_5[b * 660 + t * 44 + c] = attention2_0_0_1_6[b * 704 + t * 44 + c + 44];
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_0_0_1_2 [B, 1, 44], attention2_0_0_1_6 [B, 16, 44] to attention2_0_0_1_7 [B, 4, 16]
  function attention2_0_0_1Forward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 1; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 11; d++) {
              sum += attention2_0_0_1_2[b * 44 + t * 44 + h * 11 + d] * attention2_0_0_1_6[b * 704 + u * 44 + h * 11 + d];
            }
            attention2_0_0_1_7[b * 64 + h * 16 + t * 16 + u] = sum;
          }
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from places [B, 1, 1], attention2_0_0_1_7 [B, 4, 16], powers [16] to powers [16], attention2_0_0_1Weights [B, 4, 16]
  function attention2_0_0_1Forward8(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        let largest = -Infinity;
        const place = places[b];
        for (let c = 0; c < 16; c++) {
          largest = Math.max(largest, 0.30151134457776363 * attention2_0_0_1_7[b * 64 + t * 16 + c] + -1e+30 * (15 > c + place ? 1 : 0));
        }
        let sum = 0;
        for (let c = 0; c < 16; c++) {
          const power = Math.exp(0.30151134457776363 * attention2_0_0_1_7[b * 64 + t * 16 + c] + -1e+30 * (15 > c + place ? 1 : 0) - largest);
          powers[c] = power;
          sum += power;
        }
        for (let c = 0; c < 16; c++) {
          attention2_0_0_1Weights[b * 64 + t * 16 + c] = powers[c] / sum;
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_0_0_1_8 [B, 15, 44], attention2_0_0_1_4 [B, 1, 44] to attention2_0_0_1_9 [B, 16, 44]
  function attention2_0_0_1Forward9(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          attention2_0_0_1_9[b * 704 + t * 44 + c] = attention2_0_0_1_8[b * 660 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        attention2_0_0_1_9[b * 704 + c + 660] = attention2_0_0_1_4[b * 44 + c];
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_0_0_1_9 [B, 16, 44] to attention2_0_0_1_8 [B, 15, 44]
  function attention2_0_0_1Forward10(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          attention2_0_0_1_8[b * 660 + t * 44 + c] = attention2_0_0_1_9[b * 704 + t * 44 + c + 44];
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_0_0_1Weights [B, 4, 16], attention2_0_0_1_9 [B, 16, 44] to attention2_0_0_1_10 [B, 1, 44]
  function attention2_0_0_1Forward11(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 1; t++) {
          for (let d = 0; d < 11; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += attention2_0_0_1Weights[b * 64 + h * 16 + t * 16 + u] * attention2_0_0_1_9[b * 704 + u * 44 + h * 11 + d];
            }
            attention2_0_0_1_10[b * 44 + t * 44 + h * 11 + d] = sum;
          }
        }
      }
    }
  }

  // specs/transformer.yaml:21 positions
  // specs/transformer.yaml:25 residual
  // specs/transformer.yaml:29 layerNorm
  // from embedding0 [B, 1, 44], positions1 [B, 1, 44], attention2_0_0_1_11 [B, 1, 44], layerNorm2_0_1_0Weight [44], layerNorm2_0_1_0Bias [44]
  //   to layerNorm2_0_1_0 [B, 1, 44]
  function positions1LayerNorm2_0_1_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        sum += embedding0[b * 44 + c] + positions1[b * 44 + c] + attention2_0_0_1_11[b * 44 + c];
      }
      let sum2 = 0;
      const mean = sum / 44;
      for (let c = 0; c < 44; c++) {
        const difference = embedding0[b * 44 + c] + positions1[b * 44 + c] + attention2_0_0_1_11[b * 44 + c] - mean;
        sum2 += difference * difference;
      }
      const reciprocalDeviation = 1 / Math.sqrt(sum2 / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        layerNorm2_0_1_0[b * 44 + c] = (embedding0[b * 44 + c] + positions1[b * 44 + c] + attention2_0_0_1_11[b * 44 + c] - mean) * reciprocalDeviation * layerNorm2_0_1_0Weight[c] + layerNorm2_0_1_0Bias[c];
      }
    }
  }

  // specs/transformer.yaml:31 gelu
  // from linear2_0_1_1 [B, 1, 176] to gelu2_0_1_2 [B, 1, 176]
  function gelu2_0_1_2Forward(batch: number): void {
    const size = batch * 176;
    for (let i = 0; i < size; i++) {
      const total = linear2_0_1_1[i];
      gelu2_0_1_2[i] = total * 0.5 * (1 + erf(0.7071067811865476 * total));
    }
  }

  // specs/transformer.yaml:21 positions
  // specs/transformer.yaml:25 residual
  // specs/transformer.yaml:28 residual
  // specs/transformer.yaml:26 layerNorm
  // from embedding0 [B, 1, 44], positions1 [B, 1, 44], attention2_0_0_1_11 [B, 1, 44], linear2_0_1_3 [B, 1, 44], layerNorm2_1_0_0Weight [44], layerNorm2_1_0_0Bias [44]
  //   to layerNorm2_1_0_0 [B, 1, 44]
  function positions1LayerNorm2_1_0_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        sum += embedding0[b * 44 + c] + positions1[b * 44 + c] + attention2_0_0_1_11[b * 44 + c] + linear2_0_1_3[b * 44 + c];
      }
      let sum2 = 0;
      const mean = sum / 44;
      for (let c = 0; c < 44; c++) {
        const difference = embedding0[b * 44 + c] + positions1[b * 44 + c] + attention2_0_0_1_11[b * 44 + c] + linear2_0_1_3[b * 44 + c] - mean;
        sum2 += difference * difference;
      }
      const reciprocalDeviation = 1 / Math.sqrt(sum2 / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        layerNorm2_1_0_0[b * 44 + c] = (embedding0[b * 44 + c] + positions1[b * 44 + c] + attention2_0_0_1_11[b * 44 + c] + linear2_0_1_3[b * 44 + c] - mean) * reciprocalDeviation * layerNorm2_1_0_0Weight[c] + layerNorm2_1_0_0Bias[c];
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_1_0_1 [B, 1, 132] to attention2_1_0_1_2 [B, 1, 44]
  function attention2_1_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        attention2_1_0_1_2[b * 44 + c] = attention2_1_0_1[b * 132 + c];
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_1_0_1 [B, 1, 132] to attention2_1_0_1_3 [B, 1, 44]
  function attention2_1_0_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        attention2_1_0_1_3[b * 44 + c] = attention2_1_0_1[b * 132 + c + 44];
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_1_0_1 [B, 1, 132] to attention2_1_0_1_4 [B, 1, 44]
  function attention2_1_0_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        attention2_1_0_1_4[b * 44 + c] = attention2_1_0_1[b * 132 + c + 88];
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_1_0_1_5 [B, 15, 44], attention2_1_0_1_3 [B, 1, 44] to attention2_1_0_1_6 [B, 16, 44]
  function attention2_1_0_1Forward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          attention2_1_0_1_6[b * 704 + t * 44 + c] = attention2_1_0_1_5[b * 660 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        attention2_1_0_1_6[b * 704 + c + 660] = attention2_1_0_1_3[b * 44 + c];
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_1_0_1_6 [B, 16, 44] to attention2_1_0_1_5 [B, 15, 44]
  function attention2_1_0_1Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          attention2_1_0_1_5[b * 660 + t * 44 + c] = attention2_1_0_1_6[b * 704 + t * 44 + c + 44];
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_1_0_1_2 [B, 1, 44], attention2_1_0_1_6 [B, 16, 44] to attention2_1_0_1_7 [B, 4, 16]
  function attention2_1_0_1Forward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 1; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 11; d++) {
              sum += attention2_1_0_1_2[b * 44 + t * 44 + h * 11 + d] * attention2_1_0_1_6[b * 704 + u * 44 + h * 11 + d];
            }
            attention2_1_0_1_7[b * 64 + h * 16 + t * 16 + u] = sum;
          }
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // specs/transformer.yaml:27 attention
  // from places [B, 1, 1], attention2_1_0_1_7 [B, 4, 16], powers2 [16] to powers2 [16], attention2_1_0_1Weights [B, 4, 16]
  function attention2_0_0_1Attention2_1_0_1Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        let largest = -Infinity;
        const place = places[b];
        for (let c = 0; c < 16; c++) {
          largest = Math.max(largest, 0.30151134457776363 * attention2_1_0_1_7[b * 64 + t * 16 + c] + -1e+30 * (15 > c + place ? 1 : 0));
        }
        let sum = 0;
        for (let c = 0; c < 16; c++) {
          const power = Math.exp(0.30151134457776363 * attention2_1_0_1_7[b * 64 + t * 16 + c] + -1e+30 * (15 > c + place ? 1 : 0) - largest);
          powers2[c] = power;
          sum += power;
        }
        for (let c = 0; c < 16; c++) {
          attention2_1_0_1Weights[b * 64 + t * 16 + c] = powers2[c] / sum;
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_1_0_1_8 [B, 15, 44], attention2_1_0_1_4 [B, 1, 44] to attention2_1_0_1_9 [B, 16, 44]
  function attention2_1_0_1Forward8(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          attention2_1_0_1_9[b * 704 + t * 44 + c] = attention2_1_0_1_8[b * 660 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        attention2_1_0_1_9[b * 704 + c + 660] = attention2_1_0_1_4[b * 44 + c];
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_1_0_1_9 [B, 16, 44] to attention2_1_0_1_8 [B, 15, 44]
  function attention2_1_0_1Forward9(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          attention2_1_0_1_8[b * 660 + t * 44 + c] = attention2_1_0_1_9[b * 704 + t * 44 + c + 44];
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_1_0_1Weights [B, 4, 16], attention2_1_0_1_9 [B, 16, 44] to attention2_1_0_1_10 [B, 1, 44]
  function attention2_1_0_1Forward10(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 1; t++) {
          for (let d = 0; d < 11; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += attention2_1_0_1Weights[b * 64 + h * 16 + t * 16 + u] * attention2_1_0_1_9[b * 704 + u * 44 + h * 11 + d];
            }
            attention2_1_0_1_10[b * 44 + t * 44 + h * 11 + d] = sum;
          }
        }
      }
    }
  }

  // specs/transformer.yaml:21 positions
  // specs/transformer.yaml:25 residual
  // specs/transformer.yaml:28 residual
  // specs/transformer.yaml:25 residual
  // specs/transformer.yaml:29 layerNorm
  // from embedding0 [B, 1, 44], positions1 [B, 1, 44], attention2_0_0_1_11 [B, 1, 44], linear2_0_1_3 [B, 1, 44], attention2_1_0_1_11 [B, 1, 44], layerNorm2_1_1_0Weight [44], layerNorm2_1_1_0Bias [44]
  //   to layerNorm2_1_1_0 [B, 1, 44]
  function positions1LayerNorm2_1_1_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        sum += embedding0[b * 44 + c] + positions1[b * 44 + c] + attention2_0_0_1_11[b * 44 + c] + linear2_0_1_3[b * 44 + c] + attention2_1_0_1_11[b * 44 + c];
      }
      let sum2 = 0;
      const mean = sum / 44;
      for (let c = 0; c < 44; c++) {
        const difference = embedding0[b * 44 + c] + positions1[b * 44 + c] + attention2_0_0_1_11[b * 44 + c] + linear2_0_1_3[b * 44 + c] + attention2_1_0_1_11[b * 44 + c] - mean;
        sum2 += difference * difference;
      }
      const reciprocalDeviation = 1 / Math.sqrt(sum2 / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        layerNorm2_1_1_0[b * 44 + c] = (embedding0[b * 44 + c] + positions1[b * 44 + c] + attention2_0_0_1_11[b * 44 + c] + linear2_0_1_3[b * 44 + c] + attention2_1_0_1_11[b * 44 + c] - mean) * reciprocalDeviation * layerNorm2_1_1_0Weight[c] + layerNorm2_1_1_0Bias[c];
      }
    }
  }

  // specs/transformer.yaml:31 gelu
  // from linear2_1_1_1 [B, 1, 176] to gelu2_1_1_2 [B, 1, 176]
  function gelu2_1_1_2Forward(batch: number): void {
    const size = batch * 176;
    for (let i = 0; i < size; i++) {
      const total = linear2_1_1_1[i];
      gelu2_1_1_2[i] = total * 0.5 * (1 + erf(0.7071067811865476 * total));
    }
  }

  // specs/transformer.yaml:21 positions
  // specs/transformer.yaml:25 residual
  // specs/transformer.yaml:28 residual
  // specs/transformer.yaml:25 residual
  // specs/transformer.yaml:28 residual
  // specs/transformer.yaml:26 layerNorm
  // from embedding0 [B, 1, 44], positions1 [B, 1, 44], attention2_0_0_1_11 [B, 1, 44], linear2_0_1_3 [B, 1, 44], attention2_1_0_1_11 [B, 1, 44], linear2_1_1_3 [B, 1, 44], layerNorm2_2_0_0Weight [44], layerNorm2_2_0_0Bias [44]
  //   to layerNorm2_2_0_0 [B, 1, 44]
  function positions1LayerNorm2_2_0_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        sum += embedding0[b * 44 + c] + positions1[b * 44 + c] + attention2_0_0_1_11[b * 44 + c] + linear2_0_1_3[b * 44 + c] + attention2_1_0_1_11[b * 44 + c] + linear2_1_1_3[b * 44 + c];
      }
      let sum2 = 0;
      const mean = sum / 44;
      for (let c = 0; c < 44; c++) {
        const difference = embedding0[b * 44 + c] + positions1[b * 44 + c] + attention2_0_0_1_11[b * 44 + c] + linear2_0_1_3[b * 44 + c] + attention2_1_0_1_11[b * 44 + c] + linear2_1_1_3[b * 44 + c] - mean;
        sum2 += difference * difference;
      }
      const reciprocalDeviation = 1 / Math.sqrt(sum2 / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        const product = (embedding0[b * 44 + c] + positions1[b * 44 + c] + attention2_0_0_1_11[b * 44 + c] + linear2_0_1_3[b * 44 + c] + attention2_1_0_1_11[b * 44 + c] + linear2_1_1_3[b * 44 + c] - mean) * reciprocalDeviation * layerNorm2_2_0_0Weight[c];
        layerNorm2_2_0_0[b * 44 + c] = product + layerNorm2_2_0_0Bias[c];
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_2_0_1 [B, 1, 132] to attention2_2_0_1_2 [B, 1, 44]
  function attention2_2_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        attention2_2_0_1_2[b * 44 + c] = attention2_2_0_1[b * 132 + c];
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_2_0_1 [B, 1, 132] to attention2_2_0_1_3 [B, 1, 44]
  function attention2_2_0_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        attention2_2_0_1_3[b * 44 + c] = attention2_2_0_1[b * 132 + c + 44];
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_2_0_1 [B, 1, 132] to attention2_2_0_1_4 [B, 1, 44]
  function attention2_2_0_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        attention2_2_0_1_4[b * 44 + c] = attention2_2_0_1[b * 132 + c + 88];
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_2_0_1_5 [B, 15, 44], attention2_2_0_1_3 [B, 1, 44] to attention2_2_0_1_6 [B, 16, 44]
  function attention2_2_0_1Forward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          attention2_2_0_1_6[b * 704 + t * 44 + c] = attention2_2_0_1_5[b * 660 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        attention2_2_0_1_6[b * 704 + c + 660] = attention2_2_0_1_3[b * 44 + c];
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_2_0_1_6 [B, 16, 44] to attention2_2_0_1_5 [B, 15, 44]
  function attention2_2_0_1Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          attention2_2_0_1_5[b * 660 + t * 44 + c] = attention2_2_0_1_6[b * 704 + t * 44 + c + 44];
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_2_0_1_2 [B, 1, 44], attention2_2_0_1_6 [B, 16, 44] to attention2_2_0_1_7 [B, 4, 16]
  function attention2_2_0_1Forward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 1; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 11; d++) {
              sum += attention2_2_0_1_2[b * 44 + t * 44 + h * 11 + d] * attention2_2_0_1_6[b * 704 + u * 44 + h * 11 + d];
            }
            attention2_2_0_1_7[b * 64 + h * 16 + t * 16 + u] = sum;
          }
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // specs/transformer.yaml:27 attention
  // from places [B, 1, 1], attention2_2_0_1_7 [B, 4, 16], powers3 [16] to powers3 [16], attention2_2_0_1Weights [B, 4, 16]
  function attention2_0_0_1Attention2_2_0_1Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        let largest = -Infinity;
        const place = places[b];
        for (let c = 0; c < 16; c++) {
          largest = Math.max(largest, 0.30151134457776363 * attention2_2_0_1_7[b * 64 + t * 16 + c] + -1e+30 * (15 > c + place ? 1 : 0));
        }
        let sum = 0;
        for (let c = 0; c < 16; c++) {
          const power = Math.exp(0.30151134457776363 * attention2_2_0_1_7[b * 64 + t * 16 + c] + -1e+30 * (15 > c + place ? 1 : 0) - largest);
          powers3[c] = power;
          sum += power;
        }
        for (let c = 0; c < 16; c++) {
          attention2_2_0_1Weights[b * 64 + t * 16 + c] = powers3[c] / sum;
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_2_0_1_8 [B, 15, 44], attention2_2_0_1_4 [B, 1, 44] to attention2_2_0_1_9 [B, 16, 44]
  function attention2_2_0_1Forward8(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          attention2_2_0_1_9[b * 704 + t * 44 + c] = attention2_2_0_1_8[b * 660 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        attention2_2_0_1_9[b * 704 + c + 660] = attention2_2_0_1_4[b * 44 + c];
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_2_0_1_9 [B, 16, 44] to attention2_2_0_1_8 [B, 15, 44]
  function attention2_2_0_1Forward9(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          attention2_2_0_1_8[b * 660 + t * 44 + c] = attention2_2_0_1_9[b * 704 + t * 44 + c + 44];
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_2_0_1Weights [B, 4, 16], attention2_2_0_1_9 [B, 16, 44] to attention2_2_0_1_10 [B, 1, 44]
  function attention2_2_0_1Forward10(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 1; t++) {
          for (let d = 0; d < 11; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += attention2_2_0_1Weights[b * 64 + h * 16 + t * 16 + u] * attention2_2_0_1_9[b * 704 + u * 44 + h * 11 + d];
            }
            attention2_2_0_1_10[b * 44 + t * 44 + h * 11 + d] = sum;
          }
        }
      }
    }
  }

  // specs/transformer.yaml:21 positions
  // specs/transformer.yaml:25 residual
  // specs/transformer.yaml:28 residual
  // specs/transformer.yaml:25 residual
  // specs/transformer.yaml:28 residual
  // specs/transformer.yaml:25 residual
  // specs/transformer.yaml:29 layerNorm
  // from embedding0 [B, 1, 44], positions1 [B, 1, 44], attention2_0_0_1_11 [B, 1, 44], linear2_0_1_3 [B, 1, 44], attention2_1_0_1_11 [B, 1, 44], linear2_1_1_3 [B, 1, 44], attention2_2_0_1_11 [B, 1, 44], residual2_2_0 [B, 1, 44], layerNorm2_2_1_0Weight [44], layerNorm2_2_1_0Bias [44]
  //   to residual2_2_0 [B, 1, 44], layerNorm2_2_1_0 [B, 1, 44]
  function positions1LayerNorm2_2_1_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = embedding0[b * 44 + c] + positions1[b * 44 + c] + attention2_0_0_1_11[b * 44 + c] + linear2_0_1_3[b * 44 + c] + attention2_1_0_1_11[b * 44 + c] + linear2_1_1_3[b * 44 + c] + attention2_2_0_1_11[b * 44 + c];
        residual2_2_0[b * 44 + c] = total;
        sum += total;
      }
      let sum2 = 0;
      const mean = sum / 44;
      for (let c = 0; c < 44; c++) {
        const difference = residual2_2_0[b * 44 + c] - mean;
        sum2 += difference * difference;
      }
      const reciprocalDeviation = 1 / Math.sqrt(sum2 / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        layerNorm2_2_1_0[b * 44 + c] = (residual2_2_0[b * 44 + c] - mean) * reciprocalDeviation * layerNorm2_2_1_0Weight[c] + layerNorm2_2_1_0Bias[c];
      }
    }
  }

  // specs/transformer.yaml:31 gelu
  // from linear2_2_1_1 [B, 1, 176] to gelu2_2_1_2 [B, 1, 176]
  function gelu2_2_1_2Forward(batch: number): void {
    const size = batch * 176;
    for (let i = 0; i < size; i++) {
      const total = linear2_2_1_1[i];
      gelu2_2_1_2[i] = total * 0.5 * (1 + erf(0.7071067811865476 * total));
    }
  }

  // specs/transformer.yaml:28 residual
  // specs/transformer.yaml:33 layerNorm
  // from residual2_2_0 [B, 1, 44], linear2_2_1_3 [B, 1, 44], layerNorm3Weight [44], layerNorm3Bias [44]
  //   to layerNorm3 [B, 1, 44]
  function residual2_2_1LayerNorm3Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        sum += residual2_2_0[b * 44 + c] + linear2_2_1_3[b * 44 + c];
      }
      let sum2 = 0;
      const mean = sum / 44;
      for (let c = 0; c < 44; c++) {
        const difference = residual2_2_0[b * 44 + c] + linear2_2_1_3[b * 44 + c] - mean;
        sum2 += difference * difference;
      }
      const reciprocalDeviation = 1 / Math.sqrt(sum2 / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        layerNorm3[b * 44 + c] = (residual2_2_0[b * 44 + c] + linear2_2_1_3[b * 44 + c] - mean) * reciprocalDeviation * layerNorm3Weight[c] + layerNorm3Bias[c];
      }
    }
  }


  /** Logits of the character after the one at hand; the states go on to it. */
  return function oneStep(batch: number): void {
    embedding0Forward(batch);
    positions1Forward(batch);
    positions1LayerNorm2_0_0_0Forward(batch);
    // specs/transformer.yaml:27 attention
    // from layerNorm2_0_0_0 [B, 1, 44], attention2_0_0_1InProjWeight [132, 44], attention2_0_0_1InProjBias [132]
    //   to attention2_0_0_1 [B, 1, 132]
    multiplyTransposed(layerNorm2_0_0_0, attention2_0_0_1InProjWeight, attention2_0_0_1, batch, 132, 44, attention2_0_0_1InProjBias);
    attention2_0_0_1Forward2(batch);
    attention2_0_0_1Forward3(batch);
    attention2_0_0_1Forward4(batch);
    attention2_0_0_1Forward5(batch);
    attention2_0_0_1Forward6(batch);
    attention2_0_0_1Forward7(batch);
    attention2_0_0_1Forward8(batch);
    attention2_0_0_1Forward9(batch);
    attention2_0_0_1Forward10(batch);
    attention2_0_0_1Forward11(batch);
    // specs/transformer.yaml:27 attention
    // from attention2_0_0_1_10 [B, 1, 44], attention2_0_0_1OutProjWeight [44, 44], attention2_0_0_1OutProjBias [44]
    //   to attention2_0_0_1_11 [B, 1, 44]
    multiplyTransposed(attention2_0_0_1_10, attention2_0_0_1OutProjWeight, attention2_0_0_1_11, batch, 44, 44, attention2_0_0_1OutProjBias);
    positions1LayerNorm2_0_1_0Forward(batch);
    // specs/transformer.yaml:30 linear
    // from layerNorm2_0_1_0 [B, 1, 44], linear2_0_1_1Weight [176, 44], linear2_0_1_1Bias [176] to linear2_0_1_1 [B, 1, 176]
    multiplyTransposed(layerNorm2_0_1_0, linear2_0_1_1Weight, linear2_0_1_1, batch, 176, 44, linear2_0_1_1Bias);
    gelu2_0_1_2Forward(batch);
    // specs/transformer.yaml:32 linear
    // from gelu2_0_1_2 [B, 1, 176], linear2_0_1_3Weight [44, 176], linear2_0_1_3Bias [44] to linear2_0_1_3 [B, 1, 44]
    multiplyTransposed(gelu2_0_1_2, linear2_0_1_3Weight, linear2_0_1_3, batch, 44, 176, linear2_0_1_3Bias);
    positions1LayerNorm2_1_0_0Forward(batch);
    // specs/transformer.yaml:27 attention
    // from layerNorm2_1_0_0 [B, 1, 44], attention2_1_0_1InProjWeight [132, 44], attention2_1_0_1InProjBias [132]
    //   to attention2_1_0_1 [B, 1, 132]
    multiplyTransposed(layerNorm2_1_0_0, attention2_1_0_1InProjWeight, attention2_1_0_1, batch, 132, 44, attention2_1_0_1InProjBias);
    attention2_1_0_1Forward2(batch);
    attention2_1_0_1Forward3(batch);
    attention2_1_0_1Forward4(batch);
    attention2_1_0_1Forward5(batch);
    attention2_1_0_1Forward6(batch);
    attention2_1_0_1Forward7(batch);
    attention2_0_0_1Attention2_1_0_1Forward(batch);
    attention2_1_0_1Forward8(batch);
    attention2_1_0_1Forward9(batch);
    attention2_1_0_1Forward10(batch);
    // specs/transformer.yaml:27 attention
    // from attention2_1_0_1_10 [B, 1, 44], attention2_1_0_1OutProjWeight [44, 44], attention2_1_0_1OutProjBias [44]
    //   to attention2_1_0_1_11 [B, 1, 44]
    multiplyTransposed(attention2_1_0_1_10, attention2_1_0_1OutProjWeight, attention2_1_0_1_11, batch, 44, 44, attention2_1_0_1OutProjBias);
    positions1LayerNorm2_1_1_0Forward(batch);
    // specs/transformer.yaml:30 linear
    // from layerNorm2_1_1_0 [B, 1, 44], linear2_1_1_1Weight [176, 44], linear2_1_1_1Bias [176] to linear2_1_1_1 [B, 1, 176]
    multiplyTransposed(layerNorm2_1_1_0, linear2_1_1_1Weight, linear2_1_1_1, batch, 176, 44, linear2_1_1_1Bias);
    gelu2_1_1_2Forward(batch);
    // specs/transformer.yaml:32 linear
    // from gelu2_1_1_2 [B, 1, 176], linear2_1_1_3Weight [44, 176], linear2_1_1_3Bias [44] to linear2_1_1_3 [B, 1, 44]
    multiplyTransposed(gelu2_1_1_2, linear2_1_1_3Weight, linear2_1_1_3, batch, 44, 176, linear2_1_1_3Bias);
    positions1LayerNorm2_2_0_0Forward(batch);
    // specs/transformer.yaml:27 attention
    // from layerNorm2_2_0_0 [B, 1, 44], attention2_2_0_1InProjWeight [132, 44], attention2_2_0_1InProjBias [132]
    //   to attention2_2_0_1 [B, 1, 132]
    multiplyTransposed(layerNorm2_2_0_0, attention2_2_0_1InProjWeight, attention2_2_0_1, batch, 132, 44, attention2_2_0_1InProjBias);
    attention2_2_0_1Forward2(batch);
    attention2_2_0_1Forward3(batch);
    attention2_2_0_1Forward4(batch);
    attention2_2_0_1Forward5(batch);
    attention2_2_0_1Forward6(batch);
    attention2_2_0_1Forward7(batch);
    attention2_0_0_1Attention2_2_0_1Forward(batch);
    attention2_2_0_1Forward8(batch);
    attention2_2_0_1Forward9(batch);
    attention2_2_0_1Forward10(batch);
    // specs/transformer.yaml:27 attention
    // from attention2_2_0_1_10 [B, 1, 44], attention2_2_0_1OutProjWeight [44, 44], attention2_2_0_1OutProjBias [44]
    //   to attention2_2_0_1_11 [B, 1, 44]
    multiplyTransposed(attention2_2_0_1_10, attention2_2_0_1OutProjWeight, attention2_2_0_1_11, batch, 44, 44, attention2_2_0_1OutProjBias);
    positions1LayerNorm2_2_1_0Forward(batch);
    // specs/transformer.yaml:30 linear
    // from layerNorm2_2_1_0 [B, 1, 44], linear2_2_1_1Weight [176, 44], linear2_2_1_1Bias [176] to linear2_2_1_1 [B, 1, 176]
    multiplyTransposed(layerNorm2_2_1_0, linear2_2_1_1Weight, linear2_2_1_1, batch, 176, 44, linear2_2_1_1Bias);
    gelu2_2_1_2Forward(batch);
    // specs/transformer.yaml:32 linear
    // from gelu2_2_1_2 [B, 1, 176], linear2_2_1_3Weight [44, 176], linear2_2_1_3Bias [44] to linear2_2_1_3 [B, 1, 44]
    multiplyTransposed(gelu2_2_1_2, linear2_2_1_3Weight, linear2_2_1_3, batch, 44, 176, linear2_2_1_3Bias);
    residual2_2_1LayerNorm3Forward(batch);
    // specs/transformer.yaml:34 linear
    // from layerNorm3 [B, 1, 44], linear4Weight [27, 44], linear4Bias [27] to linear4 [B, 1, 27]
    multiplyTransposed(layerNorm3, linear4Weight, linear4, batch, 27, 44, linear4Bias);
  };
}

// Made by wnc from specs/best-wavenet.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, sigmoid, tanh, type OneStep, type OneStepMemory } from 'wnc/runtime';

/** Binds the model, one character at a time, to its arrays, once. */
export function createOneStep(memory: OneStepMemory): OneStep {
  // The batch.
  const tokens = memory.inputs; // [B, 1, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 1188); // [27, 44]
  const rmsNorm2_0_0_0Weight = memory.parameters.subarray(1188, 1232); // [44]
  const gated2_0_0_1FilterWeight = memory.parameters.subarray(1232, 8976); // [44, 44, 4]
  const gated2_0_0_1FilterBias = memory.parameters.subarray(8976, 9020); // [44]
  const gated2_0_0_1GateWeight = memory.parameters.subarray(9020, 16764); // [44, 44, 4]
  const gated2_0_0_1GateBias = memory.parameters.subarray(16764, 16808); // [44]
  const linear2_0_0_3Weight = memory.parameters.subarray(16808, 18744); // [44, 44]
  const linear2_0_0_3Bias = memory.parameters.subarray(18744, 18788); // [44]
  const rmsNorm2_0_1_0Weight = memory.parameters.subarray(18788, 18832); // [44]
  const linear2_0_1_1_0_0Weight = memory.parameters.subarray(18832, 21120); // [52, 44]
  const linear2_0_1_1_0_0Bias = memory.parameters.subarray(21120, 21172); // [52]
  const linear2_0_1_1_1_0Weight = memory.parameters.subarray(21172, 23460); // [52, 44]
  const linear2_0_1_1_1_0Bias = memory.parameters.subarray(23460, 23512); // [52]
  const linear2_0_1_2Weight = memory.parameters.subarray(23512, 25800); // [44, 52]
  const linear2_0_1_2Bias = memory.parameters.subarray(25800, 25844); // [44]
  const rmsNorm2_1_0_0Weight = memory.parameters.subarray(25844, 25888); // [44]
  const gated2_1_0_1FilterWeight = memory.parameters.subarray(25888, 33632); // [44, 44, 4]
  const gated2_1_0_1FilterBias = memory.parameters.subarray(33632, 33676); // [44]
  const gated2_1_0_1GateWeight = memory.parameters.subarray(33676, 41420); // [44, 44, 4]
  const gated2_1_0_1GateBias = memory.parameters.subarray(41420, 41464); // [44]
  const linear2_1_0_3Weight = memory.parameters.subarray(41464, 43400); // [44, 44]
  const linear2_1_0_3Bias = memory.parameters.subarray(43400, 43444); // [44]
  const rmsNorm2_1_1_0Weight = memory.parameters.subarray(43444, 43488); // [44]
  const linear2_1_1_1_0_0Weight = memory.parameters.subarray(43488, 45776); // [52, 44]
  const linear2_1_1_1_0_0Bias = memory.parameters.subarray(45776, 45828); // [52]
  const linear2_1_1_1_1_0Weight = memory.parameters.subarray(45828, 48116); // [52, 44]
  const linear2_1_1_1_1_0Bias = memory.parameters.subarray(48116, 48168); // [52]
  const linear2_1_1_2Weight = memory.parameters.subarray(48168, 50456); // [44, 52]
  const linear2_1_1_2Bias = memory.parameters.subarray(50456, 50500); // [44]
  const rmsNorm2_2_0_0Weight = memory.parameters.subarray(50500, 50544); // [44]
  const gated2_2_0_1FilterWeight = memory.parameters.subarray(50544, 58288); // [44, 44, 4]
  const gated2_2_0_1FilterBias = memory.parameters.subarray(58288, 58332); // [44]
  const gated2_2_0_1GateWeight = memory.parameters.subarray(58332, 66076); // [44, 44, 4]
  const gated2_2_0_1GateBias = memory.parameters.subarray(66076, 66120); // [44]
  const linear2_2_0_3Weight = memory.parameters.subarray(66120, 68056); // [44, 44]
  const linear2_2_0_3Bias = memory.parameters.subarray(68056, 68100); // [44]
  const rmsNorm2_2_1_0Weight = memory.parameters.subarray(68100, 68144); // [44]
  const linear2_2_1_1_0_0Weight = memory.parameters.subarray(68144, 70432); // [52, 44]
  const linear2_2_1_1_0_0Bias = memory.parameters.subarray(70432, 70484); // [52]
  const linear2_2_1_1_1_0Weight = memory.parameters.subarray(70484, 72772); // [52, 44]
  const linear2_2_1_1_1_0Bias = memory.parameters.subarray(72772, 72824); // [52]
  const linear2_2_1_2Weight = memory.parameters.subarray(72824, 75112); // [44, 52]
  const linear2_2_1_2Bias = memory.parameters.subarray(75112, 75156); // [44]
  const rmsNorm3Weight = memory.parameters.subarray(75156, 75200); // [44]
  const linear4Weight = memory.parameters.subarray(75200, 76388); // [27, 44]
  const linear4Bias = memory.parameters.subarray(76388, 76415); // [27]
  // What is kept of each example.
  const gated2_0_0_1 = memory.states.subarray(0, 16896); // [B, 3, 44]
  const gated2_0_0_1_6 = memory.states.subarray(16896, 33792); // [B, 3, 44]
  const gated2_1_0_1 = memory.states.subarray(33792, 50688); // [B, 3, 44]
  const gated2_1_0_1_6 = memory.states.subarray(50688, 67584); // [B, 3, 44]
  const gated2_2_0_1 = memory.states.subarray(67584, 118272); // [B, 9, 44]
  const gated2_2_0_1_6 = memory.states.subarray(118272, 168960); // [B, 9, 44]
  // Workspace: tensors that are not needed at the same time share places.
  const embedding0 = memory.workspace.subarray(281600, 287232); // [B, 1, 44]
  const rmsNorm2_0_0_0 = memory.workspace.subarray(112640, 118272); // [B, 1, 44]
  const gated2_0_0_1_2 = memory.workspace.subarray(90112, 112640); // [B, 4, 44]
  const gated2_0_0_1_3 = memory.workspace.subarray(0, 90112); // [B, 4, 176]
  const gated2_0_0_1_4 = memory.workspace.subarray(90112, 112640); // [B, 1, 176]
  const gated2_0_0_1_5 = memory.workspace.subarray(118272, 123904); // [B, 1, 44]
  const gated2_0_0_1_7 = memory.workspace.subarray(90112, 112640); // [B, 4, 44]
  const gated2_0_0_1_8 = memory.workspace.subarray(0, 90112); // [B, 4, 176]
  const gated2_0_0_1_9 = memory.workspace.subarray(90112, 112640); // [B, 1, 176]
  const gated2_0_0_1_10 = memory.workspace.subarray(0, 5632); // [B, 1, 44]
  const gated2_0_0_1_11 = memory.workspace.subarray(5632, 11264); // [B, 1, 44]
  const linear2_0_0_3 = memory.workspace.subarray(287232, 292864); // [B, 1, 44]
  const rmsNorm2_0_1_0 = memory.workspace.subarray(13312, 18944); // [B, 1, 44]
  const linear2_0_1_1_0_0 = memory.workspace.subarray(0, 6656); // [B, 1, 52]
  const linear2_0_1_1_1_0 = memory.workspace.subarray(6656, 13312); // [B, 1, 52]
  const parallel2_0_1_1 = memory.workspace.subarray(13312, 19968); // [B, 1, 52]
  const linear2_0_1_2 = memory.workspace.subarray(292864, 298496); // [B, 1, 44]
  const rmsNorm2_1_0_0 = memory.workspace.subarray(112640, 118272); // [B, 1, 44]
  const gated2_1_0_1_2 = memory.workspace.subarray(90112, 112640); // [B, 4, 44]
  const gated2_1_0_1_3 = memory.workspace.subarray(0, 90112); // [B, 4, 176]
  const gated2_1_0_1_4 = memory.workspace.subarray(90112, 112640); // [B, 1, 176]
  const gated2_1_0_1_5 = memory.workspace.subarray(118272, 123904); // [B, 1, 44]
  const gated2_1_0_1_7 = memory.workspace.subarray(90112, 112640); // [B, 4, 44]
  const gated2_1_0_1_8 = memory.workspace.subarray(0, 90112); // [B, 4, 176]
  const gated2_1_0_1_9 = memory.workspace.subarray(90112, 112640); // [B, 1, 176]
  const gated2_1_0_1_10 = memory.workspace.subarray(0, 5632); // [B, 1, 44]
  const gated2_1_0_1_11 = memory.workspace.subarray(5632, 11264); // [B, 1, 44]
  const linear2_1_0_3 = memory.workspace.subarray(298496, 304128); // [B, 1, 44]
  const rmsNorm2_1_1_0 = memory.workspace.subarray(13312, 18944); // [B, 1, 44]
  const linear2_1_1_1_0_0 = memory.workspace.subarray(0, 6656); // [B, 1, 52]
  const linear2_1_1_1_1_0 = memory.workspace.subarray(6656, 13312); // [B, 1, 52]
  const parallel2_1_1_1 = memory.workspace.subarray(13312, 19968); // [B, 1, 52]
  const linear2_1_1_2 = memory.workspace.subarray(304128, 309760); // [B, 1, 44]
  const rmsNorm2_2_0_0 = memory.workspace.subarray(309760, 315392); // [B, 1, 44]
  const gated2_2_0_1_2 = memory.workspace.subarray(225280, 281600); // [B, 10, 44]
  const gated2_2_0_1_3 = memory.workspace.subarray(0, 225280); // [B, 10, 176]
  const gated2_2_0_1_4 = memory.workspace.subarray(225280, 247808); // [B, 1, 176]
  const gated2_2_0_1_5 = memory.workspace.subarray(315392, 321024); // [B, 1, 44]
  const gated2_2_0_1_7 = memory.workspace.subarray(225280, 281600); // [B, 10, 44]
  const gated2_2_0_1_8 = memory.workspace.subarray(0, 225280); // [B, 10, 176]
  const gated2_2_0_1_9 = memory.workspace.subarray(225280, 247808); // [B, 1, 176]
  const gated2_2_0_1_10 = memory.workspace.subarray(0, 5632); // [B, 1, 44]
  const gated2_2_0_1_11 = memory.workspace.subarray(5632, 11264); // [B, 1, 44]
  const linear2_2_0_3 = memory.workspace.subarray(19968, 25600); // [B, 1, 44]
  const rmsNorm2_2_1_0 = memory.workspace.subarray(13312, 18944); // [B, 1, 44]
  const linear2_2_1_1_0_0 = memory.workspace.subarray(0, 6656); // [B, 1, 52]
  const linear2_2_1_1_1_0 = memory.workspace.subarray(6656, 13312); // [B, 1, 52]
  const parallel2_2_1_1 = memory.workspace.subarray(13312, 19968); // [B, 1, 52]
  const linear2_2_1_2 = memory.workspace.subarray(0, 5632); // [B, 1, 44]
  const rmsNorm3 = memory.workspace.subarray(5632, 11264); // [B, 1, 44]
  const linear4 = memory.workspace.subarray(0, 3456);

  // specs/best-wavenet.yaml:19 embedding
  // from tokens [B, 1, 1], embedding0Weight [27, 44] to embedding0 [B, 1, 44]
  function embedding0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = tokens[b];
      for (let c = 0; c < 44; c++) {
        embedding0[b * 44 + c] = embedding0Weight[row * 44 + c];
      }
    }
  }

  // specs/best-wavenet.yaml:25 rmsNorm
  // from embedding0 [B, 1, 44], rmsNorm2_0_0_0Weight [44] to rmsNorm2_0_0_0 [B, 1, 44]
  function rmsNorm2_0_0_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const x = embedding0[b * 44 + c];
        sum += x * x;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        rmsNorm2_0_0_0[b * 44 + c] = embedding0[b * 44 + c] * reciprocalRoot * rmsNorm2_0_0_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_0_0_1 [B, 3, 44], rmsNorm2_0_0_0 [B, 1, 44] to gated2_0_0_1_2 [B, 4, 44]
  function gated2_0_0_1Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 3; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_0_0_1_2[b * 176 + t * 44 + c] = gated2_0_0_1[b * 132 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_0_0_1_2[b * 176 + c + 132] = rmsNorm2_0_0_0[b * 44 + c];
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_0_0_1_2 [B, 4, 44] to gated2_0_0_1 [B, 3, 44]
  function gated2_0_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 3; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_0_0_1[b * 132 + t * 44 + c] = gated2_0_0_1_2[b * 176 + t * 44 + c + 44];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_0_0_1_2 [B, 4, 44] to gated2_0_0_1_3 [B, 4, 176]
  function gated2_0_0_1Forward3(batch: number): void {
    gated2_0_0_1_3.fill(0, 0, (batch * 704));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_0_0_1_3[b * 704 + c * 4 + 528] = gated2_0_0_1_2[b * 176 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_0_0_1_3[b * 704 + t * 176 + c * 4 + 353] = gated2_0_0_1_2[b * 176 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 3; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_0_0_1_3[b * 704 + t * 176 + c * 4 + 178] = gated2_0_0_1_2[b * 176 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_0_0_1_3[b * 704 + t * 176 + c * 4 + 3] = gated2_0_0_1_2[b * 176 + t * 44 + c];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_0_0_1_3 [B, 4, 176] to gated2_0_0_1_4 [B, 1, 176]
  function gated2_0_0_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 176; c++) {
        gated2_0_0_1_4[b * 176 + c] = gated2_0_0_1_3[b * 704 + c + 528];
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_0_0_1_6 [B, 3, 44], rmsNorm2_0_0_0 [B, 1, 44] to gated2_0_0_1_7 [B, 4, 44]
  function gated2_0_0_1Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 3; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_0_0_1_7[b * 176 + t * 44 + c] = gated2_0_0_1_6[b * 132 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_0_0_1_7[b * 176 + c + 132] = rmsNorm2_0_0_0[b * 44 + c];
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_0_0_1_7 [B, 4, 44] to gated2_0_0_1_6 [B, 3, 44]
  function gated2_0_0_1Forward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 3; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_0_0_1_6[b * 132 + t * 44 + c] = gated2_0_0_1_7[b * 176 + t * 44 + c + 44];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_0_0_1_7 [B, 4, 44] to gated2_0_0_1_8 [B, 4, 176]
  function gated2_0_0_1Forward8(batch: number): void {
    gated2_0_0_1_8.fill(0, 0, (batch * 704));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_0_0_1_8[b * 704 + c * 4 + 528] = gated2_0_0_1_7[b * 176 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_0_0_1_8[b * 704 + t * 176 + c * 4 + 353] = gated2_0_0_1_7[b * 176 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 3; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_0_0_1_8[b * 704 + t * 176 + c * 4 + 178] = gated2_0_0_1_7[b * 176 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_0_0_1_8[b * 704 + t * 176 + c * 4 + 3] = gated2_0_0_1_7[b * 176 + t * 44 + c];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_0_0_1_8 [B, 4, 176] to gated2_0_0_1_9 [B, 1, 176]
  function gated2_0_0_1Forward9(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 176; c++) {
        gated2_0_0_1_9[b * 176 + c] = gated2_0_0_1_8[b * 704 + c + 528];
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_0_0_1_5 [B, 1, 44], gated2_0_0_1_10 [B, 1, 44] to gated2_0_0_1_11 [B, 1, 44]
  function gated2_0_0_1Forward11(batch: number): void {
    const size = batch * 44;
    for (let i = 0; i < size; i++) {
      gated2_0_0_1_11[i] = tanh(gated2_0_0_1_5[i]) * sigmoid(gated2_0_0_1_10[i]);
    }
  }

  // specs/best-wavenet.yaml:24 residual
  // specs/best-wavenet.yaml:30 rmsNorm
  // from embedding0 [B, 1, 44], linear2_0_0_3 [B, 1, 44], rmsNorm2_0_1_0Weight [44] to rmsNorm2_0_1_0 [B, 1, 44]
  function residual2_0_0RmsNorm2_0_1_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = embedding0[b * 44 + c] + linear2_0_0_3[b * 44 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        rmsNorm2_0_1_0[b * 44 + c] = (embedding0[b * 44 + c] + linear2_0_0_3[b * 44 + c]) * reciprocalRoot * rmsNorm2_0_1_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:34 silu
  // specs/best-wavenet.yaml:31 parallel
  // from linear2_0_1_1_0_0 [B, 1, 52], linear2_0_1_1_1_0 [B, 1, 52] to parallel2_0_1_1 [B, 1, 52]
  function silu2_0_1_1_0_1Parallel2_0_1_1Forward(batch: number): void {
    const size = batch * 52;
    for (let i = 0; i < size; i++) {
      const total = linear2_0_1_1_0_0[i];
      parallel2_0_1_1[i] = total * sigmoid(total) * linear2_0_1_1_1_0[i];
    }
  }

  // specs/best-wavenet.yaml:24 residual
  // specs/best-wavenet.yaml:29 residual
  // specs/best-wavenet.yaml:25 rmsNorm
  // from embedding0 [B, 1, 44], linear2_0_0_3 [B, 1, 44], linear2_0_1_2 [B, 1, 44], rmsNorm2_1_0_0Weight [44]
  //   to rmsNorm2_1_0_0 [B, 1, 44]
  function residual2_0_0RmsNorm2_1_0_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = embedding0[b * 44 + c] + linear2_0_0_3[b * 44 + c] + linear2_0_1_2[b * 44 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        rmsNorm2_1_0_0[b * 44 + c] = (embedding0[b * 44 + c] + linear2_0_0_3[b * 44 + c] + linear2_0_1_2[b * 44 + c]) * reciprocalRoot * rmsNorm2_1_0_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_1_0_1 [B, 3, 44], rmsNorm2_1_0_0 [B, 1, 44] to gated2_1_0_1_2 [B, 4, 44]
  function gated2_1_0_1Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 3; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_1_0_1_2[b * 176 + t * 44 + c] = gated2_1_0_1[b * 132 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_1_0_1_2[b * 176 + c + 132] = rmsNorm2_1_0_0[b * 44 + c];
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_1_0_1_2 [B, 4, 44] to gated2_1_0_1 [B, 3, 44]
  function gated2_1_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 3; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_1_0_1[b * 132 + t * 44 + c] = gated2_1_0_1_2[b * 176 + t * 44 + c + 44];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_1_0_1_2 [B, 4, 44] to gated2_1_0_1_3 [B, 4, 176]
  function gated2_1_0_1Forward3(batch: number): void {
    gated2_1_0_1_3.fill(0, 0, (batch * 704));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_1_0_1_3[b * 704 + c * 4 + 528] = gated2_1_0_1_2[b * 176 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_1_0_1_3[b * 704 + t * 176 + c * 4 + 353] = gated2_1_0_1_2[b * 176 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 3; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_1_0_1_3[b * 704 + t * 176 + c * 4 + 178] = gated2_1_0_1_2[b * 176 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_1_0_1_3[b * 704 + t * 176 + c * 4 + 3] = gated2_1_0_1_2[b * 176 + t * 44 + c];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_1_0_1_3 [B, 4, 176] to gated2_1_0_1_4 [B, 1, 176]
  function gated2_1_0_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 176; c++) {
        gated2_1_0_1_4[b * 176 + c] = gated2_1_0_1_3[b * 704 + c + 528];
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_1_0_1_6 [B, 3, 44], rmsNorm2_1_0_0 [B, 1, 44] to gated2_1_0_1_7 [B, 4, 44]
  function gated2_1_0_1Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 3; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_1_0_1_7[b * 176 + t * 44 + c] = gated2_1_0_1_6[b * 132 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_1_0_1_7[b * 176 + c + 132] = rmsNorm2_1_0_0[b * 44 + c];
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_1_0_1_7 [B, 4, 44] to gated2_1_0_1_6 [B, 3, 44]
  function gated2_1_0_1Forward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 3; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_1_0_1_6[b * 132 + t * 44 + c] = gated2_1_0_1_7[b * 176 + t * 44 + c + 44];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_1_0_1_7 [B, 4, 44] to gated2_1_0_1_8 [B, 4, 176]
  function gated2_1_0_1Forward8(batch: number): void {
    gated2_1_0_1_8.fill(0, 0, (batch * 704));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_1_0_1_8[b * 704 + c * 4 + 528] = gated2_1_0_1_7[b * 176 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_1_0_1_8[b * 704 + t * 176 + c * 4 + 353] = gated2_1_0_1_7[b * 176 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 3; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_1_0_1_8[b * 704 + t * 176 + c * 4 + 178] = gated2_1_0_1_7[b * 176 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_1_0_1_8[b * 704 + t * 176 + c * 4 + 3] = gated2_1_0_1_7[b * 176 + t * 44 + c];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_1_0_1_8 [B, 4, 176] to gated2_1_0_1_9 [B, 1, 176]
  function gated2_1_0_1Forward9(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 176; c++) {
        gated2_1_0_1_9[b * 176 + c] = gated2_1_0_1_8[b * 704 + c + 528];
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_1_0_1_5 [B, 1, 44], gated2_1_0_1_10 [B, 1, 44] to gated2_1_0_1_11 [B, 1, 44]
  function gated2_1_0_1Forward11(batch: number): void {
    const size = batch * 44;
    for (let i = 0; i < size; i++) {
      gated2_1_0_1_11[i] = tanh(gated2_1_0_1_5[i]) * sigmoid(gated2_1_0_1_10[i]);
    }
  }

  // specs/best-wavenet.yaml:24 residual
  // specs/best-wavenet.yaml:29 residual
  // specs/best-wavenet.yaml:24 residual
  // specs/best-wavenet.yaml:30 rmsNorm
  // from embedding0 [B, 1, 44], linear2_0_0_3 [B, 1, 44], linear2_0_1_2 [B, 1, 44], linear2_1_0_3 [B, 1, 44], rmsNorm2_1_1_0Weight [44]
  //   to rmsNorm2_1_1_0 [B, 1, 44]
  function residual2_0_0RmsNorm2_1_1_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = embedding0[b * 44 + c] + linear2_0_0_3[b * 44 + c] + linear2_0_1_2[b * 44 + c] + linear2_1_0_3[b * 44 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        rmsNorm2_1_1_0[b * 44 + c] = (embedding0[b * 44 + c] + linear2_0_0_3[b * 44 + c] + linear2_0_1_2[b * 44 + c] + linear2_1_0_3[b * 44 + c]) * reciprocalRoot * rmsNorm2_1_1_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:34 silu
  // specs/best-wavenet.yaml:31 parallel
  // from linear2_1_1_1_0_0 [B, 1, 52], linear2_1_1_1_1_0 [B, 1, 52] to parallel2_1_1_1 [B, 1, 52]
  function silu2_1_1_1_0_1Parallel2_1_1_1Forward(batch: number): void {
    const size = batch * 52;
    for (let i = 0; i < size; i++) {
      const total = linear2_1_1_1_0_0[i];
      parallel2_1_1_1[i] = total * sigmoid(total) * linear2_1_1_1_1_0[i];
    }
  }

  // specs/best-wavenet.yaml:24 residual
  // specs/best-wavenet.yaml:29 residual
  // specs/best-wavenet.yaml:24 residual
  // specs/best-wavenet.yaml:29 residual
  // specs/best-wavenet.yaml:25 rmsNorm
  // from embedding0 [B, 1, 44], linear2_0_0_3 [B, 1, 44], linear2_0_1_2 [B, 1, 44], linear2_1_0_3 [B, 1, 44], linear2_1_1_2 [B, 1, 44], rmsNorm2_2_0_0Weight [44]
  //   to rmsNorm2_2_0_0 [B, 1, 44]
  function residual2_0_0RmsNorm2_2_0_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = embedding0[b * 44 + c] + linear2_0_0_3[b * 44 + c] + linear2_0_1_2[b * 44 + c] + linear2_1_0_3[b * 44 + c] + linear2_1_1_2[b * 44 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        rmsNorm2_2_0_0[b * 44 + c] = (embedding0[b * 44 + c] + linear2_0_0_3[b * 44 + c] + linear2_0_1_2[b * 44 + c] + linear2_1_0_3[b * 44 + c] + linear2_1_1_2[b * 44 + c]) * reciprocalRoot * rmsNorm2_2_0_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_2_0_1 [B, 9, 44], rmsNorm2_2_0_0 [B, 1, 44] to gated2_2_0_1_2 [B, 10, 44]
  function gated2_2_0_1Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 9; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_2_0_1_2[b * 440 + t * 44 + c] = gated2_2_0_1[b * 396 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_2_0_1_2[b * 440 + c + 396] = rmsNorm2_2_0_0[b * 44 + c];
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_2_0_1_2 [B, 10, 44] to gated2_2_0_1 [B, 9, 44]
  function gated2_2_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 9; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_2_0_1[b * 396 + t * 44 + c] = gated2_2_0_1_2[b * 440 + t * 44 + c + 44];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_2_0_1_2 [B, 10, 44] to gated2_2_0_1_3 [B, 10, 176]
  function gated2_2_0_1Forward3(batch: number): void {
    gated2_2_0_1_3.fill(0, 0, (batch * 1760));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_2_0_1_3[b * 1760 + c * 4 + 1584] = gated2_2_0_1_2[b * 440 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_2_0_1_3[b * 1760 + t * 176 + c * 4 + 1057] = gated2_2_0_1_2[b * 440 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 7; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_2_0_1_3[b * 1760 + t * 176 + c * 4 + 530] = gated2_2_0_1_2[b * 440 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 10; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_2_0_1_3[b * 1760 + t * 176 + c * 4 + 3] = gated2_2_0_1_2[b * 440 + t * 44 + c];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_2_0_1_3 [B, 10, 176] to gated2_2_0_1_4 [B, 1, 176]
  function gated2_2_0_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 176; c++) {
        gated2_2_0_1_4[b * 176 + c] = gated2_2_0_1_3[b * 1760 + c + 1584];
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_2_0_1_6 [B, 9, 44], rmsNorm2_2_0_0 [B, 1, 44] to gated2_2_0_1_7 [B, 10, 44]
  function gated2_2_0_1Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 9; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_2_0_1_7[b * 440 + t * 44 + c] = gated2_2_0_1_6[b * 396 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_2_0_1_7[b * 440 + c + 396] = rmsNorm2_2_0_0[b * 44 + c];
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_2_0_1_7 [B, 10, 44] to gated2_2_0_1_6 [B, 9, 44]
  function gated2_2_0_1Forward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 9; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_2_0_1_6[b * 396 + t * 44 + c] = gated2_2_0_1_7[b * 440 + t * 44 + c + 44];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_2_0_1_7 [B, 10, 44] to gated2_2_0_1_8 [B, 10, 176]
  function gated2_2_0_1Forward8(batch: number): void {
    gated2_2_0_1_8.fill(0, 0, (batch * 1760));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_2_0_1_8[b * 1760 + c * 4 + 1584] = gated2_2_0_1_7[b * 440 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_2_0_1_8[b * 1760 + t * 176 + c * 4 + 1057] = gated2_2_0_1_7[b * 440 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 7; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_2_0_1_8[b * 1760 + t * 176 + c * 4 + 530] = gated2_2_0_1_7[b * 440 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 10; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_2_0_1_8[b * 1760 + t * 176 + c * 4 + 3] = gated2_2_0_1_7[b * 440 + t * 44 + c];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_2_0_1_8 [B, 10, 176] to gated2_2_0_1_9 [B, 1, 176]
  function gated2_2_0_1Forward9(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 176; c++) {
        gated2_2_0_1_9[b * 176 + c] = gated2_2_0_1_8[b * 1760 + c + 1584];
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_2_0_1_5 [B, 1, 44], gated2_2_0_1_10 [B, 1, 44] to gated2_2_0_1_11 [B, 1, 44]
  function gated2_2_0_1Forward11(batch: number): void {
    const size = batch * 44;
    for (let i = 0; i < size; i++) {
      gated2_2_0_1_11[i] = tanh(gated2_2_0_1_5[i]) * sigmoid(gated2_2_0_1_10[i]);
    }
  }

  // specs/best-wavenet.yaml:24 residual
  // specs/best-wavenet.yaml:29 residual
  // specs/best-wavenet.yaml:24 residual
  // specs/best-wavenet.yaml:29 residual
  // specs/best-wavenet.yaml:24 residual
  // specs/best-wavenet.yaml:30 rmsNorm
  // from embedding0 [B, 1, 44], linear2_0_0_3 [B, 1, 44], linear2_0_1_2 [B, 1, 44], linear2_1_0_3 [B, 1, 44], linear2_1_1_2 [B, 1, 44], linear2_2_0_3 [B, 1, 44], rmsNorm2_2_1_0Weight [44]
  //   to rmsNorm2_2_1_0 [B, 1, 44]
  function residual2_0_0RmsNorm2_2_1_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = embedding0[b * 44 + c] + linear2_0_0_3[b * 44 + c] + linear2_0_1_2[b * 44 + c] + linear2_1_0_3[b * 44 + c] + linear2_1_1_2[b * 44 + c] + linear2_2_0_3[b * 44 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        rmsNorm2_2_1_0[b * 44 + c] = (embedding0[b * 44 + c] + linear2_0_0_3[b * 44 + c] + linear2_0_1_2[b * 44 + c] + linear2_1_0_3[b * 44 + c] + linear2_1_1_2[b * 44 + c] + linear2_2_0_3[b * 44 + c]) * reciprocalRoot * rmsNorm2_2_1_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:34 silu
  // specs/best-wavenet.yaml:31 parallel
  // from linear2_2_1_1_0_0 [B, 1, 52], linear2_2_1_1_1_0 [B, 1, 52] to parallel2_2_1_1 [B, 1, 52]
  function silu2_2_1_1_0_1Parallel2_2_1_1Forward(batch: number): void {
    const size = batch * 52;
    for (let i = 0; i < size; i++) {
      const total = linear2_2_1_1_0_0[i];
      parallel2_2_1_1[i] = total * sigmoid(total) * linear2_2_1_1_1_0[i];
    }
  }

  // specs/best-wavenet.yaml:24 residual
  // specs/best-wavenet.yaml:29 residual
  // specs/best-wavenet.yaml:24 residual
  // specs/best-wavenet.yaml:29 residual
  // specs/best-wavenet.yaml:24 residual
  // specs/best-wavenet.yaml:29 residual
  // specs/best-wavenet.yaml:38 rmsNorm
  // from embedding0 [B, 1, 44], linear2_0_0_3 [B, 1, 44], linear2_0_1_2 [B, 1, 44], linear2_1_0_3 [B, 1, 44], linear2_1_1_2 [B, 1, 44], linear2_2_0_3 [B, 1, 44], linear2_2_1_2 [B, 1, 44], rmsNorm3Weight [44]
  //   to rmsNorm3 [B, 1, 44]
  function residual2_0_0RmsNorm3Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = embedding0[b * 44 + c] + linear2_0_0_3[b * 44 + c] + linear2_0_1_2[b * 44 + c] + linear2_1_0_3[b * 44 + c] + linear2_1_1_2[b * 44 + c] + linear2_2_0_3[b * 44 + c] + linear2_2_1_2[b * 44 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        rmsNorm3[b * 44 + c] = (embedding0[b * 44 + c] + linear2_0_0_3[b * 44 + c] + linear2_0_1_2[b * 44 + c] + linear2_1_0_3[b * 44 + c] + linear2_1_1_2[b * 44 + c] + linear2_2_0_3[b * 44 + c] + linear2_2_1_2[b * 44 + c]) * reciprocalRoot * rmsNorm3Weight[c];
      }
    }
  }


  /** Logits of the character after the one at hand; the states go on to it. */
  return function oneStep(batch: number): void {
    embedding0Forward(batch);
    rmsNorm2_0_0_0Forward(batch);
    gated2_0_0_1Forward(batch);
    gated2_0_0_1Forward2(batch);
    gated2_0_0_1Forward3(batch);
    gated2_0_0_1Forward4(batch);
    // specs/best-wavenet.yaml:26 gated
    // from gated2_0_0_1_4 [B, 1, 176], gated2_0_0_1FilterWeight [44, 44, 4], gated2_0_0_1FilterBias [44]
    //   to gated2_0_0_1_5 [B, 1, 44]
    multiplyTransposed(gated2_0_0_1_4, gated2_0_0_1FilterWeight, gated2_0_0_1_5, batch, 44, 176, gated2_0_0_1FilterBias);
    gated2_0_0_1Forward6(batch);
    gated2_0_0_1Forward7(batch);
    gated2_0_0_1Forward8(batch);
    gated2_0_0_1Forward9(batch);
    // specs/best-wavenet.yaml:26 gated
    // from gated2_0_0_1_9 [B, 1, 176], gated2_0_0_1GateWeight [44, 44, 4], gated2_0_0_1GateBias [44]
    //   to gated2_0_0_1_10 [B, 1, 44]
    multiplyTransposed(gated2_0_0_1_9, gated2_0_0_1GateWeight, gated2_0_0_1_10, batch, 44, 176, gated2_0_0_1GateBias);
    gated2_0_0_1Forward11(batch);
    // specs/best-wavenet.yaml:28 linear
    // from gated2_0_0_1_11 [B, 1, 44], linear2_0_0_3Weight [44, 44], linear2_0_0_3Bias [44] to linear2_0_0_3 [B, 1, 44]
    multiplyTransposed(gated2_0_0_1_11, linear2_0_0_3Weight, linear2_0_0_3, batch, 44, 44, linear2_0_0_3Bias);
    residual2_0_0RmsNorm2_0_1_0Forward(batch);
    // specs/best-wavenet.yaml:34 linear
    // from rmsNorm2_0_1_0 [B, 1, 44], linear2_0_1_1_0_0Weight [52, 44], linear2_0_1_1_0_0Bias [52]
    //   to linear2_0_1_1_0_0 [B, 1, 52]
    multiplyTransposed(rmsNorm2_0_1_0, linear2_0_1_1_0_0Weight, linear2_0_1_1_0_0, batch, 52, 44, linear2_0_1_1_0_0Bias);
    // specs/best-wavenet.yaml:35 linear
    // from rmsNorm2_0_1_0 [B, 1, 44], linear2_0_1_1_1_0Weight [52, 44], linear2_0_1_1_1_0Bias [52]
    //   to linear2_0_1_1_1_0 [B, 1, 52]
    multiplyTransposed(rmsNorm2_0_1_0, linear2_0_1_1_1_0Weight, linear2_0_1_1_1_0, batch, 52, 44, linear2_0_1_1_1_0Bias);
    silu2_0_1_1_0_1Parallel2_0_1_1Forward(batch);
    // specs/best-wavenet.yaml:36 linear
    // from parallel2_0_1_1 [B, 1, 52], linear2_0_1_2Weight [44, 52], linear2_0_1_2Bias [44] to linear2_0_1_2 [B, 1, 44]
    multiplyTransposed(parallel2_0_1_1, linear2_0_1_2Weight, linear2_0_1_2, batch, 44, 52, linear2_0_1_2Bias);
    residual2_0_0RmsNorm2_1_0_0Forward(batch);
    gated2_1_0_1Forward(batch);
    gated2_1_0_1Forward2(batch);
    gated2_1_0_1Forward3(batch);
    gated2_1_0_1Forward4(batch);
    // specs/best-wavenet.yaml:26 gated
    // from gated2_1_0_1_4 [B, 1, 176], gated2_1_0_1FilterWeight [44, 44, 4], gated2_1_0_1FilterBias [44]
    //   to gated2_1_0_1_5 [B, 1, 44]
    multiplyTransposed(gated2_1_0_1_4, gated2_1_0_1FilterWeight, gated2_1_0_1_5, batch, 44, 176, gated2_1_0_1FilterBias);
    gated2_1_0_1Forward6(batch);
    gated2_1_0_1Forward7(batch);
    gated2_1_0_1Forward8(batch);
    gated2_1_0_1Forward9(batch);
    // specs/best-wavenet.yaml:26 gated
    // from gated2_1_0_1_9 [B, 1, 176], gated2_1_0_1GateWeight [44, 44, 4], gated2_1_0_1GateBias [44]
    //   to gated2_1_0_1_10 [B, 1, 44]
    multiplyTransposed(gated2_1_0_1_9, gated2_1_0_1GateWeight, gated2_1_0_1_10, batch, 44, 176, gated2_1_0_1GateBias);
    gated2_1_0_1Forward11(batch);
    // specs/best-wavenet.yaml:28 linear
    // from gated2_1_0_1_11 [B, 1, 44], linear2_1_0_3Weight [44, 44], linear2_1_0_3Bias [44] to linear2_1_0_3 [B, 1, 44]
    multiplyTransposed(gated2_1_0_1_11, linear2_1_0_3Weight, linear2_1_0_3, batch, 44, 44, linear2_1_0_3Bias);
    residual2_0_0RmsNorm2_1_1_0Forward(batch);
    // specs/best-wavenet.yaml:34 linear
    // from rmsNorm2_1_1_0 [B, 1, 44], linear2_1_1_1_0_0Weight [52, 44], linear2_1_1_1_0_0Bias [52]
    //   to linear2_1_1_1_0_0 [B, 1, 52]
    multiplyTransposed(rmsNorm2_1_1_0, linear2_1_1_1_0_0Weight, linear2_1_1_1_0_0, batch, 52, 44, linear2_1_1_1_0_0Bias);
    // specs/best-wavenet.yaml:35 linear
    // from rmsNorm2_1_1_0 [B, 1, 44], linear2_1_1_1_1_0Weight [52, 44], linear2_1_1_1_1_0Bias [52]
    //   to linear2_1_1_1_1_0 [B, 1, 52]
    multiplyTransposed(rmsNorm2_1_1_0, linear2_1_1_1_1_0Weight, linear2_1_1_1_1_0, batch, 52, 44, linear2_1_1_1_1_0Bias);
    silu2_1_1_1_0_1Parallel2_1_1_1Forward(batch);
    // specs/best-wavenet.yaml:36 linear
    // from parallel2_1_1_1 [B, 1, 52], linear2_1_1_2Weight [44, 52], linear2_1_1_2Bias [44] to linear2_1_1_2 [B, 1, 44]
    multiplyTransposed(parallel2_1_1_1, linear2_1_1_2Weight, linear2_1_1_2, batch, 44, 52, linear2_1_1_2Bias);
    residual2_0_0RmsNorm2_2_0_0Forward(batch);
    gated2_2_0_1Forward(batch);
    gated2_2_0_1Forward2(batch);
    gated2_2_0_1Forward3(batch);
    gated2_2_0_1Forward4(batch);
    // specs/best-wavenet.yaml:26 gated
    // from gated2_2_0_1_4 [B, 1, 176], gated2_2_0_1FilterWeight [44, 44, 4], gated2_2_0_1FilterBias [44]
    //   to gated2_2_0_1_5 [B, 1, 44]
    multiplyTransposed(gated2_2_0_1_4, gated2_2_0_1FilterWeight, gated2_2_0_1_5, batch, 44, 176, gated2_2_0_1FilterBias);
    gated2_2_0_1Forward6(batch);
    gated2_2_0_1Forward7(batch);
    gated2_2_0_1Forward8(batch);
    gated2_2_0_1Forward9(batch);
    // specs/best-wavenet.yaml:26 gated
    // from gated2_2_0_1_9 [B, 1, 176], gated2_2_0_1GateWeight [44, 44, 4], gated2_2_0_1GateBias [44]
    //   to gated2_2_0_1_10 [B, 1, 44]
    multiplyTransposed(gated2_2_0_1_9, gated2_2_0_1GateWeight, gated2_2_0_1_10, batch, 44, 176, gated2_2_0_1GateBias);
    gated2_2_0_1Forward11(batch);
    // specs/best-wavenet.yaml:28 linear
    // from gated2_2_0_1_11 [B, 1, 44], linear2_2_0_3Weight [44, 44], linear2_2_0_3Bias [44] to linear2_2_0_3 [B, 1, 44]
    multiplyTransposed(gated2_2_0_1_11, linear2_2_0_3Weight, linear2_2_0_3, batch, 44, 44, linear2_2_0_3Bias);
    residual2_0_0RmsNorm2_2_1_0Forward(batch);
    // specs/best-wavenet.yaml:34 linear
    // from rmsNorm2_2_1_0 [B, 1, 44], linear2_2_1_1_0_0Weight [52, 44], linear2_2_1_1_0_0Bias [52]
    //   to linear2_2_1_1_0_0 [B, 1, 52]
    multiplyTransposed(rmsNorm2_2_1_0, linear2_2_1_1_0_0Weight, linear2_2_1_1_0_0, batch, 52, 44, linear2_2_1_1_0_0Bias);
    // specs/best-wavenet.yaml:35 linear
    // from rmsNorm2_2_1_0 [B, 1, 44], linear2_2_1_1_1_0Weight [52, 44], linear2_2_1_1_1_0Bias [52]
    //   to linear2_2_1_1_1_0 [B, 1, 52]
    multiplyTransposed(rmsNorm2_2_1_0, linear2_2_1_1_1_0Weight, linear2_2_1_1_1_0, batch, 52, 44, linear2_2_1_1_1_0Bias);
    silu2_2_1_1_0_1Parallel2_2_1_1Forward(batch);
    // specs/best-wavenet.yaml:36 linear
    // from parallel2_2_1_1 [B, 1, 52], linear2_2_1_2Weight [44, 52], linear2_2_1_2Bias [44] to linear2_2_1_2 [B, 1, 44]
    multiplyTransposed(parallel2_2_1_1, linear2_2_1_2Weight, linear2_2_1_2, batch, 44, 52, linear2_2_1_2Bias);
    residual2_0_0RmsNorm3Forward(batch);
    // specs/best-wavenet.yaml:39 linear
    // from rmsNorm3 [B, 1, 44], linear4Weight [27, 44], linear4Bias [27] to linear4 [B, 1, 27]
    multiplyTransposed(rmsNorm3, linear4Weight, linear4, batch, 27, 44, linear4Bias);
  };
}

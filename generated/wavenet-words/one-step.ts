// Made by wnc from specs/wavenet-words.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, sigmoid, tanh, type OneStep, type OneStepMemory } from 'wnc/runtime';

/** Binds the model, one character at a time, to its arrays, once. */
export function createOneStep(memory: OneStepMemory): OneStep {
  // The batch.
  const tokens = memory.inputs; // [B, 1, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 1512); // [27, 56]
  const gated1_0_0_0FilterWeight = memory.parameters.subarray(1512, 7784); // [56, 56, 2]
  const gated1_0_0_0FilterBias = memory.parameters.subarray(7784, 7840); // [56]
  const gated1_0_0_0GateWeight = memory.parameters.subarray(7840, 14112); // [56, 56, 2]
  const gated1_0_0_0GateBias = memory.parameters.subarray(14112, 14168); // [56]
  const linear1_0_0_1_0Weight = memory.parameters.subarray(14168, 16856); // [48, 56]
  const linear1_0_0_1_0Bias = memory.parameters.subarray(16856, 16904); // [48]
  const linear1_0_0_2Weight = memory.parameters.subarray(16904, 20040); // [56, 56]
  const linear1_0_0_2Bias = memory.parameters.subarray(20040, 20096); // [56]
  const gated1_1_0_0FilterWeight = memory.parameters.subarray(20096, 26368); // [56, 56, 2]
  const gated1_1_0_0FilterBias = memory.parameters.subarray(26368, 26424); // [56]
  const gated1_1_0_0GateWeight = memory.parameters.subarray(26424, 32696); // [56, 56, 2]
  const gated1_1_0_0GateBias = memory.parameters.subarray(32696, 32752); // [56]
  const linear1_1_0_1_0Weight = memory.parameters.subarray(32752, 35440); // [48, 56]
  const linear1_1_0_1_0Bias = memory.parameters.subarray(35440, 35488); // [48]
  const linear1_1_0_2Weight = memory.parameters.subarray(35488, 38624); // [56, 56]
  const linear1_1_0_2Bias = memory.parameters.subarray(38624, 38680); // [56]
  const gated1_2_0_0FilterWeight = memory.parameters.subarray(38680, 44952); // [56, 56, 2]
  const gated1_2_0_0FilterBias = memory.parameters.subarray(44952, 45008); // [56]
  const gated1_2_0_0GateWeight = memory.parameters.subarray(45008, 51280); // [56, 56, 2]
  const gated1_2_0_0GateBias = memory.parameters.subarray(51280, 51336); // [56]
  const linear1_2_0_1_0Weight = memory.parameters.subarray(51336, 54024); // [48, 56]
  const linear1_2_0_1_0Bias = memory.parameters.subarray(54024, 54072); // [48]
  const linear1_2_0_2Weight = memory.parameters.subarray(54072, 57208); // [56, 56]
  const linear1_2_0_2Bias = memory.parameters.subarray(57208, 57264); // [56]
  const gated2FilterWeight = memory.parameters.subarray(57264, 63536); // [56, 56, 2]
  const gated2FilterBias = memory.parameters.subarray(63536, 63592); // [56]
  const gated2GateWeight = memory.parameters.subarray(63592, 69864); // [56, 56, 2]
  const gated2GateBias = memory.parameters.subarray(69864, 69920); // [56]
  const linear3_0Weight = memory.parameters.subarray(69920, 72608); // [48, 56]
  const linear3_0Bias = memory.parameters.subarray(72608, 72656); // [48]
  const linear6Weight = memory.parameters.subarray(72656, 74960); // [48, 48]
  const linear6Bias = memory.parameters.subarray(74960, 75008); // [48]
  const linear8Weight = memory.parameters.subarray(75008, 76304); // [27, 48]
  const linear8Bias = memory.parameters.subarray(76304, 76331); // [27]
  // What is kept of each example.
  const gated1_0_0_0 = memory.states.subarray(0, 7168); // [B, 1, 56]
  const gated1_0_0_0_6 = memory.states.subarray(7168, 14336); // [B, 1, 56]
  const gated1_1_0_0 = memory.states.subarray(14336, 28672); // [B, 2, 56]
  const gated1_1_0_0_6 = memory.states.subarray(28672, 43008); // [B, 2, 56]
  const gated1_2_0_0 = memory.states.subarray(43008, 71680); // [B, 4, 56]
  const gated1_2_0_0_6 = memory.states.subarray(71680, 100352); // [B, 4, 56]
  const gated2 = memory.states.subarray(100352, 157696); // [B, 8, 56]
  const gated2_6 = memory.states.subarray(157696, 215040); // [B, 8, 56]
  // Workspace: tensors that are not needed at the same time share places.
  const embedding0 = memory.workspace.subarray(43008, 50176); // [B, 1, 56]
  const gated1_0_0_0_2 = memory.workspace.subarray(28672, 43008); // [B, 2, 56]
  const gated1_0_0_0_3 = memory.workspace.subarray(0, 28672); // [B, 2, 112]
  const gated1_0_0_0_4 = memory.workspace.subarray(28672, 43008); // [B, 1, 112]
  const gated1_0_0_0_5 = memory.workspace.subarray(50176, 57344); // [B, 1, 56]
  const gated1_0_0_0_7 = memory.workspace.subarray(28672, 43008); // [B, 2, 56]
  const gated1_0_0_0_8 = memory.workspace.subarray(0, 28672); // [B, 2, 112]
  const gated1_0_0_0_9 = memory.workspace.subarray(28672, 43008); // [B, 1, 112]
  const gated1_0_0_0_10 = memory.workspace.subarray(0, 7168); // [B, 1, 56]
  const gated1_0_0_0_11 = memory.workspace.subarray(7168, 14336); // [B, 1, 56]
  const linear1_0_0_1_0 = memory.workspace.subarray(207872, 214016); // [B, 1, 48]
  const linear1_0_0_2 = memory.workspace.subarray(0, 7168); // [B, 1, 56]
  const residual1_0_0 = memory.workspace.subarray(64512, 71680); // [B, 1, 56]
  const gated1_1_0_0_2 = memory.workspace.subarray(43008, 64512); // [B, 3, 56]
  const gated1_1_0_0_3 = memory.workspace.subarray(0, 43008); // [B, 3, 112]
  const gated1_1_0_0_4 = memory.workspace.subarray(43008, 57344); // [B, 1, 112]
  const gated1_1_0_0_5 = memory.workspace.subarray(71680, 78848); // [B, 1, 56]
  const gated1_1_0_0_7 = memory.workspace.subarray(43008, 64512); // [B, 3, 56]
  const gated1_1_0_0_8 = memory.workspace.subarray(0, 43008); // [B, 3, 112]
  const gated1_1_0_0_9 = memory.workspace.subarray(43008, 57344); // [B, 1, 112]
  const gated1_1_0_0_10 = memory.workspace.subarray(0, 7168); // [B, 1, 56]
  const gated1_1_0_0_11 = memory.workspace.subarray(7168, 14336); // [B, 1, 56]
  const linear1_1_0_1_0 = memory.workspace.subarray(214016, 220160); // [B, 1, 48]
  const linear1_1_0_2 = memory.workspace.subarray(0, 7168); // [B, 1, 56]
  const residual1_1_0 = memory.workspace.subarray(107520, 114688); // [B, 1, 56]
  const gated1_2_0_0_2 = memory.workspace.subarray(71680, 107520); // [B, 5, 56]
  const gated1_2_0_0_3 = memory.workspace.subarray(0, 71680); // [B, 5, 112]
  const gated1_2_0_0_4 = memory.workspace.subarray(71680, 86016); // [B, 1, 112]
  const gated1_2_0_0_5 = memory.workspace.subarray(114688, 121856); // [B, 1, 56]
  const gated1_2_0_0_7 = memory.workspace.subarray(71680, 107520); // [B, 5, 56]
  const gated1_2_0_0_8 = memory.workspace.subarray(0, 71680); // [B, 5, 112]
  const gated1_2_0_0_9 = memory.workspace.subarray(71680, 86016); // [B, 1, 112]
  const gated1_2_0_0_10 = memory.workspace.subarray(0, 7168); // [B, 1, 56]
  const gated1_2_0_0_11 = memory.workspace.subarray(7168, 14336); // [B, 1, 56]
  const linear1_2_0_1_0 = memory.workspace.subarray(220160, 226304); // [B, 1, 48]
  const linear1_2_0_2 = memory.workspace.subarray(0, 7168); // [B, 1, 56]
  const residual1_2_0 = memory.workspace.subarray(193536, 200704); // [B, 1, 56]
  const gated2_2 = memory.workspace.subarray(129024, 193536); // [B, 9, 56]
  const gated2_3 = memory.workspace.subarray(0, 129024); // [B, 9, 112]
  const gated2_4 = memory.workspace.subarray(129024, 143360); // [B, 1, 112]
  const gated2_5 = memory.workspace.subarray(200704, 207872); // [B, 1, 56]
  const gated2_7 = memory.workspace.subarray(129024, 193536); // [B, 9, 56]
  const gated2_8 = memory.workspace.subarray(0, 129024); // [B, 9, 112]
  const gated2_9 = memory.workspace.subarray(129024, 143360); // [B, 1, 112]
  const gated2_10 = memory.workspace.subarray(0, 7168); // [B, 1, 56]
  const gated2_11 = memory.workspace.subarray(7168, 14336); // [B, 1, 56]
  const linear3_0 = memory.workspace.subarray(0, 6144); // [B, 1, 48]
  const relu5 = memory.workspace.subarray(6144, 12288); // [B, 1, 48]
  const linear6 = memory.workspace.subarray(0, 6144); // [B, 1, 48]
  const relu7 = memory.workspace.subarray(6144, 12288); // [B, 1, 48]
  const linear8 = memory.workspace.subarray(0, 3456); // [B, 1, 27]

  // specs/wavenet-words.yaml:20 embedding
  // from tokens [B, 1, 1], embedding0Weight [27, 56] to embedding0 [B, 1, 56]
  function embedding0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = tokens[b];
      for (let c = 0; c < 56; c++) {
        embedding0[b * 56 + c] = embedding0Weight[row * 56 + c];
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_0_0_0 [B, 1, 56], embedding0 [B, 1, 56] to gated1_0_0_0_2 [B, 2, 56]
  function gated1_0_0_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 56; c++) {
        gated1_0_0_0_2[b * 112 + c] = gated1_0_0_0[b * 56 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 56; c++) {
        gated1_0_0_0_2[b * 112 + c + 56] = embedding0[b * 56 + c];
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_0_0_0_2 [B, 2, 56] to gated1_0_0_0 [B, 1, 56]
  function gated1_0_0_0Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 56; c++) {
        gated1_0_0_0[b * 56 + c] = gated1_0_0_0_2[b * 112 + c + 56];
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_0_0_0_2 [B, 2, 56] to gated1_0_0_0_3 [B, 2, 112]
  function gated1_0_0_0Forward3(batch: number): void {
    gated1_0_0_0_3.fill(0, 0, (batch * 224));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 56; c++) {
        gated1_0_0_0_3[b * 224 + c * 2 + 112] = gated1_0_0_0_2[b * 112 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 56; c++) {
          gated1_0_0_0_3[b * 224 + t * 112 + c * 2 + 1] = gated1_0_0_0_2[b * 112 + t * 56 + c];
        }
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_0_0_0_3 [B, 2, 112] to gated1_0_0_0_4 [B, 1, 112]
  function gated1_0_0_0Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 112; c++) {
        gated1_0_0_0_4[b * 112 + c] = gated1_0_0_0_3[b * 224 + c + 112];
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_0_0_0_6 [B, 1, 56], embedding0 [B, 1, 56] to gated1_0_0_0_7 [B, 2, 56]
  function gated1_0_0_0Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 56; c++) {
        gated1_0_0_0_7[b * 112 + c] = gated1_0_0_0_6[b * 56 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 56; c++) {
        gated1_0_0_0_7[b * 112 + c + 56] = embedding0[b * 56 + c];
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_0_0_0_7 [B, 2, 56] to gated1_0_0_0_6 [B, 1, 56]
  function gated1_0_0_0Forward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 56; c++) {
        gated1_0_0_0_6[b * 56 + c] = gated1_0_0_0_7[b * 112 + c + 56];
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_0_0_0_7 [B, 2, 56] to gated1_0_0_0_8 [B, 2, 112]
  function gated1_0_0_0Forward8(batch: number): void {
    gated1_0_0_0_8.fill(0, 0, (batch * 224));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 56; c++) {
        gated1_0_0_0_8[b * 224 + c * 2 + 112] = gated1_0_0_0_7[b * 112 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 56; c++) {
          gated1_0_0_0_8[b * 224 + t * 112 + c * 2 + 1] = gated1_0_0_0_7[b * 112 + t * 56 + c];
        }
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_0_0_0_8 [B, 2, 112] to gated1_0_0_0_9 [B, 1, 112]
  function gated1_0_0_0Forward9(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 112; c++) {
        gated1_0_0_0_9[b * 112 + c] = gated1_0_0_0_8[b * 224 + c + 112];
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_0_0_0_5 [B, 1, 56], gated1_0_0_0_10 [B, 1, 56] to gated1_0_0_0_11 [B, 1, 56]
  function gated1_0_0_0Forward11(batch: number): void {
    const size = batch * 56;
    for (let i = 0; i < size; i++) {
      gated1_0_0_0_11[i] = tanh(gated1_0_0_0_5[i]) * sigmoid(gated1_0_0_0_10[i]);
    }
  }

  // specs/wavenet-words.yaml:25 residual
  // from embedding0 [B, 1, 56], linear1_0_0_2 [B, 1, 56] to residual1_0_0 [B, 1, 56]
  function residual1_0_0Forward(batch: number): void {
    const size = batch * 56;
    for (let i = 0; i < size; i++) {
      residual1_0_0[i] = embedding0[i] + linear1_0_0_2[i];
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_1_0_0 [B, 2, 56], residual1_0_0 [B, 1, 56] to gated1_1_0_0_2 [B, 3, 56]
  function gated1_1_0_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 56; c++) {
          gated1_1_0_0_2[b * 168 + t * 56 + c] = gated1_1_0_0[b * 112 + t * 56 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 56; c++) {
        gated1_1_0_0_2[b * 168 + c + 112] = residual1_0_0[b * 56 + c];
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_1_0_0_2 [B, 3, 56] to gated1_1_0_0 [B, 2, 56]
  function gated1_1_0_0Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 56; c++) {
          gated1_1_0_0[b * 112 + t * 56 + c] = gated1_1_0_0_2[b * 168 + t * 56 + c + 56];
        }
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_1_0_0_2 [B, 3, 56] to gated1_1_0_0_3 [B, 3, 112]
  function gated1_1_0_0Forward3(batch: number): void {
    gated1_1_0_0_3.fill(0, 0, (batch * 336));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 56; c++) {
        gated1_1_0_0_3[b * 336 + c * 2 + 224] = gated1_1_0_0_2[b * 168 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 3; t++) {
        for (let c = 0; c < 56; c++) {
          gated1_1_0_0_3[b * 336 + t * 112 + c * 2 + 1] = gated1_1_0_0_2[b * 168 + t * 56 + c];
        }
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_1_0_0_3 [B, 3, 112] to gated1_1_0_0_4 [B, 1, 112]
  function gated1_1_0_0Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 112; c++) {
        gated1_1_0_0_4[b * 112 + c] = gated1_1_0_0_3[b * 336 + c + 224];
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_1_0_0_6 [B, 2, 56], residual1_0_0 [B, 1, 56] to gated1_1_0_0_7 [B, 3, 56]
  function gated1_1_0_0Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 56; c++) {
          gated1_1_0_0_7[b * 168 + t * 56 + c] = gated1_1_0_0_6[b * 112 + t * 56 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 56; c++) {
        gated1_1_0_0_7[b * 168 + c + 112] = residual1_0_0[b * 56 + c];
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_1_0_0_7 [B, 3, 56] to gated1_1_0_0_6 [B, 2, 56]
  function gated1_1_0_0Forward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 56; c++) {
          gated1_1_0_0_6[b * 112 + t * 56 + c] = gated1_1_0_0_7[b * 168 + t * 56 + c + 56];
        }
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_1_0_0_7 [B, 3, 56] to gated1_1_0_0_8 [B, 3, 112]
  function gated1_1_0_0Forward8(batch: number): void {
    gated1_1_0_0_8.fill(0, 0, (batch * 336));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 56; c++) {
        gated1_1_0_0_8[b * 336 + c * 2 + 224] = gated1_1_0_0_7[b * 168 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 3; t++) {
        for (let c = 0; c < 56; c++) {
          gated1_1_0_0_8[b * 336 + t * 112 + c * 2 + 1] = gated1_1_0_0_7[b * 168 + t * 56 + c];
        }
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_1_0_0_8 [B, 3, 112] to gated1_1_0_0_9 [B, 1, 112]
  function gated1_1_0_0Forward9(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 112; c++) {
        gated1_1_0_0_9[b * 112 + c] = gated1_1_0_0_8[b * 336 + c + 224];
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_1_0_0_5 [B, 1, 56], gated1_1_0_0_10 [B, 1, 56] to gated1_1_0_0_11 [B, 1, 56]
  function gated1_1_0_0Forward11(batch: number): void {
    const size = batch * 56;
    for (let i = 0; i < size; i++) {
      gated1_1_0_0_11[i] = tanh(gated1_1_0_0_5[i]) * sigmoid(gated1_1_0_0_10[i]);
    }
  }

  // specs/wavenet-words.yaml:25 residual
  // from residual1_0_0 [B, 1, 56], linear1_1_0_2 [B, 1, 56] to residual1_1_0 [B, 1, 56]
  function residual1_1_0Forward(batch: number): void {
    const size = batch * 56;
    for (let i = 0; i < size; i++) {
      residual1_1_0[i] = residual1_0_0[i] + linear1_1_0_2[i];
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_2_0_0 [B, 4, 56], residual1_1_0 [B, 1, 56] to gated1_2_0_0_2 [B, 5, 56]
  function gated1_2_0_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        for (let c = 0; c < 56; c++) {
          gated1_2_0_0_2[b * 280 + t * 56 + c] = gated1_2_0_0[b * 224 + t * 56 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 56; c++) {
        gated1_2_0_0_2[b * 280 + c + 224] = residual1_1_0[b * 56 + c];
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_2_0_0_2 [B, 5, 56] to gated1_2_0_0 [B, 4, 56]
  function gated1_2_0_0Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        for (let c = 0; c < 56; c++) {
          gated1_2_0_0[b * 224 + t * 56 + c] = gated1_2_0_0_2[b * 280 + t * 56 + c + 56];
        }
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_2_0_0_2 [B, 5, 56] to gated1_2_0_0_3 [B, 5, 112]
  function gated1_2_0_0Forward3(batch: number): void {
    gated1_2_0_0_3.fill(0, 0, (batch * 560));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 56; c++) {
        gated1_2_0_0_3[b * 560 + c * 2 + 448] = gated1_2_0_0_2[b * 280 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 5; t++) {
        for (let c = 0; c < 56; c++) {
          gated1_2_0_0_3[b * 560 + t * 112 + c * 2 + 1] = gated1_2_0_0_2[b * 280 + t * 56 + c];
        }
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_2_0_0_3 [B, 5, 112] to gated1_2_0_0_4 [B, 1, 112]
  function gated1_2_0_0Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 112; c++) {
        gated1_2_0_0_4[b * 112 + c] = gated1_2_0_0_3[b * 560 + c + 448];
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_2_0_0_6 [B, 4, 56], residual1_1_0 [B, 1, 56] to gated1_2_0_0_7 [B, 5, 56]
  function gated1_2_0_0Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        for (let c = 0; c < 56; c++) {
          gated1_2_0_0_7[b * 280 + t * 56 + c] = gated1_2_0_0_6[b * 224 + t * 56 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 56; c++) {
        gated1_2_0_0_7[b * 280 + c + 224] = residual1_1_0[b * 56 + c];
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_2_0_0_7 [B, 5, 56] to gated1_2_0_0_6 [B, 4, 56]
  function gated1_2_0_0Forward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        for (let c = 0; c < 56; c++) {
          gated1_2_0_0_6[b * 224 + t * 56 + c] = gated1_2_0_0_7[b * 280 + t * 56 + c + 56];
        }
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_2_0_0_7 [B, 5, 56] to gated1_2_0_0_8 [B, 5, 112]
  function gated1_2_0_0Forward8(batch: number): void {
    gated1_2_0_0_8.fill(0, 0, (batch * 560));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 56; c++) {
        gated1_2_0_0_8[b * 560 + c * 2 + 448] = gated1_2_0_0_7[b * 280 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 5; t++) {
        for (let c = 0; c < 56; c++) {
          gated1_2_0_0_8[b * 560 + t * 112 + c * 2 + 1] = gated1_2_0_0_7[b * 280 + t * 56 + c];
        }
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_2_0_0_8 [B, 5, 112] to gated1_2_0_0_9 [B, 1, 112]
  function gated1_2_0_0Forward9(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 112; c++) {
        gated1_2_0_0_9[b * 112 + c] = gated1_2_0_0_8[b * 560 + c + 448];
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_2_0_0_5 [B, 1, 56], gated1_2_0_0_10 [B, 1, 56] to gated1_2_0_0_11 [B, 1, 56]
  function gated1_2_0_0Forward11(batch: number): void {
    const size = batch * 56;
    for (let i = 0; i < size; i++) {
      gated1_2_0_0_11[i] = tanh(gated1_2_0_0_5[i]) * sigmoid(gated1_2_0_0_10[i]);
    }
  }

  // specs/wavenet-words.yaml:25 residual
  // from residual1_1_0 [B, 1, 56], linear1_2_0_2 [B, 1, 56] to residual1_2_0 [B, 1, 56]
  function residual1_2_0Forward(batch: number): void {
    const size = batch * 56;
    for (let i = 0; i < size; i++) {
      residual1_2_0[i] = residual1_1_0[i] + linear1_2_0_2[i];
    }
  }

  // specs/wavenet-words.yaml:31 gated
  // from gated2 [B, 8, 56], residual1_2_0 [B, 1, 56] to gated2_2 [B, 9, 56]
  function gated2Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 8; t++) {
        for (let c = 0; c < 56; c++) {
          gated2_2[b * 504 + t * 56 + c] = gated2[b * 448 + t * 56 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 56; c++) {
        gated2_2[b * 504 + c + 448] = residual1_2_0[b * 56 + c];
      }
    }
  }

  // specs/wavenet-words.yaml:31 gated
  // from gated2_2 [B, 9, 56] to gated2 [B, 8, 56]
  function gated2Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 8; t++) {
        for (let c = 0; c < 56; c++) {
          gated2[b * 448 + t * 56 + c] = gated2_2[b * 504 + t * 56 + c + 56];
        }
      }
    }
  }

  // specs/wavenet-words.yaml:31 gated
  // from gated2_2 [B, 9, 56] to gated2_3 [B, 9, 112]
  function gated2Forward3(batch: number): void {
    gated2_3.fill(0, 0, (batch * 1008));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 56; c++) {
        gated2_3[b * 1008 + c * 2 + 896] = gated2_2[b * 504 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 9; t++) {
        for (let c = 0; c < 56; c++) {
          gated2_3[b * 1008 + t * 112 + c * 2 + 1] = gated2_2[b * 504 + t * 56 + c];
        }
      }
    }
  }

  // specs/wavenet-words.yaml:31 gated
  // from gated2_3 [B, 9, 112] to gated2_4 [B, 1, 112]
  function gated2Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 112; c++) {
        gated2_4[b * 112 + c] = gated2_3[b * 1008 + c + 896];
      }
    }
  }

  // specs/wavenet-words.yaml:31 gated
  // from gated2_6 [B, 8, 56], residual1_2_0 [B, 1, 56] to gated2_7 [B, 9, 56]
  function gated2Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 8; t++) {
        for (let c = 0; c < 56; c++) {
          gated2_7[b * 504 + t * 56 + c] = gated2_6[b * 448 + t * 56 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 56; c++) {
        gated2_7[b * 504 + c + 448] = residual1_2_0[b * 56 + c];
      }
    }
  }

  // specs/wavenet-words.yaml:31 gated
  // from gated2_7 [B, 9, 56] to gated2_6 [B, 8, 56]
  function gated2Forward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 8; t++) {
        for (let c = 0; c < 56; c++) {
          gated2_6[b * 448 + t * 56 + c] = gated2_7[b * 504 + t * 56 + c + 56];
        }
      }
    }
  }

  // specs/wavenet-words.yaml:31 gated
  // from gated2_7 [B, 9, 56] to gated2_8 [B, 9, 112]
  function gated2Forward8(batch: number): void {
    gated2_8.fill(0, 0, (batch * 1008));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 56; c++) {
        gated2_8[b * 1008 + c * 2 + 896] = gated2_7[b * 504 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 9; t++) {
        for (let c = 0; c < 56; c++) {
          gated2_8[b * 1008 + t * 112 + c * 2 + 1] = gated2_7[b * 504 + t * 56 + c];
        }
      }
    }
  }

  // specs/wavenet-words.yaml:31 gated
  // from gated2_8 [B, 9, 112] to gated2_9 [B, 1, 112]
  function gated2Forward9(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 112; c++) {
        gated2_9[b * 112 + c] = gated2_8[b * 1008 + c + 896];
      }
    }
  }

  // specs/wavenet-words.yaml:31 gated
  // from gated2_5 [B, 1, 56], gated2_10 [B, 1, 56] to gated2_11 [B, 1, 56]
  function gated2Forward11(batch: number): void {
    const size = batch * 56;
    for (let i = 0; i < size; i++) {
      gated2_11[i] = tanh(gated2_5[i]) * sigmoid(gated2_10[i]);
    }
  }

  // specs/wavenet-words.yaml:27 skip
  // specs/wavenet-words.yaml:27 skip
  // specs/wavenet-words.yaml:32 skip
  // specs/wavenet-words.yaml:36 relu
  // from linear1_0_0_1_0 [B, 1, 48], linear1_1_0_1_0 [B, 1, 48], linear1_2_0_1_0 [B, 1, 48], linear3_0 [B, 1, 48]
  //   to relu5 [B, 1, 48]
  function skip1_1_0_1Relu5Forward(batch: number): void {
    const size = batch * 48;
    for (let i = 0; i < size; i++) {
      relu5[i] = Math.max(linear1_0_0_1_0[i] + linear1_1_0_1_0[i] + linear1_2_0_1_0[i] + linear3_0[i], 0);
    }
  }

  // specs/wavenet-words.yaml:38 relu
  // from linear6 [B, 1, 48] to relu7 [B, 1, 48]
  function relu7Forward(batch: number): void {
    const size = batch * 48;
    for (let i = 0; i < size; i++) {
      relu7[i] = Math.max(linear6[i], 0);
    }
  }


  /** Logits of the character after the one at hand; the states go on to it. */
  return function oneStep(batch: number): void {
    embedding0Forward(batch);
    gated1_0_0_0Forward(batch);
    gated1_0_0_0Forward2(batch);
    gated1_0_0_0Forward3(batch);
    gated1_0_0_0Forward4(batch);
    // specs/wavenet-words.yaml:26 gated
    // from gated1_0_0_0_4 [B, 1, 112], gated1_0_0_0FilterWeight [56, 56, 2], gated1_0_0_0FilterBias [56]
    //   to gated1_0_0_0_5 [B, 1, 56]
    multiplyTransposed(gated1_0_0_0_4, gated1_0_0_0FilterWeight, gated1_0_0_0_5, batch, 56, 112, gated1_0_0_0FilterBias);
    gated1_0_0_0Forward6(batch);
    gated1_0_0_0Forward7(batch);
    gated1_0_0_0Forward8(batch);
    gated1_0_0_0Forward9(batch);
    // specs/wavenet-words.yaml:26 gated
    // from gated1_0_0_0_9 [B, 1, 112], gated1_0_0_0GateWeight [56, 56, 2], gated1_0_0_0GateBias [56]
    //   to gated1_0_0_0_10 [B, 1, 56]
    multiplyTransposed(gated1_0_0_0_9, gated1_0_0_0GateWeight, gated1_0_0_0_10, batch, 56, 112, gated1_0_0_0GateBias);
    gated1_0_0_0Forward11(batch);
    // specs/wavenet-words.yaml:27 linear
    // from gated1_0_0_0_11 [B, 1, 56], linear1_0_0_1_0Weight [48, 56], linear1_0_0_1_0Bias [48] to linear1_0_0_1_0 [B, 1, 48]
    multiplyTransposed(gated1_0_0_0_11, linear1_0_0_1_0Weight, linear1_0_0_1_0, batch, 48, 56, linear1_0_0_1_0Bias);
    // specs/wavenet-words.yaml:28 linear
    // from gated1_0_0_0_11 [B, 1, 56], linear1_0_0_2Weight [56, 56], linear1_0_0_2Bias [56] to linear1_0_0_2 [B, 1, 56]
    multiplyTransposed(gated1_0_0_0_11, linear1_0_0_2Weight, linear1_0_0_2, batch, 56, 56, linear1_0_0_2Bias);
    residual1_0_0Forward(batch);
    gated1_1_0_0Forward(batch);
    gated1_1_0_0Forward2(batch);
    gated1_1_0_0Forward3(batch);
    gated1_1_0_0Forward4(batch);
    // specs/wavenet-words.yaml:26 gated
    // from gated1_1_0_0_4 [B, 1, 112], gated1_1_0_0FilterWeight [56, 56, 2], gated1_1_0_0FilterBias [56]
    //   to gated1_1_0_0_5 [B, 1, 56]
    multiplyTransposed(gated1_1_0_0_4, gated1_1_0_0FilterWeight, gated1_1_0_0_5, batch, 56, 112, gated1_1_0_0FilterBias);
    gated1_1_0_0Forward6(batch);
    gated1_1_0_0Forward7(batch);
    gated1_1_0_0Forward8(batch);
    gated1_1_0_0Forward9(batch);
    // specs/wavenet-words.yaml:26 gated
    // from gated1_1_0_0_9 [B, 1, 112], gated1_1_0_0GateWeight [56, 56, 2], gated1_1_0_0GateBias [56]
    //   to gated1_1_0_0_10 [B, 1, 56]
    multiplyTransposed(gated1_1_0_0_9, gated1_1_0_0GateWeight, gated1_1_0_0_10, batch, 56, 112, gated1_1_0_0GateBias);
    gated1_1_0_0Forward11(batch);
    // specs/wavenet-words.yaml:27 linear
    // from gated1_1_0_0_11 [B, 1, 56], linear1_1_0_1_0Weight [48, 56], linear1_1_0_1_0Bias [48] to linear1_1_0_1_0 [B, 1, 48]
    multiplyTransposed(gated1_1_0_0_11, linear1_1_0_1_0Weight, linear1_1_0_1_0, batch, 48, 56, linear1_1_0_1_0Bias);
    // specs/wavenet-words.yaml:28 linear
    // from gated1_1_0_0_11 [B, 1, 56], linear1_1_0_2Weight [56, 56], linear1_1_0_2Bias [56] to linear1_1_0_2 [B, 1, 56]
    multiplyTransposed(gated1_1_0_0_11, linear1_1_0_2Weight, linear1_1_0_2, batch, 56, 56, linear1_1_0_2Bias);
    residual1_1_0Forward(batch);
    gated1_2_0_0Forward(batch);
    gated1_2_0_0Forward2(batch);
    gated1_2_0_0Forward3(batch);
    gated1_2_0_0Forward4(batch);
    // specs/wavenet-words.yaml:26 gated
    // from gated1_2_0_0_4 [B, 1, 112], gated1_2_0_0FilterWeight [56, 56, 2], gated1_2_0_0FilterBias [56]
    //   to gated1_2_0_0_5 [B, 1, 56]
    multiplyTransposed(gated1_2_0_0_4, gated1_2_0_0FilterWeight, gated1_2_0_0_5, batch, 56, 112, gated1_2_0_0FilterBias);
    gated1_2_0_0Forward6(batch);
    gated1_2_0_0Forward7(batch);
    gated1_2_0_0Forward8(batch);
    gated1_2_0_0Forward9(batch);
    // specs/wavenet-words.yaml:26 gated
    // from gated1_2_0_0_9 [B, 1, 112], gated1_2_0_0GateWeight [56, 56, 2], gated1_2_0_0GateBias [56]
    //   to gated1_2_0_0_10 [B, 1, 56]
    multiplyTransposed(gated1_2_0_0_9, gated1_2_0_0GateWeight, gated1_2_0_0_10, batch, 56, 112, gated1_2_0_0GateBias);
    gated1_2_0_0Forward11(batch);
    // specs/wavenet-words.yaml:27 linear
    // from gated1_2_0_0_11 [B, 1, 56], linear1_2_0_1_0Weight [48, 56], linear1_2_0_1_0Bias [48] to linear1_2_0_1_0 [B, 1, 48]
    multiplyTransposed(gated1_2_0_0_11, linear1_2_0_1_0Weight, linear1_2_0_1_0, batch, 48, 56, linear1_2_0_1_0Bias);
    // specs/wavenet-words.yaml:28 linear
    // from gated1_2_0_0_11 [B, 1, 56], linear1_2_0_2Weight [56, 56], linear1_2_0_2Bias [56] to linear1_2_0_2 [B, 1, 56]
    multiplyTransposed(gated1_2_0_0_11, linear1_2_0_2Weight, linear1_2_0_2, batch, 56, 56, linear1_2_0_2Bias);
    residual1_2_0Forward(batch);
    gated2Forward(batch);
    gated2Forward2(batch);
    gated2Forward3(batch);
    gated2Forward4(batch);
    // specs/wavenet-words.yaml:31 gated
    // from gated2_4 [B, 1, 112], gated2FilterWeight [56, 56, 2], gated2FilterBias [56] to gated2_5 [B, 1, 56]
    multiplyTransposed(gated2_4, gated2FilterWeight, gated2_5, batch, 56, 112, gated2FilterBias);
    gated2Forward6(batch);
    gated2Forward7(batch);
    gated2Forward8(batch);
    gated2Forward9(batch);
    // specs/wavenet-words.yaml:31 gated
    // from gated2_9 [B, 1, 112], gated2GateWeight [56, 56, 2], gated2GateBias [56] to gated2_10 [B, 1, 56]
    multiplyTransposed(gated2_9, gated2GateWeight, gated2_10, batch, 56, 112, gated2GateBias);
    gated2Forward11(batch);
    // specs/wavenet-words.yaml:32 linear
    // from gated2_11 [B, 1, 56], linear3_0Weight [48, 56], linear3_0Bias [48] to linear3_0 [B, 1, 48]
    multiplyTransposed(gated2_11, linear3_0Weight, linear3_0, batch, 48, 56, linear3_0Bias);
    skip1_1_0_1Relu5Forward(batch);
    // specs/wavenet-words.yaml:37 linear
    // from relu5 [B, 1, 48], linear6Weight [48, 48], linear6Bias [48] to linear6 [B, 1, 48]
    multiplyTransposed(relu5, linear6Weight, linear6, batch, 48, 48, linear6Bias);
    relu7Forward(batch);
    // specs/wavenet-words.yaml:39 linear
    // from relu7 [B, 1, 48], linear8Weight [27, 48], linear8Bias [27] to linear8 [B, 1, 27]
    multiplyTransposed(relu7, linear8Weight, linear8, batch, 27, 48, linear8Bias);
  };
}

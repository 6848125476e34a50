// Made by wnc from specs/wavenet.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, sigmoid, tanh, type OneStep, type OneStepMemory } from 'wnc/runtime';

/** Binds the model, one character at a time, to its arrays, once. */
export function createOneStep(memory: OneStepMemory): OneStep {
  // The batch.
  const tokens = memory.inputs; // [B, 1, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 1728); // [27, 64]
  const gated1_0_0_0FilterWeight = memory.parameters.subarray(1728, 9920); // [64, 64, 2]
  const gated1_0_0_0FilterBias = memory.parameters.subarray(9920, 9984); // [64]
  const gated1_0_0_0GateWeight = memory.parameters.subarray(9984, 18176); // [64, 64, 2]
  const gated1_0_0_0GateBias = memory.parameters.subarray(18176, 18240); // [64]
  const linear1_0_0_1_1Weight = memory.parameters.subarray(18240, 22080); // [60, 64]
  const linear1_0_0_1_1Bias = memory.parameters.subarray(22080, 22140); // [60]
  const linear1_0_0_2Weight = memory.parameters.subarray(22140, 26236); // [64, 64]
  const linear1_0_0_2Bias = memory.parameters.subarray(26236, 26300); // [64]
  const gated1_1_0_0FilterWeight = memory.parameters.subarray(26300, 34492); // [64, 64, 2]
  const gated1_1_0_0FilterBias = memory.parameters.subarray(34492, 34556); // [64]
  const gated1_1_0_0GateWeight = memory.parameters.subarray(34556, 42748); // [64, 64, 2]
  const gated1_1_0_0GateBias = memory.parameters.subarray(42748, 42812); // [64]
  const linear1_1_0_1_1Weight = memory.parameters.subarray(42812, 46652); // [60, 64]
  const linear1_1_0_1_1Bias = memory.parameters.subarray(46652, 46712); // [60]
  const linear1_1_0_2Weight = memory.parameters.subarray(46712, 50808); // [64, 64]
  const linear1_1_0_2Bias = memory.parameters.subarray(50808, 50872); // [64]
  const gated2FilterWeight = memory.parameters.subarray(50872, 59064); // [64, 64, 2]
  const gated2FilterBias = memory.parameters.subarray(59064, 59128); // [64]
  const gated2GateWeight = memory.parameters.subarray(59128, 67320); // [64, 64, 2]
  const gated2GateBias = memory.parameters.subarray(67320, 67384); // [64]
  const linear3_1Weight = memory.parameters.subarray(67384, 71224); // [60, 64]
  const linear3_1Bias = memory.parameters.subarray(71224, 71284); // [60]
  const linear6Weight = memory.parameters.subarray(71284, 74884); // [60, 60]
  const linear6Bias = memory.parameters.subarray(74884, 74944); // [60]
  const linear8Weight = memory.parameters.subarray(74944, 76564); // [27, 60]
  const linear8Bias = memory.parameters.subarray(76564, 76591); // [27]
  // What is kept of each example.
  const gated1_0_0_0 = memory.states.subarray(0, 8192); // [B, 1, 64]
  const gated1_0_0_0_6 = memory.states.subarray(8192, 16384); // [B, 1, 64]
  const gated1_1_0_0 = memory.states.subarray(16384, 32768); // [B, 2, 64]
  const gated1_1_0_0_6 = memory.states.subarray(32768, 49152); // [B, 2, 64]
  const gated2 = memory.states.subarray(49152, 81920); // [B, 4, 64]
  const gated2_6 = memory.states.subarray(81920, 114688); // [B, 4, 64]
  // Workspace: tensors that are not needed at the same time share places.
  const embedding0 = memory.workspace.subarray(49152, 57344); // [B, 1, 64]
  const gated1_0_0_0_2 = memory.workspace.subarray(32768, 49152); // [B, 2, 64]
  const gated1_0_0_0_3 = memory.workspace.subarray(0, 32768); // [B, 2, 128]
  const gated1_0_0_0_4 = memory.workspace.subarray(32768, 49152); // [B, 1, 128]
  const gated1_0_0_0_5 = memory.workspace.subarray(57344, 65536); // [B, 1, 64]
  const gated1_0_0_0_7 = memory.workspace.subarray(32768, 49152); // [B, 2, 64]
  const gated1_0_0_0_8 = memory.workspace.subarray(0, 32768); // [B, 2, 128]
  const gated1_0_0_0_9 = memory.workspace.subarray(32768, 49152); // [B, 1, 128]
  const gated1_0_0_0_10 = memory.workspace.subarray(0, 8192); // [B, 1, 64]
  const gated1_0_0_0_11 = memory.workspace.subarray(8192, 16384); // [B, 1, 64]
  const linear1_0_0_1_1 = memory.workspace.subarray(139264, 146944); // [B, 1, 60]
  const linear1_0_0_2 = memory.workspace.subarray(0, 8192); // [B, 1, 64]
  const residual1_0_0 = memory.workspace.subarray(73728, 81920); // [B, 1, 64]
  const gated1_1_0_0_2 = memory.workspace.subarray(49152, 73728); // [B, 3, 64]
  const gated1_1_0_0_3 = memory.workspace.subarray(0, 49152); // [B, 3, 128]
  const gated1_1_0_0_4 = memory.workspace.subarray(49152, 65536); // [B, 1, 128]
  const gated1_1_0_0_5 = memory.workspace.subarray(81920, 90112); // [B, 1, 64]
  const gated1_1_0_0_7 = memory.workspace.subarray(49152, 73728); // [B, 3, 64]
  const gated1_1_0_0_8 = memory.workspace.subarray(0, 49152); // [B, 3, 128]
  const gated1_1_0_0_9 = memory.workspace.subarray(49152, 65536); // [B, 1, 128]
  const gated1_1_0_0_10 = memory.workspace.subarray(0, 8192); // [B, 1, 64]
  const gated1_1_0_0_11 = memory.workspace.subarray(8192, 16384); // [B, 1, 64]
  const linear1_1_0_1_1 = memory.workspace.subarray(146944, 154624); // [B, 1, 60]
  const linear1_1_0_2 = memory.workspace.subarray(0, 8192); // [B, 1, 64]
  const residual1_1_0 = memory.workspace.subarray(122880, 131072); // [B, 1, 64]
  const gated2_2 = memory.workspace.subarray(81920, 122880); // [B, 5, 64]
  const gated2_3 = memory.workspace.subarray(0, 81920); // [B, 5, 128]
  const gated2_4 = memory.workspace.subarray(81920, 98304); // [B, 1, 128]
  const gated2_5 = memory.workspace.subarray(131072, 139264); // [B, 1, 64]
  const gated2_7 = memory.workspace.subarray(81920, 122880); // [B, 5, 64]
  const gated2_8 = memory.workspace.subarray(0, 81920); // [B, 5, 128]
  const gated2_9 = memory.workspace.subarray(81920, 98304); // [B, 1, 128]
  const gated2_10 = memory.workspace.subarray(0, 8192); // [B, 1, 64]
  const gated2_11 = memory.workspace.subarray(8192, 16384); // [B, 1, 64]
  const linear3_1 = memory.workspace.subarray(0, 7680); // [B, 1, 60]
  const relu5 = memory.workspace.subarray(7680, 15360); // [B, 1, 60]
  const linear6 = memory.workspace.subarray(0, 7680); // [B, 1, 60]
  const relu7 = memory.workspace.subarray(7680, 15360); // [B, 1, 60]
  const linear8 = memory.workspace.subarray(0, 3456); // [B, 1, 27]

  // specs/wavenet.yaml:26 embedding
  // from tokens [B, 1, 1], embedding0Weight [27, 64] to embedding0 [B, 1, 64]
  function embedding0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = tokens[b];
      for (let c = 0; c < 64; c++) {
        embedding0[b * 64 + c] = embedding0Weight[row * 64 + c];
      }
    }
  }

  // specs/wavenet.yaml:32 gated
  // from gated1_0_0_0 [B, 1, 64], embedding0 [B, 1, 64] to gated1_0_0_0_2 [B, 2, 64]
  function gated1_0_0_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 64; c++) {
        gated1_0_0_0_2[b * 128 + c] = gated1_0_0_0[b * 64 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 64; c++) {
        gated1_0_0_0_2[b * 128 + c + 64] = embedding0[b * 64 + c];
      }
    }
  }

  // specs/wavenet.yaml:32 gated
  // from gated1_0_0_0_2 [B, 2, 64] to gated1_0_0_0 [B, 1, 64]
  function gated1_0_0_0Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 64; c++) {
        gated1_0_0_0[b * 64 + c] = gated1_0_0_0_2[b * 128 + c + 64];
      }
    }
  }

  // specs/wavenet.yaml:32 gated
  // from gated1_0_0_0_2 [B, 2, 64] to gated1_0_0_0_3 [B, 2, 128]
  function gated1_0_0_0Forward3(batch: number): void {
    gated1_0_0_0_3.fill(0, 0, (batch * 256));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 64; c++) {
        gated1_0_0_0_3[b * 256 + c * 2 + 128] = gated1_0_0_0_2[b * 128 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 64; c++) {
          gated1_0_0_0_3[b * 256 + t * 128 + c * 2 + 1] = gated1_0_0_0_2[b * 128 + t * 64 + c];
        }
      }
    }
  }

  // specs/wavenet.yaml:32 gated
  // from gated1_0_0_0_3 [B, 2, 128] to gated1_0_0_0_4 [B, 1, 128]
  function gated1_0_0_0Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 128; c++) {
        gated1_0_0_0_4[b * 128 + c] = gated1_0_0_0_3[b * 256 + c + 128];
      }
    }
  }

  // specs/wavenet.yaml:32 gated
  // from gated1_0_0_0_6 [B, 1, 64], embedding0 [B, 1, 64] to gated1_0_0_0_7 [B, 2, 64]
  function gated1_0_0_0Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 64; c++) {
        gated1_0_0_0_7[b * 128 + c] = gated1_0_0_0_6[b * 64 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 64; c++) {
        gated1_0_0_0_7[b * 128 + c + 64] = embedding0[b * 64 + c];
      }
    }
  }

  // specs/wavenet.yaml:32 gated
  // from gated1_0_0_0_7 [B, 2, 64] to gated1_0_0_0_6 [B, 1, 64]
  function gated1_0_0_0Forward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 64; c++) {
        gated1_0_0_0_6[b * 64 + c] = gated1_0_0_0_7[b * 128 + c + 64];
      }
    }
  }

  // specs/wavenet.yaml:32 gated
  // from gated1_0_0_0_7 [B, 2, 64] to gated1_0_0_0_8 [B, 2, 128]
  function gated1_0_0_0Forward8(batch: number): void {
    gated1_0_0_0_8.fill(0, 0, (batch * 256));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 64; c++) {
        gated1_0_0_0_8[b * 256 + c * 2 + 128] = gated1_0_0_0_7[b * 128 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 64; c++) {
          gated1_0_0_0_8[b * 256 + t * 128 + c * 2 + 1] = gated1_0_0_0_7[b * 128 + t * 64 + c];
        }
      }
    }
  }

  // specs/wavenet.yaml:32 gated
  // from gated1_0_0_0_8 [B, 2, 128] to gated1_0_0_0_9 [B, 1, 128]
  function gated1_0_0_0Forward9(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 128; c++) {
        gated1_0_0_0_9[b * 128 + c] = gated1_0_0_0_8[b * 256 + c + 128];
      }
    }
  }

  // specs/wavenet.yaml:32 gated
  // from gated1_0_0_0_5 [B, 1, 64], gated1_0_0_0_10 [B, 1, 64] to gated1_0_0_0_11 [B, 1, 64]
  function gated1_0_0_0Forward11(batch: number): void {
    const size = batch * 64;
    for (let i = 0; i < size; i++) {
      gated1_0_0_0_11[i] = tanh(gated1_0_0_0_5[i]) * sigmoid(gated1_0_0_0_10[i]);
    }
  }

  // specs/wavenet.yaml:31 residual
  // from embedding0 [B, 1, 64], linear1_0_0_2 [B, 1, 64] to residual1_0_0 [B, 1, 64]
  function residual1_0_0Forward(batch: number): void {
    const size = batch * 64;
    for (let i = 0; i < size; i++) {
      residual1_0_0[i] = embedding0[i] + linear1_0_0_2[i];
    }
  }

  // specs/wavenet.yaml:32 gated
  // from gated1_1_0_0 [B, 2, 64], residual1_0_0 [B, 1, 64] to gated1_1_0_0_2 [B, 3, 64]
  function gated1_1_0_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 64; c++) {
          gated1_1_0_0_2[b * 192 + t * 64 + c] = gated1_1_0_0[b * 128 + t * 64 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 64; c++) {
        gated1_1_0_0_2[b * 192 + c + 128] = residual1_0_0[b * 64 + c];
      }
    }
  }

  // specs/wavenet.yaml:32 gated
  // from gated1_1_0_0_2 [B, 3, 64] to gated1_1_0_0 [B, 2, 64]
  function gated1_1_0_0Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 64; c++) {
          gated1_1_0_0[b * 128 + t * 64 + c] = gated1_1_0_0_2[b * 192 + t * 64 + c + 64];
        }
      }
    }
  }

  // specs/wavenet.yaml:32 gated
  // from gated1_1_0_0_2 [B, 3, 64] to gated1_1_0_0_3 [B, 3, 128]
  function gated1_1_0_0Forward3(batch: number): void {
    gated1_1_0_0_3.fill(0, 0, (batch * 384));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 64; c++) {
        gated1_1_0_0_3[b * 384 + c * 2 + 256] = gated1_1_0_0_2[b * 192 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 3; t++) {
        for (let c = 0; c < 64; c++) {
          gated1_1_0_0_3[b * 384 + t * 128 + c * 2 + 1] = gated1_1_0_0_2[b * 192 + t * 64 + c];
        }
      }
    }
  }

  // specs/wavenet.yaml:32 gated
  // from gated1_1_0_0_3 [B, 3, 128] to gated1_1_0_0_4 [B, 1, 128]
  function gated1_1_0_0Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 128; c++) {
        gated1_1_0_0_4[b * 128 + c] = gated1_1_0_0_3[b * 384 + c + 256];
      }
    }
  }

  // specs/wavenet.yaml:32 gated
  // from gated1_1_0_0_6 [B, 2, 64], residual1_0_0 [B, 1, 64] to gated1_1_0_0_7 [B, 3, 64]
  function gated1_1_0_0Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 64; c++) {
          gated1_1_0_0_7[b * 192 + t * 64 + c] = gated1_1_0_0_6[b * 128 + t * 64 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 64; c++) {
        gated1_1_0_0_7[b * 192 + c + 128] = residual1_0_0[b * 64 + c];
      }
    }
  }

  // specs/wavenet.yaml:32 gated
  // from gated1_1_0_0_7 [B, 3, 64] to gated1_1_0_0_6 [B, 2, 64]
  function gated1_1_0_0Forward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 64; c++) {
          gated1_1_0_0_6[b * 128 + t * 64 + c] = gated1_1_0_0_7[b * 192 + t * 64 + c + 64];
        }
      }
    }
  }

  // specs/wavenet.yaml:32 gated
  // from gated1_1_0_0_7 [B, 3, 64] to gated1_1_0_0_8 [B, 3, 128]
  function gated1_1_0_0Forward8(batch: number): void {
    gated1_1_0_0_8.fill(0, 0, (batch * 384));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 64; c++) {
        gated1_1_0_0_8[b * 384 + c * 2 + 256] = gated1_1_0_0_7[b * 192 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 3; t++) {
        for (let c = 0; c < 64; c++) {
          gated1_1_0_0_8[b * 384 + t * 128 + c * 2 + 1] = gated1_1_0_0_7[b * 192 + t * 64 + c];
        }
      }
    }
  }

  // specs/wavenet.yaml:32 gated
  // from gated1_1_0_0_8 [B, 3, 128] to gated1_1_0_0_9 [B, 1, 128]
  function gated1_1_0_0Forward9(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 128; c++) {
        gated1_1_0_0_9[b * 128 + c] = gated1_1_0_0_8[b * 384 + c + 256];
      }
    }
  }

  // specs/wavenet.yaml:32 gated
  // from gated1_1_0_0_5 [B, 1, 64], gated1_1_0_0_10 [B, 1, 64] to gated1_1_0_0_11 [B, 1, 64]
  function gated1_1_0_0Forward11(batch: number): void {
    const size = batch * 64;
    for (let i = 0; i < size; i++) {
      gated1_1_0_0_11[i] = tanh(gated1_1_0_0_5[i]) * sigmoid(gated1_1_0_0_10[i]);
    }
  }

  // specs/wavenet.yaml:31 residual
  // from residual1_0_0 [B, 1, 64], linear1_1_0_2 [B, 1, 64] to residual1_1_0 [B, 1, 64]
  function residual1_1_0Forward(batch: number): void {
    const size = batch * 64;
    for (let i = 0; i < size; i++) {
      residual1_1_0[i] = residual1_0_0[i] + linear1_1_0_2[i];
    }
  }

  // specs/wavenet.yaml:37 gated
  // from gated2 [B, 4, 64], residual1_1_0 [B, 1, 64] to gated2_2 [B, 5, 64]
  function gated2Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        for (let c = 0; c < 64; c++) {
          gated2_2[b * 320 + t * 64 + c] = gated2[b * 256 + t * 64 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 64; c++) {
        gated2_2[b * 320 + c + 256] = residual1_1_0[b * 64 + c];
      }
    }
  }

  // specs/wavenet.yaml:37 gated
  // from gated2_2 [B, 5, 64] to gated2 [B, 4, 64]
  function gated2Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        for (let c = 0; c < 64; c++) {
          gated2[b * 256 + t * 64 + c] = gated2_2[b * 320 + t * 64 + c + 64];
        }
      }
    }
  }

  // specs/wavenet.yaml:37 gated
  // from gated2_2 [B, 5, 64] to gated2_3 [B, 5, 128]
  function gated2Forward3(batch: number): void {
    gated2_3.fill(0, 0, (batch * 640));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 64; c++) {
        gated2_3[b * 640 + c * 2 + 512] = gated2_2[b * 320 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 5; t++) {
        for (let c = 0; c < 64; c++) {
          gated2_3[b * 640 + t * 128 + c * 2 + 1] = gated2_2[b * 320 + t * 64 + c];
        }
      }
    }
  }

  // specs/wavenet.yaml:37 gated
  // from gated2_3 [B, 5, 128] to gated2_4 [B, 1, 128]
  function gated2Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 128; c++) {
        gated2_4[b * 128 + c] = gated2_3[b * 640 + c + 512];
      }
    }
  }

  // specs/wavenet.yaml:37 gated
  // from gated2_6 [B, 4, 64], residual1_1_0 [B, 1, 64] to gated2_7 [B, 5, 64]
  function gated2Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        for (let c = 0; c < 64; c++) {
          gated2_7[b * 320 + t * 64 + c] = gated2_6[b * 256 + t * 64 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 64; c++) {
        gated2_7[b * 320 + c + 256] = residual1_1_0[b * 64 + c];
      }
    }
  }

  // specs/wavenet.yaml:37 gated
  // from gated2_7 [B, 5, 64] to gated2_6 [B, 4, 64]
  function gated2Forward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        for (let c = 0; c < 64; c++) {
          gated2_6[b * 256 + t * 64 + c] = gated2_7[b * 320 + t * 64 + c + 64];
        }
      }
    }
  }

  // specs/wavenet.yaml:37 gated
  // from gated2_7 [B, 5, 64] to gated2_8 [B, 5, 128]
  function gated2Forward8(batch: number): void {
    gated2_8.fill(0, 0, (batch * 640));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 64; c++) {
        gated2_8[b * 640 + c * 2 + 512] = gated2_7[b * 320 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 5; t++) {
        for (let c = 0; c < 64; c++) {
          gated2_8[b * 640 + t * 128 + c * 2 + 1] = gated2_7[b * 320 + t * 64 + c];
        }
      }
    }
  }

  // specs/wavenet.yaml:37 gated
  // from gated2_8 [B, 5, 128] to gated2_9 [B, 1, 128]
  function gated2Forward9(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 128; c++) {
        gated2_9[b * 128 + c] = gated2_8[b * 640 + c + 512];
      }
    }
  }

  // specs/wavenet.yaml:37 gated
  // from gated2_5 [B, 1, 64], gated2_10 [B, 1, 64] to gated2_11 [B, 1, 64]
  function gated2Forward11(batch: number): void {
    const size = batch * 64;
    for (let i = 0; i < size; i++) {
      gated2_11[i] = tanh(gated2_5[i]) * sigmoid(gated2_10[i]);
    }
  }

  // specs/wavenet.yaml:33 skip
  // specs/wavenet.yaml:38 skip
  // specs/wavenet.yaml:42 relu
  // from linear1_0_0_1_1 [B, 1, 60], linear1_1_0_1_1 [B, 1, 60], linear3_1 [B, 1, 60] to relu5 [B, 1, 60]
  function skip1_1_0_1Relu5Forward(batch: number): void {
    const size = batch * 60;
    for (let i = 0; i < size; i++) {
      relu5[i] = Math.max(linear1_0_0_1_1[i] + linear1_1_0_1_1[i] + linear3_1[i], 0);
    }
  }

  // specs/wavenet.yaml:44 relu
  // from linear6 [B, 1, 60] to relu7 [B, 1, 60]
  function relu7Forward(batch: number): void {
    const size = batch * 60;
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
    // specs/wavenet.yaml:32 gated
    // from gated1_0_0_0_4 [B, 1, 128], gated1_0_0_0FilterWeight [64, 64, 2], gated1_0_0_0FilterBias [64]
    //   to gated1_0_0_0_5 [B, 1, 64]
    multiplyTransposed(gated1_0_0_0_4, gated1_0_0_0FilterWeight, gated1_0_0_0_5, batch, 64, 128, gated1_0_0_0FilterBias);
    gated1_0_0_0Forward6(batch);
    gated1_0_0_0Forward7(batch);
    gated1_0_0_0Forward8(batch);
    gated1_0_0_0Forward9(batch);
    // specs/wavenet.yaml:32 gated
    // from gated1_0_0_0_9 [B, 1, 128], gated1_0_0_0GateWeight [64, 64, 2], gated1_0_0_0GateBias [64]
    //   to gated1_0_0_0_10 [B, 1, 64]
    multiplyTransposed(gated1_0_0_0_9, gated1_0_0_0GateWeight, gated1_0_0_0_10, batch, 64, 128, gated1_0_0_0GateBias);
    gated1_0_0_0Forward11(batch);
    // specs/wavenet.yaml:33 linear
    // from gated1_0_0_0_11 [B, 1, 64], linear1_0_0_1_1Weight [60, 64], linear1_0_0_1_1Bias [60] to linear1_0_0_1_1 [B, 1, 60]
    multiplyTransposed(gated1_0_0_0_11, linear1_0_0_1_1Weight, linear1_0_0_1_1, batch, 60, 64, linear1_0_0_1_1Bias);
    // specs/wavenet.yaml:34 linear
    // from gated1_0_0_0_11 [B, 1, 64], linear1_0_0_2Weight [64, 64], linear1_0_0_2Bias [64] to linear1_0_0_2 [B, 1, 64]
    multiplyTransposed(gated1_0_0_0_11, linear1_0_0_2Weight, linear1_0_0_2, batch, 64, 64, linear1_0_0_2Bias);
    residual1_0_0Forward(batch);
    gated1_1_0_0Forward(batch);
    gated1_1_0_0Forward2(batch);
    gated1_1_0_0Forward3(batch);
    gated1_1_0_0Forward4(batch);
    // specs/wavenet.yaml:32 gated
    // from gated1_1_0_0_4 [B, 1, 128], gated1_1_0_0FilterWeight [64, 64, 2], gated1_1_0_0FilterBias [64]
    //   to gated1_1_0_0_5 [B, 1, 64]
    multiplyTransposed(gated1_1_0_0_4, gated1_1_0_0FilterWeight, gated1_1_0_0_5, batch, 64, 128, gated1_1_0_0FilterBias);
    gated1_1_0_0Forward6(batch);
    gated1_1_0_0Forward7(batch);
    gated1_1_0_0Forward8(batch);
    gated1_1_0_0Forward9(batch);
    // specs/wavenet.yaml:32 gated
    // from gated1_1_0_0_9 [B, 1, 128], gated1_1_0_0GateWeight [64, 64, 2], gated1_1_0_0GateBias [64]
    //   to gated1_1_0_0_10 [B, 1, 64]
    multiplyTransposed(gated1_1_0_0_9, gated1_1_0_0GateWeight, gated1_1_0_0_10, batch, 64, 128, gated1_1_0_0GateBias);
    gated1_1_0_0Forward11(batch);
    // specs/wavenet.yaml:33 linear
    // from gated1_1_0_0_11 [B, 1, 64], linear1_1_0_1_1Weight [60, 64], linear1_1_0_1_1Bias [60] to linear1_1_0_1_1 [B, 1, 60]
    multiplyTransposed(gated1_1_0_0_11, linear1_1_0_1_1Weight, linear1_1_0_1_1, batch, 60, 64, linear1_1_0_1_1Bias);
    // specs/wavenet.yaml:34 linear
    // from gated1_1_0_0_11 [B, 1, 64], linear1_1_0_2Weight [64, 64], linear1_1_0_2Bias [64] to linear1_1_0_2 [B, 1, 64]
    multiplyTransposed(gated1_1_0_0_11, linear1_1_0_2Weight, linear1_1_0_2, batch, 64, 64, linear1_1_0_2Bias);
    residual1_1_0Forward(batch);
    gated2Forward(batch);
    gated2Forward2(batch);
    gated2Forward3(batch);
    gated2Forward4(batch);
    // specs/wavenet.yaml:37 gated
    // from gated2_4 [B, 1, 128], gated2FilterWeight [64, 64, 2], gated2FilterBias [64] to gated2_5 [B, 1, 64]
    multiplyTransposed(gated2_4, gated2FilterWeight, gated2_5, batch, 64, 128, gated2FilterBias);
    gated2Forward6(batch);
    gated2Forward7(batch);
    gated2Forward8(batch);
    gated2Forward9(batch);
    // specs/wavenet.yaml:37 gated
    // from gated2_9 [B, 1, 128], gated2GateWeight [64, 64, 2], gated2GateBias [64] to gated2_10 [B, 1, 64]
    multiplyTransposed(gated2_9, gated2GateWeight, gated2_10, batch, 64, 128, gated2GateBias);
    gated2Forward11(batch);
    // specs/wavenet.yaml:38 linear
    // from gated2_11 [B, 1, 64], linear3_1Weight [60, 64], linear3_1Bias [60] to linear3_1 [B, 1, 60]
    multiplyTransposed(gated2_11, linear3_1Weight, linear3_1, batch, 60, 64, linear3_1Bias);
    skip1_1_0_1Relu5Forward(batch);
    // specs/wavenet.yaml:43 linear
    // from relu5 [B, 1, 60], linear6Weight [60, 60], linear6Bias [60] to linear6 [B, 1, 60]
    multiplyTransposed(relu5, linear6Weight, linear6, batch, 60, 60, linear6Bias);
    relu7Forward(batch);
    // specs/wavenet.yaml:45 linear
    // from relu7 [B, 1, 60], linear8Weight [27, 60], linear8Bias [27] to linear8 [B, 1, 27]
    multiplyTransposed(relu7, linear8Weight, linear8, batch, 27, 60, linear8Bias);
  };
}

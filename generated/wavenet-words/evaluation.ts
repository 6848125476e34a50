// Made by wnc from specs/wavenet-words.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, sigmoid, tanh, type Evaluation, type EvaluationMemory } from 'wnc/runtime';

/** Binds the model in evaluation mode to its arrays, once. */
export function createEvaluation(memory: EvaluationMemory): Evaluation {
  // The batch.
  const tokens = memory.inputs; // [B, 16, 1]
  const targets = memory.targets; // [B, 16, 1]
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
  // Workspace: tensors that are not needed at the same time share places.
  const loss = memory.workspace.subarray(770048, 770049); // [1, 1, 1]
  const embedding0 = memory.workspace.subarray(229376, 344064); // [B, 16, 56]
  const gated1_0_0_0 = memory.workspace.subarray(0, 229376); // [B, 16, 112]
  const gated1_0_0_0_2 = memory.workspace.subarray(344064, 458752); // [B, 16, 56]
  const gated1_0_0_0_3 = memory.workspace.subarray(458752, 573440); // [B, 16, 56]
  const gated1_0_0_0_4 = memory.workspace.subarray(0, 114688); // [B, 16, 56]
  const linear1_0_0_1_0 = memory.workspace.subarray(573440, 671744); // [B, 16, 48]
  const linear1_0_0_2 = memory.workspace.subarray(114688, 229376); // [B, 16, 56]
  const residual1_0_0 = memory.workspace.subarray(344064, 458752); // [B, 16, 56]
  const gated1_1_0_0 = memory.workspace.subarray(0, 229376); // [B, 16, 112]
  const gated1_1_0_0_2 = memory.workspace.subarray(229376, 344064); // [B, 16, 56]
  const gated1_1_0_0_3 = memory.workspace.subarray(458752, 573440); // [B, 16, 56]
  const gated1_1_0_0_4 = memory.workspace.subarray(0, 114688); // [B, 16, 56]
  const linear1_1_0_1_0 = memory.workspace.subarray(671744, 770048); // [B, 16, 48]
  const linear1_1_0_2 = memory.workspace.subarray(114688, 229376); // [B, 16, 56]
  const residual1_1_0 = memory.workspace.subarray(229376, 344064); // [B, 16, 56]
  const gated1_2_0_0 = memory.workspace.subarray(0, 229376); // [B, 16, 112]
  const gated1_2_0_0_2 = memory.workspace.subarray(344064, 458752); // [B, 16, 56]
  const gated1_2_0_0_3 = memory.workspace.subarray(458752, 573440); // [B, 16, 56]
  const gated1_2_0_0_4 = memory.workspace.subarray(0, 114688); // [B, 16, 56]
  const linear1_2_0_1_0 = memory.workspace.subarray(458752, 557056); // [B, 16, 48]
  const linear1_2_0_2 = memory.workspace.subarray(114688, 229376); // [B, 16, 56]
  const residual1_2_0 = memory.workspace.subarray(344064, 458752); // [B, 16, 56]
  const gated2 = memory.workspace.subarray(0, 229376); // [B, 16, 112]
  const gated2_2 = memory.workspace.subarray(229376, 344064); // [B, 16, 56]
  const gated2_3 = memory.workspace.subarray(344064, 458752); // [B, 16, 56]
  const gated2_4 = memory.workspace.subarray(0, 114688); // [B, 16, 56]
  const linear3_0 = memory.workspace.subarray(114688, 212992); // [B, 16, 48]
  const relu5 = memory.workspace.subarray(0, 98304); // [B, 16, 48]
  const linear6 = memory.workspace.subarray(98304, 196608); // [B, 16, 48]
  const relu7 = memory.workspace.subarray(0, 98304); // [B, 16, 48]
  const linear8 = memory.workspace.subarray(98304, 153600); // [B, 16, 27]
  const loss2 = memory.workspace.subarray(0, 1); // [1, 1, 1]
  const loss3 = memory.workspace.subarray(4, 5); // [1, 1, 1]

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

  // specs/wavenet-words.yaml:20 embedding
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

  // specs/wavenet-words.yaml:26 gated
  // from embedding0 [B, 16, 56] to gated1_0_0_0 [B, 16, 112]
  function gated1_0_0_0Forward(batch: number): void {
    gated1_0_0_0.fill(0, 0, (batch * 1792));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 56; c++) {
          gated1_0_0_0[b * 1792 + t * 112 + c * 2 + 112] = embedding0[b * 896 + t * 56 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 56; c++) {
          gated1_0_0_0[b * 1792 + t * 112 + c * 2 + 1] = embedding0[b * 896 + t * 56 + c];
        }
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_0_0_0_2 [B, 16, 56], gated1_0_0_0_3 [B, 16, 56] to gated1_0_0_0_4 [B, 16, 56]
  function gated1_0_0_0Forward4(batch: number): void {
    const size = batch * 896;
    for (let i = 0; i < size; i++) {
      gated1_0_0_0_4[i] = tanh(gated1_0_0_0_2[i]) * sigmoid(gated1_0_0_0_3[i]);
    }
  }

  // specs/wavenet-words.yaml:25 residual
  // from embedding0 [B, 16, 56], linear1_0_0_2 [B, 16, 56] to residual1_0_0 [B, 16, 56]
  function residual1_0_0Forward(batch: number): void {
    const size = batch * 896;
    for (let i = 0; i < size; i++) {
      residual1_0_0[i] = embedding0[i] + linear1_0_0_2[i];
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from residual1_0_0 [B, 16, 56] to gated1_1_0_0 [B, 16, 112]
  function gated1_1_0_0Forward(batch: number): void {
    gated1_1_0_0.fill(0, 0, (batch * 1792));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 14; t++) {
        for (let c = 0; c < 56; c++) {
          gated1_1_0_0[b * 1792 + t * 112 + c * 2 + 224] = residual1_0_0[b * 896 + t * 56 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 56; c++) {
          gated1_1_0_0[b * 1792 + t * 112 + c * 2 + 1] = residual1_0_0[b * 896 + t * 56 + c];
        }
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_1_0_0_2 [B, 16, 56], gated1_1_0_0_3 [B, 16, 56] to gated1_1_0_0_4 [B, 16, 56]
  function gated1_1_0_0Forward4(batch: number): void {
    const size = batch * 896;
    for (let i = 0; i < size; i++) {
      gated1_1_0_0_4[i] = tanh(gated1_1_0_0_2[i]) * sigmoid(gated1_1_0_0_3[i]);
    }
  }

  // specs/wavenet-words.yaml:25 residual
  // from residual1_0_0 [B, 16, 56], linear1_1_0_2 [B, 16, 56] to residual1_1_0 [B, 16, 56]
  function residual1_1_0Forward(batch: number): void {
    const size = batch * 896;
    for (let i = 0; i < size; i++) {
      residual1_1_0[i] = residual1_0_0[i] + linear1_1_0_2[i];
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from residual1_1_0 [B, 16, 56] to gated1_2_0_0 [B, 16, 112]
  function gated1_2_0_0Forward(batch: number): void {
    gated1_2_0_0.fill(0, 0, (batch * 1792));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 12; t++) {
        for (let c = 0; c < 56; c++) {
          gated1_2_0_0[b * 1792 + t * 112 + c * 2 + 448] = residual1_1_0[b * 896 + t * 56 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 56; c++) {
          gated1_2_0_0[b * 1792 + t * 112 + c * 2 + 1] = residual1_1_0[b * 896 + t * 56 + c];
        }
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_2_0_0_2 [B, 16, 56], gated1_2_0_0_3 [B, 16, 56] to gated1_2_0_0_4 [B, 16, 56]
  function gated1_2_0_0Forward4(batch: number): void {
    const size = batch * 896;
    for (let i = 0; i < size; i++) {
      gated1_2_0_0_4[i] = tanh(gated1_2_0_0_2[i]) * sigmoid(gated1_2_0_0_3[i]);
    }
  }

  // specs/wavenet-words.yaml:25 residual
  // from residual1_1_0 [B, 16, 56], linear1_2_0_2 [B, 16, 56] to residual1_2_0 [B, 16, 56]
  function residual1_2_0Forward(batch: number): void {
    const size = batch * 896;
    for (let i = 0; i < size; i++) {
      residual1_2_0[i] = residual1_1_0[i] + linear1_2_0_2[i];
    }
  }

  // specs/wavenet-words.yaml:31 gated
  // from residual1_2_0 [B, 16, 56] to gated2 [B, 16, 112]
  function gated2Forward(batch: number): void {
    gated2.fill(0, 0, (batch * 1792));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 8; t++) {
        for (let c = 0; c < 56; c++) {
          gated2[b * 1792 + t * 112 + c * 2 + 896] = residual1_2_0[b * 896 + t * 56 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 56; c++) {
          gated2[b * 1792 + t * 112 + c * 2 + 1] = residual1_2_0[b * 896 + t * 56 + c];
        }
      }
    }
  }

  // specs/wavenet-words.yaml:31 gated
  // from gated2_2 [B, 16, 56], gated2_3 [B, 16, 56] to gated2_4 [B, 16, 56]
  function gated2Forward4(batch: number): void {
    const size = batch * 896;
    for (let i = 0; i < size; i++) {
      gated2_4[i] = tanh(gated2_2[i]) * sigmoid(gated2_3[i]);
    }
  }

  // specs/wavenet-words.yaml:27 skip
  // specs/wavenet-words.yaml:27 skip
  // specs/wavenet-words.yaml:32 skip
  // specs/wavenet-words.yaml:36 relu
  // from linear1_0_0_1_0 [B, 16, 48], linear1_1_0_1_0 [B, 16, 48], linear1_2_0_1_0 [B, 16, 48], linear3_0 [B, 16, 48]
  //   to relu5 [B, 16, 48]
  function skip1_1_0_1Relu5Forward(batch: number): void {
    const size = batch * 768;
    for (let i = 0; i < size; i++) {
      relu5[i] = Math.max(linear1_0_0_1_0[i] + linear1_1_0_1_0[i] + linear1_2_0_1_0[i] + linear3_0[i], 0);
    }
  }

  // specs/wavenet-words.yaml:38 relu
  // from linear6 [B, 16, 48] to relu7 [B, 16, 48]
  function relu7Forward(batch: number): void {
    const size = batch * 768;
    for (let i = 0; i < size; i++) {
      relu7[i] = Math.max(linear6[i], 0);
    }
  }

  // loss
  // from targets [B, 16, 1], linear8 [B, 16, 27] to loss2 [1, 1, 1]
  function lossForward2(batch: number): void {
    const rows = batch * 16;
    let sum = 0;
    for (let n = 0; n < rows; n++) {
      let largest = -Infinity;
      let sum2 = 0;
      const target = targets[n];
      for (let c = 0; c < 27; c++) {
        const total = linear8[n * 27 + c];
        largest = Math.max(largest, total);
        sum2 += (c === target ? 1 : 0) * total;
      }
      let sum3 = 0;
      for (let c = 0; c < 27; c++) {
        sum3 += Math.exp(linear8[n * 27 + c] - largest);
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
    gated1_0_0_0Forward(batch);
    // specs/wavenet-words.yaml:26 gated
    // from gated1_0_0_0 [B, 16, 112], gated1_0_0_0FilterWeight [56, 56, 2], gated1_0_0_0FilterBias [56]
    //   to gated1_0_0_0_2 [B, 16, 56]
    multiplyTransposed(gated1_0_0_0, gated1_0_0_0FilterWeight, gated1_0_0_0_2, batch * 16, 56, 112, gated1_0_0_0FilterBias);
    // specs/wavenet-words.yaml:26 gated
    // from gated1_0_0_0 [B, 16, 112], gated1_0_0_0GateWeight [56, 56, 2], gated1_0_0_0GateBias [56]
    //   to gated1_0_0_0_3 [B, 16, 56]
    multiplyTransposed(gated1_0_0_0, gated1_0_0_0GateWeight, gated1_0_0_0_3, batch * 16, 56, 112, gated1_0_0_0GateBias);
    gated1_0_0_0Forward4(batch);
    // specs/wavenet-words.yaml:27 linear
    // from gated1_0_0_0_4 [B, 16, 56], linear1_0_0_1_0Weight [48, 56], linear1_0_0_1_0Bias [48] to linear1_0_0_1_0 [B, 16, 48]
    multiplyTransposed(gated1_0_0_0_4, linear1_0_0_1_0Weight, linear1_0_0_1_0, batch * 16, 48, 56, linear1_0_0_1_0Bias);
    // specs/wavenet-words.yaml:28 linear
    // from gated1_0_0_0_4 [B, 16, 56], linear1_0_0_2Weight [56, 56], linear1_0_0_2Bias [56] to linear1_0_0_2 [B, 16, 56]
    multiplyTransposed(gated1_0_0_0_4, linear1_0_0_2Weight, linear1_0_0_2, batch * 16, 56, 56, linear1_0_0_2Bias);
    residual1_0_0Forward(batch);
    gated1_1_0_0Forward(batch);
    // specs/wavenet-words.yaml:26 gated
    // from gated1_1_0_0 [B, 16, 112], gated1_1_0_0FilterWeight [56, 56, 2], gated1_1_0_0FilterBias [56]
    //   to gated1_1_0_0_2 [B, 16, 56]
    multiplyTransposed(gated1_1_0_0, gated1_1_0_0FilterWeight, gated1_1_0_0_2, batch * 16, 56, 112, gated1_1_0_0FilterBias);
    // specs/wavenet-words.yaml:26 gated
    // from gated1_1_0_0 [B, 16, 112], gated1_1_0_0GateWeight [56, 56, 2], gated1_1_0_0GateBias [56]
    //   to gated1_1_0_0_3 [B, 16, 56]
    multiplyTransposed(gated1_1_0_0, gated1_1_0_0GateWeight, gated1_1_0_0_3, batch * 16, 56, 112, gated1_1_0_0GateBias);
    gated1_1_0_0Forward4(batch);
    // specs/wavenet-words.yaml:27 linear
    // from gated1_1_0_0_4 [B, 16, 56], linear1_1_0_1_0Weight [48, 56], linear1_1_0_1_0Bias [48] to linear1_1_0_1_0 [B, 16, 48]
    multiplyTransposed(gated1_1_0_0_4, linear1_1_0_1_0Weight, linear1_1_0_1_0, batch * 16, 48, 56, linear1_1_0_1_0Bias);
    // specs/wavenet-words.yaml:28 linear
    // from gated1_1_0_0_4 [B, 16, 56], linear1_1_0_2Weight [56, 56], linear1_1_0_2Bias [56] to linear1_1_0_2 [B, 16, 56]
    multiplyTransposed(gated1_1_0_0_4, linear1_1_0_2Weight, linear1_1_0_2, batch * 16, 56, 56, linear1_1_0_2Bias);
    residual1_1_0Forward(batch);
    gated1_2_0_0Forward(batch);
    // specs/wavenet-words.yaml:26 gated
    // from gated1_2_0_0 [B, 16, 112], gated1_2_0_0FilterWeight [56, 56, 2], gated1_2_0_0FilterBias [56]
    //   to gated1_2_0_0_2 [B, 16, 56]
    multiplyTransposed(gated1_2_0_0, gated1_2_0_0FilterWeight, gated1_2_0_0_2, batch * 16, 56, 112, gated1_2_0_0FilterBias);
    // specs/wavenet-words.yaml:26 gated
    // from gated1_2_0_0 [B, 16, 112], gated1_2_0_0GateWeight [56, 56, 2], gated1_2_0_0GateBias [56]
    //   to gated1_2_0_0_3 [B, 16, 56]
    multiplyTransposed(gated1_2_0_0, gated1_2_0_0GateWeight, gated1_2_0_0_3, batch * 16, 56, 112, gated1_2_0_0GateBias);
    gated1_2_0_0Forward4(batch);
    // specs/wavenet-words.yaml:27 linear
    // from gated1_2_0_0_4 [B, 16, 56], linear1_2_0_1_0Weight [48, 56], linear1_2_0_1_0Bias [48] to linear1_2_0_1_0 [B, 16, 48]
    multiplyTransposed(gated1_2_0_0_4, linear1_2_0_1_0Weight, linear1_2_0_1_0, batch * 16, 48, 56, linear1_2_0_1_0Bias);
    // specs/wavenet-words.yaml:28 linear
    // from gated1_2_0_0_4 [B, 16, 56], linear1_2_0_2Weight [56, 56], linear1_2_0_2Bias [56] to linear1_2_0_2 [B, 16, 56]
    multiplyTransposed(gated1_2_0_0_4, linear1_2_0_2Weight, linear1_2_0_2, batch * 16, 56, 56, linear1_2_0_2Bias);
    residual1_2_0Forward(batch);
    gated2Forward(batch);
    // specs/wavenet-words.yaml:31 gated
    // from gated2 [B, 16, 112], gated2FilterWeight [56, 56, 2], gated2FilterBias [56] to gated2_2 [B, 16, 56]
    multiplyTransposed(gated2, gated2FilterWeight, gated2_2, batch * 16, 56, 112, gated2FilterBias);
    // specs/wavenet-words.yaml:31 gated
    // from gated2 [B, 16, 112], gated2GateWeight [56, 56, 2], gated2GateBias [56] to gated2_3 [B, 16, 56]
    multiplyTransposed(gated2, gated2GateWeight, gated2_3, batch * 16, 56, 112, gated2GateBias);
    gated2Forward4(batch);
    // specs/wavenet-words.yaml:32 linear
    // from gated2_4 [B, 16, 56], linear3_0Weight [48, 56], linear3_0Bias [48] to linear3_0 [B, 16, 48]
    multiplyTransposed(gated2_4, linear3_0Weight, linear3_0, batch * 16, 48, 56, linear3_0Bias);
    skip1_1_0_1Relu5Forward(batch);
    // specs/wavenet-words.yaml:37 linear
    // from relu5 [B, 16, 48], linear6Weight [48, 48], linear6Bias [48] to linear6 [B, 16, 48]
    multiplyTransposed(relu5, linear6Weight, linear6, batch * 16, 48, 48, linear6Bias);
    relu7Forward(batch);
    // specs/wavenet-words.yaml:39 linear
    // from relu7 [B, 16, 48], linear8Weight [27, 48], linear8Bias [27] to linear8 [B, 16, 27]
    multiplyTransposed(relu7, linear8Weight, linear8, batch * 16, 27, 48, linear8Bias);
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

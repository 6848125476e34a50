// Made by wnc from specs/wavenet.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, sigmoid, tanh, type Evaluation, type EvaluationMemory } from 'wnc/runtime';

/** Binds the model in evaluation mode to its arrays, once. */
export function createEvaluation(memory: EvaluationMemory): Evaluation {
  // The batch.
  const tokens = memory.inputs; // [B, 8, 1]
  const targets = memory.targets; // [B, 1, 1]
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
  // Workspace: tensors that are not needed at the same time share places.
  const loss = memory.workspace.subarray(335360, 335361); // [1, 1, 1]
  const embedding0 = memory.workspace.subarray(131072, 196608); // [B, 8, 64]
  const gated1_0_0_0 = memory.workspace.subarray(0, 131072); // [B, 8, 128]
  const gated1_0_0_0_2 = memory.workspace.subarray(196608, 262144); // [B, 8, 64]
  const gated1_0_0_0_3 = memory.workspace.subarray(262144, 327680); // [B, 8, 64]
  const gated1_0_0_0_4 = memory.workspace.subarray(0, 65536); // [B, 8, 64]
  const last1_0_0_1_0 = memory.workspace.subarray(65536, 73728); // [B, 1, 64]
  const linear1_0_0_1_1 = memory.workspace.subarray(327680, 335360); // [B, 1, 60]
  const linear1_0_0_2 = memory.workspace.subarray(65536, 131072); // [B, 8, 64]
  const residual1_0_0 = memory.workspace.subarray(196608, 262144); // [B, 8, 64]
  const gated1_1_0_0 = memory.workspace.subarray(0, 131072); // [B, 8, 128]
  const gated1_1_0_0_2 = memory.workspace.subarray(131072, 196608); // [B, 8, 64]
  const gated1_1_0_0_3 = memory.workspace.subarray(262144, 327680); // [B, 8, 64]
  const gated1_1_0_0_4 = memory.workspace.subarray(0, 65536); // [B, 8, 64]
  const last1_1_0_1_0 = memory.workspace.subarray(65536, 73728); // [B, 1, 64]
  const linear1_1_0_1_1 = memory.workspace.subarray(262144, 269824); // [B, 1, 60]
  const linear1_1_0_2 = memory.workspace.subarray(65536, 131072); // [B, 8, 64]
  const residual1_1_0 = memory.workspace.subarray(131072, 196608); // [B, 8, 64]
  const gated2 = memory.workspace.subarray(0, 131072); // [B, 8, 128]
  const gated2_2 = memory.workspace.subarray(131072, 196608); // [B, 8, 64]
  const gated2_3 = memory.workspace.subarray(196608, 262144); // [B, 8, 64]
  const gated2_4 = memory.workspace.subarray(0, 65536); // [B, 8, 64]
  const last3_0 = memory.workspace.subarray(65536, 73728); // [B, 1, 64]
  const linear3_1 = memory.workspace.subarray(0, 7680); // [B, 1, 60]
  const relu5 = memory.workspace.subarray(7680, 15360); // [B, 1, 60]
  const linear6 = memory.workspace.subarray(0, 7680); // [B, 1, 60]
  const relu7 = memory.workspace.subarray(7680, 15360); // [B, 1, 60]
  const linear8 = memory.workspace.subarray(0, 3456); // [B, 1, 27]
  const loss2 = memory.workspace.subarray(3456, 3457); // [1, 1, 1]
  const loss3 = memory.workspace.subarray(3460, 3461); // [1, 1, 1]

  // loss
  // from targets [B, 1, 1] to loss [1, 1, 1]
  function lossForward(batch: number): void {
    let sum = 0;
    for (let b = 0; b < batch; b++) {
      sum += targets[b] >= 0 ? 1 : 0;
    }
    loss[0] = sum;
  }

  // specs/wavenet.yaml:26 embedding
  // from tokens [B, 8, 1], embedding0Weight [27, 64] to embedding0 [B, 8, 64]
  function embedding0Forward(batch: number): void {
    const rows = batch * 8;
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 64; c++) {
        embedding0[n * 64 + c] = embedding0Weight[row * 64 + c];
      }
    }
  }

  // specs/wavenet.yaml:32 gated
  // from embedding0 [B, 8, 64] to gated1_0_0_0 [B, 8, 128]
  function gated1_0_0_0Forward(batch: number): void {
    gated1_0_0_0.fill(0, 0, (batch * 1024));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 7; t++) {
        for (let c = 0; c < 64; c++) {
          gated1_0_0_0[b * 1024 + t * 128 + c * 2 + 128] = embedding0[b * 512 + t * 64 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 8; t++) {
        for (let c = 0; c < 64; c++) {
          gated1_0_0_0[b * 1024 + t * 128 + c * 2 + 1] = embedding0[b * 512 + t * 64 + c];
        }
      }
    }
  }

  // specs/wavenet.yaml:32 gated
  // from gated1_0_0_0_2 [B, 8, 64], gated1_0_0_0_3 [B, 8, 64] to gated1_0_0_0_4 [B, 8, 64]
  function gated1_0_0_0Forward4(batch: number): void {
    const size = batch * 512;
    for (let i = 0; i < size; i++) {
      gated1_0_0_0_4[i] = tanh(gated1_0_0_0_2[i]) * sigmoid(gated1_0_0_0_3[i]);
    }
  }

  // specs/wavenet.yaml:33 last
  // from gated1_0_0_0_4 [B, 8, 64] to last1_0_0_1_0 [B, 1, 64]
  function last1_0_0_1_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 64; c++) {
        last1_0_0_1_0[b * 64 + c] = gated1_0_0_0_4[b * 512 + c + 448];
      }
    }
  }

  // specs/wavenet.yaml:31 residual
  // from embedding0 [B, 8, 64], linear1_0_0_2 [B, 8, 64] to residual1_0_0 [B, 8, 64]
  function residual1_0_0Forward(batch: number): void {
    const size = batch * 512;
    for (let i = 0; i < size; i++) {
      residual1_0_0[i] = embedding0[i] + linear1_0_0_2[i];
    }
  }

  // specs/wavenet.yaml:32 gated
  // from residual1_0_0 [B, 8, 64] to gated1_1_0_0 [B, 8, 128]
  function gated1_1_0_0Forward(batch: number): void {
    gated1_1_0_0.fill(0, 0, (batch * 1024));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 6; t++) {
        for (let c = 0; c < 64; c++) {
          gated1_1_0_0[b * 1024 + t * 128 + c * 2 + 256] = residual1_0_0[b * 512 + t * 64 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 8; t++) {
        for (let c = 0; c < 64; c++) {
          gated1_1_0_0[b * 1024 + t * 128 + c * 2 + 1] = residual1_0_0[b * 512 + t * 64 + c];
        }
      }
    }
  }

  // specs/wavenet.yaml:32 gated
  // from gated1_1_0_0_2 [B, 8, 64], gated1_1_0_0_3 [B, 8, 64] to gated1_1_0_0_4 [B, 8, 64]
  function gated1_1_0_0Forward4(batch: number): void {
    const size = batch * 512;
    for (let i = 0; i < size; i++) {
      gated1_1_0_0_4[i] = tanh(gated1_1_0_0_2[i]) * sigmoid(gated1_1_0_0_3[i]);
    }
  }

  // specs/wavenet.yaml:33 last
  // from gated1_1_0_0_4 [B, 8, 64] to last1_1_0_1_0 [B, 1, 64]
  function last1_1_0_1_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 64; c++) {
        last1_1_0_1_0[b * 64 + c] = gated1_1_0_0_4[b * 512 + c + 448];
      }
    }
  }

  // specs/wavenet.yaml:31 residual
  // from residual1_0_0 [B, 8, 64], linear1_1_0_2 [B, 8, 64] to residual1_1_0 [B, 8, 64]
  function residual1_1_0Forward(batch: number): void {
    const size = batch * 512;
    for (let i = 0; i < size; i++) {
      residual1_1_0[i] = residual1_0_0[i] + linear1_1_0_2[i];
    }
  }

  // specs/wavenet.yaml:37 gated
  // from residual1_1_0 [B, 8, 64] to gated2 [B, 8, 128]
  function gated2Forward(batch: number): void {
    gated2.fill(0, 0, (batch * 1024));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        for (let c = 0; c < 64; c++) {
          gated2[b * 1024 + t * 128 + c * 2 + 512] = residual1_1_0[b * 512 + t * 64 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 8; t++) {
        for (let c = 0; c < 64; c++) {
          gated2[b * 1024 + t * 128 + c * 2 + 1] = residual1_1_0[b * 512 + t * 64 + c];
        }
      }
    }
  }

  // specs/wavenet.yaml:37 gated
  // from gated2_2 [B, 8, 64], gated2_3 [B, 8, 64] to gated2_4 [B, 8, 64]
  function gated2Forward4(batch: number): void {
    const size = batch * 512;
    for (let i = 0; i < size; i++) {
      gated2_4[i] = tanh(gated2_2[i]) * sigmoid(gated2_3[i]);
    }
  }

  // specs/wavenet.yaml:38 last
  // from gated2_4 [B, 8, 64] to last3_0 [B, 1, 64]
  function last3_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 64; c++) {
        last3_0[b * 64 + c] = gated2_4[b * 512 + c + 448];
      }
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

  // loss
  // from targets [B, 1, 1], linear8 [B, 1, 27] to loss2 [1, 1, 1]
  function lossForward2(batch: number): void {
    let sum = 0;
    for (let b = 0; b < batch; b++) {
      let largest = -Infinity;
      let sum2 = 0;
      const target = targets[b];
      for (let c = 0; c < 27; c++) {
        const total = linear8[b * 27 + c];
        largest = Math.max(largest, total);
        sum2 += (c === target ? 1 : 0) * total;
      }
      let sum3 = 0;
      for (let c = 0; c < 27; c++) {
        sum3 += Math.exp(linear8[b * 27 + c] - largest);
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
    // specs/wavenet.yaml:32 gated
    // from gated1_0_0_0 [B, 8, 128], gated1_0_0_0FilterWeight [64, 64, 2], gated1_0_0_0FilterBias [64]
    //   to gated1_0_0_0_2 [B, 8, 64]
    multiplyTransposed(gated1_0_0_0, gated1_0_0_0FilterWeight, gated1_0_0_0_2, batch * 8, 64, 128, gated1_0_0_0FilterBias);
    // specs/wavenet.yaml:32 gated
    // from gated1_0_0_0 [B, 8, 128], gated1_0_0_0GateWeight [64, 64, 2], gated1_0_0_0GateBias [64]
    //   to gated1_0_0_0_3 [B, 8, 64]
    multiplyTransposed(gated1_0_0_0, gated1_0_0_0GateWeight, gated1_0_0_0_3, batch * 8, 64, 128, gated1_0_0_0GateBias);
    gated1_0_0_0Forward4(batch);
    last1_0_0_1_0Forward(batch);
    // specs/wavenet.yaml:33 linear
    // from last1_0_0_1_0 [B, 1, 64], linear1_0_0_1_1Weight [60, 64], linear1_0_0_1_1Bias [60] to linear1_0_0_1_1 [B, 1, 60]
    multiplyTransposed(last1_0_0_1_0, linear1_0_0_1_1Weight, linear1_0_0_1_1, batch, 60, 64, linear1_0_0_1_1Bias);
    // specs/wavenet.yaml:34 linear
    // from gated1_0_0_0_4 [B, 8, 64], linear1_0_0_2Weight [64, 64], linear1_0_0_2Bias [64] to linear1_0_0_2 [B, 8, 64]
    multiplyTransposed(gated1_0_0_0_4, linear1_0_0_2Weight, linear1_0_0_2, batch * 8, 64, 64, linear1_0_0_2Bias);
    residual1_0_0Forward(batch);
    gated1_1_0_0Forward(batch);
    // specs/wavenet.yaml:32 gated
    // from gated1_1_0_0 [B, 8, 128], gated1_1_0_0FilterWeight [64, 64, 2], gated1_1_0_0FilterBias [64]
    //   to gated1_1_0_0_2 [B, 8, 64]
    multiplyTransposed(gated1_1_0_0, gated1_1_0_0FilterWeight, gated1_1_0_0_2, batch * 8, 64, 128, gated1_1_0_0FilterBias);
    // specs/wavenet.yaml:32 gated
    // from gated1_1_0_0 [B, 8, 128], gated1_1_0_0GateWeight [64, 64, 2], gated1_1_0_0GateBias [64]
    //   to gated1_1_0_0_3 [B, 8, 64]
    multiplyTransposed(gated1_1_0_0, gated1_1_0_0GateWeight, gated1_1_0_0_3, batch * 8, 64, 128, gated1_1_0_0GateBias);
    gated1_1_0_0Forward4(batch);
    last1_1_0_1_0Forward(batch);
    // specs/wavenet.yaml:33 linear
    // from last1_1_0_1_0 [B, 1, 64], linear1_1_0_1_1Weight [60, 64], linear1_1_0_1_1Bias [60] to linear1_1_0_1_1 [B, 1, 60]
    multiplyTransposed(last1_1_0_1_0, linear1_1_0_1_1Weight, linear1_1_0_1_1, batch, 60, 64, linear1_1_0_1_1Bias);
    // specs/wavenet.yaml:34 linear
    // from gated1_1_0_0_4 [B, 8, 64], linear1_1_0_2Weight [64, 64], linear1_1_0_2Bias [64] to linear1_1_0_2 [B, 8, 64]
    multiplyTransposed(gated1_1_0_0_4, linear1_1_0_2Weight, linear1_1_0_2, batch * 8, 64, 64, linear1_1_0_2Bias);
    residual1_1_0Forward(batch);
    gated2Forward(batch);
    // specs/wavenet.yaml:37 gated
    // from gated2 [B, 8, 128], gated2FilterWeight [64, 64, 2], gated2FilterBias [64] to gated2_2 [B, 8, 64]
    multiplyTransposed(gated2, gated2FilterWeight, gated2_2, batch * 8, 64, 128, gated2FilterBias);
    // specs/wavenet.yaml:37 gated
    // from gated2 [B, 8, 128], gated2GateWeight [64, 64, 2], gated2GateBias [64] to gated2_3 [B, 8, 64]
    multiplyTransposed(gated2, gated2GateWeight, gated2_3, batch * 8, 64, 128, gated2GateBias);
    gated2Forward4(batch);
    last3_0Forward(batch);
    // specs/wavenet.yaml:38 linear
    // from last3_0 [B, 1, 64], linear3_1Weight [60, 64], linear3_1Bias [60] to linear3_1 [B, 1, 60]
    multiplyTransposed(last3_0, linear3_1Weight, linear3_1, batch, 60, 64, linear3_1Bias);
    skip1_1_0_1Relu5Forward(batch);
    // specs/wavenet.yaml:43 linear
    // from relu5 [B, 1, 60], linear6Weight [60, 60], linear6Bias [60] to linear6 [B, 1, 60]
    multiplyTransposed(relu5, linear6Weight, linear6, batch, 60, 60, linear6Bias);
    relu7Forward(batch);
    // specs/wavenet.yaml:45 linear
    // from relu7 [B, 1, 60], linear8Weight [27, 60], linear8Bias [27] to linear8 [B, 1, 27]
    multiplyTransposed(relu7, linear8Weight, linear8, batch, 27, 60, linear8Bias);
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

// Made by wnc from specs/wavenet.yaml: change the spec and run wnc compile, not this file.
import { multiply, multiplyLeftTransposed, multiplyTransposed, sigmoid, tanh, type TrainingMemory, type TrainingStep } from 'wnc/runtime';

/** Binds the training step to its arrays, once; the step itself allocates nothing. */
export function createTrainingStep(memory: TrainingMemory): TrainingStep {
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
  // Gradients of the parameters.
  const dLinear8Bias = memory.gradients.subarray(76564, 76591); // [1, 1, 27]
  const dLinear8Weight = memory.gradients.subarray(74944, 76564); // [27, 60]
  const dLinear6Bias = memory.gradients.subarray(74884, 74944); // [1, 1, 60]
  const dLinear6Weight = memory.gradients.subarray(71284, 74884); // [60, 60]
  const dLinear1_0_0_1_1Bias = memory.gradients.subarray(22080, 22140); // [1, 1, 60]
  const dLinear3_1Weight = memory.gradients.subarray(67384, 71224); // [60, 64]
  const dGated2GateBias = memory.gradients.subarray(67320, 67384); // [1, 1, 64]
  const dGated2GateWeight = memory.gradients.subarray(59128, 67320); // [64, 128]
  const dGated2FilterBias = memory.gradients.subarray(59064, 59128); // [1, 1, 64]
  const dGated2FilterWeight = memory.gradients.subarray(50872, 59064); // [64, 128]
  const dLinear1_1_0_2Bias = memory.gradients.subarray(50808, 50872); // [1, 1, 64]
  const dLinear1_1_0_2Weight = memory.gradients.subarray(46712, 50808); // [64, 64]
  const dLinear1_1_0_1_1Weight = memory.gradients.subarray(42812, 46652); // [60, 64]
  const dGated1_1_0_0GateBias = memory.gradients.subarray(42748, 42812); // [1, 1, 64]
  const dGated1_1_0_0GateWeight = memory.gradients.subarray(34556, 42748); // [64, 128]
  const dGated1_1_0_0FilterBias = memory.gradients.subarray(34492, 34556); // [1, 1, 64]
  const dGated1_1_0_0FilterWeight = memory.gradients.subarray(26300, 34492); // [64, 128]
  const dLinear1_0_0_2Bias = memory.gradients.subarray(26236, 26300); // [1, 1, 64]
  const dLinear1_0_0_2Weight = memory.gradients.subarray(22140, 26236); // [64, 64]
  const dLinear1_0_0_1_1Weight = memory.gradients.subarray(18240, 22080); // [60, 64]
  const dGated1_0_0_0GateBias = memory.gradients.subarray(18176, 18240); // [1, 1, 64]
  const dGated1_0_0_0GateWeight = memory.gradients.subarray(9984, 18176); // [64, 128]
  const dGated1_0_0_0FilterBias = memory.gradients.subarray(9920, 9984); // [1, 1, 64]
  const dGated1_0_0_0FilterWeight = memory.gradients.subarray(1728, 9920); // [64, 128]
  const dEmbedding0Weight = memory.gradients.subarray(0, 1728); // [27, 64]
  const dLinear1_1_0_1_1Bias = memory.gradients.subarray(46652, 46712); // [60]
  const dLinear3_1Bias = memory.gradients.subarray(71224, 71284); // [60]
  // Workspace: tensors that are not needed at the same time share places.
  const lossCount = memory.workspace.subarray(265984, 265985); // [1, 1, 1]
  const embedding0 = memory.workspace.subarray(32768, 49152); // [B, 8, 64]
  const gated1_0_0_0 = memory.workspace.subarray(0, 32768); // [B, 8, 128]
  const gated1_0_0_0_2 = memory.workspace.subarray(49152, 65536); // [B, 8, 64]
  const gated1_0_0_0Filter = memory.workspace.subarray(131072, 147456); // [B, 8, 64]
  const gated1_0_0_0_3 = memory.workspace.subarray(49152, 65536); // [B, 8, 64]
  const gated1_0_0_0Gate = memory.workspace.subarray(147456, 163840); // [B, 8, 64]
  const gated1_0_0_0_4 = memory.workspace.subarray(163840, 180224); // [B, 8, 64]
  const last1_0_0_1_0 = memory.workspace.subarray(278528, 280576); // [B, 1, 64]
  const linear1_0_0_1_1 = memory.workspace.subarray(262144, 264064); // [B, 1, 60]
  const linear1_0_0_2 = memory.workspace.subarray(49152, 65536); // [B, 8, 64]
  const residual1_0_0 = memory.workspace.subarray(65536, 81920); // [B, 8, 64]
  const gated1_1_0_0 = memory.workspace.subarray(32768, 65536); // [B, 8, 128]
  const gated1_1_0_0_2 = memory.workspace.subarray(81920, 98304); // [B, 8, 64]
  const gated1_1_0_0Filter = memory.workspace.subarray(180224, 196608); // [B, 8, 64]
  const gated1_1_0_0_3 = memory.workspace.subarray(81920, 98304); // [B, 8, 64]
  const gated1_1_0_0Gate = memory.workspace.subarray(196608, 212992); // [B, 8, 64]
  const gated1_1_0_0_4 = memory.workspace.subarray(212992, 229376); // [B, 8, 64]
  const last1_1_0_1_0 = memory.workspace.subarray(280576, 282624); // [B, 1, 64]
  const linear1_1_0_1_1 = memory.workspace.subarray(264064, 265984); // [B, 1, 60]
  const linear1_1_0_2 = memory.workspace.subarray(81920, 98304); // [B, 8, 64]
  const residual1_1_0 = memory.workspace.subarray(98304, 114688); // [B, 8, 64]
  const gated2 = memory.workspace.subarray(65536, 98304); // [B, 8, 128]
  const gated2_2 = memory.workspace.subarray(98304, 114688); // [B, 8, 64]
  const gated2Filter = memory.workspace.subarray(114688, 131072); // [B, 8, 64]
  const gated2_3 = memory.workspace.subarray(98304, 114688); // [B, 8, 64]
  const gated2Gate = memory.workspace.subarray(229376, 245760); // [B, 8, 64]
  const gated2_4 = memory.workspace.subarray(245760, 262144); // [B, 8, 64]
  const last3_0 = memory.workspace.subarray(98304, 100352); // [B, 1, 64]
  const linear3_1 = memory.workspace.subarray(100352, 102272); // [B, 1, 60]
  const relu5 = memory.workspace.subarray(102272, 104192); // [B, 1, 60]
  const linear6 = memory.workspace.subarray(104192, 106112); // [B, 1, 60]
  const relu7 = memory.workspace.subarray(106112, 108032); // [B, 1, 60]
  const linear8 = memory.workspace.subarray(284544, 285408); // [B, 1, 27]
  const loss = memory.workspace.subarray(108060, 108061); // [1, 1, 1]
  const loss2 = memory.workspace.subarray(285408, 285409); // [1, 1, 1]
  const dLinear8 = memory.workspace.subarray(109952, 110816); // [B, 1, 27]
  const dRelu7 = memory.workspace.subarray(108032, 109952); // [B, 1, 60]
  const dLinear6 = memory.workspace.subarray(106112, 108032); // [B, 1, 60]
  const dRelu5 = memory.workspace.subarray(104192, 106112); // [B, 1, 60]
  const dLinear1_0_0_1_1 = memory.workspace.subarray(282624, 284544); // [B, 1, 60]
  const dLast3_0 = memory.workspace.subarray(245760, 247808); // [B, 1, 64]
  const dGated2 = memory.workspace.subarray(98304, 114688); // [B, 8, 64]
  const dGated2_2 = memory.workspace.subarray(245760, 262144); // [B, 8, 64]
  const dGated2_3 = memory.workspace.subarray(98304, 131072); // [B, 8, 128]
  const dResidual1_1_0 = memory.workspace.subarray(229376, 245760); // [B, 8, 64]
  const dGated2_4 = memory.workspace.subarray(262144, 278528); // [B, 8, 64]
  const dGated2_5 = memory.workspace.subarray(98304, 131072); // [B, 8, 128]
  const dResidual1_1_0_2 = memory.workspace.subarray(65536, 81920); // [B, 8, 64]
  const dResidual1_0_0 = memory.workspace.subarray(98304, 114688); // [B, 8, 64]
  const dGated1_1_0_0 = memory.workspace.subarray(65536, 81920); // [B, 8, 64]
  const dLast1_1_0_1_0 = memory.workspace.subarray(114688, 116736); // [B, 1, 64]
  const dGated1_1_0_0_2 = memory.workspace.subarray(81920, 98304); // [B, 8, 64]
  const dGated1_1_0_0_3 = memory.workspace.subarray(114688, 131072); // [B, 8, 64]
  const dGated1_1_0_0_4 = memory.workspace.subarray(65536, 98304); // [B, 8, 128]
  const dResidual1_0_0_2 = memory.workspace.subarray(114688, 131072); // [B, 8, 64]
  const dGated1_1_0_0_5 = memory.workspace.subarray(212992, 229376); // [B, 8, 64]
  const dGated1_1_0_0_6 = memory.workspace.subarray(65536, 98304); // [B, 8, 128]
  const dResidual1_0_0_3 = memory.workspace.subarray(32768, 49152); // [B, 8, 64]
  const dEmbedding0 = memory.workspace.subarray(65536, 81920); // [B, 8, 64]
  const dGated1_0_0_0 = memory.workspace.subarray(32768, 49152); // [B, 8, 64]
  const dLast1_0_0_1_0 = memory.workspace.subarray(81920, 83968); // [B, 1, 64]
  const dGated1_0_0_0_2 = memory.workspace.subarray(49152, 65536); // [B, 8, 64]
  const dGated1_0_0_0_3 = memory.workspace.subarray(81920, 98304); // [B, 8, 64]
  const dGated1_0_0_0_4 = memory.workspace.subarray(32768, 65536); // [B, 8, 128]
  const dEmbedding0_2 = memory.workspace.subarray(81920, 98304); // [B, 8, 64]
  const dGated1_0_0_0_5 = memory.workspace.subarray(98304, 114688); // [B, 8, 64]
  const dGated1_0_0_0_6 = memory.workspace.subarray(32768, 65536); // [B, 8, 128]
  const dEmbedding0_3 = memory.workspace.subarray(0, 16384); // [B, 8, 64]
  const dEmbedding0_4 = memory.workspace.subarray(16384, 32768); // [B, 8, 64]
  const powers = memory.workspace.subarray(108032, 108059); // [27]

  // loss
  // from targets [B, 1, 1] to lossCount [1, 1, 1]
  function lossForward(batch: number): void {
    let sum = 0;
    for (let b = 0; b < batch; b++) {
      sum += targets[b] >= 0 ? 1 : 0;
    }
    lossCount[0] = Math.max(sum, 1);
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
  // from gated1_0_0_0_2 [B, 8, 64] to gated1_0_0_0Filter [B, 8, 64]
  function gated1_0_0_0Forward3(batch: number): void {
    const size = batch * 512;
    for (let i = 0; i < size; i++) {
      gated1_0_0_0Filter[i] = tanh(gated1_0_0_0_2[i]);
    }
  }

  // specs/wavenet.yaml:32 gated
  // from gated1_0_0_0_3 [B, 8, 64], gated1_0_0_0Filter [B, 8, 64] to gated1_0_0_0Gate [B, 8, 64], gated1_0_0_0_4 [B, 8, 64]
  function gated1_0_0_0Forward5(batch: number): void {
    const size = batch * 512;
    for (let i = 0; i < size; i++) {
      const gate = sigmoid(gated1_0_0_0_3[i]);
      gated1_0_0_0Gate[i] = gate;
      gated1_0_0_0_4[i] = gated1_0_0_0Filter[i] * gate;
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
  // from gated1_1_0_0_2 [B, 8, 64] to gated1_1_0_0Filter [B, 8, 64]
  function gated1_1_0_0Forward3(batch: number): void {
    const size = batch * 512;
    for (let i = 0; i < size; i++) {
      gated1_1_0_0Filter[i] = tanh(gated1_1_0_0_2[i]);
    }
  }

  // specs/wavenet.yaml:32 gated
  // from gated1_1_0_0_3 [B, 8, 64], gated1_1_0_0Filter [B, 8, 64] to gated1_1_0_0Gate [B, 8, 64], gated1_1_0_0_4 [B, 8, 64]
  function gated1_1_0_0Forward5(batch: number): void {
    const size = batch * 512;
    for (let i = 0; i < size; i++) {
      const gate = sigmoid(gated1_1_0_0_3[i]);
      gated1_1_0_0Gate[i] = gate;
      gated1_1_0_0_4[i] = gated1_1_0_0Filter[i] * gate;
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
  // from gated2_2 [B, 8, 64] to gated2Filter [B, 8, 64]
  function gated2Forward3(batch: number): void {
    const size = batch * 512;
    for (let i = 0; i < size; i++) {
      gated2Filter[i] = tanh(gated2_2[i]);
    }
  }

  // specs/wavenet.yaml:37 gated
  // from gated2_3 [B, 8, 64], gated2Filter [B, 8, 64] to gated2Gate [B, 8, 64], gated2_4 [B, 8, 64]
  function gated2Forward5(batch: number): void {
    const size = batch * 512;
    for (let i = 0; i < size; i++) {
      const gate = sigmoid(gated2_3[i]);
      gated2Gate[i] = gate;
      gated2_4[i] = gated2Filter[i] * gate;
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
  // from targets [B, 1, 1], linear8 [B, 1, 27], lossCount [1, 1, 1], powers [27]
  //   to powers [27], dLinear8 [B, 1, 27], loss [1, 1, 1]
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
        const power = Math.exp(linear8[b * 27 + c] - largest);
        powers[c] = power;
        sum3 += power;
      }
      sum += (Math.log(sum3) + largest - sum2) * (target >= 0 ? 1 : 0);
      const dLog = 1 / lossCount[0] * (target >= 0 ? 1 : 0);
      const dProduct = -dLog;
      const dPower = dLog / sum3;
      for (let c = 0; c < 27; c++) {
        dLinear8[b * 27 + c] = dProduct * (c === target ? 1 : 0) + dPower * powers[c];
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

  // specs/wavenet.yaml:45 linear
  // from dLinear8 [B, 1, 27] to dLinear8Bias [1, 1, 27]
  function linear8Backward(batch: number): void {
    for (let c = 0; c < 27; c++) {
      let dBias = 0;
      for (let b = 0; b < batch; b++) {
        dBias += dLinear8[b * 27 + c];
      }
      dLinear8Bias[c] = dBias;
    }
  }

  // specs/wavenet.yaml:44 relu
  // specs/wavenet.yaml:43 linear
  // from dRelu7 [B, 1, 60], linear6 [B, 1, 60] to dLinear6 [B, 1, 60], dLinear6Bias [1, 1, 60]
  function relu7Linear6Backward(batch: number): void {
    for (let c = 0; c < 60; c++) {
      let dBias = 0;
      for (let b = 0; b < batch; b++) {
        const dY = dRelu7[b * 60 + c] * (linear6[b * 60 + c] > 0 ? 1 : 0);
        dLinear6[b * 60 + c] = dY;
        dBias += dY;
      }
      dLinear6Bias[c] = dBias;
    }
  }

  // specs/wavenet.yaml:42 relu
  // specs/wavenet.yaml:38 linear
  // from dRelu5 [B, 1, 60], linear1_0_0_1_1 [B, 1, 60], linear1_1_0_1_1 [B, 1, 60], linear3_1 [B, 1, 60]
  //   to dLinear1_0_0_1_1 [B, 1, 60], dLinear1_0_0_1_1Bias [1, 1, 60]
  function relu5Linear3_1Backward(batch: number): void {
    for (let c = 0; c < 60; c++) {
      let dBias = 0;
      for (let b = 0; b < batch; b++) {
        const dY = dRelu5[b * 60 + c] * (linear1_0_0_1_1[b * 60 + c] + linear1_1_0_1_1[b * 60 + c] + linear3_1[b * 60 + c] > 0 ? 1 : 0);
        dLinear1_0_0_1_1[b * 60 + c] = dY;
        dBias += dY;
      }
      dLinear1_0_0_1_1Bias[c] = dBias;
    }
  }

  // specs/wavenet.yaml:38 last
  // from dLast3_0 [B, 1, 64] to dGated2 [B, 8, 64]
  function last3_0Backward(batch: number): void {
    dGated2.fill(0, 0, (batch * 512));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 64; c++) {
        dGated2[b * 512 + c + 448] = dLast3_0[b * 64 + c];
      }
    }
  }

  // specs/wavenet.yaml:37 gated
  // from dGated2 [B, 8, 64], gated2Filter [B, 8, 64], gated2Gate [B, 8, 64]
  //   to dGated2_2 [B, 8, 64], dGated2_4 [B, 8, 64], dGated2GateBias [1, 1, 64], dGated2FilterBias [1, 1, 64]
  function gated2Backward(batch: number): void {
    const rows = batch * 8;
    for (let c = 0; c < 64; c++) {
      let dGateBias = 0;
      let dFilterBias = 0;
      for (let n = 0; n < rows; n++) {
        const dy = dGated2[n * 64 + c];
        const filter = gated2Filter[n * 64 + c];
        const gate = gated2Gate[n * 64 + c];
        const dY = dy * filter * gate * (1 - gate);
        dGated2_2[n * 64 + c] = dY;
        dGateBias += dY;
        const dY2 = dy * gate * (1 - filter * filter);
        dGated2_4[n * 64 + c] = dY2;
        dFilterBias += dY2;
      }
      dGated2GateBias[c] = dGateBias;
      dGated2FilterBias[c] = dFilterBias;
    }
  }

  // specs/wavenet.yaml:37 gated
  // from dGated2_3 [B, 8, 128] to dResidual1_1_0 [B, 8, 64]
  function gated2Backward2(batch: number): void {
    dResidual1_1_0.fill(0, 0, (batch * 512));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        for (let c = 0; c < 64; c++) {
          dResidual1_1_0[b * 512 + t * 64 + c] += dGated2_3[b * 1024 + t * 128 + c * 2 + 512];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 8; t++) {
        for (let c = 0; c < 64; c++) {
          dResidual1_1_0[b * 512 + t * 64 + c] += dGated2_3[b * 1024 + t * 128 + c * 2 + 1];
        }
      }
    }
  }

  // specs/wavenet.yaml:37 gated
  // from dGated2_5 [B, 8, 128] to dResidual1_1_0_2 [B, 8, 64]
  function gated2Backward3(batch: number): void {
    dResidual1_1_0_2.fill(0, 0, (batch * 512));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        for (let c = 0; c < 64; c++) {
          dResidual1_1_0_2[b * 512 + t * 64 + c] += dGated2_5[b * 1024 + t * 128 + c * 2 + 512];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 8; t++) {
        for (let c = 0; c < 64; c++) {
          dResidual1_1_0_2[b * 512 + t * 64 + c] += dGated2_5[b * 1024 + t * 128 + c * 2 + 1];
        }
      }
    }
  }

  // specs/wavenet.yaml:37 gated
  // specs/wavenet.yaml:34 linear
  // from dResidual1_1_0 [B, 8, 64], dResidual1_1_0_2 [B, 8, 64] to dResidual1_0_0 [B, 8, 64], dLinear1_1_0_2Bias [1, 1, 64]
  function gated2Linear1_1_0_2Backward(batch: number): void {
    const rows = batch * 8;
    for (let c = 0; c < 64; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        const dTotal = dResidual1_1_0[n * 64 + c] + dResidual1_1_0_2[n * 64 + c];
        dResidual1_0_0[n * 64 + c] = dTotal;
        dBias += dTotal;
      }
      dLinear1_1_0_2Bias[c] = dBias;
    }
  }

  // specs/wavenet.yaml:33 last
  // from dLast1_1_0_1_0 [B, 1, 64] to dGated1_1_0_0_2 [B, 8, 64]
  function last1_1_0_1_0Backward(batch: number): void {
    dGated1_1_0_0_2.fill(0, 0, (batch * 512));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 64; c++) {
        dGated1_1_0_0_2[b * 512 + c + 448] = dLast1_1_0_1_0[b * 64 + c];
      }
    }
  }

  // specs/wavenet.yaml:33 last
  // specs/wavenet.yaml:32 gated
  // from dGated1_1_0_0 [B, 8, 64], dGated1_1_0_0_2 [B, 8, 64], gated1_1_0_0Filter [B, 8, 64], gated1_1_0_0Gate [B, 8, 64]
  //   to dGated1_1_0_0_3 [B, 8, 64], dGated1_1_0_0_5 [B, 8, 64], dGated1_1_0_0GateBias [1, 1, 64], dGated1_1_0_0FilterBias [1, 1, 64]
  function last1_1_0_1_0Gated1_1_0_0Backward(batch: number): void {
    const rows = batch * 8;
    for (let c = 0; c < 64; c++) {
      let dGateBias = 0;
      let dFilterBias = 0;
      for (let n = 0; n < rows; n++) {
        const dProduct = dGated1_1_0_0[n * 64 + c] + dGated1_1_0_0_2[n * 64 + c];
        const filter = gated1_1_0_0Filter[n * 64 + c];
        const gate = gated1_1_0_0Gate[n * 64 + c];
        const dY = dProduct * filter * gate * (1 - gate);
        dGated1_1_0_0_3[n * 64 + c] = dY;
        dGateBias += dY;
        const dY2 = dProduct * gate * (1 - filter * filter);
        dGated1_1_0_0_5[n * 64 + c] = dY2;
        dFilterBias += dY2;
      }
      dGated1_1_0_0GateBias[c] = dGateBias;
      dGated1_1_0_0FilterBias[c] = dFilterBias;
    }
  }

  // specs/wavenet.yaml:32 gated
  // from dGated1_1_0_0_4 [B, 8, 128] to dResidual1_0_0_2 [B, 8, 64]
  function gated1_1_0_0Backward(batch: number): void {
    dResidual1_0_0_2.fill(0, 0, (batch * 512));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 6; t++) {
        for (let c = 0; c < 64; c++) {
          dResidual1_0_0_2[b * 512 + t * 64 + c] += dGated1_1_0_0_4[b * 1024 + t * 128 + c * 2 + 256];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 8; t++) {
        for (let c = 0; c < 64; c++) {
          dResidual1_0_0_2[b * 512 + t * 64 + c] += dGated1_1_0_0_4[b * 1024 + t * 128 + c * 2 + 1];
        }
      }
    }
  }

  // specs/wavenet.yaml:32 gated
  // from dGated1_1_0_0_6 [B, 8, 128] to dResidual1_0_0_3 [B, 8, 64]
  function gated1_1_0_0Backward2(batch: number): void {
    dResidual1_0_0_3.fill(0, 0, (batch * 512));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 6; t++) {
        for (let c = 0; c < 64; c++) {
          dResidual1_0_0_3[b * 512 + t * 64 + c] += dGated1_1_0_0_6[b * 1024 + t * 128 + c * 2 + 256];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 8; t++) {
        for (let c = 0; c < 64; c++) {
          dResidual1_0_0_3[b * 512 + t * 64 + c] += dGated1_1_0_0_6[b * 1024 + t * 128 + c * 2 + 1];
        }
      }
    }
  }

  // specs/wavenet.yaml:32 gated
  // specs/wavenet.yaml:34 linear
  // from dResidual1_0_0 [B, 8, 64], dResidual1_0_0_2 [B, 8, 64], dResidual1_0_0_3 [B, 8, 64]
  //   to dEmbedding0 [B, 8, 64], dLinear1_0_0_2Bias [1, 1, 64]
  function gated1_1_0_0Linear1_0_0_2Backward(batch: number): void {
    const rows = batch * 8;
    for (let c = 0; c < 64; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        const dY = dResidual1_0_0[n * 64 + c] + dResidual1_0_0_2[n * 64 + c] + dResidual1_0_0_3[n * 64 + c];
        dEmbedding0[n * 64 + c] = dY;
        dBias += dY;
      }
      dLinear1_0_0_2Bias[c] = dBias;
    }
  }

  // specs/wavenet.yaml:33 last
  // from dLast1_0_0_1_0 [B, 1, 64] to dGated1_0_0_0_2 [B, 8, 64]
  function last1_0_0_1_0Backward(batch: number): void {
    dGated1_0_0_0_2.fill(0, 0, (batch * 512));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 64; c++) {
        dGated1_0_0_0_2[b * 512 + c + 448] = dLast1_0_0_1_0[b * 64 + c];
      }
    }
  }

  // specs/wavenet.yaml:33 last
  // specs/wavenet.yaml:32 gated
  // from dGated1_0_0_0 [B, 8, 64], dGated1_0_0_0_2 [B, 8, 64], gated1_0_0_0Filter [B, 8, 64], gated1_0_0_0Gate [B, 8, 64]
  //   to dGated1_0_0_0_3 [B, 8, 64], dGated1_0_0_0_5 [B, 8, 64], dGated1_0_0_0GateBias [1, 1, 64], dGated1_0_0_0FilterBias [1, 1, 64]
  function last1_0_0_1_0Gated1_0_0_0Backward(batch: number): void {
    const rows = batch * 8;
    for (let c = 0; c < 64; c++) {
      let dGateBias = 0;
      let dFilterBias = 0;
      for (let n = 0; n < rows; n++) {
        const dProduct = dGated1_0_0_0[n * 64 + c] + dGated1_0_0_0_2[n * 64 + c];
        const filter = gated1_0_0_0Filter[n * 64 + c];
        const gate = gated1_0_0_0Gate[n * 64 + c];
        const dY = dProduct * filter * gate * (1 - gate);
        dGated1_0_0_0_3[n * 64 + c] = dY;
        dGateBias += dY;
        const dY2 = dProduct * gate * (1 - filter * filter);
        dGated1_0_0_0_5[n * 64 + c] = dY2;
        dFilterBias += dY2;
      }
      dGated1_0_0_0GateBias[c] = dGateBias;
      dGated1_0_0_0FilterBias[c] = dFilterBias;
    }
  }

  // specs/wavenet.yaml:32 gated
  // from dGated1_0_0_0_4 [B, 8, 128] to dEmbedding0_2 [B, 8, 64]
  function gated1_0_0_0Backward(batch: number): void {
    dEmbedding0_2.fill(0, 0, (batch * 512));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 7; t++) {
        for (let c = 0; c < 64; c++) {
          dEmbedding0_2[b * 512 + t * 64 + c] += dGated1_0_0_0_4[b * 1024 + t * 128 + c * 2 + 128];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 8; t++) {
        for (let c = 0; c < 64; c++) {
          dEmbedding0_2[b * 512 + t * 64 + c] += dGated1_0_0_0_4[b * 1024 + t * 128 + c * 2 + 1];
        }
      }
    }
  }

  // specs/wavenet.yaml:32 gated
  // from dGated1_0_0_0_6 [B, 8, 128] to dEmbedding0_3 [B, 8, 64]
  function gated1_0_0_0Backward2(batch: number): void {
    dEmbedding0_3.fill(0, 0, (batch * 512));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 7; t++) {
        for (let c = 0; c < 64; c++) {
          dEmbedding0_3[b * 512 + t * 64 + c] += dGated1_0_0_0_6[b * 1024 + t * 128 + c * 2 + 128];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 8; t++) {
        for (let c = 0; c < 64; c++) {
          dEmbedding0_3[b * 512 + t * 64 + c] += dGated1_0_0_0_6[b * 1024 + t * 128 + c * 2 + 1];
        }
      }
    }
  }

  // specs/wavenet.yaml:32 gated
  // from dEmbedding0 [B, 8, 64], dEmbedding0_2 [B, 8, 64], dEmbedding0_3 [B, 8, 64] to dEmbedding0_4 [B, 8, 64]
  function gated1_0_0_0Backward3(batch: number): void {
    const size = batch * 512;
    for (let i = 0; i < size; i++) {
      dEmbedding0_4[i] = dEmbedding0[i] + dEmbedding0_2[i] + dEmbedding0_3[i];
    }
  }

  // specs/wavenet.yaml:26 embedding
  // from tokens [B, 8, 1], dEmbedding0_4 [B, 8, 64] to dEmbedding0Weight [27, 64]
  function embedding0Gradient(batch: number): void {
    const rows = batch * 8;
    dEmbedding0Weight.fill(0);
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 64; c++) {
        dEmbedding0Weight[row * 64 + c] += dEmbedding0_4[n * 64 + c];
      }
    }
  }

  // specs/wavenet.yaml:38 linear
  // from dLinear1_0_0_1_1Bias [1, 1, 60] to dLinear1_1_0_1_1Bias [60], dLinear3_1Bias [60]
  function linear3_1Backward(): void {
    for (let i = 0; i < 60; i++) {
      const dBias = dLinear1_0_0_1_1Bias[i];
      dLinear1_1_0_1_1Bias[i] = dBias;
      dLinear3_1Bias[i] = dBias;
    }
  }


  /** Forward and backward of the first `batch` examples; returns the mean loss. */
  return function trainingStep(batch: number): number {
    lossForward(batch);
    embedding0Forward(batch);
    gated1_0_0_0Forward(batch);
    // specs/wavenet.yaml:32 gated
    // from gated1_0_0_0 [B, 8, 128], gated1_0_0_0FilterWeight [64, 64, 2], gated1_0_0_0FilterBias [64]
    //   to gated1_0_0_0_2 [B, 8, 64]
    multiplyTransposed(gated1_0_0_0, gated1_0_0_0FilterWeight, gated1_0_0_0_2, batch * 8, 64, 128, gated1_0_0_0FilterBias);
    gated1_0_0_0Forward3(batch);
    // specs/wavenet.yaml:32 gated
    // from gated1_0_0_0 [B, 8, 128], gated1_0_0_0GateWeight [64, 64, 2], gated1_0_0_0GateBias [64]
    //   to gated1_0_0_0_3 [B, 8, 64]
    multiplyTransposed(gated1_0_0_0, gated1_0_0_0GateWeight, gated1_0_0_0_3, batch * 8, 64, 128, gated1_0_0_0GateBias);
    gated1_0_0_0Forward5(batch);
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
    gated1_1_0_0Forward3(batch);
    // specs/wavenet.yaml:32 gated
    // from gated1_1_0_0 [B, 8, 128], gated1_1_0_0GateWeight [64, 64, 2], gated1_1_0_0GateBias [64]
    //   to gated1_1_0_0_3 [B, 8, 64]
    multiplyTransposed(gated1_1_0_0, gated1_1_0_0GateWeight, gated1_1_0_0_3, batch * 8, 64, 128, gated1_1_0_0GateBias);
    gated1_1_0_0Forward5(batch);
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
    gated2Forward3(batch);
    // specs/wavenet.yaml:37 gated
    // from gated2 [B, 8, 128], gated2GateWeight [64, 64, 2], gated2GateBias [64] to gated2_3 [B, 8, 64]
    multiplyTransposed(gated2, gated2GateWeight, gated2_3, batch * 8, 64, 128, gated2GateBias);
    gated2Forward5(batch);
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
    lossForward2(batch);
    lossForward3();

    // Backward.
    linear8Backward(batch);
    // specs/wavenet.yaml:45 linear
    // from dLinear8 [B, 1, 27], linear8Weight [27, 60] to dRelu7 [B, 1, 60]
    multiply(dLinear8, linear8Weight, dRelu7, batch, 60, 27);
    // specs/wavenet.yaml:45 linear
    // from dLinear8 [B, 1, 27], relu7 [B, 1, 60] to dLinear8Weight [27, 60]
    multiplyLeftTransposed(dLinear8, relu7, dLinear8Weight, 27, 60, batch);
    relu7Linear6Backward(batch);
    // specs/wavenet.yaml:43 linear
    // from dLinear6 [B, 1, 60], linear6Weight [60, 60] to dRelu5 [B, 1, 60]
    multiply(dLinear6, linear6Weight, dRelu5, batch, 60, 60);
    // specs/wavenet.yaml:43 linear
    // from dLinear6 [B, 1, 60], relu5 [B, 1, 60] to dLinear6Weight [60, 60]
    multiplyLeftTransposed(dLinear6, relu5, dLinear6Weight, 60, 60, batch);
    relu5Linear3_1Backward(batch);
    // specs/wavenet.yaml:38 linear
    // from dLinear1_0_0_1_1 [B, 1, 60], linear3_1Weight [60, 64] to dLast3_0 [B, 1, 64]
    multiply(dLinear1_0_0_1_1, linear3_1Weight, dLast3_0, batch, 64, 60);
    // specs/wavenet.yaml:38 linear
    // from dLinear1_0_0_1_1 [B, 1, 60], last3_0 [B, 1, 64] to dLinear3_1Weight [60, 64]
    multiplyLeftTransposed(dLinear1_0_0_1_1, last3_0, dLinear3_1Weight, 60, 64, batch);
    last3_0Backward(batch);
    gated2Backward(batch);
    // specs/wavenet.yaml:37 gated
    // from dGated2_2 [B, 8, 64], gated2GateWeight [64, 64, 2] to dGated2_3 [B, 8, 128]
    multiply(dGated2_2, gated2GateWeight, dGated2_3, batch * 8, 128, 64);
    // specs/wavenet.yaml:37 gated
    // from dGated2_2 [B, 8, 64], gated2 [B, 8, 128] to dGated2GateWeight [64, 128]
    multiplyLeftTransposed(dGated2_2, gated2, dGated2GateWeight, 64, 128, batch * 8);
    gated2Backward2(batch);
    // specs/wavenet.yaml:37 gated
    // from dGated2_4 [B, 8, 64], gated2FilterWeight [64, 64, 2] to dGated2_5 [B, 8, 128]
    multiply(dGated2_4, gated2FilterWeight, dGated2_5, batch * 8, 128, 64);
    // specs/wavenet.yaml:37 gated
    // from dGated2_4 [B, 8, 64], gated2 [B, 8, 128] to dGated2FilterWeight [64, 128]
    multiplyLeftTransposed(dGated2_4, gated2, dGated2FilterWeight, 64, 128, batch * 8);
    gated2Backward3(batch);
    gated2Linear1_1_0_2Backward(batch);
    // specs/wavenet.yaml:34 linear
    // from dResidual1_0_0 [B, 8, 64], linear1_1_0_2Weight [64, 64] to dGated1_1_0_0 [B, 8, 64]
    multiply(dResidual1_0_0, linear1_1_0_2Weight, dGated1_1_0_0, batch * 8, 64, 64);
    // specs/wavenet.yaml:34 linear
    // from dResidual1_0_0 [B, 8, 64], gated1_1_0_0_4 [B, 8, 64] to dLinear1_1_0_2Weight [64, 64]
    multiplyLeftTransposed(dResidual1_0_0, gated1_1_0_0_4, dLinear1_1_0_2Weight, 64, 64, batch * 8);
    // specs/wavenet.yaml:33 linear
    // from dLinear1_0_0_1_1 [B, 1, 60], linear1_1_0_1_1Weight [60, 64] to dLast1_1_0_1_0 [B, 1, 64]
    multiply(dLinear1_0_0_1_1, linear1_1_0_1_1Weight, dLast1_1_0_1_0, batch, 64, 60);
    // specs/wavenet.yaml:33 linear
    // from dLinear1_0_0_1_1 [B, 1, 60], last1_1_0_1_0 [B, 1, 64] to dLinear1_1_0_1_1Weight [60, 64]
    multiplyLeftTransposed(dLinear1_0_0_1_1, last1_1_0_1_0, dLinear1_1_0_1_1Weight, 60, 64, batch);
    last1_1_0_1_0Backward(batch);
    last1_1_0_1_0Gated1_1_0_0Backward(batch);
    // specs/wavenet.yaml:32 gated
    // from dGated1_1_0_0_3 [B, 8, 64], gated1_1_0_0GateWeight [64, 64, 2] to dGated1_1_0_0_4 [B, 8, 128]
    multiply(dGated1_1_0_0_3, gated1_1_0_0GateWeight, dGated1_1_0_0_4, batch * 8, 128, 64);
    // specs/wavenet.yaml:32 gated
    // from dGated1_1_0_0_3 [B, 8, 64], gated1_1_0_0 [B, 8, 128] to dGated1_1_0_0GateWeight [64, 128]
    multiplyLeftTransposed(dGated1_1_0_0_3, gated1_1_0_0, dGated1_1_0_0GateWeight, 64, 128, batch * 8);
    gated1_1_0_0Backward(batch);
    // specs/wavenet.yaml:32 gated
    // from dGated1_1_0_0_5 [B, 8, 64], gated1_1_0_0FilterWeight [64, 64, 2] to dGated1_1_0_0_6 [B, 8, 128]
    multiply(dGated1_1_0_0_5, gated1_1_0_0FilterWeight, dGated1_1_0_0_6, batch * 8, 128, 64);
    // specs/wavenet.yaml:32 gated
    // from dGated1_1_0_0_5 [B, 8, 64], gated1_1_0_0 [B, 8, 128] to dGated1_1_0_0FilterWeight [64, 128]
    multiplyLeftTransposed(dGated1_1_0_0_5, gated1_1_0_0, dGated1_1_0_0FilterWeight, 64, 128, batch * 8);
    gated1_1_0_0Backward2(batch);
    gated1_1_0_0Linear1_0_0_2Backward(batch);
    // specs/wavenet.yaml:34 linear
    // from dEmbedding0 [B, 8, 64], linear1_0_0_2Weight [64, 64] to dGated1_0_0_0 [B, 8, 64]
    multiply(dEmbedding0, linear1_0_0_2Weight, dGated1_0_0_0, batch * 8, 64, 64);
    // specs/wavenet.yaml:34 linear
    // from dEmbedding0 [B, 8, 64], gated1_0_0_0_4 [B, 8, 64] to dLinear1_0_0_2Weight [64, 64]
    multiplyLeftTransposed(dEmbedding0, gated1_0_0_0_4, dLinear1_0_0_2Weight, 64, 64, batch * 8);
    // specs/wavenet.yaml:33 linear
    // from dLinear1_0_0_1_1 [B, 1, 60], linear1_0_0_1_1Weight [60, 64] to dLast1_0_0_1_0 [B, 1, 64]
    multiply(dLinear1_0_0_1_1, linear1_0_0_1_1Weight, dLast1_0_0_1_0, batch, 64, 60);
    // specs/wavenet.yaml:33 linear
    // from dLinear1_0_0_1_1 [B, 1, 60], last1_0_0_1_0 [B, 1, 64] to dLinear1_0_0_1_1Weight [60, 64]
    multiplyLeftTransposed(dLinear1_0_0_1_1, last1_0_0_1_0, dLinear1_0_0_1_1Weight, 60, 64, batch);
    last1_0_0_1_0Backward(batch);
    last1_0_0_1_0Gated1_0_0_0Backward(batch);
    // specs/wavenet.yaml:32 gated
    // from dGated1_0_0_0_3 [B, 8, 64], gated1_0_0_0GateWeight [64, 64, 2] to dGated1_0_0_0_4 [B, 8, 128]
    multiply(dGated1_0_0_0_3, gated1_0_0_0GateWeight, dGated1_0_0_0_4, batch * 8, 128, 64);
    // specs/wavenet.yaml:32 gated
    // from dGated1_0_0_0_3 [B, 8, 64], gated1_0_0_0 [B, 8, 128] to dGated1_0_0_0GateWeight [64, 128]
    multiplyLeftTransposed(dGated1_0_0_0_3, gated1_0_0_0, dGated1_0_0_0GateWeight, 64, 128, batch * 8);
    gated1_0_0_0Backward(batch);
    // specs/wavenet.yaml:32 gated
    // from dGated1_0_0_0_5 [B, 8, 64], gated1_0_0_0FilterWeight [64, 64, 2] to dGated1_0_0_0_6 [B, 8, 128]
    multiply(dGated1_0_0_0_5, gated1_0_0_0FilterWeight, dGated1_0_0_0_6, batch * 8, 128, 64);
    // specs/wavenet.yaml:32 gated
    // from dGated1_0_0_0_5 [B, 8, 64], gated1_0_0_0 [B, 8, 128] to dGated1_0_0_0FilterWeight [64, 128]
    multiplyLeftTransposed(dGated1_0_0_0_5, gated1_0_0_0, dGated1_0_0_0FilterWeight, 64, 128, batch * 8);
    gated1_0_0_0Backward2(batch);
    gated1_0_0_0Backward3(batch);
    embedding0Gradient(batch);
    linear3_1Backward();
    return loss2[0];
  };
}

// Made by wnc from specs/wavenet-words.yaml: change the spec and run wnc compile, not this file.
import { multiply, multiplyLeftTransposed, multiplyTransposed, sigmoid, tanh, type TrainingMemory, type TrainingStep } from 'wnc/runtime';

/** Binds the training step to its arrays, once; the step itself allocates nothing. */
export function createTrainingStep(memory: TrainingMemory): TrainingStep {
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
  // Gradients of the parameters.
  const dLinear8Bias = memory.gradients.subarray(76304, 76331); // [1, 1, 27]
  const dLinear8Weight = memory.gradients.subarray(75008, 76304); // [27, 48]
  const dLinear6Bias = memory.gradients.subarray(74960, 75008); // [1, 1, 48]
  const dLinear6Weight = memory.gradients.subarray(72656, 74960); // [48, 48]
  const dLinear1_0_0_1_0Bias = memory.gradients.subarray(16856, 16904); // [1, 1, 48]
  const dLinear3_0Weight = memory.gradients.subarray(69920, 72608); // [48, 56]
  const dGated2GateBias = memory.gradients.subarray(69864, 69920); // [1, 1, 56]
  const dGated2GateWeight = memory.gradients.subarray(63592, 69864); // [56, 112]
  const dGated2FilterBias = memory.gradients.subarray(63536, 63592); // [1, 1, 56]
  const dGated2FilterWeight = memory.gradients.subarray(57264, 63536); // [56, 112]
  const dLinear1_2_0_2Bias = memory.gradients.subarray(57208, 57264); // [1, 1, 56]
  const dLinear1_2_0_2Weight = memory.gradients.subarray(54072, 57208); // [56, 56]
  const dLinear1_2_0_1_0Weight = memory.gradients.subarray(51336, 54024); // [48, 56]
  const dGated1_2_0_0GateBias = memory.gradients.subarray(51280, 51336); // [1, 1, 56]
  const dGated1_2_0_0GateWeight = memory.gradients.subarray(45008, 51280); // [56, 112]
  const dGated1_2_0_0FilterBias = memory.gradients.subarray(44952, 45008); // [1, 1, 56]
  const dGated1_2_0_0FilterWeight = memory.gradients.subarray(38680, 44952); // [56, 112]
  const dLinear1_1_0_2Bias = memory.gradients.subarray(38624, 38680); // [1, 1, 56]
  const dLinear1_1_0_2Weight = memory.gradients.subarray(35488, 38624); // [56, 56]
  const dLinear1_1_0_1_0Weight = memory.gradients.subarray(32752, 35440); // [48, 56]
  const dGated1_1_0_0GateBias = memory.gradients.subarray(32696, 32752); // [1, 1, 56]
  const dGated1_1_0_0GateWeight = memory.gradients.subarray(26424, 32696); // [56, 112]
  const dGated1_1_0_0FilterBias = memory.gradients.subarray(26368, 26424); // [1, 1, 56]
  const dGated1_1_0_0FilterWeight = memory.gradients.subarray(20096, 26368); // [56, 112]
  const dLinear1_0_0_2Bias = memory.gradients.subarray(20040, 20096); // [1, 1, 56]
  const dLinear1_0_0_2Weight = memory.gradients.subarray(16904, 20040); // [56, 56]
  const dLinear1_0_0_1_0Weight = memory.gradients.subarray(14168, 16856); // [48, 56]
  const dGated1_0_0_0GateBias = memory.gradients.subarray(14112, 14168); // [1, 1, 56]
  const dGated1_0_0_0GateWeight = memory.gradients.subarray(7840, 14112); // [56, 112]
  const dGated1_0_0_0FilterBias = memory.gradients.subarray(7784, 7840); // [1, 1, 56]
  const dGated1_0_0_0FilterWeight = memory.gradients.subarray(1512, 7784); // [56, 112]
  const dEmbedding0Weight = memory.gradients.subarray(0, 1512); // [27, 56]
  const dLinear1_1_0_1_0Bias = memory.gradients.subarray(35440, 35488); // [48]
  const dLinear1_2_0_1_0Bias = memory.gradients.subarray(54024, 54072); // [48]
  const dLinear3_0Bias = memory.gradients.subarray(72608, 72656); // [48]
  // Workspace: tensors that are not needed at the same time share places.
  const lossCount = memory.workspace.subarray(374784, 374785); // [1, 1, 1]
  const embedding0 = memory.workspace.subarray(28672, 43008); // [B, 16, 56]
  const gated1_0_0_0 = memory.workspace.subarray(0, 28672); // [B, 16, 112]
  const gated1_0_0_0_2 = memory.workspace.subarray(43008, 57344); // [B, 16, 56]
  const gated1_0_0_0Filter = memory.workspace.subarray(143360, 157696); // [B, 16, 56]
  const gated1_0_0_0_3 = memory.workspace.subarray(43008, 57344); // [B, 16, 56]
  const gated1_0_0_0Gate = memory.workspace.subarray(157696, 172032); // [B, 16, 56]
  const gated1_0_0_0_4 = memory.workspace.subarray(172032, 186368); // [B, 16, 56]
  const linear1_0_0_1_0 = memory.workspace.subarray(301056, 313344); // [B, 16, 48]
  const linear1_0_0_2 = memory.workspace.subarray(43008, 57344); // [B, 16, 56]
  const residual1_0_0 = memory.workspace.subarray(57344, 71680); // [B, 16, 56]
  const gated1_1_0_0 = memory.workspace.subarray(28672, 57344); // [B, 16, 112]
  const gated1_1_0_0_2 = memory.workspace.subarray(71680, 86016); // [B, 16, 56]
  const gated1_1_0_0Filter = memory.workspace.subarray(186368, 200704); // [B, 16, 56]
  const gated1_1_0_0_3 = memory.workspace.subarray(71680, 86016); // [B, 16, 56]
  const gated1_1_0_0Gate = memory.workspace.subarray(200704, 215040); // [B, 16, 56]
  const gated1_1_0_0_4 = memory.workspace.subarray(215040, 229376); // [B, 16, 56]
  const linear1_1_0_1_0 = memory.workspace.subarray(313344, 325632); // [B, 16, 48]
  const linear1_1_0_2 = memory.workspace.subarray(71680, 86016); // [B, 16, 56]
  const residual1_1_0 = memory.workspace.subarray(86016, 100352); // [B, 16, 56]
  const gated1_2_0_0 = memory.workspace.subarray(57344, 86016); // [B, 16, 112]
  const gated1_2_0_0_2 = memory.workspace.subarray(100352, 114688); // [B, 16, 56]
  const gated1_2_0_0Filter = memory.workspace.subarray(229376, 243712); // [B, 16, 56]
  const gated1_2_0_0_3 = memory.workspace.subarray(100352, 114688); // [B, 16, 56]
  const gated1_2_0_0Gate = memory.workspace.subarray(243712, 258048); // [B, 16, 56]
  const gated1_2_0_0_4 = memory.workspace.subarray(258048, 272384); // [B, 16, 56]
  const linear1_2_0_1_0 = memory.workspace.subarray(325632, 337920); // [B, 16, 48]
  const linear1_2_0_2 = memory.workspace.subarray(100352, 114688); // [B, 16, 56]
  const residual1_2_0 = memory.workspace.subarray(114688, 129024); // [B, 16, 56]
  const gated2 = memory.workspace.subarray(86016, 114688); // [B, 16, 112]
  const gated2_2 = memory.workspace.subarray(114688, 129024); // [B, 16, 56]
  const gated2Filter = memory.workspace.subarray(129024, 143360); // [B, 16, 56]
  const gated2_3 = memory.workspace.subarray(114688, 129024); // [B, 16, 56]
  const gated2Gate = memory.workspace.subarray(272384, 286720); // [B, 16, 56]
  const gated2_4 = memory.workspace.subarray(286720, 301056); // [B, 16, 56]
  const linear3_0 = memory.workspace.subarray(114688, 126976); // [B, 16, 48]
  const relu5 = memory.workspace.subarray(337920, 350208); // [B, 16, 48]
  const linear6 = memory.workspace.subarray(350208, 362496); // [B, 16, 48]
  const relu7 = memory.workspace.subarray(362496, 374784); // [B, 16, 48]
  const linear8 = memory.workspace.subarray(387072, 393984); // [B, 16, 27]
  const loss = memory.workspace.subarray(127004, 127005); // [1, 1, 1]
  const loss2 = memory.workspace.subarray(400896, 400897); // [1, 1, 1]
  const dLinear8 = memory.workspace.subarray(393984, 400896); // [B, 16, 27]
  const dRelu7 = memory.workspace.subarray(374784, 387072); // [B, 16, 48]
  const dLinear6 = memory.workspace.subarray(362496, 374784); // [B, 16, 48]
  const dRelu5 = memory.workspace.subarray(350208, 362496); // [B, 16, 48]
  const dLinear1_0_0_1_0 = memory.workspace.subarray(337920, 350208); // [B, 16, 48]
  const dGated2 = memory.workspace.subarray(114688, 129024); // [B, 16, 56]
  const dGated2_2 = memory.workspace.subarray(286720, 301056); // [B, 16, 56]
  const dGated2_3 = memory.workspace.subarray(114688, 143360); // [B, 16, 112]
  const dResidual1_2_0 = memory.workspace.subarray(272384, 286720); // [B, 16, 56]
  const dGated2_4 = memory.workspace.subarray(301056, 315392); // [B, 16, 56]
  const dGated2_5 = memory.workspace.subarray(114688, 143360); // [B, 16, 112]
  const dResidual1_2_0_2 = memory.workspace.subarray(86016, 100352); // [B, 16, 56]
  const dResidual1_1_0 = memory.workspace.subarray(114688, 129024); // [B, 16, 56]
  const dGated1_2_0_0 = memory.workspace.subarray(86016, 100352); // [B, 16, 56]
  const dGated1_2_0_0_2 = memory.workspace.subarray(100352, 114688); // [B, 16, 56]
  const dGated1_2_0_0_3 = memory.workspace.subarray(129024, 143360); // [B, 16, 56]
  const dGated1_2_0_0_4 = memory.workspace.subarray(86016, 114688); // [B, 16, 112]
  const dResidual1_1_0_2 = memory.workspace.subarray(129024, 143360); // [B, 16, 56]
  const dGated1_2_0_0_5 = memory.workspace.subarray(258048, 272384); // [B, 16, 56]
  const dGated1_2_0_0_6 = memory.workspace.subarray(86016, 114688); // [B, 16, 112]
  const dResidual1_1_0_3 = memory.workspace.subarray(57344, 71680); // [B, 16, 56]
  const dResidual1_0_0 = memory.workspace.subarray(86016, 100352); // [B, 16, 56]
  const dGated1_1_0_0 = memory.workspace.subarray(57344, 71680); // [B, 16, 56]
  const dGated1_1_0_0_2 = memory.workspace.subarray(71680, 86016); // [B, 16, 56]
  const dGated1_1_0_0_3 = memory.workspace.subarray(100352, 114688); // [B, 16, 56]
  const dGated1_1_0_0_4 = memory.workspace.subarray(57344, 86016); // [B, 16, 112]
  const dResidual1_0_0_2 = memory.workspace.subarray(100352, 114688); // [B, 16, 56]
  const dGated1_1_0_0_5 = memory.workspace.subarray(114688, 129024); // [B, 16, 56]
  const dGated1_1_0_0_6 = memory.workspace.subarray(57344, 86016); // [B, 16, 112]
  const dResidual1_0_0_3 = memory.workspace.subarray(28672, 43008); // [B, 16, 56]
  const dEmbedding0 = memory.workspace.subarray(57344, 71680); // [B, 16, 56]
  const dGated1_0_0_0 = memory.workspace.subarray(28672, 43008); // [B, 16, 56]
  const dGated1_0_0_0_2 = memory.workspace.subarray(43008, 57344); // [B, 16, 56]
  const dGated1_0_0_0_3 = memory.workspace.subarray(71680, 86016); // [B, 16, 56]
  const dGated1_0_0_0_4 = memory.workspace.subarray(28672, 57344); // [B, 16, 112]
  const dEmbedding0_2 = memory.workspace.subarray(71680, 86016); // [B, 16, 56]
  const dGated1_0_0_0_5 = memory.workspace.subarray(86016, 100352); // [B, 16, 56]
  const dGated1_0_0_0_6 = memory.workspace.subarray(28672, 57344); // [B, 16, 112]
  const dEmbedding0_3 = memory.workspace.subarray(0, 14336); // [B, 16, 56]
  const dEmbedding0_4 = memory.workspace.subarray(14336, 28672); // [B, 16, 56]
  const powers = memory.workspace.subarray(126976, 127003); // [27]

  // loss
  // from targets [B, 16, 1] to lossCount [1, 1, 1]
  function lossForward(batch: number): void {
    const rows = batch * 16;
    let sum = 0;
    for (let n = 0; n < rows; n++) {
      sum += targets[n] >= 0 ? 1 : 0;
    }
    lossCount[0] = Math.max(sum, 1);
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
  // from gated1_0_0_0_2 [B, 16, 56] to gated1_0_0_0Filter [B, 16, 56]
  function gated1_0_0_0Forward3(batch: number): void {
    const size = batch * 896;
    for (let i = 0; i < size; i++) {
      gated1_0_0_0Filter[i] = tanh(gated1_0_0_0_2[i]);
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_0_0_0_3 [B, 16, 56], gated1_0_0_0Filter [B, 16, 56]
  //   to gated1_0_0_0Gate [B, 16, 56], gated1_0_0_0_4 [B, 16, 56]
  function gated1_0_0_0Forward5(batch: number): void {
    const size = batch * 896;
    for (let i = 0; i < size; i++) {
      const gate = sigmoid(gated1_0_0_0_3[i]);
      gated1_0_0_0Gate[i] = gate;
      gated1_0_0_0_4[i] = gated1_0_0_0Filter[i] * gate;
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
  // from gated1_1_0_0_2 [B, 16, 56] to gated1_1_0_0Filter [B, 16, 56]
  function gated1_1_0_0Forward3(batch: number): void {
    const size = batch * 896;
    for (let i = 0; i < size; i++) {
      gated1_1_0_0Filter[i] = tanh(gated1_1_0_0_2[i]);
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_1_0_0_3 [B, 16, 56], gated1_1_0_0Filter [B, 16, 56]
  //   to gated1_1_0_0Gate [B, 16, 56], gated1_1_0_0_4 [B, 16, 56]
  function gated1_1_0_0Forward5(batch: number): void {
    const size = batch * 896;
    for (let i = 0; i < size; i++) {
      const gate = sigmoid(gated1_1_0_0_3[i]);
      gated1_1_0_0Gate[i] = gate;
      gated1_1_0_0_4[i] = gated1_1_0_0Filter[i] * gate;
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
  // from gated1_2_0_0_2 [B, 16, 56] to gated1_2_0_0Filter [B, 16, 56]
  function gated1_2_0_0Forward3(batch: number): void {
    const size = batch * 896;
    for (let i = 0; i < size; i++) {
      gated1_2_0_0Filter[i] = tanh(gated1_2_0_0_2[i]);
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from gated1_2_0_0_3 [B, 16, 56], gated1_2_0_0Filter [B, 16, 56]
  //   to gated1_2_0_0Gate [B, 16, 56], gated1_2_0_0_4 [B, 16, 56]
  function gated1_2_0_0Forward5(batch: number): void {
    const size = batch * 896;
    for (let i = 0; i < size; i++) {
      const gate = sigmoid(gated1_2_0_0_3[i]);
      gated1_2_0_0Gate[i] = gate;
      gated1_2_0_0_4[i] = gated1_2_0_0Filter[i] * gate;
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
  // from gated2_2 [B, 16, 56] to gated2Filter [B, 16, 56]
  function gated2Forward3(batch: number): void {
    const size = batch * 896;
    for (let i = 0; i < size; i++) {
      gated2Filter[i] = tanh(gated2_2[i]);
    }
  }

  // specs/wavenet-words.yaml:31 gated
  // from gated2_3 [B, 16, 56], gated2Filter [B, 16, 56] to gated2Gate [B, 16, 56], gated2_4 [B, 16, 56]
  function gated2Forward5(batch: number): void {
    const size = batch * 896;
    for (let i = 0; i < size; i++) {
      const gate = sigmoid(gated2_3[i]);
      gated2Gate[i] = gate;
      gated2_4[i] = gated2Filter[i] * gate;
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
  // from targets [B, 16, 1], linear8 [B, 16, 27], lossCount [1, 1, 1], powers [27]
  //   to powers [27], dLinear8 [B, 16, 27], loss [1, 1, 1]
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
        const power = Math.exp(linear8[n * 27 + c] - largest);
        powers[c] = power;
        sum3 += power;
      }
      sum += (Math.log(sum3) + largest - sum2) * (target >= 0 ? 1 : 0);
      const dLog = 1 / lossCount[0] * (target >= 0 ? 1 : 0);
      const dProduct = -dLog;
      const dPower = dLog / sum3;
      for (let c = 0; c < 27; c++) {
        dLinear8[n * 27 + c] = dProduct * (c === target ? 1 : 0) + dPower * powers[c];
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

  // specs/wavenet-words.yaml:39 linear
  // from dLinear8 [B, 16, 27] to dLinear8Bias [1, 1, 27]
  function linear8Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 27; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        dBias += dLinear8[n * 27 + c];
      }
      dLinear8Bias[c] = dBias;
    }
  }

  // specs/wavenet-words.yaml:38 relu
  // specs/wavenet-words.yaml:37 linear
  // from dRelu7 [B, 16, 48], linear6 [B, 16, 48] to dLinear6 [B, 16, 48], dLinear6Bias [1, 1, 48]
  function relu7Linear6Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 48; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        const dY = dRelu7[n * 48 + c] * (linear6[n * 48 + c] > 0 ? 1 : 0);
        dLinear6[n * 48 + c] = dY;
        dBias += dY;
      }
      dLinear6Bias[c] = dBias;
    }
  }

  // specs/wavenet-words.yaml:36 relu
  // specs/wavenet-words.yaml:32 linear
  // from dRelu5 [B, 16, 48], linear1_0_0_1_0 [B, 16, 48], linear1_1_0_1_0 [B, 16, 48], linear1_2_0_1_0 [B, 16, 48], linear3_0 [B, 16, 48]
  //   to dLinear1_0_0_1_0 [B, 16, 48], dLinear1_0_0_1_0Bias [1, 1, 48]
  function relu5Linear3_0Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 48; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        const dY = dRelu5[n * 48 + c] * (linear1_0_0_1_0[n * 48 + c] + linear1_1_0_1_0[n * 48 + c] + linear1_2_0_1_0[n * 48 + c] + linear3_0[n * 48 + c] > 0 ? 1 : 0);
        dLinear1_0_0_1_0[n * 48 + c] = dY;
        dBias += dY;
      }
      dLinear1_0_0_1_0Bias[c] = dBias;
    }
  }

  // specs/wavenet-words.yaml:31 gated
  // from dGated2 [B, 16, 56], gated2Filter [B, 16, 56], gated2Gate [B, 16, 56]
  //   to dGated2_2 [B, 16, 56], dGated2_4 [B, 16, 56], dGated2GateBias [1, 1, 56], dGated2FilterBias [1, 1, 56]
  function gated2Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 56; c++) {
      let dGateBias = 0;
      let dFilterBias = 0;
      for (let n = 0; n < rows; n++) {
        const dy = dGated2[n * 56 + c];
        const filter = gated2Filter[n * 56 + c];
        const gate = gated2Gate[n * 56 + c];
        const dY = dy * filter * gate * (1 - gate);
        dGated2_2[n * 56 + c] = dY;
        dGateBias += dY;
        const dY2 = dy * gate * (1 - filter * filter);
        dGated2_4[n * 56 + c] = dY2;
        dFilterBias += dY2;
      }
      dGated2GateBias[c] = dGateBias;
      dGated2FilterBias[c] = dFilterBias;
    }
  }

  // specs/wavenet-words.yaml:31 gated
  // from dGated2_3 [B, 16, 112] to dResidual1_2_0 [B, 16, 56]
  function gated2Backward2(batch: number): void {
    dResidual1_2_0.fill(0, 0, (batch * 896));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 8; t++) {
        for (let c = 0; c < 56; c++) {
          dResidual1_2_0[b * 896 + t * 56 + c] += dGated2_3[b * 1792 + t * 112 + c * 2 + 896];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 56; c++) {
          dResidual1_2_0[b * 896 + t * 56 + c] += dGated2_3[b * 1792 + t * 112 + c * 2 + 1];
        }
      }
    }
  }

  // specs/wavenet-words.yaml:31 gated
  // from dGated2_5 [B, 16, 112] to dResidual1_2_0_2 [B, 16, 56]
  function gated2Backward3(batch: number): void {
    dResidual1_2_0_2.fill(0, 0, (batch * 896));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 8; t++) {
        for (let c = 0; c < 56; c++) {
          dResidual1_2_0_2[b * 896 + t * 56 + c] += dGated2_5[b * 1792 + t * 112 + c * 2 + 896];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 56; c++) {
          dResidual1_2_0_2[b * 896 + t * 56 + c] += dGated2_5[b * 1792 + t * 112 + c * 2 + 1];
        }
      }
    }
  }

  // specs/wavenet-words.yaml:31 gated
  // specs/wavenet-words.yaml:28 linear
  // from dResidual1_2_0 [B, 16, 56], dResidual1_2_0_2 [B, 16, 56]
  //   to dResidual1_1_0 [B, 16, 56], dLinear1_2_0_2Bias [1, 1, 56]
  function gated2Linear1_2_0_2Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 56; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        const dTotal = dResidual1_2_0[n * 56 + c] + dResidual1_2_0_2[n * 56 + c];
        dResidual1_1_0[n * 56 + c] = dTotal;
        dBias += dTotal;
      }
      dLinear1_2_0_2Bias[c] = dBias;
    }
  }

  // specs/wavenet-words.yaml:27 linear
  // specs/wavenet-words.yaml:26 gated
  // from dGated1_2_0_0 [B, 16, 56], dGated1_2_0_0_2 [B, 16, 56], gated1_2_0_0Filter [B, 16, 56], gated1_2_0_0Gate [B, 16, 56]
  //   to dGated1_2_0_0_3 [B, 16, 56], dGated1_2_0_0_5 [B, 16, 56], dGated1_2_0_0GateBias [1, 1, 56], dGated1_2_0_0FilterBias [1, 1, 56]
  function linear1_2_0_1_0Gated1_2_0_0Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 56; c++) {
      let dGateBias = 0;
      let dFilterBias = 0;
      for (let n = 0; n < rows; n++) {
        const dProduct = dGated1_2_0_0[n * 56 + c] + dGated1_2_0_0_2[n * 56 + c];
        const filter = gated1_2_0_0Filter[n * 56 + c];
        const gate = gated1_2_0_0Gate[n * 56 + c];
        const dY = dProduct * filter * gate * (1 - gate);
        dGated1_2_0_0_3[n * 56 + c] = dY;
        dGateBias += dY;
        const dY2 = dProduct * gate * (1 - filter * filter);
        dGated1_2_0_0_5[n * 56 + c] = dY2;
        dFilterBias += dY2;
      }
      dGated1_2_0_0GateBias[c] = dGateBias;
      dGated1_2_0_0FilterBias[c] = dFilterBias;
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from dGated1_2_0_0_4 [B, 16, 112] to dResidual1_1_0_2 [B, 16, 56]
  function gated1_2_0_0Backward(batch: number): void {
    dResidual1_1_0_2.fill(0, 0, (batch * 896));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 12; t++) {
        for (let c = 0; c < 56; c++) {
          dResidual1_1_0_2[b * 896 + t * 56 + c] += dGated1_2_0_0_4[b * 1792 + t * 112 + c * 2 + 448];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 56; c++) {
          dResidual1_1_0_2[b * 896 + t * 56 + c] += dGated1_2_0_0_4[b * 1792 + t * 112 + c * 2 + 1];
        }
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from dGated1_2_0_0_6 [B, 16, 112] to dResidual1_1_0_3 [B, 16, 56]
  function gated1_2_0_0Backward2(batch: number): void {
    dResidual1_1_0_3.fill(0, 0, (batch * 896));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 12; t++) {
        for (let c = 0; c < 56; c++) {
          dResidual1_1_0_3[b * 896 + t * 56 + c] += dGated1_2_0_0_6[b * 1792 + t * 112 + c * 2 + 448];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 56; c++) {
          dResidual1_1_0_3[b * 896 + t * 56 + c] += dGated1_2_0_0_6[b * 1792 + t * 112 + c * 2 + 1];
        }
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // specs/wavenet-words.yaml:28 linear
  // from dResidual1_1_0 [B, 16, 56], dResidual1_1_0_2 [B, 16, 56], dResidual1_1_0_3 [B, 16, 56]
  //   to dResidual1_0_0 [B, 16, 56], dLinear1_1_0_2Bias [1, 1, 56]
  function gated1_2_0_0Linear1_1_0_2Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 56; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        const dTotal = dResidual1_1_0[n * 56 + c] + dResidual1_1_0_2[n * 56 + c] + dResidual1_1_0_3[n * 56 + c];
        dResidual1_0_0[n * 56 + c] = dTotal;
        dBias += dTotal;
      }
      dLinear1_1_0_2Bias[c] = dBias;
    }
  }

  // specs/wavenet-words.yaml:27 linear
  // specs/wavenet-words.yaml:26 gated
  // from dGated1_1_0_0 [B, 16, 56], dGated1_1_0_0_2 [B, 16, 56], gated1_1_0_0Filter [B, 16, 56], gated1_1_0_0Gate [B, 16, 56]
  //   to dGated1_1_0_0_3 [B, 16, 56], dGated1_1_0_0_5 [B, 16, 56], dGated1_1_0_0GateBias [1, 1, 56], dGated1_1_0_0FilterBias [1, 1, 56]
  function linear1_1_0_1_0Gated1_1_0_0Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 56; c++) {
      let dGateBias = 0;
      let dFilterBias = 0;
      for (let n = 0; n < rows; n++) {
        const dProduct = dGated1_1_0_0[n * 56 + c] + dGated1_1_0_0_2[n * 56 + c];
        const filter = gated1_1_0_0Filter[n * 56 + c];
        const gate = gated1_1_0_0Gate[n * 56 + c];
        const dY = dProduct * filter * gate * (1 - gate);
        dGated1_1_0_0_3[n * 56 + c] = dY;
        dGateBias += dY;
        const dY2 = dProduct * gate * (1 - filter * filter);
        dGated1_1_0_0_5[n * 56 + c] = dY2;
        dFilterBias += dY2;
      }
      dGated1_1_0_0GateBias[c] = dGateBias;
      dGated1_1_0_0FilterBias[c] = dFilterBias;
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from dGated1_1_0_0_4 [B, 16, 112] to dResidual1_0_0_2 [B, 16, 56]
  function gated1_1_0_0Backward(batch: number): void {
    dResidual1_0_0_2.fill(0, 0, (batch * 896));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 14; t++) {
        for (let c = 0; c < 56; c++) {
          dResidual1_0_0_2[b * 896 + t * 56 + c] += dGated1_1_0_0_4[b * 1792 + t * 112 + c * 2 + 224];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 56; c++) {
          dResidual1_0_0_2[b * 896 + t * 56 + c] += dGated1_1_0_0_4[b * 1792 + t * 112 + c * 2 + 1];
        }
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from dGated1_1_0_0_6 [B, 16, 112] to dResidual1_0_0_3 [B, 16, 56]
  function gated1_1_0_0Backward2(batch: number): void {
    dResidual1_0_0_3.fill(0, 0, (batch * 896));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 14; t++) {
        for (let c = 0; c < 56; c++) {
          dResidual1_0_0_3[b * 896 + t * 56 + c] += dGated1_1_0_0_6[b * 1792 + t * 112 + c * 2 + 224];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 56; c++) {
          dResidual1_0_0_3[b * 896 + t * 56 + c] += dGated1_1_0_0_6[b * 1792 + t * 112 + c * 2 + 1];
        }
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // specs/wavenet-words.yaml:28 linear
  // from dResidual1_0_0 [B, 16, 56], dResidual1_0_0_2 [B, 16, 56], dResidual1_0_0_3 [B, 16, 56]
  //   to dEmbedding0 [B, 16, 56], dLinear1_0_0_2Bias [1, 1, 56]
  function gated1_1_0_0Linear1_0_0_2Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 56; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        const dY = dResidual1_0_0[n * 56 + c] + dResidual1_0_0_2[n * 56 + c] + dResidual1_0_0_3[n * 56 + c];
        dEmbedding0[n * 56 + c] = dY;
        dBias += dY;
      }
      dLinear1_0_0_2Bias[c] = dBias;
    }
  }

  // specs/wavenet-words.yaml:27 linear
  // specs/wavenet-words.yaml:26 gated
  // from dGated1_0_0_0 [B, 16, 56], dGated1_0_0_0_2 [B, 16, 56], gated1_0_0_0Filter [B, 16, 56], gated1_0_0_0Gate [B, 16, 56]
  //   to dGated1_0_0_0_3 [B, 16, 56], dGated1_0_0_0_5 [B, 16, 56], dGated1_0_0_0GateBias [1, 1, 56], dGated1_0_0_0FilterBias [1, 1, 56]
  function linear1_0_0_1_0Gated1_0_0_0Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 56; c++) {
      let dGateBias = 0;
      let dFilterBias = 0;
      for (let n = 0; n < rows; n++) {
        const dProduct = dGated1_0_0_0[n * 56 + c] + dGated1_0_0_0_2[n * 56 + c];
        const filter = gated1_0_0_0Filter[n * 56 + c];
        const gate = gated1_0_0_0Gate[n * 56 + c];
        const dY = dProduct * filter * gate * (1 - gate);
        dGated1_0_0_0_3[n * 56 + c] = dY;
        dGateBias += dY;
        const dY2 = dProduct * gate * (1 - filter * filter);
        dGated1_0_0_0_5[n * 56 + c] = dY2;
        dFilterBias += dY2;
      }
      dGated1_0_0_0GateBias[c] = dGateBias;
      dGated1_0_0_0FilterBias[c] = dFilterBias;
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from dGated1_0_0_0_4 [B, 16, 112] to dEmbedding0_2 [B, 16, 56]
  function gated1_0_0_0Backward(batch: number): void {
    dEmbedding0_2.fill(0, 0, (batch * 896));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 56; c++) {
          dEmbedding0_2[b * 896 + t * 56 + c] += dGated1_0_0_0_4[b * 1792 + t * 112 + c * 2 + 112];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 56; c++) {
          dEmbedding0_2[b * 896 + t * 56 + c] += dGated1_0_0_0_4[b * 1792 + t * 112 + c * 2 + 1];
        }
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from dGated1_0_0_0_6 [B, 16, 112] to dEmbedding0_3 [B, 16, 56]
  function gated1_0_0_0Backward2(batch: number): void {
    dEmbedding0_3.fill(0, 0, (batch * 896));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 56; c++) {
          dEmbedding0_3[b * 896 + t * 56 + c] += dGated1_0_0_0_6[b * 1792 + t * 112 + c * 2 + 112];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 56; c++) {
          dEmbedding0_3[b * 896 + t * 56 + c] += dGated1_0_0_0_6[b * 1792 + t * 112 + c * 2 + 1];
        }
      }
    }
  }

  // specs/wavenet-words.yaml:26 gated
  // from dEmbedding0 [B, 16, 56], dEmbedding0_2 [B, 16, 56], dEmbedding0_3 [B, 16, 56] to dEmbedding0_4 [B, 16, 56]
  function gated1_0_0_0Backward3(batch: number): void {
    const size = batch * 896;
    for (let i = 0; i < size; i++) {
      dEmbedding0_4[i] = dEmbedding0[i] + dEmbedding0_2[i] + dEmbedding0_3[i];
    }
  }

  // specs/wavenet-words.yaml:20 embedding
  // from tokens [B, 16, 1], dEmbedding0_4 [B, 16, 56] to dEmbedding0Weight [27, 56]
  function embedding0Gradient(batch: number): void {
    const rows = batch * 16;
    dEmbedding0Weight.fill(0);
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 56; c++) {
        dEmbedding0Weight[row * 56 + c] += dEmbedding0_4[n * 56 + c];
      }
    }
  }

  // specs/wavenet-words.yaml:32 linear
  // from dLinear1_0_0_1_0Bias [1, 1, 48] to dLinear1_1_0_1_0Bias [48], dLinear1_2_0_1_0Bias [48], dLinear3_0Bias [48]
  function linear3_0Backward(): void {
    for (let i = 0; i < 48; i++) {
      const dBias = dLinear1_0_0_1_0Bias[i];
      dLinear1_1_0_1_0Bias[i] = dBias;
      dLinear1_2_0_1_0Bias[i] = dBias;
      dLinear3_0Bias[i] = dBias;
    }
  }


  /** Forward and backward of the first `batch` examples; returns the mean loss. */
  return function trainingStep(batch: number): number {
    lossForward(batch);
    embedding0Forward(batch);
    gated1_0_0_0Forward(batch);
    // specs/wavenet-words.yaml:26 gated
    // from gated1_0_0_0 [B, 16, 112], gated1_0_0_0FilterWeight [56, 56, 2], gated1_0_0_0FilterBias [56]
    //   to gated1_0_0_0_2 [B, 16, 56]
    multiplyTransposed(gated1_0_0_0, gated1_0_0_0FilterWeight, gated1_0_0_0_2, batch * 16, 56, 112, gated1_0_0_0FilterBias);
    gated1_0_0_0Forward3(batch);
    // specs/wavenet-words.yaml:26 gated
    // from gated1_0_0_0 [B, 16, 112], gated1_0_0_0GateWeight [56, 56, 2], gated1_0_0_0GateBias [56]
    //   to gated1_0_0_0_3 [B, 16, 56]
    multiplyTransposed(gated1_0_0_0, gated1_0_0_0GateWeight, gated1_0_0_0_3, batch * 16, 56, 112, gated1_0_0_0GateBias);
    gated1_0_0_0Forward5(batch);
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
    gated1_1_0_0Forward3(batch);
    // specs/wavenet-words.yaml:26 gated
    // from gated1_1_0_0 [B, 16, 112], gated1_1_0_0GateWeight [56, 56, 2], gated1_1_0_0GateBias [56]
    //   to gated1_1_0_0_3 [B, 16, 56]
    multiplyTransposed(gated1_1_0_0, gated1_1_0_0GateWeight, gated1_1_0_0_3, batch * 16, 56, 112, gated1_1_0_0GateBias);
    gated1_1_0_0Forward5(batch);
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
    gated1_2_0_0Forward3(batch);
    // specs/wavenet-words.yaml:26 gated
    // from gated1_2_0_0 [B, 16, 112], gated1_2_0_0GateWeight [56, 56, 2], gated1_2_0_0GateBias [56]
    //   to gated1_2_0_0_3 [B, 16, 56]
    multiplyTransposed(gated1_2_0_0, gated1_2_0_0GateWeight, gated1_2_0_0_3, batch * 16, 56, 112, gated1_2_0_0GateBias);
    gated1_2_0_0Forward5(batch);
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
    gated2Forward3(batch);
    // specs/wavenet-words.yaml:31 gated
    // from gated2 [B, 16, 112], gated2GateWeight [56, 56, 2], gated2GateBias [56] to gated2_3 [B, 16, 56]
    multiplyTransposed(gated2, gated2GateWeight, gated2_3, batch * 16, 56, 112, gated2GateBias);
    gated2Forward5(batch);
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
    lossForward2(batch);
    lossForward3();

    // Backward.
    linear8Backward(batch);
    // specs/wavenet-words.yaml:39 linear
    // from dLinear8 [B, 16, 27], linear8Weight [27, 48] to dRelu7 [B, 16, 48]
    multiply(dLinear8, linear8Weight, dRelu7, batch * 16, 48, 27);
    // specs/wavenet-words.yaml:39 linear
    // from dLinear8 [B, 16, 27], relu7 [B, 16, 48] to dLinear8Weight [27, 48]
    multiplyLeftTransposed(dLinear8, relu7, dLinear8Weight, 27, 48, batch * 16);
    relu7Linear6Backward(batch);
    // specs/wavenet-words.yaml:37 linear
    // from dLinear6 [B, 16, 48], linear6Weight [48, 48] to dRelu5 [B, 16, 48]
    multiply(dLinear6, linear6Weight, dRelu5, batch * 16, 48, 48);
    // specs/wavenet-words.yaml:37 linear
    // from dLinear6 [B, 16, 48], relu5 [B, 16, 48] to dLinear6Weight [48, 48]
    multiplyLeftTransposed(dLinear6, relu5, dLinear6Weight, 48, 48, batch * 16);
    relu5Linear3_0Backward(batch);
    // specs/wavenet-words.yaml:32 linear
    // from dLinear1_0_0_1_0 [B, 16, 48], linear3_0Weight [48, 56] to dGated2 [B, 16, 56]
    multiply(dLinear1_0_0_1_0, linear3_0Weight, dGated2, batch * 16, 56, 48);
    // specs/wavenet-words.yaml:32 linear
    // from dLinear1_0_0_1_0 [B, 16, 48], gated2_4 [B, 16, 56] to dLinear3_0Weight [48, 56]
    multiplyLeftTransposed(dLinear1_0_0_1_0, gated2_4, dLinear3_0Weight, 48, 56, batch * 16);
    gated2Backward(batch);
    // specs/wavenet-words.yaml:31 gated
    // from dGated2_2 [B, 16, 56], gated2GateWeight [56, 56, 2] to dGated2_3 [B, 16, 112]
    multiply(dGated2_2, gated2GateWeight, dGated2_3, batch * 16, 112, 56);
    // specs/wavenet-words.yaml:31 gated
    // from dGated2_2 [B, 16, 56], gated2 [B, 16, 112] to dGated2GateWeight [56, 112]
    multiplyLeftTransposed(dGated2_2, gated2, dGated2GateWeight, 56, 112, batch * 16);
    gated2Backward2(batch);
    // specs/wavenet-words.yaml:31 gated
    // from dGated2_4 [B, 16, 56], gated2FilterWeight [56, 56, 2] to dGated2_5 [B, 16, 112]
    multiply(dGated2_4, gated2FilterWeight, dGated2_5, batch * 16, 112, 56);
    // specs/wavenet-words.yaml:31 gated
    // from dGated2_4 [B, 16, 56], gated2 [B, 16, 112] to dGated2FilterWeight [56, 112]
    multiplyLeftTransposed(dGated2_4, gated2, dGated2FilterWeight, 56, 112, batch * 16);
    gated2Backward3(batch);
    gated2Linear1_2_0_2Backward(batch);
    // specs/wavenet-words.yaml:28 linear
    // from dResidual1_1_0 [B, 16, 56], linear1_2_0_2Weight [56, 56] to dGated1_2_0_0 [B, 16, 56]
    multiply(dResidual1_1_0, linear1_2_0_2Weight, dGated1_2_0_0, batch * 16, 56, 56);
    // specs/wavenet-words.yaml:28 linear
    // from dResidual1_1_0 [B, 16, 56], gated1_2_0_0_4 [B, 16, 56] to dLinear1_2_0_2Weight [56, 56]
    multiplyLeftTransposed(dResidual1_1_0, gated1_2_0_0_4, dLinear1_2_0_2Weight, 56, 56, batch * 16);
    // specs/wavenet-words.yaml:27 linear
    // from dLinear1_0_0_1_0 [B, 16, 48], linear1_2_0_1_0Weight [48, 56] to dGated1_2_0_0_2 [B, 16, 56]
    multiply(dLinear1_0_0_1_0, linear1_2_0_1_0Weight, dGated1_2_0_0_2, batch * 16, 56, 48);
    // specs/wavenet-words.yaml:27 linear
    // from dLinear1_0_0_1_0 [B, 16, 48], gated1_2_0_0_4 [B, 16, 56] to dLinear1_2_0_1_0Weight [48, 56]
    multiplyLeftTransposed(dLinear1_0_0_1_0, gated1_2_0_0_4, dLinear1_2_0_1_0Weight, 48, 56, batch * 16);
    linear1_2_0_1_0Gated1_2_0_0Backward(batch);
    // specs/wavenet-words.yaml:26 gated
    // from dGated1_2_0_0_3 [B, 16, 56], gated1_2_0_0GateWeight [56, 56, 2] to dGated1_2_0_0_4 [B, 16, 112]
    multiply(dGated1_2_0_0_3, gated1_2_0_0GateWeight, dGated1_2_0_0_4, batch * 16, 112, 56);
    // specs/wavenet-words.yaml:26 gated
    // from dGated1_2_0_0_3 [B, 16, 56], gated1_2_0_0 [B, 16, 112] to dGated1_2_0_0GateWeight [56, 112]
    multiplyLeftTransposed(dGated1_2_0_0_3, gated1_2_0_0, dGated1_2_0_0GateWeight, 56, 112, batch * 16);
    gated1_2_0_0Backward(batch);
    // specs/wavenet-words.yaml:26 gated
    // from dGated1_2_0_0_5 [B, 16, 56], gated1_2_0_0FilterWeight [56, 56, 2] to dGated1_2_0_0_6 [B, 16, 112]
    multiply(dGated1_2_0_0_5, gated1_2_0_0FilterWeight, dGated1_2_0_0_6, batch * 16, 112, 56);
    // specs/wavenet-words.yaml:26 gated
    // from dGated1_2_0_0_5 [B, 16, 56], gated1_2_0_0 [B, 16, 112] to dGated1_2_0_0FilterWeight [56, 112]
    multiplyLeftTransposed(dGated1_2_0_0_5, gated1_2_0_0, dGated1_2_0_0FilterWeight, 56, 112, batch * 16);
    gated1_2_0_0Backward2(batch);
    gated1_2_0_0Linear1_1_0_2Backward(batch);
    // specs/wavenet-words.yaml:28 linear
    // from dResidual1_0_0 [B, 16, 56], linear1_1_0_2Weight [56, 56] to dGated1_1_0_0 [B, 16, 56]
    multiply(dResidual1_0_0, linear1_1_0_2Weight, dGated1_1_0_0, batch * 16, 56, 56);
    // specs/wavenet-words.yaml:28 linear
    // from dResidual1_0_0 [B, 16, 56], gated1_1_0_0_4 [B, 16, 56] to dLinear1_1_0_2Weight [56, 56]
    multiplyLeftTransposed(dResidual1_0_0, gated1_1_0_0_4, dLinear1_1_0_2Weight, 56, 56, batch * 16);
    // specs/wavenet-words.yaml:27 linear
    // from dLinear1_0_0_1_0 [B, 16, 48], linear1_1_0_1_0Weight [48, 56] to dGated1_1_0_0_2 [B, 16, 56]
    multiply(dLinear1_0_0_1_0, linear1_1_0_1_0Weight, dGated1_1_0_0_2, batch * 16, 56, 48);
    // specs/wavenet-words.yaml:27 linear
    // from dLinear1_0_0_1_0 [B, 16, 48], gated1_1_0_0_4 [B, 16, 56] to dLinear1_1_0_1_0Weight [48, 56]
    multiplyLeftTransposed(dLinear1_0_0_1_0, gated1_1_0_0_4, dLinear1_1_0_1_0Weight, 48, 56, batch * 16);
    linear1_1_0_1_0Gated1_1_0_0Backward(batch);
    // specs/wavenet-words.yaml:26 gated
    // from dGated1_1_0_0_3 [B, 16, 56], gated1_1_0_0GateWeight [56, 56, 2] to dGated1_1_0_0_4 [B, 16, 112]
    multiply(dGated1_1_0_0_3, gated1_1_0_0GateWeight, dGated1_1_0_0_4, batch * 16, 112, 56);
    // specs/wavenet-words.yaml:26 gated
    // from dGated1_1_0_0_3 [B, 16, 56], gated1_1_0_0 [B, 16, 112] to dGated1_1_0_0GateWeight [56, 112]
    multiplyLeftTransposed(dGated1_1_0_0_3, gated1_1_0_0, dGated1_1_0_0GateWeight, 56, 112, batch * 16);
    gated1_1_0_0Backward(batch);
    // specs/wavenet-words.yaml:26 gated
    // from dGated1_1_0_0_5 [B, 16, 56], gated1_1_0_0FilterWeight [56, 56, 2] to dGated1_1_0_0_6 [B, 16, 112]
    multiply(dGated1_1_0_0_5, gated1_1_0_0FilterWeight, dGated1_1_0_0_6, batch * 16, 112, 56);
    // specs/wavenet-words.yaml:26 gated
    // from dGated1_1_0_0_5 [B, 16, 56], gated1_1_0_0 [B, 16, 112] to dGated1_1_0_0FilterWeight [56, 112]
    multiplyLeftTransposed(dGated1_1_0_0_5, gated1_1_0_0, dGated1_1_0_0FilterWeight, 56, 112, batch * 16);
    gated1_1_0_0Backward2(batch);
    gated1_1_0_0Linear1_0_0_2Backward(batch);
    // specs/wavenet-words.yaml:28 linear
    // from dEmbedding0 [B, 16, 56], linear1_0_0_2Weight [56, 56] to dGated1_0_0_0 [B, 16, 56]
    multiply(dEmbedding0, linear1_0_0_2Weight, dGated1_0_0_0, batch * 16, 56, 56);
    // specs/wavenet-words.yaml:28 linear
    // from dEmbedding0 [B, 16, 56], gated1_0_0_0_4 [B, 16, 56] to dLinear1_0_0_2Weight [56, 56]
    multiplyLeftTransposed(dEmbedding0, gated1_0_0_0_4, dLinear1_0_0_2Weight, 56, 56, batch * 16);
    // specs/wavenet-words.yaml:27 linear
    // from dLinear1_0_0_1_0 [B, 16, 48], linear1_0_0_1_0Weight [48, 56] to dGated1_0_0_0_2 [B, 16, 56]
    multiply(dLinear1_0_0_1_0, linear1_0_0_1_0Weight, dGated1_0_0_0_2, batch * 16, 56, 48);
    // specs/wavenet-words.yaml:27 linear
    // from dLinear1_0_0_1_0 [B, 16, 48], gated1_0_0_0_4 [B, 16, 56] to dLinear1_0_0_1_0Weight [48, 56]
    multiplyLeftTransposed(dLinear1_0_0_1_0, gated1_0_0_0_4, dLinear1_0_0_1_0Weight, 48, 56, batch * 16);
    linear1_0_0_1_0Gated1_0_0_0Backward(batch);
    // specs/wavenet-words.yaml:26 gated
    // from dGated1_0_0_0_3 [B, 16, 56], gated1_0_0_0GateWeight [56, 56, 2] to dGated1_0_0_0_4 [B, 16, 112]
    multiply(dGated1_0_0_0_3, gated1_0_0_0GateWeight, dGated1_0_0_0_4, batch * 16, 112, 56);
    // specs/wavenet-words.yaml:26 gated
    // from dGated1_0_0_0_3 [B, 16, 56], gated1_0_0_0 [B, 16, 112] to dGated1_0_0_0GateWeight [56, 112]
    multiplyLeftTransposed(dGated1_0_0_0_3, gated1_0_0_0, dGated1_0_0_0GateWeight, 56, 112, batch * 16);
    gated1_0_0_0Backward(batch);
    // specs/wavenet-words.yaml:26 gated
    // from dGated1_0_0_0_5 [B, 16, 56], gated1_0_0_0FilterWeight [56, 56, 2] to dGated1_0_0_0_6 [B, 16, 112]
    multiply(dGated1_0_0_0_5, gated1_0_0_0FilterWeight, dGated1_0_0_0_6, batch * 16, 112, 56);
    // specs/wavenet-words.yaml:26 gated
    // from dGated1_0_0_0_5 [B, 16, 56], gated1_0_0_0 [B, 16, 112] to dGated1_0_0_0FilterWeight [56, 112]
    multiplyLeftTransposed(dGated1_0_0_0_5, gated1_0_0_0, dGated1_0_0_0FilterWeight, 56, 112, batch * 16);
    gated1_0_0_0Backward2(batch);
    gated1_0_0_0Backward3(batch);
    embedding0Gradient(batch);
    linear3_0Backward();
    return loss2[0];
  };
}

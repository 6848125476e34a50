// Made by wnc from specs/transformer.yaml: change the spec and run wnc compile, not this file.
import { erf, multiply, multiplyLeftTransposed, multiplyTransposed, type TrainingMemory, type TrainingStep } from 'wnc/runtime';

/** Binds the training step to its arrays, once; the step itself allocates nothing. */
export function createTrainingStep(memory: TrainingMemory): TrainingStep {
  // The batch.
  const tokens = memory.inputs; // [B, 16, 1]
  const targets = memory.targets; // [B, 16, 1]
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
  // Gradients of the parameters.
  const dLinear4Bias = memory.gradients.subarray(74580, 74607); // [1, 1, 27]
  const dLinear4Weight = memory.gradients.subarray(73392, 74580); // [27, 44]
  const dLayerNorm3Bias = memory.gradients.subarray(73348, 73392); // [1, 1, 44]
  const dLayerNorm3Weight = memory.gradients.subarray(73304, 73348); // [1, 1, 44]
  const dLinear2_2_1_3Bias = memory.gradients.subarray(73260, 73304); // [1, 1, 44]
  const dLinear2_2_1_3Weight = memory.gradients.subarray(65516, 73260); // [44, 176]
  const dLinear2_2_1_1Bias = memory.gradients.subarray(65340, 65516); // [1, 1, 176]
  const dLinear2_2_1_1Weight = memory.gradients.subarray(57596, 65340); // [176, 44]
  const dLayerNorm2_2_1_0Bias = memory.gradients.subarray(57552, 57596); // [1, 1, 44]
  const dLayerNorm2_2_1_0Weight = memory.gradients.subarray(57508, 57552); // [1, 1, 44]
  const dAttention2_2_0_1OutProjBias = memory.gradients.subarray(57464, 57508); // [1, 1, 44]
  const dAttention2_2_0_1OutProjWeight = memory.gradients.subarray(55528, 57464); // [44, 44]
  const dAttention2_2_0_1InProjBias = memory.gradients.subarray(55396, 55528); // [1, 1, 132]
  const dAttention2_2_0_1InProjWeight = memory.gradients.subarray(49588, 55396); // [132, 44]
  const dLayerNorm2_2_0_0Bias = memory.gradients.subarray(49544, 49588); // [1, 1, 44]
  const dLayerNorm2_2_0_0Weight = memory.gradients.subarray(49500, 49544); // [1, 1, 44]
  const dLinear2_1_1_3Bias = memory.gradients.subarray(49456, 49500); // [1, 1, 44]
  const dLinear2_1_1_3Weight = memory.gradients.subarray(41712, 49456); // [44, 176]
  const dLinear2_1_1_1Bias = memory.gradients.subarray(41536, 41712); // [1, 1, 176]
  const dLinear2_1_1_1Weight = memory.gradients.subarray(33792, 41536); // [176, 44]
  const dLayerNorm2_1_1_0Bias = memory.gradients.subarray(33748, 33792); // [1, 1, 44]
  const dLayerNorm2_1_1_0Weight = memory.gradients.subarray(33704, 33748); // [1, 1, 44]
  const dAttention2_1_0_1OutProjBias = memory.gradients.subarray(33660, 33704); // [1, 1, 44]
  const dAttention2_1_0_1OutProjWeight = memory.gradients.subarray(31724, 33660); // [44, 44]
  const dAttention2_1_0_1InProjBias = memory.gradients.subarray(31592, 31724); // [1, 1, 132]
  const dAttention2_1_0_1InProjWeight = memory.gradients.subarray(25784, 31592); // [132, 44]
  const dLayerNorm2_1_0_0Bias = memory.gradients.subarray(25740, 25784); // [1, 1, 44]
  const dLayerNorm2_1_0_0Weight = memory.gradients.subarray(25696, 25740); // [1, 1, 44]
  const dLinear2_0_1_3Bias = memory.gradients.subarray(25652, 25696); // [1, 1, 44]
  const dLinear2_0_1_3Weight = memory.gradients.subarray(17908, 25652); // [44, 176]
  const dLinear2_0_1_1Bias = memory.gradients.subarray(17732, 17908); // [1, 1, 176]
  const dLinear2_0_1_1Weight = memory.gradients.subarray(9988, 17732); // [176, 44]
  const dLayerNorm2_0_1_0Bias = memory.gradients.subarray(9944, 9988); // [1, 1, 44]
  const dLayerNorm2_0_1_0Weight = memory.gradients.subarray(9900, 9944); // [1, 1, 44]
  const dAttention2_0_0_1OutProjBias = memory.gradients.subarray(9856, 9900); // [1, 1, 44]
  const dAttention2_0_0_1OutProjWeight = memory.gradients.subarray(7920, 9856); // [44, 44]
  const dAttention2_0_0_1InProjBias = memory.gradients.subarray(7788, 7920); // [1, 1, 132]
  const dAttention2_0_0_1InProjWeight = memory.gradients.subarray(1980, 7788); // [132, 44]
  const dLayerNorm2_0_0_0Bias = memory.gradients.subarray(1936, 1980); // [1, 1, 44]
  const dLayerNorm2_0_0_0Weight = memory.gradients.subarray(1892, 1936); // [1, 1, 44]
  const dPositions1Weight = memory.gradients.subarray(1188, 1892); // [1, 16, 44]
  const dEmbedding0Weight = memory.gradients.subarray(0, 1188); // [27, 44]
  // Workspace: tensors that are not needed at the same time share places.
  const lossCount = memory.workspace.subarray(292892, 292893); // [1, 1, 1]
  const embedding0 = memory.workspace.subarray(413696, 424960); // [B, 16, 44]
  const layerNorm2_0_0_0 = memory.workspace.subarray(705280, 705536); // [B, 16, 1]
  const layerNorm2_0_0_0ReciprocalDeviation = memory.workspace.subarray(705536, 705792); // [B, 16, 1]
  const layerNorm2_0_0_0_2 = memory.workspace.subarray(424960, 436224); // [B, 16, 44]
  const attention2_0_0_1 = memory.workspace.subarray(0, 33792); // [B, 16, 132]
  const attention2_0_0_1_2 = memory.workspace.subarray(436224, 447488); // [B, 16, 44]
  const attention2_0_0_1_3 = memory.workspace.subarray(447488, 458752); // [B, 16, 44]
  const attention2_0_0_1_4 = memory.workspace.subarray(458752, 470016); // [B, 16, 44]
  const attention2_0_0_1_5 = memory.workspace.subarray(0, 16384); // [B, 64, 16]
  const attention2_0_0_1_6 = memory.workspace.subarray(315392, 331776); // [B, 64, 16]
  const attention2_0_0_1_7 = memory.workspace.subarray(702208, 703232); // [B, 64, 1]
  const attention2_0_0_1Weights = memory.workspace.subarray(331776, 348160); // [B, 64, 16]
  const attention2_0_0_1_8 = memory.workspace.subarray(470016, 481280); // [B, 16, 44]
  const attention2_0_0_1_9 = memory.workspace.subarray(481280, 492544); // [B, 16, 44]
  const layerNorm2_0_1_0 = memory.workspace.subarray(705792, 706048); // [B, 16, 1]
  const layerNorm2_0_1_0ReciprocalDeviation = memory.workspace.subarray(706048, 706304); // [B, 16, 1]
  const layerNorm2_0_1_0_2 = memory.workspace.subarray(492544, 503808); // [B, 16, 44]
  const linear2_0_1_1 = memory.workspace.subarray(0, 45056); // [B, 16, 176]
  const gelu2_0_1_2 = memory.workspace.subarray(45056, 90112); // [B, 16, 176]
  const linear2_0_1_3 = memory.workspace.subarray(503808, 515072); // [B, 16, 44]
  const layerNorm2_1_0_0 = memory.workspace.subarray(706304, 706560); // [B, 16, 1]
  const layerNorm2_1_0_0ReciprocalDeviation = memory.workspace.subarray(706560, 706816); // [B, 16, 1]
  const layerNorm2_1_0_0_2 = memory.workspace.subarray(515072, 526336); // [B, 16, 44]
  const attention2_1_0_1 = memory.workspace.subarray(90112, 123904); // [B, 16, 132]
  const attention2_1_0_1_2 = memory.workspace.subarray(526336, 537600); // [B, 16, 44]
  const attention2_1_0_1_3 = memory.workspace.subarray(537600, 548864); // [B, 16, 44]
  const attention2_1_0_1_4 = memory.workspace.subarray(548864, 560128); // [B, 16, 44]
  const attention2_1_0_1_5 = memory.workspace.subarray(90112, 106496); // [B, 64, 16]
  const attention2_1_0_1_6 = memory.workspace.subarray(348160, 364544); // [B, 64, 16]
  const attention2_1_0_1_7 = memory.workspace.subarray(703232, 704256); // [B, 64, 1]
  const attention2_1_0_1Weights = memory.workspace.subarray(364544, 380928); // [B, 64, 16]
  const attention2_1_0_1_8 = memory.workspace.subarray(560128, 571392); // [B, 16, 44]
  const attention2_1_0_1_9 = memory.workspace.subarray(571392, 582656); // [B, 16, 44]
  const layerNorm2_1_1_0 = memory.workspace.subarray(706816, 707072); // [B, 16, 1]
  const layerNorm2_1_1_0ReciprocalDeviation = memory.workspace.subarray(707072, 707328); // [B, 16, 1]
  const layerNorm2_1_1_0_2 = memory.workspace.subarray(582656, 593920); // [B, 16, 44]
  const linear2_1_1_1 = memory.workspace.subarray(90112, 135168); // [B, 16, 176]
  const gelu2_1_1_2 = memory.workspace.subarray(135168, 180224); // [B, 16, 176]
  const linear2_1_1_3 = memory.workspace.subarray(214016, 225280); // [B, 16, 44]
  const layerNorm2_2_0_0 = memory.workspace.subarray(593920, 605184); // [B, 16, 44]
  const layerNorm2_2_0_0ReciprocalDeviation = memory.workspace.subarray(707328, 707584); // [B, 16, 1]
  const layerNorm2_2_0_0_2 = memory.workspace.subarray(605184, 616448); // [B, 16, 44]
  const attention2_2_0_1 = memory.workspace.subarray(180224, 214016); // [B, 16, 132]
  const attention2_2_0_1_2 = memory.workspace.subarray(616448, 627712); // [B, 16, 44]
  const attention2_2_0_1_3 = memory.workspace.subarray(627712, 638976); // [B, 16, 44]
  const attention2_2_0_1_4 = memory.workspace.subarray(638976, 650240); // [B, 16, 44]
  const attention2_2_0_1_5 = memory.workspace.subarray(180224, 196608); // [B, 64, 16]
  const attention2_2_0_1_6 = memory.workspace.subarray(380928, 397312); // [B, 64, 16]
  const attention2_2_0_1_7 = memory.workspace.subarray(704256, 705280); // [B, 64, 1]
  const attention2_2_0_1Weights = memory.workspace.subarray(397312, 413696); // [B, 64, 16]
  const attention2_2_0_1_8 = memory.workspace.subarray(650240, 661504); // [B, 16, 44]
  const attention2_2_0_1_9 = memory.workspace.subarray(180224, 191488); // [B, 16, 44]
  const residual2_2_0 = memory.workspace.subarray(661504, 672768); // [B, 16, 44]
  const layerNorm2_2_1_0 = memory.workspace.subarray(707584, 707840); // [B, 16, 1]
  const layerNorm2_2_1_0ReciprocalDeviation = memory.workspace.subarray(707840, 708096); // [B, 16, 1]
  const layerNorm2_2_1_0_2 = memory.workspace.subarray(672768, 684032); // [B, 16, 44]
  const linear2_2_1_1 = memory.workspace.subarray(180224, 225280); // [B, 16, 176]
  const gelu2_2_1_2 = memory.workspace.subarray(225280, 270336); // [B, 16, 176]
  const linear2_2_1_3 = memory.workspace.subarray(270336, 281600); // [B, 16, 44]
  const layerNorm3 = memory.workspace.subarray(311040, 311296); // [B, 16, 1]
  const layerNorm3ReciprocalDeviation = memory.workspace.subarray(311296, 311552); // [B, 16, 1]
  const layerNorm3_2 = memory.workspace.subarray(281600, 292864); // [B, 16, 44]
  const linear4 = memory.workspace.subarray(695296, 702208); // [B, 16, 27]
  const loss = memory.workspace.subarray(292896, 292897); // [1, 1, 1]
  const loss2 = memory.workspace.subarray(708096, 708097); // [1, 1, 1]
  const dLinear4 = memory.workspace.subarray(304128, 311040); // [B, 16, 27]
  const dLayerNorm3 = memory.workspace.subarray(292864, 304128); // [B, 16, 44]
  const dResidual2_2_0 = memory.workspace.subarray(684032, 695296); // [B, 16, 44]
  const dGelu2_2_1_2 = memory.workspace.subarray(270336, 315392); // [B, 16, 176]
  const dLinear2_2_1_1 = memory.workspace.subarray(225280, 270336); // [B, 16, 176]
  const dLayerNorm2_2_1_0 = memory.workspace.subarray(180224, 191488); // [B, 16, 44]
  const dResidual2_1_1 = memory.workspace.subarray(214016, 225280); // [B, 16, 44]
  const dAttention2_2_0_1 = memory.workspace.subarray(196608, 207872); // [B, 16, 44]
  const dAttention2_2_0_1Weights = memory.workspace.subarray(180224, 196608); // [B, 64, 16]
  const dAttention2_2_0_1_2 = memory.workspace.subarray(225280, 236544); // [B, 16, 44]
  const dAttention2_2_0_1_3 = memory.workspace.subarray(196608, 212992); // [B, 64, 16]
  const dAttention2_2_0_1_4 = memory.workspace.subarray(236544, 247808); // [B, 16, 44]
  const dAttention2_2_0_1_5 = memory.workspace.subarray(247808, 259072); // [B, 16, 44]
  const dAttention2_2_0_1_6 = memory.workspace.subarray(180224, 214016); // [B, 16, 132]
  const dLayerNorm2_2_0_0 = memory.workspace.subarray(225280, 236544); // [B, 16, 44]
  const dResidual2_1_0 = memory.workspace.subarray(236544, 247808); // [B, 16, 44]
  const dGelu2_1_1_2 = memory.workspace.subarray(180224, 225280); // [B, 16, 176]
  const dLinear2_1_1_1 = memory.workspace.subarray(135168, 180224); // [B, 16, 176]
  const dLayerNorm2_1_1_0 = memory.workspace.subarray(90112, 101376); // [B, 16, 44]
  const dResidual2_0_1 = memory.workspace.subarray(123904, 135168); // [B, 16, 44]
  const dAttention2_1_0_1 = memory.workspace.subarray(106496, 117760); // [B, 16, 44]
  const dAttention2_1_0_1Weights = memory.workspace.subarray(90112, 106496); // [B, 64, 16]
  const dAttention2_1_0_1_2 = memory.workspace.subarray(135168, 146432); // [B, 16, 44]
  const dAttention2_1_0_1_3 = memory.workspace.subarray(106496, 122880); // [B, 64, 16]
  const dAttention2_1_0_1_4 = memory.workspace.subarray(146432, 157696); // [B, 16, 44]
  const dAttention2_1_0_1_5 = memory.workspace.subarray(157696, 168960); // [B, 16, 44]
  const dAttention2_1_0_1_6 = memory.workspace.subarray(90112, 123904); // [B, 16, 132]
  const dLayerNorm2_1_0_0 = memory.workspace.subarray(135168, 146432); // [B, 16, 44]
  const dResidual2_0_0 = memory.workspace.subarray(146432, 157696); // [B, 16, 44]
  const dGelu2_0_1_2 = memory.workspace.subarray(90112, 135168); // [B, 16, 176]
  const dLinear2_0_1_1 = memory.workspace.subarray(45056, 90112); // [B, 16, 176]
  const dLayerNorm2_0_1_0 = memory.workspace.subarray(0, 11264); // [B, 16, 44]
  const dPositions1 = memory.workspace.subarray(33792, 45056); // [B, 16, 44]
  const dAttention2_0_0_1 = memory.workspace.subarray(16384, 27648); // [B, 16, 44]
  const dAttention2_0_0_1Weights = memory.workspace.subarray(0, 16384); // [B, 64, 16]
  const dAttention2_0_0_1_2 = memory.workspace.subarray(45056, 56320); // [B, 16, 44]
  const dAttention2_0_0_1_3 = memory.workspace.subarray(16384, 32768); // [B, 64, 16]
  const dAttention2_0_0_1_4 = memory.workspace.subarray(56320, 67584); // [B, 16, 44]
  const dAttention2_0_0_1_5 = memory.workspace.subarray(67584, 78848); // [B, 16, 44]
  const dAttention2_0_0_1_6 = memory.workspace.subarray(0, 33792); // [B, 16, 132]
  const dLayerNorm2_0_0_0 = memory.workspace.subarray(45056, 56320); // [B, 16, 44]
  const dEmbedding0 = memory.workspace.subarray(0, 11264); // [B, 16, 44]
  const powers = memory.workspace.subarray(292864, 292891); // [27]

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

  // specs/transformer.yaml:20 embedding
  // from tokens [B, 16, 1], embedding0Weight [27, 44] to embedding0 [B, 16, 44]
  function embedding0Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 44; c++) {
        embedding0[n * 44 + c] = embedding0Weight[row * 44 + c];
      }
    }
  }

  // specs/transformer.yaml:21 positions
  // specs/transformer.yaml:26 layerNorm
  // from embedding0 [B, 16, 44], positions1Weight [16, 44], layerNorm2_0_0_0Weight [44], layerNorm2_0_0_0Bias [44]
  //   to layerNorm2_0_0_0 [B, 16, 1], layerNorm2_0_0_0ReciprocalDeviation [B, 16, 1], layerNorm2_0_0_0_2 [B, 16, 44]
  function positions1LayerNorm2_0_0_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        let sum = 0;
        for (let c = 0; c < 44; c++) {
          sum += embedding0[b * 704 + t * 44 + c] + positions1Weight[t * 44 + c];
        }
        layerNorm2_0_0_0[b * 16 + t] = sum;
        let sum2 = 0;
        const mean = sum / 44;
        for (let c = 0; c < 44; c++) {
          const difference = embedding0[b * 704 + t * 44 + c] + positions1Weight[t * 44 + c] - mean;
          sum2 += difference * difference;
        }
        const reciprocalDeviation = 1 / Math.sqrt(sum2 / 44 + 0.00001);
        layerNorm2_0_0_0ReciprocalDeviation[b * 16 + t] = reciprocalDeviation;
        for (let c = 0; c < 44; c++) {
          layerNorm2_0_0_0_2[b * 704 + t * 44 + c] = (embedding0[b * 704 + t * 44 + c] + positions1Weight[t * 44 + c] - mean) * reciprocalDeviation * layerNorm2_0_0_0Weight[c] + layerNorm2_0_0_0Bias[c];
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_0_0_1 [B, 16, 132] to attention2_0_0_1_2 [B, 16, 44]
  function attention2_0_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          attention2_0_0_1_2[b * 704 + t * 44 + c] = attention2_0_0_1[b * 2112 + t * 132 + c];
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_0_0_1 [B, 16, 132] to attention2_0_0_1_3 [B, 16, 44]
  function attention2_0_0_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          attention2_0_0_1_3[b * 704 + t * 44 + c] = attention2_0_0_1[b * 2112 + t * 132 + c + 44];
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_0_0_1 [B, 16, 132] to attention2_0_0_1_4 [B, 16, 44]
  function attention2_0_0_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          attention2_0_0_1_4[b * 704 + t * 44 + c] = attention2_0_0_1[b * 2112 + t * 132 + c + 88];
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_0_0_1_2 [B, 16, 44], attention2_0_0_1_3 [B, 16, 44] to attention2_0_0_1_5 [B, 64, 16]
  function attention2_0_0_1Forward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 11; d++) {
              sum += attention2_0_0_1_2[b * 704 + t * 44 + h * 11 + d] * attention2_0_0_1_3[b * 704 + u * 44 + h * 11 + d];
            }
            attention2_0_0_1_5[b * 1024 + h * 256 + t * 16 + u] = sum;
          }
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_0_0_1_5 [B, 64, 16], attention2_0_0_1_6 [B, 64, 16]
  //   to attention2_0_0_1_6 [B, 64, 16], attention2_0_0_1_7 [B, 64, 1], attention2_0_0_1Weights [B, 64, 16]
  function attention2_0_0_1Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 64; t++) {
        let largest = -Infinity;
        for (let c = 0; c < 16; c++) {
          largest = Math.max(largest, 0.30151134457776363 * attention2_0_0_1_5[b * 1024 + t * 16 + c] + -1e+30 * (c > t % 16 ? 1 : 0));
        }
        let sum = 0;
        for (let c = 0; c < 16; c++) {
          const power = Math.exp(0.30151134457776363 * attention2_0_0_1_5[b * 1024 + t * 16 + c] + -1e+30 * (c > t % 16 ? 1 : 0) - largest);
          attention2_0_0_1_6[b * 1024 + t * 16 + c] = power;
          sum += power;
        }
        attention2_0_0_1_7[b * 64 + t] = sum;
        for (let c = 0; c < 16; c++) {
          attention2_0_0_1Weights[b * 1024 + t * 16 + c] = attention2_0_0_1_6[b * 1024 + t * 16 + c] / sum;
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_0_0_1Weights [B, 64, 16], attention2_0_0_1_4 [B, 16, 44] to attention2_0_0_1_8 [B, 16, 44]
  function attention2_0_0_1Forward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let d = 0; d < 11; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += attention2_0_0_1Weights[b * 1024 + h * 256 + t * 16 + u] * attention2_0_0_1_4[b * 704 + u * 44 + h * 11 + d];
            }
            attention2_0_0_1_8[b * 704 + t * 44 + h * 11 + d] = sum;
          }
        }
      }
    }
  }

  // specs/transformer.yaml:21 positions
  // specs/transformer.yaml:25 residual
  // specs/transformer.yaml:29 layerNorm
  // from embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_9 [B, 16, 44], layerNorm2_0_1_0Weight [44], layerNorm2_0_1_0Bias [44]
  //   to layerNorm2_0_1_0 [B, 16, 1], layerNorm2_0_1_0ReciprocalDeviation [B, 16, 1], layerNorm2_0_1_0_2 [B, 16, 44]
  function positions1LayerNorm2_0_1_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        let sum = 0;
        for (let c = 0; c < 44; c++) {
          sum += embedding0[b * 704 + t * 44 + c] + positions1Weight[t * 44 + c] + attention2_0_0_1_9[b * 704 + t * 44 + c];
        }
        layerNorm2_0_1_0[b * 16 + t] = sum;
        let sum2 = 0;
        const mean = sum / 44;
        for (let c = 0; c < 44; c++) {
          const difference = embedding0[b * 704 + t * 44 + c] + positions1Weight[t * 44 + c] + attention2_0_0_1_9[b * 704 + t * 44 + c] - mean;
          sum2 += difference * difference;
        }
        const reciprocalDeviation = 1 / Math.sqrt(sum2 / 44 + 0.00001);
        layerNorm2_0_1_0ReciprocalDeviation[b * 16 + t] = reciprocalDeviation;
        for (let c = 0; c < 44; c++) {
          layerNorm2_0_1_0_2[b * 704 + t * 44 + c] = (embedding0[b * 704 + t * 44 + c] + positions1Weight[t * 44 + c] + attention2_0_0_1_9[b * 704 + t * 44 + c] - mean) * reciprocalDeviation * layerNorm2_0_1_0Weight[c] + layerNorm2_0_1_0Bias[c];
        }
      }
    }
  }

  // specs/transformer.yaml:31 gelu
  // from linear2_0_1_1 [B, 16, 176] to gelu2_0_1_2 [B, 16, 176]
  function gelu2_0_1_2Forward(batch: number): void {
    const size = batch * 2816;
    for (let i = 0; i < size; i++) {
      const total = linear2_0_1_1[i];
      gelu2_0_1_2[i] = total * 0.5 * (1 + erf(0.7071067811865476 * total));
    }
  }

  // specs/transformer.yaml:21 positions
  // specs/transformer.yaml:25 residual
  // specs/transformer.yaml:28 residual
  // specs/transformer.yaml:26 layerNorm
  // from embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_9 [B, 16, 44], linear2_0_1_3 [B, 16, 44], layerNorm2_1_0_0Weight [44], layerNorm2_1_0_0Bias [44]
  //   to layerNorm2_1_0_0 [B, 16, 1], layerNorm2_1_0_0ReciprocalDeviation [B, 16, 1], layerNorm2_1_0_0_2 [B, 16, 44]
  function positions1LayerNorm2_1_0_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        let sum = 0;
        for (let c = 0; c < 44; c++) {
          sum += embedding0[b * 704 + t * 44 + c] + positions1Weight[t * 44 + c] + attention2_0_0_1_9[b * 704 + t * 44 + c] + linear2_0_1_3[b * 704 + t * 44 + c];
        }
        layerNorm2_1_0_0[b * 16 + t] = sum;
        let sum2 = 0;
        const mean = sum / 44;
        for (let c = 0; c < 44; c++) {
          const difference = embedding0[b * 704 + t * 44 + c] + positions1Weight[t * 44 + c] + attention2_0_0_1_9[b * 704 + t * 44 + c] + linear2_0_1_3[b * 704 + t * 44 + c] - mean;
          sum2 += difference * difference;
        }
        const reciprocalDeviation = 1 / Math.sqrt(sum2 / 44 + 0.00001);
        layerNorm2_1_0_0ReciprocalDeviation[b * 16 + t] = reciprocalDeviation;
        for (let c = 0; c < 44; c++) {
          layerNorm2_1_0_0_2[b * 704 + t * 44 + c] = (embedding0[b * 704 + t * 44 + c] + positions1Weight[t * 44 + c] + attention2_0_0_1_9[b * 704 + t * 44 + c] + linear2_0_1_3[b * 704 + t * 44 + c] - mean) * reciprocalDeviation * layerNorm2_1_0_0Weight[c] + layerNorm2_1_0_0Bias[c];
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_1_0_1 [B, 16, 132] to attention2_1_0_1_2 [B, 16, 44]
  function attention2_1_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          attention2_1_0_1_2[b * 704 + t * 44 + c] = attention2_1_0_1[b * 2112 + t * 132 + c];
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_1_0_1 [B, 16, 132] to attention2_1_0_1_3 [B, 16, 44]
  function attention2_1_0_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          attention2_1_0_1_3[b * 704 + t * 44 + c] = attention2_1_0_1[b * 2112 + t * 132 + c + 44];
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_1_0_1 [B, 16, 132] to attention2_1_0_1_4 [B, 16, 44]
  function attention2_1_0_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          attention2_1_0_1_4[b * 704 + t * 44 + c] = attention2_1_0_1[b * 2112 + t * 132 + c + 88];
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_1_0_1_2 [B, 16, 44], attention2_1_0_1_3 [B, 16, 44] to attention2_1_0_1_5 [B, 64, 16]
  function attention2_1_0_1Forward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 11; d++) {
              sum += attention2_1_0_1_2[b * 704 + t * 44 + h * 11 + d] * attention2_1_0_1_3[b * 704 + u * 44 + h * 11 + d];
            }
            attention2_1_0_1_5[b * 1024 + h * 256 + t * 16 + u] = sum;
          }
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // specs/transformer.yaml:27 attention
  // from attention2_1_0_1_5 [B, 64, 16], attention2_1_0_1_6 [B, 64, 16]
  //   to attention2_1_0_1_6 [B, 64, 16], attention2_1_0_1_7 [B, 64, 1], attention2_1_0_1Weights [B, 64, 16]
  function attention2_0_0_1Attention2_1_0_1Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 64; t++) {
        let largest = -Infinity;
        for (let c = 0; c < 16; c++) {
          largest = Math.max(largest, 0.30151134457776363 * attention2_1_0_1_5[b * 1024 + t * 16 + c] + -1e+30 * (c > t % 16 ? 1 : 0));
        }
        let sum = 0;
        for (let c = 0; c < 16; c++) {
          const power = Math.exp(0.30151134457776363 * attention2_1_0_1_5[b * 1024 + t * 16 + c] + -1e+30 * (c > t % 16 ? 1 : 0) - largest);
          attention2_1_0_1_6[b * 1024 + t * 16 + c] = power;
          sum += power;
        }
        attention2_1_0_1_7[b * 64 + t] = sum;
        for (let c = 0; c < 16; c++) {
          attention2_1_0_1Weights[b * 1024 + t * 16 + c] = attention2_1_0_1_6[b * 1024 + t * 16 + c] / sum;
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_1_0_1Weights [B, 64, 16], attention2_1_0_1_4 [B, 16, 44] to attention2_1_0_1_8 [B, 16, 44]
  function attention2_1_0_1Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let d = 0; d < 11; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += attention2_1_0_1Weights[b * 1024 + h * 256 + t * 16 + u] * attention2_1_0_1_4[b * 704 + u * 44 + h * 11 + d];
            }
            attention2_1_0_1_8[b * 704 + t * 44 + h * 11 + d] = sum;
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
  // from embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_9 [B, 16, 44], linear2_0_1_3 [B, 16, 44], attention2_1_0_1_9 [B, 16, 44], layerNorm2_1_1_0Weight [44], layerNorm2_1_1_0Bias [44]
  //   to layerNorm2_1_1_0 [B, 16, 1], layerNorm2_1_1_0ReciprocalDeviation [B, 16, 1], layerNorm2_1_1_0_2 [B, 16, 44]
  function positions1LayerNorm2_1_1_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        let sum = 0;
        for (let c = 0; c < 44; c++) {
          sum += embedding0[b * 704 + t * 44 + c] + positions1Weight[t * 44 + c] + attention2_0_0_1_9[b * 704 + t * 44 + c] + linear2_0_1_3[b * 704 + t * 44 + c] + attention2_1_0_1_9[b * 704 + t * 44 + c];
        }
        layerNorm2_1_1_0[b * 16 + t] = sum;
        let sum2 = 0;
        const mean = sum / 44;
        for (let c = 0; c < 44; c++) {
          const difference = embedding0[b * 704 + t * 44 + c] + positions1Weight[t * 44 + c] + attention2_0_0_1_9[b * 704 + t * 44 + c] + linear2_0_1_3[b * 704 + t * 44 + c] + attention2_1_0_1_9[b * 704 + t * 44 + c] - mean;
          sum2 += difference * difference;
        }
        const reciprocalDeviation = 1 / Math.sqrt(sum2 / 44 + 0.00001);
        layerNorm2_1_1_0ReciprocalDeviation[b * 16 + t] = reciprocalDeviation;
        for (let c = 0; c < 44; c++) {
          layerNorm2_1_1_0_2[b * 704 + t * 44 + c] = (embedding0[b * 704 + t * 44 + c] + positions1Weight[t * 44 + c] + attention2_0_0_1_9[b * 704 + t * 44 + c] + linear2_0_1_3[b * 704 + t * 44 + c] + attention2_1_0_1_9[b * 704 + t * 44 + c] - mean) * reciprocalDeviation * layerNorm2_1_1_0Weight[c] + layerNorm2_1_1_0Bias[c];
        }
      }
    }
  }

  // specs/transformer.yaml:31 gelu
  // from linear2_1_1_1 [B, 16, 176] to gelu2_1_1_2 [B, 16, 176]
  function gelu2_1_1_2Forward(batch: number): void {
    const size = batch * 2816;
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
  // from embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_9 [B, 16, 44], linear2_0_1_3 [B, 16, 44], attention2_1_0_1_9 [B, 16, 44], linear2_1_1_3 [B, 16, 44], layerNorm2_2_0_0 [B, 16, 44], layerNorm2_2_0_0Weight [44], layerNorm2_2_0_0Bias [44]
  //   to layerNorm2_2_0_0 [B, 16, 44], layerNorm2_2_0_0ReciprocalDeviation [B, 16, 1], layerNorm2_2_0_0_2 [B, 16, 44]
  function positions1LayerNorm2_2_0_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        let sum = 0;
        for (let c = 0; c < 44; c++) {
          sum += embedding0[b * 704 + t * 44 + c] + positions1Weight[t * 44 + c] + attention2_0_0_1_9[b * 704 + t * 44 + c] + linear2_0_1_3[b * 704 + t * 44 + c] + attention2_1_0_1_9[b * 704 + t * 44 + c] + linear2_1_1_3[b * 704 + t * 44 + c];
        }
        const mean = sum / 44;
        let sum2 = 0;
        for (let c = 0; c < 44; c++) {
          const difference = embedding0[b * 704 + t * 44 + c] + positions1Weight[t * 44 + c] + attention2_0_0_1_9[b * 704 + t * 44 + c] + linear2_0_1_3[b * 704 + t * 44 + c] + attention2_1_0_1_9[b * 704 + t * 44 + c] + linear2_1_1_3[b * 704 + t * 44 + c] - mean;
          layerNorm2_2_0_0[b * 704 + t * 44 + c] = difference;
          sum2 += difference * difference;
        }
        const reciprocalDeviation = 1 / Math.sqrt(sum2 / 44 + 0.00001);
        layerNorm2_2_0_0ReciprocalDeviation[b * 16 + t] = reciprocalDeviation;
        for (let c = 0; c < 44; c++) {
          layerNorm2_2_0_0_2[b * 704 + t * 44 + c] = layerNorm2_2_0_0[b * 704 + t * 44 + c] * reciprocalDeviation * layerNorm2_2_0_0Weight[c] + layerNorm2_2_0_0Bias[c];
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_2_0_1 [B, 16, 132] to attention2_2_0_1_2 [B, 16, 44]
  function attention2_2_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          attention2_2_0_1_2[b * 704 + t * 44 + c] = attention2_2_0_1[b * 2112 + t * 132 + c];
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_2_0_1 [B, 16, 132] to attention2_2_0_1_3 [B, 16, 44]
  function attention2_2_0_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          attention2_2_0_1_3[b * 704 + t * 44 + c] = attention2_2_0_1[b * 2112 + t * 132 + c + 44];
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_2_0_1 [B, 16, 132] to attention2_2_0_1_4 [B, 16, 44]
  function attention2_2_0_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          attention2_2_0_1_4[b * 704 + t * 44 + c] = attention2_2_0_1[b * 2112 + t * 132 + c + 88];
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_2_0_1_2 [B, 16, 44], attention2_2_0_1_3 [B, 16, 44] to attention2_2_0_1_5 [B, 64, 16]
  function attention2_2_0_1Forward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 11; d++) {
              sum += attention2_2_0_1_2[b * 704 + t * 44 + h * 11 + d] * attention2_2_0_1_3[b * 704 + u * 44 + h * 11 + d];
            }
            attention2_2_0_1_5[b * 1024 + h * 256 + t * 16 + u] = sum;
          }
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // specs/transformer.yaml:27 attention
  // from attention2_2_0_1_5 [B, 64, 16], attention2_2_0_1_6 [B, 64, 16]
  //   to attention2_2_0_1_6 [B, 64, 16], attention2_2_0_1_7 [B, 64, 1], attention2_2_0_1Weights [B, 64, 16]
  function attention2_0_0_1Attention2_2_0_1Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 64; t++) {
        let largest = -Infinity;
        for (let c = 0; c < 16; c++) {
          largest = Math.max(largest, 0.30151134457776363 * attention2_2_0_1_5[b * 1024 + t * 16 + c] + -1e+30 * (c > t % 16 ? 1 : 0));
        }
        let sum = 0;
        for (let c = 0; c < 16; c++) {
          const power = Math.exp(0.30151134457776363 * attention2_2_0_1_5[b * 1024 + t * 16 + c] + -1e+30 * (c > t % 16 ? 1 : 0) - largest);
          attention2_2_0_1_6[b * 1024 + t * 16 + c] = power;
          sum += power;
        }
        attention2_2_0_1_7[b * 64 + t] = sum;
        for (let c = 0; c < 16; c++) {
          attention2_2_0_1Weights[b * 1024 + t * 16 + c] = attention2_2_0_1_6[b * 1024 + t * 16 + c] / sum;
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_2_0_1Weights [B, 64, 16], attention2_2_0_1_4 [B, 16, 44] to attention2_2_0_1_8 [B, 16, 44]
  function attention2_2_0_1Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let d = 0; d < 11; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += attention2_2_0_1Weights[b * 1024 + h * 256 + t * 16 + u] * attention2_2_0_1_4[b * 704 + u * 44 + h * 11 + d];
            }
            attention2_2_0_1_8[b * 704 + t * 44 + h * 11 + d] = sum;
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
  // from embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_9 [B, 16, 44], linear2_0_1_3 [B, 16, 44], attention2_1_0_1_9 [B, 16, 44], linear2_1_1_3 [B, 16, 44], attention2_2_0_1_9 [B, 16, 44], residual2_2_0 [B, 16, 44], layerNorm2_2_1_0Weight [44], layerNorm2_2_1_0Bias [44]
  //   to residual2_2_0 [B, 16, 44], layerNorm2_2_1_0 [B, 16, 1], layerNorm2_2_1_0ReciprocalDeviation [B, 16, 1], layerNorm2_2_1_0_2 [B, 16, 44]
  function positions1LayerNorm2_2_1_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        let sum = 0;
        for (let c = 0; c < 44; c++) {
          const total = embedding0[b * 704 + t * 44 + c] + positions1Weight[t * 44 + c] + attention2_0_0_1_9[b * 704 + t * 44 + c] + linear2_0_1_3[b * 704 + t * 44 + c] + attention2_1_0_1_9[b * 704 + t * 44 + c] + linear2_1_1_3[b * 704 + t * 44 + c] + attention2_2_0_1_9[b * 704 + t * 44 + c];
          residual2_2_0[b * 704 + t * 44 + c] = total;
          sum += total;
        }
        layerNorm2_2_1_0[b * 16 + t] = sum;
        let sum2 = 0;
        const mean = sum / 44;
        for (let c = 0; c < 44; c++) {
          const difference = residual2_2_0[b * 704 + t * 44 + c] - mean;
          sum2 += difference * difference;
        }
        const reciprocalDeviation = 1 / Math.sqrt(sum2 / 44 + 0.00001);
        layerNorm2_2_1_0ReciprocalDeviation[b * 16 + t] = reciprocalDeviation;
        for (let c = 0; c < 44; c++) {
          layerNorm2_2_1_0_2[b * 704 + t * 44 + c] = (residual2_2_0[b * 704 + t * 44 + c] - mean) * reciprocalDeviation * layerNorm2_2_1_0Weight[c] + layerNorm2_2_1_0Bias[c];
        }
      }
    }
  }

  // specs/transformer.yaml:31 gelu
  // from linear2_2_1_1 [B, 16, 176] to gelu2_2_1_2 [B, 16, 176]
  function gelu2_2_1_2Forward(batch: number): void {
    const size = batch * 2816;
    for (let i = 0; i < size; i++) {
      const total = linear2_2_1_1[i];
      gelu2_2_1_2[i] = total * 0.5 * (1 + erf(0.7071067811865476 * total));
    }
  }

  // specs/transformer.yaml:28 residual
  // specs/transformer.yaml:33 layerNorm
  // from residual2_2_0 [B, 16, 44], linear2_2_1_3 [B, 16, 44], layerNorm3Weight [44], layerNorm3Bias [44]
  //   to layerNorm3 [B, 16, 1], layerNorm3ReciprocalDeviation [B, 16, 1], layerNorm3_2 [B, 16, 44]
  function residual2_2_1LayerNorm3Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        sum += residual2_2_0[n * 44 + c] + linear2_2_1_3[n * 44 + c];
      }
      layerNorm3[n] = sum;
      let sum2 = 0;
      const mean = sum / 44;
      for (let c = 0; c < 44; c++) {
        const difference = residual2_2_0[n * 44 + c] + linear2_2_1_3[n * 44 + c] - mean;
        sum2 += difference * difference;
      }
      const reciprocalDeviation = 1 / Math.sqrt(sum2 / 44 + 0.00001);
      layerNorm3ReciprocalDeviation[n] = reciprocalDeviation;
      for (let c = 0; c < 44; c++) {
        layerNorm3_2[n * 44 + c] = (residual2_2_0[n * 44 + c] + linear2_2_1_3[n * 44 + c] - mean) * reciprocalDeviation * layerNorm3Weight[c] + layerNorm3Bias[c];
      }
    }
  }

  // loss
  // from targets [B, 16, 1], linear4 [B, 16, 27], lossCount [1, 1, 1], powers [27]
  //   to powers [27], dLinear4 [B, 16, 27], loss [1, 1, 1]
  function lossForward2(batch: number): void {
    const rows = batch * 16;
    let sum = 0;
    for (let n = 0; n < rows; n++) {
      let largest = -Infinity;
      let sum2 = 0;
      const target = targets[n];
      for (let c = 0; c < 27; c++) {
        const total = linear4[n * 27 + c];
        largest = Math.max(largest, total);
        sum2 += (c === target ? 1 : 0) * total;
      }
      let sum3 = 0;
      for (let c = 0; c < 27; c++) {
        const power = Math.exp(linear4[n * 27 + c] - largest);
        powers[c] = power;
        sum3 += power;
      }
      sum += (Math.log(sum3) + largest - sum2) * (target >= 0 ? 1 : 0);
      const dLog = 1 / lossCount[0] * (target >= 0 ? 1 : 0);
      const dProduct = -dLog;
      const dPower = dLog / sum3;
      for (let c = 0; c < 27; c++) {
        dLinear4[n * 27 + c] = dProduct * (c === target ? 1 : 0) + dPower * powers[c];
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

  // specs/transformer.yaml:34 linear
  // from dLinear4 [B, 16, 27] to dLinear4Bias [1, 1, 27]
  function linear4Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 27; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        dBias += dLinear4[n * 27 + c];
      }
      dLinear4Bias[c] = dBias;
    }
  }

  // specs/transformer.yaml:33 layerNorm
  // from dLayerNorm3 [B, 16, 44], residual2_2_0 [B, 16, 44], linear2_2_1_3 [B, 16, 44], layerNorm3 [B, 16, 1], layerNorm3ReciprocalDeviation [B, 16, 1]
  //   to dLayerNorm3Bias [1, 1, 44], dLayerNorm3Weight [1, 1, 44]
  function layerNorm3Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 44; c++) {
      let dBias = 0;
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        const dy = dLayerNorm3[n * 44 + c];
        dBias += dy;
        dWeight += dy * (residual2_2_0[n * 44 + c] + linear2_2_1_3[n * 44 + c] - layerNorm3[n] / 44) * layerNorm3ReciprocalDeviation[n];
      }
      dLayerNorm3Bias[c] = dBias;
      dLayerNorm3Weight[c] = dWeight;
    }
  }

  // specs/transformer.yaml:33 layerNorm
  // from layerNorm3 [B, 16, 1], dLayerNorm3 [B, 16, 44], layerNorm3Weight [44], residual2_2_0 [B, 16, 44], linear2_2_1_3 [B, 16, 44], layerNorm3ReciprocalDeviation [B, 16, 1]
  //   to dResidual2_2_0 [B, 16, 44]
  function layerNorm3Backward2(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let dReciprocalDeviation = 0;
      const mean = layerNorm3[n] / 44;
      let dMean = 0;
      for (let c = 0; c < 44; c++) {
        const dProduct = dLayerNorm3[n * 44 + c] * layerNorm3Weight[c];
        dReciprocalDeviation += dProduct * (residual2_2_0[n * 44 + c] + linear2_2_1_3[n * 44 + c] - mean);
        dMean += dProduct;
      }
      const reciprocalDeviation = layerNorm3ReciprocalDeviation[n];
      const dProduct2 = dReciprocalDeviation * -0.5 * reciprocalDeviation * reciprocalDeviation * reciprocalDeviation / 44;
      const dTotal = -reciprocalDeviation * dMean / 44;
      for (let c = 0; c < 44; c++) {
        dResidual2_2_0[n * 44 + c] = dLayerNorm3[n * 44 + c] * layerNorm3Weight[c] * reciprocalDeviation + 2 * dProduct2 * (residual2_2_0[n * 44 + c] + linear2_2_1_3[n * 44 + c] - mean) + dTotal;
      }
    }
  }

  // specs/transformer.yaml:32 linear
  // from dResidual2_2_0 [B, 16, 44] to dLinear2_2_1_3Bias [1, 1, 44]
  function linear2_2_1_3Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 44; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        dBias += dResidual2_2_0[n * 44 + c];
      }
      dLinear2_2_1_3Bias[c] = dBias;
    }
  }

  // specs/transformer.yaml:31 gelu
  // specs/transformer.yaml:30 linear
  // from dGelu2_2_1_2 [B, 16, 176], linear2_2_1_1 [B, 16, 176]
  //   to dLinear2_2_1_1 [B, 16, 176], dLinear2_2_1_1Bias [1, 1, 176]
  function gelu2_2_1_2Linear2_2_1_1Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 176; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        const dy = dGelu2_2_1_2[n * 176 + c];
        const total = linear2_2_1_1[n * 176 + c];
        const product = 0.7071067811865476 * total;
        const dTotal = 0.7071067811865476 * 0.5 * dy * total * 1.1283791670955126 * Math.exp(-(product * product));
        const dY = dy * 0.5 * (1 + erf(product)) + dTotal;
        dLinear2_2_1_1[n * 176 + c] = dY;
        dBias += dY;
      }
      dLinear2_2_1_1Bias[c] = dBias;
    }
  }

  // specs/transformer.yaml:29 layerNorm
  // from dLayerNorm2_2_1_0 [B, 16, 44], residual2_2_0 [B, 16, 44], layerNorm2_2_1_0 [B, 16, 1], layerNorm2_2_1_0ReciprocalDeviation [B, 16, 1]
  //   to dLayerNorm2_2_1_0Bias [1, 1, 44], dLayerNorm2_2_1_0Weight [1, 1, 44]
  function layerNorm2_2_1_0Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 44; c++) {
      let dBias = 0;
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        const dy = dLayerNorm2_2_1_0[n * 44 + c];
        dBias += dy;
        dWeight += dy * (residual2_2_0[n * 44 + c] - layerNorm2_2_1_0[n] / 44) * layerNorm2_2_1_0ReciprocalDeviation[n];
      }
      dLayerNorm2_2_1_0Bias[c] = dBias;
      dLayerNorm2_2_1_0Weight[c] = dWeight;
    }
  }

  // specs/transformer.yaml:29 layerNorm
  // from layerNorm2_2_1_0 [B, 16, 1], dLayerNorm2_2_1_0 [B, 16, 44], layerNorm2_2_1_0Weight [44], residual2_2_0 [B, 16, 44], layerNorm2_2_1_0ReciprocalDeviation [B, 16, 1], dResidual2_2_0 [B, 16, 44]
  //   to dResidual2_1_1 [B, 16, 44]
  function layerNorm2_2_1_0Backward2(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let dReciprocalDeviation = 0;
      const mean = layerNorm2_2_1_0[n] / 44;
      let dMean = 0;
      for (let c = 0; c < 44; c++) {
        const dProduct = dLayerNorm2_2_1_0[n * 44 + c] * layerNorm2_2_1_0Weight[c];
        dReciprocalDeviation += dProduct * (residual2_2_0[n * 44 + c] - mean);
        dMean += dProduct;
      }
      const reciprocalDeviation = layerNorm2_2_1_0ReciprocalDeviation[n];
      const dProduct2 = dReciprocalDeviation * -0.5 * reciprocalDeviation * reciprocalDeviation * reciprocalDeviation / 44;
      const dTotal = -reciprocalDeviation * dMean / 44;
      for (let c = 0; c < 44; c++) {
        dResidual2_1_1[n * 44 + c] = dResidual2_2_0[n * 44 + c] + dLayerNorm2_2_1_0[n * 44 + c] * layerNorm2_2_1_0Weight[c] * reciprocalDeviation + 2 * dProduct2 * (residual2_2_0[n * 44 + c] - mean) + dTotal;
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from dResidual2_1_1 [B, 16, 44] to dAttention2_2_0_1OutProjBias [1, 1, 44]
  function attention2_2_0_1Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 44; c++) {
      let dOutProjBias = 0;
      for (let n = 0; n < rows; n++) {
        dOutProjBias += dResidual2_1_1[n * 44 + c];
      }
      dAttention2_2_0_1OutProjBias[c] = dOutProjBias;
    }
  }

  // specs/transformer.yaml:27 attention
  // from dAttention2_2_0_1 [B, 16, 44], attention2_2_0_1_4 [B, 16, 44] to dAttention2_2_0_1Weights [B, 64, 16]
  function attention2_2_0_1Backward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 11; d++) {
              sum += dAttention2_2_0_1[b * 704 + t * 44 + h * 11 + d] * attention2_2_0_1_4[b * 704 + u * 44 + h * 11 + d];
            }
            dAttention2_2_0_1Weights[b * 1024 + h * 256 + t * 16 + u] = sum;
          }
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_2_0_1Weights [B, 64, 16], dAttention2_2_0_1 [B, 16, 44] to dAttention2_2_0_1_2 [B, 16, 44]
  function attention2_2_0_1Backward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let u = 0; u < 16; u++) {
          for (let d = 0; d < 11; d++) {
            let sum = 0;
            for (let t = 0; t < 16; t++) {
              sum += attention2_2_0_1Weights[b * 1024 + h * 256 + t * 16 + u] * dAttention2_2_0_1[b * 704 + t * 44 + h * 11 + d];
            }
            dAttention2_2_0_1_2[b * 704 + u * 44 + h * 11 + d] = sum;
          }
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from dAttention2_2_0_1Weights [B, 64, 16], attention2_2_0_1_6 [B, 64, 16], attention2_2_0_1_7 [B, 64, 1]
  //   to dAttention2_2_0_1_3 [B, 64, 16]
  function attention2_2_0_1Backward4(batch: number): void {
    const rows = batch * 64;
    for (let n = 0; n < rows; n++) {
      let dPower = 0;
      for (let c = 0; c < 16; c++) {
        dPower += dAttention2_2_0_1Weights[n * 16 + c] * attention2_2_0_1_6[n * 16 + c];
      }
      const sum = attention2_2_0_1_7[n];
      const dPower2 = 1 / sum;
      const dPower3 = -(dPower2 * dPower2) * dPower;
      for (let c = 0; c < 16; c++) {
        dAttention2_2_0_1_3[n * 16 + c] = 0.30151134457776363 * (dAttention2_2_0_1Weights[n * 16 + c] / sum + dPower3) * attention2_2_0_1_6[n * 16 + c];
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from dAttention2_2_0_1_3 [B, 64, 16], attention2_2_0_1_3 [B, 16, 44] to dAttention2_2_0_1_4 [B, 16, 44]
  function attention2_2_0_1Backward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let d = 0; d < 11; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += dAttention2_2_0_1_3[b * 1024 + h * 256 + t * 16 + u] * attention2_2_0_1_3[b * 704 + u * 44 + h * 11 + d];
            }
            dAttention2_2_0_1_4[b * 704 + t * 44 + h * 11 + d] = sum;
          }
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from dAttention2_2_0_1_3 [B, 64, 16], attention2_2_0_1_2 [B, 16, 44] to dAttention2_2_0_1_5 [B, 16, 44]
  function attention2_2_0_1Backward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let u = 0; u < 16; u++) {
          for (let d = 0; d < 11; d++) {
            let sum = 0;
            for (let t = 0; t < 16; t++) {
              sum += dAttention2_2_0_1_3[b * 1024 + h * 256 + t * 16 + u] * attention2_2_0_1_2[b * 704 + t * 44 + h * 11 + d];
            }
            dAttention2_2_0_1_5[b * 704 + u * 44 + h * 11 + d] = sum;
          }
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from dAttention2_2_0_1_4 [B, 16, 44], dAttention2_2_0_1_5 [B, 16, 44], dAttention2_2_0_1_2 [B, 16, 44]
  //   to dAttention2_2_0_1_6 [B, 16, 132]
  function attention2_2_0_1Backward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          dAttention2_2_0_1_6[b * 2112 + t * 132 + c] = dAttention2_2_0_1_4[b * 704 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          dAttention2_2_0_1_6[b * 2112 + t * 132 + c + 44] = dAttention2_2_0_1_5[b * 704 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          dAttention2_2_0_1_6[b * 2112 + t * 132 + c + 88] = dAttention2_2_0_1_2[b * 704 + t * 44 + c];
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from dAttention2_2_0_1_6 [B, 16, 132] to dAttention2_2_0_1InProjBias [1, 1, 132]
  function attention2_2_0_1Backward8(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 132; c++) {
      let dInProjBias = 0;
      for (let n = 0; n < rows; n++) {
        dInProjBias += dAttention2_2_0_1_6[n * 132 + c];
      }
      dAttention2_2_0_1InProjBias[c] = dInProjBias;
    }
  }

  // specs/transformer.yaml:26 layerNorm
  // from dLayerNorm2_2_0_0 [B, 16, 44], layerNorm2_2_0_0 [B, 16, 44], layerNorm2_2_0_0ReciprocalDeviation [B, 16, 1]
  //   to dLayerNorm2_2_0_0Bias [1, 1, 44], dLayerNorm2_2_0_0Weight [1, 1, 44]
  function layerNorm2_2_0_0Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 44; c++) {
      let dBias = 0;
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        const dy = dLayerNorm2_2_0_0[n * 44 + c];
        dBias += dy;
        dWeight += dy * layerNorm2_2_0_0[n * 44 + c] * layerNorm2_2_0_0ReciprocalDeviation[n];
      }
      dLayerNorm2_2_0_0Bias[c] = dBias;
      dLayerNorm2_2_0_0Weight[c] = dWeight;
    }
  }

  // specs/transformer.yaml:26 layerNorm
  // from dLayerNorm2_2_0_0 [B, 16, 44], layerNorm2_2_0_0Weight [44], layerNorm2_2_0_0 [B, 16, 44], layerNorm2_2_0_0ReciprocalDeviation [B, 16, 1], dResidual2_1_1 [B, 16, 44]
  //   to dResidual2_1_0 [B, 16, 44]
  function layerNorm2_2_0_0Backward2(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let dReciprocalDeviation = 0;
      let dMean = 0;
      for (let c = 0; c < 44; c++) {
        const dProduct = dLayerNorm2_2_0_0[n * 44 + c] * layerNorm2_2_0_0Weight[c];
        dReciprocalDeviation += dProduct * layerNorm2_2_0_0[n * 44 + c];
        dMean += dProduct;
      }
      const reciprocalDeviation = layerNorm2_2_0_0ReciprocalDeviation[n];
      const dProduct2 = dReciprocalDeviation * -0.5 * reciprocalDeviation * reciprocalDeviation * reciprocalDeviation / 44;
      const dTotal = -reciprocalDeviation * dMean / 44;
      for (let c = 0; c < 44; c++) {
        dResidual2_1_0[n * 44 + c] = dResidual2_1_1[n * 44 + c] + dLayerNorm2_2_0_0[n * 44 + c] * layerNorm2_2_0_0Weight[c] * reciprocalDeviation + 2 * dProduct2 * layerNorm2_2_0_0[n * 44 + c] + dTotal;
      }
    }
  }

  // specs/transformer.yaml:32 linear
  // from dResidual2_1_0 [B, 16, 44] to dLinear2_1_1_3Bias [1, 1, 44]
  function linear2_1_1_3Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 44; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        dBias += dResidual2_1_0[n * 44 + c];
      }
      dLinear2_1_1_3Bias[c] = dBias;
    }
  }

  // specs/transformer.yaml:31 gelu
  // specs/transformer.yaml:30 linear
  // from dGelu2_1_1_2 [B, 16, 176], linear2_1_1_1 [B, 16, 176]
  //   to dLinear2_1_1_1 [B, 16, 176], dLinear2_1_1_1Bias [1, 1, 176]
  function gelu2_1_1_2Linear2_1_1_1Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 176; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        const dy = dGelu2_1_1_2[n * 176 + c];
        const total = linear2_1_1_1[n * 176 + c];
        const product = 0.7071067811865476 * total;
        const dTotal = 0.7071067811865476 * 0.5 * dy * total * 1.1283791670955126 * Math.exp(-(product * product));
        const dY = dy * 0.5 * (1 + erf(product)) + dTotal;
        dLinear2_1_1_1[n * 176 + c] = dY;
        dBias += dY;
      }
      dLinear2_1_1_1Bias[c] = dBias;
    }
  }

  // specs/transformer.yaml:29 layerNorm
  // from dLayerNorm2_1_1_0 [B, 16, 44], embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_9 [B, 16, 44], linear2_0_1_3 [B, 16, 44], attention2_1_0_1_9 [B, 16, 44], layerNorm2_1_1_0 [B, 16, 1], layerNorm2_1_1_0ReciprocalDeviation [B, 16, 1]
  //   to dLayerNorm2_1_1_0Bias [1, 1, 44], dLayerNorm2_1_1_0Weight [1, 1, 44]
  function layerNorm2_1_1_0Backward(batch: number): void {
    for (let c = 0; c < 44; c++) {
      let dBias = 0;
      let dWeight = 0;
      for (let b = 0; b < batch; b++) {
        for (let t = 0; t < 16; t++) {
          const dy = dLayerNorm2_1_1_0[b * 704 + t * 44 + c];
          dBias += dy;
          const dProduct = dy * (embedding0[b * 704 + t * 44 + c] + positions1Weight[t * 44 + c] + attention2_0_0_1_9[b * 704 + t * 44 + c] + linear2_0_1_3[b * 704 + t * 44 + c] + attention2_1_0_1_9[b * 704 + t * 44 + c] - layerNorm2_1_1_0[b * 16 + t] / 44) * layerNorm2_1_1_0ReciprocalDeviation[b * 16 + t];
          dWeight += dProduct;
        }
      }
      dLayerNorm2_1_1_0Bias[c] = dBias;
      dLayerNorm2_1_1_0Weight[c] = dWeight;
    }
  }

  // specs/transformer.yaml:29 layerNorm
  // from layerNorm2_1_1_0 [B, 16, 1], dLayerNorm2_1_1_0 [B, 16, 44], layerNorm2_1_1_0Weight [44], embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_9 [B, 16, 44], linear2_0_1_3 [B, 16, 44], attention2_1_0_1_9 [B, 16, 44], layerNorm2_1_1_0ReciprocalDeviation [B, 16, 1], dResidual2_1_0 [B, 16, 44]
  //   to dResidual2_0_1 [B, 16, 44]
  function layerNorm2_1_1_0Backward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        let dReciprocalDeviation = 0;
        const mean = layerNorm2_1_1_0[b * 16 + t] / 44;
        let dMean = 0;
        for (let c = 0; c < 44; c++) {
          const dProduct = dLayerNorm2_1_1_0[b * 704 + t * 44 + c] * layerNorm2_1_1_0Weight[c];
          dReciprocalDeviation += dProduct * (embedding0[b * 704 + t * 44 + c] + positions1Weight[t * 44 + c] + attention2_0_0_1_9[b * 704 + t * 44 + c] + linear2_0_1_3[b * 704 + t * 44 + c] + attention2_1_0_1_9[b * 704 + t * 44 + c] - mean);
          dMean += dProduct;
        }
        const reciprocalDeviation = layerNorm2_1_1_0ReciprocalDeviation[b * 16 + t];
        const dProduct2 = dReciprocalDeviation * -0.5 * reciprocalDeviation * reciprocalDeviation * reciprocalDeviation / 44;
        const dTotal2 = -reciprocalDeviation * dMean / 44;
        for (let c = 0; c < 44; c++) {
          const dTotal = dResidual2_1_0[b * 704 + t * 44 + c] + dLayerNorm2_1_1_0[b * 704 + t * 44 + c] * layerNorm2_1_1_0Weight[c] * reciprocalDeviation + 2 * dProduct2 * (embedding0[b * 704 + t * 44 + c] + positions1Weight[t * 44 + c] + attention2_0_0_1_9[b * 704 + t * 44 + c] + linear2_0_1_3[b * 704 + t * 44 + c] + attention2_1_0_1_9[b * 704 + t * 44 + c] - mean);
          dResidual2_0_1[b * 704 + t * 44 + c] = dTotal + dTotal2;
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from dResidual2_0_1 [B, 16, 44] to dAttention2_1_0_1OutProjBias [1, 1, 44]
  function attention2_1_0_1Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 44; c++) {
      let dOutProjBias = 0;
      for (let n = 0; n < rows; n++) {
        dOutProjBias += dResidual2_0_1[n * 44 + c];
      }
      dAttention2_1_0_1OutProjBias[c] = dOutProjBias;
    }
  }

  // specs/transformer.yaml:27 attention
  // from dAttention2_1_0_1 [B, 16, 44], attention2_1_0_1_4 [B, 16, 44] to dAttention2_1_0_1Weights [B, 64, 16]
  function attention2_1_0_1Backward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 11; d++) {
              sum += dAttention2_1_0_1[b * 704 + t * 44 + h * 11 + d] * attention2_1_0_1_4[b * 704 + u * 44 + h * 11 + d];
            }
            dAttention2_1_0_1Weights[b * 1024 + h * 256 + t * 16 + u] = sum;
          }
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_1_0_1Weights [B, 64, 16], dAttention2_1_0_1 [B, 16, 44] to dAttention2_1_0_1_2 [B, 16, 44]
  function attention2_1_0_1Backward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let u = 0; u < 16; u++) {
          for (let d = 0; d < 11; d++) {
            let sum = 0;
            for (let t = 0; t < 16; t++) {
              sum += attention2_1_0_1Weights[b * 1024 + h * 256 + t * 16 + u] * dAttention2_1_0_1[b * 704 + t * 44 + h * 11 + d];
            }
            dAttention2_1_0_1_2[b * 704 + u * 44 + h * 11 + d] = sum;
          }
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from dAttention2_1_0_1Weights [B, 64, 16], attention2_1_0_1_6 [B, 64, 16], attention2_1_0_1_7 [B, 64, 1]
  //   to dAttention2_1_0_1_3 [B, 64, 16]
  function attention2_1_0_1Backward4(batch: number): void {
    const rows = batch * 64;
    for (let n = 0; n < rows; n++) {
      let dPower = 0;
      for (let c = 0; c < 16; c++) {
        dPower += dAttention2_1_0_1Weights[n * 16 + c] * attention2_1_0_1_6[n * 16 + c];
      }
      const sum = attention2_1_0_1_7[n];
      const dPower2 = 1 / sum;
      const dPower3 = -(dPower2 * dPower2) * dPower;
      for (let c = 0; c < 16; c++) {
        dAttention2_1_0_1_3[n * 16 + c] = 0.30151134457776363 * (dAttention2_1_0_1Weights[n * 16 + c] / sum + dPower3) * attention2_1_0_1_6[n * 16 + c];
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from dAttention2_1_0_1_3 [B, 64, 16], attention2_1_0_1_3 [B, 16, 44] to dAttention2_1_0_1_4 [B, 16, 44]
  function attention2_1_0_1Backward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let d = 0; d < 11; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += dAttention2_1_0_1_3[b * 1024 + h * 256 + t * 16 + u] * attention2_1_0_1_3[b * 704 + u * 44 + h * 11 + d];
            }
            dAttention2_1_0_1_4[b * 704 + t * 44 + h * 11 + d] = sum;
          }
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from dAttention2_1_0_1_3 [B, 64, 16], attention2_1_0_1_2 [B, 16, 44] to dAttention2_1_0_1_5 [B, 16, 44]
  function attention2_1_0_1Backward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let u = 0; u < 16; u++) {
          for (let d = 0; d < 11; d++) {
            let sum = 0;
            for (let t = 0; t < 16; t++) {
              sum += dAttention2_1_0_1_3[b * 1024 + h * 256 + t * 16 + u] * attention2_1_0_1_2[b * 704 + t * 44 + h * 11 + d];
            }
            dAttention2_1_0_1_5[b * 704 + u * 44 + h * 11 + d] = sum;
          }
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from dAttention2_1_0_1_4 [B, 16, 44], dAttention2_1_0_1_5 [B, 16, 44], dAttention2_1_0_1_2 [B, 16, 44]
  //   to dAttention2_1_0_1_6 [B, 16, 132]
  function attention2_1_0_1Backward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          dAttention2_1_0_1_6[b * 2112 + t * 132 + c] = dAttention2_1_0_1_4[b * 704 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          dAttention2_1_0_1_6[b * 2112 + t * 132 + c + 44] = dAttention2_1_0_1_5[b * 704 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          dAttention2_1_0_1_6[b * 2112 + t * 132 + c + 88] = dAttention2_1_0_1_2[b * 704 + t * 44 + c];
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from dAttention2_1_0_1_6 [B, 16, 132] to dAttention2_1_0_1InProjBias [1, 1, 132]
  function attention2_1_0_1Backward8(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 132; c++) {
      let dInProjBias = 0;
      for (let n = 0; n < rows; n++) {
        dInProjBias += dAttention2_1_0_1_6[n * 132 + c];
      }
      dAttention2_1_0_1InProjBias[c] = dInProjBias;
    }
  }

  // specs/transformer.yaml:26 layerNorm
  // from dLayerNorm2_1_0_0 [B, 16, 44], embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_9 [B, 16, 44], linear2_0_1_3 [B, 16, 44], layerNorm2_1_0_0 [B, 16, 1], layerNorm2_1_0_0ReciprocalDeviation [B, 16, 1]
  //   to dLayerNorm2_1_0_0Bias [1, 1, 44], dLayerNorm2_1_0_0Weight [1, 1, 44]
  function layerNorm2_1_0_0Backward(batch: number): void {
    for (let c = 0; c < 44; c++) {
      let dBias = 0;
      let dWeight = 0;
      for (let b = 0; b < batch; b++) {
        for (let t = 0; t < 16; t++) {
          const dy = dLayerNorm2_1_0_0[b * 704 + t * 44 + c];
          dBias += dy;
          dWeight += dy * (embedding0[b * 704 + t * 44 + c] + positions1Weight[t * 44 + c] + attention2_0_0_1_9[b * 704 + t * 44 + c] + linear2_0_1_3[b * 704 + t * 44 + c] - layerNorm2_1_0_0[b * 16 + t] / 44) * layerNorm2_1_0_0ReciprocalDeviation[b * 16 + t];
        }
      }
      dLayerNorm2_1_0_0Bias[c] = dBias;
      dLayerNorm2_1_0_0Weight[c] = dWeight;
    }
  }

  // specs/transformer.yaml:26 layerNorm
  // from layerNorm2_1_0_0 [B, 16, 1], dLayerNorm2_1_0_0 [B, 16, 44], layerNorm2_1_0_0Weight [44], embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_9 [B, 16, 44], linear2_0_1_3 [B, 16, 44], layerNorm2_1_0_0ReciprocalDeviation [B, 16, 1], dResidual2_0_1 [B, 16, 44]
  //   to dResidual2_0_0 [B, 16, 44]
  function layerNorm2_1_0_0Backward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        let dReciprocalDeviation = 0;
        const mean = layerNorm2_1_0_0[b * 16 + t] / 44;
        let dMean = 0;
        for (let c = 0; c < 44; c++) {
          const dProduct = dLayerNorm2_1_0_0[b * 704 + t * 44 + c] * layerNorm2_1_0_0Weight[c];
          dReciprocalDeviation += dProduct * (embedding0[b * 704 + t * 44 + c] + positions1Weight[t * 44 + c] + attention2_0_0_1_9[b * 704 + t * 44 + c] + linear2_0_1_3[b * 704 + t * 44 + c] - mean);
          dMean += dProduct;
        }
        const reciprocalDeviation = layerNorm2_1_0_0ReciprocalDeviation[b * 16 + t];
        const dProduct2 = dReciprocalDeviation * -0.5 * reciprocalDeviation * reciprocalDeviation * reciprocalDeviation / 44;
        const dTotal2 = -reciprocalDeviation * dMean / 44;
        for (let c = 0; c < 44; c++) {
          const dTotal = dResidual2_0_1[b * 704 + t * 44 + c] + dLayerNorm2_1_0_0[b * 704 + t * 44 + c] * layerNorm2_1_0_0Weight[c] * reciprocalDeviation + 2 * dProduct2 * (embedding0[b * 704 + t * 44 + c] + positions1Weight[t * 44 + c] + attention2_0_0_1_9[b * 704 + t * 44 + c] + linear2_0_1_3[b * 704 + t * 44 + c] - mean);
          dResidual2_0_0[b * 704 + t * 44 + c] = dTotal + dTotal2;
        }
      }
    }
  }

  // specs/transformer.yaml:32 linear
  // from dResidual2_0_0 [B, 16, 44] to dLinear2_0_1_3Bias [1, 1, 44]
  function linear2_0_1_3Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 44; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        dBias += dResidual2_0_0[n * 44 + c];
      }
      dLinear2_0_1_3Bias[c] = dBias;
    }
  }

  // specs/transformer.yaml:31 gelu
  // specs/transformer.yaml:30 linear
  // from dGelu2_0_1_2 [B, 16, 176], linear2_0_1_1 [B, 16, 176]
  //   to dLinear2_0_1_1 [B, 16, 176], dLinear2_0_1_1Bias [1, 1, 176]
  function gelu2_0_1_2Linear2_0_1_1Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 176; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        const dy = dGelu2_0_1_2[n * 176 + c];
        const total = linear2_0_1_1[n * 176 + c];
        const product = 0.7071067811865476 * total;
        const dTotal = 0.7071067811865476 * 0.5 * dy * total * 1.1283791670955126 * Math.exp(-(product * product));
        const dY = dy * 0.5 * (1 + erf(product)) + dTotal;
        dLinear2_0_1_1[n * 176 + c] = dY;
        dBias += dY;
      }
      dLinear2_0_1_1Bias[c] = dBias;
    }
  }

  // specs/transformer.yaml:29 layerNorm
  // from dLayerNorm2_0_1_0 [B, 16, 44], embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_9 [B, 16, 44], layerNorm2_0_1_0 [B, 16, 1], layerNorm2_0_1_0ReciprocalDeviation [B, 16, 1]
  //   to dLayerNorm2_0_1_0Bias [1, 1, 44], dLayerNorm2_0_1_0Weight [1, 1, 44]
  function layerNorm2_0_1_0Backward(batch: number): void {
    for (let c = 0; c < 44; c++) {
      let dBias = 0;
      let dWeight = 0;
      for (let b = 0; b < batch; b++) {
        for (let t = 0; t < 16; t++) {
          const dy = dLayerNorm2_0_1_0[b * 704 + t * 44 + c];
          dBias += dy;
          dWeight += dy * (embedding0[b * 704 + t * 44 + c] + positions1Weight[t * 44 + c] + attention2_0_0_1_9[b * 704 + t * 44 + c] - layerNorm2_0_1_0[b * 16 + t] / 44) * layerNorm2_0_1_0ReciprocalDeviation[b * 16 + t];
        }
      }
      dLayerNorm2_0_1_0Bias[c] = dBias;
      dLayerNorm2_0_1_0Weight[c] = dWeight;
    }
  }

  // specs/transformer.yaml:29 layerNorm
  // from layerNorm2_0_1_0 [B, 16, 1], dLayerNorm2_0_1_0 [B, 16, 44], layerNorm2_0_1_0Weight [44], embedding0 [B, 16, 44], positions1Weight [16, 44], attention2_0_0_1_9 [B, 16, 44], layerNorm2_0_1_0ReciprocalDeviation [B, 16, 1], dResidual2_0_0 [B, 16, 44]
  //   to dPositions1 [B, 16, 44]
  function layerNorm2_0_1_0Backward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        let dReciprocalDeviation = 0;
        const mean = layerNorm2_0_1_0[b * 16 + t] / 44;
        let dMean = 0;
        for (let c = 0; c < 44; c++) {
          const dProduct = dLayerNorm2_0_1_0[b * 704 + t * 44 + c] * layerNorm2_0_1_0Weight[c];
          dReciprocalDeviation += dProduct * (embedding0[b * 704 + t * 44 + c] + positions1Weight[t * 44 + c] + attention2_0_0_1_9[b * 704 + t * 44 + c] - mean);
          dMean += dProduct;
        }
        const reciprocalDeviation = layerNorm2_0_1_0ReciprocalDeviation[b * 16 + t];
        const dProduct2 = dReciprocalDeviation * -0.5 * reciprocalDeviation * reciprocalDeviation * reciprocalDeviation / 44;
        const dTotal2 = -reciprocalDeviation * dMean / 44;
        for (let c = 0; c < 44; c++) {
          const dTotal = dResidual2_0_0[b * 704 + t * 44 + c] + dLayerNorm2_0_1_0[b * 704 + t * 44 + c] * layerNorm2_0_1_0Weight[c] * reciprocalDeviation + 2 * dProduct2 * (embedding0[b * 704 + t * 44 + c] + positions1Weight[t * 44 + c] + attention2_0_0_1_9[b * 704 + t * 44 + c] - mean);
          dPositions1[b * 704 + t * 44 + c] = dTotal + dTotal2;
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from dPositions1 [B, 16, 44] to dAttention2_0_0_1OutProjBias [1, 1, 44]
  function attention2_0_0_1Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 44; c++) {
      let dOutProjBias = 0;
      for (let n = 0; n < rows; n++) {
        dOutProjBias += dPositions1[n * 44 + c];
      }
      dAttention2_0_0_1OutProjBias[c] = dOutProjBias;
    }
  }

  // specs/transformer.yaml:27 attention
  // from dAttention2_0_0_1 [B, 16, 44], attention2_0_0_1_4 [B, 16, 44] to dAttention2_0_0_1Weights [B, 64, 16]
  function attention2_0_0_1Backward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 11; d++) {
              sum += dAttention2_0_0_1[b * 704 + t * 44 + h * 11 + d] * attention2_0_0_1_4[b * 704 + u * 44 + h * 11 + d];
            }
            dAttention2_0_0_1Weights[b * 1024 + h * 256 + t * 16 + u] = sum;
          }
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from attention2_0_0_1Weights [B, 64, 16], dAttention2_0_0_1 [B, 16, 44] to dAttention2_0_0_1_2 [B, 16, 44]
  function attention2_0_0_1Backward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let u = 0; u < 16; u++) {
          for (let d = 0; d < 11; d++) {
            let sum = 0;
            for (let t = 0; t < 16; t++) {
              sum += attention2_0_0_1Weights[b * 1024 + h * 256 + t * 16 + u] * dAttention2_0_0_1[b * 704 + t * 44 + h * 11 + d];
            }
            dAttention2_0_0_1_2[b * 704 + u * 44 + h * 11 + d] = sum;
          }
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from dAttention2_0_0_1Weights [B, 64, 16], attention2_0_0_1_6 [B, 64, 16], attention2_0_0_1_7 [B, 64, 1]
  //   to dAttention2_0_0_1_3 [B, 64, 16]
  function attention2_0_0_1Backward4(batch: number): void {
    const rows = batch * 64;
    for (let n = 0; n < rows; n++) {
      let dPower = 0;
      for (let c = 0; c < 16; c++) {
        dPower += dAttention2_0_0_1Weights[n * 16 + c] * attention2_0_0_1_6[n * 16 + c];
      }
      const sum = attention2_0_0_1_7[n];
      const dPower2 = 1 / sum;
      const dPower3 = -(dPower2 * dPower2) * dPower;
      for (let c = 0; c < 16; c++) {
        dAttention2_0_0_1_3[n * 16 + c] = 0.30151134457776363 * (dAttention2_0_0_1Weights[n * 16 + c] / sum + dPower3) * attention2_0_0_1_6[n * 16 + c];
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from dAttention2_0_0_1_3 [B, 64, 16], attention2_0_0_1_3 [B, 16, 44] to dAttention2_0_0_1_4 [B, 16, 44]
  function attention2_0_0_1Backward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let d = 0; d < 11; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += dAttention2_0_0_1_3[b * 1024 + h * 256 + t * 16 + u] * attention2_0_0_1_3[b * 704 + u * 44 + h * 11 + d];
            }
            dAttention2_0_0_1_4[b * 704 + t * 44 + h * 11 + d] = sum;
          }
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from dAttention2_0_0_1_3 [B, 64, 16], attention2_0_0_1_2 [B, 16, 44] to dAttention2_0_0_1_5 [B, 16, 44]
  function attention2_0_0_1Backward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let u = 0; u < 16; u++) {
          for (let d = 0; d < 11; d++) {
            let sum = 0;
            for (let t = 0; t < 16; t++) {
              sum += dAttention2_0_0_1_3[b * 1024 + h * 256 + t * 16 + u] * attention2_0_0_1_2[b * 704 + t * 44 + h * 11 + d];
            }
            dAttention2_0_0_1_5[b * 704 + u * 44 + h * 11 + d] = sum;
          }
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from dAttention2_0_0_1_4 [B, 16, 44], dAttention2_0_0_1_5 [B, 16, 44], dAttention2_0_0_1_2 [B, 16, 44]
  //   to dAttention2_0_0_1_6 [B, 16, 132]
  function attention2_0_0_1Backward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          dAttention2_0_0_1_6[b * 2112 + t * 132 + c] = dAttention2_0_0_1_4[b * 704 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          dAttention2_0_0_1_6[b * 2112 + t * 132 + c + 44] = dAttention2_0_0_1_5[b * 704 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          dAttention2_0_0_1_6[b * 2112 + t * 132 + c + 88] = dAttention2_0_0_1_2[b * 704 + t * 44 + c];
        }
      }
    }
  }

  // specs/transformer.yaml:27 attention
  // from dAttention2_0_0_1_6 [B, 16, 132] to dAttention2_0_0_1InProjBias [1, 1, 132]
  function attention2_0_0_1Backward8(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 132; c++) {
      let dInProjBias = 0;
      for (let n = 0; n < rows; n++) {
        dInProjBias += dAttention2_0_0_1_6[n * 132 + c];
      }
      dAttention2_0_0_1InProjBias[c] = dInProjBias;
    }
  }

  // specs/transformer.yaml:26 layerNorm
  // from dLayerNorm2_0_0_0 [B, 16, 44], embedding0 [B, 16, 44], positions1Weight [16, 44], layerNorm2_0_0_0 [B, 16, 1], layerNorm2_0_0_0ReciprocalDeviation [B, 16, 1]
  //   to dLayerNorm2_0_0_0Bias [1, 1, 44], dLayerNorm2_0_0_0Weight [1, 1, 44]
  function layerNorm2_0_0_0Backward(batch: number): void {
    for (let c = 0; c < 44; c++) {
      let dBias = 0;
      let dWeight = 0;
      for (let b = 0; b < batch; b++) {
        for (let t = 0; t < 16; t++) {
          const dy = dLayerNorm2_0_0_0[b * 704 + t * 44 + c];
          dBias += dy;
          dWeight += dy * (embedding0[b * 704 + t * 44 + c] + positions1Weight[t * 44 + c] - layerNorm2_0_0_0[b * 16 + t] / 44) * layerNorm2_0_0_0ReciprocalDeviation[b * 16 + t];
        }
      }
      dLayerNorm2_0_0_0Bias[c] = dBias;
      dLayerNorm2_0_0_0Weight[c] = dWeight;
    }
  }

  // specs/transformer.yaml:26 layerNorm
  // from layerNorm2_0_0_0 [B, 16, 1], dLayerNorm2_0_0_0 [B, 16, 44], layerNorm2_0_0_0Weight [44], embedding0 [B, 16, 44], positions1Weight [16, 44], layerNorm2_0_0_0ReciprocalDeviation [B, 16, 1], dPositions1 [B, 16, 44]
  //   to dEmbedding0 [B, 16, 44]
  function layerNorm2_0_0_0Backward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        let dReciprocalDeviation = 0;
        const mean = layerNorm2_0_0_0[b * 16 + t] / 44;
        let dMean = 0;
        for (let c = 0; c < 44; c++) {
          const dProduct = dLayerNorm2_0_0_0[b * 704 + t * 44 + c] * layerNorm2_0_0_0Weight[c];
          dReciprocalDeviation += dProduct * (embedding0[b * 704 + t * 44 + c] + positions1Weight[t * 44 + c] - mean);
          dMean += dProduct;
        }
        const reciprocalDeviation = layerNorm2_0_0_0ReciprocalDeviation[b * 16 + t];
        const dProduct2 = dReciprocalDeviation * -0.5 * reciprocalDeviation * reciprocalDeviation * reciprocalDeviation / 44;
        const dTotal2 = -reciprocalDeviation * dMean / 44;
        for (let c = 0; c < 44; c++) {
          const dTotal = dPositions1[b * 704 + t * 44 + c] + dLayerNorm2_0_0_0[b * 704 + t * 44 + c] * layerNorm2_0_0_0Weight[c] * reciprocalDeviation + 2 * dProduct2 * (embedding0[b * 704 + t * 44 + c] + positions1Weight[t * 44 + c] - mean);
          dEmbedding0[b * 704 + t * 44 + c] = dTotal + dTotal2;
        }
      }
    }
  }

  // specs/transformer.yaml:21 positions
  // from dEmbedding0 [B, 16, 44] to dPositions1Weight [1, 16, 44]
  function positions1Backward(batch: number): void {
    for (let k = 0; k < 704; k++) {
      let dWeight = 0;
      for (let b = 0; b < batch; b++) {
        dWeight += dEmbedding0[b * 704 + k];
      }
      dPositions1Weight[k] = dWeight;
    }
  }

  // specs/transformer.yaml:20 embedding
  // from tokens [B, 16, 1], dEmbedding0 [B, 16, 44] to dEmbedding0Weight [27, 44]
  function embedding0Gradient(batch: number): void {
    const rows = batch * 16;
    dEmbedding0Weight.fill(0);
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 44; c++) {
        dEmbedding0Weight[row * 44 + c] += dEmbedding0[n * 44 + c];
      }
    }
  }


  /** Forward and backward of the first `batch` examples; returns the mean loss. */
  return function trainingStep(batch: number): number {
    lossForward(batch);
    embedding0Forward(batch);
    positions1LayerNorm2_0_0_0Forward(batch);
    // specs/transformer.yaml:27 attention
    // from layerNorm2_0_0_0_2 [B, 16, 44], attention2_0_0_1InProjWeight [132, 44], attention2_0_0_1InProjBias [132]
    //   to attention2_0_0_1 [B, 16, 132]
    multiplyTransposed(layerNorm2_0_0_0_2, attention2_0_0_1InProjWeight, attention2_0_0_1, batch * 16, 132, 44, attention2_0_0_1InProjBias);
    attention2_0_0_1Forward2(batch);
    attention2_0_0_1Forward3(batch);
    attention2_0_0_1Forward4(batch);
    attention2_0_0_1Forward5(batch);
    attention2_0_0_1Forward6(batch);
    attention2_0_0_1Forward7(batch);
    // specs/transformer.yaml:27 attention
    // from attention2_0_0_1_8 [B, 16, 44], attention2_0_0_1OutProjWeight [44, 44], attention2_0_0_1OutProjBias [44]
    //   to attention2_0_0_1_9 [B, 16, 44]
    multiplyTransposed(attention2_0_0_1_8, attention2_0_0_1OutProjWeight, attention2_0_0_1_9, batch * 16, 44, 44, attention2_0_0_1OutProjBias);
    positions1LayerNorm2_0_1_0Forward(batch);
    // specs/transformer.yaml:30 linear
    // from layerNorm2_0_1_0_2 [B, 16, 44], linear2_0_1_1Weight [176, 44], linear2_0_1_1Bias [176]
    //   to linear2_0_1_1 [B, 16, 176]
    multiplyTransposed(layerNorm2_0_1_0_2, linear2_0_1_1Weight, linear2_0_1_1, batch * 16, 176, 44, linear2_0_1_1Bias);
    gelu2_0_1_2Forward(batch);
    // specs/transformer.yaml:32 linear
    // from gelu2_0_1_2 [B, 16, 176], linear2_0_1_3Weight [44, 176], linear2_0_1_3Bias [44] to linear2_0_1_3 [B, 16, 44]
    multiplyTransposed(gelu2_0_1_2, linear2_0_1_3Weight, linear2_0_1_3, batch * 16, 44, 176, linear2_0_1_3Bias);
    positions1LayerNorm2_1_0_0Forward(batch);
    // specs/transformer.yaml:27 attention
    // from layerNorm2_1_0_0_2 [B, 16, 44], attention2_1_0_1InProjWeight [132, 44], attention2_1_0_1InProjBias [132]
    //   to attention2_1_0_1 [B, 16, 132]
    multiplyTransposed(layerNorm2_1_0_0_2, attention2_1_0_1InProjWeight, attention2_1_0_1, batch * 16, 132, 44, attention2_1_0_1InProjBias);
    attention2_1_0_1Forward2(batch);
    attention2_1_0_1Forward3(batch);
    attention2_1_0_1Forward4(batch);
    attention2_1_0_1Forward5(batch);
    attention2_0_0_1Attention2_1_0_1Forward(batch);
    attention2_1_0_1Forward6(batch);
    // specs/transformer.yaml:27 attention
    // from attention2_1_0_1_8 [B, 16, 44], attention2_1_0_1OutProjWeight [44, 44], attention2_1_0_1OutProjBias [44]
    //   to attention2_1_0_1_9 [B, 16, 44]
    multiplyTransposed(attention2_1_0_1_8, attention2_1_0_1OutProjWeight, attention2_1_0_1_9, batch * 16, 44, 44, attention2_1_0_1OutProjBias);
    positions1LayerNorm2_1_1_0Forward(batch);
    // specs/transformer.yaml:30 linear
    // from layerNorm2_1_1_0_2 [B, 16, 44], linear2_1_1_1Weight [176, 44], linear2_1_1_1Bias [176]
    //   to linear2_1_1_1 [B, 16, 176]
    multiplyTransposed(layerNorm2_1_1_0_2, linear2_1_1_1Weight, linear2_1_1_1, batch * 16, 176, 44, linear2_1_1_1Bias);
    gelu2_1_1_2Forward(batch);
    // specs/transformer.yaml:32 linear
    // from gelu2_1_1_2 [B, 16, 176], linear2_1_1_3Weight [44, 176], linear2_1_1_3Bias [44] to linear2_1_1_3 [B, 16, 44]
    multiplyTransposed(gelu2_1_1_2, linear2_1_1_3Weight, linear2_1_1_3, batch * 16, 44, 176, linear2_1_1_3Bias);
    positions1LayerNorm2_2_0_0Forward(batch);
    // specs/transformer.yaml:27 attention
    // from layerNorm2_2_0_0_2 [B, 16, 44], attention2_2_0_1InProjWeight [132, 44], attention2_2_0_1InProjBias [132]
    //   to attention2_2_0_1 [B, 16, 132]
    multiplyTransposed(layerNorm2_2_0_0_2, attention2_2_0_1InProjWeight, attention2_2_0_1, batch * 16, 132, 44, attention2_2_0_1InProjBias);
    attention2_2_0_1Forward2(batch);
    attention2_2_0_1Forward3(batch);
    attention2_2_0_1Forward4(batch);
    attention2_2_0_1Forward5(batch);
    attention2_0_0_1Attention2_2_0_1Forward(batch);
    attention2_2_0_1Forward6(batch);
    // specs/transformer.yaml:27 attention
    // from attention2_2_0_1_8 [B, 16, 44], attention2_2_0_1OutProjWeight [44, 44], attention2_2_0_1OutProjBias [44]
    //   to attention2_2_0_1_9 [B, 16, 44]
    multiplyTransposed(attention2_2_0_1_8, attention2_2_0_1OutProjWeight, attention2_2_0_1_9, batch * 16, 44, 44, attention2_2_0_1OutProjBias);
    positions1LayerNorm2_2_1_0Forward(batch);
    // specs/transformer.yaml:30 linear
    // from layerNorm2_2_1_0_2 [B, 16, 44], linear2_2_1_1Weight [176, 44], linear2_2_1_1Bias [176]
    //   to linear2_2_1_1 [B, 16, 176]
    multiplyTransposed(layerNorm2_2_1_0_2, linear2_2_1_1Weight, linear2_2_1_1, batch * 16, 176, 44, linear2_2_1_1Bias);
    gelu2_2_1_2Forward(batch);
    // specs/transformer.yaml:32 linear
    // from gelu2_2_1_2 [B, 16, 176], linear2_2_1_3Weight [44, 176], linear2_2_1_3Bias [44] to linear2_2_1_3 [B, 16, 44]
    multiplyTransposed(gelu2_2_1_2, linear2_2_1_3Weight, linear2_2_1_3, batch * 16, 44, 176, linear2_2_1_3Bias);
    residual2_2_1LayerNorm3Forward(batch);
    // specs/transformer.yaml:34 linear
    // from layerNorm3_2 [B, 16, 44], linear4Weight [27, 44], linear4Bias [27] to linear4 [B, 16, 27]
    multiplyTransposed(layerNorm3_2, linear4Weight, linear4, batch * 16, 27, 44, linear4Bias);
    lossForward2(batch);
    lossForward3();

    // Backward.
    linear4Backward(batch);
    // specs/transformer.yaml:34 linear
    // from dLinear4 [B, 16, 27], linear4Weight [27, 44] to dLayerNorm3 [B, 16, 44]
    multiply(dLinear4, linear4Weight, dLayerNorm3, batch * 16, 44, 27);
    // specs/transformer.yaml:34 linear
    // from dLinear4 [B, 16, 27], layerNorm3_2 [B, 16, 44] to dLinear4Weight [27, 44]
    multiplyLeftTransposed(dLinear4, layerNorm3_2, dLinear4Weight, 27, 44, batch * 16);
    layerNorm3Backward(batch);
    layerNorm3Backward2(batch);
    linear2_2_1_3Backward(batch);
    // specs/transformer.yaml:32 linear
    // from dResidual2_2_0 [B, 16, 44], linear2_2_1_3Weight [44, 176] to dGelu2_2_1_2 [B, 16, 176]
    multiply(dResidual2_2_0, linear2_2_1_3Weight, dGelu2_2_1_2, batch * 16, 176, 44);
    // specs/transformer.yaml:32 linear
    // from dResidual2_2_0 [B, 16, 44], gelu2_2_1_2 [B, 16, 176] to dLinear2_2_1_3Weight [44, 176]
    multiplyLeftTransposed(dResidual2_2_0, gelu2_2_1_2, dLinear2_2_1_3Weight, 44, 176, batch * 16);
    gelu2_2_1_2Linear2_2_1_1Backward(batch);
    // specs/transformer.yaml:30 linear
    // from dLinear2_2_1_1 [B, 16, 176], linear2_2_1_1Weight [176, 44] to dLayerNorm2_2_1_0 [B, 16, 44]
    multiply(dLinear2_2_1_1, linear2_2_1_1Weight, dLayerNorm2_2_1_0, batch * 16, 44, 176);
    // specs/transformer.yaml:30 linear
    // from dLinear2_2_1_1 [B, 16, 176], layerNorm2_2_1_0_2 [B, 16, 44] to dLinear2_2_1_1Weight [176, 44]
    multiplyLeftTransposed(dLinear2_2_1_1, layerNorm2_2_1_0_2, dLinear2_2_1_1Weight, 176, 44, batch * 16);
    layerNorm2_2_1_0Backward(batch);
    layerNorm2_2_1_0Backward2(batch);
    attention2_2_0_1Backward(batch);
    // specs/transformer.yaml:27 attention
    // from dResidual2_1_1 [B, 16, 44], attention2_2_0_1OutProjWeight [44, 44] to dAttention2_2_0_1 [B, 16, 44]
    multiply(dResidual2_1_1, attention2_2_0_1OutProjWeight, dAttention2_2_0_1, batch * 16, 44, 44);
    // specs/transformer.yaml:27 attention
    // from dResidual2_1_1 [B, 16, 44], attention2_2_0_1_8 [B, 16, 44] to dAttention2_2_0_1OutProjWeight [44, 44]
    multiplyLeftTransposed(dResidual2_1_1, attention2_2_0_1_8, dAttention2_2_0_1OutProjWeight, 44, 44, batch * 16);
    attention2_2_0_1Backward2(batch);
    attention2_2_0_1Backward3(batch);
    attention2_2_0_1Backward4(batch);
    attention2_2_0_1Backward5(batch);
    attention2_2_0_1Backward6(batch);
    attention2_2_0_1Backward7(batch);
    attention2_2_0_1Backward8(batch);
    // specs/transformer.yaml:27 attention
    // from dAttention2_2_0_1_6 [B, 16, 132], attention2_2_0_1InProjWeight [132, 44] to dLayerNorm2_2_0_0 [B, 16, 44]
    multiply(dAttention2_2_0_1_6, attention2_2_0_1InProjWeight, dLayerNorm2_2_0_0, batch * 16, 44, 132);
    // specs/transformer.yaml:27 attention
    // from dAttention2_2_0_1_6 [B, 16, 132], layerNorm2_2_0_0_2 [B, 16, 44] to dAttention2_2_0_1InProjWeight [132, 44]
    multiplyLeftTransposed(dAttention2_2_0_1_6, layerNorm2_2_0_0_2, dAttention2_2_0_1InProjWeight, 132, 44, batch * 16);
    layerNorm2_2_0_0Backward(batch);
    layerNorm2_2_0_0Backward2(batch);
    linear2_1_1_3Backward(batch);
    // specs/transformer.yaml:32 linear
    // from dResidual2_1_0 [B, 16, 44], linear2_1_1_3Weight [44, 176] to dGelu2_1_1_2 [B, 16, 176]
    multiply(dResidual2_1_0, linear2_1_1_3Weight, dGelu2_1_1_2, batch * 16, 176, 44);
    // specs/transformer.yaml:32 linear
    // from dResidual2_1_0 [B, 16, 44], gelu2_1_1_2 [B, 16, 176] to dLinear2_1_1_3Weight [44, 176]
    multiplyLeftTransposed(dResidual2_1_0, gelu2_1_1_2, dLinear2_1_1_3Weight, 44, 176, batch * 16);
    gelu2_1_1_2Linear2_1_1_1Backward(batch);
    // specs/transformer.yaml:30 linear
    // from dLinear2_1_1_1 [B, 16, 176], linear2_1_1_1Weight [176, 44] to dLayerNorm2_1_1_0 [B, 16, 44]
    multiply(dLinear2_1_1_1, linear2_1_1_1Weight, dLayerNorm2_1_1_0, batch * 16, 44, 176);
    // specs/transformer.yaml:30 linear
    // from dLinear2_1_1_1 [B, 16, 176], layerNorm2_1_1_0_2 [B, 16, 44] to dLinear2_1_1_1Weight [176, 44]
    multiplyLeftTransposed(dLinear2_1_1_1, layerNorm2_1_1_0_2, dLinear2_1_1_1Weight, 176, 44, batch * 16);
    layerNorm2_1_1_0Backward(batch);
    layerNorm2_1_1_0Backward2(batch);
    attention2_1_0_1Backward(batch);
    // specs/transformer.yaml:27 attention
    // from dResidual2_0_1 [B, 16, 44], attention2_1_0_1OutProjWeight [44, 44] to dAttention2_1_0_1 [B, 16, 44]
    multiply(dResidual2_0_1, attention2_1_0_1OutProjWeight, dAttention2_1_0_1, batch * 16, 44, 44);
    // specs/transformer.yaml:27 attention
    // from dResidual2_0_1 [B, 16, 44], attention2_1_0_1_8 [B, 16, 44] to dAttention2_1_0_1OutProjWeight [44, 44]
    multiplyLeftTransposed(dResidual2_0_1, attention2_1_0_1_8, dAttention2_1_0_1OutProjWeight, 44, 44, batch * 16);
    attention2_1_0_1Backward2(batch);
    attention2_1_0_1Backward3(batch);
    attention2_1_0_1Backward4(batch);
    attention2_1_0_1Backward5(batch);
    attention2_1_0_1Backward6(batch);
    attention2_1_0_1Backward7(batch);
    attention2_1_0_1Backward8(batch);
    // specs/transformer.yaml:27 attention
    // from dAttention2_1_0_1_6 [B, 16, 132], attention2_1_0_1InProjWeight [132, 44] to dLayerNorm2_1_0_0 [B, 16, 44]
    multiply(dAttention2_1_0_1_6, attention2_1_0_1InProjWeight, dLayerNorm2_1_0_0, batch * 16, 44, 132);
    // specs/transformer.yaml:27 attention
    // from dAttention2_1_0_1_6 [B, 16, 132], layerNorm2_1_0_0_2 [B, 16, 44] to dAttention2_1_0_1InProjWeight [132, 44]
    multiplyLeftTransposed(dAttention2_1_0_1_6, layerNorm2_1_0_0_2, dAttention2_1_0_1InProjWeight, 132, 44, batch * 16);
    layerNorm2_1_0_0Backward(batch);
    layerNorm2_1_0_0Backward2(batch);
    linear2_0_1_3Backward(batch);
    // specs/transformer.yaml:32 linear
    // from dResidual2_0_0 [B, 16, 44], linear2_0_1_3Weight [44, 176] to dGelu2_0_1_2 [B, 16, 176]
    multiply(dResidual2_0_0, linear2_0_1_3Weight, dGelu2_0_1_2, batch * 16, 176, 44);
    // specs/transformer.yaml:32 linear
    // from dResidual2_0_0 [B, 16, 44], gelu2_0_1_2 [B, 16, 176] to dLinear2_0_1_3Weight [44, 176]
    multiplyLeftTransposed(dResidual2_0_0, gelu2_0_1_2, dLinear2_0_1_3Weight, 44, 176, batch * 16);
    gelu2_0_1_2Linear2_0_1_1Backward(batch);
    // specs/transformer.yaml:30 linear
    // from dLinear2_0_1_1 [B, 16, 176], linear2_0_1_1Weight [176, 44] to dLayerNorm2_0_1_0 [B, 16, 44]
    multiply(dLinear2_0_1_1, linear2_0_1_1Weight, dLayerNorm2_0_1_0, batch * 16, 44, 176);
    // specs/transformer.yaml:30 linear
    // from dLinear2_0_1_1 [B, 16, 176], layerNorm2_0_1_0_2 [B, 16, 44] to dLinear2_0_1_1Weight [176, 44]
    multiplyLeftTransposed(dLinear2_0_1_1, layerNorm2_0_1_0_2, dLinear2_0_1_1Weight, 176, 44, batch * 16);
    layerNorm2_0_1_0Backward(batch);
    layerNorm2_0_1_0Backward2(batch);
    attention2_0_0_1Backward(batch);
    // specs/transformer.yaml:27 attention
    // from dPositions1 [B, 16, 44], attention2_0_0_1OutProjWeight [44, 44] to dAttention2_0_0_1 [B, 16, 44]
    multiply(dPositions1, attention2_0_0_1OutProjWeight, dAttention2_0_0_1, batch * 16, 44, 44);
    // specs/transformer.yaml:27 attention
    // from dPositions1 [B, 16, 44], attention2_0_0_1_8 [B, 16, 44] to dAttention2_0_0_1OutProjWeight [44, 44]
    multiplyLeftTransposed(dPositions1, attention2_0_0_1_8, dAttention2_0_0_1OutProjWeight, 44, 44, batch * 16);
    attention2_0_0_1Backward2(batch);
    attention2_0_0_1Backward3(batch);
    attention2_0_0_1Backward4(batch);
    attention2_0_0_1Backward5(batch);
    attention2_0_0_1Backward6(batch);
    attention2_0_0_1Backward7(batch);
    attention2_0_0_1Backward8(batch);
    // specs/transformer.yaml:27 attention
    // from dAttention2_0_0_1_6 [B, 16, 132], attention2_0_0_1InProjWeight [132, 44] to dLayerNorm2_0_0_0 [B, 16, 44]
    multiply(dAttention2_0_0_1_6, attention2_0_0_1InProjWeight, dLayerNorm2_0_0_0, batch * 16, 44, 132);
    // specs/transformer.yaml:27 attention
    // from dAttention2_0_0_1_6 [B, 16, 132], layerNorm2_0_0_0_2 [B, 16, 44] to dAttention2_0_0_1InProjWeight [132, 44]
    multiplyLeftTransposed(dAttention2_0_0_1_6, layerNorm2_0_0_0_2, dAttention2_0_0_1InProjWeight, 132, 44, batch * 16);
    layerNorm2_0_0_0Backward(batch);
    layerNorm2_0_0_0Backward2(batch);
    positions1Backward(batch);
    embedding0Gradient(batch);
    return loss2[0];
  };
}

// Made by wnc from specs/best.yaml: change the spec and run wnc compile, not this file.
import { dropoutMask, multiply, multiplyLeftTransposed, multiplyTransposed, sigmoid, tanh, type TrainingMemory, type TrainingStep } from 'wnc/runtime';

/** Binds the training step to its arrays, once; the step itself allocates nothing. */
export function createTrainingStep(memory: TrainingMemory): TrainingStep {
  // The batch.
  const tokens = memory.inputs; // [B, 16, 1]
  const targets = memory.targets; // [B, 16, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 1296); // [27, 48]
  const rmsNorm2_0_0_0Weight = memory.parameters.subarray(1296, 1344); // [48]
  const gru2_0_0_1WeightIhL0 = memory.parameters.subarray(1344, 8256); // [144, 48]
  const gru2_0_0_1WeightHhL0 = memory.parameters.subarray(8256, 15168); // [144, 48]
  const gru2_0_0_1BiasIhL0 = memory.parameters.subarray(15168, 15312); // [144]
  const gru2_0_0_1BiasHhL0 = memory.parameters.subarray(15312, 15456); // [144]
  const rmsNorm2_0_1_0Weight = memory.parameters.subarray(15456, 15504); // [48]
  const attention2_0_1_1InProjWeight = memory.parameters.subarray(15504, 22416); // [144, 48]
  const attention2_0_1_1InProjBias = memory.parameters.subarray(22416, 22560); // [144]
  const attention2_0_1_1OutProjWeight = memory.parameters.subarray(22560, 24864); // [48, 48]
  const attention2_0_1_1OutProjBias = memory.parameters.subarray(24864, 24912); // [48]
  const rmsNorm2_0_2_0Weight = memory.parameters.subarray(24912, 24960); // [48]
  const linear2_0_2_1_0_0Weight = memory.parameters.subarray(24960, 29184); // [88, 48]
  const linear2_0_2_1_0_0Bias = memory.parameters.subarray(29184, 29272); // [88]
  const linear2_0_2_1_1_0Weight = memory.parameters.subarray(29272, 33496); // [88, 48]
  const linear2_0_2_1_1_0Bias = memory.parameters.subarray(33496, 33584); // [88]
  const linear2_0_2_2Weight = memory.parameters.subarray(33584, 37808); // [48, 88]
  const linear2_0_2_2Bias = memory.parameters.subarray(37808, 37856); // [48]
  const rmsNorm2_1_0_0Weight = memory.parameters.subarray(37856, 37904); // [48]
  const gru2_1_0_1WeightIhL0 = memory.parameters.subarray(37904, 44816); // [144, 48]
  const gru2_1_0_1WeightHhL0 = memory.parameters.subarray(44816, 51728); // [144, 48]
  const gru2_1_0_1BiasIhL0 = memory.parameters.subarray(51728, 51872); // [144]
  const gru2_1_0_1BiasHhL0 = memory.parameters.subarray(51872, 52016); // [144]
  const rmsNorm2_1_1_0Weight = memory.parameters.subarray(52016, 52064); // [48]
  const attention2_1_1_1InProjWeight = memory.parameters.subarray(52064, 58976); // [144, 48]
  const attention2_1_1_1InProjBias = memory.parameters.subarray(58976, 59120); // [144]
  const attention2_1_1_1OutProjWeight = memory.parameters.subarray(59120, 61424); // [48, 48]
  const attention2_1_1_1OutProjBias = memory.parameters.subarray(61424, 61472); // [48]
  const rmsNorm2_1_2_0Weight = memory.parameters.subarray(61472, 61520); // [48]
  const linear2_1_2_1_0_0Weight = memory.parameters.subarray(61520, 65744); // [88, 48]
  const linear2_1_2_1_0_0Bias = memory.parameters.subarray(65744, 65832); // [88]
  const linear2_1_2_1_1_0Weight = memory.parameters.subarray(65832, 70056); // [88, 48]
  const linear2_1_2_1_1_0Bias = memory.parameters.subarray(70056, 70144); // [88]
  const linear2_1_2_2Weight = memory.parameters.subarray(70144, 74368); // [48, 88]
  const linear2_1_2_2Bias = memory.parameters.subarray(74368, 74416); // [48]
  const rmsNorm3Weight = memory.parameters.subarray(74416, 74464); // [48]
  const linear4Weight = memory.parameters.subarray(74464, 75760); // [27, 48]
  const linear4Bias = memory.parameters.subarray(75760, 75787); // [27]
  // Gradients of the parameters.
  const dLinear4Bias = memory.gradients.subarray(75760, 75787); // [1, 1, 27]
  const dLinear4Weight = memory.gradients.subarray(74464, 75760); // [27, 48]
  const dRmsNorm3Weight = memory.gradients.subarray(74416, 74464); // [1, 1, 48]
  const dLinear2_1_2_2Bias = memory.gradients.subarray(74368, 74416); // [1, 1, 48]
  const dLinear2_1_2_2Weight = memory.gradients.subarray(70144, 74368); // [48, 88]
  const dLinear2_1_2_1_1_0Bias = memory.gradients.subarray(70056, 70144); // [1, 1, 88]
  const dLinear2_1_2_1_1_0Weight = memory.gradients.subarray(65832, 70056); // [88, 48]
  const dLinear2_1_2_1_0_0Bias = memory.gradients.subarray(65744, 65832); // [1, 1, 88]
  const dLinear2_1_2_1_0_0Weight = memory.gradients.subarray(61520, 65744); // [88, 48]
  const dRmsNorm2_1_2_0Weight = memory.gradients.subarray(61472, 61520); // [1, 1, 48]
  const dAttention2_1_1_1OutProjBias = memory.gradients.subarray(61424, 61472); // [1, 1, 48]
  const dAttention2_1_1_1OutProjWeight = memory.gradients.subarray(59120, 61424); // [48, 48]
  const dAttention2_1_1_1InProjBias = memory.gradients.subarray(58976, 59120); // [1, 1, 144]
  const dAttention2_1_1_1InProjWeight = memory.gradients.subarray(52064, 58976); // [144, 48]
  const dRmsNorm2_1_1_0Weight = memory.gradients.subarray(52016, 52064); // [1, 1, 48]
  const dGru2_1_0_1WeightHhL0 = memory.gradients.subarray(44816, 51728); // [144, 48]
  const dGru2_1_0_1BiasHhL0 = memory.gradients.subarray(51872, 52016); // [1, 1, 144]
  const dGru2_1_0_1BiasIhL0 = memory.gradients.subarray(51728, 51872); // [1, 1, 144]
  const dGru2_1_0_1WeightIhL0 = memory.gradients.subarray(37904, 44816); // [144, 48]
  const dRmsNorm2_1_0_0Weight = memory.gradients.subarray(37856, 37904); // [1, 1, 48]
  const dLinear2_0_2_2Bias = memory.gradients.subarray(37808, 37856); // [1, 1, 48]
  const dLinear2_0_2_2Weight = memory.gradients.subarray(33584, 37808); // [48, 88]
  const dLinear2_0_2_1_1_0Bias = memory.gradients.subarray(33496, 33584); // [1, 1, 88]
  const dLinear2_0_2_1_1_0Weight = memory.gradients.subarray(29272, 33496); // [88, 48]
  const dLinear2_0_2_1_0_0Bias = memory.gradients.subarray(29184, 29272); // [1, 1, 88]
  const dLinear2_0_2_1_0_0Weight = memory.gradients.subarray(24960, 29184); // [88, 48]
  const dRmsNorm2_0_2_0Weight = memory.gradients.subarray(24912, 24960); // [1, 1, 48]
  const dAttention2_0_1_1OutProjBias = memory.gradients.subarray(24864, 24912); // [1, 1, 48]
  const dAttention2_0_1_1OutProjWeight = memory.gradients.subarray(22560, 24864); // [48, 48]
  const dAttention2_0_1_1InProjBias = memory.gradients.subarray(22416, 22560); // [1, 1, 144]
  const dAttention2_0_1_1InProjWeight = memory.gradients.subarray(15504, 22416); // [144, 48]
  const dRmsNorm2_0_1_0Weight = memory.gradients.subarray(15456, 15504); // [1, 1, 48]
  const dGru2_0_0_1WeightHhL0 = memory.gradients.subarray(8256, 15168); // [144, 48]
  const dGru2_0_0_1BiasHhL0 = memory.gradients.subarray(15312, 15456); // [1, 1, 144]
  const dGru2_0_0_1BiasIhL0 = memory.gradients.subarray(15168, 15312); // [1, 1, 144]
  const dGru2_0_0_1WeightIhL0 = memory.gradients.subarray(1344, 8256); // [144, 48]
  const dRmsNorm2_0_0_0Weight = memory.gradients.subarray(1296, 1344); // [1, 1, 48]
  const dEmbedding0Weight = memory.gradients.subarray(0, 1296); // [27, 48]
  // Workspace: tensors that are not needed at the same time share places.
  const lossCount = memory.workspace.subarray(1392640, 1392641); // [1, 1, 1]
  const embedding0 = memory.workspace.subarray(1687552, 1736704); // [B, 16, 48]
  const rmsNorm2_0_0_0ReciprocalRoot = memory.workspace.subarray(2751488, 2752512); // [B, 16, 1]
  const rmsNorm2_0_0_0 = memory.workspace.subarray(1736704, 1785856); // [B, 16, 48]
  const gru2_0_0_1 = memory.workspace.subarray(245760, 393216); // [B, 16, 144]
  const gru2_0_0_1_2 = memory.workspace.subarray(0, 245760); // [B, 16, 240]
  const gru2_0_0_1_3 = memory.workspace.subarray(1785856, 1835008); // [B, 16, 48]
  const rmsNorm2_0_1_0ReciprocalRoot = memory.workspace.subarray(2752512, 2753536); // [B, 16, 1]
  const rmsNorm2_0_1_0 = memory.workspace.subarray(1835008, 1884160); // [B, 16, 48]
  const attention2_0_1_1 = memory.workspace.subarray(245760, 393216); // [B, 16, 144]
  const attention2_0_1_1_2 = memory.workspace.subarray(1884160, 1933312); // [B, 16, 48]
  const attention2_0_1_1_3 = memory.workspace.subarray(1933312, 1982464); // [B, 16, 48]
  const attention2_0_1_1_4 = memory.workspace.subarray(1982464, 2031616); // [B, 16, 48]
  const attention2_0_1_1_5 = memory.workspace.subarray(245760, 311296); // [B, 64, 16]
  const attention2_0_1_1_6 = memory.workspace.subarray(1425408, 1490944); // [B, 64, 16]
  const attention2_0_1_1_7 = memory.workspace.subarray(2747392, 2751488); // [B, 64, 1]
  const attention2_0_1_1Weights = memory.workspace.subarray(1490944, 1556480); // [B, 64, 16]
  const attention2_0_1_1_8 = memory.workspace.subarray(2031616, 2080768); // [B, 16, 48]
  const attention2_0_1_1_9 = memory.workspace.subarray(2080768, 2129920); // [B, 16, 48]
  const rmsNorm2_0_2_0ReciprocalRoot = memory.workspace.subarray(2753536, 2754560); // [B, 16, 1]
  const rmsNorm2_0_2_0 = memory.workspace.subarray(2129920, 2179072); // [B, 16, 48]
  const linear2_0_2_1_0_0 = memory.workspace.subarray(884736, 974848); // [B, 16, 88]
  const silu2_0_2_1_0_1 = memory.workspace.subarray(974848, 1064960); // [B, 16, 88]
  const linear2_0_2_1_1_0 = memory.workspace.subarray(1064960, 1155072); // [B, 16, 88]
  const parallel2_0_2_1 = memory.workspace.subarray(1155072, 1245184); // [B, 16, 88]
  const linear2_0_2_2 = memory.workspace.subarray(245760, 294912); // [B, 16, 48]
  const residual2_0_2 = memory.workspace.subarray(2179072, 2228224); // [B, 16, 48]
  const rmsNorm2_1_0_0ReciprocalRoot = memory.workspace.subarray(2754560, 2755584); // [B, 16, 1]
  const rmsNorm2_1_0_0 = memory.workspace.subarray(2228224, 2277376); // [B, 16, 48]
  const gru2_1_0_1 = memory.workspace.subarray(491520, 638976); // [B, 16, 144]
  const gru2_1_0_1_2 = memory.workspace.subarray(245760, 491520); // [B, 16, 240]
  const gru2_1_0_1_3 = memory.workspace.subarray(2277376, 2326528); // [B, 16, 48]
  const rmsNorm2_1_1_0ReciprocalRoot = memory.workspace.subarray(2755584, 2756608); // [B, 16, 1]
  const rmsNorm2_1_1_0 = memory.workspace.subarray(2326528, 2375680); // [B, 16, 48]
  const attention2_1_1_1 = memory.workspace.subarray(491520, 638976); // [B, 16, 144]
  const attention2_1_1_1_2 = memory.workspace.subarray(2375680, 2424832); // [B, 16, 48]
  const attention2_1_1_1_3 = memory.workspace.subarray(2424832, 2473984); // [B, 16, 48]
  const attention2_1_1_1_4 = memory.workspace.subarray(2473984, 2523136); // [B, 16, 48]
  const attention2_1_1_1_5 = memory.workspace.subarray(491520, 557056); // [B, 64, 16]
  const attention2_1_1_1_6 = memory.workspace.subarray(1556480, 1622016); // [B, 64, 16]
  const attention2_1_1_1_7 = memory.workspace.subarray(879616, 883712); // [B, 64, 1]
  const attention2_1_1_1Weights = memory.workspace.subarray(1622016, 1687552); // [B, 64, 16]
  const attention2_1_1_1_8 = memory.workspace.subarray(2523136, 2572288); // [B, 16, 48]
  const attention2_1_1_1_9 = memory.workspace.subarray(2572288, 2621440); // [B, 16, 48]
  const rmsNorm2_1_2_0ReciprocalRoot = memory.workspace.subarray(2756608, 2757632); // [B, 16, 1]
  const rmsNorm2_1_2_0 = memory.workspace.subarray(2621440, 2670592); // [B, 16, 48]
  const linear2_1_2_1_0_0 = memory.workspace.subarray(491520, 581632); // [B, 16, 88]
  const silu2_1_2_1_0_1 = memory.workspace.subarray(581632, 671744); // [B, 16, 88]
  const linear2_1_2_1_1_0 = memory.workspace.subarray(671744, 761856); // [B, 16, 88]
  const parallel2_1_2_1 = memory.workspace.subarray(761856, 851968); // [B, 16, 88]
  const linear2_1_2_2 = memory.workspace.subarray(1245184, 1294336); // [B, 16, 48]
  const residual2_1_2 = memory.workspace.subarray(1294336, 1343488); // [B, 16, 48]
  const rmsNorm3ReciprocalRoot = memory.workspace.subarray(883712, 884736); // [B, 16, 1]
  const rmsNorm3 = memory.workspace.subarray(1343488, 1392640); // [B, 16, 48]
  const linear4 = memory.workspace.subarray(2719744, 2747392); // [B, 16, 27]
  const loss = memory.workspace.subarray(1245212, 1245213); // [1, 1, 1]
  const loss2 = memory.workspace.subarray(2757632, 2757633); // [1, 1, 1]
  const dLinear4 = memory.workspace.subarray(851968, 879616); // [B, 16, 27]
  const dRmsNorm3 = memory.workspace.subarray(1245184, 1294336); // [B, 16, 48]
  const dResidual2_1_1 = memory.workspace.subarray(2670592, 2719744); // [B, 16, 48]
  const dLinear2_1_2_2 = memory.workspace.subarray(1343488, 1392640); // [B, 16, 48]
  const dParallel2_1_2_1 = memory.workspace.subarray(1245184, 1335296); // [B, 16, 88]
  const dLinear2_1_2_1_1_0 = memory.workspace.subarray(761856, 851968); // [B, 16, 88]
  const dRmsNorm2_1_2_0 = memory.workspace.subarray(638976, 688128); // [B, 16, 48]
  const dLinear2_1_2_1_0_0 = memory.workspace.subarray(1335296, 1425408); // [B, 16, 88]
  const dRmsNorm2_1_2_0_2 = memory.workspace.subarray(688128, 737280); // [B, 16, 48]
  const dResidual2_1_1_2 = memory.workspace.subarray(737280, 786432); // [B, 16, 48]
  const dAttention2_1_1_1 = memory.workspace.subarray(491520, 540672); // [B, 16, 48]
  const dAttention2_1_1_1_2 = memory.workspace.subarray(557056, 606208); // [B, 16, 48]
  const dAttention2_1_1_1Weights = memory.workspace.subarray(491520, 557056); // [B, 64, 16]
  const dAttention2_1_1_1_3 = memory.workspace.subarray(786432, 835584); // [B, 16, 48]
  const dAttention2_1_1_1_4 = memory.workspace.subarray(557056, 622592); // [B, 64, 16]
  const dAttention2_1_1_1_5 = memory.workspace.subarray(835584, 884736); // [B, 16, 48]
  const dAttention2_1_1_1_6 = memory.workspace.subarray(1245184, 1294336); // [B, 16, 48]
  const dAttention2_1_1_1_7 = memory.workspace.subarray(491520, 638976); // [B, 16, 144]
  const dRmsNorm2_1_1_0 = memory.workspace.subarray(786432, 835584); // [B, 16, 48]
  const dResidual2_0_2 = memory.workspace.subarray(1245184, 1294336); // [B, 16, 48]
  const dGru2_1_0_1 = memory.workspace.subarray(835584, 884736); // [B, 16, 48]
  const dGru2_1_0_1_2 = memory.workspace.subarray(491520, 737280); // [B, 16, 240]
  const dGru2_1_0_1_3 = memory.workspace.subarray(737280, 786432); // [B, 16, 48]
  const dGru2_1_0_1_4 = memory.workspace.subarray(491520, 737280); // [B, 16, 240]
  const dGru2_1_0_1_5 = memory.workspace.subarray(393216, 491520); // [B, 16, 96]
  const dGru2_1_0_1_6 = memory.workspace.subarray(737280, 786432); // [B, 16, 48]
  const dGru2_1_0_1_7 = memory.workspace.subarray(245760, 393216); // [B, 16, 144]
  const dGru2_1_0_1_8 = memory.workspace.subarray(737280, 884736); // [B, 16, 144]
  const dGru2_1_0_1_9 = memory.workspace.subarray(442368, 488448); // [B, 15, 48]
  const dGru2_1_0_1_10 = memory.workspace.subarray(393216, 442368); // [B, 16, 48]
  const dRmsNorm2_1_0_0 = memory.workspace.subarray(245760, 294912); // [B, 16, 48]
  const dResidual2_0_1 = memory.workspace.subarray(516096, 565248); // [B, 16, 48]
  const dLinear2_0_2_2 = memory.workspace.subarray(335872, 385024); // [B, 16, 48]
  const dParallel2_0_2_1 = memory.workspace.subarray(245760, 335872); // [B, 16, 88]
  const dLinear2_0_2_1_1_0 = memory.workspace.subarray(335872, 425984); // [B, 16, 88]
  const dRmsNorm2_0_2_0 = memory.workspace.subarray(565248, 614400); // [B, 16, 48]
  const dLinear2_0_2_1_0_0 = memory.workspace.subarray(425984, 516096); // [B, 16, 88]
  const dRmsNorm2_0_2_0_2 = memory.workspace.subarray(614400, 663552); // [B, 16, 48]
  const dResidual2_0_1_2 = memory.workspace.subarray(393216, 442368); // [B, 16, 48]
  const dAttention2_0_1_1 = memory.workspace.subarray(245760, 294912); // [B, 16, 48]
  const dAttention2_0_1_1_2 = memory.workspace.subarray(311296, 360448); // [B, 16, 48]
  const dAttention2_0_1_1Weights = memory.workspace.subarray(245760, 311296); // [B, 64, 16]
  const dAttention2_0_1_1_3 = memory.workspace.subarray(442368, 491520); // [B, 16, 48]
  const dAttention2_0_1_1_4 = memory.workspace.subarray(311296, 376832); // [B, 64, 16]
  const dAttention2_0_1_1_5 = memory.workspace.subarray(663552, 712704); // [B, 16, 48]
  const dAttention2_0_1_1_6 = memory.workspace.subarray(712704, 761856); // [B, 16, 48]
  const dAttention2_0_1_1_7 = memory.workspace.subarray(245760, 393216); // [B, 16, 144]
  const dRmsNorm2_0_1_0 = memory.workspace.subarray(442368, 491520); // [B, 16, 48]
  const dDropout1 = memory.workspace.subarray(663552, 712704); // [B, 16, 48]
  const dGru2_0_0_1 = memory.workspace.subarray(712704, 761856); // [B, 16, 48]
  const dGru2_0_0_1_2 = memory.workspace.subarray(245760, 491520); // [B, 16, 240]
  const dGru2_0_0_1_3 = memory.workspace.subarray(491520, 540672); // [B, 16, 48]
  const dGru2_0_0_1_4 = memory.workspace.subarray(245760, 491520); // [B, 16, 240]
  const dGru2_0_0_1_5 = memory.workspace.subarray(147456, 245760); // [B, 16, 96]
  const dGru2_0_0_1_6 = memory.workspace.subarray(491520, 540672); // [B, 16, 48]
  const dGru2_0_0_1_7 = memory.workspace.subarray(0, 147456); // [B, 16, 144]
  const dGru2_0_0_1_8 = memory.workspace.subarray(491520, 638976); // [B, 16, 144]
  const dGru2_0_0_1_9 = memory.workspace.subarray(196608, 242688); // [B, 15, 48]
  const dGru2_0_0_1_10 = memory.workspace.subarray(147456, 196608); // [B, 16, 48]
  const dRmsNorm2_0_0_0 = memory.workspace.subarray(0, 49152); // [B, 16, 48]
  const dEmbedding0 = memory.workspace.subarray(49152, 98304); // [B, 16, 48]
  const powers = memory.workspace.subarray(1245184, 1245211); // [27]

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

  // specs/best.yaml:20 embedding
  // from tokens [B, 16, 1], embedding0Weight [27, 48] to embedding0 [B, 16, 48]
  function embedding0Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 48; c++) {
        embedding0[n * 48 + c] = embedding0Weight[row * 48 + c];
      }
    }
  }

  // specs/best.yaml:21 dropout
  // specs/best.yaml:26 rmsNorm
  // from embedding0 [B, 16, 48], rmsNorm2_0_0_0Weight [48]
  //   to rmsNorm2_0_0_0ReciprocalRoot [B, 16, 1], rmsNorm2_0_0_0 [B, 16, 48]
  function dropout1RmsNorm2_0_0_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 48; c++) {
        const product = embedding0[n * 48 + c] * dropoutMask(dropoutKey, 0, n * 48 + c, 0.1);
        sum += product * product;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 48 + 0.00001);
      rmsNorm2_0_0_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 48; c++) {
        rmsNorm2_0_0_0[n * 48 + c] = embedding0[n * 48 + c] * dropoutMask(dropoutKey, 0, n * 48 + c, 0.1) * reciprocalRoot * rmsNorm2_0_0_0Weight[c];
      }
    }
  }

  // specs/best.yaml:27 gru
  // from gru2_0_0_1 [B, 16, 144], gru2_0_0_1BiasHhL0 [144], gru2_0_0_1WeightHhL0 [144, 48], gru2_0_0_1_2 [B, 16, 240]
  //   to gru2_0_0_1_2 [B, 16, 240]
  function gru2_0_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 48; j++) {
        const sumR = 0;
        const sumZ = 0;
        const sumM = 0;
        const r = sigmoid(gru2_0_0_1[b * 2304 + j] + gru2_0_0_1BiasHhL0[j] + sumR);
        const z = sigmoid(gru2_0_0_1[b * 2304 + j + 48] + gru2_0_0_1BiasHhL0[j + 48] + sumZ);
        const m = gru2_0_0_1BiasHhL0[j + 96] + sumM;
        const n = tanh(gru2_0_0_1[b * 2304 + j + 96] + r * m);
        const previous = 0;
        gru2_0_0_1_2[b * 3840 + j] = (1 - z) * n + z * previous;
        gru2_0_0_1_2[b * 3840 + j + 48] = r;
        gru2_0_0_1_2[b * 3840 + j + 96] = z;
        gru2_0_0_1_2[b * 3840 + j + 144] = n;
        gru2_0_0_1_2[b * 3840 + j + 192] = m;
      }
    }
    for (let s = 0; s < 15; s++) {
      for (let b = 0; b < batch; b++) {
        for (let j = 0; j < 48; j++) {
          let sumR = 0;
          let sumZ = 0;
          let sumM = 0;
          for (let k = 0; k < 48; k++) {
            sumR += gru2_0_0_1WeightHhL0[j * 48 + k] * gru2_0_0_1_2[b * 3840 + s * 240 + k];
            sumZ += gru2_0_0_1WeightHhL0[j * 48 + k + 2304] * gru2_0_0_1_2[b * 3840 + s * 240 + k];
            sumM += gru2_0_0_1WeightHhL0[j * 48 + k + 4608] * gru2_0_0_1_2[b * 3840 + s * 240 + k];
          }
          const r = sigmoid(gru2_0_0_1[b * 2304 + s * 144 + j + 144] + gru2_0_0_1BiasHhL0[j] + sumR);
          const z = sigmoid(gru2_0_0_1[b * 2304 + s * 144 + j + 192] + gru2_0_0_1BiasHhL0[j + 48] + sumZ);
          const m = gru2_0_0_1BiasHhL0[j + 96] + sumM;
          const n = tanh(gru2_0_0_1[b * 2304 + s * 144 + j + 240] + r * m);
          const previous = gru2_0_0_1_2[b * 3840 + s * 240 + j];
          gru2_0_0_1_2[b * 3840 + s * 240 + j + 240] = (1 - z) * n + z * previous;
          gru2_0_0_1_2[b * 3840 + s * 240 + j + 288] = r;
          gru2_0_0_1_2[b * 3840 + s * 240 + j + 336] = z;
          gru2_0_0_1_2[b * 3840 + s * 240 + j + 384] = n;
          gru2_0_0_1_2[b * 3840 + s * 240 + j + 432] = m;
        }
      }
    }
  }

  // specs/best.yaml:27 gru
  // from gru2_0_0_1_2 [B, 16, 240] to gru2_0_0_1_3 [B, 16, 48]
  function gru2_0_0_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 48; c++) {
          gru2_0_0_1_3[b * 768 + t * 48 + c] = gru2_0_0_1_2[b * 3840 + t * 240 + c];
        }
      }
    }
  }

  // specs/best.yaml:21 dropout
  // specs/best.yaml:28 dropout
  // specs/best.yaml:25 residual
  // specs/best.yaml:30 rmsNorm
  // from embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], rmsNorm2_0_1_0Weight [48]
  //   to rmsNorm2_0_1_0ReciprocalRoot [B, 16, 1], rmsNorm2_0_1_0 [B, 16, 48]
  function dropout1RmsNorm2_0_1_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 48; c++) {
        const total = embedding0[n * 48 + c] * dropoutMask(dropoutKey, 0, n * 48 + c, 0.1) + gru2_0_0_1_3[n * 48 + c] * dropoutMask(dropoutKey, 1, n * 48 + c, 0.1);
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 48 + 0.00001);
      rmsNorm2_0_1_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 48; c++) {
        rmsNorm2_0_1_0[n * 48 + c] = (embedding0[n * 48 + c] * dropoutMask(dropoutKey, 0, n * 48 + c, 0.1) + gru2_0_0_1_3[n * 48 + c] * dropoutMask(dropoutKey, 1, n * 48 + c, 0.1)) * reciprocalRoot * rmsNorm2_0_1_0Weight[c];
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_0_1_1 [B, 16, 144] to attention2_0_1_1_2 [B, 16, 48]
  function attention2_0_1_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 48; c++) {
          attention2_0_1_1_2[b * 768 + t * 48 + c] = attention2_0_1_1[b * 2304 + t * 144 + c];
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_0_1_1 [B, 16, 144] to attention2_0_1_1_3 [B, 16, 48]
  function attention2_0_1_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 48; c++) {
          attention2_0_1_1_3[b * 768 + t * 48 + c] = attention2_0_1_1[b * 2304 + t * 144 + c + 48];
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_0_1_1 [B, 16, 144] to attention2_0_1_1_4 [B, 16, 48]
  function attention2_0_1_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 48; c++) {
          attention2_0_1_1_4[b * 768 + t * 48 + c] = attention2_0_1_1[b * 2304 + t * 144 + c + 96];
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_0_1_1_2 [B, 16, 48], attention2_0_1_1_3 [B, 16, 48] to attention2_0_1_1_5 [B, 64, 16]
  function attention2_0_1_1Forward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 12; d++) {
              sum += attention2_0_1_1_2[b * 768 + t * 48 + h * 12 + d] * attention2_0_1_1_3[b * 768 + u * 48 + h * 12 + d];
            }
            attention2_0_1_1_5[b * 1024 + h * 256 + t * 16 + u] = sum;
          }
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_0_1_1_5 [B, 64, 16], attention2_0_1_1_6 [B, 64, 16]
  //   to attention2_0_1_1_6 [B, 64, 16], attention2_0_1_1_7 [B, 64, 1], attention2_0_1_1Weights [B, 64, 16]
  function attention2_0_1_1Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 64; t++) {
        let largest = -Infinity;
        for (let c = 0; c < 16; c++) {
          largest = Math.max(largest, 0.2886751345948129 * attention2_0_1_1_5[b * 1024 + t * 16 + c] + -1e+30 * (c > t % 16 ? 1 : 0));
        }
        let sum = 0;
        for (let c = 0; c < 16; c++) {
          const power = Math.exp(0.2886751345948129 * attention2_0_1_1_5[b * 1024 + t * 16 + c] + -1e+30 * (c > t % 16 ? 1 : 0) - largest);
          attention2_0_1_1_6[b * 1024 + t * 16 + c] = power;
          sum += power;
        }
        attention2_0_1_1_7[b * 64 + t] = sum;
        for (let c = 0; c < 16; c++) {
          attention2_0_1_1Weights[b * 1024 + t * 16 + c] = attention2_0_1_1_6[b * 1024 + t * 16 + c] / sum;
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_0_1_1Weights [B, 64, 16], attention2_0_1_1_4 [B, 16, 48] to attention2_0_1_1_8 [B, 16, 48]
  function attention2_0_1_1Forward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let d = 0; d < 12; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += attention2_0_1_1Weights[b * 1024 + h * 256 + t * 16 + u] * attention2_0_1_1_4[b * 768 + u * 48 + h * 12 + d];
            }
            attention2_0_1_1_8[b * 768 + t * 48 + h * 12 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best.yaml:21 dropout
  // specs/best.yaml:28 dropout
  // specs/best.yaml:25 residual
  // specs/best.yaml:32 dropout
  // specs/best.yaml:29 residual
  // specs/best.yaml:34 rmsNorm
  // from embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], attention2_0_1_1_9 [B, 16, 48], rmsNorm2_0_2_0Weight [48]
  //   to rmsNorm2_0_2_0ReciprocalRoot [B, 16, 1], rmsNorm2_0_2_0 [B, 16, 48]
  function dropout1RmsNorm2_0_2_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 48; c++) {
        const total = embedding0[n * 48 + c] * dropoutMask(dropoutKey, 0, n * 48 + c, 0.1) + gru2_0_0_1_3[n * 48 + c] * dropoutMask(dropoutKey, 1, n * 48 + c, 0.1) + attention2_0_1_1_9[n * 48 + c] * dropoutMask(dropoutKey, 2, n * 48 + c, 0.1);
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 48 + 0.00001);
      rmsNorm2_0_2_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 48; c++) {
        rmsNorm2_0_2_0[n * 48 + c] = (embedding0[n * 48 + c] * dropoutMask(dropoutKey, 0, n * 48 + c, 0.1) + gru2_0_0_1_3[n * 48 + c] * dropoutMask(dropoutKey, 1, n * 48 + c, 0.1) + attention2_0_1_1_9[n * 48 + c] * dropoutMask(dropoutKey, 2, n * 48 + c, 0.1)) * reciprocalRoot * rmsNorm2_0_2_0Weight[c];
      }
    }
  }

  // specs/best.yaml:38 silu
  // from linear2_0_2_1_0_0 [B, 16, 88] to silu2_0_2_1_0_1 [B, 16, 88]
  function silu2_0_2_1_0_1Forward(batch: number): void {
    const size = batch * 1408;
    for (let i = 0; i < size; i++) {
      silu2_0_2_1_0_1[i] = sigmoid(linear2_0_2_1_0_0[i]);
    }
  }

  // specs/best.yaml:38 silu
  // specs/best.yaml:35 parallel
  // from linear2_0_2_1_0_0 [B, 16, 88], silu2_0_2_1_0_1 [B, 16, 88], linear2_0_2_1_1_0 [B, 16, 88]
  //   to parallel2_0_2_1 [B, 16, 88]
  function silu2_0_2_1_0_1Parallel2_0_2_1Forward(batch: number): void {
    const size = batch * 1408;
    for (let i = 0; i < size; i++) {
      parallel2_0_2_1[i] = linear2_0_2_1_0_0[i] * silu2_0_2_1_0_1[i] * linear2_0_2_1_1_0[i];
    }
  }

  // specs/best.yaml:21 dropout
  // specs/best.yaml:28 dropout
  // specs/best.yaml:25 residual
  // specs/best.yaml:32 dropout
  // specs/best.yaml:29 residual
  // specs/best.yaml:41 dropout
  // specs/best.yaml:33 residual
  // specs/best.yaml:26 rmsNorm
  // from embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], attention2_0_1_1_9 [B, 16, 48], linear2_0_2_2 [B, 16, 48], residual2_0_2 [B, 16, 48], rmsNorm2_1_0_0Weight [48]
  //   to residual2_0_2 [B, 16, 48], rmsNorm2_1_0_0ReciprocalRoot [B, 16, 1], rmsNorm2_1_0_0 [B, 16, 48]
  function dropout1RmsNorm2_1_0_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 48; c++) {
        const total = embedding0[n * 48 + c] * dropoutMask(dropoutKey, 0, n * 48 + c, 0.1) + gru2_0_0_1_3[n * 48 + c] * dropoutMask(dropoutKey, 1, n * 48 + c, 0.1) + attention2_0_1_1_9[n * 48 + c] * dropoutMask(dropoutKey, 2, n * 48 + c, 0.1) + linear2_0_2_2[n * 48 + c] * dropoutMask(dropoutKey, 3, n * 48 + c, 0.1);
        residual2_0_2[n * 48 + c] = total;
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 48 + 0.00001);
      rmsNorm2_1_0_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 48; c++) {
        rmsNorm2_1_0_0[n * 48 + c] = residual2_0_2[n * 48 + c] * reciprocalRoot * rmsNorm2_1_0_0Weight[c];
      }
    }
  }

  // specs/best.yaml:27 gru
  // from gru2_1_0_1 [B, 16, 144], gru2_1_0_1BiasHhL0 [144], gru2_1_0_1WeightHhL0 [144, 48], gru2_1_0_1_2 [B, 16, 240]
  //   to gru2_1_0_1_2 [B, 16, 240]
  function gru2_1_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 48; j++) {
        const sumR = 0;
        const sumZ = 0;
        const sumM = 0;
        const r = sigmoid(gru2_1_0_1[b * 2304 + j] + gru2_1_0_1BiasHhL0[j] + sumR);
        const z = sigmoid(gru2_1_0_1[b * 2304 + j + 48] + gru2_1_0_1BiasHhL0[j + 48] + sumZ);
        const m = gru2_1_0_1BiasHhL0[j + 96] + sumM;
        const n = tanh(gru2_1_0_1[b * 2304 + j + 96] + r * m);
        const previous = 0;
        gru2_1_0_1_2[b * 3840 + j] = (1 - z) * n + z * previous;
        gru2_1_0_1_2[b * 3840 + j + 48] = r;
        gru2_1_0_1_2[b * 3840 + j + 96] = z;
        gru2_1_0_1_2[b * 3840 + j + 144] = n;
        gru2_1_0_1_2[b * 3840 + j + 192] = m;
      }
    }
    for (let s = 0; s < 15; s++) {
      for (let b = 0; b < batch; b++) {
        for (let j = 0; j < 48; j++) {
          let sumR = 0;
          let sumZ = 0;
          let sumM = 0;
          for (let k = 0; k < 48; k++) {
            sumR += gru2_1_0_1WeightHhL0[j * 48 + k] * gru2_1_0_1_2[b * 3840 + s * 240 + k];
            sumZ += gru2_1_0_1WeightHhL0[j * 48 + k + 2304] * gru2_1_0_1_2[b * 3840 + s * 240 + k];
            sumM += gru2_1_0_1WeightHhL0[j * 48 + k + 4608] * gru2_1_0_1_2[b * 3840 + s * 240 + k];
          }
          const r = sigmoid(gru2_1_0_1[b * 2304 + s * 144 + j + 144] + gru2_1_0_1BiasHhL0[j] + sumR);
          const z = sigmoid(gru2_1_0_1[b * 2304 + s * 144 + j + 192] + gru2_1_0_1BiasHhL0[j + 48] + sumZ);
          const m = gru2_1_0_1BiasHhL0[j + 96] + sumM;
          const n = tanh(gru2_1_0_1[b * 2304 + s * 144 + j + 240] + r * m);
          const previous = gru2_1_0_1_2[b * 3840 + s * 240 + j];
          gru2_1_0_1_2[b * 3840 + s * 240 + j + 240] = (1 - z) * n + z * previous;
          gru2_1_0_1_2[b * 3840 + s * 240 + j + 288] = r;
          gru2_1_0_1_2[b * 3840 + s * 240 + j + 336] = z;
          gru2_1_0_1_2[b * 3840 + s * 240 + j + 384] = n;
          gru2_1_0_1_2[b * 3840 + s * 240 + j + 432] = m;
        }
      }
    }
  }

  // specs/best.yaml:27 gru
  // from gru2_1_0_1_2 [B, 16, 240] to gru2_1_0_1_3 [B, 16, 48]
  function gru2_1_0_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 48; c++) {
          gru2_1_0_1_3[b * 768 + t * 48 + c] = gru2_1_0_1_2[b * 3840 + t * 240 + c];
        }
      }
    }
  }

  // specs/best.yaml:28 dropout
  // specs/best.yaml:25 residual
  // specs/best.yaml:30 rmsNorm
  // from residual2_0_2 [B, 16, 48], gru2_1_0_1_3 [B, 16, 48], rmsNorm2_1_1_0Weight [48]
  //   to rmsNorm2_1_1_0ReciprocalRoot [B, 16, 1], rmsNorm2_1_1_0 [B, 16, 48]
  function dropout2_1_0_2RmsNorm2_1_1_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 48; c++) {
        const total = residual2_0_2[n * 48 + c] + gru2_1_0_1_3[n * 48 + c] * dropoutMask(dropoutKey, 4, n * 48 + c, 0.1);
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 48 + 0.00001);
      rmsNorm2_1_1_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 48; c++) {
        rmsNorm2_1_1_0[n * 48 + c] = (residual2_0_2[n * 48 + c] + gru2_1_0_1_3[n * 48 + c] * dropoutMask(dropoutKey, 4, n * 48 + c, 0.1)) * reciprocalRoot * rmsNorm2_1_1_0Weight[c];
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_1_1_1 [B, 16, 144] to attention2_1_1_1_2 [B, 16, 48]
  function attention2_1_1_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 48; c++) {
          attention2_1_1_1_2[b * 768 + t * 48 + c] = attention2_1_1_1[b * 2304 + t * 144 + c];
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_1_1_1 [B, 16, 144] to attention2_1_1_1_3 [B, 16, 48]
  function attention2_1_1_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 48; c++) {
          attention2_1_1_1_3[b * 768 + t * 48 + c] = attention2_1_1_1[b * 2304 + t * 144 + c + 48];
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_1_1_1 [B, 16, 144] to attention2_1_1_1_4 [B, 16, 48]
  function attention2_1_1_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 48; c++) {
          attention2_1_1_1_4[b * 768 + t * 48 + c] = attention2_1_1_1[b * 2304 + t * 144 + c + 96];
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_1_1_1_2 [B, 16, 48], attention2_1_1_1_3 [B, 16, 48] to attention2_1_1_1_5 [B, 64, 16]
  function attention2_1_1_1Forward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 12; d++) {
              sum += attention2_1_1_1_2[b * 768 + t * 48 + h * 12 + d] * attention2_1_1_1_3[b * 768 + u * 48 + h * 12 + d];
            }
            attention2_1_1_1_5[b * 1024 + h * 256 + t * 16 + u] = sum;
          }
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // specs/best.yaml:31 attention
  // from attention2_1_1_1_5 [B, 64, 16], attention2_1_1_1_6 [B, 64, 16]
  //   to attention2_1_1_1_6 [B, 64, 16], attention2_1_1_1_7 [B, 64, 1], attention2_1_1_1Weights [B, 64, 16]
  function attention2_0_1_1Attention2_1_1_1Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 64; t++) {
        let largest = -Infinity;
        for (let c = 0; c < 16; c++) {
          largest = Math.max(largest, 0.2886751345948129 * attention2_1_1_1_5[b * 1024 + t * 16 + c] + -1e+30 * (c > t % 16 ? 1 : 0));
        }
        let sum = 0;
        for (let c = 0; c < 16; c++) {
          const power = Math.exp(0.2886751345948129 * attention2_1_1_1_5[b * 1024 + t * 16 + c] + -1e+30 * (c > t % 16 ? 1 : 0) - largest);
          attention2_1_1_1_6[b * 1024 + t * 16 + c] = power;
          sum += power;
        }
        attention2_1_1_1_7[b * 64 + t] = sum;
        for (let c = 0; c < 16; c++) {
          attention2_1_1_1Weights[b * 1024 + t * 16 + c] = attention2_1_1_1_6[b * 1024 + t * 16 + c] / sum;
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_1_1_1Weights [B, 64, 16], attention2_1_1_1_4 [B, 16, 48] to attention2_1_1_1_8 [B, 16, 48]
  function attention2_1_1_1Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let d = 0; d < 12; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += attention2_1_1_1Weights[b * 1024 + h * 256 + t * 16 + u] * attention2_1_1_1_4[b * 768 + u * 48 + h * 12 + d];
            }
            attention2_1_1_1_8[b * 768 + t * 48 + h * 12 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best.yaml:28 dropout
  // specs/best.yaml:25 residual
  // specs/best.yaml:32 dropout
  // specs/best.yaml:29 residual
  // specs/best.yaml:34 rmsNorm
  // from residual2_0_2 [B, 16, 48], gru2_1_0_1_3 [B, 16, 48], attention2_1_1_1_9 [B, 16, 48], rmsNorm2_1_2_0Weight [48]
  //   to rmsNorm2_1_2_0ReciprocalRoot [B, 16, 1], rmsNorm2_1_2_0 [B, 16, 48]
  function dropout2_1_0_2RmsNorm2_1_2_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 48; c++) {
        const total = residual2_0_2[n * 48 + c] + gru2_1_0_1_3[n * 48 + c] * dropoutMask(dropoutKey, 4, n * 48 + c, 0.1) + attention2_1_1_1_9[n * 48 + c] * dropoutMask(dropoutKey, 5, n * 48 + c, 0.1);
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 48 + 0.00001);
      rmsNorm2_1_2_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 48; c++) {
        rmsNorm2_1_2_0[n * 48 + c] = (residual2_0_2[n * 48 + c] + gru2_1_0_1_3[n * 48 + c] * dropoutMask(dropoutKey, 4, n * 48 + c, 0.1) + attention2_1_1_1_9[n * 48 + c] * dropoutMask(dropoutKey, 5, n * 48 + c, 0.1)) * reciprocalRoot * rmsNorm2_1_2_0Weight[c];
      }
    }
  }

  // specs/best.yaml:38 silu
  // from linear2_1_2_1_0_0 [B, 16, 88] to silu2_1_2_1_0_1 [B, 16, 88]
  function silu2_1_2_1_0_1Forward(batch: number): void {
    const size = batch * 1408;
    for (let i = 0; i < size; i++) {
      silu2_1_2_1_0_1[i] = sigmoid(linear2_1_2_1_0_0[i]);
    }
  }

  // specs/best.yaml:38 silu
  // specs/best.yaml:35 parallel
  // from linear2_1_2_1_0_0 [B, 16, 88], silu2_1_2_1_0_1 [B, 16, 88], linear2_1_2_1_1_0 [B, 16, 88]
  //   to parallel2_1_2_1 [B, 16, 88]
  function silu2_1_2_1_0_1Parallel2_1_2_1Forward(batch: number): void {
    const size = batch * 1408;
    for (let i = 0; i < size; i++) {
      parallel2_1_2_1[i] = linear2_1_2_1_0_0[i] * silu2_1_2_1_0_1[i] * linear2_1_2_1_1_0[i];
    }
  }

  // specs/best.yaml:28 dropout
  // specs/best.yaml:25 residual
  // specs/best.yaml:32 dropout
  // specs/best.yaml:29 residual
  // specs/best.yaml:41 dropout
  // specs/best.yaml:33 residual
  // specs/best.yaml:42 rmsNorm
  // from residual2_0_2 [B, 16, 48], gru2_1_0_1_3 [B, 16, 48], attention2_1_1_1_9 [B, 16, 48], linear2_1_2_2 [B, 16, 48], residual2_1_2 [B, 16, 48], rmsNorm3Weight [48]
  //   to residual2_1_2 [B, 16, 48], rmsNorm3ReciprocalRoot [B, 16, 1], rmsNorm3 [B, 16, 48]
  function dropout2_1_0_2RmsNorm3Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 48; c++) {
        const total = residual2_0_2[n * 48 + c] + gru2_1_0_1_3[n * 48 + c] * dropoutMask(dropoutKey, 4, n * 48 + c, 0.1) + attention2_1_1_1_9[n * 48 + c] * dropoutMask(dropoutKey, 5, n * 48 + c, 0.1) + linear2_1_2_2[n * 48 + c] * dropoutMask(dropoutKey, 6, n * 48 + c, 0.1);
        residual2_1_2[n * 48 + c] = total;
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 48 + 0.00001);
      rmsNorm3ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 48; c++) {
        rmsNorm3[n * 48 + c] = residual2_1_2[n * 48 + c] * reciprocalRoot * rmsNorm3Weight[c];
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

  // specs/best.yaml:43 linear
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

  // specs/best.yaml:42 rmsNorm
  // from dRmsNorm3 [B, 16, 48], residual2_1_2 [B, 16, 48], rmsNorm3ReciprocalRoot [B, 16, 1] to dRmsNorm3Weight [1, 1, 48]
  function rmsNorm3Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 48; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += dRmsNorm3[n * 48 + c] * residual2_1_2[n * 48 + c] * rmsNorm3ReciprocalRoot[n];
      }
      dRmsNorm3Weight[c] = dWeight;
    }
  }

  // specs/best.yaml:42 rmsNorm
  // specs/best.yaml:41 dropout
  // from dRmsNorm3 [B, 16, 48], rmsNorm3Weight [48], residual2_1_2 [B, 16, 48], rmsNorm3ReciprocalRoot [B, 16, 1]
  //   to dResidual2_1_1 [B, 16, 48], dLinear2_1_2_2 [B, 16, 48]
  function rmsNorm3Dropout2_1_2_3Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 48; c++) {
        dReciprocalRoot += dRmsNorm3[n * 48 + c] * rmsNorm3Weight[c] * residual2_1_2[n * 48 + c];
      }
      const reciprocalRoot = rmsNorm3ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot * reciprocalRoot * reciprocalRoot / 48;
      for (let c = 0; c < 48; c++) {
        const dTotal = dProduct * residual2_1_2[n * 48 + c];
        const dTotal2 = dRmsNorm3[n * 48 + c] * rmsNorm3Weight[c] * reciprocalRoot + dTotal + dTotal;
        dResidual2_1_1[n * 48 + c] = dTotal2;
        dLinear2_1_2_2[n * 48 + c] = dTotal2 * dropoutMask(dropoutKey, 6, n * 48 + c, 0.1);
      }
    }
  }

  // specs/best.yaml:40 linear
  // from dLinear2_1_2_2 [B, 16, 48] to dLinear2_1_2_2Bias [1, 1, 48]
  function linear2_1_2_2Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 48; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        dBias += dLinear2_1_2_2[n * 48 + c];
      }
      dLinear2_1_2_2Bias[c] = dBias;
    }
  }

  // specs/best.yaml:35 parallel
  // specs/best.yaml:39 linear
  // specs/best.yaml:38 silu
  // specs/best.yaml:38 linear
  // from dParallel2_1_2_1 [B, 16, 88], linear2_1_2_1_0_0 [B, 16, 88], silu2_1_2_1_0_1 [B, 16, 88], linear2_1_2_1_1_0 [B, 16, 88]
  //   to dLinear2_1_2_1_1_0 [B, 16, 88], dLinear2_1_2_1_0_0 [B, 16, 88], dLinear2_1_2_1_1_0Bias [1, 1, 88], dLinear2_1_2_1_0_0Bias [1, 1, 88]
  function parallel2_1_2_1Linear2_1_2_1_0_0Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 88; c++) {
      let dBias = 0;
      let dBias2 = 0;
      for (let n = 0; n < rows; n++) {
        const dy = dParallel2_1_2_1[n * 88 + c];
        const total = linear2_1_2_1_0_0[n * 88 + c];
        const activation = silu2_1_2_1_0_1[n * 88 + c];
        const dY = dy * total * activation;
        dLinear2_1_2_1_1_0[n * 88 + c] = dY;
        dBias += dY;
        const dProduct = dy * linear2_1_2_1_1_0[n * 88 + c];
        const dY2 = dProduct * activation + dProduct * total * activation * (1 - activation);
        dLinear2_1_2_1_0_0[n * 88 + c] = dY2;
        dBias2 += dY2;
      }
      dLinear2_1_2_1_1_0Bias[c] = dBias;
      dLinear2_1_2_1_0_0Bias[c] = dBias2;
    }
  }

  // specs/best.yaml:38 linear
  // specs/best.yaml:34 rmsNorm
  // from dRmsNorm2_1_2_0 [B, 16, 48], dRmsNorm2_1_2_0_2 [B, 16, 48], residual2_0_2 [B, 16, 48], gru2_1_0_1_3 [B, 16, 48], attention2_1_1_1_9 [B, 16, 48], rmsNorm2_1_2_0ReciprocalRoot [B, 16, 1]
  //   to dRmsNorm2_1_2_0Weight [1, 1, 48]
  function linear2_1_2_1_0_0RmsNorm2_1_2_0Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 48; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += (dRmsNorm2_1_2_0[n * 48 + c] + dRmsNorm2_1_2_0_2[n * 48 + c]) * (residual2_0_2[n * 48 + c] + gru2_1_0_1_3[n * 48 + c] * dropoutMask(dropoutKey, 4, n * 48 + c, 0.1) + attention2_1_1_1_9[n * 48 + c] * dropoutMask(dropoutKey, 5, n * 48 + c, 0.1)) * rmsNorm2_1_2_0ReciprocalRoot[n];
      }
      dRmsNorm2_1_2_0Weight[c] = dWeight;
    }
  }

  // specs/best.yaml:38 linear
  // specs/best.yaml:34 rmsNorm
  // specs/best.yaml:32 dropout
  // from dRmsNorm2_1_2_0 [B, 16, 48], dRmsNorm2_1_2_0_2 [B, 16, 48], rmsNorm2_1_2_0Weight [48], residual2_0_2 [B, 16, 48], gru2_1_0_1_3 [B, 16, 48], attention2_1_1_1_9 [B, 16, 48], rmsNorm2_1_2_0ReciprocalRoot [B, 16, 1], dResidual2_1_1 [B, 16, 48]
  //   to dResidual2_1_1_2 [B, 16, 48], dAttention2_1_1_1 [B, 16, 48]
  function linear2_1_2_1_0_0Dropout2_1_1_2Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 48; c++) {
        dReciprocalRoot += (dRmsNorm2_1_2_0[n * 48 + c] + dRmsNorm2_1_2_0_2[n * 48 + c]) * rmsNorm2_1_2_0Weight[c] * (residual2_0_2[n * 48 + c] + gru2_1_0_1_3[n * 48 + c] * dropoutMask(dropoutKey, 4, n * 48 + c, 0.1) + attention2_1_1_1_9[n * 48 + c] * dropoutMask(dropoutKey, 5, n * 48 + c, 0.1));
      }
      const reciprocalRoot = rmsNorm2_1_2_0ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot * reciprocalRoot * reciprocalRoot / 48;
      for (let c = 0; c < 48; c++) {
        const mask = dropoutMask(dropoutKey, 5, n * 48 + c, 0.1);
        const dTotal = dProduct * (residual2_0_2[n * 48 + c] + gru2_1_0_1_3[n * 48 + c] * dropoutMask(dropoutKey, 4, n * 48 + c, 0.1) + attention2_1_1_1_9[n * 48 + c] * mask);
        dResidual2_1_1_2[n * 48 + c] = dTotal;
        dAttention2_1_1_1[n * 48 + c] = (dResidual2_1_1[n * 48 + c] + (dRmsNorm2_1_2_0[n * 48 + c] + dRmsNorm2_1_2_0_2[n * 48 + c]) * rmsNorm2_1_2_0Weight[c] * reciprocalRoot + dTotal + dTotal) * mask;
      }
    }
  }

  // specs/best.yaml:31 attention
  // from dAttention2_1_1_1 [B, 16, 48] to dAttention2_1_1_1OutProjBias [1, 1, 48]
  function attention2_1_1_1Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 48; c++) {
      let dOutProjBias = 0;
      for (let n = 0; n < rows; n++) {
        dOutProjBias += dAttention2_1_1_1[n * 48 + c];
      }
      dAttention2_1_1_1OutProjBias[c] = dOutProjBias;
    }
  }

  // specs/best.yaml:31 attention
  // from dAttention2_1_1_1_2 [B, 16, 48], attention2_1_1_1_4 [B, 16, 48] to dAttention2_1_1_1Weights [B, 64, 16]
  function attention2_1_1_1Backward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 12; d++) {
              sum += dAttention2_1_1_1_2[b * 768 + t * 48 + h * 12 + d] * attention2_1_1_1_4[b * 768 + u * 48 + h * 12 + d];
            }
            dAttention2_1_1_1Weights[b * 1024 + h * 256 + t * 16 + u] = sum;
          }
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_1_1_1Weights [B, 64, 16], dAttention2_1_1_1_2 [B, 16, 48] to dAttention2_1_1_1_3 [B, 16, 48]
  function attention2_1_1_1Backward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let u = 0; u < 16; u++) {
          for (let d = 0; d < 12; d++) {
            let sum = 0;
            for (let t = 0; t < 16; t++) {
              sum += attention2_1_1_1Weights[b * 1024 + h * 256 + t * 16 + u] * dAttention2_1_1_1_2[b * 768 + t * 48 + h * 12 + d];
            }
            dAttention2_1_1_1_3[b * 768 + u * 48 + h * 12 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from dAttention2_1_1_1Weights [B, 64, 16], attention2_1_1_1_6 [B, 64, 16], attention2_1_1_1_7 [B, 64, 1]
  //   to dAttention2_1_1_1_4 [B, 64, 16]
  function attention2_1_1_1Backward4(batch: number): void {
    const rows = batch * 64;
    for (let n = 0; n < rows; n++) {
      let dPower = 0;
      for (let c = 0; c < 16; c++) {
        dPower += dAttention2_1_1_1Weights[n * 16 + c] * attention2_1_1_1_6[n * 16 + c];
      }
      const sum = attention2_1_1_1_7[n];
      const dPower2 = 1 / sum;
      const dPower3 = -(dPower2 * dPower2) * dPower;
      for (let c = 0; c < 16; c++) {
        dAttention2_1_1_1_4[n * 16 + c] = 0.2886751345948129 * (dAttention2_1_1_1Weights[n * 16 + c] / sum + dPower3) * attention2_1_1_1_6[n * 16 + c];
      }
    }
  }

  // specs/best.yaml:31 attention
  // from dAttention2_1_1_1_4 [B, 64, 16], attention2_1_1_1_3 [B, 16, 48] to dAttention2_1_1_1_5 [B, 16, 48]
  function attention2_1_1_1Backward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let d = 0; d < 12; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += dAttention2_1_1_1_4[b * 1024 + h * 256 + t * 16 + u] * attention2_1_1_1_3[b * 768 + u * 48 + h * 12 + d];
            }
            dAttention2_1_1_1_5[b * 768 + t * 48 + h * 12 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from dAttention2_1_1_1_4 [B, 64, 16], attention2_1_1_1_2 [B, 16, 48] to dAttention2_1_1_1_6 [B, 16, 48]
  function attention2_1_1_1Backward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let u = 0; u < 16; u++) {
          for (let d = 0; d < 12; d++) {
            let sum = 0;
            for (let t = 0; t < 16; t++) {
              sum += dAttention2_1_1_1_4[b * 1024 + h * 256 + t * 16 + u] * attention2_1_1_1_2[b * 768 + t * 48 + h * 12 + d];
            }
            dAttention2_1_1_1_6[b * 768 + u * 48 + h * 12 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from dAttention2_1_1_1_5 [B, 16, 48], dAttention2_1_1_1_6 [B, 16, 48], dAttention2_1_1_1_3 [B, 16, 48]
  //   to dAttention2_1_1_1_7 [B, 16, 144]
  function attention2_1_1_1Backward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 48; c++) {
          dAttention2_1_1_1_7[b * 2304 + t * 144 + c] = dAttention2_1_1_1_5[b * 768 + t * 48 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 48; c++) {
          dAttention2_1_1_1_7[b * 2304 + t * 144 + c + 48] = dAttention2_1_1_1_6[b * 768 + t * 48 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 48; c++) {
          dAttention2_1_1_1_7[b * 2304 + t * 144 + c + 96] = dAttention2_1_1_1_3[b * 768 + t * 48 + c];
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from dAttention2_1_1_1_7 [B, 16, 144] to dAttention2_1_1_1InProjBias [1, 1, 144]
  function attention2_1_1_1Backward8(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 144; c++) {
      let dInProjBias = 0;
      for (let n = 0; n < rows; n++) {
        dInProjBias += dAttention2_1_1_1_7[n * 144 + c];
      }
      dAttention2_1_1_1InProjBias[c] = dInProjBias;
    }
  }

  // specs/best.yaml:30 rmsNorm
  // from dRmsNorm2_1_1_0 [B, 16, 48], residual2_0_2 [B, 16, 48], gru2_1_0_1_3 [B, 16, 48], rmsNorm2_1_1_0ReciprocalRoot [B, 16, 1]
  //   to dRmsNorm2_1_1_0Weight [1, 1, 48]
  function rmsNorm2_1_1_0Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 48; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += dRmsNorm2_1_1_0[n * 48 + c] * (residual2_0_2[n * 48 + c] + gru2_1_0_1_3[n * 48 + c] * dropoutMask(dropoutKey, 4, n * 48 + c, 0.1)) * rmsNorm2_1_1_0ReciprocalRoot[n];
      }
      dRmsNorm2_1_1_0Weight[c] = dWeight;
    }
  }

  // specs/best.yaml:38 linear
  // specs/best.yaml:34 rmsNorm
  // specs/best.yaml:30 rmsNorm
  // specs/best.yaml:28 dropout
  // from dRmsNorm2_1_1_0 [B, 16, 48], rmsNorm2_1_1_0Weight [48], residual2_0_2 [B, 16, 48], gru2_1_0_1_3 [B, 16, 48], rmsNorm2_1_2_0ReciprocalRoot [B, 16, 1], rmsNorm2_1_1_0ReciprocalRoot [B, 16, 1], dResidual2_1_1_2 [B, 16, 48], dResidual2_1_1 [B, 16, 48], dRmsNorm2_1_2_0 [B, 16, 48], dRmsNorm2_1_2_0_2 [B, 16, 48], rmsNorm2_1_2_0Weight [48]
  //   to dResidual2_0_2 [B, 16, 48], dGru2_1_0_1 [B, 16, 48]
  function linear2_1_2_1_0_0Dropout2_1_0_2Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 48; c++) {
        dReciprocalRoot += dRmsNorm2_1_1_0[n * 48 + c] * rmsNorm2_1_1_0Weight[c] * (residual2_0_2[n * 48 + c] + gru2_1_0_1_3[n * 48 + c] * dropoutMask(dropoutKey, 4, n * 48 + c, 0.1));
      }
      const reciprocalRoot = rmsNorm2_1_2_0ReciprocalRoot[n];
      const reciprocalRoot2 = rmsNorm2_1_1_0ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot2 * reciprocalRoot2 * reciprocalRoot2 / 48;
      for (let c = 0; c < 48; c++) {
        const dTotal = dResidual2_1_1_2[n * 48 + c];
        const dTotal2 = dResidual2_1_1[n * 48 + c] + (dRmsNorm2_1_2_0[n * 48 + c] + dRmsNorm2_1_2_0_2[n * 48 + c]) * rmsNorm2_1_2_0Weight[c] * reciprocalRoot + dTotal + dTotal + dRmsNorm2_1_1_0[n * 48 + c] * rmsNorm2_1_1_0Weight[c] * reciprocalRoot2;
        const mask = dropoutMask(dropoutKey, 4, n * 48 + c, 0.1);
        const dTotal3 = dProduct * (residual2_0_2[n * 48 + c] + gru2_1_0_1_3[n * 48 + c] * mask);
        const dTotal4 = dTotal2 + dTotal3 + dTotal3;
        dResidual2_0_2[n * 48 + c] = dTotal4;
        dGru2_1_0_1[n * 48 + c] = dTotal4 * mask;
      }
    }
  }

  // specs/best.yaml:27 gru
  // from dGru2_1_0_1 [B, 16, 48] to dGru2_1_0_1_2 [B, 16, 240]
  function gru2_1_0_1Backward(batch: number): void {
    dGru2_1_0_1_2.fill(0, 0, (batch * 3840));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 48; c++) {
          dGru2_1_0_1_2[b * 3840 + t * 240 + c] = dGru2_1_0_1[b * 768 + t * 48 + c];
        }
      }
    }
  }

  // specs/best.yaml:27 gru
  // from dGru2_1_0_1_2 [B, 16, 240] to dGru2_1_0_1_3 [B, 16, 48]
  function gru2_1_0_1Backward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 48; c++) {
          dGru2_1_0_1_3[b * 768 + t * 48 + c] = dGru2_1_0_1_2[b * 3840 + t * 240 + c];
        }
      }
    }
  }

  // specs/best.yaml:27 gru
  // from dGru2_1_0_1_3 [B, 16, 48], gru2_1_0_1_2 [B, 16, 240], gru2_1_0_1WeightHhL0 [144, 48], dGru2_1_0_1_4 [B, 16, 240]
  //   to dGru2_1_0_1_4 [B, 16, 240]
  function gru2_1_0_1Backward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 48; j++) {
        const sum = 0;
        const dy = dGru2_1_0_1_3[b * 768 + j + 720];
        const r = gru2_1_0_1_2[b * 3840 + j + 3648];
        const z = gru2_1_0_1_2[b * 3840 + j + 3696];
        const n = gru2_1_0_1_2[b * 3840 + j + 3744];
        const m = gru2_1_0_1_2[b * 3840 + j + 3792];
        const previous = gru2_1_0_1_2[b * 3840 + j + 3360];
        const dN = dy * (1 - z) * (1 - n * n);
        dGru2_1_0_1_4[b * 3840 + j + 3600] = dN * m * r * (1 - r);
        dGru2_1_0_1_4[b * 3840 + j + 3648] = dy * (previous - n) * z * (1 - z);
        dGru2_1_0_1_4[b * 3840 + j + 3696] = dN;
        dGru2_1_0_1_4[b * 3840 + j + 3744] = dN * r;
        dGru2_1_0_1_4[b * 3840 + j + 3792] = dy * z;
      }
    }
    for (let s = 0; s < 14; s++) {
      for (let b = 0; b < batch; b++) {
        for (let j = 0; j < 48; j++) {
          let sum = 0;
          for (let k = 0; k < 48; k++) {
            sum += gru2_1_0_1WeightHhL0[k * 48 + j] * dGru2_1_0_1_4[b * 3840 + s * -240 + k + 3600];
            sum += gru2_1_0_1WeightHhL0[k * 48 + j + 2304] * dGru2_1_0_1_4[b * 3840 + s * -240 + k + 3648];
            sum += gru2_1_0_1WeightHhL0[k * 48 + j + 4608] * dGru2_1_0_1_4[b * 3840 + s * -240 + k + 3744];
          }
          const dy = dGru2_1_0_1_3[b * 768 + s * -48 + j + 672] + sum + dGru2_1_0_1_4[b * 3840 + s * -240 + j + 3792];
          const r = gru2_1_0_1_2[b * 3840 + s * -240 + j + 3408];
          const z = gru2_1_0_1_2[b * 3840 + s * -240 + j + 3456];
          const n = gru2_1_0_1_2[b * 3840 + s * -240 + j + 3504];
          const m = gru2_1_0_1_2[b * 3840 + s * -240 + j + 3552];
          const previous = gru2_1_0_1_2[b * 3840 + s * -240 + j + 3120];
          const dN = dy * (1 - z) * (1 - n * n);
          dGru2_1_0_1_4[b * 3840 + s * -240 + j + 3360] = dN * m * r * (1 - r);
          dGru2_1_0_1_4[b * 3840 + s * -240 + j + 3408] = dy * (previous - n) * z * (1 - z);
          dGru2_1_0_1_4[b * 3840 + s * -240 + j + 3456] = dN;
          dGru2_1_0_1_4[b * 3840 + s * -240 + j + 3504] = dN * r;
          dGru2_1_0_1_4[b * 3840 + s * -240 + j + 3552] = dy * z;
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 48; j++) {
        let sum = 0;
        for (let k = 0; k < 48; k++) {
          sum += gru2_1_0_1WeightHhL0[k * 48 + j] * dGru2_1_0_1_4[b * 3840 + k + 240];
          sum += gru2_1_0_1WeightHhL0[k * 48 + j + 2304] * dGru2_1_0_1_4[b * 3840 + k + 288];
          sum += gru2_1_0_1WeightHhL0[k * 48 + j + 4608] * dGru2_1_0_1_4[b * 3840 + k + 384];
        }
        const dy = dGru2_1_0_1_3[b * 768 + j] + sum + dGru2_1_0_1_4[b * 3840 + j + 432];
        const r = gru2_1_0_1_2[b * 3840 + j + 48];
        const z = gru2_1_0_1_2[b * 3840 + j + 96];
        const n = gru2_1_0_1_2[b * 3840 + j + 144];
        const m = gru2_1_0_1_2[b * 3840 + j + 192];
        const previous = 0;
        const dN = dy * (1 - z) * (1 - n * n);
        dGru2_1_0_1_4[b * 3840 + j] = dN * m * r * (1 - r);
        dGru2_1_0_1_4[b * 3840 + j + 48] = dy * (previous - n) * z * (1 - z);
        dGru2_1_0_1_4[b * 3840 + j + 96] = dN;
        dGru2_1_0_1_4[b * 3840 + j + 144] = dN * r;
        dGru2_1_0_1_4[b * 3840 + j + 192] = dy * z;
      }
    }
  }

  // specs/best.yaml:27 gru
  // from dGru2_1_0_1_4 [B, 16, 240] to dGru2_1_0_1_5 [B, 16, 96]
  function gru2_1_0_1Backward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 96; c++) {
          dGru2_1_0_1_5[b * 1536 + t * 96 + c] = dGru2_1_0_1_4[b * 3840 + t * 240 + c];
        }
      }
    }
  }

  // specs/best.yaml:27 gru
  // from dGru2_1_0_1_4 [B, 16, 240] to dGru2_1_0_1_6 [B, 16, 48]
  function gru2_1_0_1Backward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 48; c++) {
          dGru2_1_0_1_6[b * 768 + t * 48 + c] = dGru2_1_0_1_4[b * 3840 + t * 240 + c + 144];
        }
      }
    }
  }

  // specs/best.yaml:27 gru
  // from dGru2_1_0_1_5 [B, 16, 96], dGru2_1_0_1_6 [B, 16, 48] to dGru2_1_0_1_7 [B, 16, 144]
  function gru2_1_0_1Backward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 96; c++) {
          dGru2_1_0_1_7[b * 2304 + t * 144 + c] = dGru2_1_0_1_5[b * 1536 + t * 96 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 48; c++) {
          dGru2_1_0_1_7[b * 2304 + t * 144 + c + 96] = dGru2_1_0_1_6[b * 768 + t * 48 + c];
        }
      }
    }
  }

  // specs/best.yaml:27 gru
  // from dGru2_1_0_1_4 [B, 16, 240] to dGru2_1_0_1_8 [B, 16, 144]
  function gru2_1_0_1Backward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 144; c++) {
          dGru2_1_0_1_8[b * 2304 + t * 144 + c] = dGru2_1_0_1_4[b * 3840 + t * 240 + c];
        }
      }
    }
  }

  // specs/best.yaml:27 gru
  // from gru2_1_0_1_3 [B, 16, 48] to dGru2_1_0_1_9 [B, 15, 48]
  function gru2_1_0_1Backward8(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 48; c++) {
          dGru2_1_0_1_9[b * 720 + t * 48 + c] = gru2_1_0_1_3[b * 768 + t * 48 + c];
        }
      }
    }
  }

  // specs/best.yaml:27 gru
  // from dGru2_1_0_1_9 [B, 15, 48] to dGru2_1_0_1_10 [B, 16, 48]
  function gru2_1_0_1Backward9(batch: number): void {
    dGru2_1_0_1_10.fill(0, 0, (batch * 768));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 48; c++) {
          dGru2_1_0_1_10[b * 768 + t * 48 + c + 48] = dGru2_1_0_1_9[b * 720 + t * 48 + c];
        }
      }
    }
  }

  // specs/best.yaml:27 gru
  // from dGru2_1_0_1_7 [B, 16, 144] to dGru2_1_0_1BiasHhL0 [1, 1, 144]
  function gru2_1_0_1Backward10(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 144; c++) {
      let dGru = 0;
      for (let n = 0; n < rows; n++) {
        dGru += dGru2_1_0_1_7[n * 144 + c];
      }
      dGru2_1_0_1BiasHhL0[c] = dGru;
    }
  }

  // specs/best.yaml:27 gru
  // from dGru2_1_0_1_8 [B, 16, 144] to dGru2_1_0_1BiasIhL0 [1, 1, 144]
  function gru2_1_0_1Backward11(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 144; c++) {
      let dBiasIhL0 = 0;
      for (let n = 0; n < rows; n++) {
        dBiasIhL0 += dGru2_1_0_1_8[n * 144 + c];
      }
      dGru2_1_0_1BiasIhL0[c] = dBiasIhL0;
    }
  }

  // specs/best.yaml:26 rmsNorm
  // from dRmsNorm2_1_0_0 [B, 16, 48], residual2_0_2 [B, 16, 48], rmsNorm2_1_0_0ReciprocalRoot [B, 16, 1]
  //   to dRmsNorm2_1_0_0Weight [1, 1, 48]
  function rmsNorm2_1_0_0Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 48; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += dRmsNorm2_1_0_0[n * 48 + c] * residual2_0_2[n * 48 + c] * rmsNorm2_1_0_0ReciprocalRoot[n];
      }
      dRmsNorm2_1_0_0Weight[c] = dWeight;
    }
  }

  // specs/best.yaml:26 rmsNorm
  // specs/best.yaml:41 dropout
  // from dRmsNorm2_1_0_0 [B, 16, 48], rmsNorm2_1_0_0Weight [48], residual2_0_2 [B, 16, 48], rmsNorm2_1_0_0ReciprocalRoot [B, 16, 1], dResidual2_0_2 [B, 16, 48]
  //   to dResidual2_0_1 [B, 16, 48], dLinear2_0_2_2 [B, 16, 48]
  function rmsNorm2_1_0_0Dropout2_0_2_3Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 48; c++) {
        dReciprocalRoot += dRmsNorm2_1_0_0[n * 48 + c] * rmsNorm2_1_0_0Weight[c] * residual2_0_2[n * 48 + c];
      }
      const reciprocalRoot = rmsNorm2_1_0_0ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot * reciprocalRoot * reciprocalRoot / 48;
      for (let c = 0; c < 48; c++) {
        const dTotal = dProduct * residual2_0_2[n * 48 + c];
        const dTotal2 = dResidual2_0_2[n * 48 + c] + dRmsNorm2_1_0_0[n * 48 + c] * rmsNorm2_1_0_0Weight[c] * reciprocalRoot + dTotal + dTotal;
        dResidual2_0_1[n * 48 + c] = dTotal2;
        dLinear2_0_2_2[n * 48 + c] = dTotal2 * dropoutMask(dropoutKey, 3, n * 48 + c, 0.1);
      }
    }
  }

  // specs/best.yaml:40 linear
  // from dLinear2_0_2_2 [B, 16, 48] to dLinear2_0_2_2Bias [1, 1, 48]
  function linear2_0_2_2Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 48; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        dBias += dLinear2_0_2_2[n * 48 + c];
      }
      dLinear2_0_2_2Bias[c] = dBias;
    }
  }

  // specs/best.yaml:35 parallel
  // specs/best.yaml:39 linear
  // specs/best.yaml:38 silu
  // specs/best.yaml:38 linear
  // from dParallel2_0_2_1 [B, 16, 88], linear2_0_2_1_0_0 [B, 16, 88], silu2_0_2_1_0_1 [B, 16, 88], linear2_0_2_1_1_0 [B, 16, 88]
  //   to dLinear2_0_2_1_1_0 [B, 16, 88], dLinear2_0_2_1_0_0 [B, 16, 88], dLinear2_0_2_1_1_0Bias [1, 1, 88], dLinear2_0_2_1_0_0Bias [1, 1, 88]
  function parallel2_0_2_1Linear2_0_2_1_0_0Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 88; c++) {
      let dBias = 0;
      let dBias2 = 0;
      for (let n = 0; n < rows; n++) {
        const dy = dParallel2_0_2_1[n * 88 + c];
        const total = linear2_0_2_1_0_0[n * 88 + c];
        const activation = silu2_0_2_1_0_1[n * 88 + c];
        const dY = dy * total * activation;
        dLinear2_0_2_1_1_0[n * 88 + c] = dY;
        dBias += dY;
        const dProduct = dy * linear2_0_2_1_1_0[n * 88 + c];
        const dY2 = dProduct * activation + dProduct * total * activation * (1 - activation);
        dLinear2_0_2_1_0_0[n * 88 + c] = dY2;
        dBias2 += dY2;
      }
      dLinear2_0_2_1_1_0Bias[c] = dBias;
      dLinear2_0_2_1_0_0Bias[c] = dBias2;
    }
  }

  // specs/best.yaml:38 linear
  // specs/best.yaml:34 rmsNorm
  // from dRmsNorm2_0_2_0 [B, 16, 48], dRmsNorm2_0_2_0_2 [B, 16, 48], embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], attention2_0_1_1_9 [B, 16, 48], rmsNorm2_0_2_0ReciprocalRoot [B, 16, 1]
  //   to dRmsNorm2_0_2_0Weight [1, 1, 48]
  function linear2_0_2_1_0_0RmsNorm2_0_2_0Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 48; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        const dProduct = (dRmsNorm2_0_2_0[n * 48 + c] + dRmsNorm2_0_2_0_2[n * 48 + c]) * (embedding0[n * 48 + c] * dropoutMask(dropoutKey, 0, n * 48 + c, 0.1) + gru2_0_0_1_3[n * 48 + c] * dropoutMask(dropoutKey, 1, n * 48 + c, 0.1) + attention2_0_1_1_9[n * 48 + c] * dropoutMask(dropoutKey, 2, n * 48 + c, 0.1)) * rmsNorm2_0_2_0ReciprocalRoot[n];
        dWeight += dProduct;
      }
      dRmsNorm2_0_2_0Weight[c] = dWeight;
    }
  }

  // specs/best.yaml:38 linear
  // specs/best.yaml:34 rmsNorm
  // specs/best.yaml:32 dropout
  // from dRmsNorm2_0_2_0 [B, 16, 48], dRmsNorm2_0_2_0_2 [B, 16, 48], rmsNorm2_0_2_0Weight [48], embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], attention2_0_1_1_9 [B, 16, 48], rmsNorm2_0_2_0ReciprocalRoot [B, 16, 1], dResidual2_0_1 [B, 16, 48]
  //   to dResidual2_0_1_2 [B, 16, 48], dAttention2_0_1_1 [B, 16, 48]
  function linear2_0_2_1_0_0Dropout2_0_1_2Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 48; c++) {
        const dProduct = (dRmsNorm2_0_2_0[n * 48 + c] + dRmsNorm2_0_2_0_2[n * 48 + c]) * rmsNorm2_0_2_0Weight[c] * (embedding0[n * 48 + c] * dropoutMask(dropoutKey, 0, n * 48 + c, 0.1) + gru2_0_0_1_3[n * 48 + c] * dropoutMask(dropoutKey, 1, n * 48 + c, 0.1) + attention2_0_1_1_9[n * 48 + c] * dropoutMask(dropoutKey, 2, n * 48 + c, 0.1));
        dReciprocalRoot += dProduct;
      }
      const reciprocalRoot = rmsNorm2_0_2_0ReciprocalRoot[n];
      const dProduct2 = dReciprocalRoot * -0.5 * reciprocalRoot * reciprocalRoot * reciprocalRoot / 48;
      for (let c = 0; c < 48; c++) {
        const mask = dropoutMask(dropoutKey, 2, n * 48 + c, 0.1);
        const dTotal = dProduct2 * (embedding0[n * 48 + c] * dropoutMask(dropoutKey, 0, n * 48 + c, 0.1) + gru2_0_0_1_3[n * 48 + c] * dropoutMask(dropoutKey, 1, n * 48 + c, 0.1) + attention2_0_1_1_9[n * 48 + c] * mask);
        dResidual2_0_1_2[n * 48 + c] = dTotal;
        dAttention2_0_1_1[n * 48 + c] = (dResidual2_0_1[n * 48 + c] + (dRmsNorm2_0_2_0[n * 48 + c] + dRmsNorm2_0_2_0_2[n * 48 + c]) * rmsNorm2_0_2_0Weight[c] * reciprocalRoot + dTotal + dTotal) * mask;
      }
    }
  }

  // specs/best.yaml:31 attention
  // from dAttention2_0_1_1 [B, 16, 48] to dAttention2_0_1_1OutProjBias [1, 1, 48]
  function attention2_0_1_1Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 48; c++) {
      let dOutProjBias = 0;
      for (let n = 0; n < rows; n++) {
        dOutProjBias += dAttention2_0_1_1[n * 48 + c];
      }
      dAttention2_0_1_1OutProjBias[c] = dOutProjBias;
    }
  }

  // specs/best.yaml:31 attention
  // from dAttention2_0_1_1_2 [B, 16, 48], attention2_0_1_1_4 [B, 16, 48] to dAttention2_0_1_1Weights [B, 64, 16]
  function attention2_0_1_1Backward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 12; d++) {
              sum += dAttention2_0_1_1_2[b * 768 + t * 48 + h * 12 + d] * attention2_0_1_1_4[b * 768 + u * 48 + h * 12 + d];
            }
            dAttention2_0_1_1Weights[b * 1024 + h * 256 + t * 16 + u] = sum;
          }
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from attention2_0_1_1Weights [B, 64, 16], dAttention2_0_1_1_2 [B, 16, 48] to dAttention2_0_1_1_3 [B, 16, 48]
  function attention2_0_1_1Backward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let u = 0; u < 16; u++) {
          for (let d = 0; d < 12; d++) {
            let sum = 0;
            for (let t = 0; t < 16; t++) {
              sum += attention2_0_1_1Weights[b * 1024 + h * 256 + t * 16 + u] * dAttention2_0_1_1_2[b * 768 + t * 48 + h * 12 + d];
            }
            dAttention2_0_1_1_3[b * 768 + u * 48 + h * 12 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from dAttention2_0_1_1Weights [B, 64, 16], attention2_0_1_1_6 [B, 64, 16], attention2_0_1_1_7 [B, 64, 1]
  //   to dAttention2_0_1_1_4 [B, 64, 16]
  function attention2_0_1_1Backward4(batch: number): void {
    const rows = batch * 64;
    for (let n = 0; n < rows; n++) {
      let dPower = 0;
      for (let c = 0; c < 16; c++) {
        dPower += dAttention2_0_1_1Weights[n * 16 + c] * attention2_0_1_1_6[n * 16 + c];
      }
      const sum = attention2_0_1_1_7[n];
      const dPower2 = 1 / sum;
      const dPower3 = -(dPower2 * dPower2) * dPower;
      for (let c = 0; c < 16; c++) {
        dAttention2_0_1_1_4[n * 16 + c] = 0.2886751345948129 * (dAttention2_0_1_1Weights[n * 16 + c] / sum + dPower3) * attention2_0_1_1_6[n * 16 + c];
      }
    }
  }

  // specs/best.yaml:31 attention
  // from dAttention2_0_1_1_4 [B, 64, 16], attention2_0_1_1_3 [B, 16, 48] to dAttention2_0_1_1_5 [B, 16, 48]
  function attention2_0_1_1Backward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let d = 0; d < 12; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += dAttention2_0_1_1_4[b * 1024 + h * 256 + t * 16 + u] * attention2_0_1_1_3[b * 768 + u * 48 + h * 12 + d];
            }
            dAttention2_0_1_1_5[b * 768 + t * 48 + h * 12 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from dAttention2_0_1_1_4 [B, 64, 16], attention2_0_1_1_2 [B, 16, 48] to dAttention2_0_1_1_6 [B, 16, 48]
  function attention2_0_1_1Backward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let u = 0; u < 16; u++) {
          for (let d = 0; d < 12; d++) {
            let sum = 0;
            for (let t = 0; t < 16; t++) {
              sum += dAttention2_0_1_1_4[b * 1024 + h * 256 + t * 16 + u] * attention2_0_1_1_2[b * 768 + t * 48 + h * 12 + d];
            }
            dAttention2_0_1_1_6[b * 768 + u * 48 + h * 12 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from dAttention2_0_1_1_5 [B, 16, 48], dAttention2_0_1_1_6 [B, 16, 48], dAttention2_0_1_1_3 [B, 16, 48]
  //   to dAttention2_0_1_1_7 [B, 16, 144]
  function attention2_0_1_1Backward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 48; c++) {
          dAttention2_0_1_1_7[b * 2304 + t * 144 + c] = dAttention2_0_1_1_5[b * 768 + t * 48 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 48; c++) {
          dAttention2_0_1_1_7[b * 2304 + t * 144 + c + 48] = dAttention2_0_1_1_6[b * 768 + t * 48 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 48; c++) {
          dAttention2_0_1_1_7[b * 2304 + t * 144 + c + 96] = dAttention2_0_1_1_3[b * 768 + t * 48 + c];
        }
      }
    }
  }

  // specs/best.yaml:31 attention
  // from dAttention2_0_1_1_7 [B, 16, 144] to dAttention2_0_1_1InProjBias [1, 1, 144]
  function attention2_0_1_1Backward8(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 144; c++) {
      let dInProjBias = 0;
      for (let n = 0; n < rows; n++) {
        dInProjBias += dAttention2_0_1_1_7[n * 144 + c];
      }
      dAttention2_0_1_1InProjBias[c] = dInProjBias;
    }
  }

  // specs/best.yaml:30 rmsNorm
  // from dRmsNorm2_0_1_0 [B, 16, 48], embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], rmsNorm2_0_1_0ReciprocalRoot [B, 16, 1]
  //   to dRmsNorm2_0_1_0Weight [1, 1, 48]
  function rmsNorm2_0_1_0Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 48; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += dRmsNorm2_0_1_0[n * 48 + c] * (embedding0[n * 48 + c] * dropoutMask(dropoutKey, 0, n * 48 + c, 0.1) + gru2_0_0_1_3[n * 48 + c] * dropoutMask(dropoutKey, 1, n * 48 + c, 0.1)) * rmsNorm2_0_1_0ReciprocalRoot[n];
      }
      dRmsNorm2_0_1_0Weight[c] = dWeight;
    }
  }

  // specs/best.yaml:38 linear
  // specs/best.yaml:34 rmsNorm
  // specs/best.yaml:30 rmsNorm
  // specs/best.yaml:28 dropout
  // from dRmsNorm2_0_1_0 [B, 16, 48], rmsNorm2_0_1_0Weight [48], embedding0 [B, 16, 48], gru2_0_0_1_3 [B, 16, 48], rmsNorm2_0_2_0ReciprocalRoot [B, 16, 1], rmsNorm2_0_1_0ReciprocalRoot [B, 16, 1], dResidual2_0_1_2 [B, 16, 48], dResidual2_0_1 [B, 16, 48], dRmsNorm2_0_2_0 [B, 16, 48], dRmsNorm2_0_2_0_2 [B, 16, 48], rmsNorm2_0_2_0Weight [48]
  //   to dDropout1 [B, 16, 48], dGru2_0_0_1 [B, 16, 48]
  function linear2_0_2_1_0_0Dropout2_0_0_2Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 48; c++) {
        dReciprocalRoot += dRmsNorm2_0_1_0[n * 48 + c] * rmsNorm2_0_1_0Weight[c] * (embedding0[n * 48 + c] * dropoutMask(dropoutKey, 0, n * 48 + c, 0.1) + gru2_0_0_1_3[n * 48 + c] * dropoutMask(dropoutKey, 1, n * 48 + c, 0.1));
      }
      const reciprocalRoot = rmsNorm2_0_2_0ReciprocalRoot[n];
      const reciprocalRoot2 = rmsNorm2_0_1_0ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot2 * reciprocalRoot2 * reciprocalRoot2 / 48;
      for (let c = 0; c < 48; c++) {
        const dTotal = dResidual2_0_1_2[n * 48 + c];
        const dTotal2 = dResidual2_0_1[n * 48 + c] + (dRmsNorm2_0_2_0[n * 48 + c] + dRmsNorm2_0_2_0_2[n * 48 + c]) * rmsNorm2_0_2_0Weight[c] * reciprocalRoot + dTotal + dTotal + dRmsNorm2_0_1_0[n * 48 + c] * rmsNorm2_0_1_0Weight[c] * reciprocalRoot2;
        const mask = dropoutMask(dropoutKey, 1, n * 48 + c, 0.1);
        const dTotal3 = dProduct * (embedding0[n * 48 + c] * dropoutMask(dropoutKey, 0, n * 48 + c, 0.1) + gru2_0_0_1_3[n * 48 + c] * mask);
        const dProduct2 = dTotal2 + dTotal3 + dTotal3;
        dDropout1[n * 48 + c] = dProduct2;
        dGru2_0_0_1[n * 48 + c] = dProduct2 * mask;
      }
    }
  }

  // specs/best.yaml:27 gru
  // from dGru2_0_0_1 [B, 16, 48] to dGru2_0_0_1_2 [B, 16, 240]
  function gru2_0_0_1Backward(batch: number): void {
    dGru2_0_0_1_2.fill(0, 0, (batch * 3840));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 48; c++) {
          dGru2_0_0_1_2[b * 3840 + t * 240 + c] = dGru2_0_0_1[b * 768 + t * 48 + c];
        }
      }
    }
  }

  // specs/best.yaml:27 gru
  // from dGru2_0_0_1_2 [B, 16, 240] to dGru2_0_0_1_3 [B, 16, 48]
  function gru2_0_0_1Backward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 48; c++) {
          dGru2_0_0_1_3[b * 768 + t * 48 + c] = dGru2_0_0_1_2[b * 3840 + t * 240 + c];
        }
      }
    }
  }

  // specs/best.yaml:27 gru
  // from dGru2_0_0_1_3 [B, 16, 48], gru2_0_0_1_2 [B, 16, 240], gru2_0_0_1WeightHhL0 [144, 48], dGru2_0_0_1_4 [B, 16, 240]
  //   to dGru2_0_0_1_4 [B, 16, 240]
  function gru2_0_0_1Backward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 48; j++) {
        const sum = 0;
        const dy = dGru2_0_0_1_3[b * 768 + j + 720];
        const r = gru2_0_0_1_2[b * 3840 + j + 3648];
        const z = gru2_0_0_1_2[b * 3840 + j + 3696];
        const n = gru2_0_0_1_2[b * 3840 + j + 3744];
        const m = gru2_0_0_1_2[b * 3840 + j + 3792];
        const previous = gru2_0_0_1_2[b * 3840 + j + 3360];
        const dN = dy * (1 - z) * (1 - n * n);
        dGru2_0_0_1_4[b * 3840 + j + 3600] = dN * m * r * (1 - r);
        dGru2_0_0_1_4[b * 3840 + j + 3648] = dy * (previous - n) * z * (1 - z);
        dGru2_0_0_1_4[b * 3840 + j + 3696] = dN;
        dGru2_0_0_1_4[b * 3840 + j + 3744] = dN * r;
        dGru2_0_0_1_4[b * 3840 + j + 3792] = dy * z;
      }
    }
    for (let s = 0; s < 14; s++) {
      for (let b = 0; b < batch; b++) {
        for (let j = 0; j < 48; j++) {
          let sum = 0;
          for (let k = 0; k < 48; k++) {
            sum += gru2_0_0_1WeightHhL0[k * 48 + j] * dGru2_0_0_1_4[b * 3840 + s * -240 + k + 3600];
            sum += gru2_0_0_1WeightHhL0[k * 48 + j + 2304] * dGru2_0_0_1_4[b * 3840 + s * -240 + k + 3648];
            sum += gru2_0_0_1WeightHhL0[k * 48 + j + 4608] * dGru2_0_0_1_4[b * 3840 + s * -240 + k + 3744];
          }
          const dy = dGru2_0_0_1_3[b * 768 + s * -48 + j + 672] + sum + dGru2_0_0_1_4[b * 3840 + s * -240 + j + 3792];
          const r = gru2_0_0_1_2[b * 3840 + s * -240 + j + 3408];
          const z = gru2_0_0_1_2[b * 3840 + s * -240 + j + 3456];
          const n = gru2_0_0_1_2[b * 3840 + s * -240 + j + 3504];
          const m = gru2_0_0_1_2[b * 3840 + s * -240 + j + 3552];
          const previous = gru2_0_0_1_2[b * 3840 + s * -240 + j + 3120];
          const dN = dy * (1 - z) * (1 - n * n);
          dGru2_0_0_1_4[b * 3840 + s * -240 + j + 3360] = dN * m * r * (1 - r);
          dGru2_0_0_1_4[b * 3840 + s * -240 + j + 3408] = dy * (previous - n) * z * (1 - z);
          dGru2_0_0_1_4[b * 3840 + s * -240 + j + 3456] = dN;
          dGru2_0_0_1_4[b * 3840 + s * -240 + j + 3504] = dN * r;
          dGru2_0_0_1_4[b * 3840 + s * -240 + j + 3552] = dy * z;
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 48; j++) {
        let sum = 0;
        for (let k = 0; k < 48; k++) {
          sum += gru2_0_0_1WeightHhL0[k * 48 + j] * dGru2_0_0_1_4[b * 3840 + k + 240];
          sum += gru2_0_0_1WeightHhL0[k * 48 + j + 2304] * dGru2_0_0_1_4[b * 3840 + k + 288];
          sum += gru2_0_0_1WeightHhL0[k * 48 + j + 4608] * dGru2_0_0_1_4[b * 3840 + k + 384];
        }
        const dy = dGru2_0_0_1_3[b * 768 + j] + sum + dGru2_0_0_1_4[b * 3840 + j + 432];
        const r = gru2_0_0_1_2[b * 3840 + j + 48];
        const z = gru2_0_0_1_2[b * 3840 + j + 96];
        const n = gru2_0_0_1_2[b * 3840 + j + 144];
        const m = gru2_0_0_1_2[b * 3840 + j + 192];
        const previous = 0;
        const dN = dy * (1 - z) * (1 - n * n);
        dGru2_0_0_1_4[b * 3840 + j] = dN * m * r * (1 - r);
        dGru2_0_0_1_4[b * 3840 + j + 48] = dy * (previous - n) * z * (1 - z);
        dGru2_0_0_1_4[b * 3840 + j + 96] = dN;
        dGru2_0_0_1_4[b * 3840 + j + 144] = dN * r;
        dGru2_0_0_1_4[b * 3840 + j + 192] = dy * z;
      }
    }
  }

  // specs/best.yaml:27 gru
  // from dGru2_0_0_1_4 [B, 16, 240] to dGru2_0_0_1_5 [B, 16, 96]
  function gru2_0_0_1Backward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 96; c++) {
          dGru2_0_0_1_5[b * 1536 + t * 96 + c] = dGru2_0_0_1_4[b * 3840 + t * 240 + c];
        }
      }
    }
  }

  // specs/best.yaml:27 gru
  // from dGru2_0_0_1_4 [B, 16, 240] to dGru2_0_0_1_6 [B, 16, 48]
  function gru2_0_0_1Backward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 48; c++) {
          dGru2_0_0_1_6[b * 768 + t * 48 + c] = dGru2_0_0_1_4[b * 3840 + t * 240 + c + 144];
        }
      }
    }
  }

  // specs/best.yaml:27 gru
  // from dGru2_0_0_1_5 [B, 16, 96], dGru2_0_0_1_6 [B, 16, 48] to dGru2_0_0_1_7 [B, 16, 144]
  function gru2_0_0_1Backward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 96; c++) {
          dGru2_0_0_1_7[b * 2304 + t * 144 + c] = dGru2_0_0_1_5[b * 1536 + t * 96 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 48; c++) {
          dGru2_0_0_1_7[b * 2304 + t * 144 + c + 96] = dGru2_0_0_1_6[b * 768 + t * 48 + c];
        }
      }
    }
  }

  // specs/best.yaml:27 gru
  // from dGru2_0_0_1_4 [B, 16, 240] to dGru2_0_0_1_8 [B, 16, 144]
  function gru2_0_0_1Backward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 144; c++) {
          dGru2_0_0_1_8[b * 2304 + t * 144 + c] = dGru2_0_0_1_4[b * 3840 + t * 240 + c];
        }
      }
    }
  }

  // specs/best.yaml:27 gru
  // from gru2_0_0_1_3 [B, 16, 48] to dGru2_0_0_1_9 [B, 15, 48]
  function gru2_0_0_1Backward8(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 48; c++) {
          dGru2_0_0_1_9[b * 720 + t * 48 + c] = gru2_0_0_1_3[b * 768 + t * 48 + c];
        }
      }
    }
  }

  // specs/best.yaml:27 gru
  // from dGru2_0_0_1_9 [B, 15, 48] to dGru2_0_0_1_10 [B, 16, 48]
  function gru2_0_0_1Backward9(batch: number): void {
    dGru2_0_0_1_10.fill(0, 0, (batch * 768));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 48; c++) {
          dGru2_0_0_1_10[b * 768 + t * 48 + c + 48] = dGru2_0_0_1_9[b * 720 + t * 48 + c];
        }
      }
    }
  }

  // specs/best.yaml:27 gru
  // from dGru2_0_0_1_7 [B, 16, 144] to dGru2_0_0_1BiasHhL0 [1, 1, 144]
  function gru2_0_0_1Backward10(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 144; c++) {
      let dGru = 0;
      for (let n = 0; n < rows; n++) {
        dGru += dGru2_0_0_1_7[n * 144 + c];
      }
      dGru2_0_0_1BiasHhL0[c] = dGru;
    }
  }

  // specs/best.yaml:27 gru
  // from dGru2_0_0_1_8 [B, 16, 144] to dGru2_0_0_1BiasIhL0 [1, 1, 144]
  function gru2_0_0_1Backward11(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 144; c++) {
      let dBiasIhL0 = 0;
      for (let n = 0; n < rows; n++) {
        dBiasIhL0 += dGru2_0_0_1_8[n * 144 + c];
      }
      dGru2_0_0_1BiasIhL0[c] = dBiasIhL0;
    }
  }

  // specs/best.yaml:26 rmsNorm
  // from dRmsNorm2_0_0_0 [B, 16, 48], embedding0 [B, 16, 48], rmsNorm2_0_0_0ReciprocalRoot [B, 16, 1]
  //   to dRmsNorm2_0_0_0Weight [1, 1, 48]
  function rmsNorm2_0_0_0Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 48; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += dRmsNorm2_0_0_0[n * 48 + c] * embedding0[n * 48 + c] * dropoutMask(dropoutKey, 0, n * 48 + c, 0.1) * rmsNorm2_0_0_0ReciprocalRoot[n];
      }
      dRmsNorm2_0_0_0Weight[c] = dWeight;
    }
  }

  // specs/best.yaml:26 rmsNorm
  // specs/best.yaml:21 dropout
  // from dRmsNorm2_0_0_0 [B, 16, 48], rmsNorm2_0_0_0Weight [48], embedding0 [B, 16, 48], rmsNorm2_0_0_0ReciprocalRoot [B, 16, 1], dDropout1 [B, 16, 48]
  //   to dEmbedding0 [B, 16, 48]
  function rmsNorm2_0_0_0Dropout1Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 48; c++) {
        dReciprocalRoot += dRmsNorm2_0_0_0[n * 48 + c] * rmsNorm2_0_0_0Weight[c] * embedding0[n * 48 + c] * dropoutMask(dropoutKey, 0, n * 48 + c, 0.1);
      }
      const reciprocalRoot = rmsNorm2_0_0_0ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot * reciprocalRoot * reciprocalRoot / 48;
      for (let c = 0; c < 48; c++) {
        const mask = dropoutMask(dropoutKey, 0, n * 48 + c, 0.1);
        const dProduct2 = dProduct * embedding0[n * 48 + c] * mask;
        dEmbedding0[n * 48 + c] = (dDropout1[n * 48 + c] + dRmsNorm2_0_0_0[n * 48 + c] * rmsNorm2_0_0_0Weight[c] * reciprocalRoot + dProduct2 + dProduct2) * mask;
      }
    }
  }

  // specs/best.yaml:20 embedding
  // from tokens [B, 16, 1], dEmbedding0 [B, 16, 48] to dEmbedding0Weight [27, 48]
  function embedding0Gradient(batch: number): void {
    const rows = batch * 16;
    dEmbedding0Weight.fill(0);
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 48; c++) {
        dEmbedding0Weight[row * 48 + c] += dEmbedding0[n * 48 + c];
      }
    }
  }


  /** Forward and backward of the first `batch` examples; returns the mean loss. */
  return function trainingStep(batch: number, dropoutKey: number): number {
    lossForward(batch);
    embedding0Forward(batch);
    dropout1RmsNorm2_0_0_0Forward(batch, dropoutKey);
    // specs/best.yaml:27 gru
    // from rmsNorm2_0_0_0 [B, 16, 48], gru2_0_0_1WeightIhL0 [144, 48], gru2_0_0_1BiasIhL0 [144] to gru2_0_0_1 [B, 16, 144]
    multiplyTransposed(rmsNorm2_0_0_0, gru2_0_0_1WeightIhL0, gru2_0_0_1, batch * 16, 144, 48, gru2_0_0_1BiasIhL0);
    gru2_0_0_1Forward2(batch);
    gru2_0_0_1Forward3(batch);
    dropout1RmsNorm2_0_1_0Forward(batch, dropoutKey);
    // specs/best.yaml:31 attention
    // from rmsNorm2_0_1_0 [B, 16, 48], attention2_0_1_1InProjWeight [144, 48], attention2_0_1_1InProjBias [144]
    //   to attention2_0_1_1 [B, 16, 144]
    multiplyTransposed(rmsNorm2_0_1_0, attention2_0_1_1InProjWeight, attention2_0_1_1, batch * 16, 144, 48, attention2_0_1_1InProjBias);
    attention2_0_1_1Forward2(batch);
    attention2_0_1_1Forward3(batch);
    attention2_0_1_1Forward4(batch);
    attention2_0_1_1Forward5(batch);
    attention2_0_1_1Forward6(batch);
    attention2_0_1_1Forward7(batch);
    // specs/best.yaml:31 attention
    // from attention2_0_1_1_8 [B, 16, 48], attention2_0_1_1OutProjWeight [48, 48], attention2_0_1_1OutProjBias [48]
    //   to attention2_0_1_1_9 [B, 16, 48]
    multiplyTransposed(attention2_0_1_1_8, attention2_0_1_1OutProjWeight, attention2_0_1_1_9, batch * 16, 48, 48, attention2_0_1_1OutProjBias);
    dropout1RmsNorm2_0_2_0Forward(batch, dropoutKey);
    // specs/best.yaml:38 linear
    // from rmsNorm2_0_2_0 [B, 16, 48], linear2_0_2_1_0_0Weight [88, 48], linear2_0_2_1_0_0Bias [88]
    //   to linear2_0_2_1_0_0 [B, 16, 88]
    multiplyTransposed(rmsNorm2_0_2_0, linear2_0_2_1_0_0Weight, linear2_0_2_1_0_0, batch * 16, 88, 48, linear2_0_2_1_0_0Bias);
    silu2_0_2_1_0_1Forward(batch);
    // specs/best.yaml:39 linear
    // from rmsNorm2_0_2_0 [B, 16, 48], linear2_0_2_1_1_0Weight [88, 48], linear2_0_2_1_1_0Bias [88]
    //   to linear2_0_2_1_1_0 [B, 16, 88]
    multiplyTransposed(rmsNorm2_0_2_0, linear2_0_2_1_1_0Weight, linear2_0_2_1_1_0, batch * 16, 88, 48, linear2_0_2_1_1_0Bias);
    silu2_0_2_1_0_1Parallel2_0_2_1Forward(batch);
    // specs/best.yaml:40 linear
    // from parallel2_0_2_1 [B, 16, 88], linear2_0_2_2Weight [48, 88], linear2_0_2_2Bias [48] to linear2_0_2_2 [B, 16, 48]
    multiplyTransposed(parallel2_0_2_1, linear2_0_2_2Weight, linear2_0_2_2, batch * 16, 48, 88, linear2_0_2_2Bias);
    dropout1RmsNorm2_1_0_0Forward(batch, dropoutKey);
    // specs/best.yaml:27 gru
    // from rmsNorm2_1_0_0 [B, 16, 48], gru2_1_0_1WeightIhL0 [144, 48], gru2_1_0_1BiasIhL0 [144] to gru2_1_0_1 [B, 16, 144]
    multiplyTransposed(rmsNorm2_1_0_0, gru2_1_0_1WeightIhL0, gru2_1_0_1, batch * 16, 144, 48, gru2_1_0_1BiasIhL0);
    gru2_1_0_1Forward2(batch);
    gru2_1_0_1Forward3(batch);
    dropout2_1_0_2RmsNorm2_1_1_0Forward(batch, dropoutKey);
    // specs/best.yaml:31 attention
    // from rmsNorm2_1_1_0 [B, 16, 48], attention2_1_1_1InProjWeight [144, 48], attention2_1_1_1InProjBias [144]
    //   to attention2_1_1_1 [B, 16, 144]
    multiplyTransposed(rmsNorm2_1_1_0, attention2_1_1_1InProjWeight, attention2_1_1_1, batch * 16, 144, 48, attention2_1_1_1InProjBias);
    attention2_1_1_1Forward2(batch);
    attention2_1_1_1Forward3(batch);
    attention2_1_1_1Forward4(batch);
    attention2_1_1_1Forward5(batch);
    attention2_0_1_1Attention2_1_1_1Forward(batch);
    attention2_1_1_1Forward6(batch);
    // specs/best.yaml:31 attention
    // from attention2_1_1_1_8 [B, 16, 48], attention2_1_1_1OutProjWeight [48, 48], attention2_1_1_1OutProjBias [48]
    //   to attention2_1_1_1_9 [B, 16, 48]
    multiplyTransposed(attention2_1_1_1_8, attention2_1_1_1OutProjWeight, attention2_1_1_1_9, batch * 16, 48, 48, attention2_1_1_1OutProjBias);
    dropout2_1_0_2RmsNorm2_1_2_0Forward(batch, dropoutKey);
    // specs/best.yaml:38 linear
    // from rmsNorm2_1_2_0 [B, 16, 48], linear2_1_2_1_0_0Weight [88, 48], linear2_1_2_1_0_0Bias [88]
    //   to linear2_1_2_1_0_0 [B, 16, 88]
    multiplyTransposed(rmsNorm2_1_2_0, linear2_1_2_1_0_0Weight, linear2_1_2_1_0_0, batch * 16, 88, 48, linear2_1_2_1_0_0Bias);
    silu2_1_2_1_0_1Forward(batch);
    // specs/best.yaml:39 linear
    // from rmsNorm2_1_2_0 [B, 16, 48], linear2_1_2_1_1_0Weight [88, 48], linear2_1_2_1_1_0Bias [88]
    //   to linear2_1_2_1_1_0 [B, 16, 88]
    multiplyTransposed(rmsNorm2_1_2_0, linear2_1_2_1_1_0Weight, linear2_1_2_1_1_0, batch * 16, 88, 48, linear2_1_2_1_1_0Bias);
    silu2_1_2_1_0_1Parallel2_1_2_1Forward(batch);
    // specs/best.yaml:40 linear
    // from parallel2_1_2_1 [B, 16, 88], linear2_1_2_2Weight [48, 88], linear2_1_2_2Bias [48] to linear2_1_2_2 [B, 16, 48]
    multiplyTransposed(parallel2_1_2_1, linear2_1_2_2Weight, linear2_1_2_2, batch * 16, 48, 88, linear2_1_2_2Bias);
    dropout2_1_0_2RmsNorm3Forward(batch, dropoutKey);
    // specs/best.yaml:43 linear
    // from rmsNorm3 [B, 16, 48], linear4Weight [27, 48], linear4Bias [27] to linear4 [B, 16, 27]
    multiplyTransposed(rmsNorm3, linear4Weight, linear4, batch * 16, 27, 48, linear4Bias);
    lossForward2(batch);
    lossForward3();

    // Backward.
    linear4Backward(batch);
    // specs/best.yaml:43 linear
    // from dLinear4 [B, 16, 27], linear4Weight [27, 48] to dRmsNorm3 [B, 16, 48]
    multiply(dLinear4, linear4Weight, dRmsNorm3, batch * 16, 48, 27);
    // specs/best.yaml:43 linear
    // from dLinear4 [B, 16, 27], rmsNorm3 [B, 16, 48] to dLinear4Weight [27, 48]
    multiplyLeftTransposed(dLinear4, rmsNorm3, dLinear4Weight, 27, 48, batch * 16);
    rmsNorm3Backward(batch);
    rmsNorm3Dropout2_1_2_3Backward(batch, dropoutKey);
    linear2_1_2_2Backward(batch);
    // specs/best.yaml:40 linear
    // from dLinear2_1_2_2 [B, 16, 48], linear2_1_2_2Weight [48, 88] to dParallel2_1_2_1 [B, 16, 88]
    multiply(dLinear2_1_2_2, linear2_1_2_2Weight, dParallel2_1_2_1, batch * 16, 88, 48);
    // specs/best.yaml:40 linear
    // from dLinear2_1_2_2 [B, 16, 48], parallel2_1_2_1 [B, 16, 88] to dLinear2_1_2_2Weight [48, 88]
    multiplyLeftTransposed(dLinear2_1_2_2, parallel2_1_2_1, dLinear2_1_2_2Weight, 48, 88, batch * 16);
    parallel2_1_2_1Linear2_1_2_1_0_0Backward(batch);
    // specs/best.yaml:39 linear
    // from dLinear2_1_2_1_1_0 [B, 16, 88], linear2_1_2_1_1_0Weight [88, 48] to dRmsNorm2_1_2_0 [B, 16, 48]
    multiply(dLinear2_1_2_1_1_0, linear2_1_2_1_1_0Weight, dRmsNorm2_1_2_0, batch * 16, 48, 88);
    // specs/best.yaml:39 linear
    // from dLinear2_1_2_1_1_0 [B, 16, 88], rmsNorm2_1_2_0 [B, 16, 48] to dLinear2_1_2_1_1_0Weight [88, 48]
    multiplyLeftTransposed(dLinear2_1_2_1_1_0, rmsNorm2_1_2_0, dLinear2_1_2_1_1_0Weight, 88, 48, batch * 16);
    // specs/best.yaml:38 linear
    // from dLinear2_1_2_1_0_0 [B, 16, 88], linear2_1_2_1_0_0Weight [88, 48] to dRmsNorm2_1_2_0_2 [B, 16, 48]
    multiply(dLinear2_1_2_1_0_0, linear2_1_2_1_0_0Weight, dRmsNorm2_1_2_0_2, batch * 16, 48, 88);
    // specs/best.yaml:38 linear
    // from dLinear2_1_2_1_0_0 [B, 16, 88], rmsNorm2_1_2_0 [B, 16, 48] to dLinear2_1_2_1_0_0Weight [88, 48]
    multiplyLeftTransposed(dLinear2_1_2_1_0_0, rmsNorm2_1_2_0, dLinear2_1_2_1_0_0Weight, 88, 48, batch * 16);
    linear2_1_2_1_0_0RmsNorm2_1_2_0Backward(batch, dropoutKey);
    linear2_1_2_1_0_0Dropout2_1_1_2Backward(batch, dropoutKey);
    attention2_1_1_1Backward(batch);
    // specs/best.yaml:31 attention
    // from dAttention2_1_1_1 [B, 16, 48], attention2_1_1_1OutProjWeight [48, 48] to dAttention2_1_1_1_2 [B, 16, 48]
    multiply(dAttention2_1_1_1, attention2_1_1_1OutProjWeight, dAttention2_1_1_1_2, batch * 16, 48, 48);
    // specs/best.yaml:31 attention
    // from dAttention2_1_1_1 [B, 16, 48], attention2_1_1_1_8 [B, 16, 48] to dAttention2_1_1_1OutProjWeight [48, 48]
    multiplyLeftTransposed(dAttention2_1_1_1, attention2_1_1_1_8, dAttention2_1_1_1OutProjWeight, 48, 48, batch * 16);
    attention2_1_1_1Backward2(batch);
    attention2_1_1_1Backward3(batch);
    attention2_1_1_1Backward4(batch);
    attention2_1_1_1Backward5(batch);
    attention2_1_1_1Backward6(batch);
    attention2_1_1_1Backward7(batch);
    attention2_1_1_1Backward8(batch);
    // specs/best.yaml:31 attention
    // from dAttention2_1_1_1_7 [B, 16, 144], attention2_1_1_1InProjWeight [144, 48] to dRmsNorm2_1_1_0 [B, 16, 48]
    multiply(dAttention2_1_1_1_7, attention2_1_1_1InProjWeight, dRmsNorm2_1_1_0, batch * 16, 48, 144);
    // specs/best.yaml:31 attention
    // from dAttention2_1_1_1_7 [B, 16, 144], rmsNorm2_1_1_0 [B, 16, 48] to dAttention2_1_1_1InProjWeight [144, 48]
    multiplyLeftTransposed(dAttention2_1_1_1_7, rmsNorm2_1_1_0, dAttention2_1_1_1InProjWeight, 144, 48, batch * 16);
    rmsNorm2_1_1_0Backward(batch, dropoutKey);
    linear2_1_2_1_0_0Dropout2_1_0_2Backward(batch, dropoutKey);
    gru2_1_0_1Backward(batch);
    gru2_1_0_1Backward2(batch);
    gru2_1_0_1Backward3(batch);
    gru2_1_0_1Backward4(batch);
    gru2_1_0_1Backward5(batch);
    gru2_1_0_1Backward6(batch);
    gru2_1_0_1Backward7(batch);
    gru2_1_0_1Backward8(batch);
    gru2_1_0_1Backward9(batch);
    // specs/best.yaml:27 gru
    // from dGru2_1_0_1_7 [B, 16, 144], dGru2_1_0_1_10 [B, 16, 48] to dGru2_1_0_1WeightHhL0 [144, 48]
    multiplyLeftTransposed(dGru2_1_0_1_7, dGru2_1_0_1_10, dGru2_1_0_1WeightHhL0, 144, 48, batch * 16);
    gru2_1_0_1Backward10(batch);
    gru2_1_0_1Backward11(batch);
    // specs/best.yaml:27 gru
    // from dGru2_1_0_1_8 [B, 16, 144], gru2_1_0_1WeightIhL0 [144, 48] to dRmsNorm2_1_0_0 [B, 16, 48]
    multiply(dGru2_1_0_1_8, gru2_1_0_1WeightIhL0, dRmsNorm2_1_0_0, batch * 16, 48, 144);
    // specs/best.yaml:27 gru
    // from dGru2_1_0_1_8 [B, 16, 144], rmsNorm2_1_0_0 [B, 16, 48] to dGru2_1_0_1WeightIhL0 [144, 48]
    multiplyLeftTransposed(dGru2_1_0_1_8, rmsNorm2_1_0_0, dGru2_1_0_1WeightIhL0, 144, 48, batch * 16);
    rmsNorm2_1_0_0Backward(batch);
    rmsNorm2_1_0_0Dropout2_0_2_3Backward(batch, dropoutKey);
    linear2_0_2_2Backward(batch);
    // specs/best.yaml:40 linear
    // from dLinear2_0_2_2 [B, 16, 48], linear2_0_2_2Weight [48, 88] to dParallel2_0_2_1 [B, 16, 88]
    multiply(dLinear2_0_2_2, linear2_0_2_2Weight, dParallel2_0_2_1, batch * 16, 88, 48);
    // specs/best.yaml:40 linear
    // from dLinear2_0_2_2 [B, 16, 48], parallel2_0_2_1 [B, 16, 88] to dLinear2_0_2_2Weight [48, 88]
    multiplyLeftTransposed(dLinear2_0_2_2, parallel2_0_2_1, dLinear2_0_2_2Weight, 48, 88, batch * 16);
    parallel2_0_2_1Linear2_0_2_1_0_0Backward(batch);
    // specs/best.yaml:39 linear
    // from dLinear2_0_2_1_1_0 [B, 16, 88], linear2_0_2_1_1_0Weight [88, 48] to dRmsNorm2_0_2_0 [B, 16, 48]
    multiply(dLinear2_0_2_1_1_0, linear2_0_2_1_1_0Weight, dRmsNorm2_0_2_0, batch * 16, 48, 88);
    // specs/best.yaml:39 linear
    // from dLinear2_0_2_1_1_0 [B, 16, 88], rmsNorm2_0_2_0 [B, 16, 48] to dLinear2_0_2_1_1_0Weight [88, 48]
    multiplyLeftTransposed(dLinear2_0_2_1_1_0, rmsNorm2_0_2_0, dLinear2_0_2_1_1_0Weight, 88, 48, batch * 16);
    // specs/best.yaml:38 linear
    // from dLinear2_0_2_1_0_0 [B, 16, 88], linear2_0_2_1_0_0Weight [88, 48] to dRmsNorm2_0_2_0_2 [B, 16, 48]
    multiply(dLinear2_0_2_1_0_0, linear2_0_2_1_0_0Weight, dRmsNorm2_0_2_0_2, batch * 16, 48, 88);
    // specs/best.yaml:38 linear
    // from dLinear2_0_2_1_0_0 [B, 16, 88], rmsNorm2_0_2_0 [B, 16, 48] to dLinear2_0_2_1_0_0Weight [88, 48]
    multiplyLeftTransposed(dLinear2_0_2_1_0_0, rmsNorm2_0_2_0, dLinear2_0_2_1_0_0Weight, 88, 48, batch * 16);
    linear2_0_2_1_0_0RmsNorm2_0_2_0Backward(batch, dropoutKey);
    linear2_0_2_1_0_0Dropout2_0_1_2Backward(batch, dropoutKey);
    attention2_0_1_1Backward(batch);
    // specs/best.yaml:31 attention
    // from dAttention2_0_1_1 [B, 16, 48], attention2_0_1_1OutProjWeight [48, 48] to dAttention2_0_1_1_2 [B, 16, 48]
    multiply(dAttention2_0_1_1, attention2_0_1_1OutProjWeight, dAttention2_0_1_1_2, batch * 16, 48, 48);
    // specs/best.yaml:31 attention
    // from dAttention2_0_1_1 [B, 16, 48], attention2_0_1_1_8 [B, 16, 48] to dAttention2_0_1_1OutProjWeight [48, 48]
    multiplyLeftTransposed(dAttention2_0_1_1, attention2_0_1_1_8, dAttention2_0_1_1OutProjWeight, 48, 48, batch * 16);
    attention2_0_1_1Backward2(batch);
    attention2_0_1_1Backward3(batch);
    attention2_0_1_1Backward4(batch);
    attention2_0_1_1Backward5(batch);
    attention2_0_1_1Backward6(batch);
    attention2_0_1_1Backward7(batch);
    attention2_0_1_1Backward8(batch);
    // specs/best.yaml:31 attention
    // from dAttention2_0_1_1_7 [B, 16, 144], attention2_0_1_1InProjWeight [144, 48] to dRmsNorm2_0_1_0 [B, 16, 48]
    multiply(dAttention2_0_1_1_7, attention2_0_1_1InProjWeight, dRmsNorm2_0_1_0, batch * 16, 48, 144);
    // specs/best.yaml:31 attention
    // from dAttention2_0_1_1_7 [B, 16, 144], rmsNorm2_0_1_0 [B, 16, 48] to dAttention2_0_1_1InProjWeight [144, 48]
    multiplyLeftTransposed(dAttention2_0_1_1_7, rmsNorm2_0_1_0, dAttention2_0_1_1InProjWeight, 144, 48, batch * 16);
    rmsNorm2_0_1_0Backward(batch, dropoutKey);
    linear2_0_2_1_0_0Dropout2_0_0_2Backward(batch, dropoutKey);
    gru2_0_0_1Backward(batch);
    gru2_0_0_1Backward2(batch);
    gru2_0_0_1Backward3(batch);
    gru2_0_0_1Backward4(batch);
    gru2_0_0_1Backward5(batch);
    gru2_0_0_1Backward6(batch);
    gru2_0_0_1Backward7(batch);
    gru2_0_0_1Backward8(batch);
    gru2_0_0_1Backward9(batch);
    // specs/best.yaml:27 gru
    // from dGru2_0_0_1_7 [B, 16, 144], dGru2_0_0_1_10 [B, 16, 48] to dGru2_0_0_1WeightHhL0 [144, 48]
    multiplyLeftTransposed(dGru2_0_0_1_7, dGru2_0_0_1_10, dGru2_0_0_1WeightHhL0, 144, 48, batch * 16);
    gru2_0_0_1Backward10(batch);
    gru2_0_0_1Backward11(batch);
    // specs/best.yaml:27 gru
    // from dGru2_0_0_1_8 [B, 16, 144], gru2_0_0_1WeightIhL0 [144, 48] to dRmsNorm2_0_0_0 [B, 16, 48]
    multiply(dGru2_0_0_1_8, gru2_0_0_1WeightIhL0, dRmsNorm2_0_0_0, batch * 16, 48, 144);
    // specs/best.yaml:27 gru
    // from dGru2_0_0_1_8 [B, 16, 144], rmsNorm2_0_0_0 [B, 16, 48] to dGru2_0_0_1WeightIhL0 [144, 48]
    multiplyLeftTransposed(dGru2_0_0_1_8, rmsNorm2_0_0_0, dGru2_0_0_1WeightIhL0, 144, 48, batch * 16);
    rmsNorm2_0_0_0Backward(batch, dropoutKey);
    rmsNorm2_0_0_0Dropout1Backward(batch, dropoutKey);
    embedding0Gradient(batch);
    return loss2[0];
  };
}

// Made by wnc from specs/best-any.yaml: change the spec and run wnc compile, not this file.
import { dropoutMask, multiply, multiplyLeftTransposed, multiplyTransposed, sigmoid, tanh, type TrainingMemory, type TrainingStep } from 'wnc/runtime';

/** Binds the training step to its arrays, once; the step itself allocates nothing. */
export function createTrainingStep(memory: TrainingMemory): TrainingStep {
  // The batch.
  const tokens = memory.inputs; // [B, 16, 1]
  const targets = memory.targets; // [B, 16, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 2160); // [27, 80]
  const rmsNorm2_0_0_0Weight = memory.parameters.subarray(2160, 2240); // [80]
  const gru2_0_0_1WeightIhL0 = memory.parameters.subarray(2240, 21440); // [240, 80]
  const gru2_0_0_1WeightHhL0 = memory.parameters.subarray(21440, 40640); // [240, 80]
  const gru2_0_0_1BiasIhL0 = memory.parameters.subarray(40640, 40880); // [240]
  const gru2_0_0_1BiasHhL0 = memory.parameters.subarray(40880, 41120); // [240]
  const rmsNorm2_0_1_0Weight = memory.parameters.subarray(41120, 41200); // [80]
  const attention2_0_1_1InProjWeight = memory.parameters.subarray(41200, 60400); // [240, 80]
  const attention2_0_1_1InProjBias = memory.parameters.subarray(60400, 60640); // [240]
  const attention2_0_1_1OutProjWeight = memory.parameters.subarray(60640, 67040); // [80, 80]
  const attention2_0_1_1OutProjBias = memory.parameters.subarray(67040, 67120); // [80]
  const rmsNorm2_0_2_0Weight = memory.parameters.subarray(67120, 67200); // [80]
  const linear2_0_2_1_0_0Weight = memory.parameters.subarray(67200, 80000); // [160, 80]
  const linear2_0_2_1_0_0Bias = memory.parameters.subarray(80000, 80160); // [160]
  const linear2_0_2_1_1_0Weight = memory.parameters.subarray(80160, 92960); // [160, 80]
  const linear2_0_2_1_1_0Bias = memory.parameters.subarray(92960, 93120); // [160]
  const linear2_0_2_2Weight = memory.parameters.subarray(93120, 105920); // [80, 160]
  const linear2_0_2_2Bias = memory.parameters.subarray(105920, 106000); // [80]
  const rmsNorm2_1_0_0Weight = memory.parameters.subarray(106000, 106080); // [80]
  const gru2_1_0_1WeightIhL0 = memory.parameters.subarray(106080, 125280); // [240, 80]
  const gru2_1_0_1WeightHhL0 = memory.parameters.subarray(125280, 144480); // [240, 80]
  const gru2_1_0_1BiasIhL0 = memory.parameters.subarray(144480, 144720); // [240]
  const gru2_1_0_1BiasHhL0 = memory.parameters.subarray(144720, 144960); // [240]
  const rmsNorm2_1_1_0Weight = memory.parameters.subarray(144960, 145040); // [80]
  const attention2_1_1_1InProjWeight = memory.parameters.subarray(145040, 164240); // [240, 80]
  const attention2_1_1_1InProjBias = memory.parameters.subarray(164240, 164480); // [240]
  const attention2_1_1_1OutProjWeight = memory.parameters.subarray(164480, 170880); // [80, 80]
  const attention2_1_1_1OutProjBias = memory.parameters.subarray(170880, 170960); // [80]
  const rmsNorm2_1_2_0Weight = memory.parameters.subarray(170960, 171040); // [80]
  const linear2_1_2_1_0_0Weight = memory.parameters.subarray(171040, 183840); // [160, 80]
  const linear2_1_2_1_0_0Bias = memory.parameters.subarray(183840, 184000); // [160]
  const linear2_1_2_1_1_0Weight = memory.parameters.subarray(184000, 196800); // [160, 80]
  const linear2_1_2_1_1_0Bias = memory.parameters.subarray(196800, 196960); // [160]
  const linear2_1_2_2Weight = memory.parameters.subarray(196960, 209760); // [80, 160]
  const linear2_1_2_2Bias = memory.parameters.subarray(209760, 209840); // [80]
  const rmsNorm3Weight = memory.parameters.subarray(209840, 209920); // [80]
  const linear4Weight = memory.parameters.subarray(209920, 212080); // [27, 80]
  const linear4Bias = memory.parameters.subarray(212080, 212107); // [27]
  // Gradients of the parameters.
  const dLinear4Bias = memory.gradients.subarray(212080, 212107); // [1, 1, 27]
  const dLinear4Weight = memory.gradients.subarray(209920, 212080); // [27, 80]
  const dRmsNorm3Weight = memory.gradients.subarray(209840, 209920); // [1, 1, 80]
  const dLinear2_1_2_2Bias = memory.gradients.subarray(209760, 209840); // [1, 1, 80]
  const dLinear2_1_2_2Weight = memory.gradients.subarray(196960, 209760); // [80, 160]
  const dLinear2_1_2_1_1_0Bias = memory.gradients.subarray(196800, 196960); // [1, 1, 160]
  const dLinear2_1_2_1_1_0Weight = memory.gradients.subarray(184000, 196800); // [160, 80]
  const dLinear2_1_2_1_0_0Bias = memory.gradients.subarray(183840, 184000); // [1, 1, 160]
  const dLinear2_1_2_1_0_0Weight = memory.gradients.subarray(171040, 183840); // [160, 80]
  const dRmsNorm2_1_2_0Weight = memory.gradients.subarray(170960, 171040); // [1, 1, 80]
  const dAttention2_1_1_1OutProjBias = memory.gradients.subarray(170880, 170960); // [1, 1, 80]
  const dAttention2_1_1_1OutProjWeight = memory.gradients.subarray(164480, 170880); // [80, 80]
  const dAttention2_1_1_1InProjBias = memory.gradients.subarray(164240, 164480); // [1, 1, 240]
  const dAttention2_1_1_1InProjWeight = memory.gradients.subarray(145040, 164240); // [240, 80]
  const dRmsNorm2_1_1_0Weight = memory.gradients.subarray(144960, 145040); // [1, 1, 80]
  const dGru2_1_0_1WeightHhL0 = memory.gradients.subarray(125280, 144480); // [240, 80]
  const dGru2_1_0_1BiasHhL0 = memory.gradients.subarray(144720, 144960); // [1, 1, 240]
  const dGru2_1_0_1BiasIhL0 = memory.gradients.subarray(144480, 144720); // [1, 1, 240]
  const dGru2_1_0_1WeightIhL0 = memory.gradients.subarray(106080, 125280); // [240, 80]
  const dRmsNorm2_1_0_0Weight = memory.gradients.subarray(106000, 106080); // [1, 1, 80]
  const dLinear2_0_2_2Bias = memory.gradients.subarray(105920, 106000); // [1, 1, 80]
  const dLinear2_0_2_2Weight = memory.gradients.subarray(93120, 105920); // [80, 160]
  const dLinear2_0_2_1_1_0Bias = memory.gradients.subarray(92960, 93120); // [1, 1, 160]
  const dLinear2_0_2_1_1_0Weight = memory.gradients.subarray(80160, 92960); // [160, 80]
  const dLinear2_0_2_1_0_0Bias = memory.gradients.subarray(80000, 80160); // [1, 1, 160]
  const dLinear2_0_2_1_0_0Weight = memory.gradients.subarray(67200, 80000); // [160, 80]
  const dRmsNorm2_0_2_0Weight = memory.gradients.subarray(67120, 67200); // [1, 1, 80]
  const dAttention2_0_1_1OutProjBias = memory.gradients.subarray(67040, 67120); // [1, 1, 80]
  const dAttention2_0_1_1OutProjWeight = memory.gradients.subarray(60640, 67040); // [80, 80]
  const dAttention2_0_1_1InProjBias = memory.gradients.subarray(60400, 60640); // [1, 1, 240]
  const dAttention2_0_1_1InProjWeight = memory.gradients.subarray(41200, 60400); // [240, 80]
  const dRmsNorm2_0_1_0Weight = memory.gradients.subarray(41120, 41200); // [1, 1, 80]
  const dGru2_0_0_1WeightHhL0 = memory.gradients.subarray(21440, 40640); // [240, 80]
  const dGru2_0_0_1BiasHhL0 = memory.gradients.subarray(40880, 41120); // [1, 1, 240]
  const dGru2_0_0_1BiasIhL0 = memory.gradients.subarray(40640, 40880); // [1, 1, 240]
  const dGru2_0_0_1WeightIhL0 = memory.gradients.subarray(2240, 21440); // [240, 80]
  const dRmsNorm2_0_0_0Weight = memory.gradients.subarray(2160, 2240); // [1, 1, 80]
  const dEmbedding0Weight = memory.gradients.subarray(0, 2160); // [27, 80]
  // Workspace: tensors that are not needed at the same time share places.
  const lossCount = memory.workspace.subarray(1748992, 1748993); // [1, 1, 1]
  const embedding0 = memory.workspace.subarray(2457600, 2539520); // [B, 16, 80]
  const rmsNorm2_0_0_0ReciprocalRoot = memory.workspace.subarray(4639744, 4640768); // [B, 16, 1]
  const rmsNorm2_0_0_0 = memory.workspace.subarray(2539520, 2621440); // [B, 16, 80]
  const gru2_0_0_1 = memory.workspace.subarray(409600, 655360); // [B, 16, 240]
  const gru2_0_0_1_2 = memory.workspace.subarray(0, 409600); // [B, 16, 400]
  const gru2_0_0_1_3 = memory.workspace.subarray(2621440, 2703360); // [B, 16, 80]
  const rmsNorm2_0_1_0ReciprocalRoot = memory.workspace.subarray(4640768, 4641792); // [B, 16, 1]
  const rmsNorm2_0_1_0 = memory.workspace.subarray(2703360, 2785280); // [B, 16, 80]
  const attention2_0_1_1 = memory.workspace.subarray(409600, 655360); // [B, 16, 240]
  const attention2_0_1_1_2 = memory.workspace.subarray(2785280, 2867200); // [B, 16, 80]
  const attention2_0_1_1_3 = memory.workspace.subarray(2867200, 2949120); // [B, 16, 80]
  const attention2_0_1_1_4 = memory.workspace.subarray(2949120, 3031040); // [B, 16, 80]
  const attention2_0_1_1_5 = memory.workspace.subarray(409600, 475136); // [B, 64, 16]
  const attention2_0_1_1_6 = memory.workspace.subarray(4341760, 4407296); // [B, 64, 16]
  const attention2_0_1_1_7 = memory.workspace.subarray(4631552, 4635648); // [B, 64, 1]
  const attention2_0_1_1Weights = memory.workspace.subarray(4407296, 4472832); // [B, 64, 16]
  const attention2_0_1_1_8 = memory.workspace.subarray(3031040, 3112960); // [B, 16, 80]
  const attention2_0_1_1_9 = memory.workspace.subarray(3112960, 3194880); // [B, 16, 80]
  const rmsNorm2_0_2_0ReciprocalRoot = memory.workspace.subarray(4641792, 4642816); // [B, 16, 1]
  const rmsNorm2_0_2_0 = memory.workspace.subarray(3194880, 3276800); // [B, 16, 80]
  const linear2_0_2_1_0_0 = memory.workspace.subarray(1802240, 1966080); // [B, 16, 160]
  const silu2_0_2_1_0_1 = memory.workspace.subarray(1966080, 2129920); // [B, 16, 160]
  const linear2_0_2_1_1_0 = memory.workspace.subarray(2129920, 2293760); // [B, 16, 160]
  const parallel2_0_2_1 = memory.workspace.subarray(2293760, 2457600); // [B, 16, 160]
  const linear2_0_2_2 = memory.workspace.subarray(409600, 491520); // [B, 16, 80]
  const residual2_0_2 = memory.workspace.subarray(3276800, 3358720); // [B, 16, 80]
  const rmsNorm2_1_0_0ReciprocalRoot = memory.workspace.subarray(4642816, 4643840); // [B, 16, 1]
  const rmsNorm2_1_0_0 = memory.workspace.subarray(3358720, 3440640); // [B, 16, 80]
  const gru2_1_0_1 = memory.workspace.subarray(819200, 1064960); // [B, 16, 240]
  const gru2_1_0_1_2 = memory.workspace.subarray(409600, 819200); // [B, 16, 400]
  const gru2_1_0_1_3 = memory.workspace.subarray(3440640, 3522560); // [B, 16, 80]
  const rmsNorm2_1_1_0ReciprocalRoot = memory.workspace.subarray(4643840, 4644864); // [B, 16, 1]
  const rmsNorm2_1_1_0 = memory.workspace.subarray(3522560, 3604480); // [B, 16, 80]
  const attention2_1_1_1 = memory.workspace.subarray(819200, 1064960); // [B, 16, 240]
  const attention2_1_1_1_2 = memory.workspace.subarray(3604480, 3686400); // [B, 16, 80]
  const attention2_1_1_1_3 = memory.workspace.subarray(3686400, 3768320); // [B, 16, 80]
  const attention2_1_1_1_4 = memory.workspace.subarray(3768320, 3850240); // [B, 16, 80]
  const attention2_1_1_1_5 = memory.workspace.subarray(819200, 884736); // [B, 64, 16]
  const attention2_1_1_1_6 = memory.workspace.subarray(4472832, 4538368); // [B, 64, 16]
  const attention2_1_1_1_7 = memory.workspace.subarray(4635648, 4639744); // [B, 64, 1]
  const attention2_1_1_1Weights = memory.workspace.subarray(4538368, 4603904); // [B, 64, 16]
  const attention2_1_1_1_8 = memory.workspace.subarray(3850240, 3932160); // [B, 16, 80]
  const attention2_1_1_1_9 = memory.workspace.subarray(3932160, 4014080); // [B, 16, 80]
  const rmsNorm2_1_2_0ReciprocalRoot = memory.workspace.subarray(4644864, 4645888); // [B, 16, 1]
  const rmsNorm2_1_2_0 = memory.workspace.subarray(4014080, 4096000); // [B, 16, 80]
  const linear2_1_2_1_0_0 = memory.workspace.subarray(819200, 983040); // [B, 16, 160]
  const silu2_1_2_1_0_1 = memory.workspace.subarray(983040, 1146880); // [B, 16, 160]
  const linear2_1_2_1_1_0 = memory.workspace.subarray(1146880, 1310720); // [B, 16, 160]
  const parallel2_1_2_1 = memory.workspace.subarray(1310720, 1474560); // [B, 16, 160]
  const linear2_1_2_2 = memory.workspace.subarray(1474560, 1556480); // [B, 16, 80]
  const residual2_1_2 = memory.workspace.subarray(1556480, 1638400); // [B, 16, 80]
  const rmsNorm3ReciprocalRoot = memory.workspace.subarray(1747968, 1748992); // [B, 16, 1]
  const rmsNorm3 = memory.workspace.subarray(1638400, 1720320); // [B, 16, 80]
  const linear4 = memory.workspace.subarray(4603904, 4631552); // [B, 16, 27]
  const loss = memory.workspace.subarray(1474588, 1474589); // [1, 1, 1]
  const loss2 = memory.workspace.subarray(4645888, 4645889); // [1, 1, 1]
  const dLinear4 = memory.workspace.subarray(1720320, 1747968); // [B, 16, 27]
  const dRmsNorm3 = memory.workspace.subarray(1474560, 1556480); // [B, 16, 80]
  const dResidual2_1_1 = memory.workspace.subarray(4096000, 4177920); // [B, 16, 80]
  const dLinear2_1_2_2 = memory.workspace.subarray(1638400, 1720320); // [B, 16, 80]
  const dParallel2_1_2_1 = memory.workspace.subarray(1474560, 1638400); // [B, 16, 160]
  const dLinear2_1_2_1_1_0 = memory.workspace.subarray(1310720, 1474560); // [B, 16, 160]
  const dRmsNorm2_1_2_0 = memory.workspace.subarray(4177920, 4259840); // [B, 16, 80]
  const dLinear2_1_2_1_0_0 = memory.workspace.subarray(1638400, 1802240); // [B, 16, 160]
  const dRmsNorm2_1_2_0_2 = memory.workspace.subarray(4259840, 4341760); // [B, 16, 80]
  const dResidual2_1_1_2 = memory.workspace.subarray(4014080, 4096000); // [B, 16, 80]
  const dAttention2_1_1_1 = memory.workspace.subarray(819200, 901120); // [B, 16, 80]
  const dAttention2_1_1_1_2 = memory.workspace.subarray(901120, 983040); // [B, 16, 80]
  const dAttention2_1_1_1Weights = memory.workspace.subarray(819200, 884736); // [B, 64, 16]
  const dAttention2_1_1_1_3 = memory.workspace.subarray(1064960, 1146880); // [B, 16, 80]
  const dAttention2_1_1_1_4 = memory.workspace.subarray(884736, 950272); // [B, 64, 16]
  const dAttention2_1_1_1_5 = memory.workspace.subarray(1556480, 1638400); // [B, 16, 80]
  const dAttention2_1_1_1_6 = memory.workspace.subarray(1310720, 1392640); // [B, 16, 80]
  const dAttention2_1_1_1_7 = memory.workspace.subarray(819200, 1064960); // [B, 16, 240]
  const dAttention2_1_1_1_8 = memory.workspace.subarray(1064960, 1310720); // [B, 16, 240]
  const dAttention2_1_1_1_9 = memory.workspace.subarray(1310720, 1556480); // [B, 16, 240]
  const dAttention2_1_1_1_10 = memory.workspace.subarray(1556480, 1802240); // [B, 16, 240]
  const dRmsNorm2_1_1_0 = memory.workspace.subarray(819200, 901120); // [B, 16, 80]
  const dResidual2_0_2 = memory.workspace.subarray(1474560, 1556480); // [B, 16, 80]
  const dGru2_1_0_1 = memory.workspace.subarray(1228800, 1310720); // [B, 16, 80]
  const dGru2_1_0_1_2 = memory.workspace.subarray(819200, 1228800); // [B, 16, 400]
  const dGru2_1_0_1_3 = memory.workspace.subarray(1228800, 1310720); // [B, 16, 80]
  const dGru2_1_0_1_4 = memory.workspace.subarray(819200, 1228800); // [B, 16, 400]
  const dGru2_1_0_1_5 = memory.workspace.subarray(655360, 819200); // [B, 16, 160]
  const dGru2_1_0_1_6 = memory.workspace.subarray(1228800, 1310720); // [B, 16, 80]
  const dGru2_1_0_1_7 = memory.workspace.subarray(409600, 655360); // [B, 16, 240]
  const dGru2_1_0_1_8 = memory.workspace.subarray(1228800, 1474560); // [B, 16, 240]
  const dGru2_1_0_1_9 = memory.workspace.subarray(737280, 814080); // [B, 15, 80]
  const dGru2_1_0_1_10 = memory.workspace.subarray(655360, 737280); // [B, 16, 80]
  const dRmsNorm2_1_0_0 = memory.workspace.subarray(409600, 491520); // [B, 16, 80]
  const dResidual2_0_1 = memory.workspace.subarray(1392640, 1474560); // [B, 16, 80]
  const dLinear2_0_2_2 = memory.workspace.subarray(573440, 655360); // [B, 16, 80]
  const dParallel2_0_2_1 = memory.workspace.subarray(409600, 573440); // [B, 16, 160]
  const dLinear2_0_2_1_1_0 = memory.workspace.subarray(573440, 737280); // [B, 16, 160]
  const dRmsNorm2_0_2_0 = memory.workspace.subarray(1474560, 1556480); // [B, 16, 80]
  const dLinear2_0_2_1_0_0 = memory.workspace.subarray(737280, 901120); // [B, 16, 160]
  const dRmsNorm2_0_2_0_2 = memory.workspace.subarray(1556480, 1638400); // [B, 16, 80]
  const dResidual2_0_1_2 = memory.workspace.subarray(1638400, 1720320); // [B, 16, 80]
  const dAttention2_0_1_1 = memory.workspace.subarray(409600, 491520); // [B, 16, 80]
  const dAttention2_0_1_1_2 = memory.workspace.subarray(491520, 573440); // [B, 16, 80]
  const dAttention2_0_1_1Weights = memory.workspace.subarray(409600, 475136); // [B, 64, 16]
  const dAttention2_0_1_1_3 = memory.workspace.subarray(655360, 737280); // [B, 16, 80]
  const dAttention2_0_1_1_4 = memory.workspace.subarray(475136, 540672); // [B, 64, 16]
  const dAttention2_0_1_1_5 = memory.workspace.subarray(1146880, 1228800); // [B, 16, 80]
  const dAttention2_0_1_1_6 = memory.workspace.subarray(901120, 983040); // [B, 16, 80]
  const dAttention2_0_1_1_7 = memory.workspace.subarray(409600, 655360); // [B, 16, 240]
  const dAttention2_0_1_1_8 = memory.workspace.subarray(655360, 901120); // [B, 16, 240]
  const dAttention2_0_1_1_9 = memory.workspace.subarray(901120, 1146880); // [B, 16, 240]
  const dAttention2_0_1_1_10 = memory.workspace.subarray(1146880, 1392640); // [B, 16, 240]
  const dRmsNorm2_0_1_0 = memory.workspace.subarray(409600, 491520); // [B, 16, 80]
  const dDropout1 = memory.workspace.subarray(1064960, 1146880); // [B, 16, 80]
  const dGru2_0_0_1 = memory.workspace.subarray(819200, 901120); // [B, 16, 80]
  const dGru2_0_0_1_2 = memory.workspace.subarray(409600, 819200); // [B, 16, 400]
  const dGru2_0_0_1_3 = memory.workspace.subarray(819200, 901120); // [B, 16, 80]
  const dGru2_0_0_1_4 = memory.workspace.subarray(409600, 819200); // [B, 16, 400]
  const dGru2_0_0_1_5 = memory.workspace.subarray(245760, 409600); // [B, 16, 160]
  const dGru2_0_0_1_6 = memory.workspace.subarray(819200, 901120); // [B, 16, 80]
  const dGru2_0_0_1_7 = memory.workspace.subarray(0, 245760); // [B, 16, 240]
  const dGru2_0_0_1_8 = memory.workspace.subarray(819200, 1064960); // [B, 16, 240]
  const dGru2_0_0_1_9 = memory.workspace.subarray(327680, 404480); // [B, 15, 80]
  const dGru2_0_0_1_10 = memory.workspace.subarray(245760, 327680); // [B, 16, 80]
  const dRmsNorm2_0_0_0 = memory.workspace.subarray(0, 81920); // [B, 16, 80]
  const dEmbedding0 = memory.workspace.subarray(81920, 163840); // [B, 16, 80]
  const powers = memory.workspace.subarray(1474560, 1474587);

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

  // specs/best-any.yaml:11 embedding
  // from tokens [B, 16, 1], embedding0Weight [27, 80] to embedding0 [B, 16, 80]
  function embedding0Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 80; c++) {
        embedding0[n * 80 + c] = embedding0Weight[row * 80 + c];
      }
    }
  }

  // specs/best-any.yaml:12 dropout
  // specs/best-any.yaml:17 rmsNorm
  // from embedding0 [B, 16, 80], rmsNorm2_0_0_0Weight [80]
  //   to rmsNorm2_0_0_0ReciprocalRoot [B, 16, 1], rmsNorm2_0_0_0 [B, 16, 80]
  function dropout1RmsNorm2_0_0_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 80; c++) {
        const product = embedding0[n * 80 + c] * dropoutMask(dropoutKey, 0, n * 80 + c, 0.2);
        sum += product * product;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 80 + 0.00001);
      rmsNorm2_0_0_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 80; c++) {
        rmsNorm2_0_0_0[n * 80 + c] = embedding0[n * 80 + c] * dropoutMask(dropoutKey, 0, n * 80 + c, 0.2) * reciprocalRoot * rmsNorm2_0_0_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_0_0_1 [B, 16, 240], gru2_0_0_1BiasHhL0 [240], gru2_0_0_1WeightHhL0 [240, 80], gru2_0_0_1_2 [B, 16, 400]
  //   to gru2_0_0_1_2 [B, 16, 400]
  function gru2_0_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 80; j++) {
        const sumR = 0;
        const sumZ = 0;
        const sumM = 0;
        const r = sigmoid(gru2_0_0_1[b * 3840 + j] + gru2_0_0_1BiasHhL0[j] + sumR);
        const z = sigmoid(gru2_0_0_1[b * 3840 + j + 80] + gru2_0_0_1BiasHhL0[j + 80] + sumZ);
        const m = gru2_0_0_1BiasHhL0[j + 160] + sumM;
        const n = tanh(gru2_0_0_1[b * 3840 + j + 160] + r * m);
        const previous = 0;
        gru2_0_0_1_2[b * 6400 + j] = (1 - z) * n + z * previous;
        gru2_0_0_1_2[b * 6400 + j + 80] = r;
        gru2_0_0_1_2[b * 6400 + j + 160] = z;
        gru2_0_0_1_2[b * 6400 + j + 240] = n;
        gru2_0_0_1_2[b * 6400 + j + 320] = m;
      }
    }
    for (let s = 0; s < 15; s++) {
      for (let b = 0; b < batch; b++) {
        for (let j = 0; j < 80; j++) {
          let sumR = 0;
          let sumZ = 0;
          let sumM = 0;
          for (let k = 0; k < 80; k++) {
            sumR += gru2_0_0_1WeightHhL0[j * 80 + k] * gru2_0_0_1_2[b * 6400 + s * 400 + k];
            sumZ += gru2_0_0_1WeightHhL0[j * 80 + k + 6400] * gru2_0_0_1_2[b * 6400 + s * 400 + k];
            sumM += gru2_0_0_1WeightHhL0[j * 80 + k + 12800] * gru2_0_0_1_2[b * 6400 + s * 400 + k];
          }
          const r = sigmoid(gru2_0_0_1[b * 3840 + s * 240 + j + 240] + gru2_0_0_1BiasHhL0[j] + sumR);
          const z = sigmoid(gru2_0_0_1[b * 3840 + s * 240 + j + 320] + gru2_0_0_1BiasHhL0[j + 80] + sumZ);
          const m = gru2_0_0_1BiasHhL0[j + 160] + sumM;
          const n = tanh(gru2_0_0_1[b * 3840 + s * 240 + j + 400] + r * m);
          const previous = gru2_0_0_1_2[b * 6400 + s * 400 + j];
          gru2_0_0_1_2[b * 6400 + s * 400 + j + 400] = (1 - z) * n + z * previous;
          gru2_0_0_1_2[b * 6400 + s * 400 + j + 480] = r;
          gru2_0_0_1_2[b * 6400 + s * 400 + j + 560] = z;
          gru2_0_0_1_2[b * 6400 + s * 400 + j + 640] = n;
          gru2_0_0_1_2[b * 6400 + s * 400 + j + 720] = m;
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_0_0_1_2 [B, 16, 400] to gru2_0_0_1_3 [B, 16, 80]
  function gru2_0_0_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 80; c++) {
          gru2_0_0_1_3[b * 1280 + t * 80 + c] = gru2_0_0_1_2[b * 6400 + t * 400 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:12 dropout
  // specs/best-any.yaml:19 dropout
  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:21 rmsNorm
  // from embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], rmsNorm2_0_1_0Weight [80]
  //   to rmsNorm2_0_1_0ReciprocalRoot [B, 16, 1], rmsNorm2_0_1_0 [B, 16, 80]
  function dropout1RmsNorm2_0_1_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 80; c++) {
        const total = embedding0[n * 80 + c] * dropoutMask(dropoutKey, 0, n * 80 + c, 0.2) + gru2_0_0_1_3[n * 80 + c] * dropoutMask(dropoutKey, 1, n * 80 + c, 0.2);
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 80 + 0.00001);
      rmsNorm2_0_1_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 80; c++) {
        rmsNorm2_0_1_0[n * 80 + c] = (embedding0[n * 80 + c] * dropoutMask(dropoutKey, 0, n * 80 + c, 0.2) + gru2_0_0_1_3[n * 80 + c] * dropoutMask(dropoutKey, 1, n * 80 + c, 0.2)) * reciprocalRoot * rmsNorm2_0_1_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1 [B, 16, 240] to attention2_0_1_1_2 [B, 16, 80]
  function attention2_0_1_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 80; c++) {
          attention2_0_1_1_2[b * 1280 + t * 80 + c] = attention2_0_1_1[b * 3840 + t * 240 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1 [B, 16, 240] to attention2_0_1_1_3 [B, 16, 80]
  function attention2_0_1_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 80; c++) {
          attention2_0_1_1_3[b * 1280 + t * 80 + c] = attention2_0_1_1[b * 3840 + t * 240 + c + 80];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1 [B, 16, 240] to attention2_0_1_1_4 [B, 16, 80]
  function attention2_0_1_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 80; c++) {
          attention2_0_1_1_4[b * 1280 + t * 80 + c] = attention2_0_1_1[b * 3840 + t * 240 + c + 160];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1_2 [B, 16, 80], attention2_0_1_1_3 [B, 16, 80] to attention2_0_1_1_5 [B, 64, 16]
  function attention2_0_1_1Forward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 20; d++) {
              sum += attention2_0_1_1_2[b * 1280 + t * 80 + h * 20 + d] * attention2_0_1_1_3[b * 1280 + u * 80 + h * 20 + d];
            }
            attention2_0_1_1_5[b * 1024 + h * 256 + t * 16 + u] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1_5 [B, 64, 16], attention2_0_1_1_6 [B, 64, 16]
  //   to attention2_0_1_1_6 [B, 64, 16], attention2_0_1_1_7 [B, 64, 1], attention2_0_1_1Weights [B, 64, 16]
  function attention2_0_1_1Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 64; t++) {
        let largest = -Infinity;
        for (let c = 0; c < 16; c++) {
          largest = Math.max(largest, 0.22360679774997896 * attention2_0_1_1_5[b * 1024 + t * 16 + c] + -1e+30 * (c > t % 16 ? 1 : 0));
        }
        let sum = 0;
        for (let c = 0; c < 16; c++) {
          const power = Math.exp(0.22360679774997896 * attention2_0_1_1_5[b * 1024 + t * 16 + c] + -1e+30 * (c > t % 16 ? 1 : 0) - largest);
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

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1Weights [B, 64, 16], attention2_0_1_1_4 [B, 16, 80] to attention2_0_1_1_8 [B, 16, 80]
  function attention2_0_1_1Forward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let d = 0; d < 20; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += attention2_0_1_1Weights[b * 1024 + h * 256 + t * 16 + u] * attention2_0_1_1_4[b * 1280 + u * 80 + h * 20 + d];
            }
            attention2_0_1_1_8[b * 1280 + t * 80 + h * 20 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:12 dropout
  // specs/best-any.yaml:19 dropout
  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:23 dropout
  // specs/best-any.yaml:20 residual
  // specs/best-any.yaml:25 rmsNorm
  // from embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], attention2_0_1_1_9 [B, 16, 80], rmsNorm2_0_2_0Weight [80]
  //   to rmsNorm2_0_2_0ReciprocalRoot [B, 16, 1], rmsNorm2_0_2_0 [B, 16, 80]
  function dropout1RmsNorm2_0_2_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 80; c++) {
        const total = embedding0[n * 80 + c] * dropoutMask(dropoutKey, 0, n * 80 + c, 0.2) + gru2_0_0_1_3[n * 80 + c] * dropoutMask(dropoutKey, 1, n * 80 + c, 0.2) + attention2_0_1_1_9[n * 80 + c] * dropoutMask(dropoutKey, 2, n * 80 + c, 0.2);
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 80 + 0.00001);
      rmsNorm2_0_2_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 80; c++) {
        rmsNorm2_0_2_0[n * 80 + c] = (embedding0[n * 80 + c] * dropoutMask(dropoutKey, 0, n * 80 + c, 0.2) + gru2_0_0_1_3[n * 80 + c] * dropoutMask(dropoutKey, 1, n * 80 + c, 0.2) + attention2_0_1_1_9[n * 80 + c] * dropoutMask(dropoutKey, 2, n * 80 + c, 0.2)) * reciprocalRoot * rmsNorm2_0_2_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:29 silu
  // from linear2_0_2_1_0_0 [B, 16, 160] to silu2_0_2_1_0_1 [B, 16, 160]
  function silu2_0_2_1_0_1Forward(batch: number): void {
    const size = batch * 2560;
    for (let i = 0; i < size; i++) {
      silu2_0_2_1_0_1[i] = sigmoid(linear2_0_2_1_0_0[i]);
    }
  }

  // specs/best-any.yaml:29 silu
  // specs/best-any.yaml:26 parallel
  // from linear2_0_2_1_0_0 [B, 16, 160], silu2_0_2_1_0_1 [B, 16, 160], linear2_0_2_1_1_0 [B, 16, 160]
  //   to parallel2_0_2_1 [B, 16, 160]
  function silu2_0_2_1_0_1Parallel2_0_2_1Forward(batch: number): void {
    const size = batch * 2560;
    for (let i = 0; i < size; i++) {
      parallel2_0_2_1[i] = linear2_0_2_1_0_0[i] * silu2_0_2_1_0_1[i] * linear2_0_2_1_1_0[i];
    }
  }

  // specs/best-any.yaml:12 dropout
  // specs/best-any.yaml:19 dropout
  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:23 dropout
  // specs/best-any.yaml:20 residual
  // specs/best-any.yaml:32 dropout
  // specs/best-any.yaml:24 residual
  // specs/best-any.yaml:17 rmsNorm
  // from embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], attention2_0_1_1_9 [B, 16, 80], linear2_0_2_2 [B, 16, 80], residual2_0_2 [B, 16, 80], rmsNorm2_1_0_0Weight [80]
  //   to residual2_0_2 [B, 16, 80], rmsNorm2_1_0_0ReciprocalRoot [B, 16, 1], rmsNorm2_1_0_0 [B, 16, 80]
  function dropout1RmsNorm2_1_0_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 80; c++) {
        const total = embedding0[n * 80 + c] * dropoutMask(dropoutKey, 0, n * 80 + c, 0.2) + gru2_0_0_1_3[n * 80 + c] * dropoutMask(dropoutKey, 1, n * 80 + c, 0.2) + attention2_0_1_1_9[n * 80 + c] * dropoutMask(dropoutKey, 2, n * 80 + c, 0.2) + linear2_0_2_2[n * 80 + c] * dropoutMask(dropoutKey, 3, n * 80 + c, 0.2);
        residual2_0_2[n * 80 + c] = total;
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 80 + 0.00001);
      rmsNorm2_1_0_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 80; c++) {
        rmsNorm2_1_0_0[n * 80 + c] = residual2_0_2[n * 80 + c] * reciprocalRoot * rmsNorm2_1_0_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_1_0_1 [B, 16, 240], gru2_1_0_1BiasHhL0 [240], gru2_1_0_1WeightHhL0 [240, 80], gru2_1_0_1_2 [B, 16, 400]
  //   to gru2_1_0_1_2 [B, 16, 400]
  function gru2_1_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 80; j++) {
        const sumR = 0;
        const sumZ = 0;
        const sumM = 0;
        const r = sigmoid(gru2_1_0_1[b * 3840 + j] + gru2_1_0_1BiasHhL0[j] + sumR);
        const z = sigmoid(gru2_1_0_1[b * 3840 + j + 80] + gru2_1_0_1BiasHhL0[j + 80] + sumZ);
        const m = gru2_1_0_1BiasHhL0[j + 160] + sumM;
        const n = tanh(gru2_1_0_1[b * 3840 + j + 160] + r * m);
        const previous = 0;
        gru2_1_0_1_2[b * 6400 + j] = (1 - z) * n + z * previous;
        gru2_1_0_1_2[b * 6400 + j + 80] = r;
        gru2_1_0_1_2[b * 6400 + j + 160] = z;
        gru2_1_0_1_2[b * 6400 + j + 240] = n;
        gru2_1_0_1_2[b * 6400 + j + 320] = m;
      }
    }
    for (let s = 0; s < 15; s++) {
      for (let b = 0; b < batch; b++) {
        for (let j = 0; j < 80; j++) {
          let sumR = 0;
          let sumZ = 0;
          let sumM = 0;
          for (let k = 0; k < 80; k++) {
            sumR += gru2_1_0_1WeightHhL0[j * 80 + k] * gru2_1_0_1_2[b * 6400 + s * 400 + k];
            sumZ += gru2_1_0_1WeightHhL0[j * 80 + k + 6400] * gru2_1_0_1_2[b * 6400 + s * 400 + k];
            sumM += gru2_1_0_1WeightHhL0[j * 80 + k + 12800] * gru2_1_0_1_2[b * 6400 + s * 400 + k];
          }
          const r = sigmoid(gru2_1_0_1[b * 3840 + s * 240 + j + 240] + gru2_1_0_1BiasHhL0[j] + sumR);
          const z = sigmoid(gru2_1_0_1[b * 3840 + s * 240 + j + 320] + gru2_1_0_1BiasHhL0[j + 80] + sumZ);
          const m = gru2_1_0_1BiasHhL0[j + 160] + sumM;
          const n = tanh(gru2_1_0_1[b * 3840 + s * 240 + j + 400] + r * m);
          const previous = gru2_1_0_1_2[b * 6400 + s * 400 + j];
          gru2_1_0_1_2[b * 6400 + s * 400 + j + 400] = (1 - z) * n + z * previous;
          gru2_1_0_1_2[b * 6400 + s * 400 + j + 480] = r;
          gru2_1_0_1_2[b * 6400 + s * 400 + j + 560] = z;
          gru2_1_0_1_2[b * 6400 + s * 400 + j + 640] = n;
          gru2_1_0_1_2[b * 6400 + s * 400 + j + 720] = m;
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_1_0_1_2 [B, 16, 400] to gru2_1_0_1_3 [B, 16, 80]
  function gru2_1_0_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 80; c++) {
          gru2_1_0_1_3[b * 1280 + t * 80 + c] = gru2_1_0_1_2[b * 6400 + t * 400 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:19 dropout
  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:21 rmsNorm
  // from residual2_0_2 [B, 16, 80], gru2_1_0_1_3 [B, 16, 80], rmsNorm2_1_1_0Weight [80]
  //   to rmsNorm2_1_1_0ReciprocalRoot [B, 16, 1], rmsNorm2_1_1_0 [B, 16, 80]
  function dropout2_1_0_2RmsNorm2_1_1_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 80; c++) {
        const total = residual2_0_2[n * 80 + c] + gru2_1_0_1_3[n * 80 + c] * dropoutMask(dropoutKey, 4, n * 80 + c, 0.2);
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 80 + 0.00001);
      rmsNorm2_1_1_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 80; c++) {
        rmsNorm2_1_1_0[n * 80 + c] = (residual2_0_2[n * 80 + c] + gru2_1_0_1_3[n * 80 + c] * dropoutMask(dropoutKey, 4, n * 80 + c, 0.2)) * reciprocalRoot * rmsNorm2_1_1_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1 [B, 16, 240] to attention2_1_1_1_2 [B, 16, 80]
  function attention2_1_1_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 80; c++) {
          attention2_1_1_1_2[b * 1280 + t * 80 + c] = attention2_1_1_1[b * 3840 + t * 240 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1 [B, 16, 240] to attention2_1_1_1_3 [B, 16, 80]
  function attention2_1_1_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 80; c++) {
          attention2_1_1_1_3[b * 1280 + t * 80 + c] = attention2_1_1_1[b * 3840 + t * 240 + c + 80];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1 [B, 16, 240] to attention2_1_1_1_4 [B, 16, 80]
  function attention2_1_1_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 80; c++) {
          attention2_1_1_1_4[b * 1280 + t * 80 + c] = attention2_1_1_1[b * 3840 + t * 240 + c + 160];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1_2 [B, 16, 80], attention2_1_1_1_3 [B, 16, 80] to attention2_1_1_1_5 [B, 64, 16]
  function attention2_1_1_1Forward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 20; d++) {
              sum += attention2_1_1_1_2[b * 1280 + t * 80 + h * 20 + d] * attention2_1_1_1_3[b * 1280 + u * 80 + h * 20 + d];
            }
            attention2_1_1_1_5[b * 1024 + h * 256 + t * 16 + u] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1_5 [B, 64, 16], attention2_1_1_1_6 [B, 64, 16]
  //   to attention2_1_1_1_6 [B, 64, 16], attention2_1_1_1_7 [B, 64, 1], attention2_1_1_1Weights [B, 64, 16]
  function attention2_0_1_1Attention2_1_1_1Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 64; t++) {
        let largest = -Infinity;
        for (let c = 0; c < 16; c++) {
          largest = Math.max(largest, 0.22360679774997896 * attention2_1_1_1_5[b * 1024 + t * 16 + c] + -1e+30 * (c > t % 16 ? 1 : 0));
        }
        let sum = 0;
        for (let c = 0; c < 16; c++) {
          const power = Math.exp(0.22360679774997896 * attention2_1_1_1_5[b * 1024 + t * 16 + c] + -1e+30 * (c > t % 16 ? 1 : 0) - largest);
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

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1Weights [B, 64, 16], attention2_1_1_1_4 [B, 16, 80] to attention2_1_1_1_8 [B, 16, 80]
  function attention2_1_1_1Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let d = 0; d < 20; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += attention2_1_1_1Weights[b * 1024 + h * 256 + t * 16 + u] * attention2_1_1_1_4[b * 1280 + u * 80 + h * 20 + d];
            }
            attention2_1_1_1_8[b * 1280 + t * 80 + h * 20 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:19 dropout
  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:23 dropout
  // specs/best-any.yaml:20 residual
  // specs/best-any.yaml:25 rmsNorm
  // from residual2_0_2 [B, 16, 80], gru2_1_0_1_3 [B, 16, 80], attention2_1_1_1_9 [B, 16, 80], rmsNorm2_1_2_0Weight [80]
  //   to rmsNorm2_1_2_0ReciprocalRoot [B, 16, 1], rmsNorm2_1_2_0 [B, 16, 80]
  function dropout2_1_0_2RmsNorm2_1_2_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 80; c++) {
        const total = residual2_0_2[n * 80 + c] + gru2_1_0_1_3[n * 80 + c] * dropoutMask(dropoutKey, 4, n * 80 + c, 0.2) + attention2_1_1_1_9[n * 80 + c] * dropoutMask(dropoutKey, 5, n * 80 + c, 0.2);
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 80 + 0.00001);
      rmsNorm2_1_2_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 80; c++) {
        rmsNorm2_1_2_0[n * 80 + c] = (residual2_0_2[n * 80 + c] + gru2_1_0_1_3[n * 80 + c] * dropoutMask(dropoutKey, 4, n * 80 + c, 0.2) + attention2_1_1_1_9[n * 80 + c] * dropoutMask(dropoutKey, 5, n * 80 + c, 0.2)) * reciprocalRoot * rmsNorm2_1_2_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:29 silu
  // from linear2_1_2_1_0_0 [B, 16, 160] to silu2_1_2_1_0_1 [B, 16, 160]
  function silu2_1_2_1_0_1Forward(batch: number): void {
    const size = batch * 2560;
    for (let i = 0; i < size; i++) {
      silu2_1_2_1_0_1[i] = sigmoid(linear2_1_2_1_0_0[i]);
    }
  }

  // specs/best-any.yaml:29 silu
  // specs/best-any.yaml:26 parallel
  // from linear2_1_2_1_0_0 [B, 16, 160], silu2_1_2_1_0_1 [B, 16, 160], linear2_1_2_1_1_0 [B, 16, 160]
  //   to parallel2_1_2_1 [B, 16, 160]
  function silu2_1_2_1_0_1Parallel2_1_2_1Forward(batch: number): void {
    const size = batch * 2560;
    for (let i = 0; i < size; i++) {
      parallel2_1_2_1[i] = linear2_1_2_1_0_0[i] * silu2_1_2_1_0_1[i] * linear2_1_2_1_1_0[i];
    }
  }

  // specs/best-any.yaml:19 dropout
  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:23 dropout
  // specs/best-any.yaml:20 residual
  // specs/best-any.yaml:32 dropout
  // specs/best-any.yaml:24 residual
  // specs/best-any.yaml:33 rmsNorm
  // from residual2_0_2 [B, 16, 80], gru2_1_0_1_3 [B, 16, 80], attention2_1_1_1_9 [B, 16, 80], linear2_1_2_2 [B, 16, 80], residual2_1_2 [B, 16, 80], rmsNorm3Weight [80]
  //   to residual2_1_2 [B, 16, 80], rmsNorm3ReciprocalRoot [B, 16, 1], rmsNorm3 [B, 16, 80]
  function dropout2_1_0_2RmsNorm3Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 80; c++) {
        const total = residual2_0_2[n * 80 + c] + gru2_1_0_1_3[n * 80 + c] * dropoutMask(dropoutKey, 4, n * 80 + c, 0.2) + attention2_1_1_1_9[n * 80 + c] * dropoutMask(dropoutKey, 5, n * 80 + c, 0.2) + linear2_1_2_2[n * 80 + c] * dropoutMask(dropoutKey, 6, n * 80 + c, 0.2);
        residual2_1_2[n * 80 + c] = total;
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 80 + 0.00001);
      rmsNorm3ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 80; c++) {
        rmsNorm3[n * 80 + c] = residual2_1_2[n * 80 + c] * reciprocalRoot * rmsNorm3Weight[c];
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

  // specs/best-any.yaml:34 linear
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

  // specs/best-any.yaml:33 rmsNorm
  // from dRmsNorm3 [B, 16, 80], residual2_1_2 [B, 16, 80], rmsNorm3ReciprocalRoot [B, 16, 1] to dRmsNorm3Weight [1, 1, 80]
  function rmsNorm3Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 80; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += dRmsNorm3[n * 80 + c] * residual2_1_2[n * 80 + c] * rmsNorm3ReciprocalRoot[n];
      }
      dRmsNorm3Weight[c] = dWeight;
    }
  }

  // specs/best-any.yaml:33 rmsNorm
  // specs/best-any.yaml:32 dropout
  // from dRmsNorm3 [B, 16, 80], rmsNorm3Weight [80], residual2_1_2 [B, 16, 80], rmsNorm3ReciprocalRoot [B, 16, 1]
  //   to dResidual2_1_1 [B, 16, 80], dLinear2_1_2_2 [B, 16, 80]
  function rmsNorm3Dropout2_1_2_3Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 80; c++) {
        dReciprocalRoot += dRmsNorm3[n * 80 + c] * rmsNorm3Weight[c] * residual2_1_2[n * 80 + c];
      }
      const reciprocalRoot = rmsNorm3ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot * reciprocalRoot * reciprocalRoot / 80;
      for (let c = 0; c < 80; c++) {
        const dTotal = dProduct * residual2_1_2[n * 80 + c];
        const dTotal2 = dRmsNorm3[n * 80 + c] * rmsNorm3Weight[c] * reciprocalRoot + dTotal + dTotal;
        dResidual2_1_1[n * 80 + c] = dTotal2;
        dLinear2_1_2_2[n * 80 + c] = dTotal2 * dropoutMask(dropoutKey, 6, n * 80 + c, 0.2);
      }
    }
  }

  // specs/best-any.yaml:31 linear
  // from dLinear2_1_2_2 [B, 16, 80] to dLinear2_1_2_2Bias [1, 1, 80]
  function linear2_1_2_2Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 80; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        dBias += dLinear2_1_2_2[n * 80 + c];
      }
      dLinear2_1_2_2Bias[c] = dBias;
    }
  }

  // specs/best-any.yaml:26 parallel
  // specs/best-any.yaml:30 linear
  // specs/best-any.yaml:29 silu
  // specs/best-any.yaml:29 linear
  // from dParallel2_1_2_1 [B, 16, 160], linear2_1_2_1_0_0 [B, 16, 160], silu2_1_2_1_0_1 [B, 16, 160], linear2_1_2_1_1_0 [B, 16, 160]
  //   to dLinear2_1_2_1_1_0 [B, 16, 160], dLinear2_1_2_1_0_0 [B, 16, 160], dLinear2_1_2_1_1_0Bias [1, 1, 160], dLinear2_1_2_1_0_0Bias [1, 1, 160]
  function parallel2_1_2_1Linear2_1_2_1_0_0Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 160; c++) {
      let dBias = 0;
      let dBias2 = 0;
      for (let n = 0; n < rows; n++) {
        const dy = dParallel2_1_2_1[n * 160 + c];
        const total = linear2_1_2_1_0_0[n * 160 + c];
        const activation = silu2_1_2_1_0_1[n * 160 + c];
        const dY = dy * total * activation;
        dLinear2_1_2_1_1_0[n * 160 + c] = dY;
        dBias += dY;
        const dProduct = dy * linear2_1_2_1_1_0[n * 160 + c];
        const dY2 = dProduct * activation + dProduct * total * activation * (1 - activation);
        dLinear2_1_2_1_0_0[n * 160 + c] = dY2;
        dBias2 += dY2;
      }
      dLinear2_1_2_1_1_0Bias[c] = dBias;
      dLinear2_1_2_1_0_0Bias[c] = dBias2;
    }
  }

  // specs/best-any.yaml:29 linear
  // specs/best-any.yaml:25 rmsNorm
  // from dRmsNorm2_1_2_0 [B, 16, 80], dRmsNorm2_1_2_0_2 [B, 16, 80], residual2_0_2 [B, 16, 80], gru2_1_0_1_3 [B, 16, 80], attention2_1_1_1_9 [B, 16, 80], rmsNorm2_1_2_0ReciprocalRoot [B, 16, 1]
  //   to dRmsNorm2_1_2_0Weight [1, 1, 80]
  function linear2_1_2_1_0_0RmsNorm2_1_2_0Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 80; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += (dRmsNorm2_1_2_0[n * 80 + c] + dRmsNorm2_1_2_0_2[n * 80 + c]) * (residual2_0_2[n * 80 + c] + gru2_1_0_1_3[n * 80 + c] * dropoutMask(dropoutKey, 4, n * 80 + c, 0.2) + attention2_1_1_1_9[n * 80 + c] * dropoutMask(dropoutKey, 5, n * 80 + c, 0.2)) * rmsNorm2_1_2_0ReciprocalRoot[n];
      }
      dRmsNorm2_1_2_0Weight[c] = dWeight;
    }
  }

  // specs/best-any.yaml:29 linear
  // specs/best-any.yaml:25 rmsNorm
  // specs/best-any.yaml:23 dropout
  // from dRmsNorm2_1_2_0 [B, 16, 80], dRmsNorm2_1_2_0_2 [B, 16, 80], rmsNorm2_1_2_0Weight [80], residual2_0_2 [B, 16, 80], gru2_1_0_1_3 [B, 16, 80], attention2_1_1_1_9 [B, 16, 80], rmsNorm2_1_2_0ReciprocalRoot [B, 16, 1], dResidual2_1_1 [B, 16, 80]
  //   to dResidual2_1_1_2 [B, 16, 80], dAttention2_1_1_1 [B, 16, 80]
  function linear2_1_2_1_0_0Dropout2_1_1_2Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 80; c++) {
        dReciprocalRoot += (dRmsNorm2_1_2_0[n * 80 + c] + dRmsNorm2_1_2_0_2[n * 80 + c]) * rmsNorm2_1_2_0Weight[c] * (residual2_0_2[n * 80 + c] + gru2_1_0_1_3[n * 80 + c] * dropoutMask(dropoutKey, 4, n * 80 + c, 0.2) + attention2_1_1_1_9[n * 80 + c] * dropoutMask(dropoutKey, 5, n * 80 + c, 0.2));
      }
      const reciprocalRoot = rmsNorm2_1_2_0ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot * reciprocalRoot * reciprocalRoot / 80;
      for (let c = 0; c < 80; c++) {
        const mask = dropoutMask(dropoutKey, 5, n * 80 + c, 0.2);
        const dTotal = dProduct * (residual2_0_2[n * 80 + c] + gru2_1_0_1_3[n * 80 + c] * dropoutMask(dropoutKey, 4, n * 80 + c, 0.2) + attention2_1_1_1_9[n * 80 + c] * mask);
        dResidual2_1_1_2[n * 80 + c] = dTotal;
        dAttention2_1_1_1[n * 80 + c] = (dResidual2_1_1[n * 80 + c] + (dRmsNorm2_1_2_0[n * 80 + c] + dRmsNorm2_1_2_0_2[n * 80 + c]) * rmsNorm2_1_2_0Weight[c] * reciprocalRoot + dTotal + dTotal) * mask;
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_1_1_1 [B, 16, 80] to dAttention2_1_1_1OutProjBias [1, 1, 80]
  function attention2_1_1_1Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 80; c++) {
      let dOutProjBias = 0;
      for (let n = 0; n < rows; n++) {
        dOutProjBias += dAttention2_1_1_1[n * 80 + c];
      }
      dAttention2_1_1_1OutProjBias[c] = dOutProjBias;
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_1_1_1_2 [B, 16, 80], attention2_1_1_1_4 [B, 16, 80] to dAttention2_1_1_1Weights [B, 64, 16]
  function attention2_1_1_1Backward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 20; d++) {
              sum += dAttention2_1_1_1_2[b * 1280 + t * 80 + h * 20 + d] * attention2_1_1_1_4[b * 1280 + u * 80 + h * 20 + d];
            }
            dAttention2_1_1_1Weights[b * 1024 + h * 256 + t * 16 + u] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1Weights [B, 64, 16], dAttention2_1_1_1_2 [B, 16, 80] to dAttention2_1_1_1_3 [B, 16, 80]
  function attention2_1_1_1Backward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let u = 0; u < 16; u++) {
          for (let d = 0; d < 20; d++) {
            let sum = 0;
            for (let t = 0; t < 16; t++) {
              sum += attention2_1_1_1Weights[b * 1024 + h * 256 + t * 16 + u] * dAttention2_1_1_1_2[b * 1280 + t * 80 + h * 20 + d];
            }
            dAttention2_1_1_1_3[b * 1280 + u * 80 + h * 20 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
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
        dAttention2_1_1_1_4[n * 16 + c] = 0.22360679774997896 * (dAttention2_1_1_1Weights[n * 16 + c] / sum + dPower3) * attention2_1_1_1_6[n * 16 + c];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_1_1_1_4 [B, 64, 16], attention2_1_1_1_3 [B, 16, 80] to dAttention2_1_1_1_5 [B, 16, 80]
  function attention2_1_1_1Backward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let d = 0; d < 20; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += dAttention2_1_1_1_4[b * 1024 + h * 256 + t * 16 + u] * attention2_1_1_1_3[b * 1280 + u * 80 + h * 20 + d];
            }
            dAttention2_1_1_1_5[b * 1280 + t * 80 + h * 20 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_1_1_1_4 [B, 64, 16], attention2_1_1_1_2 [B, 16, 80] to dAttention2_1_1_1_6 [B, 16, 80]
  function attention2_1_1_1Backward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let u = 0; u < 16; u++) {
          for (let d = 0; d < 20; d++) {
            let sum = 0;
            for (let t = 0; t < 16; t++) {
              sum += dAttention2_1_1_1_4[b * 1024 + h * 256 + t * 16 + u] * attention2_1_1_1_2[b * 1280 + t * 80 + h * 20 + d];
            }
            dAttention2_1_1_1_6[b * 1280 + u * 80 + h * 20 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_1_1_1_3 [B, 16, 80] to dAttention2_1_1_1_7 [B, 16, 240]
  function attention2_1_1_1Backward7(batch: number): void {
    dAttention2_1_1_1_7.fill(0, 0, (batch * 3840));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 80; c++) {
          dAttention2_1_1_1_7[b * 3840 + t * 240 + c + 160] = dAttention2_1_1_1_3[b * 1280 + t * 80 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_1_1_1_6 [B, 16, 80] to dAttention2_1_1_1_8 [B, 16, 240]
  function attention2_1_1_1Backward8(batch: number): void {
    dAttention2_1_1_1_8.fill(0, 0, (batch * 3840));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 80; c++) {
          dAttention2_1_1_1_8[b * 3840 + t * 240 + c + 80] = dAttention2_1_1_1_6[b * 1280 + t * 80 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_1_1_1_5 [B, 16, 80] to dAttention2_1_1_1_9 [B, 16, 240]
  function attention2_1_1_1Backward9(batch: number): void {
    dAttention2_1_1_1_9.fill(0, 0, (batch * 3840));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 80; c++) {
          dAttention2_1_1_1_9[b * 3840 + t * 240 + c] = dAttention2_1_1_1_5[b * 1280 + t * 80 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_1_1_1_7 [B, 16, 240], dAttention2_1_1_1_8 [B, 16, 240], dAttention2_1_1_1_9 [B, 16, 240]
  //   to dAttention2_1_1_1_10 [B, 16, 240], dAttention2_1_1_1InProjBias [1, 1, 240]
  function attention2_1_1_1Backward10(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 240; c++) {
      let dInProjBias = 0;
      for (let n = 0; n < rows; n++) {
        const dY = dAttention2_1_1_1_7[n * 240 + c] + dAttention2_1_1_1_8[n * 240 + c] + dAttention2_1_1_1_9[n * 240 + c];
        dAttention2_1_1_1_10[n * 240 + c] = dY;
        dInProjBias += dY;
      }
      dAttention2_1_1_1InProjBias[c] = dInProjBias;
    }
  }

  // specs/best-any.yaml:21 rmsNorm
  // from dRmsNorm2_1_1_0 [B, 16, 80], residual2_0_2 [B, 16, 80], gru2_1_0_1_3 [B, 16, 80], rmsNorm2_1_1_0ReciprocalRoot [B, 16, 1]
  //   to dRmsNorm2_1_1_0Weight [1, 1, 80]
  function rmsNorm2_1_1_0Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 80; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += dRmsNorm2_1_1_0[n * 80 + c] * (residual2_0_2[n * 80 + c] + gru2_1_0_1_3[n * 80 + c] * dropoutMask(dropoutKey, 4, n * 80 + c, 0.2)) * rmsNorm2_1_1_0ReciprocalRoot[n];
      }
      dRmsNorm2_1_1_0Weight[c] = dWeight;
    }
  }

  // specs/best-any.yaml:29 linear
  // specs/best-any.yaml:25 rmsNorm
  // specs/best-any.yaml:21 rmsNorm
  // specs/best-any.yaml:19 dropout
  // from dRmsNorm2_1_1_0 [B, 16, 80], rmsNorm2_1_1_0Weight [80], residual2_0_2 [B, 16, 80], gru2_1_0_1_3 [B, 16, 80], rmsNorm2_1_2_0ReciprocalRoot [B, 16, 1], rmsNorm2_1_1_0ReciprocalRoot [B, 16, 1], dResidual2_1_1_2 [B, 16, 80], dResidual2_1_1 [B, 16, 80], dRmsNorm2_1_2_0 [B, 16, 80], dRmsNorm2_1_2_0_2 [B, 16, 80], rmsNorm2_1_2_0Weight [80]
  //   to dResidual2_0_2 [B, 16, 80], dGru2_1_0_1 [B, 16, 80]
  function linear2_1_2_1_0_0Dropout2_1_0_2Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 80; c++) {
        dReciprocalRoot += dRmsNorm2_1_1_0[n * 80 + c] * rmsNorm2_1_1_0Weight[c] * (residual2_0_2[n * 80 + c] + gru2_1_0_1_3[n * 80 + c] * dropoutMask(dropoutKey, 4, n * 80 + c, 0.2));
      }
      const reciprocalRoot = rmsNorm2_1_2_0ReciprocalRoot[n];
      const reciprocalRoot2 = rmsNorm2_1_1_0ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot2 * reciprocalRoot2 * reciprocalRoot2 / 80;
      for (let c = 0; c < 80; c++) {
        const dTotal = dResidual2_1_1_2[n * 80 + c];
        const dTotal2 = dResidual2_1_1[n * 80 + c] + (dRmsNorm2_1_2_0[n * 80 + c] + dRmsNorm2_1_2_0_2[n * 80 + c]) * rmsNorm2_1_2_0Weight[c] * reciprocalRoot + dTotal + dTotal + dRmsNorm2_1_1_0[n * 80 + c] * rmsNorm2_1_1_0Weight[c] * reciprocalRoot2;
        const mask = dropoutMask(dropoutKey, 4, n * 80 + c, 0.2);
        const dTotal3 = dProduct * (residual2_0_2[n * 80 + c] + gru2_1_0_1_3[n * 80 + c] * mask);
        const dTotal4 = dTotal2 + dTotal3 + dTotal3;
        dResidual2_0_2[n * 80 + c] = dTotal4;
        dGru2_1_0_1[n * 80 + c] = dTotal4 * mask;
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_1_0_1 [B, 16, 80] to dGru2_1_0_1_2 [B, 16, 400]
  function gru2_1_0_1Backward(batch: number): void {
    dGru2_1_0_1_2.fill(0, 0, (batch * 6400));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 80; c++) {
          dGru2_1_0_1_2[b * 6400 + t * 400 + c] = dGru2_1_0_1[b * 1280 + t * 80 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_1_0_1_2 [B, 16, 400] to dGru2_1_0_1_3 [B, 16, 80]
  function gru2_1_0_1Backward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 80; c++) {
          dGru2_1_0_1_3[b * 1280 + t * 80 + c] = dGru2_1_0_1_2[b * 6400 + t * 400 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_1_0_1_3 [B, 16, 80], gru2_1_0_1_2 [B, 16, 400], gru2_1_0_1WeightHhL0 [240, 80], dGru2_1_0_1_4 [B, 16, 400]
  //   to dGru2_1_0_1_4 [B, 16, 400]
  function gru2_1_0_1Backward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 80; j++) {
        const sum = 0;
        const dy = dGru2_1_0_1_3[b * 1280 + j + 1200];
        const r = gru2_1_0_1_2[b * 6400 + j + 6080];
        const z = gru2_1_0_1_2[b * 6400 + j + 6160];
        const n = gru2_1_0_1_2[b * 6400 + j + 6240];
        const m = gru2_1_0_1_2[b * 6400 + j + 6320];
        const previous = gru2_1_0_1_2[b * 6400 + j + 5600];
        const dN = dy * (1 - z) * (1 - n * n);
        dGru2_1_0_1_4[b * 6400 + j + 6000] = dN * m * r * (1 - r);
        dGru2_1_0_1_4[b * 6400 + j + 6080] = dy * (previous - n) * z * (1 - z);
        dGru2_1_0_1_4[b * 6400 + j + 6160] = dN;
        dGru2_1_0_1_4[b * 6400 + j + 6240] = dN * r;
        dGru2_1_0_1_4[b * 6400 + j + 6320] = dy * z;
      }
    }
    for (let s = 0; s < 14; s++) {
      for (let b = 0; b < batch; b++) {
        for (let j = 0; j < 80; j++) {
          let sum = 0;
          for (let k = 0; k < 80; k++) {
            sum += gru2_1_0_1WeightHhL0[k * 80 + j] * dGru2_1_0_1_4[b * 6400 + s * -400 + k + 6000];
            sum += gru2_1_0_1WeightHhL0[k * 80 + j + 6400] * dGru2_1_0_1_4[b * 6400 + s * -400 + k + 6080];
            sum += gru2_1_0_1WeightHhL0[k * 80 + j + 12800] * dGru2_1_0_1_4[b * 6400 + s * -400 + k + 6240];
          }
          const dy = dGru2_1_0_1_3[b * 1280 + s * -80 + j + 1120] + sum + dGru2_1_0_1_4[b * 6400 + s * -400 + j + 6320];
          const r = gru2_1_0_1_2[b * 6400 + s * -400 + j + 5680];
          const z = gru2_1_0_1_2[b * 6400 + s * -400 + j + 5760];
          const n = gru2_1_0_1_2[b * 6400 + s * -400 + j + 5840];
          const m = gru2_1_0_1_2[b * 6400 + s * -400 + j + 5920];
          const previous = gru2_1_0_1_2[b * 6400 + s * -400 + j + 5200];
          const dN = dy * (1 - z) * (1 - n * n);
          dGru2_1_0_1_4[b * 6400 + s * -400 + j + 5600] = dN * m * r * (1 - r);
          dGru2_1_0_1_4[b * 6400 + s * -400 + j + 5680] = dy * (previous - n) * z * (1 - z);
          dGru2_1_0_1_4[b * 6400 + s * -400 + j + 5760] = dN;
          dGru2_1_0_1_4[b * 6400 + s * -400 + j + 5840] = dN * r;
          dGru2_1_0_1_4[b * 6400 + s * -400 + j + 5920] = dy * z;
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 80; j++) {
        let sum = 0;
        for (let k = 0; k < 80; k++) {
          sum += gru2_1_0_1WeightHhL0[k * 80 + j] * dGru2_1_0_1_4[b * 6400 + k + 400];
          sum += gru2_1_0_1WeightHhL0[k * 80 + j + 6400] * dGru2_1_0_1_4[b * 6400 + k + 480];
          sum += gru2_1_0_1WeightHhL0[k * 80 + j + 12800] * dGru2_1_0_1_4[b * 6400 + k + 640];
        }
        const dy = dGru2_1_0_1_3[b * 1280 + j] + sum + dGru2_1_0_1_4[b * 6400 + j + 720];
        const r = gru2_1_0_1_2[b * 6400 + j + 80];
        const z = gru2_1_0_1_2[b * 6400 + j + 160];
        const n = gru2_1_0_1_2[b * 6400 + j + 240];
        const m = gru2_1_0_1_2[b * 6400 + j + 320];
        const previous = 0;
        const dN = dy * (1 - z) * (1 - n * n);
        dGru2_1_0_1_4[b * 6400 + j] = dN * m * r * (1 - r);
        dGru2_1_0_1_4[b * 6400 + j + 80] = dy * (previous - n) * z * (1 - z);
        dGru2_1_0_1_4[b * 6400 + j + 160] = dN;
        dGru2_1_0_1_4[b * 6400 + j + 240] = dN * r;
        dGru2_1_0_1_4[b * 6400 + j + 320] = dy * z;
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_1_0_1_4 [B, 16, 400] to dGru2_1_0_1_5 [B, 16, 160]
  function gru2_1_0_1Backward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 160; c++) {
          dGru2_1_0_1_5[b * 2560 + t * 160 + c] = dGru2_1_0_1_4[b * 6400 + t * 400 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_1_0_1_4 [B, 16, 400] to dGru2_1_0_1_6 [B, 16, 80]
  function gru2_1_0_1Backward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 80; c++) {
          dGru2_1_0_1_6[b * 1280 + t * 80 + c] = dGru2_1_0_1_4[b * 6400 + t * 400 + c + 240];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_1_0_1_5 [B, 16, 160], dGru2_1_0_1_6 [B, 16, 80] to dGru2_1_0_1_7 [B, 16, 240]
  function gru2_1_0_1Backward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 160; c++) {
          dGru2_1_0_1_7[b * 3840 + t * 240 + c] = dGru2_1_0_1_5[b * 2560 + t * 160 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 80; c++) {
          dGru2_1_0_1_7[b * 3840 + t * 240 + c + 160] = dGru2_1_0_1_6[b * 1280 + t * 80 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_1_0_1_4 [B, 16, 400] to dGru2_1_0_1_8 [B, 16, 240]
  function gru2_1_0_1Backward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 240; c++) {
          dGru2_1_0_1_8[b * 3840 + t * 240 + c] = dGru2_1_0_1_4[b * 6400 + t * 400 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_1_0_1_3 [B, 16, 80] to dGru2_1_0_1_9 [B, 15, 80]
  function gru2_1_0_1Backward8(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 80; c++) {
          dGru2_1_0_1_9[b * 1200 + t * 80 + c] = gru2_1_0_1_3[b * 1280 + t * 80 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_1_0_1_9 [B, 15, 80] to dGru2_1_0_1_10 [B, 16, 80]
  function gru2_1_0_1Backward9(batch: number): void {
    dGru2_1_0_1_10.fill(0, 0, (batch * 1280));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 80; c++) {
          dGru2_1_0_1_10[b * 1280 + t * 80 + c + 80] = dGru2_1_0_1_9[b * 1200 + t * 80 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_1_0_1_7 [B, 16, 240] to dGru2_1_0_1BiasHhL0 [1, 1, 240]
  function gru2_1_0_1Backward10(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 240; c++) {
      let dGru = 0;
      for (let n = 0; n < rows; n++) {
        dGru += dGru2_1_0_1_7[n * 240 + c];
      }
      dGru2_1_0_1BiasHhL0[c] = dGru;
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_1_0_1_8 [B, 16, 240] to dGru2_1_0_1BiasIhL0 [1, 1, 240]
  function gru2_1_0_1Backward11(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 240; c++) {
      let dBiasIhL0 = 0;
      for (let n = 0; n < rows; n++) {
        dBiasIhL0 += dGru2_1_0_1_8[n * 240 + c];
      }
      dGru2_1_0_1BiasIhL0[c] = dBiasIhL0;
    }
  }

  // specs/best-any.yaml:17 rmsNorm
  // from dRmsNorm2_1_0_0 [B, 16, 80], residual2_0_2 [B, 16, 80], rmsNorm2_1_0_0ReciprocalRoot [B, 16, 1]
  //   to dRmsNorm2_1_0_0Weight [1, 1, 80]
  function rmsNorm2_1_0_0Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 80; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += dRmsNorm2_1_0_0[n * 80 + c] * residual2_0_2[n * 80 + c] * rmsNorm2_1_0_0ReciprocalRoot[n];
      }
      dRmsNorm2_1_0_0Weight[c] = dWeight;
    }
  }

  // specs/best-any.yaml:17 rmsNorm
  // specs/best-any.yaml:32 dropout
  // from dRmsNorm2_1_0_0 [B, 16, 80], rmsNorm2_1_0_0Weight [80], residual2_0_2 [B, 16, 80], rmsNorm2_1_0_0ReciprocalRoot [B, 16, 1], dResidual2_0_2 [B, 16, 80]
  //   to dResidual2_0_1 [B, 16, 80], dLinear2_0_2_2 [B, 16, 80]
  function rmsNorm2_1_0_0Dropout2_0_2_3Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 80; c++) {
        dReciprocalRoot += dRmsNorm2_1_0_0[n * 80 + c] * rmsNorm2_1_0_0Weight[c] * residual2_0_2[n * 80 + c];
      }
      const reciprocalRoot = rmsNorm2_1_0_0ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot * reciprocalRoot * reciprocalRoot / 80;
      for (let c = 0; c < 80; c++) {
        const dTotal = dProduct * residual2_0_2[n * 80 + c];
        const dTotal2 = dResidual2_0_2[n * 80 + c] + dRmsNorm2_1_0_0[n * 80 + c] * rmsNorm2_1_0_0Weight[c] * reciprocalRoot + dTotal + dTotal;
        dResidual2_0_1[n * 80 + c] = dTotal2;
        dLinear2_0_2_2[n * 80 + c] = dTotal2 * dropoutMask(dropoutKey, 3, n * 80 + c, 0.2);
      }
    }
  }

  // specs/best-any.yaml:31 linear
  // from dLinear2_0_2_2 [B, 16, 80] to dLinear2_0_2_2Bias [1, 1, 80]
  function linear2_0_2_2Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 80; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        dBias += dLinear2_0_2_2[n * 80 + c];
      }
      dLinear2_0_2_2Bias[c] = dBias;
    }
  }

  // specs/best-any.yaml:26 parallel
  // specs/best-any.yaml:30 linear
  // specs/best-any.yaml:29 silu
  // specs/best-any.yaml:29 linear
  // from dParallel2_0_2_1 [B, 16, 160], linear2_0_2_1_0_0 [B, 16, 160], silu2_0_2_1_0_1 [B, 16, 160], linear2_0_2_1_1_0 [B, 16, 160]
  //   to dLinear2_0_2_1_1_0 [B, 16, 160], dLinear2_0_2_1_0_0 [B, 16, 160], dLinear2_0_2_1_1_0Bias [1, 1, 160], dLinear2_0_2_1_0_0Bias [1, 1, 160]
  function parallel2_0_2_1Linear2_0_2_1_0_0Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 160; c++) {
      let dBias = 0;
      let dBias2 = 0;
      for (let n = 0; n < rows; n++) {
        const dy = dParallel2_0_2_1[n * 160 + c];
        const total = linear2_0_2_1_0_0[n * 160 + c];
        const activation = silu2_0_2_1_0_1[n * 160 + c];
        const dY = dy * total * activation;
        dLinear2_0_2_1_1_0[n * 160 + c] = dY;
        dBias += dY;
        const dProduct = dy * linear2_0_2_1_1_0[n * 160 + c];
        const dY2 = dProduct * activation + dProduct * total * activation * (1 - activation);
        dLinear2_0_2_1_0_0[n * 160 + c] = dY2;
        dBias2 += dY2;
      }
      dLinear2_0_2_1_1_0Bias[c] = dBias;
      dLinear2_0_2_1_0_0Bias[c] = dBias2;
    }
  }

  // specs/best-any.yaml:29 linear
  // specs/best-any.yaml:25 rmsNorm
  // from dRmsNorm2_0_2_0 [B, 16, 80], dRmsNorm2_0_2_0_2 [B, 16, 80], embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], attention2_0_1_1_9 [B, 16, 80], rmsNorm2_0_2_0ReciprocalRoot [B, 16, 1]
  //   to dRmsNorm2_0_2_0Weight [1, 1, 80]
  function linear2_0_2_1_0_0RmsNorm2_0_2_0Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 80; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        const dProduct = (dRmsNorm2_0_2_0[n * 80 + c] + dRmsNorm2_0_2_0_2[n * 80 + c]) * (embedding0[n * 80 + c] * dropoutMask(dropoutKey, 0, n * 80 + c, 0.2) + gru2_0_0_1_3[n * 80 + c] * dropoutMask(dropoutKey, 1, n * 80 + c, 0.2) + attention2_0_1_1_9[n * 80 + c] * dropoutMask(dropoutKey, 2, n * 80 + c, 0.2)) * rmsNorm2_0_2_0ReciprocalRoot[n];
        dWeight += dProduct;
      }
      dRmsNorm2_0_2_0Weight[c] = dWeight;
    }
  }

  // specs/best-any.yaml:29 linear
  // specs/best-any.yaml:25 rmsNorm
  // specs/best-any.yaml:23 dropout
  // from dRmsNorm2_0_2_0 [B, 16, 80], dRmsNorm2_0_2_0_2 [B, 16, 80], rmsNorm2_0_2_0Weight [80], embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], attention2_0_1_1_9 [B, 16, 80], rmsNorm2_0_2_0ReciprocalRoot [B, 16, 1], dResidual2_0_1 [B, 16, 80]
  //   to dResidual2_0_1_2 [B, 16, 80], dAttention2_0_1_1 [B, 16, 80]
  function linear2_0_2_1_0_0Dropout2_0_1_2Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 80; c++) {
        const dProduct = (dRmsNorm2_0_2_0[n * 80 + c] + dRmsNorm2_0_2_0_2[n * 80 + c]) * rmsNorm2_0_2_0Weight[c] * (embedding0[n * 80 + c] * dropoutMask(dropoutKey, 0, n * 80 + c, 0.2) + gru2_0_0_1_3[n * 80 + c] * dropoutMask(dropoutKey, 1, n * 80 + c, 0.2) + attention2_0_1_1_9[n * 80 + c] * dropoutMask(dropoutKey, 2, n * 80 + c, 0.2));
        dReciprocalRoot += dProduct;
      }
      const reciprocalRoot = rmsNorm2_0_2_0ReciprocalRoot[n];
      const dProduct2 = dReciprocalRoot * -0.5 * reciprocalRoot * reciprocalRoot * reciprocalRoot / 80;
      for (let c = 0; c < 80; c++) {
        const mask = dropoutMask(dropoutKey, 2, n * 80 + c, 0.2);
        const dTotal = dProduct2 * (embedding0[n * 80 + c] * dropoutMask(dropoutKey, 0, n * 80 + c, 0.2) + gru2_0_0_1_3[n * 80 + c] * dropoutMask(dropoutKey, 1, n * 80 + c, 0.2) + attention2_0_1_1_9[n * 80 + c] * mask);
        dResidual2_0_1_2[n * 80 + c] = dTotal;
        dAttention2_0_1_1[n * 80 + c] = (dResidual2_0_1[n * 80 + c] + (dRmsNorm2_0_2_0[n * 80 + c] + dRmsNorm2_0_2_0_2[n * 80 + c]) * rmsNorm2_0_2_0Weight[c] * reciprocalRoot + dTotal + dTotal) * mask;
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_0_1_1 [B, 16, 80] to dAttention2_0_1_1OutProjBias [1, 1, 80]
  function attention2_0_1_1Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 80; c++) {
      let dOutProjBias = 0;
      for (let n = 0; n < rows; n++) {
        dOutProjBias += dAttention2_0_1_1[n * 80 + c];
      }
      dAttention2_0_1_1OutProjBias[c] = dOutProjBias;
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_0_1_1_2 [B, 16, 80], attention2_0_1_1_4 [B, 16, 80] to dAttention2_0_1_1Weights [B, 64, 16]
  function attention2_0_1_1Backward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 20; d++) {
              sum += dAttention2_0_1_1_2[b * 1280 + t * 80 + h * 20 + d] * attention2_0_1_1_4[b * 1280 + u * 80 + h * 20 + d];
            }
            dAttention2_0_1_1Weights[b * 1024 + h * 256 + t * 16 + u] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1Weights [B, 64, 16], dAttention2_0_1_1_2 [B, 16, 80] to dAttention2_0_1_1_3 [B, 16, 80]
  function attention2_0_1_1Backward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let u = 0; u < 16; u++) {
          for (let d = 0; d < 20; d++) {
            let sum = 0;
            for (let t = 0; t < 16; t++) {
              sum += attention2_0_1_1Weights[b * 1024 + h * 256 + t * 16 + u] * dAttention2_0_1_1_2[b * 1280 + t * 80 + h * 20 + d];
            }
            dAttention2_0_1_1_3[b * 1280 + u * 80 + h * 20 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
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
        dAttention2_0_1_1_4[n * 16 + c] = 0.22360679774997896 * (dAttention2_0_1_1Weights[n * 16 + c] / sum + dPower3) * attention2_0_1_1_6[n * 16 + c];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_0_1_1_4 [B, 64, 16], attention2_0_1_1_3 [B, 16, 80] to dAttention2_0_1_1_5 [B, 16, 80]
  function attention2_0_1_1Backward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let d = 0; d < 20; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += dAttention2_0_1_1_4[b * 1024 + h * 256 + t * 16 + u] * attention2_0_1_1_3[b * 1280 + u * 80 + h * 20 + d];
            }
            dAttention2_0_1_1_5[b * 1280 + t * 80 + h * 20 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_0_1_1_4 [B, 64, 16], attention2_0_1_1_2 [B, 16, 80] to dAttention2_0_1_1_6 [B, 16, 80]
  function attention2_0_1_1Backward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let u = 0; u < 16; u++) {
          for (let d = 0; d < 20; d++) {
            let sum = 0;
            for (let t = 0; t < 16; t++) {
              sum += dAttention2_0_1_1_4[b * 1024 + h * 256 + t * 16 + u] * attention2_0_1_1_2[b * 1280 + t * 80 + h * 20 + d];
            }
            dAttention2_0_1_1_6[b * 1280 + u * 80 + h * 20 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_0_1_1_3 [B, 16, 80] to dAttention2_0_1_1_7 [B, 16, 240]
  function attention2_0_1_1Backward7(batch: number): void {
    dAttention2_0_1_1_7.fill(0, 0, (batch * 3840));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 80; c++) {
          dAttention2_0_1_1_7[b * 3840 + t * 240 + c + 160] = dAttention2_0_1_1_3[b * 1280 + t * 80 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_0_1_1_6 [B, 16, 80] to dAttention2_0_1_1_8 [B, 16, 240]
  function attention2_0_1_1Backward8(batch: number): void {
    dAttention2_0_1_1_8.fill(0, 0, (batch * 3840));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 80; c++) {
          dAttention2_0_1_1_8[b * 3840 + t * 240 + c + 80] = dAttention2_0_1_1_6[b * 1280 + t * 80 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_0_1_1_5 [B, 16, 80] to dAttention2_0_1_1_9 [B, 16, 240]
  function attention2_0_1_1Backward9(batch: number): void {
    dAttention2_0_1_1_9.fill(0, 0, (batch * 3840));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 80; c++) {
          dAttention2_0_1_1_9[b * 3840 + t * 240 + c] = dAttention2_0_1_1_5[b * 1280 + t * 80 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_0_1_1_7 [B, 16, 240], dAttention2_0_1_1_8 [B, 16, 240], dAttention2_0_1_1_9 [B, 16, 240]
  //   to dAttention2_0_1_1_10 [B, 16, 240], dAttention2_0_1_1InProjBias [1, 1, 240]
  function attention2_0_1_1Backward10(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 240; c++) {
      let dInProjBias = 0;
      for (let n = 0; n < rows; n++) {
        const dY = dAttention2_0_1_1_7[n * 240 + c] + dAttention2_0_1_1_8[n * 240 + c] + dAttention2_0_1_1_9[n * 240 + c];
        dAttention2_0_1_1_10[n * 240 + c] = dY;
        dInProjBias += dY;
      }
      dAttention2_0_1_1InProjBias[c] = dInProjBias;
    }
  }

  // specs/best-any.yaml:21 rmsNorm
  // from dRmsNorm2_0_1_0 [B, 16, 80], embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], rmsNorm2_0_1_0ReciprocalRoot [B, 16, 1]
  //   to dRmsNorm2_0_1_0Weight [1, 1, 80]
  function rmsNorm2_0_1_0Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 80; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += dRmsNorm2_0_1_0[n * 80 + c] * (embedding0[n * 80 + c] * dropoutMask(dropoutKey, 0, n * 80 + c, 0.2) + gru2_0_0_1_3[n * 80 + c] * dropoutMask(dropoutKey, 1, n * 80 + c, 0.2)) * rmsNorm2_0_1_0ReciprocalRoot[n];
      }
      dRmsNorm2_0_1_0Weight[c] = dWeight;
    }
  }

  // specs/best-any.yaml:29 linear
  // specs/best-any.yaml:25 rmsNorm
  // specs/best-any.yaml:21 rmsNorm
  // specs/best-any.yaml:19 dropout
  // from dRmsNorm2_0_1_0 [B, 16, 80], rmsNorm2_0_1_0Weight [80], embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], rmsNorm2_0_2_0ReciprocalRoot [B, 16, 1], rmsNorm2_0_1_0ReciprocalRoot [B, 16, 1], dResidual2_0_1_2 [B, 16, 80], dResidual2_0_1 [B, 16, 80], dRmsNorm2_0_2_0 [B, 16, 80], dRmsNorm2_0_2_0_2 [B, 16, 80], rmsNorm2_0_2_0Weight [80]
  //   to dDropout1 [B, 16, 80], dGru2_0_0_1 [B, 16, 80]
  function linear2_0_2_1_0_0Dropout2_0_0_2Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 80; c++) {
        dReciprocalRoot += dRmsNorm2_0_1_0[n * 80 + c] * rmsNorm2_0_1_0Weight[c] * (embedding0[n * 80 + c] * dropoutMask(dropoutKey, 0, n * 80 + c, 0.2) + gru2_0_0_1_3[n * 80 + c] * dropoutMask(dropoutKey, 1, n * 80 + c, 0.2));
      }
      const reciprocalRoot = rmsNorm2_0_2_0ReciprocalRoot[n];
      const reciprocalRoot2 = rmsNorm2_0_1_0ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot2 * reciprocalRoot2 * reciprocalRoot2 / 80;
      for (let c = 0; c < 80; c++) {
        const dTotal = dResidual2_0_1_2[n * 80 + c];
        const dTotal2 = dResidual2_0_1[n * 80 + c] + (dRmsNorm2_0_2_0[n * 80 + c] + dRmsNorm2_0_2_0_2[n * 80 + c]) * rmsNorm2_0_2_0Weight[c] * reciprocalRoot + dTotal + dTotal + dRmsNorm2_0_1_0[n * 80 + c] * rmsNorm2_0_1_0Weight[c] * reciprocalRoot2;
        const mask = dropoutMask(dropoutKey, 1, n * 80 + c, 0.2);
        const dTotal3 = dProduct * (embedding0[n * 80 + c] * dropoutMask(dropoutKey, 0, n * 80 + c, 0.2) + gru2_0_0_1_3[n * 80 + c] * mask);
        const dProduct2 = dTotal2 + dTotal3 + dTotal3;
        dDropout1[n * 80 + c] = dProduct2;
        dGru2_0_0_1[n * 80 + c] = dProduct2 * mask;
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_0_0_1 [B, 16, 80] to dGru2_0_0_1_2 [B, 16, 400]
  function gru2_0_0_1Backward(batch: number): void {
    dGru2_0_0_1_2.fill(0, 0, (batch * 6400));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 80; c++) {
          dGru2_0_0_1_2[b * 6400 + t * 400 + c] = dGru2_0_0_1[b * 1280 + t * 80 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_0_0_1_2 [B, 16, 400] to dGru2_0_0_1_3 [B, 16, 80]
  function gru2_0_0_1Backward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 80; c++) {
          dGru2_0_0_1_3[b * 1280 + t * 80 + c] = dGru2_0_0_1_2[b * 6400 + t * 400 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_0_0_1_3 [B, 16, 80], gru2_0_0_1_2 [B, 16, 400], gru2_0_0_1WeightHhL0 [240, 80], dGru2_0_0_1_4 [B, 16, 400]
  //   to dGru2_0_0_1_4 [B, 16, 400]
  function gru2_0_0_1Backward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 80; j++) {
        const sum = 0;
        const dy = dGru2_0_0_1_3[b * 1280 + j + 1200];
        const r = gru2_0_0_1_2[b * 6400 + j + 6080];
        const z = gru2_0_0_1_2[b * 6400 + j + 6160];
        const n = gru2_0_0_1_2[b * 6400 + j + 6240];
        const m = gru2_0_0_1_2[b * 6400 + j + 6320];
        const previous = gru2_0_0_1_2[b * 6400 + j + 5600];
        const dN = dy * (1 - z) * (1 - n * n);
        dGru2_0_0_1_4[b * 6400 + j + 6000] = dN * m * r * (1 - r);
        dGru2_0_0_1_4[b * 6400 + j + 6080] = dy * (previous - n) * z * (1 - z);
        dGru2_0_0_1_4[b * 6400 + j + 6160] = dN;
        dGru2_0_0_1_4[b * 6400 + j + 6240] = dN * r;
        dGru2_0_0_1_4[b * 6400 + j + 6320] = dy * z;
      }
    }
    for (let s = 0; s < 14; s++) {
      for (let b = 0; b < batch; b++) {
        for (let j = 0; j < 80; j++) {
          let sum = 0;
          for (let k = 0; k < 80; k++) {
            sum += gru2_0_0_1WeightHhL0[k * 80 + j] * dGru2_0_0_1_4[b * 6400 + s * -400 + k + 6000];
            sum += gru2_0_0_1WeightHhL0[k * 80 + j + 6400] * dGru2_0_0_1_4[b * 6400 + s * -400 + k + 6080];
            sum += gru2_0_0_1WeightHhL0[k * 80 + j + 12800] * dGru2_0_0_1_4[b * 6400 + s * -400 + k + 6240];
          }
          const dy = dGru2_0_0_1_3[b * 1280 + s * -80 + j + 1120] + sum + dGru2_0_0_1_4[b * 6400 + s * -400 + j + 6320];
          const r = gru2_0_0_1_2[b * 6400 + s * -400 + j + 5680];
          const z = gru2_0_0_1_2[b * 6400 + s * -400 + j + 5760];
          const n = gru2_0_0_1_2[b * 6400 + s * -400 + j + 5840];
          const m = gru2_0_0_1_2[b * 6400 + s * -400 + j + 5920];
          const previous = gru2_0_0_1_2[b * 6400 + s * -400 + j + 5200];
          const dN = dy * (1 - z) * (1 - n * n);
          dGru2_0_0_1_4[b * 6400 + s * -400 + j + 5600] = dN * m * r * (1 - r);
          dGru2_0_0_1_4[b * 6400 + s * -400 + j + 5680] = dy * (previous - n) * z * (1 - z);
          dGru2_0_0_1_4[b * 6400 + s * -400 + j + 5760] = dN;
          dGru2_0_0_1_4[b * 6400 + s * -400 + j + 5840] = dN * r;
          dGru2_0_0_1_4[b * 6400 + s * -400 + j + 5920] = dy * z;
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 80; j++) {
        let sum = 0;
        for (let k = 0; k < 80; k++) {
          sum += gru2_0_0_1WeightHhL0[k * 80 + j] * dGru2_0_0_1_4[b * 6400 + k + 400];
          sum += gru2_0_0_1WeightHhL0[k * 80 + j + 6400] * dGru2_0_0_1_4[b * 6400 + k + 480];
          sum += gru2_0_0_1WeightHhL0[k * 80 + j + 12800] * dGru2_0_0_1_4[b * 6400 + k + 640];
        }
        const dy = dGru2_0_0_1_3[b * 1280 + j] + sum + dGru2_0_0_1_4[b * 6400 + j + 720];
        const r = gru2_0_0_1_2[b * 6400 + j + 80];
        const z = gru2_0_0_1_2[b * 6400 + j + 160];
        const n = gru2_0_0_1_2[b * 6400 + j + 240];
        const m = gru2_0_0_1_2[b * 6400 + j + 320];
        const previous = 0;
        const dN = dy * (1 - z) * (1 - n * n);
        dGru2_0_0_1_4[b * 6400 + j] = dN * m * r * (1 - r);
        dGru2_0_0_1_4[b * 6400 + j + 80] = dy * (previous - n) * z * (1 - z);
        dGru2_0_0_1_4[b * 6400 + j + 160] = dN;
        dGru2_0_0_1_4[b * 6400 + j + 240] = dN * r;
        dGru2_0_0_1_4[b * 6400 + j + 320] = dy * z;
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_0_0_1_4 [B, 16, 400] to dGru2_0_0_1_5 [B, 16, 160]
  function gru2_0_0_1Backward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 160; c++) {
          dGru2_0_0_1_5[b * 2560 + t * 160 + c] = dGru2_0_0_1_4[b * 6400 + t * 400 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_0_0_1_4 [B, 16, 400] to dGru2_0_0_1_6 [B, 16, 80]
  function gru2_0_0_1Backward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 80; c++) {
          dGru2_0_0_1_6[b * 1280 + t * 80 + c] = dGru2_0_0_1_4[b * 6400 + t * 400 + c + 240];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_0_0_1_5 [B, 16, 160], dGru2_0_0_1_6 [B, 16, 80] to dGru2_0_0_1_7 [B, 16, 240]
  function gru2_0_0_1Backward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 160; c++) {
          dGru2_0_0_1_7[b * 3840 + t * 240 + c] = dGru2_0_0_1_5[b * 2560 + t * 160 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 80; c++) {
          dGru2_0_0_1_7[b * 3840 + t * 240 + c + 160] = dGru2_0_0_1_6[b * 1280 + t * 80 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_0_0_1_4 [B, 16, 400] to dGru2_0_0_1_8 [B, 16, 240]
  function gru2_0_0_1Backward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 240; c++) {
          dGru2_0_0_1_8[b * 3840 + t * 240 + c] = dGru2_0_0_1_4[b * 6400 + t * 400 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_0_0_1_3 [B, 16, 80] to dGru2_0_0_1_9 [B, 15, 80]
  function gru2_0_0_1Backward8(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 80; c++) {
          dGru2_0_0_1_9[b * 1200 + t * 80 + c] = gru2_0_0_1_3[b * 1280 + t * 80 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_0_0_1_9 [B, 15, 80] to dGru2_0_0_1_10 [B, 16, 80]
  function gru2_0_0_1Backward9(batch: number): void {
    dGru2_0_0_1_10.fill(0, 0, (batch * 1280));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 80; c++) {
          dGru2_0_0_1_10[b * 1280 + t * 80 + c + 80] = dGru2_0_0_1_9[b * 1200 + t * 80 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_0_0_1_7 [B, 16, 240] to dGru2_0_0_1BiasHhL0 [1, 1, 240]
  function gru2_0_0_1Backward10(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 240; c++) {
      let dGru = 0;
      for (let n = 0; n < rows; n++) {
        dGru += dGru2_0_0_1_7[n * 240 + c];
      }
      dGru2_0_0_1BiasHhL0[c] = dGru;
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_0_0_1_8 [B, 16, 240] to dGru2_0_0_1BiasIhL0 [1, 1, 240]
  function gru2_0_0_1Backward11(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 240; c++) {
      let dBiasIhL0 = 0;
      for (let n = 0; n < rows; n++) {
        dBiasIhL0 += dGru2_0_0_1_8[n * 240 + c];
      }
      dGru2_0_0_1BiasIhL0[c] = dBiasIhL0;
    }
  }

  // specs/best-any.yaml:17 rmsNorm
  // from dRmsNorm2_0_0_0 [B, 16, 80], embedding0 [B, 16, 80], rmsNorm2_0_0_0ReciprocalRoot [B, 16, 1]
  //   to dRmsNorm2_0_0_0Weight [1, 1, 80]
  function rmsNorm2_0_0_0Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 80; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += dRmsNorm2_0_0_0[n * 80 + c] * embedding0[n * 80 + c] * dropoutMask(dropoutKey, 0, n * 80 + c, 0.2) * rmsNorm2_0_0_0ReciprocalRoot[n];
      }
      dRmsNorm2_0_0_0Weight[c] = dWeight;
    }
  }

  // specs/best-any.yaml:17 rmsNorm
  // specs/best-any.yaml:12 dropout
  // from dRmsNorm2_0_0_0 [B, 16, 80], rmsNorm2_0_0_0Weight [80], embedding0 [B, 16, 80], rmsNorm2_0_0_0ReciprocalRoot [B, 16, 1], dDropout1 [B, 16, 80]
  //   to dEmbedding0 [B, 16, 80]
  function rmsNorm2_0_0_0Dropout1Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 80; c++) {
        dReciprocalRoot += dRmsNorm2_0_0_0[n * 80 + c] * rmsNorm2_0_0_0Weight[c] * embedding0[n * 80 + c] * dropoutMask(dropoutKey, 0, n * 80 + c, 0.2);
      }
      const reciprocalRoot = rmsNorm2_0_0_0ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot * reciprocalRoot * reciprocalRoot / 80;
      for (let c = 0; c < 80; c++) {
        const mask = dropoutMask(dropoutKey, 0, n * 80 + c, 0.2);
        const dProduct2 = dProduct * embedding0[n * 80 + c] * mask;
        dEmbedding0[n * 80 + c] = (dDropout1[n * 80 + c] + dRmsNorm2_0_0_0[n * 80 + c] * rmsNorm2_0_0_0Weight[c] * reciprocalRoot + dProduct2 + dProduct2) * mask;
      }
    }
  }

  // specs/best-any.yaml:11 embedding
  // from tokens [B, 16, 1], dEmbedding0 [B, 16, 80] to dEmbedding0Weight [27, 80]
  function embedding0Gradient(batch: number): void {
    const rows = batch * 16;
    dEmbedding0Weight.fill(0);
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 80; c++) {
        dEmbedding0Weight[row * 80 + c] += dEmbedding0[n * 80 + c];
      }
    }
  }


  /** Forward and backward of the first `batch` examples; returns the mean loss. */
  return function trainingStep(batch: number, dropoutKey: number): number {
    lossForward(batch);
    embedding0Forward(batch);
    dropout1RmsNorm2_0_0_0Forward(batch, dropoutKey);
    // specs/best-any.yaml:18 gru
    // from rmsNorm2_0_0_0 [B, 16, 80], gru2_0_0_1WeightIhL0 [240, 80], gru2_0_0_1BiasIhL0 [240] to gru2_0_0_1 [B, 16, 240]
    multiplyTransposed(rmsNorm2_0_0_0, gru2_0_0_1WeightIhL0, gru2_0_0_1, batch * 16, 240, 80, gru2_0_0_1BiasIhL0);
    gru2_0_0_1Forward2(batch);
    gru2_0_0_1Forward3(batch);
    dropout1RmsNorm2_0_1_0Forward(batch, dropoutKey);
    // specs/best-any.yaml:22 attention
    // from rmsNorm2_0_1_0 [B, 16, 80], attention2_0_1_1InProjWeight [240, 80], attention2_0_1_1InProjBias [240]
    //   to attention2_0_1_1 [B, 16, 240]
    multiplyTransposed(rmsNorm2_0_1_0, attention2_0_1_1InProjWeight, attention2_0_1_1, batch * 16, 240, 80, attention2_0_1_1InProjBias);
    attention2_0_1_1Forward2(batch);
    attention2_0_1_1Forward3(batch);
    attention2_0_1_1Forward4(batch);
    attention2_0_1_1Forward5(batch);
    attention2_0_1_1Forward6(batch);
    attention2_0_1_1Forward7(batch);
    // specs/best-any.yaml:22 attention
    // from attention2_0_1_1_8 [B, 16, 80], attention2_0_1_1OutProjWeight [80, 80], attention2_0_1_1OutProjBias [80]
    //   to attention2_0_1_1_9 [B, 16, 80]
    multiplyTransposed(attention2_0_1_1_8, attention2_0_1_1OutProjWeight, attention2_0_1_1_9, batch * 16, 80, 80, attention2_0_1_1OutProjBias);
    dropout1RmsNorm2_0_2_0Forward(batch, dropoutKey);
    // specs/best-any.yaml:29 linear
    // from rmsNorm2_0_2_0 [B, 16, 80], linear2_0_2_1_0_0Weight [160, 80], linear2_0_2_1_0_0Bias [160]
    //   to linear2_0_2_1_0_0 [B, 16, 160]
    multiplyTransposed(rmsNorm2_0_2_0, linear2_0_2_1_0_0Weight, linear2_0_2_1_0_0, batch * 16, 160, 80, linear2_0_2_1_0_0Bias);
    silu2_0_2_1_0_1Forward(batch);
    // specs/best-any.yaml:30 linear
    // from rmsNorm2_0_2_0 [B, 16, 80], linear2_0_2_1_1_0Weight [160, 80], linear2_0_2_1_1_0Bias [160]
    //   to linear2_0_2_1_1_0 [B, 16, 160]
    multiplyTransposed(rmsNorm2_0_2_0, linear2_0_2_1_1_0Weight, linear2_0_2_1_1_0, batch * 16, 160, 80, linear2_0_2_1_1_0Bias);
    silu2_0_2_1_0_1Parallel2_0_2_1Forward(batch);
    // specs/best-any.yaml:31 linear
    // from parallel2_0_2_1 [B, 16, 160], linear2_0_2_2Weight [80, 160], linear2_0_2_2Bias [80] to linear2_0_2_2 [B, 16, 80]
    multiplyTransposed(parallel2_0_2_1, linear2_0_2_2Weight, linear2_0_2_2, batch * 16, 80, 160, linear2_0_2_2Bias);
    dropout1RmsNorm2_1_0_0Forward(batch, dropoutKey);
    // specs/best-any.yaml:18 gru
    // from rmsNorm2_1_0_0 [B, 16, 80], gru2_1_0_1WeightIhL0 [240, 80], gru2_1_0_1BiasIhL0 [240] to gru2_1_0_1 [B, 16, 240]
    multiplyTransposed(rmsNorm2_1_0_0, gru2_1_0_1WeightIhL0, gru2_1_0_1, batch * 16, 240, 80, gru2_1_0_1BiasIhL0);
    gru2_1_0_1Forward2(batch);
    gru2_1_0_1Forward3(batch);
    dropout2_1_0_2RmsNorm2_1_1_0Forward(batch, dropoutKey);
    // specs/best-any.yaml:22 attention
    // from rmsNorm2_1_1_0 [B, 16, 80], attention2_1_1_1InProjWeight [240, 80], attention2_1_1_1InProjBias [240]
    //   to attention2_1_1_1 [B, 16, 240]
    multiplyTransposed(rmsNorm2_1_1_0, attention2_1_1_1InProjWeight, attention2_1_1_1, batch * 16, 240, 80, attention2_1_1_1InProjBias);
    attention2_1_1_1Forward2(batch);
    attention2_1_1_1Forward3(batch);
    attention2_1_1_1Forward4(batch);
    attention2_1_1_1Forward5(batch);
    attention2_0_1_1Attention2_1_1_1Forward(batch);
    attention2_1_1_1Forward6(batch);
    // specs/best-any.yaml:22 attention
    // from attention2_1_1_1_8 [B, 16, 80], attention2_1_1_1OutProjWeight [80, 80], attention2_1_1_1OutProjBias [80]
    //   to attention2_1_1_1_9 [B, 16, 80]
    multiplyTransposed(attention2_1_1_1_8, attention2_1_1_1OutProjWeight, attention2_1_1_1_9, batch * 16, 80, 80, attention2_1_1_1OutProjBias);
    dropout2_1_0_2RmsNorm2_1_2_0Forward(batch, dropoutKey);
    // specs/best-any.yaml:29 linear
    // from rmsNorm2_1_2_0 [B, 16, 80], linear2_1_2_1_0_0Weight [160, 80], linear2_1_2_1_0_0Bias [160]
    //   to linear2_1_2_1_0_0 [B, 16, 160]
    multiplyTransposed(rmsNorm2_1_2_0, linear2_1_2_1_0_0Weight, linear2_1_2_1_0_0, batch * 16, 160, 80, linear2_1_2_1_0_0Bias);
    silu2_1_2_1_0_1Forward(batch);
    // specs/best-any.yaml:30 linear
    // from rmsNorm2_1_2_0 [B, 16, 80], linear2_1_2_1_1_0Weight [160, 80], linear2_1_2_1_1_0Bias [160]
    //   to linear2_1_2_1_1_0 [B, 16, 160]
    multiplyTransposed(rmsNorm2_1_2_0, linear2_1_2_1_1_0Weight, linear2_1_2_1_1_0, batch * 16, 160, 80, linear2_1_2_1_1_0Bias);
    silu2_1_2_1_0_1Parallel2_1_2_1Forward(batch);
    // specs/best-any.yaml:31 linear
    // from parallel2_1_2_1 [B, 16, 160], linear2_1_2_2Weight [80, 160], linear2_1_2_2Bias [80] to linear2_1_2_2 [B, 16, 80]
    multiplyTransposed(parallel2_1_2_1, linear2_1_2_2Weight, linear2_1_2_2, batch * 16, 80, 160, linear2_1_2_2Bias);
    dropout2_1_0_2RmsNorm3Forward(batch, dropoutKey);
    // specs/best-any.yaml:34 linear
    // from rmsNorm3 [B, 16, 80], linear4Weight [27, 80], linear4Bias [27] to linear4 [B, 16, 27]
    multiplyTransposed(rmsNorm3, linear4Weight, linear4, batch * 16, 27, 80, linear4Bias);
    lossForward2(batch);
    lossForward3();

    // Backward.
    linear4Backward(batch);
    // specs/best-any.yaml:34 linear
    // from dLinear4 [B, 16, 27], linear4Weight [27, 80] to dRmsNorm3 [B, 16, 80]
    multiply(dLinear4, linear4Weight, dRmsNorm3, batch * 16, 80, 27);
    // specs/best-any.yaml:34 linear
    // from dLinear4 [B, 16, 27], rmsNorm3 [B, 16, 80] to dLinear4Weight [27, 80]
    multiplyLeftTransposed(dLinear4, rmsNorm3, dLinear4Weight, 27, 80, batch * 16);
    rmsNorm3Backward(batch);
    rmsNorm3Dropout2_1_2_3Backward(batch, dropoutKey);
    linear2_1_2_2Backward(batch);
    // specs/best-any.yaml:31 linear
    // from dLinear2_1_2_2 [B, 16, 80], linear2_1_2_2Weight [80, 160] to dParallel2_1_2_1 [B, 16, 160]
    multiply(dLinear2_1_2_2, linear2_1_2_2Weight, dParallel2_1_2_1, batch * 16, 160, 80);
    // specs/best-any.yaml:31 linear
    // from dLinear2_1_2_2 [B, 16, 80], parallel2_1_2_1 [B, 16, 160] to dLinear2_1_2_2Weight [80, 160]
    multiplyLeftTransposed(dLinear2_1_2_2, parallel2_1_2_1, dLinear2_1_2_2Weight, 80, 160, batch * 16);
    parallel2_1_2_1Linear2_1_2_1_0_0Backward(batch);
    // specs/best-any.yaml:30 linear
    // from dLinear2_1_2_1_1_0 [B, 16, 160], linear2_1_2_1_1_0Weight [160, 80] to dRmsNorm2_1_2_0 [B, 16, 80]
    multiply(dLinear2_1_2_1_1_0, linear2_1_2_1_1_0Weight, dRmsNorm2_1_2_0, batch * 16, 80, 160);
    // specs/best-any.yaml:30 linear
    // from dLinear2_1_2_1_1_0 [B, 16, 160], rmsNorm2_1_2_0 [B, 16, 80] to dLinear2_1_2_1_1_0Weight [160, 80]
    multiplyLeftTransposed(dLinear2_1_2_1_1_0, rmsNorm2_1_2_0, dLinear2_1_2_1_1_0Weight, 160, 80, batch * 16);
    // specs/best-any.yaml:29 linear
    // from dLinear2_1_2_1_0_0 [B, 16, 160], linear2_1_2_1_0_0Weight [160, 80] to dRmsNorm2_1_2_0_2 [B, 16, 80]
    multiply(dLinear2_1_2_1_0_0, linear2_1_2_1_0_0Weight, dRmsNorm2_1_2_0_2, batch * 16, 80, 160);
    // specs/best-any.yaml:29 linear
    // from dLinear2_1_2_1_0_0 [B, 16, 160], rmsNorm2_1_2_0 [B, 16, 80] to dLinear2_1_2_1_0_0Weight [160, 80]
    multiplyLeftTransposed(dLinear2_1_2_1_0_0, rmsNorm2_1_2_0, dLinear2_1_2_1_0_0Weight, 160, 80, batch * 16);
    linear2_1_2_1_0_0RmsNorm2_1_2_0Backward(batch, dropoutKey);
    linear2_1_2_1_0_0Dropout2_1_1_2Backward(batch, dropoutKey);
    attention2_1_1_1Backward(batch);
    // specs/best-any.yaml:22 attention
    // from dAttention2_1_1_1 [B, 16, 80], attention2_1_1_1OutProjWeight [80, 80] to dAttention2_1_1_1_2 [B, 16, 80]
    multiply(dAttention2_1_1_1, attention2_1_1_1OutProjWeight, dAttention2_1_1_1_2, batch * 16, 80, 80);
    // specs/best-any.yaml:22 attention
    // from dAttention2_1_1_1 [B, 16, 80], attention2_1_1_1_8 [B, 16, 80] to dAttention2_1_1_1OutProjWeight [80, 80]
    multiplyLeftTransposed(dAttention2_1_1_1, attention2_1_1_1_8, dAttention2_1_1_1OutProjWeight, 80, 80, batch * 16);
    attention2_1_1_1Backward2(batch);
    attention2_1_1_1Backward3(batch);
    attention2_1_1_1Backward4(batch);
    attention2_1_1_1Backward5(batch);
    attention2_1_1_1Backward6(batch);
    attention2_1_1_1Backward7(batch);
    attention2_1_1_1Backward8(batch);
    attention2_1_1_1Backward9(batch);
    attention2_1_1_1Backward10(batch);
    // specs/best-any.yaml:22 attention
    // from dAttention2_1_1_1_10 [B, 16, 240], attention2_1_1_1InProjWeight [240, 80] to dRmsNorm2_1_1_0 [B, 16, 80]
    multiply(dAttention2_1_1_1_10, attention2_1_1_1InProjWeight, dRmsNorm2_1_1_0, batch * 16, 80, 240);
    // specs/best-any.yaml:22 attention
    // from dAttention2_1_1_1_10 [B, 16, 240], rmsNorm2_1_1_0 [B, 16, 80] to dAttention2_1_1_1InProjWeight [240, 80]
    multiplyLeftTransposed(dAttention2_1_1_1_10, rmsNorm2_1_1_0, dAttention2_1_1_1InProjWeight, 240, 80, batch * 16);
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
    // specs/best-any.yaml:18 gru
    // from dGru2_1_0_1_7 [B, 16, 240], dGru2_1_0_1_10 [B, 16, 80] to dGru2_1_0_1WeightHhL0 [240, 80]
    multiplyLeftTransposed(dGru2_1_0_1_7, dGru2_1_0_1_10, dGru2_1_0_1WeightHhL0, 240, 80, batch * 16);
    gru2_1_0_1Backward10(batch);
    gru2_1_0_1Backward11(batch);
    // specs/best-any.yaml:18 gru
    // from dGru2_1_0_1_8 [B, 16, 240], gru2_1_0_1WeightIhL0 [240, 80] to dRmsNorm2_1_0_0 [B, 16, 80]
    multiply(dGru2_1_0_1_8, gru2_1_0_1WeightIhL0, dRmsNorm2_1_0_0, batch * 16, 80, 240);
    // specs/best-any.yaml:18 gru
    // from dGru2_1_0_1_8 [B, 16, 240], rmsNorm2_1_0_0 [B, 16, 80] to dGru2_1_0_1WeightIhL0 [240, 80]
    multiplyLeftTransposed(dGru2_1_0_1_8, rmsNorm2_1_0_0, dGru2_1_0_1WeightIhL0, 240, 80, batch * 16);
    rmsNorm2_1_0_0Backward(batch);
    rmsNorm2_1_0_0Dropout2_0_2_3Backward(batch, dropoutKey);
    linear2_0_2_2Backward(batch);
    // specs/best-any.yaml:31 linear
    // from dLinear2_0_2_2 [B, 16, 80], linear2_0_2_2Weight [80, 160] to dParallel2_0_2_1 [B, 16, 160]
    multiply(dLinear2_0_2_2, linear2_0_2_2Weight, dParallel2_0_2_1, batch * 16, 160, 80);
    // specs/best-any.yaml:31 linear
    // from dLinear2_0_2_2 [B, 16, 80], parallel2_0_2_1 [B, 16, 160] to dLinear2_0_2_2Weight [80, 160]
    multiplyLeftTransposed(dLinear2_0_2_2, parallel2_0_2_1, dLinear2_0_2_2Weight, 80, 160, batch * 16);
    parallel2_0_2_1Linear2_0_2_1_0_0Backward(batch);
    // specs/best-any.yaml:30 linear
    // from dLinear2_0_2_1_1_0 [B, 16, 160], linear2_0_2_1_1_0Weight [160, 80] to dRmsNorm2_0_2_0 [B, 16, 80]
    multiply(dLinear2_0_2_1_1_0, linear2_0_2_1_1_0Weight, dRmsNorm2_0_2_0, batch * 16, 80, 160);
    // specs/best-any.yaml:30 linear
    // from dLinear2_0_2_1_1_0 [B, 16, 160], rmsNorm2_0_2_0 [B, 16, 80] to dLinear2_0_2_1_1_0Weight [160, 80]
    multiplyLeftTransposed(dLinear2_0_2_1_1_0, rmsNorm2_0_2_0, dLinear2_0_2_1_1_0Weight, 160, 80, batch * 16);
    // specs/best-any.yaml:29 linear
    // from dLinear2_0_2_1_0_0 [B, 16, 160], linear2_0_2_1_0_0Weight [160, 80] to dRmsNorm2_0_2_0_2 [B, 16, 80]
    multiply(dLinear2_0_2_1_0_0, linear2_0_2_1_0_0Weight, dRmsNorm2_0_2_0_2, batch * 16, 80, 160);
    // specs/best-any.yaml:29 linear
    // from dLinear2_0_2_1_0_0 [B, 16, 160], rmsNorm2_0_2_0 [B, 16, 80] to dLinear2_0_2_1_0_0Weight [160, 80]
    multiplyLeftTransposed(dLinear2_0_2_1_0_0, rmsNorm2_0_2_0, dLinear2_0_2_1_0_0Weight, 160, 80, batch * 16);
    linear2_0_2_1_0_0RmsNorm2_0_2_0Backward(batch, dropoutKey);
    linear2_0_2_1_0_0Dropout2_0_1_2Backward(batch, dropoutKey);
    attention2_0_1_1Backward(batch);
    // specs/best-any.yaml:22 attention
    // from dAttention2_0_1_1 [B, 16, 80], attention2_0_1_1OutProjWeight [80, 80] to dAttention2_0_1_1_2 [B, 16, 80]
    multiply(dAttention2_0_1_1, attention2_0_1_1OutProjWeight, dAttention2_0_1_1_2, batch * 16, 80, 80);
    // specs/best-any.yaml:22 attention
    // from dAttention2_0_1_1 [B, 16, 80], attention2_0_1_1_8 [B, 16, 80] to dAttention2_0_1_1OutProjWeight [80, 80]
    multiplyLeftTransposed(dAttention2_0_1_1, attention2_0_1_1_8, dAttention2_0_1_1OutProjWeight, 80, 80, batch * 16);
    attention2_0_1_1Backward2(batch);
    attention2_0_1_1Backward3(batch);
    attention2_0_1_1Backward4(batch);
    attention2_0_1_1Backward5(batch);
    attention2_0_1_1Backward6(batch);
    attention2_0_1_1Backward7(batch);
    attention2_0_1_1Backward8(batch);
    attention2_0_1_1Backward9(batch);
    attention2_0_1_1Backward10(batch);
    // specs/best-any.yaml:22 attention
    // from dAttention2_0_1_1_10 [B, 16, 240], attention2_0_1_1InProjWeight [240, 80] to dRmsNorm2_0_1_0 [B, 16, 80]
    multiply(dAttention2_0_1_1_10, attention2_0_1_1InProjWeight, dRmsNorm2_0_1_0, batch * 16, 80, 240);
    // specs/best-any.yaml:22 attention
    // from dAttention2_0_1_1_10 [B, 16, 240], rmsNorm2_0_1_0 [B, 16, 80] to dAttention2_0_1_1InProjWeight [240, 80]
    multiplyLeftTransposed(dAttention2_0_1_1_10, rmsNorm2_0_1_0, dAttention2_0_1_1InProjWeight, 240, 80, batch * 16);
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
    // specs/best-any.yaml:18 gru
    // from dGru2_0_0_1_7 [B, 16, 240], dGru2_0_0_1_10 [B, 16, 80] to dGru2_0_0_1WeightHhL0 [240, 80]
    multiplyLeftTransposed(dGru2_0_0_1_7, dGru2_0_0_1_10, dGru2_0_0_1WeightHhL0, 240, 80, batch * 16);
    gru2_0_0_1Backward10(batch);
    gru2_0_0_1Backward11(batch);
    // specs/best-any.yaml:18 gru
    // from dGru2_0_0_1_8 [B, 16, 240], gru2_0_0_1WeightIhL0 [240, 80] to dRmsNorm2_0_0_0 [B, 16, 80]
    multiply(dGru2_0_0_1_8, gru2_0_0_1WeightIhL0, dRmsNorm2_0_0_0, batch * 16, 80, 240);
    // specs/best-any.yaml:18 gru
    // from dGru2_0_0_1_8 [B, 16, 240], rmsNorm2_0_0_0 [B, 16, 80] to dGru2_0_0_1WeightIhL0 [240, 80]
    multiplyLeftTransposed(dGru2_0_0_1_8, rmsNorm2_0_0_0, dGru2_0_0_1WeightIhL0, 240, 80, batch * 16);
    rmsNorm2_0_0_0Backward(batch, dropoutKey);
    rmsNorm2_0_0_0Dropout1Backward(batch, dropoutKey);
    embedding0Gradient(batch);
    return loss2[0];
  };
}

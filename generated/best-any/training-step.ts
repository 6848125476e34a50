// Made by wnc from specs/best-any.yaml: change the spec and run wnc compile, not this file.
import { dropoutMask, multiply, multiplyLeftTransposed, multiplyTransposed, sigmoid, tanh, type TrainingMemory, type TrainingStep } from 'wnc/runtime';

/** Binds the training step to its arrays, once; the step itself allocates nothing. */
export function createTrainingStep(memory: TrainingMemory): TrainingStep {
  // The batch.
  const tokens = memory.inputs; // [B, 16, 1]
  const targets = memory.targets; // [B, 16, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 1944); // [27, 72]
  const rmsNorm2_0_0_0Weight = memory.parameters.subarray(1944, 2016); // [72]
  const gru2_0_0_1WeightIhL0 = memory.parameters.subarray(2016, 17568); // [216, 72]
  const gru2_0_0_1WeightHhL0 = memory.parameters.subarray(17568, 33120); // [216, 72]
  const gru2_0_0_1BiasIhL0 = memory.parameters.subarray(33120, 33336); // [216]
  const gru2_0_0_1BiasHhL0 = memory.parameters.subarray(33336, 33552); // [216]
  const rmsNorm2_0_1_0Weight = memory.parameters.subarray(33552, 33624); // [72]
  const attention2_0_1_1InProjWeight = memory.parameters.subarray(33624, 49176); // [216, 72]
  const attention2_0_1_1InProjBias = memory.parameters.subarray(49176, 49392); // [216]
  const attention2_0_1_1OutProjWeight = memory.parameters.subarray(49392, 54576); // [72, 72]
  const attention2_0_1_1OutProjBias = memory.parameters.subarray(54576, 54648); // [72]
  const rmsNorm2_0_2_0Weight = memory.parameters.subarray(54648, 54720); // [72]
  const linear2_0_2_1_0_0Weight = memory.parameters.subarray(54720, 63936); // [128, 72]
  const linear2_0_2_1_0_0Bias = memory.parameters.subarray(63936, 64064); // [128]
  const linear2_0_2_1_1_0Weight = memory.parameters.subarray(64064, 73280); // [128, 72]
  const linear2_0_2_1_1_0Bias = memory.parameters.subarray(73280, 73408); // [128]
  const linear2_0_2_2Weight = memory.parameters.subarray(73408, 82624); // [72, 128]
  const linear2_0_2_2Bias = memory.parameters.subarray(82624, 82696); // [72]
  const rmsNorm2_1_0_0Weight = memory.parameters.subarray(82696, 82768); // [72]
  const gru2_1_0_1WeightIhL0 = memory.parameters.subarray(82768, 98320); // [216, 72]
  const gru2_1_0_1WeightHhL0 = memory.parameters.subarray(98320, 113872); // [216, 72]
  const gru2_1_0_1BiasIhL0 = memory.parameters.subarray(113872, 114088); // [216]
  const gru2_1_0_1BiasHhL0 = memory.parameters.subarray(114088, 114304); // [216]
  const rmsNorm2_1_1_0Weight = memory.parameters.subarray(114304, 114376); // [72]
  const attention2_1_1_1InProjWeight = memory.parameters.subarray(114376, 129928); // [216, 72]
  const attention2_1_1_1InProjBias = memory.parameters.subarray(129928, 130144); // [216]
  const attention2_1_1_1OutProjWeight = memory.parameters.subarray(130144, 135328); // [72, 72]
  const attention2_1_1_1OutProjBias = memory.parameters.subarray(135328, 135400); // [72]
  const rmsNorm2_1_2_0Weight = memory.parameters.subarray(135400, 135472); // [72]
  const linear2_1_2_1_0_0Weight = memory.parameters.subarray(135472, 144688); // [128, 72]
  const linear2_1_2_1_0_0Bias = memory.parameters.subarray(144688, 144816); // [128]
  const linear2_1_2_1_1_0Weight = memory.parameters.subarray(144816, 154032); // [128, 72]
  const linear2_1_2_1_1_0Bias = memory.parameters.subarray(154032, 154160); // [128]
  const linear2_1_2_2Weight = memory.parameters.subarray(154160, 163376); // [72, 128]
  const linear2_1_2_2Bias = memory.parameters.subarray(163376, 163448); // [72]
  const rmsNorm2_2_0_0Weight = memory.parameters.subarray(163448, 163520); // [72]
  const gru2_2_0_1WeightIhL0 = memory.parameters.subarray(163520, 179072); // [216, 72]
  const gru2_2_0_1WeightHhL0 = memory.parameters.subarray(179072, 194624); // [216, 72]
  const gru2_2_0_1BiasIhL0 = memory.parameters.subarray(194624, 194840); // [216]
  const gru2_2_0_1BiasHhL0 = memory.parameters.subarray(194840, 195056); // [216]
  const rmsNorm2_2_1_0Weight = memory.parameters.subarray(195056, 195128); // [72]
  const attention2_2_1_1InProjWeight = memory.parameters.subarray(195128, 210680); // [216, 72]
  const attention2_2_1_1InProjBias = memory.parameters.subarray(210680, 210896); // [216]
  const attention2_2_1_1OutProjWeight = memory.parameters.subarray(210896, 216080); // [72, 72]
  const attention2_2_1_1OutProjBias = memory.parameters.subarray(216080, 216152); // [72]
  const rmsNorm2_2_2_0Weight = memory.parameters.subarray(216152, 216224); // [72]
  const linear2_2_2_1_0_0Weight = memory.parameters.subarray(216224, 225440); // [128, 72]
  const linear2_2_2_1_0_0Bias = memory.parameters.subarray(225440, 225568); // [128]
  const linear2_2_2_1_1_0Weight = memory.parameters.subarray(225568, 234784); // [128, 72]
  const linear2_2_2_1_1_0Bias = memory.parameters.subarray(234784, 234912); // [128]
  const linear2_2_2_2Weight = memory.parameters.subarray(234912, 244128); // [72, 128]
  const linear2_2_2_2Bias = memory.parameters.subarray(244128, 244200); // [72]
  const rmsNorm3Weight = memory.parameters.subarray(244200, 244272); // [72]
  const linear4Weight = memory.parameters.subarray(244272, 246216); // [27, 72]
  const linear4Bias = memory.parameters.subarray(246216, 246243); // [27]
  // Gradients of the parameters.
  const dLinear4Bias = memory.gradients.subarray(246216, 246243); // [1, 1, 27]
  const dLinear4Weight = memory.gradients.subarray(244272, 246216); // [27, 72]
  const dRmsNorm3Weight = memory.gradients.subarray(244200, 244272); // [1, 1, 72]
  const dLinear2_2_2_2Bias = memory.gradients.subarray(244128, 244200); // [1, 1, 72]
  const dLinear2_2_2_2Weight = memory.gradients.subarray(234912, 244128); // [72, 128]
  const dLinear2_2_2_1_1_0Bias = memory.gradients.subarray(234784, 234912); // [1, 1, 128]
  const dLinear2_2_2_1_1_0Weight = memory.gradients.subarray(225568, 234784); // [128, 72]
  const dLinear2_2_2_1_0_0Bias = memory.gradients.subarray(225440, 225568); // [1, 1, 128]
  const dLinear2_2_2_1_0_0Weight = memory.gradients.subarray(216224, 225440); // [128, 72]
  const dRmsNorm2_2_2_0Weight = memory.gradients.subarray(216152, 216224); // [1, 1, 72]
  const dAttention2_2_1_1OutProjBias = memory.gradients.subarray(216080, 216152); // [1, 1, 72]
  const dAttention2_2_1_1OutProjWeight = memory.gradients.subarray(210896, 216080); // [72, 72]
  const dAttention2_2_1_1InProjBias = memory.gradients.subarray(210680, 210896); // [1, 1, 216]
  const dAttention2_2_1_1InProjWeight = memory.gradients.subarray(195128, 210680); // [216, 72]
  const dRmsNorm2_2_1_0Weight = memory.gradients.subarray(195056, 195128); // [1, 1, 72]
  const dGru2_2_0_1WeightHhL0 = memory.gradients.subarray(179072, 194624); // [216, 72]
  const dGru2_2_0_1BiasHhL0 = memory.gradients.subarray(194840, 195056); // [1, 1, 216]
  const dGru2_2_0_1BiasIhL0 = memory.gradients.subarray(194624, 194840); // [1, 1, 216]
  const dGru2_2_0_1WeightIhL0 = memory.gradients.subarray(163520, 179072); // [216, 72]
  const dRmsNorm2_2_0_0Weight = memory.gradients.subarray(163448, 163520); // [1, 1, 72]
  const dLinear2_1_2_2Bias = memory.gradients.subarray(163376, 163448); // [1, 1, 72]
  const dLinear2_1_2_2Weight = memory.gradients.subarray(154160, 163376); // [72, 128]
  const dLinear2_1_2_1_1_0Bias = memory.gradients.subarray(154032, 154160); // [1, 1, 128]
  const dLinear2_1_2_1_1_0Weight = memory.gradients.subarray(144816, 154032); // [128, 72]
  const dLinear2_1_2_1_0_0Bias = memory.gradients.subarray(144688, 144816); // [1, 1, 128]
  const dLinear2_1_2_1_0_0Weight = memory.gradients.subarray(135472, 144688); // [128, 72]
  const dRmsNorm2_1_2_0Weight = memory.gradients.subarray(135400, 135472); // [1, 1, 72]
  const dAttention2_1_1_1OutProjBias = memory.gradients.subarray(135328, 135400); // [1, 1, 72]
  const dAttention2_1_1_1OutProjWeight = memory.gradients.subarray(130144, 135328); // [72, 72]
  const dAttention2_1_1_1InProjBias = memory.gradients.subarray(129928, 130144); // [1, 1, 216]
  const dAttention2_1_1_1InProjWeight = memory.gradients.subarray(114376, 129928); // [216, 72]
  const dRmsNorm2_1_1_0Weight = memory.gradients.subarray(114304, 114376); // [1, 1, 72]
  const dGru2_1_0_1WeightHhL0 = memory.gradients.subarray(98320, 113872); // [216, 72]
  const dGru2_1_0_1BiasHhL0 = memory.gradients.subarray(114088, 114304); // [1, 1, 216]
  const dGru2_1_0_1BiasIhL0 = memory.gradients.subarray(113872, 114088); // [1, 1, 216]
  const dGru2_1_0_1WeightIhL0 = memory.gradients.subarray(82768, 98320); // [216, 72]
  const dRmsNorm2_1_0_0Weight = memory.gradients.subarray(82696, 82768); // [1, 1, 72]
  const dLinear2_0_2_2Bias = memory.gradients.subarray(82624, 82696); // [1, 1, 72]
  const dLinear2_0_2_2Weight = memory.gradients.subarray(73408, 82624); // [72, 128]
  const dLinear2_0_2_1_1_0Bias = memory.gradients.subarray(73280, 73408); // [1, 1, 128]
  const dLinear2_0_2_1_1_0Weight = memory.gradients.subarray(64064, 73280); // [128, 72]
  const dLinear2_0_2_1_0_0Bias = memory.gradients.subarray(63936, 64064); // [1, 1, 128]
  const dLinear2_0_2_1_0_0Weight = memory.gradients.subarray(54720, 63936); // [128, 72]
  const dRmsNorm2_0_2_0Weight = memory.gradients.subarray(54648, 54720); // [1, 1, 72]
  const dAttention2_0_1_1OutProjBias = memory.gradients.subarray(54576, 54648); // [1, 1, 72]
  const dAttention2_0_1_1OutProjWeight = memory.gradients.subarray(49392, 54576); // [72, 72]
  const dAttention2_0_1_1InProjBias = memory.gradients.subarray(49176, 49392); // [1, 1, 216]
  const dAttention2_0_1_1InProjWeight = memory.gradients.subarray(33624, 49176); // [216, 72]
  const dRmsNorm2_0_1_0Weight = memory.gradients.subarray(33552, 33624); // [1, 1, 72]
  const dGru2_0_0_1WeightHhL0 = memory.gradients.subarray(17568, 33120); // [216, 72]
  const dGru2_0_0_1BiasHhL0 = memory.gradients.subarray(33336, 33552); // [1, 1, 216]
  const dGru2_0_0_1BiasIhL0 = memory.gradients.subarray(33120, 33336); // [1, 1, 216]
  const dGru2_0_0_1WeightIhL0 = memory.gradients.subarray(2016, 17568); // [216, 72]
  const dRmsNorm2_0_0_0Weight = memory.gradients.subarray(1944, 2016); // [1, 1, 72]
  const dEmbedding0Weight = memory.gradients.subarray(0, 1944); // [27, 72]
  // Workspace: tensors that are not needed at the same time share places.
  const lossCount = memory.workspace.subarray(2994176, 2994177); // [1, 1, 1]
  const embedding0 = memory.workspace.subarray(3006464, 3080192); // [B, 16, 72]
  const rmsNorm2_0_0_0ReciprocalRoot = memory.workspace.subarray(5659648, 5660672); // [B, 16, 1]
  const rmsNorm2_0_0_0 = memory.workspace.subarray(3080192, 3153920); // [B, 16, 72]
  const gru2_0_0_1 = memory.workspace.subarray(368640, 589824); // [B, 16, 216]
  const gru2_0_0_1_2 = memory.workspace.subarray(0, 368640); // [B, 16, 360]
  const gru2_0_0_1_3 = memory.workspace.subarray(3153920, 3227648); // [B, 16, 72]
  const rmsNorm2_0_1_0ReciprocalRoot = memory.workspace.subarray(5660672, 5661696); // [B, 16, 1]
  const rmsNorm2_0_1_0 = memory.workspace.subarray(3227648, 3301376); // [B, 16, 72]
  const attention2_0_1_1 = memory.workspace.subarray(368640, 589824); // [B, 16, 216]
  const attention2_0_1_1_2 = memory.workspace.subarray(3301376, 3375104); // [B, 16, 72]
  const attention2_0_1_1_3 = memory.workspace.subarray(3375104, 3448832); // [B, 16, 72]
  const attention2_0_1_1_4 = memory.workspace.subarray(3448832, 3522560); // [B, 16, 72]
  const attention2_0_1_1_5 = memory.workspace.subarray(368640, 434176); // [B, 64, 16]
  const attention2_0_1_1_6 = memory.workspace.subarray(5292032, 5357568); // [B, 64, 16]
  const attention2_0_1_1_7 = memory.workspace.subarray(5647360, 5651456); // [B, 64, 1]
  const attention2_0_1_1Weights = memory.workspace.subarray(5357568, 5423104); // [B, 64, 16]
  const attention2_0_1_1_8 = memory.workspace.subarray(3522560, 3596288); // [B, 16, 72]
  const attention2_0_1_1_9 = memory.workspace.subarray(3596288, 3670016); // [B, 16, 72]
  const rmsNorm2_0_2_0ReciprocalRoot = memory.workspace.subarray(5661696, 5662720); // [B, 16, 1]
  const rmsNorm2_0_2_0 = memory.workspace.subarray(3670016, 3743744); // [B, 16, 72]
  const linear2_0_2_1_0_0 = memory.workspace.subarray(1695744, 1826816); // [B, 16, 128]
  const silu2_0_2_1_0_1 = memory.workspace.subarray(1826816, 1957888); // [B, 16, 128]
  const linear2_0_2_1_1_0 = memory.workspace.subarray(1957888, 2088960); // [B, 16, 128]
  const parallel2_0_2_1 = memory.workspace.subarray(2088960, 2220032); // [B, 16, 128]
  const linear2_0_2_2 = memory.workspace.subarray(368640, 442368); // [B, 16, 72]
  const residual2_0_2 = memory.workspace.subarray(3743744, 3817472); // [B, 16, 72]
  const rmsNorm2_1_0_0ReciprocalRoot = memory.workspace.subarray(5662720, 5663744); // [B, 16, 1]
  const rmsNorm2_1_0_0 = memory.workspace.subarray(3817472, 3891200); // [B, 16, 72]
  const gru2_1_0_1 = memory.workspace.subarray(737280, 958464); // [B, 16, 216]
  const gru2_1_0_1_2 = memory.workspace.subarray(368640, 737280); // [B, 16, 360]
  const gru2_1_0_1_3 = memory.workspace.subarray(3891200, 3964928); // [B, 16, 72]
  const rmsNorm2_1_1_0ReciprocalRoot = memory.workspace.subarray(5663744, 5664768); // [B, 16, 1]
  const rmsNorm2_1_1_0 = memory.workspace.subarray(3964928, 4038656); // [B, 16, 72]
  const attention2_1_1_1 = memory.workspace.subarray(737280, 958464); // [B, 16, 216]
  const attention2_1_1_1_2 = memory.workspace.subarray(4038656, 4112384); // [B, 16, 72]
  const attention2_1_1_1_3 = memory.workspace.subarray(4112384, 4186112); // [B, 16, 72]
  const attention2_1_1_1_4 = memory.workspace.subarray(4186112, 4259840); // [B, 16, 72]
  const attention2_1_1_1_5 = memory.workspace.subarray(737280, 802816); // [B, 64, 16]
  const attention2_1_1_1_6 = memory.workspace.subarray(5423104, 5488640); // [B, 64, 16]
  const attention2_1_1_1_7 = memory.workspace.subarray(5651456, 5655552); // [B, 64, 1]
  const attention2_1_1_1Weights = memory.workspace.subarray(5488640, 5554176); // [B, 64, 16]
  const attention2_1_1_1_8 = memory.workspace.subarray(4259840, 4333568); // [B, 16, 72]
  const attention2_1_1_1_9 = memory.workspace.subarray(4333568, 4407296); // [B, 16, 72]
  const rmsNorm2_1_2_0ReciprocalRoot = memory.workspace.subarray(5664768, 5665792); // [B, 16, 1]
  const rmsNorm2_1_2_0 = memory.workspace.subarray(4407296, 4481024); // [B, 16, 72]
  const linear2_1_2_1_0_0 = memory.workspace.subarray(2220032, 2351104); // [B, 16, 128]
  const silu2_1_2_1_0_1 = memory.workspace.subarray(2351104, 2482176); // [B, 16, 128]
  const linear2_1_2_1_1_0 = memory.workspace.subarray(2482176, 2613248); // [B, 16, 128]
  const parallel2_1_2_1 = memory.workspace.subarray(2613248, 2744320); // [B, 16, 128]
  const linear2_1_2_2 = memory.workspace.subarray(737280, 811008); // [B, 16, 72]
  const residual2_1_2 = memory.workspace.subarray(4481024, 4554752); // [B, 16, 72]
  const rmsNorm2_2_0_0ReciprocalRoot = memory.workspace.subarray(5665792, 5666816); // [B, 16, 1]
  const rmsNorm2_2_0_0 = memory.workspace.subarray(4554752, 4628480); // [B, 16, 72]
  const gru2_2_0_1 = memory.workspace.subarray(1105920, 1327104); // [B, 16, 216]
  const gru2_2_0_1_2 = memory.workspace.subarray(737280, 1105920); // [B, 16, 360]
  const gru2_2_0_1_3 = memory.workspace.subarray(4628480, 4702208); // [B, 16, 72]
  const rmsNorm2_2_1_0ReciprocalRoot = memory.workspace.subarray(5666816, 5667840); // [B, 16, 1]
  const rmsNorm2_2_1_0 = memory.workspace.subarray(4702208, 4775936); // [B, 16, 72]
  const attention2_2_1_1 = memory.workspace.subarray(1105920, 1327104); // [B, 16, 216]
  const attention2_2_1_1_2 = memory.workspace.subarray(4775936, 4849664); // [B, 16, 72]
  const attention2_2_1_1_3 = memory.workspace.subarray(4849664, 4923392); // [B, 16, 72]
  const attention2_2_1_1_4 = memory.workspace.subarray(4923392, 4997120); // [B, 16, 72]
  const attention2_2_1_1_5 = memory.workspace.subarray(1105920, 1171456); // [B, 64, 16]
  const attention2_2_1_1_6 = memory.workspace.subarray(1630208, 1695744); // [B, 64, 16]
  const attention2_2_1_1_7 = memory.workspace.subarray(5655552, 5659648); // [B, 64, 1]
  const attention2_2_1_1Weights = memory.workspace.subarray(5554176, 5619712); // [B, 64, 16]
  const attention2_2_1_1_8 = memory.workspace.subarray(4997120, 5070848); // [B, 16, 72]
  const attention2_2_1_1_9 = memory.workspace.subarray(5070848, 5144576); // [B, 16, 72]
  const rmsNorm2_2_2_0ReciprocalRoot = memory.workspace.subarray(5667840, 5668864); // [B, 16, 1]
  const rmsNorm2_2_2_0 = memory.workspace.subarray(5144576, 5218304); // [B, 16, 72]
  const linear2_2_2_1_0_0 = memory.workspace.subarray(1105920, 1236992); // [B, 16, 128]
  const silu2_2_2_1_0_1 = memory.workspace.subarray(1236992, 1368064); // [B, 16, 128]
  const linear2_2_2_1_1_0 = memory.workspace.subarray(1368064, 1499136); // [B, 16, 128]
  const parallel2_2_2_1 = memory.workspace.subarray(1499136, 1630208); // [B, 16, 128]
  const linear2_2_2_2 = memory.workspace.subarray(2744320, 2818048); // [B, 16, 72]
  const residual2_2_2 = memory.workspace.subarray(2818048, 2891776); // [B, 16, 72]
  const rmsNorm3ReciprocalRoot = memory.workspace.subarray(2993152, 2994176); // [B, 16, 1]
  const rmsNorm3 = memory.workspace.subarray(2891776, 2965504); // [B, 16, 72]
  const linear4 = memory.workspace.subarray(5619712, 5647360); // [B, 16, 27]
  const loss = memory.workspace.subarray(2744348, 2744349); // [1, 1, 1]
  const loss2 = memory.workspace.subarray(5668864, 5668865); // [1, 1, 1]
  const dLinear4 = memory.workspace.subarray(2965504, 2993152); // [B, 16, 27]
  const dRmsNorm3 = memory.workspace.subarray(2744320, 2818048); // [B, 16, 72]
  const dResidual2_2_1 = memory.workspace.subarray(5218304, 5292032); // [B, 16, 72]
  const dLinear2_2_2_2 = memory.workspace.subarray(2891776, 2965504); // [B, 16, 72]
  const dParallel2_2_2_1 = memory.workspace.subarray(2744320, 2875392); // [B, 16, 128]
  const dLinear2_2_2_1_1_0 = memory.workspace.subarray(1499136, 1630208); // [B, 16, 128]
  const dRmsNorm2_2_2_0 = memory.workspace.subarray(1327104, 1400832); // [B, 16, 72]
  const dLinear2_2_2_1_0_0 = memory.workspace.subarray(2875392, 3006464); // [B, 16, 128]
  const dRmsNorm2_2_2_0_2 = memory.workspace.subarray(1400832, 1474560); // [B, 16, 72]
  const dResidual2_2_1_2 = memory.workspace.subarray(1474560, 1548288); // [B, 16, 72]
  const dAttention2_2_1_1 = memory.workspace.subarray(1105920, 1179648); // [B, 16, 72]
  const dAttention2_2_1_1_2 = memory.workspace.subarray(1179648, 1253376); // [B, 16, 72]
  const dAttention2_2_1_1Weights = memory.workspace.subarray(1105920, 1171456); // [B, 64, 16]
  const dAttention2_2_1_1_3 = memory.workspace.subarray(1548288, 1622016); // [B, 16, 72]
  const dAttention2_2_1_1_4 = memory.workspace.subarray(1171456, 1236992); // [B, 64, 16]
  const dAttention2_2_1_1_5 = memory.workspace.subarray(1622016, 1695744); // [B, 16, 72]
  const dAttention2_2_1_1_6 = memory.workspace.subarray(2744320, 2818048); // [B, 16, 72]
  const dAttention2_2_1_1_7 = memory.workspace.subarray(1105920, 1327104); // [B, 16, 216]
  const dRmsNorm2_2_1_0 = memory.workspace.subarray(1548288, 1622016); // [B, 16, 72]
  const dResidual2_1_2 = memory.workspace.subarray(2744320, 2818048); // [B, 16, 72]
  const dGru2_2_0_1 = memory.workspace.subarray(1622016, 1695744); // [B, 16, 72]
  const dGru2_2_0_1_2 = memory.workspace.subarray(1105920, 1474560); // [B, 16, 360]
  const dGru2_2_0_1_3 = memory.workspace.subarray(1474560, 1548288); // [B, 16, 72]
  const dGru2_2_0_1_4 = memory.workspace.subarray(1105920, 1474560); // [B, 16, 360]
  const dGru2_2_0_1_5 = memory.workspace.subarray(958464, 1105920); // [B, 16, 144]
  const dGru2_2_0_1_6 = memory.workspace.subarray(1474560, 1548288); // [B, 16, 72]
  const dGru2_2_0_1_7 = memory.workspace.subarray(737280, 958464); // [B, 16, 216]
  const dGru2_2_0_1_8 = memory.workspace.subarray(1474560, 1695744); // [B, 16, 216]
  const dGru2_2_0_1_9 = memory.workspace.subarray(1032192, 1101312); // [B, 15, 72]
  const dGru2_2_0_1_10 = memory.workspace.subarray(958464, 1032192); // [B, 16, 72]
  const dRmsNorm2_2_0_0 = memory.workspace.subarray(737280, 811008); // [B, 16, 72]
  const dResidual2_1_1 = memory.workspace.subarray(1130496, 1204224); // [B, 16, 72]
  const dLinear2_1_2_2 = memory.workspace.subarray(868352, 942080); // [B, 16, 72]
  const dParallel2_1_2_1 = memory.workspace.subarray(737280, 868352); // [B, 16, 128]
  const dLinear2_1_2_1_1_0 = memory.workspace.subarray(868352, 999424); // [B, 16, 128]
  const dRmsNorm2_1_2_0 = memory.workspace.subarray(1204224, 1277952); // [B, 16, 72]
  const dLinear2_1_2_1_0_0 = memory.workspace.subarray(999424, 1130496); // [B, 16, 128]
  const dRmsNorm2_1_2_0_2 = memory.workspace.subarray(1277952, 1351680); // [B, 16, 72]
  const dResidual2_1_1_2 = memory.workspace.subarray(958464, 1032192); // [B, 16, 72]
  const dAttention2_1_1_1 = memory.workspace.subarray(737280, 811008); // [B, 16, 72]
  const dAttention2_1_1_1_2 = memory.workspace.subarray(811008, 884736); // [B, 16, 72]
  const dAttention2_1_1_1Weights = memory.workspace.subarray(737280, 802816); // [B, 64, 16]
  const dAttention2_1_1_1_3 = memory.workspace.subarray(1032192, 1105920); // [B, 16, 72]
  const dAttention2_1_1_1_4 = memory.workspace.subarray(802816, 868352); // [B, 64, 16]
  const dAttention2_1_1_1_5 = memory.workspace.subarray(1351680, 1425408); // [B, 16, 72]
  const dAttention2_1_1_1_6 = memory.workspace.subarray(1425408, 1499136); // [B, 16, 72]
  const dAttention2_1_1_1_7 = memory.workspace.subarray(737280, 958464); // [B, 16, 216]
  const dRmsNorm2_1_1_0 = memory.workspace.subarray(1032192, 1105920); // [B, 16, 72]
  const dResidual2_0_2 = memory.workspace.subarray(1351680, 1425408); // [B, 16, 72]
  const dGru2_1_0_1 = memory.workspace.subarray(1425408, 1499136); // [B, 16, 72]
  const dGru2_1_0_1_2 = memory.workspace.subarray(737280, 1105920); // [B, 16, 360]
  const dGru2_1_0_1_3 = memory.workspace.subarray(1105920, 1179648); // [B, 16, 72]
  const dGru2_1_0_1_4 = memory.workspace.subarray(737280, 1105920); // [B, 16, 360]
  const dGru2_1_0_1_5 = memory.workspace.subarray(589824, 737280); // [B, 16, 144]
  const dGru2_1_0_1_6 = memory.workspace.subarray(1105920, 1179648); // [B, 16, 72]
  const dGru2_1_0_1_7 = memory.workspace.subarray(368640, 589824); // [B, 16, 216]
  const dGru2_1_0_1_8 = memory.workspace.subarray(1105920, 1327104); // [B, 16, 216]
  const dGru2_1_0_1_9 = memory.workspace.subarray(663552, 732672); // [B, 15, 72]
  const dGru2_1_0_1_10 = memory.workspace.subarray(589824, 663552); // [B, 16, 72]
  const dRmsNorm2_1_0_0 = memory.workspace.subarray(368640, 442368); // [B, 16, 72]
  const dResidual2_0_1 = memory.workspace.subarray(761856, 835584); // [B, 16, 72]
  const dLinear2_0_2_2 = memory.workspace.subarray(499712, 573440); // [B, 16, 72]
  const dParallel2_0_2_1 = memory.workspace.subarray(368640, 499712); // [B, 16, 128]
  const dLinear2_0_2_1_1_0 = memory.workspace.subarray(499712, 630784); // [B, 16, 128]
  const dRmsNorm2_0_2_0 = memory.workspace.subarray(835584, 909312); // [B, 16, 72]
  const dLinear2_0_2_1_0_0 = memory.workspace.subarray(630784, 761856); // [B, 16, 128]
  const dRmsNorm2_0_2_0_2 = memory.workspace.subarray(909312, 983040); // [B, 16, 72]
  const dResidual2_0_1_2 = memory.workspace.subarray(589824, 663552); // [B, 16, 72]
  const dAttention2_0_1_1 = memory.workspace.subarray(368640, 442368); // [B, 16, 72]
  const dAttention2_0_1_1_2 = memory.workspace.subarray(442368, 516096); // [B, 16, 72]
  const dAttention2_0_1_1Weights = memory.workspace.subarray(368640, 434176); // [B, 64, 16]
  const dAttention2_0_1_1_3 = memory.workspace.subarray(663552, 737280); // [B, 16, 72]
  const dAttention2_0_1_1_4 = memory.workspace.subarray(434176, 499712); // [B, 64, 16]
  const dAttention2_0_1_1_5 = memory.workspace.subarray(983040, 1056768); // [B, 16, 72]
  const dAttention2_0_1_1_6 = memory.workspace.subarray(1056768, 1130496); // [B, 16, 72]
  const dAttention2_0_1_1_7 = memory.workspace.subarray(368640, 589824); // [B, 16, 216]
  const dRmsNorm2_0_1_0 = memory.workspace.subarray(663552, 737280); // [B, 16, 72]
  const dDropout1 = memory.workspace.subarray(983040, 1056768); // [B, 16, 72]
  const dGru2_0_0_1 = memory.workspace.subarray(1056768, 1130496); // [B, 16, 72]
  const dGru2_0_0_1_2 = memory.workspace.subarray(368640, 737280); // [B, 16, 360]
  const dGru2_0_0_1_3 = memory.workspace.subarray(737280, 811008); // [B, 16, 72]
  const dGru2_0_0_1_4 = memory.workspace.subarray(368640, 737280); // [B, 16, 360]
  const dGru2_0_0_1_5 = memory.workspace.subarray(221184, 368640); // [B, 16, 144]
  const dGru2_0_0_1_6 = memory.workspace.subarray(737280, 811008); // [B, 16, 72]
  const dGru2_0_0_1_7 = memory.workspace.subarray(0, 221184); // [B, 16, 216]
  const dGru2_0_0_1_8 = memory.workspace.subarray(737280, 958464); // [B, 16, 216]
  const dGru2_0_0_1_9 = memory.workspace.subarray(294912, 364032); // [B, 15, 72]
  const dGru2_0_0_1_10 = memory.workspace.subarray(221184, 294912); // [B, 16, 72]
  const dRmsNorm2_0_0_0 = memory.workspace.subarray(0, 73728); // [B, 16, 72]
  const dEmbedding0 = memory.workspace.subarray(73728, 147456); // [B, 16, 72]
  const powers = memory.workspace.subarray(2744320, 2744347); // [27]

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
  // from tokens [B, 16, 1], embedding0Weight [27, 72] to embedding0 [B, 16, 72]
  function embedding0Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 72; c++) {
        embedding0[n * 72 + c] = embedding0Weight[row * 72 + c];
      }
    }
  }

  // specs/best-any.yaml:12 dropout
  // specs/best-any.yaml:17 rmsNorm
  // from embedding0 [B, 16, 72], rmsNorm2_0_0_0Weight [72]
  //   to rmsNorm2_0_0_0ReciprocalRoot [B, 16, 1], rmsNorm2_0_0_0 [B, 16, 72]
  function dropout1RmsNorm2_0_0_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 72; c++) {
        const product = embedding0[n * 72 + c] * dropoutMask(dropoutKey, 0, n * 72 + c, 0.25);
        sum += product * product;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 72 + 0.00001);
      rmsNorm2_0_0_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 72; c++) {
        rmsNorm2_0_0_0[n * 72 + c] = embedding0[n * 72 + c] * dropoutMask(dropoutKey, 0, n * 72 + c, 0.25) * reciprocalRoot * rmsNorm2_0_0_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_0_0_1 [B, 16, 216], gru2_0_0_1BiasHhL0 [216], gru2_0_0_1WeightHhL0 [216, 72], gru2_0_0_1_2 [B, 16, 360]
  //   to gru2_0_0_1_2 [B, 16, 360]
  function gru2_0_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 72; j++) {
        const sumR = 0;
        const sumZ = 0;
        const sumM = 0;
        const r = sigmoid(gru2_0_0_1[b * 3456 + j] + gru2_0_0_1BiasHhL0[j] + sumR);
        const z = sigmoid(gru2_0_0_1[b * 3456 + j + 72] + gru2_0_0_1BiasHhL0[j + 72] + sumZ);
        const m = gru2_0_0_1BiasHhL0[j + 144] + sumM;
        const n = tanh(gru2_0_0_1[b * 3456 + j + 144] + r * m);
        const previous = 0;
        gru2_0_0_1_2[b * 5760 + j] = (1 - z) * n + z * previous;
        gru2_0_0_1_2[b * 5760 + j + 72] = r;
        gru2_0_0_1_2[b * 5760 + j + 144] = z;
        gru2_0_0_1_2[b * 5760 + j + 216] = n;
        gru2_0_0_1_2[b * 5760 + j + 288] = m;
      }
    }
    for (let s = 0; s < 15; s++) {
      for (let b = 0; b < batch; b++) {
        for (let j = 0; j < 72; j++) {
          let sumR = 0;
          let sumZ = 0;
          let sumM = 0;
          for (let k = 0; k < 72; k++) {
            sumR += gru2_0_0_1WeightHhL0[j * 72 + k] * gru2_0_0_1_2[b * 5760 + s * 360 + k];
            sumZ += gru2_0_0_1WeightHhL0[j * 72 + k + 5184] * gru2_0_0_1_2[b * 5760 + s * 360 + k];
            sumM += gru2_0_0_1WeightHhL0[j * 72 + k + 10368] * gru2_0_0_1_2[b * 5760 + s * 360 + k];
          }
          const r = sigmoid(gru2_0_0_1[b * 3456 + s * 216 + j + 216] + gru2_0_0_1BiasHhL0[j] + sumR);
          const z = sigmoid(gru2_0_0_1[b * 3456 + s * 216 + j + 288] + gru2_0_0_1BiasHhL0[j + 72] + sumZ);
          const m = gru2_0_0_1BiasHhL0[j + 144] + sumM;
          const n = tanh(gru2_0_0_1[b * 3456 + s * 216 + j + 360] + r * m);
          const previous = gru2_0_0_1_2[b * 5760 + s * 360 + j];
          gru2_0_0_1_2[b * 5760 + s * 360 + j + 360] = (1 - z) * n + z * previous;
          gru2_0_0_1_2[b * 5760 + s * 360 + j + 432] = r;
          gru2_0_0_1_2[b * 5760 + s * 360 + j + 504] = z;
          gru2_0_0_1_2[b * 5760 + s * 360 + j + 576] = n;
          gru2_0_0_1_2[b * 5760 + s * 360 + j + 648] = m;
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_0_0_1_2 [B, 16, 360] to gru2_0_0_1_3 [B, 16, 72]
  function gru2_0_0_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          gru2_0_0_1_3[b * 1152 + t * 72 + c] = gru2_0_0_1_2[b * 5760 + t * 360 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:12 dropout
  // specs/best-any.yaml:19 dropout
  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:21 rmsNorm
  // from embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72], rmsNorm2_0_1_0Weight [72]
  //   to rmsNorm2_0_1_0ReciprocalRoot [B, 16, 1], rmsNorm2_0_1_0 [B, 16, 72]
  function dropout1RmsNorm2_0_1_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 72; c++) {
        const total = embedding0[n * 72 + c] * dropoutMask(dropoutKey, 0, n * 72 + c, 0.25) + gru2_0_0_1_3[n * 72 + c] * dropoutMask(dropoutKey, 1, n * 72 + c, 0.25);
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 72 + 0.00001);
      rmsNorm2_0_1_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 72; c++) {
        rmsNorm2_0_1_0[n * 72 + c] = (embedding0[n * 72 + c] * dropoutMask(dropoutKey, 0, n * 72 + c, 0.25) + gru2_0_0_1_3[n * 72 + c] * dropoutMask(dropoutKey, 1, n * 72 + c, 0.25)) * reciprocalRoot * rmsNorm2_0_1_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1 [B, 16, 216] to attention2_0_1_1_2 [B, 16, 72]
  function attention2_0_1_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          attention2_0_1_1_2[b * 1152 + t * 72 + c] = attention2_0_1_1[b * 3456 + t * 216 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1 [B, 16, 216] to attention2_0_1_1_3 [B, 16, 72]
  function attention2_0_1_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          attention2_0_1_1_3[b * 1152 + t * 72 + c] = attention2_0_1_1[b * 3456 + t * 216 + c + 72];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1 [B, 16, 216] to attention2_0_1_1_4 [B, 16, 72]
  function attention2_0_1_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          attention2_0_1_1_4[b * 1152 + t * 72 + c] = attention2_0_1_1[b * 3456 + t * 216 + c + 144];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1_2 [B, 16, 72], attention2_0_1_1_3 [B, 16, 72] to attention2_0_1_1_5 [B, 64, 16]
  function attention2_0_1_1Forward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 18; d++) {
              sum += attention2_0_1_1_2[b * 1152 + t * 72 + h * 18 + d] * attention2_0_1_1_3[b * 1152 + u * 72 + h * 18 + d];
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
          largest = Math.max(largest, 0.23570226039551587 * attention2_0_1_1_5[b * 1024 + t * 16 + c] + -1e+30 * (c > t % 16 ? 1 : 0));
        }
        let sum = 0;
        for (let c = 0; c < 16; c++) {
          const power = Math.exp(0.23570226039551587 * attention2_0_1_1_5[b * 1024 + t * 16 + c] + -1e+30 * (c > t % 16 ? 1 : 0) - largest);
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
  // from attention2_0_1_1Weights [B, 64, 16], attention2_0_1_1_4 [B, 16, 72] to attention2_0_1_1_8 [B, 16, 72]
  function attention2_0_1_1Forward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let d = 0; d < 18; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += attention2_0_1_1Weights[b * 1024 + h * 256 + t * 16 + u] * attention2_0_1_1_4[b * 1152 + u * 72 + h * 18 + d];
            }
            attention2_0_1_1_8[b * 1152 + t * 72 + h * 18 + d] = sum;
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
  // from embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72], attention2_0_1_1_9 [B, 16, 72], rmsNorm2_0_2_0Weight [72]
  //   to rmsNorm2_0_2_0ReciprocalRoot [B, 16, 1], rmsNorm2_0_2_0 [B, 16, 72]
  function dropout1RmsNorm2_0_2_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 72; c++) {
        const total = embedding0[n * 72 + c] * dropoutMask(dropoutKey, 0, n * 72 + c, 0.25) + gru2_0_0_1_3[n * 72 + c] * dropoutMask(dropoutKey, 1, n * 72 + c, 0.25) + attention2_0_1_1_9[n * 72 + c] * dropoutMask(dropoutKey, 2, n * 72 + c, 0.25);
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 72 + 0.00001);
      rmsNorm2_0_2_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 72; c++) {
        rmsNorm2_0_2_0[n * 72 + c] = (embedding0[n * 72 + c] * dropoutMask(dropoutKey, 0, n * 72 + c, 0.25) + gru2_0_0_1_3[n * 72 + c] * dropoutMask(dropoutKey, 1, n * 72 + c, 0.25) + attention2_0_1_1_9[n * 72 + c] * dropoutMask(dropoutKey, 2, n * 72 + c, 0.25)) * reciprocalRoot * rmsNorm2_0_2_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:29 silu
  // from linear2_0_2_1_0_0 [B, 16, 128] to silu2_0_2_1_0_1 [B, 16, 128]
  function silu2_0_2_1_0_1Forward(batch: number): void {
    const size = batch * 2048;
    for (let i = 0; i < size; i++) {
      silu2_0_2_1_0_1[i] = sigmoid(linear2_0_2_1_0_0[i]);
    }
  }

  // specs/best-any.yaml:29 silu
  // specs/best-any.yaml:26 parallel
  // from linear2_0_2_1_0_0 [B, 16, 128], silu2_0_2_1_0_1 [B, 16, 128], linear2_0_2_1_1_0 [B, 16, 128]
  //   to parallel2_0_2_1 [B, 16, 128]
  function silu2_0_2_1_0_1Parallel2_0_2_1Forward(batch: number): void {
    const size = batch * 2048;
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
  // from embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72], attention2_0_1_1_9 [B, 16, 72], linear2_0_2_2 [B, 16, 72], residual2_0_2 [B, 16, 72], rmsNorm2_1_0_0Weight [72]
  //   to residual2_0_2 [B, 16, 72], rmsNorm2_1_0_0ReciprocalRoot [B, 16, 1], rmsNorm2_1_0_0 [B, 16, 72]
  function dropout1RmsNorm2_1_0_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 72; c++) {
        const total = embedding0[n * 72 + c] * dropoutMask(dropoutKey, 0, n * 72 + c, 0.25) + gru2_0_0_1_3[n * 72 + c] * dropoutMask(dropoutKey, 1, n * 72 + c, 0.25) + attention2_0_1_1_9[n * 72 + c] * dropoutMask(dropoutKey, 2, n * 72 + c, 0.25) + linear2_0_2_2[n * 72 + c] * dropoutMask(dropoutKey, 3, n * 72 + c, 0.25);
        residual2_0_2[n * 72 + c] = total;
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 72 + 0.00001);
      rmsNorm2_1_0_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 72; c++) {
        rmsNorm2_1_0_0[n * 72 + c] = residual2_0_2[n * 72 + c] * reciprocalRoot * rmsNorm2_1_0_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_1_0_1 [B, 16, 216], gru2_1_0_1BiasHhL0 [216], gru2_1_0_1WeightHhL0 [216, 72], gru2_1_0_1_2 [B, 16, 360]
  //   to gru2_1_0_1_2 [B, 16, 360]
  function gru2_1_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 72; j++) {
        const sumR = 0;
        const sumZ = 0;
        const sumM = 0;
        const r = sigmoid(gru2_1_0_1[b * 3456 + j] + gru2_1_0_1BiasHhL0[j] + sumR);
        const z = sigmoid(gru2_1_0_1[b * 3456 + j + 72] + gru2_1_0_1BiasHhL0[j + 72] + sumZ);
        const m = gru2_1_0_1BiasHhL0[j + 144] + sumM;
        const n = tanh(gru2_1_0_1[b * 3456 + j + 144] + r * m);
        const previous = 0;
        gru2_1_0_1_2[b * 5760 + j] = (1 - z) * n + z * previous;
        gru2_1_0_1_2[b * 5760 + j + 72] = r;
        gru2_1_0_1_2[b * 5760 + j + 144] = z;
        gru2_1_0_1_2[b * 5760 + j + 216] = n;
        gru2_1_0_1_2[b * 5760 + j + 288] = m;
      }
    }
    for (let s = 0; s < 15; s++) {
      for (let b = 0; b < batch; b++) {
        for (let j = 0; j < 72; j++) {
          let sumR = 0;
          let sumZ = 0;
          let sumM = 0;
          for (let k = 0; k < 72; k++) {
            sumR += gru2_1_0_1WeightHhL0[j * 72 + k] * gru2_1_0_1_2[b * 5760 + s * 360 + k];
            sumZ += gru2_1_0_1WeightHhL0[j * 72 + k + 5184] * gru2_1_0_1_2[b * 5760 + s * 360 + k];
            sumM += gru2_1_0_1WeightHhL0[j * 72 + k + 10368] * gru2_1_0_1_2[b * 5760 + s * 360 + k];
          }
          const r = sigmoid(gru2_1_0_1[b * 3456 + s * 216 + j + 216] + gru2_1_0_1BiasHhL0[j] + sumR);
          const z = sigmoid(gru2_1_0_1[b * 3456 + s * 216 + j + 288] + gru2_1_0_1BiasHhL0[j + 72] + sumZ);
          const m = gru2_1_0_1BiasHhL0[j + 144] + sumM;
          const n = tanh(gru2_1_0_1[b * 3456 + s * 216 + j + 360] + r * m);
          const previous = gru2_1_0_1_2[b * 5760 + s * 360 + j];
          gru2_1_0_1_2[b * 5760 + s * 360 + j + 360] = (1 - z) * n + z * previous;
          gru2_1_0_1_2[b * 5760 + s * 360 + j + 432] = r;
          gru2_1_0_1_2[b * 5760 + s * 360 + j + 504] = z;
          gru2_1_0_1_2[b * 5760 + s * 360 + j + 576] = n;
          gru2_1_0_1_2[b * 5760 + s * 360 + j + 648] = m;
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_1_0_1_2 [B, 16, 360] to gru2_1_0_1_3 [B, 16, 72]
  function gru2_1_0_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          gru2_1_0_1_3[b * 1152 + t * 72 + c] = gru2_1_0_1_2[b * 5760 + t * 360 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:19 dropout
  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:21 rmsNorm
  // from residual2_0_2 [B, 16, 72], gru2_1_0_1_3 [B, 16, 72], rmsNorm2_1_1_0Weight [72]
  //   to rmsNorm2_1_1_0ReciprocalRoot [B, 16, 1], rmsNorm2_1_1_0 [B, 16, 72]
  function dropout2_1_0_2RmsNorm2_1_1_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 72; c++) {
        const total = residual2_0_2[n * 72 + c] + gru2_1_0_1_3[n * 72 + c] * dropoutMask(dropoutKey, 4, n * 72 + c, 0.25);
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 72 + 0.00001);
      rmsNorm2_1_1_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 72; c++) {
        rmsNorm2_1_1_0[n * 72 + c] = (residual2_0_2[n * 72 + c] + gru2_1_0_1_3[n * 72 + c] * dropoutMask(dropoutKey, 4, n * 72 + c, 0.25)) * reciprocalRoot * rmsNorm2_1_1_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1 [B, 16, 216] to attention2_1_1_1_2 [B, 16, 72]
  function attention2_1_1_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          attention2_1_1_1_2[b * 1152 + t * 72 + c] = attention2_1_1_1[b * 3456 + t * 216 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1 [B, 16, 216] to attention2_1_1_1_3 [B, 16, 72]
  function attention2_1_1_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          attention2_1_1_1_3[b * 1152 + t * 72 + c] = attention2_1_1_1[b * 3456 + t * 216 + c + 72];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1 [B, 16, 216] to attention2_1_1_1_4 [B, 16, 72]
  function attention2_1_1_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          attention2_1_1_1_4[b * 1152 + t * 72 + c] = attention2_1_1_1[b * 3456 + t * 216 + c + 144];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1_2 [B, 16, 72], attention2_1_1_1_3 [B, 16, 72] to attention2_1_1_1_5 [B, 64, 16]
  function attention2_1_1_1Forward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 18; d++) {
              sum += attention2_1_1_1_2[b * 1152 + t * 72 + h * 18 + d] * attention2_1_1_1_3[b * 1152 + u * 72 + h * 18 + d];
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
          largest = Math.max(largest, 0.23570226039551587 * attention2_1_1_1_5[b * 1024 + t * 16 + c] + -1e+30 * (c > t % 16 ? 1 : 0));
        }
        let sum = 0;
        for (let c = 0; c < 16; c++) {
          const power = Math.exp(0.23570226039551587 * attention2_1_1_1_5[b * 1024 + t * 16 + c] + -1e+30 * (c > t % 16 ? 1 : 0) - largest);
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
  // from attention2_1_1_1Weights [B, 64, 16], attention2_1_1_1_4 [B, 16, 72] to attention2_1_1_1_8 [B, 16, 72]
  function attention2_1_1_1Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let d = 0; d < 18; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += attention2_1_1_1Weights[b * 1024 + h * 256 + t * 16 + u] * attention2_1_1_1_4[b * 1152 + u * 72 + h * 18 + d];
            }
            attention2_1_1_1_8[b * 1152 + t * 72 + h * 18 + d] = sum;
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
  // from residual2_0_2 [B, 16, 72], gru2_1_0_1_3 [B, 16, 72], attention2_1_1_1_9 [B, 16, 72], rmsNorm2_1_2_0Weight [72]
  //   to rmsNorm2_1_2_0ReciprocalRoot [B, 16, 1], rmsNorm2_1_2_0 [B, 16, 72]
  function dropout2_1_0_2RmsNorm2_1_2_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 72; c++) {
        const total = residual2_0_2[n * 72 + c] + gru2_1_0_1_3[n * 72 + c] * dropoutMask(dropoutKey, 4, n * 72 + c, 0.25) + attention2_1_1_1_9[n * 72 + c] * dropoutMask(dropoutKey, 5, n * 72 + c, 0.25);
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 72 + 0.00001);
      rmsNorm2_1_2_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 72; c++) {
        rmsNorm2_1_2_0[n * 72 + c] = (residual2_0_2[n * 72 + c] + gru2_1_0_1_3[n * 72 + c] * dropoutMask(dropoutKey, 4, n * 72 + c, 0.25) + attention2_1_1_1_9[n * 72 + c] * dropoutMask(dropoutKey, 5, n * 72 + c, 0.25)) * reciprocalRoot * rmsNorm2_1_2_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:29 silu
  // from linear2_1_2_1_0_0 [B, 16, 128] to silu2_1_2_1_0_1 [B, 16, 128]
  function silu2_1_2_1_0_1Forward(batch: number): void {
    const size = batch * 2048;
    for (let i = 0; i < size; i++) {
      silu2_1_2_1_0_1[i] = sigmoid(linear2_1_2_1_0_0[i]);
    }
  }

  // specs/best-any.yaml:29 silu
  // specs/best-any.yaml:26 parallel
  // from linear2_1_2_1_0_0 [B, 16, 128], silu2_1_2_1_0_1 [B, 16, 128], linear2_1_2_1_1_0 [B, 16, 128]
  //   to parallel2_1_2_1 [B, 16, 128]
  function silu2_1_2_1_0_1Parallel2_1_2_1Forward(batch: number): void {
    const size = batch * 2048;
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
  // specs/best-any.yaml:17 rmsNorm
  // from residual2_0_2 [B, 16, 72], gru2_1_0_1_3 [B, 16, 72], attention2_1_1_1_9 [B, 16, 72], linear2_1_2_2 [B, 16, 72], residual2_1_2 [B, 16, 72], rmsNorm2_2_0_0Weight [72]
  //   to residual2_1_2 [B, 16, 72], rmsNorm2_2_0_0ReciprocalRoot [B, 16, 1], rmsNorm2_2_0_0 [B, 16, 72]
  function dropout2_1_0_2RmsNorm2_2_0_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 72; c++) {
        const total = residual2_0_2[n * 72 + c] + gru2_1_0_1_3[n * 72 + c] * dropoutMask(dropoutKey, 4, n * 72 + c, 0.25) + attention2_1_1_1_9[n * 72 + c] * dropoutMask(dropoutKey, 5, n * 72 + c, 0.25) + linear2_1_2_2[n * 72 + c] * dropoutMask(dropoutKey, 6, n * 72 + c, 0.25);
        residual2_1_2[n * 72 + c] = total;
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 72 + 0.00001);
      rmsNorm2_2_0_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 72; c++) {
        rmsNorm2_2_0_0[n * 72 + c] = residual2_1_2[n * 72 + c] * reciprocalRoot * rmsNorm2_2_0_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_2_0_1 [B, 16, 216], gru2_2_0_1BiasHhL0 [216], gru2_2_0_1WeightHhL0 [216, 72], gru2_2_0_1_2 [B, 16, 360]
  //   to gru2_2_0_1_2 [B, 16, 360]
  function gru2_2_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 72; j++) {
        const sumR = 0;
        const sumZ = 0;
        const sumM = 0;
        const r = sigmoid(gru2_2_0_1[b * 3456 + j] + gru2_2_0_1BiasHhL0[j] + sumR);
        const z = sigmoid(gru2_2_0_1[b * 3456 + j + 72] + gru2_2_0_1BiasHhL0[j + 72] + sumZ);
        const m = gru2_2_0_1BiasHhL0[j + 144] + sumM;
        const n = tanh(gru2_2_0_1[b * 3456 + j + 144] + r * m);
        const previous = 0;
        gru2_2_0_1_2[b * 5760 + j] = (1 - z) * n + z * previous;
        gru2_2_0_1_2[b * 5760 + j + 72] = r;
        gru2_2_0_1_2[b * 5760 + j + 144] = z;
        gru2_2_0_1_2[b * 5760 + j + 216] = n;
        gru2_2_0_1_2[b * 5760 + j + 288] = m;
      }
    }
    for (let s = 0; s < 15; s++) {
      for (let b = 0; b < batch; b++) {
        for (let j = 0; j < 72; j++) {
          let sumR = 0;
          let sumZ = 0;
          let sumM = 0;
          for (let k = 0; k < 72; k++) {
            sumR += gru2_2_0_1WeightHhL0[j * 72 + k] * gru2_2_0_1_2[b * 5760 + s * 360 + k];
            sumZ += gru2_2_0_1WeightHhL0[j * 72 + k + 5184] * gru2_2_0_1_2[b * 5760 + s * 360 + k];
            sumM += gru2_2_0_1WeightHhL0[j * 72 + k + 10368] * gru2_2_0_1_2[b * 5760 + s * 360 + k];
          }
          const r = sigmoid(gru2_2_0_1[b * 3456 + s * 216 + j + 216] + gru2_2_0_1BiasHhL0[j] + sumR);
          const z = sigmoid(gru2_2_0_1[b * 3456 + s * 216 + j + 288] + gru2_2_0_1BiasHhL0[j + 72] + sumZ);
          const m = gru2_2_0_1BiasHhL0[j + 144] + sumM;
          const n = tanh(gru2_2_0_1[b * 3456 + s * 216 + j + 360] + r * m);
          const previous = gru2_2_0_1_2[b * 5760 + s * 360 + j];
          gru2_2_0_1_2[b * 5760 + s * 360 + j + 360] = (1 - z) * n + z * previous;
          gru2_2_0_1_2[b * 5760 + s * 360 + j + 432] = r;
          gru2_2_0_1_2[b * 5760 + s * 360 + j + 504] = z;
          gru2_2_0_1_2[b * 5760 + s * 360 + j + 576] = n;
          gru2_2_0_1_2[b * 5760 + s * 360 + j + 648] = m;
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_2_0_1_2 [B, 16, 360] to gru2_2_0_1_3 [B, 16, 72]
  function gru2_2_0_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          gru2_2_0_1_3[b * 1152 + t * 72 + c] = gru2_2_0_1_2[b * 5760 + t * 360 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:19 dropout
  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:21 rmsNorm
  // from residual2_1_2 [B, 16, 72], gru2_2_0_1_3 [B, 16, 72], rmsNorm2_2_1_0Weight [72]
  //   to rmsNorm2_2_1_0ReciprocalRoot [B, 16, 1], rmsNorm2_2_1_0 [B, 16, 72]
  function dropout2_2_0_2RmsNorm2_2_1_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 72; c++) {
        const total = residual2_1_2[n * 72 + c] + gru2_2_0_1_3[n * 72 + c] * dropoutMask(dropoutKey, 7, n * 72 + c, 0.25);
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 72 + 0.00001);
      rmsNorm2_2_1_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 72; c++) {
        rmsNorm2_2_1_0[n * 72 + c] = (residual2_1_2[n * 72 + c] + gru2_2_0_1_3[n * 72 + c] * dropoutMask(dropoutKey, 7, n * 72 + c, 0.25)) * reciprocalRoot * rmsNorm2_2_1_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_2_1_1 [B, 16, 216] to attention2_2_1_1_2 [B, 16, 72]
  function attention2_2_1_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          attention2_2_1_1_2[b * 1152 + t * 72 + c] = attention2_2_1_1[b * 3456 + t * 216 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_2_1_1 [B, 16, 216] to attention2_2_1_1_3 [B, 16, 72]
  function attention2_2_1_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          attention2_2_1_1_3[b * 1152 + t * 72 + c] = attention2_2_1_1[b * 3456 + t * 216 + c + 72];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_2_1_1 [B, 16, 216] to attention2_2_1_1_4 [B, 16, 72]
  function attention2_2_1_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          attention2_2_1_1_4[b * 1152 + t * 72 + c] = attention2_2_1_1[b * 3456 + t * 216 + c + 144];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_2_1_1_2 [B, 16, 72], attention2_2_1_1_3 [B, 16, 72] to attention2_2_1_1_5 [B, 64, 16]
  function attention2_2_1_1Forward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 18; d++) {
              sum += attention2_2_1_1_2[b * 1152 + t * 72 + h * 18 + d] * attention2_2_1_1_3[b * 1152 + u * 72 + h * 18 + d];
            }
            attention2_2_1_1_5[b * 1024 + h * 256 + t * 16 + u] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // specs/best-any.yaml:22 attention
  // from attention2_2_1_1_5 [B, 64, 16], attention2_2_1_1_6 [B, 64, 16]
  //   to attention2_2_1_1_6 [B, 64, 16], attention2_2_1_1_7 [B, 64, 1], attention2_2_1_1Weights [B, 64, 16]
  function attention2_0_1_1Attention2_2_1_1Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 64; t++) {
        let largest = -Infinity;
        for (let c = 0; c < 16; c++) {
          largest = Math.max(largest, 0.23570226039551587 * attention2_2_1_1_5[b * 1024 + t * 16 + c] + -1e+30 * (c > t % 16 ? 1 : 0));
        }
        let sum = 0;
        for (let c = 0; c < 16; c++) {
          const power = Math.exp(0.23570226039551587 * attention2_2_1_1_5[b * 1024 + t * 16 + c] + -1e+30 * (c > t % 16 ? 1 : 0) - largest);
          attention2_2_1_1_6[b * 1024 + t * 16 + c] = power;
          sum += power;
        }
        attention2_2_1_1_7[b * 64 + t] = sum;
        for (let c = 0; c < 16; c++) {
          attention2_2_1_1Weights[b * 1024 + t * 16 + c] = attention2_2_1_1_6[b * 1024 + t * 16 + c] / sum;
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_2_1_1Weights [B, 64, 16], attention2_2_1_1_4 [B, 16, 72] to attention2_2_1_1_8 [B, 16, 72]
  function attention2_2_1_1Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let d = 0; d < 18; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += attention2_2_1_1Weights[b * 1024 + h * 256 + t * 16 + u] * attention2_2_1_1_4[b * 1152 + u * 72 + h * 18 + d];
            }
            attention2_2_1_1_8[b * 1152 + t * 72 + h * 18 + d] = sum;
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
  // from residual2_1_2 [B, 16, 72], gru2_2_0_1_3 [B, 16, 72], attention2_2_1_1_9 [B, 16, 72], rmsNorm2_2_2_0Weight [72]
  //   to rmsNorm2_2_2_0ReciprocalRoot [B, 16, 1], rmsNorm2_2_2_0 [B, 16, 72]
  function dropout2_2_0_2RmsNorm2_2_2_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 72; c++) {
        const total = residual2_1_2[n * 72 + c] + gru2_2_0_1_3[n * 72 + c] * dropoutMask(dropoutKey, 7, n * 72 + c, 0.25) + attention2_2_1_1_9[n * 72 + c] * dropoutMask(dropoutKey, 8, n * 72 + c, 0.25);
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 72 + 0.00001);
      rmsNorm2_2_2_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 72; c++) {
        rmsNorm2_2_2_0[n * 72 + c] = (residual2_1_2[n * 72 + c] + gru2_2_0_1_3[n * 72 + c] * dropoutMask(dropoutKey, 7, n * 72 + c, 0.25) + attention2_2_1_1_9[n * 72 + c] * dropoutMask(dropoutKey, 8, n * 72 + c, 0.25)) * reciprocalRoot * rmsNorm2_2_2_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:29 silu
  // from linear2_2_2_1_0_0 [B, 16, 128] to silu2_2_2_1_0_1 [B, 16, 128]
  function silu2_2_2_1_0_1Forward(batch: number): void {
    const size = batch * 2048;
    for (let i = 0; i < size; i++) {
      silu2_2_2_1_0_1[i] = sigmoid(linear2_2_2_1_0_0[i]);
    }
  }

  // specs/best-any.yaml:29 silu
  // specs/best-any.yaml:26 parallel
  // from linear2_2_2_1_0_0 [B, 16, 128], silu2_2_2_1_0_1 [B, 16, 128], linear2_2_2_1_1_0 [B, 16, 128]
  //   to parallel2_2_2_1 [B, 16, 128]
  function silu2_2_2_1_0_1Parallel2_2_2_1Forward(batch: number): void {
    const size = batch * 2048;
    for (let i = 0; i < size; i++) {
      parallel2_2_2_1[i] = linear2_2_2_1_0_0[i] * silu2_2_2_1_0_1[i] * linear2_2_2_1_1_0[i];
    }
  }

  // specs/best-any.yaml:19 dropout
  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:23 dropout
  // specs/best-any.yaml:20 residual
  // specs/best-any.yaml:32 dropout
  // specs/best-any.yaml:24 residual
  // specs/best-any.yaml:33 rmsNorm
  // from residual2_1_2 [B, 16, 72], gru2_2_0_1_3 [B, 16, 72], attention2_2_1_1_9 [B, 16, 72], linear2_2_2_2 [B, 16, 72], residual2_2_2 [B, 16, 72], rmsNorm3Weight [72]
  //   to residual2_2_2 [B, 16, 72], rmsNorm3ReciprocalRoot [B, 16, 1], rmsNorm3 [B, 16, 72]
  function dropout2_2_0_2RmsNorm3Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 72; c++) {
        const total = residual2_1_2[n * 72 + c] + gru2_2_0_1_3[n * 72 + c] * dropoutMask(dropoutKey, 7, n * 72 + c, 0.25) + attention2_2_1_1_9[n * 72 + c] * dropoutMask(dropoutKey, 8, n * 72 + c, 0.25) + linear2_2_2_2[n * 72 + c] * dropoutMask(dropoutKey, 9, n * 72 + c, 0.25);
        residual2_2_2[n * 72 + c] = total;
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 72 + 0.00001);
      rmsNorm3ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 72; c++) {
        rmsNorm3[n * 72 + c] = residual2_2_2[n * 72 + c] * reciprocalRoot * rmsNorm3Weight[c];
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
  // from dRmsNorm3 [B, 16, 72], residual2_2_2 [B, 16, 72], rmsNorm3ReciprocalRoot [B, 16, 1] to dRmsNorm3Weight [1, 1, 72]
  function rmsNorm3Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 72; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += dRmsNorm3[n * 72 + c] * residual2_2_2[n * 72 + c] * rmsNorm3ReciprocalRoot[n];
      }
      dRmsNorm3Weight[c] = dWeight;
    }
  }

  // specs/best-any.yaml:33 rmsNorm
  // specs/best-any.yaml:32 dropout
  // from dRmsNorm3 [B, 16, 72], rmsNorm3Weight [72], residual2_2_2 [B, 16, 72], rmsNorm3ReciprocalRoot [B, 16, 1]
  //   to dResidual2_2_1 [B, 16, 72], dLinear2_2_2_2 [B, 16, 72]
  function rmsNorm3Dropout2_2_2_3Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 72; c++) {
        dReciprocalRoot += dRmsNorm3[n * 72 + c] * rmsNorm3Weight[c] * residual2_2_2[n * 72 + c];
      }
      const reciprocalRoot = rmsNorm3ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot * reciprocalRoot * reciprocalRoot / 72;
      for (let c = 0; c < 72; c++) {
        const dTotal = dProduct * residual2_2_2[n * 72 + c];
        const dTotal2 = dRmsNorm3[n * 72 + c] * rmsNorm3Weight[c] * reciprocalRoot + dTotal + dTotal;
        dResidual2_2_1[n * 72 + c] = dTotal2;
        dLinear2_2_2_2[n * 72 + c] = dTotal2 * dropoutMask(dropoutKey, 9, n * 72 + c, 0.25);
      }
    }
  }

  // specs/best-any.yaml:31 linear
  // from dLinear2_2_2_2 [B, 16, 72] to dLinear2_2_2_2Bias [1, 1, 72]
  function linear2_2_2_2Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 72; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        dBias += dLinear2_2_2_2[n * 72 + c];
      }
      dLinear2_2_2_2Bias[c] = dBias;
    }
  }

  // specs/best-any.yaml:26 parallel
  // specs/best-any.yaml:30 linear
  // specs/best-any.yaml:29 silu
  // specs/best-any.yaml:29 linear
  // from dParallel2_2_2_1 [B, 16, 128], linear2_2_2_1_0_0 [B, 16, 128], silu2_2_2_1_0_1 [B, 16, 128], linear2_2_2_1_1_0 [B, 16, 128]
  //   to dLinear2_2_2_1_1_0 [B, 16, 128], dLinear2_2_2_1_0_0 [B, 16, 128], dLinear2_2_2_1_1_0Bias [1, 1, 128], dLinear2_2_2_1_0_0Bias [1, 1, 128]
  function parallel2_2_2_1Linear2_2_2_1_0_0Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 128; c++) {
      let dBias = 0;
      let dBias2 = 0;
      for (let n = 0; n < rows; n++) {
        const dy = dParallel2_2_2_1[n * 128 + c];
        const total = linear2_2_2_1_0_0[n * 128 + c];
        const activation = silu2_2_2_1_0_1[n * 128 + c];
        const dY = dy * total * activation;
        dLinear2_2_2_1_1_0[n * 128 + c] = dY;
        dBias += dY;
        const dProduct = dy * linear2_2_2_1_1_0[n * 128 + c];
        const dY2 = dProduct * activation + dProduct * total * activation * (1 - activation);
        dLinear2_2_2_1_0_0[n * 128 + c] = dY2;
        dBias2 += dY2;
      }
      dLinear2_2_2_1_1_0Bias[c] = dBias;
      dLinear2_2_2_1_0_0Bias[c] = dBias2;
    }
  }

  // specs/best-any.yaml:29 linear
  // specs/best-any.yaml:25 rmsNorm
  // from dRmsNorm2_2_2_0 [B, 16, 72], dRmsNorm2_2_2_0_2 [B, 16, 72], residual2_1_2 [B, 16, 72], gru2_2_0_1_3 [B, 16, 72], attention2_2_1_1_9 [B, 16, 72], rmsNorm2_2_2_0ReciprocalRoot [B, 16, 1]
  //   to dRmsNorm2_2_2_0Weight [1, 1, 72]
  function linear2_2_2_1_0_0RmsNorm2_2_2_0Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 72; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += (dRmsNorm2_2_2_0[n * 72 + c] + dRmsNorm2_2_2_0_2[n * 72 + c]) * (residual2_1_2[n * 72 + c] + gru2_2_0_1_3[n * 72 + c] * dropoutMask(dropoutKey, 7, n * 72 + c, 0.25) + attention2_2_1_1_9[n * 72 + c] * dropoutMask(dropoutKey, 8, n * 72 + c, 0.25)) * rmsNorm2_2_2_0ReciprocalRoot[n];
      }
      dRmsNorm2_2_2_0Weight[c] = dWeight;
    }
  }

  // specs/best-any.yaml:29 linear
  // specs/best-any.yaml:25 rmsNorm
  // specs/best-any.yaml:23 dropout
  // from dRmsNorm2_2_2_0 [B, 16, 72], dRmsNorm2_2_2_0_2 [B, 16, 72], rmsNorm2_2_2_0Weight [72], residual2_1_2 [B, 16, 72], gru2_2_0_1_3 [B, 16, 72], attention2_2_1_1_9 [B, 16, 72], rmsNorm2_2_2_0ReciprocalRoot [B, 16, 1], dResidual2_2_1 [B, 16, 72]
  //   to dResidual2_2_1_2 [B, 16, 72], dAttention2_2_1_1 [B, 16, 72]
  function linear2_2_2_1_0_0Dropout2_2_1_2Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 72; c++) {
        dReciprocalRoot += (dRmsNorm2_2_2_0[n * 72 + c] + dRmsNorm2_2_2_0_2[n * 72 + c]) * rmsNorm2_2_2_0Weight[c] * (residual2_1_2[n * 72 + c] + gru2_2_0_1_3[n * 72 + c] * dropoutMask(dropoutKey, 7, n * 72 + c, 0.25) + attention2_2_1_1_9[n * 72 + c] * dropoutMask(dropoutKey, 8, n * 72 + c, 0.25));
      }
      const reciprocalRoot = rmsNorm2_2_2_0ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot * reciprocalRoot * reciprocalRoot / 72;
      for (let c = 0; c < 72; c++) {
        const mask = dropoutMask(dropoutKey, 8, n * 72 + c, 0.25);
        const dTotal = dProduct * (residual2_1_2[n * 72 + c] + gru2_2_0_1_3[n * 72 + c] * dropoutMask(dropoutKey, 7, n * 72 + c, 0.25) + attention2_2_1_1_9[n * 72 + c] * mask);
        dResidual2_2_1_2[n * 72 + c] = dTotal;
        dAttention2_2_1_1[n * 72 + c] = (dResidual2_2_1[n * 72 + c] + (dRmsNorm2_2_2_0[n * 72 + c] + dRmsNorm2_2_2_0_2[n * 72 + c]) * rmsNorm2_2_2_0Weight[c] * reciprocalRoot + dTotal + dTotal) * mask;
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_2_1_1 [B, 16, 72] to dAttention2_2_1_1OutProjBias [1, 1, 72]
  function attention2_2_1_1Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 72; c++) {
      let dOutProjBias = 0;
      for (let n = 0; n < rows; n++) {
        dOutProjBias += dAttention2_2_1_1[n * 72 + c];
      }
      dAttention2_2_1_1OutProjBias[c] = dOutProjBias;
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_2_1_1_2 [B, 16, 72], attention2_2_1_1_4 [B, 16, 72] to dAttention2_2_1_1Weights [B, 64, 16]
  function attention2_2_1_1Backward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 18; d++) {
              sum += dAttention2_2_1_1_2[b * 1152 + t * 72 + h * 18 + d] * attention2_2_1_1_4[b * 1152 + u * 72 + h * 18 + d];
            }
            dAttention2_2_1_1Weights[b * 1024 + h * 256 + t * 16 + u] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_2_1_1Weights [B, 64, 16], dAttention2_2_1_1_2 [B, 16, 72] to dAttention2_2_1_1_3 [B, 16, 72]
  function attention2_2_1_1Backward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let u = 0; u < 16; u++) {
          for (let d = 0; d < 18; d++) {
            let sum = 0;
            for (let t = 0; t < 16; t++) {
              sum += attention2_2_1_1Weights[b * 1024 + h * 256 + t * 16 + u] * dAttention2_2_1_1_2[b * 1152 + t * 72 + h * 18 + d];
            }
            dAttention2_2_1_1_3[b * 1152 + u * 72 + h * 18 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_2_1_1Weights [B, 64, 16], attention2_2_1_1_6 [B, 64, 16], attention2_2_1_1_7 [B, 64, 1]
  //   to dAttention2_2_1_1_4 [B, 64, 16]
  function attention2_2_1_1Backward4(batch: number): void {
    const rows = batch * 64;
    for (let n = 0; n < rows; n++) {
      let dPower = 0;
      for (let c = 0; c < 16; c++) {
        dPower += dAttention2_2_1_1Weights[n * 16 + c] * attention2_2_1_1_6[n * 16 + c];
      }
      const sum = attention2_2_1_1_7[n];
      const dPower2 = 1 / sum;
      const dPower3 = -(dPower2 * dPower2) * dPower;
      for (let c = 0; c < 16; c++) {
        dAttention2_2_1_1_4[n * 16 + c] = 0.23570226039551587 * (dAttention2_2_1_1Weights[n * 16 + c] / sum + dPower3) * attention2_2_1_1_6[n * 16 + c];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_2_1_1_4 [B, 64, 16], attention2_2_1_1_3 [B, 16, 72] to dAttention2_2_1_1_5 [B, 16, 72]
  function attention2_2_1_1Backward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let d = 0; d < 18; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += dAttention2_2_1_1_4[b * 1024 + h * 256 + t * 16 + u] * attention2_2_1_1_3[b * 1152 + u * 72 + h * 18 + d];
            }
            dAttention2_2_1_1_5[b * 1152 + t * 72 + h * 18 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_2_1_1_4 [B, 64, 16], attention2_2_1_1_2 [B, 16, 72] to dAttention2_2_1_1_6 [B, 16, 72]
  function attention2_2_1_1Backward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let u = 0; u < 16; u++) {
          for (let d = 0; d < 18; d++) {
            let sum = 0;
            for (let t = 0; t < 16; t++) {
              sum += dAttention2_2_1_1_4[b * 1024 + h * 256 + t * 16 + u] * attention2_2_1_1_2[b * 1152 + t * 72 + h * 18 + d];
            }
            dAttention2_2_1_1_6[b * 1152 + u * 72 + h * 18 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_2_1_1_5 [B, 16, 72], dAttention2_2_1_1_6 [B, 16, 72], dAttention2_2_1_1_3 [B, 16, 72]
  //   to dAttention2_2_1_1_7 [B, 16, 216]
  function attention2_2_1_1Backward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          dAttention2_2_1_1_7[b * 3456 + t * 216 + c] = dAttention2_2_1_1_5[b * 1152 + t * 72 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          dAttention2_2_1_1_7[b * 3456 + t * 216 + c + 72] = dAttention2_2_1_1_6[b * 1152 + t * 72 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          dAttention2_2_1_1_7[b * 3456 + t * 216 + c + 144] = dAttention2_2_1_1_3[b * 1152 + t * 72 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_2_1_1_7 [B, 16, 216] to dAttention2_2_1_1InProjBias [1, 1, 216]
  function attention2_2_1_1Backward8(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 216; c++) {
      let dInProjBias = 0;
      for (let n = 0; n < rows; n++) {
        dInProjBias += dAttention2_2_1_1_7[n * 216 + c];
      }
      dAttention2_2_1_1InProjBias[c] = dInProjBias;
    }
  }

  // specs/best-any.yaml:21 rmsNorm
  // from dRmsNorm2_2_1_0 [B, 16, 72], residual2_1_2 [B, 16, 72], gru2_2_0_1_3 [B, 16, 72], rmsNorm2_2_1_0ReciprocalRoot [B, 16, 1]
  //   to dRmsNorm2_2_1_0Weight [1, 1, 72]
  function rmsNorm2_2_1_0Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 72; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += dRmsNorm2_2_1_0[n * 72 + c] * (residual2_1_2[n * 72 + c] + gru2_2_0_1_3[n * 72 + c] * dropoutMask(dropoutKey, 7, n * 72 + c, 0.25)) * rmsNorm2_2_1_0ReciprocalRoot[n];
      }
      dRmsNorm2_2_1_0Weight[c] = dWeight;
    }
  }

  // specs/best-any.yaml:29 linear
  // specs/best-any.yaml:25 rmsNorm
  // specs/best-any.yaml:21 rmsNorm
  // specs/best-any.yaml:19 dropout
  // from dRmsNorm2_2_1_0 [B, 16, 72], rmsNorm2_2_1_0Weight [72], residual2_1_2 [B, 16, 72], gru2_2_0_1_3 [B, 16, 72], rmsNorm2_2_2_0ReciprocalRoot [B, 16, 1], rmsNorm2_2_1_0ReciprocalRoot [B, 16, 1], dResidual2_2_1_2 [B, 16, 72], dResidual2_2_1 [B, 16, 72], dRmsNorm2_2_2_0 [B, 16, 72], dRmsNorm2_2_2_0_2 [B, 16, 72], rmsNorm2_2_2_0Weight [72]
  //   to dResidual2_1_2 [B, 16, 72], dGru2_2_0_1 [B, 16, 72]
  function linear2_2_2_1_0_0Dropout2_2_0_2Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 72; c++) {
        dReciprocalRoot += dRmsNorm2_2_1_0[n * 72 + c] * rmsNorm2_2_1_0Weight[c] * (residual2_1_2[n * 72 + c] + gru2_2_0_1_3[n * 72 + c] * dropoutMask(dropoutKey, 7, n * 72 + c, 0.25));
      }
      const reciprocalRoot = rmsNorm2_2_2_0ReciprocalRoot[n];
      const reciprocalRoot2 = rmsNorm2_2_1_0ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot2 * reciprocalRoot2 * reciprocalRoot2 / 72;
      for (let c = 0; c < 72; c++) {
        const dTotal = dResidual2_2_1_2[n * 72 + c];
        const dTotal2 = dResidual2_2_1[n * 72 + c] + (dRmsNorm2_2_2_0[n * 72 + c] + dRmsNorm2_2_2_0_2[n * 72 + c]) * rmsNorm2_2_2_0Weight[c] * reciprocalRoot + dTotal + dTotal + dRmsNorm2_2_1_0[n * 72 + c] * rmsNorm2_2_1_0Weight[c] * reciprocalRoot2;
        const mask = dropoutMask(dropoutKey, 7, n * 72 + c, 0.25);
        const dTotal3 = dProduct * (residual2_1_2[n * 72 + c] + gru2_2_0_1_3[n * 72 + c] * mask);
        const dTotal4 = dTotal2 + dTotal3 + dTotal3;
        dResidual2_1_2[n * 72 + c] = dTotal4;
        dGru2_2_0_1[n * 72 + c] = dTotal4 * mask;
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_2_0_1 [B, 16, 72] to dGru2_2_0_1_2 [B, 16, 360]
  function gru2_2_0_1Backward(batch: number): void {
    dGru2_2_0_1_2.fill(0, 0, (batch * 5760));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          dGru2_2_0_1_2[b * 5760 + t * 360 + c] = dGru2_2_0_1[b * 1152 + t * 72 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_2_0_1_2 [B, 16, 360] to dGru2_2_0_1_3 [B, 16, 72]
  function gru2_2_0_1Backward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          dGru2_2_0_1_3[b * 1152 + t * 72 + c] = dGru2_2_0_1_2[b * 5760 + t * 360 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_2_0_1_3 [B, 16, 72], gru2_2_0_1_2 [B, 16, 360], gru2_2_0_1WeightHhL0 [216, 72], dGru2_2_0_1_4 [B, 16, 360]
  //   to dGru2_2_0_1_4 [B, 16, 360]
  function gru2_2_0_1Backward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 72; j++) {
        const sum = 0;
        const dy = dGru2_2_0_1_3[b * 1152 + j + 1080];
        const r = gru2_2_0_1_2[b * 5760 + j + 5472];
        const z = gru2_2_0_1_2[b * 5760 + j + 5544];
        const n = gru2_2_0_1_2[b * 5760 + j + 5616];
        const m = gru2_2_0_1_2[b * 5760 + j + 5688];
        const previous = gru2_2_0_1_2[b * 5760 + j + 5040];
        const dN = dy * (1 - z) * (1 - n * n);
        dGru2_2_0_1_4[b * 5760 + j + 5400] = dN * m * r * (1 - r);
        dGru2_2_0_1_4[b * 5760 + j + 5472] = dy * (previous - n) * z * (1 - z);
        dGru2_2_0_1_4[b * 5760 + j + 5544] = dN;
        dGru2_2_0_1_4[b * 5760 + j + 5616] = dN * r;
        dGru2_2_0_1_4[b * 5760 + j + 5688] = dy * z;
      }
    }
    for (let s = 0; s < 14; s++) {
      for (let b = 0; b < batch; b++) {
        for (let j = 0; j < 72; j++) {
          let sum = 0;
          for (let k = 0; k < 72; k++) {
            sum += gru2_2_0_1WeightHhL0[k * 72 + j] * dGru2_2_0_1_4[b * 5760 + s * -360 + k + 5400];
            sum += gru2_2_0_1WeightHhL0[k * 72 + j + 5184] * dGru2_2_0_1_4[b * 5760 + s * -360 + k + 5472];
            sum += gru2_2_0_1WeightHhL0[k * 72 + j + 10368] * dGru2_2_0_1_4[b * 5760 + s * -360 + k + 5616];
          }
          const dy = dGru2_2_0_1_3[b * 1152 + s * -72 + j + 1008] + sum + dGru2_2_0_1_4[b * 5760 + s * -360 + j + 5688];
          const r = gru2_2_0_1_2[b * 5760 + s * -360 + j + 5112];
          const z = gru2_2_0_1_2[b * 5760 + s * -360 + j + 5184];
          const n = gru2_2_0_1_2[b * 5760 + s * -360 + j + 5256];
          const m = gru2_2_0_1_2[b * 5760 + s * -360 + j + 5328];
          const previous = gru2_2_0_1_2[b * 5760 + s * -360 + j + 4680];
          const dN = dy * (1 - z) * (1 - n * n);
          dGru2_2_0_1_4[b * 5760 + s * -360 + j + 5040] = dN * m * r * (1 - r);
          dGru2_2_0_1_4[b * 5760 + s * -360 + j + 5112] = dy * (previous - n) * z * (1 - z);
          dGru2_2_0_1_4[b * 5760 + s * -360 + j + 5184] = dN;
          dGru2_2_0_1_4[b * 5760 + s * -360 + j + 5256] = dN * r;
          dGru2_2_0_1_4[b * 5760 + s * -360 + j + 5328] = dy * z;
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 72; j++) {
        let sum = 0;
        for (let k = 0; k < 72; k++) {
          sum += gru2_2_0_1WeightHhL0[k * 72 + j] * dGru2_2_0_1_4[b * 5760 + k + 360];
          sum += gru2_2_0_1WeightHhL0[k * 72 + j + 5184] * dGru2_2_0_1_4[b * 5760 + k + 432];
          sum += gru2_2_0_1WeightHhL0[k * 72 + j + 10368] * dGru2_2_0_1_4[b * 5760 + k + 576];
        }
        const dy = dGru2_2_0_1_3[b * 1152 + j] + sum + dGru2_2_0_1_4[b * 5760 + j + 648];
        const r = gru2_2_0_1_2[b * 5760 + j + 72];
        const z = gru2_2_0_1_2[b * 5760 + j + 144];
        const n = gru2_2_0_1_2[b * 5760 + j + 216];
        const m = gru2_2_0_1_2[b * 5760 + j + 288];
        const previous = 0;
        const dN = dy * (1 - z) * (1 - n * n);
        dGru2_2_0_1_4[b * 5760 + j] = dN * m * r * (1 - r);
        dGru2_2_0_1_4[b * 5760 + j + 72] = dy * (previous - n) * z * (1 - z);
        dGru2_2_0_1_4[b * 5760 + j + 144] = dN;
        dGru2_2_0_1_4[b * 5760 + j + 216] = dN * r;
        dGru2_2_0_1_4[b * 5760 + j + 288] = dy * z;
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_2_0_1_4 [B, 16, 360] to dGru2_2_0_1_5 [B, 16, 144]
  function gru2_2_0_1Backward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 144; c++) {
          dGru2_2_0_1_5[b * 2304 + t * 144 + c] = dGru2_2_0_1_4[b * 5760 + t * 360 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_2_0_1_4 [B, 16, 360] to dGru2_2_0_1_6 [B, 16, 72]
  function gru2_2_0_1Backward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          dGru2_2_0_1_6[b * 1152 + t * 72 + c] = dGru2_2_0_1_4[b * 5760 + t * 360 + c + 216];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_2_0_1_5 [B, 16, 144], dGru2_2_0_1_6 [B, 16, 72] to dGru2_2_0_1_7 [B, 16, 216]
  function gru2_2_0_1Backward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 144; c++) {
          dGru2_2_0_1_7[b * 3456 + t * 216 + c] = dGru2_2_0_1_5[b * 2304 + t * 144 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          dGru2_2_0_1_7[b * 3456 + t * 216 + c + 144] = dGru2_2_0_1_6[b * 1152 + t * 72 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_2_0_1_4 [B, 16, 360] to dGru2_2_0_1_8 [B, 16, 216]
  function gru2_2_0_1Backward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 216; c++) {
          dGru2_2_0_1_8[b * 3456 + t * 216 + c] = dGru2_2_0_1_4[b * 5760 + t * 360 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_2_0_1_3 [B, 16, 72] to dGru2_2_0_1_9 [B, 15, 72]
  function gru2_2_0_1Backward8(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 72; c++) {
          dGru2_2_0_1_9[b * 1080 + t * 72 + c] = gru2_2_0_1_3[b * 1152 + t * 72 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_2_0_1_9 [B, 15, 72] to dGru2_2_0_1_10 [B, 16, 72]
  function gru2_2_0_1Backward9(batch: number): void {
    dGru2_2_0_1_10.fill(0, 0, (batch * 1152));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 72; c++) {
          dGru2_2_0_1_10[b * 1152 + t * 72 + c + 72] = dGru2_2_0_1_9[b * 1080 + t * 72 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_2_0_1_7 [B, 16, 216] to dGru2_2_0_1BiasHhL0 [1, 1, 216]
  function gru2_2_0_1Backward10(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 216; c++) {
      let dGru = 0;
      for (let n = 0; n < rows; n++) {
        dGru += dGru2_2_0_1_7[n * 216 + c];
      }
      dGru2_2_0_1BiasHhL0[c] = dGru;
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_2_0_1_8 [B, 16, 216] to dGru2_2_0_1BiasIhL0 [1, 1, 216]
  function gru2_2_0_1Backward11(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 216; c++) {
      let dBiasIhL0 = 0;
      for (let n = 0; n < rows; n++) {
        dBiasIhL0 += dGru2_2_0_1_8[n * 216 + c];
      }
      dGru2_2_0_1BiasIhL0[c] = dBiasIhL0;
    }
  }

  // specs/best-any.yaml:17 rmsNorm
  // from dRmsNorm2_2_0_0 [B, 16, 72], residual2_1_2 [B, 16, 72], rmsNorm2_2_0_0ReciprocalRoot [B, 16, 1]
  //   to dRmsNorm2_2_0_0Weight [1, 1, 72]
  function rmsNorm2_2_0_0Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 72; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += dRmsNorm2_2_0_0[n * 72 + c] * residual2_1_2[n * 72 + c] * rmsNorm2_2_0_0ReciprocalRoot[n];
      }
      dRmsNorm2_2_0_0Weight[c] = dWeight;
    }
  }

  // specs/best-any.yaml:17 rmsNorm
  // specs/best-any.yaml:32 dropout
  // from dRmsNorm2_2_0_0 [B, 16, 72], rmsNorm2_2_0_0Weight [72], residual2_1_2 [B, 16, 72], rmsNorm2_2_0_0ReciprocalRoot [B, 16, 1], dResidual2_1_2 [B, 16, 72]
  //   to dResidual2_1_1 [B, 16, 72], dLinear2_1_2_2 [B, 16, 72]
  function rmsNorm2_2_0_0Dropout2_1_2_3Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 72; c++) {
        dReciprocalRoot += dRmsNorm2_2_0_0[n * 72 + c] * rmsNorm2_2_0_0Weight[c] * residual2_1_2[n * 72 + c];
      }
      const reciprocalRoot = rmsNorm2_2_0_0ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot * reciprocalRoot * reciprocalRoot / 72;
      for (let c = 0; c < 72; c++) {
        const dTotal = dProduct * residual2_1_2[n * 72 + c];
        const dTotal2 = dResidual2_1_2[n * 72 + c] + dRmsNorm2_2_0_0[n * 72 + c] * rmsNorm2_2_0_0Weight[c] * reciprocalRoot + dTotal + dTotal;
        dResidual2_1_1[n * 72 + c] = dTotal2;
        dLinear2_1_2_2[n * 72 + c] = dTotal2 * dropoutMask(dropoutKey, 6, n * 72 + c, 0.25);
      }
    }
  }

  // specs/best-any.yaml:31 linear
  // from dLinear2_1_2_2 [B, 16, 72] to dLinear2_1_2_2Bias [1, 1, 72]
  function linear2_1_2_2Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 72; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        dBias += dLinear2_1_2_2[n * 72 + c];
      }
      dLinear2_1_2_2Bias[c] = dBias;
    }
  }

  // specs/best-any.yaml:26 parallel
  // specs/best-any.yaml:30 linear
  // specs/best-any.yaml:29 silu
  // specs/best-any.yaml:29 linear
  // from dParallel2_1_2_1 [B, 16, 128], linear2_1_2_1_0_0 [B, 16, 128], silu2_1_2_1_0_1 [B, 16, 128], linear2_1_2_1_1_0 [B, 16, 128]
  //   to dLinear2_1_2_1_1_0 [B, 16, 128], dLinear2_1_2_1_0_0 [B, 16, 128], dLinear2_1_2_1_1_0Bias [1, 1, 128], dLinear2_1_2_1_0_0Bias [1, 1, 128]
  function parallel2_1_2_1Linear2_1_2_1_0_0Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 128; c++) {
      let dBias = 0;
      let dBias2 = 0;
      for (let n = 0; n < rows; n++) {
        const dy = dParallel2_1_2_1[n * 128 + c];
        const total = linear2_1_2_1_0_0[n * 128 + c];
        const activation = silu2_1_2_1_0_1[n * 128 + c];
        const dY = dy * total * activation;
        dLinear2_1_2_1_1_0[n * 128 + c] = dY;
        dBias += dY;
        const dProduct = dy * linear2_1_2_1_1_0[n * 128 + c];
        const dY2 = dProduct * activation + dProduct * total * activation * (1 - activation);
        dLinear2_1_2_1_0_0[n * 128 + c] = dY2;
        dBias2 += dY2;
      }
      dLinear2_1_2_1_1_0Bias[c] = dBias;
      dLinear2_1_2_1_0_0Bias[c] = dBias2;
    }
  }

  // specs/best-any.yaml:29 linear
  // specs/best-any.yaml:25 rmsNorm
  // from dRmsNorm2_1_2_0 [B, 16, 72], dRmsNorm2_1_2_0_2 [B, 16, 72], residual2_0_2 [B, 16, 72], gru2_1_0_1_3 [B, 16, 72], attention2_1_1_1_9 [B, 16, 72], rmsNorm2_1_2_0ReciprocalRoot [B, 16, 1]
  //   to dRmsNorm2_1_2_0Weight [1, 1, 72]
  function linear2_1_2_1_0_0RmsNorm2_1_2_0Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 72; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += (dRmsNorm2_1_2_0[n * 72 + c] + dRmsNorm2_1_2_0_2[n * 72 + c]) * (residual2_0_2[n * 72 + c] + gru2_1_0_1_3[n * 72 + c] * dropoutMask(dropoutKey, 4, n * 72 + c, 0.25) + attention2_1_1_1_9[n * 72 + c] * dropoutMask(dropoutKey, 5, n * 72 + c, 0.25)) * rmsNorm2_1_2_0ReciprocalRoot[n];
      }
      dRmsNorm2_1_2_0Weight[c] = dWeight;
    }
  }

  // specs/best-any.yaml:29 linear
  // specs/best-any.yaml:25 rmsNorm
  // specs/best-any.yaml:23 dropout
  // from dRmsNorm2_1_2_0 [B, 16, 72], dRmsNorm2_1_2_0_2 [B, 16, 72], rmsNorm2_1_2_0Weight [72], residual2_0_2 [B, 16, 72], gru2_1_0_1_3 [B, 16, 72], attention2_1_1_1_9 [B, 16, 72], rmsNorm2_1_2_0ReciprocalRoot [B, 16, 1], dResidual2_1_1 [B, 16, 72]
  //   to dResidual2_1_1_2 [B, 16, 72], dAttention2_1_1_1 [B, 16, 72]
  function linear2_1_2_1_0_0Dropout2_1_1_2Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 72; c++) {
        dReciprocalRoot += (dRmsNorm2_1_2_0[n * 72 + c] + dRmsNorm2_1_2_0_2[n * 72 + c]) * rmsNorm2_1_2_0Weight[c] * (residual2_0_2[n * 72 + c] + gru2_1_0_1_3[n * 72 + c] * dropoutMask(dropoutKey, 4, n * 72 + c, 0.25) + attention2_1_1_1_9[n * 72 + c] * dropoutMask(dropoutKey, 5, n * 72 + c, 0.25));
      }
      const reciprocalRoot = rmsNorm2_1_2_0ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot * reciprocalRoot * reciprocalRoot / 72;
      for (let c = 0; c < 72; c++) {
        const mask = dropoutMask(dropoutKey, 5, n * 72 + c, 0.25);
        const dTotal = dProduct * (residual2_0_2[n * 72 + c] + gru2_1_0_1_3[n * 72 + c] * dropoutMask(dropoutKey, 4, n * 72 + c, 0.25) + attention2_1_1_1_9[n * 72 + c] * mask);
        dResidual2_1_1_2[n * 72 + c] = dTotal;
        dAttention2_1_1_1[n * 72 + c] = (dResidual2_1_1[n * 72 + c] + (dRmsNorm2_1_2_0[n * 72 + c] + dRmsNorm2_1_2_0_2[n * 72 + c]) * rmsNorm2_1_2_0Weight[c] * reciprocalRoot + dTotal + dTotal) * mask;
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_1_1_1 [B, 16, 72] to dAttention2_1_1_1OutProjBias [1, 1, 72]
  function attention2_1_1_1Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 72; c++) {
      let dOutProjBias = 0;
      for (let n = 0; n < rows; n++) {
        dOutProjBias += dAttention2_1_1_1[n * 72 + c];
      }
      dAttention2_1_1_1OutProjBias[c] = dOutProjBias;
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_1_1_1_2 [B, 16, 72], attention2_1_1_1_4 [B, 16, 72] to dAttention2_1_1_1Weights [B, 64, 16]
  function attention2_1_1_1Backward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 18; d++) {
              sum += dAttention2_1_1_1_2[b * 1152 + t * 72 + h * 18 + d] * attention2_1_1_1_4[b * 1152 + u * 72 + h * 18 + d];
            }
            dAttention2_1_1_1Weights[b * 1024 + h * 256 + t * 16 + u] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1Weights [B, 64, 16], dAttention2_1_1_1_2 [B, 16, 72] to dAttention2_1_1_1_3 [B, 16, 72]
  function attention2_1_1_1Backward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let u = 0; u < 16; u++) {
          for (let d = 0; d < 18; d++) {
            let sum = 0;
            for (let t = 0; t < 16; t++) {
              sum += attention2_1_1_1Weights[b * 1024 + h * 256 + t * 16 + u] * dAttention2_1_1_1_2[b * 1152 + t * 72 + h * 18 + d];
            }
            dAttention2_1_1_1_3[b * 1152 + u * 72 + h * 18 + d] = sum;
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
        dAttention2_1_1_1_4[n * 16 + c] = 0.23570226039551587 * (dAttention2_1_1_1Weights[n * 16 + c] / sum + dPower3) * attention2_1_1_1_6[n * 16 + c];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_1_1_1_4 [B, 64, 16], attention2_1_1_1_3 [B, 16, 72] to dAttention2_1_1_1_5 [B, 16, 72]
  function attention2_1_1_1Backward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let d = 0; d < 18; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += dAttention2_1_1_1_4[b * 1024 + h * 256 + t * 16 + u] * attention2_1_1_1_3[b * 1152 + u * 72 + h * 18 + d];
            }
            dAttention2_1_1_1_5[b * 1152 + t * 72 + h * 18 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_1_1_1_4 [B, 64, 16], attention2_1_1_1_2 [B, 16, 72] to dAttention2_1_1_1_6 [B, 16, 72]
  function attention2_1_1_1Backward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let u = 0; u < 16; u++) {
          for (let d = 0; d < 18; d++) {
            let sum = 0;
            for (let t = 0; t < 16; t++) {
              sum += dAttention2_1_1_1_4[b * 1024 + h * 256 + t * 16 + u] * attention2_1_1_1_2[b * 1152 + t * 72 + h * 18 + d];
            }
            dAttention2_1_1_1_6[b * 1152 + u * 72 + h * 18 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_1_1_1_5 [B, 16, 72], dAttention2_1_1_1_6 [B, 16, 72], dAttention2_1_1_1_3 [B, 16, 72]
  //   to dAttention2_1_1_1_7 [B, 16, 216]
  function attention2_1_1_1Backward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          dAttention2_1_1_1_7[b * 3456 + t * 216 + c] = dAttention2_1_1_1_5[b * 1152 + t * 72 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          dAttention2_1_1_1_7[b * 3456 + t * 216 + c + 72] = dAttention2_1_1_1_6[b * 1152 + t * 72 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          dAttention2_1_1_1_7[b * 3456 + t * 216 + c + 144] = dAttention2_1_1_1_3[b * 1152 + t * 72 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_1_1_1_7 [B, 16, 216] to dAttention2_1_1_1InProjBias [1, 1, 216]
  function attention2_1_1_1Backward8(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 216; c++) {
      let dInProjBias = 0;
      for (let n = 0; n < rows; n++) {
        dInProjBias += dAttention2_1_1_1_7[n * 216 + c];
      }
      dAttention2_1_1_1InProjBias[c] = dInProjBias;
    }
  }

  // specs/best-any.yaml:21 rmsNorm
  // from dRmsNorm2_1_1_0 [B, 16, 72], residual2_0_2 [B, 16, 72], gru2_1_0_1_3 [B, 16, 72], rmsNorm2_1_1_0ReciprocalRoot [B, 16, 1]
  //   to dRmsNorm2_1_1_0Weight [1, 1, 72]
  function rmsNorm2_1_1_0Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 72; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += dRmsNorm2_1_1_0[n * 72 + c] * (residual2_0_2[n * 72 + c] + gru2_1_0_1_3[n * 72 + c] * dropoutMask(dropoutKey, 4, n * 72 + c, 0.25)) * rmsNorm2_1_1_0ReciprocalRoot[n];
      }
      dRmsNorm2_1_1_0Weight[c] = dWeight;
    }
  }

  // specs/best-any.yaml:29 linear
  // specs/best-any.yaml:25 rmsNorm
  // specs/best-any.yaml:21 rmsNorm
  // specs/best-any.yaml:19 dropout
  // from dRmsNorm2_1_1_0 [B, 16, 72], rmsNorm2_1_1_0Weight [72], residual2_0_2 [B, 16, 72], gru2_1_0_1_3 [B, 16, 72], rmsNorm2_1_2_0ReciprocalRoot [B, 16, 1], rmsNorm2_1_1_0ReciprocalRoot [B, 16, 1], dResidual2_1_1_2 [B, 16, 72], dResidual2_1_1 [B, 16, 72], dRmsNorm2_1_2_0 [B, 16, 72], dRmsNorm2_1_2_0_2 [B, 16, 72], rmsNorm2_1_2_0Weight [72]
  //   to dResidual2_0_2 [B, 16, 72], dGru2_1_0_1 [B, 16, 72]
  function linear2_1_2_1_0_0Dropout2_1_0_2Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 72; c++) {
        dReciprocalRoot += dRmsNorm2_1_1_0[n * 72 + c] * rmsNorm2_1_1_0Weight[c] * (residual2_0_2[n * 72 + c] + gru2_1_0_1_3[n * 72 + c] * dropoutMask(dropoutKey, 4, n * 72 + c, 0.25));
      }
      const reciprocalRoot = rmsNorm2_1_2_0ReciprocalRoot[n];
      const reciprocalRoot2 = rmsNorm2_1_1_0ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot2 * reciprocalRoot2 * reciprocalRoot2 / 72;
      for (let c = 0; c < 72; c++) {
        const dTotal = dResidual2_1_1_2[n * 72 + c];
        const dTotal2 = dResidual2_1_1[n * 72 + c] + (dRmsNorm2_1_2_0[n * 72 + c] + dRmsNorm2_1_2_0_2[n * 72 + c]) * rmsNorm2_1_2_0Weight[c] * reciprocalRoot + dTotal + dTotal + dRmsNorm2_1_1_0[n * 72 + c] * rmsNorm2_1_1_0Weight[c] * reciprocalRoot2;
        const mask = dropoutMask(dropoutKey, 4, n * 72 + c, 0.25);
        const dTotal3 = dProduct * (residual2_0_2[n * 72 + c] + gru2_1_0_1_3[n * 72 + c] * mask);
        const dTotal4 = dTotal2 + dTotal3 + dTotal3;
        dResidual2_0_2[n * 72 + c] = dTotal4;
        dGru2_1_0_1[n * 72 + c] = dTotal4 * mask;
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_1_0_1 [B, 16, 72] to dGru2_1_0_1_2 [B, 16, 360]
  function gru2_1_0_1Backward(batch: number): void {
    dGru2_1_0_1_2.fill(0, 0, (batch * 5760));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          dGru2_1_0_1_2[b * 5760 + t * 360 + c] = dGru2_1_0_1[b * 1152 + t * 72 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_1_0_1_2 [B, 16, 360] to dGru2_1_0_1_3 [B, 16, 72]
  function gru2_1_0_1Backward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          dGru2_1_0_1_3[b * 1152 + t * 72 + c] = dGru2_1_0_1_2[b * 5760 + t * 360 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_1_0_1_3 [B, 16, 72], gru2_1_0_1_2 [B, 16, 360], gru2_1_0_1WeightHhL0 [216, 72], dGru2_1_0_1_4 [B, 16, 360]
  //   to dGru2_1_0_1_4 [B, 16, 360]
  function gru2_1_0_1Backward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 72; j++) {
        const sum = 0;
        const dy = dGru2_1_0_1_3[b * 1152 + j + 1080];
        const r = gru2_1_0_1_2[b * 5760 + j + 5472];
        const z = gru2_1_0_1_2[b * 5760 + j + 5544];
        const n = gru2_1_0_1_2[b * 5760 + j + 5616];
        const m = gru2_1_0_1_2[b * 5760 + j + 5688];
        const previous = gru2_1_0_1_2[b * 5760 + j + 5040];
        const dN = dy * (1 - z) * (1 - n * n);
        dGru2_1_0_1_4[b * 5760 + j + 5400] = dN * m * r * (1 - r);
        dGru2_1_0_1_4[b * 5760 + j + 5472] = dy * (previous - n) * z * (1 - z);
        dGru2_1_0_1_4[b * 5760 + j + 5544] = dN;
        dGru2_1_0_1_4[b * 5760 + j + 5616] = dN * r;
        dGru2_1_0_1_4[b * 5760 + j + 5688] = dy * z;
      }
    }
    for (let s = 0; s < 14; s++) {
      for (let b = 0; b < batch; b++) {
        for (let j = 0; j < 72; j++) {
          let sum = 0;
          for (let k = 0; k < 72; k++) {
            sum += gru2_1_0_1WeightHhL0[k * 72 + j] * dGru2_1_0_1_4[b * 5760 + s * -360 + k + 5400];
            sum += gru2_1_0_1WeightHhL0[k * 72 + j + 5184] * dGru2_1_0_1_4[b * 5760 + s * -360 + k + 5472];
            sum += gru2_1_0_1WeightHhL0[k * 72 + j + 10368] * dGru2_1_0_1_4[b * 5760 + s * -360 + k + 5616];
          }
          const dy = dGru2_1_0_1_3[b * 1152 + s * -72 + j + 1008] + sum + dGru2_1_0_1_4[b * 5760 + s * -360 + j + 5688];
          const r = gru2_1_0_1_2[b * 5760 + s * -360 + j + 5112];
          const z = gru2_1_0_1_2[b * 5760 + s * -360 + j + 5184];
          const n = gru2_1_0_1_2[b * 5760 + s * -360 + j + 5256];
          const m = gru2_1_0_1_2[b * 5760 + s * -360 + j + 5328];
          const previous = gru2_1_0_1_2[b * 5760 + s * -360 + j + 4680];
          const dN = dy * (1 - z) * (1 - n * n);
          dGru2_1_0_1_4[b * 5760 + s * -360 + j + 5040] = dN * m * r * (1 - r);
          dGru2_1_0_1_4[b * 5760 + s * -360 + j + 5112] = dy * (previous - n) * z * (1 - z);
          dGru2_1_0_1_4[b * 5760 + s * -360 + j + 5184] = dN;
          dGru2_1_0_1_4[b * 5760 + s * -360 + j + 5256] = dN * r;
          dGru2_1_0_1_4[b * 5760 + s * -360 + j + 5328] = dy * z;
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 72; j++) {
        let sum = 0;
        for (let k = 0; k < 72; k++) {
          sum += gru2_1_0_1WeightHhL0[k * 72 + j] * dGru2_1_0_1_4[b * 5760 + k + 360];
          sum += gru2_1_0_1WeightHhL0[k * 72 + j + 5184] * dGru2_1_0_1_4[b * 5760 + k + 432];
          sum += gru2_1_0_1WeightHhL0[k * 72 + j + 10368] * dGru2_1_0_1_4[b * 5760 + k + 576];
        }
        const dy = dGru2_1_0_1_3[b * 1152 + j] + sum + dGru2_1_0_1_4[b * 5760 + j + 648];
        const r = gru2_1_0_1_2[b * 5760 + j + 72];
        const z = gru2_1_0_1_2[b * 5760 + j + 144];
        const n = gru2_1_0_1_2[b * 5760 + j + 216];
        const m = gru2_1_0_1_2[b * 5760 + j + 288];
        const previous = 0;
        const dN = dy * (1 - z) * (1 - n * n);
        dGru2_1_0_1_4[b * 5760 + j] = dN * m * r * (1 - r);
        dGru2_1_0_1_4[b * 5760 + j + 72] = dy * (previous - n) * z * (1 - z);
        dGru2_1_0_1_4[b * 5760 + j + 144] = dN;
        dGru2_1_0_1_4[b * 5760 + j + 216] = dN * r;
        dGru2_1_0_1_4[b * 5760 + j + 288] = dy * z;
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_1_0_1_4 [B, 16, 360] to dGru2_1_0_1_5 [B, 16, 144]
  function gru2_1_0_1Backward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 144; c++) {
          dGru2_1_0_1_5[b * 2304 + t * 144 + c] = dGru2_1_0_1_4[b * 5760 + t * 360 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_1_0_1_4 [B, 16, 360] to dGru2_1_0_1_6 [B, 16, 72]
  function gru2_1_0_1Backward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          dGru2_1_0_1_6[b * 1152 + t * 72 + c] = dGru2_1_0_1_4[b * 5760 + t * 360 + c + 216];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_1_0_1_5 [B, 16, 144], dGru2_1_0_1_6 [B, 16, 72] to dGru2_1_0_1_7 [B, 16, 216]
  function gru2_1_0_1Backward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 144; c++) {
          dGru2_1_0_1_7[b * 3456 + t * 216 + c] = dGru2_1_0_1_5[b * 2304 + t * 144 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          dGru2_1_0_1_7[b * 3456 + t * 216 + c + 144] = dGru2_1_0_1_6[b * 1152 + t * 72 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_1_0_1_4 [B, 16, 360] to dGru2_1_0_1_8 [B, 16, 216]
  function gru2_1_0_1Backward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 216; c++) {
          dGru2_1_0_1_8[b * 3456 + t * 216 + c] = dGru2_1_0_1_4[b * 5760 + t * 360 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_1_0_1_3 [B, 16, 72] to dGru2_1_0_1_9 [B, 15, 72]
  function gru2_1_0_1Backward8(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 72; c++) {
          dGru2_1_0_1_9[b * 1080 + t * 72 + c] = gru2_1_0_1_3[b * 1152 + t * 72 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_1_0_1_9 [B, 15, 72] to dGru2_1_0_1_10 [B, 16, 72]
  function gru2_1_0_1Backward9(batch: number): void {
    dGru2_1_0_1_10.fill(0, 0, (batch * 1152));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 72; c++) {
          dGru2_1_0_1_10[b * 1152 + t * 72 + c + 72] = dGru2_1_0_1_9[b * 1080 + t * 72 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_1_0_1_7 [B, 16, 216] to dGru2_1_0_1BiasHhL0 [1, 1, 216]
  function gru2_1_0_1Backward10(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 216; c++) {
      let dGru = 0;
      for (let n = 0; n < rows; n++) {
        dGru += dGru2_1_0_1_7[n * 216 + c];
      }
      dGru2_1_0_1BiasHhL0[c] = dGru;
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_1_0_1_8 [B, 16, 216] to dGru2_1_0_1BiasIhL0 [1, 1, 216]
  function gru2_1_0_1Backward11(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 216; c++) {
      let dBiasIhL0 = 0;
      for (let n = 0; n < rows; n++) {
        dBiasIhL0 += dGru2_1_0_1_8[n * 216 + c];
      }
      dGru2_1_0_1BiasIhL0[c] = dBiasIhL0;
    }
  }

  // specs/best-any.yaml:17 rmsNorm
  // from dRmsNorm2_1_0_0 [B, 16, 72], residual2_0_2 [B, 16, 72], rmsNorm2_1_0_0ReciprocalRoot [B, 16, 1]
  //   to dRmsNorm2_1_0_0Weight [1, 1, 72]
  function rmsNorm2_1_0_0Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 72; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += dRmsNorm2_1_0_0[n * 72 + c] * residual2_0_2[n * 72 + c] * rmsNorm2_1_0_0ReciprocalRoot[n];
      }
      dRmsNorm2_1_0_0Weight[c] = dWeight;
    }
  }

  // specs/best-any.yaml:17 rmsNorm
  // specs/best-any.yaml:32 dropout
  // from dRmsNorm2_1_0_0 [B, 16, 72], rmsNorm2_1_0_0Weight [72], residual2_0_2 [B, 16, 72], rmsNorm2_1_0_0ReciprocalRoot [B, 16, 1], dResidual2_0_2 [B, 16, 72]
  //   to dResidual2_0_1 [B, 16, 72], dLinear2_0_2_2 [B, 16, 72]
  function rmsNorm2_1_0_0Dropout2_0_2_3Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 72; c++) {
        dReciprocalRoot += dRmsNorm2_1_0_0[n * 72 + c] * rmsNorm2_1_0_0Weight[c] * residual2_0_2[n * 72 + c];
      }
      const reciprocalRoot = rmsNorm2_1_0_0ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot * reciprocalRoot * reciprocalRoot / 72;
      for (let c = 0; c < 72; c++) {
        const dTotal = dProduct * residual2_0_2[n * 72 + c];
        const dTotal2 = dResidual2_0_2[n * 72 + c] + dRmsNorm2_1_0_0[n * 72 + c] * rmsNorm2_1_0_0Weight[c] * reciprocalRoot + dTotal + dTotal;
        dResidual2_0_1[n * 72 + c] = dTotal2;
        dLinear2_0_2_2[n * 72 + c] = dTotal2 * dropoutMask(dropoutKey, 3, n * 72 + c, 0.25);
      }
    }
  }

  // specs/best-any.yaml:31 linear
  // from dLinear2_0_2_2 [B, 16, 72] to dLinear2_0_2_2Bias [1, 1, 72]
  function linear2_0_2_2Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 72; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        dBias += dLinear2_0_2_2[n * 72 + c];
      }
      dLinear2_0_2_2Bias[c] = dBias;
    }
  }

  // specs/best-any.yaml:26 parallel
  // specs/best-any.yaml:30 linear
  // specs/best-any.yaml:29 silu
  // specs/best-any.yaml:29 linear
  // from dParallel2_0_2_1 [B, 16, 128], linear2_0_2_1_0_0 [B, 16, 128], silu2_0_2_1_0_1 [B, 16, 128], linear2_0_2_1_1_0 [B, 16, 128]
  //   to dLinear2_0_2_1_1_0 [B, 16, 128], dLinear2_0_2_1_0_0 [B, 16, 128], dLinear2_0_2_1_1_0Bias [1, 1, 128], dLinear2_0_2_1_0_0Bias [1, 1, 128]
  function parallel2_0_2_1Linear2_0_2_1_0_0Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 128; c++) {
      let dBias = 0;
      let dBias2 = 0;
      for (let n = 0; n < rows; n++) {
        const dy = dParallel2_0_2_1[n * 128 + c];
        const total = linear2_0_2_1_0_0[n * 128 + c];
        const activation = silu2_0_2_1_0_1[n * 128 + c];
        const dY = dy * total * activation;
        dLinear2_0_2_1_1_0[n * 128 + c] = dY;
        dBias += dY;
        const dProduct = dy * linear2_0_2_1_1_0[n * 128 + c];
        const dY2 = dProduct * activation + dProduct * total * activation * (1 - activation);
        dLinear2_0_2_1_0_0[n * 128 + c] = dY2;
        dBias2 += dY2;
      }
      dLinear2_0_2_1_1_0Bias[c] = dBias;
      dLinear2_0_2_1_0_0Bias[c] = dBias2;
    }
  }

  // specs/best-any.yaml:29 linear
  // specs/best-any.yaml:25 rmsNorm
  // from dRmsNorm2_0_2_0 [B, 16, 72], dRmsNorm2_0_2_0_2 [B, 16, 72], embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72], attention2_0_1_1_9 [B, 16, 72], rmsNorm2_0_2_0ReciprocalRoot [B, 16, 1]
  //   to dRmsNorm2_0_2_0Weight [1, 1, 72]
  function linear2_0_2_1_0_0RmsNorm2_0_2_0Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 72; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        const dProduct = (dRmsNorm2_0_2_0[n * 72 + c] + dRmsNorm2_0_2_0_2[n * 72 + c]) * (embedding0[n * 72 + c] * dropoutMask(dropoutKey, 0, n * 72 + c, 0.25) + gru2_0_0_1_3[n * 72 + c] * dropoutMask(dropoutKey, 1, n * 72 + c, 0.25) + attention2_0_1_1_9[n * 72 + c] * dropoutMask(dropoutKey, 2, n * 72 + c, 0.25)) * rmsNorm2_0_2_0ReciprocalRoot[n];
        dWeight += dProduct;
      }
      dRmsNorm2_0_2_0Weight[c] = dWeight;
    }
  }

  // specs/best-any.yaml:29 linear
  // specs/best-any.yaml:25 rmsNorm
  // specs/best-any.yaml:23 dropout
  // from dRmsNorm2_0_2_0 [B, 16, 72], dRmsNorm2_0_2_0_2 [B, 16, 72], rmsNorm2_0_2_0Weight [72], embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72], attention2_0_1_1_9 [B, 16, 72], rmsNorm2_0_2_0ReciprocalRoot [B, 16, 1], dResidual2_0_1 [B, 16, 72]
  //   to dResidual2_0_1_2 [B, 16, 72], dAttention2_0_1_1 [B, 16, 72]
  function linear2_0_2_1_0_0Dropout2_0_1_2Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 72; c++) {
        const dProduct = (dRmsNorm2_0_2_0[n * 72 + c] + dRmsNorm2_0_2_0_2[n * 72 + c]) * rmsNorm2_0_2_0Weight[c] * (embedding0[n * 72 + c] * dropoutMask(dropoutKey, 0, n * 72 + c, 0.25) + gru2_0_0_1_3[n * 72 + c] * dropoutMask(dropoutKey, 1, n * 72 + c, 0.25) + attention2_0_1_1_9[n * 72 + c] * dropoutMask(dropoutKey, 2, n * 72 + c, 0.25));
        dReciprocalRoot += dProduct;
      }
      const reciprocalRoot = rmsNorm2_0_2_0ReciprocalRoot[n];
      const dProduct2 = dReciprocalRoot * -0.5 * reciprocalRoot * reciprocalRoot * reciprocalRoot / 72;
      for (let c = 0; c < 72; c++) {
        const mask = dropoutMask(dropoutKey, 2, n * 72 + c, 0.25);
        const dTotal = dProduct2 * (embedding0[n * 72 + c] * dropoutMask(dropoutKey, 0, n * 72 + c, 0.25) + gru2_0_0_1_3[n * 72 + c] * dropoutMask(dropoutKey, 1, n * 72 + c, 0.25) + attention2_0_1_1_9[n * 72 + c] * mask);
        dResidual2_0_1_2[n * 72 + c] = dTotal;
        dAttention2_0_1_1[n * 72 + c] = (dResidual2_0_1[n * 72 + c] + (dRmsNorm2_0_2_0[n * 72 + c] + dRmsNorm2_0_2_0_2[n * 72 + c]) * rmsNorm2_0_2_0Weight[c] * reciprocalRoot + dTotal + dTotal) * mask;
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_0_1_1 [B, 16, 72] to dAttention2_0_1_1OutProjBias [1, 1, 72]
  function attention2_0_1_1Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 72; c++) {
      let dOutProjBias = 0;
      for (let n = 0; n < rows; n++) {
        dOutProjBias += dAttention2_0_1_1[n * 72 + c];
      }
      dAttention2_0_1_1OutProjBias[c] = dOutProjBias;
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_0_1_1_2 [B, 16, 72], attention2_0_1_1_4 [B, 16, 72] to dAttention2_0_1_1Weights [B, 64, 16]
  function attention2_0_1_1Backward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 18; d++) {
              sum += dAttention2_0_1_1_2[b * 1152 + t * 72 + h * 18 + d] * attention2_0_1_1_4[b * 1152 + u * 72 + h * 18 + d];
            }
            dAttention2_0_1_1Weights[b * 1024 + h * 256 + t * 16 + u] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1Weights [B, 64, 16], dAttention2_0_1_1_2 [B, 16, 72] to dAttention2_0_1_1_3 [B, 16, 72]
  function attention2_0_1_1Backward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let u = 0; u < 16; u++) {
          for (let d = 0; d < 18; d++) {
            let sum = 0;
            for (let t = 0; t < 16; t++) {
              sum += attention2_0_1_1Weights[b * 1024 + h * 256 + t * 16 + u] * dAttention2_0_1_1_2[b * 1152 + t * 72 + h * 18 + d];
            }
            dAttention2_0_1_1_3[b * 1152 + u * 72 + h * 18 + d] = sum;
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
        dAttention2_0_1_1_4[n * 16 + c] = 0.23570226039551587 * (dAttention2_0_1_1Weights[n * 16 + c] / sum + dPower3) * attention2_0_1_1_6[n * 16 + c];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_0_1_1_4 [B, 64, 16], attention2_0_1_1_3 [B, 16, 72] to dAttention2_0_1_1_5 [B, 16, 72]
  function attention2_0_1_1Backward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let d = 0; d < 18; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += dAttention2_0_1_1_4[b * 1024 + h * 256 + t * 16 + u] * attention2_0_1_1_3[b * 1152 + u * 72 + h * 18 + d];
            }
            dAttention2_0_1_1_5[b * 1152 + t * 72 + h * 18 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_0_1_1_4 [B, 64, 16], attention2_0_1_1_2 [B, 16, 72] to dAttention2_0_1_1_6 [B, 16, 72]
  function attention2_0_1_1Backward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let u = 0; u < 16; u++) {
          for (let d = 0; d < 18; d++) {
            let sum = 0;
            for (let t = 0; t < 16; t++) {
              sum += dAttention2_0_1_1_4[b * 1024 + h * 256 + t * 16 + u] * attention2_0_1_1_2[b * 1152 + t * 72 + h * 18 + d];
            }
            dAttention2_0_1_1_6[b * 1152 + u * 72 + h * 18 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_0_1_1_5 [B, 16, 72], dAttention2_0_1_1_6 [B, 16, 72], dAttention2_0_1_1_3 [B, 16, 72]
  //   to dAttention2_0_1_1_7 [B, 16, 216]
  function attention2_0_1_1Backward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          dAttention2_0_1_1_7[b * 3456 + t * 216 + c] = dAttention2_0_1_1_5[b * 1152 + t * 72 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          dAttention2_0_1_1_7[b * 3456 + t * 216 + c + 72] = dAttention2_0_1_1_6[b * 1152 + t * 72 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          dAttention2_0_1_1_7[b * 3456 + t * 216 + c + 144] = dAttention2_0_1_1_3[b * 1152 + t * 72 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from dAttention2_0_1_1_7 [B, 16, 216] to dAttention2_0_1_1InProjBias [1, 1, 216]
  function attention2_0_1_1Backward8(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 216; c++) {
      let dInProjBias = 0;
      for (let n = 0; n < rows; n++) {
        dInProjBias += dAttention2_0_1_1_7[n * 216 + c];
      }
      dAttention2_0_1_1InProjBias[c] = dInProjBias;
    }
  }

  // specs/best-any.yaml:21 rmsNorm
  // from dRmsNorm2_0_1_0 [B, 16, 72], embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72], rmsNorm2_0_1_0ReciprocalRoot [B, 16, 1]
  //   to dRmsNorm2_0_1_0Weight [1, 1, 72]
  function rmsNorm2_0_1_0Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 72; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += dRmsNorm2_0_1_0[n * 72 + c] * (embedding0[n * 72 + c] * dropoutMask(dropoutKey, 0, n * 72 + c, 0.25) + gru2_0_0_1_3[n * 72 + c] * dropoutMask(dropoutKey, 1, n * 72 + c, 0.25)) * rmsNorm2_0_1_0ReciprocalRoot[n];
      }
      dRmsNorm2_0_1_0Weight[c] = dWeight;
    }
  }

  // specs/best-any.yaml:29 linear
  // specs/best-any.yaml:25 rmsNorm
  // specs/best-any.yaml:21 rmsNorm
  // specs/best-any.yaml:19 dropout
  // from dRmsNorm2_0_1_0 [B, 16, 72], rmsNorm2_0_1_0Weight [72], embedding0 [B, 16, 72], gru2_0_0_1_3 [B, 16, 72], rmsNorm2_0_2_0ReciprocalRoot [B, 16, 1], rmsNorm2_0_1_0ReciprocalRoot [B, 16, 1], dResidual2_0_1_2 [B, 16, 72], dResidual2_0_1 [B, 16, 72], dRmsNorm2_0_2_0 [B, 16, 72], dRmsNorm2_0_2_0_2 [B, 16, 72], rmsNorm2_0_2_0Weight [72]
  //   to dDropout1 [B, 16, 72], dGru2_0_0_1 [B, 16, 72]
  function linear2_0_2_1_0_0Dropout2_0_0_2Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 72; c++) {
        dReciprocalRoot += dRmsNorm2_0_1_0[n * 72 + c] * rmsNorm2_0_1_0Weight[c] * (embedding0[n * 72 + c] * dropoutMask(dropoutKey, 0, n * 72 + c, 0.25) + gru2_0_0_1_3[n * 72 + c] * dropoutMask(dropoutKey, 1, n * 72 + c, 0.25));
      }
      const reciprocalRoot = rmsNorm2_0_2_0ReciprocalRoot[n];
      const reciprocalRoot2 = rmsNorm2_0_1_0ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot2 * reciprocalRoot2 * reciprocalRoot2 / 72;
      for (let c = 0; c < 72; c++) {
        const dTotal = dResidual2_0_1_2[n * 72 + c];
        const dTotal2 = dResidual2_0_1[n * 72 + c] + (dRmsNorm2_0_2_0[n * 72 + c] + dRmsNorm2_0_2_0_2[n * 72 + c]) * rmsNorm2_0_2_0Weight[c] * reciprocalRoot + dTotal + dTotal + dRmsNorm2_0_1_0[n * 72 + c] * rmsNorm2_0_1_0Weight[c] * reciprocalRoot2;
        const mask = dropoutMask(dropoutKey, 1, n * 72 + c, 0.25);
        const dTotal3 = dProduct * (embedding0[n * 72 + c] * dropoutMask(dropoutKey, 0, n * 72 + c, 0.25) + gru2_0_0_1_3[n * 72 + c] * mask);
        const dProduct2 = dTotal2 + dTotal3 + dTotal3;
        dDropout1[n * 72 + c] = dProduct2;
        dGru2_0_0_1[n * 72 + c] = dProduct2 * mask;
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_0_0_1 [B, 16, 72] to dGru2_0_0_1_2 [B, 16, 360]
  function gru2_0_0_1Backward(batch: number): void {
    dGru2_0_0_1_2.fill(0, 0, (batch * 5760));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          dGru2_0_0_1_2[b * 5760 + t * 360 + c] = dGru2_0_0_1[b * 1152 + t * 72 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_0_0_1_2 [B, 16, 360] to dGru2_0_0_1_3 [B, 16, 72]
  function gru2_0_0_1Backward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          dGru2_0_0_1_3[b * 1152 + t * 72 + c] = dGru2_0_0_1_2[b * 5760 + t * 360 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_0_0_1_3 [B, 16, 72], gru2_0_0_1_2 [B, 16, 360], gru2_0_0_1WeightHhL0 [216, 72], dGru2_0_0_1_4 [B, 16, 360]
  //   to dGru2_0_0_1_4 [B, 16, 360]
  function gru2_0_0_1Backward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 72; j++) {
        const sum = 0;
        const dy = dGru2_0_0_1_3[b * 1152 + j + 1080];
        const r = gru2_0_0_1_2[b * 5760 + j + 5472];
        const z = gru2_0_0_1_2[b * 5760 + j + 5544];
        const n = gru2_0_0_1_2[b * 5760 + j + 5616];
        const m = gru2_0_0_1_2[b * 5760 + j + 5688];
        const previous = gru2_0_0_1_2[b * 5760 + j + 5040];
        const dN = dy * (1 - z) * (1 - n * n);
        dGru2_0_0_1_4[b * 5760 + j + 5400] = dN * m * r * (1 - r);
        dGru2_0_0_1_4[b * 5760 + j + 5472] = dy * (previous - n) * z * (1 - z);
        dGru2_0_0_1_4[b * 5760 + j + 5544] = dN;
        dGru2_0_0_1_4[b * 5760 + j + 5616] = dN * r;
        dGru2_0_0_1_4[b * 5760 + j + 5688] = dy * z;
      }
    }
    for (let s = 0; s < 14; s++) {
      for (let b = 0; b < batch; b++) {
        for (let j = 0; j < 72; j++) {
          let sum = 0;
          for (let k = 0; k < 72; k++) {
            sum += gru2_0_0_1WeightHhL0[k * 72 + j] * dGru2_0_0_1_4[b * 5760 + s * -360 + k + 5400];
            sum += gru2_0_0_1WeightHhL0[k * 72 + j + 5184] * dGru2_0_0_1_4[b * 5760 + s * -360 + k + 5472];
            sum += gru2_0_0_1WeightHhL0[k * 72 + j + 10368] * dGru2_0_0_1_4[b * 5760 + s * -360 + k + 5616];
          }
          const dy = dGru2_0_0_1_3[b * 1152 + s * -72 + j + 1008] + sum + dGru2_0_0_1_4[b * 5760 + s * -360 + j + 5688];
          const r = gru2_0_0_1_2[b * 5760 + s * -360 + j + 5112];
          const z = gru2_0_0_1_2[b * 5760 + s * -360 + j + 5184];
          const n = gru2_0_0_1_2[b * 5760 + s * -360 + j + 5256];
          const m = gru2_0_0_1_2[b * 5760 + s * -360 + j + 5328];
          const previous = gru2_0_0_1_2[b * 5760 + s * -360 + j + 4680];
          const dN = dy * (1 - z) * (1 - n * n);
          dGru2_0_0_1_4[b * 5760 + s * -360 + j + 5040] = dN * m * r * (1 - r);
          dGru2_0_0_1_4[b * 5760 + s * -360 + j + 5112] = dy * (previous - n) * z * (1 - z);
          dGru2_0_0_1_4[b * 5760 + s * -360 + j + 5184] = dN;
          dGru2_0_0_1_4[b * 5760 + s * -360 + j + 5256] = dN * r;
          dGru2_0_0_1_4[b * 5760 + s * -360 + j + 5328] = dy * z;
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 72; j++) {
        let sum = 0;
        for (let k = 0; k < 72; k++) {
          sum += gru2_0_0_1WeightHhL0[k * 72 + j] * dGru2_0_0_1_4[b * 5760 + k + 360];
          sum += gru2_0_0_1WeightHhL0[k * 72 + j + 5184] * dGru2_0_0_1_4[b * 5760 + k + 432];
          sum += gru2_0_0_1WeightHhL0[k * 72 + j + 10368] * dGru2_0_0_1_4[b * 5760 + k + 576];
        }
        const dy = dGru2_0_0_1_3[b * 1152 + j] + sum + dGru2_0_0_1_4[b * 5760 + j + 648];
        const r = gru2_0_0_1_2[b * 5760 + j + 72];
        const z = gru2_0_0_1_2[b * 5760 + j + 144];
        const n = gru2_0_0_1_2[b * 5760 + j + 216];
        const m = gru2_0_0_1_2[b * 5760 + j + 288];
        const previous = 0;
        const dN = dy * (1 - z) * (1 - n * n);
        dGru2_0_0_1_4[b * 5760 + j] = dN * m * r * (1 - r);
        dGru2_0_0_1_4[b * 5760 + j + 72] = dy * (previous - n) * z * (1 - z);
        dGru2_0_0_1_4[b * 5760 + j + 144] = dN;
        dGru2_0_0_1_4[b * 5760 + j + 216] = dN * r;
        dGru2_0_0_1_4[b * 5760 + j + 288] = dy * z;
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_0_0_1_4 [B, 16, 360] to dGru2_0_0_1_5 [B, 16, 144]
  function gru2_0_0_1Backward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 144; c++) {
          dGru2_0_0_1_5[b * 2304 + t * 144 + c] = dGru2_0_0_1_4[b * 5760 + t * 360 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_0_0_1_4 [B, 16, 360] to dGru2_0_0_1_6 [B, 16, 72]
  function gru2_0_0_1Backward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          dGru2_0_0_1_6[b * 1152 + t * 72 + c] = dGru2_0_0_1_4[b * 5760 + t * 360 + c + 216];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_0_0_1_5 [B, 16, 144], dGru2_0_0_1_6 [B, 16, 72] to dGru2_0_0_1_7 [B, 16, 216]
  function gru2_0_0_1Backward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 144; c++) {
          dGru2_0_0_1_7[b * 3456 + t * 216 + c] = dGru2_0_0_1_5[b * 2304 + t * 144 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 72; c++) {
          dGru2_0_0_1_7[b * 3456 + t * 216 + c + 144] = dGru2_0_0_1_6[b * 1152 + t * 72 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_0_0_1_4 [B, 16, 360] to dGru2_0_0_1_8 [B, 16, 216]
  function gru2_0_0_1Backward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 216; c++) {
          dGru2_0_0_1_8[b * 3456 + t * 216 + c] = dGru2_0_0_1_4[b * 5760 + t * 360 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_0_0_1_3 [B, 16, 72] to dGru2_0_0_1_9 [B, 15, 72]
  function gru2_0_0_1Backward8(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 72; c++) {
          dGru2_0_0_1_9[b * 1080 + t * 72 + c] = gru2_0_0_1_3[b * 1152 + t * 72 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_0_0_1_9 [B, 15, 72] to dGru2_0_0_1_10 [B, 16, 72]
  function gru2_0_0_1Backward9(batch: number): void {
    dGru2_0_0_1_10.fill(0, 0, (batch * 1152));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 72; c++) {
          dGru2_0_0_1_10[b * 1152 + t * 72 + c + 72] = dGru2_0_0_1_9[b * 1080 + t * 72 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_0_0_1_7 [B, 16, 216] to dGru2_0_0_1BiasHhL0 [1, 1, 216]
  function gru2_0_0_1Backward10(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 216; c++) {
      let dGru = 0;
      for (let n = 0; n < rows; n++) {
        dGru += dGru2_0_0_1_7[n * 216 + c];
      }
      dGru2_0_0_1BiasHhL0[c] = dGru;
    }
  }

  // specs/best-any.yaml:18 gru
  // from dGru2_0_0_1_8 [B, 16, 216] to dGru2_0_0_1BiasIhL0 [1, 1, 216]
  function gru2_0_0_1Backward11(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 216; c++) {
      let dBiasIhL0 = 0;
      for (let n = 0; n < rows; n++) {
        dBiasIhL0 += dGru2_0_0_1_8[n * 216 + c];
      }
      dGru2_0_0_1BiasIhL0[c] = dBiasIhL0;
    }
  }

  // specs/best-any.yaml:17 rmsNorm
  // from dRmsNorm2_0_0_0 [B, 16, 72], embedding0 [B, 16, 72], rmsNorm2_0_0_0ReciprocalRoot [B, 16, 1]
  //   to dRmsNorm2_0_0_0Weight [1, 1, 72]
  function rmsNorm2_0_0_0Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 72; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += dRmsNorm2_0_0_0[n * 72 + c] * embedding0[n * 72 + c] * dropoutMask(dropoutKey, 0, n * 72 + c, 0.25) * rmsNorm2_0_0_0ReciprocalRoot[n];
      }
      dRmsNorm2_0_0_0Weight[c] = dWeight;
    }
  }

  // specs/best-any.yaml:17 rmsNorm
  // specs/best-any.yaml:12 dropout
  // from dRmsNorm2_0_0_0 [B, 16, 72], rmsNorm2_0_0_0Weight [72], embedding0 [B, 16, 72], rmsNorm2_0_0_0ReciprocalRoot [B, 16, 1], dDropout1 [B, 16, 72]
  //   to dEmbedding0 [B, 16, 72]
  function rmsNorm2_0_0_0Dropout1Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 72; c++) {
        dReciprocalRoot += dRmsNorm2_0_0_0[n * 72 + c] * rmsNorm2_0_0_0Weight[c] * embedding0[n * 72 + c] * dropoutMask(dropoutKey, 0, n * 72 + c, 0.25);
      }
      const reciprocalRoot = rmsNorm2_0_0_0ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot * reciprocalRoot * reciprocalRoot / 72;
      for (let c = 0; c < 72; c++) {
        const mask = dropoutMask(dropoutKey, 0, n * 72 + c, 0.25);
        const dProduct2 = dProduct * embedding0[n * 72 + c] * mask;
        dEmbedding0[n * 72 + c] = (dDropout1[n * 72 + c] + dRmsNorm2_0_0_0[n * 72 + c] * rmsNorm2_0_0_0Weight[c] * reciprocalRoot + dProduct2 + dProduct2) * mask;
      }
    }
  }

  // specs/best-any.yaml:11 embedding
  // from tokens [B, 16, 1], dEmbedding0 [B, 16, 72] to dEmbedding0Weight [27, 72]
  function embedding0Gradient(batch: number): void {
    const rows = batch * 16;
    dEmbedding0Weight.fill(0);
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 72; c++) {
        dEmbedding0Weight[row * 72 + c] += dEmbedding0[n * 72 + c];
      }
    }
  }


  /** Forward and backward of the first `batch` examples; returns the mean loss. */
  return function trainingStep(batch: number, dropoutKey: number): number {
    lossForward(batch);
    embedding0Forward(batch);
    dropout1RmsNorm2_0_0_0Forward(batch, dropoutKey);
    // specs/best-any.yaml:18 gru
    // from rmsNorm2_0_0_0 [B, 16, 72], gru2_0_0_1WeightIhL0 [216, 72], gru2_0_0_1BiasIhL0 [216] to gru2_0_0_1 [B, 16, 216]
    multiplyTransposed(rmsNorm2_0_0_0, gru2_0_0_1WeightIhL0, gru2_0_0_1, batch * 16, 216, 72, gru2_0_0_1BiasIhL0);
    gru2_0_0_1Forward2(batch);
    gru2_0_0_1Forward3(batch);
    dropout1RmsNorm2_0_1_0Forward(batch, dropoutKey);
    // specs/best-any.yaml:22 attention
    // from rmsNorm2_0_1_0 [B, 16, 72], attention2_0_1_1InProjWeight [216, 72], attention2_0_1_1InProjBias [216]
    //   to attention2_0_1_1 [B, 16, 216]
    multiplyTransposed(rmsNorm2_0_1_0, attention2_0_1_1InProjWeight, attention2_0_1_1, batch * 16, 216, 72, attention2_0_1_1InProjBias);
    attention2_0_1_1Forward2(batch);
    attention2_0_1_1Forward3(batch);
    attention2_0_1_1Forward4(batch);
    attention2_0_1_1Forward5(batch);
    attention2_0_1_1Forward6(batch);
    attention2_0_1_1Forward7(batch);
    // specs/best-any.yaml:22 attention
    // from attention2_0_1_1_8 [B, 16, 72], attention2_0_1_1OutProjWeight [72, 72], attention2_0_1_1OutProjBias [72]
    //   to attention2_0_1_1_9 [B, 16, 72]
    multiplyTransposed(attention2_0_1_1_8, attention2_0_1_1OutProjWeight, attention2_0_1_1_9, batch * 16, 72, 72, attention2_0_1_1OutProjBias);
    dropout1RmsNorm2_0_2_0Forward(batch, dropoutKey);
    // specs/best-any.yaml:29 linear
    // from rmsNorm2_0_2_0 [B, 16, 72], linear2_0_2_1_0_0Weight [128, 72], linear2_0_2_1_0_0Bias [128]
    //   to linear2_0_2_1_0_0 [B, 16, 128]
    multiplyTransposed(rmsNorm2_0_2_0, linear2_0_2_1_0_0Weight, linear2_0_2_1_0_0, batch * 16, 128, 72, linear2_0_2_1_0_0Bias);
    silu2_0_2_1_0_1Forward(batch);
    // specs/best-any.yaml:30 linear
    // from rmsNorm2_0_2_0 [B, 16, 72], linear2_0_2_1_1_0Weight [128, 72], linear2_0_2_1_1_0Bias [128]
    //   to linear2_0_2_1_1_0 [B, 16, 128]
    multiplyTransposed(rmsNorm2_0_2_0, linear2_0_2_1_1_0Weight, linear2_0_2_1_1_0, batch * 16, 128, 72, linear2_0_2_1_1_0Bias);
    silu2_0_2_1_0_1Parallel2_0_2_1Forward(batch);
    // specs/best-any.yaml:31 linear
    // from parallel2_0_2_1 [B, 16, 128], linear2_0_2_2Weight [72, 128], linear2_0_2_2Bias [72] to linear2_0_2_2 [B, 16, 72]
    multiplyTransposed(parallel2_0_2_1, linear2_0_2_2Weight, linear2_0_2_2, batch * 16, 72, 128, linear2_0_2_2Bias);
    dropout1RmsNorm2_1_0_0Forward(batch, dropoutKey);
    // specs/best-any.yaml:18 gru
    // from rmsNorm2_1_0_0 [B, 16, 72], gru2_1_0_1WeightIhL0 [216, 72], gru2_1_0_1BiasIhL0 [216] to gru2_1_0_1 [B, 16, 216]
    multiplyTransposed(rmsNorm2_1_0_0, gru2_1_0_1WeightIhL0, gru2_1_0_1, batch * 16, 216, 72, gru2_1_0_1BiasIhL0);
    gru2_1_0_1Forward2(batch);
    gru2_1_0_1Forward3(batch);
    dropout2_1_0_2RmsNorm2_1_1_0Forward(batch, dropoutKey);
    // specs/best-any.yaml:22 attention
    // from rmsNorm2_1_1_0 [B, 16, 72], attention2_1_1_1InProjWeight [216, 72], attention2_1_1_1InProjBias [216]
    //   to attention2_1_1_1 [B, 16, 216]
    multiplyTransposed(rmsNorm2_1_1_0, attention2_1_1_1InProjWeight, attention2_1_1_1, batch * 16, 216, 72, attention2_1_1_1InProjBias);
    attention2_1_1_1Forward2(batch);
    attention2_1_1_1Forward3(batch);
    attention2_1_1_1Forward4(batch);
    attention2_1_1_1Forward5(batch);
    attention2_0_1_1Attention2_1_1_1Forward(batch);
    attention2_1_1_1Forward6(batch);
    // specs/best-any.yaml:22 attention
    // from attention2_1_1_1_8 [B, 16, 72], attention2_1_1_1OutProjWeight [72, 72], attention2_1_1_1OutProjBias [72]
    //   to attention2_1_1_1_9 [B, 16, 72]
    multiplyTransposed(attention2_1_1_1_8, attention2_1_1_1OutProjWeight, attention2_1_1_1_9, batch * 16, 72, 72, attention2_1_1_1OutProjBias);
    dropout2_1_0_2RmsNorm2_1_2_0Forward(batch, dropoutKey);
    // specs/best-any.yaml:29 linear
    // from rmsNorm2_1_2_0 [B, 16, 72], linear2_1_2_1_0_0Weight [128, 72], linear2_1_2_1_0_0Bias [128]
    //   to linear2_1_2_1_0_0 [B, 16, 128]
    multiplyTransposed(rmsNorm2_1_2_0, linear2_1_2_1_0_0Weight, linear2_1_2_1_0_0, batch * 16, 128, 72, linear2_1_2_1_0_0Bias);
    silu2_1_2_1_0_1Forward(batch);
    // specs/best-any.yaml:30 linear
    // from rmsNorm2_1_2_0 [B, 16, 72], linear2_1_2_1_1_0Weight [128, 72], linear2_1_2_1_1_0Bias [128]
    //   to linear2_1_2_1_1_0 [B, 16, 128]
    multiplyTransposed(rmsNorm2_1_2_0, linear2_1_2_1_1_0Weight, linear2_1_2_1_1_0, batch * 16, 128, 72, linear2_1_2_1_1_0Bias);
    silu2_1_2_1_0_1Parallel2_1_2_1Forward(batch);
    // specs/best-any.yaml:31 linear
    // from parallel2_1_2_1 [B, 16, 128], linear2_1_2_2Weight [72, 128], linear2_1_2_2Bias [72] to linear2_1_2_2 [B, 16, 72]
    multiplyTransposed(parallel2_1_2_1, linear2_1_2_2Weight, linear2_1_2_2, batch * 16, 72, 128, linear2_1_2_2Bias);
    dropout2_1_0_2RmsNorm2_2_0_0Forward(batch, dropoutKey);
    // specs/best-any.yaml:18 gru
    // from rmsNorm2_2_0_0 [B, 16, 72], gru2_2_0_1WeightIhL0 [216, 72], gru2_2_0_1BiasIhL0 [216] to gru2_2_0_1 [B, 16, 216]
    multiplyTransposed(rmsNorm2_2_0_0, gru2_2_0_1WeightIhL0, gru2_2_0_1, batch * 16, 216, 72, gru2_2_0_1BiasIhL0);
    gru2_2_0_1Forward2(batch);
    gru2_2_0_1Forward3(batch);
    dropout2_2_0_2RmsNorm2_2_1_0Forward(batch, dropoutKey);
    // specs/best-any.yaml:22 attention
    // from rmsNorm2_2_1_0 [B, 16, 72], attention2_2_1_1InProjWeight [216, 72], attention2_2_1_1InProjBias [216]
    //   to attention2_2_1_1 [B, 16, 216]
    multiplyTransposed(rmsNorm2_2_1_0, attention2_2_1_1InProjWeight, attention2_2_1_1, batch * 16, 216, 72, attention2_2_1_1InProjBias);
    attention2_2_1_1Forward2(batch);
    attention2_2_1_1Forward3(batch);
    attention2_2_1_1Forward4(batch);
    attention2_2_1_1Forward5(batch);
    attention2_0_1_1Attention2_2_1_1Forward(batch);
    attention2_2_1_1Forward6(batch);
    // specs/best-any.yaml:22 attention
    // from attention2_2_1_1_8 [B, 16, 72], attention2_2_1_1OutProjWeight [72, 72], attention2_2_1_1OutProjBias [72]
    //   to attention2_2_1_1_9 [B, 16, 72]
    multiplyTransposed(attention2_2_1_1_8, attention2_2_1_1OutProjWeight, attention2_2_1_1_9, batch * 16, 72, 72, attention2_2_1_1OutProjBias);
    dropout2_2_0_2RmsNorm2_2_2_0Forward(batch, dropoutKey);
    // specs/best-any.yaml:29 linear
    // from rmsNorm2_2_2_0 [B, 16, 72], linear2_2_2_1_0_0Weight [128, 72], linear2_2_2_1_0_0Bias [128]
    //   to linear2_2_2_1_0_0 [B, 16, 128]
    multiplyTransposed(rmsNorm2_2_2_0, linear2_2_2_1_0_0Weight, linear2_2_2_1_0_0, batch * 16, 128, 72, linear2_2_2_1_0_0Bias);
    silu2_2_2_1_0_1Forward(batch);
    // specs/best-any.yaml:30 linear
    // from rmsNorm2_2_2_0 [B, 16, 72], linear2_2_2_1_1_0Weight [128, 72], linear2_2_2_1_1_0Bias [128]
    //   to linear2_2_2_1_1_0 [B, 16, 128]
    multiplyTransposed(rmsNorm2_2_2_0, linear2_2_2_1_1_0Weight, linear2_2_2_1_1_0, batch * 16, 128, 72, linear2_2_2_1_1_0Bias);
    silu2_2_2_1_0_1Parallel2_2_2_1Forward(batch);
    // specs/best-any.yaml:31 linear
    // from parallel2_2_2_1 [B, 16, 128], linear2_2_2_2Weight [72, 128], linear2_2_2_2Bias [72] to linear2_2_2_2 [B, 16, 72]
    multiplyTransposed(parallel2_2_2_1, linear2_2_2_2Weight, linear2_2_2_2, batch * 16, 72, 128, linear2_2_2_2Bias);
    dropout2_2_0_2RmsNorm3Forward(batch, dropoutKey);
    // specs/best-any.yaml:34 linear
    // from rmsNorm3 [B, 16, 72], linear4Weight [27, 72], linear4Bias [27] to linear4 [B, 16, 27]
    multiplyTransposed(rmsNorm3, linear4Weight, linear4, batch * 16, 27, 72, linear4Bias);
    lossForward2(batch);
    lossForward3();

    // Backward.
    linear4Backward(batch);
    // specs/best-any.yaml:34 linear
    // from dLinear4 [B, 16, 27], linear4Weight [27, 72] to dRmsNorm3 [B, 16, 72]
    multiply(dLinear4, linear4Weight, dRmsNorm3, batch * 16, 72, 27);
    // specs/best-any.yaml:34 linear
    // from dLinear4 [B, 16, 27], rmsNorm3 [B, 16, 72] to dLinear4Weight [27, 72]
    multiplyLeftTransposed(dLinear4, rmsNorm3, dLinear4Weight, 27, 72, batch * 16);
    rmsNorm3Backward(batch);
    rmsNorm3Dropout2_2_2_3Backward(batch, dropoutKey);
    linear2_2_2_2Backward(batch);
    // specs/best-any.yaml:31 linear
    // from dLinear2_2_2_2 [B, 16, 72], linear2_2_2_2Weight [72, 128] to dParallel2_2_2_1 [B, 16, 128]
    multiply(dLinear2_2_2_2, linear2_2_2_2Weight, dParallel2_2_2_1, batch * 16, 128, 72);
    // specs/best-any.yaml:31 linear
    // from dLinear2_2_2_2 [B, 16, 72], parallel2_2_2_1 [B, 16, 128] to dLinear2_2_2_2Weight [72, 128]
    multiplyLeftTransposed(dLinear2_2_2_2, parallel2_2_2_1, dLinear2_2_2_2Weight, 72, 128, batch * 16);
    parallel2_2_2_1Linear2_2_2_1_0_0Backward(batch);
    // specs/best-any.yaml:30 linear
    // from dLinear2_2_2_1_1_0 [B, 16, 128], linear2_2_2_1_1_0Weight [128, 72] to dRmsNorm2_2_2_0 [B, 16, 72]
    multiply(dLinear2_2_2_1_1_0, linear2_2_2_1_1_0Weight, dRmsNorm2_2_2_0, batch * 16, 72, 128);
    // specs/best-any.yaml:30 linear
    // from dLinear2_2_2_1_1_0 [B, 16, 128], rmsNorm2_2_2_0 [B, 16, 72] to dLinear2_2_2_1_1_0Weight [128, 72]
    multiplyLeftTransposed(dLinear2_2_2_1_1_0, rmsNorm2_2_2_0, dLinear2_2_2_1_1_0Weight, 128, 72, batch * 16);
    // specs/best-any.yaml:29 linear
    // from dLinear2_2_2_1_0_0 [B, 16, 128], linear2_2_2_1_0_0Weight [128, 72] to dRmsNorm2_2_2_0_2 [B, 16, 72]
    multiply(dLinear2_2_2_1_0_0, linear2_2_2_1_0_0Weight, dRmsNorm2_2_2_0_2, batch * 16, 72, 128);
    // specs/best-any.yaml:29 linear
    // from dLinear2_2_2_1_0_0 [B, 16, 128], rmsNorm2_2_2_0 [B, 16, 72] to dLinear2_2_2_1_0_0Weight [128, 72]
    multiplyLeftTransposed(dLinear2_2_2_1_0_0, rmsNorm2_2_2_0, dLinear2_2_2_1_0_0Weight, 128, 72, batch * 16);
    linear2_2_2_1_0_0RmsNorm2_2_2_0Backward(batch, dropoutKey);
    linear2_2_2_1_0_0Dropout2_2_1_2Backward(batch, dropoutKey);
    attention2_2_1_1Backward(batch);
    // specs/best-any.yaml:22 attention
    // from dAttention2_2_1_1 [B, 16, 72], attention2_2_1_1OutProjWeight [72, 72] to dAttention2_2_1_1_2 [B, 16, 72]
    multiply(dAttention2_2_1_1, attention2_2_1_1OutProjWeight, dAttention2_2_1_1_2, batch * 16, 72, 72);
    // specs/best-any.yaml:22 attention
    // from dAttention2_2_1_1 [B, 16, 72], attention2_2_1_1_8 [B, 16, 72] to dAttention2_2_1_1OutProjWeight [72, 72]
    multiplyLeftTransposed(dAttention2_2_1_1, attention2_2_1_1_8, dAttention2_2_1_1OutProjWeight, 72, 72, batch * 16);
    attention2_2_1_1Backward2(batch);
    attention2_2_1_1Backward3(batch);
    attention2_2_1_1Backward4(batch);
    attention2_2_1_1Backward5(batch);
    attention2_2_1_1Backward6(batch);
    attention2_2_1_1Backward7(batch);
    attention2_2_1_1Backward8(batch);
    // specs/best-any.yaml:22 attention
    // from dAttention2_2_1_1_7 [B, 16, 216], attention2_2_1_1InProjWeight [216, 72] to dRmsNorm2_2_1_0 [B, 16, 72]
    multiply(dAttention2_2_1_1_7, attention2_2_1_1InProjWeight, dRmsNorm2_2_1_0, batch * 16, 72, 216);
    // specs/best-any.yaml:22 attention
    // from dAttention2_2_1_1_7 [B, 16, 216], rmsNorm2_2_1_0 [B, 16, 72] to dAttention2_2_1_1InProjWeight [216, 72]
    multiplyLeftTransposed(dAttention2_2_1_1_7, rmsNorm2_2_1_0, dAttention2_2_1_1InProjWeight, 216, 72, batch * 16);
    rmsNorm2_2_1_0Backward(batch, dropoutKey);
    linear2_2_2_1_0_0Dropout2_2_0_2Backward(batch, dropoutKey);
    gru2_2_0_1Backward(batch);
    gru2_2_0_1Backward2(batch);
    gru2_2_0_1Backward3(batch);
    gru2_2_0_1Backward4(batch);
    gru2_2_0_1Backward5(batch);
    gru2_2_0_1Backward6(batch);
    gru2_2_0_1Backward7(batch);
    gru2_2_0_1Backward8(batch);
    gru2_2_0_1Backward9(batch);
    // specs/best-any.yaml:18 gru
    // from dGru2_2_0_1_7 [B, 16, 216], dGru2_2_0_1_10 [B, 16, 72] to dGru2_2_0_1WeightHhL0 [216, 72]
    multiplyLeftTransposed(dGru2_2_0_1_7, dGru2_2_0_1_10, dGru2_2_0_1WeightHhL0, 216, 72, batch * 16);
    gru2_2_0_1Backward10(batch);
    gru2_2_0_1Backward11(batch);
    // specs/best-any.yaml:18 gru
    // from dGru2_2_0_1_8 [B, 16, 216], gru2_2_0_1WeightIhL0 [216, 72] to dRmsNorm2_2_0_0 [B, 16, 72]
    multiply(dGru2_2_0_1_8, gru2_2_0_1WeightIhL0, dRmsNorm2_2_0_0, batch * 16, 72, 216);
    // specs/best-any.yaml:18 gru
    // from dGru2_2_0_1_8 [B, 16, 216], rmsNorm2_2_0_0 [B, 16, 72] to dGru2_2_0_1WeightIhL0 [216, 72]
    multiplyLeftTransposed(dGru2_2_0_1_8, rmsNorm2_2_0_0, dGru2_2_0_1WeightIhL0, 216, 72, batch * 16);
    rmsNorm2_2_0_0Backward(batch);
    rmsNorm2_2_0_0Dropout2_1_2_3Backward(batch, dropoutKey);
    linear2_1_2_2Backward(batch);
    // specs/best-any.yaml:31 linear
    // from dLinear2_1_2_2 [B, 16, 72], linear2_1_2_2Weight [72, 128] to dParallel2_1_2_1 [B, 16, 128]
    multiply(dLinear2_1_2_2, linear2_1_2_2Weight, dParallel2_1_2_1, batch * 16, 128, 72);
    // specs/best-any.yaml:31 linear
    // from dLinear2_1_2_2 [B, 16, 72], parallel2_1_2_1 [B, 16, 128] to dLinear2_1_2_2Weight [72, 128]
    multiplyLeftTransposed(dLinear2_1_2_2, parallel2_1_2_1, dLinear2_1_2_2Weight, 72, 128, batch * 16);
    parallel2_1_2_1Linear2_1_2_1_0_0Backward(batch);
    // specs/best-any.yaml:30 linear
    // from dLinear2_1_2_1_1_0 [B, 16, 128], linear2_1_2_1_1_0Weight [128, 72] to dRmsNorm2_1_2_0 [B, 16, 72]
    multiply(dLinear2_1_2_1_1_0, linear2_1_2_1_1_0Weight, dRmsNorm2_1_2_0, batch * 16, 72, 128);
    // specs/best-any.yaml:30 linear
    // from dLinear2_1_2_1_1_0 [B, 16, 128], rmsNorm2_1_2_0 [B, 16, 72] to dLinear2_1_2_1_1_0Weight [128, 72]
    multiplyLeftTransposed(dLinear2_1_2_1_1_0, rmsNorm2_1_2_0, dLinear2_1_2_1_1_0Weight, 128, 72, batch * 16);
    // specs/best-any.yaml:29 linear
    // from dLinear2_1_2_1_0_0 [B, 16, 128], linear2_1_2_1_0_0Weight [128, 72] to dRmsNorm2_1_2_0_2 [B, 16, 72]
    multiply(dLinear2_1_2_1_0_0, linear2_1_2_1_0_0Weight, dRmsNorm2_1_2_0_2, batch * 16, 72, 128);
    // specs/best-any.yaml:29 linear
    // from dLinear2_1_2_1_0_0 [B, 16, 128], rmsNorm2_1_2_0 [B, 16, 72] to dLinear2_1_2_1_0_0Weight [128, 72]
    multiplyLeftTransposed(dLinear2_1_2_1_0_0, rmsNorm2_1_2_0, dLinear2_1_2_1_0_0Weight, 128, 72, batch * 16);
    linear2_1_2_1_0_0RmsNorm2_1_2_0Backward(batch, dropoutKey);
    linear2_1_2_1_0_0Dropout2_1_1_2Backward(batch, dropoutKey);
    attention2_1_1_1Backward(batch);
    // specs/best-any.yaml:22 attention
    // from dAttention2_1_1_1 [B, 16, 72], attention2_1_1_1OutProjWeight [72, 72] to dAttention2_1_1_1_2 [B, 16, 72]
    multiply(dAttention2_1_1_1, attention2_1_1_1OutProjWeight, dAttention2_1_1_1_2, batch * 16, 72, 72);
    // specs/best-any.yaml:22 attention
    // from dAttention2_1_1_1 [B, 16, 72], attention2_1_1_1_8 [B, 16, 72] to dAttention2_1_1_1OutProjWeight [72, 72]
    multiplyLeftTransposed(dAttention2_1_1_1, attention2_1_1_1_8, dAttention2_1_1_1OutProjWeight, 72, 72, batch * 16);
    attention2_1_1_1Backward2(batch);
    attention2_1_1_1Backward3(batch);
    attention2_1_1_1Backward4(batch);
    attention2_1_1_1Backward5(batch);
    attention2_1_1_1Backward6(batch);
    attention2_1_1_1Backward7(batch);
    attention2_1_1_1Backward8(batch);
    // specs/best-any.yaml:22 attention
    // from dAttention2_1_1_1_7 [B, 16, 216], attention2_1_1_1InProjWeight [216, 72] to dRmsNorm2_1_1_0 [B, 16, 72]
    multiply(dAttention2_1_1_1_7, attention2_1_1_1InProjWeight, dRmsNorm2_1_1_0, batch * 16, 72, 216);
    // specs/best-any.yaml:22 attention
    // from dAttention2_1_1_1_7 [B, 16, 216], rmsNorm2_1_1_0 [B, 16, 72] to dAttention2_1_1_1InProjWeight [216, 72]
    multiplyLeftTransposed(dAttention2_1_1_1_7, rmsNorm2_1_1_0, dAttention2_1_1_1InProjWeight, 216, 72, batch * 16);
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
    // from dGru2_1_0_1_7 [B, 16, 216], dGru2_1_0_1_10 [B, 16, 72] to dGru2_1_0_1WeightHhL0 [216, 72]
    multiplyLeftTransposed(dGru2_1_0_1_7, dGru2_1_0_1_10, dGru2_1_0_1WeightHhL0, 216, 72, batch * 16);
    gru2_1_0_1Backward10(batch);
    gru2_1_0_1Backward11(batch);
    // specs/best-any.yaml:18 gru
    // from dGru2_1_0_1_8 [B, 16, 216], gru2_1_0_1WeightIhL0 [216, 72] to dRmsNorm2_1_0_0 [B, 16, 72]
    multiply(dGru2_1_0_1_8, gru2_1_0_1WeightIhL0, dRmsNorm2_1_0_0, batch * 16, 72, 216);
    // specs/best-any.yaml:18 gru
    // from dGru2_1_0_1_8 [B, 16, 216], rmsNorm2_1_0_0 [B, 16, 72] to dGru2_1_0_1WeightIhL0 [216, 72]
    multiplyLeftTransposed(dGru2_1_0_1_8, rmsNorm2_1_0_0, dGru2_1_0_1WeightIhL0, 216, 72, batch * 16);
    rmsNorm2_1_0_0Backward(batch);
    rmsNorm2_1_0_0Dropout2_0_2_3Backward(batch, dropoutKey);
    linear2_0_2_2Backward(batch);
    // specs/best-any.yaml:31 linear
    // from dLinear2_0_2_2 [B, 16, 72], linear2_0_2_2Weight [72, 128] to dParallel2_0_2_1 [B, 16, 128]
    multiply(dLinear2_0_2_2, linear2_0_2_2Weight, dParallel2_0_2_1, batch * 16, 128, 72);
    // specs/best-any.yaml:31 linear
    // from dLinear2_0_2_2 [B, 16, 72], parallel2_0_2_1 [B, 16, 128] to dLinear2_0_2_2Weight [72, 128]
    multiplyLeftTransposed(dLinear2_0_2_2, parallel2_0_2_1, dLinear2_0_2_2Weight, 72, 128, batch * 16);
    parallel2_0_2_1Linear2_0_2_1_0_0Backward(batch);
    // specs/best-any.yaml:30 linear
    // from dLinear2_0_2_1_1_0 [B, 16, 128], linear2_0_2_1_1_0Weight [128, 72] to dRmsNorm2_0_2_0 [B, 16, 72]
    multiply(dLinear2_0_2_1_1_0, linear2_0_2_1_1_0Weight, dRmsNorm2_0_2_0, batch * 16, 72, 128);
    // specs/best-any.yaml:30 linear
    // from dLinear2_0_2_1_1_0 [B, 16, 128], rmsNorm2_0_2_0 [B, 16, 72] to dLinear2_0_2_1_1_0Weight [128, 72]
    multiplyLeftTransposed(dLinear2_0_2_1_1_0, rmsNorm2_0_2_0, dLinear2_0_2_1_1_0Weight, 128, 72, batch * 16);
    // specs/best-any.yaml:29 linear
    // from dLinear2_0_2_1_0_0 [B, 16, 128], linear2_0_2_1_0_0Weight [128, 72] to dRmsNorm2_0_2_0_2 [B, 16, 72]
    multiply(dLinear2_0_2_1_0_0, linear2_0_2_1_0_0Weight, dRmsNorm2_0_2_0_2, batch * 16, 72, 128);
    // specs/best-any.yaml:29 linear
    // from dLinear2_0_2_1_0_0 [B, 16, 128], rmsNorm2_0_2_0 [B, 16, 72] to dLinear2_0_2_1_0_0Weight [128, 72]
    multiplyLeftTransposed(dLinear2_0_2_1_0_0, rmsNorm2_0_2_0, dLinear2_0_2_1_0_0Weight, 128, 72, batch * 16);
    linear2_0_2_1_0_0RmsNorm2_0_2_0Backward(batch, dropoutKey);
    linear2_0_2_1_0_0Dropout2_0_1_2Backward(batch, dropoutKey);
    attention2_0_1_1Backward(batch);
    // specs/best-any.yaml:22 attention
    // from dAttention2_0_1_1 [B, 16, 72], attention2_0_1_1OutProjWeight [72, 72] to dAttention2_0_1_1_2 [B, 16, 72]
    multiply(dAttention2_0_1_1, attention2_0_1_1OutProjWeight, dAttention2_0_1_1_2, batch * 16, 72, 72);
    // specs/best-any.yaml:22 attention
    // from dAttention2_0_1_1 [B, 16, 72], attention2_0_1_1_8 [B, 16, 72] to dAttention2_0_1_1OutProjWeight [72, 72]
    multiplyLeftTransposed(dAttention2_0_1_1, attention2_0_1_1_8, dAttention2_0_1_1OutProjWeight, 72, 72, batch * 16);
    attention2_0_1_1Backward2(batch);
    attention2_0_1_1Backward3(batch);
    attention2_0_1_1Backward4(batch);
    attention2_0_1_1Backward5(batch);
    attention2_0_1_1Backward6(batch);
    attention2_0_1_1Backward7(batch);
    attention2_0_1_1Backward8(batch);
    // specs/best-any.yaml:22 attention
    // from dAttention2_0_1_1_7 [B, 16, 216], attention2_0_1_1InProjWeight [216, 72] to dRmsNorm2_0_1_0 [B, 16, 72]
    multiply(dAttention2_0_1_1_7, attention2_0_1_1InProjWeight, dRmsNorm2_0_1_0, batch * 16, 72, 216);
    // specs/best-any.yaml:22 attention
    // from dAttention2_0_1_1_7 [B, 16, 216], rmsNorm2_0_1_0 [B, 16, 72] to dAttention2_0_1_1InProjWeight [216, 72]
    multiplyLeftTransposed(dAttention2_0_1_1_7, rmsNorm2_0_1_0, dAttention2_0_1_1InProjWeight, 216, 72, batch * 16);
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
    // from dGru2_0_0_1_7 [B, 16, 216], dGru2_0_0_1_10 [B, 16, 72] to dGru2_0_0_1WeightHhL0 [216, 72]
    multiplyLeftTransposed(dGru2_0_0_1_7, dGru2_0_0_1_10, dGru2_0_0_1WeightHhL0, 216, 72, batch * 16);
    gru2_0_0_1Backward10(batch);
    gru2_0_0_1Backward11(batch);
    // specs/best-any.yaml:18 gru
    // from dGru2_0_0_1_8 [B, 16, 216], gru2_0_0_1WeightIhL0 [216, 72] to dRmsNorm2_0_0_0 [B, 16, 72]
    multiply(dGru2_0_0_1_8, gru2_0_0_1WeightIhL0, dRmsNorm2_0_0_0, batch * 16, 72, 216);
    // specs/best-any.yaml:18 gru
    // from dGru2_0_0_1_8 [B, 16, 216], rmsNorm2_0_0_0 [B, 16, 72] to dGru2_0_0_1WeightIhL0 [216, 72]
    multiplyLeftTransposed(dGru2_0_0_1_8, rmsNorm2_0_0_0, dGru2_0_0_1WeightIhL0, 216, 72, batch * 16);
    rmsNorm2_0_0_0Backward(batch, dropoutKey);
    rmsNorm2_0_0_0Dropout1Backward(batch, dropoutKey);
    embedding0Gradient(batch);
    return loss2[0];
  };
}

// Made by wnc from specs/best-wavenet.yaml: change the spec and run wnc compile, not this file.
import { dropoutMask, multiply, multiplyLeftTransposed, multiplyTransposed, sigmoid, tanh, type TrainingMemory, type TrainingStep } from 'wnc/runtime';

/** Binds the training step to its arrays, once; the step itself allocates nothing. */
export function createTrainingStep(memory: TrainingMemory): TrainingStep {
  // The batch.
  const tokens = memory.inputs; // [B, 17, 1]
  const targets = memory.targets; // [B, 17, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 1188); // [27, 44]
  const rmsNorm2_0_0_0Weight = memory.parameters.subarray(1188, 1232); // [44]
  const gated2_0_0_1FilterWeight = memory.parameters.subarray(1232, 4928); // [28, 44, 3]
  const gated2_0_0_1FilterBias = memory.parameters.subarray(4928, 4956); // [28]
  const gated2_0_0_1GateWeight = memory.parameters.subarray(4956, 8652); // [28, 44, 3]
  const gated2_0_0_1GateBias = memory.parameters.subarray(8652, 8680); // [28]
  const linear2_0_0_3Weight = memory.parameters.subarray(8680, 9912); // [44, 28]
  const linear2_0_0_3Bias = memory.parameters.subarray(9912, 9956); // [44]
  const rmsNorm2_0_1_0Weight = memory.parameters.subarray(9956, 10000); // [44]
  const linear2_0_1_1_0_0Weight = memory.parameters.subarray(10000, 11144); // [26, 44]
  const linear2_0_1_1_0_0Bias = memory.parameters.subarray(11144, 11170); // [26]
  const linear2_0_1_1_1_0Weight = memory.parameters.subarray(11172, 12316); // [26, 44]
  const linear2_0_1_1_1_0Bias = memory.parameters.subarray(12316, 12342); // [26]
  const linear2_0_1_2Weight = memory.parameters.subarray(12344, 13488); // [44, 26]
  const linear2_0_1_2Bias = memory.parameters.subarray(13488, 13532); // [44]
  const rmsNorm2_1_0_0Weight = memory.parameters.subarray(13532, 13576); // [44]
  const gated2_1_0_1FilterWeight = memory.parameters.subarray(13576, 17272); // [28, 44, 3]
  const gated2_1_0_1FilterBias = memory.parameters.subarray(17272, 17300); // [28]
  const gated2_1_0_1GateWeight = memory.parameters.subarray(17300, 20996); // [28, 44, 3]
  const gated2_1_0_1GateBias = memory.parameters.subarray(20996, 21024); // [28]
  const linear2_1_0_3Weight = memory.parameters.subarray(21024, 22256); // [44, 28]
  const linear2_1_0_3Bias = memory.parameters.subarray(22256, 22300); // [44]
  const rmsNorm2_1_1_0Weight = memory.parameters.subarray(22300, 22344); // [44]
  const linear2_1_1_1_0_0Weight = memory.parameters.subarray(22344, 23488); // [26, 44]
  const linear2_1_1_1_0_0Bias = memory.parameters.subarray(23488, 23514); // [26]
  const linear2_1_1_1_1_0Weight = memory.parameters.subarray(23516, 24660); // [26, 44]
  const linear2_1_1_1_1_0Bias = memory.parameters.subarray(24660, 24686); // [26]
  const linear2_1_1_2Weight = memory.parameters.subarray(24688, 25832); // [44, 26]
  const linear2_1_1_2Bias = memory.parameters.subarray(25832, 25876); // [44]
  const rmsNorm2_2_0_0Weight = memory.parameters.subarray(25876, 25920); // [44]
  const gated2_2_0_1FilterWeight = memory.parameters.subarray(25920, 29616); // [28, 44, 3]
  const gated2_2_0_1FilterBias = memory.parameters.subarray(29616, 29644); // [28]
  const gated2_2_0_1GateWeight = memory.parameters.subarray(29644, 33340); // [28, 44, 3]
  const gated2_2_0_1GateBias = memory.parameters.subarray(33340, 33368); // [28]
  const linear2_2_0_3Weight = memory.parameters.subarray(33368, 34600); // [44, 28]
  const linear2_2_0_3Bias = memory.parameters.subarray(34600, 34644); // [44]
  const rmsNorm2_2_1_0Weight = memory.parameters.subarray(34644, 34688); // [44]
  const linear2_2_1_1_0_0Weight = memory.parameters.subarray(34688, 35832); // [26, 44]
  const linear2_2_1_1_0_0Bias = memory.parameters.subarray(35832, 35858); // [26]
  const linear2_2_1_1_1_0Weight = memory.parameters.subarray(35860, 37004); // [26, 44]
  const linear2_2_1_1_1_0Bias = memory.parameters.subarray(37004, 37030); // [26]
  const linear2_2_1_2Weight = memory.parameters.subarray(37032, 38176); // [44, 26]
  const linear2_2_1_2Bias = memory.parameters.subarray(38176, 38220); // [44]
  const rmsNorm2_3_0_0Weight = memory.parameters.subarray(38220, 38264); // [44]
  const gated2_3_0_1FilterWeight = memory.parameters.subarray(38264, 41960); // [28, 44, 3]
  const gated2_3_0_1FilterBias = memory.parameters.subarray(41960, 41988); // [28]
  const gated2_3_0_1GateWeight = memory.parameters.subarray(41988, 45684); // [28, 44, 3]
  const gated2_3_0_1GateBias = memory.parameters.subarray(45684, 45712); // [28]
  const linear2_3_0_3Weight = memory.parameters.subarray(45712, 46944); // [44, 28]
  const linear2_3_0_3Bias = memory.parameters.subarray(46944, 46988); // [44]
  const rmsNorm2_3_1_0Weight = memory.parameters.subarray(46988, 47032); // [44]
  const linear2_3_1_1_0_0Weight = memory.parameters.subarray(47032, 48176); // [26, 44]
  const linear2_3_1_1_0_0Bias = memory.parameters.subarray(48176, 48202); // [26]
  const linear2_3_1_1_1_0Weight = memory.parameters.subarray(48204, 49348); // [26, 44]
  const linear2_3_1_1_1_0Bias = memory.parameters.subarray(49348, 49374); // [26]
  const linear2_3_1_2Weight = memory.parameters.subarray(49376, 50520); // [44, 26]
  const linear2_3_1_2Bias = memory.parameters.subarray(50520, 50564); // [44]
  const rmsNorm2_4_0_0Weight = memory.parameters.subarray(50564, 50608); // [44]
  const gated2_4_0_1FilterWeight = memory.parameters.subarray(50608, 54304); // [28, 44, 3]
  const gated2_4_0_1FilterBias = memory.parameters.subarray(54304, 54332); // [28]
  const gated2_4_0_1GateWeight = memory.parameters.subarray(54332, 58028); // [28, 44, 3]
  const gated2_4_0_1GateBias = memory.parameters.subarray(58028, 58056); // [28]
  const linear2_4_0_3Weight = memory.parameters.subarray(58056, 59288); // [44, 28]
  const linear2_4_0_3Bias = memory.parameters.subarray(59288, 59332); // [44]
  const rmsNorm2_4_1_0Weight = memory.parameters.subarray(59332, 59376); // [44]
  const linear2_4_1_1_0_0Weight = memory.parameters.subarray(59376, 60520); // [26, 44]
  const linear2_4_1_1_0_0Bias = memory.parameters.subarray(60520, 60546); // [26]
  const linear2_4_1_1_1_0Weight = memory.parameters.subarray(60548, 61692); // [26, 44]
  const linear2_4_1_1_1_0Bias = memory.parameters.subarray(61692, 61718); // [26]
  const linear2_4_1_2Weight = memory.parameters.subarray(61720, 62864); // [44, 26]
  const linear2_4_1_2Bias = memory.parameters.subarray(62864, 62908); // [44]
  const rmsNorm2_5_0_0Weight = memory.parameters.subarray(62908, 62952); // [44]
  const gated2_5_0_1FilterWeight = memory.parameters.subarray(62952, 66648); // [28, 44, 3]
  const gated2_5_0_1FilterBias = memory.parameters.subarray(66648, 66676); // [28]
  const gated2_5_0_1GateWeight = memory.parameters.subarray(66676, 70372); // [28, 44, 3]
  const gated2_5_0_1GateBias = memory.parameters.subarray(70372, 70400); // [28]
  const linear2_5_0_3Weight = memory.parameters.subarray(70400, 71632); // [44, 28]
  const linear2_5_0_3Bias = memory.parameters.subarray(71632, 71676); // [44]
  const rmsNorm2_5_1_0Weight = memory.parameters.subarray(71676, 71720); // [44]
  const linear2_5_1_1_0_0Weight = memory.parameters.subarray(71720, 72864); // [26, 44]
  const linear2_5_1_1_0_0Bias = memory.parameters.subarray(72864, 72890); // [26]
  const linear2_5_1_1_1_0Weight = memory.parameters.subarray(72892, 74036); // [26, 44]
  const linear2_5_1_1_1_0Bias = memory.parameters.subarray(74036, 74062); // [26]
  const linear2_5_1_2Weight = memory.parameters.subarray(74064, 75208); // [44, 26]
  const linear2_5_1_2Bias = memory.parameters.subarray(75208, 75252); // [44]
  const rmsNorm3Weight = memory.parameters.subarray(75252, 75296); // [44]
  const linear4Weight = memory.parameters.subarray(75296, 76484); // [27, 44]
  const linear4Bias = memory.parameters.subarray(76484, 76511); // [27]
  // Gradients of the parameters.
  const dLinear4Bias = memory.gradients.subarray(76484, 76511); // [1, 1, 27]
  const dLinear4Weight = memory.gradients.subarray(75296, 76484); // [27, 44]
  const dRmsNorm3Weight = memory.gradients.subarray(75252, 75296); // [1, 1, 44]
  const dLinear2_5_1_2Bias = memory.gradients.subarray(75208, 75252); // [1, 1, 44]
  const dLinear2_5_1_2Weight = memory.gradients.subarray(74064, 75208); // [44, 26]
  const dLinear2_5_1_1_1_0Bias = memory.gradients.subarray(74036, 74062); // [1, 1, 26]
  const dLinear2_5_1_1_1_0Weight = memory.gradients.subarray(72892, 74036); // [26, 44]
  const dLinear2_5_1_1_0_0Bias = memory.gradients.subarray(72864, 72890); // [1, 1, 26]
  const dLinear2_5_1_1_0_0Weight = memory.gradients.subarray(71720, 72864); // [26, 44]
  const dRmsNorm2_5_1_0Weight = memory.gradients.subarray(71676, 71720); // [1, 1, 44]
  const dLinear2_5_0_3Bias = memory.gradients.subarray(71632, 71676); // [1, 1, 44]
  const dLinear2_5_0_3Weight = memory.gradients.subarray(70400, 71632); // [44, 28]
  const dGated2_5_0_1GateBias = memory.gradients.subarray(70372, 70400); // [1, 1, 28]
  const dGated2_5_0_1GateWeight = memory.gradients.subarray(66676, 70372); // [28, 132]
  const dGated2_5_0_1FilterBias = memory.gradients.subarray(66648, 66676); // [1, 1, 28]
  const dGated2_5_0_1FilterWeight = memory.gradients.subarray(62952, 66648); // [28, 132]
  const dRmsNorm2_5_0_0Weight = memory.gradients.subarray(62908, 62952); // [1, 1, 44]
  const dLinear2_4_1_2Bias = memory.gradients.subarray(62864, 62908); // [1, 1, 44]
  const dLinear2_4_1_2Weight = memory.gradients.subarray(61720, 62864); // [44, 26]
  const dLinear2_4_1_1_1_0Bias = memory.gradients.subarray(61692, 61718); // [1, 1, 26]
  const dLinear2_4_1_1_1_0Weight = memory.gradients.subarray(60548, 61692); // [26, 44]
  const dLinear2_4_1_1_0_0Bias = memory.gradients.subarray(60520, 60546); // [1, 1, 26]
  const dLinear2_4_1_1_0_0Weight = memory.gradients.subarray(59376, 60520); // [26, 44]
  const dRmsNorm2_4_1_0Weight = memory.gradients.subarray(59332, 59376); // [1, 1, 44]
  const dLinear2_4_0_3Bias = memory.gradients.subarray(59288, 59332); // [1, 1, 44]
  const dLinear2_4_0_3Weight = memory.gradients.subarray(58056, 59288); // [44, 28]
  const dGated2_4_0_1GateBias = memory.gradients.subarray(58028, 58056); // [1, 1, 28]
  const dGated2_4_0_1GateWeight = memory.gradients.subarray(54332, 58028); // [28, 132]
  const dGated2_4_0_1FilterBias = memory.gradients.subarray(54304, 54332); // [1, 1, 28]
  const dGated2_4_0_1FilterWeight = memory.gradients.subarray(50608, 54304); // [28, 132]
  const dRmsNorm2_4_0_0Weight = memory.gradients.subarray(50564, 50608); // [1, 1, 44]
  const dLinear2_3_1_2Bias = memory.gradients.subarray(50520, 50564); // [1, 1, 44]
  const dLinear2_3_1_2Weight = memory.gradients.subarray(49376, 50520); // [44, 26]
  const dLinear2_3_1_1_1_0Bias = memory.gradients.subarray(49348, 49374); // [1, 1, 26]
  const dLinear2_3_1_1_1_0Weight = memory.gradients.subarray(48204, 49348); // [26, 44]
  const dLinear2_3_1_1_0_0Bias = memory.gradients.subarray(48176, 48202); // [1, 1, 26]
  const dLinear2_3_1_1_0_0Weight = memory.gradients.subarray(47032, 48176); // [26, 44]
  const dRmsNorm2_3_1_0Weight = memory.gradients.subarray(46988, 47032); // [1, 1, 44]
  const dLinear2_3_0_3Bias = memory.gradients.subarray(46944, 46988); // [1, 1, 44]
  const dLinear2_3_0_3Weight = memory.gradients.subarray(45712, 46944); // [44, 28]
  const dGated2_3_0_1GateBias = memory.gradients.subarray(45684, 45712); // [1, 1, 28]
  const dGated2_3_0_1GateWeight = memory.gradients.subarray(41988, 45684); // [28, 132]
  const dGated2_3_0_1FilterBias = memory.gradients.subarray(41960, 41988); // [1, 1, 28]
  const dGated2_3_0_1FilterWeight = memory.gradients.subarray(38264, 41960); // [28, 132]
  const dRmsNorm2_3_0_0Weight = memory.gradients.subarray(38220, 38264); // [1, 1, 44]
  const dLinear2_2_1_2Bias = memory.gradients.subarray(38176, 38220); // [1, 1, 44]
  const dLinear2_2_1_2Weight = memory.gradients.subarray(37032, 38176); // [44, 26]
  const dLinear2_2_1_1_1_0Bias = memory.gradients.subarray(37004, 37030); // [1, 1, 26]
  const dLinear2_2_1_1_1_0Weight = memory.gradients.subarray(35860, 37004); // [26, 44]
  const dLinear2_2_1_1_0_0Bias = memory.gradients.subarray(35832, 35858); // [1, 1, 26]
  const dLinear2_2_1_1_0_0Weight = memory.gradients.subarray(34688, 35832); // [26, 44]
  const dRmsNorm2_2_1_0Weight = memory.gradients.subarray(34644, 34688); // [1, 1, 44]
  const dLinear2_2_0_3Bias = memory.gradients.subarray(34600, 34644); // [1, 1, 44]
  const dLinear2_2_0_3Weight = memory.gradients.subarray(33368, 34600); // [44, 28]
  const dGated2_2_0_1GateBias = memory.gradients.subarray(33340, 33368); // [1, 1, 28]
  const dGated2_2_0_1GateWeight = memory.gradients.subarray(29644, 33340); // [28, 132]
  const dGated2_2_0_1FilterBias = memory.gradients.subarray(29616, 29644); // [1, 1, 28]
  const dGated2_2_0_1FilterWeight = memory.gradients.subarray(25920, 29616); // [28, 132]
  const dRmsNorm2_2_0_0Weight = memory.gradients.subarray(25876, 25920); // [1, 1, 44]
  const dLinear2_1_1_2Bias = memory.gradients.subarray(25832, 25876); // [1, 1, 44]
  const dLinear2_1_1_2Weight = memory.gradients.subarray(24688, 25832); // [44, 26]
  const dLinear2_1_1_1_1_0Bias = memory.gradients.subarray(24660, 24686); // [1, 1, 26]
  const dLinear2_1_1_1_1_0Weight = memory.gradients.subarray(23516, 24660); // [26, 44]
  const dLinear2_1_1_1_0_0Bias = memory.gradients.subarray(23488, 23514); // [1, 1, 26]
  const dLinear2_1_1_1_0_0Weight = memory.gradients.subarray(22344, 23488); // [26, 44]
  const dRmsNorm2_1_1_0Weight = memory.gradients.subarray(22300, 22344); // [1, 1, 44]
  const dLinear2_1_0_3Bias = memory.gradients.subarray(22256, 22300); // [1, 1, 44]
  const dLinear2_1_0_3Weight = memory.gradients.subarray(21024, 22256); // [44, 28]
  const dGated2_1_0_1GateBias = memory.gradients.subarray(20996, 21024); // [1, 1, 28]
  const dGated2_1_0_1GateWeight = memory.gradients.subarray(17300, 20996); // [28, 132]
  const dGated2_1_0_1FilterBias = memory.gradients.subarray(17272, 17300); // [1, 1, 28]
  const dGated2_1_0_1FilterWeight = memory.gradients.subarray(13576, 17272); // [28, 132]
  const dRmsNorm2_1_0_0Weight = memory.gradients.subarray(13532, 13576); // [1, 1, 44]
  const dLinear2_0_1_2Bias = memory.gradients.subarray(13488, 13532); // [1, 1, 44]
  const dLinear2_0_1_2Weight = memory.gradients.subarray(12344, 13488); // [44, 26]
  const dLinear2_0_1_1_1_0Bias = memory.gradients.subarray(12316, 12342); // [1, 1, 26]
  const dLinear2_0_1_1_1_0Weight = memory.gradients.subarray(11172, 12316); // [26, 44]
  const dLinear2_0_1_1_0_0Bias = memory.gradients.subarray(11144, 11170); // [1, 1, 26]
  const dLinear2_0_1_1_0_0Weight = memory.gradients.subarray(10000, 11144); // [26, 44]
  const dRmsNorm2_0_1_0Weight = memory.gradients.subarray(9956, 10000); // [1, 1, 44]
  const dLinear2_0_0_3Bias = memory.gradients.subarray(9912, 9956); // [1, 1, 44]
  const dLinear2_0_0_3Weight = memory.gradients.subarray(8680, 9912); // [44, 28]
  const dGated2_0_0_1GateBias = memory.gradients.subarray(8652, 8680); // [1, 1, 28]
  const dGated2_0_0_1GateWeight = memory.gradients.subarray(4956, 8652); // [28, 132]
  const dGated2_0_0_1FilterBias = memory.gradients.subarray(4928, 4956); // [1, 1, 28]
  const dGated2_0_0_1FilterWeight = memory.gradients.subarray(1232, 4928); // [28, 132]
  const dRmsNorm2_0_0_0Weight = memory.gradients.subarray(1188, 1232); // [1, 1, 44]
  const dEmbedding0Weight = memory.gradients.subarray(0, 1188); // [27, 44]
  // Workspace: tensors that are not needed at the same time share places.
  const lossCount = memory.workspace.subarray(1944256, 1944257); // [1, 1, 1]
  const embedding0 = memory.workspace.subarray(1005312, 1053184); // [B, 17, 44]
  const rmsNorm2_0_0_0ReciprocalRoot = memory.workspace.subarray(3219392, 3220480); // [B, 17, 1]
  const rmsNorm2_0_0_0 = memory.workspace.subarray(143616, 191488); // [B, 17, 44]
  const gated2_0_0_1 = memory.workspace.subarray(0, 143616); // [B, 17, 132]
  const gated2_0_0_1_2 = memory.workspace.subarray(143616, 174080); // [B, 17, 28]
  const gated2_0_0_1Filter = memory.workspace.subarray(1962752, 1993216); // [B, 17, 28]
  const gated2_0_0_1_3 = memory.workspace.subarray(143616, 174080); // [B, 17, 28]
  const gated2_0_0_1Gate = memory.workspace.subarray(1993216, 2023680); // [B, 17, 28]
  const dropout2_0_0_2 = memory.workspace.subarray(2023680, 2054144); // [B, 17, 28]
  const linear2_0_0_3 = memory.workspace.subarray(1053184, 1101056); // [B, 17, 44]
  const rmsNorm2_0_1_0ReciprocalRoot = memory.workspace.subarray(3220480, 3221568); // [B, 17, 1]
  const rmsNorm2_0_1_0 = memory.workspace.subarray(1101056, 1148928); // [B, 17, 44]
  const linear2_0_1_1_0_0 = memory.workspace.subarray(2540480, 2568768); // [B, 17, 26]
  const silu2_0_1_1_0_1 = memory.workspace.subarray(2568768, 2597056); // [B, 17, 26]
  const linear2_0_1_1_1_0 = memory.workspace.subarray(2597056, 2625344); // [B, 17, 26]
  const parallel2_0_1_1 = memory.workspace.subarray(2625344, 2653632); // [B, 17, 26]
  const linear2_0_1_2 = memory.workspace.subarray(1148928, 1196800); // [B, 17, 44]
  const rmsNorm2_1_0_0ReciprocalRoot = memory.workspace.subarray(3221568, 3222656); // [B, 17, 1]
  const rmsNorm2_1_0_0 = memory.workspace.subarray(287232, 335104); // [B, 17, 44]
  const gated2_1_0_1 = memory.workspace.subarray(143616, 287232); // [B, 17, 132]
  const gated2_1_0_1_2 = memory.workspace.subarray(287232, 317696); // [B, 17, 28]
  const gated2_1_0_1Filter = memory.workspace.subarray(2054144, 2084608); // [B, 17, 28]
  const gated2_1_0_1_3 = memory.workspace.subarray(287232, 317696); // [B, 17, 28]
  const gated2_1_0_1Gate = memory.workspace.subarray(2084608, 2115072); // [B, 17, 28]
  const dropout2_1_0_2 = memory.workspace.subarray(2115072, 2145536); // [B, 17, 28]
  const linear2_1_0_3 = memory.workspace.subarray(1196800, 1244672); // [B, 17, 44]
  const rmsNorm2_1_1_0ReciprocalRoot = memory.workspace.subarray(3222656, 3223744); // [B, 17, 1]
  const rmsNorm2_1_1_0 = memory.workspace.subarray(1244672, 1292544); // [B, 17, 44]
  const rmsNorm2_1_1_0_2 = memory.workspace.subarray(1292544, 1340416); // [B, 17, 44]
  const linear2_1_1_1_0_0 = memory.workspace.subarray(2653632, 2681920); // [B, 17, 26]
  const silu2_1_1_1_0_1 = memory.workspace.subarray(2681920, 2710208); // [B, 17, 26]
  const linear2_1_1_1_1_0 = memory.workspace.subarray(2710208, 2738496); // [B, 17, 26]
  const parallel2_1_1_1 = memory.workspace.subarray(2738496, 2766784); // [B, 17, 26]
  const linear2_1_1_2 = memory.workspace.subarray(287232, 335104); // [B, 17, 44]
  const residual2_1_1 = memory.workspace.subarray(1340416, 1388288); // [B, 17, 44]
  const rmsNorm2_2_0_0ReciprocalRoot = memory.workspace.subarray(3223744, 3224832); // [B, 17, 1]
  const rmsNorm2_2_0_0 = memory.workspace.subarray(430848, 478720); // [B, 17, 44]
  const gated2_2_0_1 = memory.workspace.subarray(287232, 430848); // [B, 17, 132]
  const gated2_2_0_1_2 = memory.workspace.subarray(430848, 461312); // [B, 17, 28]
  const gated2_2_0_1Filter = memory.workspace.subarray(2145536, 2176000); // [B, 17, 28]
  const gated2_2_0_1_3 = memory.workspace.subarray(430848, 461312); // [B, 17, 28]
  const gated2_2_0_1Gate = memory.workspace.subarray(2176000, 2206464); // [B, 17, 28]
  const dropout2_2_0_2 = memory.workspace.subarray(2206464, 2236928); // [B, 17, 28]
  const linear2_2_0_3 = memory.workspace.subarray(1388288, 1436160); // [B, 17, 44]
  const rmsNorm2_2_1_0ReciprocalRoot = memory.workspace.subarray(3224832, 3225920); // [B, 17, 1]
  const rmsNorm2_2_1_0 = memory.workspace.subarray(1436160, 1484032); // [B, 17, 44]
  const linear2_2_1_1_0_0 = memory.workspace.subarray(2766784, 2795072); // [B, 17, 26]
  const silu2_2_1_1_0_1 = memory.workspace.subarray(2795072, 2823360); // [B, 17, 26]
  const linear2_2_1_1_1_0 = memory.workspace.subarray(2823360, 2851648); // [B, 17, 26]
  const parallel2_2_1_1 = memory.workspace.subarray(2851648, 2879936); // [B, 17, 26]
  const linear2_2_1_2 = memory.workspace.subarray(1484032, 1531904); // [B, 17, 44]
  const rmsNorm2_3_0_0ReciprocalRoot = memory.workspace.subarray(3225920, 3227008); // [B, 17, 1]
  const rmsNorm2_3_0_0 = memory.workspace.subarray(574464, 622336); // [B, 17, 44]
  const gated2_3_0_1 = memory.workspace.subarray(430848, 574464); // [B, 17, 132]
  const gated2_3_0_1_2 = memory.workspace.subarray(574464, 604928); // [B, 17, 28]
  const gated2_3_0_1Filter = memory.workspace.subarray(2236928, 2267392); // [B, 17, 28]
  const gated2_3_0_1_3 = memory.workspace.subarray(574464, 604928); // [B, 17, 28]
  const gated2_3_0_1Gate = memory.workspace.subarray(2267392, 2297856); // [B, 17, 28]
  const dropout2_3_0_2 = memory.workspace.subarray(2297856, 2328320); // [B, 17, 28]
  const linear2_3_0_3 = memory.workspace.subarray(1531904, 1579776); // [B, 17, 44]
  const rmsNorm2_3_1_0ReciprocalRoot = memory.workspace.subarray(3227008, 3228096); // [B, 17, 1]
  const rmsNorm2_3_1_0 = memory.workspace.subarray(1579776, 1627648); // [B, 17, 44]
  const linear2_3_1_1_0_0 = memory.workspace.subarray(2879936, 2908224); // [B, 17, 26]
  const silu2_3_1_1_0_1 = memory.workspace.subarray(2908224, 2936512); // [B, 17, 26]
  const linear2_3_1_1_1_0 = memory.workspace.subarray(2936512, 2964800); // [B, 17, 26]
  const parallel2_3_1_1 = memory.workspace.subarray(2964800, 2993088); // [B, 17, 26]
  const linear2_3_1_2 = memory.workspace.subarray(574464, 622336); // [B, 17, 44]
  const residual2_3_1 = memory.workspace.subarray(1627648, 1675520); // [B, 17, 44]
  const rmsNorm2_4_0_0ReciprocalRoot = memory.workspace.subarray(3228096, 3229184); // [B, 17, 1]
  const rmsNorm2_4_0_0 = memory.workspace.subarray(718080, 765952); // [B, 17, 44]
  const gated2_4_0_1 = memory.workspace.subarray(574464, 718080); // [B, 17, 132]
  const gated2_4_0_1_2 = memory.workspace.subarray(718080, 748544); // [B, 17, 28]
  const gated2_4_0_1Filter = memory.workspace.subarray(2328320, 2358784); // [B, 17, 28]
  const gated2_4_0_1_3 = memory.workspace.subarray(718080, 748544); // [B, 17, 28]
  const gated2_4_0_1Gate = memory.workspace.subarray(2358784, 2389248); // [B, 17, 28]
  const dropout2_4_0_2 = memory.workspace.subarray(2389248, 2419712); // [B, 17, 28]
  const linear2_4_0_3 = memory.workspace.subarray(1675520, 1723392); // [B, 17, 44]
  const rmsNorm2_4_1_0ReciprocalRoot = memory.workspace.subarray(3229184, 3230272); // [B, 17, 1]
  const rmsNorm2_4_1_0 = memory.workspace.subarray(1723392, 1771264); // [B, 17, 44]
  const linear2_4_1_1_0_0 = memory.workspace.subarray(2993088, 3021376); // [B, 17, 26]
  const silu2_4_1_1_0_1 = memory.workspace.subarray(3021376, 3049664); // [B, 17, 26]
  const linear2_4_1_1_1_0 = memory.workspace.subarray(3049664, 3077952); // [B, 17, 26]
  const parallel2_4_1_1 = memory.workspace.subarray(3077952, 3106240); // [B, 17, 26]
  const linear2_4_1_2 = memory.workspace.subarray(1771264, 1819136); // [B, 17, 44]
  const rmsNorm2_5_0_0ReciprocalRoot = memory.workspace.subarray(3230272, 3231360); // [B, 17, 1]
  const rmsNorm2_5_0_0 = memory.workspace.subarray(861696, 909568); // [B, 17, 44]
  const gated2_5_0_1 = memory.workspace.subarray(718080, 861696); // [B, 17, 132]
  const gated2_5_0_1_2 = memory.workspace.subarray(861696, 892160); // [B, 17, 28]
  const gated2_5_0_1Filter = memory.workspace.subarray(2419712, 2450176); // [B, 17, 28]
  const gated2_5_0_1_3 = memory.workspace.subarray(861696, 892160); // [B, 17, 28]
  const gated2_5_0_1Gate = memory.workspace.subarray(2450176, 2480640); // [B, 17, 28]
  const dropout2_5_0_2 = memory.workspace.subarray(2480640, 2511104); // [B, 17, 28]
  const linear2_5_0_3 = memory.workspace.subarray(861696, 909568); // [B, 17, 44]
  const rmsNorm2_5_1_0ReciprocalRoot = memory.workspace.subarray(3231360, 3232448); // [B, 17, 1]
  const rmsNorm2_5_1_0 = memory.workspace.subarray(909568, 957440); // [B, 17, 44]
  const linear2_5_1_1_0_0 = memory.workspace.subarray(3106240, 3134528); // [B, 17, 26]
  const silu2_5_1_1_0_1 = memory.workspace.subarray(3134528, 3162816); // [B, 17, 26]
  const linear2_5_1_1_1_0 = memory.workspace.subarray(3162816, 3191104); // [B, 17, 26]
  const parallel2_5_1_1 = memory.workspace.subarray(3191104, 3219392); // [B, 17, 26]
  const linear2_5_1_2 = memory.workspace.subarray(957440, 1005312); // [B, 17, 44]
  const residual2_5_1 = memory.workspace.subarray(1819136, 1867008); // [B, 17, 44]
  const rmsNorm3ReciprocalRoot = memory.workspace.subarray(3232448, 3233536); // [B, 17, 1]
  const rmsNorm3 = memory.workspace.subarray(1867008, 1914880); // [B, 17, 44]
  const linear4 = memory.workspace.subarray(2511104, 2540480); // [B, 17, 27]
  const loss = memory.workspace.subarray(957468, 957469); // [1, 1, 1]
  const loss2 = memory.workspace.subarray(3233536, 3233537); // [1, 1, 1]
  const dLinear4 = memory.workspace.subarray(1914880, 1944256); // [B, 17, 27]
  const dRmsNorm3 = memory.workspace.subarray(957440, 1005312); // [B, 17, 44]
  const dResidual2_5_0 = memory.workspace.subarray(1867008, 1914880); // [B, 17, 44]
  const dLinear2_5_1_2 = memory.workspace.subarray(1914880, 1962752); // [B, 17, 44]
  const dParallel2_5_1_1 = memory.workspace.subarray(957440, 985728); // [B, 17, 26]
  const dLinear2_5_1_1_1_0 = memory.workspace.subarray(1819136, 1847424); // [B, 17, 26]
  const dRmsNorm2_5_1_0 = memory.workspace.subarray(957440, 1005312); // [B, 17, 44]
  const dLinear2_5_1_1_0_0 = memory.workspace.subarray(1914880, 1943168); // [B, 17, 26]
  const dRmsNorm2_5_1_0_2 = memory.workspace.subarray(1819136, 1867008); // [B, 17, 44]
  const dResidual2_4_1 = memory.workspace.subarray(1914880, 1962752); // [B, 17, 44]
  const dDropout2_5_0_2 = memory.workspace.subarray(861696, 892160); // [B, 17, 28]
  const dGated2_5_0_1 = memory.workspace.subarray(1819136, 1849600); // [B, 17, 28]
  const dGated2_5_0_1_2 = memory.workspace.subarray(861696, 1005312); // [B, 17, 132]
  const dRmsNorm2_5_0_0 = memory.workspace.subarray(1819136, 1867008); // [B, 17, 44]
  const dGated2_5_0_1_3 = memory.workspace.subarray(1867008, 1897472); // [B, 17, 28]
  const dGated2_5_0_1_4 = memory.workspace.subarray(861696, 1005312); // [B, 17, 132]
  const dRmsNorm2_5_0_0_2 = memory.workspace.subarray(718080, 765952); // [B, 17, 44]
  const dResidual2_4_1_2 = memory.workspace.subarray(765952, 813824); // [B, 17, 44]
  const dLinear2_4_1_2 = memory.workspace.subarray(813824, 861696); // [B, 17, 44]
  const dParallel2_4_1_1 = memory.workspace.subarray(861696, 889984); // [B, 17, 26]
  const dLinear2_4_1_1_1_0 = memory.workspace.subarray(889984, 918272); // [B, 17, 26]
  const dRmsNorm2_4_1_0 = memory.workspace.subarray(813824, 861696); // [B, 17, 44]
  const dLinear2_4_1_1_0_0 = memory.workspace.subarray(918272, 946560); // [B, 17, 26]
  const dRmsNorm2_4_1_0_2 = memory.workspace.subarray(861696, 909568); // [B, 17, 44]
  const dResidual2_3_1 = memory.workspace.subarray(909568, 957440); // [B, 17, 44]
  const dDropout2_4_0_2 = memory.workspace.subarray(718080, 748544); // [B, 17, 28]
  const dGated2_4_0_1 = memory.workspace.subarray(861696, 892160); // [B, 17, 28]
  const dGated2_4_0_1_2 = memory.workspace.subarray(718080, 861696); // [B, 17, 132]
  const dRmsNorm2_4_0_0 = memory.workspace.subarray(861696, 909568); // [B, 17, 44]
  const dGated2_4_0_1_3 = memory.workspace.subarray(957440, 987904); // [B, 17, 28]
  const dGated2_4_0_1_4 = memory.workspace.subarray(718080, 861696); // [B, 17, 132]
  const dRmsNorm2_4_0_0_2 = memory.workspace.subarray(574464, 622336); // [B, 17, 44]
  const dResidual2_3_0 = memory.workspace.subarray(622336, 670208); // [B, 17, 44]
  const dLinear2_3_1_2 = memory.workspace.subarray(670208, 718080); // [B, 17, 44]
  const dParallel2_3_1_1 = memory.workspace.subarray(574464, 602752); // [B, 17, 26]
  const dLinear2_3_1_1_1_0 = memory.workspace.subarray(670208, 698496); // [B, 17, 26]
  const dRmsNorm2_3_1_0 = memory.workspace.subarray(574464, 622336); // [B, 17, 44]
  const dLinear2_3_1_1_0_0 = memory.workspace.subarray(718080, 746368); // [B, 17, 26]
  const dRmsNorm2_3_1_0_2 = memory.workspace.subarray(670208, 718080); // [B, 17, 44]
  const dResidual2_2_1 = memory.workspace.subarray(718080, 765952); // [B, 17, 44]
  const dDropout2_3_0_2 = memory.workspace.subarray(574464, 604928); // [B, 17, 28]
  const dGated2_3_0_1 = memory.workspace.subarray(765952, 796416); // [B, 17, 28]
  const dGated2_3_0_1_2 = memory.workspace.subarray(574464, 718080); // [B, 17, 132]
  const dRmsNorm2_3_0_0 = memory.workspace.subarray(765952, 813824); // [B, 17, 44]
  const dGated2_3_0_1_3 = memory.workspace.subarray(813824, 844288); // [B, 17, 28]
  const dGated2_3_0_1_4 = memory.workspace.subarray(574464, 718080); // [B, 17, 132]
  const dRmsNorm2_3_0_0_2 = memory.workspace.subarray(430848, 478720); // [B, 17, 44]
  const dResidual2_2_1_2 = memory.workspace.subarray(478720, 526592); // [B, 17, 44]
  const dLinear2_2_1_2 = memory.workspace.subarray(526592, 574464); // [B, 17, 44]
  const dParallel2_2_1_1 = memory.workspace.subarray(574464, 602752); // [B, 17, 26]
  const dLinear2_2_1_1_1_0 = memory.workspace.subarray(602752, 631040); // [B, 17, 26]
  const dRmsNorm2_2_1_0 = memory.workspace.subarray(526592, 574464); // [B, 17, 44]
  const dLinear2_2_1_1_0_0 = memory.workspace.subarray(631040, 659328); // [B, 17, 26]
  const dRmsNorm2_2_1_0_2 = memory.workspace.subarray(574464, 622336); // [B, 17, 44]
  const dResidual2_1_1 = memory.workspace.subarray(622336, 670208); // [B, 17, 44]
  const dDropout2_2_0_2 = memory.workspace.subarray(430848, 461312); // [B, 17, 28]
  const dGated2_2_0_1 = memory.workspace.subarray(574464, 604928); // [B, 17, 28]
  const dGated2_2_0_1_2 = memory.workspace.subarray(430848, 574464); // [B, 17, 132]
  const dRmsNorm2_2_0_0 = memory.workspace.subarray(574464, 622336); // [B, 17, 44]
  const dGated2_2_0_1_3 = memory.workspace.subarray(670208, 700672); // [B, 17, 28]
  const dGated2_2_0_1_4 = memory.workspace.subarray(430848, 574464); // [B, 17, 132]
  const dRmsNorm2_2_0_0_2 = memory.workspace.subarray(287232, 335104); // [B, 17, 44]
  const dResidual2_1_0 = memory.workspace.subarray(335104, 382976); // [B, 17, 44]
  const dLinear2_1_1_2 = memory.workspace.subarray(382976, 430848); // [B, 17, 44]
  const dParallel2_1_1_1 = memory.workspace.subarray(287232, 315520); // [B, 17, 26]
  const dLinear2_1_1_1_1_0 = memory.workspace.subarray(382976, 411264); // [B, 17, 26]
  const dRmsNorm2_1_1_0 = memory.workspace.subarray(287232, 335104); // [B, 17, 44]
  const dLinear2_1_1_1_0_0 = memory.workspace.subarray(430848, 459136); // [B, 17, 26]
  const dRmsNorm2_1_1_0_2 = memory.workspace.subarray(382976, 430848); // [B, 17, 44]
  const dResidual2_0_1 = memory.workspace.subarray(430848, 478720); // [B, 17, 44]
  const dDropout2_1_0_2 = memory.workspace.subarray(287232, 317696); // [B, 17, 28]
  const dGated2_1_0_1 = memory.workspace.subarray(478720, 509184); // [B, 17, 28]
  const dGated2_1_0_1_2 = memory.workspace.subarray(287232, 430848); // [B, 17, 132]
  const dRmsNorm2_1_0_0 = memory.workspace.subarray(478720, 526592); // [B, 17, 44]
  const dGated2_1_0_1_3 = memory.workspace.subarray(526592, 557056); // [B, 17, 28]
  const dGated2_1_0_1_4 = memory.workspace.subarray(287232, 430848); // [B, 17, 132]
  const dRmsNorm2_1_0_0_2 = memory.workspace.subarray(143616, 191488); // [B, 17, 44]
  const dResidual2_0_1_2 = memory.workspace.subarray(191488, 239360); // [B, 17, 44]
  const dLinear2_0_1_2 = memory.workspace.subarray(239360, 287232); // [B, 17, 44]
  const dParallel2_0_1_1 = memory.workspace.subarray(287232, 315520); // [B, 17, 26]
  const dLinear2_0_1_1_1_0 = memory.workspace.subarray(315520, 343808); // [B, 17, 26]
  const dRmsNorm2_0_1_0 = memory.workspace.subarray(239360, 287232); // [B, 17, 44]
  const dLinear2_0_1_1_0_0 = memory.workspace.subarray(343808, 372096); // [B, 17, 26]
  const dRmsNorm2_0_1_0_2 = memory.workspace.subarray(287232, 335104); // [B, 17, 44]
  const dDropout1 = memory.workspace.subarray(335104, 382976); // [B, 17, 44]
  const dDropout2_0_0_2 = memory.workspace.subarray(143616, 174080); // [B, 17, 28]
  const dGated2_0_0_1 = memory.workspace.subarray(287232, 317696); // [B, 17, 28]
  const dGated2_0_0_1_2 = memory.workspace.subarray(143616, 287232); // [B, 17, 132]
  const dRmsNorm2_0_0_0 = memory.workspace.subarray(287232, 335104); // [B, 17, 44]
  const dGated2_0_0_1_3 = memory.workspace.subarray(382976, 413440); // [B, 17, 28]
  const dGated2_0_0_1_4 = memory.workspace.subarray(143616, 287232); // [B, 17, 132]
  const dRmsNorm2_0_0_0_2 = memory.workspace.subarray(0, 47872); // [B, 17, 44]
  const dEmbedding0 = memory.workspace.subarray(47872, 95744); // [B, 17, 44]
  const powers = memory.workspace.subarray(957440, 957467); // [27]

  // loss
  // from targets [B, 17, 1] to lossCount [1, 1, 1]
  function lossForward(batch: number): void {
    const rows = batch * 17;
    let sum = 0;
    for (let n = 0; n < rows; n++) {
      sum += targets[n] >= 0 ? 1 : 0;
    }
    lossCount[0] = Math.max(sum, 1);
  }

  // specs/best-wavenet.yaml:20 embedding
  // from tokens [B, 17, 1], embedding0Weight [27, 44] to embedding0 [B, 17, 44]
  function embedding0Forward(batch: number): void {
    const rows = batch * 17;
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 44; c++) {
        embedding0[n * 44 + c] = embedding0Weight[row * 44 + c];
      }
    }
  }

  // specs/best-wavenet.yaml:21 dropout
  // specs/best-wavenet.yaml:26 rmsNorm
  // from embedding0 [B, 17, 44], rmsNorm2_0_0_0Weight [44]
  //   to rmsNorm2_0_0_0ReciprocalRoot [B, 17, 1], rmsNorm2_0_0_0 [B, 17, 44]
  function dropout1RmsNorm2_0_0_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const product = embedding0[n * 44 + c] * dropoutMask(dropoutKey, 0, n * 44 + c, 0.12);
        sum += product * product;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      rmsNorm2_0_0_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 44; c++) {
        rmsNorm2_0_0_0[n * 44 + c] = embedding0[n * 44 + c] * dropoutMask(dropoutKey, 0, n * 44 + c, 0.12) * reciprocalRoot * rmsNorm2_0_0_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from rmsNorm2_0_0_0 [B, 17, 44] to gated2_0_0_1 [B, 17, 132]
  function gated2_0_0_1Forward(batch: number): void {
    gated2_0_0_1.fill(0, 0, (batch * 2244));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_0_0_1[b * 2244 + t * 132 + c * 3 + 264] = rmsNorm2_0_0_0[b * 748 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_0_0_1[b * 2244 + t * 132 + c * 3 + 133] = rmsNorm2_0_0_0[b * 748 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 17; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_0_0_1[b * 2244 + t * 132 + c * 3 + 2] = rmsNorm2_0_0_0[b * 748 + t * 44 + c];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_0_0_1_2 [B, 17, 28] to gated2_0_0_1Filter [B, 17, 28]
  function gated2_0_0_1Forward3(batch: number): void {
    const size = batch * 476;
    for (let i = 0; i < size; i++) {
      gated2_0_0_1Filter[i] = tanh(gated2_0_0_1_2[i]);
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // specs/best-wavenet.yaml:28 dropout
  // from gated2_0_0_1_3 [B, 17, 28], gated2_0_0_1Filter [B, 17, 28]
  //   to gated2_0_0_1Gate [B, 17, 28], dropout2_0_0_2 [B, 17, 28]
  function gated2_0_0_1Dropout2_0_0_2Forward(batch: number, dropoutKey: number): void {
    const size = batch * 476;
    for (let i = 0; i < size; i++) {
      const gate = sigmoid(gated2_0_0_1_3[i]);
      gated2_0_0_1Gate[i] = gate;
      dropout2_0_0_2[i] = gated2_0_0_1Filter[i] * gate * dropoutMask(dropoutKey, 1, i, 0.12);
    }
  }

  // specs/best-wavenet.yaml:21 dropout
  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:31 rmsNorm
  // from embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], rmsNorm2_0_1_0Weight [44]
  //   to rmsNorm2_0_1_0ReciprocalRoot [B, 17, 1], rmsNorm2_0_1_0 [B, 17, 44]
  function dropout1RmsNorm2_0_1_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = embedding0[n * 44 + c] * dropoutMask(dropoutKey, 0, n * 44 + c, 0.12) + linear2_0_0_3[n * 44 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      rmsNorm2_0_1_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 44; c++) {
        rmsNorm2_0_1_0[n * 44 + c] = (embedding0[n * 44 + c] * dropoutMask(dropoutKey, 0, n * 44 + c, 0.12) + linear2_0_0_3[n * 44 + c]) * reciprocalRoot * rmsNorm2_0_1_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:35 silu
  // from linear2_0_1_1_0_0 [B, 17, 26] to silu2_0_1_1_0_1 [B, 17, 26]
  function silu2_0_1_1_0_1Forward(batch: number): void {
    const size = batch * 442;
    for (let i = 0; i < size; i++) {
      silu2_0_1_1_0_1[i] = sigmoid(linear2_0_1_1_0_0[i]);
    }
  }

  // specs/best-wavenet.yaml:35 silu
  // specs/best-wavenet.yaml:32 parallel
  // from linear2_0_1_1_0_0 [B, 17, 26], silu2_0_1_1_0_1 [B, 17, 26], linear2_0_1_1_1_0 [B, 17, 26]
  //   to parallel2_0_1_1 [B, 17, 26]
  function silu2_0_1_1_0_1Parallel2_0_1_1Forward(batch: number): void {
    const size = batch * 442;
    for (let i = 0; i < size; i++) {
      parallel2_0_1_1[i] = linear2_0_1_1_0_0[i] * silu2_0_1_1_0_1[i] * linear2_0_1_1_1_0[i];
    }
  }

  // specs/best-wavenet.yaml:21 dropout
  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:38 dropout
  // specs/best-wavenet.yaml:30 residual
  // specs/best-wavenet.yaml:26 rmsNorm
  // from embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], linear2_0_1_2 [B, 17, 44], rmsNorm2_1_0_0Weight [44]
  //   to rmsNorm2_1_0_0ReciprocalRoot [B, 17, 1], rmsNorm2_1_0_0 [B, 17, 44]
  function dropout1RmsNorm2_1_0_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = embedding0[n * 44 + c] * dropoutMask(dropoutKey, 0, n * 44 + c, 0.12) + linear2_0_0_3[n * 44 + c] + linear2_0_1_2[n * 44 + c] * dropoutMask(dropoutKey, 2, n * 44 + c, 0.12);
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      rmsNorm2_1_0_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 44; c++) {
        rmsNorm2_1_0_0[n * 44 + c] = (embedding0[n * 44 + c] * dropoutMask(dropoutKey, 0, n * 44 + c, 0.12) + linear2_0_0_3[n * 44 + c] + linear2_0_1_2[n * 44 + c] * dropoutMask(dropoutKey, 2, n * 44 + c, 0.12)) * reciprocalRoot * rmsNorm2_1_0_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from rmsNorm2_1_0_0 [B, 17, 44] to gated2_1_0_1 [B, 17, 132]
  function gated2_1_0_1Forward(batch: number): void {
    gated2_1_0_1.fill(0, 0, (batch * 2244));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_1_0_1[b * 2244 + t * 132 + c * 3 + 264] = rmsNorm2_1_0_0[b * 748 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_1_0_1[b * 2244 + t * 132 + c * 3 + 133] = rmsNorm2_1_0_0[b * 748 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 17; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_1_0_1[b * 2244 + t * 132 + c * 3 + 2] = rmsNorm2_1_0_0[b * 748 + t * 44 + c];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_1_0_1_2 [B, 17, 28] to gated2_1_0_1Filter [B, 17, 28]
  function gated2_1_0_1Forward3(batch: number): void {
    const size = batch * 476;
    for (let i = 0; i < size; i++) {
      gated2_1_0_1Filter[i] = tanh(gated2_1_0_1_2[i]);
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // specs/best-wavenet.yaml:28 dropout
  // from gated2_1_0_1_3 [B, 17, 28], gated2_1_0_1Filter [B, 17, 28]
  //   to gated2_1_0_1Gate [B, 17, 28], dropout2_1_0_2 [B, 17, 28]
  function gated2_1_0_1Dropout2_1_0_2Forward(batch: number, dropoutKey: number): void {
    const size = batch * 476;
    for (let i = 0; i < size; i++) {
      const gate = sigmoid(gated2_1_0_1_3[i]);
      gated2_1_0_1Gate[i] = gate;
      dropout2_1_0_2[i] = gated2_1_0_1Filter[i] * gate * dropoutMask(dropoutKey, 3, i, 0.12);
    }
  }

  // specs/best-wavenet.yaml:21 dropout
  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:38 dropout
  // specs/best-wavenet.yaml:30 residual
  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:31 rmsNorm
  // from embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], linear2_0_1_2 [B, 17, 44], linear2_1_0_3 [B, 17, 44], rmsNorm2_1_1_0Weight [44]
  //   to rmsNorm2_1_1_0ReciprocalRoot [B, 17, 1], rmsNorm2_1_1_0 [B, 17, 44], rmsNorm2_1_1_0_2 [B, 17, 44]
  function dropout1RmsNorm2_1_1_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = embedding0[n * 44 + c] * dropoutMask(dropoutKey, 0, n * 44 + c, 0.12) + linear2_0_0_3[n * 44 + c] + linear2_0_1_2[n * 44 + c] * dropoutMask(dropoutKey, 2, n * 44 + c, 0.12) + linear2_1_0_3[n * 44 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      rmsNorm2_1_1_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 44; c++) {
        const product = (embedding0[n * 44 + c] * dropoutMask(dropoutKey, 0, n * 44 + c, 0.12) + linear2_0_0_3[n * 44 + c] + linear2_0_1_2[n * 44 + c] * dropoutMask(dropoutKey, 2, n * 44 + c, 0.12) + linear2_1_0_3[n * 44 + c]) * reciprocalRoot;
        rmsNorm2_1_1_0[n * 44 + c] = product;
        rmsNorm2_1_1_0_2[n * 44 + c] = product * rmsNorm2_1_1_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:35 silu
  // from linear2_1_1_1_0_0 [B, 17, 26] to silu2_1_1_1_0_1 [B, 17, 26]
  function silu2_1_1_1_0_1Forward(batch: number): void {
    const size = batch * 442;
    for (let i = 0; i < size; i++) {
      silu2_1_1_1_0_1[i] = sigmoid(linear2_1_1_1_0_0[i]);
    }
  }

  // specs/best-wavenet.yaml:35 silu
  // specs/best-wavenet.yaml:32 parallel
  // from linear2_1_1_1_0_0 [B, 17, 26], silu2_1_1_1_0_1 [B, 17, 26], linear2_1_1_1_1_0 [B, 17, 26]
  //   to parallel2_1_1_1 [B, 17, 26]
  function silu2_1_1_1_0_1Parallel2_1_1_1Forward(batch: number): void {
    const size = batch * 442;
    for (let i = 0; i < size; i++) {
      parallel2_1_1_1[i] = linear2_1_1_1_0_0[i] * silu2_1_1_1_0_1[i] * linear2_1_1_1_1_0[i];
    }
  }

  // specs/best-wavenet.yaml:21 dropout
  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:38 dropout
  // specs/best-wavenet.yaml:30 residual
  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:38 dropout
  // specs/best-wavenet.yaml:30 residual
  // specs/best-wavenet.yaml:26 rmsNorm
  // from embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], linear2_0_1_2 [B, 17, 44], linear2_1_0_3 [B, 17, 44], linear2_1_1_2 [B, 17, 44], residual2_1_1 [B, 17, 44], rmsNorm2_2_0_0Weight [44]
  //   to residual2_1_1 [B, 17, 44], rmsNorm2_2_0_0ReciprocalRoot [B, 17, 1], rmsNorm2_2_0_0 [B, 17, 44]
  function dropout1RmsNorm2_2_0_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = embedding0[n * 44 + c] * dropoutMask(dropoutKey, 0, n * 44 + c, 0.12) + linear2_0_0_3[n * 44 + c] + linear2_0_1_2[n * 44 + c] * dropoutMask(dropoutKey, 2, n * 44 + c, 0.12) + linear2_1_0_3[n * 44 + c] + linear2_1_1_2[n * 44 + c] * dropoutMask(dropoutKey, 4, n * 44 + c, 0.12);
        residual2_1_1[n * 44 + c] = total;
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      rmsNorm2_2_0_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 44; c++) {
        rmsNorm2_2_0_0[n * 44 + c] = residual2_1_1[n * 44 + c] * reciprocalRoot * rmsNorm2_2_0_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from rmsNorm2_2_0_0 [B, 17, 44] to gated2_2_0_1 [B, 17, 132]
  function gated2_2_0_1Forward(batch: number): void {
    gated2_2_0_1.fill(0, 0, (batch * 2244));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_2_0_1[b * 2244 + t * 132 + c * 3 + 264] = rmsNorm2_2_0_0[b * 748 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_2_0_1[b * 2244 + t * 132 + c * 3 + 133] = rmsNorm2_2_0_0[b * 748 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 17; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_2_0_1[b * 2244 + t * 132 + c * 3 + 2] = rmsNorm2_2_0_0[b * 748 + t * 44 + c];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_2_0_1_2 [B, 17, 28] to gated2_2_0_1Filter [B, 17, 28]
  function gated2_2_0_1Forward3(batch: number): void {
    const size = batch * 476;
    for (let i = 0; i < size; i++) {
      gated2_2_0_1Filter[i] = tanh(gated2_2_0_1_2[i]);
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // specs/best-wavenet.yaml:28 dropout
  // from gated2_2_0_1_3 [B, 17, 28], gated2_2_0_1Filter [B, 17, 28]
  //   to gated2_2_0_1Gate [B, 17, 28], dropout2_2_0_2 [B, 17, 28]
  function gated2_2_0_1Dropout2_2_0_2Forward(batch: number, dropoutKey: number): void {
    const size = batch * 476;
    for (let i = 0; i < size; i++) {
      const gate = sigmoid(gated2_2_0_1_3[i]);
      gated2_2_0_1Gate[i] = gate;
      dropout2_2_0_2[i] = gated2_2_0_1Filter[i] * gate * dropoutMask(dropoutKey, 5, i, 0.12);
    }
  }

  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:31 rmsNorm
  // from residual2_1_1 [B, 17, 44], linear2_2_0_3 [B, 17, 44], rmsNorm2_2_1_0Weight [44]
  //   to rmsNorm2_2_1_0ReciprocalRoot [B, 17, 1], rmsNorm2_2_1_0 [B, 17, 44]
  function residual2_2_0RmsNorm2_2_1_0Forward(batch: number): void {
    const rows = batch * 17;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = residual2_1_1[n * 44 + c] + linear2_2_0_3[n * 44 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      rmsNorm2_2_1_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 44; c++) {
        rmsNorm2_2_1_0[n * 44 + c] = (residual2_1_1[n * 44 + c] + linear2_2_0_3[n * 44 + c]) * reciprocalRoot * rmsNorm2_2_1_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:35 silu
  // from linear2_2_1_1_0_0 [B, 17, 26] to silu2_2_1_1_0_1 [B, 17, 26]
  function silu2_2_1_1_0_1Forward(batch: number): void {
    const size = batch * 442;
    for (let i = 0; i < size; i++) {
      silu2_2_1_1_0_1[i] = sigmoid(linear2_2_1_1_0_0[i]);
    }
  }

  // specs/best-wavenet.yaml:35 silu
  // specs/best-wavenet.yaml:32 parallel
  // from linear2_2_1_1_0_0 [B, 17, 26], silu2_2_1_1_0_1 [B, 17, 26], linear2_2_1_1_1_0 [B, 17, 26]
  //   to parallel2_2_1_1 [B, 17, 26]
  function silu2_2_1_1_0_1Parallel2_2_1_1Forward(batch: number): void {
    const size = batch * 442;
    for (let i = 0; i < size; i++) {
      parallel2_2_1_1[i] = linear2_2_1_1_0_0[i] * silu2_2_1_1_0_1[i] * linear2_2_1_1_1_0[i];
    }
  }

  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:38 dropout
  // specs/best-wavenet.yaml:30 residual
  // specs/best-wavenet.yaml:26 rmsNorm
  // from residual2_1_1 [B, 17, 44], linear2_2_0_3 [B, 17, 44], linear2_2_1_2 [B, 17, 44], rmsNorm2_3_0_0Weight [44]
  //   to rmsNorm2_3_0_0ReciprocalRoot [B, 17, 1], rmsNorm2_3_0_0 [B, 17, 44]
  function residual2_2_0RmsNorm2_3_0_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = residual2_1_1[n * 44 + c] + linear2_2_0_3[n * 44 + c] + linear2_2_1_2[n * 44 + c] * dropoutMask(dropoutKey, 6, n * 44 + c, 0.12);
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      rmsNorm2_3_0_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 44; c++) {
        rmsNorm2_3_0_0[n * 44 + c] = (residual2_1_1[n * 44 + c] + linear2_2_0_3[n * 44 + c] + linear2_2_1_2[n * 44 + c] * dropoutMask(dropoutKey, 6, n * 44 + c, 0.12)) * reciprocalRoot * rmsNorm2_3_0_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from rmsNorm2_3_0_0 [B, 17, 44] to gated2_3_0_1 [B, 17, 132]
  function gated2_3_0_1Forward(batch: number): void {
    gated2_3_0_1.fill(0, 0, (batch * 2244));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_3_0_1[b * 2244 + t * 132 + c * 3 + 264] = rmsNorm2_3_0_0[b * 748 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_3_0_1[b * 2244 + t * 132 + c * 3 + 133] = rmsNorm2_3_0_0[b * 748 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 17; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_3_0_1[b * 2244 + t * 132 + c * 3 + 2] = rmsNorm2_3_0_0[b * 748 + t * 44 + c];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_3_0_1_2 [B, 17, 28] to gated2_3_0_1Filter [B, 17, 28]
  function gated2_3_0_1Forward3(batch: number): void {
    const size = batch * 476;
    for (let i = 0; i < size; i++) {
      gated2_3_0_1Filter[i] = tanh(gated2_3_0_1_2[i]);
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // specs/best-wavenet.yaml:28 dropout
  // from gated2_3_0_1_3 [B, 17, 28], gated2_3_0_1Filter [B, 17, 28]
  //   to gated2_3_0_1Gate [B, 17, 28], dropout2_3_0_2 [B, 17, 28]
  function gated2_3_0_1Dropout2_3_0_2Forward(batch: number, dropoutKey: number): void {
    const size = batch * 476;
    for (let i = 0; i < size; i++) {
      const gate = sigmoid(gated2_3_0_1_3[i]);
      gated2_3_0_1Gate[i] = gate;
      dropout2_3_0_2[i] = gated2_3_0_1Filter[i] * gate * dropoutMask(dropoutKey, 7, i, 0.12);
    }
  }

  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:38 dropout
  // specs/best-wavenet.yaml:30 residual
  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:31 rmsNorm
  // from residual2_1_1 [B, 17, 44], linear2_2_0_3 [B, 17, 44], linear2_2_1_2 [B, 17, 44], linear2_3_0_3 [B, 17, 44], rmsNorm2_3_1_0Weight [44]
  //   to rmsNorm2_3_1_0ReciprocalRoot [B, 17, 1], rmsNorm2_3_1_0 [B, 17, 44]
  function residual2_2_0RmsNorm2_3_1_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = residual2_1_1[n * 44 + c] + linear2_2_0_3[n * 44 + c] + linear2_2_1_2[n * 44 + c] * dropoutMask(dropoutKey, 6, n * 44 + c, 0.12) + linear2_3_0_3[n * 44 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      rmsNorm2_3_1_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 44; c++) {
        rmsNorm2_3_1_0[n * 44 + c] = (residual2_1_1[n * 44 + c] + linear2_2_0_3[n * 44 + c] + linear2_2_1_2[n * 44 + c] * dropoutMask(dropoutKey, 6, n * 44 + c, 0.12) + linear2_3_0_3[n * 44 + c]) * reciprocalRoot * rmsNorm2_3_1_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:35 silu
  // from linear2_3_1_1_0_0 [B, 17, 26] to silu2_3_1_1_0_1 [B, 17, 26]
  function silu2_3_1_1_0_1Forward(batch: number): void {
    const size = batch * 442;
    for (let i = 0; i < size; i++) {
      silu2_3_1_1_0_1[i] = sigmoid(linear2_3_1_1_0_0[i]);
    }
  }

  // specs/best-wavenet.yaml:35 silu
  // specs/best-wavenet.yaml:32 parallel
  // from linear2_3_1_1_0_0 [B, 17, 26], silu2_3_1_1_0_1 [B, 17, 26], linear2_3_1_1_1_0 [B, 17, 26]
  //   to parallel2_3_1_1 [B, 17, 26]
  function silu2_3_1_1_0_1Parallel2_3_1_1Forward(batch: number): void {
    const size = batch * 442;
    for (let i = 0; i < size; i++) {
      parallel2_3_1_1[i] = linear2_3_1_1_0_0[i] * silu2_3_1_1_0_1[i] * linear2_3_1_1_1_0[i];
    }
  }

  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:38 dropout
  // specs/best-wavenet.yaml:30 residual
  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:38 dropout
  // specs/best-wavenet.yaml:30 residual
  // specs/best-wavenet.yaml:26 rmsNorm
  // from residual2_1_1 [B, 17, 44], linear2_2_0_3 [B, 17, 44], linear2_2_1_2 [B, 17, 44], linear2_3_0_3 [B, 17, 44], linear2_3_1_2 [B, 17, 44], residual2_3_1 [B, 17, 44], rmsNorm2_4_0_0Weight [44]
  //   to residual2_3_1 [B, 17, 44], rmsNorm2_4_0_0ReciprocalRoot [B, 17, 1], rmsNorm2_4_0_0 [B, 17, 44]
  function residual2_2_0RmsNorm2_4_0_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = residual2_1_1[n * 44 + c] + linear2_2_0_3[n * 44 + c] + linear2_2_1_2[n * 44 + c] * dropoutMask(dropoutKey, 6, n * 44 + c, 0.12) + linear2_3_0_3[n * 44 + c] + linear2_3_1_2[n * 44 + c] * dropoutMask(dropoutKey, 8, n * 44 + c, 0.12);
        residual2_3_1[n * 44 + c] = total;
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      rmsNorm2_4_0_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 44; c++) {
        rmsNorm2_4_0_0[n * 44 + c] = residual2_3_1[n * 44 + c] * reciprocalRoot * rmsNorm2_4_0_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from rmsNorm2_4_0_0 [B, 17, 44] to gated2_4_0_1 [B, 17, 132]
  function gated2_4_0_1Forward(batch: number): void {
    gated2_4_0_1.fill(0, 0, (batch * 2244));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 13; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_4_0_1[b * 2244 + t * 132 + c * 3 + 528] = rmsNorm2_4_0_0[b * 748 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_4_0_1[b * 2244 + t * 132 + c * 3 + 265] = rmsNorm2_4_0_0[b * 748 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 17; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_4_0_1[b * 2244 + t * 132 + c * 3 + 2] = rmsNorm2_4_0_0[b * 748 + t * 44 + c];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_4_0_1_2 [B, 17, 28] to gated2_4_0_1Filter [B, 17, 28]
  function gated2_4_0_1Forward3(batch: number): void {
    const size = batch * 476;
    for (let i = 0; i < size; i++) {
      gated2_4_0_1Filter[i] = tanh(gated2_4_0_1_2[i]);
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // specs/best-wavenet.yaml:28 dropout
  // from gated2_4_0_1_3 [B, 17, 28], gated2_4_0_1Filter [B, 17, 28]
  //   to gated2_4_0_1Gate [B, 17, 28], dropout2_4_0_2 [B, 17, 28]
  function gated2_4_0_1Dropout2_4_0_2Forward(batch: number, dropoutKey: number): void {
    const size = batch * 476;
    for (let i = 0; i < size; i++) {
      const gate = sigmoid(gated2_4_0_1_3[i]);
      gated2_4_0_1Gate[i] = gate;
      dropout2_4_0_2[i] = gated2_4_0_1Filter[i] * gate * dropoutMask(dropoutKey, 9, i, 0.12);
    }
  }

  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:31 rmsNorm
  // from residual2_3_1 [B, 17, 44], linear2_4_0_3 [B, 17, 44], rmsNorm2_4_1_0Weight [44]
  //   to rmsNorm2_4_1_0ReciprocalRoot [B, 17, 1], rmsNorm2_4_1_0 [B, 17, 44]
  function residual2_4_0RmsNorm2_4_1_0Forward(batch: number): void {
    const rows = batch * 17;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = residual2_3_1[n * 44 + c] + linear2_4_0_3[n * 44 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      rmsNorm2_4_1_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 44; c++) {
        rmsNorm2_4_1_0[n * 44 + c] = (residual2_3_1[n * 44 + c] + linear2_4_0_3[n * 44 + c]) * reciprocalRoot * rmsNorm2_4_1_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:35 silu
  // from linear2_4_1_1_0_0 [B, 17, 26] to silu2_4_1_1_0_1 [B, 17, 26]
  function silu2_4_1_1_0_1Forward(batch: number): void {
    const size = batch * 442;
    for (let i = 0; i < size; i++) {
      silu2_4_1_1_0_1[i] = sigmoid(linear2_4_1_1_0_0[i]);
    }
  }

  // specs/best-wavenet.yaml:35 silu
  // specs/best-wavenet.yaml:32 parallel
  // from linear2_4_1_1_0_0 [B, 17, 26], silu2_4_1_1_0_1 [B, 17, 26], linear2_4_1_1_1_0 [B, 17, 26]
  //   to parallel2_4_1_1 [B, 17, 26]
  function silu2_4_1_1_0_1Parallel2_4_1_1Forward(batch: number): void {
    const size = batch * 442;
    for (let i = 0; i < size; i++) {
      parallel2_4_1_1[i] = linear2_4_1_1_0_0[i] * silu2_4_1_1_0_1[i] * linear2_4_1_1_1_0[i];
    }
  }

  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:38 dropout
  // specs/best-wavenet.yaml:30 residual
  // specs/best-wavenet.yaml:26 rmsNorm
  // from residual2_3_1 [B, 17, 44], linear2_4_0_3 [B, 17, 44], linear2_4_1_2 [B, 17, 44], rmsNorm2_5_0_0Weight [44]
  //   to rmsNorm2_5_0_0ReciprocalRoot [B, 17, 1], rmsNorm2_5_0_0 [B, 17, 44]
  function residual2_4_0RmsNorm2_5_0_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = residual2_3_1[n * 44 + c] + linear2_4_0_3[n * 44 + c] + linear2_4_1_2[n * 44 + c] * dropoutMask(dropoutKey, 10, n * 44 + c, 0.12);
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      rmsNorm2_5_0_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 44; c++) {
        rmsNorm2_5_0_0[n * 44 + c] = (residual2_3_1[n * 44 + c] + linear2_4_0_3[n * 44 + c] + linear2_4_1_2[n * 44 + c] * dropoutMask(dropoutKey, 10, n * 44 + c, 0.12)) * reciprocalRoot * rmsNorm2_5_0_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from rmsNorm2_5_0_0 [B, 17, 44] to gated2_5_0_1 [B, 17, 132]
  function gated2_5_0_1Forward(batch: number): void {
    gated2_5_0_1.fill(0, 0, (batch * 2244));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 13; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_5_0_1[b * 2244 + t * 132 + c * 3 + 528] = rmsNorm2_5_0_0[b * 748 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_5_0_1[b * 2244 + t * 132 + c * 3 + 265] = rmsNorm2_5_0_0[b * 748 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 17; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_5_0_1[b * 2244 + t * 132 + c * 3 + 2] = rmsNorm2_5_0_0[b * 748 + t * 44 + c];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_5_0_1_2 [B, 17, 28] to gated2_5_0_1Filter [B, 17, 28]
  function gated2_5_0_1Forward3(batch: number): void {
    const size = batch * 476;
    for (let i = 0; i < size; i++) {
      gated2_5_0_1Filter[i] = tanh(gated2_5_0_1_2[i]);
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // specs/best-wavenet.yaml:28 dropout
  // from gated2_5_0_1_3 [B, 17, 28], gated2_5_0_1Filter [B, 17, 28]
  //   to gated2_5_0_1Gate [B, 17, 28], dropout2_5_0_2 [B, 17, 28]
  function gated2_5_0_1Dropout2_5_0_2Forward(batch: number, dropoutKey: number): void {
    const size = batch * 476;
    for (let i = 0; i < size; i++) {
      const gate = sigmoid(gated2_5_0_1_3[i]);
      gated2_5_0_1Gate[i] = gate;
      dropout2_5_0_2[i] = gated2_5_0_1Filter[i] * gate * dropoutMask(dropoutKey, 11, i, 0.12);
    }
  }

  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:38 dropout
  // specs/best-wavenet.yaml:30 residual
  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:31 rmsNorm
  // from residual2_3_1 [B, 17, 44], linear2_4_0_3 [B, 17, 44], linear2_4_1_2 [B, 17, 44], linear2_5_0_3 [B, 17, 44], rmsNorm2_5_1_0Weight [44]
  //   to rmsNorm2_5_1_0ReciprocalRoot [B, 17, 1], rmsNorm2_5_1_0 [B, 17, 44]
  function residual2_4_0RmsNorm2_5_1_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = residual2_3_1[n * 44 + c] + linear2_4_0_3[n * 44 + c] + linear2_4_1_2[n * 44 + c] * dropoutMask(dropoutKey, 10, n * 44 + c, 0.12) + linear2_5_0_3[n * 44 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      rmsNorm2_5_1_0ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 44; c++) {
        rmsNorm2_5_1_0[n * 44 + c] = (residual2_3_1[n * 44 + c] + linear2_4_0_3[n * 44 + c] + linear2_4_1_2[n * 44 + c] * dropoutMask(dropoutKey, 10, n * 44 + c, 0.12) + linear2_5_0_3[n * 44 + c]) * reciprocalRoot * rmsNorm2_5_1_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:35 silu
  // from linear2_5_1_1_0_0 [B, 17, 26] to silu2_5_1_1_0_1 [B, 17, 26]
  function silu2_5_1_1_0_1Forward(batch: number): void {
    const size = batch * 442;
    for (let i = 0; i < size; i++) {
      silu2_5_1_1_0_1[i] = sigmoid(linear2_5_1_1_0_0[i]);
    }
  }

  // specs/best-wavenet.yaml:35 silu
  // specs/best-wavenet.yaml:32 parallel
  // from linear2_5_1_1_0_0 [B, 17, 26], silu2_5_1_1_0_1 [B, 17, 26], linear2_5_1_1_1_0 [B, 17, 26]
  //   to parallel2_5_1_1 [B, 17, 26]
  function silu2_5_1_1_0_1Parallel2_5_1_1Forward(batch: number): void {
    const size = batch * 442;
    for (let i = 0; i < size; i++) {
      parallel2_5_1_1[i] = linear2_5_1_1_0_0[i] * silu2_5_1_1_0_1[i] * linear2_5_1_1_1_0[i];
    }
  }

  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:38 dropout
  // specs/best-wavenet.yaml:30 residual
  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:38 dropout
  // specs/best-wavenet.yaml:30 residual
  // specs/best-wavenet.yaml:39 rmsNorm
  // from residual2_3_1 [B, 17, 44], linear2_4_0_3 [B, 17, 44], linear2_4_1_2 [B, 17, 44], linear2_5_0_3 [B, 17, 44], linear2_5_1_2 [B, 17, 44], residual2_5_1 [B, 17, 44], rmsNorm3Weight [44]
  //   to residual2_5_1 [B, 17, 44], rmsNorm3ReciprocalRoot [B, 17, 1], rmsNorm3 [B, 17, 44]
  function residual2_4_0RmsNorm3Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = residual2_3_1[n * 44 + c] + linear2_4_0_3[n * 44 + c] + linear2_4_1_2[n * 44 + c] * dropoutMask(dropoutKey, 10, n * 44 + c, 0.12) + linear2_5_0_3[n * 44 + c] + linear2_5_1_2[n * 44 + c] * dropoutMask(dropoutKey, 12, n * 44 + c, 0.12);
        residual2_5_1[n * 44 + c] = total;
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      rmsNorm3ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 44; c++) {
        rmsNorm3[n * 44 + c] = residual2_5_1[n * 44 + c] * reciprocalRoot * rmsNorm3Weight[c];
      }
    }
  }

  // loss
  // from targets [B, 17, 1], linear4 [B, 17, 27], lossCount [1, 1, 1], powers [27]
  //   to powers [27], dLinear4 [B, 17, 27], loss [1, 1, 1]
  function lossForward2(batch: number): void {
    const rows = batch * 17;
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

  // specs/best-wavenet.yaml:40 linear
  // from dLinear4 [B, 17, 27] to dLinear4Bias [1, 1, 27]
  function linear4Backward(batch: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 27; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        dBias += dLinear4[n * 27 + c];
      }
      dLinear4Bias[c] = dBias;
    }
  }

  // specs/best-wavenet.yaml:39 rmsNorm
  // from dRmsNorm3 [B, 17, 44], residual2_5_1 [B, 17, 44], rmsNorm3ReciprocalRoot [B, 17, 1] to dRmsNorm3Weight [1, 1, 44]
  function rmsNorm3Backward(batch: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 44; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += dRmsNorm3[n * 44 + c] * residual2_5_1[n * 44 + c] * rmsNorm3ReciprocalRoot[n];
      }
      dRmsNorm3Weight[c] = dWeight;
    }
  }

  // specs/best-wavenet.yaml:39 rmsNorm
  // specs/best-wavenet.yaml:38 dropout
  // from dRmsNorm3 [B, 17, 44], rmsNorm3Weight [44], residual2_5_1 [B, 17, 44], rmsNorm3ReciprocalRoot [B, 17, 1]
  //   to dResidual2_5_0 [B, 17, 44], dLinear2_5_1_2 [B, 17, 44]
  function rmsNorm3Dropout2_5_1_3Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 44; c++) {
        dReciprocalRoot += dRmsNorm3[n * 44 + c] * rmsNorm3Weight[c] * residual2_5_1[n * 44 + c];
      }
      const reciprocalRoot = rmsNorm3ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot * reciprocalRoot * reciprocalRoot / 44;
      for (let c = 0; c < 44; c++) {
        const dTotal = dProduct * residual2_5_1[n * 44 + c];
        const dTotal2 = dRmsNorm3[n * 44 + c] * rmsNorm3Weight[c] * reciprocalRoot + dTotal + dTotal;
        dResidual2_5_0[n * 44 + c] = dTotal2;
        dLinear2_5_1_2[n * 44 + c] = dTotal2 * dropoutMask(dropoutKey, 12, n * 44 + c, 0.12);
      }
    }
  }

  // specs/best-wavenet.yaml:37 linear
  // from dLinear2_5_1_2 [B, 17, 44] to dLinear2_5_1_2Bias [1, 1, 44]
  function linear2_5_1_2Backward(batch: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 44; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        dBias += dLinear2_5_1_2[n * 44 + c];
      }
      dLinear2_5_1_2Bias[c] = dBias;
    }
  }

  // specs/best-wavenet.yaml:32 parallel
  // specs/best-wavenet.yaml:36 linear
  // specs/best-wavenet.yaml:35 silu
  // specs/best-wavenet.yaml:35 linear
  // from dParallel2_5_1_1 [B, 17, 26], linear2_5_1_1_0_0 [B, 17, 26], silu2_5_1_1_0_1 [B, 17, 26], linear2_5_1_1_1_0 [B, 17, 26]
  //   to dLinear2_5_1_1_1_0 [B, 17, 26], dLinear2_5_1_1_0_0 [B, 17, 26], dLinear2_5_1_1_1_0Bias [1, 1, 26], dLinear2_5_1_1_0_0Bias [1, 1, 26]
  function parallel2_5_1_1Linear2_5_1_1_0_0Backward(batch: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 26; c++) {
      let dBias = 0;
      let dBias2 = 0;
      for (let n = 0; n < rows; n++) {
        const dy = dParallel2_5_1_1[n * 26 + c];
        const total = linear2_5_1_1_0_0[n * 26 + c];
        const activation = silu2_5_1_1_0_1[n * 26 + c];
        const dY = dy * total * activation;
        dLinear2_5_1_1_1_0[n * 26 + c] = dY;
        dBias += dY;
        const dProduct = dy * linear2_5_1_1_1_0[n * 26 + c];
        const dY2 = dProduct * activation + dProduct * total * activation * (1 - activation);
        dLinear2_5_1_1_0_0[n * 26 + c] = dY2;
        dBias2 += dY2;
      }
      dLinear2_5_1_1_1_0Bias[c] = dBias;
      dLinear2_5_1_1_0_0Bias[c] = dBias2;
    }
  }

  // specs/best-wavenet.yaml:35 linear
  // specs/best-wavenet.yaml:31 rmsNorm
  // from dRmsNorm2_5_1_0 [B, 17, 44], dRmsNorm2_5_1_0_2 [B, 17, 44], residual2_3_1 [B, 17, 44], linear2_4_0_3 [B, 17, 44], linear2_4_1_2 [B, 17, 44], linear2_5_0_3 [B, 17, 44], rmsNorm2_5_1_0ReciprocalRoot [B, 17, 1]
  //   to dRmsNorm2_5_1_0Weight [1, 1, 44]
  function linear2_5_1_1_0_0RmsNorm2_5_1_0Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 44; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += (dRmsNorm2_5_1_0[n * 44 + c] + dRmsNorm2_5_1_0_2[n * 44 + c]) * (residual2_3_1[n * 44 + c] + linear2_4_0_3[n * 44 + c] + linear2_4_1_2[n * 44 + c] * dropoutMask(dropoutKey, 10, n * 44 + c, 0.12) + linear2_5_0_3[n * 44 + c]) * rmsNorm2_5_1_0ReciprocalRoot[n];
      }
      dRmsNorm2_5_1_0Weight[c] = dWeight;
    }
  }

  // specs/best-wavenet.yaml:35 linear
  // specs/best-wavenet.yaml:31 rmsNorm
  // from dRmsNorm2_5_1_0 [B, 17, 44], dRmsNorm2_5_1_0_2 [B, 17, 44], rmsNorm2_5_1_0Weight [44], residual2_3_1 [B, 17, 44], linear2_4_0_3 [B, 17, 44], linear2_4_1_2 [B, 17, 44], linear2_5_0_3 [B, 17, 44], rmsNorm2_5_1_0ReciprocalRoot [B, 17, 1], dResidual2_5_0 [B, 17, 44]
  //   to dResidual2_4_1 [B, 17, 44]
  function linear2_5_1_1_0_0RmsNorm2_5_1_0Backward2(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 44; c++) {
        dReciprocalRoot += (dRmsNorm2_5_1_0[n * 44 + c] + dRmsNorm2_5_1_0_2[n * 44 + c]) * rmsNorm2_5_1_0Weight[c] * (residual2_3_1[n * 44 + c] + linear2_4_0_3[n * 44 + c] + linear2_4_1_2[n * 44 + c] * dropoutMask(dropoutKey, 10, n * 44 + c, 0.12) + linear2_5_0_3[n * 44 + c]);
      }
      const reciprocalRoot = rmsNorm2_5_1_0ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot * reciprocalRoot * reciprocalRoot / 44;
      for (let c = 0; c < 44; c++) {
        const dTotal = dProduct * (residual2_3_1[n * 44 + c] + linear2_4_0_3[n * 44 + c] + linear2_4_1_2[n * 44 + c] * dropoutMask(dropoutKey, 10, n * 44 + c, 0.12) + linear2_5_0_3[n * 44 + c]);
        dResidual2_4_1[n * 44 + c] = dResidual2_5_0[n * 44 + c] + (dRmsNorm2_5_1_0[n * 44 + c] + dRmsNorm2_5_1_0_2[n * 44 + c]) * rmsNorm2_5_1_0Weight[c] * reciprocalRoot + dTotal + dTotal;
      }
    }
  }

  // specs/best-wavenet.yaml:29 linear
  // from dResidual2_4_1 [B, 17, 44] to dLinear2_5_0_3Bias [1, 1, 44]
  function linear2_5_0_3Backward(batch: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 44; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        dBias += dResidual2_4_1[n * 44 + c];
      }
      dLinear2_5_0_3Bias[c] = dBias;
    }
  }

  // specs/best-wavenet.yaml:28 dropout
  // specs/best-wavenet.yaml:27 gated
  // from dDropout2_5_0_2 [B, 17, 28], gated2_5_0_1Filter [B, 17, 28], gated2_5_0_1Gate [B, 17, 28]
  //   to dGated2_5_0_1 [B, 17, 28], dGated2_5_0_1_3 [B, 17, 28], dGated2_5_0_1GateBias [1, 1, 28], dGated2_5_0_1FilterBias [1, 1, 28]
  function dropout2_5_0_2Gated2_5_0_1Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 28; c++) {
      let dGateBias = 0;
      let dFilterBias = 0;
      for (let n = 0; n < rows; n++) {
        const dProduct = dDropout2_5_0_2[n * 28 + c] * dropoutMask(dropoutKey, 11, n * 28 + c, 0.12);
        const filter = gated2_5_0_1Filter[n * 28 + c];
        const gate = gated2_5_0_1Gate[n * 28 + c];
        const dY = dProduct * filter * gate * (1 - gate);
        dGated2_5_0_1[n * 28 + c] = dY;
        dGateBias += dY;
        const dY2 = dProduct * gate * (1 - filter * filter);
        dGated2_5_0_1_3[n * 28 + c] = dY2;
        dFilterBias += dY2;
      }
      dGated2_5_0_1GateBias[c] = dGateBias;
      dGated2_5_0_1FilterBias[c] = dFilterBias;
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from dGated2_5_0_1_2 [B, 17, 132] to dRmsNorm2_5_0_0 [B, 17, 44]
  function gated2_5_0_1Backward(batch: number): void {
    dRmsNorm2_5_0_0.fill(0, 0, (batch * 748));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 13; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_5_0_0[b * 748 + t * 44 + c] += dGated2_5_0_1_2[b * 2244 + t * 132 + c * 3 + 528];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_5_0_0[b * 748 + t * 44 + c] += dGated2_5_0_1_2[b * 2244 + t * 132 + c * 3 + 265];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 17; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_5_0_0[b * 748 + t * 44 + c] += dGated2_5_0_1_2[b * 2244 + t * 132 + c * 3 + 2];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from dGated2_5_0_1_4 [B, 17, 132] to dRmsNorm2_5_0_0_2 [B, 17, 44]
  function gated2_5_0_1Backward2(batch: number): void {
    dRmsNorm2_5_0_0_2.fill(0, 0, (batch * 748));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 13; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_5_0_0_2[b * 748 + t * 44 + c] += dGated2_5_0_1_4[b * 2244 + t * 132 + c * 3 + 528];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_5_0_0_2[b * 748 + t * 44 + c] += dGated2_5_0_1_4[b * 2244 + t * 132 + c * 3 + 265];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 17; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_5_0_0_2[b * 748 + t * 44 + c] += dGated2_5_0_1_4[b * 2244 + t * 132 + c * 3 + 2];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // specs/best-wavenet.yaml:26 rmsNorm
  // from dRmsNorm2_5_0_0 [B, 17, 44], dRmsNorm2_5_0_0_2 [B, 17, 44], residual2_3_1 [B, 17, 44], linear2_4_0_3 [B, 17, 44], linear2_4_1_2 [B, 17, 44], rmsNorm2_5_0_0ReciprocalRoot [B, 17, 1]
  //   to dRmsNorm2_5_0_0Weight [1, 1, 44]
  function gated2_5_0_1RmsNorm2_5_0_0Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 44; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += (dRmsNorm2_5_0_0[n * 44 + c] + dRmsNorm2_5_0_0_2[n * 44 + c]) * (residual2_3_1[n * 44 + c] + linear2_4_0_3[n * 44 + c] + linear2_4_1_2[n * 44 + c] * dropoutMask(dropoutKey, 10, n * 44 + c, 0.12)) * rmsNorm2_5_0_0ReciprocalRoot[n];
      }
      dRmsNorm2_5_0_0Weight[c] = dWeight;
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // specs/best-wavenet.yaml:26 rmsNorm
  // specs/best-wavenet.yaml:38 dropout
  // from dRmsNorm2_5_0_0 [B, 17, 44], dRmsNorm2_5_0_0_2 [B, 17, 44], rmsNorm2_5_0_0Weight [44], residual2_3_1 [B, 17, 44], linear2_4_0_3 [B, 17, 44], linear2_4_1_2 [B, 17, 44], rmsNorm2_5_0_0ReciprocalRoot [B, 17, 1], dResidual2_4_1 [B, 17, 44]
  //   to dResidual2_4_1_2 [B, 17, 44], dLinear2_4_1_2 [B, 17, 44]
  function gated2_5_0_1Dropout2_4_1_3Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 44; c++) {
        dReciprocalRoot += (dRmsNorm2_5_0_0[n * 44 + c] + dRmsNorm2_5_0_0_2[n * 44 + c]) * rmsNorm2_5_0_0Weight[c] * (residual2_3_1[n * 44 + c] + linear2_4_0_3[n * 44 + c] + linear2_4_1_2[n * 44 + c] * dropoutMask(dropoutKey, 10, n * 44 + c, 0.12));
      }
      const reciprocalRoot = rmsNorm2_5_0_0ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot * reciprocalRoot * reciprocalRoot / 44;
      for (let c = 0; c < 44; c++) {
        const mask = dropoutMask(dropoutKey, 10, n * 44 + c, 0.12);
        const dTotal = dProduct * (residual2_3_1[n * 44 + c] + linear2_4_0_3[n * 44 + c] + linear2_4_1_2[n * 44 + c] * mask);
        dResidual2_4_1_2[n * 44 + c] = dTotal;
        dLinear2_4_1_2[n * 44 + c] = (dResidual2_4_1[n * 44 + c] + (dRmsNorm2_5_0_0[n * 44 + c] + dRmsNorm2_5_0_0_2[n * 44 + c]) * rmsNorm2_5_0_0Weight[c] * reciprocalRoot + dTotal + dTotal) * mask;
      }
    }
  }

  // specs/best-wavenet.yaml:37 linear
  // from dLinear2_4_1_2 [B, 17, 44] to dLinear2_4_1_2Bias [1, 1, 44]
  function linear2_4_1_2Backward(batch: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 44; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        dBias += dLinear2_4_1_2[n * 44 + c];
      }
      dLinear2_4_1_2Bias[c] = dBias;
    }
  }

  // specs/best-wavenet.yaml:32 parallel
  // specs/best-wavenet.yaml:36 linear
  // specs/best-wavenet.yaml:35 silu
  // specs/best-wavenet.yaml:35 linear
  // from dParallel2_4_1_1 [B, 17, 26], linear2_4_1_1_0_0 [B, 17, 26], silu2_4_1_1_0_1 [B, 17, 26], linear2_4_1_1_1_0 [B, 17, 26]
  //   to dLinear2_4_1_1_1_0 [B, 17, 26], dLinear2_4_1_1_0_0 [B, 17, 26], dLinear2_4_1_1_1_0Bias [1, 1, 26], dLinear2_4_1_1_0_0Bias [1, 1, 26]
  function parallel2_4_1_1Linear2_4_1_1_0_0Backward(batch: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 26; c++) {
      let dBias = 0;
      let dBias2 = 0;
      for (let n = 0; n < rows; n++) {
        const dy = dParallel2_4_1_1[n * 26 + c];
        const total = linear2_4_1_1_0_0[n * 26 + c];
        const activation = silu2_4_1_1_0_1[n * 26 + c];
        const dY = dy * total * activation;
        dLinear2_4_1_1_1_0[n * 26 + c] = dY;
        dBias += dY;
        const dProduct = dy * linear2_4_1_1_1_0[n * 26 + c];
        const dY2 = dProduct * activation + dProduct * total * activation * (1 - activation);
        dLinear2_4_1_1_0_0[n * 26 + c] = dY2;
        dBias2 += dY2;
      }
      dLinear2_4_1_1_1_0Bias[c] = dBias;
      dLinear2_4_1_1_0_0Bias[c] = dBias2;
    }
  }

  // specs/best-wavenet.yaml:35 linear
  // specs/best-wavenet.yaml:31 rmsNorm
  // from dRmsNorm2_4_1_0 [B, 17, 44], dRmsNorm2_4_1_0_2 [B, 17, 44], residual2_3_1 [B, 17, 44], linear2_4_0_3 [B, 17, 44], rmsNorm2_4_1_0ReciprocalRoot [B, 17, 1]
  //   to dRmsNorm2_4_1_0Weight [1, 1, 44]
  function linear2_4_1_1_0_0RmsNorm2_4_1_0Backward(batch: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 44; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += (dRmsNorm2_4_1_0[n * 44 + c] + dRmsNorm2_4_1_0_2[n * 44 + c]) * (residual2_3_1[n * 44 + c] + linear2_4_0_3[n * 44 + c]) * rmsNorm2_4_1_0ReciprocalRoot[n];
      }
      dRmsNorm2_4_1_0Weight[c] = dWeight;
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // specs/best-wavenet.yaml:26 rmsNorm
  // specs/best-wavenet.yaml:35 linear
  // specs/best-wavenet.yaml:31 rmsNorm
  // from dRmsNorm2_4_1_0 [B, 17, 44], dRmsNorm2_4_1_0_2 [B, 17, 44], rmsNorm2_4_1_0Weight [44], residual2_3_1 [B, 17, 44], linear2_4_0_3 [B, 17, 44], rmsNorm2_5_0_0ReciprocalRoot [B, 17, 1], rmsNorm2_4_1_0ReciprocalRoot [B, 17, 1], dResidual2_4_1_2 [B, 17, 44], dResidual2_4_1 [B, 17, 44], dRmsNorm2_5_0_0 [B, 17, 44], dRmsNorm2_5_0_0_2 [B, 17, 44], rmsNorm2_5_0_0Weight [44]
  //   to dResidual2_3_1 [B, 17, 44]
  function gated2_5_0_1RmsNorm2_4_1_0Backward(batch: number): void {
    const rows = batch * 17;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 44; c++) {
        dReciprocalRoot += (dRmsNorm2_4_1_0[n * 44 + c] + dRmsNorm2_4_1_0_2[n * 44 + c]) * rmsNorm2_4_1_0Weight[c] * (residual2_3_1[n * 44 + c] + linear2_4_0_3[n * 44 + c]);
      }
      const reciprocalRoot = rmsNorm2_5_0_0ReciprocalRoot[n];
      const reciprocalRoot2 = rmsNorm2_4_1_0ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot2 * reciprocalRoot2 * reciprocalRoot2 / 44;
      for (let c = 0; c < 44; c++) {
        const dTotal = dResidual2_4_1_2[n * 44 + c];
        const dTotal2 = dResidual2_4_1[n * 44 + c] + (dRmsNorm2_5_0_0[n * 44 + c] + dRmsNorm2_5_0_0_2[n * 44 + c]) * rmsNorm2_5_0_0Weight[c] * reciprocalRoot + dTotal + dTotal + (dRmsNorm2_4_1_0[n * 44 + c] + dRmsNorm2_4_1_0_2[n * 44 + c]) * rmsNorm2_4_1_0Weight[c] * reciprocalRoot2;
        const dTotal3 = dProduct * (residual2_3_1[n * 44 + c] + linear2_4_0_3[n * 44 + c]);
        dResidual2_3_1[n * 44 + c] = dTotal2 + dTotal3 + dTotal3;
      }
    }
  }

  // specs/best-wavenet.yaml:29 linear
  // from dResidual2_3_1 [B, 17, 44] to dLinear2_4_0_3Bias [1, 1, 44]
  function linear2_4_0_3Backward(batch: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 44; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        dBias += dResidual2_3_1[n * 44 + c];
      }
      dLinear2_4_0_3Bias[c] = dBias;
    }
  }

  // specs/best-wavenet.yaml:28 dropout
  // specs/best-wavenet.yaml:27 gated
  // from dDropout2_4_0_2 [B, 17, 28], gated2_4_0_1Filter [B, 17, 28], gated2_4_0_1Gate [B, 17, 28]
  //   to dGated2_4_0_1 [B, 17, 28], dGated2_4_0_1_3 [B, 17, 28], dGated2_4_0_1GateBias [1, 1, 28], dGated2_4_0_1FilterBias [1, 1, 28]
  function dropout2_4_0_2Gated2_4_0_1Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 28; c++) {
      let dGateBias = 0;
      let dFilterBias = 0;
      for (let n = 0; n < rows; n++) {
        const dProduct = dDropout2_4_0_2[n * 28 + c] * dropoutMask(dropoutKey, 9, n * 28 + c, 0.12);
        const filter = gated2_4_0_1Filter[n * 28 + c];
        const gate = gated2_4_0_1Gate[n * 28 + c];
        const dY = dProduct * filter * gate * (1 - gate);
        dGated2_4_0_1[n * 28 + c] = dY;
        dGateBias += dY;
        const dY2 = dProduct * gate * (1 - filter * filter);
        dGated2_4_0_1_3[n * 28 + c] = dY2;
        dFilterBias += dY2;
      }
      dGated2_4_0_1GateBias[c] = dGateBias;
      dGated2_4_0_1FilterBias[c] = dFilterBias;
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from dGated2_4_0_1_2 [B, 17, 132] to dRmsNorm2_4_0_0 [B, 17, 44]
  function gated2_4_0_1Backward(batch: number): void {
    dRmsNorm2_4_0_0.fill(0, 0, (batch * 748));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 13; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_4_0_0[b * 748 + t * 44 + c] += dGated2_4_0_1_2[b * 2244 + t * 132 + c * 3 + 528];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_4_0_0[b * 748 + t * 44 + c] += dGated2_4_0_1_2[b * 2244 + t * 132 + c * 3 + 265];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 17; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_4_0_0[b * 748 + t * 44 + c] += dGated2_4_0_1_2[b * 2244 + t * 132 + c * 3 + 2];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from dGated2_4_0_1_4 [B, 17, 132] to dRmsNorm2_4_0_0_2 [B, 17, 44]
  function gated2_4_0_1Backward2(batch: number): void {
    dRmsNorm2_4_0_0_2.fill(0, 0, (batch * 748));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 13; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_4_0_0_2[b * 748 + t * 44 + c] += dGated2_4_0_1_4[b * 2244 + t * 132 + c * 3 + 528];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_4_0_0_2[b * 748 + t * 44 + c] += dGated2_4_0_1_4[b * 2244 + t * 132 + c * 3 + 265];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 17; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_4_0_0_2[b * 748 + t * 44 + c] += dGated2_4_0_1_4[b * 2244 + t * 132 + c * 3 + 2];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // specs/best-wavenet.yaml:26 rmsNorm
  // from dRmsNorm2_4_0_0 [B, 17, 44], dRmsNorm2_4_0_0_2 [B, 17, 44], residual2_3_1 [B, 17, 44], rmsNorm2_4_0_0ReciprocalRoot [B, 17, 1]
  //   to dRmsNorm2_4_0_0Weight [1, 1, 44]
  function gated2_4_0_1RmsNorm2_4_0_0Backward(batch: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 44; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += (dRmsNorm2_4_0_0[n * 44 + c] + dRmsNorm2_4_0_0_2[n * 44 + c]) * residual2_3_1[n * 44 + c] * rmsNorm2_4_0_0ReciprocalRoot[n];
      }
      dRmsNorm2_4_0_0Weight[c] = dWeight;
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // specs/best-wavenet.yaml:26 rmsNorm
  // specs/best-wavenet.yaml:38 dropout
  // from dRmsNorm2_4_0_0 [B, 17, 44], dRmsNorm2_4_0_0_2 [B, 17, 44], rmsNorm2_4_0_0Weight [44], residual2_3_1 [B, 17, 44], rmsNorm2_4_0_0ReciprocalRoot [B, 17, 1], dResidual2_3_1 [B, 17, 44]
  //   to dResidual2_3_0 [B, 17, 44], dLinear2_3_1_2 [B, 17, 44]
  function gated2_4_0_1Dropout2_3_1_3Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 44; c++) {
        dReciprocalRoot += (dRmsNorm2_4_0_0[n * 44 + c] + dRmsNorm2_4_0_0_2[n * 44 + c]) * rmsNorm2_4_0_0Weight[c] * residual2_3_1[n * 44 + c];
      }
      const reciprocalRoot = rmsNorm2_4_0_0ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot * reciprocalRoot * reciprocalRoot / 44;
      for (let c = 0; c < 44; c++) {
        const dTotal = dProduct * residual2_3_1[n * 44 + c];
        const dTotal2 = dResidual2_3_1[n * 44 + c] + (dRmsNorm2_4_0_0[n * 44 + c] + dRmsNorm2_4_0_0_2[n * 44 + c]) * rmsNorm2_4_0_0Weight[c] * reciprocalRoot + dTotal + dTotal;
        dResidual2_3_0[n * 44 + c] = dTotal2;
        dLinear2_3_1_2[n * 44 + c] = dTotal2 * dropoutMask(dropoutKey, 8, n * 44 + c, 0.12);
      }
    }
  }

  // specs/best-wavenet.yaml:37 linear
  // from dLinear2_3_1_2 [B, 17, 44] to dLinear2_3_1_2Bias [1, 1, 44]
  function linear2_3_1_2Backward(batch: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 44; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        dBias += dLinear2_3_1_2[n * 44 + c];
      }
      dLinear2_3_1_2Bias[c] = dBias;
    }
  }

  // specs/best-wavenet.yaml:32 parallel
  // specs/best-wavenet.yaml:36 linear
  // specs/best-wavenet.yaml:35 silu
  // specs/best-wavenet.yaml:35 linear
  // from dParallel2_3_1_1 [B, 17, 26], linear2_3_1_1_0_0 [B, 17, 26], silu2_3_1_1_0_1 [B, 17, 26], linear2_3_1_1_1_0 [B, 17, 26]
  //   to dLinear2_3_1_1_1_0 [B, 17, 26], dLinear2_3_1_1_0_0 [B, 17, 26], dLinear2_3_1_1_1_0Bias [1, 1, 26], dLinear2_3_1_1_0_0Bias [1, 1, 26]
  function parallel2_3_1_1Linear2_3_1_1_0_0Backward(batch: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 26; c++) {
      let dBias = 0;
      let dBias2 = 0;
      for (let n = 0; n < rows; n++) {
        const dy = dParallel2_3_1_1[n * 26 + c];
        const total = linear2_3_1_1_0_0[n * 26 + c];
        const activation = silu2_3_1_1_0_1[n * 26 + c];
        const dY = dy * total * activation;
        dLinear2_3_1_1_1_0[n * 26 + c] = dY;
        dBias += dY;
        const dProduct = dy * linear2_3_1_1_1_0[n * 26 + c];
        const dY2 = dProduct * activation + dProduct * total * activation * (1 - activation);
        dLinear2_3_1_1_0_0[n * 26 + c] = dY2;
        dBias2 += dY2;
      }
      dLinear2_3_1_1_1_0Bias[c] = dBias;
      dLinear2_3_1_1_0_0Bias[c] = dBias2;
    }
  }

  // specs/best-wavenet.yaml:35 linear
  // specs/best-wavenet.yaml:31 rmsNorm
  // from dRmsNorm2_3_1_0 [B, 17, 44], dRmsNorm2_3_1_0_2 [B, 17, 44], residual2_1_1 [B, 17, 44], linear2_2_0_3 [B, 17, 44], linear2_2_1_2 [B, 17, 44], linear2_3_0_3 [B, 17, 44], rmsNorm2_3_1_0ReciprocalRoot [B, 17, 1]
  //   to dRmsNorm2_3_1_0Weight [1, 1, 44]
  function linear2_3_1_1_0_0RmsNorm2_3_1_0Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 44; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += (dRmsNorm2_3_1_0[n * 44 + c] + dRmsNorm2_3_1_0_2[n * 44 + c]) * (residual2_1_1[n * 44 + c] + linear2_2_0_3[n * 44 + c] + linear2_2_1_2[n * 44 + c] * dropoutMask(dropoutKey, 6, n * 44 + c, 0.12) + linear2_3_0_3[n * 44 + c]) * rmsNorm2_3_1_0ReciprocalRoot[n];
      }
      dRmsNorm2_3_1_0Weight[c] = dWeight;
    }
  }

  // specs/best-wavenet.yaml:35 linear
  // specs/best-wavenet.yaml:31 rmsNorm
  // from dRmsNorm2_3_1_0 [B, 17, 44], dRmsNorm2_3_1_0_2 [B, 17, 44], rmsNorm2_3_1_0Weight [44], residual2_1_1 [B, 17, 44], linear2_2_0_3 [B, 17, 44], linear2_2_1_2 [B, 17, 44], linear2_3_0_3 [B, 17, 44], rmsNorm2_3_1_0ReciprocalRoot [B, 17, 1], dResidual2_3_0 [B, 17, 44]
  //   to dResidual2_2_1 [B, 17, 44]
  function linear2_3_1_1_0_0RmsNorm2_3_1_0Backward2(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 44; c++) {
        dReciprocalRoot += (dRmsNorm2_3_1_0[n * 44 + c] + dRmsNorm2_3_1_0_2[n * 44 + c]) * rmsNorm2_3_1_0Weight[c] * (residual2_1_1[n * 44 + c] + linear2_2_0_3[n * 44 + c] + linear2_2_1_2[n * 44 + c] * dropoutMask(dropoutKey, 6, n * 44 + c, 0.12) + linear2_3_0_3[n * 44 + c]);
      }
      const reciprocalRoot = rmsNorm2_3_1_0ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot * reciprocalRoot * reciprocalRoot / 44;
      for (let c = 0; c < 44; c++) {
        const dTotal = dProduct * (residual2_1_1[n * 44 + c] + linear2_2_0_3[n * 44 + c] + linear2_2_1_2[n * 44 + c] * dropoutMask(dropoutKey, 6, n * 44 + c, 0.12) + linear2_3_0_3[n * 44 + c]);
        dResidual2_2_1[n * 44 + c] = dResidual2_3_0[n * 44 + c] + (dRmsNorm2_3_1_0[n * 44 + c] + dRmsNorm2_3_1_0_2[n * 44 + c]) * rmsNorm2_3_1_0Weight[c] * reciprocalRoot + dTotal + dTotal;
      }
    }
  }

  // specs/best-wavenet.yaml:29 linear
  // from dResidual2_2_1 [B, 17, 44] to dLinear2_3_0_3Bias [1, 1, 44]
  function linear2_3_0_3Backward(batch: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 44; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        dBias += dResidual2_2_1[n * 44 + c];
      }
      dLinear2_3_0_3Bias[c] = dBias;
    }
  }

  // specs/best-wavenet.yaml:28 dropout
  // specs/best-wavenet.yaml:27 gated
  // from dDropout2_3_0_2 [B, 17, 28], gated2_3_0_1Filter [B, 17, 28], gated2_3_0_1Gate [B, 17, 28]
  //   to dGated2_3_0_1 [B, 17, 28], dGated2_3_0_1_3 [B, 17, 28], dGated2_3_0_1GateBias [1, 1, 28], dGated2_3_0_1FilterBias [1, 1, 28]
  function dropout2_3_0_2Gated2_3_0_1Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 28; c++) {
      let dGateBias = 0;
      let dFilterBias = 0;
      for (let n = 0; n < rows; n++) {
        const dProduct = dDropout2_3_0_2[n * 28 + c] * dropoutMask(dropoutKey, 7, n * 28 + c, 0.12);
        const filter = gated2_3_0_1Filter[n * 28 + c];
        const gate = gated2_3_0_1Gate[n * 28 + c];
        const dY = dProduct * filter * gate * (1 - gate);
        dGated2_3_0_1[n * 28 + c] = dY;
        dGateBias += dY;
        const dY2 = dProduct * gate * (1 - filter * filter);
        dGated2_3_0_1_3[n * 28 + c] = dY2;
        dFilterBias += dY2;
      }
      dGated2_3_0_1GateBias[c] = dGateBias;
      dGated2_3_0_1FilterBias[c] = dFilterBias;
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from dGated2_3_0_1_2 [B, 17, 132] to dRmsNorm2_3_0_0 [B, 17, 44]
  function gated2_3_0_1Backward(batch: number): void {
    dRmsNorm2_3_0_0.fill(0, 0, (batch * 748));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_3_0_0[b * 748 + t * 44 + c] += dGated2_3_0_1_2[b * 2244 + t * 132 + c * 3 + 264];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_3_0_0[b * 748 + t * 44 + c] += dGated2_3_0_1_2[b * 2244 + t * 132 + c * 3 + 133];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 17; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_3_0_0[b * 748 + t * 44 + c] += dGated2_3_0_1_2[b * 2244 + t * 132 + c * 3 + 2];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from dGated2_3_0_1_4 [B, 17, 132] to dRmsNorm2_3_0_0_2 [B, 17, 44]
  function gated2_3_0_1Backward2(batch: number): void {
    dRmsNorm2_3_0_0_2.fill(0, 0, (batch * 748));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_3_0_0_2[b * 748 + t * 44 + c] += dGated2_3_0_1_4[b * 2244 + t * 132 + c * 3 + 264];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_3_0_0_2[b * 748 + t * 44 + c] += dGated2_3_0_1_4[b * 2244 + t * 132 + c * 3 + 133];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 17; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_3_0_0_2[b * 748 + t * 44 + c] += dGated2_3_0_1_4[b * 2244 + t * 132 + c * 3 + 2];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // specs/best-wavenet.yaml:26 rmsNorm
  // from dRmsNorm2_3_0_0 [B, 17, 44], dRmsNorm2_3_0_0_2 [B, 17, 44], residual2_1_1 [B, 17, 44], linear2_2_0_3 [B, 17, 44], linear2_2_1_2 [B, 17, 44], rmsNorm2_3_0_0ReciprocalRoot [B, 17, 1]
  //   to dRmsNorm2_3_0_0Weight [1, 1, 44]
  function gated2_3_0_1RmsNorm2_3_0_0Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 44; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += (dRmsNorm2_3_0_0[n * 44 + c] + dRmsNorm2_3_0_0_2[n * 44 + c]) * (residual2_1_1[n * 44 + c] + linear2_2_0_3[n * 44 + c] + linear2_2_1_2[n * 44 + c] * dropoutMask(dropoutKey, 6, n * 44 + c, 0.12)) * rmsNorm2_3_0_0ReciprocalRoot[n];
      }
      dRmsNorm2_3_0_0Weight[c] = dWeight;
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // specs/best-wavenet.yaml:26 rmsNorm
  // specs/best-wavenet.yaml:38 dropout
  // from dRmsNorm2_3_0_0 [B, 17, 44], dRmsNorm2_3_0_0_2 [B, 17, 44], rmsNorm2_3_0_0Weight [44], residual2_1_1 [B, 17, 44], linear2_2_0_3 [B, 17, 44], linear2_2_1_2 [B, 17, 44], rmsNorm2_3_0_0ReciprocalRoot [B, 17, 1], dResidual2_2_1 [B, 17, 44]
  //   to dResidual2_2_1_2 [B, 17, 44], dLinear2_2_1_2 [B, 17, 44]
  function gated2_3_0_1Dropout2_2_1_3Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 44; c++) {
        dReciprocalRoot += (dRmsNorm2_3_0_0[n * 44 + c] + dRmsNorm2_3_0_0_2[n * 44 + c]) * rmsNorm2_3_0_0Weight[c] * (residual2_1_1[n * 44 + c] + linear2_2_0_3[n * 44 + c] + linear2_2_1_2[n * 44 + c] * dropoutMask(dropoutKey, 6, n * 44 + c, 0.12));
      }
      const reciprocalRoot = rmsNorm2_3_0_0ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot * reciprocalRoot * reciprocalRoot / 44;
      for (let c = 0; c < 44; c++) {
        const mask = dropoutMask(dropoutKey, 6, n * 44 + c, 0.12);
        const dTotal = dProduct * (residual2_1_1[n * 44 + c] + linear2_2_0_3[n * 44 + c] + linear2_2_1_2[n * 44 + c] * mask);
        dResidual2_2_1_2[n * 44 + c] = dTotal;
        dLinear2_2_1_2[n * 44 + c] = (dResidual2_2_1[n * 44 + c] + (dRmsNorm2_3_0_0[n * 44 + c] + dRmsNorm2_3_0_0_2[n * 44 + c]) * rmsNorm2_3_0_0Weight[c] * reciprocalRoot + dTotal + dTotal) * mask;
      }
    }
  }

  // specs/best-wavenet.yaml:37 linear
  // from dLinear2_2_1_2 [B, 17, 44] to dLinear2_2_1_2Bias [1, 1, 44]
  function linear2_2_1_2Backward(batch: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 44; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        dBias += dLinear2_2_1_2[n * 44 + c];
      }
      dLinear2_2_1_2Bias[c] = dBias;
    }
  }

  // specs/best-wavenet.yaml:32 parallel
  // specs/best-wavenet.yaml:36 linear
  // specs/best-wavenet.yaml:35 silu
  // specs/best-wavenet.yaml:35 linear
  // from dParallel2_2_1_1 [B, 17, 26], linear2_2_1_1_0_0 [B, 17, 26], silu2_2_1_1_0_1 [B, 17, 26], linear2_2_1_1_1_0 [B, 17, 26]
  //   to dLinear2_2_1_1_1_0 [B, 17, 26], dLinear2_2_1_1_0_0 [B, 17, 26], dLinear2_2_1_1_1_0Bias [1, 1, 26], dLinear2_2_1_1_0_0Bias [1, 1, 26]
  function parallel2_2_1_1Linear2_2_1_1_0_0Backward(batch: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 26; c++) {
      let dBias = 0;
      let dBias2 = 0;
      for (let n = 0; n < rows; n++) {
        const dy = dParallel2_2_1_1[n * 26 + c];
        const total = linear2_2_1_1_0_0[n * 26 + c];
        const activation = silu2_2_1_1_0_1[n * 26 + c];
        const dY = dy * total * activation;
        dLinear2_2_1_1_1_0[n * 26 + c] = dY;
        dBias += dY;
        const dProduct = dy * linear2_2_1_1_1_0[n * 26 + c];
        const dY2 = dProduct * activation + dProduct * total * activation * (1 - activation);
        dLinear2_2_1_1_0_0[n * 26 + c] = dY2;
        dBias2 += dY2;
      }
      dLinear2_2_1_1_1_0Bias[c] = dBias;
      dLinear2_2_1_1_0_0Bias[c] = dBias2;
    }
  }

  // specs/best-wavenet.yaml:35 linear
  // specs/best-wavenet.yaml:31 rmsNorm
  // from dRmsNorm2_2_1_0 [B, 17, 44], dRmsNorm2_2_1_0_2 [B, 17, 44], residual2_1_1 [B, 17, 44], linear2_2_0_3 [B, 17, 44], rmsNorm2_2_1_0ReciprocalRoot [B, 17, 1]
  //   to dRmsNorm2_2_1_0Weight [1, 1, 44]
  function linear2_2_1_1_0_0RmsNorm2_2_1_0Backward(batch: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 44; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += (dRmsNorm2_2_1_0[n * 44 + c] + dRmsNorm2_2_1_0_2[n * 44 + c]) * (residual2_1_1[n * 44 + c] + linear2_2_0_3[n * 44 + c]) * rmsNorm2_2_1_0ReciprocalRoot[n];
      }
      dRmsNorm2_2_1_0Weight[c] = dWeight;
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // specs/best-wavenet.yaml:26 rmsNorm
  // specs/best-wavenet.yaml:35 linear
  // specs/best-wavenet.yaml:31 rmsNorm
  // from dRmsNorm2_2_1_0 [B, 17, 44], dRmsNorm2_2_1_0_2 [B, 17, 44], rmsNorm2_2_1_0Weight [44], residual2_1_1 [B, 17, 44], linear2_2_0_3 [B, 17, 44], rmsNorm2_3_0_0ReciprocalRoot [B, 17, 1], rmsNorm2_2_1_0ReciprocalRoot [B, 17, 1], dResidual2_2_1_2 [B, 17, 44], dResidual2_2_1 [B, 17, 44], dRmsNorm2_3_0_0 [B, 17, 44], dRmsNorm2_3_0_0_2 [B, 17, 44], rmsNorm2_3_0_0Weight [44]
  //   to dResidual2_1_1 [B, 17, 44]
  function gated2_3_0_1RmsNorm2_2_1_0Backward(batch: number): void {
    const rows = batch * 17;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 44; c++) {
        dReciprocalRoot += (dRmsNorm2_2_1_0[n * 44 + c] + dRmsNorm2_2_1_0_2[n * 44 + c]) * rmsNorm2_2_1_0Weight[c] * (residual2_1_1[n * 44 + c] + linear2_2_0_3[n * 44 + c]);
      }
      const reciprocalRoot = rmsNorm2_3_0_0ReciprocalRoot[n];
      const reciprocalRoot2 = rmsNorm2_2_1_0ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot2 * reciprocalRoot2 * reciprocalRoot2 / 44;
      for (let c = 0; c < 44; c++) {
        const dTotal = dResidual2_2_1_2[n * 44 + c];
        const dTotal2 = dResidual2_2_1[n * 44 + c] + (dRmsNorm2_3_0_0[n * 44 + c] + dRmsNorm2_3_0_0_2[n * 44 + c]) * rmsNorm2_3_0_0Weight[c] * reciprocalRoot + dTotal + dTotal + (dRmsNorm2_2_1_0[n * 44 + c] + dRmsNorm2_2_1_0_2[n * 44 + c]) * rmsNorm2_2_1_0Weight[c] * reciprocalRoot2;
        const dTotal3 = dProduct * (residual2_1_1[n * 44 + c] + linear2_2_0_3[n * 44 + c]);
        dResidual2_1_1[n * 44 + c] = dTotal2 + dTotal3 + dTotal3;
      }
    }
  }

  // specs/best-wavenet.yaml:29 linear
  // from dResidual2_1_1 [B, 17, 44] to dLinear2_2_0_3Bias [1, 1, 44]
  function linear2_2_0_3Backward(batch: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 44; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        dBias += dResidual2_1_1[n * 44 + c];
      }
      dLinear2_2_0_3Bias[c] = dBias;
    }
  }

  // specs/best-wavenet.yaml:28 dropout
  // specs/best-wavenet.yaml:27 gated
  // from dDropout2_2_0_2 [B, 17, 28], gated2_2_0_1Filter [B, 17, 28], gated2_2_0_1Gate [B, 17, 28]
  //   to dGated2_2_0_1 [B, 17, 28], dGated2_2_0_1_3 [B, 17, 28], dGated2_2_0_1GateBias [1, 1, 28], dGated2_2_0_1FilterBias [1, 1, 28]
  function dropout2_2_0_2Gated2_2_0_1Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 28; c++) {
      let dGateBias = 0;
      let dFilterBias = 0;
      for (let n = 0; n < rows; n++) {
        const dProduct = dDropout2_2_0_2[n * 28 + c] * dropoutMask(dropoutKey, 5, n * 28 + c, 0.12);
        const filter = gated2_2_0_1Filter[n * 28 + c];
        const gate = gated2_2_0_1Gate[n * 28 + c];
        const dY = dProduct * filter * gate * (1 - gate);
        dGated2_2_0_1[n * 28 + c] = dY;
        dGateBias += dY;
        const dY2 = dProduct * gate * (1 - filter * filter);
        dGated2_2_0_1_3[n * 28 + c] = dY2;
        dFilterBias += dY2;
      }
      dGated2_2_0_1GateBias[c] = dGateBias;
      dGated2_2_0_1FilterBias[c] = dFilterBias;
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from dGated2_2_0_1_2 [B, 17, 132] to dRmsNorm2_2_0_0 [B, 17, 44]
  function gated2_2_0_1Backward(batch: number): void {
    dRmsNorm2_2_0_0.fill(0, 0, (batch * 748));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_2_0_0[b * 748 + t * 44 + c] += dGated2_2_0_1_2[b * 2244 + t * 132 + c * 3 + 264];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_2_0_0[b * 748 + t * 44 + c] += dGated2_2_0_1_2[b * 2244 + t * 132 + c * 3 + 133];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 17; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_2_0_0[b * 748 + t * 44 + c] += dGated2_2_0_1_2[b * 2244 + t * 132 + c * 3 + 2];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from dGated2_2_0_1_4 [B, 17, 132] to dRmsNorm2_2_0_0_2 [B, 17, 44]
  function gated2_2_0_1Backward2(batch: number): void {
    dRmsNorm2_2_0_0_2.fill(0, 0, (batch * 748));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_2_0_0_2[b * 748 + t * 44 + c] += dGated2_2_0_1_4[b * 2244 + t * 132 + c * 3 + 264];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_2_0_0_2[b * 748 + t * 44 + c] += dGated2_2_0_1_4[b * 2244 + t * 132 + c * 3 + 133];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 17; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_2_0_0_2[b * 748 + t * 44 + c] += dGated2_2_0_1_4[b * 2244 + t * 132 + c * 3 + 2];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // specs/best-wavenet.yaml:26 rmsNorm
  // from dRmsNorm2_2_0_0 [B, 17, 44], dRmsNorm2_2_0_0_2 [B, 17, 44], residual2_1_1 [B, 17, 44], rmsNorm2_2_0_0ReciprocalRoot [B, 17, 1]
  //   to dRmsNorm2_2_0_0Weight [1, 1, 44]
  function gated2_2_0_1RmsNorm2_2_0_0Backward(batch: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 44; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += (dRmsNorm2_2_0_0[n * 44 + c] + dRmsNorm2_2_0_0_2[n * 44 + c]) * residual2_1_1[n * 44 + c] * rmsNorm2_2_0_0ReciprocalRoot[n];
      }
      dRmsNorm2_2_0_0Weight[c] = dWeight;
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // specs/best-wavenet.yaml:26 rmsNorm
  // specs/best-wavenet.yaml:38 dropout
  // from dRmsNorm2_2_0_0 [B, 17, 44], dRmsNorm2_2_0_0_2 [B, 17, 44], rmsNorm2_2_0_0Weight [44], residual2_1_1 [B, 17, 44], rmsNorm2_2_0_0ReciprocalRoot [B, 17, 1], dResidual2_1_1 [B, 17, 44]
  //   to dResidual2_1_0 [B, 17, 44], dLinear2_1_1_2 [B, 17, 44]
  function gated2_2_0_1Dropout2_1_1_3Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 44; c++) {
        dReciprocalRoot += (dRmsNorm2_2_0_0[n * 44 + c] + dRmsNorm2_2_0_0_2[n * 44 + c]) * rmsNorm2_2_0_0Weight[c] * residual2_1_1[n * 44 + c];
      }
      const reciprocalRoot = rmsNorm2_2_0_0ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot * reciprocalRoot * reciprocalRoot / 44;
      for (let c = 0; c < 44; c++) {
        const dTotal = dProduct * residual2_1_1[n * 44 + c];
        const dTotal2 = dResidual2_1_1[n * 44 + c] + (dRmsNorm2_2_0_0[n * 44 + c] + dRmsNorm2_2_0_0_2[n * 44 + c]) * rmsNorm2_2_0_0Weight[c] * reciprocalRoot + dTotal + dTotal;
        dResidual2_1_0[n * 44 + c] = dTotal2;
        dLinear2_1_1_2[n * 44 + c] = dTotal2 * dropoutMask(dropoutKey, 4, n * 44 + c, 0.12);
      }
    }
  }

  // specs/best-wavenet.yaml:37 linear
  // from dLinear2_1_1_2 [B, 17, 44] to dLinear2_1_1_2Bias [1, 1, 44]
  function linear2_1_1_2Backward(batch: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 44; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        dBias += dLinear2_1_1_2[n * 44 + c];
      }
      dLinear2_1_1_2Bias[c] = dBias;
    }
  }

  // specs/best-wavenet.yaml:32 parallel
  // specs/best-wavenet.yaml:36 linear
  // specs/best-wavenet.yaml:35 silu
  // specs/best-wavenet.yaml:35 linear
  // from dParallel2_1_1_1 [B, 17, 26], linear2_1_1_1_0_0 [B, 17, 26], silu2_1_1_1_0_1 [B, 17, 26], linear2_1_1_1_1_0 [B, 17, 26]
  //   to dLinear2_1_1_1_1_0 [B, 17, 26], dLinear2_1_1_1_0_0 [B, 17, 26], dLinear2_1_1_1_1_0Bias [1, 1, 26], dLinear2_1_1_1_0_0Bias [1, 1, 26]
  function parallel2_1_1_1Linear2_1_1_1_0_0Backward(batch: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 26; c++) {
      let dBias = 0;
      let dBias2 = 0;
      for (let n = 0; n < rows; n++) {
        const dy = dParallel2_1_1_1[n * 26 + c];
        const total = linear2_1_1_1_0_0[n * 26 + c];
        const activation = silu2_1_1_1_0_1[n * 26 + c];
        const dY = dy * total * activation;
        dLinear2_1_1_1_1_0[n * 26 + c] = dY;
        dBias += dY;
        const dProduct = dy * linear2_1_1_1_1_0[n * 26 + c];
        const dY2 = dProduct * activation + dProduct * total * activation * (1 - activation);
        dLinear2_1_1_1_0_0[n * 26 + c] = dY2;
        dBias2 += dY2;
      }
      dLinear2_1_1_1_1_0Bias[c] = dBias;
      dLinear2_1_1_1_0_0Bias[c] = dBias2;
    }
  }

  // specs/best-wavenet.yaml:35 linear
  // specs/best-wavenet.yaml:31 rmsNorm
  // from dRmsNorm2_1_1_0 [B, 17, 44], dRmsNorm2_1_1_0_2 [B, 17, 44], rmsNorm2_1_1_0 [B, 17, 44]
  //   to dRmsNorm2_1_1_0Weight [1, 1, 44]
  function linear2_1_1_1_0_0RmsNorm2_1_1_0Backward(batch: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 44; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += (dRmsNorm2_1_1_0[n * 44 + c] + dRmsNorm2_1_1_0_2[n * 44 + c]) * rmsNorm2_1_1_0[n * 44 + c];
      }
      dRmsNorm2_1_1_0Weight[c] = dWeight;
    }
  }

  // specs/best-wavenet.yaml:35 linear
  // specs/best-wavenet.yaml:31 rmsNorm
  // from dRmsNorm2_1_1_0 [B, 17, 44], dRmsNorm2_1_1_0_2 [B, 17, 44], rmsNorm2_1_1_0Weight [44], embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], linear2_0_1_2 [B, 17, 44], linear2_1_0_3 [B, 17, 44], rmsNorm2_1_1_0ReciprocalRoot [B, 17, 1], dResidual2_1_0 [B, 17, 44]
  //   to dResidual2_0_1 [B, 17, 44]
  function linear2_1_1_1_0_0RmsNorm2_1_1_0Backward2(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 44; c++) {
        const dProduct = (dRmsNorm2_1_1_0[n * 44 + c] + dRmsNorm2_1_1_0_2[n * 44 + c]) * rmsNorm2_1_1_0Weight[c] * (embedding0[n * 44 + c] * dropoutMask(dropoutKey, 0, n * 44 + c, 0.12) + linear2_0_0_3[n * 44 + c] + linear2_0_1_2[n * 44 + c] * dropoutMask(dropoutKey, 2, n * 44 + c, 0.12) + linear2_1_0_3[n * 44 + c]);
        dReciprocalRoot += dProduct;
      }
      const reciprocalRoot = rmsNorm2_1_1_0ReciprocalRoot[n];
      const dProduct2 = dReciprocalRoot * -0.5 * reciprocalRoot * reciprocalRoot * reciprocalRoot / 44;
      for (let c = 0; c < 44; c++) {
        const dTotal = dProduct2 * (embedding0[n * 44 + c] * dropoutMask(dropoutKey, 0, n * 44 + c, 0.12) + linear2_0_0_3[n * 44 + c] + linear2_0_1_2[n * 44 + c] * dropoutMask(dropoutKey, 2, n * 44 + c, 0.12) + linear2_1_0_3[n * 44 + c]);
        dResidual2_0_1[n * 44 + c] = dResidual2_1_0[n * 44 + c] + (dRmsNorm2_1_1_0[n * 44 + c] + dRmsNorm2_1_1_0_2[n * 44 + c]) * rmsNorm2_1_1_0Weight[c] * reciprocalRoot + dTotal + dTotal;
      }
    }
  }

  // specs/best-wavenet.yaml:29 linear
  // from dResidual2_0_1 [B, 17, 44] to dLinear2_1_0_3Bias [1, 1, 44]
  function linear2_1_0_3Backward(batch: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 44; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        dBias += dResidual2_0_1[n * 44 + c];
      }
      dLinear2_1_0_3Bias[c] = dBias;
    }
  }

  // specs/best-wavenet.yaml:28 dropout
  // specs/best-wavenet.yaml:27 gated
  // from dDropout2_1_0_2 [B, 17, 28], gated2_1_0_1Filter [B, 17, 28], gated2_1_0_1Gate [B, 17, 28]
  //   to dGated2_1_0_1 [B, 17, 28], dGated2_1_0_1_3 [B, 17, 28], dGated2_1_0_1GateBias [1, 1, 28], dGated2_1_0_1FilterBias [1, 1, 28]
  function dropout2_1_0_2Gated2_1_0_1Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 28; c++) {
      let dGateBias = 0;
      let dFilterBias = 0;
      for (let n = 0; n < rows; n++) {
        const dProduct = dDropout2_1_0_2[n * 28 + c] * dropoutMask(dropoutKey, 3, n * 28 + c, 0.12);
        const filter = gated2_1_0_1Filter[n * 28 + c];
        const gate = gated2_1_0_1Gate[n * 28 + c];
        const dY = dProduct * filter * gate * (1 - gate);
        dGated2_1_0_1[n * 28 + c] = dY;
        dGateBias += dY;
        const dY2 = dProduct * gate * (1 - filter * filter);
        dGated2_1_0_1_3[n * 28 + c] = dY2;
        dFilterBias += dY2;
      }
      dGated2_1_0_1GateBias[c] = dGateBias;
      dGated2_1_0_1FilterBias[c] = dFilterBias;
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from dGated2_1_0_1_2 [B, 17, 132] to dRmsNorm2_1_0_0 [B, 17, 44]
  function gated2_1_0_1Backward(batch: number): void {
    dRmsNorm2_1_0_0.fill(0, 0, (batch * 748));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_1_0_0[b * 748 + t * 44 + c] += dGated2_1_0_1_2[b * 2244 + t * 132 + c * 3 + 264];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_1_0_0[b * 748 + t * 44 + c] += dGated2_1_0_1_2[b * 2244 + t * 132 + c * 3 + 133];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 17; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_1_0_0[b * 748 + t * 44 + c] += dGated2_1_0_1_2[b * 2244 + t * 132 + c * 3 + 2];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from dGated2_1_0_1_4 [B, 17, 132] to dRmsNorm2_1_0_0_2 [B, 17, 44]
  function gated2_1_0_1Backward2(batch: number): void {
    dRmsNorm2_1_0_0_2.fill(0, 0, (batch * 748));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_1_0_0_2[b * 748 + t * 44 + c] += dGated2_1_0_1_4[b * 2244 + t * 132 + c * 3 + 264];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_1_0_0_2[b * 748 + t * 44 + c] += dGated2_1_0_1_4[b * 2244 + t * 132 + c * 3 + 133];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 17; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_1_0_0_2[b * 748 + t * 44 + c] += dGated2_1_0_1_4[b * 2244 + t * 132 + c * 3 + 2];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // specs/best-wavenet.yaml:26 rmsNorm
  // from dRmsNorm2_1_0_0 [B, 17, 44], dRmsNorm2_1_0_0_2 [B, 17, 44], embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], linear2_0_1_2 [B, 17, 44], rmsNorm2_1_0_0ReciprocalRoot [B, 17, 1]
  //   to dRmsNorm2_1_0_0Weight [1, 1, 44]
  function gated2_1_0_1RmsNorm2_1_0_0Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 44; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += (dRmsNorm2_1_0_0[n * 44 + c] + dRmsNorm2_1_0_0_2[n * 44 + c]) * (embedding0[n * 44 + c] * dropoutMask(dropoutKey, 0, n * 44 + c, 0.12) + linear2_0_0_3[n * 44 + c] + linear2_0_1_2[n * 44 + c] * dropoutMask(dropoutKey, 2, n * 44 + c, 0.12)) * rmsNorm2_1_0_0ReciprocalRoot[n];
      }
      dRmsNorm2_1_0_0Weight[c] = dWeight;
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // specs/best-wavenet.yaml:26 rmsNorm
  // specs/best-wavenet.yaml:38 dropout
  // from dRmsNorm2_1_0_0 [B, 17, 44], dRmsNorm2_1_0_0_2 [B, 17, 44], rmsNorm2_1_0_0Weight [44], embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], linear2_0_1_2 [B, 17, 44], rmsNorm2_1_0_0ReciprocalRoot [B, 17, 1], dResidual2_0_1 [B, 17, 44]
  //   to dResidual2_0_1_2 [B, 17, 44], dLinear2_0_1_2 [B, 17, 44]
  function gated2_1_0_1Dropout2_0_1_3Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 44; c++) {
        dReciprocalRoot += (dRmsNorm2_1_0_0[n * 44 + c] + dRmsNorm2_1_0_0_2[n * 44 + c]) * rmsNorm2_1_0_0Weight[c] * (embedding0[n * 44 + c] * dropoutMask(dropoutKey, 0, n * 44 + c, 0.12) + linear2_0_0_3[n * 44 + c] + linear2_0_1_2[n * 44 + c] * dropoutMask(dropoutKey, 2, n * 44 + c, 0.12));
      }
      const reciprocalRoot = rmsNorm2_1_0_0ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot * reciprocalRoot * reciprocalRoot / 44;
      for (let c = 0; c < 44; c++) {
        const mask = dropoutMask(dropoutKey, 2, n * 44 + c, 0.12);
        const dTotal = dProduct * (embedding0[n * 44 + c] * dropoutMask(dropoutKey, 0, n * 44 + c, 0.12) + linear2_0_0_3[n * 44 + c] + linear2_0_1_2[n * 44 + c] * mask);
        dResidual2_0_1_2[n * 44 + c] = dTotal;
        dLinear2_0_1_2[n * 44 + c] = (dResidual2_0_1[n * 44 + c] + (dRmsNorm2_1_0_0[n * 44 + c] + dRmsNorm2_1_0_0_2[n * 44 + c]) * rmsNorm2_1_0_0Weight[c] * reciprocalRoot + dTotal + dTotal) * mask;
      }
    }
  }

  // specs/best-wavenet.yaml:37 linear
  // from dLinear2_0_1_2 [B, 17, 44] to dLinear2_0_1_2Bias [1, 1, 44]
  function linear2_0_1_2Backward(batch: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 44; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        dBias += dLinear2_0_1_2[n * 44 + c];
      }
      dLinear2_0_1_2Bias[c] = dBias;
    }
  }

  // specs/best-wavenet.yaml:32 parallel
  // specs/best-wavenet.yaml:36 linear
  // specs/best-wavenet.yaml:35 silu
  // specs/best-wavenet.yaml:35 linear
  // from dParallel2_0_1_1 [B, 17, 26], linear2_0_1_1_0_0 [B, 17, 26], silu2_0_1_1_0_1 [B, 17, 26], linear2_0_1_1_1_0 [B, 17, 26]
  //   to dLinear2_0_1_1_1_0 [B, 17, 26], dLinear2_0_1_1_0_0 [B, 17, 26], dLinear2_0_1_1_1_0Bias [1, 1, 26], dLinear2_0_1_1_0_0Bias [1, 1, 26]
  function parallel2_0_1_1Linear2_0_1_1_0_0Backward(batch: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 26; c++) {
      let dBias = 0;
      let dBias2 = 0;
      for (let n = 0; n < rows; n++) {
        const dy = dParallel2_0_1_1[n * 26 + c];
        const total = linear2_0_1_1_0_0[n * 26 + c];
        const activation = silu2_0_1_1_0_1[n * 26 + c];
        const dY = dy * total * activation;
        dLinear2_0_1_1_1_0[n * 26 + c] = dY;
        dBias += dY;
        const dProduct = dy * linear2_0_1_1_1_0[n * 26 + c];
        const dY2 = dProduct * activation + dProduct * total * activation * (1 - activation);
        dLinear2_0_1_1_0_0[n * 26 + c] = dY2;
        dBias2 += dY2;
      }
      dLinear2_0_1_1_1_0Bias[c] = dBias;
      dLinear2_0_1_1_0_0Bias[c] = dBias2;
    }
  }

  // specs/best-wavenet.yaml:35 linear
  // specs/best-wavenet.yaml:31 rmsNorm
  // from dRmsNorm2_0_1_0 [B, 17, 44], dRmsNorm2_0_1_0_2 [B, 17, 44], embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], rmsNorm2_0_1_0ReciprocalRoot [B, 17, 1]
  //   to dRmsNorm2_0_1_0Weight [1, 1, 44]
  function linear2_0_1_1_0_0RmsNorm2_0_1_0Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 44; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += (dRmsNorm2_0_1_0[n * 44 + c] + dRmsNorm2_0_1_0_2[n * 44 + c]) * (embedding0[n * 44 + c] * dropoutMask(dropoutKey, 0, n * 44 + c, 0.12) + linear2_0_0_3[n * 44 + c]) * rmsNorm2_0_1_0ReciprocalRoot[n];
      }
      dRmsNorm2_0_1_0Weight[c] = dWeight;
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // specs/best-wavenet.yaml:26 rmsNorm
  // specs/best-wavenet.yaml:35 linear
  // specs/best-wavenet.yaml:31 rmsNorm
  // from dRmsNorm2_0_1_0 [B, 17, 44], dRmsNorm2_0_1_0_2 [B, 17, 44], rmsNorm2_0_1_0Weight [44], embedding0 [B, 17, 44], linear2_0_0_3 [B, 17, 44], rmsNorm2_1_0_0ReciprocalRoot [B, 17, 1], rmsNorm2_0_1_0ReciprocalRoot [B, 17, 1], dResidual2_0_1_2 [B, 17, 44], dResidual2_0_1 [B, 17, 44], dRmsNorm2_1_0_0 [B, 17, 44], dRmsNorm2_1_0_0_2 [B, 17, 44], rmsNorm2_1_0_0Weight [44]
  //   to dDropout1 [B, 17, 44]
  function gated2_1_0_1RmsNorm2_0_1_0Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 44; c++) {
        dReciprocalRoot += (dRmsNorm2_0_1_0[n * 44 + c] + dRmsNorm2_0_1_0_2[n * 44 + c]) * rmsNorm2_0_1_0Weight[c] * (embedding0[n * 44 + c] * dropoutMask(dropoutKey, 0, n * 44 + c, 0.12) + linear2_0_0_3[n * 44 + c]);
      }
      const reciprocalRoot = rmsNorm2_1_0_0ReciprocalRoot[n];
      const reciprocalRoot2 = rmsNorm2_0_1_0ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot2 * reciprocalRoot2 * reciprocalRoot2 / 44;
      for (let c = 0; c < 44; c++) {
        const dTotal = dResidual2_0_1_2[n * 44 + c];
        const dTotal2 = dResidual2_0_1[n * 44 + c] + (dRmsNorm2_1_0_0[n * 44 + c] + dRmsNorm2_1_0_0_2[n * 44 + c]) * rmsNorm2_1_0_0Weight[c] * reciprocalRoot + dTotal + dTotal + (dRmsNorm2_0_1_0[n * 44 + c] + dRmsNorm2_0_1_0_2[n * 44 + c]) * rmsNorm2_0_1_0Weight[c] * reciprocalRoot2;
        const dTotal3 = dProduct * (embedding0[n * 44 + c] * dropoutMask(dropoutKey, 0, n * 44 + c, 0.12) + linear2_0_0_3[n * 44 + c]);
        dDropout1[n * 44 + c] = dTotal2 + dTotal3 + dTotal3;
      }
    }
  }

  // specs/best-wavenet.yaml:29 linear
  // from dDropout1 [B, 17, 44] to dLinear2_0_0_3Bias [1, 1, 44]
  function linear2_0_0_3Backward(batch: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 44; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        dBias += dDropout1[n * 44 + c];
      }
      dLinear2_0_0_3Bias[c] = dBias;
    }
  }

  // specs/best-wavenet.yaml:28 dropout
  // specs/best-wavenet.yaml:27 gated
  // from dDropout2_0_0_2 [B, 17, 28], gated2_0_0_1Filter [B, 17, 28], gated2_0_0_1Gate [B, 17, 28]
  //   to dGated2_0_0_1 [B, 17, 28], dGated2_0_0_1_3 [B, 17, 28], dGated2_0_0_1GateBias [1, 1, 28], dGated2_0_0_1FilterBias [1, 1, 28]
  function dropout2_0_0_2Gated2_0_0_1Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 28; c++) {
      let dGateBias = 0;
      let dFilterBias = 0;
      for (let n = 0; n < rows; n++) {
        const dProduct = dDropout2_0_0_2[n * 28 + c] * dropoutMask(dropoutKey, 1, n * 28 + c, 0.12);
        const filter = gated2_0_0_1Filter[n * 28 + c];
        const gate = gated2_0_0_1Gate[n * 28 + c];
        const dY = dProduct * filter * gate * (1 - gate);
        dGated2_0_0_1[n * 28 + c] = dY;
        dGateBias += dY;
        const dY2 = dProduct * gate * (1 - filter * filter);
        dGated2_0_0_1_3[n * 28 + c] = dY2;
        dFilterBias += dY2;
      }
      dGated2_0_0_1GateBias[c] = dGateBias;
      dGated2_0_0_1FilterBias[c] = dFilterBias;
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from dGated2_0_0_1_2 [B, 17, 132] to dRmsNorm2_0_0_0 [B, 17, 44]
  function gated2_0_0_1Backward(batch: number): void {
    dRmsNorm2_0_0_0.fill(0, 0, (batch * 748));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_0_0_0[b * 748 + t * 44 + c] += dGated2_0_0_1_2[b * 2244 + t * 132 + c * 3 + 264];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_0_0_0[b * 748 + t * 44 + c] += dGated2_0_0_1_2[b * 2244 + t * 132 + c * 3 + 133];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 17; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_0_0_0[b * 748 + t * 44 + c] += dGated2_0_0_1_2[b * 2244 + t * 132 + c * 3 + 2];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from dGated2_0_0_1_4 [B, 17, 132] to dRmsNorm2_0_0_0_2 [B, 17, 44]
  function gated2_0_0_1Backward2(batch: number): void {
    dRmsNorm2_0_0_0_2.fill(0, 0, (batch * 748));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_0_0_0_2[b * 748 + t * 44 + c] += dGated2_0_0_1_4[b * 2244 + t * 132 + c * 3 + 264];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_0_0_0_2[b * 748 + t * 44 + c] += dGated2_0_0_1_4[b * 2244 + t * 132 + c * 3 + 133];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 17; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_0_0_0_2[b * 748 + t * 44 + c] += dGated2_0_0_1_4[b * 2244 + t * 132 + c * 3 + 2];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // specs/best-wavenet.yaml:26 rmsNorm
  // from dRmsNorm2_0_0_0 [B, 17, 44], dRmsNorm2_0_0_0_2 [B, 17, 44], embedding0 [B, 17, 44], rmsNorm2_0_0_0ReciprocalRoot [B, 17, 1]
  //   to dRmsNorm2_0_0_0Weight [1, 1, 44]
  function gated2_0_0_1RmsNorm2_0_0_0Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let c = 0; c < 44; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += (dRmsNorm2_0_0_0[n * 44 + c] + dRmsNorm2_0_0_0_2[n * 44 + c]) * embedding0[n * 44 + c] * dropoutMask(dropoutKey, 0, n * 44 + c, 0.12) * rmsNorm2_0_0_0ReciprocalRoot[n];
      }
      dRmsNorm2_0_0_0Weight[c] = dWeight;
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // specs/best-wavenet.yaml:26 rmsNorm
  // specs/best-wavenet.yaml:21 dropout
  // from dRmsNorm2_0_0_0 [B, 17, 44], dRmsNorm2_0_0_0_2 [B, 17, 44], rmsNorm2_0_0_0Weight [44], embedding0 [B, 17, 44], rmsNorm2_0_0_0ReciprocalRoot [B, 17, 1], dDropout1 [B, 17, 44]
  //   to dEmbedding0 [B, 17, 44]
  function gated2_0_0_1Dropout1Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 17;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 44; c++) {
        dReciprocalRoot += (dRmsNorm2_0_0_0[n * 44 + c] + dRmsNorm2_0_0_0_2[n * 44 + c]) * rmsNorm2_0_0_0Weight[c] * embedding0[n * 44 + c] * dropoutMask(dropoutKey, 0, n * 44 + c, 0.12);
      }
      const reciprocalRoot = rmsNorm2_0_0_0ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot * reciprocalRoot * reciprocalRoot / 44;
      for (let c = 0; c < 44; c++) {
        const mask = dropoutMask(dropoutKey, 0, n * 44 + c, 0.12);
        const dProduct2 = dProduct * embedding0[n * 44 + c] * mask;
        dEmbedding0[n * 44 + c] = (dDropout1[n * 44 + c] + (dRmsNorm2_0_0_0[n * 44 + c] + dRmsNorm2_0_0_0_2[n * 44 + c]) * rmsNorm2_0_0_0Weight[c] * reciprocalRoot + dProduct2 + dProduct2) * mask;
      }
    }
  }

  // specs/best-wavenet.yaml:20 embedding
  // from tokens [B, 17, 1], dEmbedding0 [B, 17, 44] to dEmbedding0Weight [27, 44]
  function embedding0Gradient(batch: number): void {
    const rows = batch * 17;
    dEmbedding0Weight.fill(0);
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 44; c++) {
        dEmbedding0Weight[row * 44 + c] += dEmbedding0[n * 44 + c];
      }
    }
  }


  /** Forward and backward of the first `batch` examples; returns the mean loss. */
  return function trainingStep(batch: number, dropoutKey: number): number {
    lossForward(batch);
    embedding0Forward(batch);
    dropout1RmsNorm2_0_0_0Forward(batch, dropoutKey);
    gated2_0_0_1Forward(batch);
    // specs/best-wavenet.yaml:27 gated
    // from gated2_0_0_1 [B, 17, 132], gated2_0_0_1FilterWeight [28, 44, 3], gated2_0_0_1FilterBias [28]
    //   to gated2_0_0_1_2 [B, 17, 28]
    multiplyTransposed(gated2_0_0_1, gated2_0_0_1FilterWeight, gated2_0_0_1_2, batch * 17, 28, 132, gated2_0_0_1FilterBias);
    gated2_0_0_1Forward3(batch);
    // specs/best-wavenet.yaml:27 gated
    // from gated2_0_0_1 [B, 17, 132], gated2_0_0_1GateWeight [28, 44, 3], gated2_0_0_1GateBias [28]
    //   to gated2_0_0_1_3 [B, 17, 28]
    multiplyTransposed(gated2_0_0_1, gated2_0_0_1GateWeight, gated2_0_0_1_3, batch * 17, 28, 132, gated2_0_0_1GateBias);
    gated2_0_0_1Dropout2_0_0_2Forward(batch, dropoutKey);
    // specs/best-wavenet.yaml:29 linear
    // from dropout2_0_0_2 [B, 17, 28], linear2_0_0_3Weight [44, 28], linear2_0_0_3Bias [44] to linear2_0_0_3 [B, 17, 44]
    multiplyTransposed(dropout2_0_0_2, linear2_0_0_3Weight, linear2_0_0_3, batch * 17, 44, 28, linear2_0_0_3Bias);
    dropout1RmsNorm2_0_1_0Forward(batch, dropoutKey);
    // specs/best-wavenet.yaml:35 linear
    // from rmsNorm2_0_1_0 [B, 17, 44], linear2_0_1_1_0_0Weight [26, 44], linear2_0_1_1_0_0Bias [26]
    //   to linear2_0_1_1_0_0 [B, 17, 26]
    multiplyTransposed(rmsNorm2_0_1_0, linear2_0_1_1_0_0Weight, linear2_0_1_1_0_0, batch * 17, 26, 44, linear2_0_1_1_0_0Bias);
    silu2_0_1_1_0_1Forward(batch);
    // specs/best-wavenet.yaml:36 linear
    // from rmsNorm2_0_1_0 [B, 17, 44], linear2_0_1_1_1_0Weight [26, 44], linear2_0_1_1_1_0Bias [26]
    //   to linear2_0_1_1_1_0 [B, 17, 26]
    multiplyTransposed(rmsNorm2_0_1_0, linear2_0_1_1_1_0Weight, linear2_0_1_1_1_0, batch * 17, 26, 44, linear2_0_1_1_1_0Bias);
    silu2_0_1_1_0_1Parallel2_0_1_1Forward(batch);
    // specs/best-wavenet.yaml:37 linear
    // from parallel2_0_1_1 [B, 17, 26], linear2_0_1_2Weight [44, 26], linear2_0_1_2Bias [44] to linear2_0_1_2 [B, 17, 44]
    multiplyTransposed(parallel2_0_1_1, linear2_0_1_2Weight, linear2_0_1_2, batch * 17, 44, 26, linear2_0_1_2Bias);
    dropout1RmsNorm2_1_0_0Forward(batch, dropoutKey);
    gated2_1_0_1Forward(batch);
    // specs/best-wavenet.yaml:27 gated
    // from gated2_1_0_1 [B, 17, 132], gated2_1_0_1FilterWeight [28, 44, 3], gated2_1_0_1FilterBias [28]
    //   to gated2_1_0_1_2 [B, 17, 28]
    multiplyTransposed(gated2_1_0_1, gated2_1_0_1FilterWeight, gated2_1_0_1_2, batch * 17, 28, 132, gated2_1_0_1FilterBias);
    gated2_1_0_1Forward3(batch);
    // specs/best-wavenet.yaml:27 gated
    // from gated2_1_0_1 [B, 17, 132], gated2_1_0_1GateWeight [28, 44, 3], gated2_1_0_1GateBias [28]
    //   to gated2_1_0_1_3 [B, 17, 28]
    multiplyTransposed(gated2_1_0_1, gated2_1_0_1GateWeight, gated2_1_0_1_3, batch * 17, 28, 132, gated2_1_0_1GateBias);
    gated2_1_0_1Dropout2_1_0_2Forward(batch, dropoutKey);
    // specs/best-wavenet.yaml:29 linear
    // from dropout2_1_0_2 [B, 17, 28], linear2_1_0_3Weight [44, 28], linear2_1_0_3Bias [44] to linear2_1_0_3 [B, 17, 44]
    multiplyTransposed(dropout2_1_0_2, linear2_1_0_3Weight, linear2_1_0_3, batch * 17, 44, 28, linear2_1_0_3Bias);
    dropout1RmsNorm2_1_1_0Forward(batch, dropoutKey);
    // specs/best-wavenet.yaml:35 linear
    // from rmsNorm2_1_1_0_2 [B, 17, 44], linear2_1_1_1_0_0Weight [26, 44], linear2_1_1_1_0_0Bias [26]
    //   to linear2_1_1_1_0_0 [B, 17, 26]
    multiplyTransposed(rmsNorm2_1_1_0_2, linear2_1_1_1_0_0Weight, linear2_1_1_1_0_0, batch * 17, 26, 44, linear2_1_1_1_0_0Bias);
    silu2_1_1_1_0_1Forward(batch);
    // specs/best-wavenet.yaml:36 linear
    // from rmsNorm2_1_1_0_2 [B, 17, 44], linear2_1_1_1_1_0Weight [26, 44], linear2_1_1_1_1_0Bias [26]
    //   to linear2_1_1_1_1_0 [B, 17, 26]
    multiplyTransposed(rmsNorm2_1_1_0_2, linear2_1_1_1_1_0Weight, linear2_1_1_1_1_0, batch * 17, 26, 44, linear2_1_1_1_1_0Bias);
    silu2_1_1_1_0_1Parallel2_1_1_1Forward(batch);
    // specs/best-wavenet.yaml:37 linear
    // from parallel2_1_1_1 [B, 17, 26], linear2_1_1_2Weight [44, 26], linear2_1_1_2Bias [44] to linear2_1_1_2 [B, 17, 44]
    multiplyTransposed(parallel2_1_1_1, linear2_1_1_2Weight, linear2_1_1_2, batch * 17, 44, 26, linear2_1_1_2Bias);
    dropout1RmsNorm2_2_0_0Forward(batch, dropoutKey);
    gated2_2_0_1Forward(batch);
    // specs/best-wavenet.yaml:27 gated
    // from gated2_2_0_1 [B, 17, 132], gated2_2_0_1FilterWeight [28, 44, 3], gated2_2_0_1FilterBias [28]
    //   to gated2_2_0_1_2 [B, 17, 28]
    multiplyTransposed(gated2_2_0_1, gated2_2_0_1FilterWeight, gated2_2_0_1_2, batch * 17, 28, 132, gated2_2_0_1FilterBias);
    gated2_2_0_1Forward3(batch);
    // specs/best-wavenet.yaml:27 gated
    // from gated2_2_0_1 [B, 17, 132], gated2_2_0_1GateWeight [28, 44, 3], gated2_2_0_1GateBias [28]
    //   to gated2_2_0_1_3 [B, 17, 28]
    multiplyTransposed(gated2_2_0_1, gated2_2_0_1GateWeight, gated2_2_0_1_3, batch * 17, 28, 132, gated2_2_0_1GateBias);
    gated2_2_0_1Dropout2_2_0_2Forward(batch, dropoutKey);
    // specs/best-wavenet.yaml:29 linear
    // from dropout2_2_0_2 [B, 17, 28], linear2_2_0_3Weight [44, 28], linear2_2_0_3Bias [44] to linear2_2_0_3 [B, 17, 44]
    multiplyTransposed(dropout2_2_0_2, linear2_2_0_3Weight, linear2_2_0_3, batch * 17, 44, 28, linear2_2_0_3Bias);
    residual2_2_0RmsNorm2_2_1_0Forward(batch);
    // specs/best-wavenet.yaml:35 linear
    // from rmsNorm2_2_1_0 [B, 17, 44], linear2_2_1_1_0_0Weight [26, 44], linear2_2_1_1_0_0Bias [26]
    //   to linear2_2_1_1_0_0 [B, 17, 26]
    multiplyTransposed(rmsNorm2_2_1_0, linear2_2_1_1_0_0Weight, linear2_2_1_1_0_0, batch * 17, 26, 44, linear2_2_1_1_0_0Bias);
    silu2_2_1_1_0_1Forward(batch);
    // specs/best-wavenet.yaml:36 linear
    // from rmsNorm2_2_1_0 [B, 17, 44], linear2_2_1_1_1_0Weight [26, 44], linear2_2_1_1_1_0Bias [26]
    //   to linear2_2_1_1_1_0 [B, 17, 26]
    multiplyTransposed(rmsNorm2_2_1_0, linear2_2_1_1_1_0Weight, linear2_2_1_1_1_0, batch * 17, 26, 44, linear2_2_1_1_1_0Bias);
    silu2_2_1_1_0_1Parallel2_2_1_1Forward(batch);
    // specs/best-wavenet.yaml:37 linear
    // from parallel2_2_1_1 [B, 17, 26], linear2_2_1_2Weight [44, 26], linear2_2_1_2Bias [44] to linear2_2_1_2 [B, 17, 44]
    multiplyTransposed(parallel2_2_1_1, linear2_2_1_2Weight, linear2_2_1_2, batch * 17, 44, 26, linear2_2_1_2Bias);
    residual2_2_0RmsNorm2_3_0_0Forward(batch, dropoutKey);
    gated2_3_0_1Forward(batch);
    // specs/best-wavenet.yaml:27 gated
    // from gated2_3_0_1 [B, 17, 132], gated2_3_0_1FilterWeight [28, 44, 3], gated2_3_0_1FilterBias [28]
    //   to gated2_3_0_1_2 [B, 17, 28]
    multiplyTransposed(gated2_3_0_1, gated2_3_0_1FilterWeight, gated2_3_0_1_2, batch * 17, 28, 132, gated2_3_0_1FilterBias);
    gated2_3_0_1Forward3(batch);
    // specs/best-wavenet.yaml:27 gated
    // from gated2_3_0_1 [B, 17, 132], gated2_3_0_1GateWeight [28, 44, 3], gated2_3_0_1GateBias [28]
    //   to gated2_3_0_1_3 [B, 17, 28]
    multiplyTransposed(gated2_3_0_1, gated2_3_0_1GateWeight, gated2_3_0_1_3, batch * 17, 28, 132, gated2_3_0_1GateBias);
    gated2_3_0_1Dropout2_3_0_2Forward(batch, dropoutKey);
    // specs/best-wavenet.yaml:29 linear
    // from dropout2_3_0_2 [B, 17, 28], linear2_3_0_3Weight [44, 28], linear2_3_0_3Bias [44] to linear2_3_0_3 [B, 17, 44]
    multiplyTransposed(dropout2_3_0_2, linear2_3_0_3Weight, linear2_3_0_3, batch * 17, 44, 28, linear2_3_0_3Bias);
    residual2_2_0RmsNorm2_3_1_0Forward(batch, dropoutKey);
    // specs/best-wavenet.yaml:35 linear
    // from rmsNorm2_3_1_0 [B, 17, 44], linear2_3_1_1_0_0Weight [26, 44], linear2_3_1_1_0_0Bias [26]
    //   to linear2_3_1_1_0_0 [B, 17, 26]
    multiplyTransposed(rmsNorm2_3_1_0, linear2_3_1_1_0_0Weight, linear2_3_1_1_0_0, batch * 17, 26, 44, linear2_3_1_1_0_0Bias);
    silu2_3_1_1_0_1Forward(batch);
    // specs/best-wavenet.yaml:36 linear
    // from rmsNorm2_3_1_0 [B, 17, 44], linear2_3_1_1_1_0Weight [26, 44], linear2_3_1_1_1_0Bias [26]
    //   to linear2_3_1_1_1_0 [B, 17, 26]
    multiplyTransposed(rmsNorm2_3_1_0, linear2_3_1_1_1_0Weight, linear2_3_1_1_1_0, batch * 17, 26, 44, linear2_3_1_1_1_0Bias);
    silu2_3_1_1_0_1Parallel2_3_1_1Forward(batch);
    // specs/best-wavenet.yaml:37 linear
    // from parallel2_3_1_1 [B, 17, 26], linear2_3_1_2Weight [44, 26], linear2_3_1_2Bias [44] to linear2_3_1_2 [B, 17, 44]
    multiplyTransposed(parallel2_3_1_1, linear2_3_1_2Weight, linear2_3_1_2, batch * 17, 44, 26, linear2_3_1_2Bias);
    residual2_2_0RmsNorm2_4_0_0Forward(batch, dropoutKey);
    gated2_4_0_1Forward(batch);
    // specs/best-wavenet.yaml:27 gated
    // from gated2_4_0_1 [B, 17, 132], gated2_4_0_1FilterWeight [28, 44, 3], gated2_4_0_1FilterBias [28]
    //   to gated2_4_0_1_2 [B, 17, 28]
    multiplyTransposed(gated2_4_0_1, gated2_4_0_1FilterWeight, gated2_4_0_1_2, batch * 17, 28, 132, gated2_4_0_1FilterBias);
    gated2_4_0_1Forward3(batch);
    // specs/best-wavenet.yaml:27 gated
    // from gated2_4_0_1 [B, 17, 132], gated2_4_0_1GateWeight [28, 44, 3], gated2_4_0_1GateBias [28]
    //   to gated2_4_0_1_3 [B, 17, 28]
    multiplyTransposed(gated2_4_0_1, gated2_4_0_1GateWeight, gated2_4_0_1_3, batch * 17, 28, 132, gated2_4_0_1GateBias);
    gated2_4_0_1Dropout2_4_0_2Forward(batch, dropoutKey);
    // specs/best-wavenet.yaml:29 linear
    // from dropout2_4_0_2 [B, 17, 28], linear2_4_0_3Weight [44, 28], linear2_4_0_3Bias [44] to linear2_4_0_3 [B, 17, 44]
    multiplyTransposed(dropout2_4_0_2, linear2_4_0_3Weight, linear2_4_0_3, batch * 17, 44, 28, linear2_4_0_3Bias);
    residual2_4_0RmsNorm2_4_1_0Forward(batch);
    // specs/best-wavenet.yaml:35 linear
    // from rmsNorm2_4_1_0 [B, 17, 44], linear2_4_1_1_0_0Weight [26, 44], linear2_4_1_1_0_0Bias [26]
    //   to linear2_4_1_1_0_0 [B, 17, 26]
    multiplyTransposed(rmsNorm2_4_1_0, linear2_4_1_1_0_0Weight, linear2_4_1_1_0_0, batch * 17, 26, 44, linear2_4_1_1_0_0Bias);
    silu2_4_1_1_0_1Forward(batch);
    // specs/best-wavenet.yaml:36 linear
    // from rmsNorm2_4_1_0 [B, 17, 44], linear2_4_1_1_1_0Weight [26, 44], linear2_4_1_1_1_0Bias [26]
    //   to linear2_4_1_1_1_0 [B, 17, 26]
    multiplyTransposed(rmsNorm2_4_1_0, linear2_4_1_1_1_0Weight, linear2_4_1_1_1_0, batch * 17, 26, 44, linear2_4_1_1_1_0Bias);
    silu2_4_1_1_0_1Parallel2_4_1_1Forward(batch);
    // specs/best-wavenet.yaml:37 linear
    // from parallel2_4_1_1 [B, 17, 26], linear2_4_1_2Weight [44, 26], linear2_4_1_2Bias [44] to linear2_4_1_2 [B, 17, 44]
    multiplyTransposed(parallel2_4_1_1, linear2_4_1_2Weight, linear2_4_1_2, batch * 17, 44, 26, linear2_4_1_2Bias);
    residual2_4_0RmsNorm2_5_0_0Forward(batch, dropoutKey);
    gated2_5_0_1Forward(batch);
    // specs/best-wavenet.yaml:27 gated
    // from gated2_5_0_1 [B, 17, 132], gated2_5_0_1FilterWeight [28, 44, 3], gated2_5_0_1FilterBias [28]
    //   to gated2_5_0_1_2 [B, 17, 28]
    multiplyTransposed(gated2_5_0_1, gated2_5_0_1FilterWeight, gated2_5_0_1_2, batch * 17, 28, 132, gated2_5_0_1FilterBias);
    gated2_5_0_1Forward3(batch);
    // specs/best-wavenet.yaml:27 gated
    // from gated2_5_0_1 [B, 17, 132], gated2_5_0_1GateWeight [28, 44, 3], gated2_5_0_1GateBias [28]
    //   to gated2_5_0_1_3 [B, 17, 28]
    multiplyTransposed(gated2_5_0_1, gated2_5_0_1GateWeight, gated2_5_0_1_3, batch * 17, 28, 132, gated2_5_0_1GateBias);
    gated2_5_0_1Dropout2_5_0_2Forward(batch, dropoutKey);
    // specs/best-wavenet.yaml:29 linear
    // from dropout2_5_0_2 [B, 17, 28], linear2_5_0_3Weight [44, 28], linear2_5_0_3Bias [44] to linear2_5_0_3 [B, 17, 44]
    multiplyTransposed(dropout2_5_0_2, linear2_5_0_3Weight, linear2_5_0_3, batch * 17, 44, 28, linear2_5_0_3Bias);
    residual2_4_0RmsNorm2_5_1_0Forward(batch, dropoutKey);
    // specs/best-wavenet.yaml:35 linear
    // from rmsNorm2_5_1_0 [B, 17, 44], linear2_5_1_1_0_0Weight [26, 44], linear2_5_1_1_0_0Bias [26]
    //   to linear2_5_1_1_0_0 [B, 17, 26]
    multiplyTransposed(rmsNorm2_5_1_0, linear2_5_1_1_0_0Weight, linear2_5_1_1_0_0, batch * 17, 26, 44, linear2_5_1_1_0_0Bias);
    silu2_5_1_1_0_1Forward(batch);
    // specs/best-wavenet.yaml:36 linear
    // from rmsNorm2_5_1_0 [B, 17, 44], linear2_5_1_1_1_0Weight [26, 44], linear2_5_1_1_1_0Bias [26]
    //   to linear2_5_1_1_1_0 [B, 17, 26]
    multiplyTransposed(rmsNorm2_5_1_0, linear2_5_1_1_1_0Weight, linear2_5_1_1_1_0, batch * 17, 26, 44, linear2_5_1_1_1_0Bias);
    silu2_5_1_1_0_1Parallel2_5_1_1Forward(batch);
    // specs/best-wavenet.yaml:37 linear
    // from parallel2_5_1_1 [B, 17, 26], linear2_5_1_2Weight [44, 26], linear2_5_1_2Bias [44] to linear2_5_1_2 [B, 17, 44]
    multiplyTransposed(parallel2_5_1_1, linear2_5_1_2Weight, linear2_5_1_2, batch * 17, 44, 26, linear2_5_1_2Bias);
    residual2_4_0RmsNorm3Forward(batch, dropoutKey);
    // specs/best-wavenet.yaml:40 linear
    // from rmsNorm3 [B, 17, 44], linear4Weight [27, 44], linear4Bias [27] to linear4 [B, 17, 27]
    multiplyTransposed(rmsNorm3, linear4Weight, linear4, batch * 17, 27, 44, linear4Bias);
    lossForward2(batch);
    lossForward3();

    // Backward.
    linear4Backward(batch);
    // specs/best-wavenet.yaml:40 linear
    // from dLinear4 [B, 17, 27], linear4Weight [27, 44] to dRmsNorm3 [B, 17, 44]
    multiply(dLinear4, linear4Weight, dRmsNorm3, batch * 17, 44, 27);
    // specs/best-wavenet.yaml:40 linear
    // from dLinear4 [B, 17, 27], rmsNorm3 [B, 17, 44] to dLinear4Weight [27, 44]
    multiplyLeftTransposed(dLinear4, rmsNorm3, dLinear4Weight, 27, 44, batch * 17);
    rmsNorm3Backward(batch);
    rmsNorm3Dropout2_5_1_3Backward(batch, dropoutKey);
    linear2_5_1_2Backward(batch);
    // specs/best-wavenet.yaml:37 linear
    // from dLinear2_5_1_2 [B, 17, 44], linear2_5_1_2Weight [44, 26] to dParallel2_5_1_1 [B, 17, 26]
    multiply(dLinear2_5_1_2, linear2_5_1_2Weight, dParallel2_5_1_1, batch * 17, 26, 44);
    // specs/best-wavenet.yaml:37 linear
    // from dLinear2_5_1_2 [B, 17, 44], parallel2_5_1_1 [B, 17, 26] to dLinear2_5_1_2Weight [44, 26]
    multiplyLeftTransposed(dLinear2_5_1_2, parallel2_5_1_1, dLinear2_5_1_2Weight, 44, 26, batch * 17);
    parallel2_5_1_1Linear2_5_1_1_0_0Backward(batch);
    // specs/best-wavenet.yaml:36 linear
    // from dLinear2_5_1_1_1_0 [B, 17, 26], linear2_5_1_1_1_0Weight [26, 44] to dRmsNorm2_5_1_0 [B, 17, 44]
    multiply(dLinear2_5_1_1_1_0, linear2_5_1_1_1_0Weight, dRmsNorm2_5_1_0, batch * 17, 44, 26);
    // specs/best-wavenet.yaml:36 linear
    // from dLinear2_5_1_1_1_0 [B, 17, 26], rmsNorm2_5_1_0 [B, 17, 44] to dLinear2_5_1_1_1_0Weight [26, 44]
    multiplyLeftTransposed(dLinear2_5_1_1_1_0, rmsNorm2_5_1_0, dLinear2_5_1_1_1_0Weight, 26, 44, batch * 17);
    // specs/best-wavenet.yaml:35 linear
    // from dLinear2_5_1_1_0_0 [B, 17, 26], linear2_5_1_1_0_0Weight [26, 44] to dRmsNorm2_5_1_0_2 [B, 17, 44]
    multiply(dLinear2_5_1_1_0_0, linear2_5_1_1_0_0Weight, dRmsNorm2_5_1_0_2, batch * 17, 44, 26);
    // specs/best-wavenet.yaml:35 linear
    // from dLinear2_5_1_1_0_0 [B, 17, 26], rmsNorm2_5_1_0 [B, 17, 44] to dLinear2_5_1_1_0_0Weight [26, 44]
    multiplyLeftTransposed(dLinear2_5_1_1_0_0, rmsNorm2_5_1_0, dLinear2_5_1_1_0_0Weight, 26, 44, batch * 17);
    linear2_5_1_1_0_0RmsNorm2_5_1_0Backward(batch, dropoutKey);
    linear2_5_1_1_0_0RmsNorm2_5_1_0Backward2(batch, dropoutKey);
    linear2_5_0_3Backward(batch);
    // specs/best-wavenet.yaml:29 linear
    // from dResidual2_4_1 [B, 17, 44], linear2_5_0_3Weight [44, 28] to dDropout2_5_0_2 [B, 17, 28]
    multiply(dResidual2_4_1, linear2_5_0_3Weight, dDropout2_5_0_2, batch * 17, 28, 44);
    // specs/best-wavenet.yaml:29 linear
    // from dResidual2_4_1 [B, 17, 44], dropout2_5_0_2 [B, 17, 28] to dLinear2_5_0_3Weight [44, 28]
    multiplyLeftTransposed(dResidual2_4_1, dropout2_5_0_2, dLinear2_5_0_3Weight, 44, 28, batch * 17);
    dropout2_5_0_2Gated2_5_0_1Backward(batch, dropoutKey);
    // specs/best-wavenet.yaml:27 gated
    // from dGated2_5_0_1 [B, 17, 28], gated2_5_0_1GateWeight [28, 44, 3] to dGated2_5_0_1_2 [B, 17, 132]
    multiply(dGated2_5_0_1, gated2_5_0_1GateWeight, dGated2_5_0_1_2, batch * 17, 132, 28);
    // specs/best-wavenet.yaml:27 gated
    // from dGated2_5_0_1 [B, 17, 28], gated2_5_0_1 [B, 17, 132] to dGated2_5_0_1GateWeight [28, 132]
    multiplyLeftTransposed(dGated2_5_0_1, gated2_5_0_1, dGated2_5_0_1GateWeight, 28, 132, batch * 17);
    gated2_5_0_1Backward(batch);
    // specs/best-wavenet.yaml:27 gated
    // from dGated2_5_0_1_3 [B, 17, 28], gated2_5_0_1FilterWeight [28, 44, 3] to dGated2_5_0_1_4 [B, 17, 132]
    multiply(dGated2_5_0_1_3, gated2_5_0_1FilterWeight, dGated2_5_0_1_4, batch * 17, 132, 28);
    // specs/best-wavenet.yaml:27 gated
    // from dGated2_5_0_1_3 [B, 17, 28], gated2_5_0_1 [B, 17, 132] to dGated2_5_0_1FilterWeight [28, 132]
    multiplyLeftTransposed(dGated2_5_0_1_3, gated2_5_0_1, dGated2_5_0_1FilterWeight, 28, 132, batch * 17);
    gated2_5_0_1Backward2(batch);
    gated2_5_0_1RmsNorm2_5_0_0Backward(batch, dropoutKey);
    gated2_5_0_1Dropout2_4_1_3Backward(batch, dropoutKey);
    linear2_4_1_2Backward(batch);
    // specs/best-wavenet.yaml:37 linear
    // from dLinear2_4_1_2 [B, 17, 44], linear2_4_1_2Weight [44, 26] to dParallel2_4_1_1 [B, 17, 26]
    multiply(dLinear2_4_1_2, linear2_4_1_2Weight, dParallel2_4_1_1, batch * 17, 26, 44);
    // specs/best-wavenet.yaml:37 linear
    // from dLinear2_4_1_2 [B, 17, 44], parallel2_4_1_1 [B, 17, 26] to dLinear2_4_1_2Weight [44, 26]
    multiplyLeftTransposed(dLinear2_4_1_2, parallel2_4_1_1, dLinear2_4_1_2Weight, 44, 26, batch * 17);
    parallel2_4_1_1Linear2_4_1_1_0_0Backward(batch);
    // specs/best-wavenet.yaml:36 linear
    // from dLinear2_4_1_1_1_0 [B, 17, 26], linear2_4_1_1_1_0Weight [26, 44] to dRmsNorm2_4_1_0 [B, 17, 44]
    multiply(dLinear2_4_1_1_1_0, linear2_4_1_1_1_0Weight, dRmsNorm2_4_1_0, batch * 17, 44, 26);
    // specs/best-wavenet.yaml:36 linear
    // from dLinear2_4_1_1_1_0 [B, 17, 26], rmsNorm2_4_1_0 [B, 17, 44] to dLinear2_4_1_1_1_0Weight [26, 44]
    multiplyLeftTransposed(dLinear2_4_1_1_1_0, rmsNorm2_4_1_0, dLinear2_4_1_1_1_0Weight, 26, 44, batch * 17);
    // specs/best-wavenet.yaml:35 linear
    // from dLinear2_4_1_1_0_0 [B, 17, 26], linear2_4_1_1_0_0Weight [26, 44] to dRmsNorm2_4_1_0_2 [B, 17, 44]
    multiply(dLinear2_4_1_1_0_0, linear2_4_1_1_0_0Weight, dRmsNorm2_4_1_0_2, batch * 17, 44, 26);
    // specs/best-wavenet.yaml:35 linear
    // from dLinear2_4_1_1_0_0 [B, 17, 26], rmsNorm2_4_1_0 [B, 17, 44] to dLinear2_4_1_1_0_0Weight [26, 44]
    multiplyLeftTransposed(dLinear2_4_1_1_0_0, rmsNorm2_4_1_0, dLinear2_4_1_1_0_0Weight, 26, 44, batch * 17);
    linear2_4_1_1_0_0RmsNorm2_4_1_0Backward(batch);
    gated2_5_0_1RmsNorm2_4_1_0Backward(batch);
    linear2_4_0_3Backward(batch);
    // specs/best-wavenet.yaml:29 linear
    // from dResidual2_3_1 [B, 17, 44], linear2_4_0_3Weight [44, 28] to dDropout2_4_0_2 [B, 17, 28]
    multiply(dResidual2_3_1, linear2_4_0_3Weight, dDropout2_4_0_2, batch * 17, 28, 44);
    // specs/best-wavenet.yaml:29 linear
    // from dResidual2_3_1 [B, 17, 44], dropout2_4_0_2 [B, 17, 28] to dLinear2_4_0_3Weight [44, 28]
    multiplyLeftTransposed(dResidual2_3_1, dropout2_4_0_2, dLinear2_4_0_3Weight, 44, 28, batch * 17);
    dropout2_4_0_2Gated2_4_0_1Backward(batch, dropoutKey);
    // specs/best-wavenet.yaml:27 gated
    // from dGated2_4_0_1 [B, 17, 28], gated2_4_0_1GateWeight [28, 44, 3] to dGated2_4_0_1_2 [B, 17, 132]
    multiply(dGated2_4_0_1, gated2_4_0_1GateWeight, dGated2_4_0_1_2, batch * 17, 132, 28);
    // specs/best-wavenet.yaml:27 gated
    // from dGated2_4_0_1 [B, 17, 28], gated2_4_0_1 [B, 17, 132] to dGated2_4_0_1GateWeight [28, 132]
    multiplyLeftTransposed(dGated2_4_0_1, gated2_4_0_1, dGated2_4_0_1GateWeight, 28, 132, batch * 17);
    gated2_4_0_1Backward(batch);
    // specs/best-wavenet.yaml:27 gated
    // from dGated2_4_0_1_3 [B, 17, 28], gated2_4_0_1FilterWeight [28, 44, 3] to dGated2_4_0_1_4 [B, 17, 132]
    multiply(dGated2_4_0_1_3, gated2_4_0_1FilterWeight, dGated2_4_0_1_4, batch * 17, 132, 28);
    // specs/best-wavenet.yaml:27 gated
    // from dGated2_4_0_1_3 [B, 17, 28], gated2_4_0_1 [B, 17, 132] to dGated2_4_0_1FilterWeight [28, 132]
    multiplyLeftTransposed(dGated2_4_0_1_3, gated2_4_0_1, dGated2_4_0_1FilterWeight, 28, 132, batch * 17);
    gated2_4_0_1Backward2(batch);
    gated2_4_0_1RmsNorm2_4_0_0Backward(batch);
    gated2_4_0_1Dropout2_3_1_3Backward(batch, dropoutKey);
    linear2_3_1_2Backward(batch);
    // specs/best-wavenet.yaml:37 linear
    // from dLinear2_3_1_2 [B, 17, 44], linear2_3_1_2Weight [44, 26] to dParallel2_3_1_1 [B, 17, 26]
    multiply(dLinear2_3_1_2, linear2_3_1_2Weight, dParallel2_3_1_1, batch * 17, 26, 44);
    // specs/best-wavenet.yaml:37 linear
    // from dLinear2_3_1_2 [B, 17, 44], parallel2_3_1_1 [B, 17, 26] to dLinear2_3_1_2Weight [44, 26]
    multiplyLeftTransposed(dLinear2_3_1_2, parallel2_3_1_1, dLinear2_3_1_2Weight, 44, 26, batch * 17);
    parallel2_3_1_1Linear2_3_1_1_0_0Backward(batch);
    // specs/best-wavenet.yaml:36 linear
    // from dLinear2_3_1_1_1_0 [B, 17, 26], linear2_3_1_1_1_0Weight [26, 44] to dRmsNorm2_3_1_0 [B, 17, 44]
    multiply(dLinear2_3_1_1_1_0, linear2_3_1_1_1_0Weight, dRmsNorm2_3_1_0, batch * 17, 44, 26);
    // specs/best-wavenet.yaml:36 linear
    // from dLinear2_3_1_1_1_0 [B, 17, 26], rmsNorm2_3_1_0 [B, 17, 44] to dLinear2_3_1_1_1_0Weight [26, 44]
    multiplyLeftTransposed(dLinear2_3_1_1_1_0, rmsNorm2_3_1_0, dLinear2_3_1_1_1_0Weight, 26, 44, batch * 17);
    // specs/best-wavenet.yaml:35 linear
    // from dLinear2_3_1_1_0_0 [B, 17, 26], linear2_3_1_1_0_0Weight [26, 44] to dRmsNorm2_3_1_0_2 [B, 17, 44]
    multiply(dLinear2_3_1_1_0_0, linear2_3_1_1_0_0Weight, dRmsNorm2_3_1_0_2, batch * 17, 44, 26);
    // specs/best-wavenet.yaml:35 linear
    // from dLinear2_3_1_1_0_0 [B, 17, 26], rmsNorm2_3_1_0 [B, 17, 44] to dLinear2_3_1_1_0_0Weight [26, 44]
    multiplyLeftTransposed(dLinear2_3_1_1_0_0, rmsNorm2_3_1_0, dLinear2_3_1_1_0_0Weight, 26, 44, batch * 17);
    linear2_3_1_1_0_0RmsNorm2_3_1_0Backward(batch, dropoutKey);
    linear2_3_1_1_0_0RmsNorm2_3_1_0Backward2(batch, dropoutKey);
    linear2_3_0_3Backward(batch);
    // specs/best-wavenet.yaml:29 linear
    // from dResidual2_2_1 [B, 17, 44], linear2_3_0_3Weight [44, 28] to dDropout2_3_0_2 [B, 17, 28]
    multiply(dResidual2_2_1, linear2_3_0_3Weight, dDropout2_3_0_2, batch * 17, 28, 44);
    // specs/best-wavenet.yaml:29 linear
    // from dResidual2_2_1 [B, 17, 44], dropout2_3_0_2 [B, 17, 28] to dLinear2_3_0_3Weight [44, 28]
    multiplyLeftTransposed(dResidual2_2_1, dropout2_3_0_2, dLinear2_3_0_3Weight, 44, 28, batch * 17);
    dropout2_3_0_2Gated2_3_0_1Backward(batch, dropoutKey);
    // specs/best-wavenet.yaml:27 gated
    // from dGated2_3_0_1 [B, 17, 28], gated2_3_0_1GateWeight [28, 44, 3] to dGated2_3_0_1_2 [B, 17, 132]
    multiply(dGated2_3_0_1, gated2_3_0_1GateWeight, dGated2_3_0_1_2, batch * 17, 132, 28);
    // specs/best-wavenet.yaml:27 gated
    // from dGated2_3_0_1 [B, 17, 28], gated2_3_0_1 [B, 17, 132] to dGated2_3_0_1GateWeight [28, 132]
    multiplyLeftTransposed(dGated2_3_0_1, gated2_3_0_1, dGated2_3_0_1GateWeight, 28, 132, batch * 17);
    gated2_3_0_1Backward(batch);
    // specs/best-wavenet.yaml:27 gated
    // from dGated2_3_0_1_3 [B, 17, 28], gated2_3_0_1FilterWeight [28, 44, 3] to dGated2_3_0_1_4 [B, 17, 132]
    multiply(dGated2_3_0_1_3, gated2_3_0_1FilterWeight, dGated2_3_0_1_4, batch * 17, 132, 28);
    // specs/best-wavenet.yaml:27 gated
    // from dGated2_3_0_1_3 [B, 17, 28], gated2_3_0_1 [B, 17, 132] to dGated2_3_0_1FilterWeight [28, 132]
    multiplyLeftTransposed(dGated2_3_0_1_3, gated2_3_0_1, dGated2_3_0_1FilterWeight, 28, 132, batch * 17);
    gated2_3_0_1Backward2(batch);
    gated2_3_0_1RmsNorm2_3_0_0Backward(batch, dropoutKey);
    gated2_3_0_1Dropout2_2_1_3Backward(batch, dropoutKey);
    linear2_2_1_2Backward(batch);
    // specs/best-wavenet.yaml:37 linear
    // from dLinear2_2_1_2 [B, 17, 44], linear2_2_1_2Weight [44, 26] to dParallel2_2_1_1 [B, 17, 26]
    multiply(dLinear2_2_1_2, linear2_2_1_2Weight, dParallel2_2_1_1, batch * 17, 26, 44);
    // specs/best-wavenet.yaml:37 linear
    // from dLinear2_2_1_2 [B, 17, 44], parallel2_2_1_1 [B, 17, 26] to dLinear2_2_1_2Weight [44, 26]
    multiplyLeftTransposed(dLinear2_2_1_2, parallel2_2_1_1, dLinear2_2_1_2Weight, 44, 26, batch * 17);
    parallel2_2_1_1Linear2_2_1_1_0_0Backward(batch);
    // specs/best-wavenet.yaml:36 linear
    // from dLinear2_2_1_1_1_0 [B, 17, 26], linear2_2_1_1_1_0Weight [26, 44] to dRmsNorm2_2_1_0 [B, 17, 44]
    multiply(dLinear2_2_1_1_1_0, linear2_2_1_1_1_0Weight, dRmsNorm2_2_1_0, batch * 17, 44, 26);
    // specs/best-wavenet.yaml:36 linear
    // from dLinear2_2_1_1_1_0 [B, 17, 26], rmsNorm2_2_1_0 [B, 17, 44] to dLinear2_2_1_1_1_0Weight [26, 44]
    multiplyLeftTransposed(dLinear2_2_1_1_1_0, rmsNorm2_2_1_0, dLinear2_2_1_1_1_0Weight, 26, 44, batch * 17);
    // specs/best-wavenet.yaml:35 linear
    // from dLinear2_2_1_1_0_0 [B, 17, 26], linear2_2_1_1_0_0Weight [26, 44] to dRmsNorm2_2_1_0_2 [B, 17, 44]
    multiply(dLinear2_2_1_1_0_0, linear2_2_1_1_0_0Weight, dRmsNorm2_2_1_0_2, batch * 17, 44, 26);
    // specs/best-wavenet.yaml:35 linear
    // from dLinear2_2_1_1_0_0 [B, 17, 26], rmsNorm2_2_1_0 [B, 17, 44] to dLinear2_2_1_1_0_0Weight [26, 44]
    multiplyLeftTransposed(dLinear2_2_1_1_0_0, rmsNorm2_2_1_0, dLinear2_2_1_1_0_0Weight, 26, 44, batch * 17);
    linear2_2_1_1_0_0RmsNorm2_2_1_0Backward(batch);
    gated2_3_0_1RmsNorm2_2_1_0Backward(batch);
    linear2_2_0_3Backward(batch);
    // specs/best-wavenet.yaml:29 linear
    // from dResidual2_1_1 [B, 17, 44], linear2_2_0_3Weight [44, 28] to dDropout2_2_0_2 [B, 17, 28]
    multiply(dResidual2_1_1, linear2_2_0_3Weight, dDropout2_2_0_2, batch * 17, 28, 44);
    // specs/best-wavenet.yaml:29 linear
    // from dResidual2_1_1 [B, 17, 44], dropout2_2_0_2 [B, 17, 28] to dLinear2_2_0_3Weight [44, 28]
    multiplyLeftTransposed(dResidual2_1_1, dropout2_2_0_2, dLinear2_2_0_3Weight, 44, 28, batch * 17);
    dropout2_2_0_2Gated2_2_0_1Backward(batch, dropoutKey);
    // specs/best-wavenet.yaml:27 gated
    // from dGated2_2_0_1 [B, 17, 28], gated2_2_0_1GateWeight [28, 44, 3] to dGated2_2_0_1_2 [B, 17, 132]
    multiply(dGated2_2_0_1, gated2_2_0_1GateWeight, dGated2_2_0_1_2, batch * 17, 132, 28);
    // specs/best-wavenet.yaml:27 gated
    // from dGated2_2_0_1 [B, 17, 28], gated2_2_0_1 [B, 17, 132] to dGated2_2_0_1GateWeight [28, 132]
    multiplyLeftTransposed(dGated2_2_0_1, gated2_2_0_1, dGated2_2_0_1GateWeight, 28, 132, batch * 17);
    gated2_2_0_1Backward(batch);
    // specs/best-wavenet.yaml:27 gated
    // from dGated2_2_0_1_3 [B, 17, 28], gated2_2_0_1FilterWeight [28, 44, 3] to dGated2_2_0_1_4 [B, 17, 132]
    multiply(dGated2_2_0_1_3, gated2_2_0_1FilterWeight, dGated2_2_0_1_4, batch * 17, 132, 28);
    // specs/best-wavenet.yaml:27 gated
    // from dGated2_2_0_1_3 [B, 17, 28], gated2_2_0_1 [B, 17, 132] to dGated2_2_0_1FilterWeight [28, 132]
    multiplyLeftTransposed(dGated2_2_0_1_3, gated2_2_0_1, dGated2_2_0_1FilterWeight, 28, 132, batch * 17);
    gated2_2_0_1Backward2(batch);
    gated2_2_0_1RmsNorm2_2_0_0Backward(batch);
    gated2_2_0_1Dropout2_1_1_3Backward(batch, dropoutKey);
    linear2_1_1_2Backward(batch);
    // specs/best-wavenet.yaml:37 linear
    // from dLinear2_1_1_2 [B, 17, 44], linear2_1_1_2Weight [44, 26] to dParallel2_1_1_1 [B, 17, 26]
    multiply(dLinear2_1_1_2, linear2_1_1_2Weight, dParallel2_1_1_1, batch * 17, 26, 44);
    // specs/best-wavenet.yaml:37 linear
    // from dLinear2_1_1_2 [B, 17, 44], parallel2_1_1_1 [B, 17, 26] to dLinear2_1_1_2Weight [44, 26]
    multiplyLeftTransposed(dLinear2_1_1_2, parallel2_1_1_1, dLinear2_1_1_2Weight, 44, 26, batch * 17);
    parallel2_1_1_1Linear2_1_1_1_0_0Backward(batch);
    // specs/best-wavenet.yaml:36 linear
    // from dLinear2_1_1_1_1_0 [B, 17, 26], linear2_1_1_1_1_0Weight [26, 44] to dRmsNorm2_1_1_0 [B, 17, 44]
    multiply(dLinear2_1_1_1_1_0, linear2_1_1_1_1_0Weight, dRmsNorm2_1_1_0, batch * 17, 44, 26);
    // specs/best-wavenet.yaml:36 linear
    // from dLinear2_1_1_1_1_0 [B, 17, 26], rmsNorm2_1_1_0_2 [B, 17, 44] to dLinear2_1_1_1_1_0Weight [26, 44]
    multiplyLeftTransposed(dLinear2_1_1_1_1_0, rmsNorm2_1_1_0_2, dLinear2_1_1_1_1_0Weight, 26, 44, batch * 17);
    // specs/best-wavenet.yaml:35 linear
    // from dLinear2_1_1_1_0_0 [B, 17, 26], linear2_1_1_1_0_0Weight [26, 44] to dRmsNorm2_1_1_0_2 [B, 17, 44]
    multiply(dLinear2_1_1_1_0_0, linear2_1_1_1_0_0Weight, dRmsNorm2_1_1_0_2, batch * 17, 44, 26);
    // specs/best-wavenet.yaml:35 linear
    // from dLinear2_1_1_1_0_0 [B, 17, 26], rmsNorm2_1_1_0_2 [B, 17, 44] to dLinear2_1_1_1_0_0Weight [26, 44]
    multiplyLeftTransposed(dLinear2_1_1_1_0_0, rmsNorm2_1_1_0_2, dLinear2_1_1_1_0_0Weight, 26, 44, batch * 17);
    linear2_1_1_1_0_0RmsNorm2_1_1_0Backward(batch);
    linear2_1_1_1_0_0RmsNorm2_1_1_0Backward2(batch, dropoutKey);
    linear2_1_0_3Backward(batch);
    // specs/best-wavenet.yaml:29 linear
    // from dResidual2_0_1 [B, 17, 44], linear2_1_0_3Weight [44, 28] to dDropout2_1_0_2 [B, 17, 28]
    multiply(dResidual2_0_1, linear2_1_0_3Weight, dDropout2_1_0_2, batch * 17, 28, 44);
    // specs/best-wavenet.yaml:29 linear
    // from dResidual2_0_1 [B, 17, 44], dropout2_1_0_2 [B, 17, 28] to dLinear2_1_0_3Weight [44, 28]
    multiplyLeftTransposed(dResidual2_0_1, dropout2_1_0_2, dLinear2_1_0_3Weight, 44, 28, batch * 17);
    dropout2_1_0_2Gated2_1_0_1Backward(batch, dropoutKey);
    // specs/best-wavenet.yaml:27 gated
    // from dGated2_1_0_1 [B, 17, 28], gated2_1_0_1GateWeight [28, 44, 3] to dGated2_1_0_1_2 [B, 17, 132]
    multiply(dGated2_1_0_1, gated2_1_0_1GateWeight, dGated2_1_0_1_2, batch * 17, 132, 28);
    // specs/best-wavenet.yaml:27 gated
    // from dGated2_1_0_1 [B, 17, 28], gated2_1_0_1 [B, 17, 132] to dGated2_1_0_1GateWeight [28, 132]
    multiplyLeftTransposed(dGated2_1_0_1, gated2_1_0_1, dGated2_1_0_1GateWeight, 28, 132, batch * 17);
    gated2_1_0_1Backward(batch);
    // specs/best-wavenet.yaml:27 gated
    // from dGated2_1_0_1_3 [B, 17, 28], gated2_1_0_1FilterWeight [28, 44, 3] to dGated2_1_0_1_4 [B, 17, 132]
    multiply(dGated2_1_0_1_3, gated2_1_0_1FilterWeight, dGated2_1_0_1_4, batch * 17, 132, 28);
    // specs/best-wavenet.yaml:27 gated
    // from dGated2_1_0_1_3 [B, 17, 28], gated2_1_0_1 [B, 17, 132] to dGated2_1_0_1FilterWeight [28, 132]
    multiplyLeftTransposed(dGated2_1_0_1_3, gated2_1_0_1, dGated2_1_0_1FilterWeight, 28, 132, batch * 17);
    gated2_1_0_1Backward2(batch);
    gated2_1_0_1RmsNorm2_1_0_0Backward(batch, dropoutKey);
    gated2_1_0_1Dropout2_0_1_3Backward(batch, dropoutKey);
    linear2_0_1_2Backward(batch);
    // specs/best-wavenet.yaml:37 linear
    // from dLinear2_0_1_2 [B, 17, 44], linear2_0_1_2Weight [44, 26] to dParallel2_0_1_1 [B, 17, 26]
    multiply(dLinear2_0_1_2, linear2_0_1_2Weight, dParallel2_0_1_1, batch * 17, 26, 44);
    // specs/best-wavenet.yaml:37 linear
    // from dLinear2_0_1_2 [B, 17, 44], parallel2_0_1_1 [B, 17, 26] to dLinear2_0_1_2Weight [44, 26]
    multiplyLeftTransposed(dLinear2_0_1_2, parallel2_0_1_1, dLinear2_0_1_2Weight, 44, 26, batch * 17);
    parallel2_0_1_1Linear2_0_1_1_0_0Backward(batch);
    // specs/best-wavenet.yaml:36 linear
    // from dLinear2_0_1_1_1_0 [B, 17, 26], linear2_0_1_1_1_0Weight [26, 44] to dRmsNorm2_0_1_0 [B, 17, 44]
    multiply(dLinear2_0_1_1_1_0, linear2_0_1_1_1_0Weight, dRmsNorm2_0_1_0, batch * 17, 44, 26);
    // specs/best-wavenet.yaml:36 linear
    // from dLinear2_0_1_1_1_0 [B, 17, 26], rmsNorm2_0_1_0 [B, 17, 44] to dLinear2_0_1_1_1_0Weight [26, 44]
    multiplyLeftTransposed(dLinear2_0_1_1_1_0, rmsNorm2_0_1_0, dLinear2_0_1_1_1_0Weight, 26, 44, batch * 17);
    // specs/best-wavenet.yaml:35 linear
    // from dLinear2_0_1_1_0_0 [B, 17, 26], linear2_0_1_1_0_0Weight [26, 44] to dRmsNorm2_0_1_0_2 [B, 17, 44]
    multiply(dLinear2_0_1_1_0_0, linear2_0_1_1_0_0Weight, dRmsNorm2_0_1_0_2, batch * 17, 44, 26);
    // specs/best-wavenet.yaml:35 linear
    // from dLinear2_0_1_1_0_0 [B, 17, 26], rmsNorm2_0_1_0 [B, 17, 44] to dLinear2_0_1_1_0_0Weight [26, 44]
    multiplyLeftTransposed(dLinear2_0_1_1_0_0, rmsNorm2_0_1_0, dLinear2_0_1_1_0_0Weight, 26, 44, batch * 17);
    linear2_0_1_1_0_0RmsNorm2_0_1_0Backward(batch, dropoutKey);
    gated2_1_0_1RmsNorm2_0_1_0Backward(batch, dropoutKey);
    linear2_0_0_3Backward(batch);
    // specs/best-wavenet.yaml:29 linear
    // from dDropout1 [B, 17, 44], linear2_0_0_3Weight [44, 28] to dDropout2_0_0_2 [B, 17, 28]
    multiply(dDropout1, linear2_0_0_3Weight, dDropout2_0_0_2, batch * 17, 28, 44);
    // specs/best-wavenet.yaml:29 linear
    // from dDropout1 [B, 17, 44], dropout2_0_0_2 [B, 17, 28] to dLinear2_0_0_3Weight [44, 28]
    multiplyLeftTransposed(dDropout1, dropout2_0_0_2, dLinear2_0_0_3Weight, 44, 28, batch * 17);
    dropout2_0_0_2Gated2_0_0_1Backward(batch, dropoutKey);
    // specs/best-wavenet.yaml:27 gated
    // from dGated2_0_0_1 [B, 17, 28], gated2_0_0_1GateWeight [28, 44, 3] to dGated2_0_0_1_2 [B, 17, 132]
    multiply(dGated2_0_0_1, gated2_0_0_1GateWeight, dGated2_0_0_1_2, batch * 17, 132, 28);
    // specs/best-wavenet.yaml:27 gated
    // from dGated2_0_0_1 [B, 17, 28], gated2_0_0_1 [B, 17, 132] to dGated2_0_0_1GateWeight [28, 132]
    multiplyLeftTransposed(dGated2_0_0_1, gated2_0_0_1, dGated2_0_0_1GateWeight, 28, 132, batch * 17);
    gated2_0_0_1Backward(batch);
    // specs/best-wavenet.yaml:27 gated
    // from dGated2_0_0_1_3 [B, 17, 28], gated2_0_0_1FilterWeight [28, 44, 3] to dGated2_0_0_1_4 [B, 17, 132]
    multiply(dGated2_0_0_1_3, gated2_0_0_1FilterWeight, dGated2_0_0_1_4, batch * 17, 132, 28);
    // specs/best-wavenet.yaml:27 gated
    // from dGated2_0_0_1_3 [B, 17, 28], gated2_0_0_1 [B, 17, 132] to dGated2_0_0_1FilterWeight [28, 132]
    multiplyLeftTransposed(dGated2_0_0_1_3, gated2_0_0_1, dGated2_0_0_1FilterWeight, 28, 132, batch * 17);
    gated2_0_0_1Backward2(batch);
    gated2_0_0_1RmsNorm2_0_0_0Backward(batch, dropoutKey);
    gated2_0_0_1Dropout1Backward(batch, dropoutKey);
    embedding0Gradient(batch);
    return loss2[0];
  };
}

// Made by wnc from specs/best-wavenet.yaml: change the spec and run wnc compile, not this file.
import { dropoutMask, multiply, multiplyLeftTransposed, multiplyTransposed, sigmoid, tanh, type TrainingMemory, type TrainingStep } from 'wnc/runtime';

/** Binds the training step to its arrays, once; the step itself allocates nothing. */
export function createTrainingStep(memory: TrainingMemory): TrainingStep {
  // The batch.
  const tokens = memory.inputs; // [B, 16, 1]
  const targets = memory.targets; // [B, 16, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 1188); // [27, 44]
  const rmsNorm2_0_0_0Weight = memory.parameters.subarray(1188, 1232); // [44]
  const gated2_0_0_1FilterWeight = memory.parameters.subarray(1232, 8976); // [44, 44, 4]
  const gated2_0_0_1FilterBias = memory.parameters.subarray(8976, 9020); // [44]
  const gated2_0_0_1GateWeight = memory.parameters.subarray(9020, 16764); // [44, 44, 4]
  const gated2_0_0_1GateBias = memory.parameters.subarray(16764, 16808); // [44]
  const linear2_0_0_3Weight = memory.parameters.subarray(16808, 18744); // [44, 44]
  const linear2_0_0_3Bias = memory.parameters.subarray(18744, 18788); // [44]
  const rmsNorm2_0_1_0Weight = memory.parameters.subarray(18788, 18832); // [44]
  const linear2_0_1_1_0_0Weight = memory.parameters.subarray(18832, 21120); // [52, 44]
  const linear2_0_1_1_0_0Bias = memory.parameters.subarray(21120, 21172); // [52]
  const linear2_0_1_1_1_0Weight = memory.parameters.subarray(21172, 23460); // [52, 44]
  const linear2_0_1_1_1_0Bias = memory.parameters.subarray(23460, 23512); // [52]
  const linear2_0_1_2Weight = memory.parameters.subarray(23512, 25800); // [44, 52]
  const linear2_0_1_2Bias = memory.parameters.subarray(25800, 25844); // [44]
  const rmsNorm2_1_0_0Weight = memory.parameters.subarray(25844, 25888); // [44]
  const gated2_1_0_1FilterWeight = memory.parameters.subarray(25888, 33632); // [44, 44, 4]
  const gated2_1_0_1FilterBias = memory.parameters.subarray(33632, 33676); // [44]
  const gated2_1_0_1GateWeight = memory.parameters.subarray(33676, 41420); // [44, 44, 4]
  const gated2_1_0_1GateBias = memory.parameters.subarray(41420, 41464); // [44]
  const linear2_1_0_3Weight = memory.parameters.subarray(41464, 43400); // [44, 44]
  const linear2_1_0_3Bias = memory.parameters.subarray(43400, 43444); // [44]
  const rmsNorm2_1_1_0Weight = memory.parameters.subarray(43444, 43488); // [44]
  const linear2_1_1_1_0_0Weight = memory.parameters.subarray(43488, 45776); // [52, 44]
  const linear2_1_1_1_0_0Bias = memory.parameters.subarray(45776, 45828); // [52]
  const linear2_1_1_1_1_0Weight = memory.parameters.subarray(45828, 48116); // [52, 44]
  const linear2_1_1_1_1_0Bias = memory.parameters.subarray(48116, 48168); // [52]
  const linear2_1_1_2Weight = memory.parameters.subarray(48168, 50456); // [44, 52]
  const linear2_1_1_2Bias = memory.parameters.subarray(50456, 50500); // [44]
  const rmsNorm2_2_0_0Weight = memory.parameters.subarray(50500, 50544); // [44]
  const gated2_2_0_1FilterWeight = memory.parameters.subarray(50544, 58288); // [44, 44, 4]
  const gated2_2_0_1FilterBias = memory.parameters.subarray(58288, 58332); // [44]
  const gated2_2_0_1GateWeight = memory.parameters.subarray(58332, 66076); // [44, 44, 4]
  const gated2_2_0_1GateBias = memory.parameters.subarray(66076, 66120); // [44]
  const linear2_2_0_3Weight = memory.parameters.subarray(66120, 68056); // [44, 44]
  const linear2_2_0_3Bias = memory.parameters.subarray(68056, 68100); // [44]
  const rmsNorm2_2_1_0Weight = memory.parameters.subarray(68100, 68144); // [44]
  const linear2_2_1_1_0_0Weight = memory.parameters.subarray(68144, 70432); // [52, 44]
  const linear2_2_1_1_0_0Bias = memory.parameters.subarray(70432, 70484); // [52]
  const linear2_2_1_1_1_0Weight = memory.parameters.subarray(70484, 72772); // [52, 44]
  const linear2_2_1_1_1_0Bias = memory.parameters.subarray(72772, 72824); // [52]
  const linear2_2_1_2Weight = memory.parameters.subarray(72824, 75112); // [44, 52]
  const linear2_2_1_2Bias = memory.parameters.subarray(75112, 75156); // [44]
  const rmsNorm3Weight = memory.parameters.subarray(75156, 75200); // [44]
  const linear4Weight = memory.parameters.subarray(75200, 76388); // [27, 44]
  const linear4Bias = memory.parameters.subarray(76388, 76415); // [27]
  // Gradients of the parameters.
  const dLinear4Bias = memory.gradients.subarray(76388, 76415); // [1, 1, 27]
  const dLinear4Weight = memory.gradients.subarray(75200, 76388); // [27, 44]
  const dRmsNorm3Weight = memory.gradients.subarray(75156, 75200); // [1, 1, 44]
  const dLinear2_2_1_2Bias = memory.gradients.subarray(75112, 75156); // [1, 1, 44]
  const dLinear2_2_1_2Weight = memory.gradients.subarray(72824, 75112); // [44, 52]
  const dLinear2_2_1_1_1_0Bias = memory.gradients.subarray(72772, 72824); // [1, 1, 52]
  const dLinear2_2_1_1_1_0Weight = memory.gradients.subarray(70484, 72772); // [52, 44]
  const dLinear2_2_1_1_0_0Bias = memory.gradients.subarray(70432, 70484); // [1, 1, 52]
  const dLinear2_2_1_1_0_0Weight = memory.gradients.subarray(68144, 70432); // [52, 44]
  const dRmsNorm2_2_1_0Weight = memory.gradients.subarray(68100, 68144); // [1, 1, 44]
  const dLinear2_2_0_3Bias = memory.gradients.subarray(68056, 68100); // [1, 1, 44]
  const dLinear2_2_0_3Weight = memory.gradients.subarray(66120, 68056); // [44, 44]
  const dGated2_2_0_1GateBias = memory.gradients.subarray(66076, 66120); // [1, 1, 44]
  const dGated2_2_0_1GateWeight = memory.gradients.subarray(58332, 66076); // [44, 176]
  const dGated2_2_0_1FilterBias = memory.gradients.subarray(58288, 58332); // [1, 1, 44]
  const dGated2_2_0_1FilterWeight = memory.gradients.subarray(50544, 58288); // [44, 176]
  const dRmsNorm2_2_0_0Weight = memory.gradients.subarray(50500, 50544); // [1, 1, 44]
  const dLinear2_1_1_2Bias = memory.gradients.subarray(50456, 50500); // [1, 1, 44]
  const dLinear2_1_1_2Weight = memory.gradients.subarray(48168, 50456); // [44, 52]
  const dLinear2_1_1_1_1_0Bias = memory.gradients.subarray(48116, 48168); // [1, 1, 52]
  const dLinear2_1_1_1_1_0Weight = memory.gradients.subarray(45828, 48116); // [52, 44]
  const dLinear2_1_1_1_0_0Bias = memory.gradients.subarray(45776, 45828); // [1, 1, 52]
  const dLinear2_1_1_1_0_0Weight = memory.gradients.subarray(43488, 45776); // [52, 44]
  const dRmsNorm2_1_1_0Weight = memory.gradients.subarray(43444, 43488); // [1, 1, 44]
  const dLinear2_1_0_3Bias = memory.gradients.subarray(43400, 43444); // [1, 1, 44]
  const dLinear2_1_0_3Weight = memory.gradients.subarray(41464, 43400); // [44, 44]
  const dGated2_1_0_1GateBias = memory.gradients.subarray(41420, 41464); // [1, 1, 44]
  const dGated2_1_0_1GateWeight = memory.gradients.subarray(33676, 41420); // [44, 176]
  const dGated2_1_0_1FilterBias = memory.gradients.subarray(33632, 33676); // [1, 1, 44]
  const dGated2_1_0_1FilterWeight = memory.gradients.subarray(25888, 33632); // [44, 176]
  const dRmsNorm2_1_0_0Weight = memory.gradients.subarray(25844, 25888); // [1, 1, 44]
  const dLinear2_0_1_2Bias = memory.gradients.subarray(25800, 25844); // [1, 1, 44]
  const dLinear2_0_1_2Weight = memory.gradients.subarray(23512, 25800); // [44, 52]
  const dLinear2_0_1_1_1_0Bias = memory.gradients.subarray(23460, 23512); // [1, 1, 52]
  const dLinear2_0_1_1_1_0Weight = memory.gradients.subarray(21172, 23460); // [52, 44]
  const dLinear2_0_1_1_0_0Bias = memory.gradients.subarray(21120, 21172); // [1, 1, 52]
  const dLinear2_0_1_1_0_0Weight = memory.gradients.subarray(18832, 21120); // [52, 44]
  const dRmsNorm2_0_1_0Weight = memory.gradients.subarray(18788, 18832); // [1, 1, 44]
  const dLinear2_0_0_3Bias = memory.gradients.subarray(18744, 18788); // [1, 1, 44]
  const dLinear2_0_0_3Weight = memory.gradients.subarray(16808, 18744); // [44, 44]
  const dGated2_0_0_1GateBias = memory.gradients.subarray(16764, 16808); // [1, 1, 44]
  const dGated2_0_0_1GateWeight = memory.gradients.subarray(9020, 16764); // [44, 176]
  const dGated2_0_0_1FilterBias = memory.gradients.subarray(8976, 9020); // [1, 1, 44]
  const dGated2_0_0_1FilterWeight = memory.gradients.subarray(1232, 8976); // [44, 176]
  const dRmsNorm2_0_0_0Weight = memory.gradients.subarray(1188, 1232); // [1, 1, 44]
  const dEmbedding0Weight = memory.gradients.subarray(0, 1188); // [27, 44]
  // Workspace: tensors that are not needed at the same time share places.
  const lossCount = memory.workspace.subarray(702492, 702493); // [1, 1, 1]
  const embedding0 = memory.workspace.subarray(1306624, 1351680); // [B, 16, 44]
  const rmsNorm2_0_0_0ReciprocalRoot = memory.workspace.subarray(2280448, 2281472); // [B, 16, 1]
  const rmsNorm2_0_0_0 = memory.workspace.subarray(180224, 225280); // [B, 16, 44]
  const gated2_0_0_1 = memory.workspace.subarray(0, 180224); // [B, 16, 176]
  const gated2_0_0_1_2 = memory.workspace.subarray(180224, 225280); // [B, 16, 44]
  const gated2_0_0_1Filter = memory.workspace.subarray(1351680, 1396736); // [B, 16, 44]
  const gated2_0_0_1_3 = memory.workspace.subarray(180224, 225280); // [B, 16, 44]
  const gated2_0_0_1Gate = memory.workspace.subarray(1396736, 1441792); // [B, 16, 44]
  const dropout2_0_0_2 = memory.workspace.subarray(1441792, 1486848); // [B, 16, 44]
  const linear2_0_0_3 = memory.workspace.subarray(1486848, 1531904); // [B, 16, 44]
  const rmsNorm2_0_1_0ReciprocalRoot = memory.workspace.subarray(2281472, 2282496); // [B, 16, 1]
  const rmsNorm2_0_1_0 = memory.workspace.subarray(1531904, 1576960); // [B, 16, 44]
  const linear2_0_1_1_0_0 = memory.workspace.subarray(720896, 774144); // [B, 16, 52]
  const silu2_0_1_1_0_1 = memory.workspace.subarray(774144, 827392); // [B, 16, 52]
  const linear2_0_1_1_1_0 = memory.workspace.subarray(827392, 880640); // [B, 16, 52]
  const parallel2_0_1_1 = memory.workspace.subarray(880640, 933888); // [B, 16, 52]
  const linear2_0_1_2 = memory.workspace.subarray(1576960, 1622016); // [B, 16, 44]
  const rmsNorm2_1_0_0ReciprocalRoot = memory.workspace.subarray(2282496, 2283520); // [B, 16, 1]
  const rmsNorm2_1_0_0 = memory.workspace.subarray(360448, 405504); // [B, 16, 44]
  const gated2_1_0_1 = memory.workspace.subarray(180224, 360448); // [B, 16, 176]
  const gated2_1_0_1_2 = memory.workspace.subarray(360448, 405504); // [B, 16, 44]
  const gated2_1_0_1Filter = memory.workspace.subarray(1622016, 1667072); // [B, 16, 44]
  const gated2_1_0_1_3 = memory.workspace.subarray(360448, 405504); // [B, 16, 44]
  const gated2_1_0_1Gate = memory.workspace.subarray(1667072, 1712128); // [B, 16, 44]
  const dropout2_1_0_2 = memory.workspace.subarray(1712128, 1757184); // [B, 16, 44]
  const linear2_1_0_3 = memory.workspace.subarray(1757184, 1802240); // [B, 16, 44]
  const rmsNorm2_1_1_0ReciprocalRoot = memory.workspace.subarray(2283520, 2284544); // [B, 16, 1]
  const rmsNorm2_1_1_0 = memory.workspace.subarray(1802240, 1847296); // [B, 16, 44]
  const rmsNorm2_1_1_0_2 = memory.workspace.subarray(1847296, 1892352); // [B, 16, 44]
  const linear2_1_1_1_0_0 = memory.workspace.subarray(933888, 987136); // [B, 16, 52]
  const silu2_1_1_1_0_1 = memory.workspace.subarray(987136, 1040384); // [B, 16, 52]
  const linear2_1_1_1_1_0 = memory.workspace.subarray(1040384, 1093632); // [B, 16, 52]
  const parallel2_1_1_1 = memory.workspace.subarray(1093632, 1146880); // [B, 16, 52]
  const linear2_1_1_2 = memory.workspace.subarray(360448, 405504); // [B, 16, 44]
  const residual2_1_1 = memory.workspace.subarray(1892352, 1937408); // [B, 16, 44]
  const rmsNorm2_2_0_0ReciprocalRoot = memory.workspace.subarray(2284544, 2285568); // [B, 16, 1]
  const rmsNorm2_2_0_0 = memory.workspace.subarray(540672, 585728); // [B, 16, 44]
  const gated2_2_0_1 = memory.workspace.subarray(360448, 540672); // [B, 16, 176]
  const gated2_2_0_1_2 = memory.workspace.subarray(540672, 585728); // [B, 16, 44]
  const gated2_2_0_1Filter = memory.workspace.subarray(1937408, 1982464); // [B, 16, 44]
  const gated2_2_0_1_3 = memory.workspace.subarray(540672, 585728); // [B, 16, 44]
  const gated2_2_0_1Gate = memory.workspace.subarray(1982464, 2027520); // [B, 16, 44]
  const dropout2_2_0_2 = memory.workspace.subarray(2027520, 2072576); // [B, 16, 44]
  const linear2_2_0_3 = memory.workspace.subarray(2072576, 2117632); // [B, 16, 44]
  const rmsNorm2_2_1_0ReciprocalRoot = memory.workspace.subarray(700416, 701440); // [B, 16, 1]
  const rmsNorm2_2_1_0 = memory.workspace.subarray(2117632, 2162688); // [B, 16, 44]
  const linear2_2_1_1_0_0 = memory.workspace.subarray(540672, 593920); // [B, 16, 52]
  const silu2_2_1_1_0_1 = memory.workspace.subarray(593920, 647168); // [B, 16, 52]
  const linear2_2_1_1_1_0 = memory.workspace.subarray(647168, 700416); // [B, 16, 52]
  const parallel2_2_1_1 = memory.workspace.subarray(1146880, 1200128); // [B, 16, 52]
  const linear2_2_1_2 = memory.workspace.subarray(1200128, 1245184); // [B, 16, 44]
  const rmsNorm3ReciprocalRoot = memory.workspace.subarray(701440, 702464); // [B, 16, 1]
  const rmsNorm3 = memory.workspace.subarray(1245184, 1290240); // [B, 16, 44]
  const linear4 = memory.workspace.subarray(2252800, 2280448); // [B, 16, 27]
  const loss = memory.workspace.subarray(702496, 702497); // [1, 1, 1]
  const loss2 = memory.workspace.subarray(2285568, 2285569); // [1, 1, 1]
  const dLinear4 = memory.workspace.subarray(2207744, 2235392); // [B, 16, 27]
  const dRmsNorm3 = memory.workspace.subarray(2162688, 2207744); // [B, 16, 44]
  const dResidual2_2_1 = memory.workspace.subarray(2207744, 2252800); // [B, 16, 44]
  const dLinear2_2_1_2 = memory.workspace.subarray(1253376, 1298432); // [B, 16, 44]
  const dParallel2_2_1_1 = memory.workspace.subarray(1200128, 1253376); // [B, 16, 52]
  const dLinear2_2_1_1_1_0 = memory.workspace.subarray(1146880, 1200128); // [B, 16, 52]
  const dRmsNorm2_2_1_0 = memory.workspace.subarray(540672, 585728); // [B, 16, 44]
  const dLinear2_2_1_1_0_0 = memory.workspace.subarray(1253376, 1306624); // [B, 16, 52]
  const dRmsNorm2_2_1_0_2 = memory.workspace.subarray(585728, 630784); // [B, 16, 44]
  const dResidual2_1_1 = memory.workspace.subarray(1146880, 1191936); // [B, 16, 44]
  const dDropout2_2_0_2 = memory.workspace.subarray(540672, 585728); // [B, 16, 44]
  const dGated2_2_0_1 = memory.workspace.subarray(1191936, 1236992); // [B, 16, 44]
  const dGated2_2_0_1_2 = memory.workspace.subarray(540672, 720896); // [B, 16, 176]
  const dRmsNorm2_2_0_0 = memory.workspace.subarray(1191936, 1236992); // [B, 16, 44]
  const dGated2_2_0_1_3 = memory.workspace.subarray(1236992, 1282048); // [B, 16, 44]
  const dGated2_2_0_1_4 = memory.workspace.subarray(540672, 720896); // [B, 16, 176]
  const dRmsNorm2_2_0_0_2 = memory.workspace.subarray(360448, 405504); // [B, 16, 44]
  const dResidual2_1_0 = memory.workspace.subarray(520192, 565248); // [B, 16, 44]
  const dLinear2_1_1_2 = memory.workspace.subarray(413696, 458752); // [B, 16, 44]
  const dParallel2_1_1_1 = memory.workspace.subarray(360448, 413696); // [B, 16, 52]
  const dLinear2_1_1_1_1_0 = memory.workspace.subarray(413696, 466944); // [B, 16, 52]
  const dRmsNorm2_1_1_0 = memory.workspace.subarray(360448, 405504); // [B, 16, 44]
  const dLinear2_1_1_1_0_0 = memory.workspace.subarray(466944, 520192); // [B, 16, 52]
  const dRmsNorm2_1_1_0_2 = memory.workspace.subarray(405504, 450560); // [B, 16, 44]
  const dResidual2_0_1 = memory.workspace.subarray(565248, 610304); // [B, 16, 44]
  const dDropout2_1_0_2 = memory.workspace.subarray(360448, 405504); // [B, 16, 44]
  const dGated2_1_0_1 = memory.workspace.subarray(610304, 655360); // [B, 16, 44]
  const dGated2_1_0_1_2 = memory.workspace.subarray(360448, 540672); // [B, 16, 176]
  const dRmsNorm2_1_0_0 = memory.workspace.subarray(610304, 655360); // [B, 16, 44]
  const dGated2_1_0_1_3 = memory.workspace.subarray(655360, 700416); // [B, 16, 44]
  const dGated2_1_0_1_4 = memory.workspace.subarray(360448, 540672); // [B, 16, 176]
  const dRmsNorm2_1_0_0_2 = memory.workspace.subarray(655360, 700416); // [B, 16, 44]
  const dResidual2_0_1_2 = memory.workspace.subarray(339968, 385024); // [B, 16, 44]
  const dLinear2_0_1_2 = memory.workspace.subarray(233472, 278528); // [B, 16, 44]
  const dParallel2_0_1_1 = memory.workspace.subarray(180224, 233472); // [B, 16, 52]
  const dLinear2_0_1_1_1_0 = memory.workspace.subarray(233472, 286720); // [B, 16, 52]
  const dRmsNorm2_0_1_0 = memory.workspace.subarray(180224, 225280); // [B, 16, 44]
  const dLinear2_0_1_1_0_0 = memory.workspace.subarray(286720, 339968); // [B, 16, 52]
  const dRmsNorm2_0_1_0_2 = memory.workspace.subarray(225280, 270336); // [B, 16, 44]
  const dDropout1 = memory.workspace.subarray(385024, 430080); // [B, 16, 44]
  const dDropout2_0_0_2 = memory.workspace.subarray(180224, 225280); // [B, 16, 44]
  const dGated2_0_0_1 = memory.workspace.subarray(430080, 475136); // [B, 16, 44]
  const dGated2_0_0_1_2 = memory.workspace.subarray(180224, 360448); // [B, 16, 176]
  const dRmsNorm2_0_0_0 = memory.workspace.subarray(430080, 475136); // [B, 16, 44]
  const dGated2_0_0_1_3 = memory.workspace.subarray(475136, 520192); // [B, 16, 44]
  const dGated2_0_0_1_4 = memory.workspace.subarray(180224, 360448); // [B, 16, 176]
  const dRmsNorm2_0_0_0_2 = memory.workspace.subarray(0, 45056); // [B, 16, 44]
  const dEmbedding0 = memory.workspace.subarray(45056, 90112); // [B, 16, 44]
  const powers = memory.workspace.subarray(702464, 702491);

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

  // specs/best-wavenet.yaml:19 embedding
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

  // specs/best-wavenet.yaml:20 dropout
  // specs/best-wavenet.yaml:25 rmsNorm
  // from embedding0 [B, 16, 44], rmsNorm2_0_0_0Weight [44]
  //   to rmsNorm2_0_0_0ReciprocalRoot [B, 16, 1], rmsNorm2_0_0_0 [B, 16, 44]
  function dropout1RmsNorm2_0_0_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
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

  // specs/best-wavenet.yaml:26 gated
  // from rmsNorm2_0_0_0 [B, 16, 44] to gated2_0_0_1 [B, 16, 176]
  function gated2_0_0_1Forward(batch: number): void {
    gated2_0_0_1.fill(0, 0, (batch * 2816));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 13; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_0_0_1[b * 2816 + t * 176 + c * 4 + 528] = rmsNorm2_0_0_0[b * 704 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 14; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_0_0_1[b * 2816 + t * 176 + c * 4 + 353] = rmsNorm2_0_0_0[b * 704 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_0_0_1[b * 2816 + t * 176 + c * 4 + 178] = rmsNorm2_0_0_0[b * 704 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_0_0_1[b * 2816 + t * 176 + c * 4 + 3] = rmsNorm2_0_0_0[b * 704 + t * 44 + c];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_0_0_1_2 [B, 16, 44] to gated2_0_0_1Filter [B, 16, 44]
  function gated2_0_0_1Forward3(batch: number): void {
    const size = batch * 704;
    for (let i = 0; i < size; i++) {
      gated2_0_0_1Filter[i] = tanh(gated2_0_0_1_2[i]);
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // specs/best-wavenet.yaml:27 dropout
  // from gated2_0_0_1_3 [B, 16, 44], gated2_0_0_1Filter [B, 16, 44]
  //   to gated2_0_0_1Gate [B, 16, 44], dropout2_0_0_2 [B, 16, 44]
  function gated2_0_0_1Dropout2_0_0_2Forward(batch: number, dropoutKey: number): void {
    const size = batch * 704;
    for (let i = 0; i < size; i++) {
      const gate = sigmoid(gated2_0_0_1_3[i]);
      gated2_0_0_1Gate[i] = gate;
      dropout2_0_0_2[i] = gated2_0_0_1Filter[i] * gate * dropoutMask(dropoutKey, 1, i, 0.12);
    }
  }

  // specs/best-wavenet.yaml:20 dropout
  // specs/best-wavenet.yaml:24 residual
  // specs/best-wavenet.yaml:30 rmsNorm
  // from embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], rmsNorm2_0_1_0Weight [44]
  //   to rmsNorm2_0_1_0ReciprocalRoot [B, 16, 1], rmsNorm2_0_1_0 [B, 16, 44]
  function dropout1RmsNorm2_0_1_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
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

  // specs/best-wavenet.yaml:34 silu
  // from linear2_0_1_1_0_0 [B, 16, 52] to silu2_0_1_1_0_1 [B, 16, 52]
  function silu2_0_1_1_0_1Forward(batch: number): void {
    const size = batch * 832;
    for (let i = 0; i < size; i++) {
      silu2_0_1_1_0_1[i] = sigmoid(linear2_0_1_1_0_0[i]);
    }
  }

  // specs/best-wavenet.yaml:34 silu
  // specs/best-wavenet.yaml:31 parallel
  // from linear2_0_1_1_0_0 [B, 16, 52], silu2_0_1_1_0_1 [B, 16, 52], linear2_0_1_1_1_0 [B, 16, 52]
  //   to parallel2_0_1_1 [B, 16, 52]
  function silu2_0_1_1_0_1Parallel2_0_1_1Forward(batch: number): void {
    const size = batch * 832;
    for (let i = 0; i < size; i++) {
      parallel2_0_1_1[i] = linear2_0_1_1_0_0[i] * silu2_0_1_1_0_1[i] * linear2_0_1_1_1_0[i];
    }
  }

  // specs/best-wavenet.yaml:20 dropout
  // specs/best-wavenet.yaml:24 residual
  // specs/best-wavenet.yaml:37 dropout
  // specs/best-wavenet.yaml:29 residual
  // specs/best-wavenet.yaml:25 rmsNorm
  // from embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44], rmsNorm2_1_0_0Weight [44]
  //   to rmsNorm2_1_0_0ReciprocalRoot [B, 16, 1], rmsNorm2_1_0_0 [B, 16, 44]
  function dropout1RmsNorm2_1_0_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
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

  // specs/best-wavenet.yaml:26 gated
  // from rmsNorm2_1_0_0 [B, 16, 44] to gated2_1_0_1 [B, 16, 176]
  function gated2_1_0_1Forward(batch: number): void {
    gated2_1_0_1.fill(0, 0, (batch * 2816));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 13; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_1_0_1[b * 2816 + t * 176 + c * 4 + 528] = rmsNorm2_1_0_0[b * 704 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 14; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_1_0_1[b * 2816 + t * 176 + c * 4 + 353] = rmsNorm2_1_0_0[b * 704 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_1_0_1[b * 2816 + t * 176 + c * 4 + 178] = rmsNorm2_1_0_0[b * 704 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_1_0_1[b * 2816 + t * 176 + c * 4 + 3] = rmsNorm2_1_0_0[b * 704 + t * 44 + c];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_1_0_1_2 [B, 16, 44] to gated2_1_0_1Filter [B, 16, 44]
  function gated2_1_0_1Forward3(batch: number): void {
    const size = batch * 704;
    for (let i = 0; i < size; i++) {
      gated2_1_0_1Filter[i] = tanh(gated2_1_0_1_2[i]);
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // specs/best-wavenet.yaml:27 dropout
  // from gated2_1_0_1_3 [B, 16, 44], gated2_1_0_1Filter [B, 16, 44]
  //   to gated2_1_0_1Gate [B, 16, 44], dropout2_1_0_2 [B, 16, 44]
  function gated2_1_0_1Dropout2_1_0_2Forward(batch: number, dropoutKey: number): void {
    const size = batch * 704;
    for (let i = 0; i < size; i++) {
      const gate = sigmoid(gated2_1_0_1_3[i]);
      gated2_1_0_1Gate[i] = gate;
      dropout2_1_0_2[i] = gated2_1_0_1Filter[i] * gate * dropoutMask(dropoutKey, 3, i, 0.12);
    }
  }

  // specs/best-wavenet.yaml:20 dropout
  // specs/best-wavenet.yaml:24 residual
  // specs/best-wavenet.yaml:37 dropout
  // specs/best-wavenet.yaml:29 residual
  // specs/best-wavenet.yaml:24 residual
  // specs/best-wavenet.yaml:30 rmsNorm
  // from embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44], linear2_1_0_3 [B, 16, 44], rmsNorm2_1_1_0Weight [44]
  //   to rmsNorm2_1_1_0ReciprocalRoot [B, 16, 1], rmsNorm2_1_1_0 [B, 16, 44], rmsNorm2_1_1_0_2 [B, 16, 44]
  function dropout1RmsNorm2_1_1_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
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

  // specs/best-wavenet.yaml:34 silu
  // from linear2_1_1_1_0_0 [B, 16, 52] to silu2_1_1_1_0_1 [B, 16, 52]
  function silu2_1_1_1_0_1Forward(batch: number): void {
    const size = batch * 832;
    for (let i = 0; i < size; i++) {
      silu2_1_1_1_0_1[i] = sigmoid(linear2_1_1_1_0_0[i]);
    }
  }

  // specs/best-wavenet.yaml:34 silu
  // specs/best-wavenet.yaml:31 parallel
  // from linear2_1_1_1_0_0 [B, 16, 52], silu2_1_1_1_0_1 [B, 16, 52], linear2_1_1_1_1_0 [B, 16, 52]
  //   to parallel2_1_1_1 [B, 16, 52]
  function silu2_1_1_1_0_1Parallel2_1_1_1Forward(batch: number): void {
    const size = batch * 832;
    for (let i = 0; i < size; i++) {
      parallel2_1_1_1[i] = linear2_1_1_1_0_0[i] * silu2_1_1_1_0_1[i] * linear2_1_1_1_1_0[i];
    }
  }

  // specs/best-wavenet.yaml:20 dropout
  // specs/best-wavenet.yaml:24 residual
  // specs/best-wavenet.yaml:37 dropout
  // specs/best-wavenet.yaml:29 residual
  // specs/best-wavenet.yaml:24 residual
  // specs/best-wavenet.yaml:37 dropout
  // specs/best-wavenet.yaml:29 residual
  // specs/best-wavenet.yaml:25 rmsNorm
  // from embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44], linear2_1_0_3 [B, 16, 44], linear2_1_1_2 [B, 16, 44], residual2_1_1 [B, 16, 44], rmsNorm2_2_0_0Weight [44]
  //   to residual2_1_1 [B, 16, 44], rmsNorm2_2_0_0ReciprocalRoot [B, 16, 1], rmsNorm2_2_0_0 [B, 16, 44]
  function dropout1RmsNorm2_2_0_0Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
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

  // specs/best-wavenet.yaml:26 gated
  // from rmsNorm2_2_0_0 [B, 16, 44] to gated2_2_0_1 [B, 16, 176]
  function gated2_2_0_1Forward(batch: number): void {
    gated2_2_0_1.fill(0, 0, (batch * 2816));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 7; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_2_0_1[b * 2816 + t * 176 + c * 4 + 1584] = rmsNorm2_2_0_0[b * 704 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 10; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_2_0_1[b * 2816 + t * 176 + c * 4 + 1057] = rmsNorm2_2_0_0[b * 704 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 13; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_2_0_1[b * 2816 + t * 176 + c * 4 + 530] = rmsNorm2_2_0_0[b * 704 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_2_0_1[b * 2816 + t * 176 + c * 4 + 3] = rmsNorm2_2_0_0[b * 704 + t * 44 + c];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_2_0_1_2 [B, 16, 44] to gated2_2_0_1Filter [B, 16, 44]
  function gated2_2_0_1Forward3(batch: number): void {
    const size = batch * 704;
    for (let i = 0; i < size; i++) {
      gated2_2_0_1Filter[i] = tanh(gated2_2_0_1_2[i]);
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // specs/best-wavenet.yaml:27 dropout
  // from gated2_2_0_1_3 [B, 16, 44], gated2_2_0_1Filter [B, 16, 44]
  //   to gated2_2_0_1Gate [B, 16, 44], dropout2_2_0_2 [B, 16, 44]
  function gated2_2_0_1Dropout2_2_0_2Forward(batch: number, dropoutKey: number): void {
    const size = batch * 704;
    for (let i = 0; i < size; i++) {
      const gate = sigmoid(gated2_2_0_1_3[i]);
      gated2_2_0_1Gate[i] = gate;
      dropout2_2_0_2[i] = gated2_2_0_1Filter[i] * gate * dropoutMask(dropoutKey, 5, i, 0.12);
    }
  }

  // specs/best-wavenet.yaml:24 residual
  // specs/best-wavenet.yaml:30 rmsNorm
  // from residual2_1_1 [B, 16, 44], linear2_2_0_3 [B, 16, 44], rmsNorm2_2_1_0Weight [44]
  //   to rmsNorm2_2_1_0ReciprocalRoot [B, 16, 1], rmsNorm2_2_1_0 [B, 16, 44]
  function residual2_2_0RmsNorm2_2_1_0Forward(batch: number): void {
    const rows = batch * 16;
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

  // specs/best-wavenet.yaml:34 silu
  // from linear2_2_1_1_0_0 [B, 16, 52] to silu2_2_1_1_0_1 [B, 16, 52]
  function silu2_2_1_1_0_1Forward(batch: number): void {
    const size = batch * 832;
    for (let i = 0; i < size; i++) {
      silu2_2_1_1_0_1[i] = sigmoid(linear2_2_1_1_0_0[i]);
    }
  }

  // specs/best-wavenet.yaml:34 silu
  // specs/best-wavenet.yaml:31 parallel
  // from linear2_2_1_1_0_0 [B, 16, 52], silu2_2_1_1_0_1 [B, 16, 52], linear2_2_1_1_1_0 [B, 16, 52]
  //   to parallel2_2_1_1 [B, 16, 52]
  function silu2_2_1_1_0_1Parallel2_2_1_1Forward(batch: number): void {
    const size = batch * 832;
    for (let i = 0; i < size; i++) {
      parallel2_2_1_1[i] = linear2_2_1_1_0_0[i] * silu2_2_1_1_0_1[i] * linear2_2_1_1_1_0[i];
    }
  }

  // specs/best-wavenet.yaml:24 residual
  // specs/best-wavenet.yaml:37 dropout
  // specs/best-wavenet.yaml:29 residual
  // specs/best-wavenet.yaml:38 rmsNorm
  // from residual2_1_1 [B, 16, 44], linear2_2_0_3 [B, 16, 44], linear2_2_1_2 [B, 16, 44], rmsNorm3Weight [44]
  //   to rmsNorm3ReciprocalRoot [B, 16, 1], rmsNorm3 [B, 16, 44]
  function residual2_2_0RmsNorm3Forward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = residual2_1_1[n * 44 + c] + linear2_2_0_3[n * 44 + c] + linear2_2_1_2[n * 44 + c] * dropoutMask(dropoutKey, 6, n * 44 + c, 0.12);
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      rmsNorm3ReciprocalRoot[n] = reciprocalRoot;
      for (let c = 0; c < 44; c++) {
        rmsNorm3[n * 44 + c] = (residual2_1_1[n * 44 + c] + linear2_2_0_3[n * 44 + c] + linear2_2_1_2[n * 44 + c] * dropoutMask(dropoutKey, 6, n * 44 + c, 0.12)) * reciprocalRoot * rmsNorm3Weight[c];
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

  // specs/best-wavenet.yaml:39 linear
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

  // specs/best-wavenet.yaml:38 rmsNorm
  // from dRmsNorm3 [B, 16, 44], residual2_1_1 [B, 16, 44], linear2_2_0_3 [B, 16, 44], linear2_2_1_2 [B, 16, 44], rmsNorm3ReciprocalRoot [B, 16, 1]
  //   to dRmsNorm3Weight [1, 1, 44]
  function rmsNorm3Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 44; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += dRmsNorm3[n * 44 + c] * (residual2_1_1[n * 44 + c] + linear2_2_0_3[n * 44 + c] + linear2_2_1_2[n * 44 + c] * dropoutMask(dropoutKey, 6, n * 44 + c, 0.12)) * rmsNorm3ReciprocalRoot[n];
      }
      dRmsNorm3Weight[c] = dWeight;
    }
  }

  // specs/best-wavenet.yaml:38 rmsNorm
  // specs/best-wavenet.yaml:37 dropout
  // from dRmsNorm3 [B, 16, 44], rmsNorm3Weight [44], residual2_1_1 [B, 16, 44], linear2_2_0_3 [B, 16, 44], linear2_2_1_2 [B, 16, 44], rmsNorm3ReciprocalRoot [B, 16, 1]
  //   to dResidual2_2_1 [B, 16, 44], dLinear2_2_1_2 [B, 16, 44]
  function rmsNorm3Dropout2_2_1_3Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 44; c++) {
        dReciprocalRoot += dRmsNorm3[n * 44 + c] * rmsNorm3Weight[c] * (residual2_1_1[n * 44 + c] + linear2_2_0_3[n * 44 + c] + linear2_2_1_2[n * 44 + c] * dropoutMask(dropoutKey, 6, n * 44 + c, 0.12));
      }
      const reciprocalRoot = rmsNorm3ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot * reciprocalRoot * reciprocalRoot / 44;
      for (let c = 0; c < 44; c++) {
        const mask = dropoutMask(dropoutKey, 6, n * 44 + c, 0.12);
        const dTotal = dProduct * (residual2_1_1[n * 44 + c] + linear2_2_0_3[n * 44 + c] + linear2_2_1_2[n * 44 + c] * mask);
        dResidual2_2_1[n * 44 + c] = dTotal;
        dLinear2_2_1_2[n * 44 + c] = (dRmsNorm3[n * 44 + c] * rmsNorm3Weight[c] * reciprocalRoot + dTotal + dTotal) * mask;
      }
    }
  }

  // specs/best-wavenet.yaml:36 linear
  // from dLinear2_2_1_2 [B, 16, 44] to dLinear2_2_1_2Bias [1, 1, 44]
  function linear2_2_1_2Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 44; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        dBias += dLinear2_2_1_2[n * 44 + c];
      }
      dLinear2_2_1_2Bias[c] = dBias;
    }
  }

  // specs/best-wavenet.yaml:31 parallel
  // specs/best-wavenet.yaml:35 linear
  // specs/best-wavenet.yaml:34 silu
  // specs/best-wavenet.yaml:34 linear
  // from dParallel2_2_1_1 [B, 16, 52], linear2_2_1_1_0_0 [B, 16, 52], silu2_2_1_1_0_1 [B, 16, 52], linear2_2_1_1_1_0 [B, 16, 52]
  //   to dLinear2_2_1_1_1_0 [B, 16, 52], dLinear2_2_1_1_0_0 [B, 16, 52], dLinear2_2_1_1_1_0Bias [1, 1, 52], dLinear2_2_1_1_0_0Bias [1, 1, 52]
  function parallel2_2_1_1Linear2_2_1_1_0_0Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 52; c++) {
      let dBias = 0;
      let dBias2 = 0;
      for (let n = 0; n < rows; n++) {
        const dy = dParallel2_2_1_1[n * 52 + c];
        const total = linear2_2_1_1_0_0[n * 52 + c];
        const activation = silu2_2_1_1_0_1[n * 52 + c];
        const dY = dy * total * activation;
        dLinear2_2_1_1_1_0[n * 52 + c] = dY;
        dBias += dY;
        const dProduct = dy * linear2_2_1_1_1_0[n * 52 + c];
        const dY2 = dProduct * activation + dProduct * total * activation * (1 - activation);
        dLinear2_2_1_1_0_0[n * 52 + c] = dY2;
        dBias2 += dY2;
      }
      dLinear2_2_1_1_1_0Bias[c] = dBias;
      dLinear2_2_1_1_0_0Bias[c] = dBias2;
    }
  }

  // specs/best-wavenet.yaml:34 linear
  // specs/best-wavenet.yaml:30 rmsNorm
  // from dRmsNorm2_2_1_0 [B, 16, 44], dRmsNorm2_2_1_0_2 [B, 16, 44], residual2_1_1 [B, 16, 44], linear2_2_0_3 [B, 16, 44], rmsNorm2_2_1_0ReciprocalRoot [B, 16, 1]
  //   to dRmsNorm2_2_1_0Weight [1, 1, 44]
  function linear2_2_1_1_0_0RmsNorm2_2_1_0Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 44; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += (dRmsNorm2_2_1_0[n * 44 + c] + dRmsNorm2_2_1_0_2[n * 44 + c]) * (residual2_1_1[n * 44 + c] + linear2_2_0_3[n * 44 + c]) * rmsNorm2_2_1_0ReciprocalRoot[n];
      }
      dRmsNorm2_2_1_0Weight[c] = dWeight;
    }
  }

  // specs/best-wavenet.yaml:38 rmsNorm
  // specs/best-wavenet.yaml:34 linear
  // specs/best-wavenet.yaml:30 rmsNorm
  // from dRmsNorm2_2_1_0 [B, 16, 44], dRmsNorm2_2_1_0_2 [B, 16, 44], rmsNorm2_2_1_0Weight [44], residual2_1_1 [B, 16, 44], linear2_2_0_3 [B, 16, 44], rmsNorm3ReciprocalRoot [B, 16, 1], rmsNorm2_2_1_0ReciprocalRoot [B, 16, 1], dResidual2_2_1 [B, 16, 44], dRmsNorm3 [B, 16, 44], rmsNorm3Weight [44]
  //   to dResidual2_1_1 [B, 16, 44]
  function rmsNorm3RmsNorm2_2_1_0Backward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let dReciprocalRoot = 0;
      for (let c = 0; c < 44; c++) {
        dReciprocalRoot += (dRmsNorm2_2_1_0[n * 44 + c] + dRmsNorm2_2_1_0_2[n * 44 + c]) * rmsNorm2_2_1_0Weight[c] * (residual2_1_1[n * 44 + c] + linear2_2_0_3[n * 44 + c]);
      }
      const reciprocalRoot = rmsNorm3ReciprocalRoot[n];
      const reciprocalRoot2 = rmsNorm2_2_1_0ReciprocalRoot[n];
      const dProduct = dReciprocalRoot * -0.5 * reciprocalRoot2 * reciprocalRoot2 * reciprocalRoot2 / 44;
      for (let c = 0; c < 44; c++) {
        const dTotal = dResidual2_2_1[n * 44 + c];
        const dTotal2 = dRmsNorm3[n * 44 + c] * rmsNorm3Weight[c] * reciprocalRoot + dTotal + dTotal + (dRmsNorm2_2_1_0[n * 44 + c] + dRmsNorm2_2_1_0_2[n * 44 + c]) * rmsNorm2_2_1_0Weight[c] * reciprocalRoot2;
        const dTotal3 = dProduct * (residual2_1_1[n * 44 + c] + linear2_2_0_3[n * 44 + c]);
        dResidual2_1_1[n * 44 + c] = dTotal2 + dTotal3 + dTotal3;
      }
    }
  }

  // specs/best-wavenet.yaml:28 linear
  // from dResidual2_1_1 [B, 16, 44] to dLinear2_2_0_3Bias [1, 1, 44]
  function linear2_2_0_3Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 44; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        dBias += dResidual2_1_1[n * 44 + c];
      }
      dLinear2_2_0_3Bias[c] = dBias;
    }
  }

  // specs/best-wavenet.yaml:27 dropout
  // specs/best-wavenet.yaml:26 gated
  // from dDropout2_2_0_2 [B, 16, 44], gated2_2_0_1Filter [B, 16, 44], gated2_2_0_1Gate [B, 16, 44]
  //   to dGated2_2_0_1 [B, 16, 44], dGated2_2_0_1_3 [B, 16, 44], dGated2_2_0_1GateBias [1, 1, 44], dGated2_2_0_1FilterBias [1, 1, 44]
  function dropout2_2_0_2Gated2_2_0_1Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 44; c++) {
      let dGateBias = 0;
      let dFilterBias = 0;
      for (let n = 0; n < rows; n++) {
        const dProduct = dDropout2_2_0_2[n * 44 + c] * dropoutMask(dropoutKey, 5, n * 44 + c, 0.12);
        const filter = gated2_2_0_1Filter[n * 44 + c];
        const gate = gated2_2_0_1Gate[n * 44 + c];
        const dY = dProduct * filter * gate * (1 - gate);
        dGated2_2_0_1[n * 44 + c] = dY;
        dGateBias += dY;
        const dY2 = dProduct * gate * (1 - filter * filter);
        dGated2_2_0_1_3[n * 44 + c] = dY2;
        dFilterBias += dY2;
      }
      dGated2_2_0_1GateBias[c] = dGateBias;
      dGated2_2_0_1FilterBias[c] = dFilterBias;
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from dGated2_2_0_1_2 [B, 16, 176] to dRmsNorm2_2_0_0 [B, 16, 44]
  function gated2_2_0_1Backward(batch: number): void {
    dRmsNorm2_2_0_0.fill(0, 0, (batch * 704));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 7; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_2_0_0[b * 704 + t * 44 + c] += dGated2_2_0_1_2[b * 2816 + t * 176 + c * 4 + 1584];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 10; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_2_0_0[b * 704 + t * 44 + c] += dGated2_2_0_1_2[b * 2816 + t * 176 + c * 4 + 1057];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 13; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_2_0_0[b * 704 + t * 44 + c] += dGated2_2_0_1_2[b * 2816 + t * 176 + c * 4 + 530];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_2_0_0[b * 704 + t * 44 + c] += dGated2_2_0_1_2[b * 2816 + t * 176 + c * 4 + 3];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from dGated2_2_0_1_4 [B, 16, 176] to dRmsNorm2_2_0_0_2 [B, 16, 44]
  function gated2_2_0_1Backward2(batch: number): void {
    dRmsNorm2_2_0_0_2.fill(0, 0, (batch * 704));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 7; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_2_0_0_2[b * 704 + t * 44 + c] += dGated2_2_0_1_4[b * 2816 + t * 176 + c * 4 + 1584];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 10; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_2_0_0_2[b * 704 + t * 44 + c] += dGated2_2_0_1_4[b * 2816 + t * 176 + c * 4 + 1057];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 13; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_2_0_0_2[b * 704 + t * 44 + c] += dGated2_2_0_1_4[b * 2816 + t * 176 + c * 4 + 530];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_2_0_0_2[b * 704 + t * 44 + c] += dGated2_2_0_1_4[b * 2816 + t * 176 + c * 4 + 3];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // specs/best-wavenet.yaml:25 rmsNorm
  // from dRmsNorm2_2_0_0 [B, 16, 44], dRmsNorm2_2_0_0_2 [B, 16, 44], residual2_1_1 [B, 16, 44], rmsNorm2_2_0_0ReciprocalRoot [B, 16, 1]
  //   to dRmsNorm2_2_0_0Weight [1, 1, 44]
  function gated2_2_0_1RmsNorm2_2_0_0Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 44; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += (dRmsNorm2_2_0_0[n * 44 + c] + dRmsNorm2_2_0_0_2[n * 44 + c]) * residual2_1_1[n * 44 + c] * rmsNorm2_2_0_0ReciprocalRoot[n];
      }
      dRmsNorm2_2_0_0Weight[c] = dWeight;
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // specs/best-wavenet.yaml:25 rmsNorm
  // specs/best-wavenet.yaml:37 dropout
  // from dRmsNorm2_2_0_0 [B, 16, 44], dRmsNorm2_2_0_0_2 [B, 16, 44], rmsNorm2_2_0_0Weight [44], residual2_1_1 [B, 16, 44], rmsNorm2_2_0_0ReciprocalRoot [B, 16, 1], dResidual2_1_1 [B, 16, 44]
  //   to dResidual2_1_0 [B, 16, 44], dLinear2_1_1_2 [B, 16, 44]
  function gated2_2_0_1Dropout2_1_1_3Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
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

  // specs/best-wavenet.yaml:36 linear
  // from dLinear2_1_1_2 [B, 16, 44] to dLinear2_1_1_2Bias [1, 1, 44]
  function linear2_1_1_2Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 44; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        dBias += dLinear2_1_1_2[n * 44 + c];
      }
      dLinear2_1_1_2Bias[c] = dBias;
    }
  }

  // specs/best-wavenet.yaml:31 parallel
  // specs/best-wavenet.yaml:35 linear
  // specs/best-wavenet.yaml:34 silu
  // specs/best-wavenet.yaml:34 linear
  // from dParallel2_1_1_1 [B, 16, 52], linear2_1_1_1_0_0 [B, 16, 52], silu2_1_1_1_0_1 [B, 16, 52], linear2_1_1_1_1_0 [B, 16, 52]
  //   to dLinear2_1_1_1_1_0 [B, 16, 52], dLinear2_1_1_1_0_0 [B, 16, 52], dLinear2_1_1_1_1_0Bias [1, 1, 52], dLinear2_1_1_1_0_0Bias [1, 1, 52]
  function parallel2_1_1_1Linear2_1_1_1_0_0Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 52; c++) {
      let dBias = 0;
      let dBias2 = 0;
      for (let n = 0; n < rows; n++) {
        const dy = dParallel2_1_1_1[n * 52 + c];
        const total = linear2_1_1_1_0_0[n * 52 + c];
        const activation = silu2_1_1_1_0_1[n * 52 + c];
        const dY = dy * total * activation;
        dLinear2_1_1_1_1_0[n * 52 + c] = dY;
        dBias += dY;
        const dProduct = dy * linear2_1_1_1_1_0[n * 52 + c];
        const dY2 = dProduct * activation + dProduct * total * activation * (1 - activation);
        dLinear2_1_1_1_0_0[n * 52 + c] = dY2;
        dBias2 += dY2;
      }
      dLinear2_1_1_1_1_0Bias[c] = dBias;
      dLinear2_1_1_1_0_0Bias[c] = dBias2;
    }
  }

  // specs/best-wavenet.yaml:34 linear
  // specs/best-wavenet.yaml:30 rmsNorm
  // from dRmsNorm2_1_1_0 [B, 16, 44], dRmsNorm2_1_1_0_2 [B, 16, 44], rmsNorm2_1_1_0 [B, 16, 44]
  //   to dRmsNorm2_1_1_0Weight [1, 1, 44]
  function linear2_1_1_1_0_0RmsNorm2_1_1_0Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 44; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += (dRmsNorm2_1_1_0[n * 44 + c] + dRmsNorm2_1_1_0_2[n * 44 + c]) * rmsNorm2_1_1_0[n * 44 + c];
      }
      dRmsNorm2_1_1_0Weight[c] = dWeight;
    }
  }

  // specs/best-wavenet.yaml:34 linear
  // specs/best-wavenet.yaml:30 rmsNorm
  // from dRmsNorm2_1_1_0 [B, 16, 44], dRmsNorm2_1_1_0_2 [B, 16, 44], rmsNorm2_1_1_0Weight [44], embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44], linear2_1_0_3 [B, 16, 44], rmsNorm2_1_1_0ReciprocalRoot [B, 16, 1], dResidual2_1_0 [B, 16, 44]
  //   to dResidual2_0_1 [B, 16, 44]
  function linear2_1_1_1_0_0RmsNorm2_1_1_0Backward2(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
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

  // specs/best-wavenet.yaml:28 linear
  // from dResidual2_0_1 [B, 16, 44] to dLinear2_1_0_3Bias [1, 1, 44]
  function linear2_1_0_3Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 44; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        dBias += dResidual2_0_1[n * 44 + c];
      }
      dLinear2_1_0_3Bias[c] = dBias;
    }
  }

  // specs/best-wavenet.yaml:27 dropout
  // specs/best-wavenet.yaml:26 gated
  // from dDropout2_1_0_2 [B, 16, 44], gated2_1_0_1Filter [B, 16, 44], gated2_1_0_1Gate [B, 16, 44]
  //   to dGated2_1_0_1 [B, 16, 44], dGated2_1_0_1_3 [B, 16, 44], dGated2_1_0_1GateBias [1, 1, 44], dGated2_1_0_1FilterBias [1, 1, 44]
  function dropout2_1_0_2Gated2_1_0_1Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 44; c++) {
      let dGateBias = 0;
      let dFilterBias = 0;
      for (let n = 0; n < rows; n++) {
        const dProduct = dDropout2_1_0_2[n * 44 + c] * dropoutMask(dropoutKey, 3, n * 44 + c, 0.12);
        const filter = gated2_1_0_1Filter[n * 44 + c];
        const gate = gated2_1_0_1Gate[n * 44 + c];
        const dY = dProduct * filter * gate * (1 - gate);
        dGated2_1_0_1[n * 44 + c] = dY;
        dGateBias += dY;
        const dY2 = dProduct * gate * (1 - filter * filter);
        dGated2_1_0_1_3[n * 44 + c] = dY2;
        dFilterBias += dY2;
      }
      dGated2_1_0_1GateBias[c] = dGateBias;
      dGated2_1_0_1FilterBias[c] = dFilterBias;
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from dGated2_1_0_1_2 [B, 16, 176] to dRmsNorm2_1_0_0 [B, 16, 44]
  function gated2_1_0_1Backward(batch: number): void {
    dRmsNorm2_1_0_0.fill(0, 0, (batch * 704));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 13; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_1_0_0[b * 704 + t * 44 + c] += dGated2_1_0_1_2[b * 2816 + t * 176 + c * 4 + 528];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 14; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_1_0_0[b * 704 + t * 44 + c] += dGated2_1_0_1_2[b * 2816 + t * 176 + c * 4 + 353];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_1_0_0[b * 704 + t * 44 + c] += dGated2_1_0_1_2[b * 2816 + t * 176 + c * 4 + 178];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_1_0_0[b * 704 + t * 44 + c] += dGated2_1_0_1_2[b * 2816 + t * 176 + c * 4 + 3];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from dGated2_1_0_1_4 [B, 16, 176] to dRmsNorm2_1_0_0_2 [B, 16, 44]
  function gated2_1_0_1Backward2(batch: number): void {
    dRmsNorm2_1_0_0_2.fill(0, 0, (batch * 704));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 13; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_1_0_0_2[b * 704 + t * 44 + c] += dGated2_1_0_1_4[b * 2816 + t * 176 + c * 4 + 528];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 14; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_1_0_0_2[b * 704 + t * 44 + c] += dGated2_1_0_1_4[b * 2816 + t * 176 + c * 4 + 353];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_1_0_0_2[b * 704 + t * 44 + c] += dGated2_1_0_1_4[b * 2816 + t * 176 + c * 4 + 178];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_1_0_0_2[b * 704 + t * 44 + c] += dGated2_1_0_1_4[b * 2816 + t * 176 + c * 4 + 3];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // specs/best-wavenet.yaml:25 rmsNorm
  // from dRmsNorm2_1_0_0 [B, 16, 44], dRmsNorm2_1_0_0_2 [B, 16, 44], embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44], rmsNorm2_1_0_0ReciprocalRoot [B, 16, 1]
  //   to dRmsNorm2_1_0_0Weight [1, 1, 44]
  function gated2_1_0_1RmsNorm2_1_0_0Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 44; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += (dRmsNorm2_1_0_0[n * 44 + c] + dRmsNorm2_1_0_0_2[n * 44 + c]) * (embedding0[n * 44 + c] * dropoutMask(dropoutKey, 0, n * 44 + c, 0.12) + linear2_0_0_3[n * 44 + c] + linear2_0_1_2[n * 44 + c] * dropoutMask(dropoutKey, 2, n * 44 + c, 0.12)) * rmsNorm2_1_0_0ReciprocalRoot[n];
      }
      dRmsNorm2_1_0_0Weight[c] = dWeight;
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // specs/best-wavenet.yaml:25 rmsNorm
  // specs/best-wavenet.yaml:37 dropout
  // from dRmsNorm2_1_0_0 [B, 16, 44], dRmsNorm2_1_0_0_2 [B, 16, 44], rmsNorm2_1_0_0Weight [44], embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44], rmsNorm2_1_0_0ReciprocalRoot [B, 16, 1], dResidual2_0_1 [B, 16, 44]
  //   to dResidual2_0_1_2 [B, 16, 44], dLinear2_0_1_2 [B, 16, 44]
  function gated2_1_0_1Dropout2_0_1_3Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
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

  // specs/best-wavenet.yaml:36 linear
  // from dLinear2_0_1_2 [B, 16, 44] to dLinear2_0_1_2Bias [1, 1, 44]
  function linear2_0_1_2Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 44; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        dBias += dLinear2_0_1_2[n * 44 + c];
      }
      dLinear2_0_1_2Bias[c] = dBias;
    }
  }

  // specs/best-wavenet.yaml:31 parallel
  // specs/best-wavenet.yaml:35 linear
  // specs/best-wavenet.yaml:34 silu
  // specs/best-wavenet.yaml:34 linear
  // from dParallel2_0_1_1 [B, 16, 52], linear2_0_1_1_0_0 [B, 16, 52], silu2_0_1_1_0_1 [B, 16, 52], linear2_0_1_1_1_0 [B, 16, 52]
  //   to dLinear2_0_1_1_1_0 [B, 16, 52], dLinear2_0_1_1_0_0 [B, 16, 52], dLinear2_0_1_1_1_0Bias [1, 1, 52], dLinear2_0_1_1_0_0Bias [1, 1, 52]
  function parallel2_0_1_1Linear2_0_1_1_0_0Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 52; c++) {
      let dBias = 0;
      let dBias2 = 0;
      for (let n = 0; n < rows; n++) {
        const dy = dParallel2_0_1_1[n * 52 + c];
        const total = linear2_0_1_1_0_0[n * 52 + c];
        const activation = silu2_0_1_1_0_1[n * 52 + c];
        const dY = dy * total * activation;
        dLinear2_0_1_1_1_0[n * 52 + c] = dY;
        dBias += dY;
        const dProduct = dy * linear2_0_1_1_1_0[n * 52 + c];
        const dY2 = dProduct * activation + dProduct * total * activation * (1 - activation);
        dLinear2_0_1_1_0_0[n * 52 + c] = dY2;
        dBias2 += dY2;
      }
      dLinear2_0_1_1_1_0Bias[c] = dBias;
      dLinear2_0_1_1_0_0Bias[c] = dBias2;
    }
  }

  // specs/best-wavenet.yaml:34 linear
  // specs/best-wavenet.yaml:30 rmsNorm
  // from dRmsNorm2_0_1_0 [B, 16, 44], dRmsNorm2_0_1_0_2 [B, 16, 44], embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], rmsNorm2_0_1_0ReciprocalRoot [B, 16, 1]
  //   to dRmsNorm2_0_1_0Weight [1, 1, 44]
  function linear2_0_1_1_0_0RmsNorm2_0_1_0Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 44; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += (dRmsNorm2_0_1_0[n * 44 + c] + dRmsNorm2_0_1_0_2[n * 44 + c]) * (embedding0[n * 44 + c] * dropoutMask(dropoutKey, 0, n * 44 + c, 0.12) + linear2_0_0_3[n * 44 + c]) * rmsNorm2_0_1_0ReciprocalRoot[n];
      }
      dRmsNorm2_0_1_0Weight[c] = dWeight;
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // specs/best-wavenet.yaml:25 rmsNorm
  // specs/best-wavenet.yaml:34 linear
  // specs/best-wavenet.yaml:30 rmsNorm
  // from dRmsNorm2_0_1_0 [B, 16, 44], dRmsNorm2_0_1_0_2 [B, 16, 44], rmsNorm2_0_1_0Weight [44], embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], rmsNorm2_1_0_0ReciprocalRoot [B, 16, 1], rmsNorm2_0_1_0ReciprocalRoot [B, 16, 1], dResidual2_0_1_2 [B, 16, 44], dResidual2_0_1 [B, 16, 44], dRmsNorm2_1_0_0 [B, 16, 44], dRmsNorm2_1_0_0_2 [B, 16, 44], rmsNorm2_1_0_0Weight [44]
  //   to dDropout1 [B, 16, 44]
  function gated2_1_0_1RmsNorm2_0_1_0Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
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

  // specs/best-wavenet.yaml:28 linear
  // from dDropout1 [B, 16, 44] to dLinear2_0_0_3Bias [1, 1, 44]
  function linear2_0_0_3Backward(batch: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 44; c++) {
      let dBias = 0;
      for (let n = 0; n < rows; n++) {
        dBias += dDropout1[n * 44 + c];
      }
      dLinear2_0_0_3Bias[c] = dBias;
    }
  }

  // specs/best-wavenet.yaml:27 dropout
  // specs/best-wavenet.yaml:26 gated
  // from dDropout2_0_0_2 [B, 16, 44], gated2_0_0_1Filter [B, 16, 44], gated2_0_0_1Gate [B, 16, 44]
  //   to dGated2_0_0_1 [B, 16, 44], dGated2_0_0_1_3 [B, 16, 44], dGated2_0_0_1GateBias [1, 1, 44], dGated2_0_0_1FilterBias [1, 1, 44]
  function dropout2_0_0_2Gated2_0_0_1Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 44; c++) {
      let dGateBias = 0;
      let dFilterBias = 0;
      for (let n = 0; n < rows; n++) {
        const dProduct = dDropout2_0_0_2[n * 44 + c] * dropoutMask(dropoutKey, 1, n * 44 + c, 0.12);
        const filter = gated2_0_0_1Filter[n * 44 + c];
        const gate = gated2_0_0_1Gate[n * 44 + c];
        const dY = dProduct * filter * gate * (1 - gate);
        dGated2_0_0_1[n * 44 + c] = dY;
        dGateBias += dY;
        const dY2 = dProduct * gate * (1 - filter * filter);
        dGated2_0_0_1_3[n * 44 + c] = dY2;
        dFilterBias += dY2;
      }
      dGated2_0_0_1GateBias[c] = dGateBias;
      dGated2_0_0_1FilterBias[c] = dFilterBias;
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from dGated2_0_0_1_2 [B, 16, 176] to dRmsNorm2_0_0_0 [B, 16, 44]
  function gated2_0_0_1Backward(batch: number): void {
    dRmsNorm2_0_0_0.fill(0, 0, (batch * 704));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 13; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_0_0_0[b * 704 + t * 44 + c] += dGated2_0_0_1_2[b * 2816 + t * 176 + c * 4 + 528];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 14; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_0_0_0[b * 704 + t * 44 + c] += dGated2_0_0_1_2[b * 2816 + t * 176 + c * 4 + 353];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_0_0_0[b * 704 + t * 44 + c] += dGated2_0_0_1_2[b * 2816 + t * 176 + c * 4 + 178];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_0_0_0[b * 704 + t * 44 + c] += dGated2_0_0_1_2[b * 2816 + t * 176 + c * 4 + 3];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from dGated2_0_0_1_4 [B, 16, 176] to dRmsNorm2_0_0_0_2 [B, 16, 44]
  function gated2_0_0_1Backward2(batch: number): void {
    dRmsNorm2_0_0_0_2.fill(0, 0, (batch * 704));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 13; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_0_0_0_2[b * 704 + t * 44 + c] += dGated2_0_0_1_4[b * 2816 + t * 176 + c * 4 + 528];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 14; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_0_0_0_2[b * 704 + t * 44 + c] += dGated2_0_0_1_4[b * 2816 + t * 176 + c * 4 + 353];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_0_0_0_2[b * 704 + t * 44 + c] += dGated2_0_0_1_4[b * 2816 + t * 176 + c * 4 + 178];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          dRmsNorm2_0_0_0_2[b * 704 + t * 44 + c] += dGated2_0_0_1_4[b * 2816 + t * 176 + c * 4 + 3];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // specs/best-wavenet.yaml:25 rmsNorm
  // from dRmsNorm2_0_0_0 [B, 16, 44], dRmsNorm2_0_0_0_2 [B, 16, 44], embedding0 [B, 16, 44], rmsNorm2_0_0_0ReciprocalRoot [B, 16, 1]
  //   to dRmsNorm2_0_0_0Weight [1, 1, 44]
  function gated2_0_0_1RmsNorm2_0_0_0Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
    for (let c = 0; c < 44; c++) {
      let dWeight = 0;
      for (let n = 0; n < rows; n++) {
        dWeight += (dRmsNorm2_0_0_0[n * 44 + c] + dRmsNorm2_0_0_0_2[n * 44 + c]) * embedding0[n * 44 + c] * dropoutMask(dropoutKey, 0, n * 44 + c, 0.12) * rmsNorm2_0_0_0ReciprocalRoot[n];
      }
      dRmsNorm2_0_0_0Weight[c] = dWeight;
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // specs/best-wavenet.yaml:25 rmsNorm
  // specs/best-wavenet.yaml:20 dropout
  // from dRmsNorm2_0_0_0 [B, 16, 44], dRmsNorm2_0_0_0_2 [B, 16, 44], rmsNorm2_0_0_0Weight [44], embedding0 [B, 16, 44], rmsNorm2_0_0_0ReciprocalRoot [B, 16, 1], dDropout1 [B, 16, 44]
  //   to dEmbedding0 [B, 16, 44]
  function gated2_0_0_1Dropout1Backward(batch: number, dropoutKey: number): void {
    const rows = batch * 16;
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

  // specs/best-wavenet.yaml:19 embedding
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
  return function trainingStep(batch: number, dropoutKey: number): number {
    lossForward(batch);
    embedding0Forward(batch);
    dropout1RmsNorm2_0_0_0Forward(batch, dropoutKey);
    gated2_0_0_1Forward(batch);
    // specs/best-wavenet.yaml:26 gated
    // from gated2_0_0_1 [B, 16, 176], gated2_0_0_1FilterWeight [44, 44, 4], gated2_0_0_1FilterBias [44]
    //   to gated2_0_0_1_2 [B, 16, 44]
    multiplyTransposed(gated2_0_0_1, gated2_0_0_1FilterWeight, gated2_0_0_1_2, batch * 16, 44, 176, gated2_0_0_1FilterBias);
    gated2_0_0_1Forward3(batch);
    // specs/best-wavenet.yaml:26 gated
    // from gated2_0_0_1 [B, 16, 176], gated2_0_0_1GateWeight [44, 44, 4], gated2_0_0_1GateBias [44]
    //   to gated2_0_0_1_3 [B, 16, 44]
    multiplyTransposed(gated2_0_0_1, gated2_0_0_1GateWeight, gated2_0_0_1_3, batch * 16, 44, 176, gated2_0_0_1GateBias);
    gated2_0_0_1Dropout2_0_0_2Forward(batch, dropoutKey);
    // specs/best-wavenet.yaml:28 linear
    // from dropout2_0_0_2 [B, 16, 44], linear2_0_0_3Weight [44, 44], linear2_0_0_3Bias [44] to linear2_0_0_3 [B, 16, 44]
    multiplyTransposed(dropout2_0_0_2, linear2_0_0_3Weight, linear2_0_0_3, batch * 16, 44, 44, linear2_0_0_3Bias);
    dropout1RmsNorm2_0_1_0Forward(batch, dropoutKey);
    // specs/best-wavenet.yaml:34 linear
    // from rmsNorm2_0_1_0 [B, 16, 44], linear2_0_1_1_0_0Weight [52, 44], linear2_0_1_1_0_0Bias [52]
    //   to linear2_0_1_1_0_0 [B, 16, 52]
    multiplyTransposed(rmsNorm2_0_1_0, linear2_0_1_1_0_0Weight, linear2_0_1_1_0_0, batch * 16, 52, 44, linear2_0_1_1_0_0Bias);
    silu2_0_1_1_0_1Forward(batch);
    // specs/best-wavenet.yaml:35 linear
    // from rmsNorm2_0_1_0 [B, 16, 44], linear2_0_1_1_1_0Weight [52, 44], linear2_0_1_1_1_0Bias [52]
    //   to linear2_0_1_1_1_0 [B, 16, 52]
    multiplyTransposed(rmsNorm2_0_1_0, linear2_0_1_1_1_0Weight, linear2_0_1_1_1_0, batch * 16, 52, 44, linear2_0_1_1_1_0Bias);
    silu2_0_1_1_0_1Parallel2_0_1_1Forward(batch);
    // specs/best-wavenet.yaml:36 linear
    // from parallel2_0_1_1 [B, 16, 52], linear2_0_1_2Weight [44, 52], linear2_0_1_2Bias [44] to linear2_0_1_2 [B, 16, 44]
    multiplyTransposed(parallel2_0_1_1, linear2_0_1_2Weight, linear2_0_1_2, batch * 16, 44, 52, linear2_0_1_2Bias);
    dropout1RmsNorm2_1_0_0Forward(batch, dropoutKey);
    gated2_1_0_1Forward(batch);
    // specs/best-wavenet.yaml:26 gated
    // from gated2_1_0_1 [B, 16, 176], gated2_1_0_1FilterWeight [44, 44, 4], gated2_1_0_1FilterBias [44]
    //   to gated2_1_0_1_2 [B, 16, 44]
    multiplyTransposed(gated2_1_0_1, gated2_1_0_1FilterWeight, gated2_1_0_1_2, batch * 16, 44, 176, gated2_1_0_1FilterBias);
    gated2_1_0_1Forward3(batch);
    // specs/best-wavenet.yaml:26 gated
    // from gated2_1_0_1 [B, 16, 176], gated2_1_0_1GateWeight [44, 44, 4], gated2_1_0_1GateBias [44]
    //   to gated2_1_0_1_3 [B, 16, 44]
    multiplyTransposed(gated2_1_0_1, gated2_1_0_1GateWeight, gated2_1_0_1_3, batch * 16, 44, 176, gated2_1_0_1GateBias);
    gated2_1_0_1Dropout2_1_0_2Forward(batch, dropoutKey);
    // specs/best-wavenet.yaml:28 linear
    // from dropout2_1_0_2 [B, 16, 44], linear2_1_0_3Weight [44, 44], linear2_1_0_3Bias [44] to linear2_1_0_3 [B, 16, 44]
    multiplyTransposed(dropout2_1_0_2, linear2_1_0_3Weight, linear2_1_0_3, batch * 16, 44, 44, linear2_1_0_3Bias);
    dropout1RmsNorm2_1_1_0Forward(batch, dropoutKey);
    // specs/best-wavenet.yaml:34 linear
    // from rmsNorm2_1_1_0_2 [B, 16, 44], linear2_1_1_1_0_0Weight [52, 44], linear2_1_1_1_0_0Bias [52]
    //   to linear2_1_1_1_0_0 [B, 16, 52]
    multiplyTransposed(rmsNorm2_1_1_0_2, linear2_1_1_1_0_0Weight, linear2_1_1_1_0_0, batch * 16, 52, 44, linear2_1_1_1_0_0Bias);
    silu2_1_1_1_0_1Forward(batch);
    // specs/best-wavenet.yaml:35 linear
    // from rmsNorm2_1_1_0_2 [B, 16, 44], linear2_1_1_1_1_0Weight [52, 44], linear2_1_1_1_1_0Bias [52]
    //   to linear2_1_1_1_1_0 [B, 16, 52]
    multiplyTransposed(rmsNorm2_1_1_0_2, linear2_1_1_1_1_0Weight, linear2_1_1_1_1_0, batch * 16, 52, 44, linear2_1_1_1_1_0Bias);
    silu2_1_1_1_0_1Parallel2_1_1_1Forward(batch);
    // specs/best-wavenet.yaml:36 linear
    // from parallel2_1_1_1 [B, 16, 52], linear2_1_1_2Weight [44, 52], linear2_1_1_2Bias [44] to linear2_1_1_2 [B, 16, 44]
    multiplyTransposed(parallel2_1_1_1, linear2_1_1_2Weight, linear2_1_1_2, batch * 16, 44, 52, linear2_1_1_2Bias);
    dropout1RmsNorm2_2_0_0Forward(batch, dropoutKey);
    gated2_2_0_1Forward(batch);
    // specs/best-wavenet.yaml:26 gated
    // from gated2_2_0_1 [B, 16, 176], gated2_2_0_1FilterWeight [44, 44, 4], gated2_2_0_1FilterBias [44]
    //   to gated2_2_0_1_2 [B, 16, 44]
    multiplyTransposed(gated2_2_0_1, gated2_2_0_1FilterWeight, gated2_2_0_1_2, batch * 16, 44, 176, gated2_2_0_1FilterBias);
    gated2_2_0_1Forward3(batch);
    // specs/best-wavenet.yaml:26 gated
    // from gated2_2_0_1 [B, 16, 176], gated2_2_0_1GateWeight [44, 44, 4], gated2_2_0_1GateBias [44]
    //   to gated2_2_0_1_3 [B, 16, 44]
    multiplyTransposed(gated2_2_0_1, gated2_2_0_1GateWeight, gated2_2_0_1_3, batch * 16, 44, 176, gated2_2_0_1GateBias);
    gated2_2_0_1Dropout2_2_0_2Forward(batch, dropoutKey);
    // specs/best-wavenet.yaml:28 linear
    // from dropout2_2_0_2 [B, 16, 44], linear2_2_0_3Weight [44, 44], linear2_2_0_3Bias [44] to linear2_2_0_3 [B, 16, 44]
    multiplyTransposed(dropout2_2_0_2, linear2_2_0_3Weight, linear2_2_0_3, batch * 16, 44, 44, linear2_2_0_3Bias);
    residual2_2_0RmsNorm2_2_1_0Forward(batch);
    // specs/best-wavenet.yaml:34 linear
    // from rmsNorm2_2_1_0 [B, 16, 44], linear2_2_1_1_0_0Weight [52, 44], linear2_2_1_1_0_0Bias [52]
    //   to linear2_2_1_1_0_0 [B, 16, 52]
    multiplyTransposed(rmsNorm2_2_1_0, linear2_2_1_1_0_0Weight, linear2_2_1_1_0_0, batch * 16, 52, 44, linear2_2_1_1_0_0Bias);
    silu2_2_1_1_0_1Forward(batch);
    // specs/best-wavenet.yaml:35 linear
    // from rmsNorm2_2_1_0 [B, 16, 44], linear2_2_1_1_1_0Weight [52, 44], linear2_2_1_1_1_0Bias [52]
    //   to linear2_2_1_1_1_0 [B, 16, 52]
    multiplyTransposed(rmsNorm2_2_1_0, linear2_2_1_1_1_0Weight, linear2_2_1_1_1_0, batch * 16, 52, 44, linear2_2_1_1_1_0Bias);
    silu2_2_1_1_0_1Parallel2_2_1_1Forward(batch);
    // specs/best-wavenet.yaml:36 linear
    // from parallel2_2_1_1 [B, 16, 52], linear2_2_1_2Weight [44, 52], linear2_2_1_2Bias [44] to linear2_2_1_2 [B, 16, 44]
    multiplyTransposed(parallel2_2_1_1, linear2_2_1_2Weight, linear2_2_1_2, batch * 16, 44, 52, linear2_2_1_2Bias);
    residual2_2_0RmsNorm3Forward(batch, dropoutKey);
    // specs/best-wavenet.yaml:39 linear
    // from rmsNorm3 [B, 16, 44], linear4Weight [27, 44], linear4Bias [27] to linear4 [B, 16, 27]
    multiplyTransposed(rmsNorm3, linear4Weight, linear4, batch * 16, 27, 44, linear4Bias);
    lossForward2(batch);
    lossForward3();

    // Backward.
    linear4Backward(batch);
    // specs/best-wavenet.yaml:39 linear
    // from dLinear4 [B, 16, 27], linear4Weight [27, 44] to dRmsNorm3 [B, 16, 44]
    multiply(dLinear4, linear4Weight, dRmsNorm3, batch * 16, 44, 27);
    // specs/best-wavenet.yaml:39 linear
    // from dLinear4 [B, 16, 27], rmsNorm3 [B, 16, 44] to dLinear4Weight [27, 44]
    multiplyLeftTransposed(dLinear4, rmsNorm3, dLinear4Weight, 27, 44, batch * 16);
    rmsNorm3Backward(batch, dropoutKey);
    rmsNorm3Dropout2_2_1_3Backward(batch, dropoutKey);
    linear2_2_1_2Backward(batch);
    // specs/best-wavenet.yaml:36 linear
    // from dLinear2_2_1_2 [B, 16, 44], linear2_2_1_2Weight [44, 52] to dParallel2_2_1_1 [B, 16, 52]
    multiply(dLinear2_2_1_2, linear2_2_1_2Weight, dParallel2_2_1_1, batch * 16, 52, 44);
    // specs/best-wavenet.yaml:36 linear
    // from dLinear2_2_1_2 [B, 16, 44], parallel2_2_1_1 [B, 16, 52] to dLinear2_2_1_2Weight [44, 52]
    multiplyLeftTransposed(dLinear2_2_1_2, parallel2_2_1_1, dLinear2_2_1_2Weight, 44, 52, batch * 16);
    parallel2_2_1_1Linear2_2_1_1_0_0Backward(batch);
    // specs/best-wavenet.yaml:35 linear
    // from dLinear2_2_1_1_1_0 [B, 16, 52], linear2_2_1_1_1_0Weight [52, 44] to dRmsNorm2_2_1_0 [B, 16, 44]
    multiply(dLinear2_2_1_1_1_0, linear2_2_1_1_1_0Weight, dRmsNorm2_2_1_0, batch * 16, 44, 52);
    // specs/best-wavenet.yaml:35 linear
    // from dLinear2_2_1_1_1_0 [B, 16, 52], rmsNorm2_2_1_0 [B, 16, 44] to dLinear2_2_1_1_1_0Weight [52, 44]
    multiplyLeftTransposed(dLinear2_2_1_1_1_0, rmsNorm2_2_1_0, dLinear2_2_1_1_1_0Weight, 52, 44, batch * 16);
    // specs/best-wavenet.yaml:34 linear
    // from dLinear2_2_1_1_0_0 [B, 16, 52], linear2_2_1_1_0_0Weight [52, 44] to dRmsNorm2_2_1_0_2 [B, 16, 44]
    multiply(dLinear2_2_1_1_0_0, linear2_2_1_1_0_0Weight, dRmsNorm2_2_1_0_2, batch * 16, 44, 52);
    // specs/best-wavenet.yaml:34 linear
    // from dLinear2_2_1_1_0_0 [B, 16, 52], rmsNorm2_2_1_0 [B, 16, 44] to dLinear2_2_1_1_0_0Weight [52, 44]
    multiplyLeftTransposed(dLinear2_2_1_1_0_0, rmsNorm2_2_1_0, dLinear2_2_1_1_0_0Weight, 52, 44, batch * 16);
    linear2_2_1_1_0_0RmsNorm2_2_1_0Backward(batch);
    rmsNorm3RmsNorm2_2_1_0Backward(batch);
    linear2_2_0_3Backward(batch);
    // specs/best-wavenet.yaml:28 linear
    // from dResidual2_1_1 [B, 16, 44], linear2_2_0_3Weight [44, 44] to dDropout2_2_0_2 [B, 16, 44]
    multiply(dResidual2_1_1, linear2_2_0_3Weight, dDropout2_2_0_2, batch * 16, 44, 44);
    // specs/best-wavenet.yaml:28 linear
    // from dResidual2_1_1 [B, 16, 44], dropout2_2_0_2 [B, 16, 44] to dLinear2_2_0_3Weight [44, 44]
    multiplyLeftTransposed(dResidual2_1_1, dropout2_2_0_2, dLinear2_2_0_3Weight, 44, 44, batch * 16);
    dropout2_2_0_2Gated2_2_0_1Backward(batch, dropoutKey);
    // specs/best-wavenet.yaml:26 gated
    // from dGated2_2_0_1 [B, 16, 44], gated2_2_0_1GateWeight [44, 44, 4] to dGated2_2_0_1_2 [B, 16, 176]
    multiply(dGated2_2_0_1, gated2_2_0_1GateWeight, dGated2_2_0_1_2, batch * 16, 176, 44);
    // specs/best-wavenet.yaml:26 gated
    // from dGated2_2_0_1 [B, 16, 44], gated2_2_0_1 [B, 16, 176] to dGated2_2_0_1GateWeight [44, 176]
    multiplyLeftTransposed(dGated2_2_0_1, gated2_2_0_1, dGated2_2_0_1GateWeight, 44, 176, batch * 16);
    gated2_2_0_1Backward(batch);
    // specs/best-wavenet.yaml:26 gated
    // from dGated2_2_0_1_3 [B, 16, 44], gated2_2_0_1FilterWeight [44, 44, 4] to dGated2_2_0_1_4 [B, 16, 176]
    multiply(dGated2_2_0_1_3, gated2_2_0_1FilterWeight, dGated2_2_0_1_4, batch * 16, 176, 44);
    // specs/best-wavenet.yaml:26 gated
    // from dGated2_2_0_1_3 [B, 16, 44], gated2_2_0_1 [B, 16, 176] to dGated2_2_0_1FilterWeight [44, 176]
    multiplyLeftTransposed(dGated2_2_0_1_3, gated2_2_0_1, dGated2_2_0_1FilterWeight, 44, 176, batch * 16);
    gated2_2_0_1Backward2(batch);
    gated2_2_0_1RmsNorm2_2_0_0Backward(batch);
    gated2_2_0_1Dropout2_1_1_3Backward(batch, dropoutKey);
    linear2_1_1_2Backward(batch);
    // specs/best-wavenet.yaml:36 linear
    // from dLinear2_1_1_2 [B, 16, 44], linear2_1_1_2Weight [44, 52] to dParallel2_1_1_1 [B, 16, 52]
    multiply(dLinear2_1_1_2, linear2_1_1_2Weight, dParallel2_1_1_1, batch * 16, 52, 44);
    // specs/best-wavenet.yaml:36 linear
    // from dLinear2_1_1_2 [B, 16, 44], parallel2_1_1_1 [B, 16, 52] to dLinear2_1_1_2Weight [44, 52]
    multiplyLeftTransposed(dLinear2_1_1_2, parallel2_1_1_1, dLinear2_1_1_2Weight, 44, 52, batch * 16);
    parallel2_1_1_1Linear2_1_1_1_0_0Backward(batch);
    // specs/best-wavenet.yaml:35 linear
    // from dLinear2_1_1_1_1_0 [B, 16, 52], linear2_1_1_1_1_0Weight [52, 44] to dRmsNorm2_1_1_0 [B, 16, 44]
    multiply(dLinear2_1_1_1_1_0, linear2_1_1_1_1_0Weight, dRmsNorm2_1_1_0, batch * 16, 44, 52);
    // specs/best-wavenet.yaml:35 linear
    // from dLinear2_1_1_1_1_0 [B, 16, 52], rmsNorm2_1_1_0_2 [B, 16, 44] to dLinear2_1_1_1_1_0Weight [52, 44]
    multiplyLeftTransposed(dLinear2_1_1_1_1_0, rmsNorm2_1_1_0_2, dLinear2_1_1_1_1_0Weight, 52, 44, batch * 16);
    // specs/best-wavenet.yaml:34 linear
    // from dLinear2_1_1_1_0_0 [B, 16, 52], linear2_1_1_1_0_0Weight [52, 44] to dRmsNorm2_1_1_0_2 [B, 16, 44]
    multiply(dLinear2_1_1_1_0_0, linear2_1_1_1_0_0Weight, dRmsNorm2_1_1_0_2, batch * 16, 44, 52);
    // specs/best-wavenet.yaml:34 linear
    // from dLinear2_1_1_1_0_0 [B, 16, 52], rmsNorm2_1_1_0_2 [B, 16, 44] to dLinear2_1_1_1_0_0Weight [52, 44]
    multiplyLeftTransposed(dLinear2_1_1_1_0_0, rmsNorm2_1_1_0_2, dLinear2_1_1_1_0_0Weight, 52, 44, batch * 16);
    linear2_1_1_1_0_0RmsNorm2_1_1_0Backward(batch);
    linear2_1_1_1_0_0RmsNorm2_1_1_0Backward2(batch, dropoutKey);
    linear2_1_0_3Backward(batch);
    // specs/best-wavenet.yaml:28 linear
    // from dResidual2_0_1 [B, 16, 44], linear2_1_0_3Weight [44, 44] to dDropout2_1_0_2 [B, 16, 44]
    multiply(dResidual2_0_1, linear2_1_0_3Weight, dDropout2_1_0_2, batch * 16, 44, 44);
    // specs/best-wavenet.yaml:28 linear
    // from dResidual2_0_1 [B, 16, 44], dropout2_1_0_2 [B, 16, 44] to dLinear2_1_0_3Weight [44, 44]
    multiplyLeftTransposed(dResidual2_0_1, dropout2_1_0_2, dLinear2_1_0_3Weight, 44, 44, batch * 16);
    dropout2_1_0_2Gated2_1_0_1Backward(batch, dropoutKey);
    // specs/best-wavenet.yaml:26 gated
    // from dGated2_1_0_1 [B, 16, 44], gated2_1_0_1GateWeight [44, 44, 4] to dGated2_1_0_1_2 [B, 16, 176]
    multiply(dGated2_1_0_1, gated2_1_0_1GateWeight, dGated2_1_0_1_2, batch * 16, 176, 44);
    // specs/best-wavenet.yaml:26 gated
    // from dGated2_1_0_1 [B, 16, 44], gated2_1_0_1 [B, 16, 176] to dGated2_1_0_1GateWeight [44, 176]
    multiplyLeftTransposed(dGated2_1_0_1, gated2_1_0_1, dGated2_1_0_1GateWeight, 44, 176, batch * 16);
    gated2_1_0_1Backward(batch);
    // specs/best-wavenet.yaml:26 gated
    // from dGated2_1_0_1_3 [B, 16, 44], gated2_1_0_1FilterWeight [44, 44, 4] to dGated2_1_0_1_4 [B, 16, 176]
    multiply(dGated2_1_0_1_3, gated2_1_0_1FilterWeight, dGated2_1_0_1_4, batch * 16, 176, 44);
    // specs/best-wavenet.yaml:26 gated
    // from dGated2_1_0_1_3 [B, 16, 44], gated2_1_0_1 [B, 16, 176] to dGated2_1_0_1FilterWeight [44, 176]
    multiplyLeftTransposed(dGated2_1_0_1_3, gated2_1_0_1, dGated2_1_0_1FilterWeight, 44, 176, batch * 16);
    gated2_1_0_1Backward2(batch);
    gated2_1_0_1RmsNorm2_1_0_0Backward(batch, dropoutKey);
    gated2_1_0_1Dropout2_0_1_3Backward(batch, dropoutKey);
    linear2_0_1_2Backward(batch);
    // specs/best-wavenet.yaml:36 linear
    // from dLinear2_0_1_2 [B, 16, 44], linear2_0_1_2Weight [44, 52] to dParallel2_0_1_1 [B, 16, 52]
    multiply(dLinear2_0_1_2, linear2_0_1_2Weight, dParallel2_0_1_1, batch * 16, 52, 44);
    // specs/best-wavenet.yaml:36 linear
    // from dLinear2_0_1_2 [B, 16, 44], parallel2_0_1_1 [B, 16, 52] to dLinear2_0_1_2Weight [44, 52]
    multiplyLeftTransposed(dLinear2_0_1_2, parallel2_0_1_1, dLinear2_0_1_2Weight, 44, 52, batch * 16);
    parallel2_0_1_1Linear2_0_1_1_0_0Backward(batch);
    // specs/best-wavenet.yaml:35 linear
    // from dLinear2_0_1_1_1_0 [B, 16, 52], linear2_0_1_1_1_0Weight [52, 44] to dRmsNorm2_0_1_0 [B, 16, 44]
    multiply(dLinear2_0_1_1_1_0, linear2_0_1_1_1_0Weight, dRmsNorm2_0_1_0, batch * 16, 44, 52);
    // specs/best-wavenet.yaml:35 linear
    // from dLinear2_0_1_1_1_0 [B, 16, 52], rmsNorm2_0_1_0 [B, 16, 44] to dLinear2_0_1_1_1_0Weight [52, 44]
    multiplyLeftTransposed(dLinear2_0_1_1_1_0, rmsNorm2_0_1_0, dLinear2_0_1_1_1_0Weight, 52, 44, batch * 16);
    // specs/best-wavenet.yaml:34 linear
    // from dLinear2_0_1_1_0_0 [B, 16, 52], linear2_0_1_1_0_0Weight [52, 44] to dRmsNorm2_0_1_0_2 [B, 16, 44]
    multiply(dLinear2_0_1_1_0_0, linear2_0_1_1_0_0Weight, dRmsNorm2_0_1_0_2, batch * 16, 44, 52);
    // specs/best-wavenet.yaml:34 linear
    // from dLinear2_0_1_1_0_0 [B, 16, 52], rmsNorm2_0_1_0 [B, 16, 44] to dLinear2_0_1_1_0_0Weight [52, 44]
    multiplyLeftTransposed(dLinear2_0_1_1_0_0, rmsNorm2_0_1_0, dLinear2_0_1_1_0_0Weight, 52, 44, batch * 16);
    linear2_0_1_1_0_0RmsNorm2_0_1_0Backward(batch, dropoutKey);
    gated2_1_0_1RmsNorm2_0_1_0Backward(batch, dropoutKey);
    linear2_0_0_3Backward(batch);
    // specs/best-wavenet.yaml:28 linear
    // from dDropout1 [B, 16, 44], linear2_0_0_3Weight [44, 44] to dDropout2_0_0_2 [B, 16, 44]
    multiply(dDropout1, linear2_0_0_3Weight, dDropout2_0_0_2, batch * 16, 44, 44);
    // specs/best-wavenet.yaml:28 linear
    // from dDropout1 [B, 16, 44], dropout2_0_0_2 [B, 16, 44] to dLinear2_0_0_3Weight [44, 44]
    multiplyLeftTransposed(dDropout1, dropout2_0_0_2, dLinear2_0_0_3Weight, 44, 44, batch * 16);
    dropout2_0_0_2Gated2_0_0_1Backward(batch, dropoutKey);
    // specs/best-wavenet.yaml:26 gated
    // from dGated2_0_0_1 [B, 16, 44], gated2_0_0_1GateWeight [44, 44, 4] to dGated2_0_0_1_2 [B, 16, 176]
    multiply(dGated2_0_0_1, gated2_0_0_1GateWeight, dGated2_0_0_1_2, batch * 16, 176, 44);
    // specs/best-wavenet.yaml:26 gated
    // from dGated2_0_0_1 [B, 16, 44], gated2_0_0_1 [B, 16, 176] to dGated2_0_0_1GateWeight [44, 176]
    multiplyLeftTransposed(dGated2_0_0_1, gated2_0_0_1, dGated2_0_0_1GateWeight, 44, 176, batch * 16);
    gated2_0_0_1Backward(batch);
    // specs/best-wavenet.yaml:26 gated
    // from dGated2_0_0_1_3 [B, 16, 44], gated2_0_0_1FilterWeight [44, 44, 4] to dGated2_0_0_1_4 [B, 16, 176]
    multiply(dGated2_0_0_1_3, gated2_0_0_1FilterWeight, dGated2_0_0_1_4, batch * 16, 176, 44);
    // specs/best-wavenet.yaml:26 gated
    // from dGated2_0_0_1_3 [B, 16, 44], gated2_0_0_1 [B, 16, 176] to dGated2_0_0_1FilterWeight [44, 176]
    multiplyLeftTransposed(dGated2_0_0_1_3, gated2_0_0_1, dGated2_0_0_1FilterWeight, 44, 176, batch * 16);
    gated2_0_0_1Backward2(batch);
    gated2_0_0_1RmsNorm2_0_0_0Backward(batch, dropoutKey);
    gated2_0_0_1Dropout1Backward(batch, dropoutKey);
    embedding0Gradient(batch);
    return loss2[0];
  };
}

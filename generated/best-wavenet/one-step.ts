// Made by wnc from specs/best-wavenet.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, sigmoid, tanh, type OneStep, type OneStepMemory } from 'wnc/runtime';

/** Binds the model, one character at a time, to its arrays, once. */
export function createOneStep(memory: OneStepMemory): OneStep {
  // The batch.
  const tokens = memory.inputs; // [B, 1, 1]
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
  // What is kept of each example.
  const gated2_0_0_1 = memory.states.subarray(0, 11264); // [B, 2, 44]
  const gated2_0_0_1_6 = memory.states.subarray(11264, 22528); // [B, 2, 44]
  const gated2_1_0_1 = memory.states.subarray(22528, 33792); // [B, 2, 44]
  const gated2_1_0_1_6 = memory.states.subarray(33792, 45056); // [B, 2, 44]
  const gated2_2_0_1 = memory.states.subarray(45056, 56320); // [B, 2, 44]
  const gated2_2_0_1_6 = memory.states.subarray(56320, 67584); // [B, 2, 44]
  const gated2_3_0_1 = memory.states.subarray(67584, 78848); // [B, 2, 44]
  const gated2_3_0_1_6 = memory.states.subarray(78848, 90112); // [B, 2, 44]
  const gated2_4_0_1 = memory.states.subarray(90112, 112640); // [B, 4, 44]
  const gated2_4_0_1_6 = memory.states.subarray(112640, 135168); // [B, 4, 44]
  const gated2_5_0_1 = memory.states.subarray(135168, 157696); // [B, 4, 44]
  const gated2_5_0_1_6 = memory.states.subarray(157696, 180224); // [B, 4, 44]
  // Workspace: tensors that are not needed at the same time share places.
  const embedding0 = memory.workspace.subarray(67584, 73216); // [B, 1, 44]
  const rmsNorm2_0_0_0 = memory.workspace.subarray(73216, 78848); // [B, 1, 44]
  const gated2_0_0_1_2 = memory.workspace.subarray(50688, 67584); // [B, 3, 44]
  const gated2_0_0_1_3 = memory.workspace.subarray(0, 50688); // [B, 3, 132]
  const gated2_0_0_1_4 = memory.workspace.subarray(50688, 67584); // [B, 1, 132]
  const gated2_0_0_1_5 = memory.workspace.subarray(78848, 82432); // [B, 1, 28]
  const gated2_0_0_1_7 = memory.workspace.subarray(50688, 67584); // [B, 3, 44]
  const gated2_0_0_1_8 = memory.workspace.subarray(0, 50688); // [B, 3, 132]
  const gated2_0_0_1_9 = memory.workspace.subarray(50688, 67584); // [B, 1, 132]
  const gated2_0_0_1_10 = memory.workspace.subarray(0, 3584); // [B, 1, 28]
  const gated2_0_0_1_11 = memory.workspace.subarray(3584, 7168); // [B, 1, 28]
  const linear2_0_0_3 = memory.workspace.subarray(73216, 78848); // [B, 1, 44]
  const rmsNorm2_0_1_0 = memory.workspace.subarray(0, 5632); // [B, 1, 44]
  const linear2_0_1_1_0_0 = memory.workspace.subarray(5632, 8960); // [B, 1, 26]
  const linear2_0_1_1_1_0 = memory.workspace.subarray(8960, 12288); // [B, 1, 26]
  const parallel2_0_1_1 = memory.workspace.subarray(0, 3328); // [B, 1, 26]
  const linear2_0_1_2 = memory.workspace.subarray(78848, 84480); // [B, 1, 44]
  const rmsNorm2_1_0_0 = memory.workspace.subarray(84480, 90112); // [B, 1, 44]
  const gated2_1_0_1_2 = memory.workspace.subarray(50688, 67584); // [B, 3, 44]
  const gated2_1_0_1_3 = memory.workspace.subarray(0, 50688); // [B, 3, 132]
  const gated2_1_0_1_4 = memory.workspace.subarray(50688, 67584); // [B, 1, 132]
  const gated2_1_0_1_5 = memory.workspace.subarray(90112, 93696); // [B, 1, 28]
  const gated2_1_0_1_7 = memory.workspace.subarray(50688, 67584); // [B, 3, 44]
  const gated2_1_0_1_8 = memory.workspace.subarray(0, 50688); // [B, 3, 132]
  const gated2_1_0_1_9 = memory.workspace.subarray(50688, 67584); // [B, 1, 132]
  const gated2_1_0_1_10 = memory.workspace.subarray(0, 3584); // [B, 1, 28]
  const gated2_1_0_1_11 = memory.workspace.subarray(3584, 7168); // [B, 1, 28]
  const linear2_1_0_3 = memory.workspace.subarray(84480, 90112); // [B, 1, 44]
  const rmsNorm2_1_1_0 = memory.workspace.subarray(0, 5632); // [B, 1, 44]
  const linear2_1_1_1_0_0 = memory.workspace.subarray(5632, 8960); // [B, 1, 26]
  const linear2_1_1_1_1_0 = memory.workspace.subarray(8960, 12288); // [B, 1, 26]
  const parallel2_1_1_1 = memory.workspace.subarray(0, 3328); // [B, 1, 26]
  const linear2_1_1_2 = memory.workspace.subarray(90112, 95744); // [B, 1, 44]
  const rmsNorm2_2_0_0 = memory.workspace.subarray(95744, 101376); // [B, 1, 44]
  const gated2_2_0_1_2 = memory.workspace.subarray(50688, 67584); // [B, 3, 44]
  const gated2_2_0_1_3 = memory.workspace.subarray(0, 50688); // [B, 3, 132]
  const gated2_2_0_1_4 = memory.workspace.subarray(50688, 67584); // [B, 1, 132]
  const gated2_2_0_1_5 = memory.workspace.subarray(101376, 104960); // [B, 1, 28]
  const gated2_2_0_1_7 = memory.workspace.subarray(50688, 67584); // [B, 3, 44]
  const gated2_2_0_1_8 = memory.workspace.subarray(0, 50688); // [B, 3, 132]
  const gated2_2_0_1_9 = memory.workspace.subarray(50688, 67584); // [B, 1, 132]
  const gated2_2_0_1_10 = memory.workspace.subarray(0, 3584); // [B, 1, 28]
  const gated2_2_0_1_11 = memory.workspace.subarray(5632, 9216); // [B, 1, 28]
  const linear2_2_0_3 = memory.workspace.subarray(0, 5632); // [B, 1, 44]
  const rmsNorm2_2_1_0 = memory.workspace.subarray(5632, 11264); // [B, 1, 44]
  const linear2_2_1_1_0_0 = memory.workspace.subarray(11264, 14592); // [B, 1, 26]
  const linear2_2_1_1_1_0 = memory.workspace.subarray(14592, 17920); // [B, 1, 26]
  const parallel2_2_1_1 = memory.workspace.subarray(17920, 21248); // [B, 1, 26]
  const linear2_2_1_2 = memory.workspace.subarray(5632, 11264); // [B, 1, 44]
  const residual2_2_1 = memory.workspace.subarray(112640, 118272); // [B, 1, 44]
  const rmsNorm2_3_0_0 = memory.workspace.subarray(95744, 101376); // [B, 1, 44]
  const gated2_3_0_1_2 = memory.workspace.subarray(50688, 67584); // [B, 3, 44]
  const gated2_3_0_1_3 = memory.workspace.subarray(0, 50688); // [B, 3, 132]
  const gated2_3_0_1_4 = memory.workspace.subarray(50688, 67584); // [B, 1, 132]
  const gated2_3_0_1_5 = memory.workspace.subarray(67584, 71168); // [B, 1, 28]
  const gated2_3_0_1_7 = memory.workspace.subarray(50688, 67584); // [B, 3, 44]
  const gated2_3_0_1_8 = memory.workspace.subarray(0, 50688); // [B, 3, 132]
  const gated2_3_0_1_9 = memory.workspace.subarray(50688, 67584); // [B, 1, 132]
  const gated2_3_0_1_10 = memory.workspace.subarray(0, 3584); // [B, 1, 28]
  const gated2_3_0_1_11 = memory.workspace.subarray(3584, 7168); // [B, 1, 28]
  const linear2_3_0_3 = memory.workspace.subarray(118272, 123904); // [B, 1, 44]
  const rmsNorm2_3_1_0 = memory.workspace.subarray(0, 5632); // [B, 1, 44]
  const linear2_3_1_1_0_0 = memory.workspace.subarray(5632, 8960); // [B, 1, 26]
  const linear2_3_1_1_1_0 = memory.workspace.subarray(8960, 12288); // [B, 1, 26]
  const parallel2_3_1_1 = memory.workspace.subarray(0, 3328); // [B, 1, 26]
  const linear2_3_1_2 = memory.workspace.subarray(123904, 129536); // [B, 1, 44]
  const rmsNorm2_4_0_0 = memory.workspace.subarray(129536, 135168); // [B, 1, 44]
  const gated2_4_0_1_2 = memory.workspace.subarray(84480, 112640); // [B, 5, 44]
  const gated2_4_0_1_3 = memory.workspace.subarray(0, 84480); // [B, 5, 132]
  const gated2_4_0_1_4 = memory.workspace.subarray(84480, 101376); // [B, 1, 132]
  const gated2_4_0_1_5 = memory.workspace.subarray(135168, 138752); // [B, 1, 28]
  const gated2_4_0_1_7 = memory.workspace.subarray(84480, 112640); // [B, 5, 44]
  const gated2_4_0_1_8 = memory.workspace.subarray(0, 84480); // [B, 5, 132]
  const gated2_4_0_1_9 = memory.workspace.subarray(84480, 101376); // [B, 1, 132]
  const gated2_4_0_1_10 = memory.workspace.subarray(0, 3584); // [B, 1, 28]
  const gated2_4_0_1_11 = memory.workspace.subarray(3584, 7168); // [B, 1, 28]
  const linear2_4_0_3 = memory.workspace.subarray(129536, 135168); // [B, 1, 44]
  const rmsNorm2_4_1_0 = memory.workspace.subarray(0, 5632); // [B, 1, 44]
  const linear2_4_1_1_0_0 = memory.workspace.subarray(5632, 8960); // [B, 1, 26]
  const linear2_4_1_1_1_0 = memory.workspace.subarray(8960, 12288); // [B, 1, 26]
  const parallel2_4_1_1 = memory.workspace.subarray(0, 3328); // [B, 1, 26]
  const linear2_4_1_2 = memory.workspace.subarray(135168, 140800); // [B, 1, 44]
  const rmsNorm2_5_0_0 = memory.workspace.subarray(140800, 146432); // [B, 1, 44]
  const gated2_5_0_1_2 = memory.workspace.subarray(84480, 112640); // [B, 5, 44]
  const gated2_5_0_1_3 = memory.workspace.subarray(0, 84480); // [B, 5, 132]
  const gated2_5_0_1_4 = memory.workspace.subarray(84480, 101376); // [B, 1, 132]
  const gated2_5_0_1_5 = memory.workspace.subarray(146432, 150016); // [B, 1, 28]
  const gated2_5_0_1_7 = memory.workspace.subarray(84480, 112640); // [B, 5, 44]
  const gated2_5_0_1_8 = memory.workspace.subarray(0, 84480); // [B, 5, 132]
  const gated2_5_0_1_9 = memory.workspace.subarray(84480, 101376); // [B, 1, 132]
  const gated2_5_0_1_10 = memory.workspace.subarray(0, 3584); // [B, 1, 28]
  const gated2_5_0_1_11 = memory.workspace.subarray(5632, 9216); // [B, 1, 28]
  const linear2_5_0_3 = memory.workspace.subarray(0, 5632); // [B, 1, 44]
  const rmsNorm2_5_1_0 = memory.workspace.subarray(5632, 11264); // [B, 1, 44]
  const linear2_5_1_1_0_0 = memory.workspace.subarray(11264, 14592); // [B, 1, 26]
  const linear2_5_1_1_1_0 = memory.workspace.subarray(14592, 17920); // [B, 1, 26]
  const parallel2_5_1_1 = memory.workspace.subarray(17920, 21248); // [B, 1, 26]
  const linear2_5_1_2 = memory.workspace.subarray(5632, 11264); // [B, 1, 44]
  const rmsNorm3 = memory.workspace.subarray(11264, 16896); // [B, 1, 44]
  const linear4 = memory.workspace.subarray(0, 3456); // [B, 1, 27]

  // specs/best-wavenet.yaml:20 embedding
  // from tokens [B, 1, 1], embedding0Weight [27, 44] to embedding0 [B, 1, 44]
  function embedding0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = tokens[b];
      for (let c = 0; c < 44; c++) {
        embedding0[b * 44 + c] = embedding0Weight[row * 44 + c];
      }
    }
  }

  // specs/best-wavenet.yaml:26 rmsNorm
  // from embedding0 [B, 1, 44], rmsNorm2_0_0_0Weight [44] to rmsNorm2_0_0_0 [B, 1, 44]
  function rmsNorm2_0_0_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const x = embedding0[b * 44 + c];
        sum += x * x;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        rmsNorm2_0_0_0[b * 44 + c] = embedding0[b * 44 + c] * reciprocalRoot * rmsNorm2_0_0_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_0_0_1 [B, 2, 44], rmsNorm2_0_0_0 [B, 1, 44] to gated2_0_0_1_2 [B, 3, 44]
  function gated2_0_0_1Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_0_0_1_2[b * 132 + t * 44 + c] = gated2_0_0_1[b * 88 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_0_0_1_2[b * 132 + c + 88] = rmsNorm2_0_0_0[b * 44 + c];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_0_0_1_2 [B, 3, 44] to gated2_0_0_1 [B, 2, 44]
  function gated2_0_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_0_0_1[b * 88 + t * 44 + c] = gated2_0_0_1_2[b * 132 + t * 44 + c + 44];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_0_0_1_2 [B, 3, 44] to gated2_0_0_1_3 [B, 3, 132]
  function gated2_0_0_1Forward3(batch: number): void {
    gated2_0_0_1_3.fill(0, 0, (batch * 396));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_0_0_1_3[b * 396 + c * 3 + 264] = gated2_0_0_1_2[b * 132 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_0_0_1_3[b * 396 + t * 132 + c * 3 + 133] = gated2_0_0_1_2[b * 132 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 3; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_0_0_1_3[b * 396 + t * 132 + c * 3 + 2] = gated2_0_0_1_2[b * 132 + t * 44 + c];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_0_0_1_3 [B, 3, 132] to gated2_0_0_1_4 [B, 1, 132]
  function gated2_0_0_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 132; c++) {
        gated2_0_0_1_4[b * 132 + c] = gated2_0_0_1_3[b * 396 + c + 264];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_0_0_1_6 [B, 2, 44], rmsNorm2_0_0_0 [B, 1, 44] to gated2_0_0_1_7 [B, 3, 44]
  function gated2_0_0_1Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_0_0_1_7[b * 132 + t * 44 + c] = gated2_0_0_1_6[b * 88 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_0_0_1_7[b * 132 + c + 88] = rmsNorm2_0_0_0[b * 44 + c];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_0_0_1_7 [B, 3, 44] to gated2_0_0_1_6 [B, 2, 44]
  function gated2_0_0_1Forward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_0_0_1_6[b * 88 + t * 44 + c] = gated2_0_0_1_7[b * 132 + t * 44 + c + 44];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_0_0_1_7 [B, 3, 44] to gated2_0_0_1_8 [B, 3, 132]
  function gated2_0_0_1Forward8(batch: number): void {
    gated2_0_0_1_8.fill(0, 0, (batch * 396));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_0_0_1_8[b * 396 + c * 3 + 264] = gated2_0_0_1_7[b * 132 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_0_0_1_8[b * 396 + t * 132 + c * 3 + 133] = gated2_0_0_1_7[b * 132 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 3; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_0_0_1_8[b * 396 + t * 132 + c * 3 + 2] = gated2_0_0_1_7[b * 132 + t * 44 + c];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_0_0_1_8 [B, 3, 132] to gated2_0_0_1_9 [B, 1, 132]
  function gated2_0_0_1Forward9(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 132; c++) {
        gated2_0_0_1_9[b * 132 + c] = gated2_0_0_1_8[b * 396 + c + 264];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_0_0_1_5 [B, 1, 28], gated2_0_0_1_10 [B, 1, 28] to gated2_0_0_1_11 [B, 1, 28]
  function gated2_0_0_1Forward11(batch: number): void {
    const size = batch * 28;
    for (let i = 0; i < size; i++) {
      gated2_0_0_1_11[i] = tanh(gated2_0_0_1_5[i]) * sigmoid(gated2_0_0_1_10[i]);
    }
  }

  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:31 rmsNorm
  // from embedding0 [B, 1, 44], linear2_0_0_3 [B, 1, 44], rmsNorm2_0_1_0Weight [44] to rmsNorm2_0_1_0 [B, 1, 44]
  function residual2_0_0RmsNorm2_0_1_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = embedding0[b * 44 + c] + linear2_0_0_3[b * 44 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        rmsNorm2_0_1_0[b * 44 + c] = (embedding0[b * 44 + c] + linear2_0_0_3[b * 44 + c]) * reciprocalRoot * rmsNorm2_0_1_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:35 silu
  // specs/best-wavenet.yaml:32 parallel
  // from linear2_0_1_1_0_0 [B, 1, 26], linear2_0_1_1_1_0 [B, 1, 26] to parallel2_0_1_1 [B, 1, 26]
  function silu2_0_1_1_0_1Parallel2_0_1_1Forward(batch: number): void {
    const size = batch * 26;
    for (let i = 0; i < size; i++) {
      const total = linear2_0_1_1_0_0[i];
      parallel2_0_1_1[i] = total * sigmoid(total) * linear2_0_1_1_1_0[i];
    }
  }

  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:30 residual
  // specs/best-wavenet.yaml:26 rmsNorm
  // from embedding0 [B, 1, 44], linear2_0_0_3 [B, 1, 44], linear2_0_1_2 [B, 1, 44], rmsNorm2_1_0_0Weight [44]
  //   to rmsNorm2_1_0_0 [B, 1, 44]
  function residual2_0_0RmsNorm2_1_0_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = embedding0[b * 44 + c] + linear2_0_0_3[b * 44 + c] + linear2_0_1_2[b * 44 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        rmsNorm2_1_0_0[b * 44 + c] = (embedding0[b * 44 + c] + linear2_0_0_3[b * 44 + c] + linear2_0_1_2[b * 44 + c]) * reciprocalRoot * rmsNorm2_1_0_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_1_0_1 [B, 2, 44], rmsNorm2_1_0_0 [B, 1, 44] to gated2_1_0_1_2 [B, 3, 44]
  function gated2_1_0_1Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_1_0_1_2[b * 132 + t * 44 + c] = gated2_1_0_1[b * 88 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_1_0_1_2[b * 132 + c + 88] = rmsNorm2_1_0_0[b * 44 + c];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_1_0_1_2 [B, 3, 44] to gated2_1_0_1 [B, 2, 44]
  function gated2_1_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_1_0_1[b * 88 + t * 44 + c] = gated2_1_0_1_2[b * 132 + t * 44 + c + 44];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_1_0_1_2 [B, 3, 44] to gated2_1_0_1_3 [B, 3, 132]
  function gated2_1_0_1Forward3(batch: number): void {
    gated2_1_0_1_3.fill(0, 0, (batch * 396));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_1_0_1_3[b * 396 + c * 3 + 264] = gated2_1_0_1_2[b * 132 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_1_0_1_3[b * 396 + t * 132 + c * 3 + 133] = gated2_1_0_1_2[b * 132 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 3; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_1_0_1_3[b * 396 + t * 132 + c * 3 + 2] = gated2_1_0_1_2[b * 132 + t * 44 + c];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_1_0_1_3 [B, 3, 132] to gated2_1_0_1_4 [B, 1, 132]
  function gated2_1_0_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 132; c++) {
        gated2_1_0_1_4[b * 132 + c] = gated2_1_0_1_3[b * 396 + c + 264];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_1_0_1_6 [B, 2, 44], rmsNorm2_1_0_0 [B, 1, 44] to gated2_1_0_1_7 [B, 3, 44]
  function gated2_1_0_1Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_1_0_1_7[b * 132 + t * 44 + c] = gated2_1_0_1_6[b * 88 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_1_0_1_7[b * 132 + c + 88] = rmsNorm2_1_0_0[b * 44 + c];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_1_0_1_7 [B, 3, 44] to gated2_1_0_1_6 [B, 2, 44]
  function gated2_1_0_1Forward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_1_0_1_6[b * 88 + t * 44 + c] = gated2_1_0_1_7[b * 132 + t * 44 + c + 44];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_1_0_1_7 [B, 3, 44] to gated2_1_0_1_8 [B, 3, 132]
  function gated2_1_0_1Forward8(batch: number): void {
    gated2_1_0_1_8.fill(0, 0, (batch * 396));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_1_0_1_8[b * 396 + c * 3 + 264] = gated2_1_0_1_7[b * 132 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_1_0_1_8[b * 396 + t * 132 + c * 3 + 133] = gated2_1_0_1_7[b * 132 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 3; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_1_0_1_8[b * 396 + t * 132 + c * 3 + 2] = gated2_1_0_1_7[b * 132 + t * 44 + c];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_1_0_1_8 [B, 3, 132] to gated2_1_0_1_9 [B, 1, 132]
  function gated2_1_0_1Forward9(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 132; c++) {
        gated2_1_0_1_9[b * 132 + c] = gated2_1_0_1_8[b * 396 + c + 264];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_1_0_1_5 [B, 1, 28], gated2_1_0_1_10 [B, 1, 28] to gated2_1_0_1_11 [B, 1, 28]
  function gated2_1_0_1Forward11(batch: number): void {
    const size = batch * 28;
    for (let i = 0; i < size; i++) {
      gated2_1_0_1_11[i] = tanh(gated2_1_0_1_5[i]) * sigmoid(gated2_1_0_1_10[i]);
    }
  }

  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:30 residual
  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:31 rmsNorm
  // from embedding0 [B, 1, 44], linear2_0_0_3 [B, 1, 44], linear2_0_1_2 [B, 1, 44], linear2_1_0_3 [B, 1, 44], rmsNorm2_1_1_0Weight [44]
  //   to rmsNorm2_1_1_0 [B, 1, 44]
  function residual2_0_0RmsNorm2_1_1_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = embedding0[b * 44 + c] + linear2_0_0_3[b * 44 + c] + linear2_0_1_2[b * 44 + c] + linear2_1_0_3[b * 44 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        rmsNorm2_1_1_0[b * 44 + c] = (embedding0[b * 44 + c] + linear2_0_0_3[b * 44 + c] + linear2_0_1_2[b * 44 + c] + linear2_1_0_3[b * 44 + c]) * reciprocalRoot * rmsNorm2_1_1_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:35 silu
  // specs/best-wavenet.yaml:32 parallel
  // from linear2_1_1_1_0_0 [B, 1, 26], linear2_1_1_1_1_0 [B, 1, 26] to parallel2_1_1_1 [B, 1, 26]
  function silu2_1_1_1_0_1Parallel2_1_1_1Forward(batch: number): void {
    const size = batch * 26;
    for (let i = 0; i < size; i++) {
      const total = linear2_1_1_1_0_0[i];
      parallel2_1_1_1[i] = total * sigmoid(total) * linear2_1_1_1_1_0[i];
    }
  }

  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:30 residual
  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:30 residual
  // specs/best-wavenet.yaml:26 rmsNorm
  // from embedding0 [B, 1, 44], linear2_0_0_3 [B, 1, 44], linear2_0_1_2 [B, 1, 44], linear2_1_0_3 [B, 1, 44], linear2_1_1_2 [B, 1, 44], rmsNorm2_2_0_0Weight [44]
  //   to rmsNorm2_2_0_0 [B, 1, 44]
  function residual2_0_0RmsNorm2_2_0_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = embedding0[b * 44 + c] + linear2_0_0_3[b * 44 + c] + linear2_0_1_2[b * 44 + c] + linear2_1_0_3[b * 44 + c] + linear2_1_1_2[b * 44 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        rmsNorm2_2_0_0[b * 44 + c] = (embedding0[b * 44 + c] + linear2_0_0_3[b * 44 + c] + linear2_0_1_2[b * 44 + c] + linear2_1_0_3[b * 44 + c] + linear2_1_1_2[b * 44 + c]) * reciprocalRoot * rmsNorm2_2_0_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_2_0_1 [B, 2, 44], rmsNorm2_2_0_0 [B, 1, 44] to gated2_2_0_1_2 [B, 3, 44]
  function gated2_2_0_1Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_2_0_1_2[b * 132 + t * 44 + c] = gated2_2_0_1[b * 88 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_2_0_1_2[b * 132 + c + 88] = rmsNorm2_2_0_0[b * 44 + c];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_2_0_1_2 [B, 3, 44] to gated2_2_0_1 [B, 2, 44]
  function gated2_2_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_2_0_1[b * 88 + t * 44 + c] = gated2_2_0_1_2[b * 132 + t * 44 + c + 44];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_2_0_1_2 [B, 3, 44] to gated2_2_0_1_3 [B, 3, 132]
  function gated2_2_0_1Forward3(batch: number): void {
    gated2_2_0_1_3.fill(0, 0, (batch * 396));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_2_0_1_3[b * 396 + c * 3 + 264] = gated2_2_0_1_2[b * 132 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_2_0_1_3[b * 396 + t * 132 + c * 3 + 133] = gated2_2_0_1_2[b * 132 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 3; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_2_0_1_3[b * 396 + t * 132 + c * 3 + 2] = gated2_2_0_1_2[b * 132 + t * 44 + c];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_2_0_1_3 [B, 3, 132] to gated2_2_0_1_4 [B, 1, 132]
  function gated2_2_0_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 132; c++) {
        gated2_2_0_1_4[b * 132 + c] = gated2_2_0_1_3[b * 396 + c + 264];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_2_0_1_6 [B, 2, 44], rmsNorm2_2_0_0 [B, 1, 44] to gated2_2_0_1_7 [B, 3, 44]
  function gated2_2_0_1Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_2_0_1_7[b * 132 + t * 44 + c] = gated2_2_0_1_6[b * 88 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_2_0_1_7[b * 132 + c + 88] = rmsNorm2_2_0_0[b * 44 + c];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_2_0_1_7 [B, 3, 44] to gated2_2_0_1_6 [B, 2, 44]
  function gated2_2_0_1Forward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_2_0_1_6[b * 88 + t * 44 + c] = gated2_2_0_1_7[b * 132 + t * 44 + c + 44];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_2_0_1_7 [B, 3, 44] to gated2_2_0_1_8 [B, 3, 132]
  function gated2_2_0_1Forward8(batch: number): void {
    gated2_2_0_1_8.fill(0, 0, (batch * 396));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_2_0_1_8[b * 396 + c * 3 + 264] = gated2_2_0_1_7[b * 132 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_2_0_1_8[b * 396 + t * 132 + c * 3 + 133] = gated2_2_0_1_7[b * 132 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 3; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_2_0_1_8[b * 396 + t * 132 + c * 3 + 2] = gated2_2_0_1_7[b * 132 + t * 44 + c];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_2_0_1_8 [B, 3, 132] to gated2_2_0_1_9 [B, 1, 132]
  function gated2_2_0_1Forward9(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 132; c++) {
        gated2_2_0_1_9[b * 132 + c] = gated2_2_0_1_8[b * 396 + c + 264];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_2_0_1_5 [B, 1, 28], gated2_2_0_1_10 [B, 1, 28] to gated2_2_0_1_11 [B, 1, 28]
  function gated2_2_0_1Forward11(batch: number): void {
    const size = batch * 28;
    for (let i = 0; i < size; i++) {
      gated2_2_0_1_11[i] = tanh(gated2_2_0_1_5[i]) * sigmoid(gated2_2_0_1_10[i]);
    }
  }

  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:30 residual
  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:30 residual
  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:31 rmsNorm
  // from embedding0 [B, 1, 44], linear2_0_0_3 [B, 1, 44], linear2_0_1_2 [B, 1, 44], linear2_1_0_3 [B, 1, 44], linear2_1_1_2 [B, 1, 44], linear2_2_0_3 [B, 1, 44], rmsNorm2_2_1_0Weight [44]
  //   to rmsNorm2_2_1_0 [B, 1, 44]
  function residual2_0_0RmsNorm2_2_1_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = embedding0[b * 44 + c] + linear2_0_0_3[b * 44 + c] + linear2_0_1_2[b * 44 + c] + linear2_1_0_3[b * 44 + c] + linear2_1_1_2[b * 44 + c] + linear2_2_0_3[b * 44 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        rmsNorm2_2_1_0[b * 44 + c] = (embedding0[b * 44 + c] + linear2_0_0_3[b * 44 + c] + linear2_0_1_2[b * 44 + c] + linear2_1_0_3[b * 44 + c] + linear2_1_1_2[b * 44 + c] + linear2_2_0_3[b * 44 + c]) * reciprocalRoot * rmsNorm2_2_1_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:35 silu
  // specs/best-wavenet.yaml:32 parallel
  // from linear2_2_1_1_0_0 [B, 1, 26], linear2_2_1_1_1_0 [B, 1, 26] to parallel2_2_1_1 [B, 1, 26]
  function silu2_2_1_1_0_1Parallel2_2_1_1Forward(batch: number): void {
    const size = batch * 26;
    for (let i = 0; i < size; i++) {
      const total = linear2_2_1_1_0_0[i];
      parallel2_2_1_1[i] = total * sigmoid(total) * linear2_2_1_1_1_0[i];
    }
  }

  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:30 residual
  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:30 residual
  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:30 residual
  // specs/best-wavenet.yaml:26 rmsNorm
  // from embedding0 [B, 1, 44], linear2_0_0_3 [B, 1, 44], linear2_0_1_2 [B, 1, 44], linear2_1_0_3 [B, 1, 44], linear2_1_1_2 [B, 1, 44], linear2_2_0_3 [B, 1, 44], linear2_2_1_2 [B, 1, 44], residual2_2_1 [B, 1, 44], rmsNorm2_3_0_0Weight [44]
  //   to residual2_2_1 [B, 1, 44], rmsNorm2_3_0_0 [B, 1, 44]
  function residual2_0_0RmsNorm2_3_0_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = embedding0[b * 44 + c] + linear2_0_0_3[b * 44 + c] + linear2_0_1_2[b * 44 + c] + linear2_1_0_3[b * 44 + c] + linear2_1_1_2[b * 44 + c] + linear2_2_0_3[b * 44 + c] + linear2_2_1_2[b * 44 + c];
        residual2_2_1[b * 44 + c] = total;
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        rmsNorm2_3_0_0[b * 44 + c] = residual2_2_1[b * 44 + c] * reciprocalRoot * rmsNorm2_3_0_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_3_0_1 [B, 2, 44], rmsNorm2_3_0_0 [B, 1, 44] to gated2_3_0_1_2 [B, 3, 44]
  function gated2_3_0_1Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_3_0_1_2[b * 132 + t * 44 + c] = gated2_3_0_1[b * 88 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_3_0_1_2[b * 132 + c + 88] = rmsNorm2_3_0_0[b * 44 + c];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_3_0_1_2 [B, 3, 44] to gated2_3_0_1 [B, 2, 44]
  function gated2_3_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_3_0_1[b * 88 + t * 44 + c] = gated2_3_0_1_2[b * 132 + t * 44 + c + 44];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_3_0_1_2 [B, 3, 44] to gated2_3_0_1_3 [B, 3, 132]
  function gated2_3_0_1Forward3(batch: number): void {
    gated2_3_0_1_3.fill(0, 0, (batch * 396));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_3_0_1_3[b * 396 + c * 3 + 264] = gated2_3_0_1_2[b * 132 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_3_0_1_3[b * 396 + t * 132 + c * 3 + 133] = gated2_3_0_1_2[b * 132 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 3; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_3_0_1_3[b * 396 + t * 132 + c * 3 + 2] = gated2_3_0_1_2[b * 132 + t * 44 + c];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_3_0_1_3 [B, 3, 132] to gated2_3_0_1_4 [B, 1, 132]
  function gated2_3_0_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 132; c++) {
        gated2_3_0_1_4[b * 132 + c] = gated2_3_0_1_3[b * 396 + c + 264];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_3_0_1_6 [B, 2, 44], rmsNorm2_3_0_0 [B, 1, 44] to gated2_3_0_1_7 [B, 3, 44]
  function gated2_3_0_1Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_3_0_1_7[b * 132 + t * 44 + c] = gated2_3_0_1_6[b * 88 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_3_0_1_7[b * 132 + c + 88] = rmsNorm2_3_0_0[b * 44 + c];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_3_0_1_7 [B, 3, 44] to gated2_3_0_1_6 [B, 2, 44]
  function gated2_3_0_1Forward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_3_0_1_6[b * 88 + t * 44 + c] = gated2_3_0_1_7[b * 132 + t * 44 + c + 44];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_3_0_1_7 [B, 3, 44] to gated2_3_0_1_8 [B, 3, 132]
  function gated2_3_0_1Forward8(batch: number): void {
    gated2_3_0_1_8.fill(0, 0, (batch * 396));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_3_0_1_8[b * 396 + c * 3 + 264] = gated2_3_0_1_7[b * 132 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_3_0_1_8[b * 396 + t * 132 + c * 3 + 133] = gated2_3_0_1_7[b * 132 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 3; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_3_0_1_8[b * 396 + t * 132 + c * 3 + 2] = gated2_3_0_1_7[b * 132 + t * 44 + c];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_3_0_1_8 [B, 3, 132] to gated2_3_0_1_9 [B, 1, 132]
  function gated2_3_0_1Forward9(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 132; c++) {
        gated2_3_0_1_9[b * 132 + c] = gated2_3_0_1_8[b * 396 + c + 264];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_3_0_1_5 [B, 1, 28], gated2_3_0_1_10 [B, 1, 28] to gated2_3_0_1_11 [B, 1, 28]
  function gated2_3_0_1Forward11(batch: number): void {
    const size = batch * 28;
    for (let i = 0; i < size; i++) {
      gated2_3_0_1_11[i] = tanh(gated2_3_0_1_5[i]) * sigmoid(gated2_3_0_1_10[i]);
    }
  }

  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:31 rmsNorm
  // from residual2_2_1 [B, 1, 44], linear2_3_0_3 [B, 1, 44], rmsNorm2_3_1_0Weight [44] to rmsNorm2_3_1_0 [B, 1, 44]
  function residual2_3_0RmsNorm2_3_1_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = residual2_2_1[b * 44 + c] + linear2_3_0_3[b * 44 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        rmsNorm2_3_1_0[b * 44 + c] = (residual2_2_1[b * 44 + c] + linear2_3_0_3[b * 44 + c]) * reciprocalRoot * rmsNorm2_3_1_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:35 silu
  // specs/best-wavenet.yaml:32 parallel
  // from linear2_3_1_1_0_0 [B, 1, 26], linear2_3_1_1_1_0 [B, 1, 26] to parallel2_3_1_1 [B, 1, 26]
  function silu2_3_1_1_0_1Parallel2_3_1_1Forward(batch: number): void {
    const size = batch * 26;
    for (let i = 0; i < size; i++) {
      const total = linear2_3_1_1_0_0[i];
      parallel2_3_1_1[i] = total * sigmoid(total) * linear2_3_1_1_1_0[i];
    }
  }

  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:30 residual
  // specs/best-wavenet.yaml:26 rmsNorm
  // from residual2_2_1 [B, 1, 44], linear2_3_0_3 [B, 1, 44], linear2_3_1_2 [B, 1, 44], rmsNorm2_4_0_0Weight [44]
  //   to rmsNorm2_4_0_0 [B, 1, 44]
  function residual2_3_0RmsNorm2_4_0_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = residual2_2_1[b * 44 + c] + linear2_3_0_3[b * 44 + c] + linear2_3_1_2[b * 44 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        rmsNorm2_4_0_0[b * 44 + c] = (residual2_2_1[b * 44 + c] + linear2_3_0_3[b * 44 + c] + linear2_3_1_2[b * 44 + c]) * reciprocalRoot * rmsNorm2_4_0_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_4_0_1 [B, 4, 44], rmsNorm2_4_0_0 [B, 1, 44] to gated2_4_0_1_2 [B, 5, 44]
  function gated2_4_0_1Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_4_0_1_2[b * 220 + t * 44 + c] = gated2_4_0_1[b * 176 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_4_0_1_2[b * 220 + c + 176] = rmsNorm2_4_0_0[b * 44 + c];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_4_0_1_2 [B, 5, 44] to gated2_4_0_1 [B, 4, 44]
  function gated2_4_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_4_0_1[b * 176 + t * 44 + c] = gated2_4_0_1_2[b * 220 + t * 44 + c + 44];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_4_0_1_2 [B, 5, 44] to gated2_4_0_1_3 [B, 5, 132]
  function gated2_4_0_1Forward3(batch: number): void {
    gated2_4_0_1_3.fill(0, 0, (batch * 660));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_4_0_1_3[b * 660 + c * 3 + 528] = gated2_4_0_1_2[b * 220 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 3; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_4_0_1_3[b * 660 + t * 132 + c * 3 + 265] = gated2_4_0_1_2[b * 220 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 5; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_4_0_1_3[b * 660 + t * 132 + c * 3 + 2] = gated2_4_0_1_2[b * 220 + t * 44 + c];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_4_0_1_3 [B, 5, 132] to gated2_4_0_1_4 [B, 1, 132]
  function gated2_4_0_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 132; c++) {
        gated2_4_0_1_4[b * 132 + c] = gated2_4_0_1_3[b * 660 + c + 528];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_4_0_1_6 [B, 4, 44], rmsNorm2_4_0_0 [B, 1, 44] to gated2_4_0_1_7 [B, 5, 44]
  function gated2_4_0_1Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_4_0_1_7[b * 220 + t * 44 + c] = gated2_4_0_1_6[b * 176 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_4_0_1_7[b * 220 + c + 176] = rmsNorm2_4_0_0[b * 44 + c];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_4_0_1_7 [B, 5, 44] to gated2_4_0_1_6 [B, 4, 44]
  function gated2_4_0_1Forward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_4_0_1_6[b * 176 + t * 44 + c] = gated2_4_0_1_7[b * 220 + t * 44 + c + 44];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_4_0_1_7 [B, 5, 44] to gated2_4_0_1_8 [B, 5, 132]
  function gated2_4_0_1Forward8(batch: number): void {
    gated2_4_0_1_8.fill(0, 0, (batch * 660));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_4_0_1_8[b * 660 + c * 3 + 528] = gated2_4_0_1_7[b * 220 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 3; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_4_0_1_8[b * 660 + t * 132 + c * 3 + 265] = gated2_4_0_1_7[b * 220 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 5; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_4_0_1_8[b * 660 + t * 132 + c * 3 + 2] = gated2_4_0_1_7[b * 220 + t * 44 + c];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_4_0_1_8 [B, 5, 132] to gated2_4_0_1_9 [B, 1, 132]
  function gated2_4_0_1Forward9(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 132; c++) {
        gated2_4_0_1_9[b * 132 + c] = gated2_4_0_1_8[b * 660 + c + 528];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_4_0_1_5 [B, 1, 28], gated2_4_0_1_10 [B, 1, 28] to gated2_4_0_1_11 [B, 1, 28]
  function gated2_4_0_1Forward11(batch: number): void {
    const size = batch * 28;
    for (let i = 0; i < size; i++) {
      gated2_4_0_1_11[i] = tanh(gated2_4_0_1_5[i]) * sigmoid(gated2_4_0_1_10[i]);
    }
  }

  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:30 residual
  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:31 rmsNorm
  // from residual2_2_1 [B, 1, 44], linear2_3_0_3 [B, 1, 44], linear2_3_1_2 [B, 1, 44], linear2_4_0_3 [B, 1, 44], rmsNorm2_4_1_0Weight [44]
  //   to rmsNorm2_4_1_0 [B, 1, 44]
  function residual2_3_0RmsNorm2_4_1_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = residual2_2_1[b * 44 + c] + linear2_3_0_3[b * 44 + c] + linear2_3_1_2[b * 44 + c] + linear2_4_0_3[b * 44 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        rmsNorm2_4_1_0[b * 44 + c] = (residual2_2_1[b * 44 + c] + linear2_3_0_3[b * 44 + c] + linear2_3_1_2[b * 44 + c] + linear2_4_0_3[b * 44 + c]) * reciprocalRoot * rmsNorm2_4_1_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:35 silu
  // specs/best-wavenet.yaml:32 parallel
  // from linear2_4_1_1_0_0 [B, 1, 26], linear2_4_1_1_1_0 [B, 1, 26] to parallel2_4_1_1 [B, 1, 26]
  function silu2_4_1_1_0_1Parallel2_4_1_1Forward(batch: number): void {
    const size = batch * 26;
    for (let i = 0; i < size; i++) {
      const total = linear2_4_1_1_0_0[i];
      parallel2_4_1_1[i] = total * sigmoid(total) * linear2_4_1_1_1_0[i];
    }
  }

  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:30 residual
  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:30 residual
  // specs/best-wavenet.yaml:26 rmsNorm
  // from residual2_2_1 [B, 1, 44], linear2_3_0_3 [B, 1, 44], linear2_3_1_2 [B, 1, 44], linear2_4_0_3 [B, 1, 44], linear2_4_1_2 [B, 1, 44], rmsNorm2_5_0_0Weight [44]
  //   to rmsNorm2_5_0_0 [B, 1, 44]
  function residual2_3_0RmsNorm2_5_0_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = residual2_2_1[b * 44 + c] + linear2_3_0_3[b * 44 + c] + linear2_3_1_2[b * 44 + c] + linear2_4_0_3[b * 44 + c] + linear2_4_1_2[b * 44 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        rmsNorm2_5_0_0[b * 44 + c] = (residual2_2_1[b * 44 + c] + linear2_3_0_3[b * 44 + c] + linear2_3_1_2[b * 44 + c] + linear2_4_0_3[b * 44 + c] + linear2_4_1_2[b * 44 + c]) * reciprocalRoot * rmsNorm2_5_0_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_5_0_1 [B, 4, 44], rmsNorm2_5_0_0 [B, 1, 44] to gated2_5_0_1_2 [B, 5, 44]
  function gated2_5_0_1Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_5_0_1_2[b * 220 + t * 44 + c] = gated2_5_0_1[b * 176 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_5_0_1_2[b * 220 + c + 176] = rmsNorm2_5_0_0[b * 44 + c];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_5_0_1_2 [B, 5, 44] to gated2_5_0_1 [B, 4, 44]
  function gated2_5_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_5_0_1[b * 176 + t * 44 + c] = gated2_5_0_1_2[b * 220 + t * 44 + c + 44];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_5_0_1_2 [B, 5, 44] to gated2_5_0_1_3 [B, 5, 132]
  function gated2_5_0_1Forward3(batch: number): void {
    gated2_5_0_1_3.fill(0, 0, (batch * 660));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_5_0_1_3[b * 660 + c * 3 + 528] = gated2_5_0_1_2[b * 220 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 3; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_5_0_1_3[b * 660 + t * 132 + c * 3 + 265] = gated2_5_0_1_2[b * 220 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 5; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_5_0_1_3[b * 660 + t * 132 + c * 3 + 2] = gated2_5_0_1_2[b * 220 + t * 44 + c];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_5_0_1_3 [B, 5, 132] to gated2_5_0_1_4 [B, 1, 132]
  function gated2_5_0_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 132; c++) {
        gated2_5_0_1_4[b * 132 + c] = gated2_5_0_1_3[b * 660 + c + 528];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_5_0_1_6 [B, 4, 44], rmsNorm2_5_0_0 [B, 1, 44] to gated2_5_0_1_7 [B, 5, 44]
  function gated2_5_0_1Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_5_0_1_7[b * 220 + t * 44 + c] = gated2_5_0_1_6[b * 176 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_5_0_1_7[b * 220 + c + 176] = rmsNorm2_5_0_0[b * 44 + c];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_5_0_1_7 [B, 5, 44] to gated2_5_0_1_6 [B, 4, 44]
  function gated2_5_0_1Forward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_5_0_1_6[b * 176 + t * 44 + c] = gated2_5_0_1_7[b * 220 + t * 44 + c + 44];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_5_0_1_7 [B, 5, 44] to gated2_5_0_1_8 [B, 5, 132]
  function gated2_5_0_1Forward8(batch: number): void {
    gated2_5_0_1_8.fill(0, 0, (batch * 660));
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 44; c++) {
        gated2_5_0_1_8[b * 660 + c * 3 + 528] = gated2_5_0_1_7[b * 220 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 3; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_5_0_1_8[b * 660 + t * 132 + c * 3 + 265] = gated2_5_0_1_7[b * 220 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 5; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_5_0_1_8[b * 660 + t * 132 + c * 3 + 2] = gated2_5_0_1_7[b * 220 + t * 44 + c];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_5_0_1_8 [B, 5, 132] to gated2_5_0_1_9 [B, 1, 132]
  function gated2_5_0_1Forward9(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 132; c++) {
        gated2_5_0_1_9[b * 132 + c] = gated2_5_0_1_8[b * 660 + c + 528];
      }
    }
  }

  // specs/best-wavenet.yaml:27 gated
  // from gated2_5_0_1_5 [B, 1, 28], gated2_5_0_1_10 [B, 1, 28] to gated2_5_0_1_11 [B, 1, 28]
  function gated2_5_0_1Forward11(batch: number): void {
    const size = batch * 28;
    for (let i = 0; i < size; i++) {
      gated2_5_0_1_11[i] = tanh(gated2_5_0_1_5[i]) * sigmoid(gated2_5_0_1_10[i]);
    }
  }

  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:30 residual
  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:30 residual
  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:31 rmsNorm
  // from residual2_2_1 [B, 1, 44], linear2_3_0_3 [B, 1, 44], linear2_3_1_2 [B, 1, 44], linear2_4_0_3 [B, 1, 44], linear2_4_1_2 [B, 1, 44], linear2_5_0_3 [B, 1, 44], rmsNorm2_5_1_0Weight [44]
  //   to rmsNorm2_5_1_0 [B, 1, 44]
  function residual2_3_0RmsNorm2_5_1_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = residual2_2_1[b * 44 + c] + linear2_3_0_3[b * 44 + c] + linear2_3_1_2[b * 44 + c] + linear2_4_0_3[b * 44 + c] + linear2_4_1_2[b * 44 + c] + linear2_5_0_3[b * 44 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        rmsNorm2_5_1_0[b * 44 + c] = (residual2_2_1[b * 44 + c] + linear2_3_0_3[b * 44 + c] + linear2_3_1_2[b * 44 + c] + linear2_4_0_3[b * 44 + c] + linear2_4_1_2[b * 44 + c] + linear2_5_0_3[b * 44 + c]) * reciprocalRoot * rmsNorm2_5_1_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:35 silu
  // specs/best-wavenet.yaml:32 parallel
  // from linear2_5_1_1_0_0 [B, 1, 26], linear2_5_1_1_1_0 [B, 1, 26] to parallel2_5_1_1 [B, 1, 26]
  function silu2_5_1_1_0_1Parallel2_5_1_1Forward(batch: number): void {
    const size = batch * 26;
    for (let i = 0; i < size; i++) {
      const total = linear2_5_1_1_0_0[i];
      parallel2_5_1_1[i] = total * sigmoid(total) * linear2_5_1_1_1_0[i];
    }
  }

  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:30 residual
  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:30 residual
  // specs/best-wavenet.yaml:25 residual
  // specs/best-wavenet.yaml:30 residual
  // specs/best-wavenet.yaml:39 rmsNorm
  // from residual2_2_1 [B, 1, 44], linear2_3_0_3 [B, 1, 44], linear2_3_1_2 [B, 1, 44], linear2_4_0_3 [B, 1, 44], linear2_4_1_2 [B, 1, 44], linear2_5_0_3 [B, 1, 44], linear2_5_1_2 [B, 1, 44], rmsNorm3Weight [44]
  //   to rmsNorm3 [B, 1, 44]
  function residual2_3_0RmsNorm3Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = residual2_2_1[b * 44 + c] + linear2_3_0_3[b * 44 + c] + linear2_3_1_2[b * 44 + c] + linear2_4_0_3[b * 44 + c] + linear2_4_1_2[b * 44 + c] + linear2_5_0_3[b * 44 + c] + linear2_5_1_2[b * 44 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        rmsNorm3[b * 44 + c] = (residual2_2_1[b * 44 + c] + linear2_3_0_3[b * 44 + c] + linear2_3_1_2[b * 44 + c] + linear2_4_0_3[b * 44 + c] + linear2_4_1_2[b * 44 + c] + linear2_5_0_3[b * 44 + c] + linear2_5_1_2[b * 44 + c]) * reciprocalRoot * rmsNorm3Weight[c];
      }
    }
  }


  /** Logits of the character after the one at hand; the states go on to it. */
  return function oneStep(batch: number): void {
    embedding0Forward(batch);
    rmsNorm2_0_0_0Forward(batch);
    gated2_0_0_1Forward(batch);
    gated2_0_0_1Forward2(batch);
    gated2_0_0_1Forward3(batch);
    gated2_0_0_1Forward4(batch);
    // specs/best-wavenet.yaml:27 gated
    // from gated2_0_0_1_4 [B, 1, 132], gated2_0_0_1FilterWeight [28, 44, 3], gated2_0_0_1FilterBias [28]
    //   to gated2_0_0_1_5 [B, 1, 28]
    multiplyTransposed(gated2_0_0_1_4, gated2_0_0_1FilterWeight, gated2_0_0_1_5, batch, 28, 132, gated2_0_0_1FilterBias);
    gated2_0_0_1Forward6(batch);
    gated2_0_0_1Forward7(batch);
    gated2_0_0_1Forward8(batch);
    gated2_0_0_1Forward9(batch);
    // specs/best-wavenet.yaml:27 gated
    // from gated2_0_0_1_9 [B, 1, 132], gated2_0_0_1GateWeight [28, 44, 3], gated2_0_0_1GateBias [28]
    //   to gated2_0_0_1_10 [B, 1, 28]
    multiplyTransposed(gated2_0_0_1_9, gated2_0_0_1GateWeight, gated2_0_0_1_10, batch, 28, 132, gated2_0_0_1GateBias);
    gated2_0_0_1Forward11(batch);
    // specs/best-wavenet.yaml:29 linear
    // from gated2_0_0_1_11 [B, 1, 28], linear2_0_0_3Weight [44, 28], linear2_0_0_3Bias [44] to linear2_0_0_3 [B, 1, 44]
    multiplyTransposed(gated2_0_0_1_11, linear2_0_0_3Weight, linear2_0_0_3, batch, 44, 28, linear2_0_0_3Bias);
    residual2_0_0RmsNorm2_0_1_0Forward(batch);
    // specs/best-wavenet.yaml:35 linear
    // from rmsNorm2_0_1_0 [B, 1, 44], linear2_0_1_1_0_0Weight [26, 44], linear2_0_1_1_0_0Bias [26]
    //   to linear2_0_1_1_0_0 [B, 1, 26]
    multiplyTransposed(rmsNorm2_0_1_0, linear2_0_1_1_0_0Weight, linear2_0_1_1_0_0, batch, 26, 44, linear2_0_1_1_0_0Bias);
    // specs/best-wavenet.yaml:36 linear
    // from rmsNorm2_0_1_0 [B, 1, 44], linear2_0_1_1_1_0Weight [26, 44], linear2_0_1_1_1_0Bias [26]
    //   to linear2_0_1_1_1_0 [B, 1, 26]
    multiplyTransposed(rmsNorm2_0_1_0, linear2_0_1_1_1_0Weight, linear2_0_1_1_1_0, batch, 26, 44, linear2_0_1_1_1_0Bias);
    silu2_0_1_1_0_1Parallel2_0_1_1Forward(batch);
    // specs/best-wavenet.yaml:37 linear
    // from parallel2_0_1_1 [B, 1, 26], linear2_0_1_2Weight [44, 26], linear2_0_1_2Bias [44] to linear2_0_1_2 [B, 1, 44]
    multiplyTransposed(parallel2_0_1_1, linear2_0_1_2Weight, linear2_0_1_2, batch, 44, 26, linear2_0_1_2Bias);
    residual2_0_0RmsNorm2_1_0_0Forward(batch);
    gated2_1_0_1Forward(batch);
    gated2_1_0_1Forward2(batch);
    gated2_1_0_1Forward3(batch);
    gated2_1_0_1Forward4(batch);
    // specs/best-wavenet.yaml:27 gated
    // from gated2_1_0_1_4 [B, 1, 132], gated2_1_0_1FilterWeight [28, 44, 3], gated2_1_0_1FilterBias [28]
    //   to gated2_1_0_1_5 [B, 1, 28]
    multiplyTransposed(gated2_1_0_1_4, gated2_1_0_1FilterWeight, gated2_1_0_1_5, batch, 28, 132, gated2_1_0_1FilterBias);
    gated2_1_0_1Forward6(batch);
    gated2_1_0_1Forward7(batch);
    gated2_1_0_1Forward8(batch);
    gated2_1_0_1Forward9(batch);
    // specs/best-wavenet.yaml:27 gated
    // from gated2_1_0_1_9 [B, 1, 132], gated2_1_0_1GateWeight [28, 44, 3], gated2_1_0_1GateBias [28]
    //   to gated2_1_0_1_10 [B, 1, 28]
    multiplyTransposed(gated2_1_0_1_9, gated2_1_0_1GateWeight, gated2_1_0_1_10, batch, 28, 132, gated2_1_0_1GateBias);
    gated2_1_0_1Forward11(batch);
    // specs/best-wavenet.yaml:29 linear
    // from gated2_1_0_1_11 [B, 1, 28], linear2_1_0_3Weight [44, 28], linear2_1_0_3Bias [44] to linear2_1_0_3 [B, 1, 44]
    multiplyTransposed(gated2_1_0_1_11, linear2_1_0_3Weight, linear2_1_0_3, batch, 44, 28, linear2_1_0_3Bias);
    residual2_0_0RmsNorm2_1_1_0Forward(batch);
    // specs/best-wavenet.yaml:35 linear
    // from rmsNorm2_1_1_0 [B, 1, 44], linear2_1_1_1_0_0Weight [26, 44], linear2_1_1_1_0_0Bias [26]
    //   to linear2_1_1_1_0_0 [B, 1, 26]
    multiplyTransposed(rmsNorm2_1_1_0, linear2_1_1_1_0_0Weight, linear2_1_1_1_0_0, batch, 26, 44, linear2_1_1_1_0_0Bias);
    // specs/best-wavenet.yaml:36 linear
    // from rmsNorm2_1_1_0 [B, 1, 44], linear2_1_1_1_1_0Weight [26, 44], linear2_1_1_1_1_0Bias [26]
    //   to linear2_1_1_1_1_0 [B, 1, 26]
    multiplyTransposed(rmsNorm2_1_1_0, linear2_1_1_1_1_0Weight, linear2_1_1_1_1_0, batch, 26, 44, linear2_1_1_1_1_0Bias);
    silu2_1_1_1_0_1Parallel2_1_1_1Forward(batch);
    // specs/best-wavenet.yaml:37 linear
    // from parallel2_1_1_1 [B, 1, 26], linear2_1_1_2Weight [44, 26], linear2_1_1_2Bias [44] to linear2_1_1_2 [B, 1, 44]
    multiplyTransposed(parallel2_1_1_1, linear2_1_1_2Weight, linear2_1_1_2, batch, 44, 26, linear2_1_1_2Bias);
    residual2_0_0RmsNorm2_2_0_0Forward(batch);
    gated2_2_0_1Forward(batch);
    gated2_2_0_1Forward2(batch);
    gated2_2_0_1Forward3(batch);
    gated2_2_0_1Forward4(batch);
    // specs/best-wavenet.yaml:27 gated
    // from gated2_2_0_1_4 [B, 1, 132], gated2_2_0_1FilterWeight [28, 44, 3], gated2_2_0_1FilterBias [28]
    //   to gated2_2_0_1_5 [B, 1, 28]
    multiplyTransposed(gated2_2_0_1_4, gated2_2_0_1FilterWeight, gated2_2_0_1_5, batch, 28, 132, gated2_2_0_1FilterBias);
    gated2_2_0_1Forward6(batch);
    gated2_2_0_1Forward7(batch);
    gated2_2_0_1Forward8(batch);
    gated2_2_0_1Forward9(batch);
    // specs/best-wavenet.yaml:27 gated
    // from gated2_2_0_1_9 [B, 1, 132], gated2_2_0_1GateWeight [28, 44, 3], gated2_2_0_1GateBias [28]
    //   to gated2_2_0_1_10 [B, 1, 28]
    multiplyTransposed(gated2_2_0_1_9, gated2_2_0_1GateWeight, gated2_2_0_1_10, batch, 28, 132, gated2_2_0_1GateBias);
    gated2_2_0_1Forward11(batch);
    // specs/best-wavenet.yaml:29 linear
    // from gated2_2_0_1_11 [B, 1, 28], linear2_2_0_3Weight [44, 28], linear2_2_0_3Bias [44] to linear2_2_0_3 [B, 1, 44]
    multiplyTransposed(gated2_2_0_1_11, linear2_2_0_3Weight, linear2_2_0_3, batch, 44, 28, linear2_2_0_3Bias);
    residual2_0_0RmsNorm2_2_1_0Forward(batch);
    // specs/best-wavenet.yaml:35 linear
    // from rmsNorm2_2_1_0 [B, 1, 44], linear2_2_1_1_0_0Weight [26, 44], linear2_2_1_1_0_0Bias [26]
    //   to linear2_2_1_1_0_0 [B, 1, 26]
    multiplyTransposed(rmsNorm2_2_1_0, linear2_2_1_1_0_0Weight, linear2_2_1_1_0_0, batch, 26, 44, linear2_2_1_1_0_0Bias);
    // specs/best-wavenet.yaml:36 linear
    // from rmsNorm2_2_1_0 [B, 1, 44], linear2_2_1_1_1_0Weight [26, 44], linear2_2_1_1_1_0Bias [26]
    //   to linear2_2_1_1_1_0 [B, 1, 26]
    multiplyTransposed(rmsNorm2_2_1_0, linear2_2_1_1_1_0Weight, linear2_2_1_1_1_0, batch, 26, 44, linear2_2_1_1_1_0Bias);
    silu2_2_1_1_0_1Parallel2_2_1_1Forward(batch);
    // specs/best-wavenet.yaml:37 linear
    // from parallel2_2_1_1 [B, 1, 26], linear2_2_1_2Weight [44, 26], linear2_2_1_2Bias [44] to linear2_2_1_2 [B, 1, 44]
    multiplyTransposed(parallel2_2_1_1, linear2_2_1_2Weight, linear2_2_1_2, batch, 44, 26, linear2_2_1_2Bias);
    residual2_0_0RmsNorm2_3_0_0Forward(batch);
    gated2_3_0_1Forward(batch);
    gated2_3_0_1Forward2(batch);
    gated2_3_0_1Forward3(batch);
    gated2_3_0_1Forward4(batch);
    // specs/best-wavenet.yaml:27 gated
    // from gated2_3_0_1_4 [B, 1, 132], gated2_3_0_1FilterWeight [28, 44, 3], gated2_3_0_1FilterBias [28]
    //   to gated2_3_0_1_5 [B, 1, 28]
    multiplyTransposed(gated2_3_0_1_4, gated2_3_0_1FilterWeight, gated2_3_0_1_5, batch, 28, 132, gated2_3_0_1FilterBias);
    gated2_3_0_1Forward6(batch);
    gated2_3_0_1Forward7(batch);
    gated2_3_0_1Forward8(batch);
    gated2_3_0_1Forward9(batch);
    // specs/best-wavenet.yaml:27 gated
    // from gated2_3_0_1_9 [B, 1, 132], gated2_3_0_1GateWeight [28, 44, 3], gated2_3_0_1GateBias [28]
    //   to gated2_3_0_1_10 [B, 1, 28]
    multiplyTransposed(gated2_3_0_1_9, gated2_3_0_1GateWeight, gated2_3_0_1_10, batch, 28, 132, gated2_3_0_1GateBias);
    gated2_3_0_1Forward11(batch);
    // specs/best-wavenet.yaml:29 linear
    // from gated2_3_0_1_11 [B, 1, 28], linear2_3_0_3Weight [44, 28], linear2_3_0_3Bias [44] to linear2_3_0_3 [B, 1, 44]
    multiplyTransposed(gated2_3_0_1_11, linear2_3_0_3Weight, linear2_3_0_3, batch, 44, 28, linear2_3_0_3Bias);
    residual2_3_0RmsNorm2_3_1_0Forward(batch);
    // specs/best-wavenet.yaml:35 linear
    // from rmsNorm2_3_1_0 [B, 1, 44], linear2_3_1_1_0_0Weight [26, 44], linear2_3_1_1_0_0Bias [26]
    //   to linear2_3_1_1_0_0 [B, 1, 26]
    multiplyTransposed(rmsNorm2_3_1_0, linear2_3_1_1_0_0Weight, linear2_3_1_1_0_0, batch, 26, 44, linear2_3_1_1_0_0Bias);
    // specs/best-wavenet.yaml:36 linear
    // from rmsNorm2_3_1_0 [B, 1, 44], linear2_3_1_1_1_0Weight [26, 44], linear2_3_1_1_1_0Bias [26]
    //   to linear2_3_1_1_1_0 [B, 1, 26]
    multiplyTransposed(rmsNorm2_3_1_0, linear2_3_1_1_1_0Weight, linear2_3_1_1_1_0, batch, 26, 44, linear2_3_1_1_1_0Bias);
    silu2_3_1_1_0_1Parallel2_3_1_1Forward(batch);
    // specs/best-wavenet.yaml:37 linear
    // from parallel2_3_1_1 [B, 1, 26], linear2_3_1_2Weight [44, 26], linear2_3_1_2Bias [44] to linear2_3_1_2 [B, 1, 44]
    multiplyTransposed(parallel2_3_1_1, linear2_3_1_2Weight, linear2_3_1_2, batch, 44, 26, linear2_3_1_2Bias);
    residual2_3_0RmsNorm2_4_0_0Forward(batch);
    gated2_4_0_1Forward(batch);
    gated2_4_0_1Forward2(batch);
    gated2_4_0_1Forward3(batch);
    gated2_4_0_1Forward4(batch);
    // specs/best-wavenet.yaml:27 gated
    // from gated2_4_0_1_4 [B, 1, 132], gated2_4_0_1FilterWeight [28, 44, 3], gated2_4_0_1FilterBias [28]
    //   to gated2_4_0_1_5 [B, 1, 28]
    multiplyTransposed(gated2_4_0_1_4, gated2_4_0_1FilterWeight, gated2_4_0_1_5, batch, 28, 132, gated2_4_0_1FilterBias);
    gated2_4_0_1Forward6(batch);
    gated2_4_0_1Forward7(batch);
    gated2_4_0_1Forward8(batch);
    gated2_4_0_1Forward9(batch);
    // specs/best-wavenet.yaml:27 gated
    // from gated2_4_0_1_9 [B, 1, 132], gated2_4_0_1GateWeight [28, 44, 3], gated2_4_0_1GateBias [28]
    //   to gated2_4_0_1_10 [B, 1, 28]
    multiplyTransposed(gated2_4_0_1_9, gated2_4_0_1GateWeight, gated2_4_0_1_10, batch, 28, 132, gated2_4_0_1GateBias);
    gated2_4_0_1Forward11(batch);
    // specs/best-wavenet.yaml:29 linear
    // from gated2_4_0_1_11 [B, 1, 28], linear2_4_0_3Weight [44, 28], linear2_4_0_3Bias [44] to linear2_4_0_3 [B, 1, 44]
    multiplyTransposed(gated2_4_0_1_11, linear2_4_0_3Weight, linear2_4_0_3, batch, 44, 28, linear2_4_0_3Bias);
    residual2_3_0RmsNorm2_4_1_0Forward(batch);
    // specs/best-wavenet.yaml:35 linear
    // from rmsNorm2_4_1_0 [B, 1, 44], linear2_4_1_1_0_0Weight [26, 44], linear2_4_1_1_0_0Bias [26]
    //   to linear2_4_1_1_0_0 [B, 1, 26]
    multiplyTransposed(rmsNorm2_4_1_0, linear2_4_1_1_0_0Weight, linear2_4_1_1_0_0, batch, 26, 44, linear2_4_1_1_0_0Bias);
    // specs/best-wavenet.yaml:36 linear
    // from rmsNorm2_4_1_0 [B, 1, 44], linear2_4_1_1_1_0Weight [26, 44], linear2_4_1_1_1_0Bias [26]
    //   to linear2_4_1_1_1_0 [B, 1, 26]
    multiplyTransposed(rmsNorm2_4_1_0, linear2_4_1_1_1_0Weight, linear2_4_1_1_1_0, batch, 26, 44, linear2_4_1_1_1_0Bias);
    silu2_4_1_1_0_1Parallel2_4_1_1Forward(batch);
    // specs/best-wavenet.yaml:37 linear
    // from parallel2_4_1_1 [B, 1, 26], linear2_4_1_2Weight [44, 26], linear2_4_1_2Bias [44] to linear2_4_1_2 [B, 1, 44]
    multiplyTransposed(parallel2_4_1_1, linear2_4_1_2Weight, linear2_4_1_2, batch, 44, 26, linear2_4_1_2Bias);
    residual2_3_0RmsNorm2_5_0_0Forward(batch);
    gated2_5_0_1Forward(batch);
    gated2_5_0_1Forward2(batch);
    gated2_5_0_1Forward3(batch);
    gated2_5_0_1Forward4(batch);
    // specs/best-wavenet.yaml:27 gated
    // from gated2_5_0_1_4 [B, 1, 132], gated2_5_0_1FilterWeight [28, 44, 3], gated2_5_0_1FilterBias [28]
    //   to gated2_5_0_1_5 [B, 1, 28]
    multiplyTransposed(gated2_5_0_1_4, gated2_5_0_1FilterWeight, gated2_5_0_1_5, batch, 28, 132, gated2_5_0_1FilterBias);
    gated2_5_0_1Forward6(batch);
    gated2_5_0_1Forward7(batch);
    gated2_5_0_1Forward8(batch);
    gated2_5_0_1Forward9(batch);
    // specs/best-wavenet.yaml:27 gated
    // from gated2_5_0_1_9 [B, 1, 132], gated2_5_0_1GateWeight [28, 44, 3], gated2_5_0_1GateBias [28]
    //   to gated2_5_0_1_10 [B, 1, 28]
    multiplyTransposed(gated2_5_0_1_9, gated2_5_0_1GateWeight, gated2_5_0_1_10, batch, 28, 132, gated2_5_0_1GateBias);
    gated2_5_0_1Forward11(batch);
    // specs/best-wavenet.yaml:29 linear
    // from gated2_5_0_1_11 [B, 1, 28], linear2_5_0_3Weight [44, 28], linear2_5_0_3Bias [44] to linear2_5_0_3 [B, 1, 44]
    multiplyTransposed(gated2_5_0_1_11, linear2_5_0_3Weight, linear2_5_0_3, batch, 44, 28, linear2_5_0_3Bias);
    residual2_3_0RmsNorm2_5_1_0Forward(batch);
    // specs/best-wavenet.yaml:35 linear
    // from rmsNorm2_5_1_0 [B, 1, 44], linear2_5_1_1_0_0Weight [26, 44], linear2_5_1_1_0_0Bias [26]
    //   to linear2_5_1_1_0_0 [B, 1, 26]
    multiplyTransposed(rmsNorm2_5_1_0, linear2_5_1_1_0_0Weight, linear2_5_1_1_0_0, batch, 26, 44, linear2_5_1_1_0_0Bias);
    // specs/best-wavenet.yaml:36 linear
    // from rmsNorm2_5_1_0 [B, 1, 44], linear2_5_1_1_1_0Weight [26, 44], linear2_5_1_1_1_0Bias [26]
    //   to linear2_5_1_1_1_0 [B, 1, 26]
    multiplyTransposed(rmsNorm2_5_1_0, linear2_5_1_1_1_0Weight, linear2_5_1_1_1_0, batch, 26, 44, linear2_5_1_1_1_0Bias);
    silu2_5_1_1_0_1Parallel2_5_1_1Forward(batch);
    // specs/best-wavenet.yaml:37 linear
    // from parallel2_5_1_1 [B, 1, 26], linear2_5_1_2Weight [44, 26], linear2_5_1_2Bias [44] to linear2_5_1_2 [B, 1, 44]
    multiplyTransposed(parallel2_5_1_1, linear2_5_1_2Weight, linear2_5_1_2, batch, 44, 26, linear2_5_1_2Bias);
    residual2_3_0RmsNorm3Forward(batch);
    // specs/best-wavenet.yaml:40 linear
    // from rmsNorm3 [B, 1, 44], linear4Weight [27, 44], linear4Bias [27] to linear4 [B, 1, 27]
    multiplyTransposed(rmsNorm3, linear4Weight, linear4, batch, 27, 44, linear4Bias);
  };
}

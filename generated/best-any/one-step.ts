// Made by wnc from specs/best-any.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, sigmoid, tanh, type OneStep, type OneStepMemory } from 'wnc/runtime';

/** Binds the model, one character at a time, to its arrays, once. */
export function createOneStep(memory: OneStepMemory): OneStep {
  // The batch.
  const tokens = memory.inputs; // [B, 1, 1]
  const places = memory.places; // [B, 1, 1]
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
  // What is kept of each example.
  const gru2_0_0_1_2 = memory.states.subarray(0, 46080); // [B, 1, 360]
  const attention2_0_1_1_5 = memory.states.subarray(46080, 184320); // [B, 15, 72]
  const attention2_0_1_1_8 = memory.states.subarray(184320, 322560); // [B, 15, 72]
  const gru2_1_0_1_2 = memory.states.subarray(322560, 368640); // [B, 1, 360]
  const attention2_1_1_1_5 = memory.states.subarray(368640, 506880); // [B, 15, 72]
  const attention2_1_1_1_8 = memory.states.subarray(506880, 645120); // [B, 15, 72]
  const gru2_2_0_1_2 = memory.states.subarray(645120, 691200); // [B, 1, 360]
  const attention2_2_1_1_5 = memory.states.subarray(691200, 829440); // [B, 15, 72]
  const attention2_2_1_1_8 = memory.states.subarray(829440, 967680); // [B, 15, 72]
  // Workspace: tensors that are not needed at the same time share places.
  const embedding0 = memory.workspace.subarray(285696, 294912); // [B, 1, 72]
  const rmsNorm2_0_0_0 = memory.workspace.subarray(27648, 36864); // [B, 1, 72]
  const gru2_0_0_1 = memory.workspace.subarray(0, 27648); // [B, 1, 216]
  const gru2_0_0_1_3 = memory.workspace.subarray(147456, 193536); // [B, 1, 360]
  const gru2_0_0_1_4 = memory.workspace.subarray(294912, 304128); // [B, 1, 72]
  const rmsNorm2_0_1_0 = memory.workspace.subarray(27648, 36864); // [B, 1, 72]
  const attention2_0_1_1 = memory.workspace.subarray(0, 27648); // [B, 1, 216]
  const attention2_0_1_1_2 = memory.workspace.subarray(193536, 202752); // [B, 1, 72]
  const attention2_0_1_1_3 = memory.workspace.subarray(202752, 211968); // [B, 1, 72]
  const attention2_0_1_1_4 = memory.workspace.subarray(211968, 221184); // [B, 1, 72]
  const attention2_0_1_1_6 = memory.workspace.subarray(0, 147456); // [B, 16, 72]
  const attention2_0_1_1_7 = memory.workspace.subarray(202752, 210944); // [B, 4, 16]
  const attention2_0_1_1Weights = memory.workspace.subarray(221184, 229376); // [B, 4, 16]
  const attention2_0_1_1_9 = memory.workspace.subarray(0, 147456); // [B, 16, 72]
  const attention2_0_1_1_10 = memory.workspace.subarray(193536, 202752); // [B, 1, 72]
  const attention2_0_1_1_11 = memory.workspace.subarray(304128, 313344); // [B, 1, 72]
  const rmsNorm2_0_2_0 = memory.workspace.subarray(32768, 41984); // [B, 1, 72]
  const linear2_0_2_1_0_0 = memory.workspace.subarray(0, 16384); // [B, 1, 128]
  const linear2_0_2_1_1_0 = memory.workspace.subarray(16384, 32768); // [B, 1, 128]
  const parallel2_0_2_1 = memory.workspace.subarray(32768, 49152); // [B, 1, 128]
  const linear2_0_2_2 = memory.workspace.subarray(313344, 322560); // [B, 1, 72]
  const rmsNorm2_1_0_0 = memory.workspace.subarray(27648, 36864); // [B, 1, 72]
  const gru2_1_0_1 = memory.workspace.subarray(0, 27648); // [B, 1, 216]
  const gru2_1_0_1_3 = memory.workspace.subarray(193536, 239616); // [B, 1, 360]
  const gru2_1_0_1_4 = memory.workspace.subarray(322560, 331776); // [B, 1, 72]
  const rmsNorm2_1_1_0 = memory.workspace.subarray(27648, 36864); // [B, 1, 72]
  const attention2_1_1_1 = memory.workspace.subarray(0, 27648); // [B, 1, 216]
  const attention2_1_1_1_2 = memory.workspace.subarray(239616, 248832); // [B, 1, 72]
  const attention2_1_1_1_3 = memory.workspace.subarray(248832, 258048); // [B, 1, 72]
  const attention2_1_1_1_4 = memory.workspace.subarray(258048, 267264); // [B, 1, 72]
  const attention2_1_1_1_6 = memory.workspace.subarray(0, 147456); // [B, 16, 72]
  const attention2_1_1_1_7 = memory.workspace.subarray(248832, 257024); // [B, 4, 16]
  const attention2_1_1_1Weights = memory.workspace.subarray(267264, 275456); // [B, 4, 16]
  const attention2_1_1_1_9 = memory.workspace.subarray(0, 147456); // [B, 16, 72]
  const attention2_1_1_1_10 = memory.workspace.subarray(239616, 248832); // [B, 1, 72]
  const attention2_1_1_1_11 = memory.workspace.subarray(49152, 58368); // [B, 1, 72]
  const rmsNorm2_1_2_0 = memory.workspace.subarray(32768, 41984); // [B, 1, 72]
  const linear2_1_2_1_0_0 = memory.workspace.subarray(0, 16384); // [B, 1, 128]
  const linear2_1_2_1_1_0 = memory.workspace.subarray(16384, 32768); // [B, 1, 128]
  const parallel2_1_2_1 = memory.workspace.subarray(32768, 49152); // [B, 1, 128]
  const linear2_1_2_2 = memory.workspace.subarray(58368, 67584); // [B, 1, 72]
  const rmsNorm2_2_0_0 = memory.workspace.subarray(27648, 36864); // [B, 1, 72]
  const gru2_2_0_1 = memory.workspace.subarray(0, 27648); // [B, 1, 216]
  const gru2_2_0_1_3 = memory.workspace.subarray(239616, 285696); // [B, 1, 360]
  const gru2_2_0_1_4 = memory.workspace.subarray(0, 9216); // [B, 1, 72]
  const residual2_2_0 = memory.workspace.subarray(331776, 340992); // [B, 1, 72]
  const rmsNorm2_2_1_0 = memory.workspace.subarray(27648, 36864); // [B, 1, 72]
  const attention2_2_1_1 = memory.workspace.subarray(0, 27648); // [B, 1, 216]
  const attention2_2_1_1_2 = memory.workspace.subarray(285696, 294912); // [B, 1, 72]
  const attention2_2_1_1_3 = memory.workspace.subarray(294912, 304128); // [B, 1, 72]
  const attention2_2_1_1_4 = memory.workspace.subarray(304128, 313344); // [B, 1, 72]
  const attention2_2_1_1_6 = memory.workspace.subarray(0, 147456); // [B, 16, 72]
  const attention2_2_1_1_7 = memory.workspace.subarray(294912, 303104); // [B, 4, 16]
  const attention2_2_1_1Weights = memory.workspace.subarray(313344, 321536); // [B, 4, 16]
  const attention2_2_1_1_9 = memory.workspace.subarray(0, 147456); // [B, 16, 72]
  const attention2_2_1_1_10 = memory.workspace.subarray(285696, 294912); // [B, 1, 72]
  const attention2_2_1_1_11 = memory.workspace.subarray(49152, 58368); // [B, 1, 72]
  const rmsNorm2_2_2_0 = memory.workspace.subarray(32768, 41984); // [B, 1, 72]
  const linear2_2_2_1_0_0 = memory.workspace.subarray(0, 16384); // [B, 1, 128]
  const linear2_2_2_1_1_0 = memory.workspace.subarray(16384, 32768); // [B, 1, 128]
  const parallel2_2_2_1 = memory.workspace.subarray(32768, 49152); // [B, 1, 128]
  const linear2_2_2_2 = memory.workspace.subarray(0, 9216); // [B, 1, 72]
  const rmsNorm3 = memory.workspace.subarray(9216, 18432); // [B, 1, 72]
  const linear4 = memory.workspace.subarray(0, 3456); // [B, 1, 27]
  const powers = memory.workspace.subarray(0, 16); // [16]
  const powers2 = memory.workspace.subarray(0, 16); // [16]
  const powers3 = memory.workspace.subarray(0, 16); // [16]

  // specs/best-any.yaml:11 embedding
  // from tokens [B, 1, 1], embedding0Weight [27, 72] to embedding0 [B, 1, 72]
  function embedding0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = tokens[b];
      for (let c = 0; c < 72; c++) {
        embedding0[b * 72 + c] = embedding0Weight[row * 72 + c];
      }
    }
  }

  // specs/best-any.yaml:17 rmsNorm
  // from embedding0 [B, 1, 72], rmsNorm2_0_0_0Weight [72] to rmsNorm2_0_0_0 [B, 1, 72]
  function rmsNorm2_0_0_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 72; c++) {
        const x = embedding0[b * 72 + c];
        sum += x * x;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 72 + 0.00001);
      for (let c = 0; c < 72; c++) {
        rmsNorm2_0_0_0[b * 72 + c] = embedding0[b * 72 + c] * reciprocalRoot * rmsNorm2_0_0_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_0_0_1WeightHhL0 [216, 72], gru2_0_0_1_2 [B, 1, 360], gru2_0_0_1 [B, 1, 216], gru2_0_0_1BiasHhL0 [216]
  //   to gru2_0_0_1_3 [B, 1, 360]
  function gru2_0_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 72; j++) {
        let sumR = 0;
        let sumZ = 0;
        let sumM = 0;
        for (let k = 0; k < 72; k++) {
          sumR += gru2_0_0_1WeightHhL0[j * 72 + k] * gru2_0_0_1_2[b * 360 + k];
          sumZ += gru2_0_0_1WeightHhL0[j * 72 + k + 5184] * gru2_0_0_1_2[b * 360 + k];
          sumM += gru2_0_0_1WeightHhL0[j * 72 + k + 10368] * gru2_0_0_1_2[b * 360 + k];
        }
        const r = sigmoid(gru2_0_0_1[b * 216 + j] + gru2_0_0_1BiasHhL0[j] + sumR);
        const z = sigmoid(gru2_0_0_1[b * 216 + j + 72] + gru2_0_0_1BiasHhL0[j + 72] + sumZ);
        const m = gru2_0_0_1BiasHhL0[j + 144] + sumM;
        const n = tanh(gru2_0_0_1[b * 216 + j + 144] + r * m);
        const previous = gru2_0_0_1_2[b * 360 + j];
        gru2_0_0_1_3[b * 360 + j] = (1 - z) * n + z * previous;
        gru2_0_0_1_3[b * 360 + j + 72] = r;
        gru2_0_0_1_3[b * 360 + j + 144] = z;
        gru2_0_0_1_3[b * 360 + j + 216] = n;
        gru2_0_0_1_3[b * 360 + j + 288] = m;
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_0_0_1_3 [B, 1, 360] to gru2_0_0_1_4 [B, 1, 72]
  function gru2_0_0_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 72; c++) {
        gru2_0_0_1_4[b * 72 + c] = gru2_0_0_1_3[b * 360 + c];
      }
    }
  }

  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:21 rmsNorm
  // from embedding0 [B, 1, 72], gru2_0_0_1_4 [B, 1, 72], rmsNorm2_0_1_0Weight [72] to rmsNorm2_0_1_0 [B, 1, 72]
  function residual2_0_0RmsNorm2_0_1_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 72; c++) {
        const total = embedding0[b * 72 + c] + gru2_0_0_1_4[b * 72 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 72 + 0.00001);
      for (let c = 0; c < 72; c++) {
        rmsNorm2_0_1_0[b * 72 + c] = (embedding0[b * 72 + c] + gru2_0_0_1_4[b * 72 + c]) * reciprocalRoot * rmsNorm2_0_1_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1 [B, 1, 216] to attention2_0_1_1_2 [B, 1, 72]
  function attention2_0_1_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 72; c++) {
        attention2_0_1_1_2[b * 72 + c] = attention2_0_1_1[b * 216 + c];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1 [B, 1, 216] to attention2_0_1_1_3 [B, 1, 72]
  function attention2_0_1_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 72; c++) {
        attention2_0_1_1_3[b * 72 + c] = attention2_0_1_1[b * 216 + c + 72];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1 [B, 1, 216] to attention2_0_1_1_4 [B, 1, 72]
  function attention2_0_1_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 72; c++) {
        attention2_0_1_1_4[b * 72 + c] = attention2_0_1_1[b * 216 + c + 144];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1_5 [B, 15, 72], attention2_0_1_1_3 [B, 1, 72] to attention2_0_1_1_6 [B, 16, 72]
  function attention2_0_1_1Forward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 72; c++) {
          attention2_0_1_1_6[b * 1152 + t * 72 + c] = attention2_0_1_1_5[b * 1080 + t * 72 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 72; c++) {
        attention2_0_1_1_6[b * 1152 + c + 1080] = attention2_0_1_1_3[b * 72 + c];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1_6 [B, 16, 72] to attention2_0_1_1_5 [B, 15, 72]
  function attention2_0_1_1Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 72; c++) {
          attention2_0_1_1_5[b * 1080 + t * 72 + c] = attention2_0_1_1_6[b * 1152 + t * 72 + c + 72];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1_2 [B, 1, 72], attention2_0_1_1_6 [B, 16, 72] to attention2_0_1_1_7 [B, 4, 16]
  function attention2_0_1_1Forward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 1; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 18; d++) {
              sum += attention2_0_1_1_2[b * 72 + t * 72 + h * 18 + d] * attention2_0_1_1_6[b * 1152 + u * 72 + h * 18 + d];
            }
            attention2_0_1_1_7[b * 64 + h * 16 + t * 16 + u] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from places [B, 1, 1], attention2_0_1_1_7 [B, 4, 16], powers [16] to powers [16], attention2_0_1_1Weights [B, 4, 16]
  function attention2_0_1_1Forward8(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        let largest = -Infinity;
        const place = places[b];
        for (let c = 0; c < 16; c++) {
          largest = Math.max(largest, 0.23570226039551587 * attention2_0_1_1_7[b * 64 + t * 16 + c] + -1e+30 * (15 > c + place ? 1 : 0));
        }
        let sum = 0;
        for (let c = 0; c < 16; c++) {
          const power = Math.exp(0.23570226039551587 * attention2_0_1_1_7[b * 64 + t * 16 + c] + -1e+30 * (15 > c + place ? 1 : 0) - largest);
          powers[c] = power;
          sum += power;
        }
        for (let c = 0; c < 16; c++) {
          attention2_0_1_1Weights[b * 64 + t * 16 + c] = powers[c] / sum;
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1_8 [B, 15, 72], attention2_0_1_1_4 [B, 1, 72] to attention2_0_1_1_9 [B, 16, 72]
  function attention2_0_1_1Forward9(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 72; c++) {
          attention2_0_1_1_9[b * 1152 + t * 72 + c] = attention2_0_1_1_8[b * 1080 + t * 72 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 72; c++) {
        attention2_0_1_1_9[b * 1152 + c + 1080] = attention2_0_1_1_4[b * 72 + c];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1_9 [B, 16, 72] to attention2_0_1_1_8 [B, 15, 72]
  function attention2_0_1_1Forward10(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 72; c++) {
          attention2_0_1_1_8[b * 1080 + t * 72 + c] = attention2_0_1_1_9[b * 1152 + t * 72 + c + 72];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1Weights [B, 4, 16], attention2_0_1_1_9 [B, 16, 72] to attention2_0_1_1_10 [B, 1, 72]
  function attention2_0_1_1Forward11(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 1; t++) {
          for (let d = 0; d < 18; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += attention2_0_1_1Weights[b * 64 + h * 16 + t * 16 + u] * attention2_0_1_1_9[b * 1152 + u * 72 + h * 18 + d];
            }
            attention2_0_1_1_10[b * 72 + t * 72 + h * 18 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:20 residual
  // specs/best-any.yaml:25 rmsNorm
  // from embedding0 [B, 1, 72], gru2_0_0_1_4 [B, 1, 72], attention2_0_1_1_11 [B, 1, 72], rmsNorm2_0_2_0Weight [72]
  //   to rmsNorm2_0_2_0 [B, 1, 72]
  function residual2_0_0RmsNorm2_0_2_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 72; c++) {
        const total = embedding0[b * 72 + c] + gru2_0_0_1_4[b * 72 + c] + attention2_0_1_1_11[b * 72 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 72 + 0.00001);
      for (let c = 0; c < 72; c++) {
        rmsNorm2_0_2_0[b * 72 + c] = (embedding0[b * 72 + c] + gru2_0_0_1_4[b * 72 + c] + attention2_0_1_1_11[b * 72 + c]) * reciprocalRoot * rmsNorm2_0_2_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:29 silu
  // specs/best-any.yaml:26 parallel
  // from linear2_0_2_1_0_0 [B, 1, 128], linear2_0_2_1_1_0 [B, 1, 128] to parallel2_0_2_1 [B, 1, 128]
  function silu2_0_2_1_0_1Parallel2_0_2_1Forward(batch: number): void {
    const size = batch * 128;
    for (let i = 0; i < size; i++) {
      const total = linear2_0_2_1_0_0[i];
      parallel2_0_2_1[i] = total * sigmoid(total) * linear2_0_2_1_1_0[i];
    }
  }

  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:20 residual
  // specs/best-any.yaml:24 residual
  // specs/best-any.yaml:17 rmsNorm
  // from embedding0 [B, 1, 72], gru2_0_0_1_4 [B, 1, 72], attention2_0_1_1_11 [B, 1, 72], linear2_0_2_2 [B, 1, 72], rmsNorm2_1_0_0Weight [72]
  //   to rmsNorm2_1_0_0 [B, 1, 72]
  function residual2_0_0RmsNorm2_1_0_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 72; c++) {
        const total = embedding0[b * 72 + c] + gru2_0_0_1_4[b * 72 + c] + attention2_0_1_1_11[b * 72 + c] + linear2_0_2_2[b * 72 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 72 + 0.00001);
      for (let c = 0; c < 72; c++) {
        rmsNorm2_1_0_0[b * 72 + c] = (embedding0[b * 72 + c] + gru2_0_0_1_4[b * 72 + c] + attention2_0_1_1_11[b * 72 + c] + linear2_0_2_2[b * 72 + c]) * reciprocalRoot * rmsNorm2_1_0_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_1_0_1WeightHhL0 [216, 72], gru2_1_0_1_2 [B, 1, 360], gru2_1_0_1 [B, 1, 216], gru2_1_0_1BiasHhL0 [216]
  //   to gru2_1_0_1_3 [B, 1, 360]
  function gru2_1_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 72; j++) {
        let sumR = 0;
        let sumZ = 0;
        let sumM = 0;
        for (let k = 0; k < 72; k++) {
          sumR += gru2_1_0_1WeightHhL0[j * 72 + k] * gru2_1_0_1_2[b * 360 + k];
          sumZ += gru2_1_0_1WeightHhL0[j * 72 + k + 5184] * gru2_1_0_1_2[b * 360 + k];
          sumM += gru2_1_0_1WeightHhL0[j * 72 + k + 10368] * gru2_1_0_1_2[b * 360 + k];
        }
        const r = sigmoid(gru2_1_0_1[b * 216 + j] + gru2_1_0_1BiasHhL0[j] + sumR);
        const z = sigmoid(gru2_1_0_1[b * 216 + j + 72] + gru2_1_0_1BiasHhL0[j + 72] + sumZ);
        const m = gru2_1_0_1BiasHhL0[j + 144] + sumM;
        const n = tanh(gru2_1_0_1[b * 216 + j + 144] + r * m);
        const previous = gru2_1_0_1_2[b * 360 + j];
        gru2_1_0_1_3[b * 360 + j] = (1 - z) * n + z * previous;
        gru2_1_0_1_3[b * 360 + j + 72] = r;
        gru2_1_0_1_3[b * 360 + j + 144] = z;
        gru2_1_0_1_3[b * 360 + j + 216] = n;
        gru2_1_0_1_3[b * 360 + j + 288] = m;
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_1_0_1_3 [B, 1, 360] to gru2_1_0_1_4 [B, 1, 72]
  function gru2_1_0_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 72; c++) {
        gru2_1_0_1_4[b * 72 + c] = gru2_1_0_1_3[b * 360 + c];
      }
    }
  }

  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:20 residual
  // specs/best-any.yaml:24 residual
  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:21 rmsNorm
  // from embedding0 [B, 1, 72], gru2_0_0_1_4 [B, 1, 72], attention2_0_1_1_11 [B, 1, 72], linear2_0_2_2 [B, 1, 72], gru2_1_0_1_4 [B, 1, 72], rmsNorm2_1_1_0Weight [72]
  //   to rmsNorm2_1_1_0 [B, 1, 72]
  function residual2_0_0RmsNorm2_1_1_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 72; c++) {
        const total = embedding0[b * 72 + c] + gru2_0_0_1_4[b * 72 + c] + attention2_0_1_1_11[b * 72 + c] + linear2_0_2_2[b * 72 + c] + gru2_1_0_1_4[b * 72 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 72 + 0.00001);
      for (let c = 0; c < 72; c++) {
        rmsNorm2_1_1_0[b * 72 + c] = (embedding0[b * 72 + c] + gru2_0_0_1_4[b * 72 + c] + attention2_0_1_1_11[b * 72 + c] + linear2_0_2_2[b * 72 + c] + gru2_1_0_1_4[b * 72 + c]) * reciprocalRoot * rmsNorm2_1_1_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1 [B, 1, 216] to attention2_1_1_1_2 [B, 1, 72]
  function attention2_1_1_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 72; c++) {
        attention2_1_1_1_2[b * 72 + c] = attention2_1_1_1[b * 216 + c];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1 [B, 1, 216] to attention2_1_1_1_3 [B, 1, 72]
  function attention2_1_1_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 72; c++) {
        attention2_1_1_1_3[b * 72 + c] = attention2_1_1_1[b * 216 + c + 72];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1 [B, 1, 216] to attention2_1_1_1_4 [B, 1, 72]
  function attention2_1_1_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 72; c++) {
        attention2_1_1_1_4[b * 72 + c] = attention2_1_1_1[b * 216 + c + 144];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1_5 [B, 15, 72], attention2_1_1_1_3 [B, 1, 72] to attention2_1_1_1_6 [B, 16, 72]
  function attention2_1_1_1Forward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 72; c++) {
          attention2_1_1_1_6[b * 1152 + t * 72 + c] = attention2_1_1_1_5[b * 1080 + t * 72 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 72; c++) {
        attention2_1_1_1_6[b * 1152 + c + 1080] = attention2_1_1_1_3[b * 72 + c];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1_6 [B, 16, 72] to attention2_1_1_1_5 [B, 15, 72]
  function attention2_1_1_1Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 72; c++) {
          attention2_1_1_1_5[b * 1080 + t * 72 + c] = attention2_1_1_1_6[b * 1152 + t * 72 + c + 72];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1_2 [B, 1, 72], attention2_1_1_1_6 [B, 16, 72] to attention2_1_1_1_7 [B, 4, 16]
  function attention2_1_1_1Forward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 1; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 18; d++) {
              sum += attention2_1_1_1_2[b * 72 + t * 72 + h * 18 + d] * attention2_1_1_1_6[b * 1152 + u * 72 + h * 18 + d];
            }
            attention2_1_1_1_7[b * 64 + h * 16 + t * 16 + u] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // specs/best-any.yaml:22 attention
  // from places [B, 1, 1], attention2_1_1_1_7 [B, 4, 16], powers2 [16] to powers2 [16], attention2_1_1_1Weights [B, 4, 16]
  function attention2_0_1_1Attention2_1_1_1Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        let largest = -Infinity;
        const place = places[b];
        for (let c = 0; c < 16; c++) {
          largest = Math.max(largest, 0.23570226039551587 * attention2_1_1_1_7[b * 64 + t * 16 + c] + -1e+30 * (15 > c + place ? 1 : 0));
        }
        let sum = 0;
        for (let c = 0; c < 16; c++) {
          const power = Math.exp(0.23570226039551587 * attention2_1_1_1_7[b * 64 + t * 16 + c] + -1e+30 * (15 > c + place ? 1 : 0) - largest);
          powers2[c] = power;
          sum += power;
        }
        for (let c = 0; c < 16; c++) {
          attention2_1_1_1Weights[b * 64 + t * 16 + c] = powers2[c] / sum;
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1_8 [B, 15, 72], attention2_1_1_1_4 [B, 1, 72] to attention2_1_1_1_9 [B, 16, 72]
  function attention2_1_1_1Forward8(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 72; c++) {
          attention2_1_1_1_9[b * 1152 + t * 72 + c] = attention2_1_1_1_8[b * 1080 + t * 72 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 72; c++) {
        attention2_1_1_1_9[b * 1152 + c + 1080] = attention2_1_1_1_4[b * 72 + c];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1_9 [B, 16, 72] to attention2_1_1_1_8 [B, 15, 72]
  function attention2_1_1_1Forward9(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 72; c++) {
          attention2_1_1_1_8[b * 1080 + t * 72 + c] = attention2_1_1_1_9[b * 1152 + t * 72 + c + 72];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1Weights [B, 4, 16], attention2_1_1_1_9 [B, 16, 72] to attention2_1_1_1_10 [B, 1, 72]
  function attention2_1_1_1Forward10(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 1; t++) {
          for (let d = 0; d < 18; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += attention2_1_1_1Weights[b * 64 + h * 16 + t * 16 + u] * attention2_1_1_1_9[b * 1152 + u * 72 + h * 18 + d];
            }
            attention2_1_1_1_10[b * 72 + t * 72 + h * 18 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:20 residual
  // specs/best-any.yaml:24 residual
  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:20 residual
  // specs/best-any.yaml:25 rmsNorm
  // from embedding0 [B, 1, 72], gru2_0_0_1_4 [B, 1, 72], attention2_0_1_1_11 [B, 1, 72], linear2_0_2_2 [B, 1, 72], gru2_1_0_1_4 [B, 1, 72], attention2_1_1_1_11 [B, 1, 72], rmsNorm2_1_2_0Weight [72]
  //   to rmsNorm2_1_2_0 [B, 1, 72]
  function residual2_0_0RmsNorm2_1_2_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 72; c++) {
        const total = embedding0[b * 72 + c] + gru2_0_0_1_4[b * 72 + c] + attention2_0_1_1_11[b * 72 + c] + linear2_0_2_2[b * 72 + c] + gru2_1_0_1_4[b * 72 + c] + attention2_1_1_1_11[b * 72 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 72 + 0.00001);
      for (let c = 0; c < 72; c++) {
        rmsNorm2_1_2_0[b * 72 + c] = (embedding0[b * 72 + c] + gru2_0_0_1_4[b * 72 + c] + attention2_0_1_1_11[b * 72 + c] + linear2_0_2_2[b * 72 + c] + gru2_1_0_1_4[b * 72 + c] + attention2_1_1_1_11[b * 72 + c]) * reciprocalRoot * rmsNorm2_1_2_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:29 silu
  // specs/best-any.yaml:26 parallel
  // from linear2_1_2_1_0_0 [B, 1, 128], linear2_1_2_1_1_0 [B, 1, 128] to parallel2_1_2_1 [B, 1, 128]
  function silu2_1_2_1_0_1Parallel2_1_2_1Forward(batch: number): void {
    const size = batch * 128;
    for (let i = 0; i < size; i++) {
      const total = linear2_1_2_1_0_0[i];
      parallel2_1_2_1[i] = total * sigmoid(total) * linear2_1_2_1_1_0[i];
    }
  }

  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:20 residual
  // specs/best-any.yaml:24 residual
  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:20 residual
  // specs/best-any.yaml:24 residual
  // specs/best-any.yaml:17 rmsNorm
  // from embedding0 [B, 1, 72], gru2_0_0_1_4 [B, 1, 72], attention2_0_1_1_11 [B, 1, 72], linear2_0_2_2 [B, 1, 72], gru2_1_0_1_4 [B, 1, 72], attention2_1_1_1_11 [B, 1, 72], linear2_1_2_2 [B, 1, 72], rmsNorm2_2_0_0Weight [72]
  //   to rmsNorm2_2_0_0 [B, 1, 72]
  function residual2_0_0RmsNorm2_2_0_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 72; c++) {
        const total = embedding0[b * 72 + c] + gru2_0_0_1_4[b * 72 + c] + attention2_0_1_1_11[b * 72 + c] + linear2_0_2_2[b * 72 + c] + gru2_1_0_1_4[b * 72 + c] + attention2_1_1_1_11[b * 72 + c] + linear2_1_2_2[b * 72 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 72 + 0.00001);
      for (let c = 0; c < 72; c++) {
        rmsNorm2_2_0_0[b * 72 + c] = (embedding0[b * 72 + c] + gru2_0_0_1_4[b * 72 + c] + attention2_0_1_1_11[b * 72 + c] + linear2_0_2_2[b * 72 + c] + gru2_1_0_1_4[b * 72 + c] + attention2_1_1_1_11[b * 72 + c] + linear2_1_2_2[b * 72 + c]) * reciprocalRoot * rmsNorm2_2_0_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_2_0_1WeightHhL0 [216, 72], gru2_2_0_1_2 [B, 1, 360], gru2_2_0_1 [B, 1, 216], gru2_2_0_1BiasHhL0 [216]
  //   to gru2_2_0_1_3 [B, 1, 360]
  function gru2_2_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 72; j++) {
        let sumR = 0;
        let sumZ = 0;
        let sumM = 0;
        for (let k = 0; k < 72; k++) {
          sumR += gru2_2_0_1WeightHhL0[j * 72 + k] * gru2_2_0_1_2[b * 360 + k];
          sumZ += gru2_2_0_1WeightHhL0[j * 72 + k + 5184] * gru2_2_0_1_2[b * 360 + k];
          sumM += gru2_2_0_1WeightHhL0[j * 72 + k + 10368] * gru2_2_0_1_2[b * 360 + k];
        }
        const r = sigmoid(gru2_2_0_1[b * 216 + j] + gru2_2_0_1BiasHhL0[j] + sumR);
        const z = sigmoid(gru2_2_0_1[b * 216 + j + 72] + gru2_2_0_1BiasHhL0[j + 72] + sumZ);
        const m = gru2_2_0_1BiasHhL0[j + 144] + sumM;
        const n = tanh(gru2_2_0_1[b * 216 + j + 144] + r * m);
        const previous = gru2_2_0_1_2[b * 360 + j];
        gru2_2_0_1_3[b * 360 + j] = (1 - z) * n + z * previous;
        gru2_2_0_1_3[b * 360 + j + 72] = r;
        gru2_2_0_1_3[b * 360 + j + 144] = z;
        gru2_2_0_1_3[b * 360 + j + 216] = n;
        gru2_2_0_1_3[b * 360 + j + 288] = m;
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_2_0_1_3 [B, 1, 360] to gru2_2_0_1_4 [B, 1, 72]
  function gru2_2_0_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 72; c++) {
        gru2_2_0_1_4[b * 72 + c] = gru2_2_0_1_3[b * 360 + c];
      }
    }
  }

  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:20 residual
  // specs/best-any.yaml:24 residual
  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:20 residual
  // specs/best-any.yaml:24 residual
  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:21 rmsNorm
  // from embedding0 [B, 1, 72], gru2_0_0_1_4 [B, 1, 72], attention2_0_1_1_11 [B, 1, 72], linear2_0_2_2 [B, 1, 72], gru2_1_0_1_4 [B, 1, 72], attention2_1_1_1_11 [B, 1, 72], linear2_1_2_2 [B, 1, 72], gru2_2_0_1_4 [B, 1, 72], residual2_2_0 [B, 1, 72], rmsNorm2_2_1_0Weight [72]
  //   to residual2_2_0 [B, 1, 72], rmsNorm2_2_1_0 [B, 1, 72]
  function residual2_0_0RmsNorm2_2_1_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 72; c++) {
        const total = embedding0[b * 72 + c] + gru2_0_0_1_4[b * 72 + c] + attention2_0_1_1_11[b * 72 + c] + linear2_0_2_2[b * 72 + c] + gru2_1_0_1_4[b * 72 + c] + attention2_1_1_1_11[b * 72 + c] + linear2_1_2_2[b * 72 + c] + gru2_2_0_1_4[b * 72 + c];
        residual2_2_0[b * 72 + c] = total;
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 72 + 0.00001);
      for (let c = 0; c < 72; c++) {
        rmsNorm2_2_1_0[b * 72 + c] = residual2_2_0[b * 72 + c] * reciprocalRoot * rmsNorm2_2_1_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_2_1_1 [B, 1, 216] to attention2_2_1_1_2 [B, 1, 72]
  function attention2_2_1_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 72; c++) {
        attention2_2_1_1_2[b * 72 + c] = attention2_2_1_1[b * 216 + c];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_2_1_1 [B, 1, 216] to attention2_2_1_1_3 [B, 1, 72]
  function attention2_2_1_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 72; c++) {
        attention2_2_1_1_3[b * 72 + c] = attention2_2_1_1[b * 216 + c + 72];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_2_1_1 [B, 1, 216] to attention2_2_1_1_4 [B, 1, 72]
  function attention2_2_1_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 72; c++) {
        attention2_2_1_1_4[b * 72 + c] = attention2_2_1_1[b * 216 + c + 144];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_2_1_1_5 [B, 15, 72], attention2_2_1_1_3 [B, 1, 72] to attention2_2_1_1_6 [B, 16, 72]
  function attention2_2_1_1Forward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 72; c++) {
          attention2_2_1_1_6[b * 1152 + t * 72 + c] = attention2_2_1_1_5[b * 1080 + t * 72 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 72; c++) {
        attention2_2_1_1_6[b * 1152 + c + 1080] = attention2_2_1_1_3[b * 72 + c];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_2_1_1_6 [B, 16, 72] to attention2_2_1_1_5 [B, 15, 72]
  function attention2_2_1_1Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 72; c++) {
          attention2_2_1_1_5[b * 1080 + t * 72 + c] = attention2_2_1_1_6[b * 1152 + t * 72 + c + 72];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_2_1_1_2 [B, 1, 72], attention2_2_1_1_6 [B, 16, 72] to attention2_2_1_1_7 [B, 4, 16]
  function attention2_2_1_1Forward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 1; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 18; d++) {
              sum += attention2_2_1_1_2[b * 72 + t * 72 + h * 18 + d] * attention2_2_1_1_6[b * 1152 + u * 72 + h * 18 + d];
            }
            attention2_2_1_1_7[b * 64 + h * 16 + t * 16 + u] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // specs/best-any.yaml:22 attention
  // from places [B, 1, 1], attention2_2_1_1_7 [B, 4, 16], powers3 [16] to powers3 [16], attention2_2_1_1Weights [B, 4, 16]
  function attention2_0_1_1Attention2_2_1_1Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        let largest = -Infinity;
        const place = places[b];
        for (let c = 0; c < 16; c++) {
          largest = Math.max(largest, 0.23570226039551587 * attention2_2_1_1_7[b * 64 + t * 16 + c] + -1e+30 * (15 > c + place ? 1 : 0));
        }
        let sum = 0;
        for (let c = 0; c < 16; c++) {
          const power = Math.exp(0.23570226039551587 * attention2_2_1_1_7[b * 64 + t * 16 + c] + -1e+30 * (15 > c + place ? 1 : 0) - largest);
          powers3[c] = power;
          sum += power;
        }
        for (let c = 0; c < 16; c++) {
          attention2_2_1_1Weights[b * 64 + t * 16 + c] = powers3[c] / sum;
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_2_1_1_8 [B, 15, 72], attention2_2_1_1_4 [B, 1, 72] to attention2_2_1_1_9 [B, 16, 72]
  function attention2_2_1_1Forward8(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 72; c++) {
          attention2_2_1_1_9[b * 1152 + t * 72 + c] = attention2_2_1_1_8[b * 1080 + t * 72 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 72; c++) {
        attention2_2_1_1_9[b * 1152 + c + 1080] = attention2_2_1_1_4[b * 72 + c];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_2_1_1_9 [B, 16, 72] to attention2_2_1_1_8 [B, 15, 72]
  function attention2_2_1_1Forward9(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 72; c++) {
          attention2_2_1_1_8[b * 1080 + t * 72 + c] = attention2_2_1_1_9[b * 1152 + t * 72 + c + 72];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_2_1_1Weights [B, 4, 16], attention2_2_1_1_9 [B, 16, 72] to attention2_2_1_1_10 [B, 1, 72]
  function attention2_2_1_1Forward10(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 1; t++) {
          for (let d = 0; d < 18; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += attention2_2_1_1Weights[b * 64 + h * 16 + t * 16 + u] * attention2_2_1_1_9[b * 1152 + u * 72 + h * 18 + d];
            }
            attention2_2_1_1_10[b * 72 + t * 72 + h * 18 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:20 residual
  // specs/best-any.yaml:25 rmsNorm
  // from residual2_2_0 [B, 1, 72], attention2_2_1_1_11 [B, 1, 72], rmsNorm2_2_2_0Weight [72] to rmsNorm2_2_2_0 [B, 1, 72]
  function residual2_2_1RmsNorm2_2_2_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 72; c++) {
        const total = residual2_2_0[b * 72 + c] + attention2_2_1_1_11[b * 72 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 72 + 0.00001);
      for (let c = 0; c < 72; c++) {
        rmsNorm2_2_2_0[b * 72 + c] = (residual2_2_0[b * 72 + c] + attention2_2_1_1_11[b * 72 + c]) * reciprocalRoot * rmsNorm2_2_2_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:29 silu
  // specs/best-any.yaml:26 parallel
  // from linear2_2_2_1_0_0 [B, 1, 128], linear2_2_2_1_1_0 [B, 1, 128] to parallel2_2_2_1 [B, 1, 128]
  function silu2_2_2_1_0_1Parallel2_2_2_1Forward(batch: number): void {
    const size = batch * 128;
    for (let i = 0; i < size; i++) {
      const total = linear2_2_2_1_0_0[i];
      parallel2_2_2_1[i] = total * sigmoid(total) * linear2_2_2_1_1_0[i];
    }
  }

  // specs/best-any.yaml:20 residual
  // specs/best-any.yaml:24 residual
  // specs/best-any.yaml:33 rmsNorm
  // from residual2_2_0 [B, 1, 72], attention2_2_1_1_11 [B, 1, 72], linear2_2_2_2 [B, 1, 72], rmsNorm3Weight [72]
  //   to rmsNorm3 [B, 1, 72]
  function residual2_2_1RmsNorm3Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      for (let c = 0; c < 72; c++) {
        const total = residual2_2_0[b * 72 + c] + attention2_2_1_1_11[b * 72 + c] + linear2_2_2_2[b * 72 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 72 + 0.00001);
      for (let c = 0; c < 72; c++) {
        rmsNorm3[b * 72 + c] = (residual2_2_0[b * 72 + c] + attention2_2_1_1_11[b * 72 + c] + linear2_2_2_2[b * 72 + c]) * reciprocalRoot * rmsNorm3Weight[c];
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_0_0_1_3 [B, 1, 360] to gru2_0_0_1_2 [B, 1, 360]
  function gru2_0_0_1Forward4(batch: number): void {
    const size = batch * 360;
    for (let i = 0; i < size; i++) {
      gru2_0_0_1_2[i] = gru2_0_0_1_3[i];
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_1_0_1_3 [B, 1, 360] to gru2_1_0_1_2 [B, 1, 360]
  function gru2_1_0_1Forward4(batch: number): void {
    const size = batch * 360;
    for (let i = 0; i < size; i++) {
      gru2_1_0_1_2[i] = gru2_1_0_1_3[i];
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_2_0_1_3 [B, 1, 360] to gru2_2_0_1_2 [B, 1, 360]
  function gru2_2_0_1Forward4(batch: number): void {
    const size = batch * 360;
    for (let i = 0; i < size; i++) {
      gru2_2_0_1_2[i] = gru2_2_0_1_3[i];
    }
  }


  /** Logits of the character after the one at hand; the states go on to it. */
  return function oneStep(batch: number): void {
    embedding0Forward(batch);
    rmsNorm2_0_0_0Forward(batch);
    // specs/best-any.yaml:18 gru
    // from rmsNorm2_0_0_0 [B, 1, 72], gru2_0_0_1WeightIhL0 [216, 72], gru2_0_0_1BiasIhL0 [216] to gru2_0_0_1 [B, 1, 216]
    multiplyTransposed(rmsNorm2_0_0_0, gru2_0_0_1WeightIhL0, gru2_0_0_1, batch, 216, 72, gru2_0_0_1BiasIhL0);
    gru2_0_0_1Forward2(batch);
    gru2_0_0_1Forward3(batch);
    residual2_0_0RmsNorm2_0_1_0Forward(batch);
    // specs/best-any.yaml:22 attention
    // from rmsNorm2_0_1_0 [B, 1, 72], attention2_0_1_1InProjWeight [216, 72], attention2_0_1_1InProjBias [216]
    //   to attention2_0_1_1 [B, 1, 216]
    multiplyTransposed(rmsNorm2_0_1_0, attention2_0_1_1InProjWeight, attention2_0_1_1, batch, 216, 72, attention2_0_1_1InProjBias);
    attention2_0_1_1Forward2(batch);
    attention2_0_1_1Forward3(batch);
    attention2_0_1_1Forward4(batch);
    attention2_0_1_1Forward5(batch);
    attention2_0_1_1Forward6(batch);
    attention2_0_1_1Forward7(batch);
    attention2_0_1_1Forward8(batch);
    attention2_0_1_1Forward9(batch);
    attention2_0_1_1Forward10(batch);
    attention2_0_1_1Forward11(batch);
    // specs/best-any.yaml:22 attention
    // from attention2_0_1_1_10 [B, 1, 72], attention2_0_1_1OutProjWeight [72, 72], attention2_0_1_1OutProjBias [72]
    //   to attention2_0_1_1_11 [B, 1, 72]
    multiplyTransposed(attention2_0_1_1_10, attention2_0_1_1OutProjWeight, attention2_0_1_1_11, batch, 72, 72, attention2_0_1_1OutProjBias);
    residual2_0_0RmsNorm2_0_2_0Forward(batch);
    // specs/best-any.yaml:29 linear
    // from rmsNorm2_0_2_0 [B, 1, 72], linear2_0_2_1_0_0Weight [128, 72], linear2_0_2_1_0_0Bias [128]
    //   to linear2_0_2_1_0_0 [B, 1, 128]
    multiplyTransposed(rmsNorm2_0_2_0, linear2_0_2_1_0_0Weight, linear2_0_2_1_0_0, batch, 128, 72, linear2_0_2_1_0_0Bias);
    // specs/best-any.yaml:30 linear
    // from rmsNorm2_0_2_0 [B, 1, 72], linear2_0_2_1_1_0Weight [128, 72], linear2_0_2_1_1_0Bias [128]
    //   to linear2_0_2_1_1_0 [B, 1, 128]
    multiplyTransposed(rmsNorm2_0_2_0, linear2_0_2_1_1_0Weight, linear2_0_2_1_1_0, batch, 128, 72, linear2_0_2_1_1_0Bias);
    silu2_0_2_1_0_1Parallel2_0_2_1Forward(batch);
    // specs/best-any.yaml:31 linear
    // from parallel2_0_2_1 [B, 1, 128], linear2_0_2_2Weight [72, 128], linear2_0_2_2Bias [72] to linear2_0_2_2 [B, 1, 72]
    multiplyTransposed(parallel2_0_2_1, linear2_0_2_2Weight, linear2_0_2_2, batch, 72, 128, linear2_0_2_2Bias);
    residual2_0_0RmsNorm2_1_0_0Forward(batch);
    // specs/best-any.yaml:18 gru
    // from rmsNorm2_1_0_0 [B, 1, 72], gru2_1_0_1WeightIhL0 [216, 72], gru2_1_0_1BiasIhL0 [216] to gru2_1_0_1 [B, 1, 216]
    multiplyTransposed(rmsNorm2_1_0_0, gru2_1_0_1WeightIhL0, gru2_1_0_1, batch, 216, 72, gru2_1_0_1BiasIhL0);
    gru2_1_0_1Forward2(batch);
    gru2_1_0_1Forward3(batch);
    residual2_0_0RmsNorm2_1_1_0Forward(batch);
    // specs/best-any.yaml:22 attention
    // from rmsNorm2_1_1_0 [B, 1, 72], attention2_1_1_1InProjWeight [216, 72], attention2_1_1_1InProjBias [216]
    //   to attention2_1_1_1 [B, 1, 216]
    multiplyTransposed(rmsNorm2_1_1_0, attention2_1_1_1InProjWeight, attention2_1_1_1, batch, 216, 72, attention2_1_1_1InProjBias);
    attention2_1_1_1Forward2(batch);
    attention2_1_1_1Forward3(batch);
    attention2_1_1_1Forward4(batch);
    attention2_1_1_1Forward5(batch);
    attention2_1_1_1Forward6(batch);
    attention2_1_1_1Forward7(batch);
    attention2_0_1_1Attention2_1_1_1Forward(batch);
    attention2_1_1_1Forward8(batch);
    attention2_1_1_1Forward9(batch);
    attention2_1_1_1Forward10(batch);
    // specs/best-any.yaml:22 attention
    // from attention2_1_1_1_10 [B, 1, 72], attention2_1_1_1OutProjWeight [72, 72], attention2_1_1_1OutProjBias [72]
    //   to attention2_1_1_1_11 [B, 1, 72]
    multiplyTransposed(attention2_1_1_1_10, attention2_1_1_1OutProjWeight, attention2_1_1_1_11, batch, 72, 72, attention2_1_1_1OutProjBias);
    residual2_0_0RmsNorm2_1_2_0Forward(batch);
    // specs/best-any.yaml:29 linear
    // from rmsNorm2_1_2_0 [B, 1, 72], linear2_1_2_1_0_0Weight [128, 72], linear2_1_2_1_0_0Bias [128]
    //   to linear2_1_2_1_0_0 [B, 1, 128]
    multiplyTransposed(rmsNorm2_1_2_0, linear2_1_2_1_0_0Weight, linear2_1_2_1_0_0, batch, 128, 72, linear2_1_2_1_0_0Bias);
    // specs/best-any.yaml:30 linear
    // from rmsNorm2_1_2_0 [B, 1, 72], linear2_1_2_1_1_0Weight [128, 72], linear2_1_2_1_1_0Bias [128]
    //   to linear2_1_2_1_1_0 [B, 1, 128]
    multiplyTransposed(rmsNorm2_1_2_0, linear2_1_2_1_1_0Weight, linear2_1_2_1_1_0, batch, 128, 72, linear2_1_2_1_1_0Bias);
    silu2_1_2_1_0_1Parallel2_1_2_1Forward(batch);
    // specs/best-any.yaml:31 linear
    // from parallel2_1_2_1 [B, 1, 128], linear2_1_2_2Weight [72, 128], linear2_1_2_2Bias [72] to linear2_1_2_2 [B, 1, 72]
    multiplyTransposed(parallel2_1_2_1, linear2_1_2_2Weight, linear2_1_2_2, batch, 72, 128, linear2_1_2_2Bias);
    residual2_0_0RmsNorm2_2_0_0Forward(batch);
    // specs/best-any.yaml:18 gru
    // from rmsNorm2_2_0_0 [B, 1, 72], gru2_2_0_1WeightIhL0 [216, 72], gru2_2_0_1BiasIhL0 [216] to gru2_2_0_1 [B, 1, 216]
    multiplyTransposed(rmsNorm2_2_0_0, gru2_2_0_1WeightIhL0, gru2_2_0_1, batch, 216, 72, gru2_2_0_1BiasIhL0);
    gru2_2_0_1Forward2(batch);
    gru2_2_0_1Forward3(batch);
    residual2_0_0RmsNorm2_2_1_0Forward(batch);
    // specs/best-any.yaml:22 attention
    // from rmsNorm2_2_1_0 [B, 1, 72], attention2_2_1_1InProjWeight [216, 72], attention2_2_1_1InProjBias [216]
    //   to attention2_2_1_1 [B, 1, 216]
    multiplyTransposed(rmsNorm2_2_1_0, attention2_2_1_1InProjWeight, attention2_2_1_1, batch, 216, 72, attention2_2_1_1InProjBias);
    attention2_2_1_1Forward2(batch);
    attention2_2_1_1Forward3(batch);
    attention2_2_1_1Forward4(batch);
    attention2_2_1_1Forward5(batch);
    attention2_2_1_1Forward6(batch);
    attention2_2_1_1Forward7(batch);
    attention2_0_1_1Attention2_2_1_1Forward(batch);
    attention2_2_1_1Forward8(batch);
    attention2_2_1_1Forward9(batch);
    attention2_2_1_1Forward10(batch);
    // specs/best-any.yaml:22 attention
    // from attention2_2_1_1_10 [B, 1, 72], attention2_2_1_1OutProjWeight [72, 72], attention2_2_1_1OutProjBias [72]
    //   to attention2_2_1_1_11 [B, 1, 72]
    multiplyTransposed(attention2_2_1_1_10, attention2_2_1_1OutProjWeight, attention2_2_1_1_11, batch, 72, 72, attention2_2_1_1OutProjBias);
    residual2_2_1RmsNorm2_2_2_0Forward(batch);
    // specs/best-any.yaml:29 linear
    // from rmsNorm2_2_2_0 [B, 1, 72], linear2_2_2_1_0_0Weight [128, 72], linear2_2_2_1_0_0Bias [128]
    //   to linear2_2_2_1_0_0 [B, 1, 128]
    multiplyTransposed(rmsNorm2_2_2_0, linear2_2_2_1_0_0Weight, linear2_2_2_1_0_0, batch, 128, 72, linear2_2_2_1_0_0Bias);
    // specs/best-any.yaml:30 linear
    // from rmsNorm2_2_2_0 [B, 1, 72], linear2_2_2_1_1_0Weight [128, 72], linear2_2_2_1_1_0Bias [128]
    //   to linear2_2_2_1_1_0 [B, 1, 128]
    multiplyTransposed(rmsNorm2_2_2_0, linear2_2_2_1_1_0Weight, linear2_2_2_1_1_0, batch, 128, 72, linear2_2_2_1_1_0Bias);
    silu2_2_2_1_0_1Parallel2_2_2_1Forward(batch);
    // specs/best-any.yaml:31 linear
    // from parallel2_2_2_1 [B, 1, 128], linear2_2_2_2Weight [72, 128], linear2_2_2_2Bias [72] to linear2_2_2_2 [B, 1, 72]
    multiplyTransposed(parallel2_2_2_1, linear2_2_2_2Weight, linear2_2_2_2, batch, 72, 128, linear2_2_2_2Bias);
    residual2_2_1RmsNorm3Forward(batch);
    // specs/best-any.yaml:34 linear
    // from rmsNorm3 [B, 1, 72], linear4Weight [27, 72], linear4Bias [27] to linear4 [B, 1, 27]
    multiplyTransposed(rmsNorm3, linear4Weight, linear4, batch, 27, 72, linear4Bias);
    gru2_0_0_1Forward4(batch);
    gru2_1_0_1Forward4(batch);
    gru2_2_0_1Forward4(batch);
  };
}

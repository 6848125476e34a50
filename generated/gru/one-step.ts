// Made by wnc from specs/gru.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, sigmoid, tanh, type OneStep, type OneStepMemory } from 'wnc/runtime';

/** Binds the model, one character at a time, to its arrays, once. */
export function createOneStep(memory: OneStepMemory): OneStep {
  // The batch.
  const tokens = memory.inputs; // [B, 1, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 1512); // [27, 56]
  const gru1WeightIhL0 = memory.parameters.subarray(1512, 23016); // [384, 56]
  const gru1WeightHhL0 = memory.parameters.subarray(23016, 72168); // [384, 128]
  const gru1BiasIhL0 = memory.parameters.subarray(72168, 72552); // [384]
  const gru1BiasHhL0 = memory.parameters.subarray(72552, 72936); // [384]
  const linear2Weight = memory.parameters.subarray(72936, 76392); // [27, 128]
  const linear2Bias = memory.parameters.subarray(76392, 76419); // [27]
  // What is kept of each example.
  const gru1_2 = memory.states.subarray(0, 81920); // [B, 1, 640]
  // Workspace: tensors that are not needed at the same time share places.
  const embedding0 = memory.workspace.subarray(0, 7168); // [B, 1, 56]
  const gru1 = memory.workspace.subarray(81920, 131072); // [B, 1, 384]
  const gru1_3 = memory.workspace.subarray(0, 81920); // [B, 1, 640]
  const gru1_4 = memory.workspace.subarray(81920, 98304); // [B, 1, 128]
  const linear2 = memory.workspace.subarray(98304, 101760); // [B, 1, 27]

  // specs/gru.yaml:20 embedding
  // from tokens [B, 1, 1], embedding0Weight [27, 56] to embedding0 [B, 1, 56]
  function embedding0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = tokens[b];
      for (let c = 0; c < 56; c++) {
        embedding0[b * 56 + c] = embedding0Weight[row * 56 + c];
      }
    }
  }

  // specs/gru.yaml:21 gru
  // from gru1WeightHhL0 [384, 128], gru1_2 [B, 1, 640], gru1 [B, 1, 384], gru1BiasHhL0 [384] to gru1_3 [B, 1, 640]
  function gru1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 128; j++) {
        let sumR = 0;
        let sumZ = 0;
        let sumM = 0;
        for (let k = 0; k < 128; k++) {
          sumR += gru1WeightHhL0[j * 128 + k] * gru1_2[b * 640 + k];
          sumZ += gru1WeightHhL0[j * 128 + k + 16384] * gru1_2[b * 640 + k];
          sumM += gru1WeightHhL0[j * 128 + k + 32768] * gru1_2[b * 640 + k];
        }
        const r = sigmoid(gru1[b * 384 + j] + gru1BiasHhL0[j] + sumR);
        const z = sigmoid(gru1[b * 384 + j + 128] + gru1BiasHhL0[j + 128] + sumZ);
        const m = gru1BiasHhL0[j + 256] + sumM;
        const n = tanh(gru1[b * 384 + j + 256] + r * m);
        const previous = gru1_2[b * 640 + j];
        gru1_3[b * 640 + j] = (1 - z) * n + z * previous;
        gru1_3[b * 640 + j + 128] = r;
        gru1_3[b * 640 + j + 256] = z;
        gru1_3[b * 640 + j + 384] = n;
        gru1_3[b * 640 + j + 512] = m;
      }
    }
  }

  // specs/gru.yaml:21 gru
  // from gru1_3 [B, 1, 640] to gru1_4 [B, 1, 128]
  function gru1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 128; c++) {
        gru1_4[b * 128 + c] = gru1_3[b * 640 + c];
      }
    }
  }

  // specs/gru.yaml:21 gru
  // from gru1_3 [B, 1, 640] to gru1_2 [B, 1, 640]
  function gru1Forward4(batch: number): void {
    const size = batch * 640;
    for (let i = 0; i < size; i++) {
      gru1_2[i] = gru1_3[i];
    }
  }


  /** Logits of the character after the one at hand; the states go on to it. */
  return function oneStep(batch: number): void {
    embedding0Forward(batch);
    // specs/gru.yaml:21 gru
    // from embedding0 [B, 1, 56], gru1WeightIhL0 [384, 56], gru1BiasIhL0 [384] to gru1 [B, 1, 384]
    multiplyTransposed(embedding0, gru1WeightIhL0, gru1, batch, 384, 56, gru1BiasIhL0);
    gru1Forward2(batch);
    gru1Forward3(batch);
    // specs/gru.yaml:22 linear
    // from gru1_4 [B, 1, 128], linear2Weight [27, 128], linear2Bias [27] to linear2 [B, 1, 27]
    multiplyTransposed(gru1_4, linear2Weight, linear2, batch, 27, 128, linear2Bias);
    gru1Forward4(batch);
  };
}

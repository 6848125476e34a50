// Made by wnc from specs/lstm.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, sigmoid, tanh, type OneStep, type OneStepMemory } from 'wnc/runtime';

/** Binds the model, one character at a time, to its arrays, once. */
export function createOneStep(memory: OneStepMemory): OneStep {
  // The batch.
  const tokens = memory.inputs; // [B, 1, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 1296); // [27, 48]
  const lstm1WeightIhL0 = memory.parameters.subarray(1296, 22800); // [448, 48]
  const lstm1WeightHhL0 = memory.parameters.subarray(22800, 72976); // [448, 112]
  const lstm1BiasIhL0 = memory.parameters.subarray(72976, 73424); // [448]
  const lstm1BiasHhL0 = memory.parameters.subarray(73424, 73872); // [448]
  const linear2Weight = memory.parameters.subarray(73872, 76896); // [27, 112]
  const linear2Bias = memory.parameters.subarray(76896, 76923); // [27]
  // What is kept of each example.
  const lstm1_2 = memory.states.subarray(0, 86016); // [B, 1, 672]
  // Workspace: tensors that are not needed at the same time share places.
  const embedding0 = memory.workspace.subarray(0, 6144); // [B, 1, 48]
  const lstm1 = memory.workspace.subarray(86016, 143360); // [B, 1, 448]
  const lstm1_3 = memory.workspace.subarray(0, 86016); // [B, 1, 672]
  const lstm1_4 = memory.workspace.subarray(86016, 100352); // [B, 1, 112]
  const linear2 = memory.workspace.subarray(100352, 103808); // [B, 1, 27]

  // specs/lstm.yaml:21 embedding
  // from tokens [B, 1, 1], embedding0Weight [27, 48] to embedding0 [B, 1, 48]
  function embedding0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = tokens[b];
      for (let c = 0; c < 48; c++) {
        embedding0[b * 48 + c] = embedding0Weight[row * 48 + c];
      }
    }
  }

  // specs/lstm.yaml:22 lstm
  // from lstm1WeightHhL0 [448, 112], lstm1_2 [B, 1, 672], lstm1 [B, 1, 448], lstm1BiasHhL0 [448] to lstm1_3 [B, 1, 672]
  function lstm1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 112; j++) {
        let sumI = 0;
        let sumF = 0;
        let sumG = 0;
        let sumO = 0;
        for (let k = 0; k < 112; k++) {
          sumI += lstm1WeightHhL0[j * 112 + k] * lstm1_2[b * 672 + k];
          sumF += lstm1WeightHhL0[j * 112 + k + 12544] * lstm1_2[b * 672 + k];
          sumG += lstm1WeightHhL0[j * 112 + k + 25088] * lstm1_2[b * 672 + k];
          sumO += lstm1WeightHhL0[j * 112 + k + 37632] * lstm1_2[b * 672 + k];
        }
        const i = sigmoid(lstm1[b * 448 + j] + lstm1BiasHhL0[j] + sumI);
        const f = sigmoid(lstm1[b * 448 + j + 112] + lstm1BiasHhL0[j + 112] + sumF);
        const g = tanh(lstm1[b * 448 + j + 224] + lstm1BiasHhL0[j + 224] + sumG);
        const o = sigmoid(lstm1[b * 448 + j + 336] + lstm1BiasHhL0[j + 336] + sumO);
        const c = f * lstm1_2[b * 672 + j + 112] + i * g;
        lstm1_3[b * 672 + j] = o * tanh(c);
        lstm1_3[b * 672 + j + 112] = c;
        lstm1_3[b * 672 + j + 224] = i;
        lstm1_3[b * 672 + j + 336] = f;
        lstm1_3[b * 672 + j + 448] = g;
        lstm1_3[b * 672 + j + 560] = o;
      }
    }
  }

  // specs/lstm.yaml:22 lstm
  // from lstm1_3 [B, 1, 672] to lstm1_4 [B, 1, 112]
  function lstm1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 112; c++) {
        lstm1_4[b * 112 + c] = lstm1_3[b * 672 + c];
      }
    }
  }

  // specs/lstm.yaml:22 lstm
  // from lstm1_3 [B, 1, 672] to lstm1_2 [B, 1, 672]
  function lstm1Forward4(batch: number): void {
    const size = batch * 672;
    for (let i = 0; i < size; i++) {
      lstm1_2[i] = lstm1_3[i];
    }
  }


  /** Logits of the character after the one at hand; the states go on to it. */
  return function oneStep(batch: number): void {
    embedding0Forward(batch);
    // specs/lstm.yaml:22 lstm
    // from embedding0 [B, 1, 48], lstm1WeightIhL0 [448, 48], lstm1BiasIhL0 [448] to lstm1 [B, 1, 448]
    multiplyTransposed(embedding0, lstm1WeightIhL0, lstm1, batch, 448, 48, lstm1BiasIhL0);
    lstm1Forward2(batch);
    lstm1Forward3(batch);
    // specs/lstm.yaml:23 linear
    // from lstm1_4 [B, 1, 112], linear2Weight [27, 112], linear2Bias [27] to linear2 [B, 1, 27]
    multiplyTransposed(lstm1_4, linear2Weight, linear2, batch, 27, 112, linear2Bias);
    lstm1Forward4(batch);
  };
}

// Made by wnc from specs/rnn.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, tanh, type OneStep, type OneStepMemory } from 'wnc/runtime';

/** Binds the model, one character at a time, to its arrays, once. */
export function createOneStep(memory: OneStepMemory): OneStep {
  // The batch.
  const tokens = memory.inputs; // [B, 1, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 1728); // [27, 64]
  const rnn1WeightIhL0 = memory.parameters.subarray(1728, 16576); // [232, 64]
  const rnn1WeightHhL0 = memory.parameters.subarray(16576, 70400); // [232, 232]
  const rnn1BiasIhL0 = memory.parameters.subarray(70400, 70632); // [232]
  const rnn1BiasHhL0 = memory.parameters.subarray(70632, 70864); // [232]
  const linear2Weight = memory.parameters.subarray(70864, 77128); // [27, 232]
  const linear2Bias = memory.parameters.subarray(77128, 77155); // [27]
  // What is kept of each example.
  const rnn1_2 = memory.states.subarray(0, 29696); // [B, 1, 232]
  // Workspace: tensors that are not needed at the same time share places.
  const embedding0 = memory.workspace.subarray(29696, 37888); // [B, 1, 64]
  const rnn1 = memory.workspace.subarray(0, 29696); // [B, 1, 232]
  const rnn1_3 = memory.workspace.subarray(29696, 59392); // [B, 1, 232]
  const linear2 = memory.workspace.subarray(0, 3456); // [B, 1, 27]

  // specs/rnn.yaml:17 embedding
  // from tokens [B, 1, 1], embedding0Weight [27, 64] to embedding0 [B, 1, 64]
  function embedding0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = tokens[b];
      for (let c = 0; c < 64; c++) {
        embedding0[b * 64 + c] = embedding0Weight[row * 64 + c];
      }
    }
  }

  // specs/rnn.yaml:18 rnn
  // from rnn1WeightHhL0 [232, 232], rnn1_2 [B, 1, 232], rnn1 [B, 1, 232], rnn1BiasHhL0 [232] to rnn1_3 [B, 1, 232]
  function rnn1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 232; j++) {
        let sum = 0;
        for (let k = 0; k < 232; k++) {
          sum += rnn1WeightHhL0[j * 232 + k] * rnn1_2[b * 232 + k];
        }
        rnn1_3[b * 232 + j] = tanh(rnn1[b * 232 + j] + rnn1BiasHhL0[j] + sum);
      }
    }
  }

  // specs/rnn.yaml:18 rnn
  // from rnn1_3 [B, 1, 232] to rnn1_2 [B, 1, 232]
  function rnn1Forward3(batch: number): void {
    const size = batch * 232;
    for (let i = 0; i < size; i++) {
      rnn1_2[i] = rnn1_3[i];
    }
  }


  /** Logits of the character after the one at hand; the states go on to it. */
  return function oneStep(batch: number): void {
    embedding0Forward(batch);
    // specs/rnn.yaml:18 rnn
    // from embedding0 [B, 1, 64], rnn1WeightIhL0 [232, 64], rnn1BiasIhL0 [232] to rnn1 [B, 1, 232]
    multiplyTransposed(embedding0, rnn1WeightIhL0, rnn1, batch, 232, 64, rnn1BiasIhL0);
    rnn1Forward2(batch);
    // specs/rnn.yaml:19 linear
    // from rnn1_3 [B, 1, 232], linear2Weight [27, 232], linear2Bias [27] to linear2 [B, 1, 27]
    multiplyTransposed(rnn1_3, linear2Weight, linear2, batch, 27, 232, linear2Bias);
    rnn1Forward3(batch);
  };
}

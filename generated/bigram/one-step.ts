// Made by wnc from specs/bigram.yaml: change the spec and run wnc compile, not this file.
import { type OneStep, type OneStepMemory } from 'wnc/runtime';

/** Binds the model, one character at a time, to its arrays, once. */
export function createOneStep(memory: OneStepMemory): OneStep {
  // The batch.
  const tokens = memory.inputs; // [B, 1, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 729); // [27, 27]
  // Workspace: tensors that are not needed at the same time share places.
  const embedding0 = memory.workspace.subarray(0, 3456); // [B, 1, 27]

  // specs/bigram.yaml:16 embedding
  // from tokens [B, 1, 1], embedding0Weight [27, 27] to embedding0 [B, 1, 27]
  function embedding0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = tokens[b];
      for (let c = 0; c < 27; c++) {
        embedding0[b * 27 + c] = embedding0Weight[row * 27 + c];
      }
    }
  }


  /** Logits of the character after the one at hand; the states go on to it. */
  return function oneStep(batch: number): void {
    embedding0Forward(batch);
  };
}

// Made by wnc from specs/bigram.yaml: change the spec and run wnc compile, not this file.
import { type TrainingMemory, type TrainingStep } from 'wnc/runtime';

/** Binds the training step to its arrays, once; the step itself allocates nothing. */
export function createTrainingStep(memory: TrainingMemory): TrainingStep {
  // The batch.
  const tokens = memory.inputs; // [B, 1, 1]
  const targets = memory.targets; // [B, 1, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 729); // [27, 27]
  // Gradients of the parameters.
  const dEmbedding0Weight = memory.gradients.subarray(0, 729); // [27, 27]
  // Workspace: tensors that are not needed at the same time share places.
  const lossCount = memory.workspace.subarray(13852, 13853); // [1, 1, 1]
  const embedding0 = memory.workspace.subarray(0, 6912); // [B, 1, 27]
  const loss = memory.workspace.subarray(13856, 13857); // [1, 1, 1]
  const loss2 = memory.workspace.subarray(13824, 13825); // [1, 1, 1]
  const dEmbedding0 = memory.workspace.subarray(6912, 13824); // [B, 1, 27]
  const powers = memory.workspace.subarray(13824, 13851); // [27]

  // loss
  // from targets [B, 1, 1] to lossCount [1, 1, 1]
  function lossForward(batch: number): void {
    let sum = 0;
    for (let b = 0; b < batch; b++) {
      sum += targets[b] >= 0 ? 1 : 0;
    }
    lossCount[0] = Math.max(sum, 1);
  }

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

  // loss
  // from targets [B, 1, 1], embedding0 [B, 1, 27], lossCount [1, 1, 1], powers [27]
  //   to powers [27], dEmbedding0 [B, 1, 27], loss [1, 1, 1]
  function lossForward2(batch: number): void {
    let sum = 0;
    for (let b = 0; b < batch; b++) {
      let largest = -Infinity;
      let sum2 = 0;
      const target = targets[b];
      for (let c = 0; c < 27; c++) {
        const x = embedding0[b * 27 + c];
        largest = Math.max(largest, x);
        sum2 += (c === target ? 1 : 0) * x;
      }
      let sum3 = 0;
      for (let c = 0; c < 27; c++) {
        const power = Math.exp(embedding0[b * 27 + c] - largest);
        powers[c] = power;
        sum3 += power;
      }
      sum += (Math.log(sum3) + largest - sum2) * (target >= 0 ? 1 : 0);
      const dLog = 1 / lossCount[0] * (target >= 0 ? 1 : 0);
      const dProduct = -dLog;
      const dPower = dLog / sum3;
      for (let c = 0; c < 27; c++) {
        dEmbedding0[b * 27 + c] = dProduct * (c === target ? 1 : 0) + dPower * powers[c];
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

  // specs/bigram.yaml:16 embedding
  // from tokens [B, 1, 1], dEmbedding0 [B, 1, 27] to dEmbedding0Weight [27, 27]
  function embedding0Gradient(batch: number): void {
    dEmbedding0Weight.fill(0);
    for (let b = 0; b < batch; b++) {
      const row = tokens[b];
      for (let c = 0; c < 27; c++) {
        dEmbedding0Weight[row * 27 + c] += dEmbedding0[b * 27 + c];
      }
    }
  }


  /** Forward and backward of the first `batch` examples; returns the mean loss. */
  return function trainingStep(batch: number): number {
    lossForward(batch);
    embedding0Forward(batch);
    lossForward2(batch);
    lossForward3();

    // Backward.
    embedding0Gradient(batch);
    return loss2[0];
  };
}

// Made by wnc from specs/bigram.yaml: change the spec and run wnc compile, not this file.
import { type Evaluation, type EvaluationMemory } from 'wnc/runtime';

/** Binds the model in evaluation mode to its arrays, once. */
export function createEvaluation(memory: EvaluationMemory): Evaluation {
  // The batch.
  const tokens = memory.inputs; // [B, 1, 1]
  const targets = memory.targets; // [B, 1, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 729); // [27, 27]
  // Workspace: tensors that are not needed at the same time share places.
  const loss = memory.workspace.subarray(3456, 3457); // [1, 1, 1]
  const embedding0 = memory.workspace.subarray(0, 3456); // [B, 1, 27]
  const loss2 = memory.workspace.subarray(3460, 3461); // [1, 1, 1]
  const loss3 = memory.workspace.subarray(3464, 3465); // [1, 1, 1]

  // loss
  // from targets [B, 1, 1] to loss [1, 1, 1]
  function lossForward(batch: number): void {
    let sum = 0;
    for (let b = 0; b < batch; b++) {
      sum += targets[b] >= 0 ? 1 : 0;
    }
    loss[0] = sum;
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
  // from targets [B, 1, 1], embedding0 [B, 1, 27] to loss2 [1, 1, 1]
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
        sum3 += Math.exp(embedding0[b * 27 + c] - largest);
      }
      sum += (Math.log(sum3) + largest - sum2) * (target >= 0 ? 1 : 0);
    }
    loss2[0] = sum;
  }

  // loss
  // from loss2 [1, 1, 1], loss [1, 1, 1] to loss3 [1, 1, 1]
  function lossForward3(): void {
    const sum = loss2[0];
    const count = Math.max(loss[0], 1);
    loss3[0] = sum / count;
  }


  /** Logits of the first `batch` examples. */
  function evaluate(batch: number): void {
    embedding0Forward(batch);
  }

  /** Logits, and the mean loss. */
  function evaluateLoss(batch: number): number {
    evaluate(batch);
    lossForward(batch);
    lossForward2(batch);
    lossForward3();
    return loss3[0];
  }

  return { run: evaluate, loss: evaluateLoss };
}

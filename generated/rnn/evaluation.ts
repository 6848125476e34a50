// Made by wnc from specs/rnn.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, tanh, type Evaluation, type EvaluationMemory } from 'wnc/runtime';

/** Binds the model in evaluation mode to its arrays, once. */
export function createEvaluation(memory: EvaluationMemory): Evaluation {
  // The batch.
  const tokens = memory.inputs; // [B, 16, 1]
  const targets = memory.targets; // [B, 16, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 1728); // [27, 64]
  const rnn1WeightIhL0 = memory.parameters.subarray(1728, 16576); // [232, 64]
  const rnn1WeightHhL0 = memory.parameters.subarray(16576, 70400); // [232, 232]
  const rnn1BiasIhL0 = memory.parameters.subarray(70400, 70632); // [232]
  const rnn1BiasHhL0 = memory.parameters.subarray(70632, 70864); // [232]
  const linear2Weight = memory.parameters.subarray(70864, 77128); // [27, 232]
  const linear2Bias = memory.parameters.subarray(77128, 77155); // [27]
  // Workspace: tensors that are not needed at the same time share places.
  const loss = memory.workspace.subarray(950272, 950273); // [1, 1, 1]
  const embedding0 = memory.workspace.subarray(475136, 606208); // [B, 16, 64]
  const rnn1 = memory.workspace.subarray(0, 475136); // [B, 16, 232]
  const rnn1_2 = memory.workspace.subarray(475136, 950272); // [B, 16, 232]
  const linear2 = memory.workspace.subarray(0, 55296); // [B, 16, 27]
  const loss2 = memory.workspace.subarray(55296, 55297); // [1, 1, 1]
  const loss3 = memory.workspace.subarray(55300, 55301); // [1, 1, 1]

  // loss
  // from targets [B, 16, 1] to loss [1, 1, 1]
  function lossForward(batch: number): void {
    const rows = batch * 16;
    let sum = 0;
    for (let n = 0; n < rows; n++) {
      sum += targets[n] >= 0 ? 1 : 0;
    }
    loss[0] = sum;
  }

  // specs/rnn.yaml:17 embedding
  // from tokens [B, 16, 1], embedding0Weight [27, 64] to embedding0 [B, 16, 64]
  function embedding0Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 64; c++) {
        embedding0[n * 64 + c] = embedding0Weight[row * 64 + c];
      }
    }
  }

  // specs/rnn.yaml:18 rnn
  // from rnn1 [B, 16, 232], rnn1BiasHhL0 [232], rnn1WeightHhL0 [232, 232], rnn1_2 [B, 16, 232] to rnn1_2 [B, 16, 232]
  function rnn1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 232; j++) {
        const sum = 0;
        rnn1_2[b * 3712 + j] = tanh(rnn1[b * 3712 + j] + rnn1BiasHhL0[j] + sum);
      }
    }
    for (let s = 0; s < 15; s++) {
      for (let b = 0; b < batch; b++) {
        for (let j = 0; j < 232; j++) {
          let sum = 0;
          for (let k = 0; k < 232; k++) {
            sum += rnn1WeightHhL0[j * 232 + k] * rnn1_2[b * 3712 + s * 232 + k];
          }
          rnn1_2[b * 3712 + s * 232 + j + 232] = tanh(rnn1[b * 3712 + s * 232 + j + 232] + rnn1BiasHhL0[j] + sum);
        }
      }
    }
  }

  // loss
  // from targets [B, 16, 1], linear2 [B, 16, 27] to loss2 [1, 1, 1]
  function lossForward2(batch: number): void {
    const rows = batch * 16;
    let sum = 0;
    for (let n = 0; n < rows; n++) {
      let largest = -Infinity;
      let sum2 = 0;
      const target = targets[n];
      for (let c = 0; c < 27; c++) {
        const total = linear2[n * 27 + c];
        largest = Math.max(largest, total);
        sum2 += (c === target ? 1 : 0) * total;
      }
      let sum3 = 0;
      for (let c = 0; c < 27; c++) {
        sum3 += Math.exp(linear2[n * 27 + c] - largest);
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
    // specs/rnn.yaml:18 rnn
    // from embedding0 [B, 16, 64], rnn1WeightIhL0 [232, 64], rnn1BiasIhL0 [232] to rnn1 [B, 16, 232]
    multiplyTransposed(embedding0, rnn1WeightIhL0, rnn1, batch * 16, 232, 64, rnn1BiasIhL0);
    rnn1Forward2(batch);
    // specs/rnn.yaml:19 linear
    // from rnn1_2 [B, 16, 232], linear2Weight [27, 232], linear2Bias [27] to linear2 [B, 16, 27]
    multiplyTransposed(rnn1_2, linear2Weight, linear2, batch * 16, 27, 232, linear2Bias);
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

// Made by wnc from specs/bag-of-characters.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, tanh, type Evaluation, type EvaluationMemory } from 'wnc/runtime';

/** Binds the model in evaluation mode to its arrays, once. */
export function createEvaluation(memory: EvaluationMemory): Evaluation {
  // The batch.
  const tokens = memory.inputs; // [B, 16, 1]
  const targets = memory.targets; // [B, 1, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 1728); // [27, 64]
  const linear2_0Weight = memory.parameters.subarray(1728, 5824); // [64, 64]
  const linear2_0Bias = memory.parameters.subarray(5824, 5888); // [64]
  const linear2_2Weight = memory.parameters.subarray(5888, 9984); // [64, 64]
  const linear2_2Bias = memory.parameters.subarray(9984, 10048); // [64]
  const linear3Weight = memory.parameters.subarray(10048, 11776); // [27, 64]
  const linear3Bias = memory.parameters.subarray(11776, 11803); // [27]
  // Workspace: tensors that are not needed at the same time share places.
  const loss = memory.workspace.subarray(147456, 147457); // [1, 1, 1]
  const embedding0 = memory.workspace.subarray(0, 131072); // [B, 16, 64]
  const last1_0_0 = memory.workspace.subarray(131072, 139264); // [B, 1, 64]
  const parallel1 = memory.workspace.subarray(139264, 147456); // [B, 1, 64]
  const linear2_0 = memory.workspace.subarray(0, 8192); // [B, 1, 64]
  const tanh2_1 = memory.workspace.subarray(8192, 16384); // [B, 1, 64]
  const linear2_2 = memory.workspace.subarray(0, 8192); // [B, 1, 64]
  const residual2 = memory.workspace.subarray(8192, 16384); // [B, 1, 64]
  const linear3 = memory.workspace.subarray(0, 3456); // [B, 1, 27]
  const loss2 = memory.workspace.subarray(3456, 3457); // [1, 1, 1]
  const loss3 = memory.workspace.subarray(3460, 3461); // [1, 1, 1]

  // loss
  // from targets [B, 1, 1] to loss [1, 1, 1]
  function lossForward(batch: number): void {
    let sum = 0;
    for (let b = 0; b < batch; b++) {
      sum += targets[b] >= 0 ? 1 : 0;
    }
    loss[0] = sum;
  }

  // specs/bag-of-characters.yaml:17 embedding
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

  // specs/bag-of-characters.yaml:21 last
  // from embedding0 [B, 16, 64] to last1_0_0 [B, 1, 64]
  function last1_0_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 64; c++) {
        last1_0_0[b * 64 + c] = embedding0[b * 1024 + c + 960];
      }
    }
  }

  // specs/bag-of-characters.yaml:22 mean
  // specs/bag-of-characters.yaml:18 parallel
  // from embedding0 [B, 16, 64], last1_0_0 [B, 1, 64] to parallel1 [B, 1, 64]
  function mean1_1_0Parallel1Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 64; c++) {
        let sum = 0;
        for (let t = 0; t < 16; t++) {
          sum += embedding0[b * 1024 + t * 64 + c];
        }
        parallel1[b * 64 + c] = last1_0_0[b * 64 + c] + sum / 16;
      }
    }
  }

  // specs/bag-of-characters.yaml:25 tanh
  // from linear2_0 [B, 1, 64] to tanh2_1 [B, 1, 64]
  function tanh2_1Forward(batch: number): void {
    const size = batch * 64;
    for (let i = 0; i < size; i++) {
      tanh2_1[i] = tanh(linear2_0[i]);
    }
  }

  // specs/bag-of-characters.yaml:23 residual
  // from parallel1 [B, 1, 64], linear2_2 [B, 1, 64] to residual2 [B, 1, 64]
  function residual2Forward(batch: number): void {
    const size = batch * 64;
    for (let i = 0; i < size; i++) {
      residual2[i] = parallel1[i] + linear2_2[i];
    }
  }

  // loss
  // from targets [B, 1, 1], linear3 [B, 1, 27] to loss2 [1, 1, 1]
  function lossForward2(batch: number): void {
    let sum = 0;
    for (let b = 0; b < batch; b++) {
      let largest = -Infinity;
      let sum2 = 0;
      const target = targets[b];
      for (let c = 0; c < 27; c++) {
        const total = linear3[b * 27 + c];
        largest = Math.max(largest, total);
        sum2 += (c === target ? 1 : 0) * total;
      }
      let sum3 = 0;
      for (let c = 0; c < 27; c++) {
        sum3 += Math.exp(linear3[b * 27 + c] - largest);
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
    last1_0_0Forward(batch);
    mean1_1_0Parallel1Forward(batch);
    // specs/bag-of-characters.yaml:24 linear
    // from parallel1 [B, 1, 64], linear2_0Weight [64, 64], linear2_0Bias [64] to linear2_0 [B, 1, 64]
    multiplyTransposed(parallel1, linear2_0Weight, linear2_0, batch, 64, 64, linear2_0Bias);
    tanh2_1Forward(batch);
    // specs/bag-of-characters.yaml:26 linear
    // from tanh2_1 [B, 1, 64], linear2_2Weight [64, 64], linear2_2Bias [64] to linear2_2 [B, 1, 64]
    multiplyTransposed(tanh2_1, linear2_2Weight, linear2_2, batch, 64, 64, linear2_2Bias);
    residual2Forward(batch);
    // specs/bag-of-characters.yaml:27 linear
    // from residual2 [B, 1, 64], linear3Weight [27, 64], linear3Bias [27] to linear3 [B, 1, 27]
    multiplyTransposed(residual2, linear3Weight, linear3, batch, 27, 64, linear3Bias);
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

// Made by wnc from specs/lstm.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, sigmoid, tanh, type Evaluation, type EvaluationMemory } from 'wnc/runtime';

/** Binds the model in evaluation mode to its arrays, once. */
export function createEvaluation(memory: EvaluationMemory): Evaluation {
  // The batch.
  const tokens = memory.inputs; // [B, 16, 1]
  const targets = memory.targets; // [B, 16, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 1296); // [27, 48]
  const lstm1WeightIhL0 = memory.parameters.subarray(1296, 22800); // [448, 48]
  const lstm1WeightHhL0 = memory.parameters.subarray(22800, 72976); // [448, 112]
  const lstm1BiasIhL0 = memory.parameters.subarray(72976, 73424); // [448]
  const lstm1BiasHhL0 = memory.parameters.subarray(73424, 73872); // [448]
  const linear2Weight = memory.parameters.subarray(73872, 76896); // [27, 112]
  const linear2Bias = memory.parameters.subarray(76896, 76923); // [27]
  // Workspace: tensors that are not needed at the same time share places.
  const loss = memory.workspace.subarray(2293760, 2293761); // [1, 1, 1]
  const embedding0 = memory.workspace.subarray(0, 98304); // [B, 16, 48]
  const lstm1 = memory.workspace.subarray(1376256, 2293760); // [B, 16, 448]
  const lstm1_2 = memory.workspace.subarray(0, 1376256); // [B, 16, 672]
  const lstm1_3 = memory.workspace.subarray(1376256, 1605632); // [B, 16, 112]
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

  // specs/lstm.yaml:21 embedding
  // from tokens [B, 16, 1], embedding0Weight [27, 48] to embedding0 [B, 16, 48]
  function embedding0Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 48; c++) {
        embedding0[n * 48 + c] = embedding0Weight[row * 48 + c];
      }
    }
  }

  // specs/lstm.yaml:22 lstm
  // from lstm1 [B, 16, 448], lstm1BiasHhL0 [448], lstm1WeightHhL0 [448, 112], lstm1_2 [B, 16, 672] to lstm1_2 [B, 16, 672]
  function lstm1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 112; j++) {
        const sumI = 0;
        const sumF = 0;
        const sumG = 0;
        const sumO = 0;
        const i = sigmoid(lstm1[b * 7168 + j] + lstm1BiasHhL0[j] + sumI);
        const f = sigmoid(lstm1[b * 7168 + j + 112] + lstm1BiasHhL0[j + 112] + sumF);
        const g = tanh(lstm1[b * 7168 + j + 224] + lstm1BiasHhL0[j + 224] + sumG);
        const o = sigmoid(lstm1[b * 7168 + j + 336] + lstm1BiasHhL0[j + 336] + sumO);
        const c = i * g;
        lstm1_2[b * 10752 + j] = o * tanh(c);
        lstm1_2[b * 10752 + j + 112] = c;
        lstm1_2[b * 10752 + j + 224] = i;
        lstm1_2[b * 10752 + j + 336] = f;
        lstm1_2[b * 10752 + j + 448] = g;
        lstm1_2[b * 10752 + j + 560] = o;
      }
    }
    for (let s = 0; s < 15; s++) {
      for (let b = 0; b < batch; b++) {
        for (let j = 0; j < 112; j++) {
          let sumI = 0;
          let sumF = 0;
          let sumG = 0;
          let sumO = 0;
          for (let k = 0; k < 112; k++) {
            sumI += lstm1WeightHhL0[j * 112 + k] * lstm1_2[b * 10752 + s * 672 + k];
            sumF += lstm1WeightHhL0[j * 112 + k + 12544] * lstm1_2[b * 10752 + s * 672 + k];
            sumG += lstm1WeightHhL0[j * 112 + k + 25088] * lstm1_2[b * 10752 + s * 672 + k];
            sumO += lstm1WeightHhL0[j * 112 + k + 37632] * lstm1_2[b * 10752 + s * 672 + k];
          }
          const i = sigmoid(lstm1[b * 7168 + s * 448 + j + 448] + lstm1BiasHhL0[j] + sumI);
          const f = sigmoid(lstm1[b * 7168 + s * 448 + j + 560] + lstm1BiasHhL0[j + 112] + sumF);
          const g = tanh(lstm1[b * 7168 + s * 448 + j + 672] + lstm1BiasHhL0[j + 224] + sumG);
          const o = sigmoid(lstm1[b * 7168 + s * 448 + j + 784] + lstm1BiasHhL0[j + 336] + sumO);
          const c = f * lstm1_2[b * 10752 + s * 672 + j + 112] + i * g;
          lstm1_2[b * 10752 + s * 672 + j + 672] = o * tanh(c);
          lstm1_2[b * 10752 + s * 672 + j + 784] = c;
          lstm1_2[b * 10752 + s * 672 + j + 896] = i;
          lstm1_2[b * 10752 + s * 672 + j + 1008] = f;
          lstm1_2[b * 10752 + s * 672 + j + 1120] = g;
          lstm1_2[b * 10752 + s * 672 + j + 1232] = o;
        }
      }
    }
  }

  // specs/lstm.yaml:22 lstm
  // from lstm1_2 [B, 16, 672] to lstm1_3 [B, 16, 112]
  function lstm1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 112; c++) {
          lstm1_3[b * 1792 + t * 112 + c] = lstm1_2[b * 10752 + t * 672 + c];
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
    // specs/lstm.yaml:22 lstm
    // from embedding0 [B, 16, 48], lstm1WeightIhL0 [448, 48], lstm1BiasIhL0 [448] to lstm1 [B, 16, 448]
    multiplyTransposed(embedding0, lstm1WeightIhL0, lstm1, batch * 16, 448, 48, lstm1BiasIhL0);
    lstm1Forward2(batch);
    lstm1Forward3(batch);
    // specs/lstm.yaml:23 linear
    // from lstm1_3 [B, 16, 112], linear2Weight [27, 112], linear2Bias [27] to linear2 [B, 16, 27]
    multiplyTransposed(lstm1_3, linear2Weight, linear2, batch * 16, 27, 112, linear2Bias);
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

// Made by wnc from specs/gru.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, sigmoid, tanh, type Evaluation, type EvaluationMemory } from 'wnc/runtime';

/** Binds the model in evaluation mode to its arrays, once. */
export function createEvaluation(memory: EvaluationMemory): Evaluation {
  // The batch.
  const tokens = memory.inputs; // [B, 16, 1]
  const targets = memory.targets; // [B, 16, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 1512); // [27, 56]
  const gru1WeightIhL0 = memory.parameters.subarray(1512, 23016); // [384, 56]
  const gru1WeightHhL0 = memory.parameters.subarray(23016, 72168); // [384, 128]
  const gru1BiasIhL0 = memory.parameters.subarray(72168, 72552); // [384]
  const gru1BiasHhL0 = memory.parameters.subarray(72552, 72936); // [384]
  const linear2Weight = memory.parameters.subarray(72936, 76392); // [27, 128]
  const linear2Bias = memory.parameters.subarray(76392, 76419); // [27]
  // Workspace: tensors that are not needed at the same time share places.
  const loss = memory.workspace.subarray(2097152, 2097153); // [1, 1, 1]
  const embedding0 = memory.workspace.subarray(0, 114688); // [B, 16, 56]
  const gru1 = memory.workspace.subarray(1310720, 2097152); // [B, 16, 384]
  const gru1_2 = memory.workspace.subarray(0, 1310720); // [B, 16, 640]
  const gru1_3 = memory.workspace.subarray(1310720, 1572864); // [B, 16, 128]
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

  // specs/gru.yaml:20 embedding
  // from tokens [B, 16, 1], embedding0Weight [27, 56] to embedding0 [B, 16, 56]
  function embedding0Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 56; c++) {
        embedding0[n * 56 + c] = embedding0Weight[row * 56 + c];
      }
    }
  }

  // specs/gru.yaml:21 gru
  // from gru1 [B, 16, 384], gru1BiasHhL0 [384], gru1WeightHhL0 [384, 128], gru1_2 [B, 16, 640] to gru1_2 [B, 16, 640]
  function gru1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 128; j++) {
        const sumR = 0;
        const sumZ = 0;
        const sumM = 0;
        const r = sigmoid(gru1[b * 6144 + j] + gru1BiasHhL0[j] + sumR);
        const z = sigmoid(gru1[b * 6144 + j + 128] + gru1BiasHhL0[j + 128] + sumZ);
        const m = gru1BiasHhL0[j + 256] + sumM;
        const n = tanh(gru1[b * 6144 + j + 256] + r * m);
        const previous = 0;
        gru1_2[b * 10240 + j] = (1 - z) * n + z * previous;
        gru1_2[b * 10240 + j + 128] = r;
        gru1_2[b * 10240 + j + 256] = z;
        gru1_2[b * 10240 + j + 384] = n;
        gru1_2[b * 10240 + j + 512] = m;
      }
    }
    for (let s = 0; s < 15; s++) {
      for (let b = 0; b < batch; b++) {
        for (let j = 0; j < 128; j++) {
          let sumR = 0;
          let sumZ = 0;
          let sumM = 0;
          for (let k = 0; k < 128; k++) {
            sumR += gru1WeightHhL0[j * 128 + k] * gru1_2[b * 10240 + s * 640 + k];
            sumZ += gru1WeightHhL0[j * 128 + k + 16384] * gru1_2[b * 10240 + s * 640 + k];
            sumM += gru1WeightHhL0[j * 128 + k + 32768] * gru1_2[b * 10240 + s * 640 + k];
          }
          const r = sigmoid(gru1[b * 6144 + s * 384 + j + 384] + gru1BiasHhL0[j] + sumR);
          const z = sigmoid(gru1[b * 6144 + s * 384 + j + 512] + gru1BiasHhL0[j + 128] + sumZ);
          const m = gru1BiasHhL0[j + 256] + sumM;
          const n = tanh(gru1[b * 6144 + s * 384 + j + 640] + r * m);
          const previous = gru1_2[b * 10240 + s * 640 + j];
          gru1_2[b * 10240 + s * 640 + j + 640] = (1 - z) * n + z * previous;
          gru1_2[b * 10240 + s * 640 + j + 768] = r;
          gru1_2[b * 10240 + s * 640 + j + 896] = z;
          gru1_2[b * 10240 + s * 640 + j + 1024] = n;
          gru1_2[b * 10240 + s * 640 + j + 1152] = m;
        }
      }
    }
  }

  // specs/gru.yaml:21 gru
  // from gru1_2 [B, 16, 640] to gru1_3 [B, 16, 128]
  function gru1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 128; c++) {
          gru1_3[b * 2048 + t * 128 + c] = gru1_2[b * 10240 + t * 640 + c];
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
    // specs/gru.yaml:21 gru
    // from embedding0 [B, 16, 56], gru1WeightIhL0 [384, 56], gru1BiasIhL0 [384] to gru1 [B, 16, 384]
    multiplyTransposed(embedding0, gru1WeightIhL0, gru1, batch * 16, 384, 56, gru1BiasIhL0);
    gru1Forward2(batch);
    gru1Forward3(batch);
    // specs/gru.yaml:22 linear
    // from gru1_3 [B, 16, 128], linear2Weight [27, 128], linear2Bias [27] to linear2 [B, 16, 27]
    multiplyTransposed(gru1_3, linear2Weight, linear2, batch * 16, 27, 128, linear2Bias);
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

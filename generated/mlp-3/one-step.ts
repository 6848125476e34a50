// Made by wnc from specs/mlp-3.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, tanh, type OneStep, type OneStepMemory } from 'wnc/runtime';

/** Binds the model, one character at a time, to its arrays, once. */
export function createOneStep(memory: OneStepMemory): OneStep {
  // The batch.
  const tokens = memory.inputs; // [B, 1, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 270); // [27, 10]
  const linear2Weight = memory.parameters.subarray(272, 6272); // [200, 30]
  const batchNorm3Weight = memory.parameters.subarray(6272, 6472); // [200]
  const batchNorm3Bias = memory.parameters.subarray(6472, 6672); // [200]
  const linear5Weight = memory.parameters.subarray(6672, 12072); // [27, 200]
  const linear5Bias = memory.parameters.subarray(12072, 12099); // [27]
  // Running statistics.
  const batchNorm3RunningMean = memory.statistics.subarray(0, 200); // [200]
  const batchNorm3RunningVar = memory.statistics.subarray(200, 400); // [200]
  // What is kept of each example.
  const flatten1 = memory.states.subarray(0, 2560); // [B, 2, 10]
  // Workspace: tensors that are not needed at the same time share places.
  const embedding0 = memory.workspace.subarray(3840, 5120); // [B, 1, 10]
  const flatten1_2 = memory.workspace.subarray(0, 3840); // [B, 3, 10]
  const flatten1_3 = memory.workspace.subarray(25600, 29440); // [B, 1, 30]
  const linear2 = memory.workspace.subarray(0, 25600); // [B, 1, 200]
  const tanh4 = memory.workspace.subarray(25600, 51200); // [B, 1, 200]
  const linear5 = memory.workspace.subarray(0, 3456); // [B, 1, 27]

  // specs/mlp-3.yaml:13 embedding
  // from tokens [B, 1, 1], embedding0Weight [27, 10] to embedding0 [B, 1, 10]
  function embedding0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = tokens[b];
      for (let c = 0; c < 10; c++) {
        embedding0[b * 10 + c] = embedding0Weight[row * 10 + c];
      }
    }
  }

  // specs/mlp-3.yaml:15 flatten
  // from flatten1 [B, 2, 10], embedding0 [B, 1, 10] to flatten1_2 [B, 3, 10]
  function flatten1Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 10; c++) {
          flatten1_2[b * 30 + t * 10 + c] = flatten1[b * 20 + t * 10 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 10; c++) {
        flatten1_2[b * 30 + c + 20] = embedding0[b * 10 + c];
      }
    }
  }

  // specs/mlp-3.yaml:15 flatten
  // from flatten1_2 [B, 3, 10] to flatten1 [B, 2, 10]
  function flatten1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 10; c++) {
          flatten1[b * 20 + t * 10 + c] = flatten1_2[b * 30 + t * 10 + c + 10];
        }
      }
    }
  }

  // specs/mlp-3.yaml:15 flatten
  // from flatten1_2 [B, 3, 10] to flatten1_3 [B, 1, 30]
  function flatten1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 10; c++) {
        flatten1_3[b * 30 + c] = flatten1_2[b * 30 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 10; c++) {
        flatten1_3[b * 30 + c + 10] = flatten1_2[b * 30 + c + 10];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 10; c++) {
        flatten1_3[b * 30 + c + 20] = flatten1_2[b * 30 + c + 20];
      }
    }
  }

  // specs/mlp-3.yaml:19 batchNorm
  // specs/mlp-3.yaml:20 tanh
  // from batchNorm3RunningMean [200], batchNorm3RunningVar [200], batchNorm3Weight [200], batchNorm3Bias [200], linear2 [B, 1, 200]
  //   to tanh4 [B, 1, 200]
  function batchNorm3Tanh4Forward(batch: number): void {
    for (let c = 0; c < 200; c++) {
      const runningMean = batchNorm3RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm3RunningVar[c] + 0.00001);
      const weight = batchNorm3Weight[c];
      const bias = batchNorm3Bias[c];
      for (let b = 0; b < batch; b++) {
        tanh4[b * 200 + c] = tanh((linear2[b * 200 + c] - runningMean) * reciprocalDeviation * weight + bias);
      }
    }
  }


  /** Logits of the character after the one at hand; the states go on to it. */
  return function oneStep(batch: number): void {
    embedding0Forward(batch);
    flatten1Forward(batch);
    flatten1Forward2(batch);
    flatten1Forward3(batch);
    // specs/mlp-3.yaml:17 linear
    // from flatten1_3 [B, 1, 30], linear2Weight [200, 30] to linear2 [B, 1, 200]
    multiplyTransposed(flatten1_3, linear2Weight, linear2, batch, 200, 30);
    batchNorm3Tanh4Forward(batch);
    // specs/mlp-3.yaml:22 linear
    // from tanh4 [B, 1, 200], linear5Weight [27, 200], linear5Bias [27] to linear5 [B, 1, 27]
    multiplyTransposed(tanh4, linear5Weight, linear5, batch, 27, 200, linear5Bias);
  };
}

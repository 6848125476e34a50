// Made by wnc from specs/hierarchical-large.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, tanh, type OneStep, type OneStepMemory } from 'wnc/runtime';

/** Binds the model, one character at a time, to its arrays, once. */
export function createOneStep(memory: OneStepMemory): OneStep {
  // The batch.
  const tokens = memory.inputs; // [B, 1, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 648); // [27, 24]
  const linear1_0_1Weight = memory.parameters.subarray(648, 6792); // [128, 48]
  const batchNorm1_0_2Weight = memory.parameters.subarray(6792, 6920); // [128]
  const batchNorm1_0_2Bias = memory.parameters.subarray(6920, 7048); // [128]
  const linear1_1_1Weight = memory.parameters.subarray(7048, 39816); // [128, 256]
  const batchNorm1_1_2Weight = memory.parameters.subarray(39816, 39944); // [128]
  const batchNorm1_1_2Bias = memory.parameters.subarray(39944, 40072); // [128]
  const linear1_2_1Weight = memory.parameters.subarray(40072, 72840); // [128, 256]
  const batchNorm1_2_2Weight = memory.parameters.subarray(72840, 72968); // [128]
  const batchNorm1_2_2Bias = memory.parameters.subarray(72968, 73096); // [128]
  const linear2Weight = memory.parameters.subarray(73096, 76552); // [27, 128]
  const linear2Bias = memory.parameters.subarray(76552, 76579); // [27]
  // Running statistics.
  const batchNorm1_0_2RunningMean = memory.statistics.subarray(0, 128); // [128]
  const batchNorm1_0_2RunningVar = memory.statistics.subarray(128, 256); // [128]
  const batchNorm1_1_2RunningMean = memory.statistics.subarray(256, 384); // [128]
  const batchNorm1_1_2RunningVar = memory.statistics.subarray(384, 512); // [128]
  const batchNorm1_2_2RunningMean = memory.statistics.subarray(512, 640); // [128]
  const batchNorm1_2_2RunningVar = memory.statistics.subarray(640, 768); // [128]
  // What is kept of each example.
  const fuse1_0_0 = memory.states.subarray(0, 3072); // [B, 1, 24]
  const fuse1_1_0 = memory.states.subarray(3072, 35840); // [B, 2, 128]
  const fuse1_2_0 = memory.states.subarray(35840, 101376); // [B, 4, 128]
  // Workspace: tensors that are not needed at the same time share places.
  const embedding0 = memory.workspace.subarray(6144, 9216); // [B, 1, 24]
  const fuse1_0_0_2 = memory.workspace.subarray(0, 6144); // [B, 2, 24]
  const fuse1_0_0_3 = memory.workspace.subarray(16384, 22528); // [B, 1, 48]
  const linear1_0_1 = memory.workspace.subarray(0, 16384); // [B, 1, 128]
  const tanh1_0_3 = memory.workspace.subarray(49152, 65536); // [B, 1, 128]
  const fuse1_1_0_2 = memory.workspace.subarray(0, 49152); // [B, 3, 128]
  const fuse1_1_0_3 = memory.workspace.subarray(49152, 81920); // [B, 1, 256]
  const linear1_1_1 = memory.workspace.subarray(0, 16384); // [B, 1, 128]
  const tanh1_1_3 = memory.workspace.subarray(81920, 98304); // [B, 1, 128]
  const fuse1_2_0_2 = memory.workspace.subarray(0, 81920); // [B, 5, 128]
  const fuse1_2_0_3 = memory.workspace.subarray(81920, 114688); // [B, 1, 256]
  const linear1_2_1 = memory.workspace.subarray(0, 16384); // [B, 1, 128]
  const tanh1_2_3 = memory.workspace.subarray(16384, 32768); // [B, 1, 128]
  const linear2 = memory.workspace.subarray(0, 3456); // [B, 1, 27]

  // specs/hierarchical-large.yaml:12 embedding
  // from tokens [B, 1, 1], embedding0Weight [27, 24] to embedding0 [B, 1, 24]
  function embedding0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = tokens[b];
      for (let c = 0; c < 24; c++) {
        embedding0[b * 24 + c] = embedding0Weight[row * 24 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_0_0 [B, 1, 24], embedding0 [B, 1, 24] to fuse1_0_0_2 [B, 2, 24]
  function fuse1_0_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 24; c++) {
        fuse1_0_0_2[b * 48 + c] = fuse1_0_0[b * 24 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 24; c++) {
        fuse1_0_0_2[b * 48 + c + 24] = embedding0[b * 24 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_0_0_2 [B, 2, 24] to fuse1_0_0 [B, 1, 24]
  function fuse1_0_0Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 24; c++) {
        fuse1_0_0[b * 24 + c] = fuse1_0_0_2[b * 48 + c + 24];
      }
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_0_0_2 [B, 2, 24] to fuse1_0_0_3 [B, 1, 48]
  function fuse1_0_0Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 24; c++) {
        fuse1_0_0_3[b * 48 + c] = fuse1_0_0_2[b * 48 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 24; c++) {
        fuse1_0_0_3[b * 48 + c + 24] = fuse1_0_0_2[b * 48 + c + 24];
      }
    }
  }

  // specs/hierarchical-large.yaml:18 batchNorm
  // specs/hierarchical-large.yaml:19 tanh
  // from batchNorm1_0_2RunningMean [128], batchNorm1_0_2RunningVar [128], batchNorm1_0_2Weight [128], batchNorm1_0_2Bias [128], linear1_0_1 [B, 1, 128]
  //   to tanh1_0_3 [B, 1, 128]
  function batchNorm1_0_2Tanh1_0_3Forward(batch: number): void {
    for (let c = 0; c < 128; c++) {
      const runningMean = batchNorm1_0_2RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm1_0_2RunningVar[c] + 0.00001);
      const weight = batchNorm1_0_2Weight[c];
      const bias = batchNorm1_0_2Bias[c];
      for (let b = 0; b < batch; b++) {
        tanh1_0_3[b * 128 + c] = tanh((linear1_0_1[b * 128 + c] - runningMean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_1_0 [B, 2, 128], tanh1_0_3 [B, 1, 128] to fuse1_1_0_2 [B, 3, 128]
  function fuse1_1_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 128; c++) {
          fuse1_1_0_2[b * 384 + t * 128 + c] = fuse1_1_0[b * 256 + t * 128 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 128; c++) {
        fuse1_1_0_2[b * 384 + c + 256] = tanh1_0_3[b * 128 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_1_0_2 [B, 3, 128] to fuse1_1_0 [B, 2, 128]
  function fuse1_1_0Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 128; c++) {
          fuse1_1_0[b * 256 + t * 128 + c] = fuse1_1_0_2[b * 384 + t * 128 + c + 128];
        }
      }
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_1_0_2 [B, 3, 128] to fuse1_1_0_3 [B, 1, 256]
  function fuse1_1_0Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 128; c++) {
        fuse1_1_0_3[b * 256 + c] = fuse1_1_0_2[b * 384 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 128; c++) {
        fuse1_1_0_3[b * 256 + c + 128] = fuse1_1_0_2[b * 384 + c + 256];
      }
    }
  }

  // specs/hierarchical-large.yaml:18 batchNorm
  // specs/hierarchical-large.yaml:19 tanh
  // from batchNorm1_1_2RunningMean [128], batchNorm1_1_2RunningVar [128], batchNorm1_1_2Weight [128], batchNorm1_1_2Bias [128], linear1_1_1 [B, 1, 128]
  //   to tanh1_1_3 [B, 1, 128]
  function batchNorm1_1_2Tanh1_1_3Forward(batch: number): void {
    for (let c = 0; c < 128; c++) {
      const runningMean = batchNorm1_1_2RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm1_1_2RunningVar[c] + 0.00001);
      const weight = batchNorm1_1_2Weight[c];
      const bias = batchNorm1_1_2Bias[c];
      for (let b = 0; b < batch; b++) {
        tanh1_1_3[b * 128 + c] = tanh((linear1_1_1[b * 128 + c] - runningMean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_2_0 [B, 4, 128], tanh1_1_3 [B, 1, 128] to fuse1_2_0_2 [B, 5, 128]
  function fuse1_2_0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        for (let c = 0; c < 128; c++) {
          fuse1_2_0_2[b * 640 + t * 128 + c] = fuse1_2_0[b * 512 + t * 128 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 128; c++) {
        fuse1_2_0_2[b * 640 + c + 512] = tanh1_1_3[b * 128 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_2_0_2 [B, 5, 128] to fuse1_2_0 [B, 4, 128]
  function fuse1_2_0Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        for (let c = 0; c < 128; c++) {
          fuse1_2_0[b * 512 + t * 128 + c] = fuse1_2_0_2[b * 640 + t * 128 + c + 128];
        }
      }
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_2_0_2 [B, 5, 128] to fuse1_2_0_3 [B, 1, 256]
  function fuse1_2_0Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 128; c++) {
        fuse1_2_0_3[b * 256 + c] = fuse1_2_0_2[b * 640 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 128; c++) {
        fuse1_2_0_3[b * 256 + c + 128] = fuse1_2_0_2[b * 640 + c + 512];
      }
    }
  }

  // specs/hierarchical-large.yaml:18 batchNorm
  // specs/hierarchical-large.yaml:19 tanh
  // from batchNorm1_2_2RunningMean [128], batchNorm1_2_2RunningVar [128], batchNorm1_2_2Weight [128], batchNorm1_2_2Bias [128], linear1_2_1 [B, 1, 128]
  //   to tanh1_2_3 [B, 1, 128]
  function batchNorm1_2_2Tanh1_2_3Forward(batch: number): void {
    for (let c = 0; c < 128; c++) {
      const runningMean = batchNorm1_2_2RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm1_2_2RunningVar[c] + 0.00001);
      const weight = batchNorm1_2_2Weight[c];
      const bias = batchNorm1_2_2Bias[c];
      for (let b = 0; b < batch; b++) {
        tanh1_2_3[b * 128 + c] = tanh((linear1_2_1[b * 128 + c] - runningMean) * reciprocalDeviation * weight + bias);
      }
    }
  }


  /** Logits of the character after the one at hand; the states go on to it. */
  return function oneStep(batch: number): void {
    embedding0Forward(batch);
    fuse1_0_0Forward(batch);
    fuse1_0_0Forward2(batch);
    fuse1_0_0Forward3(batch);
    // specs/hierarchical-large.yaml:17 linear
    // from fuse1_0_0_3 [B, 1, 48], linear1_0_1Weight [128, 48] to linear1_0_1 [B, 1, 128]
    multiplyTransposed(fuse1_0_0_3, linear1_0_1Weight, linear1_0_1, batch, 128, 48);
    batchNorm1_0_2Tanh1_0_3Forward(batch);
    fuse1_1_0Forward(batch);
    fuse1_1_0Forward2(batch);
    fuse1_1_0Forward3(batch);
    // specs/hierarchical-large.yaml:17 linear
    // from fuse1_1_0_3 [B, 1, 256], linear1_1_1Weight [128, 256] to linear1_1_1 [B, 1, 128]
    multiplyTransposed(fuse1_1_0_3, linear1_1_1Weight, linear1_1_1, batch, 128, 256);
    batchNorm1_1_2Tanh1_1_3Forward(batch);
    fuse1_2_0Forward(batch);
    fuse1_2_0Forward2(batch);
    fuse1_2_0Forward3(batch);
    // specs/hierarchical-large.yaml:17 linear
    // from fuse1_2_0_3 [B, 1, 256], linear1_2_1Weight [128, 256] to linear1_2_1 [B, 1, 128]
    multiplyTransposed(fuse1_2_0_3, linear1_2_1Weight, linear1_2_1, batch, 128, 256);
    batchNorm1_2_2Tanh1_2_3Forward(batch);
    // specs/hierarchical-large.yaml:20 linear
    // from tanh1_2_3 [B, 1, 128], linear2Weight [27, 128], linear2Bias [27] to linear2 [B, 1, 27]
    multiplyTransposed(tanh1_2_3, linear2Weight, linear2, batch, 27, 128, linear2Bias);
  };
}

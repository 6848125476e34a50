// Made by wnc from specs/hierarchical.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, tanh, type OneStep, type OneStepMemory } from 'wnc/runtime';

/** Binds the model, one character at a time, to its arrays, once. */
export function createOneStep(memory: OneStepMemory): OneStep {
  // The batch.
  const tokens = memory.inputs; // [B, 1, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 270); // [27, 10]
  const linear2Weight = memory.parameters.subarray(272, 1632); // [68, 20]
  const batchNorm3Weight = memory.parameters.subarray(1632, 1700); // [68]
  const batchNorm3Bias = memory.parameters.subarray(1700, 1768); // [68]
  const linear6Weight = memory.parameters.subarray(1768, 11016); // [68, 136]
  const batchNorm7Weight = memory.parameters.subarray(11016, 11084); // [68]
  const batchNorm7Bias = memory.parameters.subarray(11084, 11152); // [68]
  const linear10Weight = memory.parameters.subarray(11152, 20400); // [68, 136]
  const batchNorm11Weight = memory.parameters.subarray(20400, 20468); // [68]
  const batchNorm11Bias = memory.parameters.subarray(20468, 20536); // [68]
  const linear13Weight = memory.parameters.subarray(20536, 22372); // [27, 68]
  const linear13Bias = memory.parameters.subarray(22372, 22399); // [27]
  // Running statistics.
  const batchNorm3RunningMean = memory.statistics.subarray(0, 68); // [68]
  const batchNorm3RunningVar = memory.statistics.subarray(68, 136); // [68]
  const batchNorm7RunningMean = memory.statistics.subarray(136, 204); // [68]
  const batchNorm7RunningVar = memory.statistics.subarray(204, 272); // [68]
  const batchNorm11RunningMean = memory.statistics.subarray(272, 340); // [68]
  const batchNorm11RunningVar = memory.statistics.subarray(340, 408); // [68]
  // What is kept of each example.
  const fuse1 = memory.states.subarray(0, 1280); // [B, 1, 10]
  const fuse5 = memory.states.subarray(1280, 18688); // [B, 2, 68]
  const fuse9 = memory.states.subarray(18688, 53504); // [B, 4, 68]
  // Workspace: tensors that are not needed at the same time share places.
  const embedding0 = memory.workspace.subarray(2560, 3840); // [B, 1, 10]
  const fuse1_2 = memory.workspace.subarray(0, 2560); // [B, 2, 10]
  const fuse1_3 = memory.workspace.subarray(8704, 11264); // [B, 1, 20]
  const linear2 = memory.workspace.subarray(0, 8704); // [B, 1, 68]
  const tanh4 = memory.workspace.subarray(26112, 34816); // [B, 1, 68]
  const fuse5_2 = memory.workspace.subarray(0, 26112); // [B, 3, 68]
  const fuse5_3 = memory.workspace.subarray(26112, 43520); // [B, 1, 136]
  const linear6 = memory.workspace.subarray(0, 8704); // [B, 1, 68]
  const tanh8 = memory.workspace.subarray(43520, 52224); // [B, 1, 68]
  const fuse9_2 = memory.workspace.subarray(0, 43520); // [B, 5, 68]
  const fuse9_3 = memory.workspace.subarray(43520, 60928); // [B, 1, 136]
  const linear10 = memory.workspace.subarray(0, 8704); // [B, 1, 68]
  const tanh12 = memory.workspace.subarray(8704, 17408); // [B, 1, 68]
  const linear13 = memory.workspace.subarray(0, 3456); // [B, 1, 27]

  // specs/hierarchical.yaml:22 embedding
  // from tokens [B, 1, 1], embedding0Weight [27, 10] to embedding0 [B, 1, 10]
  function embedding0Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = tokens[b];
      for (let c = 0; c < 10; c++) {
        embedding0[b * 10 + c] = embedding0Weight[row * 10 + c];
      }
    }
  }

  // specs/hierarchical.yaml:25 fuse
  // from fuse1 [B, 1, 10], embedding0 [B, 1, 10] to fuse1_2 [B, 2, 10]
  function fuse1Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 10; c++) {
        fuse1_2[b * 20 + c] = fuse1[b * 10 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 10; c++) {
        fuse1_2[b * 20 + c + 10] = embedding0[b * 10 + c];
      }
    }
  }

  // specs/hierarchical.yaml:25 fuse
  // from fuse1_2 [B, 2, 10] to fuse1 [B, 1, 10]
  function fuse1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 10; c++) {
        fuse1[b * 10 + c] = fuse1_2[b * 20 + c + 10];
      }
    }
  }

  // specs/hierarchical.yaml:25 fuse
  // from fuse1_2 [B, 2, 10] to fuse1_3 [B, 1, 20]
  function fuse1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 10; c++) {
        fuse1_3[b * 20 + c] = fuse1_2[b * 20 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 10; c++) {
        fuse1_3[b * 20 + c + 10] = fuse1_2[b * 20 + c + 10];
      }
    }
  }

  // specs/hierarchical.yaml:27 batchNorm
  // specs/hierarchical.yaml:28 tanh
  // from batchNorm3RunningMean [68], batchNorm3RunningVar [68], batchNorm3Weight [68], batchNorm3Bias [68], linear2 [B, 1, 68]
  //   to tanh4 [B, 1, 68]
  function batchNorm3Tanh4Forward(batch: number): void {
    for (let c = 0; c < 68; c++) {
      const runningMean = batchNorm3RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm3RunningVar[c] + 0.00001);
      const weight = batchNorm3Weight[c];
      const bias = batchNorm3Bias[c];
      for (let b = 0; b < batch; b++) {
        tanh4[b * 68 + c] = tanh((linear2[b * 68 + c] - runningMean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // specs/hierarchical.yaml:31 fuse
  // from fuse5 [B, 2, 68], tanh4 [B, 1, 68] to fuse5_2 [B, 3, 68]
  function fuse5Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 68; c++) {
          fuse5_2[b * 204 + t * 68 + c] = fuse5[b * 136 + t * 68 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 68; c++) {
        fuse5_2[b * 204 + c + 136] = tanh4[b * 68 + c];
      }
    }
  }

  // specs/hierarchical.yaml:31 fuse
  // from fuse5_2 [B, 3, 68] to fuse5 [B, 2, 68]
  function fuse5Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 2; t++) {
        for (let c = 0; c < 68; c++) {
          fuse5[b * 136 + t * 68 + c] = fuse5_2[b * 204 + t * 68 + c + 68];
        }
      }
    }
  }

  // specs/hierarchical.yaml:31 fuse
  // from fuse5_2 [B, 3, 68] to fuse5_3 [B, 1, 136]
  function fuse5Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 68; c++) {
        fuse5_3[b * 136 + c] = fuse5_2[b * 204 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 68; c++) {
        fuse5_3[b * 136 + c + 68] = fuse5_2[b * 204 + c + 136];
      }
    }
  }

  // specs/hierarchical.yaml:33 batchNorm
  // specs/hierarchical.yaml:34 tanh
  // from batchNorm7RunningMean [68], batchNorm7RunningVar [68], batchNorm7Weight [68], batchNorm7Bias [68], linear6 [B, 1, 68]
  //   to tanh8 [B, 1, 68]
  function batchNorm7Tanh8Forward(batch: number): void {
    for (let c = 0; c < 68; c++) {
      const runningMean = batchNorm7RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm7RunningVar[c] + 0.00001);
      const weight = batchNorm7Weight[c];
      const bias = batchNorm7Bias[c];
      for (let b = 0; b < batch; b++) {
        tanh8[b * 68 + c] = tanh((linear6[b * 68 + c] - runningMean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // specs/hierarchical.yaml:37 fuse
  // from fuse9 [B, 4, 68], tanh8 [B, 1, 68] to fuse9_2 [B, 5, 68]
  function fuse9Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        for (let c = 0; c < 68; c++) {
          fuse9_2[b * 340 + t * 68 + c] = fuse9[b * 272 + t * 68 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 68; c++) {
        fuse9_2[b * 340 + c + 272] = tanh8[b * 68 + c];
      }
    }
  }

  // specs/hierarchical.yaml:37 fuse
  // from fuse9_2 [B, 5, 68] to fuse9 [B, 4, 68]
  function fuse9Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 4; t++) {
        for (let c = 0; c < 68; c++) {
          fuse9[b * 272 + t * 68 + c] = fuse9_2[b * 340 + t * 68 + c + 68];
        }
      }
    }
  }

  // specs/hierarchical.yaml:37 fuse
  // from fuse9_2 [B, 5, 68] to fuse9_3 [B, 1, 136]
  function fuse9Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 68; c++) {
        fuse9_3[b * 136 + c] = fuse9_2[b * 340 + c];
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let c = 0; c < 68; c++) {
        fuse9_3[b * 136 + c + 68] = fuse9_2[b * 340 + c + 272];
      }
    }
  }

  // specs/hierarchical.yaml:39 batchNorm
  // specs/hierarchical.yaml:40 tanh
  // from batchNorm11RunningMean [68], batchNorm11RunningVar [68], batchNorm11Weight [68], batchNorm11Bias [68], linear10 [B, 1, 68]
  //   to tanh12 [B, 1, 68]
  function batchNorm11Tanh12Forward(batch: number): void {
    for (let c = 0; c < 68; c++) {
      const runningMean = batchNorm11RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm11RunningVar[c] + 0.00001);
      const weight = batchNorm11Weight[c];
      const bias = batchNorm11Bias[c];
      for (let b = 0; b < batch; b++) {
        tanh12[b * 68 + c] = tanh((linear10[b * 68 + c] - runningMean) * reciprocalDeviation * weight + bias);
      }
    }
  }


  /** Logits of the character after the one at hand; the states go on to it. */
  return function oneStep(batch: number): void {
    embedding0Forward(batch);
    fuse1Forward(batch);
    fuse1Forward2(batch);
    fuse1Forward3(batch);
    // specs/hierarchical.yaml:26 linear
    // from fuse1_3 [B, 1, 20], linear2Weight [68, 20] to linear2 [B, 1, 68]
    multiplyTransposed(fuse1_3, linear2Weight, linear2, batch, 68, 20);
    batchNorm3Tanh4Forward(batch);
    fuse5Forward(batch);
    fuse5Forward2(batch);
    fuse5Forward3(batch);
    // specs/hierarchical.yaml:32 linear
    // from fuse5_3 [B, 1, 136], linear6Weight [68, 136] to linear6 [B, 1, 68]
    multiplyTransposed(fuse5_3, linear6Weight, linear6, batch, 68, 136);
    batchNorm7Tanh8Forward(batch);
    fuse9Forward(batch);
    fuse9Forward2(batch);
    fuse9Forward3(batch);
    // specs/hierarchical.yaml:38 linear
    // from fuse9_3 [B, 1, 136], linear10Weight [68, 136] to linear10 [B, 1, 68]
    multiplyTransposed(fuse9_3, linear10Weight, linear10, batch, 68, 136);
    batchNorm11Tanh12Forward(batch);
    // specs/hierarchical.yaml:43 linear
    // from tanh12 [B, 1, 68], linear13Weight [27, 68], linear13Bias [27] to linear13 [B, 1, 27]
    multiplyTransposed(tanh12, linear13Weight, linear13, batch, 27, 68, linear13Bias);
  };
}

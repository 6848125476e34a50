// Made by wnc from specs/hierarchical.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, numberDistinct, tanh, wholeNumbers, type Evaluation, type EvaluationMemory } from 'wnc/runtime';

/** Binds the model in evaluation mode to its arrays, once. */
export function createEvaluation(memory: EvaluationMemory): Evaluation {
  // The batch.
  const tokens = memory.inputs; // [B, 8, 1]
  const targets = memory.targets; // [B, 1, 1]
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
  // Workspace: tensors that are not needed at the same time share places.
  const loss = memory.workspace.subarray(3391488, 3391489); // [1, 1, 1]
  const fuse1Numbers = wholeNumbers(memory.workspace, 3342336, 16384); // [B, 4, 1]
  const fuse1Members = wholeNumbers(memory.workspace, 1277952, 32768); // [N4, 2, 1]
  const embedding0Part0Members = wholeNumbers(memory.workspace, 0, 16384); // [N4, 1, 1]
  const embedding0Part0Numbers = wholeNumbers(memory.workspace, 3358720, 16384); // [N4, 1, 1]
  const embedding0Part0Rows = wholeNumbers(memory.workspace, 16384, 16384); // [N4.0/2, 1, 1]
  const embedding0 = memory.workspace.subarray(1114112, 1277952); // [N4.0/2, 1, 10]
  const linear2Part0 = memory.workspace.subarray(0, 1114112); // [N4.0/2, 1, 68]
  const embedding0Part1Members = wholeNumbers(memory.workspace, 1114112, 16384); // [N4, 1, 1]
  const embedding0Part1Numbers = wholeNumbers(memory.workspace, 3375104, 16384); // [N4, 1, 1]
  const embedding0Part1Rows = wholeNumbers(memory.workspace, 1130496, 16384); // [N4.1/2, 1, 1]
  const embedding0_2 = memory.workspace.subarray(2228224, 2392064); // [N4.1/2, 1, 10]
  const linear2Part1 = memory.workspace.subarray(1114112, 2228224); // [N4.1/2, 1, 68]
  const linear2 = memory.workspace.subarray(2228224, 3342336); // [N4, 1, 68]
  const tanh4 = memory.workspace.subarray(0, 1114112); // [N4, 1, 68]
  const fuse5Numbers = wholeNumbers(memory.workspace, 2244608, 8192); // [B, 2, 1]
  const fuse5Members = wholeNumbers(memory.workspace, 2228224, 16384); // [N2, 2, 1]
  const fuse5Part0Members = wholeNumbers(memory.workspace, 1114112, 8192); // [N2, 1, 1]
  const fuse5Part0Numbers = wholeNumbers(memory.workspace, 2252800, 8192); // [N2, 1, 1]
  const fuse5Part0Rows = wholeNumbers(memory.workspace, 1671168, 8192); // [N2.0/2, 1, 1]
  const fuse5 = memory.workspace.subarray(1114112, 1671168); // [N2.0/2, 1, 68]
  const linear6Part0 = memory.workspace.subarray(1671168, 2228224); // [N2.0/2, 1, 68]
  const fuse5Part1Members = wholeNumbers(memory.workspace, 1114112, 8192); // [N2, 1, 1]
  const fuse5Part1Numbers = wholeNumbers(memory.workspace, 2228224, 8192); // [N2, 1, 1]
  const fuse5Part1Rows = wholeNumbers(memory.workspace, 2236416, 8192); // [N2.1/2, 1, 1]
  const fuse5_2 = memory.workspace.subarray(1114112, 1671168); // [N2.1/2, 1, 68]
  const linear6Part1 = memory.workspace.subarray(0, 557056); // [N2.1/2, 1, 68]
  const linear6 = memory.workspace.subarray(557056, 1114112); // [N2, 1, 68]
  const tanh8 = memory.workspace.subarray(0, 557056); // [N2, 1, 68]
  const fuse9Numbers = wholeNumbers(memory.workspace, 1122304, 4096); // [B, 1, 1]
  const fuse9Members = wholeNumbers(memory.workspace, 1114112, 8192); // [N1, 2, 1]
  const fuse9Part0Members = wholeNumbers(memory.workspace, 557056, 4096); // [N1, 1, 1]
  const fuse9Part0Numbers = wholeNumbers(memory.workspace, 1126400, 4096); // [N1, 1, 1]
  const fuse9Part0Rows = wholeNumbers(memory.workspace, 835584, 4096); // [N1.0/2, 1, 1]
  const fuse9 = memory.workspace.subarray(557056, 835584); // [N1.0/2, 1, 68]
  const linear10Part0 = memory.workspace.subarray(835584, 1114112); // [N1.0/2, 1, 68]
  const fuse9Part1Members = wholeNumbers(memory.workspace, 557056, 4096); // [N1, 1, 1]
  const fuse9Part1Numbers = wholeNumbers(memory.workspace, 1114112, 4096); // [N1, 1, 1]
  const fuse9Part1Rows = wholeNumbers(memory.workspace, 1118208, 4096); // [N1.1/2, 1, 1]
  const fuse9_2 = memory.workspace.subarray(557056, 835584); // [N1.1/2, 1, 68]
  const linear10Part1 = memory.workspace.subarray(0, 278528); // [N1.1/2, 1, 68]
  const linear10 = memory.workspace.subarray(278528, 557056); // [N1, 1, 68]
  const tanh12 = memory.workspace.subarray(0, 278528); // [N1, 1, 68]
  const linear13 = memory.workspace.subarray(278528, 389120); // [N1, 1, 27]
  const loss2 = memory.workspace.subarray(110592, 114688); // [N1, 1, 1]
  const linear13_2 = memory.workspace.subarray(0, 110592); // [B, 1, 27]
  const loss3 = memory.workspace.subarray(114688, 118784); // [B, 1, 1]
  const loss4 = memory.workspace.subarray(118784, 122880); // [B, 1, 1]
  const loss5 = memory.workspace.subarray(110592, 110593); // [1, 1, 1]
  // How many distinct nodes a batch has: N4 where every example has 4.
  let nodes4 = 0;
  let nodes4Part0Of2 = 0;
  let nodes4Part1Of2 = 0;
  let nodes2 = 0;
  let nodes2Part0Of2 = 0;
  let nodes2Part1Of2 = 0;
  let nodes1 = 0;
  let nodes1Part0Of2 = 0;
  let nodes1Part1Of2 = 0;

  // loss
  // from targets [B, 1, 1] to loss [1, 1, 1]
  function lossForward(batch: number): void {
    let sum = 0;
    for (let b = 0; b < batch; b++) {
      sum += targets[b] >= 0 ? 1 : 0;
    }
    loss[0] = sum;
  }

  // specs/hierarchical.yaml:25 fuse
  // from tokens [B, 8, 1] to fuse1Numbers [B, 4, 1]
  function fuse1Distinct(batch: number): void {
    const rows = batch * 4;
    nodes4 = numberDistinct(tokens, 2, rows, fuse1Numbers);
  }

  // specs/hierarchical.yaml:25 fuse
  // from fuse1Numbers [B, 4, 1], tokens [B, 8, 1] to fuse1Members [N4, 2, 1]
  function fuse1Members2(batch: number): void {
    const rows = batch * 4;
    for (let n = 0; n < rows; n++) {
      const row = fuse1Numbers[n];
      for (let c = 0; c < 2; c++) {
        fuse1Members[row * 2 + c] = tokens[n * 2 + c];
      }
    }
  }

  // specs/hierarchical.yaml:22 embedding
  // from fuse1Members [N4, 2, 1] to embedding0Part0Members [N4, 1, 1]
  function embedding0Forward(): void {
    for (let n = 0; n < nodes4; n++) {
      embedding0Part0Members[n] = fuse1Members[n * 2];
    }
  }

  // specs/hierarchical.yaml:22 embedding
  // from embedding0Part0Members [N4, 1, 1] to embedding0Part0Numbers [N4, 1, 1]
  function embedding0Distinct(): void {
    nodes4Part0Of2 = numberDistinct(embedding0Part0Members, 1, nodes4, embedding0Part0Numbers);
  }

  // specs/hierarchical.yaml:22 embedding
  // from embedding0Part0Numbers [N4, 1, 1], embedding0Part0Members [N4, 1, 1] to embedding0Part0Rows [N4.0/2, 1, 1]
  function embedding0Members(): void {
    for (let n = 0; n < nodes4; n++) {
      const row = embedding0Part0Numbers[n];
      embedding0Part0Rows[row] = embedding0Part0Members[n];
    }
  }

  // specs/hierarchical.yaml:22 embedding
  // from embedding0Part0Rows [N4.0/2, 1, 1], embedding0Weight [27, 10] to embedding0 [N4.0/2, 1, 10]
  function embedding0Forward2(): void {
    for (let n = 0; n < nodes4Part0Of2; n++) {
      const row = embedding0Part0Rows[n];
      for (let c = 0; c < 10; c++) {
        embedding0[n * 10 + c] = embedding0Weight[row * 10 + c];
      }
    }
  }

  // specs/hierarchical.yaml:22 embedding
  // from fuse1Members [N4, 2, 1] to embedding0Part1Members [N4, 1, 1]
  function embedding0Forward3(): void {
    for (let n = 0; n < nodes4; n++) {
      embedding0Part1Members[n] = fuse1Members[n * 2 + 1];
    }
  }

  // specs/hierarchical.yaml:22 embedding
  // from embedding0Part1Members [N4, 1, 1] to embedding0Part1Numbers [N4, 1, 1]
  function embedding0Distinct2(): void {
    nodes4Part1Of2 = numberDistinct(embedding0Part1Members, 1, nodes4, embedding0Part1Numbers);
  }

  // specs/hierarchical.yaml:22 embedding
  // from embedding0Part1Numbers [N4, 1, 1], embedding0Part1Members [N4, 1, 1] to embedding0Part1Rows [N4.1/2, 1, 1]
  function embedding0Members2(): void {
    for (let n = 0; n < nodes4; n++) {
      const row = embedding0Part1Numbers[n];
      embedding0Part1Rows[row] = embedding0Part1Members[n];
    }
  }

  // specs/hierarchical.yaml:22 embedding
  // from embedding0Part1Rows [N4.1/2, 1, 1], embedding0Weight [27, 10] to embedding0_2 [N4.1/2, 1, 10]
  function embedding0Forward4(): void {
    for (let n = 0; n < nodes4Part1Of2; n++) {
      const row = embedding0Part1Rows[n];
      for (let c = 0; c < 10; c++) {
        embedding0_2[n * 10 + c] = embedding0Weight[row * 10 + c];
      }
    }
  }

  // specs/hierarchical.yaml:26 linear
  // from embedding0Part0Numbers [N4, 1, 1], embedding0Part1Numbers [N4, 1, 1], linear2Part0 [N4.0/2, 1, 68], linear2Part1 [N4.1/2, 1, 68]
  //   to linear2 [N4, 1, 68]
  function linear2Forward3(): void {
    for (let n = 0; n < nodes4; n++) {
      const row0 = embedding0Part0Numbers[n];
      const row1 = embedding0Part1Numbers[n];
      for (let c = 0; c < 68; c++) {
        linear2[n * 68 + c] = linear2Part0[row0 * 68 + c] + linear2Part1[row1 * 68 + c];
      }
    }
  }

  // specs/hierarchical.yaml:27 batchNorm
  // specs/hierarchical.yaml:28 tanh
  // from batchNorm3RunningMean [68], batchNorm3RunningVar [68], batchNorm3Weight [68], batchNorm3Bias [68], linear2 [N4, 1, 68]
  //   to tanh4 [N4, 1, 68]
  function batchNorm3Tanh4Forward(): void {
    for (let c = 0; c < 68; c++) {
      const runningMean = batchNorm3RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm3RunningVar[c] + 0.00001);
      const weight = batchNorm3Weight[c];
      const bias = batchNorm3Bias[c];
      for (let n = 0; n < nodes4; n++) {
        tanh4[n * 68 + c] = tanh((linear2[n * 68 + c] - runningMean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // specs/hierarchical.yaml:31 fuse
  // from fuse1Numbers [B, 4, 1] to fuse5Numbers [B, 2, 1]
  function fuse5Distinct(batch: number): void {
    const rows = batch * 2;
    nodes2 = numberDistinct(fuse1Numbers, 2, rows, fuse5Numbers);
  }

  // specs/hierarchical.yaml:31 fuse
  // from fuse5Numbers [B, 2, 1], fuse1Numbers [B, 4, 1] to fuse5Members [N2, 2, 1]
  function fuse5Members2(batch: number): void {
    const rows = batch * 2;
    for (let n = 0; n < rows; n++) {
      const row = fuse5Numbers[n];
      for (let c = 0; c < 2; c++) {
        fuse5Members[row * 2 + c] = fuse1Numbers[n * 2 + c];
      }
    }
  }

  // specs/hierarchical.yaml:31 fuse
  // from fuse5Members [N2, 2, 1] to fuse5Part0Members [N2, 1, 1]
  function fuse5Forward(): void {
    for (let n = 0; n < nodes2; n++) {
      fuse5Part0Members[n] = fuse5Members[n * 2];
    }
  }

  // specs/hierarchical.yaml:31 fuse
  // from fuse5Part0Members [N2, 1, 1] to fuse5Part0Numbers [N2, 1, 1]
  function fuse5Distinct2(): void {
    nodes2Part0Of2 = numberDistinct(fuse5Part0Members, 1, nodes2, fuse5Part0Numbers);
  }

  // specs/hierarchical.yaml:31 fuse
  // from fuse5Part0Numbers [N2, 1, 1], fuse5Part0Members [N2, 1, 1] to fuse5Part0Rows [N2.0/2, 1, 1]
  function fuse5Members3(): void {
    for (let n = 0; n < nodes2; n++) {
      const row = fuse5Part0Numbers[n];
      fuse5Part0Rows[row] = fuse5Part0Members[n];
    }
  }

  // specs/hierarchical.yaml:31 fuse
  // from fuse5Part0Rows [N2.0/2, 1, 1], tanh4 [N4, 1, 68] to fuse5 [N2.0/2, 1, 68]
  function fuse5Forward2(): void {
    for (let n = 0; n < nodes2Part0Of2; n++) {
      const row = fuse5Part0Rows[n];
      for (let c = 0; c < 68; c++) {
        fuse5[n * 68 + c] = tanh4[row * 68 + c];
      }
    }
  }

  // specs/hierarchical.yaml:31 fuse
  // from fuse5Members [N2, 2, 1] to fuse5Part1Members [N2, 1, 1]
  function fuse5Forward3(): void {
    for (let n = 0; n < nodes2; n++) {
      fuse5Part1Members[n] = fuse5Members[n * 2 + 1];
    }
  }

  // specs/hierarchical.yaml:31 fuse
  // from fuse5Part1Members [N2, 1, 1] to fuse5Part1Numbers [N2, 1, 1]
  function fuse5Distinct3(): void {
    nodes2Part1Of2 = numberDistinct(fuse5Part1Members, 1, nodes2, fuse5Part1Numbers);
  }

  // specs/hierarchical.yaml:31 fuse
  // from fuse5Part1Numbers [N2, 1, 1], fuse5Part1Members [N2, 1, 1] to fuse5Part1Rows [N2.1/2, 1, 1]
  function fuse5Members4(): void {
    for (let n = 0; n < nodes2; n++) {
      const row = fuse5Part1Numbers[n];
      fuse5Part1Rows[row] = fuse5Part1Members[n];
    }
  }

  // specs/hierarchical.yaml:31 fuse
  // from fuse5Part1Rows [N2.1/2, 1, 1], tanh4 [N4, 1, 68] to fuse5_2 [N2.1/2, 1, 68]
  function fuse5Forward4(): void {
    for (let n = 0; n < nodes2Part1Of2; n++) {
      const row = fuse5Part1Rows[n];
      for (let c = 0; c < 68; c++) {
        fuse5_2[n * 68 + c] = tanh4[row * 68 + c];
      }
    }
  }

  // specs/hierarchical.yaml:32 linear
  // from fuse5Part0Numbers [N2, 1, 1], fuse5Part1Numbers [N2, 1, 1], linear6Part0 [N2.0/2, 1, 68], linear6Part1 [N2.1/2, 1, 68]
  //   to linear6 [N2, 1, 68]
  function linear6Forward3(): void {
    for (let n = 0; n < nodes2; n++) {
      const row0 = fuse5Part0Numbers[n];
      const row1 = fuse5Part1Numbers[n];
      for (let c = 0; c < 68; c++) {
        linear6[n * 68 + c] = linear6Part0[row0 * 68 + c] + linear6Part1[row1 * 68 + c];
      }
    }
  }

  // specs/hierarchical.yaml:33 batchNorm
  // specs/hierarchical.yaml:34 tanh
  // from batchNorm7RunningMean [68], batchNorm7RunningVar [68], batchNorm7Weight [68], batchNorm7Bias [68], linear6 [N2, 1, 68]
  //   to tanh8 [N2, 1, 68]
  function batchNorm7Tanh8Forward(): void {
    for (let c = 0; c < 68; c++) {
      const runningMean = batchNorm7RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm7RunningVar[c] + 0.00001);
      const weight = batchNorm7Weight[c];
      const bias = batchNorm7Bias[c];
      for (let n = 0; n < nodes2; n++) {
        tanh8[n * 68 + c] = tanh((linear6[n * 68 + c] - runningMean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // specs/hierarchical.yaml:37 fuse
  // from fuse5Numbers [B, 2, 1] to fuse9Numbers [B, 1, 1]
  function fuse9Distinct(batch: number): void {
    nodes1 = numberDistinct(fuse5Numbers, 2, batch, fuse9Numbers);
  }

  // specs/hierarchical.yaml:37 fuse
  // from fuse9Numbers [B, 1, 1], fuse5Numbers [B, 2, 1] to fuse9Members [N1, 2, 1]
  function fuse9Members2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = fuse9Numbers[b];
      for (let c = 0; c < 2; c++) {
        fuse9Members[row * 2 + c] = fuse5Numbers[b * 2 + c];
      }
    }
  }

  // specs/hierarchical.yaml:37 fuse
  // from fuse9Members [N1, 2, 1] to fuse9Part0Members [N1, 1, 1]
  function fuse9Forward(): void {
    for (let n = 0; n < nodes1; n++) {
      fuse9Part0Members[n] = fuse9Members[n * 2];
    }
  }

  // specs/hierarchical.yaml:37 fuse
  // from fuse9Part0Members [N1, 1, 1] to fuse9Part0Numbers [N1, 1, 1]
  function fuse9Distinct2(): void {
    nodes1Part0Of2 = numberDistinct(fuse9Part0Members, 1, nodes1, fuse9Part0Numbers);
  }

  // specs/hierarchical.yaml:37 fuse
  // from fuse9Part0Numbers [N1, 1, 1], fuse9Part0Members [N1, 1, 1] to fuse9Part0Rows [N1.0/2, 1, 1]
  function fuse9Members3(): void {
    for (let n = 0; n < nodes1; n++) {
      const row = fuse9Part0Numbers[n];
      fuse9Part0Rows[row] = fuse9Part0Members[n];
    }
  }

  // specs/hierarchical.yaml:37 fuse
  // from fuse9Part0Rows [N1.0/2, 1, 1], tanh8 [N2, 1, 68] to fuse9 [N1.0/2, 1, 68]
  function fuse9Forward2(): void {
    for (let n = 0; n < nodes1Part0Of2; n++) {
      const row = fuse9Part0Rows[n];
      for (let c = 0; c < 68; c++) {
        fuse9[n * 68 + c] = tanh8[row * 68 + c];
      }
    }
  }

  // specs/hierarchical.yaml:37 fuse
  // from fuse9Members [N1, 2, 1] to fuse9Part1Members [N1, 1, 1]
  function fuse9Forward3(): void {
    for (let n = 0; n < nodes1; n++) {
      fuse9Part1Members[n] = fuse9Members[n * 2 + 1];
    }
  }

  // specs/hierarchical.yaml:37 fuse
  // from fuse9Part1Members [N1, 1, 1] to fuse9Part1Numbers [N1, 1, 1]
  function fuse9Distinct3(): void {
    nodes1Part1Of2 = numberDistinct(fuse9Part1Members, 1, nodes1, fuse9Part1Numbers);
  }

  // specs/hierarchical.yaml:37 fuse
  // from fuse9Part1Numbers [N1, 1, 1], fuse9Part1Members [N1, 1, 1] to fuse9Part1Rows [N1.1/2, 1, 1]
  function fuse9Members4(): void {
    for (let n = 0; n < nodes1; n++) {
      const row = fuse9Part1Numbers[n];
      fuse9Part1Rows[row] = fuse9Part1Members[n];
    }
  }

  // specs/hierarchical.yaml:37 fuse
  // from fuse9Part1Rows [N1.1/2, 1, 1], tanh8 [N2, 1, 68] to fuse9_2 [N1.1/2, 1, 68]
  function fuse9Forward4(): void {
    for (let n = 0; n < nodes1Part1Of2; n++) {
      const row = fuse9Part1Rows[n];
      for (let c = 0; c < 68; c++) {
        fuse9_2[n * 68 + c] = tanh8[row * 68 + c];
      }
    }
  }

  // specs/hierarchical.yaml:38 linear
  // from fuse9Part0Numbers [N1, 1, 1], fuse9Part1Numbers [N1, 1, 1], linear10Part0 [N1.0/2, 1, 68], linear10Part1 [N1.1/2, 1, 68]
  //   to linear10 [N1, 1, 68]
  function linear10Forward3(): void {
    for (let n = 0; n < nodes1; n++) {
      const row0 = fuse9Part0Numbers[n];
      const row1 = fuse9Part1Numbers[n];
      for (let c = 0; c < 68; c++) {
        linear10[n * 68 + c] = linear10Part0[row0 * 68 + c] + linear10Part1[row1 * 68 + c];
      }
    }
  }

  // specs/hierarchical.yaml:39 batchNorm
  // specs/hierarchical.yaml:40 tanh
  // from batchNorm11RunningMean [68], batchNorm11RunningVar [68], batchNorm11Weight [68], batchNorm11Bias [68], linear10 [N1, 1, 68]
  //   to tanh12 [N1, 1, 68]
  function batchNorm11Tanh12Forward(): void {
    for (let c = 0; c < 68; c++) {
      const runningMean = batchNorm11RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm11RunningVar[c] + 0.00001);
      const weight = batchNorm11Weight[c];
      const bias = batchNorm11Bias[c];
      for (let n = 0; n < nodes1; n++) {
        tanh12[n * 68 + c] = tanh((linear10[n * 68 + c] - runningMean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // loss
  // from linear13 [N1, 1, 27] to loss2 [N1, 1, 1]
  function lossForward2(): void {
    for (let n = 0; n < nodes1; n++) {
      let largest = -Infinity;
      for (let c = 0; c < 27; c++) {
        largest = Math.max(largest, linear13[n * 27 + c]);
      }
      let sum = 0;
      for (let c = 0; c < 27; c++) {
        sum += Math.exp(linear13[n * 27 + c] - largest);
      }
      loss2[n] = Math.log(sum) + largest;
    }
  }

  // specs/hierarchical.yaml:43 linear
  // from fuse9Numbers [B, 1, 1], linear13 [N1, 1, 27] to linear13_2 [B, 1, 27]
  function linear13Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = fuse9Numbers[b];
      for (let c = 0; c < 27; c++) {
        linear13_2[b * 27 + c] = linear13[row * 27 + c];
      }
    }
  }

  // loss
  // from targets [B, 1, 1], linear13_2 [B, 1, 27] to loss3 [B, 1, 1]
  function lossForward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      const target = targets[b];
      for (let c = 0; c < 27; c++) {
        sum += (c === target ? 1 : 0) * linear13_2[b * 27 + c];
      }
      loss3[b] = sum;
    }
  }

  // loss
  // from fuse9Numbers [B, 1, 1], loss2 [N1, 1, 1] to loss4 [B, 1, 1]
  function lossForward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = fuse9Numbers[b];
      loss4[b] = loss2[row];
    }
  }

  // loss
  // from loss4 [B, 1, 1], loss3 [B, 1, 1], targets [B, 1, 1], loss [1, 1, 1] to loss5 [1, 1, 1]
  function lossForward5(batch: number): void {
    let sum = 0;
    for (let b = 0; b < batch; b++) {
      sum += (loss4[b] - loss3[b]) * (targets[b] >= 0 ? 1 : 0);
    }
    loss5[0] = sum / Math.max(loss[0], 1);
  }


  /** Logits of the first `batch` examples. */
  function evaluate(batch: number): void {
    fuse1Distinct(batch);
    fuse1Members2(batch);
    embedding0Forward();
    embedding0Distinct();
    embedding0Members();
    embedding0Forward2();
    // specs/hierarchical.yaml:26 linear
    // from embedding0 [N4.0/2, 1, 10], linear2Weight [68, 20] to linear2Part0 [N4.0/2, 1, 68]
    multiplyTransposed(embedding0, linear2Weight, linear2Part0, nodes4Part0Of2, 68, 10, null, 20, 0);
    embedding0Forward3();
    embedding0Distinct2();
    embedding0Members2();
    embedding0Forward4();
    // specs/hierarchical.yaml:26 linear
    // from embedding0_2 [N4.1/2, 1, 10], linear2Weight [68, 20] to linear2Part1 [N4.1/2, 1, 68]
    multiplyTransposed(embedding0_2, linear2Weight, linear2Part1, nodes4Part1Of2, 68, 10, null, 20, 10);
    linear2Forward3();
    batchNorm3Tanh4Forward();
    fuse5Distinct(batch);
    fuse5Members2(batch);
    fuse5Forward();
    fuse5Distinct2();
    fuse5Members3();
    fuse5Forward2();
    // specs/hierarchical.yaml:32 linear
    // from fuse5 [N2.0/2, 1, 68], linear6Weight [68, 136] to linear6Part0 [N2.0/2, 1, 68]
    multiplyTransposed(fuse5, linear6Weight, linear6Part0, nodes2Part0Of2, 68, 68, null, 136, 0);
    fuse5Forward3();
    fuse5Distinct3();
    fuse5Members4();
    fuse5Forward4();
    // specs/hierarchical.yaml:32 linear
    // from fuse5_2 [N2.1/2, 1, 68], linear6Weight [68, 136] to linear6Part1 [N2.1/2, 1, 68]
    multiplyTransposed(fuse5_2, linear6Weight, linear6Part1, nodes2Part1Of2, 68, 68, null, 136, 68);
    linear6Forward3();
    batchNorm7Tanh8Forward();
    fuse9Distinct(batch);
    fuse9Members2(batch);
    fuse9Forward();
    fuse9Distinct2();
    fuse9Members3();
    fuse9Forward2();
    // specs/hierarchical.yaml:38 linear
    // from fuse9 [N1.0/2, 1, 68], linear10Weight [68, 136] to linear10Part0 [N1.0/2, 1, 68]
    multiplyTransposed(fuse9, linear10Weight, linear10Part0, nodes1Part0Of2, 68, 68, null, 136, 0);
    fuse9Forward3();
    fuse9Distinct3();
    fuse9Members4();
    fuse9Forward4();
    // specs/hierarchical.yaml:38 linear
    // from fuse9_2 [N1.1/2, 1, 68], linear10Weight [68, 136] to linear10Part1 [N1.1/2, 1, 68]
    multiplyTransposed(fuse9_2, linear10Weight, linear10Part1, nodes1Part1Of2, 68, 68, null, 136, 68);
    linear10Forward3();
    batchNorm11Tanh12Forward();
    // specs/hierarchical.yaml:43 linear
    // from tanh12 [N1, 1, 68], linear13Weight [27, 68], linear13Bias [27] to linear13 [N1, 1, 27]
    multiplyTransposed(tanh12, linear13Weight, linear13, nodes1, 27, 68, linear13Bias);
    linear13Forward2(batch);
  }

  /** Logits, and the mean loss. */
  function evaluateLoss(batch: number): number {
    evaluate(batch);
    lossForward(batch);
    lossForward2();
    lossForward3(batch);
    lossForward4(batch);
    lossForward5(batch);
    return loss5[0];
  }

  return { run: evaluate, loss: evaluateLoss };
}

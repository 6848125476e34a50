// Made by wnc from specs/hierarchical-large.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, numberDistinct, tanh, wholeNumbers, type Evaluation, type EvaluationMemory } from 'wnc/runtime';

/** Binds the model in evaluation mode to its arrays, once. */
export function createEvaluation(memory: EvaluationMemory): Evaluation {
  // The batch.
  const tokens = memory.inputs; // [B, 8, 1]
  const targets = memory.targets; // [B, 1, 1]
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
  // Workspace: tensors that are not needed at the same time share places.
  const loss = memory.workspace.subarray(6340608, 6340609); // [1, 1, 1]
  const fuse1_0_0Numbers = wholeNumbers(memory.workspace, 6291456, 16384); // [B, 4, 1]
  const fuse1_0_0Members = wholeNumbers(memory.workspace, 2490368, 32768); // [N4, 2, 1]
  const embedding0Part0Members = wholeNumbers(memory.workspace, 0, 16384); // [N4, 1, 1]
  const embedding0Part0Numbers = wholeNumbers(memory.workspace, 6307840, 16384); // [N4, 1, 1]
  const embedding0Part0Rows = wholeNumbers(memory.workspace, 16384, 16384); // [N4.0/2, 1, 1]
  const embedding0 = memory.workspace.subarray(2097152, 2490368); // [N4.0/2, 1, 24]
  const linear1_0_1Part0 = memory.workspace.subarray(0, 2097152); // [N4.0/2, 1, 128]
  const embedding0Part1Members = wholeNumbers(memory.workspace, 2097152, 16384); // [N4, 1, 1]
  const embedding0Part1Numbers = wholeNumbers(memory.workspace, 6324224, 16384); // [N4, 1, 1]
  const embedding0Part1Rows = wholeNumbers(memory.workspace, 2113536, 16384); // [N4.1/2, 1, 1]
  const embedding0_2 = memory.workspace.subarray(4194304, 4587520); // [N4.1/2, 1, 24]
  const linear1_0_1Part1 = memory.workspace.subarray(2097152, 4194304); // [N4.1/2, 1, 128]
  const linear1_0_1 = memory.workspace.subarray(4194304, 6291456); // [N4, 1, 128]
  const tanh1_0_3 = memory.workspace.subarray(0, 2097152); // [N4, 1, 128]
  const fuse1_1_0Numbers = wholeNumbers(memory.workspace, 4210688, 8192); // [B, 2, 1]
  const fuse1_1_0Members = wholeNumbers(memory.workspace, 4194304, 16384); // [N2, 2, 1]
  const fuse1_1_0Part0Members = wholeNumbers(memory.workspace, 2097152, 8192); // [N2, 1, 1]
  const fuse1_1_0Part0Numbers = wholeNumbers(memory.workspace, 4218880, 8192); // [N2, 1, 1]
  const fuse1_1_0Part0Rows = wholeNumbers(memory.workspace, 3145728, 8192); // [N2.0/2, 1, 1]
  const fuse1_1_0 = memory.workspace.subarray(2097152, 3145728); // [N2.0/2, 1, 128]
  const linear1_1_1Part0 = memory.workspace.subarray(3145728, 4194304); // [N2.0/2, 1, 128]
  const fuse1_1_0Part1Members = wholeNumbers(memory.workspace, 2097152, 8192); // [N2, 1, 1]
  const fuse1_1_0Part1Numbers = wholeNumbers(memory.workspace, 4194304, 8192); // [N2, 1, 1]
  const fuse1_1_0Part1Rows = wholeNumbers(memory.workspace, 4202496, 8192); // [N2.1/2, 1, 1]
  const fuse1_1_0_2 = memory.workspace.subarray(2097152, 3145728); // [N2.1/2, 1, 128]
  const linear1_1_1Part1 = memory.workspace.subarray(0, 1048576); // [N2.1/2, 1, 128]
  const linear1_1_1 = memory.workspace.subarray(1048576, 2097152); // [N2, 1, 128]
  const tanh1_1_3 = memory.workspace.subarray(0, 1048576); // [N2, 1, 128]
  const fuse1_2_0Numbers = wholeNumbers(memory.workspace, 2105344, 4096); // [B, 1, 1]
  const fuse1_2_0Members = wholeNumbers(memory.workspace, 2097152, 8192); // [N1, 2, 1]
  const fuse1_2_0Part0Members = wholeNumbers(memory.workspace, 1048576, 4096); // [N1, 1, 1]
  const fuse1_2_0Part0Numbers = wholeNumbers(memory.workspace, 2109440, 4096); // [N1, 1, 1]
  const fuse1_2_0Part0Rows = wholeNumbers(memory.workspace, 1572864, 4096); // [N1.0/2, 1, 1]
  const fuse1_2_0 = memory.workspace.subarray(1048576, 1572864); // [N1.0/2, 1, 128]
  const linear1_2_1Part0 = memory.workspace.subarray(1572864, 2097152); // [N1.0/2, 1, 128]
  const fuse1_2_0Part1Members = wholeNumbers(memory.workspace, 1048576, 4096); // [N1, 1, 1]
  const fuse1_2_0Part1Numbers = wholeNumbers(memory.workspace, 2097152, 4096); // [N1, 1, 1]
  const fuse1_2_0Part1Rows = wholeNumbers(memory.workspace, 2101248, 4096); // [N1.1/2, 1, 1]
  const fuse1_2_0_2 = memory.workspace.subarray(1048576, 1572864); // [N1.1/2, 1, 128]
  const linear1_2_1Part1 = memory.workspace.subarray(0, 524288); // [N1.1/2, 1, 128]
  const linear1_2_1 = memory.workspace.subarray(524288, 1048576); // [N1, 1, 128]
  const tanh1_2_3 = memory.workspace.subarray(0, 524288); // [N1, 1, 128]
  const linear2 = memory.workspace.subarray(524288, 634880); // [N1, 1, 27]
  const loss2 = memory.workspace.subarray(110592, 114688); // [N1, 1, 1]
  const linear2_2 = memory.workspace.subarray(0, 110592); // [B, 1, 27]
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

  // specs/hierarchical-large.yaml:16 fuse
  // from tokens [B, 8, 1] to fuse1_0_0Numbers [B, 4, 1]
  function fuse1_0_0Distinct(batch: number): void {
    const rows = batch * 4;
    nodes4 = numberDistinct(tokens, 2, rows, fuse1_0_0Numbers);
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_0_0Numbers [B, 4, 1], tokens [B, 8, 1] to fuse1_0_0Members [N4, 2, 1]
  function fuse1_0_0Members2(batch: number): void {
    const rows = batch * 4;
    for (let n = 0; n < rows; n++) {
      const row = fuse1_0_0Numbers[n];
      for (let c = 0; c < 2; c++) {
        fuse1_0_0Members[row * 2 + c] = tokens[n * 2 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:12 embedding
  // from fuse1_0_0Members [N4, 2, 1] to embedding0Part0Members [N4, 1, 1]
  function embedding0Forward(): void {
    for (let n = 0; n < nodes4; n++) {
      embedding0Part0Members[n] = fuse1_0_0Members[n * 2];
    }
  }

  // specs/hierarchical-large.yaml:12 embedding
  // from embedding0Part0Members [N4, 1, 1] to embedding0Part0Numbers [N4, 1, 1]
  function embedding0Distinct(): void {
    nodes4Part0Of2 = numberDistinct(embedding0Part0Members, 1, nodes4, embedding0Part0Numbers);
  }

  // specs/hierarchical-large.yaml:12 embedding
  // from embedding0Part0Numbers [N4, 1, 1], embedding0Part0Members [N4, 1, 1] to embedding0Part0Rows [N4.0/2, 1, 1]
  function embedding0Members(): void {
    for (let n = 0; n < nodes4; n++) {
      const row = embedding0Part0Numbers[n];
      embedding0Part0Rows[row] = embedding0Part0Members[n];
    }
  }

  // specs/hierarchical-large.yaml:12 embedding
  // from embedding0Part0Rows [N4.0/2, 1, 1], embedding0Weight [27, 24] to embedding0 [N4.0/2, 1, 24]
  function embedding0Forward2(): void {
    for (let n = 0; n < nodes4Part0Of2; n++) {
      const row = embedding0Part0Rows[n];
      for (let c = 0; c < 24; c++) {
        embedding0[n * 24 + c] = embedding0Weight[row * 24 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:12 embedding
  // from fuse1_0_0Members [N4, 2, 1] to embedding0Part1Members [N4, 1, 1]
  function embedding0Forward3(): void {
    for (let n = 0; n < nodes4; n++) {
      embedding0Part1Members[n] = fuse1_0_0Members[n * 2 + 1];
    }
  }

  // specs/hierarchical-large.yaml:12 embedding
  // from embedding0Part1Members [N4, 1, 1] to embedding0Part1Numbers [N4, 1, 1]
  function embedding0Distinct2(): void {
    nodes4Part1Of2 = numberDistinct(embedding0Part1Members, 1, nodes4, embedding0Part1Numbers);
  }

  // specs/hierarchical-large.yaml:12 embedding
  // from embedding0Part1Numbers [N4, 1, 1], embedding0Part1Members [N4, 1, 1] to embedding0Part1Rows [N4.1/2, 1, 1]
  function embedding0Members2(): void {
    for (let n = 0; n < nodes4; n++) {
      const row = embedding0Part1Numbers[n];
      embedding0Part1Rows[row] = embedding0Part1Members[n];
    }
  }

  // specs/hierarchical-large.yaml:12 embedding
  // from embedding0Part1Rows [N4.1/2, 1, 1], embedding0Weight [27, 24] to embedding0_2 [N4.1/2, 1, 24]
  function embedding0Forward4(): void {
    for (let n = 0; n < nodes4Part1Of2; n++) {
      const row = embedding0Part1Rows[n];
      for (let c = 0; c < 24; c++) {
        embedding0_2[n * 24 + c] = embedding0Weight[row * 24 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:17 linear
  // from embedding0Part0Numbers [N4, 1, 1], embedding0Part1Numbers [N4, 1, 1], linear1_0_1Part0 [N4.0/2, 1, 128], linear1_0_1Part1 [N4.1/2, 1, 128]
  //   to linear1_0_1 [N4, 1, 128]
  function linear1_0_1Forward3(): void {
    for (let n = 0; n < nodes4; n++) {
      const row0 = embedding0Part0Numbers[n];
      const row1 = embedding0Part1Numbers[n];
      for (let c = 0; c < 128; c++) {
        linear1_0_1[n * 128 + c] = linear1_0_1Part0[row0 * 128 + c] + linear1_0_1Part1[row1 * 128 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:18 batchNorm
  // specs/hierarchical-large.yaml:19 tanh
  // from batchNorm1_0_2RunningMean [128], batchNorm1_0_2RunningVar [128], batchNorm1_0_2Weight [128], batchNorm1_0_2Bias [128], linear1_0_1 [N4, 1, 128]
  //   to tanh1_0_3 [N4, 1, 128]
  function batchNorm1_0_2Tanh1_0_3Forward(): void {
    for (let c = 0; c < 128; c++) {
      const runningMean = batchNorm1_0_2RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm1_0_2RunningVar[c] + 0.00001);
      const weight = batchNorm1_0_2Weight[c];
      const bias = batchNorm1_0_2Bias[c];
      for (let n = 0; n < nodes4; n++) {
        tanh1_0_3[n * 128 + c] = tanh((linear1_0_1[n * 128 + c] - runningMean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_0_0Numbers [B, 4, 1] to fuse1_1_0Numbers [B, 2, 1]
  function fuse1_1_0Distinct(batch: number): void {
    const rows = batch * 2;
    nodes2 = numberDistinct(fuse1_0_0Numbers, 2, rows, fuse1_1_0Numbers);
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_1_0Numbers [B, 2, 1], fuse1_0_0Numbers [B, 4, 1] to fuse1_1_0Members [N2, 2, 1]
  function fuse1_1_0Members2(batch: number): void {
    const rows = batch * 2;
    for (let n = 0; n < rows; n++) {
      const row = fuse1_1_0Numbers[n];
      for (let c = 0; c < 2; c++) {
        fuse1_1_0Members[row * 2 + c] = fuse1_0_0Numbers[n * 2 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_1_0Members [N2, 2, 1] to fuse1_1_0Part0Members [N2, 1, 1]
  function fuse1_1_0Forward(): void {
    for (let n = 0; n < nodes2; n++) {
      fuse1_1_0Part0Members[n] = fuse1_1_0Members[n * 2];
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_1_0Part0Members [N2, 1, 1] to fuse1_1_0Part0Numbers [N2, 1, 1]
  function fuse1_1_0Distinct2(): void {
    nodes2Part0Of2 = numberDistinct(fuse1_1_0Part0Members, 1, nodes2, fuse1_1_0Part0Numbers);
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_1_0Part0Numbers [N2, 1, 1], fuse1_1_0Part0Members [N2, 1, 1] to fuse1_1_0Part0Rows [N2.0/2, 1, 1]
  function fuse1_1_0Members3(): void {
    for (let n = 0; n < nodes2; n++) {
      const row = fuse1_1_0Part0Numbers[n];
      fuse1_1_0Part0Rows[row] = fuse1_1_0Part0Members[n];
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_1_0Part0Rows [N2.0/2, 1, 1], tanh1_0_3 [N4, 1, 128] to fuse1_1_0 [N2.0/2, 1, 128]
  function fuse1_1_0Forward2(): void {
    for (let n = 0; n < nodes2Part0Of2; n++) {
      const row = fuse1_1_0Part0Rows[n];
      for (let c = 0; c < 128; c++) {
        fuse1_1_0[n * 128 + c] = tanh1_0_3[row * 128 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_1_0Members [N2, 2, 1] to fuse1_1_0Part1Members [N2, 1, 1]
  function fuse1_1_0Forward3(): void {
    for (let n = 0; n < nodes2; n++) {
      fuse1_1_0Part1Members[n] = fuse1_1_0Members[n * 2 + 1];
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_1_0Part1Members [N2, 1, 1] to fuse1_1_0Part1Numbers [N2, 1, 1]
  function fuse1_1_0Distinct3(): void {
    nodes2Part1Of2 = numberDistinct(fuse1_1_0Part1Members, 1, nodes2, fuse1_1_0Part1Numbers);
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_1_0Part1Numbers [N2, 1, 1], fuse1_1_0Part1Members [N2, 1, 1] to fuse1_1_0Part1Rows [N2.1/2, 1, 1]
  function fuse1_1_0Members4(): void {
    for (let n = 0; n < nodes2; n++) {
      const row = fuse1_1_0Part1Numbers[n];
      fuse1_1_0Part1Rows[row] = fuse1_1_0Part1Members[n];
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_1_0Part1Rows [N2.1/2, 1, 1], tanh1_0_3 [N4, 1, 128] to fuse1_1_0_2 [N2.1/2, 1, 128]
  function fuse1_1_0Forward4(): void {
    for (let n = 0; n < nodes2Part1Of2; n++) {
      const row = fuse1_1_0Part1Rows[n];
      for (let c = 0; c < 128; c++) {
        fuse1_1_0_2[n * 128 + c] = tanh1_0_3[row * 128 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:17 linear
  // from fuse1_1_0Part0Numbers [N2, 1, 1], fuse1_1_0Part1Numbers [N2, 1, 1], linear1_1_1Part0 [N2.0/2, 1, 128], linear1_1_1Part1 [N2.1/2, 1, 128]
  //   to linear1_1_1 [N2, 1, 128]
  function linear1_1_1Forward3(): void {
    for (let n = 0; n < nodes2; n++) {
      const row0 = fuse1_1_0Part0Numbers[n];
      const row1 = fuse1_1_0Part1Numbers[n];
      for (let c = 0; c < 128; c++) {
        linear1_1_1[n * 128 + c] = linear1_1_1Part0[row0 * 128 + c] + linear1_1_1Part1[row1 * 128 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:18 batchNorm
  // specs/hierarchical-large.yaml:19 tanh
  // from batchNorm1_1_2RunningMean [128], batchNorm1_1_2RunningVar [128], batchNorm1_1_2Weight [128], batchNorm1_1_2Bias [128], linear1_1_1 [N2, 1, 128]
  //   to tanh1_1_3 [N2, 1, 128]
  function batchNorm1_1_2Tanh1_1_3Forward(): void {
    for (let c = 0; c < 128; c++) {
      const runningMean = batchNorm1_1_2RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm1_1_2RunningVar[c] + 0.00001);
      const weight = batchNorm1_1_2Weight[c];
      const bias = batchNorm1_1_2Bias[c];
      for (let n = 0; n < nodes2; n++) {
        tanh1_1_3[n * 128 + c] = tanh((linear1_1_1[n * 128 + c] - runningMean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_1_0Numbers [B, 2, 1] to fuse1_2_0Numbers [B, 1, 1]
  function fuse1_2_0Distinct(batch: number): void {
    nodes1 = numberDistinct(fuse1_1_0Numbers, 2, batch, fuse1_2_0Numbers);
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_2_0Numbers [B, 1, 1], fuse1_1_0Numbers [B, 2, 1] to fuse1_2_0Members [N1, 2, 1]
  function fuse1_2_0Members2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = fuse1_2_0Numbers[b];
      for (let c = 0; c < 2; c++) {
        fuse1_2_0Members[row * 2 + c] = fuse1_1_0Numbers[b * 2 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_2_0Members [N1, 2, 1] to fuse1_2_0Part0Members [N1, 1, 1]
  function fuse1_2_0Forward(): void {
    for (let n = 0; n < nodes1; n++) {
      fuse1_2_0Part0Members[n] = fuse1_2_0Members[n * 2];
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_2_0Part0Members [N1, 1, 1] to fuse1_2_0Part0Numbers [N1, 1, 1]
  function fuse1_2_0Distinct2(): void {
    nodes1Part0Of2 = numberDistinct(fuse1_2_0Part0Members, 1, nodes1, fuse1_2_0Part0Numbers);
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_2_0Part0Numbers [N1, 1, 1], fuse1_2_0Part0Members [N1, 1, 1] to fuse1_2_0Part0Rows [N1.0/2, 1, 1]
  function fuse1_2_0Members3(): void {
    for (let n = 0; n < nodes1; n++) {
      const row = fuse1_2_0Part0Numbers[n];
      fuse1_2_0Part0Rows[row] = fuse1_2_0Part0Members[n];
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_2_0Part0Rows [N1.0/2, 1, 1], tanh1_1_3 [N2, 1, 128] to fuse1_2_0 [N1.0/2, 1, 128]
  function fuse1_2_0Forward2(): void {
    for (let n = 0; n < nodes1Part0Of2; n++) {
      const row = fuse1_2_0Part0Rows[n];
      for (let c = 0; c < 128; c++) {
        fuse1_2_0[n * 128 + c] = tanh1_1_3[row * 128 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_2_0Members [N1, 2, 1] to fuse1_2_0Part1Members [N1, 1, 1]
  function fuse1_2_0Forward3(): void {
    for (let n = 0; n < nodes1; n++) {
      fuse1_2_0Part1Members[n] = fuse1_2_0Members[n * 2 + 1];
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_2_0Part1Members [N1, 1, 1] to fuse1_2_0Part1Numbers [N1, 1, 1]
  function fuse1_2_0Distinct3(): void {
    nodes1Part1Of2 = numberDistinct(fuse1_2_0Part1Members, 1, nodes1, fuse1_2_0Part1Numbers);
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_2_0Part1Numbers [N1, 1, 1], fuse1_2_0Part1Members [N1, 1, 1] to fuse1_2_0Part1Rows [N1.1/2, 1, 1]
  function fuse1_2_0Members4(): void {
    for (let n = 0; n < nodes1; n++) {
      const row = fuse1_2_0Part1Numbers[n];
      fuse1_2_0Part1Rows[row] = fuse1_2_0Part1Members[n];
    }
  }

  // specs/hierarchical-large.yaml:16 fuse
  // from fuse1_2_0Part1Rows [N1.1/2, 1, 1], tanh1_1_3 [N2, 1, 128] to fuse1_2_0_2 [N1.1/2, 1, 128]
  function fuse1_2_0Forward4(): void {
    for (let n = 0; n < nodes1Part1Of2; n++) {
      const row = fuse1_2_0Part1Rows[n];
      for (let c = 0; c < 128; c++) {
        fuse1_2_0_2[n * 128 + c] = tanh1_1_3[row * 128 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:17 linear
  // from fuse1_2_0Part0Numbers [N1, 1, 1], fuse1_2_0Part1Numbers [N1, 1, 1], linear1_2_1Part0 [N1.0/2, 1, 128], linear1_2_1Part1 [N1.1/2, 1, 128]
  //   to linear1_2_1 [N1, 1, 128]
  function linear1_2_1Forward3(): void {
    for (let n = 0; n < nodes1; n++) {
      const row0 = fuse1_2_0Part0Numbers[n];
      const row1 = fuse1_2_0Part1Numbers[n];
      for (let c = 0; c < 128; c++) {
        linear1_2_1[n * 128 + c] = linear1_2_1Part0[row0 * 128 + c] + linear1_2_1Part1[row1 * 128 + c];
      }
    }
  }

  // specs/hierarchical-large.yaml:18 batchNorm
  // specs/hierarchical-large.yaml:19 tanh
  // from batchNorm1_2_2RunningMean [128], batchNorm1_2_2RunningVar [128], batchNorm1_2_2Weight [128], batchNorm1_2_2Bias [128], linear1_2_1 [N1, 1, 128]
  //   to tanh1_2_3 [N1, 1, 128]
  function batchNorm1_2_2Tanh1_2_3Forward(): void {
    for (let c = 0; c < 128; c++) {
      const runningMean = batchNorm1_2_2RunningMean[c];
      const reciprocalDeviation = 1 / Math.sqrt(batchNorm1_2_2RunningVar[c] + 0.00001);
      const weight = batchNorm1_2_2Weight[c];
      const bias = batchNorm1_2_2Bias[c];
      for (let n = 0; n < nodes1; n++) {
        tanh1_2_3[n * 128 + c] = tanh((linear1_2_1[n * 128 + c] - runningMean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // loss
  // from linear2 [N1, 1, 27] to loss2 [N1, 1, 1]
  function lossForward2(): void {
    for (let n = 0; n < nodes1; n++) {
      let largest = -Infinity;
      for (let c = 0; c < 27; c++) {
        largest = Math.max(largest, linear2[n * 27 + c]);
      }
      let sum = 0;
      for (let c = 0; c < 27; c++) {
        sum += Math.exp(linear2[n * 27 + c] - largest);
      }
      loss2[n] = Math.log(sum) + largest;
    }
  }

  // specs/hierarchical-large.yaml:20 linear
  // from fuse1_2_0Numbers [B, 1, 1], linear2 [N1, 1, 27] to linear2_2 [B, 1, 27]
  function linear2Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = fuse1_2_0Numbers[b];
      for (let c = 0; c < 27; c++) {
        linear2_2[b * 27 + c] = linear2[row * 27 + c];
      }
    }
  }

  // loss
  // from targets [B, 1, 1], linear2_2 [B, 1, 27] to loss3 [B, 1, 1]
  function lossForward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      const target = targets[b];
      for (let c = 0; c < 27; c++) {
        sum += (c === target ? 1 : 0) * linear2_2[b * 27 + c];
      }
      loss3[b] = sum;
    }
  }

  // loss
  // from fuse1_2_0Numbers [B, 1, 1], loss2 [N1, 1, 1] to loss4 [B, 1, 1]
  function lossForward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = fuse1_2_0Numbers[b];
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
    fuse1_0_0Distinct(batch);
    fuse1_0_0Members2(batch);
    embedding0Forward();
    embedding0Distinct();
    embedding0Members();
    embedding0Forward2();
    // specs/hierarchical-large.yaml:17 linear
    // from embedding0 [N4.0/2, 1, 24], linear1_0_1Weight [128, 48] to linear1_0_1Part0 [N4.0/2, 1, 128]
    multiplyTransposed(embedding0, linear1_0_1Weight, linear1_0_1Part0, nodes4Part0Of2, 128, 24, null, 48, 0);
    embedding0Forward3();
    embedding0Distinct2();
    embedding0Members2();
    embedding0Forward4();
    // specs/hierarchical-large.yaml:17 linear
    // from embedding0_2 [N4.1/2, 1, 24], linear1_0_1Weight [128, 48] to linear1_0_1Part1 [N4.1/2, 1, 128]
    multiplyTransposed(embedding0_2, linear1_0_1Weight, linear1_0_1Part1, nodes4Part1Of2, 128, 24, null, 48, 24);
    linear1_0_1Forward3();
    batchNorm1_0_2Tanh1_0_3Forward();
    fuse1_1_0Distinct(batch);
    fuse1_1_0Members2(batch);
    fuse1_1_0Forward();
    fuse1_1_0Distinct2();
    fuse1_1_0Members3();
    fuse1_1_0Forward2();
    // specs/hierarchical-large.yaml:17 linear
    // from fuse1_1_0 [N2.0/2, 1, 128], linear1_1_1Weight [128, 256] to linear1_1_1Part0 [N2.0/2, 1, 128]
    multiplyTransposed(fuse1_1_0, linear1_1_1Weight, linear1_1_1Part0, nodes2Part0Of2, 128, 128, null, 256, 0);
    fuse1_1_0Forward3();
    fuse1_1_0Distinct3();
    fuse1_1_0Members4();
    fuse1_1_0Forward4();
    // specs/hierarchical-large.yaml:17 linear
    // from fuse1_1_0_2 [N2.1/2, 1, 128], linear1_1_1Weight [128, 256] to linear1_1_1Part1 [N2.1/2, 1, 128]
    multiplyTransposed(fuse1_1_0_2, linear1_1_1Weight, linear1_1_1Part1, nodes2Part1Of2, 128, 128, null, 256, 128);
    linear1_1_1Forward3();
    batchNorm1_1_2Tanh1_1_3Forward();
    fuse1_2_0Distinct(batch);
    fuse1_2_0Members2(batch);
    fuse1_2_0Forward();
    fuse1_2_0Distinct2();
    fuse1_2_0Members3();
    fuse1_2_0Forward2();
    // specs/hierarchical-large.yaml:17 linear
    // from fuse1_2_0 [N1.0/2, 1, 128], linear1_2_1Weight [128, 256] to linear1_2_1Part0 [N1.0/2, 1, 128]
    multiplyTransposed(fuse1_2_0, linear1_2_1Weight, linear1_2_1Part0, nodes1Part0Of2, 128, 128, null, 256, 0);
    fuse1_2_0Forward3();
    fuse1_2_0Distinct3();
    fuse1_2_0Members4();
    fuse1_2_0Forward4();
    // specs/hierarchical-large.yaml:17 linear
    // from fuse1_2_0_2 [N1.1/2, 1, 128], linear1_2_1Weight [128, 256] to linear1_2_1Part1 [N1.1/2, 1, 128]
    multiplyTransposed(fuse1_2_0_2, linear1_2_1Weight, linear1_2_1Part1, nodes1Part1Of2, 128, 128, null, 256, 128);
    linear1_2_1Forward3();
    batchNorm1_2_2Tanh1_2_3Forward();
    // specs/hierarchical-large.yaml:20 linear
    // from tanh1_2_3 [N1, 1, 128], linear2Weight [27, 128], linear2Bias [27] to linear2 [N1, 1, 27]
    multiplyTransposed(tanh1_2_3, linear2Weight, linear2, nodes1, 27, 128, linear2Bias);
    linear2Forward2(batch);
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

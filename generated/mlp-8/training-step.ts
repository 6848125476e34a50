// Made by wnc from specs/mlp-8.yaml: change the spec and run wnc compile, not this file.
import { multiply, multiplyLeftTransposed, multiplyTransposed, numberDistinct, tanh, wholeNumbers, type TrainingMemory, type TrainingStep } from 'wnc/runtime';

/** Binds the training step to its arrays, once; the step itself allocates nothing. */
export function createTrainingStep(memory: TrainingMemory): TrainingStep {
  // The batch.
  const tokens = memory.inputs; // [B, 8, 1]
  const targets = memory.targets; // [B, 1, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 270); // [27, 10]
  const linear2Weight = memory.parameters.subarray(272, 16272); // [200, 80]
  const batchNorm3Weight = memory.parameters.subarray(16272, 16472); // [200]
  const batchNorm3Bias = memory.parameters.subarray(16472, 16672); // [200]
  const linear5Weight = memory.parameters.subarray(16672, 22072); // [27, 200]
  const linear5Bias = memory.parameters.subarray(22072, 22099); // [27]
  // Gradients of the parameters.
  const dLinear5Bias = memory.gradients.subarray(22072, 22099); // [1, 1, 27]
  const dLinear5Weight = memory.gradients.subarray(16672, 22072); // [27, 200]
  const dBatchNorm3Bias = memory.gradients.subarray(16472, 16672); // [1, 1, 200]
  const dBatchNorm3Weight = memory.gradients.subarray(16272, 16472); // [1, 1, 200]
  const dLinear2Weight = memory.gradients.subarray(272, 16272); // [200, 80]
  const dEmbedding0Weight = memory.gradients.subarray(0, 270); // [27, 10]
  // Running statistics.
  const batchNorm3RunningMean = memory.statistics.subarray(0, 200); // [200]
  const batchNorm3RunningVar = memory.statistics.subarray(200, 400); // [200]
  // Workspace: tensors that are not needed at the same time share places.
  const lossCount = memory.workspace.subarray(61600, 61601); // [1, 1, 1]
  const flatten1Numbers = wholeNumbers(memory.workspace, 61056, 32); // [B, 1, 1]
  const flatten1Members = wholeNumbers(memory.workspace, 44800, 256); // [N1, 8, 1]
  const linear2Part0Members = wholeNumbers(memory.workspace, 0, 32); // [N1, 1, 1]
  const linear2Part0Numbers = wholeNumbers(memory.workspace, 61088, 32); // [N1, 1, 1]
  const linear2Part0Rows = wholeNumbers(memory.workspace, 61120, 32); // [N1.0/8, 1, 1]
  const linear2 = memory.workspace.subarray(58464, 58784); // [N1.0/8, 1, 10]
  const linear2Part0 = memory.workspace.subarray(0, 6400); // [N1.0/8, 1, 200]
  const linear2Part1Members = wholeNumbers(memory.workspace, 6400, 32); // [N1, 1, 1]
  const linear2Part1Numbers = wholeNumbers(memory.workspace, 61152, 32); // [N1, 1, 1]
  const linear2Part1Rows = wholeNumbers(memory.workspace, 61184, 32); // [N1.1/8, 1, 1]
  const linear2_2 = memory.workspace.subarray(58784, 59104); // [N1.1/8, 1, 10]
  const linear2Part1 = memory.workspace.subarray(6400, 12800); // [N1.1/8, 1, 200]
  const linear2Part2Members = wholeNumbers(memory.workspace, 12800, 32); // [N1, 1, 1]
  const linear2Part2Numbers = wholeNumbers(memory.workspace, 61216, 32); // [N1, 1, 1]
  const linear2Part2Rows = wholeNumbers(memory.workspace, 61248, 32); // [N1.2/8, 1, 1]
  const linear2_3 = memory.workspace.subarray(59104, 59424); // [N1.2/8, 1, 10]
  const linear2Part2 = memory.workspace.subarray(12800, 19200); // [N1.2/8, 1, 200]
  const linear2Part3Members = wholeNumbers(memory.workspace, 19200, 32); // [N1, 1, 1]
  const linear2Part3Numbers = wholeNumbers(memory.workspace, 61280, 32); // [N1, 1, 1]
  const linear2Part3Rows = wholeNumbers(memory.workspace, 61312, 32); // [N1.3/8, 1, 1]
  const linear2_4 = memory.workspace.subarray(59424, 59744); // [N1.3/8, 1, 10]
  const linear2Part3 = memory.workspace.subarray(19200, 25600); // [N1.3/8, 1, 200]
  const linear2Part4Members = wholeNumbers(memory.workspace, 25600, 32); // [N1, 1, 1]
  const linear2Part4Numbers = wholeNumbers(memory.workspace, 61344, 32); // [N1, 1, 1]
  const linear2Part4Rows = wholeNumbers(memory.workspace, 61376, 32); // [N1.4/8, 1, 1]
  const linear2_5 = memory.workspace.subarray(59744, 60064); // [N1.4/8, 1, 10]
  const linear2Part4 = memory.workspace.subarray(25600, 32000); // [N1.4/8, 1, 200]
  const linear2Part5Members = wholeNumbers(memory.workspace, 32000, 32); // [N1, 1, 1]
  const linear2Part5Numbers = wholeNumbers(memory.workspace, 61408, 32); // [N1, 1, 1]
  const linear2Part5Rows = wholeNumbers(memory.workspace, 61440, 32); // [N1.5/8, 1, 1]
  const linear2_6 = memory.workspace.subarray(60064, 60384); // [N1.5/8, 1, 10]
  const linear2Part5 = memory.workspace.subarray(32000, 38400); // [N1.5/8, 1, 200]
  const linear2Part6Members = wholeNumbers(memory.workspace, 38400, 32); // [N1, 1, 1]
  const linear2Part6Numbers = wholeNumbers(memory.workspace, 61472, 32); // [N1, 1, 1]
  const linear2Part6Rows = wholeNumbers(memory.workspace, 61504, 32); // [N1.6/8, 1, 1]
  const linear2_7 = memory.workspace.subarray(60384, 60704); // [N1.6/8, 1, 10]
  const linear2Part6 = memory.workspace.subarray(38400, 44800); // [N1.6/8, 1, 200]
  const linear2Part7Members = wholeNumbers(memory.workspace, 45056, 32); // [N1, 1, 1]
  const linear2Part7Numbers = wholeNumbers(memory.workspace, 61536, 32); // [N1, 1, 1]
  const linear2Part7Rows = wholeNumbers(memory.workspace, 61568, 32); // [N1.7/8, 1, 1]
  const linear2_8 = memory.workspace.subarray(60704, 61024); // [N1.7/8, 1, 10]
  const linear2Part7 = memory.workspace.subarray(44800, 51200); // [N1.7/8, 1, 200]
  const linear2_9 = memory.workspace.subarray(51200, 57600); // [N1, 1, 200]
  const batchNorm3Weights = memory.workspace.subarray(19600, 19632); // [N1, 1, 1]
  const batchNorm3Mean = memory.workspace.subarray(19200, 19400); // [1, 1, 200]
  const batchNorm3ReciprocalDeviation = memory.workspace.subarray(19400, 19600); // [1, 1, 200]
  const tanh4 = memory.workspace.subarray(0, 6400); // [N1, 1, 200]
  const linear5 = memory.workspace.subarray(6400, 7264); // [N1, 1, 27]
  const loss = memory.workspace.subarray(7264, 8128); // [N1, 1, 27]
  const loss2 = memory.workspace.subarray(8992, 9024); // [N1, 1, 1]
  const loss3 = memory.workspace.subarray(8128, 8160); // [N1, 1, 1]
  const linear5_2 = memory.workspace.subarray(57600, 58464); // [B, 1, 27]
  const loss4 = memory.workspace.subarray(8160, 8192); // [B, 1, 1]
  const loss5 = memory.workspace.subarray(8192, 8224); // [B, 1, 1]
  const loss6 = memory.workspace.subarray(61604, 61605); // [1, 1, 1]
  const dLoss = memory.workspace.subarray(61024, 61056); // [B, 1, 1]
  const dLoss2 = memory.workspace.subarray(9024, 9056); // [N1, 1]
  const dLinear5 = memory.workspace.subarray(6400, 7264); // [B, 1, 27]
  const dLinear5_2 = memory.workspace.subarray(8128, 8992); // [N1, 27]
  const dLinear5_3 = memory.workspace.subarray(12800, 13664); // [N1, 1, 27]
  const dTanh4 = memory.workspace.subarray(6400, 12800); // [N1, 1, 200]
  const dLinear2 = memory.workspace.subarray(12800, 19200); // [N1, 1, 200]
  const dLinear2_2 = memory.workspace.subarray(0, 6400); // [N1.0/8, 200]
  const dLinear2_3 = memory.workspace.subarray(6400, 12800); // [N1.1/8, 200]
  const dLinear2_4 = memory.workspace.subarray(19200, 25600); // [N1.2/8, 200]
  const dLinear2_5 = memory.workspace.subarray(25600, 32000); // [N1.3/8, 200]
  const dLinear2_6 = memory.workspace.subarray(32000, 38400); // [N1.4/8, 200]
  const dLinear2_7 = memory.workspace.subarray(38400, 44800); // [N1.5/8, 200]
  const dLinear2_8 = memory.workspace.subarray(44800, 51200); // [N1.6/8, 200]
  const dLinear2_9 = memory.workspace.subarray(51200, 57600); // [N1.7/8, 200]
  const dLinear2_10 = memory.workspace.subarray(12800, 13120); // [N1.7/8, 1, 10]
  const dEmbedding0 = memory.workspace.subarray(13120, 13390); // [27, 10]
  const dLinear2_11 = memory.workspace.subarray(12800, 13120); // [N1.6/8, 1, 10]
  const dEmbedding0_2 = memory.workspace.subarray(13392, 13662); // [27, 10]
  const dLinear2_12 = memory.workspace.subarray(12800, 13120); // [N1.5/8, 1, 10]
  const dEmbedding0_3 = memory.workspace.subarray(13664, 13934); // [27, 10]
  const dLinear2_13 = memory.workspace.subarray(12800, 13120); // [N1.4/8, 1, 10]
  const dEmbedding0_4 = memory.workspace.subarray(13936, 14206); // [27, 10]
  const dLinear2_14 = memory.workspace.subarray(12800, 13120); // [N1.3/8, 1, 10]
  const dEmbedding0_5 = memory.workspace.subarray(14208, 14478); // [27, 10]
  const dLinear2_15 = memory.workspace.subarray(12800, 13120); // [N1.2/8, 1, 10]
  const dEmbedding0_6 = memory.workspace.subarray(14480, 14750); // [27, 10]
  const dLinear2_16 = memory.workspace.subarray(12800, 13120); // [N1.1/8, 1, 10]
  const dEmbedding0_7 = memory.workspace.subarray(14752, 15022); // [27, 10]
  const dLinear2_17 = memory.workspace.subarray(12800, 13120); // [N1.0/8, 1, 10]
  const dEmbedding0_8 = memory.workspace.subarray(15024, 15294); // [27, 10]
  // How many distinct nodes a batch has: N4 where every example has 4.
  let nodes1 = 0;
  let nodes1Part0Of8 = 0;
  let nodes1Part1Of8 = 0;
  let nodes1Part2Of8 = 0;
  let nodes1Part3Of8 = 0;
  let nodes1Part4Of8 = 0;
  let nodes1Part5Of8 = 0;
  let nodes1Part6Of8 = 0;
  let nodes1Part7Of8 = 0;

  // loss
  // from targets [B, 1, 1] to lossCount [1, 1, 1], dLoss [B, 1, 1]
  function lossForward(batch: number): void {
    let sum = 0;
    for (let b = 0; b < batch; b++) {
      sum += targets[b] >= 0 ? 1 : 0;
    }
    const count = Math.max(sum, 1);
    lossCount[0] = count;
    const dProduct = 1 / count;
    for (let b = 0; b < batch; b++) {
      dLoss[b] = dProduct * (targets[b] >= 0 ? 1 : 0);
    }
  }

  // specs/mlp-8.yaml:13 flatten
  // from tokens [B, 8, 1] to flatten1Numbers [B, 1, 1]
  function flatten1Distinct(batch: number): void {
    nodes1 = numberDistinct(tokens, 8, batch, flatten1Numbers);
  }

  // specs/mlp-8.yaml:13 flatten
  // from flatten1Numbers [B, 1, 1], tokens [B, 8, 1] to flatten1Members [N1, 8, 1]
  function flatten1Members2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = flatten1Numbers[b];
      for (let c = 0; c < 8; c++) {
        flatten1Members[row * 8 + c] = tokens[b * 8 + c];
      }
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from flatten1Members [N1, 8, 1] to linear2Part0Members [N1, 1, 1]
  function linear2Forward(): void {
    for (let n = 0; n < nodes1; n++) {
      linear2Part0Members[n] = flatten1Members[n * 8];
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part0Members [N1, 1, 1] to linear2Part0Numbers [N1, 1, 1]
  function linear2Distinct(): void {
    nodes1Part0Of8 = numberDistinct(linear2Part0Members, 1, nodes1, linear2Part0Numbers);
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part0Numbers [N1, 1, 1], linear2Part0Members [N1, 1, 1] to linear2Part0Rows [N1.0/8, 1, 1]
  function linear2Members(): void {
    for (let n = 0; n < nodes1; n++) {
      const row = linear2Part0Numbers[n];
      linear2Part0Rows[row] = linear2Part0Members[n];
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part0Rows [N1.0/8, 1, 1], embedding0Weight [27, 10] to linear2 [N1.0/8, 1, 10]
  function linear2Forward2(): void {
    for (let n = 0; n < nodes1Part0Of8; n++) {
      const row = linear2Part0Rows[n];
      for (let c = 0; c < 10; c++) {
        linear2[n * 10 + c] = embedding0Weight[row * 10 + c];
      }
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from flatten1Members [N1, 8, 1] to linear2Part1Members [N1, 1, 1]
  function linear2Forward4(): void {
    for (let n = 0; n < nodes1; n++) {
      linear2Part1Members[n] = flatten1Members[n * 8 + 1];
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part1Members [N1, 1, 1] to linear2Part1Numbers [N1, 1, 1]
  function linear2Distinct2(): void {
    nodes1Part1Of8 = numberDistinct(linear2Part1Members, 1, nodes1, linear2Part1Numbers);
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part1Numbers [N1, 1, 1], linear2Part1Members [N1, 1, 1] to linear2Part1Rows [N1.1/8, 1, 1]
  function linear2Members2(): void {
    for (let n = 0; n < nodes1; n++) {
      const row = linear2Part1Numbers[n];
      linear2Part1Rows[row] = linear2Part1Members[n];
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part1Rows [N1.1/8, 1, 1], embedding0Weight [27, 10] to linear2_2 [N1.1/8, 1, 10]
  function linear2Forward5(): void {
    for (let n = 0; n < nodes1Part1Of8; n++) {
      const row = linear2Part1Rows[n];
      for (let c = 0; c < 10; c++) {
        linear2_2[n * 10 + c] = embedding0Weight[row * 10 + c];
      }
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from flatten1Members [N1, 8, 1] to linear2Part2Members [N1, 1, 1]
  function linear2Forward7(): void {
    for (let n = 0; n < nodes1; n++) {
      linear2Part2Members[n] = flatten1Members[n * 8 + 2];
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part2Members [N1, 1, 1] to linear2Part2Numbers [N1, 1, 1]
  function linear2Distinct3(): void {
    nodes1Part2Of8 = numberDistinct(linear2Part2Members, 1, nodes1, linear2Part2Numbers);
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part2Numbers [N1, 1, 1], linear2Part2Members [N1, 1, 1] to linear2Part2Rows [N1.2/8, 1, 1]
  function linear2Members3(): void {
    for (let n = 0; n < nodes1; n++) {
      const row = linear2Part2Numbers[n];
      linear2Part2Rows[row] = linear2Part2Members[n];
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part2Rows [N1.2/8, 1, 1], embedding0Weight [27, 10] to linear2_3 [N1.2/8, 1, 10]
  function linear2Forward8(): void {
    for (let n = 0; n < nodes1Part2Of8; n++) {
      const row = linear2Part2Rows[n];
      for (let c = 0; c < 10; c++) {
        linear2_3[n * 10 + c] = embedding0Weight[row * 10 + c];
      }
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from flatten1Members [N1, 8, 1] to linear2Part3Members [N1, 1, 1]
  function linear2Forward10(): void {
    for (let n = 0; n < nodes1; n++) {
      linear2Part3Members[n] = flatten1Members[n * 8 + 3];
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part3Members [N1, 1, 1] to linear2Part3Numbers [N1, 1, 1]
  function linear2Distinct4(): void {
    nodes1Part3Of8 = numberDistinct(linear2Part3Members, 1, nodes1, linear2Part3Numbers);
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part3Numbers [N1, 1, 1], linear2Part3Members [N1, 1, 1] to linear2Part3Rows [N1.3/8, 1, 1]
  function linear2Members4(): void {
    for (let n = 0; n < nodes1; n++) {
      const row = linear2Part3Numbers[n];
      linear2Part3Rows[row] = linear2Part3Members[n];
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part3Rows [N1.3/8, 1, 1], embedding0Weight [27, 10] to linear2_4 [N1.3/8, 1, 10]
  function linear2Forward11(): void {
    for (let n = 0; n < nodes1Part3Of8; n++) {
      const row = linear2Part3Rows[n];
      for (let c = 0; c < 10; c++) {
        linear2_4[n * 10 + c] = embedding0Weight[row * 10 + c];
      }
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from flatten1Members [N1, 8, 1] to linear2Part4Members [N1, 1, 1]
  function linear2Forward13(): void {
    for (let n = 0; n < nodes1; n++) {
      linear2Part4Members[n] = flatten1Members[n * 8 + 4];
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part4Members [N1, 1, 1] to linear2Part4Numbers [N1, 1, 1]
  function linear2Distinct5(): void {
    nodes1Part4Of8 = numberDistinct(linear2Part4Members, 1, nodes1, linear2Part4Numbers);
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part4Numbers [N1, 1, 1], linear2Part4Members [N1, 1, 1] to linear2Part4Rows [N1.4/8, 1, 1]
  function linear2Members5(): void {
    for (let n = 0; n < nodes1; n++) {
      const row = linear2Part4Numbers[n];
      linear2Part4Rows[row] = linear2Part4Members[n];
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part4Rows [N1.4/8, 1, 1], embedding0Weight [27, 10] to linear2_5 [N1.4/8, 1, 10]
  function linear2Forward14(): void {
    for (let n = 0; n < nodes1Part4Of8; n++) {
      const row = linear2Part4Rows[n];
      for (let c = 0; c < 10; c++) {
        linear2_5[n * 10 + c] = embedding0Weight[row * 10 + c];
      }
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from flatten1Members [N1, 8, 1] to linear2Part5Members [N1, 1, 1]
  function linear2Forward16(): void {
    for (let n = 0; n < nodes1; n++) {
      linear2Part5Members[n] = flatten1Members[n * 8 + 5];
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part5Members [N1, 1, 1] to linear2Part5Numbers [N1, 1, 1]
  function linear2Distinct6(): void {
    nodes1Part5Of8 = numberDistinct(linear2Part5Members, 1, nodes1, linear2Part5Numbers);
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part5Numbers [N1, 1, 1], linear2Part5Members [N1, 1, 1] to linear2Part5Rows [N1.5/8, 1, 1]
  function linear2Members6(): void {
    for (let n = 0; n < nodes1; n++) {
      const row = linear2Part5Numbers[n];
      linear2Part5Rows[row] = linear2Part5Members[n];
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part5Rows [N1.5/8, 1, 1], embedding0Weight [27, 10] to linear2_6 [N1.5/8, 1, 10]
  function linear2Forward17(): void {
    for (let n = 0; n < nodes1Part5Of8; n++) {
      const row = linear2Part5Rows[n];
      for (let c = 0; c < 10; c++) {
        linear2_6[n * 10 + c] = embedding0Weight[row * 10 + c];
      }
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from flatten1Members [N1, 8, 1] to linear2Part6Members [N1, 1, 1]
  function linear2Forward19(): void {
    for (let n = 0; n < nodes1; n++) {
      linear2Part6Members[n] = flatten1Members[n * 8 + 6];
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part6Members [N1, 1, 1] to linear2Part6Numbers [N1, 1, 1]
  function linear2Distinct7(): void {
    nodes1Part6Of8 = numberDistinct(linear2Part6Members, 1, nodes1, linear2Part6Numbers);
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part6Numbers [N1, 1, 1], linear2Part6Members [N1, 1, 1] to linear2Part6Rows [N1.6/8, 1, 1]
  function linear2Members7(): void {
    for (let n = 0; n < nodes1; n++) {
      const row = linear2Part6Numbers[n];
      linear2Part6Rows[row] = linear2Part6Members[n];
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part6Rows [N1.6/8, 1, 1], embedding0Weight [27, 10] to linear2_7 [N1.6/8, 1, 10]
  function linear2Forward20(): void {
    for (let n = 0; n < nodes1Part6Of8; n++) {
      const row = linear2Part6Rows[n];
      for (let c = 0; c < 10; c++) {
        linear2_7[n * 10 + c] = embedding0Weight[row * 10 + c];
      }
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from flatten1Members [N1, 8, 1] to linear2Part7Members [N1, 1, 1]
  function linear2Forward22(): void {
    for (let n = 0; n < nodes1; n++) {
      linear2Part7Members[n] = flatten1Members[n * 8 + 7];
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part7Members [N1, 1, 1] to linear2Part7Numbers [N1, 1, 1]
  function linear2Distinct8(): void {
    nodes1Part7Of8 = numberDistinct(linear2Part7Members, 1, nodes1, linear2Part7Numbers);
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part7Numbers [N1, 1, 1], linear2Part7Members [N1, 1, 1] to linear2Part7Rows [N1.7/8, 1, 1]
  function linear2Members8(): void {
    for (let n = 0; n < nodes1; n++) {
      const row = linear2Part7Numbers[n];
      linear2Part7Rows[row] = linear2Part7Members[n];
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part7Rows [N1.7/8, 1, 1], embedding0Weight [27, 10] to linear2_8 [N1.7/8, 1, 10]
  function linear2Forward23(): void {
    for (let n = 0; n < nodes1Part7Of8; n++) {
      const row = linear2Part7Rows[n];
      for (let c = 0; c < 10; c++) {
        linear2_8[n * 10 + c] = embedding0Weight[row * 10 + c];
      }
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part0Numbers [N1, 1, 1], linear2Part1Numbers [N1, 1, 1], linear2Part2Numbers [N1, 1, 1], linear2Part3Numbers [N1, 1, 1], linear2Part4Numbers [N1, 1, 1], linear2Part5Numbers [N1, 1, 1], linear2Part6Numbers [N1, 1, 1], linear2Part7Numbers [N1, 1, 1], linear2Part0 [N1.0/8, 1, 200], linear2Part1 [N1.1/8, 1, 200], linear2Part2 [N1.2/8, 1, 200], linear2Part3 [N1.3/8, 1, 200], linear2Part4 [N1.4/8, 1, 200], linear2Part5 [N1.5/8, 1, 200], linear2Part6 [N1.6/8, 1, 200], linear2Part7 [N1.7/8, 1, 200]
  //   to linear2_9 [N1, 1, 200]
  function linear2Forward25(): void {
    for (let n = 0; n < nodes1; n++) {
      const row0 = linear2Part0Numbers[n];
      const row1 = linear2Part1Numbers[n];
      const row2 = linear2Part2Numbers[n];
      const row3 = linear2Part3Numbers[n];
      const row4 = linear2Part4Numbers[n];
      const row5 = linear2Part5Numbers[n];
      const row6 = linear2Part6Numbers[n];
      const row7 = linear2Part7Numbers[n];
      for (let c = 0; c < 200; c++) {
        linear2_9[n * 200 + c] = linear2Part0[row0 * 200 + c] + linear2Part1[row1 * 200 + c] + linear2Part2[row2 * 200 + c] + linear2Part3[row3 * 200 + c] + linear2Part4[row4 * 200 + c] + linear2Part5[row5 * 200 + c] + linear2Part6[row6 * 200 + c] + linear2Part7[row7 * 200 + c];
      }
    }
  }

  // specs/mlp-8.yaml:15 batchNorm
  // from flatten1Numbers [B, 1, 1] to batchNorm3Weights [N1, 1, 1]
  function batchNorm3Tally(batch: number): void {
    batchNorm3Weights.fill(0, 0, nodes1);
    for (let b = 0; b < batch; b++) {
      const row = flatten1Numbers[b];
      batchNorm3Weights[row] += 1;
    }
  }

  // specs/mlp-8.yaml:15 batchNorm
  // specs/mlp-8.yaml:16 tanh
  // from linear2_9 [N1, 1, 200], batchNorm3Weights [N1, 1, 1], batchNorm3RunningMean [200], batchNorm3RunningVar [200], batchNorm3Weight [200], batchNorm3Bias [200]
  //   to batchNorm3Mean [1, 1, 200], batchNorm3RunningMean [200], batchNorm3RunningVar [200], batchNorm3ReciprocalDeviation [1, 1, 200], tanh4 [N1, 1, 200]
  function batchNorm3Tanh4Forward(batch: number): void {
    for (let c = 0; c < 200; c++) {
      let sum = 0;
      for (let n = 0; n < nodes1; n++) {
        sum += linear2_9[n * 200 + c] * batchNorm3Weights[n];
      }
      const mean = sum / batch;
      batchNorm3Mean[c] = mean;
      batchNorm3RunningMean[c] = 0.9 * batchNorm3RunningMean[c] + 0.1 * mean;
      let sum2 = 0;
      for (let n = 0; n < nodes1; n++) {
        const difference = linear2_9[n * 200 + c] - mean;
        sum2 += difference * difference * batchNorm3Weights[n];
      }
      const unbiasedVariance = sum2 / batch * batch / (batch - 1);
      batchNorm3RunningVar[c] = 0.9 * batchNorm3RunningVar[c] + 0.1 * unbiasedVariance;
      const reciprocalDeviation = 1 / Math.sqrt(unbiasedVariance + 0.00001);
      batchNorm3ReciprocalDeviation[c] = reciprocalDeviation;
      const weight = batchNorm3Weight[c];
      const bias = batchNorm3Bias[c];
      for (let n = 0; n < nodes1; n++) {
        tanh4[n * 200 + c] = tanh((linear2_9[n * 200 + c] - mean) * reciprocalDeviation * weight + bias);
      }
    }
  }

  // loss
  // from linear5 [N1, 1, 27] to loss [N1, 1, 27], loss2 [N1, 1, 1], loss3 [N1, 1, 1]
  function lossForward2(): void {
    for (let n = 0; n < nodes1; n++) {
      let largest = -Infinity;
      for (let c = 0; c < 27; c++) {
        largest = Math.max(largest, linear5[n * 27 + c]);
      }
      let sum = 0;
      for (let c = 0; c < 27; c++) {
        const power = Math.exp(linear5[n * 27 + c] - largest);
        loss[n * 27 + c] = power;
        sum += power;
      }
      loss2[n] = sum;
      loss3[n] = Math.log(sum) + largest;
    }
  }

  // specs/mlp-8.yaml:17 linear
  // from flatten1Numbers [B, 1, 1], linear5 [N1, 1, 27] to linear5_2 [B, 1, 27]
  function linear5Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = flatten1Numbers[b];
      for (let c = 0; c < 27; c++) {
        linear5_2[b * 27 + c] = linear5[row * 27 + c];
      }
    }
  }

  // loss
  // from targets [B, 1, 1], dLoss [B, 1, 1], linear5_2 [B, 1, 27] to dLinear5 [B, 1, 27], loss4 [B, 1, 1]
  function lossForward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      let sum = 0;
      const target = targets[b];
      const dProduct = -dLoss[b];
      for (let c = 0; c < 27; c++) {
        const oneHot = c === target ? 1 : 0;
        sum += oneHot * linear5_2[b * 27 + c];
        dLinear5[b * 27 + c] = dProduct * oneHot;
      }
      loss4[b] = sum;
    }
  }

  // loss
  // from flatten1Numbers [B, 1, 1], loss3 [N1, 1, 1] to loss5 [B, 1, 1]
  function lossForward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      const row = flatten1Numbers[b];
      loss5[b] = loss3[row];
    }
  }

  // loss
  // from loss5 [B, 1, 1], loss4 [B, 1, 1], targets [B, 1, 1], lossCount [1, 1, 1] to loss6 [1, 1, 1]
  function lossForward5(batch: number): void {
    let sum = 0;
    for (let b = 0; b < batch; b++) {
      sum += (loss5[b] - loss4[b]) * (targets[b] >= 0 ? 1 : 0);
    }
    loss6[0] = sum / lossCount[0];
  }

  // loss
  // from flatten1Numbers [B, 1, 1], dLoss [B, 1, 1] to dLoss2 [N1, 1]
  function lossGradient(batch: number): void {
    dLoss2.fill(0, 0, nodes1);
    for (let b = 0; b < batch; b++) {
      const row = flatten1Numbers[b];
      dLoss2[row] += dLoss[b];
    }
  }

  // specs/mlp-8.yaml:17 linear
  // from flatten1Numbers [B, 1, 1], dLinear5 [B, 1, 27] to dLinear5_2 [N1, 27]
  function linear5Gradient(batch: number): void {
    dLinear5_2.fill(0, 0, (nodes1 * 27));
    for (let b = 0; b < batch; b++) {
      const row = flatten1Numbers[b];
      for (let c = 0; c < 27; c++) {
        dLinear5_2[row * 27 + c] += dLinear5[b * 27 + c];
      }
    }
  }

  // specs/mlp-8.yaml:17 linear
  // from dLinear5_2 [N1, 27], dLoss2 [N1, 1], loss2 [N1, 1, 1], loss [N1, 1, 27]
  //   to dLinear5_3 [N1, 1, 27], dLinear5Bias [1, 1, 27]
  function linear5Backward(): void {
    for (let c = 0; c < 27; c++) {
      let dBias = 0;
      for (let n = 0; n < nodes1; n++) {
        const dY = dLinear5_2[n * 27 + c] + dLoss2[n] / loss2[n] * loss[n * 27 + c];
        dLinear5_3[n * 27 + c] = dY;
        dBias += dY;
      }
      dLinear5Bias[c] = dBias;
    }
  }

  // specs/mlp-8.yaml:16 tanh
  // specs/mlp-8.yaml:15 batchNorm
  // from batchNorm3Mean [1, 1, 200], tanh4 [N1, 1, 200], dTanh4 [N1, 1, 200], linear2_9 [N1, 1, 200], batchNorm3ReciprocalDeviation [1, 1, 200], batchNorm3Weight [200], batchNorm3Weights [N1, 1, 1]
  //   to dBatchNorm3Bias [1, 1, 200], dBatchNorm3Weight [1, 1, 200], dLinear2 [N1, 1, 200]
  function tanh4BatchNorm3Backward(batch: number): void {
    for (let c = 0; c < 200; c++) {
      let dBias = 0;
      let dWeight = 0;
      const mean = batchNorm3Mean[c];
      for (let n = 0; n < nodes1; n++) {
        const activation = tanh4[n * 200 + c];
        const dProduct = dTanh4[n * 200 + c] * (1 - activation * activation);
        dBias += dProduct;
        dWeight += dProduct * (linear2_9[n * 200 + c] - mean);
      }
      dBatchNorm3Bias[c] = dBias;
      dBatchNorm3Weight[c] = batchNorm3ReciprocalDeviation[c] * dWeight;
      const weight = batchNorm3Weight[c];
      const reciprocalDeviation = batchNorm3ReciprocalDeviation[c];
      const dVariance = weight * dWeight * -0.5 * reciprocalDeviation * reciprocalDeviation * reciprocalDeviation * batch / (batch - 1);
      const dSum = dVariance / batch;
      const dSum2 = -(weight * reciprocalDeviation) * dBias / batch;
      for (let n = 0; n < nodes1; n++) {
        const activation2 = tanh4[n * 200 + c];
        const x = batchNorm3Weights[n];
        const dY = dTanh4[n * 200 + c] * (1 - activation2 * activation2) * weight * reciprocalDeviation + 2 * dSum * x * (linear2_9[n * 200 + c] - mean);
        dLinear2[n * 200 + c] = dY + dSum2 * x;
      }
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part0Numbers [N1, 1, 1], dLinear2 [N1, 1, 200] to dLinear2_2 [N1.0/8, 200]
  function linear2Gradient(): void {
    dLinear2_2.fill(0, 0, (nodes1Part0Of8 * 200));
    for (let n = 0; n < nodes1; n++) {
      const row = linear2Part0Numbers[n];
      for (let c = 0; c < 200; c++) {
        dLinear2_2[row * 200 + c] += dLinear2[n * 200 + c];
      }
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part1Numbers [N1, 1, 1], dLinear2 [N1, 1, 200] to dLinear2_3 [N1.1/8, 200]
  function linear2Gradient2(): void {
    dLinear2_3.fill(0, 0, (nodes1Part1Of8 * 200));
    for (let n = 0; n < nodes1; n++) {
      const row = linear2Part1Numbers[n];
      for (let c = 0; c < 200; c++) {
        dLinear2_3[row * 200 + c] += dLinear2[n * 200 + c];
      }
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part2Numbers [N1, 1, 1], dLinear2 [N1, 1, 200] to dLinear2_4 [N1.2/8, 200]
  function linear2Gradient3(): void {
    dLinear2_4.fill(0, 0, (nodes1Part2Of8 * 200));
    for (let n = 0; n < nodes1; n++) {
      const row = linear2Part2Numbers[n];
      for (let c = 0; c < 200; c++) {
        dLinear2_4[row * 200 + c] += dLinear2[n * 200 + c];
      }
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part3Numbers [N1, 1, 1], dLinear2 [N1, 1, 200] to dLinear2_5 [N1.3/8, 200]
  function linear2Gradient4(): void {
    dLinear2_5.fill(0, 0, (nodes1Part3Of8 * 200));
    for (let n = 0; n < nodes1; n++) {
      const row = linear2Part3Numbers[n];
      for (let c = 0; c < 200; c++) {
        dLinear2_5[row * 200 + c] += dLinear2[n * 200 + c];
      }
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part4Numbers [N1, 1, 1], dLinear2 [N1, 1, 200] to dLinear2_6 [N1.4/8, 200]
  function linear2Gradient5(): void {
    dLinear2_6.fill(0, 0, (nodes1Part4Of8 * 200));
    for (let n = 0; n < nodes1; n++) {
      const row = linear2Part4Numbers[n];
      for (let c = 0; c < 200; c++) {
        dLinear2_6[row * 200 + c] += dLinear2[n * 200 + c];
      }
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part5Numbers [N1, 1, 1], dLinear2 [N1, 1, 200] to dLinear2_7 [N1.5/8, 200]
  function linear2Gradient6(): void {
    dLinear2_7.fill(0, 0, (nodes1Part5Of8 * 200));
    for (let n = 0; n < nodes1; n++) {
      const row = linear2Part5Numbers[n];
      for (let c = 0; c < 200; c++) {
        dLinear2_7[row * 200 + c] += dLinear2[n * 200 + c];
      }
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part6Numbers [N1, 1, 1], dLinear2 [N1, 1, 200] to dLinear2_8 [N1.6/8, 200]
  function linear2Gradient7(): void {
    dLinear2_8.fill(0, 0, (nodes1Part6Of8 * 200));
    for (let n = 0; n < nodes1; n++) {
      const row = linear2Part6Numbers[n];
      for (let c = 0; c < 200; c++) {
        dLinear2_8[row * 200 + c] += dLinear2[n * 200 + c];
      }
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part7Numbers [N1, 1, 1], dLinear2 [N1, 1, 200] to dLinear2_9 [N1.7/8, 200]
  function linear2Gradient8(): void {
    dLinear2_9.fill(0, 0, (nodes1Part7Of8 * 200));
    for (let n = 0; n < nodes1; n++) {
      const row = linear2Part7Numbers[n];
      for (let c = 0; c < 200; c++) {
        dLinear2_9[row * 200 + c] += dLinear2[n * 200 + c];
      }
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part7Rows [N1.7/8, 1, 1], dLinear2_10 [N1.7/8, 1, 10] to dEmbedding0 [27, 10]
  function linear2Gradient9(): void {
    dEmbedding0.fill(0);
    for (let n = 0; n < nodes1Part7Of8; n++) {
      const row = linear2Part7Rows[n];
      for (let c = 0; c < 10; c++) {
        dEmbedding0[row * 10 + c] += dLinear2_10[n * 10 + c];
      }
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part6Rows [N1.6/8, 1, 1], dLinear2_11 [N1.6/8, 1, 10] to dEmbedding0_2 [27, 10]
  function linear2Gradient10(): void {
    dEmbedding0_2.fill(0);
    for (let n = 0; n < nodes1Part6Of8; n++) {
      const row = linear2Part6Rows[n];
      for (let c = 0; c < 10; c++) {
        dEmbedding0_2[row * 10 + c] += dLinear2_11[n * 10 + c];
      }
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part5Rows [N1.5/8, 1, 1], dLinear2_12 [N1.5/8, 1, 10] to dEmbedding0_3 [27, 10]
  function linear2Gradient11(): void {
    dEmbedding0_3.fill(0);
    for (let n = 0; n < nodes1Part5Of8; n++) {
      const row = linear2Part5Rows[n];
      for (let c = 0; c < 10; c++) {
        dEmbedding0_3[row * 10 + c] += dLinear2_12[n * 10 + c];
      }
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part4Rows [N1.4/8, 1, 1], dLinear2_13 [N1.4/8, 1, 10] to dEmbedding0_4 [27, 10]
  function linear2Gradient12(): void {
    dEmbedding0_4.fill(0);
    for (let n = 0; n < nodes1Part4Of8; n++) {
      const row = linear2Part4Rows[n];
      for (let c = 0; c < 10; c++) {
        dEmbedding0_4[row * 10 + c] += dLinear2_13[n * 10 + c];
      }
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part3Rows [N1.3/8, 1, 1], dLinear2_14 [N1.3/8, 1, 10] to dEmbedding0_5 [27, 10]
  function linear2Gradient13(): void {
    dEmbedding0_5.fill(0);
    for (let n = 0; n < nodes1Part3Of8; n++) {
      const row = linear2Part3Rows[n];
      for (let c = 0; c < 10; c++) {
        dEmbedding0_5[row * 10 + c] += dLinear2_14[n * 10 + c];
      }
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part2Rows [N1.2/8, 1, 1], dLinear2_15 [N1.2/8, 1, 10] to dEmbedding0_6 [27, 10]
  function linear2Gradient14(): void {
    dEmbedding0_6.fill(0);
    for (let n = 0; n < nodes1Part2Of8; n++) {
      const row = linear2Part2Rows[n];
      for (let c = 0; c < 10; c++) {
        dEmbedding0_6[row * 10 + c] += dLinear2_15[n * 10 + c];
      }
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part1Rows [N1.1/8, 1, 1], dLinear2_16 [N1.1/8, 1, 10] to dEmbedding0_7 [27, 10]
  function linear2Gradient15(): void {
    dEmbedding0_7.fill(0);
    for (let n = 0; n < nodes1Part1Of8; n++) {
      const row = linear2Part1Rows[n];
      for (let c = 0; c < 10; c++) {
        dEmbedding0_7[row * 10 + c] += dLinear2_16[n * 10 + c];
      }
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from linear2Part0Rows [N1.0/8, 1, 1], dLinear2_17 [N1.0/8, 1, 10] to dEmbedding0_8 [27, 10]
  function linear2Gradient16(): void {
    dEmbedding0_8.fill(0);
    for (let n = 0; n < nodes1Part0Of8; n++) {
      const row = linear2Part0Rows[n];
      for (let c = 0; c < 10; c++) {
        dEmbedding0_8[row * 10 + c] += dLinear2_17[n * 10 + c];
      }
    }
  }

  // specs/mlp-8.yaml:14 linear
  // from dLinear2_2 [N1.0/8, 200], linear2 [N1.0/8, 1, 10], dLinear2_3 [N1.1/8, 200], linear2_2 [N1.1/8, 1, 10], dLinear2_4 [N1.2/8, 200], linear2_3 [N1.2/8, 1, 10], dLinear2_5 [N1.3/8, 200], linear2_4 [N1.3/8, 1, 10], dLinear2_6 [N1.4/8, 200], linear2_5 [N1.4/8, 1, 10], dLinear2_7 [N1.5/8, 200], linear2_6 [N1.5/8, 1, 10], dLinear2_8 [N1.6/8, 200], linear2_7 [N1.6/8, 1, 10], dLinear2_9 [N1.7/8, 200], linear2_8 [N1.7/8, 1, 10]
  //   to dLinear2Weight [200, 80]
  function linear2WeightGradient(): void {
    multiplyLeftTransposed(dLinear2_2, linear2, dLinear2Weight, 200, 10, nodes1Part0Of8, 80, 0);
    multiplyLeftTransposed(dLinear2_3, linear2_2, dLinear2Weight, 200, 10, nodes1Part1Of8, 80, 10);
    multiplyLeftTransposed(dLinear2_4, linear2_3, dLinear2Weight, 200, 10, nodes1Part2Of8, 80, 20);
    multiplyLeftTransposed(dLinear2_5, linear2_4, dLinear2Weight, 200, 10, nodes1Part3Of8, 80, 30);
    multiplyLeftTransposed(dLinear2_6, linear2_5, dLinear2Weight, 200, 10, nodes1Part4Of8, 80, 40);
    multiplyLeftTransposed(dLinear2_7, linear2_6, dLinear2Weight, 200, 10, nodes1Part5Of8, 80, 50);
    multiplyLeftTransposed(dLinear2_8, linear2_7, dLinear2Weight, 200, 10, nodes1Part6Of8, 80, 60);
    multiplyLeftTransposed(dLinear2_9, linear2_8, dLinear2Weight, 200, 10, nodes1Part7Of8, 80, 70);
  }

  // specs/mlp-8.yaml:14 linear
  // from dEmbedding0 [27, 10], dEmbedding0_2 [27, 10], dEmbedding0_3 [27, 10], dEmbedding0_4 [27, 10], dEmbedding0_5 [27, 10], dEmbedding0_6 [27, 10], dEmbedding0_7 [27, 10], dEmbedding0_8 [27, 10]
  //   to dEmbedding0Weight [27, 10]
  function linear2Backward(): void {
    for (let i = 0; i < 270; i++) {
      dEmbedding0Weight[i] = dEmbedding0[i] + dEmbedding0_2[i] + dEmbedding0_3[i] + dEmbedding0_4[i] + dEmbedding0_5[i] + dEmbedding0_6[i] + dEmbedding0_7[i] + dEmbedding0_8[i];
    }
  }


  /** Forward and backward of the first `batch` examples; returns the mean loss. */
  return function trainingStep(batch: number): number {
    lossForward(batch);
    flatten1Distinct(batch);
    flatten1Members2(batch);
    linear2Forward();
    linear2Distinct();
    linear2Members();
    linear2Forward2();
    // specs/mlp-8.yaml:14 linear
    // from linear2 [N1.0/8, 1, 10], linear2Weight [200, 80] to linear2Part0 [N1.0/8, 1, 200]
    multiplyTransposed(linear2, linear2Weight, linear2Part0, nodes1Part0Of8, 200, 10, null, 80, 0);
    linear2Forward4();
    linear2Distinct2();
    linear2Members2();
    linear2Forward5();
    // specs/mlp-8.yaml:14 linear
    // from linear2_2 [N1.1/8, 1, 10], linear2Weight [200, 80] to linear2Part1 [N1.1/8, 1, 200]
    multiplyTransposed(linear2_2, linear2Weight, linear2Part1, nodes1Part1Of8, 200, 10, null, 80, 10);
    linear2Forward7();
    linear2Distinct3();
    linear2Members3();
    linear2Forward8();
    // specs/mlp-8.yaml:14 linear
    // from linear2_3 [N1.2/8, 1, 10], linear2Weight [200, 80] to linear2Part2 [N1.2/8, 1, 200]
    multiplyTransposed(linear2_3, linear2Weight, linear2Part2, nodes1Part2Of8, 200, 10, null, 80, 20);
    linear2Forward10();
    linear2Distinct4();
    linear2Members4();
    linear2Forward11();
    // specs/mlp-8.yaml:14 linear
    // from linear2_4 [N1.3/8, 1, 10], linear2Weight [200, 80] to linear2Part3 [N1.3/8, 1, 200]
    multiplyTransposed(linear2_4, linear2Weight, linear2Part3, nodes1Part3Of8, 200, 10, null, 80, 30);
    linear2Forward13();
    linear2Distinct5();
    linear2Members5();
    linear2Forward14();
    // specs/mlp-8.yaml:14 linear
    // from linear2_5 [N1.4/8, 1, 10], linear2Weight [200, 80] to linear2Part4 [N1.4/8, 1, 200]
    multiplyTransposed(linear2_5, linear2Weight, linear2Part4, nodes1Part4Of8, 200, 10, null, 80, 40);
    linear2Forward16();
    linear2Distinct6();
    linear2Members6();
    linear2Forward17();
    // specs/mlp-8.yaml:14 linear
    // from linear2_6 [N1.5/8, 1, 10], linear2Weight [200, 80] to linear2Part5 [N1.5/8, 1, 200]
    multiplyTransposed(linear2_6, linear2Weight, linear2Part5, nodes1Part5Of8, 200, 10, null, 80, 50);
    linear2Forward19();
    linear2Distinct7();
    linear2Members7();
    linear2Forward20();
    // specs/mlp-8.yaml:14 linear
    // from linear2_7 [N1.6/8, 1, 10], linear2Weight [200, 80] to linear2Part6 [N1.6/8, 1, 200]
    multiplyTransposed(linear2_7, linear2Weight, linear2Part6, nodes1Part6Of8, 200, 10, null, 80, 60);
    linear2Forward22();
    linear2Distinct8();
    linear2Members8();
    linear2Forward23();
    // specs/mlp-8.yaml:14 linear
    // from linear2_8 [N1.7/8, 1, 10], linear2Weight [200, 80] to linear2Part7 [N1.7/8, 1, 200]
    multiplyTransposed(linear2_8, linear2Weight, linear2Part7, nodes1Part7Of8, 200, 10, null, 80, 70);
    linear2Forward25();
    batchNorm3Tally(batch);
    batchNorm3Tanh4Forward(batch);
    // specs/mlp-8.yaml:17 linear
    // from tanh4 [N1, 1, 200], linear5Weight [27, 200], linear5Bias [27] to linear5 [N1, 1, 27]
    multiplyTransposed(tanh4, linear5Weight, linear5, nodes1, 27, 200, linear5Bias);
    lossForward2();
    linear5Forward2(batch);
    lossForward3(batch);
    lossForward4(batch);
    lossForward5(batch);

    // Backward.
    lossGradient(batch);
    linear5Gradient(batch);
    linear5Backward();
    // specs/mlp-8.yaml:17 linear
    // from dLinear5_3 [N1, 1, 27], linear5Weight [27, 200] to dTanh4 [N1, 1, 200]
    multiply(dLinear5_3, linear5Weight, dTanh4, nodes1, 200, 27);
    // specs/mlp-8.yaml:17 linear
    // from dLinear5_3 [N1, 1, 27], tanh4 [N1, 1, 200] to dLinear5Weight [27, 200]
    multiplyLeftTransposed(dLinear5_3, tanh4, dLinear5Weight, 27, 200, nodes1);
    tanh4BatchNorm3Backward(batch);
    linear2Gradient();
    linear2Gradient2();
    linear2Gradient3();
    linear2Gradient4();
    linear2Gradient5();
    linear2Gradient6();
    linear2Gradient7();
    linear2Gradient8();
    // specs/mlp-8.yaml:14 linear
    // from dLinear2_9 [N1.7/8, 200], linear2Weight [200, 80] to dLinear2_10 [N1.7/8, 1, 10]
    multiply(dLinear2_9, linear2Weight, dLinear2_10, nodes1Part7Of8, 10, 200, 80, 70);
    linear2Gradient9();
    // specs/mlp-8.yaml:14 linear
    // from dLinear2_8 [N1.6/8, 200], linear2Weight [200, 80] to dLinear2_11 [N1.6/8, 1, 10]
    multiply(dLinear2_8, linear2Weight, dLinear2_11, nodes1Part6Of8, 10, 200, 80, 60);
    linear2Gradient10();
    // specs/mlp-8.yaml:14 linear
    // from dLinear2_7 [N1.5/8, 200], linear2Weight [200, 80] to dLinear2_12 [N1.5/8, 1, 10]
    multiply(dLinear2_7, linear2Weight, dLinear2_12, nodes1Part5Of8, 10, 200, 80, 50);
    linear2Gradient11();
    // specs/mlp-8.yaml:14 linear
    // from dLinear2_6 [N1.4/8, 200], linear2Weight [200, 80] to dLinear2_13 [N1.4/8, 1, 10]
    multiply(dLinear2_6, linear2Weight, dLinear2_13, nodes1Part4Of8, 10, 200, 80, 40);
    linear2Gradient12();
    // specs/mlp-8.yaml:14 linear
    // from dLinear2_5 [N1.3/8, 200], linear2Weight [200, 80] to dLinear2_14 [N1.3/8, 1, 10]
    multiply(dLinear2_5, linear2Weight, dLinear2_14, nodes1Part3Of8, 10, 200, 80, 30);
    linear2Gradient13();
    // specs/mlp-8.yaml:14 linear
    // from dLinear2_4 [N1.2/8, 200], linear2Weight [200, 80] to dLinear2_15 [N1.2/8, 1, 10]
    multiply(dLinear2_4, linear2Weight, dLinear2_15, nodes1Part2Of8, 10, 200, 80, 20);
    linear2Gradient14();
    // specs/mlp-8.yaml:14 linear
    // from dLinear2_3 [N1.1/8, 200], linear2Weight [200, 80] to dLinear2_16 [N1.1/8, 1, 10]
    multiply(dLinear2_3, linear2Weight, dLinear2_16, nodes1Part1Of8, 10, 200, 80, 10);
    linear2Gradient15();
    // specs/mlp-8.yaml:14 linear
    // from dLinear2_2 [N1.0/8, 200], linear2Weight [200, 80] to dLinear2_17 [N1.0/8, 1, 10]
    multiply(dLinear2_2, linear2Weight, dLinear2_17, nodes1Part0Of8, 10, 200, 80, 0);
    linear2Gradient16();
    linear2WeightGradient();
    linear2Backward();
    return loss6[0];
  };
}

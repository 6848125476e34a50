// Made by wnc from specs/best-wavenet.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, sigmoid, tanh, type Evaluation, type EvaluationMemory } from 'wnc/runtime';

/** Binds the model in evaluation mode to its arrays, once. */
export function createEvaluation(memory: EvaluationMemory): Evaluation {
  // The batch.
  const tokens = memory.inputs; // [B, 16, 1]
  const targets = memory.targets; // [B, 16, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 1188); // [27, 44]
  const rmsNorm2_0_0_0Weight = memory.parameters.subarray(1188, 1232); // [44]
  const gated2_0_0_1FilterWeight = memory.parameters.subarray(1232, 8976); // [44, 44, 4]
  const gated2_0_0_1FilterBias = memory.parameters.subarray(8976, 9020); // [44]
  const gated2_0_0_1GateWeight = memory.parameters.subarray(9020, 16764); // [44, 44, 4]
  const gated2_0_0_1GateBias = memory.parameters.subarray(16764, 16808); // [44]
  const linear2_0_0_3Weight = memory.parameters.subarray(16808, 18744); // [44, 44]
  const linear2_0_0_3Bias = memory.parameters.subarray(18744, 18788); // [44]
  const rmsNorm2_0_1_0Weight = memory.parameters.subarray(18788, 18832); // [44]
  const linear2_0_1_1_0_0Weight = memory.parameters.subarray(18832, 21120); // [52, 44]
  const linear2_0_1_1_0_0Bias = memory.parameters.subarray(21120, 21172); // [52]
  const linear2_0_1_1_1_0Weight = memory.parameters.subarray(21172, 23460); // [52, 44]
  const linear2_0_1_1_1_0Bias = memory.parameters.subarray(23460, 23512); // [52]
  const linear2_0_1_2Weight = memory.parameters.subarray(23512, 25800); // [44, 52]
  const linear2_0_1_2Bias = memory.parameters.subarray(25800, 25844); // [44]
  const rmsNorm2_1_0_0Weight = memory.parameters.subarray(25844, 25888); // [44]
  const gated2_1_0_1FilterWeight = memory.parameters.subarray(25888, 33632); // [44, 44, 4]
  const gated2_1_0_1FilterBias = memory.parameters.subarray(33632, 33676); // [44]
  const gated2_1_0_1GateWeight = memory.parameters.subarray(33676, 41420); // [44, 44, 4]
  const gated2_1_0_1GateBias = memory.parameters.subarray(41420, 41464); // [44]
  const linear2_1_0_3Weight = memory.parameters.subarray(41464, 43400); // [44, 44]
  const linear2_1_0_3Bias = memory.parameters.subarray(43400, 43444); // [44]
  const rmsNorm2_1_1_0Weight = memory.parameters.subarray(43444, 43488); // [44]
  const linear2_1_1_1_0_0Weight = memory.parameters.subarray(43488, 45776); // [52, 44]
  const linear2_1_1_1_0_0Bias = memory.parameters.subarray(45776, 45828); // [52]
  const linear2_1_1_1_1_0Weight = memory.parameters.subarray(45828, 48116); // [52, 44]
  const linear2_1_1_1_1_0Bias = memory.parameters.subarray(48116, 48168); // [52]
  const linear2_1_1_2Weight = memory.parameters.subarray(48168, 50456); // [44, 52]
  const linear2_1_1_2Bias = memory.parameters.subarray(50456, 50500); // [44]
  const rmsNorm2_2_0_0Weight = memory.parameters.subarray(50500, 50544); // [44]
  const gated2_2_0_1FilterWeight = memory.parameters.subarray(50544, 58288); // [44, 44, 4]
  const gated2_2_0_1FilterBias = memory.parameters.subarray(58288, 58332); // [44]
  const gated2_2_0_1GateWeight = memory.parameters.subarray(58332, 66076); // [44, 44, 4]
  const gated2_2_0_1GateBias = memory.parameters.subarray(66076, 66120); // [44]
  const linear2_2_0_3Weight = memory.parameters.subarray(66120, 68056); // [44, 44]
  const linear2_2_0_3Bias = memory.parameters.subarray(68056, 68100); // [44]
  const rmsNorm2_2_1_0Weight = memory.parameters.subarray(68100, 68144); // [44]
  const linear2_2_1_1_0_0Weight = memory.parameters.subarray(68144, 70432); // [52, 44]
  const linear2_2_1_1_0_0Bias = memory.parameters.subarray(70432, 70484); // [52]
  const linear2_2_1_1_1_0Weight = memory.parameters.subarray(70484, 72772); // [52, 44]
  const linear2_2_1_1_1_0Bias = memory.parameters.subarray(72772, 72824); // [52]
  const linear2_2_1_2Weight = memory.parameters.subarray(72824, 75112); // [44, 52]
  const linear2_2_1_2Bias = memory.parameters.subarray(75112, 75156); // [44]
  const rmsNorm3Weight = memory.parameters.subarray(75156, 75200); // [44]
  const linear4Weight = memory.parameters.subarray(75200, 76388); // [27, 44]
  const linear4Bias = memory.parameters.subarray(76388, 76415); // [27]
  // Workspace: tensors that are not needed at the same time share places.
  const loss = memory.workspace.subarray(991232, 991233); // [1, 1, 1]
  const embedding0 = memory.workspace.subarray(360448, 450560); // [B, 16, 44]
  const rmsNorm2_0_0_0 = memory.workspace.subarray(450560, 540672); // [B, 16, 44]
  const gated2_0_0_1 = memory.workspace.subarray(0, 360448); // [B, 16, 176]
  const gated2_0_0_1_2 = memory.workspace.subarray(450560, 540672); // [B, 16, 44]
  const gated2_0_0_1_3 = memory.workspace.subarray(540672, 630784); // [B, 16, 44]
  const gated2_0_0_1_4 = memory.workspace.subarray(0, 90112); // [B, 16, 44]
  const linear2_0_0_3 = memory.workspace.subarray(450560, 540672); // [B, 16, 44]
  const rmsNorm2_0_1_0 = memory.workspace.subarray(212992, 303104); // [B, 16, 44]
  const linear2_0_1_1_0_0 = memory.workspace.subarray(0, 106496); // [B, 16, 52]
  const linear2_0_1_1_1_0 = memory.workspace.subarray(106496, 212992); // [B, 16, 52]
  const parallel2_0_1_1 = memory.workspace.subarray(212992, 319488); // [B, 16, 52]
  const linear2_0_1_2 = memory.workspace.subarray(540672, 630784); // [B, 16, 44]
  const rmsNorm2_1_0_0 = memory.workspace.subarray(630784, 720896); // [B, 16, 44]
  const gated2_1_0_1 = memory.workspace.subarray(0, 360448); // [B, 16, 176]
  const gated2_1_0_1_2 = memory.workspace.subarray(630784, 720896); // [B, 16, 44]
  const gated2_1_0_1_3 = memory.workspace.subarray(720896, 811008); // [B, 16, 44]
  const gated2_1_0_1_4 = memory.workspace.subarray(0, 90112); // [B, 16, 44]
  const linear2_1_0_3 = memory.workspace.subarray(630784, 720896); // [B, 16, 44]
  const rmsNorm2_1_1_0 = memory.workspace.subarray(212992, 303104); // [B, 16, 44]
  const linear2_1_1_1_0_0 = memory.workspace.subarray(0, 106496); // [B, 16, 52]
  const linear2_1_1_1_1_0 = memory.workspace.subarray(106496, 212992); // [B, 16, 52]
  const parallel2_1_1_1 = memory.workspace.subarray(212992, 319488); // [B, 16, 52]
  const linear2_1_1_2 = memory.workspace.subarray(720896, 811008); // [B, 16, 44]
  const rmsNorm2_2_0_0 = memory.workspace.subarray(811008, 901120); // [B, 16, 44]
  const gated2_2_0_1 = memory.workspace.subarray(0, 360448); // [B, 16, 176]
  const gated2_2_0_1_2 = memory.workspace.subarray(811008, 901120); // [B, 16, 44]
  const gated2_2_0_1_3 = memory.workspace.subarray(901120, 991232); // [B, 16, 44]
  const gated2_2_0_1_4 = memory.workspace.subarray(0, 90112); // [B, 16, 44]
  const linear2_2_0_3 = memory.workspace.subarray(811008, 901120); // [B, 16, 44]
  const rmsNorm2_2_1_0 = memory.workspace.subarray(212992, 303104); // [B, 16, 44]
  const linear2_2_1_1_0_0 = memory.workspace.subarray(0, 106496); // [B, 16, 52]
  const linear2_2_1_1_1_0 = memory.workspace.subarray(106496, 212992); // [B, 16, 52]
  const parallel2_2_1_1 = memory.workspace.subarray(212992, 319488); // [B, 16, 52]
  const linear2_2_1_2 = memory.workspace.subarray(0, 90112); // [B, 16, 44]
  const rmsNorm3 = memory.workspace.subarray(90112, 180224); // [B, 16, 44]
  const linear4 = memory.workspace.subarray(0, 55296); // [B, 16, 27]
  const loss2 = memory.workspace.subarray(55296, 55297); // [1, 1, 1]
  const loss3 = memory.workspace.subarray(55300, 55301);

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

  // specs/best-wavenet.yaml:19 embedding
  // from tokens [B, 16, 1], embedding0Weight [27, 44] to embedding0 [B, 16, 44]
  function embedding0Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 44; c++) {
        embedding0[n * 44 + c] = embedding0Weight[row * 44 + c];
      }
    }
  }

  // specs/best-wavenet.yaml:25 rmsNorm
  // from embedding0 [B, 16, 44], rmsNorm2_0_0_0Weight [44] to rmsNorm2_0_0_0 [B, 16, 44]
  function rmsNorm2_0_0_0Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const x = embedding0[n * 44 + c];
        sum += x * x;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        rmsNorm2_0_0_0[n * 44 + c] = embedding0[n * 44 + c] * reciprocalRoot * rmsNorm2_0_0_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from rmsNorm2_0_0_0 [B, 16, 44] to gated2_0_0_1 [B, 16, 176]
  function gated2_0_0_1Forward(batch: number): void {
    gated2_0_0_1.fill(0, 0, (batch * 2816));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 13; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_0_0_1[b * 2816 + t * 176 + c * 4 + 528] = rmsNorm2_0_0_0[b * 704 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 14; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_0_0_1[b * 2816 + t * 176 + c * 4 + 353] = rmsNorm2_0_0_0[b * 704 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_0_0_1[b * 2816 + t * 176 + c * 4 + 178] = rmsNorm2_0_0_0[b * 704 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_0_0_1[b * 2816 + t * 176 + c * 4 + 3] = rmsNorm2_0_0_0[b * 704 + t * 44 + c];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_0_0_1_2 [B, 16, 44], gated2_0_0_1_3 [B, 16, 44] to gated2_0_0_1_4 [B, 16, 44]
  function gated2_0_0_1Forward4(batch: number): void {
    const size = batch * 704;
    for (let i = 0; i < size; i++) {
      gated2_0_0_1_4[i] = tanh(gated2_0_0_1_2[i]) * sigmoid(gated2_0_0_1_3[i]);
    }
  }

  // specs/best-wavenet.yaml:24 residual
  // specs/best-wavenet.yaml:30 rmsNorm
  // from embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], rmsNorm2_0_1_0Weight [44] to rmsNorm2_0_1_0 [B, 16, 44]
  function residual2_0_0RmsNorm2_0_1_0Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = embedding0[n * 44 + c] + linear2_0_0_3[n * 44 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        rmsNorm2_0_1_0[n * 44 + c] = (embedding0[n * 44 + c] + linear2_0_0_3[n * 44 + c]) * reciprocalRoot * rmsNorm2_0_1_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:34 silu
  // specs/best-wavenet.yaml:31 parallel
  // from linear2_0_1_1_0_0 [B, 16, 52], linear2_0_1_1_1_0 [B, 16, 52] to parallel2_0_1_1 [B, 16, 52]
  function silu2_0_1_1_0_1Parallel2_0_1_1Forward(batch: number): void {
    const size = batch * 832;
    for (let i = 0; i < size; i++) {
      const total = linear2_0_1_1_0_0[i];
      parallel2_0_1_1[i] = total * sigmoid(total) * linear2_0_1_1_1_0[i];
    }
  }

  // specs/best-wavenet.yaml:24 residual
  // specs/best-wavenet.yaml:29 residual
  // specs/best-wavenet.yaml:25 rmsNorm
  // from embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44], rmsNorm2_1_0_0Weight [44]
  //   to rmsNorm2_1_0_0 [B, 16, 44]
  function residual2_0_0RmsNorm2_1_0_0Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = embedding0[n * 44 + c] + linear2_0_0_3[n * 44 + c] + linear2_0_1_2[n * 44 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        rmsNorm2_1_0_0[n * 44 + c] = (embedding0[n * 44 + c] + linear2_0_0_3[n * 44 + c] + linear2_0_1_2[n * 44 + c]) * reciprocalRoot * rmsNorm2_1_0_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from rmsNorm2_1_0_0 [B, 16, 44] to gated2_1_0_1 [B, 16, 176]
  function gated2_1_0_1Forward(batch: number): void {
    gated2_1_0_1.fill(0, 0, (batch * 2816));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 13; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_1_0_1[b * 2816 + t * 176 + c * 4 + 528] = rmsNorm2_1_0_0[b * 704 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 14; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_1_0_1[b * 2816 + t * 176 + c * 4 + 353] = rmsNorm2_1_0_0[b * 704 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 15; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_1_0_1[b * 2816 + t * 176 + c * 4 + 178] = rmsNorm2_1_0_0[b * 704 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_1_0_1[b * 2816 + t * 176 + c * 4 + 3] = rmsNorm2_1_0_0[b * 704 + t * 44 + c];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_1_0_1_2 [B, 16, 44], gated2_1_0_1_3 [B, 16, 44] to gated2_1_0_1_4 [B, 16, 44]
  function gated2_1_0_1Forward4(batch: number): void {
    const size = batch * 704;
    for (let i = 0; i < size; i++) {
      gated2_1_0_1_4[i] = tanh(gated2_1_0_1_2[i]) * sigmoid(gated2_1_0_1_3[i]);
    }
  }

  // specs/best-wavenet.yaml:24 residual
  // specs/best-wavenet.yaml:29 residual
  // specs/best-wavenet.yaml:24 residual
  // specs/best-wavenet.yaml:30 rmsNorm
  // from embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44], linear2_1_0_3 [B, 16, 44], rmsNorm2_1_1_0Weight [44]
  //   to rmsNorm2_1_1_0 [B, 16, 44]
  function residual2_0_0RmsNorm2_1_1_0Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = embedding0[n * 44 + c] + linear2_0_0_3[n * 44 + c] + linear2_0_1_2[n * 44 + c] + linear2_1_0_3[n * 44 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        rmsNorm2_1_1_0[n * 44 + c] = (embedding0[n * 44 + c] + linear2_0_0_3[n * 44 + c] + linear2_0_1_2[n * 44 + c] + linear2_1_0_3[n * 44 + c]) * reciprocalRoot * rmsNorm2_1_1_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:34 silu
  // specs/best-wavenet.yaml:31 parallel
  // from linear2_1_1_1_0_0 [B, 16, 52], linear2_1_1_1_1_0 [B, 16, 52] to parallel2_1_1_1 [B, 16, 52]
  function silu2_1_1_1_0_1Parallel2_1_1_1Forward(batch: number): void {
    const size = batch * 832;
    for (let i = 0; i < size; i++) {
      const total = linear2_1_1_1_0_0[i];
      parallel2_1_1_1[i] = total * sigmoid(total) * linear2_1_1_1_1_0[i];
    }
  }

  // specs/best-wavenet.yaml:24 residual
  // specs/best-wavenet.yaml:29 residual
  // specs/best-wavenet.yaml:24 residual
  // specs/best-wavenet.yaml:29 residual
  // specs/best-wavenet.yaml:25 rmsNorm
  // from embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44], linear2_1_0_3 [B, 16, 44], linear2_1_1_2 [B, 16, 44], rmsNorm2_2_0_0Weight [44]
  //   to rmsNorm2_2_0_0 [B, 16, 44]
  function residual2_0_0RmsNorm2_2_0_0Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = embedding0[n * 44 + c] + linear2_0_0_3[n * 44 + c] + linear2_0_1_2[n * 44 + c] + linear2_1_0_3[n * 44 + c] + linear2_1_1_2[n * 44 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        rmsNorm2_2_0_0[n * 44 + c] = (embedding0[n * 44 + c] + linear2_0_0_3[n * 44 + c] + linear2_0_1_2[n * 44 + c] + linear2_1_0_3[n * 44 + c] + linear2_1_1_2[n * 44 + c]) * reciprocalRoot * rmsNorm2_2_0_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from rmsNorm2_2_0_0 [B, 16, 44] to gated2_2_0_1 [B, 16, 176]
  function gated2_2_0_1Forward(batch: number): void {
    gated2_2_0_1.fill(0, 0, (batch * 2816));
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 7; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_2_0_1[b * 2816 + t * 176 + c * 4 + 1584] = rmsNorm2_2_0_0[b * 704 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 10; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_2_0_1[b * 2816 + t * 176 + c * 4 + 1057] = rmsNorm2_2_0_0[b * 704 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 13; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_2_0_1[b * 2816 + t * 176 + c * 4 + 530] = rmsNorm2_2_0_0[b * 704 + t * 44 + c];
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 44; c++) {
          gated2_2_0_1[b * 2816 + t * 176 + c * 4 + 3] = rmsNorm2_2_0_0[b * 704 + t * 44 + c];
        }
      }
    }
  }

  // specs/best-wavenet.yaml:26 gated
  // from gated2_2_0_1_2 [B, 16, 44], gated2_2_0_1_3 [B, 16, 44] to gated2_2_0_1_4 [B, 16, 44]
  function gated2_2_0_1Forward4(batch: number): void {
    const size = batch * 704;
    for (let i = 0; i < size; i++) {
      gated2_2_0_1_4[i] = tanh(gated2_2_0_1_2[i]) * sigmoid(gated2_2_0_1_3[i]);
    }
  }

  // specs/best-wavenet.yaml:24 residual
  // specs/best-wavenet.yaml:29 residual
  // specs/best-wavenet.yaml:24 residual
  // specs/best-wavenet.yaml:29 residual
  // specs/best-wavenet.yaml:24 residual
  // specs/best-wavenet.yaml:30 rmsNorm
  // from embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44], linear2_1_0_3 [B, 16, 44], linear2_1_1_2 [B, 16, 44], linear2_2_0_3 [B, 16, 44], rmsNorm2_2_1_0Weight [44]
  //   to rmsNorm2_2_1_0 [B, 16, 44]
  function residual2_0_0RmsNorm2_2_1_0Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = embedding0[n * 44 + c] + linear2_0_0_3[n * 44 + c] + linear2_0_1_2[n * 44 + c] + linear2_1_0_3[n * 44 + c] + linear2_1_1_2[n * 44 + c] + linear2_2_0_3[n * 44 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        rmsNorm2_2_1_0[n * 44 + c] = (embedding0[n * 44 + c] + linear2_0_0_3[n * 44 + c] + linear2_0_1_2[n * 44 + c] + linear2_1_0_3[n * 44 + c] + linear2_1_1_2[n * 44 + c] + linear2_2_0_3[n * 44 + c]) * reciprocalRoot * rmsNorm2_2_1_0Weight[c];
      }
    }
  }

  // specs/best-wavenet.yaml:34 silu
  // specs/best-wavenet.yaml:31 parallel
  // from linear2_2_1_1_0_0 [B, 16, 52], linear2_2_1_1_1_0 [B, 16, 52] to parallel2_2_1_1 [B, 16, 52]
  function silu2_2_1_1_0_1Parallel2_2_1_1Forward(batch: number): void {
    const size = batch * 832;
    for (let i = 0; i < size; i++) {
      const total = linear2_2_1_1_0_0[i];
      parallel2_2_1_1[i] = total * sigmoid(total) * linear2_2_1_1_1_0[i];
    }
  }

  // specs/best-wavenet.yaml:24 residual
  // specs/best-wavenet.yaml:29 residual
  // specs/best-wavenet.yaml:24 residual
  // specs/best-wavenet.yaml:29 residual
  // specs/best-wavenet.yaml:24 residual
  // specs/best-wavenet.yaml:29 residual
  // specs/best-wavenet.yaml:38 rmsNorm
  // from embedding0 [B, 16, 44], linear2_0_0_3 [B, 16, 44], linear2_0_1_2 [B, 16, 44], linear2_1_0_3 [B, 16, 44], linear2_1_1_2 [B, 16, 44], linear2_2_0_3 [B, 16, 44], linear2_2_1_2 [B, 16, 44], rmsNorm3Weight [44]
  //   to rmsNorm3 [B, 16, 44]
  function residual2_0_0RmsNorm3Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 44; c++) {
        const total = embedding0[n * 44 + c] + linear2_0_0_3[n * 44 + c] + linear2_0_1_2[n * 44 + c] + linear2_1_0_3[n * 44 + c] + linear2_1_1_2[n * 44 + c] + linear2_2_0_3[n * 44 + c] + linear2_2_1_2[n * 44 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 44 + 0.00001);
      for (let c = 0; c < 44; c++) {
        rmsNorm3[n * 44 + c] = (embedding0[n * 44 + c] + linear2_0_0_3[n * 44 + c] + linear2_0_1_2[n * 44 + c] + linear2_1_0_3[n * 44 + c] + linear2_1_1_2[n * 44 + c] + linear2_2_0_3[n * 44 + c] + linear2_2_1_2[n * 44 + c]) * reciprocalRoot * rmsNorm3Weight[c];
      }
    }
  }

  // loss
  // from targets [B, 16, 1], linear4 [B, 16, 27] to loss2 [1, 1, 1]
  function lossForward2(batch: number): void {
    const rows = batch * 16;
    let sum = 0;
    for (let n = 0; n < rows; n++) {
      let largest = -Infinity;
      let sum2 = 0;
      const target = targets[n];
      for (let c = 0; c < 27; c++) {
        const total = linear4[n * 27 + c];
        largest = Math.max(largest, total);
        sum2 += (c === target ? 1 : 0) * total;
      }
      let sum3 = 0;
      for (let c = 0; c < 27; c++) {
        sum3 += Math.exp(linear4[n * 27 + c] - largest);
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
    rmsNorm2_0_0_0Forward(batch);
    gated2_0_0_1Forward(batch);
    // specs/best-wavenet.yaml:26 gated
    // from gated2_0_0_1 [B, 16, 176], gated2_0_0_1FilterWeight [44, 44, 4], gated2_0_0_1FilterBias [44]
    //   to gated2_0_0_1_2 [B, 16, 44]
    multiplyTransposed(gated2_0_0_1, gated2_0_0_1FilterWeight, gated2_0_0_1_2, batch * 16, 44, 176, gated2_0_0_1FilterBias);
    // specs/best-wavenet.yaml:26 gated
    // from gated2_0_0_1 [B, 16, 176], gated2_0_0_1GateWeight [44, 44, 4], gated2_0_0_1GateBias [44]
    //   to gated2_0_0_1_3 [B, 16, 44]
    multiplyTransposed(gated2_0_0_1, gated2_0_0_1GateWeight, gated2_0_0_1_3, batch * 16, 44, 176, gated2_0_0_1GateBias);
    gated2_0_0_1Forward4(batch);
    // specs/best-wavenet.yaml:28 linear
    // from gated2_0_0_1_4 [B, 16, 44], linear2_0_0_3Weight [44, 44], linear2_0_0_3Bias [44] to linear2_0_0_3 [B, 16, 44]
    multiplyTransposed(gated2_0_0_1_4, linear2_0_0_3Weight, linear2_0_0_3, batch * 16, 44, 44, linear2_0_0_3Bias);
    residual2_0_0RmsNorm2_0_1_0Forward(batch);
    // specs/best-wavenet.yaml:34 linear
    // from rmsNorm2_0_1_0 [B, 16, 44], linear2_0_1_1_0_0Weight [52, 44], linear2_0_1_1_0_0Bias [52]
    //   to linear2_0_1_1_0_0 [B, 16, 52]
    multiplyTransposed(rmsNorm2_0_1_0, linear2_0_1_1_0_0Weight, linear2_0_1_1_0_0, batch * 16, 52, 44, linear2_0_1_1_0_0Bias);
    // specs/best-wavenet.yaml:35 linear
    // from rmsNorm2_0_1_0 [B, 16, 44], linear2_0_1_1_1_0Weight [52, 44], linear2_0_1_1_1_0Bias [52]
    //   to linear2_0_1_1_1_0 [B, 16, 52]
    multiplyTransposed(rmsNorm2_0_1_0, linear2_0_1_1_1_0Weight, linear2_0_1_1_1_0, batch * 16, 52, 44, linear2_0_1_1_1_0Bias);
    silu2_0_1_1_0_1Parallel2_0_1_1Forward(batch);
    // specs/best-wavenet.yaml:36 linear
    // from parallel2_0_1_1 [B, 16, 52], linear2_0_1_2Weight [44, 52], linear2_0_1_2Bias [44] to linear2_0_1_2 [B, 16, 44]
    multiplyTransposed(parallel2_0_1_1, linear2_0_1_2Weight, linear2_0_1_2, batch * 16, 44, 52, linear2_0_1_2Bias);
    residual2_0_0RmsNorm2_1_0_0Forward(batch);
    gated2_1_0_1Forward(batch);
    // specs/best-wavenet.yaml:26 gated
    // from gated2_1_0_1 [B, 16, 176], gated2_1_0_1FilterWeight [44, 44, 4], gated2_1_0_1FilterBias [44]
    //   to gated2_1_0_1_2 [B, 16, 44]
    multiplyTransposed(gated2_1_0_1, gated2_1_0_1FilterWeight, gated2_1_0_1_2, batch * 16, 44, 176, gated2_1_0_1FilterBias);
    // specs/best-wavenet.yaml:26 gated
    // from gated2_1_0_1 [B, 16, 176], gated2_1_0_1GateWeight [44, 44, 4], gated2_1_0_1GateBias [44]
    //   to gated2_1_0_1_3 [B, 16, 44]
    multiplyTransposed(gated2_1_0_1, gated2_1_0_1GateWeight, gated2_1_0_1_3, batch * 16, 44, 176, gated2_1_0_1GateBias);
    gated2_1_0_1Forward4(batch);
    // specs/best-wavenet.yaml:28 linear
    // from gated2_1_0_1_4 [B, 16, 44], linear2_1_0_3Weight [44, 44], linear2_1_0_3Bias [44] to linear2_1_0_3 [B, 16, 44]
    multiplyTransposed(gated2_1_0_1_4, linear2_1_0_3Weight, linear2_1_0_3, batch * 16, 44, 44, linear2_1_0_3Bias);
    residual2_0_0RmsNorm2_1_1_0Forward(batch);
    // specs/best-wavenet.yaml:34 linear
    // from rmsNorm2_1_1_0 [B, 16, 44], linear2_1_1_1_0_0Weight [52, 44], linear2_1_1_1_0_0Bias [52]
    //   to linear2_1_1_1_0_0 [B, 16, 52]
    multiplyTransposed(rmsNorm2_1_1_0, linear2_1_1_1_0_0Weight, linear2_1_1_1_0_0, batch * 16, 52, 44, linear2_1_1_1_0_0Bias);
    // specs/best-wavenet.yaml:35 linear
    // from rmsNorm2_1_1_0 [B, 16, 44], linear2_1_1_1_1_0Weight [52, 44], linear2_1_1_1_1_0Bias [52]
    //   to linear2_1_1_1_1_0 [B, 16, 52]
    multiplyTransposed(rmsNorm2_1_1_0, linear2_1_1_1_1_0Weight, linear2_1_1_1_1_0, batch * 16, 52, 44, linear2_1_1_1_1_0Bias);
    silu2_1_1_1_0_1Parallel2_1_1_1Forward(batch);
    // specs/best-wavenet.yaml:36 linear
    // from parallel2_1_1_1 [B, 16, 52], linear2_1_1_2Weight [44, 52], linear2_1_1_2Bias [44] to linear2_1_1_2 [B, 16, 44]
    multiplyTransposed(parallel2_1_1_1, linear2_1_1_2Weight, linear2_1_1_2, batch * 16, 44, 52, linear2_1_1_2Bias);
    residual2_0_0RmsNorm2_2_0_0Forward(batch);
    gated2_2_0_1Forward(batch);
    // specs/best-wavenet.yaml:26 gated
    // from gated2_2_0_1 [B, 16, 176], gated2_2_0_1FilterWeight [44, 44, 4], gated2_2_0_1FilterBias [44]
    //   to gated2_2_0_1_2 [B, 16, 44]
    multiplyTransposed(gated2_2_0_1, gated2_2_0_1FilterWeight, gated2_2_0_1_2, batch * 16, 44, 176, gated2_2_0_1FilterBias);
    // specs/best-wavenet.yaml:26 gated
    // from gated2_2_0_1 [B, 16, 176], gated2_2_0_1GateWeight [44, 44, 4], gated2_2_0_1GateBias [44]
    //   to gated2_2_0_1_3 [B, 16, 44]
    multiplyTransposed(gated2_2_0_1, gated2_2_0_1GateWeight, gated2_2_0_1_3, batch * 16, 44, 176, gated2_2_0_1GateBias);
    gated2_2_0_1Forward4(batch);
    // specs/best-wavenet.yaml:28 linear
    // from gated2_2_0_1_4 [B, 16, 44], linear2_2_0_3Weight [44, 44], linear2_2_0_3Bias [44] to linear2_2_0_3 [B, 16, 44]
    multiplyTransposed(gated2_2_0_1_4, linear2_2_0_3Weight, linear2_2_0_3, batch * 16, 44, 44, linear2_2_0_3Bias);
    residual2_0_0RmsNorm2_2_1_0Forward(batch);
    // specs/best-wavenet.yaml:34 linear
    // from rmsNorm2_2_1_0 [B, 16, 44], linear2_2_1_1_0_0Weight [52, 44], linear2_2_1_1_0_0Bias [52]
    //   to linear2_2_1_1_0_0 [B, 16, 52]
    multiplyTransposed(rmsNorm2_2_1_0, linear2_2_1_1_0_0Weight, linear2_2_1_1_0_0, batch * 16, 52, 44, linear2_2_1_1_0_0Bias);
    // specs/best-wavenet.yaml:35 linear
    // from rmsNorm2_2_1_0 [B, 16, 44], linear2_2_1_1_1_0Weight [52, 44], linear2_2_1_1_1_0Bias [52]
    //   to linear2_2_1_1_1_0 [B, 16, 52]
    multiplyTransposed(rmsNorm2_2_1_0, linear2_2_1_1_1_0Weight, linear2_2_1_1_1_0, batch * 16, 52, 44, linear2_2_1_1_1_0Bias);
    silu2_2_1_1_0_1Parallel2_2_1_1Forward(batch);
    // specs/best-wavenet.yaml:36 linear
    // from parallel2_2_1_1 [B, 16, 52], linear2_2_1_2Weight [44, 52], linear2_2_1_2Bias [44] to linear2_2_1_2 [B, 16, 44]
    multiplyTransposed(parallel2_2_1_1, linear2_2_1_2Weight, linear2_2_1_2, batch * 16, 44, 52, linear2_2_1_2Bias);
    residual2_0_0RmsNorm3Forward(batch);
    // specs/best-wavenet.yaml:39 linear
    // from rmsNorm3 [B, 16, 44], linear4Weight [27, 44], linear4Bias [27] to linear4 [B, 16, 27]
    multiplyTransposed(rmsNorm3, linear4Weight, linear4, batch * 16, 27, 44, linear4Bias);
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

// Made by wnc from specs/best-any.yaml: change the spec and run wnc compile, not this file.
import { multiplyTransposed, sigmoid, tanh, type Evaluation, type EvaluationMemory } from 'wnc/runtime';

/** Binds the model in evaluation mode to its arrays, once. */
export function createEvaluation(memory: EvaluationMemory): Evaluation {
  // The batch.
  const tokens = memory.inputs; // [B, 16, 1]
  const targets = memory.targets; // [B, 16, 1]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 2160); // [27, 80]
  const rmsNorm2_0_0_0Weight = memory.parameters.subarray(2160, 2240); // [80]
  const gru2_0_0_1WeightIhL0 = memory.parameters.subarray(2240, 21440); // [240, 80]
  const gru2_0_0_1WeightHhL0 = memory.parameters.subarray(21440, 40640); // [240, 80]
  const gru2_0_0_1BiasIhL0 = memory.parameters.subarray(40640, 40880); // [240]
  const gru2_0_0_1BiasHhL0 = memory.parameters.subarray(40880, 41120); // [240]
  const rmsNorm2_0_1_0Weight = memory.parameters.subarray(41120, 41200); // [80]
  const attention2_0_1_1InProjWeight = memory.parameters.subarray(41200, 60400); // [240, 80]
  const attention2_0_1_1InProjBias = memory.parameters.subarray(60400, 60640); // [240]
  const attention2_0_1_1OutProjWeight = memory.parameters.subarray(60640, 67040); // [80, 80]
  const attention2_0_1_1OutProjBias = memory.parameters.subarray(67040, 67120); // [80]
  const rmsNorm2_0_2_0Weight = memory.parameters.subarray(67120, 67200); // [80]
  const linear2_0_2_1_0_0Weight = memory.parameters.subarray(67200, 80000); // [160, 80]
  const linear2_0_2_1_0_0Bias = memory.parameters.subarray(80000, 80160); // [160]
  const linear2_0_2_1_1_0Weight = memory.parameters.subarray(80160, 92960); // [160, 80]
  const linear2_0_2_1_1_0Bias = memory.parameters.subarray(92960, 93120); // [160]
  const linear2_0_2_2Weight = memory.parameters.subarray(93120, 105920); // [80, 160]
  const linear2_0_2_2Bias = memory.parameters.subarray(105920, 106000); // [80]
  const rmsNorm2_1_0_0Weight = memory.parameters.subarray(106000, 106080); // [80]
  const gru2_1_0_1WeightIhL0 = memory.parameters.subarray(106080, 125280); // [240, 80]
  const gru2_1_0_1WeightHhL0 = memory.parameters.subarray(125280, 144480); // [240, 80]
  const gru2_1_0_1BiasIhL0 = memory.parameters.subarray(144480, 144720); // [240]
  const gru2_1_0_1BiasHhL0 = memory.parameters.subarray(144720, 144960); // [240]
  const rmsNorm2_1_1_0Weight = memory.parameters.subarray(144960, 145040); // [80]
  const attention2_1_1_1InProjWeight = memory.parameters.subarray(145040, 164240); // [240, 80]
  const attention2_1_1_1InProjBias = memory.parameters.subarray(164240, 164480); // [240]
  const attention2_1_1_1OutProjWeight = memory.parameters.subarray(164480, 170880); // [80, 80]
  const attention2_1_1_1OutProjBias = memory.parameters.subarray(170880, 170960); // [80]
  const rmsNorm2_1_2_0Weight = memory.parameters.subarray(170960, 171040); // [80]
  const linear2_1_2_1_0_0Weight = memory.parameters.subarray(171040, 183840); // [160, 80]
  const linear2_1_2_1_0_0Bias = memory.parameters.subarray(183840, 184000); // [160]
  const linear2_1_2_1_1_0Weight = memory.parameters.subarray(184000, 196800); // [160, 80]
  const linear2_1_2_1_1_0Bias = memory.parameters.subarray(196800, 196960); // [160]
  const linear2_1_2_2Weight = memory.parameters.subarray(196960, 209760); // [80, 160]
  const linear2_1_2_2Bias = memory.parameters.subarray(209760, 209840); // [80]
  const rmsNorm3Weight = memory.parameters.subarray(209840, 209920); // [80]
  const linear4Weight = memory.parameters.subarray(209920, 212080); // [27, 80]
  const linear4Bias = memory.parameters.subarray(212080, 212107); // [27]
  // Workspace: tensors that are not needed at the same time share places.
  const loss = memory.workspace.subarray(1966080, 1966081); // [1, 1, 1]
  const embedding0 = memory.workspace.subarray(1310720, 1474560); // [B, 16, 80]
  const rmsNorm2_0_0_0 = memory.workspace.subarray(0, 163840); // [B, 16, 80]
  const gru2_0_0_1 = memory.workspace.subarray(819200, 1310720); // [B, 16, 240]
  const gru2_0_0_1_2 = memory.workspace.subarray(0, 819200); // [B, 16, 400]
  const gru2_0_0_1_3 = memory.workspace.subarray(1474560, 1638400); // [B, 16, 80]
  const rmsNorm2_0_1_0 = memory.workspace.subarray(491520, 655360); // [B, 16, 80]
  const attention2_0_1_1 = memory.workspace.subarray(0, 491520); // [B, 16, 240]
  const attention2_0_1_1_2 = memory.workspace.subarray(491520, 655360); // [B, 16, 80]
  const attention2_0_1_1_3 = memory.workspace.subarray(655360, 819200); // [B, 16, 80]
  const attention2_0_1_1_4 = memory.workspace.subarray(819200, 983040); // [B, 16, 80]
  const attention2_0_1_1_5 = memory.workspace.subarray(0, 131072); // [B, 64, 16]
  const attention2_0_1_1Weights = memory.workspace.subarray(163840, 294912); // [B, 64, 16]
  const attention2_0_1_1_6 = memory.workspace.subarray(0, 163840); // [B, 16, 80]
  const attention2_0_1_1_7 = memory.workspace.subarray(1638400, 1802240); // [B, 16, 80]
  const rmsNorm2_0_2_0 = memory.workspace.subarray(655360, 819200); // [B, 16, 80]
  const linear2_0_2_1_0_0 = memory.workspace.subarray(0, 327680); // [B, 16, 160]
  const linear2_0_2_1_1_0 = memory.workspace.subarray(327680, 655360); // [B, 16, 160]
  const parallel2_0_2_1 = memory.workspace.subarray(655360, 983040); // [B, 16, 160]
  const linear2_0_2_2 = memory.workspace.subarray(1802240, 1966080); // [B, 16, 80]
  const rmsNorm2_1_0_0 = memory.workspace.subarray(0, 163840); // [B, 16, 80]
  const gru2_1_0_1 = memory.workspace.subarray(819200, 1310720); // [B, 16, 240]
  const gru2_1_0_1_2 = memory.workspace.subarray(0, 819200); // [B, 16, 400]
  const gru2_1_0_1_3 = memory.workspace.subarray(983040, 1146880); // [B, 16, 80]
  const rmsNorm2_1_1_0 = memory.workspace.subarray(491520, 655360); // [B, 16, 80]
  const attention2_1_1_1 = memory.workspace.subarray(0, 491520); // [B, 16, 240]
  const attention2_1_1_1_2 = memory.workspace.subarray(491520, 655360); // [B, 16, 80]
  const attention2_1_1_1_3 = memory.workspace.subarray(655360, 819200); // [B, 16, 80]
  const attention2_1_1_1_4 = memory.workspace.subarray(819200, 983040); // [B, 16, 80]
  const attention2_1_1_1_5 = memory.workspace.subarray(0, 131072); // [B, 64, 16]
  const attention2_1_1_1Weights = memory.workspace.subarray(163840, 294912); // [B, 64, 16]
  const attention2_1_1_1_6 = memory.workspace.subarray(0, 163840); // [B, 16, 80]
  const attention2_1_1_1_7 = memory.workspace.subarray(1146880, 1310720); // [B, 16, 80]
  const rmsNorm2_1_2_0 = memory.workspace.subarray(655360, 819200); // [B, 16, 80]
  const linear2_1_2_1_0_0 = memory.workspace.subarray(0, 327680); // [B, 16, 160]
  const linear2_1_2_1_1_0 = memory.workspace.subarray(327680, 655360); // [B, 16, 160]
  const parallel2_1_2_1 = memory.workspace.subarray(655360, 983040); // [B, 16, 160]
  const linear2_1_2_2 = memory.workspace.subarray(0, 163840); // [B, 16, 80]
  const rmsNorm3 = memory.workspace.subarray(163840, 327680); // [B, 16, 80]
  const linear4 = memory.workspace.subarray(0, 55296); // [B, 16, 27]
  const loss2 = memory.workspace.subarray(55296, 55297); // [1, 1, 1]
  const loss3 = memory.workspace.subarray(55300, 55301); // [1, 1, 1]
  const powers = memory.workspace.subarray(131072, 131088); // [16]
  const powers2 = memory.workspace.subarray(131072, 131088);

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

  // specs/best-any.yaml:11 embedding
  // from tokens [B, 16, 1], embedding0Weight [27, 80] to embedding0 [B, 16, 80]
  function embedding0Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      const row = tokens[n];
      for (let c = 0; c < 80; c++) {
        embedding0[n * 80 + c] = embedding0Weight[row * 80 + c];
      }
    }
  }

  // specs/best-any.yaml:17 rmsNorm
  // from embedding0 [B, 16, 80], rmsNorm2_0_0_0Weight [80] to rmsNorm2_0_0_0 [B, 16, 80]
  function rmsNorm2_0_0_0Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 80; c++) {
        const x = embedding0[n * 80 + c];
        sum += x * x;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 80 + 0.00001);
      for (let c = 0; c < 80; c++) {
        rmsNorm2_0_0_0[n * 80 + c] = embedding0[n * 80 + c] * reciprocalRoot * rmsNorm2_0_0_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_0_0_1 [B, 16, 240], gru2_0_0_1BiasHhL0 [240], gru2_0_0_1WeightHhL0 [240, 80], gru2_0_0_1_2 [B, 16, 400]
  //   to gru2_0_0_1_2 [B, 16, 400]
  function gru2_0_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 80; j++) {
        const sumR = 0;
        const sumZ = 0;
        const sumM = 0;
        const r = sigmoid(gru2_0_0_1[b * 3840 + j] + gru2_0_0_1BiasHhL0[j] + sumR);
        const z = sigmoid(gru2_0_0_1[b * 3840 + j + 80] + gru2_0_0_1BiasHhL0[j + 80] + sumZ);
        const m = gru2_0_0_1BiasHhL0[j + 160] + sumM;
        const n = tanh(gru2_0_0_1[b * 3840 + j + 160] + r * m);
        const previous = 0;
        gru2_0_0_1_2[b * 6400 + j] = (1 - z) * n + z * previous;
        gru2_0_0_1_2[b * 6400 + j + 80] = r;
        gru2_0_0_1_2[b * 6400 + j + 160] = z;
        gru2_0_0_1_2[b * 6400 + j + 240] = n;
        gru2_0_0_1_2[b * 6400 + j + 320] = m;
      }
    }
    for (let s = 0; s < 15; s++) {
      for (let b = 0; b < batch; b++) {
        for (let j = 0; j < 80; j++) {
          let sumR = 0;
          let sumZ = 0;
          let sumM = 0;
          for (let k = 0; k < 80; k++) {
            sumR += gru2_0_0_1WeightHhL0[j * 80 + k] * gru2_0_0_1_2[b * 6400 + s * 400 + k];
            sumZ += gru2_0_0_1WeightHhL0[j * 80 + k + 6400] * gru2_0_0_1_2[b * 6400 + s * 400 + k];
            sumM += gru2_0_0_1WeightHhL0[j * 80 + k + 12800] * gru2_0_0_1_2[b * 6400 + s * 400 + k];
          }
          const r = sigmoid(gru2_0_0_1[b * 3840 + s * 240 + j + 240] + gru2_0_0_1BiasHhL0[j] + sumR);
          const z = sigmoid(gru2_0_0_1[b * 3840 + s * 240 + j + 320] + gru2_0_0_1BiasHhL0[j + 80] + sumZ);
          const m = gru2_0_0_1BiasHhL0[j + 160] + sumM;
          const n = tanh(gru2_0_0_1[b * 3840 + s * 240 + j + 400] + r * m);
          const previous = gru2_0_0_1_2[b * 6400 + s * 400 + j];
          gru2_0_0_1_2[b * 6400 + s * 400 + j + 400] = (1 - z) * n + z * previous;
          gru2_0_0_1_2[b * 6400 + s * 400 + j + 480] = r;
          gru2_0_0_1_2[b * 6400 + s * 400 + j + 560] = z;
          gru2_0_0_1_2[b * 6400 + s * 400 + j + 640] = n;
          gru2_0_0_1_2[b * 6400 + s * 400 + j + 720] = m;
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_0_0_1_2 [B, 16, 400] to gru2_0_0_1_3 [B, 16, 80]
  function gru2_0_0_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 80; c++) {
          gru2_0_0_1_3[b * 1280 + t * 80 + c] = gru2_0_0_1_2[b * 6400 + t * 400 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:21 rmsNorm
  // from embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], rmsNorm2_0_1_0Weight [80] to rmsNorm2_0_1_0 [B, 16, 80]
  function residual2_0_0RmsNorm2_0_1_0Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 80; c++) {
        const total = embedding0[n * 80 + c] + gru2_0_0_1_3[n * 80 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 80 + 0.00001);
      for (let c = 0; c < 80; c++) {
        rmsNorm2_0_1_0[n * 80 + c] = (embedding0[n * 80 + c] + gru2_0_0_1_3[n * 80 + c]) * reciprocalRoot * rmsNorm2_0_1_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1 [B, 16, 240] to attention2_0_1_1_2 [B, 16, 80]
  function attention2_0_1_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 80; c++) {
          attention2_0_1_1_2[b * 1280 + t * 80 + c] = attention2_0_1_1[b * 3840 + t * 240 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1 [B, 16, 240] to attention2_0_1_1_3 [B, 16, 80]
  function attention2_0_1_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 80; c++) {
          attention2_0_1_1_3[b * 1280 + t * 80 + c] = attention2_0_1_1[b * 3840 + t * 240 + c + 80];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1 [B, 16, 240] to attention2_0_1_1_4 [B, 16, 80]
  function attention2_0_1_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 80; c++) {
          attention2_0_1_1_4[b * 1280 + t * 80 + c] = attention2_0_1_1[b * 3840 + t * 240 + c + 160];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1_2 [B, 16, 80], attention2_0_1_1_3 [B, 16, 80] to attention2_0_1_1_5 [B, 64, 16]
  function attention2_0_1_1Forward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 20; d++) {
              sum += attention2_0_1_1_2[b * 1280 + t * 80 + h * 20 + d] * attention2_0_1_1_3[b * 1280 + u * 80 + h * 20 + d];
            }
            attention2_0_1_1_5[b * 1024 + h * 256 + t * 16 + u] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1_5 [B, 64, 16], powers [16] to powers [16], attention2_0_1_1Weights [B, 64, 16]
  function attention2_0_1_1Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 64; t++) {
        let largest = -Infinity;
        for (let c = 0; c < 16; c++) {
          largest = Math.max(largest, 0.22360679774997896 * attention2_0_1_1_5[b * 1024 + t * 16 + c] + -1e+30 * (c > t % 16 ? 1 : 0));
        }
        let sum = 0;
        for (let c = 0; c < 16; c++) {
          const power = Math.exp(0.22360679774997896 * attention2_0_1_1_5[b * 1024 + t * 16 + c] + -1e+30 * (c > t % 16 ? 1 : 0) - largest);
          powers[c] = power;
          sum += power;
        }
        for (let c = 0; c < 16; c++) {
          attention2_0_1_1Weights[b * 1024 + t * 16 + c] = powers[c] / sum;
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_0_1_1Weights [B, 64, 16], attention2_0_1_1_4 [B, 16, 80] to attention2_0_1_1_6 [B, 16, 80]
  function attention2_0_1_1Forward7(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let d = 0; d < 20; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += attention2_0_1_1Weights[b * 1024 + h * 256 + t * 16 + u] * attention2_0_1_1_4[b * 1280 + u * 80 + h * 20 + d];
            }
            attention2_0_1_1_6[b * 1280 + t * 80 + h * 20 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:20 residual
  // specs/best-any.yaml:25 rmsNorm
  // from embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], attention2_0_1_1_7 [B, 16, 80], rmsNorm2_0_2_0Weight [80]
  //   to rmsNorm2_0_2_0 [B, 16, 80]
  function residual2_0_0RmsNorm2_0_2_0Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 80; c++) {
        const total = embedding0[n * 80 + c] + gru2_0_0_1_3[n * 80 + c] + attention2_0_1_1_7[n * 80 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 80 + 0.00001);
      for (let c = 0; c < 80; c++) {
        rmsNorm2_0_2_0[n * 80 + c] = (embedding0[n * 80 + c] + gru2_0_0_1_3[n * 80 + c] + attention2_0_1_1_7[n * 80 + c]) * reciprocalRoot * rmsNorm2_0_2_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:29 silu
  // specs/best-any.yaml:26 parallel
  // from linear2_0_2_1_0_0 [B, 16, 160], linear2_0_2_1_1_0 [B, 16, 160] to parallel2_0_2_1 [B, 16, 160]
  function silu2_0_2_1_0_1Parallel2_0_2_1Forward(batch: number): void {
    const size = batch * 2560;
    for (let i = 0; i < size; i++) {
      const total = linear2_0_2_1_0_0[i];
      parallel2_0_2_1[i] = total * sigmoid(total) * linear2_0_2_1_1_0[i];
    }
  }

  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:20 residual
  // specs/best-any.yaml:24 residual
  // specs/best-any.yaml:17 rmsNorm
  // from embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], attention2_0_1_1_7 [B, 16, 80], linear2_0_2_2 [B, 16, 80], rmsNorm2_1_0_0Weight [80]
  //   to rmsNorm2_1_0_0 [B, 16, 80]
  function residual2_0_0RmsNorm2_1_0_0Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 80; c++) {
        const total = embedding0[n * 80 + c] + gru2_0_0_1_3[n * 80 + c] + attention2_0_1_1_7[n * 80 + c] + linear2_0_2_2[n * 80 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 80 + 0.00001);
      for (let c = 0; c < 80; c++) {
        rmsNorm2_1_0_0[n * 80 + c] = (embedding0[n * 80 + c] + gru2_0_0_1_3[n * 80 + c] + attention2_0_1_1_7[n * 80 + c] + linear2_0_2_2[n * 80 + c]) * reciprocalRoot * rmsNorm2_1_0_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_1_0_1 [B, 16, 240], gru2_1_0_1BiasHhL0 [240], gru2_1_0_1WeightHhL0 [240, 80], gru2_1_0_1_2 [B, 16, 400]
  //   to gru2_1_0_1_2 [B, 16, 400]
  function gru2_1_0_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let j = 0; j < 80; j++) {
        const sumR = 0;
        const sumZ = 0;
        const sumM = 0;
        const r = sigmoid(gru2_1_0_1[b * 3840 + j] + gru2_1_0_1BiasHhL0[j] + sumR);
        const z = sigmoid(gru2_1_0_1[b * 3840 + j + 80] + gru2_1_0_1BiasHhL0[j + 80] + sumZ);
        const m = gru2_1_0_1BiasHhL0[j + 160] + sumM;
        const n = tanh(gru2_1_0_1[b * 3840 + j + 160] + r * m);
        const previous = 0;
        gru2_1_0_1_2[b * 6400 + j] = (1 - z) * n + z * previous;
        gru2_1_0_1_2[b * 6400 + j + 80] = r;
        gru2_1_0_1_2[b * 6400 + j + 160] = z;
        gru2_1_0_1_2[b * 6400 + j + 240] = n;
        gru2_1_0_1_2[b * 6400 + j + 320] = m;
      }
    }
    for (let s = 0; s < 15; s++) {
      for (let b = 0; b < batch; b++) {
        for (let j = 0; j < 80; j++) {
          let sumR = 0;
          let sumZ = 0;
          let sumM = 0;
          for (let k = 0; k < 80; k++) {
            sumR += gru2_1_0_1WeightHhL0[j * 80 + k] * gru2_1_0_1_2[b * 6400 + s * 400 + k];
            sumZ += gru2_1_0_1WeightHhL0[j * 80 + k + 6400] * gru2_1_0_1_2[b * 6400 + s * 400 + k];
            sumM += gru2_1_0_1WeightHhL0[j * 80 + k + 12800] * gru2_1_0_1_2[b * 6400 + s * 400 + k];
          }
          const r = sigmoid(gru2_1_0_1[b * 3840 + s * 240 + j + 240] + gru2_1_0_1BiasHhL0[j] + sumR);
          const z = sigmoid(gru2_1_0_1[b * 3840 + s * 240 + j + 320] + gru2_1_0_1BiasHhL0[j + 80] + sumZ);
          const m = gru2_1_0_1BiasHhL0[j + 160] + sumM;
          const n = tanh(gru2_1_0_1[b * 3840 + s * 240 + j + 400] + r * m);
          const previous = gru2_1_0_1_2[b * 6400 + s * 400 + j];
          gru2_1_0_1_2[b * 6400 + s * 400 + j + 400] = (1 - z) * n + z * previous;
          gru2_1_0_1_2[b * 6400 + s * 400 + j + 480] = r;
          gru2_1_0_1_2[b * 6400 + s * 400 + j + 560] = z;
          gru2_1_0_1_2[b * 6400 + s * 400 + j + 640] = n;
          gru2_1_0_1_2[b * 6400 + s * 400 + j + 720] = m;
        }
      }
    }
  }

  // specs/best-any.yaml:18 gru
  // from gru2_1_0_1_2 [B, 16, 400] to gru2_1_0_1_3 [B, 16, 80]
  function gru2_1_0_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 80; c++) {
          gru2_1_0_1_3[b * 1280 + t * 80 + c] = gru2_1_0_1_2[b * 6400 + t * 400 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:20 residual
  // specs/best-any.yaml:24 residual
  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:21 rmsNorm
  // from embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], attention2_0_1_1_7 [B, 16, 80], linear2_0_2_2 [B, 16, 80], gru2_1_0_1_3 [B, 16, 80], rmsNorm2_1_1_0Weight [80]
  //   to rmsNorm2_1_1_0 [B, 16, 80]
  function residual2_0_0RmsNorm2_1_1_0Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 80; c++) {
        const total = embedding0[n * 80 + c] + gru2_0_0_1_3[n * 80 + c] + attention2_0_1_1_7[n * 80 + c] + linear2_0_2_2[n * 80 + c] + gru2_1_0_1_3[n * 80 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 80 + 0.00001);
      for (let c = 0; c < 80; c++) {
        rmsNorm2_1_1_0[n * 80 + c] = (embedding0[n * 80 + c] + gru2_0_0_1_3[n * 80 + c] + attention2_0_1_1_7[n * 80 + c] + linear2_0_2_2[n * 80 + c] + gru2_1_0_1_3[n * 80 + c]) * reciprocalRoot * rmsNorm2_1_1_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1 [B, 16, 240] to attention2_1_1_1_2 [B, 16, 80]
  function attention2_1_1_1Forward2(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 80; c++) {
          attention2_1_1_1_2[b * 1280 + t * 80 + c] = attention2_1_1_1[b * 3840 + t * 240 + c];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1 [B, 16, 240] to attention2_1_1_1_3 [B, 16, 80]
  function attention2_1_1_1Forward3(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 80; c++) {
          attention2_1_1_1_3[b * 1280 + t * 80 + c] = attention2_1_1_1[b * 3840 + t * 240 + c + 80];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1 [B, 16, 240] to attention2_1_1_1_4 [B, 16, 80]
  function attention2_1_1_1Forward4(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 16; t++) {
        for (let c = 0; c < 80; c++) {
          attention2_1_1_1_4[b * 1280 + t * 80 + c] = attention2_1_1_1[b * 3840 + t * 240 + c + 160];
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1_2 [B, 16, 80], attention2_1_1_1_3 [B, 16, 80] to attention2_1_1_1_5 [B, 64, 16]
  function attention2_1_1_1Forward5(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let u = 0; u < 16; u++) {
            let sum = 0;
            for (let d = 0; d < 20; d++) {
              sum += attention2_1_1_1_2[b * 1280 + t * 80 + h * 20 + d] * attention2_1_1_1_3[b * 1280 + u * 80 + h * 20 + d];
            }
            attention2_1_1_1_5[b * 1024 + h * 256 + t * 16 + u] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1_5 [B, 64, 16], powers2 [16] to powers2 [16], attention2_1_1_1Weights [B, 64, 16]
  function attention2_0_1_1Attention2_1_1_1Forward(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let t = 0; t < 64; t++) {
        let largest = -Infinity;
        for (let c = 0; c < 16; c++) {
          largest = Math.max(largest, 0.22360679774997896 * attention2_1_1_1_5[b * 1024 + t * 16 + c] + -1e+30 * (c > t % 16 ? 1 : 0));
        }
        let sum = 0;
        for (let c = 0; c < 16; c++) {
          const power = Math.exp(0.22360679774997896 * attention2_1_1_1_5[b * 1024 + t * 16 + c] + -1e+30 * (c > t % 16 ? 1 : 0) - largest);
          powers2[c] = power;
          sum += power;
        }
        for (let c = 0; c < 16; c++) {
          attention2_1_1_1Weights[b * 1024 + t * 16 + c] = powers2[c] / sum;
        }
      }
    }
  }

  // specs/best-any.yaml:22 attention
  // from attention2_1_1_1Weights [B, 64, 16], attention2_1_1_1_4 [B, 16, 80] to attention2_1_1_1_6 [B, 16, 80]
  function attention2_1_1_1Forward6(batch: number): void {
    for (let b = 0; b < batch; b++) {
      for (let h = 0; h < 4; h++) {
        for (let t = 0; t < 16; t++) {
          for (let d = 0; d < 20; d++) {
            let sum = 0;
            for (let u = 0; u < 16; u++) {
              sum += attention2_1_1_1Weights[b * 1024 + h * 256 + t * 16 + u] * attention2_1_1_1_4[b * 1280 + u * 80 + h * 20 + d];
            }
            attention2_1_1_1_6[b * 1280 + t * 80 + h * 20 + d] = sum;
          }
        }
      }
    }
  }

  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:20 residual
  // specs/best-any.yaml:24 residual
  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:20 residual
  // specs/best-any.yaml:25 rmsNorm
  // from embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], attention2_0_1_1_7 [B, 16, 80], linear2_0_2_2 [B, 16, 80], gru2_1_0_1_3 [B, 16, 80], attention2_1_1_1_7 [B, 16, 80], rmsNorm2_1_2_0Weight [80]
  //   to rmsNorm2_1_2_0 [B, 16, 80]
  function residual2_0_0RmsNorm2_1_2_0Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 80; c++) {
        const total = embedding0[n * 80 + c] + gru2_0_0_1_3[n * 80 + c] + attention2_0_1_1_7[n * 80 + c] + linear2_0_2_2[n * 80 + c] + gru2_1_0_1_3[n * 80 + c] + attention2_1_1_1_7[n * 80 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 80 + 0.00001);
      for (let c = 0; c < 80; c++) {
        rmsNorm2_1_2_0[n * 80 + c] = (embedding0[n * 80 + c] + gru2_0_0_1_3[n * 80 + c] + attention2_0_1_1_7[n * 80 + c] + linear2_0_2_2[n * 80 + c] + gru2_1_0_1_3[n * 80 + c] + attention2_1_1_1_7[n * 80 + c]) * reciprocalRoot * rmsNorm2_1_2_0Weight[c];
      }
    }
  }

  // specs/best-any.yaml:29 silu
  // specs/best-any.yaml:26 parallel
  // from linear2_1_2_1_0_0 [B, 16, 160], linear2_1_2_1_1_0 [B, 16, 160] to parallel2_1_2_1 [B, 16, 160]
  function silu2_1_2_1_0_1Parallel2_1_2_1Forward(batch: number): void {
    const size = batch * 2560;
    for (let i = 0; i < size; i++) {
      const total = linear2_1_2_1_0_0[i];
      parallel2_1_2_1[i] = total * sigmoid(total) * linear2_1_2_1_1_0[i];
    }
  }

  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:20 residual
  // specs/best-any.yaml:24 residual
  // specs/best-any.yaml:16 residual
  // specs/best-any.yaml:20 residual
  // specs/best-any.yaml:24 residual
  // specs/best-any.yaml:33 rmsNorm
  // from embedding0 [B, 16, 80], gru2_0_0_1_3 [B, 16, 80], attention2_0_1_1_7 [B, 16, 80], linear2_0_2_2 [B, 16, 80], gru2_1_0_1_3 [B, 16, 80], attention2_1_1_1_7 [B, 16, 80], linear2_1_2_2 [B, 16, 80], rmsNorm3Weight [80]
  //   to rmsNorm3 [B, 16, 80]
  function residual2_0_0RmsNorm3Forward(batch: number): void {
    const rows = batch * 16;
    for (let n = 0; n < rows; n++) {
      let sum = 0;
      for (let c = 0; c < 80; c++) {
        const total = embedding0[n * 80 + c] + gru2_0_0_1_3[n * 80 + c] + attention2_0_1_1_7[n * 80 + c] + linear2_0_2_2[n * 80 + c] + gru2_1_0_1_3[n * 80 + c] + attention2_1_1_1_7[n * 80 + c] + linear2_1_2_2[n * 80 + c];
        sum += total * total;
      }
      const reciprocalRoot = 1 / Math.sqrt(sum / 80 + 0.00001);
      for (let c = 0; c < 80; c++) {
        rmsNorm3[n * 80 + c] = (embedding0[n * 80 + c] + gru2_0_0_1_3[n * 80 + c] + attention2_0_1_1_7[n * 80 + c] + linear2_0_2_2[n * 80 + c] + gru2_1_0_1_3[n * 80 + c] + attention2_1_1_1_7[n * 80 + c] + linear2_1_2_2[n * 80 + c]) * reciprocalRoot * rmsNorm3Weight[c];
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
    // specs/best-any.yaml:18 gru
    // from rmsNorm2_0_0_0 [B, 16, 80], gru2_0_0_1WeightIhL0 [240, 80], gru2_0_0_1BiasIhL0 [240] to gru2_0_0_1 [B, 16, 240]
    multiplyTransposed(rmsNorm2_0_0_0, gru2_0_0_1WeightIhL0, gru2_0_0_1, batch * 16, 240, 80, gru2_0_0_1BiasIhL0);
    gru2_0_0_1Forward2(batch);
    gru2_0_0_1Forward3(batch);
    residual2_0_0RmsNorm2_0_1_0Forward(batch);
    // specs/best-any.yaml:22 attention
    // from rmsNorm2_0_1_0 [B, 16, 80], attention2_0_1_1InProjWeight [240, 80], attention2_0_1_1InProjBias [240]
    //   to attention2_0_1_1 [B, 16, 240]
    multiplyTransposed(rmsNorm2_0_1_0, attention2_0_1_1InProjWeight, attention2_0_1_1, batch * 16, 240, 80, attention2_0_1_1InProjBias);
    attention2_0_1_1Forward2(batch);
    attention2_0_1_1Forward3(batch);
    attention2_0_1_1Forward4(batch);
    attention2_0_1_1Forward5(batch);
    attention2_0_1_1Forward6(batch);
    attention2_0_1_1Forward7(batch);
    // specs/best-any.yaml:22 attention
    // from attention2_0_1_1_6 [B, 16, 80], attention2_0_1_1OutProjWeight [80, 80], attention2_0_1_1OutProjBias [80]
    //   to attention2_0_1_1_7 [B, 16, 80]
    multiplyTransposed(attention2_0_1_1_6, attention2_0_1_1OutProjWeight, attention2_0_1_1_7, batch * 16, 80, 80, attention2_0_1_1OutProjBias);
    residual2_0_0RmsNorm2_0_2_0Forward(batch);
    // specs/best-any.yaml:29 linear
    // from rmsNorm2_0_2_0 [B, 16, 80], linear2_0_2_1_0_0Weight [160, 80], linear2_0_2_1_0_0Bias [160]
    //   to linear2_0_2_1_0_0 [B, 16, 160]
    multiplyTransposed(rmsNorm2_0_2_0, linear2_0_2_1_0_0Weight, linear2_0_2_1_0_0, batch * 16, 160, 80, linear2_0_2_1_0_0Bias);
    // specs/best-any.yaml:30 linear
    // from rmsNorm2_0_2_0 [B, 16, 80], linear2_0_2_1_1_0Weight [160, 80], linear2_0_2_1_1_0Bias [160]
    //   to linear2_0_2_1_1_0 [B, 16, 160]
    multiplyTransposed(rmsNorm2_0_2_0, linear2_0_2_1_1_0Weight, linear2_0_2_1_1_0, batch * 16, 160, 80, linear2_0_2_1_1_0Bias);
    silu2_0_2_1_0_1Parallel2_0_2_1Forward(batch);
    // specs/best-any.yaml:31 linear
    // from parallel2_0_2_1 [B, 16, 160], linear2_0_2_2Weight [80, 160], linear2_0_2_2Bias [80] to linear2_0_2_2 [B, 16, 80]
    multiplyTransposed(parallel2_0_2_1, linear2_0_2_2Weight, linear2_0_2_2, batch * 16, 80, 160, linear2_0_2_2Bias);
    residual2_0_0RmsNorm2_1_0_0Forward(batch);
    // specs/best-any.yaml:18 gru
    // from rmsNorm2_1_0_0 [B, 16, 80], gru2_1_0_1WeightIhL0 [240, 80], gru2_1_0_1BiasIhL0 [240] to gru2_1_0_1 [B, 16, 240]
    multiplyTransposed(rmsNorm2_1_0_0, gru2_1_0_1WeightIhL0, gru2_1_0_1, batch * 16, 240, 80, gru2_1_0_1BiasIhL0);
    gru2_1_0_1Forward2(batch);
    gru2_1_0_1Forward3(batch);
    residual2_0_0RmsNorm2_1_1_0Forward(batch);
    // specs/best-any.yaml:22 attention
    // from rmsNorm2_1_1_0 [B, 16, 80], attention2_1_1_1InProjWeight [240, 80], attention2_1_1_1InProjBias [240]
    //   to attention2_1_1_1 [B, 16, 240]
    multiplyTransposed(rmsNorm2_1_1_0, attention2_1_1_1InProjWeight, attention2_1_1_1, batch * 16, 240, 80, attention2_1_1_1InProjBias);
    attention2_1_1_1Forward2(batch);
    attention2_1_1_1Forward3(batch);
    attention2_1_1_1Forward4(batch);
    attention2_1_1_1Forward5(batch);
    attention2_0_1_1Attention2_1_1_1Forward(batch);
    attention2_1_1_1Forward6(batch);
    // specs/best-any.yaml:22 attention
    // from attention2_1_1_1_6 [B, 16, 80], attention2_1_1_1OutProjWeight [80, 80], attention2_1_1_1OutProjBias [80]
    //   to attention2_1_1_1_7 [B, 16, 80]
    multiplyTransposed(attention2_1_1_1_6, attention2_1_1_1OutProjWeight, attention2_1_1_1_7, batch * 16, 80, 80, attention2_1_1_1OutProjBias);
    residual2_0_0RmsNorm2_1_2_0Forward(batch);
    // specs/best-any.yaml:29 linear
    // from rmsNorm2_1_2_0 [B, 16, 80], linear2_1_2_1_0_0Weight [160, 80], linear2_1_2_1_0_0Bias [160]
    //   to linear2_1_2_1_0_0 [B, 16, 160]
    multiplyTransposed(rmsNorm2_1_2_0, linear2_1_2_1_0_0Weight, linear2_1_2_1_0_0, batch * 16, 160, 80, linear2_1_2_1_0_0Bias);
    // specs/best-any.yaml:30 linear
    // from rmsNorm2_1_2_0 [B, 16, 80], linear2_1_2_1_1_0Weight [160, 80], linear2_1_2_1_1_0Bias [160]
    //   to linear2_1_2_1_1_0 [B, 16, 160]
    multiplyTransposed(rmsNorm2_1_2_0, linear2_1_2_1_1_0Weight, linear2_1_2_1_1_0, batch * 16, 160, 80, linear2_1_2_1_1_0Bias);
    silu2_1_2_1_0_1Parallel2_1_2_1Forward(batch);
    // specs/best-any.yaml:31 linear
    // from parallel2_1_2_1 [B, 16, 160], linear2_1_2_2Weight [80, 160], linear2_1_2_2Bias [80] to linear2_1_2_2 [B, 16, 80]
    multiplyTransposed(parallel2_1_2_1, linear2_1_2_2Weight, linear2_1_2_2, batch * 16, 80, 160, linear2_1_2_2Bias);
    residual2_0_0RmsNorm3Forward(batch);
    // specs/best-any.yaml:34 linear
    // from rmsNorm3 [B, 16, 80], linear4Weight [27, 80], linear4Bias [27] to linear4 [B, 16, 27]
    multiplyTransposed(rmsNorm3, linear4Weight, linear4, batch * 16, 27, 80, linear4Bias);
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

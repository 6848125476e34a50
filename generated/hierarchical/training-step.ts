// Made by wnc from specs/hierarchical.yaml: change the spec and run wnc compile, not this file.
import { multiply, multiplyLeftTransposed, multiplyTransposed, tanh, type TrainingMemory, type TrainingStep } from 'wnc/runtime';

/** Binds the training step to its arrays, once; the step itself allocates nothing. */
export function createTrainingStep(memory: TrainingMemory): TrainingStep {
  // The batch.
  const tokens = memory.inputs; // [B, 8]
  const targets = memory.targets; // [B]
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
  const parameters = memory.parameters.subarray(0, 22400); // [22400]
  // Gradients of the parameters.
  const dlinear13Bias = memory.gradients.subarray(22372, 22399); // [27]
  const dlinear13Weight = memory.gradients.subarray(20536, 22372); // [27, 68]
  const dbatchNorm11Bias = memory.gradients.subarray(20468, 20536); // [68]
  const dbatchNorm11Weight = memory.gradients.subarray(20400, 20468); // [68]
  const dlinear10Weight = memory.gradients.subarray(11152, 20400); // [68, 136]
  const dbatchNorm7Bias = memory.gradients.subarray(11084, 11152); // [68]
  const dbatchNorm7Weight = memory.gradients.subarray(11016, 11084); // [68]
  const dlinear6Weight = memory.gradients.subarray(1768, 11016); // [68, 136]
  const dbatchNorm3Bias = memory.gradients.subarray(1700, 1768); // [68]
  const dbatchNorm3Weight = memory.gradients.subarray(1632, 1700); // [68]
  const dlinear2Weight = memory.gradients.subarray(272, 1632); // [68, 20]
  const dembedding0Weight = memory.gradients.subarray(0, 270); // [27, 10]
  const gradients = memory.gradients.subarray(0, 22400); // [22400]
  // Running statistics.
  const batchNorm3RunningMean = memory.statistics.subarray(0, 68); // [68]
  const batchNorm3RunningVar = memory.statistics.subarray(68, 136); // [68]
  const batchNorm7RunningMean = memory.statistics.subarray(136, 204); // [68]
  const batchNorm7RunningVar = memory.statistics.subarray(204, 272); // [68]
  const batchNorm11RunningMean = memory.statistics.subarray(272, 340); // [68]
  const batchNorm11RunningVar = memory.statistics.subarray(340, 408); // [68]
  // What depends on the step alone: the learning rate, bias corrections.
  const rateOfStep = memory.scalars.subarray(0, 1); // one number
  // Workspace: tensors that are not needed at the same time share places.
  const embedding0 = memory.workspace.subarray(34816, 37376); // [B, 8, 10]
  const linear2 = memory.workspace.subarray(0, 8704); // [B, 4, 68]
  const batchNorm3Mean = memory.workspace.subarray(38240, 38308); // [68]
  const batchNorm3ReciprocalDeviation = memory.workspace.subarray(38308, 38376); // [68]
  const tanh4 = memory.workspace.subarray(8704, 17408); // [B, 4, 68]
  const linear6 = memory.workspace.subarray(17408, 21760); // [B, 2, 68]
  const batchNorm7Mean = memory.workspace.subarray(38376, 38444); // [68]
  const batchNorm7ReciprocalDeviation = memory.workspace.subarray(38444, 38512); // [68]
  const tanh8 = memory.workspace.subarray(21760, 26112); // [B, 2, 68]
  const linear10 = memory.workspace.subarray(26112, 28288); // [B, 68]
  const batchNorm11Mean = memory.workspace.subarray(38512, 38580); // [68]
  const batchNorm11ReciprocalDeviation = memory.workspace.subarray(38580, 38648); // [68]
  const tanh12 = memory.workspace.subarray(28288, 30464); // [B, 68]
  const logits = memory.workspace.subarray(37376, 38240); // [B, 27]
  const targetCount = memory.workspace.subarray(31356, 31357); // one number
  const probabilities = memory.workspace.subarray(30464, 31328); // [B, 27]
  const lossSum = memory.workspace.subarray(31360, 31361); // one number
  const loss = memory.workspace.subarray(38648, 38649); // one number
  const dlogits = memory.workspace.subarray(32640, 33504); // [B, 27]
  const dtanh12 = memory.workspace.subarray(30464, 32640); // [B, 68]
  const dlinear10 = memory.workspace.subarray(32640, 34816); // [B, 68]
  const dtanh8 = memory.workspace.subarray(26112, 30464); // [B, 136]
  const dlinear6 = memory.workspace.subarray(30464, 34816); // [B, 2, 68]
  const dtanh4 = memory.workspace.subarray(17408, 26112); // [B, 2, 136]
  const dlinear2 = memory.workspace.subarray(26112, 34816); // [B, 4, 68]
  const dembedding0 = memory.workspace.subarray(0, 2560); // [B, 4, 20]
  const powers = memory.workspace.subarray(31328, 31355); // [27]

  /** From the batch to its loss. */
  function forward(batch: number): void {
    // specs/hierarchical.yaml:22 embedding
    // y[t] = weight[x[t]]
    for (let n = 0; n < batch * 8; n++) {
      const row = tokens[n];
      for (let c = 0; c < 10; c++) embedding0[n * 10 + c] = embedding0Weight[row * 10 + c];
    }

    // specs/hierarchical.yaml:26 linear
    // linear2 = embedding0 · linear2Weightᵀ, [B·4, 20] · [20, 68]
    multiplyTransposed(embedding0, linear2Weight, linear2, batch * 4, 68, 20);

    // specs/hierarchical.yaml:27 batchNorm
    // y = (x - mean) / √(variance + epsilon) · weight + bias
    // specs/hierarchical.yaml:28 tanh
    // y = tanh(x)
    for (let c = 0; c < 68; c++) {
      let sum = 0;
      for (let n = 0; n < batch * 4; n++) sum += linear2[n * 68 + c];
      const mean = sum / (batch * 4);
      batchNorm3Mean[c] = mean;
      batchNorm3RunningMean[c] = 0.9 * batchNorm3RunningMean[c] + 0.1 * mean;
      let sumOfSquares = 0;
      for (let n = 0; n < batch * 4; n++) {
        const centered = linear2[n * 68 + c] - mean;
        sumOfSquares += centered * centered;
      }
      const unbiasedVariance = sumOfSquares / (batch * 4 - 1);
      batchNorm3RunningVar[c] = 0.9 * batchNorm3RunningVar[c] + 0.1 * unbiasedVariance;
      const reciprocalDeviation = 1 / Math.sqrt(unbiasedVariance + 0.00001);
      batchNorm3ReciprocalDeviation[c] = reciprocalDeviation;
      const weight = batchNorm3Weight[c];
      const bias = batchNorm3Bias[c];
      for (let n = 0; n < batch * 4; n++) tanh4[n * 68 + c] = tanh((linear2[n * 68 + c] - mean) * reciprocalDeviation * weight + bias);
    }

    // specs/hierarchical.yaml:32 linear
    // linear6 = tanh4 · linear6Weightᵀ, [B·2, 136] · [136, 68]
    multiplyTransposed(tanh4, linear6Weight, linear6, batch * 2, 68, 136);

    // specs/hierarchical.yaml:33 batchNorm, specs/hierarchical.yaml:34 tanh
    for (let c = 0; c < 68; c++) {
      let sum = 0;
      for (let n = 0; n < batch * 2; n++) sum += linear6[n * 68 + c];
      const mean = sum / (batch * 2);
      batchNorm7Mean[c] = mean;
      batchNorm7RunningMean[c] = 0.9 * batchNorm7RunningMean[c] + 0.1 * mean;
      let sumOfSquares = 0;
      for (let n = 0; n < batch * 2; n++) {
        const centered = linear6[n * 68 + c] - mean;
        sumOfSquares += centered * centered;
      }
      const unbiasedVariance = sumOfSquares / (batch * 2 - 1);
      batchNorm7RunningVar[c] = 0.9 * batchNorm7RunningVar[c] + 0.1 * unbiasedVariance;
      const reciprocalDeviation = 1 / Math.sqrt(unbiasedVariance + 0.00001);
      batchNorm7ReciprocalDeviation[c] = reciprocalDeviation;
      const weight = batchNorm7Weight[c];
      const bias = batchNorm7Bias[c];
      for (let n = 0; n < batch * 2; n++) tanh8[n * 68 + c] = tanh((linear6[n * 68 + c] - mean) * reciprocalDeviation * weight + bias);
    }

    // specs/hierarchical.yaml:38 linear
    // linear10 = tanh8 · linear10Weightᵀ, [B, 136] · [136, 68]
    multiplyTransposed(tanh8, linear10Weight, linear10, batch, 68, 136);

    // specs/hierarchical.yaml:39 batchNorm, specs/hierarchical.yaml:40 tanh
    for (let c = 0; c < 68; c++) {
      let sum = 0;
      for (let b = 0; b < batch; b++) sum += linear10[b * 68 + c];
      const mean = sum / batch;
      batchNorm11Mean[c] = mean;
      batchNorm11RunningMean[c] = 0.9 * batchNorm11RunningMean[c] + 0.1 * mean;
      let sumOfSquares = 0;
      for (let b = 0; b < batch; b++) {
        const centered = linear10[b * 68 + c] - mean;
        sumOfSquares += centered * centered;
      }
      const unbiasedVariance = sumOfSquares / (batch - 1);
      batchNorm11RunningVar[c] = 0.9 * batchNorm11RunningVar[c] + 0.1 * unbiasedVariance;
      const reciprocalDeviation = 1 / Math.sqrt(unbiasedVariance + 0.00001);
      batchNorm11ReciprocalDeviation[c] = reciprocalDeviation;
      const weight = batchNorm11Weight[c];
      const bias = batchNorm11Bias[c];
      for (let b = 0; b < batch; b++) tanh12[b * 68 + c] = tanh((linear10[b * 68 + c] - mean) * reciprocalDeviation * weight + bias);
    }

    // specs/hierarchical.yaml:43 linear
    // logits = tanh12 · linear13Weightᵀ + linear13Bias, [B, 68] · [68, 27]
    multiplyTransposed(tanh12, linear13Weight, logits, batch, 27, 68, linear13Bias);

    // loss
    // probabilities = softmax(logits)
    // loss = -Σ log(probabilities[target]) / count
    let count = 0;
    for (let b = 0; b < batch; b++) count += targets[b] >= 0 ? 1 : 0;
    targetCount[0] = Math.max(count, 1);
    let total = 0;
    for (let b = 0; b < batch; b++) {
      let largest = -Infinity;
      let targetLogit = 0;
      const target = targets[b];
      for (let c = 0; c < 27; c++) {
        const logit = logits[b * 27 + c];
        largest = Math.max(largest, logit);
        targetLogit += (c === target ? 1 : 0) * logit;
      }
      let sumOfPowers = 0;
      for (let c = 0; c < 27; c++) {
        const power = Math.exp(logits[b * 27 + c] - largest);
        powers[c] = power;
        sumOfPowers += power;
      }
      total += (Math.log(sumOfPowers) + largest - targetLogit) * (target >= 0 ? 1 : 0);
      for (let c = 0; c < 27; c++) probabilities[b * 27 + c] = powers[c] / sumOfPowers;
    }
    lossSum[0] = total;
    loss[0] = lossSum[0] / targetCount[0];
  }

  // Backward: by the chain rule from the loss to every parameter, last layer first. dx is the gradient of x.

  /** From the loss to the gradients of all parameters. */
  function backward(batch: number): void {
    // loss
    // dlogits = (probabilities - onehot(targets)) / count
    for (let b = 0; b < batch; b++) {
      const target = targets[b];
      const share = (target >= 0 ? 1 : 0) / targetCount[0];
      for (let c = 0; c < 27; c++) dlogits[b * 27 + c] = (probabilities[b * 27 + c] - (c === target ? 1 : 0)) * share;
    }

    // specs/hierarchical.yaml:43 linear
    // dx = dy · weight, dweight = dyᵀ · x, dbias = Σ dy
    for (let c = 0; c < 27; c++) {
      let dbias = 0;
      for (let b = 0; b < batch; b++) dbias += dlogits[b * 27 + c];
      dlinear13Bias[c] = dbias;
    }
    // dtanh12 = dlogits · linear13Weight, [B, 27] · [27, 68]
    multiply(dlogits, linear13Weight, dtanh12, batch, 68, 27);
    // dlinear13Weight = dlogitsᵀ · tanh12, [27, B] · [B, 68]
    multiplyLeftTransposed(dlogits, tanh12, dlinear13Weight, 27, 68, batch);

    // specs/hierarchical.yaml:40 tanh
    // dx = dy · (1 - y²)
    // specs/hierarchical.yaml:39 batchNorm
    // dbias = Σ dy, dweight = Σ dy · x̂, with x̂ = (x - mean) / √(variance + epsilon)
    // dx = weight / √(variance + epsilon) · (dy - (dbias + c · x̂ · dweight) / n), with c = 1, or n / (n - 1) where variance is unbiased
    for (let c = 0; c < 68; c++) {
      let dbias = 0;
      let sum = 0;
      const mean = batchNorm11Mean[c];
      for (let b = 0; b < batch; b++) {
        const activation = tanh12[b * 68 + c];
        const dy = dtanh12[b * 68 + c] * (1 - activation * activation);
        dbias += dy;
        sum += dy * (linear10[b * 68 + c] - mean);
      }
      dbatchNorm11Bias[c] = dbias;
      dbatchNorm11Weight[c] = batchNorm11ReciprocalDeviation[c] * sum;
      const weight = batchNorm11Weight[c];
      const reciprocalDeviation = batchNorm11ReciprocalDeviation[c];
      const dsumOfSquares = weight * sum * -0.5 * reciprocalDeviation * reciprocalDeviation * reciprocalDeviation / (batch - 1);
      const dsum = -(weight * reciprocalDeviation) * dbias / batch;
      for (let b = 0; b < batch; b++) {
        const activation = tanh12[b * 68 + c];
        const dy = dtanh12[b * 68 + c] * (1 - activation * activation);
        dlinear10[b * 68 + c] = dy * weight * reciprocalDeviation + 2 * dsumOfSquares * (linear10[b * 68 + c] - mean) + dsum;
      }
    }

    // specs/hierarchical.yaml:38 linear
    // dtanh8 = dlinear10 · linear10Weight, [B, 68] · [68, 136]
    multiply(dlinear10, linear10Weight, dtanh8, batch, 136, 68);
    // dlinear10Weight = dlinear10ᵀ · tanh8, [68, B] · [B, 136]
    multiplyLeftTransposed(dlinear10, tanh8, dlinear10Weight, 68, 136, batch);

    // specs/hierarchical.yaml:34 tanh, specs/hierarchical.yaml:33 batchNorm
    for (let c = 0; c < 68; c++) {
      let dbias = 0;
      let sum = 0;
      const mean = batchNorm7Mean[c];
      for (let n = 0; n < batch * 2; n++) {
        const activation = tanh8[n * 68 + c];
        const dy = dtanh8[n * 68 + c] * (1 - activation * activation);
        dbias += dy;
        sum += dy * (linear6[n * 68 + c] - mean);
      }
      dbatchNorm7Bias[c] = dbias;
      dbatchNorm7Weight[c] = batchNorm7ReciprocalDeviation[c] * sum;
      const weight = batchNorm7Weight[c];
      const reciprocalDeviation = batchNorm7ReciprocalDeviation[c];
      const dsumOfSquares = weight * sum * -0.5 * reciprocalDeviation * reciprocalDeviation * reciprocalDeviation / (batch * 2 - 1);
      const dsum = -(weight * reciprocalDeviation) * dbias / (batch * 2);
      for (let n = 0; n < batch * 2; n++) {
        const activation = tanh8[n * 68 + c];
        const dy = dtanh8[n * 68 + c] * (1 - activation * activation);
        dlinear6[n * 68 + c] = dy * weight * reciprocalDeviation + 2 * dsumOfSquares * (linear6[n * 68 + c] - mean) + dsum;
      }
    }

    // specs/hierarchical.yaml:32 linear
    // dtanh4 = dlinear6 · linear6Weight, [B·2, 68] · [68, 136]
    multiply(dlinear6, linear6Weight, dtanh4, batch * 2, 136, 68);
    // dlinear6Weight = dlinear6ᵀ · tanh4, [68, B·2] · [B·2, 136]
    multiplyLeftTransposed(dlinear6, tanh4, dlinear6Weight, 68, 136, batch * 2);

    // specs/hierarchical.yaml:28 tanh, specs/hierarchical.yaml:27 batchNorm
    for (let c = 0; c < 68; c++) {
      let dbias = 0;
      let sum = 0;
      const mean = batchNorm3Mean[c];
      for (let n = 0; n < batch * 4; n++) {
        const activation = tanh4[n * 68 + c];
        const dy = dtanh4[n * 68 + c] * (1 - activation * activation);
        dbias += dy;
        sum += dy * (linear2[n * 68 + c] - mean);
      }
      dbatchNorm3Bias[c] = dbias;
      dbatchNorm3Weight[c] = batchNorm3ReciprocalDeviation[c] * sum;
      const weight = batchNorm3Weight[c];
      const reciprocalDeviation = batchNorm3ReciprocalDeviation[c];
      const dsumOfSquares = weight * sum * -0.5 * reciprocalDeviation * reciprocalDeviation * reciprocalDeviation / (batch * 4 - 1);
      const dsum = -(weight * reciprocalDeviation) * dbias / (batch * 4);
      for (let n = 0; n < batch * 4; n++) {
        const activation = tanh4[n * 68 + c];
        const dy = dtanh4[n * 68 + c] * (1 - activation * activation);
        dlinear2[n * 68 + c] = dy * weight * reciprocalDeviation + 2 * dsumOfSquares * (linear2[n * 68 + c] - mean) + dsum;
      }
    }

    // specs/hierarchical.yaml:26 linear
    // dembedding0 = dlinear2 · linear2Weight, [B·4, 68] · [68, 20]
    multiply(dlinear2, linear2Weight, dembedding0, batch * 4, 20, 68);
    // dlinear2Weight = dlinear2ᵀ · embedding0, [68, B·4] · [B·4, 20]
    multiplyLeftTransposed(dlinear2, embedding0, dlinear2Weight, 68, 20, batch * 4);

    // specs/hierarchical.yaml:22 embedding
    // dweight[x[t]] += dy[t]
    dembedding0Weight.fill(0);
    for (let n = 0; n < batch * 8; n++) {
      const row = tokens[n];
      for (let c = 0; c < 10; c++) dembedding0Weight[row * 10 + c] += dembedding0[n * 10 + c];
    }
  }

  /** Forward and backward of the first `batch` examples; returns the mean loss. */
  function run(batch: number): number {
    forward(batch);
    backward(batch);
    return loss[0];
  }

  /** The optimizer's step. */
  function update(): number {
    // specs/hierarchical.yaml:47 sgd
    // v = momentum · v + g, p = p - rate · v (without momentum p = p - rate · g)
    const rate = rateOfStep[0];
    for (let c = 0; c < 22400; c++) parameters[c] = parameters[c] - rate * gradients[c];
    return 0;
  }

  return { run, update };
}

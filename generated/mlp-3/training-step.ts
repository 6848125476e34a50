// Made by wnc from specs/mlp-3.yaml: change the spec and run wnc compile, not this file.
import { multiply, multiplyLeftTransposed, multiplyTransposed, tanh, type TrainingMemory, type TrainingStep } from 'wnc/runtime';

/** Binds the training step to its arrays, once; the step itself allocates nothing. */
export function createTrainingStep(memory: TrainingMemory): TrainingStep {
  // The batch.
  const tokens = memory.inputs; // [B, 3]
  const targets = memory.targets; // [B]
  // Parameters.
  const embedding0Weight = memory.parameters.subarray(0, 270); // [27, 10]
  const linear2Weight = memory.parameters.subarray(272, 6272); // [200, 30]
  const batchNorm3Weight = memory.parameters.subarray(6272, 6472); // [200]
  const batchNorm3Bias = memory.parameters.subarray(6472, 6672); // [200]
  const linear5Weight = memory.parameters.subarray(6672, 12072); // [27, 200]
  const linear5Bias = memory.parameters.subarray(12072, 12099); // [27]
  const parameters = memory.parameters.subarray(0, 12100); // [12100]
  // Gradients of the parameters.
  const dlinear5Bias = memory.gradients.subarray(12072, 12099); // [27]
  const dlinear5Weight = memory.gradients.subarray(6672, 12072); // [27, 200]
  const dbatchNorm3Bias = memory.gradients.subarray(6472, 6672); // [200]
  const dbatchNorm3Weight = memory.gradients.subarray(6272, 6472); // [200]
  const dlinear2Weight = memory.gradients.subarray(272, 6272); // [200, 30]
  const dembedding0Weight = memory.gradients.subarray(0, 270); // [27, 10]
  const gradients = memory.gradients.subarray(0, 12100); // [12100]
  // Running statistics.
  const batchNorm3RunningMean = memory.statistics.subarray(0, 200); // [200]
  const batchNorm3RunningVar = memory.statistics.subarray(200, 400); // [200]
  // What depends on the step alone: the learning rate, bias corrections.
  const rateOfStep = memory.scalars.subarray(0, 1); // one number
  // Workspace: tensors that are not needed at the same time share places.
  const embedding0 = memory.workspace.subarray(25600, 26560); // [B, 3, 10]
  const linear2 = memory.workspace.subarray(0, 6400); // [B, 200]
  const batchNorm3Mean = memory.workspace.subarray(27424, 27624); // [200]
  const batchNorm3ReciprocalDeviation = memory.workspace.subarray(27624, 27824); // [200]
  const tanh4 = memory.workspace.subarray(6400, 12800); // [B, 200]
  const logits = memory.workspace.subarray(26560, 27424); // [B, 27]
  const targetCount = memory.workspace.subarray(13692, 13693); // one number
  const probabilities = memory.workspace.subarray(12800, 13664); // [B, 27]
  const lossSum = memory.workspace.subarray(13696, 13697); // one number
  const loss = memory.workspace.subarray(27824, 27825); // one number
  const dlogits = memory.workspace.subarray(19200, 20064); // [B, 27]
  const dtanh4 = memory.workspace.subarray(12800, 19200); // [B, 200]
  const dlinear2 = memory.workspace.subarray(19200, 25600); // [B, 200]
  const dembedding0 = memory.workspace.subarray(0, 960); // [B, 30]
  const powers = memory.workspace.subarray(13664, 13691); // [27]

  /** From the batch to its loss. */
  function forward(batch: number): void {
    // specs/mlp-3.yaml:13 embedding
    // y[t] = weight[x[t]]
    for (let n = 0; n < batch * 3; n++) {
      const row = tokens[n];
      for (let c = 0; c < 10; c++) embedding0[n * 10 + c] = embedding0Weight[row * 10 + c];
    }

    // specs/mlp-3.yaml:17 linear
    // linear2 = embedding0 · linear2Weightᵀ, [B, 30] · [30, 200]
    multiplyTransposed(embedding0, linear2Weight, linear2, batch, 200, 30);

    // specs/mlp-3.yaml:19 batchNorm
    // y = (x - mean) / √(variance + epsilon) · weight + bias
    // specs/mlp-3.yaml:20 tanh
    // y = tanh(x)
    for (let c = 0; c < 200; c++) {
      let sum = 0;
      for (let b = 0; b < batch; b++) sum += linear2[b * 200 + c];
      const mean = sum / batch;
      batchNorm3Mean[c] = mean;
      batchNorm3RunningMean[c] = 0.9 * batchNorm3RunningMean[c] + 0.1 * mean;
      let sumOfSquares = 0;
      for (let b = 0; b < batch; b++) {
        const centered = linear2[b * 200 + c] - mean;
        sumOfSquares += centered * centered;
      }
      const unbiasedVariance = sumOfSquares / (batch - 1);
      batchNorm3RunningVar[c] = 0.9 * batchNorm3RunningVar[c] + 0.1 * unbiasedVariance;
      const reciprocalDeviation = 1 / Math.sqrt(unbiasedVariance + 0.00001);
      batchNorm3ReciprocalDeviation[c] = reciprocalDeviation;
      const weight = batchNorm3Weight[c];
      const bias = batchNorm3Bias[c];
      for (let b = 0; b < batch; b++) tanh4[b * 200 + c] = tanh((linear2[b * 200 + c] - mean) * reciprocalDeviation * weight + bias);
    }

    // specs/mlp-3.yaml:22 linear
    // logits = tanh4 · linear5Weightᵀ + linear5Bias, [B, 200] · [200, 27]
    multiplyTransposed(tanh4, linear5Weight, logits, batch, 27, 200, linear5Bias);

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

    // specs/mlp-3.yaml:22 linear
    // dx = dy · weight, dweight = dyᵀ · x, dbias = Σ dy
    for (let c = 0; c < 27; c++) {
      let dbias = 0;
      for (let b = 0; b < batch; b++) dbias += dlogits[b * 27 + c];
      dlinear5Bias[c] = dbias;
    }
    // dtanh4 = dlogits · linear5Weight, [B, 27] · [27, 200]
    multiply(dlogits, linear5Weight, dtanh4, batch, 200, 27);
    // dlinear5Weight = dlogitsᵀ · tanh4, [27, B] · [B, 200]
    multiplyLeftTransposed(dlogits, tanh4, dlinear5Weight, 27, 200, batch);

    // specs/mlp-3.yaml:20 tanh
    // dx = dy · (1 - y²)
    // specs/mlp-3.yaml:19 batchNorm
    // dbias = Σ dy, dweight = Σ dy · x̂, with x̂ = (x - mean) / √(variance + epsilon)
    // dx = weight / √(variance + epsilon) · (dy - (dbias + c · x̂ · dweight) / n), with c = 1, or n / (n - 1) where variance is unbiased
    for (let c = 0; c < 200; c++) {
      let dbias = 0;
      let sum = 0;
      const mean = batchNorm3Mean[c];
      for (let b = 0; b < batch; b++) {
        const activation = tanh4[b * 200 + c];
        const dy = dtanh4[b * 200 + c] * (1 - activation * activation);
        dbias += dy;
        sum += dy * (linear2[b * 200 + c] - mean);
      }
      dbatchNorm3Bias[c] = dbias;
      dbatchNorm3Weight[c] = batchNorm3ReciprocalDeviation[c] * sum;
      const weight = batchNorm3Weight[c];
      const reciprocalDeviation = batchNorm3ReciprocalDeviation[c];
      const dsumOfSquares = weight * sum * -0.5 * reciprocalDeviation * reciprocalDeviation * reciprocalDeviation / (batch - 1);
      const dsum = -(weight * reciprocalDeviation) * dbias / batch;
      for (let b = 0; b < batch; b++) {
        const activation = tanh4[b * 200 + c];
        const dy = dtanh4[b * 200 + c] * (1 - activation * activation);
        dlinear2[b * 200 + c] = dy * weight * reciprocalDeviation + 2 * dsumOfSquares * (linear2[b * 200 + c] - mean) + dsum;
      }
    }

    // specs/mlp-3.yaml:17 linear
    // dembedding0 = dlinear2 · linear2Weight, [B, 200] · [200, 30]
    multiply(dlinear2, linear2Weight, dembedding0, batch, 30, 200);
    // dlinear2Weight = dlinear2ᵀ · embedding0, [200, B] · [B, 30]
    multiplyLeftTransposed(dlinear2, embedding0, dlinear2Weight, 200, 30, batch);

    // specs/mlp-3.yaml:13 embedding
    // dweight[x[t]] += dy[t]
    dembedding0Weight.fill(0);
    for (let n = 0; n < batch * 3; n++) {
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
    // specs/mlp-3.yaml:26 sgd
    // v = momentum · v + g, p = p - rate · v (without momentum p = p - rate · g)
    const rate = rateOfStep[0];
    for (let c = 0; c < 12100; c++) parameters[c] = parameters[c] - rate * gradients[c];
    return 0;
  }

  return { run, update };
}

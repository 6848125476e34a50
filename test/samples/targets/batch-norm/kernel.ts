// spec.yaml:9 batchNorm
// y = (x - mean) / √(variance + epsilon) · weight + bias
for (let c = 0; c < 8; c++) {
  let sum = 0;
  for (let b = 0; b < batch; b++) sum += linear2[b * 8 + c];
  const mean = sum / batch;
  batchNorm3Mean[c] = mean;
  batchNorm3RunningMean[c] = 0.9 * batchNorm3RunningMean[c] + 0.1 * mean;
  let sumOfSquares = 0;
  for (let b = 0; b < batch; b++) {
    const centered = linear2[b * 8 + c] - mean;
    sumOfSquares += centered * centered;
  }
  batchNorm3RunningVar[c] = 0.9 * batchNorm3RunningVar[c] + 0.1 * sumOfSquares / (batch - 1);
  const reciprocalDeviation = 1 / Math.sqrt(sumOfSquares / batch + 0.00001);
  batchNorm3ReciprocalDeviation[c] = reciprocalDeviation;
  const weight = batchNorm3Weight[c];
  const bias = batchNorm3Bias[c];
  for (let b = 0; b < batch; b++) batchNorm3Y[b * 8 + c] = (linear2[b * 8 + c] - mean) * reciprocalDeviation * weight + bias;
}

// spec.yaml:9 batchNorm
// dbias = Σ dy, dweight = Σ dy · x̂, with x̂ = (x - mean) / √(variance + epsilon)
// dx = weight / √(variance + epsilon) · (dy - (dbias + c · x̂ · dweight) / n), with c = 1, or n / (n - 1) where variance is unbiased
for (let c = 0; c < 8; c++) {
  let dbias = 0;
  let sum = 0;
  const mean = batchNorm3Mean[c];
  for (let b = 0; b < batch; b++) {
    const dy = dbatchNorm3Y[b * 8 + c];
    dbias += dy;
    sum += dy * (linear2[b * 8 + c] - mean);
  }
  dbatchNorm3Bias[c] = dbias;
  dbatchNorm3Weight[c] = batchNorm3ReciprocalDeviation[c] * sum;
  const weight = batchNorm3Weight[c];
  const reciprocalDeviation = batchNorm3ReciprocalDeviation[c];
  const dsumOfSquares = weight * sum * -0.5 * reciprocalDeviation * reciprocalDeviation * reciprocalDeviation / batch;
  const dsum = -(weight * reciprocalDeviation) * dbias / batch;
  for (let b = 0; b < batch; b++) {
    dlinear2[b * 8 + c] = dbatchNorm3Y[b * 8 + c] * weight * reciprocalDeviation + 2 * dsumOfSquares * (linear2[b * 8 + c] - mean) + dsum;
  }
}

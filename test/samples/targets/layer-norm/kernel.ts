// spec.yaml:7 layerNorm
// y = (x - mean) / √(variance + epsilon) · weight + bias, over the channels
for (let n = 0; n < batch * 4; n++) {
  let sum = 0;
  for (let c = 0; c < 8; c++) sum += embedding0[n * 8 + c];
  const mean = sum / 8;
  layerNorm1Mean[n] = mean;
  let sumOfSquares = 0;
  for (let c = 0; c < 8; c++) {
    const centered = embedding0[n * 8 + c] - mean;
    sumOfSquares += centered * centered;
  }
  const reciprocalDeviation = 1 / Math.sqrt(sumOfSquares / 8 + 0.00001);
  layerNorm1ReciprocalDeviation[n] = reciprocalDeviation;
  for (let c = 0; c < 8; c++) {
    layerNorm1Y[n * 8 + c] = (embedding0[n * 8 + c] - mean) * reciprocalDeviation * layerNorm1Weight[c] + layerNorm1Bias[c];
  }
}

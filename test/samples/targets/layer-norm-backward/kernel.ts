for (let n = 0; n < batch * 4; n++) {
  let dreciprocalDeviation = 0;
  const mean = layerNorm1Mean[n];
  let sum = 0;
  for (let c = 0; c < 8; c++) {
    const dproduct = dlayerNorm1Y[n * 8 + c] * layerNorm1Weight[c];
    dreciprocalDeviation += dproduct * (embedding0[n * 8 + c] - mean);
    sum += dproduct;
  }
  const reciprocalDeviation = layerNorm1ReciprocalDeviation[n];
  const dsumOfSquares = dreciprocalDeviation * -0.5 * reciprocalDeviation * reciprocalDeviation * reciprocalDeviation / 8;
  const dsum = -reciprocalDeviation * sum / 8;
  for (let c = 0; c < 8; c++) {
    dembedding0[n * 8 + c] = dlayerNorm1Y[n * 8 + c] * layerNorm1Weight[c] * reciprocalDeviation + 2 * dsumOfSquares * (embedding0[n * 8 + c] - mean) + dsum;
  }
}

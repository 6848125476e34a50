// spec.yaml:7 groupNorm
// y = (x - mean) / √(variance + epsilon) · weight + bias, over the channels of a group
for (let n = 0; n < batch * 4; n++) {
  let sum = 0;
  let sum2 = 0;
  for (let c = 0; c < 4; c++) {
    sum += embedding0[n * 8 + c];
    sum2 += embedding0[n * 8 + c + 4];
  }
  const mean = sum / 4;
  groupNorm1Mean[n] = mean;
  const mean2 = sum2 / 4;
  groupNorm1Mean2[n] = mean2;
  let sumOfSquares = 0;
  let sumOfSquares2 = 0;
  for (let c = 0; c < 4; c++) {
    const centered = embedding0[n * 8 + c] - mean;
    sumOfSquares += centered * centered;
    const centered2 = embedding0[n * 8 + c + 4] - mean2;
    sumOfSquares2 += centered2 * centered2;
  }
  const reciprocalDeviation = 1 / Math.sqrt(sumOfSquares / 4 + 0.00001);
  groupNorm1ReciprocalDeviation[n] = reciprocalDeviation;
  const reciprocalDeviation2 = 1 / Math.sqrt(sumOfSquares2 / 4 + 0.00001);
  groupNorm1ReciprocalDeviation2[n] = reciprocalDeviation2;
  for (let c = 0; c < 4; c++) {
    groupNorm1[n * 8 + c] = (embedding0[n * 8 + c] - mean) * reciprocalDeviation;
    groupNorm1[n * 8 + c + 4] = (embedding0[n * 8 + c + 4] - mean2) * reciprocalDeviation2;
  }
}

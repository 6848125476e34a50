// spec.yaml:9 batchNorm
// from linear2 [B, 1, 8], batchNorm3RunningMean [8], batchNorm3RunningVar [8] to batchNorm3Mean [1, 1, 8], batchNorm3RunningMean [8], batchNorm3RunningVar [8], batchNorm3ReciprocalDeviation [1, 1, 8]
void batchNorm3Forward_batchNorm3Mean(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3) {
  int c = e;
  vec4 sum = vec4(0.0);
  for (int b = 0; b < batch; b++) {
    sum += row(linear2, 1, 0, 8, b, c);
  }
  vec4 mean = (sum / float(batch));
  vec4 sumOfSquares = vec4(0.0);
  for (int b = 0; b < batch; b++) {
    vec4 centered = (row(linear2, 1, 0, 8, b, c) - mean);
    sumOfSquares += (centered * centered);
  }
  vec4 reciprocalDeviation = inversesqrt(((sumOfSquares / float(batch)) + 0.00001));
  r0 = mean;
  r1 = ((0.9 * fetch(statistic0, 1, c)) + (0.1 * mean));
  r2 = ((0.9 * fetch(statistic8, 1, c)) + (0.1 * (sumOfSquares / (float(batch) - 1.0))));
  r3 = reciprocalDeviation;
}

// spec.yaml:9 batchNorm
// from batchNorm3Mean [1, 1, 8], batchNorm3ReciprocalDeviation [1, 1, 8], batchNorm3Weight [8], batchNorm3Bias [8], linear2 [B, 1, 8] to batchNorm3Y [B, 1, 8]
void batchNorm3Forward_batchNorm3Y(int e, out vec4 r0) {
  int b = e / 8;
  int c = e % 8;
  vec4 mean = fetch(batchNorm3Mean, 1, c);
  vec4 reciprocalDeviation = fetch(batchNorm3ReciprocalDeviation, 1, c);
  vec4 weight = fetch(parameters, 4, p0 + c);
  vec4 bias = fetch(parameters, 4, p1 + c);
  r0 = ((((row(linear2, 1, 0, 8, b, c) - mean) * reciprocalDeviation) * weight) + bias);
}

// spec.yaml:9 batchNorm
// from batchNorm3Mean [1, 1, 8], dbatchNorm3Y [B, 1, 8], linear2 [B, 1, 8], batchNorm3ReciprocalDeviation [1, 1, 8] to dbatchNorm3Bias [1, 1, 8], dbatchNorm3Weight [1, 1, 8], dbatchNorm3WeightSum [1, 1, 8]
void batchNorm3Backward_dbatchNorm3Bias(int e, out vec4 r0, out vec4 r1, out vec4 r2) {
  int c = e;
  vec4 mean = fetch(batchNorm3Mean, 1, c);
  vec4 dbias = vec4(0.0);
  vec4 sum = vec4(0.0);
  for (int b = 0; b < batch; b++) {
    vec4 dy = row(pass9, 3, 28, 8, b, c);
    dbias += dy;
    sum += (dy * (row(linear2, 1, 0, 8, b, c) - mean));
  }
  r0 = dbias;
  r1 = (fetch(batchNorm3ReciprocalDeviation, 1, c) * sum);
  r2 = sum;
}

// spec.yaml:9 batchNorm
// from batchNorm3Weight [8], batchNorm3ReciprocalDeviation [1, 1, 8], dbatchNorm3WeightSum [1, 1, 8], batchNorm3Mean [1, 1, 8], dbatchNorm3Bias [1, 1, 8], dbatchNorm3Y [B, 1, 8], linear2 [B, 1, 8] to dlinear2 [B, 1, 8]
void batchNorm3Backward_dlinear2(int e, out vec4 r0) {
  int b = e / 8;
  int c = e % 8;
  vec4 weight = fetch(parameters, 4, p0 + c);
  vec4 reciprocalDeviation = fetch(batchNorm3ReciprocalDeviation, 1, c);
  vec4 dsumOfSquares = (((weight * fetch(dbatchNorm3WeightSum, 1, c)) * ((-0.5) * (reciprocalDeviation * (reciprocalDeviation * reciprocalDeviation)))) / float(batch));
  vec4 mean = fetch(batchNorm3Mean, 1, c);
  vec4 dsum = ((((-1.0) * (weight * reciprocalDeviation)) * fetch(dbatchNorm3Bias, 1, c)) / float(batch));
  r0 = ((((row(pass9, 3, 28, 8, b, c) * weight) * reciprocalDeviation) + (2.0 * (dsumOfSquares * (row(linear2, 1, 0, 8, b, c) - mean)))) + dsum);
}

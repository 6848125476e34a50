// spec.yaml:7 layerNorm
// from embedding0 [B, 4, 8] to layerNorm1Mean [B, 4, 1], layerNorm1ReciprocalDeviation [B, 4, 1]
void layerNorm1Forward_layerNorm1Mean(int e, out vec4 r0, out vec4 r1) {
  int n = e;
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 8; c++) {
    sum += four(pass1, 3, n * 8 + c, 8);
  }
  vec4 mean = (sum / 8.0);
  vec4 sumOfSquares = vec4(0.0);
  for (int c = 0; c < 8; c++) {
    vec4 centered = (four(pass1, 3, n * 8 + c, 8) - mean);
    sumOfSquares += (centered * centered);
  }
  vec4 reciprocalDeviation = inversesqrt(((sumOfSquares / 8.0) + 0.00001));
  r0 = mean;
  r1 = reciprocalDeviation;
}

// spec.yaml:7 layerNorm
// from layerNorm1Mean [B, 4, 1], layerNorm1ReciprocalDeviation [B, 4, 1], embedding0 [B, 4, 8], layerNorm1Weight [8], layerNorm1Bias [8] to layerNorm1Y [B, 4, 8]
void layerNorm1Forward_layerNorm1Y(int e, out vec4 r0) {
  int n = e / 8;
  int c = e % 8;
  float mean = at(layerNorm1Mean, 1, n);
  float reciprocalDeviation = at(layerNorm1ReciprocalDeviation, 1, n);
  r0 = ((((fetch(pass1, 3, n * 8 + c) - mean) * reciprocalDeviation) * fetch(parameters, 5, p0 + c)) + fetch(parameters, 5, p1 + c));
}

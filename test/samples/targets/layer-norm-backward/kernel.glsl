// spec.yaml:7 layerNorm
// from layerNorm1Mean [B, 4, 1], dlayerNorm1Y [B, 1, 32], layerNorm1Weight [8], embedding0 [B, 4, 8] to dlayerNorm1ReciprocalDeviation [B, 4, 1], dlayerNorm1MeanSum [B, 4, 1]
void layerNorm1Backward2_dlayerNorm1ReciprocalDeviation(int e, out vec4 r0, out vec4 r1) {
  int n = e;
  vec4 mean = fetch(layerNorm1Mean, 1, n);
  vec4 dreciprocalDeviation = vec4(0.0);
  vec4 sum = vec4(0.0);
  for (int c = 0; c < 8; c++) {
    vec4 dproduct = (stripedFour(pass8, 3, 28, 32, n * 8 + c, 8) * at(parameters, 5, p0 + c));
    dreciprocalDeviation += (dproduct * (four(pass1, 3, n * 8 + c, 8) - mean));
    sum += dproduct;
  }
  r0 = dreciprocalDeviation;
  r1 = sum;
}

// spec.yaml:7 layerNorm
// from layerNorm1ReciprocalDeviation [B, 4, 1], dlayerNorm1ReciprocalDeviation [B, 4, 1], layerNorm1Mean [B, 4, 1], dlayerNorm1MeanSum [B, 4, 1], dlayerNorm1Y [B, 1, 32], layerNorm1Weight [8], embedding0 [B, 4, 8] to dembedding0 [B, 4, 8]
void layerNorm1Backward2_dembedding0(int e, out vec4 r0) {
  int n = e / 8;
  int c = e % 8;
  float reciprocalDeviation = at(layerNorm1ReciprocalDeviation, 1, n);
  float dsumOfSquares = ((at(dlayerNorm1ReciprocalDeviation, 1, n) * ((-0.5) * (reciprocalDeviation * (reciprocalDeviation * reciprocalDeviation)))) / 8.0);
  float mean = at(layerNorm1Mean, 1, n);
  float dsum = ((((-1.0) * reciprocalDeviation) * at(dlayerNorm1MeanSum, 1, n)) / 8.0);
  r0 = ((((striped(pass8, 3, 28, 32, n * 8 + c) * fetch(parameters, 5, p0 + c)) * reciprocalDeviation) + (2.0 * (dsumOfSquares * (fetch(pass1, 3, n * 8 + c) - mean)))) + dsum);
}

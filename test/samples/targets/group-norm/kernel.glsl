// spec.yaml:7 groupNorm
// from embedding0 [B, 4, 8] to groupNorm1Mean [B, 4, 1], groupNorm1Mean2 [B, 4, 1], groupNorm1ReciprocalDeviation [B, 4, 1], groupNorm1ReciprocalDeviation2 [B, 4, 1]
void groupNorm1Forward_groupNorm1Mean(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3) {
  int n = e;
  vec4 sum = vec4(0.0);
  vec4 sum2 = vec4(0.0);
  for (int c = 0; c < 4; c++) {
    sum += four(pass1, 3, n * 8 + c, 8);
    sum2 += four(pass1, 3, n * 8 + c + 4, 8);
  }
  vec4 mean = (sum / 4.0);
  vec4 mean2 = (sum2 / 4.0);
  vec4 sumOfSquares = vec4(0.0);
  vec4 sumOfSquares2 = vec4(0.0);
  for (int c = 0; c < 4; c++) {
    vec4 centered = (four(pass1, 3, n * 8 + c, 8) - mean);
    vec4 centered2 = (four(pass1, 3, n * 8 + c + 4, 8) - mean2);
    sumOfSquares += (centered * centered);
    sumOfSquares2 += (centered2 * centered2);
  }
  vec4 reciprocalDeviation = inversesqrt(((sumOfSquares / 4.0) + 0.00001));
  vec4 reciprocalDeviation2 = inversesqrt(((sumOfSquares2 / 4.0) + 0.00001));
  r0 = mean;
  r1 = mean2;
  r2 = reciprocalDeviation;
  r3 = reciprocalDeviation2;
}

// spec.yaml:7 groupNorm
// from groupNorm1Mean [B, 4, 1], groupNorm1ReciprocalDeviation [B, 4, 1], embedding0 [B, 4, 8], groupNorm1Mean2 [B, 4, 1], groupNorm1ReciprocalDeviation2 [B, 4, 1] to groupNorm1 [B, 4, 8]
void groupNorm1Forward_groupNorm1(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int n = e / 8;
    int c = e % 8;
    if (n < (batch * 4) && c < 4) {
      float mean = at(groupNorm1Mean, 1, n);
      float reciprocalDeviation = at(groupNorm1ReciprocalDeviation, 1, n);
      r0 = ((fetch(pass1, 3, n * 8 + c) - mean) * reciprocalDeviation);
    }
  }
  {
    int rest = e - (4);
    int n = rest / 8;
    int c = rest % 8;
    if (rest >= 0 && n < (batch * 4) && c < 4) {
      float mean2 = at(groupNorm1Mean2, 1, n);
      float reciprocalDeviation2 = at(groupNorm1ReciprocalDeviation2, 1, n);
      r0 = ((fetch(pass1, 3, n * 8 + c + 4) - mean2) * reciprocalDeviation2);
    }
  }
}

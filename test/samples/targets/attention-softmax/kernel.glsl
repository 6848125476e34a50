// spec.yaml:7 attention
// from attention1Scores [B, 8, 4] to attention1SumOfPowers [B, 8, 1], attention1Largest [B, 8, 1]
void attention1Forward4_attention1SumOfPowers(int e, out vec4 r0, out vec4 r1) {
  int b = e / 8;
  int t = e % 8;
  vec4 largest = vec4(-3.4e38);
  for (int c = 0; c < 4; c++) {
    largest = max(largest, ((0.5 * four(attention1Scores, 3, b * 32 + t * 4 + c, 4)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(4.0))))));
  }
  vec4 sumOfPowers = vec4(0.0);
  for (int c = 0; c < 4; c++) {
    sumOfPowers += exp((((0.5 * four(attention1Scores, 3, b * 32 + t * 4 + c, 4)) + ((-1e+30) * greater(vec4(float(c)), remainder((float(t) + lanes), vec4(4.0))))) - largest));
  }
  r0 = sumOfPowers;
  r1 = largest;
}

// spec.yaml:7 attention
// from attention1Largest [B, 8, 1], attention1SumOfPowers [B, 8, 1], attention1Scores [B, 8, 4] to attention1Powers [B, 8, 4], attention1Weights [B, 8, 4]
void attention1Forward4_attention1Powers(int e, out vec4 r0, out vec4 r1) {
  int b = e / 32;
  int t = (e % 32) / 4;
  int c = e % 4;
  float largest = at(attention1Largest, 2, b * 8 + t);
  float sumOfPowers = at(attention1SumOfPowers, 2, b * 8 + t);
  vec4 power_ = exp((((0.5 * fetch(attention1Scores, 3, b * 32 + t * 4 + c)) + ((-1e+30) * greater((float(c) + lanes), vec4(remainder(float(t), 4.0))))) - largest));
  r0 = power_;
  r1 = (power_ / sumOfPowers);
}

// spec.yaml:7 attention
// from attention1Q [B, 4, 8], attention1K [B, 4, 8] to attention1Scores [B, 8, 4]
void attention1Forward3_attention1Scores(int e, out vec4 r0) {
  int b = e / 32;
  int h = (e % 32) / 16;
  int t = (e % 16) / 4;
  int u = e % 4;
  vec4 sum = vec4(0.0);
  for (int d = 0; d < 4; d++) {
    sum += (at(attention1Q, 3, b * 32 + t * 8 + h * 4 + d) * four(attention1K, 3, b * 32 + u * 8 + h * 4 + d, 8));
  }
  r0 = sum;
}

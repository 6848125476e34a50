// spec.yaml:7 gated
// from dgated1 [B, 1, 32], gated1Filter [B, 4, 8], gated1Gate [B, 4, 8] to dgated1GateBias [1, 1, 8], dgated1FilterBias [1, 1, 8]
void gated1Backward_dgated1GateBias(int e, out vec4 r0, out vec4 r1) {
  int c = e;
  vec4 dgateBias = vec4(0.0);
  vec4 dfilterBias = vec4(0.0);
  for (int n = 0; n < (batch * 4); n++) {
    vec4 dy = striped(pass9, 3, 28, 32, n * 8 + c);
    vec4 filter_ = fetch(gated1Filter, 3, n * 8 + c);
    vec4 gate = fetch(gated1Gate, 3, n * 8 + c);
    dgateBias += ((dy * filter_) * (gate * (1.0 - gate)));
    dfilterBias += ((dy * gate) * (1.0 - (filter_ * filter_)));
  }
  r0 = dgateBias;
  r1 = dfilterBias;
}

// spec.yaml:7 gated
// from dgated1 [B, 1, 32], gated1Filter [B, 4, 8], gated1Gate [B, 4, 8] to dgated1_2 [B, 4, 8], dgated1_3 [B, 4, 8]
void gated1Backward_dgated1_2(int e, out vec4 r0, out vec4 r1) {
  int n = e / 8;
  int c = e % 8;
  vec4 dy = striped(pass9, 3, 28, 32, n * 8 + c);
  vec4 filter_ = fetch(gated1Filter, 3, n * 8 + c);
  vec4 gate = fetch(gated1Gate, 3, n * 8 + c);
  r0 = ((dy * filter_) * (gate * (1.0 - gate)));
  r1 = ((dy * gate) * (1.0 - (filter_ * filter_)));
}

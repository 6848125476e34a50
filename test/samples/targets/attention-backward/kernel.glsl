// spec.yaml:7 attention
// from dattention1Q [B, 4, 8], dattention1K [B, 4, 8], dattention1V [B, 4, 8] to dattention1Qkv [B, 4, 24]
void attention1Backward7_dattention1Qkv(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int n = e / 24;
    int c = e % 24;
    if (n < (batch * 4) && c < 8) {
      r0 = fetch(pass18, 3, n * 8 + c);
    }
  }
  {
    int rest = e - (8);
    int n = rest / 24;
    int c = rest % 24;
    if (rest >= 0 && n < (batch * 4) && c < 8) {
      r0 = fetch(pass18, 3, n * 8 + c + 128);
    }
  }
  {
    int rest = e - (16);
    int n = rest / 24;
    int c = rest % 24;
    if (rest >= 0 && n < (batch * 4) && c < 8) {
      r0 = fetch(pass15, 3, n * 8 + c + 128);
    }
  }
}

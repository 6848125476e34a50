// spec.yaml:7 causalConv
// from embedding0 [B, 4, 8] to causalConv1 [B, 4, 16]
void causalConv1Forward_causalConv1(int e, out float r0) {
  r0 = float(0.0);
  {
    int rest = e - (16);
    int b = rest / 64;
    int k = (rest % 64) / 2;
    if (rest >= 0 && b < batch && k < 24 && rest % 2 == 0) {
      r0 = at(pass1, 3, b * 32 + k);
    }
  }
  {
    int rest = e - (1);
    int i = rest / 2;
    if (rest >= 0 && i < (batch * 32) && rest % 2 == 0) {
      r0 = at(pass1, 3, i);
    }
  }
}

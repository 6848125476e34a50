// spec.yaml:9 last
// from dlast3 [B, 1, 8] to dtanh2 [B, 4, 8]
void last3Backward_dtanh2(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int rest = e - (24);
    int b = rest / 32;
    int c = rest % 32;
    if (rest >= 0 && b < batch && c < 8) {
      r0 = row(pass10, 3, 28, 8, b, c);
    }
  }
}

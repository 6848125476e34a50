// spec.yaml:7 mean
// from embedding0 [B, 4, 8] to mean1 [B, 1, 8]
void mean1Forward_mean1(int e, out vec4 r0) {
  int b = e / 8;
  int c = e % 8;
  vec4 sum = vec4(0.0);
  for (int t = 0; t < 4; t++) {
    sum += fetch(pass1, 3, b * 32 + t * 8 + c);
  }
  r0 = (sum / 4.0);
}

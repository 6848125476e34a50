// spec.yaml:9 dropout
// from linear2 [B, 1, 8] to dropout3 [B, 1, 8]
void dropout3Forward_dropout3(int e, out vec4 r0) {
  int i = e;
  r0 = (striped(linear2, 1, 0, 8, i) * dropoutFour(uint(p0), i, 1, 2147483648u, 2.0));
}

// spec.yaml:9 gelu
// from linear2 [B, 1, 8] to gelu3 [B, 1, 8], gelu3_2 [B, 1, 8]
void gelu3Forward_gelu3(int e, out vec4 r0, out vec4 r1) {
  int i = e;
  vec4 total = striped(linear2, 1, 0, 8, i);
  vec4 erf2 = erf_((0.7071067811865476 * total));
  r0 = erf2;
  r1 = (total * (0.5 * (1.0 + erf2)));
}

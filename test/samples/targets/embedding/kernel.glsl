// spec.yaml:6 embedding
// from tokens [B, 4, 1], embedding0Weight [27, 8] to embedding0 [B, 4, 8]
void embedding0Forward_embedding0(int e, out vec4 r0) {
  int n = e / 8;
  int c = e % 8;
  float row_ = at(examples, 2, n);
  r0 = fetch(parameters, 5, p0 + int(row_) * 8 + c);
}

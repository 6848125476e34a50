// spec.yaml:7 gated
// from gated1_2 [B, 4, 8], gated1Filter [B, 4, 8] to gated1Gate [B, 4, 8], gated1_3 [B, 4, 8]
void gated1Forward4_gated1Gate(int e, out vec4 r0, out vec4 r1) {
  int i = e;
  vec4 gate = sigmoid(striped(pass2, 2, 16, 8, i));
  r0 = gate;
  r1 = (fetch(gated1Filter, 3, i) * gate);
}

// spec.yaml:8 linear
// from dlinear2 [B, 1, 16], embedding0 [B, 4, 8] to dlinear2Weight [16, 32]
void linear2WeightGradient(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 32 * 8;
  int c = e % 32;
  r0 = vec4(0.0);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < batch; d += 4) {
    vec4 x00 = fetch(pass9, 3, 16 + r + d * 16);
    vec4 x01 = fetch(pass9, 3, 16 + 4 + r + d * 16);
    vec4 y0 = fetch(pass1, 3, c + d * 32);
    r0 += x00.x * y0;
    r1 += x00.y * y0;
    r2 += x00.z * y0;
    r3 += x00.w * y0;
    r4 += x01.x * y0;
    r5 += x01.y * y0;
    r6 += x01.z * y0;
    r7 += x01.w * y0;
    vec4 x10 = fetch(pass9, 3, 16 + 16 + r + d * 16);
    vec4 x11 = fetch(pass9, 3, 16 + 20 + r + d * 16);
    vec4 y1 = fetch(pass1, 3, 32 + c + d * 32);
    r0 += x10.x * y1;
    r1 += x10.y * y1;
    r2 += x10.z * y1;
    r3 += x10.w * y1;
    r4 += x11.x * y1;
    r5 += x11.y * y1;
    r6 += x11.z * y1;
    r7 += x11.w * y1;
    vec4 x20 = fetch(pass9, 3, 16 + 32 + r + d * 16);
    vec4 x21 = fetch(pass9, 3, 16 + 36 + r + d * 16);
    vec4 y2 = fetch(pass1, 3, 64 + c + d * 32);
    r0 += x20.x * y2;
    r1 += x20.y * y2;
    r2 += x20.z * y2;
    r3 += x20.w * y2;
    r4 += x21.x * y2;
    r5 += x21.y * y2;
    r6 += x21.z * y2;
    r7 += x21.w * y2;
    vec4 x30 = fetch(pass9, 3, 16 + 48 + r + d * 16);
    vec4 x31 = fetch(pass9, 3, 16 + 52 + r + d * 16);
    vec4 y3 = fetch(pass1, 3, 96 + c + d * 32);
    r0 += x30.x * y3;
    r1 += x30.y * y3;
    r2 += x30.z * y3;
    r3 += x30.w * y3;
    r4 += x31.x * y3;
    r5 += x31.y * y3;
    r6 += x31.z * y3;
    r7 += x31.w * y3;
  }
}

// spec.yaml:8 linear
// from embedding0 [B, 4, 8], linear2Weight [16, 32], linear2Bias [16] to linear2 [B, 1, 16]
void linear2Forward(int e, out vec4 r0, out vec4 r1, out vec4 r2, out vec4 r3, out vec4 r4, out vec4 r5, out vec4 r6, out vec4 r7) {
  int r = e / 16 * 8;
  int c = e % 16;
  r0 = fetch(parameters, 5, p0 + c);
  r1 = r0;
  r2 = r0;
  r3 = r0;
  r4 = r0;
  r5 = r0;
  r6 = r0;
  r7 = r0;
  for (int d = 0; d < 32; d += 4) {
    vec4 x0 = fetch(pass1, 3, r * 32 + d);
    vec4 x1 = fetch(pass1, 3, 32 + r * 32 + d);
    vec4 x2 = fetch(pass1, 3, 64 + r * 32 + d);
    vec4 x3 = fetch(pass1, 3, 96 + r * 32 + d);
    vec4 x4 = fetch(pass1, 3, 128 + r * 32 + d);
    vec4 x5 = fetch(pass1, 3, 160 + r * 32 + d);
    vec4 x6 = fetch(pass1, 3, 192 + r * 32 + d);
    vec4 x7 = fetch(pass1, 3, 224 + r * 32 + d);
    vec4 y0 = fetch(parameters, 5, p1 + c * 32 + d);
    vec4 y1 = fetch(parameters, 5, p1 + 32 + c * 32 + d);
    vec4 y2 = fetch(parameters, 5, p1 + 64 + c * 32 + d);
    vec4 y3 = fetch(parameters, 5, p1 + 96 + c * 32 + d);
    r0 += vec4(dot(x0, y0), dot(x0, y1), dot(x0, y2), dot(x0, y3));
    r1 += vec4(dot(x1, y0), dot(x1, y1), dot(x1, y2), dot(x1, y3));
    r2 += vec4(dot(x2, y0), dot(x2, y1), dot(x2, y2), dot(x2, y3));
    r3 += vec4(dot(x3, y0), dot(x3, y1), dot(x3, y2), dot(x3, y3));
    r4 += vec4(dot(x4, y0), dot(x4, y1), dot(x4, y2), dot(x4, y3));
    r5 += vec4(dot(x5, y0), dot(x5, y1), dot(x5, y2), dot(x5, y3));
    r6 += vec4(dot(x6, y0), dot(x6, y1), dot(x6, y2), dot(x6, y3));
    r7 += vec4(dot(x7, y0), dot(x7, y1), dot(x7, y2), dot(x7, y3));
  }
}

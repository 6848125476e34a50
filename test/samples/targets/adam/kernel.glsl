// spec.yaml:9 adam
// from strideOfStep [1, 1, 1], correctionOfStep [1, 1, 1], gradients [1, 1, 1108], mean [1, 1, 1108], square [1, 1, 1108], parameters [1, 1, 1108] to mean [1, 1, 1108], square [1, 1, 1108], parameters [1, 1, 1108]
void adamUpdate_mean(int e, out vec4 r0, out vec4 r1, out vec4 r2) {
  int c = e;
  float stride = scalar0;
  float correction = scalar1;
  vec4 gradients2 = fetch(gradients, 5, c);
  vec4 total = ((0.9 * fetch(state_mean, 5, c)) + (0.09999999999999998 * gradients2));
  vec4 total2 = ((0.999 * fetch(state_square, 5, c)) + (0.0010000000000000009 * (gradients2 * gradients2)));
  r0 = total;
  r1 = total2;
  r2 = (fetch(parameters, 5, c) - ((stride * total) / ((correction * sqrt(total2)) + 1e-8)));
}

// spec.yaml:9 sgd
// from rateOfStep [1, 1, 1], velocity [1, 1, 1108], gradients [1, 1, 1108], parameters [1, 1, 1108] to velocity [1, 1, 1108], parameters [1, 1, 1108]
void sgdUpdate_velocity(int e, out vec4 r0, out vec4 r1) {
  int c = e;
  float rate = scalar0;
  vec4 total = ((0.9 * fetch(state_velocity, 5, c)) + fetch(gradients, 5, c));
  r0 = total;
  r1 = (fetch(parameters, 5, c) - (rate * total));
}

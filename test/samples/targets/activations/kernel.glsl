// spec.yaml:9 tanh
// spec.yaml:10 sigmoid
// from linear2 [B, 1, 8] to tanh3 [B, 1, 8], sigmoid4 [B, 1, 8]
void tanh3Sigmoid4Forward_tanh3(int e, out vec4 r0, out vec4 r1) {
  int i = e;
  vec4 activation = tanh_(striped(linear2, 1, 0, 8, i));
  r0 = activation;
  r1 = sigmoid(activation);
}

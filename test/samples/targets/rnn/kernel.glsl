// spec.yaml:7 rnn
// from rnn1Input [B, 4, 4], rnn1BiasHhL0 [4] to rnn1 [B, 4, 4]
void rnn1Forward2_rnn1(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 16;
    int j = e % 16;
    if (b < batch && j < 4) {
      r0 = tanh_((row(rnn1Input, 1, 0, 4, b * 4, j) + fetch(parameters, 4, p0 + j)));
    }
  }
}

// spec.yaml:7 rnn
// from rnn1WeightHhL0 [4, 4], rnn1 [B, 4, 4], rnn1Input [B, 4, 4], rnn1BiasHhL0 [4] to rnn1 [B, 4, 4]
void rnn1Forward2_rnn1_2(int e, out vec4 r0) {
  r0 = fetch(rnn1, 2, e);
  {
    int rest = e - (s * 4 + 4);
    int b = rest / 16;
    int j = rest % 16;
    if (rest >= 0 && b < batch && j < 4) {
      vec4 sum = vec4(0.0);
      for (int k = 0; k < 4; k++) {
        sum += (four(parameters, 4, p0 + j * 4 + k, 4) * at(rnn1, 2, b * 16 + s * 4 + k));
      }
      r0 = tanh_(((row(rnn1Input, 1, 0, 4, b * 4 + s + 1, j) + fetch(parameters, 4, p1 + j)) + sum));
    }
  }
}

// h[t] = tanh(weight_ih · x[t] + bias_ih + weight_hh · h[t-1] + bias_hh)
for (let b = 0; b < batch; b++) {
  for (let j = 0; j < 4; j++) rnn1[b * 16 + j] = tanh(rnn1Input[b * 16 + j] + rnn1BiasHhL0[j]);
}
for (let s = 0; s < 3; s++) {
  for (let b = 0; b < batch; b++) {
    for (let j = 0; j < 4; j++) {
      let sum = 0;
      for (let k = 0; k < 4; k++) sum += rnn1WeightHhL0[j * 4 + k] * rnn1[b * 16 + s * 4 + k];
      rnn1[b * 16 + (s + 1) * 4 + j] = tanh(rnn1Input[b * 16 + (s + 1) * 4 + j] + rnn1BiasHhL0[j] + sum);
    }
  }
}

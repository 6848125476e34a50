for (let i = 0; i < batch * 32; i++) {
  const gate = sigmoid(gated1_2[i]);
  gated1Gate[i] = gate;
  gated1_3[i] = gated1Filter[i] * gate;
}

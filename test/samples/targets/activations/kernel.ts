// spec.yaml:9 tanh
// y = tanh(x)
// spec.yaml:10 sigmoid
// y = 1 / (1 + e⁻ˣ)
for (let i = 0; i < batch * 8; i++) {
  const activation = tanh(linear2[i]);
  tanh3[i] = activation;
  sigmoid4[i] = sigmoid(activation);
}

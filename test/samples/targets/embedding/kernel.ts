// spec.yaml:6 embedding
// y[t] = weight[x[t]]
for (let n = 0; n < batch * 4; n++) {
  const row = tokens[n];
  for (let c = 0; c < 8; c++) embedding0[n * 8 + c] = embedding0Weight[row * 8 + c];
}

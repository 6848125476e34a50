// spec.yaml:6 embedding
// dweight[x[t]] += dy[t]
dembedding0Weight.fill(0);
for (let n = 0; n < batch * 4; n++) {
  const row = tokens[n];
  for (let c = 0; c < 8; c++) dembedding0Weight[row * 8 + c] += dembedding0[n * 8 + c];
}

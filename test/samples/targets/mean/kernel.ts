// spec.yaml:7 mean
// y = Σ x[t] / T
for (let b = 0; b < batch; b++) {
  for (let c = 0; c < 8; c++) {
    let sum = 0;
    for (let t = 0; t < 4; t++) sum += embedding0[b * 32 + t * 8 + c];
    mean1[b * 8 + c] = sum / 4;
  }
}

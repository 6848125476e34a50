// spec.yaml:7 causalConv
// y[t] = Σ_k weight[·, ·, k] · x[t - (kernel - 1 - k) · dilation] + bias
causalConv1.fill(0, 0, batch * 64);
for (let b = 0; b < batch; b++) {
  for (let k = 0; k < 24; k++) causalConv1[b * 64 + 1 * 16 + k * 2] = embedding0[b * 32 + k];
}
for (let i = 0; i < batch * 32; i++) causalConv1[i * 2 + 1] = embedding0[i];

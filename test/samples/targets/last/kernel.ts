// spec.yaml:9 last
// dx[T - 1] = dy, the others 0
dtanh2.fill(0, 0, batch * 32);
for (let b = 0; b < batch; b++) {
  for (let c = 0; c < 8; c++) dtanh2[b * 32 + 3 * 8 + c] = dlast3[b * 8 + c];
}

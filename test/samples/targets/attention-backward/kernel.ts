for (let n = 0; n < batch * 4; n++) {
  for (let c = 0; c < 8; c++) {
    dattention1Qkv[n * 24 + c] = dattention1Q[n * 8 + c];
    dattention1Qkv[n * 24 + c + 8] = dattention1K[n * 8 + c];
    dattention1Qkv[n * 24 + c + 16] = dattention1V[n * 8 + c];
  }
}

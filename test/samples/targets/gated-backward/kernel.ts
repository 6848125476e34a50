// spec.yaml:7 gated
// dfilter = dy · sigmoid · (1 - tanh²), dgate = dy · tanh · sigmoid · (1 - sigmoid)
for (let c = 0; c < 8; c++) {
  let dgateBias = 0;
  let dfilterBias = 0;
  for (let n = 0; n < batch * 4; n++) {
    const dy = dgated1[n * 8 + c];
    const filter = gated1Filter[n * 8 + c];
    const gate = gated1Gate[n * 8 + c];
    const dtotal = dy * filter * gate * (1 - gate);
    dgated1_2[n * 8 + c] = dtotal;
    dgateBias += dtotal;
    const dtotal2 = dy * gate * (1 - filter * filter);
    dgated1_3[n * 8 + c] = dtotal2;
    dfilterBias += dtotal2;
  }
  dgated1GateBias[c] = dgateBias;
  dgated1FilterBias[c] = dfilterBias;
}

// spec.yaml:9 gelu
// y = x · Φ(x), Φ(x) = (1 + erf(x / √2)) / 2
for (let i = 0; i < batch * 8; i++) {
  const total = linear2[i];
  const erf2 = erf(0.7071067811865476 * total);
  gelu3[i] = erf2;
  gelu3_2[i] = total * 0.5 * (1 + erf2);
}

// spec.yaml:9 adam
// m = β₁ · m + (1 - β₁) · g, s = β₂ · s + (1 - β₂) · g², p = p - rate · m̂ / (√ŝ + epsilon)
const stride = strideOfStep[0];
const correction = correctionOfStep[0];
for (let c = 0; c < 1108; c++) {
  const gradients2 = gradients[c];
  const total = 0.9 * mean[c] + 0.09999999999999998 * gradients2;
  mean[c] = total;
  const total2 = 0.999 * square[c] + 0.0010000000000000009 * gradients2 * gradients2;
  square[c] = total2;
  parameters[c] = parameters[c] - stride * total / (correction * Math.sqrt(total2) + 1e-8);
}

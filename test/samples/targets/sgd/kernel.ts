// spec.yaml:9 sgd
// v = momentum · v + g, p = p - rate · v (without momentum p = p - rate · g)
const rate = rateOfStep[0];
for (let c = 0; c < 1108; c++) {
  const total = 0.9 * velocity[c] + gradients[c];
  velocity[c] = total;
  parameters[c] = parameters[c] - rate * total;
}

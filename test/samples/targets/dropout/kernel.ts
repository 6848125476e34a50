// spec.yaml:9 dropout
// y = x · mask, mask = 0 with probability rate, else 1 / (1 - rate)
for (let i = 0; i < batch * 8; i++) dropout3[i] = linear2[i] * dropoutMask(dropoutKey, 0, i, 0.5);

// spec.yaml:8 linear
// linear2 = embedding0 · linear2Weightᵀ + linear2Bias, [B, 32] · [32, 16]
multiplyTransposed(embedding0, linear2Weight, linear2, batch, 16, 32, linear2Bias);

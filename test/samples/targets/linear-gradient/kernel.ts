// dlinear2Weight = dlinear2ᵀ · embedding0, [16, B] · [B, 32]
multiplyLeftTransposed(dlinear2, embedding0, dlinear2Weight, 16, 32, batch);

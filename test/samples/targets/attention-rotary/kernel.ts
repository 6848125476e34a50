for (let b = 0; b < batch; b++) {
  for (let t = 0; t < 8; t++) {
    for (let c = 0; c < 4; c++) {
      const low = attention1Q[b * 64 + t * 8 + c];
      const cosine = cosines[t * 4 + c];
      const high = attention1Q[b * 64 + t * 8 + c + 4];
      const sine = sines[t * 4 + c];
      attention1TurnedQ[b * 64 + t * 8 + c] = low * cosine - high * sine;
      attention1TurnedQ[b * 64 + t * 8 + c + 4] = high * cosine + low * sine;
      const low2 = attention1K[b * 64 + t * 8 + c];
      const high2 = attention1K[b * 64 + t * 8 + c + 4];
      attention1TurnedK[b * 64 + t * 8 + c] = low2 * cosine - high2 * sine;
      attention1TurnedK[b * 64 + t * 8 + c + 4] = high2 * cosine + low2 * sine;
    }
  }
}

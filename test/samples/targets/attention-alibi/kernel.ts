for (let b = 0; b < batch; b++) {
  for (let t = 0; t < 8; t++) {
    let largest = -Infinity;
    const slope = slopes[t];
    for (let c = 0; c < 4; c++) {
      const masked = 0.5 * attention1Scores[b * 32 + t * 4 + c] - slope * (t % 4 - c) + -1e+30 * ((c > t % 4 ? 1 : 0) + (t % 4 - c > 2 ? 1 : 0));
      largest = Math.max(largest, masked);
    }
    let sumOfPowers = 0;
    for (let c = 0; c < 4; c++) {
      const masked = 0.5 * attention1Scores[b * 32 + t * 4 + c] - slope * (t % 4 - c) + -1e+30 * ((c > t % 4 ? 1 : 0) + (t % 4 - c > 2 ? 1 : 0));
      const power = Math.exp(masked - largest);
      attention1Powers[b * 32 + t * 4 + c] = power;
      sumOfPowers += power;
    }
    attention1SumOfPowers[b * 8 + t] = sumOfPowers;
    for (let c = 0; c < 4; c++) {
      attention1KeptWeights[b * 32 + t * 4 + c] = attention1Powers[b * 32 + t * 4 + c] / sumOfPowers * dropoutMask(dropoutKey, 0, b * 32 + t * 4 + c, 0.25);
    }
  }
}

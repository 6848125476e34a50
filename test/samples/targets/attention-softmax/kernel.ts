for (let b = 0; b < batch; b++) {
  for (let t = 0; t < 8; t++) {
    let largest = -Infinity;
    for (let c = 0; c < 4; c++) largest = Math.max(largest, 0.5 * attention1Scores[b * 32 + t * 4 + c] + -1e+30 * (c > t % 4 ? 1 : 0));
    let sumOfPowers = 0;
    for (let c = 0; c < 4; c++) {
      const power = Math.exp(0.5 * attention1Scores[b * 32 + t * 4 + c] + -1e+30 * (c > t % 4 ? 1 : 0) - largest);
      attention1Powers[b * 32 + t * 4 + c] = power;
      sumOfPowers += power;
    }
    attention1SumOfPowers[b * 8 + t] = sumOfPowers;
    for (let c = 0; c < 4; c++) attention1Weights[b * 32 + t * 4 + c] = attention1Powers[b * 32 + t * 4 + c] / sumOfPowers;
  }
}

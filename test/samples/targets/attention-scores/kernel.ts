for (let b = 0; b < batch; b++) {
  for (let h = 0; h < 2; h++) {
    for (let t = 0; t < 4; t++) {
      for (let u = 0; u < 4; u++) {
        let sum = 0;
        for (let d = 0; d < 4; d++) sum += attention1Q[b * 32 + t * 8 + h * 4 + d] * attention1K[b * 32 + u * 8 + h * 4 + d];
        attention1Scores[b * 32 + h * 16 + t * 4 + u] = sum;
      }
    }
  }
}

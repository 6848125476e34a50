let total = 0;
for (let b = 0; b < batch; b++) {
  let largest = -Infinity;
  let targetLogit = 0;
  const target = targets[b];
  for (let c = 0; c < 27; c++) {
    const logit = logits[b * 27 + c];
    largest = Math.max(largest, logit);
    targetLogit += (c === target ? 1 : 0) * logit;
  }
  let sumOfPowers = 0;
  for (let c = 0; c < 27; c++) {
    const power = Math.exp(logits[b * 27 + c] - largest);
    powers[c] = power;
    sumOfPowers += power;
  }
  total += (Math.log(sumOfPowers) + largest - targetLogit) * (target >= 0 ? 1 : 0);
  for (let c = 0; c < 27; c++) probabilities[b * 27 + c] = powers[c] / sumOfPowers;
}
lossSum[0] = total;

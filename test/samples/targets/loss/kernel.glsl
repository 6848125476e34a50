// loss
// from targets [B, 1, 1], logits [B, 1, 27] to lossLargest [B, 1, 1], lossSumOfPowers [B, 1, 1], lossSumPart [B, 1, 1]
void lossForward2_lossLargest(int e, out float r0, out float r1, out float r2) {
  int b = e;
  float target = at(examples, 2, b + 16);
  float largest = float(-3.4e38);
  float targetLogit = float(0.0);
  for (int c = 0; c < 27; c++) {
    float logit = rowAt(logits, 2, 0, 28, b, c);
    largest = max(largest, logit);
    targetLogit += (same(float(c), target) * logit);
  }
  float sumOfPowers = float(0.0);
  for (int c = 0; c < 27; c++) {
    sumOfPowers += exp((rowAt(logits, 2, 0, 28, b, c) - largest));
  }
  r0 = largest;
  r1 = sumOfPowers;
  r2 = (((log(sumOfPowers) + largest) - targetLogit) * atLeast(target, 0.0));
}

// loss
// from lossLargest [B, 1, 1], lossSumOfPowers [B, 1, 1], logits [B, 1, 27] to probabilities [B, 1, 27]
void lossForward2_probabilities(int e, out float r0) {
  int b = e / 27;
  int c = e % 27;
  float largest = at(lossLargest, 0, b);
  float sumOfPowers = at(lossSumOfPowers, 0, b);
  r0 = (exp((rowAt(logits, 2, 0, 28, b, c) - largest)) / sumOfPowers);
}

// loss
// from lossSumPart [B, 1, 1] to lossSum [1, 1, 1]
void lossForward2_lossSum(int e, out float r0) {
  float total = float(0.0);
  for (int b = 0; b < batch; b++) {
    total += at(lossSumPart, 0, b);
  }
  r0 = total;
}

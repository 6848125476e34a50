// loss
// from targets [B, 1, 1], logits [B, 1, 27] to lossForward2_sumOfPowers [B, 1], lossForward2_largest [B, 1], lossForward2_totalPart [B, 1]
void lossForward2_lossForward2_sumOfPowers(int e, out float r0, out float r1, out float r2) {
  int b = e;
  float largest = float(-3.4e38);
  float targetLogit = float(0.0);
  float target = at(examples, 2, b + 16);
  for (int c = 0; c < 27; c++) {
    float logit = rowAt(logits, 2, 0, 28, b, c);
    largest = max(largest, logit);
    targetLogit += (same(float(c), target) * logit);
  }
  float sumOfPowers = float(0.0);
  for (int c = 0; c < 27; c++) {
    float power_ = exp((rowAt(logits, 2, 0, 28, b, c) - largest));
    sumOfPowers += power_;
  }
  r0 = sumOfPowers;
  r1 = largest;
  r2 = (((log(sumOfPowers) + largest) - targetLogit) * atLeast(target, 0.0));
}

// loss
// from lossForward2_largest [B, 1], lossForward2_sumOfPowers [B, 1], logits [B, 1, 27] to probabilities [B, 1, 27]
void lossForward2_probabilities(int e, out float r0) {
  int b = e / 27;
  int c = e % 27;
  float largest = at(lossForward2_largest, 0, b);
  float sumOfPowers = at(lossForward2_sumOfPowers, 0, b);
  float power_ = exp((rowAt(logits, 2, 0, 28, b, c) - largest));
  float powersAgain = power_;
  r0 = (powersAgain / sumOfPowers);
}

// loss
// from lossForward2_totalPart [B, 1] to lossSum [1, 1, 1]
void lossForward2_lossSum(int e, out float r0) {
  float total = float(0.0);
  for (int b = 0; b < batch; b++) {
    total += at(lossForward2_totalPart, 0, b);
  }
  r0 = total;
}

import type { GraphBuilder, Value } from '../ops/builder.js';

/** The targets of a batch, and over how many of them the loss is a mean. */
export interface Targets {
  /** [B, 1, 1], or [B, T, 1] for a prediction at every position; -1 where none is counted. */
  readonly indices: Value;
  /** At least 1, so that a batch without any counted target has the loss 0. */
  readonly count: Value;
}

export function lowerTargets(builder: GraphBuilder, positions: number): Value {
  return builder.input('targets', ['B', positions, 1]);
}

export function countTargets(builder: GraphBuilder, indices: Value): Targets {
  const counted = builder.sum(builder.counted(indices), [0, 1, 2]);
  return { indices, count: builder.named(builder.maximum(counted, 1), 'count') };
}

/**
 * Cross entropy of softmax, in nats, as a mean over the counted predictions:
 * loss = Σ counted · (log Σ exp(logits) - logits[target]) / count.
 * Shapes: logits [B, T, V] and targets [B, T, 1] to [1, 1, 1]; T is 1 for a prediction for the window. Backward keeps the
 * probabilities: dlogits = counted · (probabilities - oneHot) / count.
 * Numerics: the largest logit is subtracted before exp, so that nothing overflows; it cancels, and differentiation takes it
 * as a constant.
 * Source: Bishop 2006, "Pattern Recognition and Machine Learning", section 4.3.4.
 */
export function lowerLoss(builder: GraphBuilder, logits: Value, { indices, count }: Targets): Value {
  const vocabulary = logits.shape[2] as number;
  const shift = builder.stopGradient(builder.max(logits, [2]));
  const power = builder.exp(builder.subtract(logits, shift));
  const powers = builder.sum(power, [2]);
  const probabilities = builder.named(builder.divide(power, powers), 'probabilities');
  const oneHot = builder.oneHot(indices, vocabulary);
  const logSum = builder.add(builder.log(powers), shift);
  const targetLogit = builder.named(builder.sum(builder.multiply(oneHot, logits), [2]), 'targetLogit');
  const each = builder.crossEntropy(builder.subtract(logSum, targetLogit), logits, probabilities, oneHot);
  const counted = builder.multiply(each, builder.counted(indices));
  return builder.named(builder.divide(builder.sum(counted, [0, 1, 2]), count), 'loss');
}

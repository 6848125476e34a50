import type { GraphBuilder, Value } from '../ops/builder.js';

/** The targets of a batch, and over how many of them the loss is a mean. */
export interface Targets {
  /** [B, 1, 1], or [B, T, 1] for a prediction at every position; -1 where none is counted. */
  readonly indices: Value;
  /** 1 where a target counts, else 0; of the shape of `indices`. */
  readonly counted: Value;
  /** At least 1, so that a batch without any counted target has the loss 0. */
  readonly count: Value;
}

export function lowerTargets(builder: GraphBuilder, positions: number): Targets {
  const indices = builder.input('targets', ['B', positions, 1]);
  const counted = builder.counted(indices);
  return { indices, counted, count: builder.named(builder.maximum(builder.sum(counted, [0, 1, 2]), 1), 'count') };
}

/**
 * Cross entropy of softmax, in nats, as a mean over the counted predictions:
 * loss = Σ counted · (log Σ exp(logits) - logits[target]) / count.
 * Shapes: logits [B, T, V] and targets [B, T, 1] to [1, 1, 1]; T is 1 for a prediction for the window. Backward keeps the
 * logits and, for each prediction, their largest and the sum of exponentials: dLogits = counted · (softmax - oneHot) / count.
 * Numerics: the largest logit is subtracted before exp, so that nothing overflows; it cancels, and differentiation takes it
 * as a constant.
 * Source: Bishop 2006, "Pattern Recognition and Machine Learning", section 4.3.4.
 */
export function lowerLoss(builder: GraphBuilder, logits: Value, { indices, count }: Targets): Value {
  const vocabulary = logits.shape[2] as number;
  const shift = builder.stopGradient(builder.max(logits, [2]));
  const power = builder.exp(builder.subtract(logits, shift));
  const logSum = builder.add(builder.log(builder.sum(power, [2])), shift);
  const targetLogit = builder.sum(builder.multiply(builder.oneHot(indices, vocabulary), logits), [2]);
  const each = builder.multiply(builder.subtract(logSum, targetLogit), builder.counted(indices));
  return builder.divide(builder.sum(each, [0, 1, 2]), count);
}

import type { GraphBuilder, Value } from '../ops/builder.js';

/** The targets of a batch. */
export interface Targets {
  /** [B, 1, 1], or [B, T, 1] for a prediction at every position; -1 where none is counted. */
  readonly indices: Value;
  /** 1 where a target counts, else 0; of the shape of `indices`. */
  readonly counted: Value;
}

/** And over how many of them the loss is a mean. */
export interface CountedTargets extends Targets {
  /** At least 1, so that a batch without any counted target has the loss 0. */
  readonly count: Value;
}

export function lowerTargets(builder: GraphBuilder, positions: number): Targets {
  const indices = builder.input('targets', ['B', positions, 1]);
  return { indices, counted: builder.counted(indices) };
}

export function countTargets(builder: GraphBuilder, targets: Targets): CountedTargets {
  const count = builder.named(builder.sum(targets.counted, [0, 1, 2]), 'targetCount', 'count');
  return { ...targets, count: builder.named(builder.maximum(count, 1), 'targetCount', 'count') };
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
export function lowerLoss(builder: GraphBuilder, logits: Value, { indices, counted, count }: CountedTargets): Value {
  const vocabulary = logits.shape[2] as number;
  const shift = builder.stopGradient(builder.max(logits, [2]));
  const power = builder.exp(builder.subtract(logits, shift));
  const powers = builder.named(builder.sum(power, [2]), 'sumOfPowers');
  const probabilities = builder.named(builder.divide(power, powers), 'probabilities', 'probability');
  const oneHot = builder.oneHot(indices, vocabulary);
  const logSum = builder.add(builder.log(powers), shift);
  const targetLogit = builder.named(builder.sum(builder.multiply(oneHot, logits), [2]), 'targetLogit');
  const each = builder.multiply(builder.subtract(logSum, targetLogit), counted);
  const total = builder.named(builder.sum(each, [0, 1, 2]), 'lossSum', 'total');
  const share = builder.named(builder.divide(counted, count), 'share');
  return builder.crossEntropy(builder.named(builder.divide(total, count), 'loss'), logits, probabilities, oneHot, share);
}

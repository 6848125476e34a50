import type { GraphBuilder, Value } from '../ops/builder.js';

/** The targets of a batch. */
export interface Targets {
  /** [B, 1, 1], or [B, T, 1] for a prediction at every position; -1 where there is no target. */
  readonly indices: Value;
  /** 1 where there is a target, else 0; of the shape of `indices`. */
  readonly isTarget: Value;
}

/** The targets, and the number of them that the loss is a mean over. */
export interface LossTargets extends Targets {
  /** At least 1, so that a batch without targets has the loss 0. */
  readonly count: Value;
}

export function lowerTargets(builder: GraphBuilder, positions: number): Targets {
  const indices = builder.input('targets', ['B', positions, 1]);
  return { indices, isTarget: builder.isTarget(indices) };
}

export function countTargets(builder: GraphBuilder, targets: Targets): LossTargets {
  const count = builder.named(builder.sum(targets.isTarget, [0, 1, 2]), 'targetCount', 'count');
  return { ...targets, count: builder.named(builder.maximum(count, 1), 'targetCount', 'count') };
}

/**
 * Cross entropy of softmax, in nats, as a mean over the targets:
 * loss = Σ isTarget · (log Σ exp(logits) - logits[target]) / count.
 * Shapes: logits [B, T, V] and targets [B, T, 1] to [1, 1, 1]; T is 1 for a prediction for the window. Backward keeps the
 * probabilities: dlogits = isTarget · (probabilities - oneHot) / count.
 * Numerics: the largest logit is subtracted before exp, so that nothing overflows; it cancels, and differentiation takes it
 * as a constant.
 * Source: Bishop 2006, "Pattern Recognition and Machine Learning", section 4.3.4.
 */
export function lowerLoss(builder: GraphBuilder, logits: Value, { indices, isTarget, count }: LossTargets): Value {
  const vocabulary = logits.shape[2] as number;
  const shift = builder.stopGradient(builder.max(logits, [2]));
  const power = builder.exp(builder.subtract(logits, shift));
  const powers = builder.named(builder.sum(power, [2]), 'sumOfPowers');
  const probabilities = builder.named(builder.divide(power, powers), 'probabilities', 'probability');
  const oneHot = builder.oneHot(indices, vocabulary);
  const logSum = builder.add(builder.log(powers), shift);
  const targetLogit = builder.named(builder.sum(builder.multiply(oneHot, logits), [2]), 'targetLogit');
  const each = builder.multiply(builder.subtract(logSum, targetLogit), isTarget);
  const total = builder.named(builder.sum(each, [0, 1, 2]), 'lossSum', 'total');
  const share = builder.named(builder.divide(isTarget, count), 'share');
  return builder.crossEntropy(builder.named(builder.divide(total, count), 'loss'), logits, probabilities, oneHot, share);
}

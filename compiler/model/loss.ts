import type { GraphBuilder, Value } from '../ops/builder.js';
import type { LayerFormula, Origin } from '../ops/graph.js';
import { lowerSoftmax } from '../ops/softmax.js';
import type { TeachSettings } from '../../runtime/contract.js';

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

/** What is to be predicted in training, where that is more than the targets alone. */
export interface Objective {
  /** The share of each target that is spread evenly over all symbols. */
  readonly labelSmoothing: number;
  readonly teach: Pick<TeachSettings, 'weight' | 'temperature'> | null;
}

/** The targets alone: what evaluations measure, whatever is trained on. */
export const plainObjective: Objective = { labelSmoothing: 0, teach: null };

/** What the targets and the loss are lowered from. */
export function lossOrigin(objective: Objective = plainObjective): Origin {
  return { layer: 'loss', path: '', span: undefined, formula: lossFormula(objective) };
}

/** What lowerLoss computes and its gradient, in the field's notation. */
function lossFormula({ labelSmoothing, teach }: Objective): LayerFormula {
  const smoothed = labelSmoothing === 0 ? 'onehot(targets)' : `${shown(1 - labelSmoothing)} · onehot(targets) + ${labelSmoothing} / V`;
  if (labelSmoothing === 0 && !teach)
    return {
      forward: 'probabilities = softmax(logits); loss = -Σ log(probabilities[target]) / count',
      backward: 'dlogits = (probabilities - onehot(targets)) / count',
    };
  if (!teach || teach.temperature === 1) {
    const { weight } = teach ?? { weight: 0 };
    const own = labelSmoothing === 0 ? smoothed : `(${smoothed})`;
    const wanted = teach ? `${shown(1 - weight)} · ${own} + ${weight} · teacher` : smoothed;
    return {
      forward: `wanted = ${wanted}; probabilities = softmax(logits); loss = -Σ wanted · log(probabilities) / count`,
      backward: 'dlogits = (probabilities - wanted) / count',
    };
  }
  const { weight, temperature } = teach;
  const [a, b] = [shown(1 - weight), shown(weight * temperature ** 2)];
  return {
    forward: `wanted = ${smoothed}; probabilities = softmax(logits); cooled = softmax(logits / ${temperature}); loss = -Σ (${a} · wanted · log(probabilities) + ${b} · teacher · log(cooled)) / count`,
    backward: `dlogits = (${a} · (probabilities - wanted) + ${shown(weight * temperature)} · (cooled - teacher)) / count`,
  };
}

/** Without what rounding has left. */
function shown(value: number): string {
  return String(Number(value.toPrecision(12)));
}

/**
 * The mean loss over the targets, in nats, [1, 1, 1], of logits [B, T, V] and targets [B, T, 1]; T is 1 for a prediction for the window:
 *
 *   targets             t = (1 - e) · oneHot + e / V                      with labelSmoothing e
 *   teachers' q         (1 - w) · CE(t) + w · T² · CE(q, logits / T)      with weight w and temperature T
 *
 * At temperature 1 that is the cross entropy to one mixture, (1 - w) · t + w · q, and computed so. The factor T² makes up for the
 * gradient of the second term, which is smaller by that.
 * Sources: Szegedy et al. 2016, "Rethinking the Inception Architecture", section 7; Hinton, Vinyals & Dean 2015, "Distilling the
 * Knowledge in a Neural Network".
 */
export function lowerLoss(
  builder: GraphBuilder,
  logits: Value,
  targets: LossTargets,
  { labelSmoothing, teach }: Objective = plainObjective,
): Value {
  const vocabulary = logits.shape[2] as number;
  const smoothed = (): Value => {
    const oneHot = builder.oneHot(targets.indices, vocabulary);
    return labelSmoothing === 0 ? oneHot : mixed(builder, oneHot, 1 - labelSmoothing, labelSmoothing / vocabulary);
  };
  const taught = (): Value => builder.teacher([...targets.indices.shape.slice(0, -1), vocabulary]);
  if (!teach) return crossEntropyTo(builder, logits, smoothed, targets);
  const { weight, temperature } = teach;
  if (temperature === 1) {
    const mixture = (): Value => mixed(builder, smoothed(), 1 - weight, builder.multiply(taught(), weight));
    return crossEntropyTo(builder, logits, mixture, targets);
  }
  const own = crossEntropyTo(builder, logits, smoothed, targets);
  const cooled = builder.named(builder.multiply(logits, 1 / temperature), 'cooledLogits', 'cooled');
  const toTeachers = crossEntropyTo(builder, cooled, taught, targets);
  const both = builder.add(builder.multiply(own, 1 - weight), builder.multiply(toTeachers, weight * temperature ** 2));
  return builder.named(both, 'loss');
}

/** a · scale + b. */
function mixed(builder: GraphBuilder, a: Value, scale: number, b: Value | number): Value {
  return builder.named(builder.add(builder.multiply(a, scale), b), 'softTargets', 'softTarget');
}

/**
 * Cross entropy of softmax, in nats, as a mean over the targets:
 * loss = Σ isTarget · (log Σ exp(logits) - Σ wanted · logits) / count.
 * Shapes: logits and the wanted probabilities [B, T, V] to [1, 1, 1]. Backward keeps the probabilities:
 * dlogits = isTarget · (probabilities - wanted) / count.
 * Numerics: the largest logit is subtracted before exp, so that nothing overflows; it cancels, and differentiation takes it
 * as a constant.
 * Source: Bishop 2006, "Pattern Recognition and Machine Learning", section 4.3.4.
 */
function crossEntropyTo(builder: GraphBuilder, logits: Value, wantedOf: () => Value, { isTarget, count }: LossTargets): Value {
  const { shift, sumOfPowers, probabilities } = lowerSoftmax(builder, logits, 'power');
  builder.named(probabilities, 'probabilities', 'probability');
  const wanted = wantedOf();
  const logSum = builder.add(builder.log(sumOfPowers), shift);
  const targetLogit = builder.named(builder.sum(builder.multiply(wanted, logits), [2]), 'targetLogit');
  const each = builder.multiply(builder.subtract(logSum, targetLogit), isTarget);
  const total = builder.named(builder.sum(each, [0, 1, 2]), 'lossSum', 'total');
  const share = builder.named(builder.divide(isTarget, count), 'share');
  return builder.crossEntropy(builder.named(builder.divide(total, count), 'loss'), logits, probabilities, wanted, share);
}

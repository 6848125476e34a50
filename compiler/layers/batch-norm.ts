import type { GraphBuilder, Value } from '../ops/builder.js';
import type { Node } from '../ops/graph.js';
import { defineLayer, type LowerContext } from './layer.js';
import { acrossBatch, channelsOf, positionsOf } from './lowering.js';
import { requireChannels } from './sizes.js';
import { batchNormOverPositions, batchNormPerPosition, unbiasedBatchNorm, wordBatchNorm } from './torch/batch-norms.js';
import { call, keywords, other } from './torch/expression.js';
import { channelsIn, positionsIn } from './torch/twin.js';

/**
 * Shifts and scales each channel to mean 0 and variance 1 over the batch, then by a learned weight and bias:
 * y = (x - mean) / sqrt(variance + epsilon) · weight + bias.
 * Shapes: [T, C] or [C], unchanged; weight, bias [C]; running_mean, running_var [C], or [T, C] with `over: batch`.
 *
 * Training: mean and variance are taken over the batch and every axis but the last (`over: all`) or over the batch alone
 * (`over: batch`, a statistic for each position: a bug in the lecture, kept for comparison and warned about). In a model that
 * predicts at every position they are taken over the predicted positions alone, n of them, never the padding after a word.
 * `variance: biased` divides by n, as PyTorch does; `unbiased` by n - 1, as the lecture does. After the step
 * running = (1 - momentum)·running + momentum·(the batch's value), with the unbiased variance either way.
 * Evaluation: the running statistics replace the batch's.
 *
 * Backward keeps x, mean and 1/sqrt(variance + epsilon). The mean inside the variance is taken as a constant; that is exact,
 * since d(variance)/d(mean) = -2·Σ(x - mean)/n = 0, and it saves backward a sum.
 * What can go wrong: examples of one batch depend on one another; the variance of a single number does not exist, so a
 * batch must give at least two to each statistic.
 * Numerics: two passes, the deviations squared after the mean is known, so that a large mean costs no digits.
 * Initial values: weight 1, bias 0, running mean 0 and variance 1.
 */
export const batchNorm = defineLayer({
  name: 'batchNorm',
  summary: 'Shifts and scales each channel to mean 0 and variance 1 over the batch.',
  source: 'Ioffe & Szegedy 2015, "Batch Normalization", algorithms 1 and 2.',
  formula: {
    forward: 'y = (x - mean) / √(variance + epsilon) · weight + bias',
    backward:
      'dbias = Σ dy, dweight = Σ dy · x̂, with x̂ = (x - mean) / √(variance + epsilon); dx = weight / √(variance + epsilon) · (dy - (dbias + c · x̂ · dweight) / n), with c = 1, or n / (n - 1) where variance is unbiased',
  },
  facts: { cancelsConstants: true },
  options: {
    epsilon: { kind: 'number', description: 'Keeps the division from zero.', default: 1e-5, exclusiveMinimum: 0, as: 'divisor' },
    momentum: {
      kind: 'number',
      description: 'How much of each batch goes into the running statistics.',
      default: 0.1,
      minimum: 0,
      maximum: 1,
    },
    variance: {
      kind: 'choice',
      description: 'What the batch is normalised with: its variance divided by n, or by n - 1.',
      choices: ['biased', 'unbiased'],
      default: 'biased',
    },
    over: {
      kind: 'choice',
      description: 'What the statistics are taken over: batch and positions, or the batch alone (a bug of the lecture).',
      choices: ['all', 'batch'],
      default: 'all',
    },
  },
  shape(input, { over }, context) {
    const x = requireChannels(input, context);
    const values = context.batch * (over === 'all' ? (x.positions?.value ?? 1) : 1);
    if (values === 1) {
      const related = [{ message: 'one example a batch', span: context.batchSpan }];
      context.report('WNC414', {}, { related, fix: context.edit.train('batch', '2', 'train.batch of at least 2') });
    }
    return x;
  },
  /** The lecture's bug is kept for comparison, so it is a warning and no error. */
  lint({ over }, { input, edit, layer, report }) {
    if (over !== 'batch') return;
    const related = input.positions ? [{ message: input.positions.reason, span: input.positions.span }] : [];
    report(
      'WNC505',
      { positions: input.positions?.value ?? null },
      { at: 'over', related, fix: edit.option(layer, 'over', 'all', 'over: all, the default') },
    );
  },
  lower(input, { epsilon, momentum, variance, over }, context) {
    const { builder, layer } = context;
    const channels = channelsOf(input);
    const weight = acrossBatch(builder, builder.parameter(`${layer.path}.weight`, [channels], { kind: 'constant', value: 1 }));
    const bias = acrossBatch(builder, builder.parameter(`${layer.path}.bias`, [channels], { kind: 'constant', value: 0 }));
    const running = runningStatistics(input, over, momentum, context);
    const axes = over === 'all' ? [0, 1] : [0];
    const used =
      context.mode === 'evaluation' ? evaluated(running, builder) : measured(input, axes, { variance, momentum, running }, context);
    const scale = builder.named(builder.reciprocalSqrt(builder.add(used.variance, epsilon)), 'reciprocalDeviation');
    const centered = builder.named(builder.subtract(input, used.mean), 'centered');
    return builder.named(builder.add(builder.multiply(builder.multiply(centered, scale), weight), bias), 'y');
  },
  torch({ epsilon, momentum, variance, over }, { input, facts, use }) {
    const options = keywords({ eps: other(epsilon, 1e-5), momentum: other(momentum, 0.1) });
    const isPerPosition = over === 'batch' && input.positions !== null;
    const unbiased = variance === 'unbiased' || undefined;
    if (facts.hasPadding) {
      const positions = isPerPosition ? input.positions?.value : undefined;
      return call(use(wordBatchNorm), channelsIn(input), ...keywords({ unbiased, positions }), ...options);
    }
    if (isPerPosition) return call(use(batchNormPerPosition), positionsIn(input), channelsIn(input), ...keywords({ unbiased }), ...options);
    if (unbiased) return call(use(unbiasedBatchNorm), channelsIn(input), ...options);
    return call(input.positions === null ? 'nn.BatchNorm1d' : use(batchNormOverPositions), channelsIn(input), ...options);
  },
});

/** How many numbers a batch has to have, so that it gives a statistic. */
const LEAST = { mean: 1, variance: 2 };

interface Moments {
  readonly mean: Value;
  readonly variance: Value;
}

function runningStatistics(
  input: Value,
  over: 'all' | 'batch',
  momentum: number,
  { builder, layer, isTarget, input: { positions } }: LowerContext,
): Moments {
  const channels = channelsOf(input);
  const isPerPosition = over === 'batch' && positions !== null;
  const shape = isPerPosition ? [positionsOf(input), channels] : [channels];
  // At one position few words of a batch may be left.
  const moved = (least: number) => ({ momentum, ...(isPerPosition && isTarget && { least }) });
  return {
    mean: builder.statistic(`${layer.path}.running_mean`, shape, { kind: 'constant', value: 0 }, moved(LEAST.mean)),
    variance: builder.statistic(`${layer.path}.running_var`, shape, { kind: 'constant', value: 1 }, moved(LEAST.variance)),
  };
}

function evaluated(running: Moments, builder: GraphBuilder): Moments {
  return { mean: acrossBatch(builder, running.mean), variance: acrossBatch(builder, running.variance) };
}

interface Measuring {
  readonly variance: 'biased' | 'unbiased';
  readonly momentum: number;
  readonly running: Moments;
}

/** The batch's own statistics, which also move the running ones. */
function measured(
  x: Value,
  axes: readonly number[],
  { variance: kind, momentum, running }: Measuring,
  { builder, isTarget }: LowerContext,
): Moments {
  const { mean: meanOf, toUnbiased } = isTarget ? overTargets(isTarget, axes, builder) : overEverything(x, axes, builder);
  const mean = builder.named(meanOf(x), 'mean');
  const centered = builder.named(builder.subtract(x, builder.stopGradient(mean)), 'centered');
  const square = builder.named(builder.multiply(centered, centered), 'square');
  const biased = builder.named(
    builder.partOf('sumOfSquares', () => meanOf(square)),
    'variance',
  );
  const unbiased = builder.named(builder.multiply(biased, toUnbiased()), 'unbiasedVariance');
  const move = (statistic: Node, value: Value, share: Value | number): void => {
    const kept = builder.multiply(typeof share === 'number' ? 1 - share : builder.subtract(1, share), acrossBatch(builder, statistic));
    const moved = builder.named(builder.add(kept, builder.multiply(share, value)), `${statistic.part}After`);
    builder.update(statistic, builder.reshape(moved, statistic.shape));
  };
  // A statistic that a batch does not give stays as it was.
  const given = isTarget && !axes.includes(1) ? builder.sum(isTarget, axes) : undefined;
  const share = (least: number): Value | number => (given ? builder.multiply(momentum, builder.greater(given, least - 0.5)) : momentum);
  move(running.mean, mean, share(LEAST.mean));
  move(running.variance, unbiased, share(LEAST.variance));
  return { mean, variance: kind === 'biased' ? biased : unbiased };
}

/** What a statistic takes a mean over, n numbers. */
interface Means {
  mean(x: Value): Value;
  /** n / (n - 1). */
  toUnbiased(): Value;
}

function overEverything(x: Value, axes: readonly number[], builder: GraphBuilder): Means {
  return {
    mean: (value) => builder.mean(value, axes),
    toUnbiased: () => {
      const n = builder.count(x.shape, axes);
      return builder.divide(n, builder.subtract(n, 1));
    },
  };
}

/** Over the positions that are predicted; n and n - 1 are at least 1, so that nothing is divided by zero. */
function overTargets(isTarget: Value, axes: readonly number[], builder: GraphBuilder): Means {
  const n = builder.maximum(builder.sum(isTarget, axes), 1);
  return {
    mean: (value) => builder.divide(builder.sum(builder.multiply(value, isTarget), axes), n),
    toUnbiased: () => builder.divide(n, builder.maximum(builder.subtract(n, 1), 1)),
  };
}

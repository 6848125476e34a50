import type { GraphBuilder, Value } from '../ops/builder.js';

/**
 * (x - mean) / √(variance + epsilon) over `axes` of x, of the shape of x; the variance is divided by the number of values.
 * Backward keeps x, mean and 1/√(variance + epsilon). It takes the mean inside the variance as a constant, which is exact: the
 * deviations sum to 0.
 * Numerics: two passes, the deviations squared after the mean is known.
 */
export function normalise(x: Value, axes: readonly number[], epsilon: number, builder: GraphBuilder): Value {
  const mean = builder.named(builder.mean(x, axes), 'mean');
  const fixed = builder.named(builder.subtract(x, builder.stopGradient(mean)), 'centered');
  const square = builder.named(builder.multiply(fixed, fixed), 'square');
  const variance = builder.named(
    builder.partOf('sumOfSquares', () => builder.mean(square, axes)),
    'variance',
  );
  const scale = builder.named(builder.reciprocalSqrt(builder.add(variance, epsilon)), 'reciprocalDeviation');
  return builder.multiply(builder.named(builder.subtract(x, mean), 'centered'), scale);
}

export interface Moments {
  readonly mean: number;
  readonly variance: number;
}

/** Mean and (biased) variance. */
export function moments(values: ArrayLike<number>): Moments {
  const list = Array.from(values);
  const mean = list.reduce((sum, value) => sum + value, 0) / list.length;
  return { mean, variance: list.reduce((sum, value) => sum + (value - mean) ** 2, 0) / list.length };
}

/** Pearson's correlation of two lists of one length. */
export function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const [first, second] = [moments(a), moments(b)];
  const products = Array.from(a, (value, i) => (value - first.mean) * (b[i]! - second.mean));
  return moments(products).mean / Math.sqrt(first.variance * second.variance);
}

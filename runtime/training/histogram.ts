/** Bins of a histogram of activations or gradients. */
const bins = 40;

/** The largest distance from 0 among numbers; 1 where all are 0. */
export function reachOf(...arrays: readonly ArrayLike<number>[]): number {
  let reach = 0;
  for (const values of arrays) {
    for (let i = 0; i < values.length; i++) reach = Math.max(reach, Math.abs(values[i] ?? 0));
  }
  return reach || 1;
}

/** The edges of the bins between -reach and reach. */
export function edgesTo(reach: number): readonly number[] {
  return Array.from({ length: bins + 1 }, (_, i) => reach * ((2 * i) / bins - 1));
}

/** The share of the numbers in each bin. */
export function sharesOf(values: ArrayLike<number>, reach: number): readonly number[] {
  const counts = new Uint32Array(bins);
  for (let i = 0; i < values.length; i++) {
    const bin = Math.min(bins - 1, Math.floor((((values[i] ?? 0) / reach + 1) / 2) * bins));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return Array.from(counts, (count) => count / values.length);
}

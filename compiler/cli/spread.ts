/** Mean and sample standard deviation; that of one number is undefined. */
export function meanAndSpread(values: readonly number[]): { readonly mean: number; readonly deviation: number | undefined } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (values.length < 2) return { mean, deviation: undefined };
  return { mean, deviation: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)) };
}

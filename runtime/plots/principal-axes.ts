/**
 * Rows [n, m] on their first two principal axes, each row a point; the axes' signs are arbitrary. Power iteration on the covariance, the
 * second axis with the first taken out. Source: Jolliffe 2002, "Principal Component Analysis", appendix A1.
 */
export function principalAxes(rows: readonly Float32Array[]): readonly { readonly x: number; readonly y: number }[] {
  const width = rows[0]?.length ?? 0;
  const means = Array.from({ length: width }, (_, c) => rows.reduce((sum, row) => sum + row[c]!, 0) / rows.length);
  const centered = rows.map((row) => Float64Array.from(row, (value, c) => value - means[c]!));
  const first = leadingAxis(centered, undefined);
  const second = leadingAxis(centered, first);
  return centered.map((row) => ({ x: dot(row, first), y: dot(row, second) }));
}

function leadingAxis(rows: readonly Float64Array[], without: Float64Array | undefined): Float64Array {
  // Any start will do that is not at right angles to the axis; unequal numbers hardly ever are.
  let axis = normalized(Float64Array.from({ length: rows[0]?.length ?? 0 }, (_, c) => Math.sin(c + 1)));
  for (let round = 0; round < 500; round++) {
    const next = new Float64Array(axis.length);
    for (const row of rows) addScaled(next, row, dot(row, axis));
    if (without) addScaled(next, without, -dot(next, without));
    const before = axis;
    axis = normalized(next);
    if (axis.every((value, c) => Math.abs(value - before[c]!) < 1e-14)) break;
  }
  return axis;
}

function addScaled(to: Float64Array, row: Float64Array, factor: number): void {
  for (let c = 0; c < to.length; c++) to[c]! += factor * row[c]!;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function normalized(values: Float64Array): Float64Array {
  const length = Math.sqrt(dot(values, values));
  return length === 0 ? values : values.map((value) => value / length);
}

/** The rows of a matrix that has so many, as views of it. */
export function rowsOf(values: Float32Array, rows: number): readonly Float32Array[] {
  const width = values.length / rows;
  return Array.from({ length: rows }, (_, row) => values.subarray(row * width, (row + 1) * width));
}

/**
 * Rows [n, m] on their first two principal axes, each row a point; the axes' signs are arbitrary. Power iteration on the covariance, the
 * second axis with the first taken out. Source: Jolliffe 2002, "Principal Component Analysis", appendix A1.
 */
export function principalAxes(rows: readonly Float32Array[]): readonly { readonly x: number; readonly y: number }[] {
  const width = rows[0]?.length ?? 0;
  const means = Array.from({ length: width }, (_, c) => rows.reduce((sum, row) => sum + row[c]!, 0) / rows.length);
  const centered = rows.map((row) => Array.from(row, (value, c) => value - means[c]!));
  const first = leadingAxis(centered, undefined);
  const second = leadingAxis(centered, first);
  return centered.map((row) => ({ x: dot(row, first), y: dot(row, second) }));
}

function leadingAxis(rows: readonly (readonly number[])[], without: readonly number[] | undefined): readonly number[] {
  // Any start will do that is not at right angles to the axis; unequal numbers hardly ever are.
  let axis = normalized(Array.from({ length: rows[0]?.length ?? 0 }, (_, c) => Math.sin(c + 1)));
  for (let round = 0; round < 500; round++) {
    const next = axis.map(() => 0);
    for (const row of rows) {
      const along = dot(row, axis);
      for (let c = 0; c < next.length; c++) next[c]! += along * row[c]!;
    }
    const overlap = without ? dot(next, without) : 0;
    axis = normalized(next.map((value, c) => value - overlap * (without?.[c] ?? 0)));
  }
  return axis;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}

function normalized(values: readonly number[]): readonly number[] {
  const length = Math.sqrt(dot(values, values));
  return length === 0 ? values : values.map((value) => value / length);
}

/** Maps numbers from one range to another, linearly. */
export function linear(from: readonly [number, number], to: readonly [number, number]): (value: number) => number {
  const span = from[1] - from[0] || 1;
  return (value) => to[0] + ((value - from[0]) / span) * (to[1] - to[0]);
}

/** About so many round numbers from 0 to `most`: 1, 2 or 5 times a power of ten apart. */
export function ticksTo(most: number, count: number): readonly number[] {
  if (!(most > 0)) return [0];
  const rough = most / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  return Array.from({ length: Math.floor(most / step + 1e-9) + 1 }, (_, i) => i * step);
}

/** The powers of ten that hold all of the ratios, and 1/1000, as exponents. */
export function decadesOf(ratios: readonly number[]): readonly [number, number] {
  const exponents = ratios.filter((ratio) => ratio > 0 && Number.isFinite(ratio)).map(Math.log10);
  // Plus 0: a ceiling may be -0.
  return [Math.max(-8, Math.floor(Math.min(-4, ...exponents))), Math.min(3, Math.ceil(Math.max(-2, ...exponents))) + 0];
}

/** A curve through points; it is broken where a ratio is no number above 0. */
export function curveOf(points: readonly (readonly [x: number, y: number])[]): string {
  let isDown = false;
  return points
    .map(([x, y]) => {
      const isPoint = Number.isFinite(x) && Number.isFinite(y);
      const piece = isPoint ? `${isDown ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}` : '';
      isDown = isPoint;
      return piece;
    })
    .join('');
}

/** Colours of so many curves, in the order of depth: light and dark enough for both themes. */
export function hueOf(index: number, count: number): string {
  return `hsl(${Math.round(210 + (300 * index) / Math.max(1, count)) % 360} 70% 50%)`;
}

/** Points turned so that they lie as near as can be to those before: an axis's sign is arbitrary, and a picture is not to flip. */
export function alignedTo<Point extends { readonly x: number; readonly y: number }>(
  before: readonly { readonly x: number; readonly y: number }[],
  points: readonly Point[],
): readonly Point[] {
  if (before.length !== points.length) return points;
  const sign = (axis: 'x' | 'y'): number =>
    points.reduce((sum, point, i) => sum + point[axis] * (before[i]?.[axis] ?? 0), 0) < 0 ? -1 : 1;
  const [x, y] = [sign('x'), sign('y')];
  return points.map((point) => ({ ...point, x: x * point.x, y: y * point.y }));
}

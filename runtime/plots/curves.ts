import type { Point } from './chart.js';

/** More points than a chart has columns: a curve keeps its lowest and highest point of each stretch beyond that. */
const mostPoints = 4000;

/**
 * At most `most` points with the same outline: of every stretch of neighbours the lowest and the highest stay, in their order.
 * The first and the last point always do.
 */
export function thin(points: readonly Point[], most = mostPoints): readonly Point[] {
  if (points.length <= most) return points;
  const stretches = Math.floor((most - 2) / 2);
  const inner = points.length - 2;
  const kept: Point[] = [points[0]!];
  for (let s = 0; s < stretches; s++) {
    const begin = 1 + Math.floor((s * inner) / stretches);
    const end = 1 + Math.floor(((s + 1) * inner) / stretches);
    let [low, high] = [begin, begin];
    for (let i = begin; i < end; i++) {
      if (points[i]!.y < points[low]!.y) low = i;
      if (points[i]!.y > points[high]!.y) high = i;
    }
    kept.push(points[Math.min(low, high)]!);
    if (low !== high) kept.push(points[Math.max(low, high)]!);
  }
  return [...kept, points.at(-1)!];
}

/** A mean over steps `from` (exclusive) to `step`; `count` of them. */
export interface Mean {
  readonly step: number;
  readonly mean: number;
  readonly count: number;
}

/**
 * Means over windows of `window` steps that follow one another, the lecture's `lossi.view(-1, 1000).mean(1)`; a point stands at the
 * window's last step. The first window is taken apart, into 1, 1, 2, 4, … steps, so that the curve begins where training does, where
 * the loss falls fastest. What is left at the end counts where it fills at least half a window.
 */
export function windowMeans(means: readonly Mean[], window: number): readonly Point[] {
  const points: Point[] = [];
  let [sum, count, taken] = [0, 0, 0];
  let [begin, end] = [0, 1];
  for (const { step, mean, count: steps } of means) {
    sum += mean * steps;
    count += steps;
    taken += steps;
    if (taken < end) continue;
    points.push({ x: step, y: sum / count });
    sum = count = 0;
    while (end <= taken) [begin, end] = [end, end < window ? Math.min(2 * end, window) : end + window];
  }
  const last = means.at(-1);
  if (last && count > 0 && count >= (end - begin) / 2) points.push({ x: last.step, y: sum / count });
  return points;
}

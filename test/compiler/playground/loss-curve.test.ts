import { describe, expect, it } from 'vitest';
import { drawnPoints, gather, LossCurve, smoothed } from '../../../compiler/playground/loss-curve.js';

/** As a run goes: falling, with noise that is the same each time. */
const lossAt = (step: number): number => 2 + Math.exp(-step / 300) + 0.2 * Math.sin(step * 12.9898);

function grown(steps: number, most: number): LossCurve {
  const curve = new LossCurve(most);
  for (let first = 1; first <= steps; first += 97) {
    const losses = Array.from({ length: Math.min(97, steps - first + 1) }, (_, i) => lossAt(first + i));
    for (const point of gather(losses, first, 40)) curve.add(point);
  }
  return curve;
}

describe('a curve of losses', () => {
  it('has every step of a short run, and a few points of a long one, in which no step is lost', () => {
    const short = new LossCurve();
    for (const point of gather([3, 2, 1], 1, 256)) short.add(point);
    expect(short.points).toEqual([
      { step: 1, count: 1, mean: 3, last: 3 },
      { step: 2, count: 1, mean: 2, last: 2 },
      { step: 3, count: 1, mean: 1, last: 1 },
    ]);
    const { points } = grown(200_000, 1000);
    expect(points.length).toBeGreaterThan(400);
    expect(points.length).toBeLessThanOrEqual(1000);
    expect(points.reduce((sum, { count }) => sum + count, 0)).toBe(200_000);
    expect(points.at(-1)?.step).toBe(200_000);
    let before = 0;
    for (const { step, count, last } of points) {
      expect(step - count).toBe(before);
      expect(last).toBeCloseTo(lossAt(step), 6);
      before = step;
    }
    const mean = points.reduce((sum, point) => sum + point.mean * point.count, 0) / 200_000;
    expect(mean).toBeCloseTo(Array.from({ length: 200_000 }, (_, i) => lossAt(i + 1)).reduce((sum, loss) => sum + loss, 0) / 200_000, 6);
  });

  it('is cut where a run goes back, and comes back from what is kept', () => {
    const curve = grown(5000, 500);
    curve.cut(1000);
    expect(curve.points.at(-1)?.step).toBeLessThanOrEqual(1000);
    expect(curve.points.at(-1)?.step).toBeGreaterThan(950);
    const again = LossCurve.from(curve.record());
    expect(again.points.map(({ step, count }) => [step, count])).toEqual(curve.points.map(({ step, count }) => [step, count]));
    expect(again.points[7]?.mean).toBeCloseTo(curve.points[7]?.mean ?? 0, 3);
  });

  it('is smoothed without a bias at its beginning, whatever its points are', () => {
    expect(smoothed(gather([5, 5, 5, 5], 1, 256))).toEqual([5, 5, 5, 5].map((loss) => expect.closeTo(loss, 9)));
    const [fine, coarse] = [grown(20_000, 20_000), grown(20_000, 600)].map(({ points }) => smoothed(points).at(-1) ?? 0);
    expect(fine).toBeCloseTo(2, 1);
    expect(coarse).toBeCloseTo(fine ?? 0, 1);
    expect(smoothed([])).toEqual([]);
  });

  it('is drawn by one point a column, of the steps that are looked at', () => {
    const { points } = grown(50_000, 4000);
    const all = drawnPoints(points, 300);
    expect(all.length).toBeLessThanOrEqual(300);
    expect(all.length).toBeGreaterThan(250);
    expect(all.at(-1)).toBe(points.length - 1);
    const steps = drawnPoints(points, 300, { from: 1000, to: 2000 }).map((i) => points[i]?.step ?? 0);
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(1000);
    expect(Math.max(...steps)).toBeLessThanOrEqual(2000);
    const early = (isLog: boolean): number => drawnPoints(points, 300, { isLog }).filter((i) => (points[i]?.step ?? 0) < 500).length;
    expect(early(true)).toBeGreaterThan(5 * early(false));
  });
});

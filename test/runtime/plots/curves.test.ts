import { describe, expect, it } from 'vitest';
import { thin, windowMeans } from '../../../runtime/plots/curves.js';

describe('windowMeans', () => {
  it('takes means of windows that follow one another, at their last steps', () => {
    const means = Array.from({ length: 10 }, (_, i) => ({ step: i + 1, mean: i, count: 1 }));
    const first = [
      { x: 1, y: 0 },
      { x: 2, y: 1 },
      { x: 4, y: 2.5 },
    ];
    expect(windowMeans(means, 4)).toEqual([...first, { x: 8, y: 5.5 }, { x: 10, y: 8.5 }]);
    expect(windowMeans(means.slice(0, 9), 4)).toEqual([...first, { x: 8, y: 5.5 }]);
    expect(windowMeans(means, 1)).toEqual(means.map(({ step, mean }) => ({ x: step, y: mean })));
  });

  it('begins with the first steps, each of them in one window, and goes on at whole windows', () => {
    const means = Array.from({ length: 3000 }, (_, i) => ({ step: i + 1, mean: 2 + Math.exp(-i / 100), count: 1 }));
    const points = windowMeans(means, 1000);
    expect(points.map(({ x }) => x)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1000, 2000, 3000]);
    expect(points[0]!.y).toBe(3);
    const total = points.reduce((sum, { x, y }, i) => sum + y * (x - (points[i - 1]?.x ?? 0)), 0);
    expect(total).toBeCloseTo(
      means.reduce((sum, { mean }) => sum + mean, 0),
      8,
    );
    expect(windowMeans([], 10)).toEqual([]);
  });

  it('weighs a mean by its steps', () => {
    expect(
      windowMeans(
        [
          { step: 3, mean: 1, count: 3 },
          { step: 4, mean: 5, count: 3 },
        ],
        6,
      ),
    ).toEqual([
      { x: 3, y: 1 },
      { x: 4, y: 5 },
    ]);
    expect(
      windowMeans(
        [
          { step: 1, mean: 1, count: 1 },
          { step: 2, mean: 1, count: 1 },
          { step: 3, mean: 1, count: 1 },
          { step: 8, mean: 5, count: 3 },
        ],
        6,
      ).at(-1),
    ).toEqual({ x: 8, y: 4 });
  });
});

describe('thin', () => {
  it('keeps the ends and every extreme of a long curve', () => {
    const points = Array.from({ length: 10_000 }, (_, x) => ({ x, y: x === 4321 ? 100 : x === 7777 ? -100 : Math.sin(x) }));
    const kept = thin(points, 200);
    expect(kept.length).toBeLessThanOrEqual(200);
    expect([kept[0], kept.at(-1)]).toEqual([points[0], points.at(-1)]);
    expect(kept).toContain(points[4321]);
    expect(kept).toContain(points[7777]);
    expect(kept.every(({ x }, i) => i === 0 || x > kept[i - 1]!.x)).toBe(true);
  });

  it('leaves a short curve alone', () => {
    const points = [{ x: 1, y: 2 }];
    expect(thin(points)).toBe(points);
  });
});

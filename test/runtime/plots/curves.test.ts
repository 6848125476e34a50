import { describe, expect, it } from 'vitest';
import { thin, windowMeans } from '../../../runtime/plots/curves.js';

describe('windowMeans', () => {
  it('takes means of windows that follow one another, at their last steps', () => {
    const means = Array.from({ length: 10 }, (_, i) => ({ step: i + 1, mean: i, count: 1 }));
    expect(windowMeans(means, 4)).toEqual([{ x: 4, y: 1.5 }, { x: 8, y: 5.5 }, { x: 10, y: 8.5 }]);
    expect(windowMeans(means.slice(0, 9), 4)).toEqual([{ x: 4, y: 1.5 }, { x: 8, y: 5.5 }]);
  });

  it('weighs a mean by its steps', () => {
    expect(windowMeans([{ step: 3, mean: 1, count: 3 }, { step: 4, mean: 5, count: 1 }], 4)).toEqual([{ x: 4, y: 2 }]);
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

import { describe, expect, it } from 'vitest';
import type { ScheduleSettings } from '../../../runtime/contract.js';
import { rateAt } from '../../../runtime/training/schedule.js';

/** The rates of all steps, of an optimizer's rate of 1 unless another is given. */
const rates = (schedule: ScheduleSettings, steps: number, rate = 1): number[] =>
  Array.from({ length: steps }, (_, step) => rateAt(schedule, rate, step, steps));
const near = (values: readonly number[]) => values.map((value): unknown => expect.closeTo(value, 12));

describe('rateAt', () => {
  it('constant', () => expect(rates({ kind: 'constant' }, 3, 0.1)).toEqual([0.1, 0.1, 0.1]));

  it('step multiplies from each of its steps on', () => {
    expect(rates({ kind: 'step', at: [2, 3], factor: 0.5 }, 5)).toEqual([1, 1, 0.5, 0.25, 0.25]);
    // The lecture's: `0.1 if i < 150000 else 0.01`.
    const lecture: ScheduleSettings = { kind: 'step', at: [150_000], factor: 0.1 };
    expect([149_999, 150_000].map((step) => rateAt(lecture, 0.1, step, 200_000))).toEqual(near([0.1, 0.01]));
  });

  it('linear goes from the rate to the floor, which the last step has', () => {
    expect(rates({ kind: 'linear', warmup: 0, floor: 0 }, 5)).toEqual([1, 0.75, 0.5, 0.25, 0]);
    expect(rates({ kind: 'linear', warmup: 0, floor: 0.2 }, 5, 0.6)).toEqual(near([0.6, 0.5, 0.4, 0.3, 0.2]));
  });

  it('cosine goes the same way, slowly at both ends', () => {
    const half = Math.SQRT1_2 / 2;
    expect(rates({ kind: 'cosine', warmup: 0, floor: 0 }, 5)).toEqual(near([1, 0.5 + half, 0.5, 0.5 - half, 0]));
    expect(rates({ kind: 'cosine', warmup: 0, floor: 0.2 }, 3, 0.6)).toEqual(near([0.6, 0.4, 0.2]));
  });

  it.each(['cosine', 'linear'] as const)('%s warms up first, to the whole rate at the last warm step', (kind) => {
    expect(rates({ kind, warmup: 4, floor: 0 }, 7, 0.8)).toEqual(near([0.2, 0.4, 0.6, 0.8, 0.8, 0.4, 0]));
  });

  it('a warmup longer than the training is all there is', () => {
    expect(rates({ kind: 'cosine', warmup: 10, floor: 0.5 }, 3)).toEqual(near([0.1, 0.2, 0.3]));
  });

  it('never leaves the range between floor and rate after the warmup', () => {
    for (const kind of ['cosine', 'linear'] as const) {
      for (const rate of rates({ kind, warmup: 3, floor: 0.01 }, 50).slice(3)) {
        expect(rate).toBeGreaterThanOrEqual(0.01);
        expect(rate).toBeLessThanOrEqual(1);
      }
    }
  });
});

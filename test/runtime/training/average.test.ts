import { afterEach, describe, expect, it } from 'vitest';
import type { Model } from '../../../runtime/tfjs/model.js';
import { localTargets, updateFrom, updaterOn } from '../../helpers/updater.js';

const made: Model[] = [];
afterEach(() => made.splice(0).forEach((model) => model.dispose()));

describe.each(localTargets)('on the target %s', (target) => {
  /** The average after a step, counted from 1, whose parameters are then `value`; it was `before`. */
  async function averaged(decay: number): Promise<(before: number, value: number, step: number) => number> {
    const model = await updaterOn(target, { optimizer: { kind: 'sgd', rate: 1, momentum: 0 }, average: decay });
    made.push(model);
    const average = model.optimizerStates.get('average')!;
    return (before, value, step) => {
      average[0] = before;
      model.parameters[0] = value + 1;
      updateFrom(model, [1], 1, step);
      return average[0]!;
    };
  }

  it('takes decay of itself and the rest of the parameters after the step', async () => {
    const after = await averaged(0.5);
    // From the ninth update on the early decay, (1 + 8)/(10 + 8), is one half.
    expect(after(0, 8, 9)).toBe(4);
    expect(after(4, 8, 10)).toBe(6);
  });

  it('with over is the plain mean of the last share of the steps, and the weights themselves before', async () => {
    const model = await updaterOn(target, { optimizer: { kind: 'sgd', rate: 1, momentum: 0 }, average: { over: 0.3 } });
    made.push(model);
    const average = model.optimizerStates.get('average')!;
    // Of 10 steps the last 3, of 11 the last 4: a share that is no whole number of steps is rounded up.
    for (const [steps, first] of [
      [10, 8],
      [11, 8],
      [2, 2],
    ] as const) {
      const seen: number[] = [];
      average[0] = 100;
      for (let step = 1; step <= steps; step++) {
        const value = step * step;
        model.parameters[0] = value + 1;
        updateFrom(model, [1], 1, step, steps);
        if (step >= first) seen.push(value);
        const mean = step < first ? value : seen.reduce((a, b) => a + b) / seen.length;
        expect(average[0], `step ${step} of ${steps}`).toBeCloseTo(mean, 4);
      }
    }
  });

  it('decays faster in the first steps: (1 + n)/(10 + n)', async () => {
    const after = await averaged(0.999);
    expect(after(10, 0, 1)).toBeCloseTo(1, 6);
    expect(after(10, 0, 2)).toBeCloseTo(20 / 11, 5);
  });
});

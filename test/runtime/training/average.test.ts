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

  it('decays faster in the first steps: (1 + n)/(10 + n)', async () => {
    const after = await averaged(0.999);
    expect(after(10, 0, 1)).toBeCloseTo(1, 6);
    expect(after(10, 0, 2)).toBeCloseTo(20 / 11, 5);
  });
});

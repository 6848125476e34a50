import { afterEach, describe, expect, it } from 'vitest';
import type { Model } from '../../../runtime/tfjs/model.js';
import { localTargets, updateFrom, updaterOn } from '../../helpers/updater.js';

const made: Model[] = [];
afterEach(() => made.splice(0).forEach((model) => model.dispose()));

/** Gradient descent at the rate 1: parameters that were 0 are then the gradient that was used, with the other sign. */
describe.each(localTargets)('on the target %s', (target) => {
  async function clipped(gradients: readonly number[], clip: number): Promise<{ norm: number; used: Float32Array; model: Model }> {
    const model = await updaterOn(target, { optimizer: { kind: 'sgd', rate: 1, momentum: 0 }, clip });
    made.push(model);
    const norm = updateFrom(model, gradients, 1, 1);
    return { norm, used: model.parameters.map((value) => -value), model };
  }

  it('scales a long gradient to the norm, as clip_grad_norm_ with its 1e-6', async () => {
    const { norm, used, model } = await clipped([3, 0, -4], 1);
    expect(norm).toBe(5);
    const scale = 1 / (5 + 1e-6);
    [3 * scale, 0, -4 * scale].forEach((value, i) => expect(used[i]).toBeCloseTo(value, 7));
    expect([...model.training.gradients.subarray(0, 3)]).toEqual([3, 0, -4]);
  });

  it('leaves a short gradient to the bit', async () => {
    const { norm, used } = await clipped([0.3, 0.4], 1);
    expect(norm).toBeCloseTo(0.5, 7);
    expect([...used.subarray(0, 2)]).toEqual([...Float32Array.of(0.3, 0.4)]);
  });

  it('sums squares in double precision: neither small numbers nor large ones are lost', async () => {
    const { norm, used } = await clipped([1e30, 1e30], 1);
    expect(norm / 1e30).toBeCloseTo(Math.SQRT2, 6);
    expect(used[0]).toBeCloseTo(Math.SQRT1_2, 6);
    expect((await clipped([3e-25, 4e-25], 1)).norm / 5e-25).toBeCloseTo(1, 6);
  });

  it.each([NaN, Infinity])('changes nothing where the norm is not finite, for %d', async (bad) => {
    const { norm, used } = await clipped([1, bad], 1);
    expect(norm).not.toSatisfy(Number.isFinite);
    expect(used.every((value) => value === 0)).toBe(true);
  });
});

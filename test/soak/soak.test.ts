import { describe, expect, it } from 'vitest';
import { localTargets } from '../../runtime/targets.js';
import { soakCompiles, soakSteps } from './works.js';

/** A short part of `npm run soak`: what leaks a kilobyte a step, or a tenth of a megabyte a compile, shows here. */
describe('memory stays flat', () => {
  it.each(localTargets)('over training steps on %s', async (target) => {
    const { growth, samples } = await soakSteps(target, 1000);
    expect(growth, samples.map((sample) => sample.toFixed(1)).join(' ')).toBeLessThan(1.5);
  });

  it('over compiles in one process', async () => {
    const { growth, samples } = await soakCompiles(40);
    expect(growth, samples.map((sample) => sample.toFixed(1)).join(' ')).toBeLessThan(3);
  });
});

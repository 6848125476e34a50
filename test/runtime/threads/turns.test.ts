import { describe, expect, it } from 'vitest';
import { Turns } from '../../../runtime/threads/turns.js';

/** How many of so many passes were shared, and how long all took, by what one of either kind takes at the time. */
function play(passes: number, msOf: (shared: boolean, pass: number) => number): { readonly shared: number; readonly ms: number } {
  const turns = new Turns(false);
  let [shared, ms] = [0, 0];
  for (let pass = 0; pass < passes; pass++) {
    const took = msOf(turns.shared, pass);
    if (turns.shared) shared++;
    ms += took;
    turns.took(took);
  }
  return { shared, ms };
}

describe('turns', () => {
  it('are shared where that is faster, but for a few that are compared with', () => {
    for (const faster of [1.1, 1.5, 1.9]) expect(play(10_000, (shared) => (shared ? 1 : faster)).ms).toBeLessThan(1.04 * 10_000);
    expect(play(10_000, (shared) => (shared ? 1 : 1.9)).shared).toBeGreaterThan(9500);
  });

  it('are hardly ever where threads wait for one another: no tenth longer than by one thread', () => {
    for (const slower of [1.1, 2, 3, 100]) {
      const { shared, ms } = play(10_000, (shared) => (shared ? 2 * slower : 2));
      expect(ms).toBeLessThan(1.05 * 2 * 10_000);
      expect(shared).toBeGreaterThan(0);
    }
  });

  it('are not misled by the first passes, before their code is optimized', () => {
    const slow = (pass: number): number => (pass < 30 ? 5 : 1);
    expect(play(5000, (shared, pass) => slow(pass) * (shared ? 1 : 1.9)).ms).toBeLessThan(1.08 * 5000);
    expect(play(5000, (shared, pass) => slow(pass) * (shared ? 2.6 : 1.9)).ms).toBeLessThan(1.08 * 1.9 * 5000);
  });

  it('follow a machine that another program begins to use, and leaves', () => {
    const isBusy = (pass: number): boolean => pass >= 3000 && pass < 6000;
    const { ms } = play(12_000, (shared, pass) => (shared ? (isBusy(pass) ? 5 : 1) : 1.9));
    expect(ms).toBeLessThan(1.1 * (9000 * 1 + 3000 * 1.9));
  });
});

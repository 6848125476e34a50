import { expect, it } from 'vitest';
import { LoggedLoss } from '../../../../runtime/node/run/logged-loss.js';
import { endInterval, noSteps } from '../../../../runtime/training/training-counts.js';

/** Losses that fall, a step after another; `length`: steps of an interval of the log. */
function shownAfter(steps: number, length: number): { readonly shown: number; readonly means: readonly number[] } {
  const counts = noSteps();
  const losses: number[] = [];
  const loss = new LoggedLoss({ counts });
  const means: number[] = [];
  for (let step = 1; step <= steps; step++) {
    counts.step = step;
    counts.intervalLoss += 1000 - step;
    counts.intervalSteps++;
    losses.push(1000 - step);
    if (step % length !== 0) continue;
    const line = endInterval(counts, losses, 0.1);
    means.push(line.loss);
    loss.add(line);
  }
  return { shown: loss.mean, means };
}

it("is the last line's of the log where a line has a hundred steps", () => {
  const { shown, means } = shownAfter(657, 100);
  expect(shown).toBe(means.at(-1));
});

it('is the mean of the lines of the last hundred steps where they have fewer', () => {
  const { shown, means } = shownAfter(165, 20);
  expect(shown).toBeCloseTo(means.slice(-5).reduce((a, b) => a + b) / 5, 10);
});

it('before the first line is the mean of the steps so far', () => {
  expect(shownAfter(11, 100).shown).toBe(994);
});

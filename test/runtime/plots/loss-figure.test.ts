import { expect, it } from 'vitest';
import { lossFigure } from '../../../runtime/plots/loss-figure.js';

/** 4,000 steps whose losses scatter by a nat around a mean that falls from 3 to 2. */
const intervals = Array.from({ length: 40 }, (_, k) => {
  const losses = Array.from(
    { length: 100 },
    (_, i) => 2 + Math.exp(-(100 * k + i) / 200) + (i % 2 === 0 ? 1 : -1) * (i === 50 && k > 20 ? 40 : 1),
  );
  return { step: 100 * (k + 1), loss: losses.reduce((a, b) => a + b) / 100, rate: 0.1, millisecondsPerStep: 1, losses };
});
const evaluations = [
  { step: 2000, evaluation: { validation: 2.3 } },
  { step: 4000, evaluation: { validation: 2.2 } },
];

it('the axis of losses spans the means and the evaluations, not single steps', () => {
  const { charts } = lossFigure([{ label: 'run', steps: 4000, intervals, evaluations }], 200);
  const [low, high] = (charts[0]!.view as { layer: { encoding: { y: { scale: { domain: [number, number] } } } }[] }).layer[0]!.encoding.y
    .scale.domain;
  // The first points are of single steps, so they may lie a nat off; 42 is none of them.
  expect(high).toBeLessThan(4.5);
  expect(high).toBeGreaterThan(3);
  expect(low).toBeGreaterThan(1);
  expect(low).toBeLessThan(2.2);
});

import { expect, it } from 'vitest';
import { WeightAverage } from '../../../runtime/optimizers/average.js';

it('begins as the parameters, and is no view of them', () => {
  const parameters = Float32Array.of(1, 2);
  const average = new WeightAverage(0.9, parameters);
  parameters.fill(5);
  expect([...average.weights]).toEqual([1, 2]);
});

it('takes decay of itself and the rest of the parameters', () => {
  const average = new WeightAverage(0.5, Float32Array.of(0));
  // From step 8 on the early decay, (1 + 8)/(10 + 8), is one half.
  average.update(Float32Array.of(8), 8);
  expect(average.weights[0]).toBe(4);
  average.update(Float32Array.of(8), 9);
  expect(average.weights[0]).toBe(6);
});

it('decays faster in the first steps: (1 + n)/(10 + n)', () => {
  const average = new WeightAverage(0.999, Float32Array.of(10));
  average.update(Float32Array.of(0), 0);
  expect(average.weights[0]).toBeCloseTo(1, 6);
  average.update(Float32Array.of(0), 1);
  expect(average.weights[0]).toBeCloseTo(2 / 11, 6);
});

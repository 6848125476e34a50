import { expect, it } from 'vitest';
import { clipGradients } from '../../../runtime/optimizers/clip.js';

it('scales a long gradient to the norm, as clip_grad_norm_ with its 1e-6', () => {
  const gradients = Float32Array.of(3, 0, -4);
  expect(clipGradients(gradients, 1)).toBe(5);
  const scale = 1 / (5 + 1e-6);
  expect(gradients).toEqual(Float32Array.of(3 * scale, 0, -4 * scale));
});

it('leaves a short gradient to the bit', () => {
  const gradients = Float32Array.of(0.3, 0.4);
  expect(clipGradients(gradients, 1)).toBeCloseTo(0.5, 7);
  expect(gradients).toEqual(Float32Array.of(0.3, 0.4));
});

it('sums in float64: neither many small numbers nor large ones are lost', () => {
  expect(clipGradients(new Float32Array(1_000_000).fill(0.001), 10)).toBeCloseTo(1, 6);
  const large = new Float32Array(2).fill(1e30);
  expect(clipGradients(large, 1) / 1e30).toBeCloseTo(Math.SQRT2, 6);
  expect(large[0]).toBeCloseTo(Math.SQRT1_2, 6);
});

it.each([NaN, Infinity])('returns a norm that is not finite for %d', (bad) => {
  expect(clipGradients(Float32Array.of(1, bad), 1)).not.toSatisfy(Number.isFinite);
});

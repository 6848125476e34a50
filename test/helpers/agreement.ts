import { expect } from 'vitest';
import type { NumberTensor } from '../../runtime/files/named-tensors.js';

/**
 * Tensors agree where no number differs by more than `tolerance` of the tensor's largest. `floor`: what is smaller than this
 * counts as that large, for gradients that cancel out; one number, or one for each tensor.
 */
export function expectTensors(
  found: ReadonlyMap<string, NumberTensor>,
  expected: ReadonlyMap<string, NumberTensor>,
  tolerance: number,
  floor: number | ((key: string) => number) = 0,
): void {
  expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
  for (const [key, { shape, values }] of expected) {
    const tensor = found.get(key)!;
    expect(tensor.shape, key).toEqual(shape);
    const largest = values.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
    const difference = values.reduce(
      (max, value, i) => Math.max(max, Number.isNaN(tensor.values[i]!) ? Infinity : Math.abs(value - tensor.values[i]!)),
      0,
    );
    // Of a gradient that is zero everywhere, every number has to be.
    expect(difference, key).toBeLessThanOrEqual(tolerance * Math.max(largest, typeof floor === 'number' ? floor : floor(key)));
  }
}

/** What a step gave, without the logits where a fixture has none: those at padding are of no meaning, and it was padded otherwise. */
export function comparable(
  found: ReadonlyMap<string, NumberTensor>,
  expected: ReadonlyMap<string, NumberTensor>,
): ReadonlyMap<string, NumberTensor> {
  return new Map([...found].filter(([key]) => key !== 'logits' || expected.has(key)));
}

/**
 * expectTensors' floor for a fixture: a gradient that cancels out, as of a bias before a batchNorm, is rounding alone, and may be another.
 */
export function floorOf(expected: ReadonlyMap<string, NumberTensor>): (key: string) => number {
  return (key) => (key.startsWith('grad.') && expected.get(key)!.values.every((value) => Math.abs(value) < 1e-6) ? 5e-3 : 0);
}

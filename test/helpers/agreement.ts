import { expect } from 'vitest';
import type { NumberTensor } from '../../runtime/named-tensors.js';

/**
 * Tensors agree where no number differs by more than `tolerance` of the tensor's largest. `floor`: what is smaller than this
 * counts as that large, for gradients that cancel out; one number, or one for each tensor.
 */
export function expectTensors(found: ReadonlyMap<string, NumberTensor>, expected: ReadonlyMap<string, NumberTensor>, tolerance: number, floor: number | ((key: string) => number) = 0): void {
  expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
  for (const [key, { shape, values }] of expected) {
    const tensor = found.get(key)!;
    expect(tensor.shape, key).toEqual(shape);
    const largest = values.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
    const difference = values.reduce((max, value, i) => Math.max(max, Number.isNaN(tensor.values[i]!) ? Infinity : Math.abs(value - tensor.values[i]!)), 0);
    // Of a gradient that is zero everywhere, every number has to be.
    expect(difference, key).toBeLessThanOrEqual(tolerance * Math.max(largest, typeof floor === 'number' ? floor : floor(key)));
  }
}

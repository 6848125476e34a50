import { describe, expect, it } from 'vitest';
import { momentsOf, parameterHealth, updateEdges } from '../../../runtime/training/health.js';
import type { FlatLayout } from '../../../runtime/contract.js';
import { numbers } from '../../helpers/run-graph.js';

const layout = (length: number): FlatLayout => ({
  length,
  tensors: [{ name: 'weight', shape: [length], offset: 0, initial: { kind: 'constant', value: 0 } }],
});

/** The bins by their definition: a logarithm for each number. */
function binsByLogarithm(change: Float32Array, spread: number): readonly number[] {
  const counts = new Array<number>(updateEdges.length - 1).fill(0);
  const [first, second] = updateEdges as readonly [number, number];
  for (const value of change) {
    const place = Math.floor((Math.log10(Math.abs(value) / spread) - first) / (second - first));
    counts[Math.min(counts.length - 1, Math.max(0, Number.isNaN(place) ? 0 : place))]!++;
  }
  return counts;
}

describe('parameterHealth', () => {
  it('sorts updates of any size into the bins that their logarithms say', () => {
    const random = numbers(5);
    const before = Float32Array.from({ length: 4000 }, random);
    const after = before.map((value) => value + random() * 10 ** (6 * random() - 4));
    const change = after.map((value, i) => value - before[i]!);
    const { weight } = parameterHealth(layout(4000), before.slice(), new Float32Array(4000), after);
    const expected = binsByLogarithm(change, momentsOf(before).deviation);
    expect(weight!.updates).toEqual(expected);
    expect(expected.filter((count) => count > 0).length).toBeGreaterThan(12);
  });

  it('puts what did not move first, and all else last where a parameter has no spread', () => {
    const { weight } = parameterHealth(layout(4), new Float32Array(4).fill(1), new Float32Array(4), Float32Array.of(1, 1, 1.5, 0));
    expect(weight!.updates[0]).toBe(2);
    expect(weight!.updates.at(-1)).toBe(2);
  });
});

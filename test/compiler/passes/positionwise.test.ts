import { describe, expect, it } from 'vitest';
import { GraphBuilder } from '../../../compiler/ops/builder.js';
import { actsAtEachPosition, isLastPosition, isPositionwise, takesLastPositions } from '../../../compiler/passes/positionwise.js';

const g = new GraphBuilder();
const x = g.input('tokens', ['B', 6, 4]);
const weight = g.parameter('weight', [3, 4], { kind: 'constant', value: 0 });
const places = g.reshape(g.parameter('places', [6, 4], { kind: 'constant', value: 0 }), [1, 6, 4]);

describe('what acts at each position by itself', () => {
  it('is any function of numbers, a product, a row of a table', () => {
    const found = [g.tanh(x), g.add(x, x), g.linear(x, weight), g.gather(weight, x), g.oneHot(x, 5), g.isTarget(x), g.stopGradient(x)];
    expect(found.map((node) => actsAtEachPosition(node))).toEqual(found.map(() => true));
  });

  it('is what goes along channels, not along positions', () => {
    const along = (axis: number) => [
      g.sum(x, [axis]),
      g.max(x, [axis]),
      g.slice(x, axis, 0, 2),
      g.pad(x, axis, 1, 9),
      g.concat([x, x], axis),
    ];
    expect(along(2).map((node) => actsAtEachPosition(node))).toEqual(along(2).map(() => true));
    expect([...along(1), g.sum(x, [1, 2])].map((node) => actsAtEachPosition(node))).not.toContain(true);
  });

  it('is not what has a shape of its own, or looks at other positions', () => {
    const found = [x, weight, g.reshape(x, ['B', 3, 8]), g.expand(g.sum(x, [1]), ['B', 6, 4]), g.unfold(x, 2, 1), g.window(x, 2, 1)];
    expect(found.map((node) => actsAtEachPosition(node))).not.toContain(true);
  });

  it('may have operands that differ between positions, which a pass that changes their number then cannot copy', () => {
    const sum = g.add(x, places);
    expect(actsAtEachPosition(sum)).toBe(true);
    expect(isPositionwise(sum, sum.inputs)).toBe(false);
    expect(isPositionwise(sum, sum.inputs, new Set([places]))).toBe(true);
    expect(isPositionwise(g.add(x, x), [x, x])).toBe(true);
  });
});

it('the last positions of a value are a slice to its end', () => {
  const slices = [g.slice(x, 1, 5, 1), g.slice(x, 1, 4, 2), g.slice(x, 1, 0, 1), g.slice(x, 2, 3, 1), g.tanh(x)];
  expect(slices.map(takesLastPositions)).toEqual([true, true, false, false, false]);
  expect(slices.map(isLastPosition)).toEqual([true, false, false, false, false]);
});

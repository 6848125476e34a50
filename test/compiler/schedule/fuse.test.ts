import { describe, expect, it } from 'vitest';
import { numbers, runGraph } from '../../helpers/run-graph.js';
import { randomGraph } from '../../helpers/random-graph.js';

/**
 * Random graphs with all their gradients, three ways: as they are with a loop nest a value, simplified, and simplified and
 * fused; each as loops and, as a card has it, element by element. All loops run on the same memory planner, whose workspace begins as NaN,
 * so a value read before it is written shows.
 */
describe('fused and simplified code computes what plain code does', () => {
  const ways = [
    { join: false, simplify: false },
    { join: false, simplify: true },
    { join: true, simplify: true },
  ];
  // In 127 and 363 an output that is a parameter is copied after all else, of the forward pass as it is.
  it.each([...Array.from({ length: Number(process.env.WNC_RANDOM_GRAPHS ?? 100) }, (_, seed) => seed), 127, 363])(
    'random graph %i',
    async (seed) => {
      const results = [];
      for (const way of ways) {
        const runner = await runGraph(randomGraph(seed), { batch: 2, dropoutKey: 5, ...way });
        const random = numbers(seed + 1);
        for (let i = 0; i < runner.parameters.length; i++) runner.parameters[i] = random();
        const loss = runner.step();
        results.push({ loss, logits: runner.output('logits'), gradients: runner.gradients.slice(), groups: runner.groups });
        const elements = runner.byElements();
        expect(elements.loss).toBeCloseTo(loss, 9);
        for (const [name, values] of elements.outputs) expectClose(values, runner.output(name));
      }
      const [plain, simple, fused] = results;
      for (const other of [simple!, fused!]) {
        expect(other.loss).toBeCloseTo(plain!.loss, 9);
        expectClose(other.logits, plain!.logits);
        expectClose(other.gradients, plain!.gradients);
      }
      expect(fused!.groups).toBeLessThanOrEqual(plain!.groups);
    },
  );
});

function expectClose(actual: Float64Array, expected: Float64Array): void {
  expect(actual.length).toBe(expected.length);
  actual.forEach((value, i) => {
    // Both are NaN in the padding between two parameters.
    if (Number.isNaN(value) && Number.isNaN(expected[i])) return;
    expect(Math.abs(value - expected[i]!), `number ${i}: ${value} for ${expected[i]}`).toBeLessThan(
      1e-9 * Math.max(1, Math.abs(expected[i]!)),
    );
  });
}

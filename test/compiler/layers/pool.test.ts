import { describe, expect, it } from 'vitest';
import { trainingGraph } from '../../../compiler/pipeline.js';
import { lower } from '../../../compiler/model/lower.js';
import { fuse } from '../../../compiler/schedule/fuse.js';
import { layOutTensors } from '../../../compiler/ops/tensor-layout.js';
import { simplify } from '../../../compiler/passes/simplify.js';
import { stored } from '../../helpers/run-graph.js';
import { modelOf } from '../../helpers/model.js';
import { numbers, runGraph } from '../../helpers/run-graph.js';

/** A pool of what `positions` has at each of the positions, its logits, and the gradient of a position's numbers. */
async function pooled(layer: string, rows: readonly (readonly number[])[]) {
  const layers = ['embedding: {channels: 27, deviation: 0}', 'positions', layer];
  const context = rows.length;
  const { inferred, spec } = await modelOf(layers, { context, batch: 1 });
  const graph = lower(inferred, spec, 'training');
  const runner = await runGraph(graph, { batch: 1, tokens: rows.map(() => 0), targets: [3] });
  const begin = layOutTensors(graph.parameters).offsets.get('1.weight')!;
  rows.forEach((row, t) => runner.parameters.set(row, begin + 27 * t));
  runner.step();
  return {
    y: runner.output('logits'),
    gradientOf: (t: number) => runner.gradients.slice(begin + 27 * t, begin + 27 * (t + 1)),
  };
}

const random = numbers(9);
const row = (): readonly number[] => Array.from({ length: 27 }, random);

describe('pools', () => {
  it.each([2, 3, 8, 17, 34, 48])('of %i positions', async (n) => {
    const rows = Array.from({ length: n }, row);
    const { y: largest } = await pooled(`maxPool: ${n}`, rows);
    const { y: average } = await pooled(`averagePool: ${n}`, rows);
    for (let c = 0; c < 27; c++) {
      expect(largest[c]).toBe(Math.max(...rows.map((one) => one[c]!)));
      expect(average[c]).toBeCloseTo(rows.reduce((sum, one) => sum + one[c]!, 0) / n, 12);
    }
  });

  it.each([
    [3, [1, 1, 1], 0],
    [4, [0, 2, 2, 1], 1],
    [5, [0, 1, 3, 3, 3], 2],
    // More than one loop reads: pools of pools.
    [32, Array.from({ length: 32 }, (_, t) => (t === 9 || t === 10 || t === 20 ? 5 : t % 5)), 9],
  ] as const)('the first of the largest of %i gets the gradient', async (n, values, first) => {
    const { gradientOf } = await pooled(
      `maxPool: ${n}`,
      values.map((value) => Array.from({ length: 27 }, () => value)),
    );
    for (let t = 0; t < n; t++)
      for (const value of gradientOf(t)) {
        if (t === first) expect(Math.abs(value)).toBeGreaterThan(0.01);
        else expect(Math.abs(value)).toBe(0);
      }
  });

  it.each(['maxPool', 'averagePool'])('%s is one loop nest forward and one backward', async (name) => {
    const layers = ['embedding: {channels: 4}', `${name}: 4`, 'linear: {channels: vocabulary}'];
    const checked = await modelOf(layers, { context: 4 });
    const { groups } = fuse(stored(simplify(trainingGraph(checked))));
    const own = (stage: string) =>
      groups.filter((group) => group.kind === 'loop' && group.members.some((node) => node.origin?.layer === name && node.stage === stage));
    expect([own('forward').length, own('backward').length]).toEqual([1, 1]);
  });
});

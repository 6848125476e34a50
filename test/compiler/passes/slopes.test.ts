import { describe, expect, it } from 'vitest';
import { lower } from '../../../compiler/model/lower.js';
import type { Graph, OpName } from '../../../compiler/ops/graph.js';
import { keepSlopes } from '../../../compiler/passes/slopes.js';
import { modelOf } from '../../helpers/model.js';
import { expectClose, interpreted, started } from '../../helpers/rewritten.js';
import { runGraph } from '../../helpers/run-graph.js';
import { runWasm } from '../../helpers/run-wasm.js';

const tokens = [0, 5, 13, 13, 1, 9, 0, 15, 12, 9, 22, 1, 3, 3, 3, 3, 3, 3];
const batch = { batch: 3, tokens, targets: [7, 0, 2], dropoutKey: 5 };
const before = ['embedding: {channels: 4}', 'flatten', 'linear: {channels: 7}'];
const head = 'linear: {channels: vocabulary}';

describe('activations with their slope', () => {
  it.each([
    ['gelu', 1],
    ['silu', 1],
    ['mish', 1],
    ['softplus', 1],
    ['elu', 1],
    ['residual: [gelu]', 1],
    ['residual: [layerNorm, gelu, {linear: {channels: 7}}, silu]', 2],
  ])('%s: loss and gradients are those without', async (layer, curves) => {
    const plain = await graphOf([...before, layer, head]);
    const graph = keepSlopes(plain);
    expect(countOf(graph, 'curve')).toBe(curves);
    const exact = started(await runGraph(plain, batch));
    const single = started(await runWasm(graph, batch));
    const double = interpreted(graph, batch, exact.parameters.slice(), exact.statistics.slice());
    for (let step = 0; step < 2; step++) {
      const loss = exact.step();
      expectClose([double.step()], [loss], 1e-10);
      expectClose([single.step()], [loss], 2e-5);
      expectClose(double.gradients, exact.gradients, 1e-9);
      expectClose(single.gradients, exact.gradients, 5e-5);
    }
  });

  it('leaves alone what its own value gives the slope of, and what is read on the way', async () => {
    for (const layers of [['tanh'], ['relu'], ['layerNorm', 'sigmoid'], ['batchNorm']]) {
      const graph = await graphOf([...before, ...layers, head]);
      expect(keepSlopes(graph) === graph, layers.join()).toBe(true);
    }
  });
});

async function graphOf(layers: readonly string[]): Promise<Graph> {
  const { inferred, spec } = await modelOf(layers, { context: 6 });
  return lower(inferred, spec, 'training');
}

function countOf({ nodes }: Graph, name: OpName): number {
  return nodes.filter(({ op }) => op === name).length;
}

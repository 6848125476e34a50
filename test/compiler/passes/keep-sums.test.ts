import { describe, expect, it } from 'vitest';
import { lower } from '../../../compiler/model/lower.js';
import { differentiate } from '../../../compiler/passes/differentiate.js';
import { keepSums } from '../../../compiler/passes/keep-sums.js';
import { simplify } from '../../../compiler/passes/simplify.js';
import type { Graph } from '../../../compiler/ops/graph.js';
import { fuse } from '../../../compiler/schedule/fuse.js';
import { membersOf } from '../../../compiler/schedule/fused-graph.js';
import { stored } from '../../helpers/run-graph.js';
import { modelOf } from '../../helpers/model.js';
import { expectClose, interpretedStep } from '../../helpers/rewritten.js';

const batch = { batch: 2, tokens: [0, 5, 13, 1, 0, 15, 12, 9], targets: [7, 0], dropoutKey: 5 };
const embedded = ['embedding: {channels: 4}', 'flatten', 'linear: {channels: 6}'];
const block = 'residual: [layerNorm, {linear: {channels: 6}}]';
const head = 'linear: {channels: vocabulary}';

describe('sums that several read', () => {
  it('are stored once, and nothing else changes', async () => {
    const plain = await differentiated([...embedded, block, block, 'layerNorm', head]);
    const kept = keepSums(plain);
    expect(kept.nodes.filter(({ op }) => op === 'kept').map(({ origin }) => origin?.path)).toEqual(['3', '4']);
    const members = fuse(stored(kept)).groups.flatMap(membersOf);
    expect(members.filter(({ op }) => op === 'kept')).toHaveLength(2);
    const parameters = Float64Array.from({ length: 2000 }, (_, i) => Math.sin(i));
    const [before, after] = [plain, kept].map((graph) => interpretedStep(graph, batch, parameters.slice(), new Float64Array(0)));
    expectClose([after!.step()], [before!.step()], 1e-12);
    expectClose(after!.gradients, before!.gradients, 1e-12);
  });

  it('are those of activations that two or more read', async () => {
    const plain = await differentiated([...embedded, 'tanh', 'linear: {channels: 6}', 'sigmoid', head]);
    expect(keepSums(plain).nodes.some(({ op }) => op === 'kept')).toBe(false);
  });
});

async function differentiated(layers: readonly string[]): Promise<Graph> {
  const { inferred, spec } = await modelOf(layers, { context: 4 });
  return simplify(differentiate(lower(inferred, spec, 'training')));
}

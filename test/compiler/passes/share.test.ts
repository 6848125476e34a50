import { describe, expect, it } from 'vitest';
import type { Graph } from '../../../compiler/ops/graph.js';
import { lower } from '../../../compiler/model/lower.js';
import { share, shareWherePays } from '../../../compiler/passes/share.js';
import { modelOf } from '../../helpers/model.js';
import { expectClose, interpreted, started } from '../../helpers/rewritten.js';
import { runGraph } from '../../helpers/run-graph.js';
import { runWasm } from '../../helpers/run-wasm.js';

const head = 'linear: {channels: vocabulary}';

/** Windows of eight characters that share halves and padding. */
const windows = [
  [0, 0, 0, 0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0, 0, 0, 3],
  [0, 0, 0, 0, 0, 0, 3, 1],
  [0, 0, 0, 0, 0, 0, 0, 3],
  [3, 1, 0, 0, 3, 1, 0, 0],
  [5, 6, 7, 8, 5, 6, 7, 8],
];
const targets = [3, 1, 0, 26, 7, 7];
const batch = { batch: windows.length, tokens: windows.flat(), targets, dropoutKey: 5 };

/** Specs of which levels can be shared, each in its own way. */
const models = {
  tree: [
    'embedding: {channels: 3}',
    'fuse: 2',
    'linear: {channels: 4, bias: false}',
    'batchNorm',
    'tanh',
    'fuse: 2',
    'linear: {channels: 5}',
    'batchNorm: {variance: unbiased}',
    'gelu',
    'fuse: 2',
    'linear: {channels: 4}',
    'batchNorm',
    'relu',
    head,
  ],
  'layers on the characters themselves': [
    'embedding: {channels: 3}',
    'linear: {channels: 4}',
    'batchNorm',
    'tanh',
    'fuse: 4',
    'linear: {channels: 4}',
    'layerNorm',
    'fuse: 2',
    head,
  ],
  flat: ['embedding: {channels: 3}', 'flatten', 'linear: {channels: 6}', 'batchNorm', 'tanh', head],
  'groups of channels': [
    'embedding: {channels: 4}',
    'groupNorm: {groups: 2}',
    'fuse: 4',
    'linear: {channels: 6}',
    'groupNorm: {groups: 3}',
    'flatten',
    head,
  ],
  'pools, and a tied weight': [
    '{embedding: {channels: 4}, as: tokens}',
    'maxPool: 2',
    'linear: {channels: 4}',
    'leakyRelu',
    'averagePool: 2',
    'batchNorm',
    'maxPool: 2',
    'linear: {channels: vocabulary, tied: tokens}',
  ],
  'residual and parallel': [
    'embedding: {channels: 4}',
    'fuse: 2',
    'residual: [{linear: {channels: 8}}, layerNorm, silu]',
    'parallel: {merge: concat, branches: [[{linear: {channels: 2}}], [{linear: {channels: 3}}, sigmoid]]}',
    'fuse: 4',
    head,
  ],
  'statistics per position above': [
    'embedding: {channels: 3}',
    'fuse: 2',
    'linear: {channels: 4}',
    'tanh',
    'batchNorm: {over: batch}',
    'flatten',
    head,
  ],
  'dropout above': ['embedding: {channels: 3}', 'fuse: 2', 'linear: {channels: 4}', 'tanh', 'dropout: 0.5', 'flatten', head],
  'positions after a level': ['embedding: {channels: 3}', 'fuse: 2', 'linear: {channels: 4}', 'tanh', 'positions', 'flatten', head],
  'a recurrence over shared levels': [
    'embedding: {channels: 3}',
    'fuse: 2',
    'linear: {channels: 4}',
    'tanh',
    'gru: {channels: 3}',
    'last',
    head,
  ],
  'the mean of shared levels': ['embedding: {channels: 3}', 'fuse: 2', 'linear: {channels: 4}', 'tanh', 'mean', head],
};

describe('each distinct node once', () => {
  it.each(Object.entries(models))('%s: loss, gradients, statistics and logits are those of all nodes', async (_, model) => {
    for (const mode of ['training', 'evaluation'] as const) {
      const plain = await graphOf(model, mode);
      for (const [fewest, apart] of [
        [1, false],
        [2, false],
        [4, false],
        [1, true],
        [2, true],
      ] as const) {
        const shared = share(plain, fewest, () => apart);
        if (!shared) continue;
        const exact = started(await runGraph(plain, batch));
        const single = started(await runWasm(shared, batch));
        const double = interpreted(shared, batch, exact.parameters.slice(), exact.statistics.slice());
        for (let step = 0; step < 2; step++) {
          const loss = exact.step();
          expectClose([double.step()], [loss], 1e-10);
          expectClose([single.step()], [loss], 2e-4);
          for (const [found, tolerance] of [
            [double, 1e-9],
            [single, 5e-4],
          ] as const) {
            expectClose(found.gradients, exact.gradients, tolerance);
            expectClose(found.statistics, exact.statistics, tolerance);
            expectClose(found.output('logits'), exact.output('logits'), tolerance);
          }
        }
      }
    }
  });

  it('computes as many rows as there are distinct nodes', async () => {
    const shared = share(await graphOf(models.tree, 'training'), 1)!;
    const rows = shared.nodes.filter(({ op }) => op === 'linear').map(({ shape }) => shape[0]);
    expect(rows.map(String)).toEqual(['N4', 'N2', 'N1', 'N1']);
  });

  it.each([
    ['positions', ['embedding: {channels: 3}', 'positions', 'flatten', head]],
    ['dropout', ['embedding: {channels: 3}', 'dropout: 0.5', 'flatten', head]],
    ['a convolution', ['embedding: {channels: 3}', 'causalConv: {channels: 3, kernel: 2}', 'flatten', head]],
  ])('leaves a model alone that has %s first', async (_, model) => {
    expect(share(await graphOf(model, 'training'), 1)).toBeUndefined();
  });

  it('is kept only where it pays', async () => {
    const plain = await graphOf(models.tree, 'training');
    expect(shareWherePays(plain, 64, ({ nodes }) => 64 * nodes)).toBeUndefined();
    // Too little work for each node to be worth a look at which ones are equal.
    expect(
      shareWherePays(await graphOf(['embedding: {channels: 1}', 'flatten', head], 'training'), 64, ({ nodes }) => 60 * nodes),
    ).toBeUndefined();
    const wide = await graphOf(
      ['embedding: {channels: 8}', 'fuse: 2', 'linear: {channels: 64}', 'fuse: 4', 'linear: {channels: 64}', head],
      'training',
    );
    const pays = shareWherePays(wide, 64, ({ nodes }) => (nodes === 4 ? 20 : 64))!.work;
    expect(pays.levels).toEqual([{ nodes: 4, distinct: 20, parts: [] }]);
    const above = 64 * 64 * (64 * 4 + 27);
    expect(pays.multiplyAdds).toEqual({ all: 64 * 4 * 16 * 64 + above, distinct: 20 * 16 * 64 + above });
  });
});

async function graphOf(model: readonly string[], mode: 'training' | 'evaluation'): Promise<Graph> {
  const { inferred, spec } = await modelOf(model);
  return lower(inferred, spec, mode);
}

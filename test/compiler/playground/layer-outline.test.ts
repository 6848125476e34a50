import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../compiler/editor/analyse.js';
import {
  canFold,
  edgesOf,
  isTree,
  laneOfAll,
  optionsText,
  roundsAsOne,
  spokenLayer,
} from '../../../compiler/playground/page/layer-outline.js';
import type { LayerFacts, ModelFacts } from '../../../compiler/playground/protocol.js';
import { modelFacts } from '../../../compiler/playground/worker/model-facts.js';
import { testHost } from '../../helpers/check-text.js';

async function factsOf(name: string): Promise<ModelFacts> {
  const facts = modelFacts(await analyse({ name, content: readFileSync(`specs/${name}.yaml`, 'utf8') }, testHost));
  if (facts === undefined) throw new Error(`${name} has errors`);
  return facts;
}

function layerOf({ layers }: ModelFacts, path: string): LayerFacts {
  const find = (all: readonly LayerFacts[]): LayerFacts | undefined =>
    all.map((layer) => (layer.path === path ? layer : find(layer.lists.flat()))).find((found) => found !== undefined);
  const found = find(layers);
  if (found === undefined) throw new Error(`no layer ${path}`);
  return found;
}

describe('the outline of a model', () => {
  it('says a layer as a screen reader hears it', async () => {
    const tree = await factsOf('hierarchical');
    expect(spokenLayer([layerOf(tree, '1')])).toBe('fuse, 8 to 4 positions, 20 channels');
    expect(spokenLayer([layerOf(tree, '2')])).toBe('linear, 4 positions, 68 channels, 1,360 parameters');
    expect(spokenLayer([layerOf(tree, '9')])).toBe('fuse, 2 positions joined into one, 136 channels');
    const net = await factsOf('wavenet');
    expect(spokenLayer([layerOf(net, '1')])).toBe('repeat, 2 rounds, 8 positions, 64 channels, 49,144 parameters');
    expect(spokenLayer([layerOf(net, '1.0.0')])).toContain('residual, 3 layers beside what goes in');
    expect(spokenLayer([layerOf(net, '1.0.0.1')])).toContain('skip, adds to the sum out');
    expect(spokenLayer([layerOf(net, '4')])).toContain('collect, goes on with the sum out');
  });

  it('draws alike rounds as one, with the options in which they differ', async () => {
    const net = await factsOf('wavenet');
    const repeat = layerOf(net, '1');
    expect(canFold(repeat)).toBe(true);
    const [residual] = roundsAsOne([repeat]);
    expect(residual?.length).toBe(2);
    const gated = residual?.map((round) => round.lists[0]?.[0] as LayerFacts) as unknown as [LayerFacts, LayerFacts];
    expect(optionsText(gated)).toBe('channels 64, kernel 2, dilation 1, 2');
    expect(canFold(layerOf(await factsOf('hierarchical-per-position'), '1'))).toBe(false);
  });

  it('joins neighbours, looks back, or keeps the last', async () => {
    const tree = await factsOf('hierarchical');
    const { positions, reach } = layerOf(tree, '1');
    expect(edgesOf(positions[0] ?? 1, positions[1] ?? 1, reach).map(({ to }) => to)).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
    const net = await factsOf('wavenet');
    const gated = layerOf(net, '2');
    expect(gated.reach).toEqual([4]);
    expect(
      edgesOf(8, 8, gated.reach)
        .filter(({ faint }) => faint)
        .map(({ from, to }) => [from, to]),
    ).toEqual([
      [0, 4],
      [1, 5],
      [2, 6],
      [3, 7],
    ]);
    expect(edgesOf(8, 1, layerOf(net, '3.0').reach)).toEqual([{ from: 7, to: 0, faint: false }]);
    expect(edgesOf(8, 1, layerOf(net, '4').reach)).toEqual([]);
    const text = await factsOf('transformer');
    expect(edgesOf(16, 16, layerOf(text, '2.0.0.1').reach)).toHaveLength((16 * 17) / 2);
  });

  it('is a tree where neighbours join step by step', async () => {
    const [tree, flat, net] = [await factsOf('hierarchical'), await factsOf('mlp-8'), await factsOf('wavenet')];
    expect([tree, flat, net].map(({ layers, context }) => isTree(layers, context))).toEqual([true, false, false]);
    expect([tree, net].map(({ layers }) => laneOfAll(layers))).toEqual([0, 46 + 16 + 16]);
  });
});

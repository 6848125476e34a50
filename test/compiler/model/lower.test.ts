import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../compiler/check.js';
import { labelOf, lower } from '../../../compiler/model/lower.js';
import { printGraph } from '../../../compiler/passes/print.js';
import { summarize } from '../../../compiler/model/summarize.js';
import { testHost } from '../../helpers/check-text.js';
import { modelOf } from '../../helpers/model.js';

async function specModel(name: string) {
  const content = readFileSync(new URL(`../../../specs/${name}.yaml`, import.meta.url));
  const { model } = await check({ name: `specs/${name}.yaml`, content }, testHost);
  return model!;
}

describe('lower', () => {
  it.each(['training', 'evaluation'] as const)('mlp-3 for %s', async (mode) => {
    const { inferred, spec } = await specModel('mlp-3');
    await expect(printGraph(lower(inferred, spec, mode))).toMatchFileSnapshot(`snapshots/mlp-3-${mode}.txt`);
  });

  it('layers inside others', async () => {
    const { graph } = await modelOf([
      '{embedding: {channels: 4}, as: table}',
      'residual: [{parallel: {merge: concat, branches: [[tanh], [{linear: {channels: 2}}]]}}, {linear: {channels: 4}}]',
      'repeat: {times: 2, layers: [{skip: {to: out, layers: [{linear: {channels: 3, bias: false}}]}}, relu]}',
      'collect: out',
      'mean',
      'linear: {channels: vocabulary}',
    ]);
    await expect(printGraph(graph)).toMatchFileSnapshot('snapshots/nested.txt');
    expect(graph.parameters.map(({ attributes }) => attributes.name)).toEqual([
      'table.weight',
      '1.0.1.0.weight',
      '1.0.1.0.bias',
      '1.1.weight',
      '1.1.bias',
      '2.0.0.0.weight',
      '2.1.0.0.weight',
      '5.weight',
      '5.bias',
    ]);
  });

  it('begins as the language says', async () => {
    const { graph } = await modelOf(['embedding: {channels: 4}', 'positions', 'flatten', 'linear: {channels: vocabulary, gain: 0.5}']);
    const initial = graph.parameters.map(({ attributes }) => [attributes.name, attributes.initial]);
    expect(initial).toEqual([
      ['0.weight', { kind: 'normal', deviation: 1 }],
      ['1.weight', { kind: 'normal', deviation: 0.02 }],
      ['3.weight', { kind: 'normal', deviation: 0.5 / Math.sqrt(32) }],
      ['3.bias', { kind: 'constant', value: 0 }],
    ]);
  });

  it.each([
    ['linear', '2', 'linear2'],
    ['linear', '2.0.1', 'linear2_0_1'],
    ['linear', 'head', 'linearHead'],
    ['linear', 'first-head.0', 'linearFirstHead_0'],
  ])('%s at %s is called %s', (name, path, label) => {
    expect(labelOf(name, path)).toBe(label);
  });
});

describe('summarize', () => {
  it.each([
    ['mlp-3', 12_097, 11_400, 3],
    ['mlp-8', 22_097, 21_400, 8],
    ['hierarchical', 22_397, 35_020, 8],
    ['hierarchical-large', 76_579, 126_336, 8],
    ['hierarchical-per-position', 22_397, 35_020, 8],
  ])("%s has the lecture's %i parameters", async (name, parameters, multiplyAdds, receptiveField) => {
    const { inferred, graph, spec } = await specModel(name);
    expect(summarize(inferred, graph, spec)).toMatchObject({ name, parameters, multiplyAdds, receptiveField });
  });

  it('lists layers inside others after the one that holds them, with what is their own', async () => {
    const { inferred, graph, spec } = await modelOf([
      'embedding: {channels: 4}',
      'residual: [{linear: {channels: 4}}, tanh]',
      'linear: {channels: vocabulary}',
    ]);
    expect(summarize(inferred, graph, spec).layers).toEqual([
      { path: '0', layer: 'embedding', output: [8, 4], parameters: 108, multiplyAdds: 0 },
      { path: '1', layer: 'residual', output: [8, 4], parameters: 0, multiplyAdds: 0 },
      { path: '1.0', layer: 'linear', output: [8, 4], parameters: 20, multiplyAdds: 128 },
      { path: '1.1', layer: 'tanh', output: [8, 4], parameters: 0, multiplyAdds: 0 },
      { path: '2', layer: 'linear', output: [8, 27], parameters: 135, multiplyAdds: 864 },
    ]);
  });
});

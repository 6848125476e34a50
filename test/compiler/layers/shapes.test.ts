import { describe, expect, it } from 'vitest';
import { fixOf } from '../../../compiler/diagnostics/fix.js';
import { findings, modelOf, sizes } from '../../helpers/model.js';

const embed = 'embedding: {channels: 10}';
const head = 'linear: {channels: vocabulary}';

/** The shape that layers after an embedding of [8, 10] make; a head after them makes any of it a model. */
async function shapeAfter(...layers: readonly string[]): Promise<readonly number[]> {
  const { inferred } = await modelOf([embed, ...layers, 'flatten', head]);
  return sizes(inferred.layers[layers.length]!.output);
}

describe('shapes', () => {
  it.each<[string, readonly number[]]>([
    ['positions', [8, 10]],
    ['fuse: 1', [8, 10]],
    ['fuse: 2', [4, 20]],
    ['fuse: 8', [80]],
    ['maxPool: 1', [8, 10]],
    ['maxPool: 2', [4, 10]],
    ['averagePool: 4', [2, 10]],
    ['averagePool: 8', [10]],
    ['flatten', [80]],
    ['last', [10]],
    ['mean', [10]],
    ['linear: {channels: 5}', [8, 5]],
    ['batchNorm', [8, 10]],
    ['layerNorm', [8, 10]],
    ['rmsNorm', [8, 10]],
    ['tanh', [8, 10]],
    ['sigmoid', [8, 10]],
    ['relu', [8, 10]],
    ['leakyRelu: 0.2', [8, 10]],
    ['elu', [8, 10]],
    ['mish', [8, 10]],
    ['gelu', [8, 10]],
    ['silu', [8, 10]],
    ['dropout: 0.5', [8, 10]],
    ['residual: [tanh, {linear: {channels: 10}}]', [8, 10]],
    ['parallel: {branches: [[tanh], [relu]]}', [8, 10]],
    ['parallel: {merge: multiply, branches: [[tanh], [sigmoid], [relu]]}', [8, 10]],
    ['parallel: {merge: concat, branches: [[tanh], [{linear: {channels: 3}}]]}', [8, 13]],
    ['parallel: {merge: concat, branches: [[last], [mean]]}', [20]],
    ['repeat: {times: 3, layers: [{fuse: 2}, {linear: {channels: 6}}]}', [6]],
  ])('%s', async (layer, expected) => {
    expect(await shapeAfter(layer)).toEqual(expected);
  });

  it('flatten leaves what is flat already', async () => {
    expect(await shapeAfter('flatten', 'flatten')).toEqual([80]);
  });

  it('collect goes on with the sum', async () => {
    expect(await shapeAfter('skip: {to: out, layers: [{linear: {channels: 3}}]}', 'collect: out')).toEqual([8, 3]);
  });

  it('a sum may be collected twice, and goes on growing in between', async () => {
    const layers = ['skip: {to: out, layers: [tanh]}', 'collect: out', 'skip: {to: out, layers: [relu]}', 'collect: out'];
    expect(await shapeAfter(...layers)).toEqual([8, 10]);
  });

  it('an embedding may stand inside a branch', async () => {
    const { inferred } = await modelOf([
      'parallel: {merge: concat, branches: [[{embedding: {channels: 4}}], [{embedding: {channels: 6}}]]}',
      'flatten',
      head,
    ]);
    expect(sizes(inferred.layers[0]!.output)).toEqual([8, 10]);
  });
});

describe('what a model predicts', () => {
  it('one character for the window, or one at every position', async () => {
    expect((await modelOf([embed, 'flatten', head])).inferred.prediction).toBe('window');
    expect((await modelOf([embed, head])).inferred.prediction).toBe('positions');
  });
});

describe('receptive fields', () => {
  it.each<[readonly string[], number]>([
    [[embed, head], 1],
    [[embed, 'fuse: 2', 'last', head], 2],
    [[embed, 'fuse: 2', 'fuse: 2', 'last', head], 4],
    [[embed, 'fuse: 2', 'fuse: 2', 'fuse: 2', head], 8],
    [[embed, 'fuse: 2', 'flatten', head], 8],
    [[embed, 'mean', head], 8],
    [[embed, 'parallel: {branches: [[last], [mean]]}', head], 8],
    [[embed, 'skip: {to: out, layers: [mean]}', 'last', 'collect: out', head], 8],
  ])('%j', async (layers, expected) => {
    expect((await modelOf(layers)).inferred.receptiveField).toBe(expected);
  });
});

describe('fixes', () => {
  const fixesOf = async (layers: readonly string[], context = 8) =>
    (await findings(layers, { context })).map((one) => [one.code, fixOf(one)?.words]);

  it.each<[number, number, string]>([
    [8, 3, 'fuse 2, 4 or 8, or context 9'],
    [8, 5, 'fuse 2, 4 or 8, or context 10'],
    [7, 2, 'fuse 7, or context 8'],
    [9, 2, 'fuse 3 or 9, or context 10'],
    [8, 100, 'fuse 2, 4 or 8, or context 100'],
    [1, 2, 'context 2'],
    [12, 5, 'fuse 3, 4, 6 or 12, or context 10'],
    [8, 65536, 'fuse 2, 4 or 8'],
  ])('context %i, fuse %i: %s', async (context, factor, fix) => {
    expect(await fixesOf([embed, `fuse: ${factor}`, 'flatten', head], context)).toEqual([['WNC401', fix]]);
  });

  it('counts fuses before and after', async () => {
    expect(await fixesOf([embed, 'fuse: 2', 'fuse: 3', 'flatten', head])).toEqual([['WNC401', 'fuse 2 or 4, or context 6']]);
    expect(await fixesOf([embed, 'fuse: 3', 'fuse: 2', 'fuse: 2', head])).toEqual([['WNC401', 'fuse 2, or context 12']]);
  });

  it('a fuse too many needs a longer context, unless flatten took the positions', async () => {
    expect(await fixesOf([embed, 'fuse: 8', 'fuse: 2', head])).toEqual([['WNC402', 'take it out, or context 16']]);
    expect(await fixesOf([embed, 'flatten', 'fuse: 2', head])).toEqual([['WNC402', 'take it out']]);
  });

  it('brings a residual back to its channels', async () => {
    const change = 'residual: [{linear: {channels: 5}}]';
    expect(await fixesOf([embed, change, 'flatten', head])).toEqual([
      ['WNC405', 'channels: 10 in the linear that ends its layers, or `- linear: {channels: 10}` at the end of its layers'],
    ]);
  });

  it('makes the head of the vocabulary', async () => {
    expect(await fixesOf([embed, 'flatten', 'linear: {channels: 28}'])).toEqual([['WNC412', 'channels: vocabulary in this linear']]);
    expect(await fixesOf([embed, 'fuse: 2', 'tanh'])).toEqual([
      ['WNC412', '`- flatten` and `- linear: {channels: vocabulary}` at the end'],
    ]);
  });
});

describe('one mistake, one finding', () => {
  it.each<[readonly string[], readonly string[]]>([
    [['linear: {channels: 4}', 'tanh', 'flatten', head], ['WNC403']],
    [['tanh', embed, 'flatten', head], ['WNC403']],
    [['skip: {to: out, layers: [{embedding: {channels: 4}}]}', 'collect: outt', 'flatten', head], ['WNC408']],
    [
      [embed, 'fuse: 3', 'fuse: 2', 'fuse: 5', 'last', 'positions', head],
      ['WNC401', 'WNC402'],
    ],
    [[embed, 'parallel: {branches: [[{fuse: 3}], [{fuse: 2}]]}', 'flatten', head], ['WNC401']],
    [[embed, 'repeat: {times: 50, layers: [{residual: [{linear: {channels: 5}}]}]}', 'flatten', head], ['WNC405']],
    [
      ['skip: {to: out, layers: [{embedding: {channels: 27}}]}', 'skip: {to: out, layers: [{embedding: {channels: 28}}]}'],
      ['WNC403', 'WNC407', 'WNC410'],
    ],
  ])('%j', async (layers, codes) => {
    const found = (await findings(layers)).filter(({ severity }) => severity === 'error');
    expect([...new Set(found.map(({ code }) => code))].sort()).toEqual([...codes].sort());
  });
});

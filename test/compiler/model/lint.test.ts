import { describe, expect, it } from 'vitest';
import { fixOf } from '../../../compiler/diagnostics/fix.js';
import { findings } from '../../helpers/model.js';

const embed = 'embedding: {channels: 10}';
const head = 'linear: {channels: vocabulary}';
const hidden = 'linear: {channels: 10}';

async function codesOf(layers: readonly string[], context = 8): Promise<readonly string[]> {
  return (await findings(layers, { context })).map(({ code }) => code);
}

describe('a bias that a batchNorm cancels', () => {
  it.each<[string, readonly string[]]>([
    ['directly', [embed, 'flatten', hidden, 'batchNorm', 'tanh', head]],
    ['through layers that only move it', [embed, hidden, 'positions', 'fuse: 2', 'flatten', 'batchNorm', 'tanh', head]],
    ['through mean', [embed, hidden, 'mean', 'batchNorm', 'tanh', head]],
    ['at the end of a residual', [embed, 'residual: [tanh, {linear: {channels: 10}}]', 'batchNorm', 'flatten', head]],
    [
      'at the end of a branch',
      [embed, 'parallel: {merge: concat, branches: [[tanh], [{linear: {channels: 10}}]]}', 'batchNorm', 'flatten', head],
    ],
    ['in every round', [embed, 'flatten', 'repeat: {times: 3, layers: [{linear: {channels: 10}}, batchNorm, tanh]}', head]],
  ])('%s', async (_, layers) => {
    expect(await codesOf(layers)).toEqual(['WNC504']);
  });

  it.each<[string, readonly string[]]>([
    ['no bias', [embed, 'flatten', 'linear: {channels: 10, bias: false}', 'batchNorm', 'tanh', head]],
    ['an activation between', [embed, 'flatten', hidden, 'tanh', 'batchNorm', head]],
    ['dropout between', [embed, 'flatten', hidden, 'dropout: 0.5', 'batchNorm', head]],
    ['a product', [embed, 'flatten', 'parallel: {merge: multiply, branches: [[tanh], [{linear: {channels: 80}}]]}', 'batchNorm', head]],
    ['a residual around the batchNorm', [embed, hidden, 'residual: [batchNorm, tanh]', 'flatten', head]],
    [
      'a skip that also gets it',
      [embed, hidden, 'skip: {to: out, layers: [tanh]}', 'batchNorm', 'skip: {to: out, layers: [tanh]}', 'collect: out', 'flatten', head],
    ],
    [
      'a last round without batchNorm',
      [embed, 'flatten', 'repeat: {times: 3, layers: [batchNorm, tanh, {linear: {channels: 10}}]}', 'tanh', head],
    ],
    ['another norm', [embed, 'flatten', hidden, 'layerNorm', head]],
  ])('not with %s', async (_, layers) => {
    expect(await codesOf(layers)).toEqual([]);
  });
});

describe('parameters that no path joins to the loss', () => {
  it('behind a collect', async () => {
    const found = await findings([embed, 'flatten', 'skip: {to: out, layers: [tanh]}', hidden, 'batchNorm', 'collect: out', head]);
    const lost = found.filter(({ code }) => code === 'WNC506');
    expect(lost.map(({ message }) => message)).toEqual([
      'no path joins the weight and bias of this linear to the loss, so they will never learn',
      'no path joins the weight and bias of this batchNorm to the loss, so they will never learn',
    ]);
    expect(lost[0]!.related).toMatchObject([{ message: 'goes on with the sum instead' }]);
  });
});

describe('receptive fields', () => {
  it('shorter than the context, with what would see all of it', async () => {
    const [finding] = await findings([embed, 'fuse: 2', 'last', head]);
    expect(finding).toMatchObject({ code: 'WNC507', severity: 'warning', fixes: [{ words: '`flatten` instead of `last`' }] });
    expect(finding!.message).toContain('2 characters is shorter than the context of 8');
  });

  it('a context as long as the field is a fix where the model still fits', async () => {
    const [finding] = await findings([embed, 'last', hidden, 'tanh', head]);
    expect(finding).toMatchObject({ code: 'WNC507', fixes: [{ words: '`flatten` instead of `last`' }, { words: 'context: 1' }] });
  });

  it('not where everything is seen', async () => {
    expect(await codesOf([embed, 'mean', head])).toEqual([]);
    expect(await codesOf([embed, 'flatten', head], 1)).toEqual([]);
  });
});

describe('over: batch', () => {
  it('is warned about once for all rounds', async () => {
    expect(await codesOf([embed, 'repeat: {times: 3, layers: [{fuse: 2}, {batchNorm: {over: batch}}]}', head])).toEqual(['WNC505']);
  });
});

describe('limits', () => {
  const errorsOf = async (layers: readonly string[], small: { context?: number; batch?: number }) =>
    (await findings(layers, small)).filter(({ severity }) => severity === 'error').map((one) => [one.code, fixOf(one)?.words]);

  it('parameters, one example, a batch', async () => {
    expect(await errorsOf([embed, 'flatten', 'linear: {channels: 65536}', 'linear: {channels: 65536}', head], {})).toEqual([
      ['WNC416', undefined],
    ]);
    expect(await errorsOf(['embedding: {channels: 65536}', 'flatten', head], { context: 4096 })).toEqual([['WNC415', undefined]]);
    expect(await errorsOf(['embedding: {channels: 4096}', 'flatten', head], { context: 1024, batch: 4096 })).toEqual([
      ['WNC417', 'train.batch of at most 63'],
      ['WNC416', undefined],
    ]);
  });

  it('a single value for batchNorm', async () => {
    expect(await errorsOf([embed, 'flatten', 'batchNorm', head], { batch: 1 })).toEqual([['WNC414', 'train.batch of at least 2']]);
    expect(await errorsOf([embed, 'batchNorm', 'flatten', head], { batch: 1 })).toEqual([]);
    expect(await errorsOf([embed, 'batchNorm: {over: batch}', 'flatten', head], { batch: 1 })).toEqual([
      ['WNC414', 'train.batch of at least 2'],
    ]);
  });
});

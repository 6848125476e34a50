import { describe, expect, it } from 'vitest';
import { lower } from '../../../compiler/model/lower.js';
import { summarize } from '../../../compiler/model/summarize.js';
import { layOutTensors } from '../../../compiler/ops/tensor-layout.js';
import { initializeModel } from '../../../runtime/training/initialize.js';
import { compileChecked } from '../../helpers/compile-spec.js';
import { findings, modelOf } from '../../helpers/model.js';
import { numbers, runGraph } from '../../helpers/run-graph.js';

const CONTEXT = 4;
const BATCH = 3;

/** A model's layers between the embedding and the head; every one gives 6 channels back. */
const cases: Readonly<Record<string, readonly string[]>> = {
  'at every position': ['residual: [layerNorm, {attention: {heads: 2}}]', 'tanh'],
  'in a window': ['flatten', 'linear: {channels: 6}'],
  'in a tree': ['repeat: {times: 2, layers: [{fuse: 2}, {linear: {channels: 6}}, tanh]}'],
  'directly on what it reads': ['last'],
};

async function runnerOf(layers: readonly string[], fill: (name: string, values: Float64Array) => void) {
  const { inferred, spec } = await modelOf(layers, { context: CONTEXT, batch: BATCH });
  const random = numbers(3);
  const index = (): number => Math.floor((random() + 1) * 13.5);
  const tokens = Array.from({ length: BATCH * CONTEXT }, index);
  const targets = Array.from({ length: BATCH * (inferred.prediction === 'window' ? 1 : CONTEXT) }, index);
  const graph = lower(inferred, spec, 'training');
  const runner = await runGraph(graph, { batch: BATCH, tokens, targets });
  const { offsets } = layOutTensors(graph.parameters);
  const parts = (flat: Float64Array) =>
    new Map(
      graph.parameters.map(({ attributes: { name, shape } }) => {
        const begin = offsets.get(name)!;
        return [name, flat.subarray(begin, begin + shape.reduce((product, size) => product * size, 1))];
      }),
    );
  for (const [name, values] of parts(runner.parameters)) fill(name, values);
  return { loss: runner.step(), gradients: parts(runner.gradients) };
}

/** The same numbers for a name, and for the head's weight those of the embedding. */
function fill(name: string, values: Float64Array): void {
  const random = numbers([...name.replace('head.weight', 'tokens.weight')].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
  for (let i = 0; i < values.length; i++) values[i] = random();
}

describe('a tied linear', () => {
  it.each(Object.entries(cases))('%s: has one weight, whose gradient is the sum of both uses', async (_, between) => {
    const layers = (head: string): readonly string[] => [
      '{embedding: {channels: 6}, as: tokens}',
      ...between,
      `{linear: {channels: vocabulary${head}}, as: head}`,
    ];
    const tied = await runnerOf(layers(', tied: tokens'), fill);
    const apart = await runnerOf(layers(''), fill);
    expect(tied.loss).toBeCloseTo(apart.loss, 12);
    expect([...tied.gradients.keys()]).toEqual([...apart.gradients.keys()].filter((name) => name !== 'head.weight'));
    const both = apart.gradients.get('tokens.weight')!.map((value, i) => value + apart.gradients.get('head.weight')![i]!);
    for (const [name, found] of tied.gradients) {
      const expected = name === 'tokens.weight' ? both : apart.gradients.get(name)!;
      expect(Math.max(...found.map((value, i) => Math.abs(value - expected[i]!))), name).toBeLessThan(1e-12);
    }
    expect(Math.max(...both.map(Math.abs))).toBeGreaterThan(0.01);
  });

  it('is counted once, begins as its embedding does, and brings no warning', async () => {
    const layers = ['{embedding: {channels: 64, deviation: 0.02}, as: tokens}', 'last', 'linear: {channels: vocabulary, tied: tokens}'];
    const { inferred, spec } = await modelOf(layers, { context: 1 });
    expect(await findings(layers, { context: 1 })).toEqual([]);
    const summary = summarize(inferred, lower(inferred, spec, 'training'), spec);
    expect(summary.layers.map(({ parameters }) => parameters)).toEqual([27 * 64, 0, 27]);
    expect(summary.parameters).toBe(27 * 64 + 27);
  });

  it('takes no warning about an embedding whose vectors are dropped, since its weight is used', async () => {
    const layers = [
      '{embedding: {channels: 6}, as: tokens}',
      'skip: {to: sum, layers: [{linear: {channels: 6}}]}',
      'collect: sum',
      'last',
      'linear: {channels: vocabulary, tied: tokens}',
    ];
    expect((await findings(layers, { context: 1 })).map(({ code }) => code)).toEqual([]);
  });
});

describe('deviation', () => {
  const spreads: readonly (readonly [layers: readonly string[], weight: string, deviation: number])[] = [
    [['embedding: {channels: 64, deviation: 0.02}', 'flatten'], '0.weight', 0.02],
    [['embedding: {channels: 64}', 'flatten'], '0.weight', 1],
    [['embedding: {channels: 8}', 'flatten', 'linear: {channels: 256, deviation: 0.5}'], '2.weight', 0.5],
    [['embedding: {channels: 8}', 'flatten', 'linear: {channels: 256, deviation: 0}'], '2.weight', 0],
    [['embedding: {channels: 8}', 'causalConv: {channels: 256, deviation: 0.1}', 'flatten'], '1.weight', 0.1],
    [['embedding: {channels: 8}', 'gated: {channels: 256, deviation: 0.1}', 'flatten'], '1.filter.weight', 0.1],
    [['embedding: {channels: 8}', 'gated: {channels: 256, deviation: 0.1}', 'flatten'], '1.gate.weight', 0.1],
  ];

  it.each(spreads)('%j: %s', async (layers, weight, deviation) => {
    const checked = await modelOf([...layers, 'linear: {channels: vocabulary}'], { context: 2 });
    const { definition } = await compileChecked(checked, {});
    const parameters = new Float32Array(definition.parameters.length);
    initializeModel({ definition, parameters, statistics: new Float32Array(definition.statistics.length) }, 7);
    for (const { name, shape, offset } of definition.parameters.tensors) {
      const values = parameters.subarray(offset, offset + shape.reduce((product, size) => product * size, 1));
      if (name.endsWith('bias')) expect(Math.max(...values.map(Math.abs)), name).toBe(0);
      if (name !== weight) continue;
      const spread = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
      // Of n values the deviation is known to about 1/√2n of it.
      expect(Math.abs(spread - deviation)).toBeLessThanOrEqual((4 * deviation) / Math.sqrt(2 * values.length));
    }
  });
});

import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../compiler/check.js';
import { trainingGraph } from '../compiler/pipeline.js';
import { stepInspector } from '../compiler/cli/step-inspector.js';
import { interpret } from '../compiler/interpret/interpreter.js';
import { initializeModel } from '../runtime/training/initialize.js';
import { dropoutMask, erf } from '../runtime/kernels/math.js';
import { makeTable } from '../runtime/kernels/tables.js';
import { allFinite, namedTensors } from '../runtime/files/named-tensors.js';
import { localTargets } from '../runtime/targets.js';
import { createModel } from '../runtime/tfjs/create-model.js';
import type { Model } from '../runtime/tfjs/model.js';
import { testHost } from './helpers/check-text.js';
import { compileChecked } from './helpers/compile-spec.js';
import { specOf } from './helpers/model.js';

/** Numbers at the ends of what 32 bits hold, as an embedding's rows, through what squares, divides and exponentiates. */
const layers = [
  'softmax',
  'tanh',
  'sigmoid',
  'relu',
  'gelu',
  'silu',
  'softplus',
  'leakyRelu',
  'elu',
  'mish',
  'layerNorm',
  'rmsNorm',
  'groupNorm: {groups: 2}',
  'averagePool: 2',
  'maxPool: 2',
  'batchNorm',
  'batchNorm: {variance: unbiased}',
  'attention: {heads: 2}',
  'attention: {heads: 2, positions: rotary, window: 1}',
  'attention: {heads: 2, positions: alibi, bias: false}',
  'rnn: {channels: 3}',
  'gru: {channels: 3}',
  'lstm: {channels: 3}',
  'gated: {channels: 3}',
];
const BATCH = 3;
const tokens = [1, 2, 3, 4, 5, 6];

/** Squares of the larger ones no longer fit; up to there every layer is defined. */
const sizes = [0, 1e-40, 1e-30, 1e-10, 1, 1e5, 1e10, 1e18];
const shapes: Readonly<Record<string, (i: number) => number>> = { alike: () => 1, 'of either sign': (i) => ((i * 7) % 5) - 2 };

const models: Model[] = [];
afterAll(() => models.forEach((model) => model.dispose()));

const cache = new Map<string, ReturnType<typeof compile>>();

/** Each layer's model once for all tests. */
function compiled(layer: string): ReturnType<typeof compile> {
  if (!cache.has(layer)) cache.set(layer, compile(layer));
  return cache.get(layer)!;
}

async function compile(layer: string) {
  const list = ['embedding: {channels: 4}', ...(layer === 'softmax' ? [] : [layer]), 'flatten', 'linear: {channels: vocabulary}'];
  const { model } = await check({ name: 'spec.yaml', content: specOf(list, { context: 2, batch: BATCH }) }, testHost);
  const { definition } = await compileChecked(model!, { trainingBatch: BATCH, evaluationBatch: BATCH });
  return { checked: model!, definition };
}

function fill(model: Model, row: (i: number) => number): void {
  initializeModel(model, 1);
  const { offset, shape } = model.definition.parameters.tensors[0]!;
  for (let i = 0; i < shape[0]! * shape[1]!; i++) model.parameters[offset + i] = row(i);
  for (const memory of [model.training, model.evaluation]) {
    memory.inputs.set(tokens);
    memory.targets.set([1, 2, 3]);
  }
}

describe.each(layers)('%s', (layer) => {
  it('is finite from 0 to 1e18, forward and backward, on each target', async () => {
    const { definition } = await compiled(layer);
    for (const target of localTargets) {
      const model = await createModel(definition, target);
      models.push(model);
      for (const size of sizes) {
        for (const [shape, value] of Object.entries(shapes)) {
          fill(model, (i) => size * value(i));
          const what = `${target}, ${size}, ${shape}`;
          expect(Number.isFinite(model.trainStep(BATCH, 0)), `${what}: the loss`).toBe(true);
          expect(allFinite(model.training.gradients), `${what}: the gradients`).toBe(true);
          expect(Number.isFinite(model.evaluateLoss(BATCH)), `${what}: the loss in evaluation`).toBe(true);
        }
      }
    }
  });

  it('is what double precision makes of it, where rounding is not all that there is', async () => {
    const { checked, definition } = await compiled(layer);
    for (const target of localTargets) {
      const model = await createModel(definition, target);
      models.push(model);
      for (const size of [1e-30, 1e-3, 1, 30, 1e5]) {
        fill(model, (i) => size * shapes['of either sign']!(i));
        const arrays = new Map([
          ...namedTensors(definition.parameters, model.parameters),
          ...namedTensors(definition.statistics, model.statistics),
        ]);
        const graph = trainingGraph(checked);
        const values = interpret(graph, {
          batch: BATCH,
          named: (name) => arrays.get(name)!.values,
          input: (role) => (role === 'tokens' ? tokens : [1, 2, 3]),
          dropoutKey: 0,
          functions: { erf, dropoutMask, makeTable },
          array: Float64Array,
        });
        const exact = values.get(graph.outputs.loss!)!.values[0]!;
        expect(Math.abs(model.trainStep(BATCH, 0) - exact), `${target}, ${size}`).toBeLessThanOrEqual(1e-4 * Math.max(1, Math.abs(exact)));
      }
    }
  });

  it('past 1e18 is finite, or the first op that is not is named', async () => {
    const { checked, definition } = await compiled(layer);
    const model = await createModel(definition, 'cpu');
    models.push(model);
    fill(model, (i) => 1e37 * shapes['of either sign']!(i));
    const loss = model.trainStep(BATCH, 0);
    const { inputs, targets, teacher, gradients } = model.training;
    const found = stepInspector(checked)({
      definition,
      parameters: model.parameters,
      statistics: model.statistics,
      inputs,
      targets,
      teacher,
      batch: BATCH,
      dropoutKey: 0,
    });
    if (!Number.isFinite(loss) || !allFinite(gradients) || !allFinite(model.statistics)) expect(found).toBeDefined();
    const name = layer.split(':')[0]!;
    expect(found ?? '').toMatch(
      new RegExp(
        `^$|^\\w+( \\(\\w+\\))? in (the backward pass of )?${name} 1 \\(spec\\.yaml:5\\) is the first to make -?(Infinity|NaN), of numbers from `,
      ),
    );
  });
});

describe('norms of what does not vary', () => {
  it.each(['layerNorm', 'batchNorm', 'batchNorm: {variance: unbiased}', 'batchNorm: {over: batch}'])('%s gives its bias', async (layer) => {
    const { definition } = await compiled(layer);
    for (const target of localTargets) {
      const model = await createModel(definition, target);
      models.push(model);
      for (const value of [0, 0.1, 3]) {
        fill(model, () => value);
        const bias = definition.parameters.tensors.find(({ name }) => name === '1.bias')!;
        model.parameters.fill(0.25, bias.offset, bias.offset + 4);
        const loss = model.trainStep(BATCH, 0);
        fill(model, () => 0);
        model.parameters.fill(0.25, bias.offset, bias.offset + 4);
        expect(model.trainStep(BATCH, 0), `${target}, ${value}`).toBeCloseTo(loss, 3);
        expect(allFinite(model.training.gradients)).toBe(true);
      }
    }
  });
});

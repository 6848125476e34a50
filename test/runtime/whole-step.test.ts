import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../../compiler/check.js';
import { makeExamples } from '../../runtime/data/examples.js';
import { Vocabulary } from '../../runtime/data/vocabulary.js';
import type { ModelDefinition, OptimizerSettings } from '../../runtime/contract.js';
import { createModel } from '../../runtime/tfjs/create-model.js';
import type { Model } from '../../runtime/tfjs/model.js';
import { Trainer } from '../../runtime/training/trainer.js';
import { testHost } from '../helpers/check-text.js';
import { compileChecked } from '../helpers/compile-spec.js';
import { specOf } from '../helpers/model.js';
import { defaults, words } from './training-data.js';

/**
 * Weights of all kinds of sizes: a tree, whose parts are products of their own; rows and columns of no whole tiles; an array that is used
 * twice.
 */
const models: Readonly<Record<string, readonly string[]>> = {
  'a tree': [
    'embedding: {channels: 12}',
    'fuse: 2',
    'linear: {channels: 20, bias: false}',
    'batchNorm',
    'tanh',
    'fuse: 2',
    'linear: {channels: 17}',
    'tanh',
    'fuse: 2',
    'linear: {channels: vocabulary}',
  ],
  'few rows': [
    'embedding: {channels: 4}',
    'flatten',
    'linear: {channels: 7}',
    'tanh',
    'linear: {channels: 12}',
    'tanh',
    'linear: {channels: 5}',
    'linear: {channels: vocabulary}',
  ],
  convolutions: [
    'embedding: {channels: 8}',
    'residual: [{gated: {channels: 8, kernel: 2, dilation: 2}}]',
    'layerNorm',
    'flatten',
    'linear: {channels: vocabulary}',
  ],
  'a recurrence': ['embedding: {channels: 8}', 'gru: {channels: 12}', 'last', 'linear: {channels: vocabulary}'],
};

const made: Model[] = [];
afterAll(() => made.forEach((model) => model.dispose()));

async function compiled(layers: readonly string[], optimizer: OptimizerSettings = sgd): Promise<ModelDefinition> {
  const { bag, model } = await check({ name: 'spec.yaml', content: specOf(layers) }, testHost);
  expect(bag.sorted().filter(({ severity }) => severity === 'error')).toEqual([]);
  const spec = { ...model!.spec, train: { ...model!.spec.train, optimizer } };
  return (await compileChecked({ ...model!, spec }, { evaluationBatch: 32 })).definition;
}

const sgd: OptimizerSettings = { kind: 'sgd', rate: 0.1, momentum: 0 };

async function train(definition: ModelDefinition, spoil?: (model: Model) => void): Promise<Trainer> {
  const model = await createModel(definition, 'simd');
  made.push(model);
  const vocabulary = new Vocabulary([...words, 'abcdefghijklmnopqrstuvwxyz']);
  const examples = makeExamples(words, vocabulary, definition);
  const trainer = new Trainer(
    model,
    { ...defaults, optimizer: sgd, steps: 4000, batch: 32 },
    { train: examples, validation: examples, test: examples },
  );
  spoil?.(model);
  return trainer;
}

const optimizers: readonly OptimizerSettings[] = [
  sgd,
  { ...sgd, momentum: 0.9 },
  { kind: 'adamW', rate: 0.01, betas: [0.9, 0.999], epsilon: 1e-8, weightDecay: 0.1 },
];
const cases = Object.keys(models).flatMap((name) => optimizers.map((optimizer) => ({ name, optimizer })));

describe('a step and its update in one', () => {
  it.each(cases)('trains $name by $optimizer.kind $optimizer.momentum to the bits of a step and an update', async ({ name, optimizer }) => {
    const definition = await compiled(models[name]!, optimizer);
    const [together, apart] = [await train(definition), await train(definition)];
    expect(together.model.hasWholeStep).toBe(true);
    Object.defineProperty(apart.model, 'hasWholeStep', { value: false });
    for (let step = 0; step < 60; step++) expect(together.advance()).toBe(apart.advance());
    expect(together.model.parameters).toEqual(apart.model.parameters);
    expect(together.model.statistics).toEqual(apart.model.statistics);
    expect(together.model.training.optimizer).toEqual(apart.model.training.optimizer);
  });

  it('leaves every parameter where it was when the loss is not finite, and says what was first', async () => {
    const definition = await compiled(models['a tree']!);
    const trainer = await train(definition, (model) => (model.parameters[3] = Infinity));
    // The steps before are watched, and not of this kind.
    trainer.counts.step = 100;
    const before = trainer.model.parameters.slice();
    expect(() => trainer.advance()).toThrow(/the loss is NaN at step 101: the update of step 100 left numbers in 0\.weight/);
    expect(trainer.model.parameters).toEqual(before);
  });
});

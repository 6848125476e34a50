import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../../compiler/compile.js';
import { makeExamples } from '../../runtime/data/examples.js';
import { Vocabulary } from '../../runtime/data/vocabulary.js';
import type { ModelDefinition } from '../../runtime/model-definition.js';
import { createModel, type Model } from '../../runtime/tfjs/model.js';
import { Trainer } from '../../runtime/trainer.js';
import { testHost } from '../helpers/check-text.js';
import { compileChecked } from '../helpers/compile-spec.js';
import { specOf } from '../helpers/model.js';
import { defaults, words } from './training-data.js';

/** Weights of all kinds of sizes: a tree, whose parts are products of their own; rows and columns of no whole tiles; an array that is used twice. */
const models: Readonly<Record<string, readonly string[]>> = {
  'a tree': ['embedding: {channels: 12}', 'fuse: 2', 'linear: {channels: 20, bias: false}', 'batchNorm', 'tanh', 'fuse: 2', 'linear: {channels: 17}', 'tanh', 'fuse: 2', 'linear: {channels: vocabulary}'],
  'few rows': ['embedding: {channels: 4}', 'flatten', 'linear: {channels: 7}', 'tanh', 'linear: {channels: 12}', 'tanh', 'linear: {channels: 5}', 'linear: {channels: vocabulary}'],
  convolutions: ['embedding: {channels: 8}', 'residual: [{gated: {channels: 8, kernel: 2, dilation: 2}}]', 'layerNorm', 'flatten', 'linear: {channels: vocabulary}'],
  'a recurrence': ['embedding: {channels: 8}', 'gru: {channels: 12}', 'last', 'linear: {channels: vocabulary}'],
};

const made: Model[] = [];
afterAll(() => made.forEach((model) => model.dispose()));

async function compiled(layers: readonly string[]): Promise<ModelDefinition> {
  const { bag, model } = await check({ name: 'spec.yaml', content: specOf(layers) }, testHost);
  expect(bag.sorted().filter(({ severity }) => severity === 'error')).toEqual([]);
  return (await compileChecked(model!, { evaluationBatch: 32 })).definition;
}

/** 40 steps; clipping at a norm that no gradient reaches takes the way of a step and an update. */
async function train(definition: ModelDefinition, clip: number | null, spoil?: (model: Model) => void): Promise<Trainer> {
  const model = await createModel(definition, 'simd');
  made.push(model);
  const vocabulary = new Vocabulary([...words, 'abcdefghijklmnopqrstuvwxyz']);
  const examples = makeExamples(words, vocabulary, definition);
  const trainer = new Trainer(model, { ...defaults, optimizer: { kind: 'sgd', rate: 0.1, momentum: 0 }, steps: 4000, batch: 32, clip }, { train: examples, validation: examples, test: examples });
  spoil?.(model);
  return trainer;
}

describe('a step that descends', () => {
  it.each(Object.keys(models))('trains %s to the bits of a step and an update', async (name) => {
    const definition = await compiled(models[name]!);
    const [together, apart] = [await train(definition, null), await train(definition, 1e30)];
    expect(together.model.descends).toBe(true);
    for (let step = 0; step < 60; step++) expect(together.advance()).toBe(apart.advance());
    expect(together.model.parameters).toEqual(apart.model.parameters);
    expect(together.model.statistics).toEqual(apart.model.statistics);
  });

  it('leaves every parameter where it was when the loss is not finite, and says what was first', async () => {
    const definition = await compiled(models['a tree']!);
    const trainer = await train(definition, null, (model) => (model.parameters[3] = Infinity));
    // The steps before are watched, and not of this kind.
    trainer.counts.step = 100;
    const before = trainer.model.parameters.slice();
    expect(() => trainer.advance()).toThrow(/the loss is NaN at step 101: the update of step 100 left numbers in 0\.weight/);
    expect(trainer.model.parameters).toEqual(before);
  });
});

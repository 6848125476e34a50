import { afterAll, describe, expect, it } from 'vitest';
import { makeExamples } from '../../runtime/data/examples.js';
import { splitExamples } from '../../runtime/data/split-examples.js';
import { Vocabulary } from '../../runtime/data/vocabulary.js';
import { meanLoss } from '../../runtime/training/evaluate.js';
import { runStep } from '../../runtime/training/step.js';
import { createModel } from '../../runtime/tfjs/create-model.js';
import type { Model } from '../../runtime/tfjs/model.js';
import { Trainer } from '../../runtime/training/trainer.js';
import { compileText } from '../helpers/compile-spec.js';
import { tinyModel } from './tiny-model.js';
import { defaults, words } from './training-data.js';

const overWords =
  'name: tree\ndata: {source: names, context: 4}\nmodel: [{embedding: {channels: 3}}, {fuse: 2}, {linear: {channels: 4}}, tanh, {fuse: 2}, {linear: {channels: vocabulary}}]\ntrain: {over: words, batch: 8}\n';
const vocabulary = new Vocabulary(['abcdefghijklmnopqrstuvwxyz']);
const split = { train: words, validation: words.slice(0, 4), test: [] };
const otherForm = (message: string) =>
  expect.objectContaining({ name: 'UserError', code: 'WNC770', message: expect.stringContaining(message) });

const models: Model[] = [];
afterAll(() => models.forEach((model) => model.dispose()));

async function treeOverWords() {
  const { definition } = await compileText(overWords);
  const model = await createModel(definition, 'cpu');
  models.push(model);
  return { definition, model };
}

describe('a program that trains over words', () => {
  it('takes no windows from a trainer', async () => {
    const { definition, model } = await treeOverWords();
    const { training: _, ...windows } = splitExamples(definition, split, vocabulary);
    expect(() => new Trainer(model, defaults, windows)).toThrow(
      otherForm('the examples to train on have 4 inputs and 1 targets each; the program takes 19 and 16'),
    );
    expect(new Trainer(model, defaults, splitExamples(definition, split, vocabulary)).advance()).toBeGreaterThan(0);
  });

  it('takes no step on windows', async () => {
    const { definition } = await treeOverWords();
    const step = runStep(definition, new Map(), { inputs: [[0, 0, 0, 1]], targets: [2] }, 0.1, 'cpu');
    await expect(step).rejects.toThrow(otherForm('the batch is one of windows'));
  });
});

it('a program over windows takes no stretches of words', async () => {
  const { definition } = await treeOverWords();
  const other = tinyModel({ context: 4 });
  const model = await createModel(other, 'cpu');
  models.push(model);
  expect(() => new Trainer(model, defaults, splitExamples(definition, split, vocabulary))).toThrow(otherForm('the program takes 4 and 1'));
});

it('examples of another context are not evaluated', async () => {
  const model = await createModel(tinyModel({ context: 4 }), 'cpu');
  models.push(model);
  const examples = makeExamples(words, vocabulary, { context: 5, prediction: 'window' });
  await expect(meanLoss(model, examples, async () => true)).rejects.toThrow(otherForm('the examples to evaluate have 5 inputs'));
});

it.each([0, 3, 1.5, Number.NaN])('a batch of %s examples has no room', async (count) => {
  const model = await createModel(tinyModel({ trainingBatch: 2, evaluationBatch: 2 }), 'cpu');
  models.push(model);
  expect(() => model.trainStep(count, 0)).toThrow(otherForm(`a batch of ${count} examples; a training step of this model takes 1 to 2`));
  expect(() => model.evaluateLoss(count)).toThrow(otherForm(`a batch of ${count} examples; an evaluation of this model takes 1 to 2`));
});

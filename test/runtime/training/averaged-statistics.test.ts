import { afterAll, describe, expect, it } from 'vitest';
import { splitExamples } from '../../../runtime/data/split-examples.js';
import { Vocabulary } from '../../../runtime/data/vocabulary.js';
import { meanLoss } from '../../../runtime/training/evaluate.js';
import type { TrainingSettings } from '../../../runtime/contract.js';
import { stepKey } from '../../../runtime/random/streams.js';
import { createModel } from '../../../runtime/tfjs/create-model.js';
import type { Model } from '../../../runtime/tfjs/model.js';
import { Trainer } from '../../../runtime/training/trainer.js';
import { compileText } from '../../helpers/compile-spec.js';
import { defaults, words } from '../training-data.js';

const vocabulary = new Vocabulary(['abcdefghijklmnopqrstuvwxyz']);
const split = { train: words.slice(0, 50), validation: words.slice(50, 55), test: words.slice(55) };
const batch = 16;
const goOn = async (): Promise<boolean> => true;
const specs: Readonly<Record<string, string>> = {
  windows: `name: w\ndata: {source: names, context: 4}\nmodel: [{embedding: {channels: 3}}, {fuse: 2}, {linear: {channels: 4}}, batchNorm, tanh, flatten, {linear: {channels: vocabulary}}]\ntrain: {batch: ${batch}, average: {decay: 0.9}}\n`,
  'whole words': `name: o\ndata: {source: names, context: 4}\nmodel: [{embedding: {channels: 3}}, {fuse: 2}, {linear: {channels: 4}}, batchNorm, tanh, {fuse: 2}, {linear: {channels: vocabulary}}]\ntrain: {over: words, batch: ${batch}, average: {decay: 0.9}}\n`,
  positions: `name: p\ndata: {source: names, context: 12}\nmodel: [{embedding: {channels: 3}}, {causalConv: {channels: 4}}, batchNorm, tanh, {linear: {channels: vocabulary}}]\ntrain: {batch: ${batch}, average: {decay: 0.9}}\n`,
};

const models: Model[] = [];
afterAll(() => models.forEach((model) => model.dispose()));

async function trainerFor(text: string, settings: Partial<TrainingSettings> = {}): Promise<Trainer> {
  const { definition } = await compileText(text);
  const model = await createModel(definition, 'cpu');
  models.push(model);
  return new Trainer(model, { ...defaults, batch, average: 0.9, ...settings }, splitExamples(definition, split, vocabulary));
}

/** The trainer at its end: what it keeps, and the statistics that training left. */
async function settled(trainer: Trainer) {
  const { model } = trainer;
  while (!trainer.finished) trainer.advance();
  await trainer.settle();
  const kept = { parameters: trainer.kept.parameters.slice(), statistics: trainer.kept.statistics.slice() };
  return { model, kept, trained: model.statistics.slice() };
}

describe.each(Object.entries(specs))('averaged weights over %s', (_, text) => {
  it('have the mean statistics of one pass over the training data with those weights', async () => {
    const trainer = await trainerFor(text, { steps: 10 });
    const { model, kept, trained } = await settled(trainer);
    expect(kept.statistics).not.toEqual(trained);

    // By hand: running = 0.9 · running + 0.1 · the batch's, solved for the batch's.
    const examples = trainer.examples.training ?? trainer.examples.train;
    const batches = Math.ceil(examples.count / batch);
    const seen = new Set<number>();
    const sums = new Float64Array(trained.length);
    model.parameters.set(kept.parameters);
    for (let k = 0; k < batches; k++) {
      const indices = Array.from({ length: batch }, (_, i) => Math.floor(((i * batches + k) * examples.count) / (batches * batch)));
      indices.forEach((index) => seen.add(index));
      examples.fill(indices, batch, model.training.inputs, model.training.targets);
      model.statistics.fill(0.5);
      model.trainStep(batch, stepKey(42, k));
      model.statistics.forEach((value, i) => (sums[i]! += (value - 0.45) / 0.1 / batches));
    }
    expect(seen.size).toBe(examples.count);
    kept.statistics.forEach((value, i) => expect(value).toBeCloseTo(sums[i]!, 4));
  });

  it('leave training as it was', async () => {
    const [plain, looked] = [await trainerFor(text), await trainerFor(text)];
    for (let step = 0; step < 12; step++) {
      expect(looked.advance()).toBe(plain.advance());
      await looked.evaluate(['validation'], goOn);
      await looked.settle();
    }
    expect(looked.model.parameters).toEqual(plain.model.parameters);
    expect(looked.model.statistics).toEqual(plain.model.statistics);
  });

  it('are evaluated with those statistics, and stop where they are told to', async () => {
    const trainer = await trainerFor(text);
    for (let step = 0; step < 12; step++) trainer.advance();
    const { validation } = (await trainer.evaluate(['validation'], goOn))!;
    const { parameters, statistics } = trainer.kept;
    const own = trainer.model.statistics.slice();
    trainer.model.parameters.set(parameters);
    expect((await trainer.evaluateKept(['validation'], goOn))!.validation).toBe(validation);
    trainer.model.statistics.set(statistics);
    expect(await meanLoss(trainer.model, trainer.examples.validation, goOn)).toBe(validation);
    trainer.model.statistics.set(own);
    trainer.advance();
    expect(await trainer.evaluate(['train', 'train'], async () => false)).toBeNull();
    expect(trainer.model.statistics).not.toEqual(statistics);
  });
});

it('a model without an average keeps the statistics of training', async () => {
  const trainer = await trainerFor(specs['windows']!.replace(', average: {decay: 0.9}', ''), { average: null });
  trainer.advance();
  await trainer.settle();
  expect(trainer.kept.statistics).toBe(trainer.model.statistics);
});

it('a batch gives a position what the words that are as long give: one a mean, two a variance', async () => {
  const text = specs['positions']!.replace('batchNorm', '{batchNorm: {over: batch}}');
  const trainer = await trainerFor(text, { steps: 10 });
  const { model, kept, trained } = await settled(trainer);
  const { train } = trainer.examples;
  const batches = Math.ceil(train.count / batch);
  const { tensors } = model.definition.statistics;
  const sums = new Float64Array(trained.length);
  const given = new Map(tensors.map(({ name, shape }) => [name, new Array<number>(shape[0]!).fill(0)]));
  model.parameters.set(kept.parameters);
  for (let k = 0; k < batches; k++) {
    const indices = Array.from({ length: batch }, (_, i) => Math.floor(((i * batches + k) * train.count) / (batches * batch)));
    train.fill(indices, batch, model.training.inputs, model.training.targets);
    const { targets } = model.training;
    const wordsAt = (position: number): number => indices.filter((_, i) => targets[i * 12 + position]! >= 0).length;
    model.statistics.fill(0);
    model.trainStep(batch, stepKey(42, k));
    for (const { name, shape, offset } of tensors) {
      const size = shape[1]!;
      for (let t = 0; t < shape[0]!; t++) {
        if (wordsAt(t) < (name.endsWith('running_mean') ? 1 : 2)) continue;
        given.get(name)![t]!++;
        for (let i = offset + t * size; i < offset + (t + 1) * size; i++) sums[i]! += model.statistics[i]! / 0.1;
      }
    }
  }
  // Words are of many lengths, so that some batches lack a position, and some have one word there.
  const [means, variances] = tensors.map(({ name }) => given.get(name)!);
  expect(means!.some((count, t) => count > variances![t]! && variances![t]! > 0)).toBe(true);
  for (const { name, shape, offset } of tensors) {
    const size = shape[1]!;
    for (let i = offset; i < offset + shape[0]! * size; i++) {
      const count = given.get(name)![Math.floor((i - offset) / size)]!;
      expect(kept.statistics[i]).toBeCloseTo(count === 0 ? trained[i]! : sums[i]! / count, 4);
    }
  }
});

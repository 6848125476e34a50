import { readFileSync } from 'node:fs';
import * as tf from '@tensorflow/tfjs-core';
import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import { describe, expect, it } from 'vitest';
import { builtinWords } from '../../runtime/data/builtin.js';
import { makeExamples } from '../../runtime/data/examples.js';
import { splitWords } from '../../runtime/data/split.js';
import { Vocabulary } from '../../runtime/data/vocabulary.js';
import { createModel } from '../../runtime/tfjs/create-model.js';
import type { Model } from '../../runtime/tfjs/model.js';
import { Trainer } from '../../runtime/training/trainer.js';
import { compileText } from '../helpers/compile-spec.js';

/** One layer of a transformer over whole words, with all that keeps state: dropout, momentum, an average of the weights. */
const transformer = `name: memory-transformer
data: {source: names, context: 16}
model:
  - embedding: {channels: 8}
  - positions
  - residual: [layerNorm, {attention: {heads: 2}}, {dropout: 0.1}]
  - residual: [layerNorm, {linear: {channels: 16}}, gelu, {linear: {channels: 8}}]
  - batchNorm
  - linear: {channels: vocabulary}
train: {steps: 2000, batch: 4, optimizer: {adamW: {rate: 0.001}}, schedule: {cosine: {warmup: 10}}, clip: 1, average: {decay: 0.99}}
`;
const specs: Readonly<Record<string, string>> = { hierarchical: readFileSync('specs/hierarchical.yaml', 'utf8'), transformer };

/** Everything that tfjs counts. Undisposed intermediates of a kernel show in numDataIds alone. */
const counts = () => {
  const { numTensors, numBytes, numDataBuffers } = tf.memory();
  return { numTensors, numBytes, numDataBuffers, numDataIds: (tf.backend() as MathBackendCPU).numDataIds() };
};

async function trainerOf(name: string) {
  const { definition, model: compiled } = await compileText(specs[name]!);
  const words = await builtinWords('names');
  const split = splitWords(words, compiled.spec.data.split);
  const vocabulary = new Vocabulary(words);
  const examples = (part: readonly string[]) => makeExamples(part, vocabulary, definition);
  const model = await createModel(definition);
  const settings = { ...compiled.spec.train, steps: 2000 };
  return new Trainer(model, settings, {
    train: examples(split.train),
    validation: examples(split.validation.slice(0, 50)),
    test: examples([]),
  });
}

describe.each(Object.keys(specs))('%s', (name) => {
  it('takes 1,000 training steps without one more tensor, byte or buffer', async () => {
    const trainer = await trainerOf(name);
    trainer.advance();
    const before = counts();
    for (let step = 0; step < 1000; step++) trainer.advance();
    expect(counts()).toEqual(before);
    // Nothing of a tensor's size is made and thrown away either: what a collection might free only makes this less.
    const { arrayBuffers } = process.memoryUsage();
    for (let step = 0; step < 20; step++) trainer.advance();
    expect(process.memoryUsage().arrayBuffers).toBeLessThanOrEqual(arrayBuffers);
    await trainer.evaluate(['validation'], async () => true);
    expect(counts()).toEqual(before);
    trainer.model.dispose();
  });

  it('predicts an ordinary tensor, and gives everything back', async () => {
    await tf.ready();
    const before = counts();
    const model = (await trainerOf(name)).model as Model<typeof tf>;
    const withModel = counts();
    const { context, prediction, vocabulary } = model.definition;
    const rows = [0, 1, 2].map((row) => Array.from({ length: context }, (_, t) => (row * 5 + t) % vocabulary));
    const logits = model.predict(rows);
    expect(logits).toBeInstanceOf(tf.Tensor);
    expect(logits.shape).toEqual(prediction === 'positions' ? [3, context, vocabulary] : [3, vocabulary]);

    const shifted = tf.add(logits, 100);
    const probabilities = tf.softmax(logits);
    const likeliest = tf.argMax(logits, -1);
    const same = tf.softmax(shifted);
    const sums = tf.sum(probabilities, -1);
    for (const sum of sums.dataSync()) expect(sum).toBeCloseTo(1, 5);
    for (const [i, p] of same.dataSync().entries()) expect(p).toBeCloseTo(probabilities.dataSync()[i]!, 4);
    for (const index of likeliest.dataSync()) expect(index).toBeLessThan(vocabulary);
    // A prediction is its own: another one leaves it as it is, and so does training.
    const first = logits.dataSync().slice();
    model.predict(rows.map((row) => row.map(() => 0))).dispose();
    model.parameters.fill(0);
    expect(logits.dataSync()).toEqual(first);

    tf.dispose([logits, shifted, probabilities, likeliest, same, sums]);
    expect(counts()).toEqual(withModel);
    expect(tf.tidy(() => tf.add(model.predict(rows), model.predict(rows)).shape)).toEqual(logits.shape);
    expect(counts()).toEqual(withModel);
    model.dispose();
    expect(counts()).toEqual(before);
  });
});

import * as tf from '@tensorflow/tfjs-core';
import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createModel } from '../../../runtime/tfjs/create-model.js';
import type { Model } from '../../../runtime/tfjs/model.js';
import { tinyModel, type TinyOptions } from '../tiny-model.js';

const models: Model<typeof tf>[] = [];

async function make(options: TinyOptions = {}): Promise<Model<typeof tf>> {
  const model = await createModel<typeof tf>(tinyModel(options));
  model.parameters.forEach((_, i) => (model.parameters[i] = Math.sin(i)));
  models.push(model);
  return model;
}

afterEach(() => {
  for (const model of models.splice(0)) model.dispose();
});

const backend = (): MathBackendCPU => tf.backend() as MathBackendCPU;

function fillBatch(model: Model<typeof tf>): void {
  const { inputs, targets } = model.training;
  inputs.forEach((_, i) => (inputs[i] = (i * 7) % 27));
  targets.forEach((_, i) => (targets[i] = (i * 5) % 27));
}

describe('variables', () => {
  it('are windows of the flat arrays, both ways', async () => {
    const model = await make();
    const bias = model.parameterVariables.get('1.bias')!;
    const { offset } = model.definition.parameters.tensors[2]!;
    expect(bias.shape).toEqual([27]);
    expect(bias.dataSync().buffer).toBe(model.parameters.buffer);
    model.parameters[offset + 3] = 42;
    expect(bias.dataSync()[3]).toBe(42);

    const before = model.predict([[1, 2, 3]]).dataSync()[0]!;
    bias.assign(tf.add(bias, 1) as tf.Tensor1D);
    expect(model.parameters[offset + 3]).toBe(43);
    expect(model.predict([[1, 2, 3]]).dataSync()[0]).toBeCloseTo(before + 1, 5);
  });

  it('show what a training step does to running statistics', async () => {
    const model = await make();
    fillBatch(model);
    model.trainStep(8, 0);
    const mean = model.statisticVariables.get('1.running_mean')!;
    expect(mean.trainable).toBe(false);
    expect(Math.max(...mean.dataSync().map(Math.abs))).toBeGreaterThan(0);
  });

  it('refuse another shape', async () => {
    const bias = (await make()).parameterVariables.get('1.bias')!;
    expect(() => bias.assign(tf.zeros([3]))).toThrow('must match');
  });
});

describe('memory', () => {
  it('does not grow over 1,000 steps and evaluations', async () => {
    const model = await make();
    fillBatch(model);
    model.trainStep(8, 0);
    const before = { ...tf.memory(), ids: backend().numDataIds() };
    for (let step = 0; step < 1000; step++) {
      model.trainStep(8, step);
      model.evaluateLoss(5);
      for (let i = 0; i < model.parameters.length; i++) model.parameters[i]! -= 0.1 * model.training.gradients[i]!;
    }
    expect({ ...tf.memory(), ids: backend().numDataIds() }).toEqual(before);
  });

  it('is given back by dispose', async () => {
    await make();
    const before = { tensors: tf.memory().numTensors, ids: backend().numDataIds() };
    const model = await make({ name: 'other' });
    model.predict([[0, 0, 0]]).dispose();
    model.dispose();
    model.dispose();
    expect({ tensors: tf.memory().numTensors, ids: backend().numDataIds() }).toEqual(before);
    expect(tf.getKernel('Wnc/other/train', 'cpu')).toBeUndefined();
  });
});

describe('predict', () => {
  it('returns a tensor of its own that mixes with tfjs ops, for more examples than a batch', async () => {
    const model = await make();
    const rows = Array.from({ length: 13 }, (_, i) => [i, i + 1, i + 2]);
    const logits = model.predict(rows);
    expect(logits.shape).toEqual([13, 27]);
    expect(logits.dataSync().buffer).not.toBe(model.evaluation.workspace.buffer);
    const one = model.predict(tf.tensor2d([rows[12]!], [1, 3], 'int32'));
    expect([...tf.slice2d(logits as tf.Tensor2D, [12, 0], [1, 27]).dataSync()]).toEqual([...one.dataSync()]);
    expect(tf.sum(tf.softmax(logits)).dataSync()[0]).toBeCloseTo(13, 4);
    expect(model.predict([]).shape).toEqual([0, 27]);
  });

  it('gives logits at every position of a model of positions', async () => {
    const model = await make({ prediction: 'positions' });
    expect(model.predict([[0, 1, 2]]).shape).toEqual([1, 3, 27]);
  });

  it('agrees with the loss', async () => {
    const model = await make();
    fillBatch(model);
    model.evaluation.inputs.set(model.training.inputs.subarray(0, 15));
    model.evaluation.targets.set(model.training.targets.subarray(0, 5));
    const loss = model.evaluateLoss(5);
    const tokens = tf.tensor2d(model.training.inputs.slice(0, 15), [5, 3], 'int32');
    const probabilities = tf.logSoftmax(model.predict(tokens));
    const expected =
      -tf.sum(tf.mul(probabilities, tf.oneHot(tf.tensor1d(model.training.targets.slice(0, 5), 'int32'), 27))).dataSync()[0]! / 5;
    expect(loss).toBeCloseTo(expected, 5);
  });

  it.each([
    [[[1, 2]], 'WNC811', "tokens[0] holds 2 numbers; the model's context is 3"],
    [
      [
        [1, 2, 3],
        [1, 27, 3],
      ],
      'WNC812',
      'tokens[1][1] is 27',
    ],
    [[[1, 2.5, 3]], 'WNC812', 'tokens[0][1] is 2.5'],
    [[[1, -1, 3]], 'WNC812', 'tokens[0][1] is -1'],
    [[[1, Number.NaN, 3]], 'WNC812', 'tokens[0][1] is NaN'],
  ])('refuses %j', async (rows, code, message) => {
    const model = await make();
    expect(() => model.predict(rows)).toThrow(expect.objectContaining({ code, message: expect.stringContaining(message) }));
  });

  it('refuses tensors of another shape or with other numbers', async () => {
    const model = await make();
    expect(() => model.predict(tf.zeros([2, 4], 'int32'))).toThrow('[2, 4]');
    expect(() => model.predict(tf.zeros([3], 'int32'))).toThrow('[3]');
    expect(() => model.predict(tf.tensor2d([[0, 1, 0.5]]))).toThrow('tokens[0][2] is 0.5');
  });
});

it('keeps two models of one name apart', async () => {
  const first = await make();
  const second = await make();
  second.parameters.fill(0);
  expect(second.predict([[1, 2, 3]]).dataSync()[0]).toBe(0);
  const logits = first.predict([[1, 2, 3]]).dataSync()[0];
  second.dispose();
  expect(first.predict([[1, 2, 3]]).dataSync()[0]).toBe(logits);
});

describe('two copies of this runtime over one tfjs', () => {
  const namesOf = ({ parameterVariables }: Model<typeof tf>): readonly string[] => [...parameterVariables.values()].map(({ name }) => name);
  const first = (model: Model<typeof tf>): number => model.predict([[1, 2, 3]]).dataSync()[0]!;

  it('have models of one name, each with its own variables and kernels, in whatever order they come and go', async () => {
    const own = await make();
    vi.resetModules();
    const copy = await import('../../../runtime/tfjs/create-model.js');
    expect(copy.createModel).not.toBe(createModel);
    const other = await copy.createModel<typeof tf>(tinyModel());
    models.push(other);
    const third = await make();
    const names = [own, other, third].flatMap(namesOf);
    expect(new Set(names).size).toBe(names.length);
    expect(namesOf(other)[0]).toBe('tiny#2/0.weight');
    const logit = first(own);
    expect([first(other), first(third)]).toEqual([0, logit]);
    // A step of one is none of another.
    fillBatch(other);
    other.trainStep(4, 0);
    expect([own, third].map(({ training }) => training.gradients.every((gradient) => gradient === 0))).toEqual([true, true]);
    own.dispose();
    expect([first(other), first(third)]).toEqual([0, logit]);
    other.dispose();
    const again = await make();
    expect([namesOf(again)[0], first(again), first(third)]).toEqual(['tiny/0.weight', logit, logit]);
  });

  it('give way to a variable of somebody else', async () => {
    const foreign = tf.variable(tf.zeros([1]), true, 'tiny/0.weight');
    expect(namesOf(await make())[0]).toBe('tiny#2/0.weight');
    foreign.dispose();
  });
});

import createWabt from 'wabt';
import { afterAll, describe, expect, it } from 'vitest';
import type { ModelDefinition } from '../../../../runtime/contract.js';
import { shardKey, stepKey } from '../../../../runtime/random/streams.js';
import type { Examples } from '../../../../runtime/data/examples.js';
import { noExamples } from '../../../../runtime/data/split-examples.js';
import { meanLoss } from '../../../../runtime/training/evaluate.js';
import { initializeModel } from '../../../../runtime/training/initialize.js';
import { createModel } from '../../../../runtime/tfjs/create-model.js';
import type { Model } from '../../../../runtime/tfjs/model.js';
import { startedTraining } from '../../../../runtime/node/threads/training-threads.js';
import { shardsOf } from '../../../../runtime/threads/shard.js';
import { check } from '../../../../compiler/check.js';
import { testHost } from '../../../helpers/check-text.js';
import { compileChecked } from '../../../helpers/compile-spec.js';
import { specOf } from '../../../helpers/model.js';
import { refusal } from '../../refusal.js';

const made: Model[] = [];
afterAll(() => made.forEach((model) => model.dispose()));

const layers = {
  plain: ['embedding: {channels: 8}', 'linear: {channels: 12}', 'tanh', 'linear: {channels: vocabulary}'],
  dropout: ['embedding: {channels: 8}', 'dropout: 0.3', 'linear: {channels: 12}', 'tanh', 'linear: {channels: vocabulary}'],
  /** Trained over whole words. */
  tree: ['embedding: {channels: 4}', 'fuse: 2', 'linear: {channels: 8}', 'tanh', 'fuse: 2', 'linear: {channels: vocabulary}'],
  attention: ['embedding: {channels: 8}', 'positions', 'residual: [layerNorm, {attention: {heads: 2}}]', 'linear: {channels: vocabulary}'],
};

async function compiled(kind: keyof typeof layers, train: string): Promise<ModelDefinition> {
  const text = specOf(layers[kind], kind === 'tree' ? { context: 4 } : { context: 6, data: 'text: kjv' });
  const { bag, model } = await check({ name: 'spec.yaml', content: text.replace(/train: .*/, `train: ${train}`) }, testHost);
  expect(bag.sorted().filter(({ severity }) => severity === 'error')).toEqual([]);
  return (await compileChecked(model!, { evaluationBatch: 16 })).definition;
}

/** `threads` 0: as without --threads. */
async function modelWith(definition: ModelDefinition, threads: number, shards = shardsOf(definition.training.batch)!): Promise<Model> {
  const share =
    threads === 0
      ? undefined
      : (backing: Parameters<typeof startedTraining>[1]) => startedTraining(definition, backing, { threads, shards });
  const model = await createModel(definition, 'simd', share);
  made.push(model);
  initializeModel(model, 7);
  return model;
}

/** Fills the batch of a step; of some stretches more predictions do not count than of others. */
function fill({ training: { inputs, targets }, definition: { vocabulary } }: Model, step: number): void {
  for (let i = 0; i < inputs.length; i++) inputs[i] = (i * 7 + step * 5 + (i % 11)) % vocabulary;
  for (let i = 0; i < targets.length; i++) targets[i] = i % 6 > (i >> 3) % 6 ? -1 : (i * 3 + step) % vocabulary;
}

function advance(model: Model, step: number, batch: number): number {
  fill(model, step);
  model.prepareUpdate(0.01, step + 1);
  const loss = model.trainStep(batch, stepKey(1, step));
  model.update();
  return loss;
}

const adamW = '{batch: 10, optimizer: {adamW: {rate: 0.01}}, clip: 1}';

describe('a training that threads share', () => {
  it.each(['plain', 'dropout', 'attention'] as const)(
    'has the same bits with one, two, three and four threads: %s',
    { timeout: 120_000 },
    async (kind) => {
      const definition = await compiled(kind, adamW);
      const [first, ...others] = await Promise.all([1, 2, 3, 4].map((threads) => modelWith(definition, threads)));
      for (let step = 0; step < 40; step++) {
        const loss = advance(first!, step, 10);
        expect(loss).toBeGreaterThan(0);
        for (const other of others) expect(advance(other, step, 10)).toBe(loss);
      }
      for (const other of others) {
        expect(other.parameters).toEqual(first!.parameters);
        expect(other.training.optimizer).toEqual(first!.training.optimizer);
      }
    },
  );

  it.each([
    ['plain', 10],
    ['plain', 9],
    ['plain', 3],
    ['plain', 2],
    ['attention', 10],
    ['tree', 11],
  ] as const)('has the loss and gradients of the whole batch, up to rounding: %s, %i examples', async (kind, batch) => {
    const definition = await compiled(kind, kind === 'tree' ? `{batch: ${batch}, over: words}` : `{batch: ${batch}}`);
    expect(definition.training.predictions !== undefined).toBe(kind === 'tree');
    const [shared, plain] = [await modelWith(definition, 2), await modelWith(definition, 0)];
    for (const model of [shared, plain]) fill(model, 3);
    const [loss, expected] = [shared.trainStep(batch, 5), plain.trainStep(batch, 5)];
    expect(Math.abs(loss - expected)).toBeLessThan(1e-6);
    const largest = plain.training.gradients.reduce((most, gradient) => Math.max(most, Math.abs(gradient)), 0);
    expect(largest).toBeGreaterThan(0.01);
    expect(farthest(shared.training.gradients, plain.training.gradients)).toBeLessThan(1e-5 * largest);
    // The batch is as it was: what looks for the cause of NaN reads it.
    expect(shared.training.inputs).toEqual(plain.training.inputs);
    expect(shared.training.targets).toEqual(plain.training.targets);
  });

  it('counts a shard in which no prediction counts for nothing', async () => {
    const definition = await compiled('plain', '{batch: 8}');
    const [shared, plain] = [await modelWith(definition, 2), await modelWith(definition, 0)];
    for (const model of [shared, plain]) {
      fill(model, 0);
      // A step before, whose gradients are another's.
      model.trainStep(8, 0);
      model.training.targets.fill(-1, 2 * definition.context, 4 * definition.context);
    }
    expect(Math.abs(shared.trainStep(8, 0) - plain.trainStep(8, 0))).toBeLessThan(1e-6);
    expect(farthest(shared.training.gradients, plain.training.gradients)).toBeLessThan(1e-6);
  });

  it('drops others in each shard', async () => {
    const definition = await compiled('dropout', '{batch: 8}');
    const model = await modelWith(definition, 2, 2);
    const plain = await modelWith(definition, 0);
    // Both shards hold the same examples.
    const half = 4 * definition.context;
    for (const { training } of [model, plain])
      for (const array of [training.inputs, training.targets]) for (let i = 0; i < half; i++) array[half + i] = array[i] = i % 9;
    model.trainStep(8, 5);
    const [first, second] = [0, 1].map((shard) => {
      plain.trainStep(4, shardKey(5, shard));
      return plain.training.gradients.slice();
    });
    expect(farthest(first!, second!)).toBeGreaterThan(1e-4);
    const mean = first!.map((gradient, i) => (gradient + second![i]!) / 2);
    expect(farthest(model.training.gradients, mean)).toBeLessThan(1e-7);
  });

  it.each([1, 2, 4])('evaluates to the bits of one batch after another, on %i threads', async (threads) => {
    const definition = await compiled('attention', '{batch: 8}');
    const [shared, plain] = [await modelWith(definition, threads), await modelWith(definition, 0)];
    expect(shared.evaluations).toBeDefined();
    const { context, vocabulary } = definition;
    const fill = (indices: ArrayLike<number>, count: number, inputs: Int32Array, targets: Int32Array): void => {
      for (let i = 0; i < count * context; i++) {
        const place = indices[Math.floor(i / context)]! * 5 + (i % context);
        inputs[i] = place % vocabulary;
        targets[i] = place % 7 === 0 ? -1 : (place * 3) % vocabulary;
      }
    };
    // The last batch is shorter, and so is the last round of batches.
    const examples: Examples = { ...noExamples.train, count: 5 * plain.evaluationBatch + 3, inputs: context, targets: context, fill };
    for (const value of [0, 0.5]) {
      for (const model of [shared, plain]) model.parameters[0] = value;
      const [loss, expected] = [await meanLoss(shared, examples, async () => true), await meanLoss(plain, examples, async () => true)];
      expect(expected).toBeGreaterThan(0);
      expect(loss).toBe(expected);
    }
  });

  it('has a loss of NaN where one shard has, and goes on after it', async () => {
    const definition = await compiled('plain', '{batch: 8}');
    const model = await modelWith(definition, 2);
    const kept = model.parameters[0]!;
    fill(model, 0);
    model.parameters[0] = NaN;
    expect(model.trainStep(8, 0)).toBeNaN();
    model.parameters[0] = kept;
    expect(model.trainStep(8, 0)).toBeGreaterThan(0);
  });

  it('ends with an error where a thread is lost, and does not wait for it', async () => {
    const definition = await compiled('plain', '{batch: 8}');
    const { location, code } = await trapping(definition);
    const model = await createModel(definition, 'simd', (backing) =>
      startedTraining(
        definition,
        backing,
        { threads: 3, shards: 4 },
        {
          ...definition,
          simd: { ...definition.simd!, training: location, code },
        },
      ),
    );
    made.push(model);
    initializeModel(model, 7);
    const steps = (): void => {
      // A shard or more may be done here before the others are awake.
      for (let step = 0; step < 10_000; step++) advance(model, step, 8);
    };
    expect(steps).toThrow(refusal('WNC872', 'stopped'));
  });

  it('says so where a thread cannot be started', async () => {
    const definition = await compiled('plain', '{batch: 8}');
    const starting = createModel(definition, 'simd', (backing) =>
      startedTraining(
        definition,
        backing,
        { threads: 2, shards: 4 },
        {
          ...definition,
          simd: { ...definition.simd!, code: 'AAAA' },
        },
      ),
    );
    await expect(starting).rejects.toThrow(refusal('WNC872', 'the 2 threads'));
  });
});

/** A module as large as the model's, whose training step traps. */
async function trapping(
  definition: ModelDefinition,
): Promise<{ readonly location: NonNullable<ModelDefinition['simd']>['training']; readonly code: string }> {
  const wabt = await createWabt();
  const step = '(param i32 i32) (result f32) unreachable)';
  const text = `(module (memory (export "memory") 256) ${['trainingLoss', 'trainingUpdate', 'evaluation'].map((name) => `(func (export "${name}") ${step}`).join(' ')})`;
  const { buffer } = wabt.parseWat('trap.wat', text).toBinary({});
  return { location: definition.simd!.training, code: Buffer.from(buffer).toString('base64') };
}

function farthest(a: Float32Array, b: Float32Array): number {
  return a.reduce((most, value, i) => Math.max(most, Math.abs(value - b[i]!)), 0);
}

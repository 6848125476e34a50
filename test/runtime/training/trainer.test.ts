import { afterEach, describe, expect, it } from 'vitest';
import { makeExamples } from '../../../runtime/data/examples.js';
import { splitWords } from '../../../runtime/data/split.js';
import { Vocabulary } from '../../../runtime/data/vocabulary.js';
import { meanLoss } from '../../../runtime/training/evaluate.js';
import type { TrainingSettings } from '../../../runtime/contract.js';
import { createModel } from '../../../runtime/tfjs/create-model.js';
import type { Model } from '../../../runtime/tfjs/model.js';
import { Trainer, type EvaluationLine, type IntervalLine } from '../../../runtime/training/trainer.js';
import { tinyModel, type TinyOptions } from '../tiny-model.js';
import { defaults, words } from '../training-data.js';

const models: Model[] = [];
afterEach(() => {
  for (const model of models.splice(0)) model.dispose();
});

async function trainerFor(settings: Partial<TrainingSettings> = {}, options: TinyOptions = {}): Promise<Trainer> {
  const vocabulary = new Vocabulary(words);
  const definition = tinyModel({ vocabulary: vocabulary.size, context: 12, dropout: 0.2, train: { ...defaults, ...settings }, ...options });
  const model = await createModel(definition);
  models.push(model);
  const split = splitWords(words, { train: 0.8, validation: 0.1, test: 0.1, seed: 42 });
  return new Trainer(
    model,
    { ...defaults, ...settings },
    {
      train: makeExamples(split.train, vocabulary, definition),
      validation: makeExamples(split.validation, vocabulary, definition),
      test: makeExamples(split.test, vocabulary, definition),
    },
  );
}

const goOn = async (): Promise<boolean> => true;

describe('training', () => {
  it('learns, in either kind of prediction', async () => {
    for (const prediction of ['window', 'positions'] as const) {
      const trainer = await trainerFor({ steps: 300 }, { prediction, dropout: 0 });
      const before = await trainer.evaluate(['train'], goOn);
      while (!trainer.finished) trainer.advance();
      const after = await trainer.evaluate(['train'], goOn);
      expect(after!.train!).toBeLessThan(before!.train! - 0.3);
    }
  });

  it('begins with the values of the seed, each parameter by itself', async () => {
    const [a, b, other] = [await trainerFor(), await trainerFor(), await trainerFor({ seed: 7 })];
    expect(a.model.parameters).toEqual(b.model.parameters);
    expect(a.model.parameters[0]).not.toBe(other.model.parameters[0]);
    const wide = await trainerFor({}, { channels: 5 });
    // The embedding has another shape now; its numbers come in the same order all the same.
    expect([...wide.model.parameters.subarray(0, 4)]).toEqual([...a.model.parameters.subarray(0, 4)]);
  });

  it('draws from the training split with replacement, by seed and step alone', async () => {
    const trainer = await trainerFor();
    trainer.advance();
    trainer.advance();
    const second = trainer.model.training.inputs.slice();
    const skipped = await trainerFor();
    skipped.counts.step = 1;
    skipped.advance();
    expect(skipped.model.training.inputs).toEqual(second);
  });

  it('tells of intervals and evaluations', async () => {
    const intervals: IntervalLine[] = [];
    const evaluations: EvaluationLine[] = [];
    const trainer = await trainerFor({ steps: 250, evaluate: { every: 100, splits: ['validation', 'test'] } });
    const finished = await trainer.run({
      onInterval: async (line) => void intervals.push(line),
      onEvaluation: async (line) => void evaluations.push(line),
      onSlice: async () => undefined,
      pause: goOn,
    });
    expect(finished).toBe(true);
    expect(intervals.map((line) => line.step)).toEqual(Array.from({ length: 125 }, (_, i) => 2 * (i + 1)));
    expect(evaluations.map((line) => line.step)).toEqual([100, 200, 250]);
    expect(Object.keys(evaluations[0]!.evaluation)).toEqual(['validation', 'test']);
  });
});

describe('evaluation', () => {
  it('weighs every counted target alike, whatever the batches', async () => {
    for (const prediction of ['window', 'positions'] as const) {
      const losses = [];
      for (const evaluationBatch of [1, 7, 64]) {
        const { model, examples } = await trainerFor({}, { prediction, evaluationBatch });
        losses.push(await meanLoss(model, examples.test, goOn));
      }
      expect(losses[1]).toBeCloseTo(losses[0]!, 10);
      expect(losses[2]).toBeCloseTo(losses[0]!, 10);
    }
  });

  it('uses the averaged weights and leaves the trained ones as they were', async () => {
    const trainer = await trainerFor({ average: 0.9 });
    for (let i = 0; i < 20; i++) trainer.advance();
    const trained = trainer.model.parameters.slice();
    const averaged = await trainer.evaluate(['test'], goOn);
    expect(trainer.model.parameters).toEqual(trained);
    expect(averaged!.test).not.toBe(await meanLoss(trainer.model, trainer.examples.test, goOn));
    trainer.model.parameters.set(trainer.evaluationWeights);
    expect(averaged!.test).toBe(await meanLoss(trainer.model, trainer.examples.test, goOn));
  });

  it('stops where it is told to, weights restored', async () => {
    const trainer = await trainerFor({ average: 0.9 }, { evaluationBatch: 1 });
    trainer.advance();
    const trained = trainer.model.parameters.slice();
    expect(await trainer.evaluate(['train', 'train', 'train'], async () => false)).toBeNull();
    expect(trainer.model.parameters).toEqual(trained);
  });
});

describe('training that diverges', () => {
  it('names the step, the first gradient that is not finite and the rate', async () => {
    const trainer = await trainerFor({ optimizer: { kind: 'sgd', rate: 1e30, momentum: 0 } });
    const run = (): void => {
      while (!trainer.finished) trainer.advance();
    };
    expect(run).toThrow(
      expect.objectContaining({
        code: 'WNC801',
        message: expect.stringMatching(/^the loss is (NaN|Infinity) at step \d+: .* the learning rate, 1e\+30 there, is too high$/),
        fix: 'lower the rate of train.optimizer, to 1e+29 say, or bound the gradient by train.clip: 1',
      }),
    );
  });

  it('is found by an evaluation too, and the fix is a rate where the schedule has let it fall to zero', async () => {
    const schedule = { kind: 'cosine', warmup: 0, floor: 0 } as const;
    const trainer = await trainerFor({ steps: 1, schedule, optimizer: { kind: 'sgd', rate: 0.1, momentum: 0 } });
    trainer.advance();
    trainer.model.parameters.fill(1e38);
    await expect(trainer.evaluate(['validation'], goOn)).rejects.toMatchObject({
      code: 'WNC801',
      message: expect.stringMatching(/^the validation loss is (NaN|Infinity) after step 1: its logits are too large/) as string,
      fix: 'lower the rate of train.optimizer, to 0.01 say, or bound the gradient by train.clip: 1',
    });
  });

  it('says so where a weight was not finite before', async () => {
    const trainer = await trainerFor();
    trainer.model.parameters[trainer.model.definition.parameters.tensors[2]!.offset] = Number.NaN;
    expect(() => trainer.advance()).toThrow('the loss is NaN at step 1: 1.bias already holds numbers that are not finite');
    expect(() => trainer.checkFinite()).toThrow(expect.objectContaining({ code: 'WNC801' }));
  });
});

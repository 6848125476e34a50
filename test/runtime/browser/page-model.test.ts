import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import type { BrowserModel, CreateOptions } from '../../../runtime/browser/api.js';
import { createBrowserModel } from '../../../runtime/browser/browser-model.js';
import { create } from '../../../runtime/browser/index.js';
import { faster, stepMs } from '../../../runtime/browser/open-trainer.js';
import type { PageTrainer } from '../../../runtime/browser/page-trainer.js';
import { LocalTrainer } from '../../../runtime/browser/local-trainer.js';
import { pageThreads } from '../../../runtime/browser/page-threads.js';
import { Turns } from '../../../runtime/browser/turns.js';
import { splitWords } from '../../../runtime/data/split.js';
import { splitExamples } from '../../../runtime/data/split-examples.js';
import { Vocabulary } from '../../../runtime/data/vocabulary.js';
import type { TrainableDefinition } from '../../../runtime/contract.js';
import { tinyModel } from '../tiny-model.js';
import { defaults, words } from '../training-data.js';

const split = { train: 0.8, validation: 0.1, test: 0.1, seed: 42 };
const definition: TrainableDefinition = {
  ...tinyModel({ vocabulary: 7, dropout: 0.2 }),
  settings: { data: { source: 'words.txt', folder: '.', split }, train: { ...defaults, steps: 60, average: 0.9 } },
};
const rows = [
  [0, 0, 1],
  [0, 1, 2],
];
const open = (options: CreateOptions = {}): Promise<BrowserModel> => createBrowserModel(definition, options);
const refusal = (code: string, message = '') => expect.objectContaining({ code, message: expect.stringContaining(message) });
// As a caller without types may.
const untyped = (value: unknown): never => value as never;

async function trained(): Promise<BrowserModel> {
  const model = await open({ words });
  for await (const _ of model.train());
  return model;
}

describe('a model without words', () => {
  it('predicts, and is not trained, evaluated or sampled from', async () => {
    const model = await open();
    expect(await model.predict(rows)).toHaveLength(2);
    expect(model.characters).toEqual([]);
    expect(() => model.train()).not.toThrow();
    await expect(model.train().next()).rejects.toThrow(refusal('WNC845', 'words.txt'));
    await expect(model.evaluate('train')).rejects.toThrow(refusal('WNC845'));
    await expect(model.sample()).rejects.toThrow(refusal('WNC852'));
  });

  it.each([false, true])(
    'has the words’ characters from a checkpoint and samples as the model that was trained, weights alone: %s',
    async (weights) => {
      const model = await trained();
      const again = await open({ checkpoint: await model.save({ weights }) });
      expect(again.characters).toEqual(model.characters);
      expect(await again.sample({ count: 5, seed: 3 })).toEqual(await model.sample({ count: 5, seed: 3 }));
      // The weights that evaluation uses are the average, which is all that a checkpoint of weights has.
      expect(await again.predict(rows)).toEqual(await model.predict(rows));
      expect(again.step).toBe(weights ? 0 : 60);
    },
  );
});

describe('a checkpoint of another model', () => {
  it('is refused where its characters are others, and the model stays as it was', async () => {
    const model = await open({ words });
    const before = await model.predict(rows);
    const others = await open({ words: words.map((word) => word.replaceAll('a', 'ä')) });
    const foreign = await others.save();
    await expect(model.load(foreign)).rejects.toThrow(refusal('WNC846', 'number 1 is'));
    await expect(open({ words, checkpoint: foreign })).rejects.toThrow(refusal('WNC846'));
    const wider = await createBrowserModel({ ...definition, ...tinyModel({ vocabulary: 7, channels: 5 }) }, { words });
    await expect(model.load(await wider.save({ weights: true }))).rejects.toThrow(refusal('WNC731'));
    expect(await model.predict(rows)).toEqual(before);
  });

  it.each([
    ['text', 'WNC851'],
    [undefined, 'WNC851'],
    [{}, 'WNC851'],
    [Promise.resolve(), 'WNC851'],
    [new Uint8Array(3), 'WNC701'],
    [new ArrayBuffer(0), 'WNC701'],
  ])('%s is none', async (given, code) => {
    await expect((await open()).load(untyped(given))).rejects.toThrow(refusal(code));
  });
});

describe('a model of text', () => {
  const text = Array.from({ length: 400 }, (_, i) => 'abcdef\n'[(i * i * i + 2 * i + (i % 3)) % 7]).join('');
  const ofText: TrainableDefinition = {
    ...definition,
    settings: {
      ...definition.settings,
      data: { kind: 'text', source: 't.txt', folder: '.', split: { train: 0.9, validation: 0.1, test: 0 } },
    },
  };
  const openText = (options: CreateOptions = {}): Promise<BrowserModel> => createBrowserModel(ofText, options);

  it('is trained, evaluated and sampled from, and goes on from its checkpoint without the text', async () => {
    const model = await openText({ text });
    expect(model.characters).toEqual(['\n', 'a', 'b', 'c', 'd', 'e', 'f']);
    const before = await model.evaluate('validation');
    for await (const _ of model.train());
    expect(await model.evaluate('validation')).toBeLessThan(before);
    await expect(model.evaluate('test')).rejects.toThrow(refusal('WNC849', 'holds no examples'));
    const how = { length: 40, count: 2, seed: 5, prefix: 'abc' };
    const texts = await model.sample(how);
    expect(texts.map((one) => [one.length, one.slice(0, 3)])).toEqual([
      [43, 'abc'],
      [43, 'abc'],
    ]);
    expect((await model.sample()).map((one) => one.length)).toEqual([500]);
    for (const weights of [false, true]) {
      const again = await openText({ checkpoint: await model.save({ weights }) });
      expect(await again.sample(how)).toEqual(texts);
      expect(await again.sample({ length: 9 })).toEqual(await model.sample({ length: 9 }));
    }
    expect(await (await openText({ data: new TextEncoder().encode(text) })).evaluate('validation')).toBe(before);
  });

  it('refuses what is for words, and the checkpoints of words', async () => {
    await expect(openText({ words })).rejects.toThrow(refusal('WNC850', 'words is for a model of words'));
    await expect(openText({ text, data: text })).rejects.toThrow(refusal('WNC850', 'both'));
    await expect(openText({ data: ['ab', 'c'] })).rejects.toThrow(refusal('WNC850', 'a list'));
    await expect(openText({ text: 'aab' })).rejects.toThrow(refusal('WNC728', '2 distinct characters'));
    await expect(openText(untyped({ text: 5 }))).rejects.toThrow(refusal('WNC850', 'text is 5'));
    await expect(openText({ checkpoint: await (await trained()).save() })).rejects.toThrow(refusal('WNC846', 'was trained on words'));
    const model = await openText({ text });
    await expect(model.sample({ prefix: 'x' })).rejects.toThrow(refusal('WNC635'));
    await expect(model.sample({ onCut: () => undefined })).rejects.toThrow(refusal('WNC636'));
    await expect(model.sampleBytes()).rejects.toThrow(refusal('WNC636'));
    await expect(model.sample({ length: 0 })).rejects.toThrow(refusal('WNC821'));
    await expect((await openText()).sample()).rejects.toThrow(refusal('WNC852'));
    await expect((await openText()).evaluate('train')).rejects.toThrow(refusal('WNC845', 't.txt'));
    await expect((await open({ words })).sample({ length: 5 })).rejects.toThrow(refusal('WNC636'));
  });
});

describe('a model of bytes', () => {
  it('takes bytes and gives bytes', async () => {
    const ofBytes: TrainableDefinition = {
      ...tinyModel({ vocabulary: 256 }),
      settings: {
        train: { ...defaults, steps: 5 },
        data: { kind: 'bytes', source: 'any.bin', folder: '.', split: { train: 0.9, validation: 0.1, test: 0 } },
      },
    };
    const model = await createBrowserModel(ofBytes, { data: Uint8Array.from({ length: 300 }, (_, i) => (i * i) % 251).buffer });
    for await (const _ of model.train());
    const [bytes] = await model.sampleBytes({ length: 20, prefix: Uint8Array.of(1, 2, 255) });
    expect([...bytes!.subarray(0, 3), bytes!.length]).toEqual([1, 2, 255, 23]);
    await expect(model.sample()).rejects.toThrow(refusal('WNC636'));
    const again = await createBrowserModel(ofBytes, { checkpoint: await model.save() });
    expect(await again.sampleBytes({ length: 9 })).toEqual(await model.sampleBytes({ length: 9 }));
  });
});

describe('wrong options', () => {
  it.each([
    [{ step: 5 }, 'WNC850', 'no option "step"'],
    [{ steps: 0 }, 'WNC850', 'steps is 0'],
    [{ steps: '5' }, 'WNC850', 'steps is "5"'],
    [{ seed: -1 }, 'WNC850', 'seed is -1'],
    [{ target: 'gpu' }, 'WNC850', 'one of webgl, simd and cpu'],
    [{ words: 5 }, 'WNC850', 'words is 5'],
    [{ words: ['ab', 1] }, 'WNC850', 'words is a list'],
    [{ words: ['a.b', 'c'] }, 'WNC605', 'words[0]'],
    [{ words: ['a'] }, 'WNC603', ''],
    [{ words: '' }, 'WNC602', ''],
    [{ words: 'ab\nba' }, 'WNC728', ''],
    [{ onCompile: 1 }, 'WNC850', 'onCompile'],
    [{ checkpoint: 'x' }, 'WNC850', 'checkpoint'],
    [5, 'WNC850', 'they have to be an object'],
    [null, 'WNC850', 'they have to be an object'],
  ])('create(%j) is refused: %s %s', async (options, code, message) => {
    await expect(open(untyped(options))).rejects.toThrow(refusal(code, message));
  });

  it.each([
    [{ count: 0 }, 'WNC821'],
    [{ count: Infinity }, 'WNC821'],
    [{ count: 2e6 }, 'WNC821'],
    [{ count: '3' }, 'WNC850'],
    [{ seed: 1.5 }, 'WNC821'],
    [{ temperature: -1 }, 'WNC821'],
    [{ topK: 0 }, 'WNC821'],
    [{ prefix: 3 }, 'WNC850'],
    [{ prefix: 'ё' }, 'WNC609'],
    [{ cuont: 3 }, 'WNC850'],
    [7, 'WNC850'],
  ])('sample(%j) is refused: %s', async (options, code) => {
    await expect((await open({ words })).sample(untyped(options))).rejects.toThrow(refusal(code));
  });

  it.each([
    [[], 'WNC811'],
    ['x', 'WNC811'],
    [null, 'WNC811'],
    [[null], 'WNC811'],
    [[, [0, 0, 0]], 'WNC811'],
    [[[0, 0]], 'WNC811'],
    [[[0, 0, 7]], 'WNC812'],
    [[[0, 0, -1]], 'WNC812'],
    [[[0, 0, 0.5]], 'WNC812'],
    [[[0, 0, '1']], 'WNC812'],
  ])('predict(%j) is refused: %s', async (tokens, code) => {
    await expect((await open()).predict(untyped(tokens))).rejects.toThrow(refusal(code));
  });

  it('of evaluate and save are refused, and undefined is none', async () => {
    const model = await open({ words, target: undefined, steps: undefined });
    await expect(model.evaluate(untyped('val'))).rejects.toThrow(refusal('WNC849', '"val"'));
    await expect(model.save(untyped({ weight: true }))).rejects.toThrow(refusal('WNC850'));
    expect(await model.sample({ count: undefined, prefix: undefined })).toHaveLength(10);
    const few = await open({ words: ['abc', 'def'] });
    await expect(few.evaluate('validation')).rejects.toThrow(refusal('WNC849', 'no examples'));
  });

  it.each([[undefined], [null], [5], [{}], [{ model: definition }], [tinyModel()]])('%s is no generated model', async (source) => {
    await expect(create(untyped(source))).rejects.toThrow(refusal('WNC851'));
  });

  it('takes rows as typed arrays', async () => {
    const model = await open();
    expect(await model.predict(rows.map((row) => Int32Array.from(row)))).toEqual(await model.predict(rows));
  });

  it('fewer steps than were taken are refused', async () => {
    const saved = await (await trained()).save();
    await expect((await open({ words, checkpoint: saved, steps: 10 })).train().next()).rejects.toThrow(refusal('WNC727', '60 steps'));
  });
});

describe('a model that was disposed of', () => {
  it('refuses every method, and another dispose does nothing', async () => {
    const model = await open({ words });
    const saved = await model.save();
    model.dispose();
    model.dispose();
    expect(() => model.train()).toThrow(refusal('WNC848'));
    for (const ask of [
      () => model.predict(rows),
      () => model.sample(),
      () => model.evaluate('train'),
      () => model.save(),
      () => model.load(saved),
      () => model.predict(untyped('x')),
    ]) {
      await expect(ask()).rejects.toThrow(refusal('WNC848', 'tiny was disposed of'));
    }
    expect([model.name, model.step, model.characters.length]).toEqual(['tiny', 0, 6]);
  });

  it('ends its training cleanly, from inside the loop and from outside', async () => {
    const inside = await open({ words, steps: 1_000_000 });
    let turns = 0;
    for await (const _ of inside.train()) if (++turns === 2) inside.dispose();
    expect(turns).toBe(2);
    const outside = await open({ words, steps: 1_000_000 });
    setTimeout(() => outside.dispose(), 60);
    for await (const { step } of outside.train()) expect(step).toBeGreaterThan(0);
    const unbegun = await open({ words });
    const loop = unbegun.train();
    unbegun.dispose();
    expect(await loop.next()).toEqual({ done: true, value: undefined });
  });

  it('lets what is under way end, and refuses what waits', async () => {
    const model = await open({ words });
    const expected = await model.predict(rows);
    const running = model.predict(rows);
    await Promise.resolve();
    await Promise.resolve();
    const waiting = model.sample();
    model.dispose();
    const [answer, refused] = await Promise.allSettled([running, waiting]);
    expect(answer.status === 'rejected' ? (answer.reason as { code: string }).code : answer.value).toSatisfy(
      (one) => one === 'WNC848' || JSON.stringify(one) === JSON.stringify(expected),
    );
    expect(refused).toMatchObject({ status: 'rejected', reason: { code: 'WNC848' } });
  });

  it('gives its memory back', async () => {
    const use = async (): Promise<void> => {
      const model = await open({ words });
      for await (const _ of model.train()) break;
      await model.sample({ count: 1 });
      model.dispose();
    };
    await use();
    const before = tf.memory();
    for (let i = 0; i < 5; i++) await use();
    const { numTensors, numDataBuffers, numBytes } = tf.memory();
    expect({ numTensors, numDataBuffers, numBytes }).toEqual({
      numTensors: before.numTensors,
      numDataBuffers: before.numDataBuffers,
      numBytes: before.numBytes,
    });
    // Nor does one that could not be filled stay.
    await expect(open({ words, checkpoint: new Uint8Array(9) })).rejects.toThrow(refusal('WNC701'));
    expect(tf.memory().numTensors).toBe(before.numTensors);
  });
});

describe('training in parts', () => {
  it('takes as many steps as it is told, to the same weights, and gives the loss of each', async () => {
    const [parts, whole] = [await open({ words }), await open({ words })];
    const losses: number[] = [];
    const ends: number[] = [];
    for (const steps of [1, 10, 100]) {
      for await (const progress of parts.train({ steps })) losses.push(...progress.losses);
      ends.push(parts.step);
    }
    expect(ends).toEqual([1, 11, 60]);
    const [inOne, evaluated]: [number[], number[]] = [[], []];
    for await (const progress of whole.train()) {
      inOne.push(...progress.losses);
      if (progress.evaluation) evaluated.push(progress.step);
    }
    expect(losses).toHaveLength(60);
    expect(losses).toEqual(inOne);
    expect(evaluated.at(-1)).toBe(60);
    expect(await parts.predict(rows)).toEqual(await whole.predict(rows));
  });

  it('ends where its signal is aborted', async () => {
    const model = await open({ words, steps: 1_000_000 });
    const abort = new AbortController();
    let turns = 0;
    for await (const _ of model.train({ signal: abort.signal })) if (++turns === 2) abort.abort();
    expect(turns).toBe(2);
    const { step } = model;
    for await (const _ of model.train({ signal: abort.signal }));
    expect(model.step).toBe(step);
  });

  it('refuses options that it has not', async () => {
    const model = await open({ words });
    for (const options of [{ steps: 0 }, { steps: 1.5 }, { signal: 5 }, { signal: null }, { step: 3 }, 7])
      expect(() => model.train(untyped(options))).toThrow(refusal('WNC850'));
  });
});

describe('what was drawn', () => {
  it('is told symbol by symbol, with the logits that predict gives after the same word', async () => {
    const model = await trained();
    const drawn: number[][] = [];
    const first: Float32Array[] = [];
    const sampled = await model.sample({
      count: 4,
      prefix: 'a',
      onDraw: ({ sample, symbol, logits }) => {
        (drawn[sample] ??= []).push(symbol);
        if (sample === 0) first.push(logits.slice());
      },
    });
    const spelt = drawn.map((symbols) => `a${symbols.map((symbol) => (symbol === 0 ? '' : model.characters[symbol - 1])).join('')}`);
    expect(spelt).toEqual(sampled);
    const a = model.characters.indexOf('a') + 1;
    const [expected] = await model.predict([[0, 0, a]]);
    expect([...(first[0] ?? [])].map((logit) => logit.toFixed(4))).toEqual([...(expected ?? [])].map((logit) => logit.toFixed(4)));
    await expect(model.sample(untyped({ onDraw: 1 }))).rejects.toThrow(refusal('WNC850'));
  });
});

describe('methods that are called at once', () => {
  it('run one after the other', async () => {
    const model = await open({ words });
    const loops = [model.train(), model.train()].map(async (loop) => {
      for await (const _ of loop);
    });
    const [, , words_, loss] = await Promise.all([...loops, model.sample({ count: 3 }), model.evaluate('train')]);
    expect(model.step).toBe(60);
    expect(words_).toHaveLength(3);
    expect(loss).toBeGreaterThan(0);
    // As one that was trained by a single loop.
    expect(await model.predict(rows)).toEqual(await (await trained()).predict(rows));
  });

  it('go on where one of them fails', async () => {
    const turns = new Turns();
    const seen: string[] = [];
    turns.whenIdle(() => seen.push('idle'));
    const failed = turns.take(async () => Promise.reject(new Error('no'))).catch(() => seen.push('failed'));
    const second = turns.take(async () => seen.push('second'));
    turns.whenIdle(() => seen.push('idle again'));
    await Promise.all([failed, second]);
    await Promise.resolve();
    expect(seen).toEqual(['idle', 'failed', 'second', 'idle again']);
  });
});

describe('the trial of a target', () => {
  const examples = splitExamples(definition, splitWords(words, split), new Vocabulary(words));
  const trainer = (): Promise<LocalTrainer> =>
    LocalTrainer.create(definition, definition.settings.train, examples, 'cpu', pageThreads(undefined));

  it('leaves the trainer as it was', async () => {
    const tried = await trainer();
    expect(await stepMs(tried)).toBeGreaterThan(0);
    const fresh = await trainer();
    expect([tried.counts, tried.intervalLosses]).toEqual([fresh.counts, fresh.intervalLosses]);
    expect(await tried.download()).toEqual(await fresh.download());
  });

  it('leaves it so where a step of the trial fails', async () => {
    const tried = await trainer();
    const { slice } = tried;
    let slices = 0;
    tried.slice = async (...wish) => (++slices === 2 ? Promise.reject(new Error('lost')) : slice.apply(tried, wish));
    await expect(stepMs(tried)).rejects.toThrow('lost');
    const fresh = await trainer();
    expect([tried.counts, tried.intervalLosses]).toEqual([fresh.counts, fresh.intervalLosses]);
    expect(await tried.download()).toEqual(await fresh.download());
  });

  it('keeps the faster and disposes of the other', () => {
    const disposed: string[] = [];
    const fake = (target: 'cpu' | 'webgl'): PageTrainer =>
      ({ target, dispose: () => void disposed.push(target) }) as unknown as PageTrainer;
    expect(faster(fake('cpu'), 2, fake('webgl'), 1).target).toBe('webgl');
    expect(faster(fake('cpu'), 1, fake('webgl'), 2).target).toBe('cpu');
    expect(disposed).toEqual(['cpu', 'webgl']);
  });
});

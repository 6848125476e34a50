import { afterEach, describe, expect, it } from 'vitest';
import { initializeModel } from '../../../runtime/training/initialize.js';
import { longestWord } from '../../../runtime/data/words.js';
import { longestSample, sampleWords } from '../../../runtime/sampling/sample.js';
import { createModel } from '../../../runtime/tfjs/create-model.js';
import type { Model } from '../../../runtime/tfjs/model.js';
import { tinyModel, type TinyOptions } from '../tiny-model.js';

const characters = [...'abcdef'];
const models: Model[] = [];
afterEach(() => {
  for (const model of models.splice(0)) model.dispose();
});

async function make(options: TinyOptions = {}): Promise<Model> {
  const model = await createModel(tinyModel({ vocabulary: 7, ...options }));
  models.push(model);
  initializeModel(model, 3);
  return model;
}

/** Adds to the logit of a token, whatever the input. */
function favour(model: Model, token: number, by: number): void {
  model.parameters[model.definition.parameters.tensors[2]!.offset + token]! += by;
}

describe.each(['window', 'positions'] as const)('words of a model of kind %s', (prediction) => {
  const context = prediction === 'positions' ? 12 : 3;

  it('do not depend on how many run at once or are asked for', async () => {
    const many = sampleWords(await make({ prediction, context, evaluationBatch: 16 }), characters, { count: 40, seed: 1 });
    const few = await make({ prediction, context, evaluationBatch: 3 });
    expect(sampleWords(few, characters, { count: 40, seed: 1 })).toEqual(many);
    expect(sampleWords(few, characters, { count: 5, seed: 1 })).toEqual(many.slice(0, 5));
    expect(sampleWords(few, characters, { count: 40, seed: 2 })).not.toEqual(many);
    expect(new Set(many).size).toBeGreaterThan(20);
  });

  it('follow the logits that predict gives', async () => {
    const model = await make({ prediction, context });
    const [word] = sampleWords(model, characters, { count: 1, seed: 1, temperature: 0, prefix: 'ab' });
    let expected = 'ab';
    while (expected.length < (prediction === 'positions' ? context - 1 : longestSample)) {
      const tokens = [...expected].map((character) => characters.indexOf(character) + 1);
      const row = prediction === 'positions' ? [0, ...tokens] : [0, 0, 0, ...tokens].slice(-3);
      const logits = model.predict([[...row, ...new Array<number>(context - row.length).fill(0)]]).dataSync();
      const at = prediction === 'positions' ? tokens.length * 7 : 0;
      const here = [...logits.slice(at, at + 7)];
      const token = here.indexOf(Math.max(...here));
      if (token === 0) break;
      expected += characters[token - 1];
    }
    expect(word).toBe(expected);
  });

  it('begin with the prefix', async () => {
    const words = sampleWords(await make({ prediction, context }), characters, { count: 20, seed: 1, prefix: 'bad' });
    expect(words.every((word) => word.startsWith('bad'))).toBe(true);
    expect(new Set(words).size).toBeGreaterThan(1);
  });

  it('end at the limit where the model does not end them', async () => {
    const model = await make({ prediction, context });
    favour(model, 0, -1000);
    let cut: readonly number[] = [];
    const words = sampleWords(model, characters, { count: 2, seed: 1, onCut: (numbers) => (cut = numbers) });
    expect(words[0]).toHaveLength(prediction === 'positions' ? context - 1 : longestSample);
    expect(cut).toEqual([0, 1]);
  });

  it('are as long as those to train on may be, and whole where the model ends them there', async () => {
    expect(longestSample).toBe(longestWord);
    const model = await make({ prediction, context });
    const whole = 'a'.repeat(prediction === 'positions' ? context - 1 : longestSample);
    // The prefix leaves no room: what is left to the model is to end the word, or not.
    favour(model, 0, 1000);
    const told: (readonly number[])[] = [];
    const options = { count: 2, seed: 1, prefix: whole, onCut: (numbers: readonly number[]) => void told.push(numbers) };
    expect(sampleWords(model, characters, options)).toEqual([whole, whole]);
    expect(told).toEqual([]);
    favour(model, 0, -2000);
    expect(sampleWords(model, characters, options)).toEqual([whole, whole]);
    expect(told).toEqual([[0, 1]]);
  });

  it('have the prefix composed where the words were', async () => {
    const model = await make({ prediction, context });
    const accented = [...'abcdeé'];
    expect(sampleWords(model, accented, { count: 1, seed: 1, prefix: 'be\u0301', normalize: 'nfc' })[0]).toMatch(/^b\u00e9/);
    expect(() => sampleWords(model, accented, { count: 1, seed: 1, prefix: 'be\u0301' })).toThrow(
      expect.objectContaining({ code: 'WNC609' }),
    );
  });

  it('leave out those of the set, and keep their order', async () => {
    const model = await make({ prediction, context });
    const all = sampleWords(model, characters, { count: 60, seed: 1 });
    const except = new Set(all.filter((_, i) => i % 2 === 0));
    const kept = all.filter((word) => word !== '' && !except.has(word));
    expect(sampleWords(model, characters, { count: 10, seed: 1, except })).toEqual(kept.slice(0, 10));
  });
});

it('takes only the likeliest characters', async () => {
  const model = await make();
  favour(model, 2, 100);
  favour(model, 5, 99);
  favour(model, 0, 98);
  const words = sampleWords(model, characters, { count: 50, seed: 1, topK: 2, temperature: 50 });
  expect(new Set(words.join(''))).toEqual(new Set('be'));
  expect(sampleWords(model, characters, { count: 1, seed: 9, topK: 1 })).toEqual(
    sampleWords(model, characters, { count: 1, seed: 1, temperature: 0 }),
  );
});

it('draws in proportion to the softmax of the logits', async () => {
  const model = await make({ evaluationBatch: 500 });
  model.parameters.fill(0);
  for (const token of [3, 4, 5, 6]) favour(model, token, -1000);
  favour(model, 1, Math.log(3));
  // Boundary 1, a 3, b 1 of 5.
  const words = sampleWords(model, characters, { count: 5000, seed: 1 });
  expect(words.filter((word) => word === '').length / 5000).toBeCloseTo(0.2, 1);
  expect(words.filter((word) => word.startsWith('a')).length / 5000).toBeCloseTo(0.6, 1);
});

it('gives up on new words where there are none', async () => {
  const model = await make();
  favour(model, 0, 1000);
  expect(sampleWords(model, characters, { count: 5, seed: 1, except: new Set() })).toEqual([]);
});

it.each([
  [{ count: 0 }, 'WNC821', 'the count is 0'],
  [{ count: 1.5 }, 'WNC821', 'the count is 1.5'],
  [{ temperature: -1 }, 'WNC821', 'the temperature is -1'],
  [{ temperature: Number.NaN }, 'WNC821', 'the temperature is NaN'],
  [{ topK: 0 }, 'WNC821', 'top-k is 0'],
  [{ prefix: 'ax' }, 'WNC609', 'the prefix has "x", which the model does not know'],
  [{ prefix: 'a'.repeat(1001) }, 'WNC822', 'the prefix has 1001 characters; a word of this model has at most 1000'],
])('refuses %j', async (options, code, message) => {
  const model = await make();
  expect(() => sampleWords(model, characters, { count: 1, seed: 1, ...options })).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining(message) }),
  );
});

it('refuses weights that are not finite', async () => {
  const model = await make();
  model.parameters.fill(Number.NaN);
  expect(() => sampleWords(model, characters, { count: 1, seed: 1 })).toThrow(expect.objectContaining({ code: 'WNC823' }));
});

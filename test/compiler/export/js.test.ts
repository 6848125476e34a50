import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineModel } from '../../../compiler/cli/define-model.js';
import type { TrainedModel } from '../../../compiler/export/format.js';
import { compileModel } from '../../../compiler/pipeline.js';
import { fillModel, sizeOf } from '../../../runtime/files/named-tensors.js';
import { sampleSymbols } from '../../../runtime/sampling/sample-symbols.js';
import { sampleWords } from '../../../runtime/sampling/sample.js';
import { createModel } from '../../../runtime/tfjs/create-model.js';
import type { Model } from '../../../runtime/tfjs/model.js';
import { importModule, moduleFile, withoutWeights, type AnyExported } from '../../helpers/exported-module.js';
import { withFolder } from '../../helpers/folder.js';
import { realize, specWish } from '../../helpers/random-spec.js';
import { logitsOf, randomTokens, trainedModel } from '../../helpers/trained-model.js';

/** `WNC_PROPERTY_RUNS=200 npm test -- export/js` looks longer. */
const RUNS = Number(process.env['WNC_PROPERTY_RUNS'] ?? 8);
const specs = readdirSync('specs').filter((file) => file.endsWith('.yaml'));
const specText = (file: string): string => readFileSync(join('specs', file), 'utf8');
const targets = ['simd', 'cpu'] as const;

const words = 'data: {source: names, context: 6}';
const layers = (...names: readonly string[]): string => names.map((name) => `  - ${name}\n`).join('');
const small = (data: string, ...names: readonly string[]): string =>
  `name: small\n${data}\nmodel:\n${layers('embedding: {channels: 6}', ...names, 'linear: {channels: vocabulary}')}`;

/** One of each way to sample: with a state, without one, over windows, and where a state has as many places as the context. */
const ways = {
  'words by a recurrence': small(words, 'gru: {channels: 8}'),
  'words by windows that stream': small('data: {source: names, context: 4}', 'fuse: 2', 'linear: {channels: 9}', 'tanh', 'fuse: 2'),
  'words by windows alone': small(words, 'flatten', 'linear: {channels: 9}', 'tanh'),
  'words by attention': small(words, 'positions: learned', 'attention: {heads: 2}', 'layerNorm'),
  'text that goes past the context': small('data: {text: kjv, context: 6}', 'positions: learned', 'attention: {heads: 2}'),
  'text by a recurrence': small('data: {text: kjv, context: 6}', 'gru: {channels: 8}'),
  'bytes by windows': small('data: {bytes: any.bin, context: 5}', 'flatten', 'linear: {channels: 7}', 'tanh'),
  'audio by a convolution': small('data: {audio: {file: any.wav, rate: 100}, context: 8}', 'causalConv: {channels: 6, kernel: 2}'),
};

/** The logits of a module against the interpreter's of the ops one by one. */
async function expectLogits(model: AnyExported, trained: TrainedModel, batch: number): Promise<void> {
  const { context } = trained.model.spec.data;
  const tokens = randomTokens(trained, batch);
  const rows = await model.predict(Array.from({ length: batch }, (_, row) => tokens.subarray(row * context, (row + 1) * context)));
  const [expected, found] = [logitsOf(trained, tokens), rows.flatMap((row) => [...row])];
  expect(found.length).toBe(expected.length);
  const scale = expected.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
  const difference = expected.reduce((most, value, i) => Math.max(most, Math.abs(value - (found[i] ?? NaN))), 0);
  expect(difference / scale).toBeLessThan(1e-4);
}

/** The same model as `wnc sample` runs it. */
async function localModel({ model, tensors }: TrainedModel, target: 'simd' | 'cpu'): Promise<Model> {
  const local = await createModel((await defineModel(compileModel(model, null))).definition, target);
  fillModel(tensors, local, 'the test');
  return local;
}

/** Samples of wnc's own. */
function samplesOf(
  model: Model,
  { symbols }: TrainedModel,
  options: { readonly count: number; readonly seed: number; readonly length?: number },
) {
  const { length: _, ...ofWords } = options;
  if (symbols.kind === 'words') return sampleWords(model, symbols.characters, ofWords);
  const found = sampleSymbols(model, symbols, options);
  return 'texts' in found ? found.texts : 'bytes' in found ? found.bytes : found.recordings;
}

describe('an exported module computes what the model does', () => {
  it.each(specs)('of specs/%s', { timeout: 120_000 }, async (file) => {
    const trained = await trainedModel(specText(file));
    const { create } = await importModule(trained);
    for (const target of targets) {
      const model = await create({ target });
      expect(model.target).toBe(target);
      await expectLogits(model, trained, trained.model.spec.data.context > 64 ? 1 : 3);
    }
  });

  it('of random specs', { timeout: 60_000 + RUNS * 2000 }, async () => {
    await fc.assert(
      fc.asyncProperty(specWish, fc.nat(2 ** 31), async (wish, seed) => {
        const trained = await trainedModel(realize(wish, 4), seed);
        const { create } = await importModule(trained);
        for (const target of targets) await expectLogits(await create({ target }), trained, 3);
      }),
      { numRuns: RUNS },
    );
  });

  it('of more examples than it takes at a time', async () => {
    const trained = await trainedModel(ways['words by windows alone']);
    await expectLogits(await (await importModule(trained)).create(), trained, 300);
  });
});

describe('an exported module samples what wnc samples', () => {
  it.each(Object.entries(ways))('%s', async (_, text) => {
    const trained = await trainedModel(text);
    const { create } = await importModule(trained);
    for (const target of targets) {
      const [model, local] = [await create({ target }), await localModel(trained, target)];
      const options = { count: 5, seed: 7, ...(trained.symbols.kind !== 'words' && { length: 20 }) };
      const samples = await model.sample(options);
      expect(samples).toEqual(samplesOf(local, trained, options));
      expect(await model.sample(options)).toEqual(samples);
      if (model.sampleBytes) expect(await model.sampleBytes(options)).toEqual(samples);
      local.dispose();
    }
  });

  it('begins with a prefix, takes the likeliest, and says which words were cut', async () => {
    const trained = await trainedModel(ways['words by attention']);
    const model = await (await importModule(trained)).create();
    const cut: number[] = [];
    const found = await model.sample({ count: 20, prefix: 'ab', temperature: 0, onCut: (numbers: number[]) => cut.push(...numbers) });
    expect(found.every((word) => typeof word === 'string' && word.startsWith('ab'))).toBe(true);
    expect(new Set(found).size).toBe(1);
    expect(cut.length === 0 || cut.length === 20).toBe(true);
    expect(await model.sample({ topK: 1, count: 1, prefix: 'ab' })).toEqual(found.slice(0, 1));
  });
});

describe('an exported module', () => {
  it('says what it is', async () => {
    const trained = { ...(await trainedModel(ways['words by a recurrence'])), step: 4321 };
    const model = await (await importModule(trained)).create();
    const parameters = trained.model.graph.parameters.reduce((sum, { attributes }) => sum + sizeOf(attributes.shape), 0);
    expect(model).toMatchObject({ name: 'small', kind: 'words', step: 4321, characters: trained.symbols.characters, parameters });
  });

  it('refuses what page and command line refuse, in the same words', async () => {
    const [wordModel, byteModel] = await Promise.all(
      [ways['words by a recurrence'], ways['bytes by windows']].map(async (text) =>
        (await importModule(await trainedModel(text))).create(),
      ),
    );
    const wrong: readonly [Promise<unknown> | undefined, string][] = [
      [wordModel?.predict([[1, 2]]), 'WNC811'],
      [wordModel?.predict([]), 'WNC811'],
      [wordModel?.predict([[0, 1, 2, 3, 4, 27]]), 'WNC812'],
      [wordModel?.sample({ count: 0 }), 'WNC821'],
      [wordModel?.sample({ temperature: -1 }), 'WNC821'],
      [wordModel?.sample({ prefix: 'Ä' }), 'WNC609'],
      [wordModel?.sample({ length: 3 }), 'WNC636'],
      [wordModel?.sample({ cuont: 3 }), 'WNC850'],
      [byteModel?.sample({ length: 0 }), 'WNC821'],
      [byteModel?.sample({ onCut: () => undefined }), 'WNC636'],
    ];
    for (const [call, code] of wrong) await expect(call).rejects.toMatchObject({ code, message: expect.any(String) as string });
    const { create } = await importModule(await trainedModel(ways['words by a recurrence']));
    await expect(create({ target: 'webgl' })).rejects.toMatchObject({ code: 'WNC850' });
    await expect(create({ words: 'a' })).rejects.toMatchObject({ code: 'WNC850' });
    wordModel?.dispose();
    await expect(wordModel?.sample()).rejects.toMatchObject({ code: 'WNC848' });
  });

  it.each(['words by a recurrence', 'text by a recurrence', 'bytes by windows', 'audio by a convolution'] as const)(
    'has types that say what it has, under strict flags, of %s',
    async (way) => {
      const trained = await trainedModel(ways[way]);
      const types = await moduleFile(trained, 'model.d.ts');
      const [, body = ''] = /export interface Model \{\n([\s\S]*?)\n\}/.exec(types) ?? [];
      const declared = [...body.matchAll(/^ {2}(?:readonly )?(\w+)[:(]/gm)].map(([, name]) => name);
      const model = await (await importModule(trained)).create();
      const members = new Set<string>();
      for (let at: object = model; at !== Object.prototype; at = Object.getPrototypeOf(at) as object)
        for (const name of Object.getOwnPropertyNames(at)) if (name !== 'constructor') members.add(name);
      expect([...members].sort()).toEqual([...declared].sort());
      await withFolder((folder) => {
        const isText = ['words', 'text'].includes(trained.symbols.kind);
        const use = `import { create, type Model, type SampleOptions } from './model.js';
          const model: Model = await create({ target: 'cpu' });
          const [row]: Float32Array[] = await model.predict([[0, 1], Int32Array.of(1)]);
          const options: SampleOptions = { seed: 7, temperature: 0.5, topK: 3, count: 2 };
          const samples: ${isText ? 'string' : 'Uint8Array'}[] = await model.sample(options);
          // @ts-expect-error
          await model.sample({ ${trained.symbols.kind === 'words' ? 'length: 3' : 'onCut: () => undefined'} });
          export const all = [row, samples, model.kind === '${trained.symbols.kind}'] as const;`;
        writeFileSync(join(folder, 'model.d.ts'), types);
        writeFileSync(join(folder, 'use.ts'), use);
        const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--noEmit'];
        const flags = [...strict, '--module', 'nodenext', '--target', 'es2022', '--types', '', '--skipLibCheck', 'false'];
        writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
        const { status, stdout } = spawnSync(process.execPath, [resolve('node_modules/typescript/lib/tsc.js'), ...flags, 'use.ts'], {
          cwd: folder,
          encoding: 'utf8',
        });
        expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
        return Promise.resolve();
      });
    },
  );

  it('of hierarchical is under 25 kB compressed, without its weights', async () => {
    const code = await moduleFile(await trainedModel(specText('hierarchical.yaml')), 'model.js');
    const rest = withoutWeights(code);
    expect(code.length - rest.length).toBeGreaterThan(100_000);
    expect(gzipSync(rest).length).toBeLessThan(25_000);
  });

  it('asks for nothing but the language: no module, no network, no code made of text, nothing of Node', async () => {
    for (const text of Object.values(ways)) {
      const code = withoutWeights(await moduleFile(await trainedModel(text), 'model.js'));
      const lines = code.split('\n').filter((line) => !line.startsWith('//'));
      const found = lines
        .join('\n')
        .match(/\bimport\b|\b(require|fetch|eval|importScripts|Function)\(|\b(process|Buffer|document|window|self)\.|tensorflow/g);
      expect(found).toBeNull();
      expect(code.match(/trainingLoss|trainingUpdate|gradients|optimizer/g)).toBeNull();
    }
  });

  it('keeps rounded weights, a half and a quarter as large', async () => {
    const trained = await trainedModel(specText('hierarchical.yaml'));
    const exact = await (await importModule(trained)).create();
    const tokens = [[0, 0, 0, 5, 13, 13, 1, 2]];
    const [logits] = await exact.predict(tokens);
    const sizes: number[] = [];
    for (const [weights, error] of [
      ['float32', 0],
      ['float16', 0.02],
      ['int8', 0.2],
    ] as const) {
      const code = await moduleFile(trained, 'model.js', { weights });
      sizes.push(code.length - withoutWeights(code).length);
      const [rounded] = await (await (await importModule(trained, { weights })).create()).predict(tokens);
      const difference = Math.max(...(rounded ?? []).map((value, i) => Math.abs(value - (logits?.[i] ?? NaN))));
      expect(difference).toBeLessThanOrEqual(error);
      if (weights !== 'float32') expect(difference).toBeGreaterThan(0);
    }
    const [whole = 0, half = 0, quarter = 0] = sizes;
    expect(half / whole).toBeCloseTo(0.5, 2);
    expect(quarter / whole).toBeLessThan(0.3);
  });
});

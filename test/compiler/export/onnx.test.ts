import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fromBinary } from '@bufbuild/protobuf';
import fc from 'fast-check';
import { ModelProtoSchema, TensorProto_DataType, type ValueInfoProto } from 'onnx-buf';
import { describe, expect, it } from 'vitest';
import { create } from '../../../compiler/cli/library.js';
import { main } from '../../../compiler/cli/main.js';
import { exporter } from '../../../compiler/export/onnx/index.js';
import { everyLayer } from '../../../compiler/model/infer.js';
import type { TrainedModel } from '../../../compiler/export/format.js';
import { because } from '../../helpers/because.js';
import { fakeTerminal } from '../../helpers/fake-terminal.js';
import { withFolder } from '../../helpers/folder.js';
import { runOnnx, whyNoRuntime } from '../../helpers/onnx-runtime.js';
import { python, whyNoPython } from '../../helpers/python.js';
import { realize, specWish } from '../../helpers/random-spec.js';
import { logitsOf, randomTokens, trainedModel } from '../../helpers/trained-model.js';

/** `WNC_PROPERTY_RUNS=500 npm test -- onnx` looks longer. */
const RUNS = Number(process.env['WNC_PROPERTY_RUNS'] ?? 24);
const SEED = process.env['WNC_PROPERTY_SEED'];
const noRuntime = whyNoRuntime();
const noChecker = whyNoPython('onnx');

const specs = readdirSync('specs').filter((file) => file.endsWith('.yaml'));
const specText = (file: string): string => readFileSync(join('specs', file), 'utf8');

async function encode(trained: TrainedModel): Promise<Uint8Array> {
  const [data] = (await exporter.files(trained)).values();
  if (!(data instanceof Uint8Array)) throw new Error('an ONNX file is bytes');
  return data;
}

/** Logits of onnxruntime-web within 1e-4 of the interpreter's. */
async function expectAgreement(trained: TrainedModel, batch: number): Promise<void> {
  const { data: spec } = trained.model.spec;
  const tokens = randomTokens(trained, batch);
  const { dims, data } = await runOnnx(await encode(trained), tokens, spec.context);
  const isForWindow = trained.model.inferred.prediction === 'window';
  expect(dims).toEqual(isForWindow ? [batch, spec.vocabulary] : [batch, spec.context, spec.vocabulary]);
  const expected = logitsOf(trained, tokens);
  expect(data.length).toBe(expected.length);
  const scale = expected.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
  const difference = expected.reduce((most, value, i) => Math.max(most, Math.abs(value - (data[i] ?? NaN))), 0);
  expect(difference / scale).toBeLessThan(1e-4);
}

describe('an ONNX file', () => {
  const read = async (text: string) => {
    const trained = await trainedModel(text);
    const model = fromBinary(ModelProtoSchema, await encode(trained));
    return {
      trained,
      model,
      nodes: model.graph?.node ?? [],
      paths: everyLayer(trained.model.inferred.layers).map(({ layer }) => layer.path),
    };
  };

  it('says what it is: opset 17, tokens to logits of any number of examples, metadata', async () => {
    const { model } = await read(specText('hierarchical.yaml'));
    expect(model.opsetImport).toMatchObject([{ domain: '', version: 17n }]);
    expect(model.irVersion).toBe(8n);
    const portOf = ({ name, type }: ValueInfoProto) => {
      if (type?.value.case !== 'tensorType') throw new Error(`${name} is no tensor`);
      const { elemType, shape } = type.value.value;
      return [name, TensorProto_DataType[elemType], shape?.dim.map(({ value: { value } }) => value)];
    };
    expect(model.graph?.input.map(portOf)).toEqual([['tokens', 'INT64', ['batch', 8n]]]);
    expect(model.graph?.output.map(portOf)).toEqual([['logits', 'FLOAT', ['batch', 27n]]]);
    const metadata = Object.fromEntries(model.metadataProps.map(({ key, value }) => [key, value]));
    expect(metadata).toMatchObject({ context: '8', prediction: 'window', data: 'words', wnc: '0.0.0', vocabulary: '27' });
    expect(metadata['spec']).toBe(specText('hierarchical.yaml'));
    const characters = JSON.parse(metadata['characters'] ?? '') as readonly string[];
    expect([characters.length, characters[0], characters[1]]).toEqual([27, '.', 'a']);
  });

  it.each(specs)('has a node for each layer of specs/%s that computes anything, by its path', async (file) => {
    const { nodes, paths, trained } = await read(specText(file));
    const names = nodes.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const known = new Set(paths);
    // The last of a model that predicts for its window leaves out the axis of positions.
    expect(names.filter((name) => !known.has(name.split('/')[0] ?? '') && name !== 'Squeeze')).toEqual([]);
    const parameters = [...trained.tensors.keys()].map((name) => name.slice(0, name.search(/\.(?:(?:filter|gate|out_proj)\.)?\w+$/)));
    expect(parameters.filter((path) => !names.includes(path))).toEqual([]);
  });

  it.each([
    ['rnn', 'RNN'],
    ['gru', 'GRU'],
    ['lstm', 'LSTM'],
  ])('has the recurrence of %s as ONNX’s own %s', async (file, operator) => {
    const { nodes } = await read(specText(`${file}.yaml`));
    expect(nodes.filter(({ opType }) => opType === operator).length).toBeGreaterThan(0);
    expect(nodes.map(({ opType }) => opType)).not.toContain('Loop');
  });
});

describe.skipIf(noRuntime !== undefined)(`onnxruntime-web computes what the model does${because(noRuntime)}`, () => {
  it.each(specs)('of specs/%s', async (file) => {
    const trained = await trainedModel(specText(file));
    // A batch of two and of one: its size is free.
    for (const batch of trained.model.spec.data.context > 64 ? [1] : [2, 1]) await expectAgreement(trained, batch);
  });

  it('of a run, with the averaged weights that eval uses', async () => {
    await withFolder(async (folder) => {
      const spec = `name: averaged
data: {words: names, context: 4}
model: [{embedding: {channels: 4}}, flatten, {linear: {channels: 8}}, batchNorm, tanh, {linear: {channels: vocabulary}}]
train: {steps: 40, batch: 8, average: {decay: 0.9}}
`;
      const [file, run, out] = ['spec.yaml', 'run', 'averaged.onnx'].map((name) => join(folder, name)) as [string, string, string];
      writeFileSync(file, spec);
      for (const typed of [
        ['train', file, '--out', run],
        ['export', run, '--to', 'onnx', '--out', out],
      ]) {
        const terminal = fakeTerminal();
        expect(await main(typed, terminal), terminal.text.err).toBe(0);
      }
      const model = await create(run);
      const tokens = [0, 0, 1, 2, 3, 4, 5, 6];
      const expected = (await model.predict([tokens.slice(0, 4), tokens.slice(4)])).flatMap((row) => [...row]);
      const { data } = await runOnnx(readFileSync(out), Int32Array.from(tokens), 4);
      expected.forEach((value, i) => expect(data[i]).toBeCloseTo(value, 4));
      model.dispose();
    });
  });

  it('of random specs', { timeout: 60_000 + RUNS * 500 }, async () => {
    await fc.assert(
      fc.asyncProperty(specWish, fc.nat(2 ** 31), async (wish, seed) => {
        const text = realize(wish, 4);
        try {
          await expectAgreement(await trainedModel(text, seed), 3);
        } catch (error) {
          throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${text}`, { cause: error });
        }
      }),
      { numRuns: RUNS, ...(SEED !== undefined && { seed: Number(SEED) }) },
    );
  });
});

describe.skipIf(noChecker !== undefined)(`Python's onnx accepts${because(noChecker)}`, () => {
  it('every spec of specs/ and random ones, shapes and all', async () => {
    await withFolder(async (folder) => {
      const models = join(folder, 'models');
      mkdirSync(models);
      for (const file of specs) writeFileSync(join(models, `${file}.onnx`), await encode(await trainedModel(specText(file))));
      for (const [i, wish] of fc.sample(specWish, { numRuns: RUNS, seed: 3 }).entries())
        writeFileSync(join(models, `random-${i}.onnx`), await encode(await trainedModel(realize(wish, 4))));
      const program = `
import glob, onnx
for file in sorted(glob.glob('*.onnx')):
    model = onnx.load(file)
    try:
        onnx.checker.check_model(model, full_check=True)
        onnx.shape_inference.infer_shapes(model, strict_mode=True, data_prop=True)
    except Exception as error:
        print(file, error)
print('checked')`;
      const { stdout, stderr } = spawnSync(python, ['-c', program], { cwd: models, encoding: 'utf8' });
      expect(stdout, stderr).toBe('checked\n');
    });
  });
});

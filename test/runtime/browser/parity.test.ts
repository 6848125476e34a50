import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../../compiler/check.js';
import { compileModel } from '../../../compiler/pipeline.js';
import { define } from '../../../compiler/define.js';
import { createHost } from '../../../compiler/cli/host.js';
import { generateTypeScript } from '../../../compiler/targets/typescript/generate.js';
import { fromBase64, toBase64 } from '../../../runtime/files/base64.js';
import type { ModelDefinition } from '../../../runtime/contract.js';
import { initializeModel } from '../../../runtime/training/initialize.js';
import { namedTensors, type NumberTensor } from '../../../runtime/files/named-tensors.js';
import { readSafetensors, writeSafetensors } from '../../../runtime/files/safetensors.js';
import { runStep, type Batch, type StepResult } from '../../../runtime/training/step.js';
import { comparable, expectTensors, floorOf } from '../../helpers/agreement.js';
import { openModule, useBrowser } from '../../helpers/browser.js';
import { testHost } from '../../helpers/check-text.js';
import { compileText } from '../../helpers/compile-spec.js';
import { realize, specWish } from '../../helpers/random-spec.js';
import { numbers } from '../../helpers/run-graph.js';

/** The same tolerance as in Node: the browser's software renderer computes as the processor does. */
const TOLERANCE = 2e-5;
const fixtures = 'test/fixtures/pytorch';
const names = readdirSync(fixtures);
const ROWS = 3;

const browser = useBrowser();
let page: Page;

/** A fixture compiled for as many examples as its batch has. */
async function compileFixture(name: string, withPadding = false) {
  const folder = join(fixtures, name);
  const batch = JSON.parse(readFileSync(join(folder, 'batch.json'), 'utf8')) as { inputs: number[][]; targets: unknown };
  const rows = batch.inputs.length;
  const path = join(folder, 'spec.yaml');
  const content = readFileSync(path);
  // A text has as many characters as it has; of words half of a batch's nodes count as distinct, as they do elsewhere.
  const host = /^data: \{(words|source)/m.test(content.toString()) ? testHost : createHost(undefined, { judged: false });
  const { model } = await check({ name: path, content }, host);
  const compiled = compileModel(model!, null, { trainingBatch: rows, evaluationBatch: rows, withPadding });
  return { folder, batch, compiled };
}

const script = `
  import { fromBase64, toBase64 } from './runtime/files/base64.ts';
  import { readSafetensors, writeSafetensors } from './runtime/files/safetensors.ts';
  import { runStep, stepInput, stepResult } from './runtime/training/step.ts';
  import { webglStep } from './runtime/training/webgl-step.ts';
  ${names.map((name, index) => `import { model as model${index} } from 'generated:${name}/model.ts';`).join('\n')}
  const models = { ${names.map((name, index) => `'${name}': model${index}`).join(', ')} };
  const pack = ({ loss, evalLoss, tensors }) => ({ loss, evalLoss, tensors: toBase64(writeSafetensors(tensors, {})) });
  const unpack = (text) => readSafetensors(fromBase64(text), 'weights').tensors;
  export const onCpu = async (name, weights, batch) => pack(await runStep(models[name], unpack(weights), batch, 0.1, 'cpu'));
  export const onCard = async (definition, weights, batch) => {
    const input = stepInput(definition, unpack(weights), batch, 0.1);
    return pack(stepResult(definition, input, await webglStep(definition, input)));
  };
`;

interface Packed {
  readonly loss: number;
  readonly evalLoss: number;
  readonly tensors: string;
}

beforeAll(async () => {
  const modules = new Map<string, string>();
  for (const name of names) {
    const { compiled } = await compileFixture(name);
    for (const [file, text] of generateTypeScript(compiled)) modules.set(`${name}/${file}`, text);
  }
  page = await openModule(browser(), script, modules);
});

async function onCard(definition: object, weights: string, batch: Batch): Promise<Packed> {
  // Functions do not cross into a page.
  const plain = JSON.parse(JSON.stringify(definition)) as object;
  return page.evaluate(
    ([model, text, examples]) =>
      (globalThis as never as { test: { onCard(...all: unknown[]): Promise<Packed> } }).test.onCard(model, text, examples),
    [plain, weights, batch] as const,
  );
}

/** Whether the card has rows for the positions that count alone. */
const isLaid = ({ webgl }: Pick<ModelDefinition, 'webgl'>): boolean => webgl?.training.positions !== undefined;

/** Logits as a card has them whose words are laid end to end: zeros behind the last position of an example that counts. */
function laid(tensors: ReadonlyMap<string, NumberTensor>, { targets }: Batch): ReadonlyMap<string, NumberTensor> {
  const lengths = (targets as number[][]).map((own) => own.findLastIndex((target) => target >= 0) + 1);
  const changed = [...tensors].map(([name, tensor]): readonly [string, NumberTensor] => {
    const [, positions = 1, width = 1] = tensor.shape;
    const counts = (i: number): boolean => Math.floor(i / width) % positions < lengths[Math.floor(i / width / positions)]!;
    return [name, name.endsWith('logits') ? { ...tensor, values: tensor.values.map((value, i) => (counts(i) ? value : 0)) } : tensor];
  });
  return new Map(changed);
}

describe.each(['cpu', 'webgl', 'webgl, padding too'])('agrees with PyTorch in a browser on the target %s', (target) => {
  it.each(names)('%s', async (name) => {
    const { folder, batch, compiled } = await compileFixture(name, target === 'webgl, padding too');
    const weights = readFileSync(join(folder, 'weights.safetensors')).toString('base64');
    const { definition } = await define(compiled);
    if (target === 'webgl, padding too') {
      expect(isLaid(definition)).toBe(false);
      // It is what was compared before.
      if (!isLaid((await define((await compileFixture(name)).compiled)).definition)) return;
    }
    const found =
      target === 'cpu'
        ? await page.evaluate(
            ([model, text, examples]) =>
              (globalThis as never as { test: { onCpu(...all: unknown[]): Promise<Packed> } }).test.onCpu(model, text, examples),
            [name, weights, batch] as const,
          )
        : await onCard(definition, weights, batch);
    const facts = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as { loss: number; eval_loss: number };
    expect(Math.abs(found.loss - facts.loss)).toBeLessThan(1e-5);
    expect(Math.abs(found.evalLoss - facts.eval_loss)).toBeLessThan(1e-5);
    const whole = readSafetensors(readFileSync(join(folder, 'expected.safetensors')), 'expected').tensors;
    const expected = target !== 'cpu' && isLaid(definition) ? laid(whole, batch) : whole;
    expectTensors(
      comparable(readSafetensors(fromBase64(found.tensors), 'found').tensors, expected),
      expected,
      TOLERANCE,
      floorOf(expected),
    );
  });
});

/** A card reads from 16 textures at a time, a processor from as many as there are. */
const branches = Array.from({ length: 24 }, () => '[{linear: {channels: 4, bias: false}}]').join(', ');
const wide = (merge: string): string =>
  `name: wide\ndata: {source: names, context: 3}\nmodel: [{embedding: {channels: 4}}, flatten, {parallel: {merge: ${merge}, branches: [${branches}]}}, tanh, {linear: {channels: vocabulary}}]\ntrain: {batch: ${ROWS}}\n`;

describe('more tensors than a program can read', () => {
  it.each(['add', 'multiply', 'concat'])('%s of 24 branches', async (merge) => {
    const { model } = await check({ name: 'spec.yaml', content: wide(merge) }, testHost);
    const { training, evaluation } = (await define(compileModel(model!, null))).definition.webgl;
    for (const { shaders } of [training, evaluation])
      for (const { samplers } of Object.values(shaders)) expect(samplers.length).toBeLessThanOrEqual(16);
    await agrees(wide(merge), 7);
  });
});

describe('tensors that are called like something of GLSL or of the programs', () => {
  it('dropout4, row and others', async () => {
    await agrees(
      `name: names\ndata: {source: names, context: 2}\nmodel: [{embedding: {channels: 4}, as: row}, flatten, {linear: {channels: 4}, as: half}, {tanh: {}, as: sampler2D}, {dropout: 0.5}, {linear: {channels: vocabulary}, as: main}]\ntrain: {batch: ${ROWS}}\n`,
      3,
    );
  });
});

// A texture of a matrix product has its rows in layers, each from a texel on: few columns leave most of a texel empty.
describe('matrices of few columns', () => {
  it.each([1, 2, 3, 5])('%i', async (channels) => {
    const sides = `[{embedding: {channels: ${channels}}}, {linear: {channels: ${channels}}}, {residual: [{attention: {heads: 1}}]}, {gated: {channels: 4, dilation: 3}}, {linear: {channels: ${channels}}}, flatten, {linear: {channels: vocabulary}}]`;
    await agrees(`name: narrow\ndata: {source: names, context: 7}\nmodel: ${sides}\ntrain: {batch: ${ROWS}}\n`, channels);
  });
});

describe('recurrences over few positions', () => {
  it.each([2, 3])('%i', async (positions) => {
    await agrees(
      `name: short\ndata: {source: names, context: ${2 * positions}}\nmodel: [{embedding: {channels: 3}}, {fuse: 2}, {lstm: {channels: 2}}, {gru: {channels: 4}}, {rnn: {channels: 4}}, flatten, {linear: {channels: vocabulary}}]\ntrain: {batch: ${ROWS}}\n`,
      5,
    );
  });
});

describe('a weight that is an embedding’s and a linear’s', () => {
  it.each([
    ['at every position', '{residual: [layerNorm, {attention: {heads: 2}}]}, {layerNorm: {bias: false}}'],
    ['in a tree', '{maxPool: 2}, {linear: {channels: 6}}, mish, {averagePool: 2}, elu, {fuse: 2}, {linear: {channels: 6}}'],
  ])('%s', async (_, between) => {
    const model = `[{embedding: {channels: 6}, as: tokens}, ${between}, {linear: {channels: vocabulary, tied: tokens}}]`;
    await agrees(`name: tied\ndata: {words: names, context: 8}\nmodel: ${model}\ntrain: {batch: ${ROWS}}\n`, 3);
  });
});

describe('activations of small and of large numbers', () => {
  const values = [-80, -40, -20, -9, -1, -0.51, -0.49, -1e-2, -1e-4, -1e-7, 0, 1e-7, 1e-3, 0.4, 1, 3, 20, 90];
  const exact: Readonly<Record<string, (x: number) => number>> = {
    elu: (x) => (x > 0 ? x : Math.expm1(x)),
    softplus: (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))),
    mish: (x) =>
      x > 0 ? x * Math.tanh(Math.log1p(Math.exp(x))) : (x * (Math.exp(2 * x) + 2 * Math.exp(x))) / (Math.exp(2 * x) + 2 * Math.exp(x) + 2),
    leakyRelu: (x) => (x > 0 ? x : 0.01 * x),
  };

  it.each(Object.entries(exact))('%s is as precise as float32', async (name, of) => {
    const text = `name: precise\ndata: {words: names, context: 1}\nmodel: [{embedding: {channels: ${values.length}}}, ${name}, last, {linear: {channels: vocabulary, bias: false}}]\ntrain: {batch: ${ROWS}}\n`;
    const { model } = await check({ name: 'spec.yaml', content: text }, testHost);
    const { definition } = await define(compileModel(model!, null, { trainingBatch: ROWS, evaluationBatch: ROWS }));
    // Each logit is one number of what the layer gives, by a power of two that brings it near 1: nothing is rounded again.
    const scale = (i: number): number => 2 ** Math.round(-Math.log2(Math.abs(of(values[i]!)) || 1));
    const { tensors } = definition.parameters;
    const weights = new Map(
      tensors.map((tensor, k) => {
        const data = new Float32Array(tensor.shape.reduce((a, b) => a * b));
        for (let i = 0; i < data.length; i++) {
          const [row, column] = [Math.floor(i / values.length), i % values.length];
          data[i] = k === 0 ? values[column]! : row === column ? scale(column) : 0;
        }
        return [tensor.name, { shape: tensor.shape, values: data }] as const;
      }),
    );
    const batch = { inputs: [[1], [2], [3]], targets: [1, 2, 3] };
    const found = await onCard(definition, toBase64(writeSafetensors(weights, {})), batch);
    const logits = readSafetensors(fromBase64(found.tensors), 'found').tensors.get('logits')!.values;
    for (const [i, value] of values.entries()) {
      const expected = of(Math.fround(value)) * scale(i);
      expect(Math.abs(logits[i]! - expected), `${name}(${value}) times ${scale(i)}`).toBeLessThan(
        2e-6 + 1e-6 * Math.abs(value) * Number(value < -5),
      );
    }
  });
});

describe('random specs on the target webgl', () => {
  const RUNS = Number(process.env['WNC_PROPERTY_RUNS'] ?? 6);
  it('agree with generated TypeScript', { timeout: 60_000 + RUNS * 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(specWish, fc.nat(2 ** 31), async (wish, seed) => {
        const text = realize(wish, ROWS);
        try {
          await agrees(text, seed);
        } catch (error) {
          throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${text}`, { cause: error });
        }
      }),
      // The first that fails is shown as it is: shrinking takes a page and a compilation each time.
      { numRuns: RUNS, endOnFailure: true },
    );
  });
});

async function agrees(text: string, seed: number): Promise<void> {
  const { definition } = await compileText(text);
  const { model } = await check({ name: 'spec.yaml', content: text }, testHost);
  const random = numbers(seed);
  const token = (): number => Math.floor((random() + 1) * 13.5);
  const row = <Value>(make: () => Value): Value[] => Array.from({ length: definition.context }, make);
  const inputs = Array.from({ length: ROWS }, () => row(token));
  // Of some examples not every position counts.
  const counted = (example: number, position: number): boolean => position <= (seed + 3 * example) % definition.context;
  const targets =
    definition.prediction === 'window'
      ? inputs.map(token)
      : inputs.map((_, example) => row(token).map((target, position) => (counted(example, position) ? target : -1)));
  const parameters = new Float32Array(definition.parameters.length);
  const statistics = new Float32Array(definition.statistics.length);
  initializeModel({ definition, parameters, statistics }, seed);
  const weights = new Map([...namedTensors(definition.parameters, parameters), ...namedTensors(definition.statistics, statistics)]);
  const expected = await runStep(definition, weights, { inputs, targets }, 0.1, 'cpu');
  const { definition: forCard } = await define(compileModel(model!, null, { trainingBatch: ROWS, evaluationBatch: ROWS }));
  const found = await onCard(forCard, toBase64(writeSafetensors(weights, {})), { inputs, targets });
  expect(Math.abs(found.loss - expected.loss)).toBeLessThan(5e-4);
  const moved = await movedByRounding(
    (given) => runStep(definition, given, { inputs, targets }, 0.1, 'cpu'),
    weights,
    expected.tensors,
    seed,
  );
  const floor = (key: string): number => Math.max(5e-2, (8 * moved.get(kindOf(key))!) / 5e-4);
  const wanted = isLaid(forCard) ? laid(expected.tensors, { inputs, targets }) : expected.tensors;
  expectTensors(readSafetensors(fromBase64(found.tensors), 'found').tensors, wanted, 5e-4, floor);
}

/** Relative distance of weights that single precision hardly tells apart. */
const ROUNDING = 3e-7;

/**
 * How far a step's tensors move, by kind, when its weights do by no more than rounding. Batch norms over numbers that are nearly
 * equal divide by nearly nothing, one after the other: what is left of a gradient may then be rounding alone, on any target.
 */
async function movedByRounding(
  step: (weights: ReadonlyMap<string, NumberTensor>) => Promise<StepResult>,
  weights: ReadonlyMap<string, NumberTensor>,
  expected: ReadonlyMap<string, NumberTensor>,
  seed: number,
): Promise<ReadonlyMap<string, number>> {
  const random = numbers(seed + 1);
  const found = new Map<string, number>();
  for (let draw = 0; draw < 4; draw++) {
    const near = [...weights].map(
      ([key, { shape, values }]) => [key, { shape, values: values.map((value) => value * (1 + ROUNDING * random())) }] as const,
    );
    for (const [key, { values }] of (await step(new Map(near))).tensors) {
      const distance = expected.get(key)!.values.reduce((most, value, i) => Math.max(most, Math.abs(value - values[i]!)), 0);
      found.set(kindOf(key), Math.max(found.get(kindOf(key)) ?? 0, distance));
    }
  }
  return found;
}

/** `grad` of `grad.2.weight`. */
function kindOf(key: string): string {
  return key.split('.')[0]!;
}

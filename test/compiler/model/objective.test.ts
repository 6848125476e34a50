import { describe, expect, it } from 'vitest';
import { check } from '../../../compiler/check.js';
import { compileModel } from '../../../compiler/pipeline.js';
import { interpret } from '../../../compiler/interpret/interpreter.js';
import { countTargets, lowerLoss, lowerTargets, type Objective } from '../../../compiler/model/loss.js';
import { GraphBuilder } from '../../../compiler/ops/builder.js';
import { differentiate } from '../../../compiler/passes/differentiate.js';
import { dropoutMask, erf } from '../../../runtime/kernels/math.js';
import { makeTable } from '../../../runtime/kernels/tables.js';
import type { Program } from '../../../compiler/schedule/kernel.js';
import { generateTrainingStep } from '../../../compiler/targets/typescript/generate.js';
import { testHost } from '../../helpers/check-text.js';
import { compileChecked } from '../../helpers/compile-spec.js';
import { modelOfText } from '../../helpers/model.js';
import { expectProperties } from '../../helpers/model-properties.js';

const BATCH = 3;

const models = {
  'a window': 'data: {words: names, context: 3}\nmodel: [embedding: {channels: 4}, flatten, linear: {channels: vocabulary}]',
  'a tree whose equal nodes are computed once':
    'data: {words: names, context: 4}\nmodel: [embedding: {channels: 3}, fuse: 2, linear: {channels: 5}, tanh, fuse: 2, linear: {channels: 5}, tanh, linear: {channels: vocabulary}]',
  'words laid end to end':
    'data: {words: names, context: 6}\nmodel: [embedding: {channels: 4}, causalConv: {channels: 5, kernel: 2}, tanh, linear: {channels: vocabulary}]',
  'words step by step':
    'data: {words: names, context: 5}\nmodel: [embedding: {channels: 4}, gru: {channels: 3}, linear: {channels: vocabulary}]',
  'words with attention and dropout':
    'data: {words: names, context: 5}\nmodel: [embedding: {channels: 4}, positions, attention: {heads: 2}, dropout: 0.2, linear: {channels: vocabulary}]',
};

const objectives = {
  'smoothed labels': 'labelSmoothing: 0.1',
  teachers: 'teach: {runs: [any], weight: 0.3}',
  'smoothed labels and teachers at a temperature': 'labelSmoothing: 0.2, teach: {runs: [any], temperature: 0.5}',
};

async function compiled(model: string, train: string) {
  const text = `name: any\n${model}\ntrain: {batch: ${BATCH + 1}, ${train}}\n`;
  const { bag, model: checked } = await check({ name: 'spec.yaml', content: text }, testHost);
  if (!checked)
    throw new Error(
      bag
        .sorted()
        .map(({ code, message }) => `${code} ${message}`)
        .join('\n'),
    );
  return { text, checked, definition: (await compileChecked(checked, {})).definition };
}

describe.each(Object.entries(objectives))('%s', (_, train) => {
  it.each(Object.entries(models))('have the gradients of finite differences on every target in %s', async (__, model) => {
    await expectProperties({ ...(await compiled(model, train)), count: BATCH, seed: 7 });
  });

  it('have them over whole words', async () => {
    await expectProperties({
      ...(await compiled(models['a tree whose equal nodes are computed once'], `over: words, ${train}`)),
      count: BATCH,
      seed: 7,
    });
  });
});

// Of torch 1.13, in double precision: CrossEntropyLoss(label_smoothing, ignore_index=-1), and beside it with teachers
// (1 - w) · that + w · T² · -Σ q · log_softmax(z / T), of `logits`, `targets` and `taught`; the last row has no target.
const logits = [0.5, -1.25, 2.0, 0.125, 1.5, 0.25, -0.75, -2.0, 0.0, 3.0, 1.0, -1.0];
const targets = [2, 0, -1];
const taught = [0.1, 0.2, 0.6, 0.1, 0.4, 0.3, 0.2, 0.1, 0.25, 0.25, 0.25, 0.25];
const torch: readonly (readonly [string, Objective, number, readonly number[]])[] = [
  [
    'label_smoothing of 0.1',
    { labelSmoothing: 0.1, teach: null },
    0.520036715029588,
    [0.0663301319, 0.0011986229, -0.1092078593, 0.0416791045, -0.1109076323, 0.0882328999, 0.0245575629, -0.0018828305],
  ],
  [
    'distillation',
    { labelSmoothing: 0, teach: { weight: 0.3, temperature: 1 } },
    0.6740992150295879,
    [0.0638301319, -0.0163013771, -0.0867078593, 0.0391791045, -0.0584076323, 0.0557328999, 0.0070575629, -0.0043828305],
  ],
  [
    'both',
    { labelSmoothing: 0.2, teach: { weight: 0.5, temperature: 1 } },
    1.060661715029588,
    [0.0413301319, -0.0488013771, -0.0092078593, 0.0166791045, 0.0390923677, 0.0132328999, -0.0254424371, -0.0268828305],
  ],
  [
    'both at a temperature',
    { labelSmoothing: 0.2, teach: { weight: 0.6, temperature: 2.5 } },
    4.98314239535711,
    [0.12598313, -0.0654077831, -0.1517019622, 0.0911266153, 0.002539811, 0.006602423, -0.0102353404, 0.0010931064],
  ],
];

it.each(torch)("is PyTorch's loss and gradient: %s", (_, objective, loss, gradient) => {
  const builder = new GraphBuilder();
  const table = builder.parameter('logits', [3, 4], { kind: 'constant', value: 0 });
  const rows = builder.gather(table, builder.input('tokens', ['B', 1, 1]));
  const total = lowerLoss(builder, rows, countTargets(builder, lowerTargets(builder, 1)), objective);
  const graph = differentiate(builder.graph({ logits: rows, loss: total }));
  const values = interpret(graph, {
    batch: 3,
    named: () => logits,
    input: (role) => (role === 'tokens' ? [0, 1, 2] : role === 'teacher' ? taught : targets),
    dropoutKey: 0,
    functions: { erf, dropoutMask, makeTable },
    array: Float64Array,
  });
  const found = [...(values.get(graph.outputs.gradients.get('logits')!)?.values ?? [])];
  expect(values.get(graph.outputs.loss!)?.values[0]).toBeCloseTo(loss, 12);
  for (const [i, value] of [...gradient, 0, 0, 0, 0].entries()) expect(found[i]).toBeCloseTo(value, 9);
});

describe("what generated code says of the loss's kernels", () => {
  const window = 'data: {words: names, context: 3}\nmodel: [embedding: {channels: 4}, flatten, linear: {channels: vocabulary}]';
  const smoothed = `name: any\n${window}\ntrain: {batch: 4, labelSmoothing: 0.1}\n`;

  it('is its own formula in training, and that of the targets alone in what does not learn', async () => {
    const { plain, sliding } = compileModel(await modelOfText(smoothed), null);
    const formulas = ({ kernels }: Program): readonly (readonly string[])[] =>
      kernels.flatMap(({ origins }) =>
        origins.filter(({ layer }) => layer === 'loss').map(({ formula: { forward } }) => forward.split('; ')),
      );
    expect(new Set(formulas(plain.training).flat())).toContain('wanted = 0.9 · onehot(targets) + 0.1 / V');
    for (const program of [plain.evaluation, sliding!.program]) {
      expect(formulas(program).length).toBeGreaterThan(0);
      expect(new Set(formulas(program).flat())).toEqual(
        new Set(['probabilities = softmax(logits)', 'loss = -Σ log(probabilities[target]) / count']),
      );
    }
  });

  it('stands in the text of whoever prints a step by itself, as the playground does', async () => {
    const { plain, spec } = compileModel(await modelOfText(smoothed), null);
    expect(generateTrainingStep(plain.training, spec.file)).toContain('// wanted = 0.9 · onehot(targets) + 0.1 / V\n');
  });
});

import { describe, expect, it } from 'vitest';
import { check } from '../../../compiler/check.js';
import { trainingGraph } from '../../../compiler/pipeline.js';
import { interpret } from '../../../compiler/interpret/interpreter.js';
import { lower } from '../../../compiler/model/lower.js';
import { dropoutMask, erf } from '../../../runtime/kernels/math.js';
import { makeTable } from '../../../runtime/kernels/tables.js';
import type { NumberTensor } from '../../../runtime/files/named-tensors.js';
import { runStep, type StepResult } from '../../../runtime/training/step.js';
import { localTargets } from '../../../runtime/targets.js';
import { expectTensors } from '../../helpers/agreement.js';
import { testHost } from '../../helpers/check-text.js';
import { compileChecked } from '../../helpers/compile-spec.js';
import { modelOf, specOf } from '../../helpers/model.js';
import { numbers, runGraph } from '../../helpers/run-graph.js';

/** Three words of different lengths, as many positions as there are letters and one more. */
const words = [[3, 1], [5, 5, 2, 7], [4]];
const rows = words.length;
const norms = [
  'batchNorm',
  'batchNorm: {variance: unbiased}',
  'batchNorm: {over: batch}',
  'batchNorm: {over: batch, variance: unbiased, momentum: 0.5}',
];
const layersWith = (norm: string): readonly string[] => [
  'embedding: {channels: 4}',
  'linear: {channels: 5}',
  norm,
  'tanh',
  'linear: {channels: vocabulary}',
];

function batchOf(context: number): { readonly inputs: number[][]; readonly targets: number[][] } {
  const padded = (row: readonly number[], by: number): number[] => [...row, ...Array.from({ length: context - row.length }, () => by)];
  return { inputs: words.map((word) => padded([0, ...word], 0)), targets: words.map((word) => padded([...word, 0], -1)) };
}

async function compiled(norm: string, context: number) {
  const { model } = await check({ name: 'spec.yaml', content: specOf(layersWith(norm), { context, batch: rows }) }, testHost);
  return { checked: model!, definition: (await compileChecked(model!, { trainingBatch: rows, evaluationBatch: rows })).definition };
}

/** Numbers that are the same for a tensor of the same name, one after the other, so that a longer context begins alike. */
function weightsOf({ parameters, statistics }: Awaited<ReturnType<typeof compiled>>['definition']): Map<string, NumberTensor> {
  return new Map(
    [...parameters.tensors, ...statistics.tensors].map(({ name, shape }, index) => {
      const random = numbers(index + 1);
      const values = new Float32Array(shape.reduce((a, b) => a * b));
      return [name, { shape, values: values.map(() => (name.endsWith('running_var') ? 1.5 + random() : random())) }];
    }),
  );
}

describe.each(norms)('%s over words', (norm) => {
  const stepWith = async (context: number, target: (typeof localTargets)[number]): Promise<StepResult> => {
    const { definition } = await compiled(norm, context);
    return runStep(definition, weightsOf(definition), batchOf(context), 0.1, target);
  };

  it.each(localTargets)('gives the same loss, gradients and statistics with a longer context on the target %s', async (target) => {
    const [short, long] = [await stepWith(5, target), await stepWith(9, target)];
    expect(Math.abs(long.loss - short.loss)).toBeLessThan(1e-6);
    expect(Math.abs(long.evalLoss - short.evalLoss)).toBeLessThan(1e-6);
    const learned = ([key]: readonly [string, NumberTensor]): boolean => key.startsWith('grad.') || key.startsWith('after.');
    const first = (key: string, { shape, values }: NumberTensor): NumberTensor => {
      const like = short.tensors.get(key)!;
      return { shape: like.shape, values: shape.length === like.shape.length ? values.slice(0, like.values.length) : values };
    };
    const found = new Map([...long.tensors].filter(learned).map(([key, tensor]) => [key, first(key, tensor)] as const));
    expectTensors(found, new Map([...short.tensors].filter(learned)), 1e-5, 5e-2);
  });

  it('has running statistics of the words alone', async () => {
    const context = 7;
    const { checked, definition } = await compiled(norm, context);
    const weights = weightsOf(definition);
    const { inputs, targets } = batchOf(context);
    const graph = trainingGraph(checked);
    const values = interpret(graph, {
      batch: rows,
      named: (name) => weights.get(name)!.values,
      input: (role) => (role === 'tokens' ? inputs.flat() : targets.flat()),
      dropoutKey: 0,
      functions: { erf, dropoutMask, makeTable },
      array: Float64Array,
    });
    const x = values.get(
      graph.nodes.find(({ origin, op, stage }) => origin?.layer === 'linear' && op === 'add' && stage === 'forward')!,
    )!.values;
    const { tensors } = await runStep(definition, weights, { inputs, targets }, 0.1, 'cpu');
    const [mean, variance] = ['running_mean', 'running_var'].map((name) => tensors.get(`after.2.${name}`)!);
    const perPosition = mean!.shape.length === 2;
    const momentum = norm.includes('momentum') ? 0.5 : 0.1;
    const places = Array.from({ length: rows * context }, (_, i) => i).filter((i) => targets.flat()[i]! >= 0);
    for (let t = 0; t < (perPosition ? context : 1); t++) {
      const seen = places.filter((i) => !perPosition || i % context === t);
      for (let c = 0; c < 5; c++) {
        const all = seen.map((i) => x[i * 5 + c]!);
        const average = all.reduce((a, b) => a + b, 0) / all.length;
        const unbiased = all.reduce((sum, one) => sum + (one - average) ** 2, 0) / (all.length - 1);
        const before = ['running_mean', 'running_var'].map((name) => weights.get(`2.${name}`)!.values[t * 5 + c]!);
        // A position that no word reaches, or one alone, leaves what was known of it.
        expect(mean!.values[t * 5 + c]).toBeCloseTo(all.length < 1 ? before[0]! : (1 - momentum) * before[0]! + momentum * average, 5);
        expect(variance!.values[t * 5 + c]).toBeCloseTo(all.length < 2 ? before[1]! : (1 - momentum) * before[1]! + momentum * unbiased, 5);
      }
    }
  });

  it('has the gradients of finite differences', async () => {
    const context = 6;
    const { inferred, spec } = await modelOf(layersWith(norm), { context, batch: rows });
    const { inputs, targets } = batchOf(context);
    const runner = await runGraph(lower(inferred, spec, 'training'), { batch: rows, tokens: inputs.flat(), targets: targets.flat() });
    const random = numbers(3);
    for (let i = 0; i < runner.parameters.length; i++) runner.parameters[i] = random();
    runner.step();
    const gradients = runner.gradients.slice();
    const lossAt = (i: number, change: number): number => {
      runner.parameters[i]! += change;
      const loss = runner.step();
      runner.parameters[i]! -= change;
      return loss;
    };
    for (let i = 0; i < gradients.length; i += 7) {
      if (Number.isNaN(gradients[i]!)) continue;
      expect(gradients[i]).toBeCloseTo((lossAt(i, 1e-5) - lossAt(i, -1e-5)) / 2e-5, 6);
    }
  });
});

describe('a batch with less than two predicted positions', () => {
  it.each([
    [[[-1, -1, -1, -1, -1]], 'no position'],
    [[[3, -1, -1, -1, -1]], 'one position'],
  ])('%j is refused', async (targets, what) => {
    const { definition } = await compiled('batchNorm', 5);
    const step = runStep(definition, weightsOf(definition), { inputs: [[0, 0, 0, 0, 0]], targets }, 0.1, 'cpu');
    await expect(step).rejects.toThrow(
      expect.objectContaining({ code: 'WNC814', message: expect.stringContaining(`the batch predicts at ${what}`) }),
    );
  });
});

describe('batchNorm over a text', () => {
  it.each(localTargets)('takes every position, predicted or not, on the target %s', async (target) => {
    const content = specOf(layersWith('batchNorm'), { context: 5, batch: rows, data: 'text: any' });
    const { model } = await check({ name: 'spec.yaml', content }, testHost);
    const { definition } = await compileChecked(model!, { trainingBatch: rows, evaluationBatch: rows });
    const weights = weightsOf(definition);
    const { inputs, targets } = batchOf(5);
    const all = targets.map((row) => row.map((target) => Math.max(target, 1)));
    const statistics = async (batch: { inputs: number[][]; targets: number[][] }) =>
      (await runStep(definition, weights, batch, 0.1, target)).tensors.get('after.2.running_mean')!.values;
    expect(await statistics({ inputs, targets })).toEqual(await statistics({ inputs, targets: all }));
  });
});

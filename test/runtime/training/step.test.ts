import { describe, expect, it } from 'vitest';
import type { NumberTensor } from '../../../runtime/files/named-tensors.js';
import { countExamples, runStep } from '../../../runtime/training/step.js';
import { tinyModel } from '../tiny-model.js';
import { defaults } from '../training-data.js';

const definition = tinyModel({ trainingBatch: 4, evaluationBatch: 4 });
const positions = tinyModel({ prediction: 'positions', trainingBatch: 4, evaluationBatch: 4 });

function weightsFor(model: typeof definition): Map<string, NumberTensor> {
  const tensors = [...model.parameters.tensors, ...model.statistics.tensors];
  return new Map(
    tensors.map(({ name, shape }, t) => {
      const values = new Float32Array(shape.reduce((a, b) => a * b));
      values.forEach((_, i) => (values[i] = Math.sin(i * 0.7 + t)));
      return [name, { shape, values }];
    }),
  );
}

const batch = {
  inputs: [
    [0, 0, 1],
    [0, 1, 2],
    [5, 6, 26],
  ],
  targets: [3, 0, 26],
};
const refusal = (code: string, message: string) =>
  expect.objectContaining({ name: 'UserError', code, message: expect.stringContaining(message) });

describe('a step', () => {
  it('gives gradients that finite differences confirm', async () => {
    const weights = weightsFor(definition);
    const { tensors } = await runStep(definition, weights, batch, 0.1);
    for (const [name, index] of [
      ['0.weight', 5],
      ['1.weight', 40],
      ['1.bias', 3],
    ] as const) {
      const lossAt = async (change: number): Promise<number> => {
        const moved = weightsFor(definition);
        moved.get(name)!.values[index]! += change;
        return (await runStep(definition, moved, batch, 0)).loss;
      };
      const slope = ((await lossAt(1e-2)) - (await lossAt(-1e-2))) / 2e-2;
      expect(tensors.get(`grad.${name}`)!.values[index]).toBeCloseTo(slope, 3);
    }
  });

  it('moves parameters by one plain SGD step and statistics by the training pass, evaluation before both', async () => {
    const weights = weightsFor(definition);
    const { tensors, loss, evalLoss } = await runStep(definition, weights, batch, 0.5);
    expect([...tensors.keys()].sort()).toEqual(
      [
        'after.0.weight',
        'after.1.bias',
        'after.1.running_mean',
        'after.1.weight',
        'eval.logits',
        'grad.0.weight',
        'grad.1.bias',
        'grad.1.weight',
        'logits',
      ].sort(),
    );
    const bias = weights.get('1.bias')!.values[7]!;
    expect(tensors.get('after.1.bias')!.values[7]).toBeCloseTo(bias - 0.5 * tensors.get('grad.1.bias')!.values[7]!, 6);
    expect(tensors.get('after.1.running_mean')!.values[0]).not.toBe(weights.get('1.running_mean')!.values[0]);
    expect(tensors.get('logits')!.shape).toEqual([3, 27]);
    // Without dropout both modes of the tiny model are the same function.
    expect([...tensors.get('eval.logits')!.values]).toEqual([...tensors.get('logits')!.values]);
    expect(evalLoss).toBe(loss);
  });

  it('is the update that the model was compiled with, the first of a training', async () => {
    const optimizer = { kind: 'sgd', rate: 0.1, momentum: 0.9 } as const;
    const model = tinyModel({ trainingBatch: 4, evaluationBatch: 4, train: { ...defaults, optimizer, clip: 1e-3 } });
    const weights = weightsFor(model);
    const { tensors } = await runStep(model, weights, batch, 0.5);
    const steps = model.parameters.tensors.flatMap(({ name }) =>
      [...tensors.get(`after.${name}`)!.values].map((value, i) => value - weights.get(name)!.values[i]!),
    );
    expect(Math.hypot(...steps) / 0.5).toBeCloseTo(1e-3, 5);
    const length = Math.hypot(...model.parameters.tensors.flatMap(({ name }) => [...tensors.get(`grad.${name}`)!.values]));
    expect(length).toBeGreaterThan(0.1);
  });

  it('takes positions, and -1 for those that do not count', async () => {
    const targets = [
      [1, 2, -1],
      [0, -1, -1],
    ];
    const { tensors, loss } = await runStep(
      positions,
      weightsFor(positions),
      {
        inputs: [
          [0, 1, 2],
          [0, 0, 0],
        ],
        targets,
      },
      0.1,
    );
    expect(tensors.get('logits')!.shape).toEqual([2, 3, 27]);
    expect(loss).toBeGreaterThan(0);
  });
});

describe('weights that do not fit', () => {
  it('are all named', async () => {
    const weights = weightsFor(definition);
    weights.delete('1.bias');
    weights.set('1.weight', { shape: [27, 3], values: new Float32Array(81) });
    weights.set('extra', { shape: [2], values: new Float32Array(2) });
    await expect(runStep(definition, weights, batch, 0.1)).rejects.toThrow(
      expect.objectContaining({
        code: 'WNC731',
        message: [
          'the weights file does not fit the model:',
          '  1.weight has the shape [27, 3] where the model has [27, 12]',
          '  1.bias [27] is missing',
          '  extra [2] is not a tensor of the model',
        ].join('\n'),
      }),
    );
  });

  it('may carry num_batches_tracked', async () => {
    const weights = weightsFor(definition).set('1.num_batches_tracked', { shape: [], values: new Float32Array(1) });
    await expect(runStep(definition, weights, batch, 0.1)).resolves.toHaveProperty('loss');
  });
});

describe('a batch that does not fit', () => {
  it.each([
    [{ inputs: 3, targets: [] }, 'no list of rows under "inputs"'],
    [{ inputs: [], targets: 'x' }, 'no list under "targets"'],
    [{ inputs: [], targets: [] }, 'holds no examples'],
    [{ inputs: [[0, 0, 0]], targets: [1, 2] }, '1 rows of inputs and 2 of targets'],
  ])('is refused by its lists: %j', (wrong, message) => {
    expect(() => countExamples(wrong)).toThrow(refusal('WNC811', message));
  });

  it.each([
    [
      {
        inputs: [
          [0, 0, 1],
          [0, 1],
        ],
        targets: [1, 2],
      },
      'WNC811',
      "inputs[1] holds 2 numbers; the model's context is 3",
    ],
    [{ inputs: [[0, 0, 1], 7], targets: [1, 2] }, 'WNC811', 'inputs[1] is not an array'],
    [{ inputs: [[0, 0, '1']], targets: [1] }, 'WNC812', 'inputs[0][2] is the text "1"'],
    [{ inputs: [[0, 0, null]], targets: [1] }, 'WNC812', 'inputs[0][2] is null'],
    [{ inputs: [[0, 0, 27]], targets: [1] }, 'WNC812', 'inputs[0][2] is 27; it has to be a whole number from 0 to 26'],
    [{ inputs: [[0, 0, 0.5]], targets: [1] }, 'WNC812', 'inputs[0][2] is 0.5'],
    [{ inputs: [[0, 0, 0]], targets: [-1] }, 'WNC812', 'targets[0] is -1'],
    [{ inputs: [[0, 0, 0]], targets: [[1]] }, 'WNC812', 'targets[0] is an array'],
  ])('is refused by its entries: %j', async (wrong, code, message) => {
    await expect(runStep(definition, weightsFor(definition), wrong, 0.1)).rejects.toThrow(refusal(code, message));
  });

  it('is refused by its targets per position', async () => {
    const wrong = { inputs: [[0, 0, 0]], targets: [[1, -2, 0]] };
    await expect(runStep(positions, weightsFor(positions), wrong, 0.1)).rejects.toThrow(refusal('WNC812', 'targets[0][1] is -2'));
    await expect(runStep(positions, weightsFor(positions), { ...wrong, targets: [1] }, 0.1)).rejects.toThrow(
      refusal('WNC811', 'targets[0]'),
    );
  });

  it('is refused for a rate that is no number', async () => {
    await expect(runStep(definition, weightsFor(definition), batch, Number.NaN)).rejects.toThrow(refusal('WNC813', 'the rate is NaN'));
  });
});

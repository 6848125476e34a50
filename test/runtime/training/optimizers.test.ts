import { afterEach, describe, expect, it } from 'vitest';
import type { OptimizerSettings } from '../../../runtime/contract.js';
import type { Model } from '../../../runtime/tfjs/model.js';
import { localTargets, updateFrom, updaterOn } from '../../helpers/updater.js';
import { numbers } from '../../helpers/run-graph.js';
import { referenceUpdate } from '../reference-update.js';

const adam = { rate: 0.1, betas: [0.9, 0.99], epsilon: 1e-8 } as const;

/**
 * One parameter, 1 at first, with the gradients 0.5, -1, 2, 0.25 and the rate 0.1. The expected values were worked out from the
 * formulas in PyTorch's documentation of torch.optim in decimal arithmetic of forty digits.
 */
const cases: readonly { readonly settings: OptimizerSettings; readonly expected: readonly number[] }[] = [
  { settings: { kind: 'sgd', rate: 0.1, momentum: 0 }, expected: [0.95, 1.05, 0.85, 0.825] },
  { settings: { kind: 'sgd', rate: 0.1, momentum: 0.9 }, expected: [0.95, 1.005, 0.8545, 0.69405] },
  {
    settings: { kind: 'adam', weightDecay: 0, ...adam },
    expected: [0.900000002, 0.9365607728717226, 0.8947302434042463, 0.8542914991468047],
  },
  {
    settings: { kind: 'adam', weightDecay: 0.1, ...adam },
    expected: [0.9000000016666666, 0.9252410345735852, 0.8777497803479831, 0.8309260032336807],
  },
  {
    settings: { kind: 'adamW', weightDecay: 0.1, ...adam },
    expected: [0.890000002, 0.9176607728517225, 0.8666536356557291, 0.8175483550417302],
  },
  {
    // Signs +, -, +, + of 0.9 m + 0.1 g, with m = 0.005, -0.00505, 0.0150005, 0.017350495 after each.
    settings: { kind: 'lion', rate: 0.1, betas: [0.9, 0.99], weightDecay: 0.1 },
    expected: [0.89, 0.9811, 0.871289, 0.76257611],
  },
];
const gradients = [0.5, -1, 2, 0.25];

/** A second source: the same formulas in Python's floats, for four parameters that stand at 1, -2, 0.5 and 3. */
const several: readonly { readonly settings: OptimizerSettings; readonly expected: readonly (readonly number[])[] }[] = [
  {
    settings: { kind: 'sgd', rate: 0.1, momentum: 0 },
    expected: [
      [0.99, -1.98, 0.47, 3],
      [0.95, -1.99, 0.52, 3],
      [0.98, -2.015, 0.42, 2.8],
    ],
  },
  {
    settings: { kind: 'sgd', rate: 0.1, momentum: 0.9 },
    expected: [
      [0.99, -1.98, 0.47, 3],
      [0.941, -1.972, 0.493, 3],
      [0.9269, -1.9898, 0.4137, 2.8],
    ],
  },
  {
    settings: { kind: 'adam', ...adam, rate: 0.01, weightDecay: 0.1 },
    expected: [
      [0.9900000005, -1.99000000025, 0.490000000286, 2.990000000333],
      [0.980615875495, -1.981690568575, 0.49177209423, 2.980000809373],
      [0.976062081188, -1.976105354348, 0.48683000101, 2.972351180829],
    ],
  },
  {
    settings: { kind: 'adamW', ...adam, rate: 0.01, weightDecay: 0.1 },
    expected: [
      [0.989000001, -1.9880000005, 0.489500000333, 2.997],
      [0.979184830493, -1.983345006378, 0.491942992548, 2.994003],
      [0.976441004592, -1.984750074414, 0.487087564431, 2.984649595554],
    ],
  },
  {
    // An epsilon that shows where it is added: to the corrected root, not under it.
    settings: { kind: 'adam', ...adam, rate: 0.01, epsilon: 0.5, weightDecay: 0 },
    expected: [
      [0.998333333333, -1.997142857143, 0.49625, 3],
      [0.995077880918, -1.996502838273, 0.497576171401, 3],
      [0.994423293727, -1.997449485836, 0.495076450868, 2.995555506211],
    ],
  },
];
const severalGradients = [
  [0.1, -0.2, 0.3, 0],
  [0.4, 0.1, -0.5, 0],
  [-0.3, 0.25, 1, 2],
];

const made: Model[] = [];
afterEach(() => made.splice(0).forEach((model) => model.dispose()));

async function on(target: (typeof localTargets)[number], settings: Parameters<typeof updaterOn>[1]): Promise<Model> {
  const model = await updaterOn(target, settings);
  made.push(model);
  return model;
}

describe.each(localTargets)('on the target %s', (target) => {
  it.each(several)('$settings.kind $settings moves each parameter by itself', async ({ settings, expected }) => {
    const model = await on(target, { optimizer: settings });
    model.parameters.set([1, -2, 0.5, 3]);
    severalGradients.forEach((gradient, step) => {
      updateFrom(model, gradient, settings.rate, step + 1);
      for (const [i, value] of expected[step]!.entries())
        expect(model.parameters[i], `parameter ${i} after step ${step}`).toBeCloseTo(value, 6);
      expect([...model.training.gradients.subarray(0, 4)]).toEqual([...Float32Array.from(gradient)]);
    });
  });

  describe.each(cases)('$settings.kind $settings', ({ settings, expected }) => {
    it('gives what its formula gives', async () => {
      const model = await on(target, { optimizer: settings });
      model.parameters.set([1, 5]);
      gradients.forEach((gradient, step) => {
        updateFrom(model, [gradient, 0], settings.rate, step + 1);
        expect(model.parameters[0]).toBeCloseTo(expected[step]!, 6);
      });
    });

    it('goes on from its states to the same bits', async () => {
      const [whole, first, second] = [
        await on(target, { optimizer: settings }),
        await on(target, { optimizer: settings }),
        await on(target, { optimizer: settings }),
      ];
      for (const model of [whole, first]) model.parameters[0] = 1;
      gradients.forEach((gradient, step) => updateFrom(whole, [gradient], settings.rate, step + 1));
      gradients.slice(0, 2).forEach((gradient, step) => updateFrom(first, [gradient], settings.rate, step + 1));
      second.parameters.set(first.parameters);
      for (const [name, state] of first.optimizerStates) second.optimizerStates.get(name)!.set(state);
      gradients.slice(2).forEach((gradient, step) => updateFrom(second, [gradient], settings.rate, step + 3));
      expect(second.parameters).toEqual(whole.parameters);
    });

    it("keeps states of the parameters' length, and moves nothing but by the gradient or the decay", async () => {
      const model = await on(target, { optimizer: settings });
      for (const state of model.optimizerStates.values()) expect(state.length).toBe(model.parameters.length);
      updateFrom(model, [], settings.rate, 1);
      expect(model.parameters.every((value) => value === 0)).toBe(true);
    });

    it('clips, averages and keeps as its formulas in double precision, step for step', async () => {
      const train = { optimizer: settings, clip: 1, average: 0.99 };
      const model = await on(target, train);
      const reference = referenceUpdate(train);
      expect([...model.optimizerStates.keys()]).toEqual(reference.states);
      const random = numbers(7);
      const { length } = model.parameters;
      for (const { offset, shape } of model.definition.parameters.tensors)
        for (let i = 0; i < shape.reduce((a, b) => a * b); i++) model.parameters[offset + i] = random();
      const exact = {
        parameters: Float64Array.from(model.parameters),
        gradients: new Float64Array(length),
        optimizer: new Float64Array(reference.states.length * length),
        scalars: new Float64Array(2),
      };
      for (let step = 1; step <= 30; step++) {
        const given = model.parameters.map((value) => (value === 0 ? 0 : random() * (step % 3)));
        exact.gradients.set(given);
        exact.scalars.set([settings.rate, step]);
        const norm = reference.update(exact as unknown as Parameters<typeof reference.update>[0]);
        expect(Math.abs(updateFrom(model, given, settings.rate, step) - norm)).toBeLessThan(2e-6 * Math.max(1, norm));
      }
      const furthest = (found: Float32Array, wanted: Float64Array): number =>
        found.reduce((most, value, i) => Math.max(most, Math.abs(value - wanted[i]!)), 0);
      expect(furthest(model.parameters, exact.parameters)).toBeLessThan(1e-5);
      expect(furthest(model.training.optimizer, exact.optimizer)).toBeLessThan(1e-5);
    });
  });

  it('takes the rate of each step from the caller', async () => {
    const model = await on(target, { optimizer: { kind: 'sgd', rate: 1, momentum: 0 } });
    model.parameters[0] = 1;
    updateFrom(model, [1], 0.25, 1);
    expect(model.parameters[0]).toBe(0.75);
  });
});

describe.each(localTargets)('decay: matrices on the target %s', (target) => {
  it.each([
    ['adam', null],
    ['adamW', null],
    ['adam', 0.5],
    ['adamW', 0.5],
  ] as const)('%s, clipped to %s, shrinks parameters of two axes or more, and no others', async (kind, clip) => {
    const settings = { kind, ...adam, rate: 0.01, weightDecay: 0.3 };
    const moved = async (changes: object): Promise<Model> => {
      const model = await on(target, { optimizer: { ...settings, ...changes }, clip, average: 0.9 });
      const random = numbers(3);
      for (const { offset, shape } of model.definition.parameters.tensors)
        for (let i = 0; i < shape.reduce((a, b) => a * b); i++) model.parameters[offset + i] = random() + 2;
      for (let step = 1; step <= 3; step++)
        updateFrom(
          model,
          model.parameters.map(() => random()),
          settings.rate,
          step,
        );
      return model;
    };
    const [some, all, none] = [await moved({ decay: 'matrices' }), await moved({ decay: 'all' }), await moved({ weightDecay: 0 })];
    expect(some.definition.parameters.tensors.map(({ shape }) => shape.length)).toContain(1);
    for (const { name, offset, shape } of some.definition.parameters.tensors) {
      const of = ({ parameters }: Model): Float32Array => parameters.subarray(offset, offset + shape.reduce((a, b) => a * b));
      const [same, other] = shape.length >= 2 ? [all, none] : [none, all];
      for (const [i, value] of of(some).entries()) expect(value, `${name}[${i}]`).toBeCloseTo(of(same)[i]!, 6);
      expect(Math.abs(of(some)[0]! - of(other)[0]!), name).toBeGreaterThan(1e-4);
    }
  });
});

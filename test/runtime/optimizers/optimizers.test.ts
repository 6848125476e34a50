import { describe, expect, it } from 'vitest';
import type { OptimizerSettings } from '../../../runtime/model-definition.js';
import { createOptimizer } from '../../../runtime/optimizers/index.js';

const adam = { rate: 0.1, betas: [0.9, 0.99], epsilon: 1e-8 } as const;

/**
 * One parameter, 1 at first, with the gradients 0.5, -1, 2, 0.25 and the rate 0.1. The expected values were worked out from the
 * formulas in PyTorch's documentation of torch.optim in decimal arithmetic of forty digits.
 */
const cases: readonly { readonly settings: OptimizerSettings; readonly expected: readonly number[] }[] = [
  { settings: { kind: 'sgd', rate: 0.1, momentum: 0 }, expected: [0.95, 1.05, 0.85, 0.825] },
  { settings: { kind: 'sgd', rate: 0.1, momentum: 0.9 }, expected: [0.95, 1.005, 0.8545, 0.69405] },
  { settings: { kind: 'adam', weightDecay: 0, ...adam }, expected: [0.900000002, 0.9365607728717226, 0.8947302434042463, 0.8542914991468047] },
  { settings: { kind: 'adam', weightDecay: 0.1, ...adam }, expected: [0.9000000016666666, 0.9252410345735852, 0.8777497803479831, 0.8309260032336807] },
  { settings: { kind: 'adamW', weightDecay: 0.1, ...adam }, expected: [0.890000002, 0.9176607728517225, 0.8666536356557291, 0.8175483550417302] },
];
const gradients = [0.5, -1, 2, 0.25];

/** A second source: the same formulas in Python's floats, for four parameters that stand at 1, -2, 0.5 and 3. */
const several: readonly { readonly settings: OptimizerSettings; readonly expected: readonly (readonly number[])[] }[] = [
  { settings: { kind: 'sgd', rate: 0.1, momentum: 0 }, expected: [[0.99, -1.98, 0.47, 3], [0.95, -1.99, 0.52, 3], [0.98, -2.015, 0.42, 2.8]] },
  { settings: { kind: 'sgd', rate: 0.1, momentum: 0.9 }, expected: [[0.99, -1.98, 0.47, 3], [0.941, -1.972, 0.493, 3], [0.9269, -1.9898, 0.4137, 2.8]] },
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

it.each(several)('$settings.kind $settings moves each parameter by itself', ({ settings, expected }) => {
  const optimizer = createOptimizer(settings, { length: 4, tensors: [] });
  const parameters = Float32Array.of(1, -2, 0.5, 3);
  severalGradients.forEach((gradient, step) => {
    const given = Float32Array.from(gradient);
    optimizer.update(parameters, given, settings.rate, step);
    for (const [i, value] of parameters.entries()) expect(value, `parameter ${i} after step ${step}`).toBeCloseTo(expected[step]![i]!, 6);
    expect(given).toEqual(Float32Array.from(gradient));
  });
});

describe.each(cases)('$settings.kind $settings', ({ settings, expected }) => {
  it('gives what its formula gives', () => {
    const optimizer = createOptimizer(settings, { length: 2, tensors: [] });
    const parameters = Float32Array.of(1, 5);
    gradients.forEach((gradient, step) => {
      optimizer.update(parameters, Float32Array.of(gradient, 0), settings.rate, step);
      expect(parameters[0]).toBeCloseTo(expected[step]!, 6);
    });
  });

  it('goes on from its states to the same bits', () => {
    const run = (from: number, parameters: Float32Array, states?: ReadonlyMap<string, Float32Array>) => {
      const optimizer = createOptimizer(settings, { length: 1, tensors: [] });
      for (const [name, state] of states ?? []) optimizer.states.get(name)!.set(state);
      for (let step = from; step < from + 2; step++) optimizer.update(parameters, Float32Array.of(gradients[step]!), settings.rate, step);
      return optimizer;
    };
    const whole = Float32Array.of(1);
    const optimizer = createOptimizer(settings, { length: 1, tensors: [] });
    gradients.forEach((gradient, step) => optimizer.update(whole, Float32Array.of(gradient), settings.rate, step));
    const inParts = Float32Array.of(1);
    run(2, inParts, run(0, inParts).states);
    expect(inParts).toEqual(whole);
  });

  it('keeps states of the parameters\' length, and moves nothing but by the gradient or the decay', () => {
    const optimizer = createOptimizer(settings, { length: 3, tensors: [] });
    expect([...optimizer.states.values()].map(({ length }) => length)).toEqual(new Array(optimizer.states.size).fill(3));
    const parameters = Float32Array.of(0, 0, 0);
    optimizer.update(parameters, new Float32Array(3), settings.rate, 0);
    expect([...parameters]).toEqual([0, 0, 0]);
  });
});

it('takes the rate of each step from the caller', () => {
  const optimizer = createOptimizer({ kind: 'sgd', rate: 1, momentum: 0 }, { length: 1, tensors: [] });
  const parameters = Float32Array.of(1);
  optimizer.update(parameters, Float32Array.of(1), 0.25, 0);
  expect(parameters[0]).toBe(0.75);
});

describe('decay: matrices', () => {
  const initial = { kind: 'constant', value: 0 } as const;
  const layout = {
    length: 20,
    tensors: [
      { name: 'bias', shape: [3], offset: 0, initial },
      { name: 'weight', shape: [2, 2], offset: 4, initial },
      { name: 'kernel', shape: [1, 2, 2], offset: 8, initial },
      { name: 'norm', shape: [4], offset: 12, initial },
      { name: 'table', shape: [4, 1], offset: 16, initial },
    ],
  };
  const isMatrix = (i: number): boolean => (i >= 4 && i < 12) || i >= 16;

  it.each(['adam', 'adamW'] as const)('%s shrinks parameters of two axes or more, and no others', (kind) => {
    const settings = { kind, ...adam, weightDecay: 0.3 };
    const moved = (changes: Partial<typeof settings> & { readonly decay?: 'all' | 'matrices' }): Float32Array => {
      const optimizer = createOptimizer({ ...settings, ...changes }, layout);
      const parameters = new Float32Array(20).map((_, i) => Math.sin(i) + 2);
      for (let step = 0; step < 3; step++) optimizer.update(parameters, new Float32Array(20).map((_, i) => Math.cos(i + step)), 0.1, step);
      return parameters;
    };
    const [some, all, none] = [moved({ decay: 'matrices' }), moved({}), moved({ weightDecay: 0 })];
    expect([...some]).toEqual([...some].map((_, i) => (isMatrix(i) ? all : none)[i]));
    expect(some).not.toEqual(all);
    expect(some).not.toEqual(none);
  });
});

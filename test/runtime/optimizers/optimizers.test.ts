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

describe.each(cases)('$settings.kind $settings', ({ settings, expected }) => {
  it('gives what its formula gives', () => {
    const optimizer = createOptimizer(settings, 2);
    const parameters = Float32Array.of(1, 5);
    gradients.forEach((gradient, step) => {
      optimizer.update(parameters, Float32Array.of(gradient, 0), settings.rate, step);
      expect(parameters[0]).toBeCloseTo(expected[step]!, 6);
    });
  });

  it('goes on from its states to the same bits', () => {
    const run = (from: number, parameters: Float32Array, states?: ReadonlyMap<string, Float32Array>) => {
      const optimizer = createOptimizer(settings, 1);
      for (const [name, state] of states ?? []) optimizer.states.get(name)!.set(state);
      for (let step = from; step < from + 2; step++) optimizer.update(parameters, Float32Array.of(gradients[step]!), settings.rate, step);
      return optimizer;
    };
    const whole = Float32Array.of(1);
    const optimizer = createOptimizer(settings, 1);
    gradients.forEach((gradient, step) => optimizer.update(whole, Float32Array.of(gradient), settings.rate, step));
    const inParts = Float32Array.of(1);
    run(2, inParts, run(0, inParts).states);
    expect(inParts).toEqual(whole);
  });

  it('keeps states of the parameters\' length, and moves nothing but by the gradient or the decay', () => {
    const optimizer = createOptimizer(settings, 3);
    expect([...optimizer.states.values()].map(({ length }) => length)).toEqual(new Array(optimizer.states.size).fill(3));
    const parameters = Float32Array.of(0, 0, 0);
    optimizer.update(parameters, new Float32Array(3), settings.rate, 0);
    expect([...parameters]).toEqual([0, 0, 0]);
  });
});

it('takes the rate of each step from the caller', () => {
  const optimizer = createOptimizer({ kind: 'sgd', rate: 1, momentum: 0 }, 1);
  const parameters = Float32Array.of(1);
  optimizer.update(parameters, Float32Array.of(1), 0.25, 0);
  expect(parameters[0]).toBe(0.75);
});

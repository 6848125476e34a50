import { describe, expect, it } from 'vitest';
import { assemble } from '../../../compiler/targets/wasm/assemble.js';
import { updates } from '../../../compiler/targets/wasm/updates.js';
import type { OptimizerSettings } from '../../../runtime/model-definition.js';
import { plainArithmetic, type FlatArithmetic } from '../../../runtime/optimizers/arithmetic.js';
import { WeightAverage } from '../../../runtime/optimizers/average.js';
import { clipGradients } from '../../../runtime/optimizers/clip.js';
import { createOptimizer } from '../../../runtime/optimizers/index.js';
import { simdArithmetic } from '../../../runtime/optimizers/simd-arithmetic.js';
import { numbers } from '../../helpers/run-graph.js';

const LENGTH = 20;
/** Parameters and gradients stand before what is kept. */
const room = { byte: 4 * 2 * LENGTH, length: 2 * LENGTH };

interface Side {
  readonly arithmetic: FlatArithmetic;
  readonly parameters: Float32Array;
  readonly gradients: Float32Array;
}

/** The loops of a module by itself. */
async function simdSide(): Promise<Side> {
  const code = await assemble(`(module (memory (export "memory") 1) ${updates()})`);
  const { instance } = await WebAssembly.instantiate(code as Uint8Array<ArrayBuffer>, {});
  const { buffer } = instance.exports['memory'] as WebAssembly.Memory;
  return {
    arithmetic: simdArithmetic(instance.exports, room),
    parameters: new Float32Array(buffer, 0, LENGTH),
    gradients: new Float32Array(buffer, 4 * LENGTH, LENGTH),
  };
}

const plainSide = (): Side => ({ arithmetic: plainArithmetic, parameters: new Float32Array(LENGTH), gradients: new Float32Array(LENGTH) });

const adam = { rate: 0.01, betas: [0.9, 0.999], epsilon: 1e-8 } as const;
const optimizers: readonly OptimizerSettings[] = [
  { kind: 'sgd', rate: 0.1, momentum: 0 },
  { kind: 'sgd', rate: 0.1, momentum: 0.9 },
  { kind: 'adam', ...adam, weightDecay: 0.1 },
  { kind: 'adamW', ...adam, weightDecay: 0.1 },
];

describe('updates in WebAssembly', () => {
  it.each(optimizers)('$kind $momentum moves the weights as in TypeScript', async (settings) => {
    const runs = [plainSide(), await simdSide()].map(({ arithmetic, parameters, gradients }) => {
      const random = numbers(7);
      for (let i = 0; i < LENGTH; i++) parameters[i] = random();
      const optimizer = createOptimizer(settings, { length: LENGTH, tensors: [] }, arithmetic);
      const average = new WeightAverage(0.99, parameters, arithmetic);
      const norms: number[] = [];
      for (let step = 0; step < 30; step++) {
        for (let i = 0; i < LENGTH; i++) gradients[i] = random() * (step % 3);
        norms.push(clipGradients(gradients, 1, arithmetic));
        optimizer.update(parameters, gradients, settings.rate, step);
        average.update(parameters, step);
      }
      return { parameters, norms, average: average.weights, states: [...optimizer.states.values()] };
    });
    const [plain, simd] = runs;
    expectNear(simd!.parameters, plain!.parameters);
    expectNear(simd!.average, plain!.average);
    expectNear(simd!.norms, plain!.norms);
    simd!.states.forEach((state, i) => expectNear(state, plain!.states[i]!));
  });

  it('keeps its arrays in the room that there is, and others where they may be', async () => {
    const { arithmetic, parameters, gradients } = await simdSide();
    const arrays = [0, 1, 2].map(() => arithmetic.allocate(LENGTH));
    expect(arrays.map(({ buffer }) => buffer === parameters.buffer)).toEqual([true, true, false]);
    expect(arrays.map(({ byteOffset }) => byteOffset)).toEqual([room.byte, room.byte + 4 * LENGTH, 0]);
    gradients.fill(2);
    arithmetic.descend(arrays[2]!, gradients, 0.5);
    expect([...arrays[2]!]).toEqual(Array<number>(LENGTH).fill(-1));
  });

  it('sums squares in double precision', async () => {
    const { arithmetic, parameters } = await simdSide();
    parameters.fill(1e-20).set([1e20, 1]);
    expect(arithmetic.squaredNorm(parameters)).toBeCloseTo(plainArithmetic.squaredNorm(parameters), -26);
    parameters[5] = NaN;
    expect(arithmetic.squaredNorm(parameters)).toBeNaN();
  });
});

function expectNear(actual: ArrayLike<number>, expected: ArrayLike<number>): void {
  expect(actual.length).toBe(expected.length);
  for (let i = 0; i < expected.length; i++) expect(Math.abs(actual[i]! - expected[i]!)).toBeLessThan(2e-6 * Math.max(1, Math.abs(expected[i]!)));
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../compiler/cli/load-generated.js';
import { check, compileModel } from '../compiler/compile.js';
import { generateTypeScript } from '../compiler/targets/typescript/generate.js';
import { initializeModel } from '../runtime/initialize.js';
import type { ModelDefinition, TrainingMemory } from '../runtime/model-definition.js';
import { testHost } from './helpers/check-text.js';
import { realize, specWish } from './helpers/random-spec.js';
import { numbers } from './helpers/run-graph.js';

/**
 * Right specs of every layer in any order, all the way to code that runs. `WNC_PROPERTY_RUNS=2000 npm test -- random-specs`
 * looks longer; a failure prints the smallest spec that it found, and its seed.
 */
const RUNS = Number(process.env['WNC_PROPERTY_RUNS'] ?? 30);
const BATCH = 3;

describe('random specs', () => {
  it('compile, run, and have the gradients of central differences', { timeout: 60_000 + RUNS * 2_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(specWish, fc.nat(2 ** 31), async (wish, seed) => {
        // Room for one more example than there are.
        const text = realize(wish, BATCH + 1);
        try {
          await holds(text, seed);
        } catch (error) {
          throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${text}`, { cause: error });
        }
      }),
      { numRuns: RUNS, ...(process.env['WNC_PROPERTY_SEED'] !== undefined && { seed: Number(process.env['WNC_PROPERTY_SEED']) }) },
    );
  });
});

async function holds(text: string, seed: number): Promise<void> {
  const { bag, model } = await check({ name: 'spec.yaml', content: text }, testHost);
  const errors = bag.sorted().filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code, message, span }) => `${span.start.line}: ${code} ${message}`)).toEqual([]);
  const definition = await loadModel(generateTypeScript(compileModel(model!, null)));
  const random = numbers(seed);

  const batch = randomBatch(definition, random);
  const single = bind(definition, batch, Float32Array);
  initializeModel({ definition, parameters: single.parameters, statistics: single.statistics }, seed);
  const double = bind(definition, batch, Float64Array);
  double.parameters.set(single.parameters);
  const loss = single.step();
  expectFinite([loss, single.evaluate()], 'the losses');
  for (const { name, shape, offset } of definition.parameters.tensors) expectFinite(single.gradients.subarray(offset, offset + sizeOf(shape)), `the gradient of ${name}`);
  expectFinite(single.statistics, 'the running statistics');
  expectNear(loss, double.step(), 1e-3, 'the loss in single precision');
  // Without these the two modes are the same function.
  if (!/batchNorm|dropout/.test(text)) expectNear(double.evaluate(), double.step(), 1e-9, 'the loss in evaluation mode');

  for (let i = 0; i < double.parameters.length; i++) double.parameters[i] = random();
  checkGradients(double, definition, random);
}

/** Any characters; some positions of a word do not count. */
function randomBatch({ context, prediction }: ModelDefinition, random: () => number) {
  const index = (): number => Math.floor((random() + 1) * 13.5);
  const tokens = Array.from({ length: BATCH * context }, index);
  const targets = Array.from({ length: BATCH * (prediction === 'window' ? 1 : context) }, (_, i) => (i % 4 === 3 ? -1 : index()));
  return { tokens, targets };
}

type Floats = Float32Array | Float64Array;

interface Bound {
  readonly parameters: Floats;
  readonly gradients: Floats;
  readonly statistics: Floats;
  step(): number;
  evaluate(): number;
}

/** The generated functions over arrays of one precision. What nobody may read is NaN, so that it would show. */
function bind<A extends Floats>(definition: ModelDefinition, { tokens, targets }: ReturnType<typeof randomBatch>, array: new (length: number) => A): Bound & { readonly parameters: A; readonly statistics: A } {
  const { training, evaluation, context, prediction } = definition;
  const parameters = new array(definition.parameters.length);
  const statistics = new array(definition.statistics.length);
  const gradients = new array(definition.parameters.length).fill(NaN) as A;
  const memory = ({ batch, workspace }: { readonly batch: number; readonly workspace: number }): TrainingMemory => {
    const inputs = new Int32Array(batch * context);
    const expected = new Int32Array(batch * (prediction === 'window' ? 1 : context)).fill(-1);
    inputs.set(tokens);
    expected.set(targets);
    // Generated code takes what it is bound to; its types name what the runtime gives it.
    return { parameters, gradients, statistics, workspace: new array(workspace).fill(NaN), inputs, targets: expected } as unknown as TrainingMemory;
  };
  const step = training.create(memory(training));
  const { loss } = evaluation.create(memory(evaluation));
  return { parameters, gradients, statistics, step: () => step(BATCH, 1), evaluate: () => loss(BATCH) };
}

/** A few numbers of every parameter. */
function checkGradients({ parameters, gradients, step }: Bound, definition: ModelDefinition, random: () => number): void {
  const loss = step();
  const found = gradients.slice();
  const lossAt = (place: number, value: number): number => {
    const before = parameters[place]!;
    parameters[place] = value;
    const result = step();
    parameters[place] = before;
    return result;
  };
  for (const { name, shape, offset } of definition.parameters.tensors) {
    for (let trial = 0; trial < 3; trial++) {
      const place = offset + Math.floor(((random() + 1) / 2) * sizeOf(shape));
      const value = parameters[place]!;
      const slopes: number[] = [];
      // Where a relu bends within h, or the loss bends much, another h shows what is right.
      const agrees = [1e-5, 1e-4, 1e-6, 1e-7].some((h) => {
        const slope = (lossAt(place, value + h) - lossAt(place, value - h)) / (2 * h);
        slopes.push(slope);
        return Math.abs(slope - found[place]!) <= 1e-5 * Math.max(1, Math.abs(loss), Math.abs(slope));
      });
      expect(agrees, `the gradient of ${name}, number ${place - offset}, is ${found[place]}; differences give ${slopes.join(', ')}`).toBe(true);
    }
  }
}

function sizeOf(shape: readonly number[]): number {
  return shape.reduce((a, b) => a * b, 1);
}

function expectFinite(values: ArrayLike<number>, what: string): void {
  expect(Array.from(values).every(Number.isFinite), `${what} are finite numbers`).toBe(true);
}

function expectNear(actual: number, expected: number, tolerance: number, what: string): void {
  expect(Math.abs(actual - expected), `${what} is ${actual} for ${expected}`).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../compiler/cli/load-generated.js';
import { check, compileModel } from '../compiler/compile.js';
import { lower } from '../compiler/passes/lower.js';
import { generateTypeScript } from '../compiler/targets/typescript/generate.js';
import { initializeModel } from '../runtime/initialize.js';
import type { ModelDefinition } from '../runtime/model-definition.js';
import { testHost } from './helpers/check-text.js';
import { realize, specWish } from './helpers/random-spec.js';
import { numbers, runGraph, type GraphRunner } from './helpers/run-graph.js';

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
  const { inferred, spec } = model!;
  const definition = await loadModel(generateTypeScript(compileModel(model!, null)));

  const random = numbers(seed);
  const index = (): number => Math.floor((random() + 1) * 13.5);
  const tokens = Array.from({ length: BATCH * spec.data.context }, index);
  const targets = Array.from({ length: BATCH * (inferred.prediction === 'window' ? 1 : spec.data.context) }, (_, i) => (i % 4 === 3 ? -1 : index()));
  const arrays = { definition, parameters: new Float32Array(definition.parameters.length), statistics: new Float32Array(definition.statistics.length) };
  initializeModel(arrays, seed);

  const single = runSingle(definition, arrays, tokens, targets);
  const runner = await runGraph(lower(inferred, spec, 'training'), { batch: BATCH, tokens, targets });
  runner.parameters.set(arrays.parameters);
  expectNear(single.loss, runner.step(), 1e-3, 'the loss in single precision');
  // Without these the two modes are the same function.
  if (!/batchNorm|dropout/.test(text)) expectNear(single.evaluated, single.loss, 1e-4, 'the loss in evaluation mode');

  for (let i = 0; i < runner.parameters.length; i++) runner.parameters[i] = random();
  checkGradients(runner, definition, random);
}

/** One step and one evaluation of the generated model, in single precision as it trains. */
function runSingle(definition: ModelDefinition, arrays: { parameters: Float32Array; statistics: Float32Array }, tokens: readonly number[], targets: readonly number[]) {
  const { training, evaluation, context, prediction } = definition;
  const gradients = new Float32Array(arrays.parameters.length).fill(NaN);
  // Whatever an array holds before is not read: NaN would show.
  const memory = (batch: number, workspace: number) => {
    const inputs = new Int32Array(batch * context);
    const rows = new Int32Array(batch * (prediction === 'window' ? 1 : context)).fill(-1);
    inputs.set(tokens);
    rows.set(targets);
    return { ...arrays, inputs, targets: rows, workspace: new Float32Array(workspace).fill(NaN) };
  };
  const evaluated = evaluation.create(memory(evaluation.batch, evaluation.workspace)).loss(BATCH);
  const loss = training.create({ ...memory(training.batch, training.workspace), gradients })(BATCH, 1);
  expect(loss).toSatisfy(Number.isFinite, 'a finite loss');
  expect(evaluated).toSatisfy(Number.isFinite, 'a finite loss in evaluation');
  for (const { name, shape, offset } of definition.parameters.tensors) {
    const values = gradients.subarray(offset, offset + shape.reduce((a, b) => a * b, 1));
    expect(values.every(Number.isFinite), `the gradient of ${name} is finite`).toBe(true);
  }
  expect(arrays.statistics.every(Number.isFinite), 'running statistics are finite').toBe(true);
  return { loss, evaluated };
}

/** A few numbers of every parameter. */
function checkGradients(runner: GraphRunner, definition: ModelDefinition, random: () => number): void {
  const loss = runner.step();
  const gradients = runner.gradients.slice();
  const lossAt = (place: number, value: number): number => {
    const before = runner.parameters[place]!;
    runner.parameters[place] = value;
    const result = runner.step();
    runner.parameters[place] = before;
    return result;
  };
  for (const { name, shape, offset } of definition.parameters.tensors) {
    const length = shape.reduce((a, b) => a * b, 1);
    for (let trial = 0; trial < 3; trial++) {
      const place = offset + Math.floor(((random() + 1) / 2) * length);
      const value = runner.parameters[place]!;
      const tried = [1e-5, 1e-4, 1e-6, 1e-7].map((h) => ({ h, slope: () => (lossAt(place, value + h) - lossAt(place, value - h)) / (2 * h) }));
      // Where a relu bends within h, or the loss bends much, another h shows what is right.
      const slopes: number[] = [];
      const agrees = tried.some(({ slope }) => {
        slopes.push(slope());
        return Math.abs(slopes.at(-1)! - gradients[place]!) <= 1e-5 * Math.max(1, Math.abs(loss), Math.abs(slopes.at(-1)!));
      });
      expect(agrees, `the gradient of ${name}, number ${place - offset}, is ${gradients[place]}; differences give ${slopes.join(', ')}`).toBe(true);
    }
  }
}

function expectNear(actual: number, expected: number, tolerance: number, what: string): void {
  expect(Math.abs(actual - expected), `${what} is ${actual} for ${expected}`).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
}

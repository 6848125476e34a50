import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initializeModel } from '../runtime/initialize.js';
import type { ModelDefinition } from '../runtime/model-definition.js';
import { bindModel, type Batch, type BoundModel } from './helpers/bound-model.js';
import { compileText } from './helpers/compile-spec.js';
import { realize, specWish, type SpecWish, type Wish } from './helpers/random-spec.js';
import { numbers } from './helpers/run-graph.js';

/**
 * Right specs of every layer in any order, all the way to code that runs. `WNC_PROPERTY_RUNS=2000 npm test -- random-specs`
 * looks longer; a failure prints the smallest spec that it found, and the seed for WNC_PROPERTY_SEED.
 */
const RUNS = Number(process.env['WNC_PROPERTY_RUNS'] ?? 16);
const SEED = process.env['WNC_PROPERTY_SEED'];
const BATCH = 3;

const leaf = (kind: Wish['kind'], a = 0, b = 0): Wish => ({ kind, a, b, lists: [] });
/** Once wrong, and the plainest of what a few drawings might miss. */
const known: readonly SpecWish[] = [
  // The recurrence's gradient came through a view of another shape.
  { prediction: 'window', context: 2, channels: 1, wishes: [leaf('recurrent')] },
  { prediction: 'window', context: 4, channels: 2, wishes: [leaf('fuse', 1), leaf('recurrent', 1, 1), leaf('recurrent', 2, 2), leaf('fuse', 1)] },
  { prediction: 'positions', context: 3, channels: 2, wishes: [leaf('causalConv', 3, 2), leaf('attention', 1), leaf('gated', 1, 1), leaf('norm', 4)] },
  { prediction: 'window', context: 4, channels: 2, wishes: [{ kind: 'skips', a: 0, b: 11, lists: [[leaf('linear', 2)], [leaf('dropout')], [leaf('activation', 2)]] }, leaf('join', 2)] },
];

describe('random specs', () => {
  it('compile, and all that is made of each agrees', { timeout: 60_000 + RUNS * 2_000 }, async () => {
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
      { numRuns: RUNS, examples: known.map((wish) => [wish, 0]), ...(SEED !== undefined && { seed: Number(SEED) }) },
    );
  });
});

async function holds(text: string, seed: number): Promise<void> {
  const { definition } = await compileText(text);
  const random = numbers(seed);
  const batch = randomBatch(definition, random);

  const single = bindModel(definition, batch, Float32Array);
  initializeModel({ definition, parameters: single.parameters, statistics: single.statistics }, seed);
  const double = bindModel(definition, batch, Float64Array);
  double.parameters.set(single.parameters);
  double.statistics.set(single.statistics);
  const loss = single.step();
  expectFinite([loss, single.evaluate()], 'the losses');
  for (const { name, shape, offset } of definition.parameters.tensors) expectFinite(single.gradients.subarray(offset, offset + sizeOf(shape)), `the gradient of ${name}`);
  expectFinite(single.statistics, 'the running statistics');
  expectNear(loss, double.step(), 1e-3, 'the loss in single precision');
  // Without these the two modes are the same function.
  if (!/batchNorm|dropout/.test(text)) expectNear(double.evaluate(), double.step(), 1e-9, 'the loss in evaluation mode');

  for (let i = 0; i < double.parameters.length; i++) double.parameters[i] = random();
  checkGradients(double, definition, random);
  checkSlide(double, definition, random);
  checkStream(double, definition, random);
}

const anyToken = (random: () => number): number => Math.floor((random() + 1) * 13.5);

/** Any characters; some predictions do not count. */
function randomBatch({ context }: ModelDefinition, random: () => number): Batch {
  const tokens = Array.from({ length: BATCH * context }, () => anyToken(random));
  return { tokens, targets: tokens.map((_, i) => (i % 4 === 3 ? -1 : anyToken(random))) };
}

/** A few numbers of every parameter. */
function checkGradients({ parameters, gradients, step }: BoundModel<Float64Array>, definition: ModelDefinition, random: () => number): void {
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

/** Every node once for a row of windows: what each window gives by itself. */
function checkSlide({ slide, logits }: BoundModel<Float64Array>, { context, sliding, vocabulary }: ModelDefinition, random: () => number): void {
  if (!slide || !sliding) return;
  const stretch = Array.from({ length: sliding.predictions + context - 1 }, () => anyToken(random));
  const all = slide(stretch);
  for (let p = 0; p < sliding.predictions; p++) {
    expectAlike(all.subarray(p * vocabulary, (p + 1) * vocabulary), logits(stretch.slice(p, p + context)), `window ${p} of a sliding evaluation`);
  }
}

/** One character at a time: what the whole word, or the window that ends there, gives. */
function checkStream({ stream, logits }: BoundModel<Float64Array>, { context, prediction, vocabulary }: ModelDefinition, random: () => number): void {
  if (!stream) return;
  const length = prediction === 'positions' ? context : context + 2;
  const word = Array.from({ length }, (_, i) => (i === 0 ? 0 : anyToken(random)));
  const steps = stream(word);
  const whole = prediction === 'positions' ? logits(word) : undefined;
  steps.forEach((step, t) => {
    const window = [...Array.from({ length: context }, () => 0), ...word.slice(0, t + 1)].slice(-context);
    expectAlike(step, whole ? whole.subarray(t * vocabulary, (t + 1) * vocabulary) : logits(window), `step ${t} of a word`);
  });
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

function expectAlike(actual: ArrayLike<number>, expected: ArrayLike<number>, what: string): void {
  const furthest = Array.from(expected).reduce((most, value, i) => Math.max(most, Math.abs(actual[i]! - value)), 0);
  expect(furthest <= 1e-9 * Math.max(1, ...Array.from(expected, Math.abs)), `${what}: logits differ by ${furthest}`).toBe(true);
}

describe('compile time', () => {
  // Normalisations of normalisations in one nest reach a value along ever more paths.
  it('does not double with each round', async () => {
    const branches = '{parallel: {branches: [[tanh], [batchNorm, batchNorm]]}}, batchNorm';
    const model = `model:\n  - embedding: {channels: 2}\n  - repeat: {times: 8, layers: [${branches}]}\n  - linear: {channels: vocabulary}\n`;
    await compileText(`name: t\ndata: {source: names, context: 16}\n${model}`);
  });
});

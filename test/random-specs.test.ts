import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { define } from '../compiler/define.js';
import { check } from '../compiler/check.js';
import { compileModel } from '../compiler/pipeline.js';
import { shareSampling } from '../runtime/node/threads/sampling-threads.js';
import { createModel } from '../runtime/tfjs/create-model.js';
import { initializeModel } from '../runtime/training/initialize.js';
import { testHost } from './helpers/check-text.js';
import { compileChecked, compileText } from './helpers/compile-spec.js';
import { expectProperties } from './helpers/model-properties.js';
import { realize, specWish, type SpecWish, type Wish } from './helpers/random-spec.js';

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
  {
    prediction: 'window',
    context: 4,
    channels: 2,
    wishes: [leaf('fuse', 1), leaf('recurrent', 1, 1), leaf('recurrent', 2, 2), leaf('fuse', 1)],
  },
  {
    prediction: 'positions',
    context: 3,
    channels: 2,
    wishes: [leaf('causalConv', 3, 2), leaf('attention', 1), leaf('gated', 1, 1), leaf('norm', 4)],
  },
  {
    prediction: 'window',
    context: 4,
    channels: 2,
    wishes: [{ kind: 'skips', a: 0, b: 11, lists: [[leaf('linear', 2)], [leaf('dropout')], [leaf('activation', 2)]] }, leaf('join', 2)],
  },
  // One weight for the first layer and the last: in a tree, at every position, and in a window.
  { prediction: 'window', context: 4, channels: 4, tied: true, wishes: [leaf('fuse', 1), leaf('activation'), leaf('pool', 1)] },
  { prediction: 'positions', context: 4, channels: 3, tied: true, wishes: [leaf('norm', 6), leaf('attention')] },
  { prediction: 'window', context: 4, channels: 2, tied: true, wishes: [] },
];

/** What may be trained on in place of the targets alone. */
const objectives = [
  {},
  { labelSmoothing: 0.1 },
  { teach: { runs: ['any'], weight: 0.3 } },
  { labelSmoothing: 0.2, teach: { runs: ['any'], temperature: 2 } },
];

describe('random specs', () => {
  it('compile, and all that is made of each agrees', { timeout: 60_000 + RUNS * 2_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(specWish, fc.nat(2 ** 31), async (wish, seed) => {
        // Room for one more example than there are.
        const text = realize(wish, BATCH + 1, objectives[seed % objectives.length]);
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

describe('random specs of texts', () => {
  it('have an evaluation’s logits at the last position, on one thread and on two', { timeout: 60_000 + RUNS * 2_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(specWish, async (wish) => {
        // One position is no place to be told from others.
        fc.pre(wish.context > 1);
        const spec = parse(realize(wish, BATCH)) as { data: object; model: unknown[] };
        // With positions no state goes on for ever.
        const model = spec.model.flatMap((layer, i) => (i === 0 ? [layer, 'positions'] : [layer]));
        const text = stringify({ ...spec, data: { text: 'any', context: wish.context }, model });
        try {
          await hasLastPosition(text);
        } catch (error) {
          throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${text}`, { cause: error });
        }
      }),
      { numRuns: Math.ceil(RUNS / 2), ...(SEED !== undefined && { seed: Number(SEED) }) },
    );
  });
});

async function hasLastPosition(text: string): Promise<void> {
  const { model: checked } = await check({ name: 'spec.yaml', content: text }, testHost);
  const compiled = compileModel(checked!, null, { verify: true, evaluationBatch: BATCH });
  expect(compiled.last).toBeDefined();
  const all: number[][] = [];
  for (const threads of [1, 2]) {
    const { definition } = await define(compiled, { threads });
    const model = await createModel(definition, 'simd', threads === 1 ? undefined : (backing) => shareSampling(backing, threads));
    const { context, vocabulary } = definition;
    initializeModel(model, 5);
    model.statistics.fill(1);
    const { last, evaluation, logitsPerExample } = model;
    for (let i = 0; i < BATCH * context; i++) evaluation.inputs[i] = last!.inputs[i] = (i * 7) % vocabulary;
    model.evaluate(BATCH);
    last!.prepare();
    // Enough for threads to have had a turn.
    for (let pass = 0; pass < 12; pass++) last!.run(BATCH);
    for (let b = 0; b < BATCH; b++) {
      const whole = evaluation.logits.slice((b + 1) * logitsPerExample - vocabulary, (b + 1) * logitsPerExample);
      const largest = whole.reduce((most, logit) => Math.max(most, Math.abs(logit)), 1);
      for (let v = 0; v < vocabulary; v++) expect(Math.abs(last!.logits[b * vocabulary + v]! - whole[v]!)).toBeLessThan(1e-3 * largest);
    }
    all.push([...last!.logits.slice(0, BATCH * vocabulary)]);
    model.dispose();
  }
  expect(all[1]).toEqual(all[0]);
}

async function holds(text: string, seed: number): Promise<void> {
  const { bag, model: checked } = await check({ name: 'spec.yaml', content: text }, testHost);
  if (!checked)
    throw new Error(
      bag
        .sorted()
        .map(({ code, message, span }) => `${span.start.line}: ${code} ${message}`)
        .join('\n'),
    );
  const { definition } = await compileChecked(checked, {});
  await expectProperties({ text, checked, definition, count: BATCH, seed });
}

describe('compile time', () => {
  // Once a stack of calls as deep as the layers, and time that grew with the square of their number.
  it('does not grow out of hand with layers that all fuse', { timeout: 120_000 }, async () => {
    for (const layers of ['{times: 980, layers: [gelu]}', '{times: 240, layers: [batchNorm, tanh]}']) {
      const model = `model:\n  - embedding: {channels: 2}\n  - repeat: ${layers}\n  - flatten\n  - linear: {channels: vocabulary}\n`;
      const { model: checked } = await check(
        { name: 'deep.yaml', content: `name: t\ndata: {source: names, context: 2}\n${model}` },
        testHost,
      );
      const began = process.cpuUsage();
      compileModel(checked!, null, { verify: true });
      expect(process.cpuUsage(began).user / 1e6).toBeLessThan(30);
    }
  });

  // Normalisations of normalisations in one nest reach a value along ever more paths.
  it('does not double with each round', async () => {
    const branches = '{parallel: {branches: [[tanh], [batchNorm, batchNorm]]}}, batchNorm';
    const model = `model:\n  - embedding: {channels: 2}\n  - repeat: {times: 8, layers: [${branches}]}\n  - linear: {channels: vocabulary}\n`;
    await compileText(`name: t\ndata: {source: names, context: 16}\n${model}`);
  });
});

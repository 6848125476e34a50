import { afterAll, describe, expect, it } from 'vitest';
import { defineOptimizer, rate, type OptimizerDefinition, type Settings } from '../../../compiler/optimizers/optimizer.js';
import { optimizers } from '../../../compiler/optimizers/registry.js';
import { openModule, useBrowser } from '../../helpers/browser.js';

/** A new optimizer is a file with this in it. */
const signSgd = defineOptimizer<Settings & { readonly inertia: number }>({
  name: 'signSgd',
  summary: 'Steps of one length, whatever the gradient (Bernstein et al. 2018).',
  formula: 'd = inertia · d + sign(g), p = p - rate · d',
  options: {
    rate: rate('0.01'),
    inertia: { kind: 'number', description: 'How much of the last direction goes on.', default: 0.5, minimum: 0, exclusiveMaximum: 1 },
  },
  rates: { from: 1e-5, to: 0.5 },
  states: () => ['direction'],
  update({ parameter, gradient, scalar, state }, { add, greater, multiply, subtract }, { inertia }) {
    const sign = subtract(greater(gradient, 0), greater(0, gradient));
    const direction = add(multiply(inertia, state('direction')), sign);
    return { parameter: subtract(parameter, multiply(scalar('rate', 'rate'), direction)), states: { direction } };
  },
});

// The registry's line. What reads the registry is loaded after it.
(optimizers as Map<string, OptimizerDefinition>).set(signSgd.name, signSgd);
const { compileText } = await import('../../helpers/compile-spec.js');
const { generate } = await import('../../../compiler/generate.js');
const { loadModel } = await import('../../helpers/load-generated.js');
const { createModel } = await import('../../../runtime/tfjs/create-model.js');
const { Trainer } = await import('../../../runtime/training/trainer.js');
const { findRate } = await import('../../../runtime/training/find-rate.js');
const { builtinWords } = await import('../../../runtime/data/builtin.js');
const { splitWords } = await import('../../../runtime/data/split.js');
const { splitExamples } = await import('../../../runtime/data/split-examples.js');
const { Vocabulary } = await import('../../../runtime/data/vocabulary.js');
const { define } = await import('../../../compiler/define.js');
const { check } = await import('../../../compiler/check.js');
const { testHost } = await import('../../helpers/check-text.js');
const { specSchema } = await import('../../../compiler/language/schema.js');

const browser = useBrowser();
const made: { dispose(): void }[] = [];
afterAll(() => made.forEach((model) => model.dispose()));

const STEPS = 20;
const spec = (optimizer: string): string =>
  `name: small\ndata: {source: names, context: 2}\nmodel: [{embedding: {channels: 4}}, flatten, {linear: {channels: 8}}, tanh, {linear: {channels: vocabulary}}]\ntrain: {batch: 8, steps: ${STEPS}, optimizer: ${optimizer}}\n`;

describe('an optimizer of one file and a line of the registry', () => {
  it('is a word of the language, with its options, defaults and mistakes', async () => {
    const { checked } = await compileText(spec('{signSgd: {rate: 0.01}}'));
    expect(checked.spec.train.optimizer).toEqual({ kind: 'signSgd', rate: 0.01, inertia: 0.5 });
    expect(JSON.stringify(specSchema(new Map()))).toContain('How much of the last direction goes on.');
    const { bag } = await check({ name: 'spec.yaml', content: spec('{signSgd: {rate: 0.01, inertai: 0.9}}') }, testHost);
    expect(bag.sorted().map(({ fixes }) => fixes[0]?.words)).toEqual(['write `inertia`']);
  });

  it('says between which rates a search for one goes', async () => {
    const { model: compiled } = await compileText(spec('{signSgd: {rate: 0.001}}'));
    const model = await createModel(await loadModel(await generate(compiled)));
    made.push(model);
    const [split, vocabulary] = [
      splitWords(await builtinWords('names'), compiled.spec.data.split),
      new Vocabulary(await builtinWords('names')),
    ];
    const trainer = new Trainer(model, compiled.spec.train, splitExamples(model.definition, split, vocabulary));
    const { points } = (await findRate(trainer, 50, async () => true))!;
    expect([points[0]!.rate, points[49]!.rate]).toEqual([1e-5, expect.closeTo(0.5, 10)]);
  });

  it('trains on every target', { timeout: 60_000 }, async () => {
    const { model: compiled } = await compileText(spec('{signSgd: {rate: 0.001}}'));
    const definition = await loadModel(await generate(compiled));
    const words = await builtinWords('names');
    const [split, vocabulary] = [splitWords(words, compiled.spec.data.split), new Vocabulary(words)];
    const curves: (readonly number[])[] = [];
    for (const target of ['cpu', 'simd'] as const) {
      const model = await createModel(definition, target);
      made.push(model);
      const trainer = new Trainer(model, compiled.spec.train, splitExamples(definition, split, vocabulary));
      const lossOf = async () => (await trainer.evaluate(['validation'], async () => true))!.validation!;
      const first = await lossOf();
      const [before, losses] = [model.parameters.slice(), [trainer.advance()]];
      // Each number has gone one step up or down, or has no gradient.
      const steps = new Set(model.parameters.map((value, i) => Math.round((value - before[i]!) * 1e6)));
      expect([...steps].sort((a, b) => a - b)).toEqual([-1000, 0, 1000]);
      expect([...trainer.arrays.keys()]).toEqual(['parameters', 'optimizer.direction']);
      while (!trainer.finished) losses.push(trainer.advance());
      expect(await lossOf()).toBeLessThan(first);
      curves.push(losses);
    }
    const page = await openModule(
      browser(),
      `
      import { splitExamples } from './runtime/data/split-examples.ts';
      import { Vocabulary } from './runtime/data/vocabulary.ts';
      import { WebglTrainer } from './runtime/training/webgl-trainer.ts';
      export const losses = async (definition, settings, split, characters) => {
        const trainer = await WebglTrainer.create(definition, settings, splitExamples(definition, split, new Vocabulary(characters)));
        const losses = [];
        while (!trainer.finished) losses.push((await trainer.take(1)).loss);
        return losses;
      };`,
    );
    const onCard = (await define(compiled)).definition;
    const all = JSON.parse(JSON.stringify([onCard, compiled.spec.train, split, vocabulary.characters])) as unknown[];
    curves.push(
      await page.evaluate(
        (values) => (globalThis as unknown as { test: { losses(...all: unknown[]): Promise<number[]> } }).test.losses(...values),
        all,
      ),
    );
    for (const curve of curves)
      curve.forEach((loss, step) => expect(Math.abs(loss - curves[0]![step]!), `step ${step + 1}`).toBeLessThan(1e-3));
  });
});

import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createHost } from '../../compiler/cli/host.js';
import { define } from '../../compiler/define.js';
import { loadModel } from '../helpers/load-generated.js';
import { check } from '../../compiler/check.js';
import { compileModel } from '../../compiler/pipeline.js';
import { generateTypeScript } from '../../compiler/targets/typescript/generate.js';
import { builtinWords } from '../../runtime/data/builtin.js';
import { makeExamples } from '../../runtime/data/examples.js';
import { builtinData } from '../../runtime/data/builtin-data.js';
import { dataSetOf } from '../../runtime/data/data-set.js';
import { Vocabulary } from '../../runtime/data/vocabulary.js';
import { allFinite } from '../../runtime/files/named-tensors.js';
import { createModel } from '../../runtime/tfjs/create-model.js';
import { Trainer } from '../../runtime/training/trainer.js';

/** Every spec that the package shows: right, commented for a learner, and worth training. */
const specs = readdirSync('specs')
  .filter((file) => file.endsWith('.yaml'))
  .sort();
const STEPS = 40;

async function checked(file: string) {
  const content = readFileSync(`specs/${file}`, 'utf8');
  const { bag, model } = await check({ name: `specs/${file}`, content }, createHost());
  return {
    content,
    findings: bag.sorted().map(({ code, severity, message, span }) => `${file}:${span.start.line}: ${severity} ${code}: ${message}`),
    model,
  };
}

describe.each(specs)('specs/%s', (file) => {
  it('names its schema first, is named as its file and says what it is', async () => {
    const { content, model } = await checked(file);
    const [first, second] = content.split('\n');
    expect(first).toBe('# yaml-language-server: $schema=schema.json');
    expect(second).toMatch(/^#/);
    expect(content).not.toMatch(/\t|\r/);
    expect(`${model!.spec.name}.yaml`).toBe(file);
    expect(model!.spec.description).toMatch(/\S/);
  });

  it('is right', async () => {
    // One shows the lecture's bug, which is warned about; nothing else is wrong with any.
    const expected = file === 'hierarchical-per-position.yaml' ? [expect.stringContaining('warning WNC505')] : [];
    expect((await checked(file)).findings).toEqual(expected);
  });

  it(`learns in ${STEPS} steps on the built-in data`, async () => {
    const { model: compiled } = await checked(file);
    const { kind, source, split } = compiled!.spec.data;
    const programs = compileModel(compiled!, null, { verify: true });
    // Long sequences would take a minute in TypeScript.
    const definition = kind === 'words' ? await loadModel(generateTypeScript(programs)) : (await define(programs)).definition;
    const { examples, words } = dataSetOf(definition, await builtinData(kind, source, {}), { split });
    // A part of the validation split says enough.
    const judges = words
      ? makeExamples(words.validation.slice(0, 50), new Vocabulary(await builtinWords('names')), definition)
      : examples.validation;
    const model = await createModel(definition);
    try {
      // The spec's own settings, schedule and batch, so that they are tried too; only the steps are fewer.
      const trainer = new Trainer(model, compiled!.spec.train, { ...examples, validation: judges });
      const before = await validationLoss(trainer);
      const losses = Array.from({ length: STEPS }, () => trainer.advance());
      const after = await validationLoss(trainer);
      expect(losses.every(Number.isFinite)).toBe(true);
      expect(allFinite(model.parameters) && allFinite(model.statistics)).toBe(true);
      expect(mean(losses.slice(-10))).toBeLessThan(mean(losses.slice(0, 10)));
      expect(after).toBeLessThan(before);
    } finally {
      model.dispose();
    }
  });
});

async function validationLoss(trainer: Trainer): Promise<number> {
  const losses = await trainer.evaluate(['validation'], async () => true);
  return losses!.validation!;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
